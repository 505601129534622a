<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AdviceLine</name>
    <message>
        <source>Fits the worksheet</source>
        <translation>Passt zum Arbeitsblatt</translation>
    </message>
</context>
<context>
    <name>AdviceState</name>
    <message>
        <source>Done</source>
        <translation>Umgesetzt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>No longer fits</source>
        <translation>Passt nicht mehr</translation>
    </message>
</context>
<context>
    <name>AnchorCard</name>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
</context>
<context>
    <name>AnswerButton</name>
    <message>
        <source>Cannot be changed</source>
        <translation>Nicht änderbar</translation>
    </message>
</context>
<context>
    <name>BackgroundBackups</name>
    <message>
        <source>Backing up your reviews …</source>
        <translation>Ihre Überprüfungen werden gesichert …</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>The program backs your reviews up at every start, whenever a review is finished, and before anything is deleted or brought back. Each backup is read back before it counts. Older ones are thinned out: hourly, daily, weekly, monthly.</source>
        <translation>Das Programm sichert Ihre Überprüfungen bei jedem Start, nach jedem Abschluss und bevor etwas gelöscht oder zurückgeholt wird. Jede Sicherung zählt erst, wenn sie sich wieder lesen ließ. Ältere werden ausgedünnt: stündlich, täglich, wöchentlich, monatlich.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Second folder …</source>
        <translation>Zweiter Ordner …</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Kein zweiter Ordner</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups are kept beside your reviews and in {folder}.</source>
        <translation>Sicherungen liegen neben Ihren Überprüfungen und in {folder}.</translation>
    </message>
    <message>
        <source>Backups are kept beside your reviews only; a stick or a synced folder as a second place survives a lost computer.</source>
        <translation>Sicherungen liegen nur neben Ihren Überprüfungen; ein Stick oder ein synchronisierter Ordner als zweiter Ort übersteht auch den Verlust des Rechners.</translation>
    </message>
    <message>
        <source>There is no backup yet. “Back up now” makes one; the next start makes one by itself.</source>
        <translation>Es gibt noch keine Sicherung. „Jetzt sichern“ macht eine; der nächste Start macht eine von selbst.</translation>
    </message>
    <message>
        <source>Reading your backups …</source>
        <translation>Ihre Sicherungen werden gelesen …</translation>
    </message>
    <message>
        <source>Cancelled: only the newest backups are listed.</source>
        <translation>Abgebrochen: Nur die neuesten Sicherungen sind aufgeführt.</translation>
    </message>
    <message>
        <source>Bring back …</source>
        <translation>Zurückholen …</translation>
    </message>
    <message>
        <source>Made: {why}.</source>
        <translation>Erstellt: {why}.</translation>
    </message>
    <message>
        <source>In the second folder.</source>
        <translation>Im zweiten Ordner.</translation>
    </message>
    <message>
        <source>Backing up your reviews …</source>
        <translation>Ihre Überprüfungen werden gesichert …</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>Gesichert.</translation>
    </message>
    <message>
        <source>Nothing has changed since the newest backup.</source>
        <translation>Seit der neuesten Sicherung hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Bring back the reviews as they were at {moment}?</source>
        <translation>Die Überprüfungen auf diesen Stand zurückholen: {moment}?</translation>
    </message>
    <message>
        <source>What there is now is backed up first.</source>
        <translation>Der jetzige Stand wird vorher gesichert.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Bringing the backup back …</source>
        <translation>Die Sicherung wird zurückgeholt …</translation>
    </message>
    <message>
        <source>The reviews are as they were at {moment}.</source>
        <translation>Die Überprüfungen sind wieder auf diesem Stand: {moment}.</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Ein zweiter Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>It cannot be read: it is damaged, or encrypted under another key.</source>
        <translation>Nicht lesbar: beschädigt oder mit einem anderen Schlüssel verschlüsselt.</translation>
    </message>
    <message>
        <source>1 review, {finished} finished.</source>
        <translation>1 Überprüfung, {finished} abgeschlossen.</translation>
    </message>
    <message>
        <source>{reviews} reviews, {finished} of them finished.</source>
        <translation>{reviews} Überprüfungen, davon {finished} abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Open for reading only; nothing can be changed here</source>
        <translation>Nur zum Lesen geöffnet; hier lässt sich nichts ändern</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 Überprüfung</translation>
    </message>
    <message>
        <source>{count} reviews</source>
        <translation>{count} Überprüfungen</translation>
    </message>
    <message>
        <source>{shown} of {whole}</source>
        <translation>{shown} von {whole}</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Next unfinished</source>
        <translation>Nächster offener Schritt</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Weiter ›</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Überprüfung abschließen</translation>
    </message>
    <message>
        <source>Next: {step} ›</source>
        <translation>Weiter: {step} ›</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>What was said or seen?  #12 tags item 12,  + strength,  ! concern</source>
        <translation>Was wurde gesagt oder gesehen?  #12 für Merkmal&#xa0;12,  + Stärke,  ! Bedenken</translation>
    </message>
    <message>
        <source>What was said or seen?</source>
        <translation>Was wurde gesagt oder gesehen?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the note (Enter); Shift+Enter begins a new line</source>
        <translation>Notiz behalten (Eingabetaste); Umschalt+Eingabetaste beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Kept: {note}</source>
        <translation>Behalten: {note}</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>A number of days, or two dates with a dash between them; only the days are kept.</source>
        <translation>Eine Anzahl von Tagen oder zwei Daten mit einem Strich dazwischen; behalten werden nur die Tage.</translation>
    </message>
</context>
<context>
    <name>CellVerbs</name>
    <message>
        <source>There are no cells to paste; copy them in the spreadsheet first.</source>
        <translation>Es sind keine Zellen zum Einfügen da; kopieren Sie sie zuerst in der Tabellenkalkulation.</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Since the last visit, {date}</source>
        <translation>Seit dem letzten Besuch, {date}</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Seit dem letzten Besuch</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Past visits</source>
        <translation>Frühere Besuche</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Merkmal {number}</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>neither better nor worse</source>
        <translation>weder besser noch schlechter</translation>
    </message>
    <message>
        <source>newly rated</source>
        <translation>neu eingestuft</translation>
    </message>
    <message>
        <source>not rated this time</source>
        <translation>diesmal nicht eingestuft</translation>
    </message>
    <message>
        <source>not in the last visit&apos;s form</source>
        <translation>nicht im Bogen des letzten Besuchs</translation>
    </message>
    <message>
        <source>no longer in the form</source>
        <translation>nicht mehr im Bogen</translation>
    </message>
    <message>
        <source>Still {rating}: {numbers}</source>
        <translation>Weiterhin {rating}: {numbers}</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation>Vor der Abreise</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>Vor dem Versand</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Adjust …</source>
        <translation>Anpassen …</translation>
    </message>
    <message>
        <source>Choose what is checked</source>
        <translation>Wählen, was geprüft wird</translation>
    </message>
    <message>
        <source>Listed again</source>
        <translation>Wird wieder gemeldet</translation>
    </message>
    <message>
        <source>Dismissed; Undo brings it back</source>
        <translation>Ausgeblendet; „Rückgängig“ holt es zurück</translation>
    </message>
    <message>
        <source>Looking through your other reviews …</source>
        <translation>Ihre anderen Überprüfungen werden durchgesehen …</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CommentsPage</name>
    <message>
        <source>{area} (optional)</source>
        <translation>{area} (freiwillig)</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Agency</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>IPS trainer</source>
        <translation>IPS-Trainer/in</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation>Datum des Besuchs</translation>
    </message>
    <message>
        <source>IPS specialists on the team</source>
        <translation>IPS-Fachkräfte im Team</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Im Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>It has happened {count} times by now.</source>
        <translation>Es ist bis jetzt {count}-mal vorgekommen.</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. What was saved is safe, and you can go on working. If it happens again, save the report and give it to whoever looks after the program: it holds no answers, no names and no notes. Nothing is sent by itself.</source>
        <translation>Das ist ein Fehler des Programms, nicht Ihrer. Was gespeichert war, ist sicher, und Sie können weiterarbeiten. Kommt es wieder vor, speichern Sie den Bericht und geben Sie ihn der Person, die das Programm betreut: Er enthält keine Antworten, keine Namen und keine Notizen. Von selbst wird nichts verschickt.</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>The program could not start, by a mistake of its own. What was saved is safe. A report of it, without answers, is in {folder}</source>
        <translation>Das Programm konnte durch einen eigenen Fehler nicht starten. Was gespeichert war, ist sicher. Ein Bericht darüber, ohne Antworten, liegt in {folder}</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Your reviews are out of sight, but they are not encrypted: anyone at this computer can show them again. “Passphrase and lock” in the menu “Safety” protects them.</source>
        <translation>Ihre Überprüfungen sind nicht zu sehen, aber auch nicht verschlüsselt: Wer an diesem Rechner sitzt, kann sie wieder anzeigen. „Passphrase und Sperre“ im Menü „Sicherheit“ schützt sie.</translation>
    </message>
    <message>
        <source>Show my reviews</source>
        <translation>Meine Überprüfungen anzeigen</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>The reviews are damaged</source>
        <translation>Die Überprüfungen sind beschädigt</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Save what can be read …</source>
        <translation>Lesbares retten …</translation>
    </message>
    <message>
        <source>Looking for a good backup …</source>
        <translation>Eine gute Sicherung wird gesucht …</translation>
    </message>
    <message>
        <source>There is none beside the reviews, nor in the second folder.</source>
        <translation>Weder neben den Überprüfungen noch im zweiten Ordner liegt eine.</translation>
    </message>
    <message>
        <source>No good backup</source>
        <translation>Keine brauchbare Sicherung</translation>
    </message>
    <message>
        <source>The newest good backup, of {moment}</source>
        <translation>Die neueste brauchbare Sicherung: {moment}</translation>
    </message>
    <message>
        <source>The damaged file is kept beside your reviews.</source>
        <translation>Die beschädigte Datei bleibt neben Ihren Überprüfungen liegen.</translation>
    </message>
    <message>
        <source>Everything that can still be read goes to a new file, with a list of what could not. The damaged file is only read.</source>
        <translation>Alles, was sich noch lesen lässt, kommt in eine neue Datei, mit einer Liste dessen, was fehlt. Die beschädigte Datei wird nur gelesen.</translation>
    </message>
    <message>
        <source>What is not in the backup</source>
        <translation>Was nicht in der Sicherung ist</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>Reviews (*.db)</source>
        <translation>Überprüfungen (*.db)</translation>
    </message>
    <message>
        <source>Saving what can be read …</source>
        <translation>Was lesbar ist, wird gerettet …</translation>
    </message>
    <message>
        <source>Go on with these</source>
        <translation>Mit diesen weiterarbeiten</translation>
    </message>
    <message>
        <source>1 review is saved</source>
        <translation>1 Überprüfung ist gerettet</translation>
    </message>
    <message>
        <source>{count} reviews are saved</source>
        <translation>{count} Überprüfungen sind gerettet</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar waren</translation>
    </message>
    <message>
        <source>Bringing the reviews back …</source>
        <translation>Die Überprüfungen werden zurückgeholt …</translation>
    </message>
</context>
<context>
    <name>DataStep</name>
    <message>
        <source>They stay on this computer, in the folder {folder}. Nothing is sent anywhere. At every start a copy is kept beside them, a backup: if something is lost or spoilt, you can go back to it.</source>
        <translation>Sie bleiben auf diesem Rechner, im Ordner {folder}. Nichts wird irgendwohin gesendet. Bei jedem Start wird daneben eine Kopie abgelegt, eine Sicherung: Geht etwas verloren oder kaputt, können Sie darauf zurückgehen.</translation>
    </message>
    <message>
        <source>Where your reviews are kept</source>
        <translation>Wo Ihre Überprüfungen liegen</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Ohne weiter</translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <translation>Mit Passphrase schützen</translation>
    </message>
    <message>
        <source>A review holds what people told you in confidence. With a passphrase, nobody who finds or borrows this computer can read it. You type it when the program starts. If you forget it, only a recovery key opens your reviews. You get it at the end, to print and put away. Nobody else can help then, not even the makers of this program.</source>
        <translation>Eine Überprüfung enthält, was man Ihnen im Vertrauen gesagt hat. Mit einer Passphrase kann niemand sie lesen, der diesen Rechner findet oder ausleiht. Sie geben sie beim Start des Programms ein. Vergessen Sie sie, so öffnet nur ein Wiederherstellungsschlüssel Ihre Überprüfungen. Sie erhalten ihn am Ende, zum Drucken und Weglegen. Sonst kann dann niemand helfen, auch nicht die Hersteller dieses Programms.</translation>
    </message>
    <message>
        <source>Protect them with a passphrase?</source>
        <translation>Mit einer Passphrase schützen?</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>such as {date}</source>
        <translation>wie {date}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar: {field}</source>
        <translation>Kalender: {field}</translation>
    </message>
    <message>
        <source>“{text}” is not a date; write it like {date}, or pick it in the calendar.</source>
        <translation>„{text}“ ist kein Datum; schreiben Sie es wie {date}, oder wählen Sie es im Kalender.</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>DeletedDialog</name>
    <message>
        <source>Deleted reviews stay here until you remove them for good: “What is kept for how long” in the menu “Safety”.</source>
        <translation>Gelöschte Überprüfungen bleiben hier, bis Sie sie endgültig entfernen: „Aufbewahrung“ im Menü „Sicherheit“.</translation>
    </message>
    <message>
        <source>Deleted reviews stay here for {days} days; then the program offers to remove them for good.</source>
        <translation>Gelöschte Überprüfungen bleiben {days} Tage hier; dann bietet das Programm an, sie endgültig zu entfernen.</translation>
    </message>
    <message>
        <source>Deleted reviews</source>
        <translation>Gelöschte Überprüfungen</translation>
    </message>
    <message>
        <source>No review is deleted. One that you delete in the list of reviews stands here, and can be brought back.</source>
        <translation>Es ist keine Überprüfung gelöscht. Was Sie in der Liste der Überprüfungen löschen, steht dann hier und lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Agency not named</source>
        <translation>Einrichtung nicht genannt</translation>
    </message>
    <message>
        <source>Deleted {moment}</source>
        <translation>Gelöscht {moment}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>No agency was found</source>
        <translation>Keine Einrichtung gefunden</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no trainer</source>
        <translation>kein/e Trainer/in</translation>
    </message>
    <message>
        <source>{rated} of {total} items rated</source>
        <translation>{rated} von {total} Merkmalen eingestuft</translation>
    </message>
    <message>
        <source>The same report is among your reviews already; tick it only if you want it twice.</source>
        <translation>Derselbe Bericht ist schon unter Ihren Überprüfungen; haken Sie ihn nur an, wenn Sie ihn zweimal haben möchten.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zum Nachsehen</translation>
    </message>
    <message>
        <source>Where the document reads two ways nothing was chosen; the review opens with these answers empty.</source>
        <translation>Wo das Dokument auf zwei Arten zu lesen ist, wurde nichts gewählt; die Überprüfung öffnet sich dort ohne Antwort.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
</context>
<context>
    <name>DismissedList</name>
    <message>
        <source>{count} dismissed – hide</source>
        <translation>{count} ausgeblendet – verbergen</translation>
    </message>
    <message>
        <source>{count} dismissed – show</source>
        <translation>{count} ausgeblendet – anzeigen</translation>
    </message>
    <message>
        <source>Tell again: {sentence}</source>
        <translation>Wieder melden: {sentence}</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>The reviews are open for reading only, so nothing can be imported.</source>
        <translation>Die Überprüfungen sind nur zum Lesen geöffnet, deshalb kann nichts importiert werden.</translation>
    </message>
    <message>
        <source>Only Word reports, review files and folders of them can be imported.</source>
        <translation>Nur Word-Berichte, Überprüfungsdateien und Ordner damit können importiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n reports</source>
        <translation>
            <numerusform>Loslassen, um einen Bericht zu importieren</numerusform>
            <numerusform>Loslassen, um %n Berichte zu importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to import the reports of this folder</source>
        <translation>Loslassen, um die Berichte dieses Ordners zu importieren</translation>
    </message>
    <message>
        <source>Drop to import these reports and folders</source>
        <translation>Loslassen, um diese Berichte und Ordner zu importieren</translation>
    </message>
    <message>
        <source>What is no report is left out.</source>
        <translation>Was kein Bericht ist, bleibt weg.</translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What was seen and counted, in a sentence or two</source>
        <translation>Was gesehen und gezählt wurde, in ein oder zwei Sätzen</translation>
    </message>
    <message>
        <source>Notes on this item</source>
        <translation>Notizen zu diesem Merkmal</translation>
    </message>
    <message>
        <source>New note on this item</source>
        <translation>Neue Notiz zu diesem Merkmal</translation>
    </message>
    <message>
        <source>Evidence {count}</source>
        <translation>Belege {count}</translation>
    </message>
    <message>
        <source>No notes on this item.</source>
        <translation>Keine Notizen zu diesem Merkmal.</translation>
    </message>
    <message>
        <source>No notes on this item yet. Type one here, or tag one with #{number} among the notes.</source>
        <translation>Noch keine Notizen zu diesem Merkmal. Schreiben Sie hier eine, oder versehen Sie eine unter den Notizen mit #{number}.</translation>
    </message>
    <message>
        <source>All from one source; a second one would make it firmer.</source>
        <translation>Alle aus einer Quelle; eine zweite würde es festigen.</translation>
    </message>
    <message>
        <source>Who or what the note comes from</source>
        <translation>Von wem oder woher die Notiz stammt</translation>
    </message>
    <message>
        <source>What the rating rests on</source>
        <translation>Worauf die Einstufung beruht</translation>
    </message>
    <message>
        <source>Goes into the appendix only, never onto the form.</source>
        <translation>Kommt nur in den Anhang, nie in den Bogen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>New note from</source>
        <translation>Neue Notiz von</translation>
    </message>
</context>
<context>
    <name>FilesToOpen</name>
    <message>
        <source>The reviews are open for reading only, so nothing can be imported.</source>
        <translation>Die Überprüfungen sind nur zum Lesen geöffnet, deshalb kann nichts importiert werden.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Which reviews are shown</source>
        <translation>Welche Überprüfungen gezeigt werden</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Drafts {count}</source>
        <translation>Entwürfe {count}</translation>
    </message>
    <message>
        <source>Finished {count}</source>
        <translation>Abgeschlossen {count}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the review</source>
        <translation>In der Überprüfung suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Vorige (Umschalt+Eingabetaste)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nächste (Eingabetaste)</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found; try a part of it</source>
        <translation>Nicht gefunden; versuchen Sie einen Teil davon</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>{number} of {count} · {step}</source>
        <translation>{number} von {count} · {step}</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
</context>
<context>
    <name>FoundLines</name>
    <message>
        <source>My lines</source>
        <translation>Meine Zeilen</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Aus Tabelle einfügen</translation>
    </message>
    <message>
        <source>From two dates…</source>
        <translation>Aus zwei Daten …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Empty this row</source>
        <translation>Diese Zeile leeren</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Item {number}, {title}</source>
        <translation>Merkmal {number}, {title}</translation>
    </message>
    <message>
        <source>item {number} {title}</source>
        <translation>Merkmal {number} {title}</translation>
    </message>
    <message>
        <source>{name}: {met} of {planned} met</source>
        <translation>{name}: {met} von {planned} gesprochen</translation>
    </message>
    <message>
        <source>{source} ({keys})</source>
        <translation>{source} ({keys})</translation>
    </message>
    <message>
        <source>no note yet, but it usually says something here</source>
        <translation>noch keine Notiz, obwohl diese Quelle hier meist etwas sagt</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>keine Notiz</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n note(s)</source>
        <translation>
            <numerusform>{name}, 1 Notiz</numerusform>
            <numerusform>{name}, %n Notizen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>{what} ({count})</source>
        <translation>{what} ({count})</translation>
    </message>
    <message>
        <source>Dismiss all: {what}</source>
        <translation>Alle ausblenden: {what}</translation>
    </message>
    <message>
        <source>{what}: {sentence}</source>
        <translation>{what}: {sentence}</translation>
    </message>
    <message>
        <source>Dismiss: {sentence}</source>
        <translation>Ausblenden: {sentence}</translation>
    </message>
    <message>
        <source>Dismiss in this review</source>
        <translation>In dieser Überprüfung ausblenden</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>The file holds the whole review with its notes, without the names of specialists, encrypted under a passphrase of its own. Tell your colleague the passphrase by telephone, not in the same message as the file.</source>
        <translation>Die Datei enthält die ganze Überprüfung mit ihren Notizen, ohne die Namen der Fachkräfte, verschlüsselt mit einer eigenen Passphrase. Nennen Sie die Passphrase am Telefon, nicht in derselben Nachricht wie die Datei.</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>Verschlüsselt weitergeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose where …</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>Hand-over files (*.ipsreview-locked)</source>
        <translation>Übergabedateien (*.ipsreview-locked)</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Die Datei wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>HelpBox</name>
    <message>
        <source>What to look at</source>
        <translation>Worauf achten</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>Vorsicht</translation>
    </message>
</context>
<context>
    <name>HelpWithItem</name>
    <message>
        <source>What to look at</source>
        <translation>Worauf achten</translation>
    </message>
    <message>
        <source>Where this can be seen, whom to ask, where ratings go wrong (Shift+F1)</source>
        <translation>Wo das zu sehen ist, wen man fragt, wo Einstufungen fehlgehen (Umschalt+F1)</translation>
    </message>
    <message>
        <source>What to look at is hidden</source>
        <translation>„Worauf zu achten ist“ ist ausgeblendet</translation>
    </message>
</context>
<context>
    <name>HelperPanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <source>Close the panel (F9)</source>
        <translation>Bereich schließen (F9)</translation>
    </message>
    <message>
        <source>Panel opened</source>
        <translation>Bereich geöffnet</translation>
    </message>
    <message>
        <source>Panel closed</source>
        <translation>Bereich geschlossen</translation>
    </message>
    <message>
        <source>Beside the item</source>
        <translation>Neben dem Merkmal</translation>
    </message>
    <message>
        <source>{tab}: open the panel (F9)</source>
        <translation>{tab}: Bereich öffnen (F9)</translation>
    </message>
</context>
<context>
    <name>HouseRules</name>
    <message>
        <source>House rule</source>
        <translation>Hausregel</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Hausregeln</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Keep completed reports without doubts as finished</source>
        <translation>Vollständige Berichte ohne Zweifel als abgeschlossen behalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on with what was read so far</source>
        <translation>Mit dem weitermachen, was bis jetzt gelesen ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>Berichte importieren</translation>
    </message>
    <message>
        <source>Importing %v of %m</source>
        <translation>Importiere %v von %m</translation>
    </message>
    <message>
        <source>Everything is read. {button}</source>
        <translation>Alles ist gelesen. {button}</translation>
    </message>
    <message numerus="yes">
        <source>Import %n reports</source>
        <translation>
            <numerusform>1 Bericht importieren</numerusform>
            <numerusform>%n Berichte importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Reading %v of %m</source>
        <translation>%v von %m wird gelesen</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Look at what was read, and untick what you do not want.</source>
        <translation>Noch ist nichts übernommen. Sehen Sie nach, was gelesen wurde, und nehmen Sie den Haken weg, wo Sie etwas nicht möchten.</translation>
    </message>
</context>
<context>
    <name>ItemChips</name>
    <message>
        <source>Item {number}, {title}</source>
        <translation>Merkmal {number}, {title}</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Tick the one that fits; tick it again to clear it.</source>
        <translation>Passendes ankreuzen; noch einmal nimmt es zurück.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>IPS specialists on the team</source>
        <translation>IPS-Fachkräfte im Team</translation>
    </message>
    <message>
        <source>IPS specialists on the team:</source>
        <translation>Fachkräfte im Team:</translation>
    </message>
    <message>
        <source>Specialists who meet “{level}”</source>
        <translation>Fachkräfte, auf die „{level}“ zutrifft</translation>
    </message>
    <message>
        <source>Specialists who meet this:</source>
        <translation>Trifft zu auf:</translation>
    </message>
    <message>
        <source>Why the item is not applicable</source>
        <translation>Warum das Merkmal nicht zutrifft</translation>
    </message>
    <message>
        <source>Why? One line is enough.</source>
        <translation>Warum? Eine Zeile genügt.</translation>
    </message>
    <message>
        <source>of {team}</source>
        <translation>von {team}</translation>
    </message>
    <message>
        <source>of …</source>
        <translation>von …</translation>
    </message>
    <message>
        <source>{team}, from the list on the first page</source>
        <translation>{team}, aus der Teamliste</translation>
    </message>
    <message>
        <source>Say first how many IPS specialists are on the team.</source>
        <translation>Sagen Sie zuerst, wie viele IPS-Fachkräfte im Team sind.</translation>
    </message>
    <message>
        <source>{team} of {team} specialists counted</source>
        <translation>{team} von {team} Fachkräften gezählt</translation>
    </message>
    <message>
        <source>Ticked: {rating}</source>
        <translation>Angekreuzt: {rating}</translation>
    </message>
    <message>
        <source>Unticked: {rating}</source>
        <translation>Nicht mehr angekreuzt: {rating}</translation>
    </message>
</context>
<context>
    <name>ItemsPanel</name>
    <message>
        <source>Items by level</source>
        <translation>Merkmale nach Stufe</translation>
    </message>
</context>
<context>
    <name>KeyGate</name>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Do not ask again on this computer: whoever is signed in here can open the reviews</source>
        <translation>Auf diesem Rechner nicht mehr fragen: Wer hier angemeldet ist, kann die Überprüfungen öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Checking the passphrase …</source>
        <translation>Die Passphrase wird geprüft …</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Search a key, or what it does …</source>
        <translation>Taste suchen, oder was sie tut …</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No shortcut has “{words}” in it. Escape shows all of them.</source>
        <translation>Kein Tastenkürzel enthält „{words}“. Esc zeigt alle.</translation>
    </message>
    <message>
        <source>Shortcuts found: {count}</source>
        <translation>Gefundene Tastenkürzel: {count}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>LastVisitTab</name>
    <message>
        <source>Last visit</source>
        <translation>Letzter Besuch</translation>
    </message>
    <message>
        <source>Name the agency on the first page; what its last finished review says then stands here.</source>
        <translation>Nennen Sie auf der ersten Seite die Einrichtung; dann steht hier, was ihre letzte abgeschlossene Überprüfung sagt.</translation>
    </message>
    <message>
        <source>No earlier finished review of {agency} is kept here. If there is a report in Word, import it in the list of reviews and finish it; what it says then stands here.</source>
        <translation>Von {agency} ist keine frühere abgeschlossene Überprüfung da. Gibt es einen Bericht in Word, so importieren Sie ihn in der Liste der Überprüfungen und schließen ihn ab; was er sagt, steht dann hier.</translation>
    </message>
    <message>
        <source>A visit without a date</source>
        <translation>Ein Besuch ohne Datum</translation>
    </message>
    <message>
        <source>What the rating rested on</source>
        <translation>Worauf die Einstufung beruhte</translation>
    </message>
    <message>
        <source>Nothing was recommended.</source>
        <translation>Es wurde nichts empfohlen.</translation>
    </message>
    <message>
        <source>What became of the recommendations?</source>
        <translation>Was wurde aus den Empfehlungen?</translation>
    </message>
    <message>
        <source>Advice that was not followed does not lower the rating: rate what you find today.</source>
        <translation>Nicht befolgter Rat senkt die Einstufung nicht: Stufen Sie ein, was Sie heute vorfinden.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>N/A</source>
        <translation>n. z.</translation>
    </message>
    <message>
        <source>The signs: {signs}</source>
        <translation>Die Zeichen: {signs}</translation>
    </message>
</context>
<context>
    <name>LevelStrip</name>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Past levels, the oldest first: {levels}</source>
        <translation>Frühere Stufen, die älteste zuerst: {levels}</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Undo delete</source>
        <translation>Löschen rückgängig</translation>
    </message>
    <message>
        <source>Delete {review}?</source>
        <translation>{review} löschen?</translation>
    </message>
    <message>
        <source>It can be brought back: at once by “Undo”, and later from “Deleted reviews” in the menu “Safety”.</source>
        <translation>Sie lässt sich zurückholen: sofort mit „Rückgängig“ und später über „Gelöschte Überprüfungen“ im Menü „Sicherheit“.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Deleted {review}.</source>
        <translation>{review} wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>LinesDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>No reviews yet. Start one with New review; it is saved as you type.
Import takes in the reports that you have.
The menu “Help” has a practice review to try things on.</source>
        <translation>Noch keine Überprüfungen. Beginnen Sie eine mit „Neue Überprüfung“; sie wird beim Schreiben gespeichert.
„Importieren“ nimmt die Berichte auf, die Sie haben.
Das Menü „Hilfe“ hat eine Übungsüberprüfung zum Ausprobieren.</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Neue Überprüfung</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No review matches “{search}”.</source>
        <translation>Keine Überprüfung passt zu „{search}“.</translation>
    </message>
    <message>
        <source>No draft matches “{search}”.</source>
        <translation>Kein Entwurf passt zu „{search}“.</translation>
    </message>
    <message>
        <source>No finished review matches “{search}”.</source>
        <translation>Keine abgeschlossene Überprüfung passt zu „{search}“.</translation>
    </message>
    <message>
        <source>There are no drafts.</source>
        <translation>Es gibt keine Entwürfe.</translation>
    </message>
    <message>
        <source>There are no finished reviews.</source>
        <translation>Es gibt keine abgeschlossenen Überprüfungen.</translation>
    </message>
    <message>
        <source>Show all reviews</source>
        <translation>Alle Überprüfungen anzeigen</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Give the passphrase to go on where you were.</source>
        <translation>Geben Sie die Passphrase ein, um dort weiterzuarbeiten, wo Sie waren.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Reports (*.docx *.docm *.ipsreview *.ipsreview-locked);;All files (*)</source>
        <translation>Berichte (*.docx *.docm *.ipsreview *.ipsreview-locked);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>Berichte importieren</translation>
    </message>
    <message>
        <source>Import a folder of reports</source>
        <translation>Ordner mit Berichten importieren</translation>
    </message>
    <message>
        <source>There is no report in {folder}</source>
        <translation>In {folder} ist kein Bericht</translation>
    </message>
    <message>
        <source>Handed over: {path}</source>
        <translation>Weitergegeben: {path}</translation>
    </message>
    <message numerus="yes">
        <source>%n reports imported</source>
        <translation>
            <numerusform>1 Bericht importiert</numerusform>
            <numerusform>%n Berichte importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your Word template left %n points open; “Word template” lists them.</source>
        <translation>
            <numerusform>Ihre Word-Vorlage ließ 1 Stelle offen; „Word-Vorlage“ nennt sie.</numerusform>
            <numerusform>Ihre Word-Vorlage ließ %n Stellen offen; „Word-Vorlage“ nennt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finish this review although %n answers are missing?</source>
        <translation>
            <numerusform>Diese Überprüfung abschließen, obwohl 1 Antwort fehlt?</numerusform>
            <numerusform>Diese Überprüfung abschließen, obwohl %n Antworten fehlen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The document will show them empty. A finished review can be reopened as its next version.</source>
        <translation>Im Dokument bleibt das leer. Eine abgeschlossene Überprüfung lässt sich als nächste Fassung wieder öffnen.</translation>
    </message>
    <message>
        <source>Finish with gaps</source>
        <translation>Mit Lücken abschließen</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>ipsreview {version}

Reviews stay on this computer: {path}

The form&apos;s wording belongs to its authors.</source>
        <translation>ipsreview {version}

Die Überprüfungen bleiben auf diesem Rechner: {path}

Der Wortlaut des Bogens gehört seinen Verfassern.</translation>
    </message>
</context>
<context>
    <name>MarkChips</name>
    <message>
        <source>{mark}: type {sign} before or after the note</source>
        <translation>{mark}: {sign} vor oder nach der Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>MeetingFields</name>
    <message>
        <source>People to meet</source>
        <translation>Personen, die zu sprechen sind</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Gesprochene Personen</translation>
    </message>
    <message>
        <source>To meet</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>met</source>
        <translation>gesprochen</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Überprüfung</translation>
    </message>
    <message>
        <source>&amp;New review</source>
        <translation>&amp;Neue Überprüfung</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Import reports …</source>
        <translation>Berichte &amp;importieren …</translation>
    </message>
    <message>
        <source>Import a fo&amp;lder of reports …</source>
        <translation>&amp;Ordner mit Berichten importieren …</translation>
    </message>
    <message>
        <source>&amp;Export as Word document …</source>
        <translation>Als &amp;Word-Dokument exportieren …</translation>
    </message>
    <message>
        <source>Export as &amp;PDF …</source>
        <translation>Als &amp;PDF exportieren …</translation>
    </message>
    <message>
        <source>Export as re&amp;view file …</source>
        <translation>Als Überprüfungs&amp;datei exportieren …</translation>
    </message>
    <message>
        <source>&amp;Hand over to a colleague …</source>
        <translation>Ver&amp;schlüsselt weitergeben …</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>D&amp;rucken …</translation>
    </message>
    <message>
        <source>Cop&amp;y the summary for an e-mail</source>
        <translation>Zusammenfassung für eine E-&amp;Mail kopieren</translation>
    </message>
    <message>
        <source>&amp;Finish review …</source>
        <translation>Überprüfung &amp;abschließen …</translation>
    </message>
    <message>
        <source>Re&amp;open as next version</source>
        <translation>Als nächste &amp;Fassung öffnen</translation>
    </message>
    <message>
        <source>Chec&amp;ks …</source>
        <translation>Prüf&amp;ungen …</translation>
    </message>
    <message>
        <source>Word &amp;template …</source>
        <translation>Word-&amp;Vorlage …</translation>
    </message>
    <message>
        <source>&amp;Back to the reviews</source>
        <translation>&amp;Zurück zu den Überprüfungen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find in the review …</source>
        <translation>In der Überprüfung &amp;suchen …</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Mark wrong words</source>
        <translation>Falsche Wörter &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Next &amp;unfinished</source>
        <translation>Nächster &amp;offener Schritt</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Check before &amp;leaving</source>
        <translation>Prüfen vor der &amp;Abreise</translation>
    </message>
    <message>
        <source>Check before &amp;sending</source>
        <translation>Prüfen vor dem &amp;Versand</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Safety</source>
        <translation>&amp;Sicherheit</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;What to look at</source>
        <translation>&amp;Worauf zu achten ist</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Practice review</source>
        <translation>Üb&amp;ungsüberprüfung</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About ipsreview</source>
        <translation>&amp;Über ipsreview</translation>
    </message>
    <message>
        <source>&amp;Undo: delete review</source>
        <translation>&amp;Rückgängig: Überprüfung löschen</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>H&amp;oher Kontrast, hell</translation>
    </message>
    <message>
        <source>H&amp;igh contrast, dark</source>
        <translation>Hoher Kontras&amp;t, dunkel</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Panel beside the item</source>
        <translation>&amp;Bereich neben dem Merkmal</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Jetzt sperren</translation>
    </message>
    <message>
        <source>&amp;Passphrase and lock …</source>
        <translation>&amp;Passphrase und Sperre …</translation>
    </message>
    <message>
        <source>&amp;Backups …</source>
        <translation>&amp;Sicherungen …</translation>
    </message>
    <message>
        <source>&amp;Deleted reviews …</source>
        <translation>&amp;Gelöschte Überprüfungen …</translation>
    </message>
    <message>
        <source>&amp;What is kept for how long …</source>
        <translation>&amp;Aufbewahrung …</translation>
    </message>
    <message>
        <source>What was &amp;changed …</source>
        <translation>Ä&amp;nderungen …</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Four words that do not belong together make a good one.</source>
        <translation>Vier Wörter, die nichts miteinander zu tun haben, sind eine gute.</translation>
    </message>
</context>
<context>
    <name>NoteBar</name>
    <message>
        <source>The chosen note</source>
        <translation>Die gewählte Notiz</translation>
    </message>
    <message>
        <source>Put into the report…</source>
        <translation>In den Bericht übernehmen …</translation>
    </message>
    <message>
        <source>Put the note into the report in neutral words (Ctrl+Enter)</source>
        <translation>Die Notiz in neutralen Worten in den Bericht übernehmen (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Delete the note (Delete); Ctrl+Z brings it back</source>
        <translation>Notiz löschen (Entf); Strg+Z holt sie zurück</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Enter edits, + marks a strength, ! a concern, # adds an item, Delete deletes, Ctrl+Enter puts the note into the report</source>
        <translation>Eingabetaste bearbeitet, + bezeichnet eine Stärke, ! Bedenken, # ordnet einem Merkmal zu, Entf löscht, Strg+Eingabetaste übernimmt in den Bericht</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes by interview</source>
        <translation>Notizen nach Gespräch</translation>
    </message>
    <message>
        <source>Notes of this source</source>
        <translation>Notizen dieser Quelle</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>No notes of this source yet. Type one below.</source>
        <translation>Noch keine Notizen dieser Quelle. Schreiben Sie unten eine.</translation>
    </message>
    <message>
        <source>No notes of this source.</source>
        <translation>Keine Notizen dieser Quelle.</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Zurück zu den Notizen</translation>
    </message>
    <message>
        <source>Show the items</source>
        <translation>Merkmale anzeigen</translation>
    </message>
    <message>
        <source>2+ with a strength · 2! with a concern · 2± with both · ○ usual, nothing yet</source>
        <translation>2+ mit einer Stärke · 2! mit Bedenken · 2± mit beidem · ○ üblich, noch nichts</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>NumberChip</name>
    <message>
        <source>Delete dismisses it</source>
        <translation>Entf blendet es aus</translation>
    </message>
    <message>
        <source>{sentence}
The cross, or the Delete key, dismisses it.</source>
        <translation>{sentence}
Das Kreuz oder die Taste Entf blendet es aus.</translation>
    </message>
</context>
<context>
    <name>OldAdvice</name>
    <message>
        <source>Recommend again</source>
        <translation>Wieder empfehlen</translation>
    </message>
    <message>
        <source>Recommended again</source>
        <translation>Wieder empfohlen</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening your reviews…</source>
        <translation>Ihre Überprüfungen werden geöffnet …</translation>
    </message>
    <message>
        <source>Your reviews are encrypted</source>
        <translation>Ihre Überprüfungen sind verschlüsselt</translation>
    </message>
    <message>
        <source>Give the passphrase to open them.</source>
        <translation>Geben Sie die Passphrase ein, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Encrypting your reviews …</source>
        <translation>Ihre Überprüfungen werden verschlüsselt …</translation>
    </message>
    <message>
        <source>The working copies of {count} reviews have been kept long enough; the menu “Safety” shows and removes them.</source>
        <translation>Die Arbeitskopien von {count} Überprüfungen sind lange genug aufbewahrt; das Menü „Sicherheit“ zeigt und entfernt sie.</translation>
    </message>
    <message>
        <source>Opening your reviews …</source>
        <translation>Ihre Überprüfungen werden geöffnet …</translation>
    </message>
</context>
<context>
    <name>OwnLines</name>
    <message>
        <source>My lines …</source>
        <translation>Meine Zeilen …</translation>
    </message>
    <message>
        <source>Keep this line</source>
        <translation>Zeile behalten</translation>
    </message>
    <message>
        <source>Recommendations of your own that you kept for this item</source>
        <translation>Eigene Empfehlungen, die Sie für dieses Merkmal behalten haben</translation>
    </message>
    <message>
        <source>Keep what is written, or what is selected in it, for other reviews</source>
        <translation>Das Geschriebene, oder was darin markiert ist, für andere Überprüfungen behalten</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
    <message>
        <source>All of these lines are kept.</source>
        <translation>Alle diese Zeilen sind schon behalten.</translation>
    </message>
</context>
<context>
    <name>OwnLinesPanel</name>
    <message>
        <source>Search my lines</source>
        <translation>Meine Zeilen durchsuchen</translation>
    </message>
    <message>
        <source>Search my lines for this item</source>
        <translation>Meine Zeilen zu diesem Merkmal durchsuchen</translation>
    </message>
    <message>
        <source>Put into Other</source>
        <translation>In „Other“ übernehmen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>None of your lines for this item has these words. Try fewer, or a part of one.</source>
        <translation>Keine Ihrer Zeilen zu diesem Merkmal enthält diese Wörter. Versuchen Sie weniger, oder einen Teil davon.</translation>
    </message>
    <message>
        <source>No line is kept for this item yet. “Keep this line” keeps what you wrote in Other.</source>
        <translation>Zu diesem Merkmal ist noch keine Zeile behalten. „Zeile behalten“ behält, was Sie unter „Other“ geschrieben haben.</translation>
    </message>
    <message>
        <source>Forgotten: “{line}”</source>
        <translation>Vergessen: „{line}“</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>OwnWordsDialog</name>
    <message>
        <source>These words are never marked as wrong, in any review.</source>
        <translation>Diese Wörter werden in keiner Überprüfung als falsch markiert.</translation>
    </message>
    <message>
        <source>Your own dictionary</source>
        <translation>Eigenes Wörterbuch</translation>
    </message>
    <message>
        <source>You have added no words yet. Click a marked word with the right button while you write, and choose “Add to dictionary”.</source>
        <translation>Sie haben noch keine Wörter hinzugefügt. Klicken Sie beim Schreiben mit der rechten Taste auf ein markiertes Wort, und wählen Sie „Zum Wörterbuch hinzufügen“.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Words that you added: {count}</source>
        <translation>Hinzugefügte Wörter: {count}</translation>
    </message>
</context>
<context>
    <name>PolicySwitch</name>
    <message>
        <source>Nearest</source>
        <translation>Gerundet</translation>
    </message>
    <message>
        <source>The figure is rounded to a whole number, then held against the printed limits.</source>
        <translation>Der Wert wird auf eine ganze Zahl gerundet und dann an den gedruckten Grenzen gemessen.</translation>
    </message>
    <message>
        <source>To the letter</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>The figure is held against the printed limits as it is.</source>
        <translation>Der Wert wird, wie er ist, an den gedruckten Grenzen gemessen.</translation>
    </message>
    <message>
        <source>Limits: {way}</source>
        <translation>Grenzen: {way}</translation>
    </message>
    <message>
        <source>Printed limits, in all worksheets of this review</source>
        <translation>Gedruckte Grenzen, in allen Arbeitsblättern dieser Überprüfung</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <source>Look around, or begin</source>
        <translation>Umsehen oder beginnen</translation>
    </message>
    <message>
        <source>The practice review is about an invented agency. Ten items are filled in and six wait for you: some have figures in their worksheet, and there are notes to sort.

Nothing you do in it touches other reviews. It says PRACTICE wherever it is shown or printed. You can delete it like any other, and open it at any time from the menu “Help”.</source>
        <translation>Die Übungsüberprüfung handelt von einer erfundenen Einrichtung. Zehn Merkmale sind ausgefüllt, und sechs warten auf Sie: Einige haben Zahlen im Arbeitsblatt, und es gibt Notizen zum Ordnen.

Nichts, was Sie darin tun, berührt andere Überprüfungen. Wo sie gezeigt oder gedruckt wird, steht PRACTICE. Sie können sie löschen wie jede andere und im Menü „Hilfe“ jederzeit öffnen.</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>Mit leerer Liste beginnen</translation>
    </message>
    <message>
        <source>Look around in a practice review</source>
        <translation>In einer Übungsüberprüfung umsehen</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Weiter ›</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Die Seiten, wie sie gedruckt werden</translation>
    </message>
</context>
<context>
    <name>ProtectionDialog</name>
    <message>
        <source>Passphrase and lock</source>
        <translation>Passphrase und Sperre</translation>
    </message>
    <message>
        <source>Minutes until the window locks</source>
        <translation>Minuten, bis das Fenster gesperrt wird</translation>
    </message>
    <message>
        <source>Empty or 0: it locks only when you ask for it</source>
        <translation>Leer oder 0: gesperrt wird nur, wenn Sie es verlangen</translation>
    </message>
    <message>
        <source>minutes without use lock the window (0: only “Lock now” does)</source>
        <translation>Minuten ohne Eingabe sperren das Fenster (0: nur „Jetzt sperren“ sperrt)</translation>
    </message>
    <message>
        <source>Passphrase or recovery key now</source>
        <translation>Bisherige Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Decrypt …</source>
        <translation>Entschlüsseln …</translation>
    </message>
    <message>
        <source>Your reviews are not encrypted: whoever gets hold of this computer, or of a backup, can read them. A passphrase changes that.</source>
        <translation>Ihre Überprüfungen sind nicht verschlüsselt: Wer an diesen Rechner oder eine Sicherung kommt, kann sie lesen. Eine Passphrase ändert das.</translation>
    </message>
    <message>
        <source>Your reviews and their new backups are encrypted.</source>
        <translation>Ihre Überprüfungen und ihre neuen Sicherungen sind verschlüsselt.</translation>
    </message>
    <message>
        <source>Ask for the passphrase at every start</source>
        <translation>Bei jedem Start nach der Passphrase fragen</translation>
    </message>
    <message>
        <source>Do not ask again on this computer</source>
        <translation>Auf diesem Rechner nicht mehr fragen</translation>
    </message>
    <message>
        <source>This computer opens the reviews without asking.</source>
        <translation>Dieser Rechner öffnet die Überprüfungen, ohne zu fragen.</translation>
    </message>
    <message>
        <source>The passphrase is asked for at every start.</source>
        <translation>Bei jedem Start wird nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Eine andere Passphrase</translation>
    </message>
    <message>
        <source>Encrypting your reviews …</source>
        <translation>Ihre Überprüfungen werden verschlüsselt …</translation>
    </message>
    <message>
        <source>Delete the backups from before, which are not encrypted?</source>
        <translation>Die früheren, unverschlüsselten Sicherungen löschen?</translation>
    </message>
    <message>
        <source>{count} files can still be read by anyone. A new, encrypted backup is made first.</source>
        <translation>{count} Dateien kann noch jeder lesen. Vorher entsteht eine neue, verschlüsselte Sicherung.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Backing up your reviews …</source>
        <translation>Ihre Überprüfungen werden gesichert …</translation>
    </message>
    <message>
        <source>The passphrase is changed. The recovery key and the backups stay good.</source>
        <translation>Die Passphrase ist geändert. Der Wiederherstellungsschlüssel und die Sicherungen gelten weiter.</translation>
    </message>
    <message>
        <source>Changing the passphrase …</source>
        <translation>Die Passphrase wird geändert …</translation>
    </message>
    <message>
        <source>Checking the passphrase …</source>
        <translation>Die Passphrase wird geprüft …</translation>
    </message>
    <message>
        <source>Decrypt the reviews?</source>
        <translation>Die Überprüfungen entschlüsseln?</translation>
    </message>
    <message>
        <source>Whoever gets hold of this computer, or of a new backup, can read them then.</source>
        <translation>Wer an diesen Rechner oder eine neue Sicherung kommt, kann sie dann lesen.</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>Entschlüsseln</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Decrypting your reviews …</source>
        <translation>Ihre Überprüfungen werden entschlüsselt …</translation>
    </message>
</context>
<context>
    <name>PushDialog</name>
    <message>
        <source>Put into the report</source>
        <translation>In den Bericht übernehmen</translation>
    </message>
    <message>
        <source>Sentence for the report</source>
        <translation>Satz für den Bericht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The note stays a note and is never printed. This sentence goes into the report, as a new line:</source>
        <translation>Die Notiz bleibt eine Notiz und wird nie gedruckt. Dieser Satz kommt als neue Zeile in den Bericht:</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wohin</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Why another level?</source>
        <translation>Warum eine andere Stufe?</translation>
    </message>
    <message>
        <source>One line; may stay empty</source>
        <translation>Eine Zeile; darf leer bleiben</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>RecommendationList</name>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>1 angekreuzt</numerusform>
            <numerusform>%n angekreuzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Other recommendation for item {number}</source>
        <translation>Andere Empfehlung zu Merkmal {number}</translation>
    </message>
    <message>
        <source>Write a recommendation of your own</source>
        <translation>Schreiben Sie eine eigene Empfehlung</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>This key opens your reviews when the passphrase is forgotten. It is shown this once. Print it or write it down, and keep it where the computer is not.</source>
        <translation>Dieser Schlüssel öffnet Ihre Überprüfungen, wenn die Passphrase vergessen ist. Er wird nur dieses eine Mal gezeigt. Drucken Sie ihn oder schreiben Sie ihn auf, und bewahren Sie ihn getrennt vom Rechner auf.</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>Ich habe ihn gedruckt oder aufgeschrieben</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Recovery key of ipsreview</source>
        <translation>Wiederherstellungsschlüssel von ipsreview</translation>
    </message>
    <message>
        <source>It opens the reviews when the passphrase is forgotten: type it in the place of the passphrase.</source>
        <translation>Er öffnet die Überprüfungen, wenn die Passphrase vergessen ist: Geben Sie ihn anstelle der Passphrase ein.</translation>
    </message>
    <message>
        <source>Keep it where the computer is not. Whoever has both can read the reviews.</source>
        <translation>Bewahren Sie ihn getrennt vom Rechner auf. Wer beides hat, kann die Überprüfungen lesen.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Hide report</source>
        <translation>Bericht verbergen</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>Gespeichert in {path}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>Notes, names of specialists, worksheets and evidence are needed until the report is final; the report itself stays. What is removed here is gone for good, from the backups too.</source>
        <translation>Notizen, Namen der Fachkräfte, Arbeitsblätter und Belege werden gebraucht, bis der Bericht endgültig ist; der Bericht selbst bleibt. Was hier entfernt wird, ist endgültig weg, auch aus den Sicherungen.</translation>
    </message>
    <message>
        <source>What is kept for how long</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Offer to remove working copies, and deleted reviews, after some days</source>
        <translation>Nach einigen Tagen anbieten, Arbeitskopien und gelöschte Überprüfungen zu entfernen</translation>
    </message>
    <message>
        <source>Days after the final report</source>
        <translation>Tage nach dem endgültigen Bericht</translation>
    </message>
    <message>
        <source>Delete everything …</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>Remove for good …</source>
        <translation>Endgültig entfernen …</translation>
    </message>
    <message>
        <source>Removed {moment}</source>
        <translation>Entfernt {moment}</translation>
    </message>
    <message>
        <source>Nothing has to be removed today.</source>
        <translation>Heute ist nichts zu entfernen.</translation>
    </message>
    <message>
        <source>Removing it from your reviews and their backups …</source>
        <translation>Es wird aus Ihren Überprüfungen und deren Sicherungen entfernt …</translation>
    </message>
    <message>
        <source>Removed, from the reviews and from their backups.</source>
        <translation>Entfernt, aus den Überprüfungen und aus ihren Sicherungen.</translation>
    </message>
    <message>
        <source>Agency not named</source>
        <translation>Einrichtung nicht genannt</translation>
    </message>
    <message>
        <source>The whole review, deleted {moment}</source>
        <translation>Die ganze Überprüfung, gelöscht {moment}</translation>
    </message>
    <message>
        <source>Final since {moment}. To go: notes {notes}, names {names}, worksheets {worksheets}, texts of evidence {texts}. The report stays.</source>
        <translation>Endgültig seit {moment}. Zu entfernen: {notes} Notizen, {names} Namen, {worksheets} Arbeitsblätter, {texts} Belegtexte. Der Bericht bleibt.</translation>
    </message>
    <message>
        <source>Review {id}, the whole of it</source>
        <translation>Überprüfung {id}, vollständig</translation>
    </message>
    <message>
        <source>Review {id}, its working copy</source>
        <translation>Überprüfung {id}, ihre Arbeitskopie</translation>
    </message>
    <message>
        <source>Looking through your backups …</source>
        <translation>Ihre Sicherungen werden durchgesehen …</translation>
    </message>
    <message>
        <source>Remove for good what the list shows?</source>
        <translation>Endgültig entfernen, was die Liste zeigt?</translation>
    </message>
    <message>
        <source>It goes from the reviews and from the backups that hold it ({count}), and cannot be brought back. A record says what went, and when.</source>
        <translation>Es verschwindet aus den Überprüfungen und aus den Sicherungen, die es enthalten ({count}), und lässt sich nicht zurückholen. Ein Vermerk sagt, was wann entfernt wurde.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete every review on this computer, with all backups and settings?</source>
        <translation>Jede Überprüfung auf diesem Rechner löschen, mit allen Sicherungen und Einstellungen?</translation>
    </message>
    <message>
        <source>Nothing of it can be brought back. Documents that you exported stay where they are. The program ends afterwards.</source>
        <translation>Nichts davon lässt sich zurückholen. Exportierte Dokumente bleiben, wo sie sind. Danach endet das Programm.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Deleting everything …</source>
        <translation>Alles wird gelöscht …</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>Nicht alles ließ sich löschen.</translation>
    </message>
    <message>
        <source>days after the final report, or after the deletion</source>
        <translation>Tage nach dem endgültigen Bericht oder dem Löschen</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Reviews</source>
        <translation>Überprüfungen</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch kein Datum</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Undone: {change}</source>
        <translation>Rückgängig gemacht: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Wiederholt: {change}</translation>
    </message>
    <message>
        <source>The summary is copied; paste it into an e-mail. It holds the report’s words alone, no notes and no evidence.</source>
        <translation>Die Zusammenfassung ist kopiert; fügen Sie sie in eine E-Mail ein. Sie enthält nur, was im Bericht steht, keine Notizen und keine Belege.</translation>
    </message>
    <message>
        <source>Each item tells what to look at; open one, and press Shift+F1 again.</source>
        <translation>Jedes Merkmal sagt, worauf zu achten ist; öffnen Sie eines, und drücken Sie noch einmal Umschalt+F1.</translation>
    </message>
    <message>
        <source>Put into: {target}</source>
        <translation>Übernommen in: {target}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save a copy elsewhere …</source>
        <translation>Kopie woanders speichern …</translation>
    </message>
    <message>
        <source>Finished {moment}, version {version}. It is kept as it is; reopen it to go on in a next version.</source>
        <translation>Abgeschlossen {moment}, Fassung {version}. Sie bleibt, wie sie ist; öffnen Sie sie wieder, um in einer nächsten Fassung weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Digits tick a rating · Alt+Right goes on · Ctrl+Z undoes</source>
        <translation>Ziffern kreuzen eine Stufe an · Alt+Rechts geht weiter · Strg+Z macht rückgängig</translation>
    </message>
    <message>
        <source>Enter keeps the note · Ctrl+1 … 9 choose the source · Ctrl+Z undoes</source>
        <translation>Eingabetaste behält die Notiz · Strg+1 … 9 wählt die Quelle · Strg+Z macht rückgängig</translation>
    </message>
</context>
<context>
    <name>ReviewsModel</name>
    <message>
        <source>{column}, sorted downwards</source>
        <translation>{column}, absteigend sortiert</translation>
    </message>
    <message>
        <source>{column}, sorted upwards</source>
        <translation>{column}, aufsteigend sortiert</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>As at first …</source>
        <translation>Wie am Anfang …</translation>
    </message>
    <message>
        <source>As at first: {group}</source>
        <translation>Wie am Anfang: {group}</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search the settings …</source>
        <translation>Einstellungen durchsuchen …</translation>
    </message>
    <message>
        <source>Everything as at first …</source>
        <translation>Alles wie am Anfang …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Set these as they were at first?</source>
        <translation>Diese auf den Anfang zurücksetzen?</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Settings found: {count}</source>
        <translation>Gefundene Einstellungen: {count}</translation>
    </message>
    <message>
        <source>No setting is called “{words}”. Try another word, such as font, dark, password or backup; Escape shows all settings.</source>
        <translation>Keine Einstellung heißt „{words}“. Versuchen Sie ein anderes Wort, etwa Schrift, dunkel, Kennwort oder Sicherung; Esc zeigt alle Einstellungen.</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>From the team&apos;s list</source>
        <translation>Aus der Teamliste</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>SourceGrid</name>
    <message>
        <source>Sources and items</source>
        <translation>Quellen und Merkmale</translation>
    </message>
</context>
<context>
    <name>SpecialistRow</name>
    <message>
        <source>Weekly IPS hours of {specialist}</source>
        <translation>IPS-Wochenstunden von {specialist}</translation>
    </message>
    <message>
        <source>Month in which {specialist} started</source>
        <translation>Monat, in dem {specialist} angefangen hat</translation>
    </message>
    <message>
        <source>Name of {specialist}, which stays on this laptop</source>
        <translation>Name von {specialist}; bleibt auf diesem Laptop</translation>
    </message>
    <message>
        <source>Take {specialist} out of the list</source>
        <translation>{specialist} aus der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>StateChoice</name>
    <message>
        <source>What became of: {advice}</source>
        <translation>Was wurde aus: {advice}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>SummaryChart</name>
    <message>
        <source>Chart: {counts}</source>
        <translation>Diagramm: {counts}</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Copy for an e-mail</source>
        <translation>Für eine E-Mail kopieren</translation>
    </message>
    <message>
        <source>{sum} = {total} items</source>
        <translation>{sum} = {total} Merkmale</translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>{file} is encrypted. Type the passphrase that your colleague told you.</source>
        <translation>{file} ist verschlüsselt. Geben Sie die Passphrase ein, die man Ihnen genannt hat.</translation>
    </message>
    <message>
        <source>Take over a review</source>
        <translation>Eine Überprüfung annehmen</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Checking the passphrase …</source>
        <translation>Die Passphrase wird geprüft …</translation>
    </message>
</context>
<context>
    <name>TeamList</name>
    <message>
        <source>Add a specialist</source>
        <translation>Fachkraft hinzufügen</translation>
    </message>
    <message>
        <source>A name stays on this laptop; it is never printed or exported.</source>
        <translation>Ein Name bleibt auf diesem Laptop; er wird nie gedruckt oder exportiert.</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>Start month</source>
        <translation>Anfangsmonat</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Name (freiwillig)</translation>
    </message>
    <message>
        <source>{hours} hours ÷ {full} = {posts} full-time posts (FTE)</source>
        <translation>{hours} Stunden ÷ {full} = {posts} Vollzeitstellen (VZÄ)</translation>
    </message>
    <message>
        <source>{total}; the hours of {specialists} are not known</source>
        <translation>{total}; die Stunden von {specialists} sind nicht bekannt</translation>
    </message>
</context>
<context>
    <name>TeamQuestion</name>
    <message>
        <source>IPS specialists on the team</source>
        <translation>IPS-Fachkräfte im Team</translation>
    </message>
    <message>
        <source>List the team</source>
        <translation>Team auflisten</translation>
    </message>
    <message>
        <source>Needed for counts such as “1 of 4”. A list with hours also serves the worksheets.</source>
        <translation>Nötig für Zählungen wie „1 of 4“. Eine Liste mit Stunden hilft auch den Arbeitsblättern.</translation>
    </message>
    <message>
        <source>{team}, from the list</source>
        <translation>{team}, aus der Liste</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Word template</source>
        <translation>Word-Vorlage</translation>
    </message>
    <message>
        <source>Choose a document …</source>
        <translation>Dokument wählen …</translation>
    </message>
    <message>
        <source>Use the form&apos;s own</source>
        <translation>Vorlage des Bogens</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Word documents (*.docx *.dotx *.docm *.dotm)</source>
        <translation>Word-Dokumente (*.docx *.dotx *.docm *.dotm)</translation>
    </message>
    <message>
        <source>Choose your agency&apos;s copy of the form</source>
        <translation>Wählen Sie die Fassung des Bogens Ihrer Einrichtung</translation>
    </message>
    <message>
        <source>The form&apos;s own template is in use.</source>
        <translation>Die Vorlage des Bogens ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Every place of the form was found in it.</source>
        <translation>Jede Stelle des Bogens wurde darin gefunden.</translation>
    </message>
    <message>
        <source>What was found in the template</source>
        <translation>Was in der Vorlage gefunden wurde</translation>
    </message>
    <message>
        <source>Word exports can go into your agency&apos;s own copy of the form, with its letterhead and logo. What is found in it is filled.</source>
        <translation>Word-Exporte können in die Fassung des Bogens Ihrer Einrichtung gehen, mit ihrem Briefkopf und Logo. Ausgefüllt wird, was darin gefunden wird.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search the reviews</source>
        <translation>Überprüfungen durchsuchen</translation>
    </message>
    <message>
        <source>Search agency, trainer, text …</source>
        <translation>Einrichtung, Trainer/in, Text suchen …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Take in completed Word reports and review files</source>
        <translation>Ausgefüllte Word-Berichte und Überprüfungsdateien importieren</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Neue Überprüfung</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Überprüfungen</translation>
    </message>
    <message>
        <source>‹ Reviews</source>
        <translation>‹ Überprüfungen</translation>
    </message>
    <message>
        <source>Back to the reviews</source>
        <translation>Zurück zu den Überprüfungen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Agency not named yet</source>
        <translation>Einrichtung noch nicht genannt</translation>
    </message>
    <message>
        <source>{rated} of {total} rated</source>
        <translation>{rated} von {total} eingestuft</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>TrailDialog</name>
    <message>
        <source>Every change is kept with the reviews, and nowhere else.</source>
        <translation>Jede Änderung wird bei den Überprüfungen festgehalten, und nirgends sonst.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes of</source>
        <translation>Änderungen an</translation>
    </message>
    <message>
        <source>The whole review</source>
        <translation>Die ganze Überprüfung</translation>
    </message>
    <message>
        <source>Item {number}: {title}</source>
        <translation>Merkmal {number}: {title}</translation>
    </message>
    <message>
        <source>… and {count} earlier changes</source>
        <translation>… und {count} frühere Änderungen</translation>
    </message>
    <message>
        <source>Choose an item to see those.</source>
        <translation>Wählen Sie ein Merkmal, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Nothing was changed yet. What you tick and write from now on stands here, with the time.</source>
        <translation>Noch wurde nichts geändert. Was Sie von jetzt an ankreuzen und schreiben, steht hier, mit der Zeit.</translation>
    </message>
</context>
<context>
    <name>TwoDates</name>
    <message>
        <source>Days between two dates</source>
        <translation>Tage zwischen zwei Daten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Use the days</source>
        <translation>Tage übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>From, such as the first appointment</source>
        <translation>Von, etwa dem ersten Termin</translation>
    </message>
    <message>
        <source>To, such as the first contact</source>
        <translation>Bis, etwa zum ersten Kontakt</translation>
    </message>
    <message>
        <source>Only the days are kept, not the dates.</source>
        <translation>Nur die Tage werden behalten, nicht die Daten.</translation>
    </message>
    <message>
        <source>Write both dates.</source>
        <translation>Schreiben Sie beide Daten.</translation>
    </message>
    <message>
        <source>The second date is before the first; check both.</source>
        <translation>Das zweite Datum liegt vor dem ersten; prüfen Sie beide.</translation>
    </message>
    <message>
        <source>Days between them: {days}</source>
        <translation>Tage dazwischen: {days}</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>days, or date – date</source>
        <translation>Tage oder Datum – Datum</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>Start the next review of the same agency; no answer is carried over</source>
        <translation>Die nächste Überprüfung derselben Einrichtung beginnen; keine Antwort wird übernommen</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Write the review as a Word document</source>
        <translation>Die Überprüfung als Word-Dokument schreiben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Borderline: look twice</source>
        <translation>Grenzfall: sehen Sie zweimal hin</translation>
    </message>
    <message>
        <source>Few data</source>
        <translation>Wenige Angaben</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>No level is suggested</source>
        <translation>Keine Stufe wird vorgeschlagen</translation>
    </message>
    <message>
        <source>Apply: {level}</source>
        <translation>Übernehmen: {level}</translation>
    </message>
    <message>
        <source>Ticks this level and puts the sentence into the item&apos;s evidence</source>
        <translation>Kreuzt diese Stufe an und setzt den Satz in die Belege des Merkmals</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>WorksheetTab</name>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>This form has no worksheet for item {number}.</source>
        <translation>Dieser Bogen hat kein Arbeitsblatt zu Merkmal {number}.</translation>
    </message>
    <message>
        <source>List the team on the first page: each specialist has a row then.</source>
        <translation>Listen Sie das Team auf der ersten Seite auf: Dann hat jede Fachkraft eine Zeile.</translation>
    </message>
    <message>
        <source>{count} of {team} specialists counted</source>
        <translation>{count} von {team} Fachkräften gezählt</translation>
    </message>
    <message>
        <source>Applied: the level is ticked, and the sentence stands in the evidence.</source>
        <translation>Übernommen: Die Stufe ist angekreuzt, und der Satz steht in den Belegen.</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Yes, no, or – where the question does not apply</source>
        <translation>Ja, Nein oder –, wo die Frage nicht zutrifft</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
</context>
<context>
    <name>YouStep</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Three short steps, and you can begin. Each can be skipped, and all of it can be changed later: menu “Edit”, “Settings”.</source>
        <translation>Drei kurze Schritte, und Sie können beginnen. Jeder lässt sich überspringen, und alles lässt sich später ändern: Menü „Bearbeiten“, „Einstellungen“.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Weiter ›</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>Save a copy elsewhere, as on a stick</source>
        <translation>Kopie woanders speichern, etwa auf einem Stick</translation>
    </message>
    <message>
        <source>Review files (*.ipsreview)</source>
        <translation>Überprüfungsdateien (*.ipsreview)</translation>
    </message>
    <message>
        <source>A copy is in {path}; import it when your reviews can be saved again. It is not encrypted: keep it safe.</source>
        <translation>Eine Kopie liegt in {path}; importieren Sie sie, sobald sich Ihre Überprüfungen wieder speichern lassen. Sie ist nicht verschlüsselt: Verwahren Sie sie sicher.</translation>
    </message>
    <message>
        <source>Leave without saving the last answers?</source>
        <translation>Gehen, ohne die letzten Antworten zu speichern?</translation>
    </message>
    <message>
        <source>Save a copy elsewhere …</source>
        <translation>Kopie woanders speichern …</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Gehen, ohne zu speichern</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>crashes</name>
    <message>
        <source>The program stopped by itself ({moment}). What was saved until then is safe.</source>
        <translation>Das Programm ist von selbst stehen geblieben ({moment}). Was bis dahin gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>The program stopped by itself</source>
        <translation>Das Programm ist von selbst stehen geblieben</translation>
    </message>
    <message>
        <source>If it happens again, save the report and give it to whoever looks after the program: it holds no answers, no names and no notes. Nothing is sent by itself.</source>
        <translation>Kommt es wieder vor, speichern Sie den Bericht und geben Sie ihn der Person, die das Programm betreut: Er enthält keine Antworten, keine Namen und keine Notizen. Von selbst wird nichts verschickt.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>What should the report hold?</source>
        <translation>Was soll der Bericht enthalten?</translation>
    </message>
    <message>
        <source>The form prints as always. An appendix after it tells what the ratings rest on; notes and names are never in it.</source>
        <translation>Der Bogen wird gedruckt wie immer. Ein Anhang danach sagt, worauf die Einstufungen beruhen; Notizen und Namen stehen nie darin.</translation>
    </message>
    <message>
        <source>Add the appendix</source>
        <translation>Anhang hinzufügen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Agency</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>IPS Trainer</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>IPS-Trainer/in</translation>
    </message>
    <message>
        <source>IPS</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>IPS</translation>
    </message>
    <message>
        <source>Needs improvement</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Verbesserung nötig</translation>
    </message>
    <message>
        <source>Needs significant improvement</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Deutliche Verbesserung nötig</translation>
    </message>
    <message>
        <source>Not IPS</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Kein IPS</translation>
    </message>
    <message>
        <source>Low caseload sizes</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Kleine Fallzahlen</translation>
    </message>
    <message>
        <source>How many people does each specialist serve on one day?</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Wie viele Personen begleitet jede Fachkraft an einem Tag?</translation>
    </message>
    <message>
        <source>Vacant posts</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Unbesetzte Stellen</translation>
    </message>
    <message>
        <source>All people are divided by all full-time equivalents; full time is 40 hours a week unless it is written here.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Alle Personen werden durch alle Vollzeitstellen geteilt; Vollzeit sind 40 Stunden pro Woche, wenn hier nichts anderes steht.</translation>
    </message>
    <message>
        <source>Vacant posts are left out.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Unbesetzte Stellen zählen nicht mit.</translation>
    </message>
    <message>
        <source>IPS services only</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Nur IPS-Leistungen</translation>
    </message>
    <message>
        <source>How many hours a week does each specialist spend on tasks other than employment and education?</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Wie viele Stunden pro Woche wendet jede Fachkraft für anderes als Arbeit und Ausbildung auf?</translation>
    </message>
    <message>
        <source>Other tasks, hours a week</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Andere Aufgaben, Stunden pro Woche</translation>
    </message>
    <message>
        <source>IPS hours a week</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>IPS-Stunden pro Woche</translation>
    </message>
    <message>
        <source>Full time, hours a week (blank: 40)</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Vollzeit, Stunden pro Woche (leer:&#xa0;40)</translation>
    </message>
    <message>
        <source>One day is a fifth of a full-time week (8 of 40 hours).</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Ein Tag ist ein Fünftel einer Vollzeitwoche (8 von 40 Stunden).</translation>
    </message>
    <message>
        <source>The level is that of the mean; borderline where one specialist stands lower.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Es gilt die Stufe des Mittelwerts; ein Grenzfall, wo eine Fachkraft tiefer steht.</translation>
    </message>
    <message>
        <source>The form prints “partitioners”; practitioners are meant.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Im Bogen steht „partitioners“; gemeint sind „practitioners“ (Behandelnde).</translation>
    </message>
    <message>
        <source>Supervisor coaches in situ</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Teamleitung begleitet vor Ort</translation>
    </message>
    <message>
        <source>The form has no row for exactly half of the specialists.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Der Bogen hat keine Zeile für genau die Hälfte der Fachkräfte.</translation>
    </message>
    <message>
        <source>In which of the last three full months did the supervisor mentor each specialist in the field? (–: not employed, or on leave)</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>In welchen der letzten drei vollen Monate hat die Teamleitung jede Fachkraft vor Ort angeleitet? (–: nicht angestellt oder abwesend)</translation>
    </message>
    <message>
        <source>Last month: employer contact mentored</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Letzter Monat: Arbeitgeberkontakt angeleitet</translation>
    </message>
    <message>
        <source>Last month: meeting with a job seeker or worker mentored</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Letzter Monat: Treffen mit arbeitssuchender oder arbeitender Person angeleitet</translation>
    </message>
    <message>
        <source>Month before: employer contact mentored</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Monat davor: Arbeitgeberkontakt angeleitet</translation>
    </message>
    <message>
        <source>Month before: meeting with a job seeker or worker mentored</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Monat davor: Treffen mit arbeitssuchender oder arbeitender Person angeleitet</translation>
    </message>
    <message>
        <source>Third month back: employer contact mentored</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Drittletzter Monat: Arbeitgeberkontakt angeleitet</translation>
    </message>
    <message>
        <source>Third month back: meeting with a job seeker or worker mentored</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Drittletzter Monat: Treffen mit arbeitssuchender oder arbeitender Person angeleitet</translation>
    </message>
    <message>
        <source>Mostly in the community</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Meist außer Haus</translation>
    </message>
    <message>
        <source>No supervisor; a more experienced specialist coaches</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Keine Teamleitung; eine erfahrenere Fachkraft leitet an</translation>
    </message>
    <message>
        <source>A specialist is covered where every month has both, an employer contact and a meeting with a job seeker or worker; months marked – drop out.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Eine Fachkraft gilt als angeleitet, wenn jeder Monat beides hat, einen Arbeitgeberkontakt und ein Treffen mit einer arbeitssuchenden oder arbeitenden Person; mit – bezeichnete Monate fallen weg.</translation>
    </message>
    <message>
        <source>Exactly half of the specialists is in no row of the form; the third row is suggested.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Genau die Hälfte der Fachkräfte steht in keiner Zeile des Bogens; vorgeschlagen wird die dritte Zeile.</translation>
    </message>
    <message>
        <source>Team meetings focus on people</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Teamsitzungen über Personen</translation>
    </message>
    <message>
        <source>How many IPS team meetings were held in the last 12 weeks, and what were they about?</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Wie viele IPS-Teamsitzungen gab es in den letzten 12 Wochen, und worum ging es?</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Gehaltene Sitzungen</translation>
    </message>
    <message>
        <source>Weeks that could have had one</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Wochen, in denen eine möglich war</translation>
    </message>
    <message>
        <source>Share of time on people and employers, %</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Zeitanteil für Personen und Arbeitgeber, %</translation>
    </message>
    <message>
        <source>Weekly is a meeting in at least 85% of the weeks that could have had one, twice monthly in 40% to 84%, monthly in fewer.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Wöchentlich heißt eine Sitzung in mindestens 85&#xa0;% der möglichen Wochen, zweimal monatlich in 40&#xa0;% bis 84&#xa0;%, monatlich in weniger.</translation>
    </message>
    <message>
        <source>Meetings are focused where at least half of their time goes to people and employers; the focus counts before the frequency.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Sitzungen gelten als ausgerichtet, wenn mindestens die Hälfte der Zeit Personen und Arbeitgebern gilt; die Ausrichtung zählt vor der Häufigkeit.</translation>
    </message>
    <message>
        <source>Treatment team collaboration</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Mit dem Behandlungsteam</translation>
    </message>
    <message>
        <source>The form does not say how the specialists combine into one rating, and 90% stands in both of the first two rows.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Der Bogen sagt nicht, wie sich die Fachkräfte zu einer Einstufung verbinden, und 90&#xa0;% steht in den ersten beiden Zeilen.</translation>
    </message>
    <message>
        <source>For how many people does each specialist work with the treatment or social work team, and how often?</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Für wie viele Personen arbeitet jede Fachkraft mit dem Behandlungs- oder Sozialteam zusammen, und wie oft?</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People on teams whose weekly meeting the specialist attends</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Personen in Teams, deren wöchentliche Sitzung die Fachkraft besucht</translation>
    </message>
    <message>
        <source>Meetings attended of the last 12 (if counted)</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Besuchte von den letzten 12 Sitzungen (falls gezählt)</translation>
    </message>
    <message>
        <source>Takes part like other members, whole meeting (if known)</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Nimmt teil wie andere Mitglieder, ganze Sitzung (falls bekannt)</translation>
    </message>
    <message>
        <source>People with contact at least monthly</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Personen mit mindestens monatlichem Kontakt</translation>
    </message>
    <message>
        <source>Other contacts a week with practitioners</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Andere Kontakte pro Woche mit Behandelnden</translation>
    </message>
    <message>
        <source>A weekly meeting is attended where the specialist was at 9 or more of the last 12, takes part like other members and stays for all of it.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Eine wöchentliche Sitzung gilt als besucht, wenn die Fachkraft bei 9 oder mehr der letzten 12 war, wie andere Mitglieder teilnimmt und die ganze Zeit bleibt.</translation>
    </message>
    <message>
        <source>Several contacts weekly are at least 3 a week.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Mehrere Kontakte pro Woche sind mindestens 3.</translation>
    </message>
    <message>
        <source>A share of 70% to 75% in weekly meetings has no row of its own in the form; it counts for the third.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Ein Anteil von 70&#xa0;% bis 75&#xa0;% in wöchentlichen Sitzungen hat im Bogen keine eigene Zeile; er zählt zur dritten.</translation>
    </message>
    <message>
        <source>Works with other systems</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Mit anderen Systemen</translation>
    </message>
    <message>
        <source>Which other systems matter here, and in how many of the last 6 months was there contact about people served by both?</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Welche anderen Systeme sind hier von Bedeutung, und in wie vielen der letzten 6 Monate gab es Kontakt zu gemeinsam begleiteten Personen?</translation>
    </message>
    <message>
        <source>System (such as VR)</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>System (etwa berufliche Reha, VR)</translation>
    </message>
    <message>
        <source>People served by both</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Gemeinsam begleitete Personen</translation>
    </message>
    <message>
        <source>Months with contact</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Monate mit Kontakt</translation>
    </message>
    <message>
        <source>Months with contact in person</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Monate mit persönlichem Kontakt</translation>
    </message>
    <message>
        <source>There is no such system here</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Ein solches System gibt es hier nicht</translation>
    </message>
    <message>
        <source>Monthly is contact in at least 5 of 6 months, minimal in 1 to 4.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Monatlich heißt Kontakt in mindestens 5 von 6 Monaten, gering in 1 bis 4.</translation>
    </message>
    <message>
        <source>Where systems differ, the one that serves most of the people is rated.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Unterscheiden sich die Systeme, wird das mit den meisten Personen eingestuft.</translation>
    </message>
    <message>
        <source>Agency leaders help</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Leitung der Einrichtung hilft</translation>
    </message>
    <message>
        <source>What have agency leaders done for the program, and what do they know?</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Was hat die Leitung der Einrichtung für das Programm getan, und was weiß sie?</translation>
    </message>
    <message>
        <source>Months since the executive director last helped (0: now)</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Monate seit der letzten Hilfe der Geschäftsführung (0: jetzt)</translation>
    </message>
    <message>
        <source>Other leaders helped in the past year</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Andere Leitungskräfte halfen im letzten Jahr</translation>
    </message>
    <message>
        <source>A leader states the last quarter&apos;s result</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Eine Leitungskraft nennt das Ergebnis des letzten Quartals</translation>
    </message>
    <message>
        <source>A leader names a current goal of the program</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Eine Leitungskraft nennt ein jetziges Ziel des Programms</translation>
    </message>
    <message>
        <source>There is an example of help, with date and result</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Es gibt ein Beispiel für Hilfe, mit Datum und Ergebnis</translation>
    </message>
    <message>
        <source>A decision to expand or sustain the program</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Ein Beschluss, das Programm auszubauen oder zu erhalten</translation>
    </message>
    <message>
        <source>The director attends a steering group, or sends somebody</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Die Geschäftsführung ist in einer Steuerungsgruppe oder schickt jemanden</translation>
    </message>
    <message>
        <source>A report reached leaders in the last 3 months</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Ein Bericht erreichte die Leitung in den letzten 3 Monaten</translation>
    </message>
    <message>
        <source>The supervisor confirms it</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Die Teamleitung bestätigt es</translation>
    </message>
    <message>
        <source>Another leader confirms it</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Eine andere Leitungskraft bestätigt es</translation>
    </message>
    <message>
        <source>The other agency&apos;s director was heard too</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Auch die Leitung der anderen Einrichtung wurde gehört</translation>
    </message>
    <message>
        <source>“Currently” is help within the last 3 months; “the past year” is 12 months.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>„Currently“ ist Hilfe in den letzten 3 Monaten; „the past year“ sind 12 Monate.</translation>
    </message>
    <message>
        <source>Eligible who wish to work</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Aufnahme aller Arbeitswilligen</translation>
    </message>
    <message>
        <source>The third and fourth rows of the form describe nearly the same programs; the words are kept as printed.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Die dritte und vierte Zeile des Bogens beschreiben fast dieselben Programme; der Wortlaut bleibt wie gedruckt.</translation>
    </message>
    <message>
        <source>Who of the people who began lately was taken in on the stated wish to work alone?</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Wer von den zuletzt Aufgenommenen wurde allein auf den Wunsch zu arbeiten hin aufgenommen?</translation>
    </message>
    <message>
        <source>Taken in on stated interest alone</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Allein auf den Wunsch hin aufgenommen</translation>
    </message>
    <message>
        <source>Somebody outside IPS was asked too</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Auch jemand außerhalb von IPS wurde gefragt</translation>
    </message>
    <message>
        <source>Referrals not accepted</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Nicht angenommene Zuweisungen</translation>
    </message>
    <message>
        <source>The form&apos;s third and fourth rows describe nearly the same programs and leave a gap; read as 50% to 74% and under 50% taken in on interest alone.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Die dritte und vierte Zeile des Bogens beschreiben fast dieselben Programme und lassen eine Lücke; gelesen wird: 50&#xa0;% bis 74&#xa0;% und unter 50&#xa0;% allein auf den Wunsch hin aufgenommen.</translation>
    </message>
    <message>
        <source>Without a source from outside IPS the suggestion stays uncertain: people who never got in are not among the records.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Ohne eine Quelle außerhalb von IPS bleibt der Vorschlag unsicher: Wer nie hineinkam, steht in keiner Akte.</translation>
    </message>
    <message>
        <source>Extra effort to engage</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Besondere Mühe um Kontakt</translation>
    </message>
    <message>
        <source>What was done for people who stopped coming?</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Was wurde für Personen getan, die nicht mehr kamen?</translation>
    </message>
    <message>
        <source>Referrer joined the first meeting</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Zuweisende Person war beim ersten Treffen dabei</translation>
    </message>
    <message>
        <source>Different strategies other than call, text, letter</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Verschiedene Wege außer Anruf, SMS, Brief</translation>
    </message>
    <message>
        <source>Months of calls, texts, letters</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Monate mit Anrufen, SMS, Briefen</translation>
    </message>
    <message>
        <source>The figure is the number of strategies that more than half of the records reach or beat.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Der Wert ist die Zahl der Wege, die mehr als die Hälfte der Akten erreicht oder übertrifft.</translation>
    </message>
    <message>
        <source>A joint first meeting is usual where more than half of the records have it.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Ein gemeinsames erstes Treffen ist üblich, wenn mehr als die Hälfte der Akten es hat.</translation>
    </message>
    <message>
        <source>Several months are 3 or more; exactly one strategy counts for the third row.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Mehrere Monate sind 3 oder mehr; genau ein Weg zählt zur dritten Zeile.</translation>
    </message>
    <message>
        <source>Competitive employment</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Allgemeiner Arbeitsmarkt</translation>
    </message>
    <message>
        <source>Is each job started in the last 6 to 12 months competitive and integrated?</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Ist jede Arbeit, die in den letzten 6 bis 12 Monaten begann, auf dem allgemeinen Arbeitsmarkt und inklusiv?</translation>
    </message>
    <message>
        <source>Open to anyone</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Steht allen offen</translation>
    </message>
    <message>
        <source>Paid at least the minimum wage, and as others are</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Bezahlt mindestens nach Mindestlohn und wie andere</translation>
    </message>
    <message>
        <source>Not set aside for people with disabilities</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Nicht Menschen mit Behinderung vorbehalten</translation>
    </message>
    <message>
        <source>Paid by the employer</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Vom Arbeitgeber bezahlt</translation>
    </message>
    <message>
        <source>No end date set by a service</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Kein von einem Dienst gesetztes Ende</translation>
    </message>
    <message>
        <source>People with a current job goal</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Personen mit einem jetzigen Arbeitsziel</translation>
    </message>
    <message>
        <source>of them with a competitive goal</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>davon mit Ziel allgemeiner Arbeitsmarkt</translation>
    </message>
    <message>
        <source>Every job is a start, whatever its hours; all means no exception, most 60% to 99%, about half 40% to 59%.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Jede Arbeit zählt als Arbeitsbeginn, gleich mit wie vielen Stunden; alle heißt ohne Ausnahme, die meisten 60&#xa0;% bis 99&#xa0;%, etwa die Hälfte 40&#xa0;% bis 59&#xa0;%.</translation>
    </message>
    <message>
        <source>Benefits planning</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Leistungsberatung</translation>
    </message>
    <message>
        <source>Was benefits planning offered to each person who receives entitlements?</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Wurde jeder Person mit Sozialleistungen eine Leistungsberatung angeboten?</translation>
    </message>
    <message>
        <source>Receives entitlements</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Erhält Sozialleistungen</translation>
    </message>
    <message>
        <source>Planning offered or referred (refused counts as offered)</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Beratung angeboten oder vermittelt (abgelehnt zählt als angeboten)</translation>
    </message>
    <message>
        <source>By a knowledgeable planner, about the person&apos;s own situation</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Durch eine sachkundige Person, zur eigenen Lage der Person</translation>
    </message>
    <message>
        <source>All means no exception, most 60% to 99%, about half 40% to 59%.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Alle heißt ohne Ausnahme, die meisten 60&#xa0;% bis 99&#xa0;%, etwa die Hälfte 40&#xa0;% bis 59&#xa0;%.</translation>
    </message>
    <message>
        <source>Without a knowledgeable planner who looks at the person&apos;s own situation nothing above the third row is suggested.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Ohne eine sachkundige Beratung, die auf die eigene Lage der Person eingeht, wird nichts über der dritten Zeile vorgeschlagen.</translation>
    </message>
    <message>
        <source>The form prints “who provides”; “who provide” is meant.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Im Bogen steht „who provides“; gemeint ist „who provide“.</translation>
    </message>
    <message>
        <source>Contact with hiring managers</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Kontakt zu Einstellenden</translation>
    </message>
    <message>
        <source>How many days from the first appointment to the first in-person contact with an employer?</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Wie viele Tage liegen zwischen dem ersten Termin und dem ersten persönlichen Kontakt mit einem Arbeitgeber?</translation>
    </message>
    <message>
        <source>Days, or both dates</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Tage oder beide Daten</translation>
    </message>
    <message>
        <source>Still waiting (days so far)</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Wartet noch (Tage bisher)</translation>
    </message>
    <message>
        <source>Leave out (already employed, education, paused, closed)</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Auslassen (schon in Arbeit, Ausbildung, Pause, beendet)</translation>
    </message>
    <message>
        <source>People still waiting for 30 days or more count with their days so far, as a lower bound; those waiting for less are left out.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Wer seit 30 Tagen oder länger wartet, zählt mit den bisherigen Tagen als Untergrenze; wer kürzer wartet, bleibt weg.</translation>
    </message>
    <message>
        <source>The form leaves out “is” before “more than 150 days”.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Im Bogen fehlt „is“ vor „more than 150 days“.</translation>
    </message>
    <message>
        <source>Individualized job search</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Individuelle Arbeitssuche</translation>
    </message>
    <message>
        <source>What did each job search visibly use?</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Was ging erkennbar in jede Arbeitssuche ein?</translation>
    </message>
    <message>
        <source>Wish for a kind of job</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Wunsch nach einer Art von Arbeit</translation>
    </message>
    <message>
        <source>Other wishes, life situation</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Andere Wünsche, Lebenslage</translation>
    </message>
    <message>
        <source>Symptoms (–: none)</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Symptome (–: keine)</translation>
    </message>
    <message>
        <source>Substance use (–: none)</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Substanzkonsum (–: keiner)</translation>
    </message>
    <message>
        <source>Work history</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Berufsweg</translation>
    </message>
    <message>
        <source>Strengths</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Other issues (–: none)</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Anderes (–: nichts)</translation>
    </message>
    <message>
        <source>Helped to learn about better jobs</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Hilfe, bessere Stellen kennenzulernen</translation>
    </message>
    <message>
        <source>A record that lacks one part of a row counts for the row below.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Eine Akte, der ein Teil einer Zeile fehlt, zählt zur Zeile darunter.</translation>
    </message>
    <message>
        <source>Employer relationships</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Beziehungen zu Arbeitgebern</translation>
    </message>
    <message>
        <source>How does each specialist work with employers, in the logs of the last 4 to 8 weeks?</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Wie arbeitet jede Fachkraft mit Arbeitgebern, nach den Aufzeichnungen der letzten 4 bis 8 Wochen?</translation>
    </message>
    <message>
        <source>Weeks looked at</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Betrachtete Wochen</translation>
    </message>
    <message>
        <source>Weeks with contact in person</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Wochen mit persönlichem Kontakt</translation>
    </message>
    <message>
        <source>Contacts in person</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Persönliche Kontakte</translation>
    </message>
    <message>
        <source>Different employers</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Verschiedene Arbeitgeber</translation>
    </message>
    <message>
        <source>1: asks for an appointment</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>1: bittet um einen Termin</translation>
    </message>
    <message>
        <source>2: meets to learn about the business</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>2: kommt, um den Betrieb kennenzulernen</translation>
    </message>
    <message>
        <source>3: returns</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>3: kommt wieder</translation>
    </message>
    <message>
        <source>Employers not hiring</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Arbeitgeber, die nicht einstellen</translation>
    </message>
    <message>
        <source>of them visited again</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>davon wieder besucht</translation>
    </message>
    <message>
        <source>The form does not say how specialists combine into one rating; suggested is the best level that more than half of them reach or beat.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Der Bogen sagt nicht, wie sich die Fachkräfte zu einer Einstufung verbinden; vorgeschlagen wird die beste Stufe, die mehr als die Hälfte erreicht oder übertrifft.</translation>
    </message>
    <message>
        <source>Weekly is contact in at least 80% of the weeks; several employers are at least 2; rarely is fewer than 25% of the employers that are not hiring.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Wöchentlich heißt Kontakt in mindestens 80&#xa0;% der Wochen; mehrere Arbeitgeber sind mindestens 2; selten sind weniger als 25&#xa0;% der Arbeitgeber, die nicht einstellen.</translation>
    </message>
    <message>
        <source>The form prints “through by”.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Im Bogen steht „through by“.</translation>
    </message>
    <message>
        <source>Individualized job supports</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Individuelle Begleitung</translation>
    </message>
    <message>
        <source>What do the job supports of each working person look like?</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Wie sieht die Begleitung jeder arbeitenden Person aus?</translation>
    </message>
    <message>
        <source>Fit wishes, history, symptoms and life</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Passt zu Wünschen, Berufsweg, Symptomen und Leben</translation>
    </message>
    <message>
        <source>Written down at least monthly</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Mindestens monatlich festgehalten</translation>
    </message>
    <message>
        <source>Change with the job</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Ändert sich mit der Arbeit</translation>
    </message>
    <message>
        <source>More than a narrow range of activities</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Mehr als wenige Arten von Hilfe</translation>
    </message>
    <message>
        <source>In person, not just a few times</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Persönlich, nicht nur einige Male</translation>
    </message>
    <message>
        <source>For as long as wanted, whatever the funding</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>So lange wie gewünscht, gleich wer bezahlt</translation>
    </message>
    <message>
        <source>A limit set by funding alone is the third row; with few supports in person it is the fourth.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Eine Grenze nur durch die Finanzierung ist die dritte Zeile; mit wenig persönlicher Begleitung ist es die vierte.</translation>
    </message>
    <message>
        <source>Good supports that are not written down are the second row.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Gute Begleitung, die nicht festgehalten ist, ist die zweite Zeile.</translation>
    </message>
    <message>
        <source>Pointed to is the best level that more than half of the records reach or beat.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Hingewiesen wird auf die beste Stufe, die mehr als die Hälfte der Akten erreicht oder übertrifft.</translation>
    </message>
    <message>
        <source>The form prints a full stop here where the other items have a colon.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Im Bogen steht hier ein Punkt, wo die anderen Abschnitte einen Doppelpunkt haben.</translation>
    </message>
    <message>
        <source>Away from the agency</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Außerhalb der Einrichtung</translation>
    </message>
    <message>
        <source>How many of their scheduled hours do specialists work away from the agency?</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Wie viele ihrer geplanten Stunden arbeiten die Fachkräfte außerhalb der Einrichtung?</translation>
    </message>
    <message>
        <source>Hours away, with travel</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Stunden außerhalb, mit Wegen</translation>
    </message>
    <message>
        <source>Scheduled hours</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Geplante Stunden</translation>
    </message>
    <message>
        <source>Hours from home (not counted)</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Stunden von zu Hause (zählen nicht)</translation>
    </message>
    <message>
        <source>Travel counts as away; working from home does not.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Wege zählen als außerhalb; Arbeit von zu Hause nicht.</translation>
    </message>
    <message>
        <source>All hours away are divided by all scheduled hours.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Alle Stunden außerhalb werden durch alle geplanten Stunden geteilt.</translation>
    </message>
    <message>
        <source>The form prints “30% to 49% or less”; read it as 30% to 49%, because 29% or less is the next level.</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Im Bogen steht „30% to 49% or less“; zu lesen als 30&#xa0;% bis 49&#xa0;%, denn 29&#xa0;% oder weniger ist die nächste Stufe.</translation>
    </message>
    <message>
        <source>IPS supervisor</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>IPS-Teamleitung</translation>
    </message>
    <message>
        <source>IPS specialists</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>IPS-Fachkräfte</translation>
    </message>
    <message>
        <source>Treatment practitioners</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Behandelnde</translation>
    </message>
    <message>
        <source>People served</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Begleitete Personen</translation>
    </message>
    <message>
        <source>Agency leader</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Leitung der Einrichtung</translation>
    </message>
    <message>
        <source>VR or other system</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>VR oder anderes System</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Akten</translation>
    </message>
    <message>
        <source>Observation</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Program strengths</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Stärken des Programms</translation>
    </message>
    <message>
        <source>Other information</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>forms/ips-cqi/form.toml</extracomment>
        <translation>Nächste Schritte</translation>
    </message>
</context>
<context>
    <name>handing_out</name>
    <message>
        <source>Export review</source>
        <translation>Überprüfung exportieren</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Die Datei wird geschrieben …</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-Dokumente (*.docx)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Review files (*.ipsreview)</source>
        <translation>Überprüfungsdateien (*.ipsreview)</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Could not be kept</source>
        <translation>Konnte nicht übernommen werden</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Read without doubts</source>
        <translation>Ohne Zweifel gelesen</translation>
    </message>
    <message>
        <source>To look at: {count}</source>
        <translation>Zum Nachsehen: {count}</translation>
    </message>
    <message>
        <source>The entry {place} is not known and was left out</source>
        <translation>Der Eintrag {place} ist nicht bekannt und wurde ausgelassen</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>In the list of reviews</source>
        <translation>In der Liste der Überprüfungen</translation>
    </message>
    <message>
        <source>Open the chosen review</source>
        <translation>Gewählte Überprüfung öffnen</translation>
    </message>
    <message>
        <source>Delete the chosen review</source>
        <translation>Gewählte Überprüfung löschen</translation>
    </message>
    <message>
        <source>Search the reviews</source>
        <translation>Überprüfungen durchsuchen</translation>
    </message>
    <message>
        <source>In an item</source>
        <translation>In einem Merkmal</translation>
    </message>
    <message>
        <source>Tick a rating</source>
        <translation>Eine Stufe ankreuzen</translation>
    </message>
    <message>
        <source>Tick “Not applicable”</source>
        <translation>„Nicht zutreffend“ ankreuzen</translation>
    </message>
    <message>
        <source>While you type a note</source>
        <translation>Beim Schreiben einer Notiz</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>Neue Zeile beginnen</translation>
    </message>
    <message>
        <source>Take notes of another source</source>
        <translation>Notizen einer anderen Quelle aufnehmen</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation>Nächste Quelle</translation>
    </message>
    <message>
        <source>Source before</source>
        <translation>Vorige Quelle</translation>
    </message>
    <message>
        <source>In a list of notes</source>
        <translation>In einer Liste von Notizen</translation>
    </message>
    <message>
        <source>Change the chosen note</source>
        <translation>Gewählte Notiz ändern</translation>
    </message>
    <message>
        <source>Put the chosen note into the report</source>
        <translation>Gewählte Notiz in den Bericht übernehmen</translation>
    </message>
    <message>
        <source>Mark it as a strength</source>
        <translation>Als Stärke bezeichnen</translation>
    </message>
    <message>
        <source>Mark it as a concern</source>
        <translation>Als Bedenken bezeichnen</translation>
    </message>
    <message>
        <source>Delete the chosen note, empty a cell of a worksheet, dismiss a finding</source>
        <translation>Gewählte Notiz löschen, Zelle eines Arbeitsblatts leeren, Hinweis ausblenden</translation>
    </message>
    <message>
        <source>In a worksheet</source>
        <translation>In einem Arbeitsblatt</translation>
    </message>
    <message>
        <source>Cell below</source>
        <translation>Zelle darunter</translation>
    </message>
    <message>
        <source>Cell above</source>
        <translation>Zelle darüber</translation>
    </message>
    <message>
        <source>Next answer: yes, no, none</source>
        <translation>Nächste Antwort: Ja, Nein, keine</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>While you search</source>
        <translation>Beim Suchen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Suche beenden</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer/in</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Items {first}–{last}</source>
        <translation>Merkmale {first}–{last}</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>No agency yet</source>
        <translation>Noch keine Einrichtung</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch kein Datum</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Draft · {rated} of {items}</source>
        <translation>Entwurf · {rated} von {items}</translation>
    </message>
    <message>
        <source>{state} · version {version}</source>
        <translation>{state} · Fassung {version}</translation>
    </message>
    <message>
        <source>Last changed {moment}</source>
        <translation>Zuletzt geändert {moment}</translation>
    </message>
    <message>
        <source>a review without an agency</source>
        <translation>eine Überprüfung ohne Einrichtung</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The two passphrases differ, and nothing was changed; start again.</source>
        <extracomment>ipsreview/asking.py</extracomment>
        <translation>Die beiden Passphrasen sind verschieden, und nichts wurde geändert; beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>A passphrase is needed, and there is nobody to ask for it; set {variable}, or start this in a terminal.</source>
        <extracomment>ipsreview/asking.py</extracomment>
        <translation>Eine Passphrase wird gebraucht, und niemand ist da, der gefragt werden kann; setzen Sie {variable}, oder starten Sie dies in einem Terminal.</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <extracomment>ipsreview/checking.py</extracomment>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>ipsreview/checking.py</extracomment>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>ipsreview/checking.py</extracomment>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a table</source>
        <extracomment>ipsreview/checking.py</extracomment>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>ipsreview/checking.py</extracomment>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>the text is empty; write it here.</source>
        <extracomment>ipsreview/checking.py</extracomment>
        <translation>der Text ist leer; schreiben Sie ihn hier.</translation>
    </message>
    <message>
        <source>“{value}” stands in this list already; keep one.</source>
        <extracomment>ipsreview/checking.py</extracomment>
        <translation>„{value}“ steht schon in dieser Liste; behalten Sie eines.</translation>
    </message>
    <message>
        <source>{value} is out of range; write a number from {least} to {most}.</source>
        <extracomment>ipsreview/checking.py</extracomment>
        <translation>{value} liegt außerhalb des Bereichs; schreiben Sie eine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>“{value}” is not known; write one of {options}.</source>
        <extracomment>ipsreview/checking.py</extracomment>
        <translation>„{value}“ ist nicht bekannt; schreiben Sie eines von: {options}.</translation>
    </message>
    <message>
        <source>this is no date; write it as YYYY-MM-DD, as in 2026-10-05.</source>
        <extracomment>ipsreview/checking.py</extracomment>
        <translation>das ist kein Datum; schreiben Sie es als JJJJ-MM-TT, wie 2026-10-05.</translation>
    </message>
    <message>
        <source>the list has {count} entries; it needs at least {least}.</source>
        <extracomment>ipsreview/checking.py</extracomment>
        <translation>die Liste hat {count} Einträge; sie braucht mindestens {least}.</translation>
    </message>
    <message>
        <source>this is missing; write {kind} here.</source>
        <extracomment>ipsreview/checking.py</extracomment>
        <translation>das fehlt; schreiben Sie hier {kind}.</translation>
    </message>
    <message>
        <source>this has to be {kind}.</source>
        <extracomment>ipsreview/checking.py</extracomment>
        <translation>das muss {kind} sein.</translation>
    </message>
    <message>
        <source>There is no display to open the window on; start it on a desktop, or use a verb (ipsreview --help names them).</source>
        <extracomment>ipsreview/cli.py</extracomment>
        <translation>Es gibt keinen Bildschirm, auf dem sich das Fenster öffnen ließe; starten Sie es auf einem Schreibtisch, oder nehmen Sie einen Befehl (ipsreview --help nennt sie).</translation>
    </message>
    <message>
        <source>The window cannot be opened, for a part of Qt is missing ({reason}); install it, or use a verb (ipsreview --help names them).</source>
        <extracomment>ipsreview/cli.py</extracomment>
        <translation>Das Fenster lässt sich nicht öffnen, denn ein Teil von Qt fehlt ({reason}); installieren Sie ihn, oder nehmen Sie einen Befehl (ipsreview --help nennt sie).</translation>
    </message>
    <message>
        <source>There is no review {id}; `ipsreview list` shows those there are.</source>
        <extracomment>ipsreview/cli.py</extracomment>
        <translation>Es gibt keine Überprüfung {id}; `ipsreview list` zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>There is no report in {folders}; name another folder, or a file.</source>
        <extracomment>ipsreview/cli.py</extracomment>
        <translation>In {folders} ist kein Bericht; nennen Sie einen anderen Ordner oder eine Datei.</translation>
    </message>
    <message>
        <source>{path} is not encrypted, so there is nothing to do.</source>
        <extracomment>ipsreview/cli.py</extracomment>
        <translation>{path} ist nicht verschlüsselt, also ist nichts zu tun.</translation>
    </message>
    <message>
        <source>None of them was taken; choose in the review.</source>
        <extracomment>ipsreview/documents/answers_reading.py</extracomment>
        <translation>Keine davon wurde übernommen; wählen Sie in der Überprüfung.</translation>
    </message>
    <message>
        <source>“{field}” stands in several places: {texts}.</source>
        <extracomment>ipsreview/documents/answers_reading.py</extracomment>
        <translation>„{field}“ steht an mehreren Stellen: {texts}.</translation>
    </message>
    <message>
        <source>The date “{text}” was not taken.</source>
        <extracomment>ipsreview/documents/answers_reading.py</extracomment>
        <translation>Das Datum „{text}“ wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The number of specialists “{text}” was not taken.</source>
        <extracomment>ipsreview/documents/answers_reading.py</extracomment>
        <translation>Die Zahl der Fachkräfte „{text}“ wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>It does not read as “1 of 4” does.</source>
        <extracomment>ipsreview/documents/answers_reading.py</extracomment>
        <translation>Es liest sich nicht wie „1 of 4“.</translation>
    </message>
    <message>
        <source>“{text}” was read as “{field}”.</source>
        <extracomment>ipsreview/documents/answers_reading.py</extracomment>
        <translation>„{text}“ wurde als „{field}“ gelesen.</translation>
    </message>
    <message>
        <source>It holds a label that is not the form&apos;s; correct it in the review.</source>
        <extracomment>ipsreview/documents/answers_reading.py</extracomment>
        <translation>Darin steht eine Beschriftung, die nicht vom Bogen stammt; berichtigen Sie es in der Überprüfung.</translation>
    </message>
    <message>
        <source>{count} ratings are ticked: {names}.</source>
        <extracomment>ipsreview/documents/answers_reading.py</extracomment>
        <translation>{count} Stufen sind angekreuzt: {names}.</translation>
    </message>
    <message>
        <source>“{none}” is ticked beside others: {names}</source>
        <extracomment>ipsreview/documents/answers_reading.py</extracomment>
        <translation>„{none}“ ist neben anderen angekreuzt: {names}</translation>
    </message>
    <message>
        <source>A reason for “not applicable” is written: “{text}”.</source>
        <extracomment>ipsreview/documents/answers_reading.py</extracomment>
        <translation>Eine Begründung für „nicht zutreffend“ ist geschrieben: „{text}“.</translation>
    </message>
    <message>
        <source>“{label}” is followed by a text: “{text}”.</source>
        <extracomment>ipsreview/documents/answers_reading.py</extracomment>
        <translation>Auf „{label}“ folgt ein Text: „{text}“.</translation>
    </message>
    <message>
        <source>Its box is not ticked; the text was kept, and the box left as it is.</source>
        <extracomment>ipsreview/documents/answers_reading.py</extracomment>
        <translation>Das Kästchen dazu ist nicht angekreuzt; der Text wurde behalten und das Kästchen gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>The team&apos;s size differs from line to line: {sizes}.</source>
        <extracomment>ipsreview/documents/answers_reading.py</extracomment>
        <translation>Die Größe des Teams ist von Zeile zu Zeile verschieden: {sizes}.</translation>
    </message>
    <message>
        <source>Neither the size nor the counts were taken; set them in the review.</source>
        <extracomment>ipsreview/documents/answers_reading.py</extracomment>
        <translation>Weder die Größe noch die Zahlen wurden übernommen; setzen Sie sie in der Überprüfung.</translation>
    </message>
    <message>
        <source>The counts were not taken: {counts}.</source>
        <extracomment>ipsreview/documents/answers_reading.py</extracomment>
        <translation>Die Zahlen wurden nicht übernommen: {counts}.</translation>
    </message>
    <message>
        <source>{level} {count}</source>
        <extracomment>ipsreview/documents/answers_reading.py</extracomment>
        <translation>{level} {count}</translation>
    </message>
    <message>
        <source>The chart in the Word template has no value for “{series}”; use the form&apos;s own template.</source>
        <extracomment>ipsreview/documents/chart.py</extracomment>
        <translation>Das Diagramm in der Word-Vorlage hat keinen Wert für „{series}“; nehmen Sie die Vorlage des Bogens.</translation>
    </message>
    <message>
        <source>The workbook of the chart in the Word template has no cell {cell}; use the form&apos;s own template.</source>
        <extracomment>ipsreview/documents/chart.py</extracomment>
        <translation>Die Arbeitsmappe des Diagramms in der Word-Vorlage hat keine Zelle {cell}; nehmen Sie die Vorlage des Bogens.</translation>
    </message>
    <message>
        <source>Its boxes were told by their words.</source>
        <extracomment>ipsreview/documents/doubts.py</extracomment>
        <translation>Seine Kästchen wurden an ihren Worten erkannt.</translation>
    </message>
    <message>
        <source>The heading of item {number} is not in the document.</source>
        <extracomment>ipsreview/documents/doubts.py</extracomment>
        <translation>Die Überschrift von Merkmal {number} ist nicht im Dokument.</translation>
    </message>
    <message>
        <source>The line “{line}” stands twice, and its boxes differ.</source>
        <extracomment>ipsreview/documents/doubts.py</extracomment>
        <translation>Die Zeile „{line}“ steht zweimal da, mit verschiedenen Kästchen.</translation>
    </message>
    <message>
        <source>The first was taken; check which one holds.</source>
        <extracomment>ipsreview/documents/doubts.py</extracomment>
        <translation>Das erste wurde genommen; prüfen Sie, welches gilt.</translation>
    </message>
    <message>
        <source>A ticked box was found beside “{text}”.</source>
        <extracomment>ipsreview/documents/doubts.py</extracomment>
        <translation>Neben „{text}“ fand sich ein angekreuztes Kästchen.</translation>
    </message>
    <message>
        <source>The form has no such box here, so it was not taken.</source>
        <extracomment>ipsreview/documents/doubts.py</extracomment>
        <translation>Der Bogen hat hier kein solches Kästchen, daher wurde es nicht übernommen.</translation>
    </message>
    <message>
        <source>The text “{text}” was found.</source>
        <extracomment>ipsreview/documents/doubts.py</extracomment>
        <translation>Der Text „{text}“ fand sich.</translation>
    </message>
    <message>
        <source>It has no place in the form, so it was not taken.</source>
        <extracomment>ipsreview/documents/doubts.py</extracomment>
        <translation>Er hat keinen Platz im Bogen, daher wurde er nicht übernommen.</translation>
    </message>
    <message>
        <source>The ticked box beside “{text}” was taken for “{line}”.</source>
        <extracomment>ipsreview/documents/doubts.py</extracomment>
        <translation>Das angekreuzte Kästchen neben „{text}“ wurde für „{line}“ genommen.</translation>
    </message>
    <message>
        <source>Its words are not the form&apos;s; check that it means the same.</source>
        <extracomment>ipsreview/documents/doubts.py</extracomment>
        <translation>Der Wortlaut ist nicht der des Bogens; prüfen Sie, ob er dasselbe meint.</translation>
    </message>
    <message>
        <source>The box beside “{line}” has the bookmark of another line.</source>
        <extracomment>ipsreview/documents/doubts.py</extracomment>
        <translation>Das Kästchen neben „{line}“ hat die Textmarke einer anderen Zeile.</translation>
    </message>
    <message>
        <source>It was read by its words; check the tick.</source>
        <extracomment>ipsreview/documents/doubts.py</extracomment>
        <translation>Es wurde nach seinen Worten gelesen; prüfen Sie das Kreuz.</translation>
    </message>
    <message>
        <source>What was written there, if anything, could not be read.</source>
        <extracomment>ipsreview/documents/doubts.py</extracomment>
        <translation>Was dort stand, falls etwas dort stand, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The comments “{area}” are not in the document.</source>
        <extracomment>ipsreview/documents/doubts.py</extracomment>
        <translation>Die Anmerkungen „{area}“ sind nicht im Dokument.</translation>
    </message>
    <message>
        <source>“{field}” is not on the first page.</source>
        <extracomment>ipsreview/documents/doubts.py</extracomment>
        <translation>„{field}“ steht nicht auf der ersten Seite.</translation>
    </message>
    <message>
        <source>The number of specialists is not in the document: {levels}.</source>
        <extracomment>ipsreview/documents/doubts.py</extracomment>
        <translation>Die Zahl der Fachkräfte steht nicht im Dokument: {levels}.</translation>
    </message>
    <message>
        <source>Tracked changes were found that are neither accepted nor refused.</source>
        <extracomment>ipsreview/documents/doubts.py</extracomment>
        <translation>Es fanden sich Änderungen im Überarbeitungsmodus, die weder angenommen noch abgelehnt sind.</translation>
    </message>
    <message>
        <source>It was read as if all were accepted.</source>
        <extracomment>ipsreview/documents/doubts.py</extracomment>
        <translation>Gelesen wurde, als wären alle angenommen.</translation>
    </message>
    <message>
        <source>A comment of Word is attached to an answer.</source>
        <extracomment>ipsreview/documents/doubts.py</extracomment>
        <translation>An einer Antwort hängt ein Word-Kommentar.</translation>
    </message>
    <message>
        <source>Comments are not read; look whether it changes the answer.</source>
        <extracomment>ipsreview/documents/doubts.py</extracomment>
        <translation>Kommentare werden nicht gelesen; sehen Sie nach, ob er die Antwort ändert.</translation>
    </message>
    <message>
        <source>{name} is no hand-over file of ipsreview; choose another file.</source>
        <extracomment>ipsreview/documents/handing_over.py</extracomment>
        <translation>{name} ist keine Übergabedatei von ipsreview; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The hand-over file {name} was made by a newer ipsreview (its version is {version}, this one reads {known}); update the program.</source>
        <extracomment>ipsreview/documents/handing_over.py</extracomment>
        <translation>Die Übergabedatei {name} stammt von einem neueren ipsreview (ihre Version ist {version}, dieses liest {known}); aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The hand-over file {name} is damaged, and nothing in it can be trusted; ask for it again.</source>
        <extracomment>ipsreview/documents/handing_over.py</extracomment>
        <translation>Die Übergabedatei {name} ist beschädigt, und auf nichts darin ist Verlass; lassen Sie sie sich noch einmal geben.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read; get it again from where it came, or open it in Word and save it as a Word document (.docx).</source>
        <extracomment>ipsreview/documents/opening.py</extracomment>
        <translation>{name} ist beschädigt und nicht lesbar; holen Sie sie noch einmal von dort, woher sie kam, oder öffnen Sie sie in Word und speichern Sie sie als Word-Dokument (.docx).</translation>
    </message>
    <message>
        <source>{name} is saved as “Strict Open XML”; open it in Word and save it as a Word document (.docx).</source>
        <extracomment>ipsreview/documents/opening.py</extracomment>
        <translation>{name} ist als „Strict Open XML“ gespeichert; öffnen Sie die Datei in Word und speichern Sie sie als Word-Dokument (.docx).</translation>
    </message>
    <message>
        <source>The text of {name} is damaged or nested too deeply; open it in Word and save it as a Word document (.docx).</source>
        <extracomment>ipsreview/documents/opening.py</extracomment>
        <translation>Der Text von {name} ist beschädigt oder zu tief verschachtelt; öffnen Sie die Datei in Word und speichern Sie sie als Word-Dokument (.docx).</translation>
    </message>
    <message>
        <source>{name} is empty; choose another file.</source>
        <extracomment>ipsreview/documents/opening.py</extracomment>
        <translation>{name} ist leer; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB; remove its pictures, or choose another file.</source>
        <extracomment>ipsreview/documents/opening.py</extracomment>
        <translation>{name} ist größer als {limit} MB; entfernen Sie Bilder daraus, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; open it in Word, remove the password, and save it.</source>
        <extracomment>ipsreview/documents/opening.py</extracomment>
        <translation>{name} ist durch ein Kennwort geschützt; öffnen Sie die Datei in Word, entfernen Sie das Kennwort, und speichern Sie sie.</translation>
    </message>
    <message>
        <source>{name} is in the old Word format (.doc); open it in Word and save it as a Word document (.docx).</source>
        <extracomment>ipsreview/documents/opening.py</extracomment>
        <translation>{name} ist im alten Word-Format (.doc); öffnen Sie die Datei in Word und speichern Sie sie als Word-Dokument (.docx).</translation>
    </message>
    <message>
        <source>{name} is a PDF; choose the Word document that it was made from.</source>
        <extracomment>ipsreview/documents/opening.py</extracomment>
        <translation>{name} ist eine PDF-Datei; wählen Sie das Word-Dokument, aus dem sie entstand.</translation>
    </message>
    <message>
        <source>{name} is in Rich Text Format; open it in Word and save it as a Word document (.docx).</source>
        <extracomment>ipsreview/documents/opening.py</extracomment>
        <translation>{name} ist im Rich-Text-Format; öffnen Sie die Datei in Word und speichern Sie sie als Word-Dokument (.docx).</translation>
    </message>
    <message>
        <source>{name} is a text or a web page; open it in Word and save it as a Word document (.docx).</source>
        <extracomment>ipsreview/documents/opening.py</extracomment>
        <translation>{name} ist ein Text oder eine Webseite; öffnen Sie die Datei in Word und speichern Sie sie als Word-Dokument (.docx).</translation>
    </message>
    <message>
        <source>{name} is no Word document; choose a file that Word has saved as .docx.</source>
        <extracomment>ipsreview/documents/opening.py</extracomment>
        <translation>{name} ist kein Word-Dokument; wählen Sie eine Datei, die Word als .docx gespeichert hat.</translation>
    </message>
    <message>
        <source>{name} holds parts with names that no Word document has; open it in Word and save it as a Word document (.docx).</source>
        <extracomment>ipsreview/documents/opening.py</extracomment>
        <translation>{name} enthält Teile mit Namen, die kein Word-Dokument hat; öffnen Sie die Datei in Word und speichern Sie sie als Word-Dokument (.docx).</translation>
    </message>
    <message>
        <source>{name} is a zip file with a password; unpack it, and choose the Word document in it.</source>
        <extracomment>ipsreview/documents/opening.py</extracomment>
        <translation>{name} ist eine ZIP-Datei mit Kennwort; entpacken Sie sie, und wählen Sie das Word-Dokument darin.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than any report holds; choose another file.</source>
        <extracomment>ipsreview/documents/opening.py</extracomment>
        <translation>{name} wird entpackt weit größer als jeder Bericht; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument file; open it in Word and save it as a Word document (.docx).</source>
        <extracomment>ipsreview/documents/opening.py</extracomment>
        <translation>{name} ist eine OpenDocument-Datei; öffnen Sie sie in Word und speichern Sie sie als Word-Dokument (.docx).</translation>
    </message>
    <message>
        <source>There is no Word document in {name}; choose a file that Word has saved as .docx.</source>
        <extracomment>ipsreview/documents/opening.py</extracomment>
        <translation>In {name} ist kein Word-Dokument; wählen Sie eine Datei, die Word als .docx gespeichert hat.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} parts, which no report does; choose another file.</source>
        <extracomment>ipsreview/documents/opening.py</extracomment>
        <translation>{name} enthält mehr als {limit} Teile, was kein Bericht tut; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>There is no box for “{box}”; its tick will not be printed.</source>
        <extracomment>ipsreview/documents/own_template.py</extracomment>
        <translation>Es gibt kein Kästchen für „{box}“; das Kreuz dazu wird nicht gedruckt.</translation>
    </message>
    <message>
        <source>There is no place for {place}; it will not be printed.</source>
        <extracomment>ipsreview/documents/own_template.py</extracomment>
        <translation>Es gibt keine Stelle für {place}; es wird nicht gedruckt.</translation>
    </message>
    <message>
        <source>The box beside “{text}” is not of this form; it is left as it is.</source>
        <extracomment>ipsreview/documents/own_template.py</extracomment>
        <translation>Das Kästchen neben „{text}“ gehört nicht zu diesem Bogen; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The text “{text}” is not of this form; it is left as it is.</source>
        <extracomment>ipsreview/documents/own_template.py</extracomment>
        <translation>Der Text „{text}“ gehört nicht zu diesem Bogen; er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>“{field}”</source>
        <extracomment>ipsreview/documents/own_template.py</extracomment>
        <translation>„{field}“</translation>
    </message>
    <message>
        <source>the comments “{area}”</source>
        <extracomment>ipsreview/documents/own_template.py</extracomment>
        <translation>die Anmerkungen „{area}“</translation>
    </message>
    <message>
        <source>the words of “{line}”</source>
        <extracomment>ipsreview/documents/own_template.py</extracomment>
        <translation>den Text von „{line}“</translation>
    </message>
    <message>
        <source>the number of specialists at “{level}”</source>
        <extracomment>ipsreview/documents/own_template.py</extracomment>
        <translation>die Zahl der Fachkräfte bei „{level}“</translation>
    </message>
    <message>
        <source>“{box}” is ticked in the template; every report overwrites it.</source>
        <extracomment>ipsreview/documents/own_template.py</extracomment>
        <translation>„{box}“ ist in der Vorlage angekreuzt; jeder Bericht überschreibt das.</translation>
    </message>
    <message>
        <source>“{text}” stands in the template as an answer; every report overwrites it.</source>
        <extracomment>ipsreview/documents/own_template.py</extracomment>
        <translation>„{text}“ steht in der Vorlage als Antwort; jeder Bericht überschreibt sie.</translation>
    </message>
    <message>
        <source>The template ends with the appendix of a report; it is left out of the reports.</source>
        <extracomment>ipsreview/documents/own_template.py</extracomment>
        <translation>Die Vorlage endet mit dem Anhang eines Berichts; er wird aus den Berichten weggelassen.</translation>
    </message>
    <message>
        <source>The macros of the template are left out of the reports.</source>
        <extracomment>ipsreview/documents/own_template.py</extracomment>
        <translation>Die Makros der Vorlage werden aus den Berichten weggelassen.</translation>
    </message>
    <message>
        <source>There is no chart with the series {series}; the counts are written as a line of text under “{heading}”.</source>
        <extracomment>ipsreview/documents/own_template.py</extracomment>
        <translation>Es gibt kein Diagramm mit den Reihen {series}; die Zahlen stehen als Textzeile unter „{heading}“.</translation>
    </message>
    <message>
        <source>The template fetches “{target}” when it is opened, which would tell others of it; the link is left out of the reports.</source>
        <extracomment>ipsreview/documents/own_template.py</extracomment>
        <translation>Die Vorlage holt beim Öffnen „{target}“, was anderen davon verriete; die Verknüpfung wird aus den Berichten weggelassen.</translation>
    </message>
    <message>
        <source>The template is signed; the signature does not hold for a filled report.</source>
        <extracomment>ipsreview/documents/own_template.py</extracomment>
        <translation>Die Vorlage ist signiert; für einen ausgefüllten Bericht gilt die Signatur nicht.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} paragraphs, which no report has; choose another file.</source>
        <extracomment>ipsreview/documents/report.py</extracomment>
        <translation>{name} hat mehr als {limit} Absätze, was kein Bericht hat; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is not the form “{form}”: {found} of its {all} headings were found; choose a report made with this form.</source>
        <extracomment>ipsreview/documents/report.py</extracomment>
        <translation>{name} ist nicht der Bogen „{form}“: {found} seiner {all} Überschriften fanden sich; wählen Sie einen Bericht, der mit diesem Bogen gemacht ist.</translation>
    </message>
    <message>
        <source>{name} has {found} of the {all} tick boxes of the form “{form}”, which is too few to read it; choose a report made with this form.</source>
        <extracomment>ipsreview/documents/report.py</extracomment>
        <translation>{name} hat {found} der {all} Kästchen des Bogens „{form}“, zu wenige, um es zu lesen; wählen Sie einen Bericht, der mit diesem Bogen gemacht ist.</translation>
    </message>
    <message>
        <source>{name} holds the form more than once; save each report as a file of its own.</source>
        <extracomment>ipsreview/documents/report.py</extracomment>
        <translation>{name} enthält den Bogen mehrmals; speichern Sie jeden Bericht als eigene Datei.</translation>
    </message>
    <message>
        <source>The review file {name} has {count} fault; correct it.</source>
        <extracomment>ipsreview/documents/review_file.py</extracomment>
        <translation>Die Überprüfungsdatei {name} hat {count} Fehler; berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>The review file {name} has {count} faults; correct them.</source>
        <extracomment>ipsreview/documents/review_file.py</extracomment>
        <translation>Die Überprüfungsdatei {name} hat {count} Fehler; berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>it has more than {most} entries, as no review file has; choose another.</source>
        <extracomment>ipsreview/documents/review_file.py</extracomment>
        <translation>sie hat mehr als {most} Einträge, wie keine Überprüfungsdatei; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>the tables and lists are nested too deeply, as in no review file; choose another.</source>
        <extracomment>ipsreview/documents/review_file.py</extracomment>
        <translation>die Tabellen und Listen sind zu tief verschachtelt, wie in keiner Überprüfungsdatei; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>this stands here more than once; keep one.</source>
        <extracomment>ipsreview/documents/review_file.py</extracomment>
        <translation>das steht hier mehr als einmal; behalten Sie eines.</translation>
    </message>
    <message>
        <source>the file was made by a newer ipsreview (its version is {version}, this one reads {known}); update the program.</source>
        <extracomment>ipsreview/documents/review_file.py</extracomment>
        <translation>die Datei stammt von einem neueren ipsreview (ihre Version ist {version}, dieses liest {known}); aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>this item has no “not applicable”, so it has no reason for it; remove the text.</source>
        <extracomment>ipsreview/documents/review_file.py</extracomment>
        <translation>dieses Merkmal hat kein „nicht zutreffend“ und daher keine Begründung dafür; entfernen Sie den Text.</translation>
    </message>
    <message>
        <source>this item has no line for another recommendation; remove the text.</source>
        <extracomment>ipsreview/documents/review_file.py</extracomment>
        <translation>dieses Merkmal hat keine Zeile für eine andere Empfehlung; entfernen Sie den Text.</translation>
    </message>
    <message>
        <source>this item counts no specialists for this level; remove the count, or correct the level.</source>
        <extracomment>ipsreview/documents/review_file.py</extracomment>
        <translation>dieses Merkmal zählt für diese Stufe keine Fachkräfte; entfernen Sie die Zahl, oder berichtigen Sie die Stufe.</translation>
    </message>
    <message>
        <source>team_size says {size}, and {listed} stand in this list; make them the same.</source>
        <extracomment>ipsreview/documents/review_file_working.py</extracomment>
        <translation>team_size sagt {size}, und {listed} stehen in dieser Liste; machen Sie beides gleich.</translation>
    </message>
    <message>
        <source>this item has no worksheet; remove it, or correct the number.</source>
        <extracomment>ipsreview/documents/review_file_working.py</extracomment>
        <translation>dieses Merkmal hat kein Arbeitsblatt; entfernen Sie es, oder berichtigen Sie die Nummer.</translation>
    </message>
    <message>
        <source>the worksheet has no place of this name; remove it, or correct the name.</source>
        <extracomment>ipsreview/documents/review_file_working.py</extracomment>
        <translation>das Arbeitsblatt hat keine Stelle dieses Namens; entfernen Sie sie, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>the form has no item of this number; remove it, or correct the number.</source>
        <extracomment>ipsreview/documents/review_file.py</extracomment>
        <translation>der Bogen hat kein Merkmal dieser Nummer; entfernen Sie es, oder berichtigen Sie die Nummer.</translation>
    </message>
    <message>
        <source>this form takes no notes; remove them.</source>
        <extracomment>ipsreview/documents/review_file_working.py</extracomment>
        <translation>dieser Bogen nimmt keine Notizen auf; entfernen Sie sie.</translation>
    </message>
    <message>
        <source>another note has this number already; give each note its own.</source>
        <extracomment>ipsreview/documents/review_file_working.py</extracomment>
        <translation>eine andere Notiz hat diese Nummer schon; geben Sie jeder Notiz ihre eigene.</translation>
    </message>
    <message>
        <source>this source is none of the specialists; remove the number.</source>
        <extracomment>ipsreview/documents/review_file_working.py</extracomment>
        <translation>diese Quelle ist keine der Fachkräfte; entfernen Sie die Nummer.</translation>
    </message>
    <message>
        <source>the form has no source of this name; remove it, or correct the name.</source>
        <extracomment>ipsreview/documents/review_file_working.py</extracomment>
        <translation>der Bogen hat keine Quelle dieses Namens; entfernen Sie sie, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>The Word template is damaged; install the program again.</source>
        <extracomment>ipsreview/documents/word.py</extracomment>
        <translation>Die Word-Vorlage ist beschädigt; installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The Word template holds no document; install the program again.</source>
        <extracomment>ipsreview/documents/word.py</extracomment>
        <translation>Die Word-Vorlage enthält kein Dokument; installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The Word template has no place for {count} answers of the form {form} ({first} is the first); use the form&apos;s own template.</source>
        <extracomment>ipsreview/documents/word.py</extracomment>
        <translation>Die Word-Vorlage hat für {count} Antworten des Bogens {form} keine Stelle (die erste ist {first}); nehmen Sie die Vorlage des Bogens.</translation>
    </message>
    <message>
        <source>The file {path} is larger than {limit} MB, which nothing of ours is; choose another.</source>
        <extracomment>ipsreview/files.py</extracomment>
        <translation>Die Datei {path} ist größer als {limit} MB, wie nichts von uns; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}); choose another.</source>
        <extracomment>ipsreview/files.py</extracomment>
        <translation>Der Ordner {folder} lässt sich nicht anlegen ({reason}); wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{path} is a folder; add a file name to it.</source>
        <extracomment>ipsreview/files.py</extracomment>
        <translation>{path} ist ein Ordner; fügen Sie einen Dateinamen hinzu.</translation>
    </message>
    <message>
        <source>{path} is no ordinary file; choose another name.</source>
        <extracomment>ipsreview/files.py</extracomment>
        <translation>{path} ist keine gewöhnliche Datei; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is built as Word builds no document; open it in Word, save it as .docx, and choose that.</source>
        <extracomment>ipsreview/documents/opening.py</extracomment>
        <translation>{name} ist gebaut, wie Word kein Dokument baut; öffnen Sie die Datei in Word, speichern Sie sie als .docx und wählen Sie diese.</translation>
    </message>
    <message>
        <source>this is no text from byte {byte} on (not UTF-8), so it is no review file; choose another.</source>
        <extracomment>ipsreview/documents/review_file.py</extracomment>
        <translation>ab Byte {byte} ist das kein Text (kein UTF-8), also keine Überprüfungsdatei; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>the text breaks off its form at line {line}, column {column} ({reason}); have the file sent again, or correct it there.</source>
        <extracomment>ipsreview/documents/review_file.py</extracomment>
        <translation>in Zeile {line}, Spalte {column} verliert der Text seine Form ({reason}); lassen Sie sich die Datei noch einmal schicken, oder berichtigen Sie sie dort.</translation>
    </message>
    <message>
        <source>this is a file of another program (JSON, but no object in braces); choose a review file.</source>
        <extracomment>ipsreview/documents/review_file.py</extracomment>
        <translation>das ist die Datei eines anderen Programms (JSON, aber kein Objekt in geschweiften Klammern); wählen Sie eine Überprüfungsdatei.</translation>
    </message>
    <message>
        <source>The file {path} exists already and is left as it is; choose another name, or delete it first (--force on the command line).</source>
        <extracomment>ipsreview/files.py</extracomment>
        <translation>Die Datei {path} gibt es schon, und sie bleibt, wie sie ist; wählen Sie einen anderen Namen, oder löschen Sie sie vorher (auf der Befehlszeile: --force).</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; create it, or choose another.</source>
        <extracomment>ipsreview/files.py</extracomment>
        <translation>Den Ordner {folder} gibt es nicht; legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{folder} is no folder; choose another place.</source>
        <extracomment>ipsreview/files.py</extracomment>
        <translation>{folder} ist kein Ordner; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>You may not write in the folder {folder}; choose another, or have its permissions changed.</source>
        <extracomment>ipsreview/files.py</extracomment>
        <translation>Sie dürfen im Ordner {folder} nicht schreiben; wählen Sie einen anderen, oder lassen Sie seine Rechte ändern.</translation>
    </message>
    <message>
        <source>There is no room left for {path}; free some space, or choose another disk.</source>
        <extracomment>ipsreview/files.py</extracomment>
        <translation>Für {path} ist kein Platz mehr; schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>The name {path} is too long; choose a shorter one.</source>
        <extracomment>ipsreview/files.py</extracomment>
        <translation>Der Name {path} ist zu lang; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The file {path} could not be written ({reason}); try again, or choose another place.</source>
        <extracomment>ipsreview/files.py</extracomment>
        <translation>Die Datei {path} ließ sich nicht schreiben ({reason}); versuchen Sie es noch einmal, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file {path} cannot be replaced; close it where it is open (in Word, perhaps), or choose another name.</source>
        <extracomment>ipsreview/files.py</extracomment>
        <translation>Die Datei {path} lässt sich nicht ersetzen; schließen Sie sie, wo sie geöffnet ist (vielleicht in Word), oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no file {path}; check the name and the folder.</source>
        <extracomment>ipsreview/files.py</extracomment>
        <translation>Eine Datei {path} gibt es nicht; prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <extracomment>ipsreview/files.py</extracomment>
        <translation>{path} ist ein Ordner; nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>You may not read the file {path}; have its permissions changed, or close it where it is open.</source>
        <extracomment>ipsreview/files.py</extracomment>
        <translation>Sie dürfen die Datei {path} nicht lesen; lassen Sie ihre Rechte ändern, oder schließen Sie sie, wo sie geöffnet ist.</translation>
    </message>
    <message>
        <source>The file {path} could not be read ({reason}); check that its disk is still there.</source>
        <extracomment>ipsreview/files.py</extracomment>
        <translation>Die Datei {path} ließ sich nicht lesen ({reason}); prüfen Sie, ob ihr Datenträger noch da ist.</translation>
    </message>
    <message>
        <source>this cannot be read: {reason}.</source>
        <extracomment>ipsreview/form/help.py</extracomment>
        <translation>das ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The help {path} cannot be used; install ipsreview again.</source>
        <extracomment>ipsreview/form/help.py</extracomment>
        <translation>Die Hilfe {path} lässt sich nicht verwenden; installieren Sie ipsreview neu.</translation>
    </message>
    <message>
        <source>The form {path} cannot be read ({reason}); check that it is there.</source>
        <extracomment>ipsreview/form/loading.py</extracomment>
        <translation>Der Bogen {path} ist nicht lesbar ({reason}); prüfen Sie, ob er da ist.</translation>
    </message>
    <message>
        <source>this is not TOML: {reason}; correct that line.</source>
        <extracomment>ipsreview/form/loading.py</extracomment>
        <translation>das ist kein TOML: {reason}; berichtigen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>this entry is not known; remove it, or correct its spelling.</source>
        <extracomment>ipsreview/form/help.py</extracomment>
        <translation>dieser Eintrag ist nicht bekannt; entfernen Sie ihn, oder berichtigen Sie seine Schreibung.</translation>
    </message>
    <message>
        <source>The form {name} has {count} fault; correct it.</source>
        <extracomment>ipsreview/form/loading.py</extracomment>
        <translation>Der Bogen {name} hat {count} Fehler; berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>The form {name} has {count} faults; correct them.</source>
        <extracomment>ipsreview/form/loading.py</extracomment>
        <translation>Der Bogen {name} hat {count} Fehler; berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>“{key}” is no level; give the items that offer it a table not_applicable.</source>
        <extracomment>ipsreview/form/loading.py</extracomment>
        <translation>„{key}“ ist keine Stufe; geben Sie den Merkmalen, die es anbieten, eine Tabelle not_applicable.</translation>
    </message>
    <message>
        <source>the kind “{kind}” stands here more than once; keep one.</source>
        <extracomment>ipsreview/form/loading.py</extracomment>
        <translation>die Art „{kind}“ steht hier mehr als einmal; behalten Sie eine.</translation>
    </message>
    <message>
        <source>“{value}” is no form&apos;s id; use small letters, digits and hyphens, a letter first.</source>
        <extracomment>ipsreview/form/loading.py</extracomment>
        <translation>„{value}“ ist keine Kennung eines Bogens; nehmen Sie Kleinbuchstaben, Ziffern und Bindestriche, zuerst einen Buchstaben.</translation>
    </message>
    <message>
        <source>“{value}” is no key; use small letters, digits and underscores, a letter first.</source>
        <extracomment>ipsreview/form/loading.py</extracomment>
        <translation>„{value}“ ist kein Schlüssel; nehmen Sie Kleinbuchstaben, Ziffern und Unterstriche, zuerst einen Buchstaben.</translation>
    </message>
    <message>
        <source>“{value}” is no bookmark of Word&apos;s; use up to 40 letters, digits and underscores.</source>
        <extracomment>ipsreview/form/loading.py</extracomment>
        <translation>„{value}“ ist keine Textmarke von Word; nehmen Sie bis zu 40 Buchstaben, Ziffern und Unterstriche.</translation>
    </message>
    <message>
        <source>this line has to hold each of {gaps} once, and no other brace.</source>
        <extracomment>ipsreview/form/loading.py</extracomment>
        <translation>diese Zeile muss jedes von {gaps} einmal enthalten und keine andere geschweifte Klammer.</translation>
    </message>
    <message>
        <source>there is no field for {missing}; add it.</source>
        <extracomment>ipsreview/form/loading.py</extracomment>
        <translation>für {missing} gibt es kein Feld; fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>the fields stand in another order than in the line; write them as {gaps}.</source>
        <extracomment>ipsreview/form/loading.py</extracomment>
        <translation>die Felder stehen in anderer Reihenfolge als in der Zeile; schreiben Sie sie als {gaps}.</translation>
    </message>
    <message>
        <source>the anchors stand for {found}; the form&apos;s levels are {levels}: write one anchor for each, in that order.</source>
        <extracomment>ipsreview/form/loading.py</extracomment>
        <translation>die Beschreibungen stehen für {found}; die Stufen des Bogens sind {levels}: Schreiben Sie für jede eine, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>some anchors have a count_line and some have none; give it to all of the item&apos;s anchors or to none.</source>
        <extracomment>ipsreview/form/loading.py</extracomment>
        <translation>manche Beschreibungen haben count_line und manche nicht; geben Sie es allen des Merkmals oder keiner.</translation>
    </message>
    <message>
        <source>the bookmark {name} stands already at {first}; give each box its own, or none.</source>
        <extracomment>ipsreview/form/loading.py</extracomment>
        <translation>die Textmarke {name} steht schon bei {first}; geben Sie jedem Kästchen seine eigene oder keine.</translation>
    </message>
    <message>
        <source>character U+{code:04X} cannot be printed; remove it.</source>
        <extracomment>ipsreview/form/loading.py</extracomment>
        <translation>das Zeichen U+{code:04X} lässt sich nicht drucken; entfernen Sie es.</translation>
    </message>
    <message>
        <source>the item has no worksheet whose findings could be meant; remove this.</source>
        <extracomment>ipsreview/form/loading_worksheets.py</extracomment>
        <translation>das Merkmal hat kein Arbeitsblatt, dessen Befunde gemeint sein könnten; entfernen Sie dies.</translation>
    </message>
    <message>
        <source>only a column of numbers can take hours from the team&apos;s list; remove this.</source>
        <extracomment>ipsreview/form/loading_worksheets.py</extracomment>
        <translation>nur eine Spalte mit Zahlen kann Stunden aus der Teamliste nehmen; entfernen Sie dies.</translation>
    </message>
    <message>
        <source>this has to be a list of whole numbers from 0 to {most}.</source>
        <extracomment>ipsreview/form/loading_worksheets.py</extracomment>
        <translation>das muss eine Liste ganzer Zahlen von 0 bis {most} sein.</translation>
    </message>
    <message>
        <source>this has to be a number from 0 to {most}.</source>
        <extracomment>ipsreview/form/loading_worksheets.py</extracomment>
        <translation>das muss eine Zahl von 0 bis {most} sein.</translation>
    </message>
    <message>
        <source>this has to be a list of texts in quotes, none of them empty.</source>
        <extracomment>ipsreview/form/loading_worksheets.py</extracomment>
        <translation>das muss eine Liste von Texten in Anführungszeichen sein, keiner davon leer.</translation>
    </message>
    <message>
        <source>this kind suggests one of {wanted} levels and the form has {levels}; choose another kind.</source>
        <extracomment>ipsreview/form/loading_worksheets.py</extracomment>
        <translation>diese Art schlägt eine von {wanted} Stufen vor, und der Bogen hat {levels}; wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>“{key}” stands here {times} times; give each its own.</source>
        <extracomment>ipsreview/form/loading.py</extracomment>
        <translation>„{key}“ steht hier {times}-mal; geben Sie jedem seinen eigenen.</translation>
    </message>
    <message>
        <source>there is no column {missing}; add it.</source>
        <extracomment>ipsreview/form/loading_worksheets.py</extracomment>
        <translation>es gibt keine Spalte {missing}; fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>there is no column for a test; add one of yes or no.</source>
        <extracomment>ipsreview/form/loading_worksheets.py</extracomment>
        <translation>es gibt keine Spalte zum Prüfen; fügen Sie eine mit Ja oder Nein hinzu.</translation>
    </message>
    <message>
        <source>a fact is no column of the team&apos;s list; remove this.</source>
        <extracomment>ipsreview/form/loading_worksheets.py</extracomment>
        <translation>eine Angabe ist keine Spalte der Teamliste; entfernen Sie dies.</translation>
    </message>
    <message>
        <source>“{key}” is not known to this kind of worksheet; remove it, or correct its key.</source>
        <extracomment>ipsreview/form/loading_worksheets.py</extracomment>
        <translation>„{key}“ kennt diese Art von Arbeitsblatt nicht; entfernen Sie es, oder berichtigen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>“{key}” has to be of the type {wanted}.</source>
        <extracomment>ipsreview/form/loading_worksheets.py</extracomment>
        <translation>„{key}“ muss vom Typ {wanted} sein.</translation>
    </message>
    <message>
        <source>there are {count} limits and {wanted} are needed; write them, the best level&apos;s first.</source>
        <extracomment>ipsreview/form/loading_worksheets.py</extracomment>
        <translation>es gibt {count} Grenzen, und {wanted} werden gebraucht; schreiben Sie sie, die der besten Stufe zuerst.</translation>
    </message>
    <message>
        <source>less is better here; write the limits from small to large.</source>
        <extracomment>ipsreview/form/loading_worksheets.py</extracomment>
        <translation>weniger ist hier besser; schreiben Sie die Grenzen von klein nach groß.</translation>
    </message>
    <message>
        <source>more is better here; write the limits from large to small.</source>
        <extracomment>ipsreview/form/loading_worksheets.py</extracomment>
        <translation>mehr ist hier besser; schreiben Sie die Grenzen von groß nach klein.</translation>
    </message>
    <message>
        <source>{missing} is missing; write the number.</source>
        <extracomment>ipsreview/form/loading_worksheets.py</extracomment>
        <translation>{missing} fehlt; schreiben Sie die Zahl.</translation>
    </message>
    <message>
        <source>“{key}” is not known to this kind of worksheet; remove it, or correct its spelling.</source>
        <extracomment>ipsreview/form/loading_worksheets.py</extracomment>
        <translation>„{key}“ kennt diese Art von Arbeitsblatt nicht; entfernen Sie es, oder berichtigen Sie die Schreibung.</translation>
    </message>
    <message>
        <source>this wording has to hold {gap} once, and no other brace.</source>
        <extracomment>ipsreview/form/loading_worksheets.py</extracomment>
        <translation>dieser Wortlaut muss {gap} einmal enthalten und keine andere geschweifte Klammer.</translation>
    </message>
    <message>
        <source>this has to be a list of item numbers.</source>
        <extracomment>ipsreview/form/loading_worksheets.py</extracomment>
        <translation>das muss eine Liste von Nummern von Merkmalen sein.</translation>
    </message>
    <message>
        <source>the form has no item {unknown}; remove the number, or correct it.</source>
        <extracomment>ipsreview/form/loading_worksheets.py</extracomment>
        <translation>der Bogen hat kein Merkmal {unknown}; entfernen Sie die Nummer, oder berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>an item stands here more than once; keep each once.</source>
        <extracomment>ipsreview/form/loading_worksheets.py</extracomment>
        <translation>ein Merkmal steht hier mehr als einmal; behalten Sie jedes einmal.</translation>
    </message>
    <message>
        <source>{before}; {next}</source>
        <extracomment>ipsreview/messages.py</extracomment>
        <translation>{before}; {next}</translation>
    </message>
    <message>
        <source>{before}, {next}</source>
        <extracomment>ipsreview/messages.py</extracomment>
        <translation>{before}, {next}</translation>
    </message>
    <message>
        <source>{first}</source>
        <extracomment>ipsreview/messages.py</extracomment>
        <translation>{first}</translation>
    </message>
    <message>
        <source>Item {number} has no rating “{rating}”; choose one of its own.</source>
        <extracomment>ipsreview/review/acts.py</extracomment>
        <translation>Merkmal {number} hat keine Stufe „{rating}“; wählen Sie eine, die es hat.</translation>
    </message>
    <message>
        <source>Item {number} has no box for “not applicable”.</source>
        <extracomment>ipsreview/review/acts.py</extracomment>
        <translation>Merkmal {number} hat kein Kästchen für „nicht zutreffend“.</translation>
    </message>
    <message>
        <source>Item {number} counts no specialists for “{level}”.</source>
        <extracomment>ipsreview/review/acts.py</extracomment>
        <translation>Merkmal {number} zählt keine Fachkräfte für „{level}“.</translation>
    </message>
    <message>
        <source>Item {number} has no line for another recommendation.</source>
        <extracomment>ipsreview/review/acts.py</extracomment>
        <translation>Merkmal {number} hat keine Zeile für eine andere Empfehlung.</translation>
    </message>
    <message>
        <source>The team is listed ({team}); add or remove specialists in the list.</source>
        <extracomment>ipsreview/review/acts.py</extracomment>
        <translation>Das Team ist aufgelistet ({team}); fügen Sie Fachkräfte in der Liste hinzu, oder nehmen Sie sie dort heraus.</translation>
    </message>
    <message>
        <source>{number} is out of range; write a number from 0 to {most}.</source>
        <extracomment>ipsreview/review/acts.py</extracomment>
        <translation>{number} liegt außerhalb des Bereichs; schreiben Sie eine Zahl von 0 bis {most}.</translation>
    </message>
    <message>
        <source>The rating is below “{best}” and nothing is recommended; what would be a next step?</source>
        <extracomment>ipsreview/review/advice.py</extracomment>
        <translation>Die Stufe liegt unter „{best}“, und nichts ist empfohlen; was wäre ein nächster Schritt?</translation>
    </message>
    <message>
        <source>{count} recommendations at “{best}”; which of them matter most?</source>
        <extracomment>ipsreview/review/advice.py</extracomment>
        <translation>{count} Empfehlungen bei „{best}“; welche davon sind die wichtigsten?</translation>
    </message>
    <message>
        <source>Neither better nor worse: {count}.</source>
        <extracomment>ipsreview/review/changes.py</extracomment>
        <translation>Weder besser noch schlechter: {count}.</translation>
    </message>
    <message>
        <source>Newly rated: {count}.</source>
        <extracomment>ipsreview/review/changes.py</extracomment>
        <translation>Neu eingestuft: {count}.</translation>
    </message>
    <message>
        <source>Not rated this time: {count}.</source>
        <extracomment>ipsreview/review/changes.py</extracomment>
        <translation>Diesmal nicht eingestuft: {count}.</translation>
    </message>
    <message>
        <source>Not rated at either visit: {count}.</source>
        <extracomment>ipsreview/review/changes.py</extracomment>
        <translation>Bei keinem der Besuche eingestuft: {count}.</translation>
    </message>
    <message>
        <source>Not in the form of the last visit: {count}.</source>
        <extracomment>ipsreview/review/changes.py</extracomment>
        <translation>Nicht im Bogen des letzten Besuchs: {count}.</translation>
    </message>
    <message>
        <source>No longer in the form: {count}.</source>
        <extracomment>ipsreview/review/changes.py</extracomment>
        <translation>Nicht mehr im Bogen: {count}.</translation>
    </message>
    <message>
        <source>{item}: from {before} to {after}</source>
        <extracomment>ipsreview/review/changes.py</extracomment>
        <translation>{item}: von {before} zu {after}</translation>
    </message>
    <message>
        <source>{item}: newly rated, {after}</source>
        <extracomment>ipsreview/review/changes.py</extracomment>
        <translation>{item}: neu eingestuft, {after}</translation>
    </message>
    <message>
        <source>{item}: {before} at the last visit, not rated this time</source>
        <extracomment>ipsreview/review/changes.py</extracomment>
        <translation>{item}: {before} beim letzten Besuch, diesmal nicht eingestuft</translation>
    </message>
    <message>
        <source>{item}: {after}; the form of the last visit had no such item</source>
        <extracomment>ipsreview/review/changes.py</extracomment>
        <translation>{item}: {after}; der Bogen des letzten Besuchs hatte dieses Merkmal nicht</translation>
    </message>
    <message>
        <source>{item}: {before} at the last visit; the form has no such item any more</source>
        <extracomment>ipsreview/review/changes.py</extracomment>
        <translation>{item}: {before} beim letzten Besuch; der Bogen hat dieses Merkmal nicht mehr</translation>
    </message>
    <message>
        <source>The last visit was rated with another form; its levels cannot be compared with these.</source>
        <extracomment>ipsreview/review/changes.py</extracomment>
        <translation>Der letzte Besuch wurde mit einem anderen Bogen eingestuft; dessen Stufen lassen sich mit diesen nicht vergleichen.</translation>
    </message>
    <message>
        <source>Compared with the last visit: {better} better, {worse} worse, {same} the same.</source>
        <extracomment>ipsreview/review/changes.py</extracomment>
        <translation>Verglichen mit dem letzten Besuch: {better} besser, {worse} schlechter, {same} gleich.</translation>
    </message>
    <message>
        <source>{level}</source>
        <extracomment>ipsreview/review/changes.py</extracomment>
        <translation>{level}</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <extracomment>ipsreview/review/changes.py</extracomment>
        <translation>Merkmal {number}</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <extracomment>ipsreview/review/changes.py</extracomment>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>Still {rating}: item {items}</source>
        <extracomment>ipsreview/review/changes.py</extracomment>
        <translation>Weiterhin {rating}: Merkmal {items}</translation>
    </message>
    <message>
        <source>Still {rating}: items {items}</source>
        <extracomment>ipsreview/review/changes.py</extracomment>
        <translation>Weiterhin {rating}: Merkmale {items}</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>Noch keine Belege</translation>
    </message>
    <message>
        <source>Notes from one source only</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>Notizen nur aus einer Quelle</translation>
    </message>
    <message>
        <source>Worksheet half full</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>Arbeitsblatt halb ausgefüllt</translation>
    </message>
    <message>
        <source>People planned and not met</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>Geplante Gespräche nicht geführt</translation>
    </message>
    <message>
        <source>Advice of the last visit not looked at</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>Rat des letzten Besuchs nicht angesehen</translation>
    </message>
    <message>
        <source>Not applicable without a reason</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>Nicht zutreffend ohne Begründung</translation>
    </message>
    <message>
        <source>Counts that do not add up</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>Zahlen, die nicht aufgehen</translation>
    </message>
    <message>
        <source>Recommendations missing or contradictory</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>Empfehlungen fehlen oder widersprechen sich</translation>
    </message>
    <message>
        <source>“Other” ticked without a text</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>„Other“ angekreuzt ohne Text</translation>
    </message>
    <message>
        <source>First page not complete</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>Erste Seite nicht vollständig</translation>
    </message>
    <message>
        <source>Comments not written</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>Anmerkungen nicht geschrieben</translation>
    </message>
    <message>
        <source>Evidence with figures that the worksheet no longer has</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>Belege mit Zahlen, die nicht mehr im Arbeitsblatt stehen</translation>
    </message>
    <message>
        <source>Names of the team’s specialists</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>Namen der Fachkräfte des Teams</translation>
    </message>
    <message>
        <source>Looks like a person’s name</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>Sieht aus wie der Name einer Person</translation>
    </message>
    <message>
        <source>Looks like a date in a person’s life</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>Sieht aus wie ein Datum aus dem Leben einer Person</translation>
    </message>
    <message>
        <source>Looks like a telephone number</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>Sieht aus wie eine Telefonnummer</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Looks like a record number</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>Sieht aus wie eine Aktennummer</translation>
    </message>
    <message>
        <source>Another agency’s name</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>Name einer anderen Einrichtung</translation>
    </message>
    <message>
        <source>Same text as in another agency’s report</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>Gleicher Text wie im Bericht einer anderen Einrichtung</translation>
    </message>
    <message>
        <source>Placeholders left over</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>Stehengebliebene Platzhalter</translation>
    </message>
    <message>
        <source>Too many priorities</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>Zu viele Schwerpunkte</translation>
    </message>
    <message>
        <source>Few strengths</source>
        <extracomment>ipsreview/review/checks/findings.py</extracomment>
        <translation>Wenige Stärken</translation>
    </message>
    <message>
        <source>Item {item} has no evidence yet.</source>
        <extracomment>ipsreview/review/checks/leaving.py</extracomment>
        <translation>Merkmal {item} hat noch keine Belege.</translation>
    </message>
    <message>
        <source>Item {item} has notes from one source only: {source}.</source>
        <extracomment>ipsreview/review/checks/leaving.py</extracomment>
        <translation>Merkmal {item} hat Notizen nur aus einer Quelle: {source}.</translation>
    </message>
    <message>
        <source>Item {item}: {read} of {cells} cells of the worksheet are filled in and can be read.</source>
        <extracomment>ipsreview/review/checks/leaving.py</extracomment>
        <translation>Merkmal {item}: {read} von {cells} Zellen des Arbeitsblatts sind ausgefüllt und lesbar.</translation>
    </message>
    <message>
        <source>{source}: {met} of {planned} met</source>
        <extracomment>ipsreview/review/checks/leaving.py</extracomment>
        <translation>{source}: {met} von {planned} gesprochen</translation>
    </message>
    <message>
        <source>Item {item}: {open} of {advice} not looked at</source>
        <extracomment>ipsreview/review/checks/leaving.py</extracomment>
        <translation>Merkmal {item}: {open} von {advice} nicht angesehen</translation>
    </message>
    <message>
        <source>Item {item}: {what}</source>
        <extracomment>ipsreview/review/checks/sending.py</extracomment>
        <translation>Merkmal {item}: {what}</translation>
    </message>
    <message>
        <source>Item {item}: the worksheet has changed since it was applied; apply it again</source>
        <extracomment>ipsreview/review/checks/sending.py</extracomment>
        <translation>Merkmal {item}: Das Arbeitsblatt hat sich geändert, seit es übernommen wurde; übernehmen Sie es noch einmal</translation>
    </message>
    <message>
        <source>The name of S{number} in {where}</source>
        <extracomment>ipsreview/review/checks/sending.py</extracomment>
        <translation>Der Name von S{number} in: {where}</translation>
    </message>
    <message>
        <source>The text in {where} is the same as in the report for {agency}.</source>
        <extracomment>ipsreview/review/checks/sending.py</extracomment>
        <translation>Der Text in {where} ist derselbe wie im Bericht für {agency}.</translation>
    </message>
    <message>
        <source>“{words}” in {where}</source>
        <extracomment>ipsreview/review/checks/sending.py</extracomment>
        <translation>„{words}“ in: {where}</translation>
    </message>
    <message>
        <source>the agency’s name</source>
        <extracomment>ipsreview/review/checks/sending.py</extracomment>
        <translation>Name der Einrichtung</translation>
    </message>
    <message>
        <source>the trainer’s name</source>
        <extracomment>ipsreview/review/checks/sending.py</extracomment>
        <translation>Name der Trainerin oder des Trainers</translation>
    </message>
    <message>
        <source>“{area}” names {count} of at least {least}; give each a line of its own.</source>
        <extracomment>ipsreview/review/checks/sending.py</extracomment>
        <translation>„{area}“ nennt {count} von mindestens {least}; geben Sie jeder eine eigene Zeile.</translation>
    </message>
    <message>
        <source>“{area}” has {count} entries; keep the {most} that matter most.</source>
        <extracomment>ipsreview/review/checks/sending.py</extracomment>
        <translation>„{area}“ hat {count} Einträge; behalten Sie die {most} wichtigsten.</translation>
    </message>
    <message>
        <source>item {item}, the reason</source>
        <extracomment>ipsreview/review/checks/texts.py</extracomment>
        <translation>Merkmal {item}, Begründung</translation>
    </message>
    <message>
        <source>item {item}, “Other”</source>
        <extracomment>ipsreview/review/checks/texts.py</extracomment>
        <translation>Merkmal {item}, „Other“</translation>
    </message>
    <message>
        <source>item {item}, evidence</source>
        <extracomment>ipsreview/review/checks/texts.py</extracomment>
        <translation>Merkmal {item}, Belege</translation>
    </message>
    <message>
        <source>item {item}, why it is rated otherwise</source>
        <extracomment>ipsreview/review/checks/texts.py</extracomment>
        <translation>Merkmal {item}, Grund für die andere Stufe</translation>
    </message>
    <message>
        <source>“{area}”</source>
        <extracomment>ipsreview/review/checks/texts.py</extracomment>
        <translation>„{area}“</translation>
    </message>
    <message>
        <source>The agency is not named</source>
        <extracomment>ipsreview/review/completeness.py</extracomment>
        <translation>Die Einrichtung ist nicht genannt</translation>
    </message>
    <message>
        <source>The date of the visit is not set</source>
        <extracomment>ipsreview/review/completeness.py</extracomment>
        <translation>Das Datum des Besuchs fehlt</translation>
    </message>
    <message>
        <source>The trainer is not named</source>
        <extracomment>ipsreview/review/completeness.py</extracomment>
        <translation>Die Trainerin oder der Trainer fehlt</translation>
    </message>
    <message>
        <source>The number of specialists on the team is not set</source>
        <extracomment>ipsreview/review/completeness.py</extracomment>
        <translation>Die Zahl der Fachkräfte im Team fehlt</translation>
    </message>
    <message>
        <source>Not rated</source>
        <extracomment>ipsreview/review/changes.py</extracomment>
        <translation>Nicht eingestuft</translation>
    </message>
    <message>
        <source>No recommendation is ticked</source>
        <extracomment>ipsreview/review/completeness.py</extracomment>
        <translation>Keine Empfehlung ist angekreuzt</translation>
    </message>
    <message>
        <source>“Other” is ticked and has no text</source>
        <extracomment>ipsreview/review/completeness.py</extracomment>
        <translation>„Other“ ist angekreuzt und hat keinen Text</translation>
    </message>
    <message>
        <source>“{area}” is empty</source>
        <extracomment>ipsreview/review/completeness.py</extracomment>
        <translation>„{area}“ ist leer</translation>
    </message>
    <message>
        <source>The day of the week does not fit the date.</source>
        <extracomment>ipsreview/review/dates.py</extracomment>
        <translation>Der Wochentag passt nicht zum Datum.</translation>
    </message>
    <message>
        <source>It names more than one day.</source>
        <extracomment>ipsreview/review/dates.py</extracomment>
        <translation>Es nennt mehr als einen Tag.</translation>
    </message>
    <message>
        <source>It is no date that can be read.</source>
        <extracomment>ipsreview/review/dates.py</extracomment>
        <translation>Es ist kein lesbares Datum.</translation>
    </message>
    <message>
        <source>It reads two ways: the month may come first or second.</source>
        <extracomment>ipsreview/review/dates.py</extracomment>
        <translation>Es ist auf zwei Arten zu lesen: Der Monat kann zuerst oder an zweiter Stelle stehen.</translation>
    </message>
    <message>
        <source>It is no day of the calendar.</source>
        <extracomment>ipsreview/review/dates.py</extracomment>
        <translation>Diesen Tag gibt es nicht im Kalender.</translation>
    </message>
    <message>
        <source>The note is empty; write what was said or seen.</source>
        <extracomment>ipsreview/review/note_acts.py</extracomment>
        <translation>Die Notiz ist leer; schreiben Sie, was gesagt oder gesehen wurde.</translation>
    </message>
    <message>
        <source>There is nothing to put into the report; write a sentence.</source>
        <extracomment>ipsreview/review/note_acts.py</extracomment>
        <translation>Es ist nichts da, was in den Bericht könnte; schreiben Sie einen Satz.</translation>
    </message>
    <message>
        <source>The number is out of range; write one from 0 to {most}.</source>
        <extracomment>ipsreview/review/note_acts.py</extracomment>
        <translation>Die Zahl liegt außerhalb des Bereichs; schreiben Sie eine von 0 bis {most}.</translation>
    </message>
    <message>
        <source>The team has no S{number}; choose one of its {team}.</source>
        <extracomment>ipsreview/review/note_acts.py</extracomment>
        <translation>Das Team hat keine S{number}; wählen Sie eine seiner {team}.</translation>
    </message>
    <message>
        <source>“{text}” is no number of hours a week; write it like 40 or 37.5.</source>
        <extracomment>ipsreview/review/roster.py</extracomment>
        <translation>„{text}“ ist keine Zahl von Wochenstunden; schreiben Sie sie wie 40 oder 37,5.</translation>
    </message>
    <message>
        <source>{hours} hours a week is out of range; write more than 0, up to {most}.</source>
        <extracomment>ipsreview/review/roster.py</extracomment>
        <translation>{hours} Stunden pro Woche liegen außerhalb des Bereichs; schreiben Sie mehr als 0, bis {most}.</translation>
    </message>
    <message>
        <source>“{text}” is no month with its year; write it like March 2025 or 3/2025.</source>
        <extracomment>ipsreview/review/roster.py</extracomment>
        <translation>„{text}“ ist kein Monat mit seinem Jahr; schreiben Sie ihn wie März 2025 oder 3/2025.</translation>
    </message>
    <message>
        <source>Nobody on a team starts in {year}; mend the year.</source>
        <extracomment>ipsreview/review/roster.py</extracomment>
        <translation>{year} hat niemand in einem Team angefangen; berichtigen Sie das Jahr.</translation>
    </message>
    <message>
        <source>The team is listed already.</source>
        <extracomment>ipsreview/review/roster_acts.py</extracomment>
        <translation>Das Team ist schon aufgelistet.</translation>
    </message>
    <message>
        <source>S{number} has notes or rows in worksheets; delete those first, or leave S{number} in the list.</source>
        <extracomment>ipsreview/review/roster_acts.py</extracomment>
        <translation>S{number} hat Notizen oder Zeilen in Arbeitsblättern; löschen Sie zuerst diese, oder lassen Sie S{number} in der Liste.</translation>
    </message>
    <message>
        <source>“{month}” is no month; write it as 2025-03.</source>
        <extracomment>ipsreview/review/roster_acts.py</extracomment>
        <translation>„{month}“ ist kein Monat; schreiben Sie ihn wie 2025-03.</translation>
    </message>
    <message>
        <source>The team&apos;s list has no S{number}.</source>
        <extracomment>ipsreview/review/roster_acts.py</extracomment>
        <translation>Die Teamliste hat keine S{number}.</translation>
    </message>
    <message>
        <source>The list takes {most} specialists; leave the team as a number, or make it smaller.</source>
        <extracomment>ipsreview/review/roster_acts.py</extracomment>
        <translation>Die Liste fasst {most} Fachkräfte; lassen Sie das Team eine Zahl sein, oder verkleinern Sie es.</translation>
    </message>
    <message>
        <source>“{none}” is ticked beside others; keep either it or them.</source>
        <extracomment>ipsreview/review/rules.py</extracomment>
        <translation>„{none}“ ist neben anderen angekreuzt; behalten Sie dies oder die anderen.</translation>
    </message>
    <message>
        <source>Specialists are counted and the team&apos;s size is not set; set how many IPS specialists the team has first.</source>
        <extracomment>ipsreview/review/rules.py</extracomment>
        <translation>Fachkräfte sind gezählt, aber die Größe des Teams fehlt; sagen Sie zuerst, wie viele IPS-Fachkräfte das Team hat.</translation>
    </message>
    <message>
        <source>{counted} specialists are counted in a team of {team}; lower a count or raise the team size.</source>
        <extracomment>ipsreview/review/rules.py</extracomment>
        <translation>{counted} Fachkräfte sind in einem Team von {team} gezählt; senken Sie eine Zahl, oder vergrößern Sie das Team.</translation>
    </message>
    <message>
        <source>{counted} of {team} specialists counted</source>
        <extracomment>ipsreview/review/rules.py</extracomment>
        <translation>{counted} von {team} Fachkräften gezählt</translation>
    </message>
    <message>
        <source>Not applicable, and no reason is given</source>
        <extracomment>ipsreview/review/rules.py</extracomment>
        <translation>Nicht zutreffend, aber ohne Begründung</translation>
    </message>
    <message>
        <source>The worksheet of item {number} has no row {row}.</source>
        <extracomment>ipsreview/review/worksheet_acts.py</extracomment>
        <translation>Das Arbeitsblatt zu Merkmal {number} hat keine Zeile {row}.</translation>
    </message>
    <message>
        <source>The worksheet of item {number} suggests no level, so there is nothing to apply; its sentence says why.</source>
        <extracomment>ipsreview/review/worksheet_acts.py</extracomment>
        <translation>Das Arbeitsblatt zu Merkmal {number} schlägt keine Stufe vor, also ist nichts zu übernehmen; sein Satz sagt, warum.</translation>
    </message>
    <message>
        <source>Item {number} has no worksheet.</source>
        <extracomment>ipsreview/review/worksheet_acts.py</extracomment>
        <translation>Merkmal {number} hat kein Arbeitsblatt.</translation>
    </message>
    <message>
        <source>The worksheet takes {most} rows at most; there is no row {row} in it.</source>
        <extracomment>ipsreview/review/worksheet_acts.py</extracomment>
        <translation>Das Arbeitsblatt fasst höchstens {most} Zeilen; eine Zeile {row} gibt es darin nicht.</translation>
    </message>
    <message>
        <source>No specialist has both people and hours: no suggestion.</source>
        <extracomment>ipsreview/review/worksheets/caseloads.py</extracomment>
        <translation>Keine Fachkraft hat Personen und Stunden: kein Vorschlag.</translation>
    </message>
    <message>
        <source>{people} people ÷ {fte} FTE = {value}</source>
        <extracomment>ipsreview/review/worksheets/caseloads.py</extracomment>
        <translation>{people} Personen ÷ {fte} VZÄ = {value}</translation>
    </message>
    <message>
        <source>No specialist&apos;s hours are filled in: no suggestion.</source>
        <extracomment>ipsreview/review/worksheets/caseloads.py</extracomment>
        <translation>Von keiner Fachkraft sind die Stunden eingetragen: kein Vorschlag.</translation>
    </message>
    <message>
        <source>{hours} hours ÷ {count} specialists = {value}</source>
        <extracomment>ipsreview/review/worksheets/caseloads.py</extracomment>
        <translation>{hours} Stunden ÷ {count} Fachkräfte = {value}</translation>
    </message>
    <message>
        <source>The mean of the specialists&apos; own figures is {value}.</source>
        <extracomment>ipsreview/review/worksheets/caseloads.py</extracomment>
        <translation>Der Mittelwert der einzelnen Fachkräfte ist {value}.</translation>
    </message>
    <message>
        <source>The most people: {people} ({who}).</source>
        <extracomment>ipsreview/review/worksheets/caseloads.py</extracomment>
        <translation>Die meisten Personen: {people} ({who}).</translation>
    </message>
    <message>
        <source>More than {limit} people for full time: {who}.</source>
        <extracomment>ipsreview/review/worksheets/caseloads.py</extracomment>
        <translation>Mehr als {limit} Personen auf Vollzeit gerechnet: {who}.</translation>
    </message>
    <message>
        <source>Vacant posts, left out of the FTE: {count}.</source>
        <extracomment>ipsreview/review/worksheets/caseloads.py</extracomment>
        <translation>Unbesetzte Stellen, nicht in den VZÄ enthalten: {count}.</translation>
    </message>
    <message>
        <source>The most hours: {hours} ({who}, {level}).</source>
        <extracomment>ipsreview/review/worksheets/caseloads.py</extracomment>
        <translation>Die meisten Stunden: {hours} ({who}, {level}).</translation>
    </message>
    <message>
        <source>{who} works {hours} hours a week; for full time that would be {scaled} hours.</source>
        <extracomment>ipsreview/review/worksheets/caseloads.py</extracomment>
        <translation>{who} arbeitet {hours} Stunden pro Woche; auf Vollzeit gerechnet wären das {scaled} Stunden.</translation>
    </message>
    <message>
        <source>The text is too long for a cell; write at most {most} characters.</source>
        <extracomment>ipsreview/review/worksheets/cells.py</extracomment>
        <translation>Der Text ist zu lang für eine Zelle; schreiben Sie höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>This looks like a date, and dates are not kept; write what the column asks for.</source>
        <extracomment>ipsreview/review/worksheets/cells.py</extracomment>
        <translation>Das sieht aus wie ein Datum, und Daten werden nicht behalten; schreiben Sie, wonach die Spalte fragt.</translation>
    </message>
    <message>
        <source>A date is not kept; write the number of days, or both dates with the months in letters, such as 3 May 2026 to 9 June 2026.</source>
        <extracomment>ipsreview/review/worksheets/cells.py</extracomment>
        <translation>Ein Datum wird nicht behalten; schreiben Sie die Zahl der Tage oder beide Daten mit dem Monat in Buchstaben, wie 3 May 2026 to 9 June 2026.</translation>
    </message>
    <message>
        <source>This is neither yes nor no; write yes, no, or – where it does not apply.</source>
        <extracomment>ipsreview/review/worksheets/cells.py</extracomment>
        <translation>Das ist weder Ja noch Nein; schreiben Sie ja, nein oder –, wo es nicht zutrifft.</translation>
    </message>
    <message>
        <source>This number is below 0; correct it.</source>
        <extracomment>ipsreview/review/worksheets/cells.py</extracomment>
        <translation>Diese Zahl liegt unter 0; berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>This number is too large; write one up to {most}.</source>
        <extracomment>ipsreview/review/worksheets/cells.py</extracomment>
        <translation>Diese Zahl ist zu groß; schreiben Sie eine bis {most}.</translation>
    </message>
    <message>
        <source>This has to be a whole number.</source>
        <extracomment>ipsreview/review/worksheets/cells.py</extracomment>
        <translation>Das muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>A share is between 0 and 100 %; correct it.</source>
        <extracomment>ipsreview/review/worksheets/cells.py</extracomment>
        <translation>Ein Anteil liegt zwischen 0 und 100&#xa0;%; berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>The contact is before the first appointment; ask, and correct the days.</source>
        <extracomment>ipsreview/review/worksheets/cells.py</extracomment>
        <translation>Der Kontakt liegt vor dem ersten Termin; fragen Sie nach, und berichtigen Sie die Tage.</translation>
    </message>
    <message>
        <source>These are more than ten years; correct the days.</source>
        <extracomment>ipsreview/review/worksheets/cells.py</extracomment>
        <translation>Das sind mehr als zehn Jahre; berichtigen Sie die Tage.</translation>
    </message>
    <message>
        <source>This reads two ways; write it without the comma, or with a point for decimals.</source>
        <extracomment>ipsreview/review/worksheets/cells.py</extracomment>
        <translation>Das ist auf zwei Arten zu lesen; schreiben Sie es ohne das Komma oder mit einem Punkt vor den Dezimalstellen.</translation>
    </message>
    <message>
        <source>This is no number; write it in digits.</source>
        <extracomment>ipsreview/review/worksheets/cells.py</extracomment>
        <translation>Das ist keine Zahl; schreiben Sie sie in Ziffern.</translation>
    </message>
    <message>
        <source>Other ways to combine them: most common {common}; lowest {worst}; by the number of people {weighted}.</source>
        <extracomment>ipsreview/review/worksheets/collaboration.py</extracomment>
        <translation>Andere Arten, sie zu verbinden: am häufigsten {common}; am tiefsten {worst}; nach der Zahl der Personen {weighted}.</translation>
    </message>
    <message>
        <source>More people are counted than there are; check {who}.</source>
        <extracomment>ipsreview/review/worksheets/collaboration.py</extracomment>
        <translation>Es sind mehr Personen gezählt, als es gibt; prüfen Sie {who}.</translation>
    </message>
    <message>
        <source>Without people, and left out: {count}.</source>
        <extracomment>ipsreview/review/worksheets/collaboration.py</extracomment>
        <translation>Ohne Personen und daher weggelassen: {count}.</translation>
    </message>
    <message>
        <source>Nobody&apos;s days are filled in who counts: no suggestion.</source>
        <extracomment>ipsreview/review/worksheets/contact_days.py</extracomment>
        <translation>Von niemandem, der zählt, sind die Tage eingetragen: kein Vorschlag.</translation>
    </message>
    <message>
        <source>Median of {count} people, {waiting} of them still waiting: at least {days} days</source>
        <extracomment>ipsreview/review/worksheets/contact_days.py</extracomment>
        <translation>Median von {count} Personen, davon warten noch {waiting}: mindestens {days} Tage</translation>
    </message>
    <message>
        <source>Median of {count} people, {waiting} of them still waiting: {days} days</source>
        <extracomment>ipsreview/review/worksheets/contact_days.py</extracomment>
        <translation>Median von {count} Personen, davon warten noch {waiting}: {days} Tage</translation>
    </message>
    <message>
        <source>Median of {count} people: {days} days</source>
        <extracomment>ipsreview/review/worksheets/contact_days.py</extracomment>
        <translation>Median von {count} Personen: {days} Tage</translation>
    </message>
    <message>
        <source>Only those with a contact ({count}): median {days} days, {level}.</source>
        <extracomment>ipsreview/review/worksheets/contact_days.py</extracomment>
        <translation>Nur die mit einem Kontakt ({count}): Median {days} Tage, {level}.</translation>
    </message>
    <message>
        <source>Waiting for less than {days} days, and left out: {count}.</source>
        <extracomment>ipsreview/review/worksheets/contact_days.py</extracomment>
        <translation>Warten noch keine {days} Tage und sind daher weggelassen: {count}.</translation>
    </message>
    <message>
        <source>Left out as marked: {count}.</source>
        <extracomment>ipsreview/review/worksheets/contact_days.py</extracomment>
        <translation>Wie angegeben weggelassen: {count}.</translation>
    </message>
    <message>
        <source>Nobody&apos;s outreach is filled in; where nobody stopped coming, rate from the interviews: no suggestion.</source>
        <extracomment>ipsreview/review/worksheets/employers.py</extracomment>
        <translation>Von niemandem ist die Kontaktsuche eingetragen; kam niemand abhanden, stufen Sie nach den Gesprächen ein: kein Vorschlag.</translation>
    </message>
    <message>
        <source>More than half of {count} records: at least {strategies} strategies, {months} months of calls; joint first meetings {joint} of {meetings}</source>
        <extracomment>ipsreview/review/worksheets/employers.py</extracomment>
        <translation>Mehr als die Hälfte von {count} Akten: mindestens {strategies} Wege, {months} Monate mit Anrufen; gemeinsame erste Treffen {joint} von {meetings}</translation>
    </message>
    <message>
        <source>All three steps, but not weekly, is in no row of the form: {who}.</source>
        <extracomment>ipsreview/review/worksheets/employers.py</extracomment>
        <translation>Alle drei Schritte, aber nicht wöchentlich, steht in keiner Zeile des Bogens: {who}.</translation>
    </message>
    <message>
        <source>There are enough strategies for the first row, but a joint first meeting is not usual.</source>
        <extracomment>ipsreview/review/worksheets/employers.py</extracomment>
        <translation>Für die erste Zeile sind es genug Wege, aber ein gemeinsames erstes Treffen ist nicht üblich.</translation>
    </message>
    <message>
        <source>Contacts in person: {rate} a week on average.</source>
        <extracomment>ipsreview/review/worksheets/employers.py</extracomment>
        <translation>Persönliche Kontakte: im Mittel {rate} pro Woche.</translation>
    </message>
    <message>
        <source>More hours away than were scheduled; check {who}.</source>
        <extracomment>ipsreview/review/worksheets/hours_away.py</extracomment>
        <translation>Mehr Stunden außerhalb als geplant; prüfen Sie {who}.</translation>
    </message>
    <message>
        <source>No row has both hours away and scheduled hours: no suggestion.</source>
        <extracomment>ipsreview/review/worksheets/hours_away.py</extracomment>
        <translation>Keine Zeile hat Stunden außerhalb und geplante Stunden: kein Vorschlag.</translation>
    </message>
    <message>
        <source>{away} hours away ÷ {scheduled} scheduled hours = {value} %</source>
        <extracomment>ipsreview/review/worksheets/hours_away.py</extracomment>
        <translation>{away} Stunden außerhalb ÷ {scheduled} geplante Stunden = {value}&#xa0;%</translation>
    </message>
    <message>
        <source>The mean of the rows&apos; own shares is {value} %, {level}.</source>
        <extracomment>ipsreview/review/worksheets/hours_away.py</extracomment>
        <translation>Der Mittelwert der einzelnen Zeilen ist {value}&#xa0;%, {level}.</translation>
    </message>
    <message>
        <source>With the {hours} hours from home it would be {value} %.</source>
        <extracomment>ipsreview/review/worksheets/hours_away.py</extracomment>
        <translation>Mit den {hours} Stunden von zu Hause wären es {value}&#xa0;%.</translation>
    </message>
    <message>
        <source>{ticked} of {count} points of evidence</source>
        <extracomment>ipsreview/review/worksheets/ladders.py</extracomment>
        <translation>{ticked} von {count} Anhaltspunkten</translation>
    </message>
    <message>
        <source>{ticked} of {count} points of evidence, the director&apos;s help {months} months ago</source>
        <extracomment>ipsreview/review/worksheets/ladders.py</extracomment>
        <translation>{ticked} von {count} Anhaltspunkten, die Hilfe der Geschäftsführung vor {months} Monaten</translation>
    </message>
    <message>
        <source>{level}: {count} of {total}</source>
        <extracomment>ipsreview/review/worksheets/levels.py</extracomment>
        <translation>{level}: {count} von {total}</translation>
    </message>
    <message>
        <source>No specialist&apos;s months are filled in: no suggestion.</source>
        <extracomment>ipsreview/review/worksheets/mentoring.py</extracomment>
        <translation>Von keiner Fachkraft sind die Monate eingetragen: kein Vorschlag.</translation>
    </message>
    <message>
        <source>{covered} of {count} specialists mentored in every month</source>
        <extracomment>ipsreview/review/worksheets/mentoring.py</extracomment>
        <translation>{covered} von {count} Fachkräften in jedem Monat angeleitet</translation>
    </message>
    <message>
        <source>A colleague coaches, and no months are filled in</source>
        <extracomment>ipsreview/review/worksheets/mentoring.py</extracomment>
        <translation>Eine Kollegin oder ein Kollege leitet an, und keine Monate sind eingetragen</translation>
    </message>
    <message>
        <source>No meeting was held</source>
        <extracomment>ipsreview/review/worksheets/mentoring.py</extracomment>
        <translation>Es gab keine Sitzung</translation>
    </message>
    <message>
        <source>Meetings held, weeks and the share of time are needed: no suggestion.</source>
        <extracomment>ipsreview/review/worksheets/mentoring.py</extracomment>
        <translation>Sitzungen, Wochen und der Zeitanteil werden gebraucht: kein Vorschlag.</translation>
    </message>
    <message>
        <source>{held} meetings ÷ {weeks} weeks = {value} %, {focus} % of the time on people and employers</source>
        <extracomment>ipsreview/review/worksheets/mentoring.py</extracomment>
        <translation>{held} Sitzungen ÷ {weeks} Wochen = {value}&#xa0;%, {focus}&#xa0;% der Zeit für Personen und Arbeitgeber</translation>
    </message>
    <message>
        <source>Just half of the specialists is in no row of the form.</source>
        <extracomment>ipsreview/review/worksheets/mentoring.py</extracomment>
        <translation>Genau die Hälfte der Fachkräfte steht in keiner Zeile des Bogens.</translation>
    </message>
    <message>
        <source>In a team of one, “more than half” says little.</source>
        <extracomment>ipsreview/review/worksheets/mentoring.py</extracomment>
        <translation>In einem Team aus einer Person sagt „mehr als die Hälfte“ wenig.</translation>
    </message>
    <message>
        <source>A more experienced specialist coaches where there is no supervisor: the form&apos;s third row.</source>
        <extracomment>ipsreview/review/worksheets/mentoring.py</extracomment>
        <translation>Ohne Teamleitung leitet eine erfahrenere Fachkraft an: die dritte Zeile des Bogens.</translation>
    </message>
    <message>
        <source>Without a month to count, and left out: {count}.</source>
        <extracomment>ipsreview/review/worksheets/mentoring.py</extracomment>
        <translation>Ohne einen Monat, der zählt, und daher weggelassen: {count}.</translation>
    </message>
    <message>
        <source>The form puts monthly meetings below weekly ones about administration, however well they are used.</source>
        <extracomment>ipsreview/review/worksheets/mentoring.py</extracomment>
        <translation>Der Bogen stellt monatliche Sitzungen unter wöchentliche über Verwaltung, so gut sie auch genutzt sind.</translation>
    </message>
    <message>
        <source>Meetings were monthly or rarer as well: the form&apos;s last row fits too.</source>
        <extracomment>ipsreview/review/worksheets/mentoring.py</extracomment>
        <translation>Die Sitzungen waren außerdem monatlich oder seltener: Auch die letzte Zeile des Bogens passt.</translation>
    </message>
    <message>
        <source>No row is filled in so far that it has a level: no suggestion.</source>
        <extracomment>ipsreview/review/worksheets/rollup.py</extracomment>
        <translation>Keine Zeile ist so weit ausgefüllt, dass sie eine Stufe hat: kein Vorschlag.</translation>
    </message>
    <message>
        <source>Just half of them reach a better level.</source>
        <extracomment>ipsreview/review/worksheets/rollup.py</extracomment>
        <translation>Genau die Hälfte erreicht eine bessere Stufe.</translation>
    </message>
    <message>
        <source>They stand far apart: discuss it before you apply this.</source>
        <extracomment>ipsreview/review/worksheets/rollup.py</extracomment>
        <translation>Sie liegen weit auseinander: Sprechen Sie darüber, bevor Sie dies übernehmen.</translation>
    </message>
    <message>
        <source>Not asked of these, and left out: {count}.</source>
        <extracomment>ipsreview/review/worksheets/shares.py</extracomment>
        <translation>Hier trifft die Frage nicht zu, daher weggelassen: {count}.</translation>
    </message>
    <message>
        <source>{passed} of {count} = {share} %</source>
        <extracomment>ipsreview/review/worksheets/shares.py</extracomment>
        <translation>{passed} von {count} = {share}&#xa0;%</translation>
    </message>
    <message>
        <source>There is no record to count: no suggestion.</source>
        <extracomment>ipsreview/review/worksheets/shares.py</extracomment>
        <translation>Es gibt keine Akte, die zählt: kein Vorschlag.</translation>
    </message>
    <message>
        <source>{passed} of {count} goals = {share} %</source>
        <extracomment>ipsreview/review/worksheets/shares.py</extracomment>
        <translation>{passed} von {count} Zielen = {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Only people who are in IPS already were looked at: ask somebody outside IPS too.</source>
        <extracomment>ipsreview/review/worksheets/shares.py</extracomment>
        <translation>Angesehen sind nur Personen, die schon in IPS sind: Fragen Sie auch jemanden außerhalb von IPS.</translation>
    </message>
    <message>
        <source>Referrals not accepted, beside these: {count}.</source>
        <extracomment>ipsreview/review/worksheets/shares.py</extracomment>
        <translation>Nicht angenommene Zuweisungen, außer diesen: {count}.</translation>
    </message>
    <message>
        <source>Nobody knowledgeable looks at the person&apos;s own situation: nothing above {level} is suggested.</source>
        <extracomment>ipsreview/review/worksheets/shares.py</extracomment>
        <translation>Niemand Sachkundiges geht auf die eigene Lage der Person ein: Nichts über {level} wird vorgeschlagen.</translation>
    </message>
    <message>
        <source>{count} of the cells cannot be read and count as not known.</source>
        <extracomment>ipsreview/review/worksheets/sheet.py</extracomment>
        <translation>{count} der Zellen sind nicht lesbar und zählen als nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <extracomment>ipsreview/review/worksheets/suggesting.py</extracomment>
        <translation>Noch ist nichts eingetragen.</translation>
    </message>
    <message>
        <source>House rule: {rule}</source>
        <extracomment>ipsreview/review/worksheets/suggesting.py</extracomment>
        <translation>Hausregel: {rule}</translation>
    </message>
    <message>
        <source>({unknown} of {total} not known)</source>
        <extracomment>ipsreview/review/worksheets/suggesting.py</extracomment>
        <translation>({unknown} von {total} nicht bekannt)</translation>
    </message>
    <message>
        <source>(or lower, for people are still waiting)</source>
        <extracomment>ipsreview/review/worksheets/suggesting.py</extracomment>
        <translation>(oder tiefer, denn einige warten noch)</translation>
    </message>
    <message>
        <source>→ not applicable; write the reason.</source>
        <extracomment>ipsreview/review/worksheets/suggesting.py</extracomment>
        <translation>→ nicht zutreffend; schreiben Sie die Begründung.</translation>
    </message>
    <message>
        <source>→ too little to point to a level; this item is a judgement.</source>
        <extracomment>ipsreview/review/worksheets/suggesting.py</extracomment>
        <translation>→ zu wenig, um auf eine Stufe zu weisen; dieses Merkmal ist eine Ermessensfrage.</translation>
    </message>
    <message>
        <source>→ points to {level}; this item is a judgement, and nothing is suggested.</source>
        <extracomment>ipsreview/review/worksheets/suggesting.py</extracomment>
        <translation>→ weist auf {level}; dieses Merkmal ist eine Ermessensfrage, und nichts wird vorgeschlagen.</translation>
    </message>
    <message>
        <source>→ what is not known could change the level: no suggestion.</source>
        <extracomment>ipsreview/review/worksheets/suggesting.py</extracomment>
        <translation>→ was nicht bekannt ist, könnte die Stufe ändern: kein Vorschlag.</translation>
    </message>
    <message>
        <source>→ {rounded} → {level}</source>
        <extracomment>ipsreview/review/worksheets/suggesting.py</extracomment>
        <translation>→ {rounded} → {level}</translation>
    </message>
    <message>
        <source>→ {rounded} → {level}; to the letter: {literal}</source>
        <extracomment>ipsreview/review/worksheets/suggesting.py</extracomment>
        <translation>→ {rounded} → {level}; wörtlich: {literal}</translation>
    </message>
    <message>
        <source>→ to the letter: {level}; rounded to {rounded}: {nearest}</source>
        <extracomment>ipsreview/review/worksheets/suggesting.py</extracomment>
        <translation>→ wörtlich: {level}; gerundet auf {rounded}: {nearest}</translation>
    </message>
    <message>
        <source>→ {level}</source>
        <extracomment>ipsreview/review/worksheets/suggesting.py</extracomment>
        <translation>→ {level}</translation>
    </message>
    <message>
        <source>→ {level}; to the letter: {literal}</source>
        <extracomment>ipsreview/review/worksheets/suggesting.py</extracomment>
        <translation>→ {level}; wörtlich: {literal}</translation>
    </message>
    <message>
        <source>There is no other system here</source>
        <extracomment>ipsreview/review/worksheets/systems.py</extracomment>
        <translation>Ein anderes System gibt es hier nicht</translation>
    </message>
    <message>
        <source>No system&apos;s months are filled in: no suggestion.</source>
        <extracomment>ipsreview/review/worksheets/systems.py</extracomment>
        <translation>Von keinem System sind die Monate eingetragen: kein Vorschlag.</translation>
    </message>
    <message>
        <source>Contact in {months} of {all} months, in person in {in_person}</source>
        <extracomment>ipsreview/review/worksheets/systems.py</extracomment>
        <translation>Kontakt in {months} von {all} Monaten, persönlich in {in_person}</translation>
    </message>
    <message>
        <source>Other systems: {levels}.</source>
        <extracomment>ipsreview/review/worksheets/systems.py</extracomment>
        <translation>Andere Systeme: {levels}.</translation>
    </message>
    <message>
        <source>More months in person than with contact; check {who}.</source>
        <extracomment>ipsreview/review/worksheets/systems.py</extracomment>
        <translation>Mehr Monate mit persönlichem Kontakt als mit Kontakt; prüfen Sie {who}.</translation>
    </message>
    <message>
        <source>Some of your settings could not be read and are as at first again; the old file is kept as {aside}.</source>
        <extracomment>ipsreview/settings.py</extracomment>
        <translation>Einige Ihrer Einstellungen waren nicht lesbar und sind wieder wie am Anfang; die alte Datei liegt als {aside} da.</translation>
    </message>
    <message>
        <source>The reviews in {path} are open for reading only and cannot be changed here; change them in the window that has them open.</source>
        <extracomment>ipsreview/store/access.py</extracomment>
        <translation>Die Überprüfungen in {path} sind nur zum Lesen geöffnet und lassen sich hier nicht ändern; ändern Sie sie in dem Fenster, das sie geöffnet hat.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were given; wait {seconds} seconds before the next one, or give the recovery key.</source>
        <extracomment>ipsreview/store/attempts.py</extracomment>
        <translation>Zu viele falsche Passphrasen; warten Sie {seconds} Sekunden bis zur nächsten, oder geben Sie den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>the copy does not hold what was copied</source>
        <extracomment>ipsreview/store/backups.py</extracomment>
        <translation>die Kopie enthält nicht, was kopiert wurde</translation>
    </message>
    <message>
        <source>There is no text to keep for item {item}; write the recommendation first.</source>
        <extracomment>ipsreview/store/bank.py</extracomment>
        <translation>Zu Merkmal {item} gibt es keinen Text zum Behalten; schreiben Sie zuerst die Empfehlung.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); make room on its disk or ask for permission to write there.</source>
        <extracomment>ipsreview/store/clearing.py</extracomment>
        <translation>{path} lässt sich nicht schreiben ({reason}); schaffen Sie Platz auf dem Datenträger, oder bitten Sie um Schreibrechte.</translation>
    </message>
    <message>
        <source>The second folder for backups, {folder}, is not there, so its backups may still hold what was removed; plug in its disk and remove again.</source>
        <extracomment>ipsreview/store/clearing.py</extracomment>
        <translation>Der zweite Ordner für Sicherungen, {folder}, ist nicht da; seine Sicherungen enthalten vielleicht noch, was entfernt wurde. Schließen Sie seinen Datenträger an, und entfernen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The backup {file} may still hold what was removed; delete it, or remove again. ({reason})</source>
        <extracomment>ipsreview/store/clearing.py</extracomment>
        <translation>Die Sicherung {file} enthält vielleicht noch, was entfernt wurde; löschen Sie sie, oder entfernen Sie noch einmal. ({reason})</translation>
    </message>
    <message>
        <source>at the start</source>
        <extracomment>ipsreview/store/copies.py</extracomment>
        <translation>beim Start</translation>
    </message>
    <message>
        <source>a review was finished</source>
        <extracomment>ipsreview/store/copies.py</extracomment>
        <translation>eine Überprüfung wurde abgeschlossen</translation>
    </message>
    <message>
        <source>asked for</source>
        <extracomment>ipsreview/store/copies.py</extracomment>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <extracomment>ipsreview/store/copies.py</extracomment>
        <translation>vor einer Umstellung</translation>
    </message>
    <message>
        <source>before another backup was brought back</source>
        <extracomment>ipsreview/store/copies.py</extracomment>
        <translation>bevor eine andere Sicherung zurückgeholt wurde</translation>
    </message>
    <message>
        <source>before a deletion</source>
        <extracomment>ipsreview/store/copies.py</extracomment>
        <translation>vor einem Löschen</translation>
    </message>
    <message>
        <source>before the encryption was changed</source>
        <extracomment>ipsreview/store/copies.py</extracomment>
        <translation>bevor die Verschlüsselung geändert wurde</translation>
    </message>
    <message>
        <source>The second folder for backups, {folder}, is not there; plug in its disk, or choose another folder.</source>
        <extracomment>ipsreview/store/copies.py</extracomment>
        <translation>Der zweite Ordner für Sicherungen, {folder}, ist nicht da; schließen Sie seinen Datenträger an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The reviews in {path} are damaged ({reason}); the file was left as it is: put a copy made earlier in its place, or choose another file.</source>
        <extracomment>ipsreview/store/damage.py</extracomment>
        <translation>Die Überprüfungen in {path} sind beschädigt ({reason}); die Datei wurde gelassen, wie sie ist: Setzen Sie eine frühere Kopie an ihre Stelle, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file is damaged: answers may be missing or altered beyond what is told here; compare the reviews with a backup or a report.</source>
        <extracomment>ipsreview/store/digging.py</extracomment>
        <translation>Die Datei ist beschädigt: Über das hier Gesagte hinaus können Antworten fehlen oder verändert sein; vergleichen Sie die Überprüfungen mit einer Sicherung oder einem Bericht.</translation>
    </message>
    <message>
        <source>{path} may not be written; ask for permission to write it and its folder, or choose another file.</source>
        <extracomment>ipsreview/store/examining.py</extracomment>
        <translation>{path} darf nicht geschrieben werden; bitten Sie um Schreibrechte für Datei und Ordner, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is missing while its log {log} is there; put the file back in its place, or move the log elsewhere to start anew.</source>
        <extracomment>ipsreview/store/examining.py</extracomment>
        <translation>{path} fehlt, während ihr Protokoll {log} da ist; legen Sie die Datei an ihren Platz zurück, oder legen Sie das Protokoll woandershin, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>{path} is not a file; choose the file that holds the reviews.</source>
        <extracomment>ipsreview/store/examining.py</extracomment>
        <translation>{path} ist keine Datei; wählen Sie die Datei mit den Überprüfungen.</translation>
    </message>
    <message>
        <source>{path} is empty; delete it to start anew, or put a copy made earlier in its place.</source>
        <extracomment>ipsreview/store/examining.py</extracomment>
        <translation>{path} ist leer; löschen Sie sie, um neu zu beginnen, oder setzen Sie eine frühere Kopie an ihre Stelle.</translation>
    </message>
    <message>
        <source>{path} is no file of reviews; choose the file that holds them.</source>
        <extracomment>ipsreview/store/examining.py</extracomment>
        <translation>{path} ist keine Datei mit Überprüfungen; wählen Sie die richtige.</translation>
    </message>
    <message>
        <source>{path} is the database of another program; choose the file that holds the reviews.</source>
        <extracomment>ipsreview/store/examining.py</extracomment>
        <translation>{path} ist die Datenbank eines anderen Programms; wählen Sie die Datei mit den Überprüfungen.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program (file version {found}, this program knows {newest}); open it with the newer one.</source>
        <extracomment>ipsreview/store/examining.py</extracomment>
        <translation>{path} stammt von einer neueren Version dieses Programms (Dateiversion {found}, dieses Programm kennt {newest}); öffnen Sie sie mit der neueren.</translation>
    </message>
    <message>
        <source>it has no version</source>
        <extracomment>ipsreview/store/examining.py</extracomment>
        <translation>sie hat keine Version</translation>
    </message>
    <message>
        <source>The key file {keys} is missing, and without it no passphrase opens {path}; put it back beside the reviews, or give the recovery key.</source>
        <extracomment>ipsreview/store/key_file.py</extracomment>
        <translation>Die Schlüsseldatei {keys} fehlt, und ohne sie öffnet keine Passphrase {path}; legen Sie sie neben die Überprüfungen zurück, oder geben Sie den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>The key file {keys} is damaged; put a copy of it in its place, or give the recovery key.</source>
        <extracomment>ipsreview/store/key_file.py</extracomment>
        <translation>Die Schlüsseldatei {keys} ist beschädigt; setzen Sie eine Kopie an ihre Stelle, oder geben Sie den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>The key file {keys} was written by a newer version of this program; open the reviews with that one.</source>
        <extracomment>ipsreview/store/key_file.py</extracomment>
        <translation>Die Schlüsseldatei {keys} stammt von einer neueren Version dieses Programms; öffnen Sie die Überprüfungen mit jener.</translation>
    </message>
    <message>
        <source>The key store of this computer cannot be used ({reason}); start with the passphrase instead.</source>
        <extracomment>ipsreview/store/keyrings.py</extracomment>
        <translation>Der Schlüsselspeicher dieses Rechners lässt sich nicht nutzen ({reason}); beginnen Sie stattdessen mit der Passphrase.</translation>
    </message>
    <message>
        <source>{path} is encrypted, or no file of reviews, and its key file {keys} is missing; put that back beside it, or give the recovery key.</source>
        <extracomment>ipsreview/store/keys.py</extracomment>
        <translation>{path} ist verschlüsselt oder keine Datei mit Überprüfungen, und die Schlüsseldatei {keys} fehlt; legen Sie sie daneben zurück, oder geben Sie den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>{path} is encrypted; give its passphrase or its recovery key to open it.</source>
        <extracomment>ipsreview/store/keys.py</extracomment>
        <translation>{path} ist verschlüsselt; geben Sie zum Öffnen die Passphrase oder den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>{path} is not encrypted, although a key was given for it; open it without one.</source>
        <extracomment>ipsreview/store/keys.py</extracomment>
        <translation>{path} ist nicht verschlüsselt, obwohl ein Schlüssel dafür angegeben wurde; öffnen Sie die Datei ohne.</translation>
    </message>
    <message>
        <source>The folder of {path} may not be written ({reason}); ask for permission to write there, or choose another place for the reviews.</source>
        <extracomment>ipsreview/store/locking.py</extracomment>
        <translation>Der Ordner von {path} darf nicht beschrieben werden ({reason}); bitten Sie um Schreibrechte, oder wählen Sie einen anderen Ort für die Überprüfungen.</translation>
    </message>
    <message>
        <source>{path} is open in another window of this program; close that one first.</source>
        <extracomment>ipsreview/store/locking.py</extracomment>
        <translation>{path} ist in einem anderen Fenster dieses Programms geöffnet; schließen Sie zuerst jenes.</translation>
    </message>
    <message>
        <source>{path} is open in another window of this program, by {user} on {host} since {since} (process {pid}); close that one first.</source>
        <extracomment>ipsreview/store/locking.py</extracomment>
        <translation>{path} ist in einem anderen Fenster dieses Programms geöffnet, von {user} auf {host} seit {since} (Prozess {pid}); schließen Sie zuerst jenes.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); make room on its disk or ask for permission to write there, or choose another place.</source>
        <extracomment>ipsreview/store/making.py</extracomment>
        <translation>{path} lässt sich nicht schreiben ({reason}); schaffen Sie Platz auf dem Datenträger, bitten Sie um Schreibrechte, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made ({reason}); choose another place for the reviews.</source>
        <extracomment>ipsreview/store/making.py</extracomment>
        <translation>Der Ordner {path} lässt sich nicht anlegen ({reason}); wählen Sie einen anderen Ort für die Überprüfungen.</translation>
    </message>
    <message>
        <source>The wording of the form that review {id} was made with is lost; that of this program stands in for it.</source>
        <extracomment>ipsreview/store/mending.py</extracomment>
        <translation>Der Wortlaut des Bogens, mit dem Überprüfung {id} gemacht wurde, ist verloren; der dieses Programms steht dafür ein.</translation>
    </message>
    <message>
        <source>The form of review {id} is lost, and no other stands in for it: its answers cannot be read.</source>
        <extracomment>ipsreview/store/mending.py</extracomment>
        <translation>Der Bogen von Überprüfung {id} ist verloren, und kein anderer steht dafür ein: Die Antworten sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The cover page of a review is lost; its other answers are review {id}, without agency, date and trainer.</source>
        <extracomment>ipsreview/store/mending.py</extracomment>
        <translation>Das Deckblatt einer Überprüfung ist verloren; ihre übrigen Antworten sind Überprüfung {id}, ohne Einrichtung, Datum und Trainer/in.</translation>
    </message>
    <message>
        <source>Nothing is left of review {id} that could be read as its own.</source>
        <extracomment>ipsreview/store/mending.py</extracomment>
        <translation>Von Überprüfung {id} ist nichts geblieben, was sich als eigenes lesen ließe.</translation>
    </message>
    <message>
        <source>The date of review {id} is lost.</source>
        <extracomment>ipsreview/store/mending.py</extracomment>
        <translation>Das Datum von Überprüfung {id} ist verloren.</translation>
    </message>
    <message>
        <source>an answer could not be read.</source>
        <extracomment>ipsreview/store/mending.py</extracomment>
        <translation>eine Antwort war nicht lesbar.</translation>
    </message>
    <message>
        <source>parts of a text are lost; “�” stands for them.</source>
        <extracomment>ipsreview/store/mending.py</extracomment>
        <translation>Teile eines Textes sind verloren; „�“ steht dafür.</translation>
    </message>
    <message>
        <source>Review {id}: answers to these items may be missing: {items}; so may what belongs to no item, as comments and notes.</source>
        <extracomment>ipsreview/store/mending.py</extracomment>
        <translation>Überprüfung {id}: Antworten zu diesen Merkmalen können fehlen: {items}; ebenso, was zu keinem Merkmal gehört, etwa Anmerkungen und Notizen.</translation>
    </message>
    <message>
        <source>The cover page of review {id}: parts of a text are lost; “�” stands for them.</source>
        <extracomment>ipsreview/store/mending.py</extracomment>
        <translation>Das Deckblatt von Überprüfung {id}: Teile eines Textes sind verloren; „�“ steht dafür.</translation>
    </message>
    <message>
        <source>Review {id}, item {item}: {what}</source>
        <extracomment>ipsreview/store/mending.py</extracomment>
        <translation>Überprüfung {id}, Merkmal {item}: {what}</translation>
    </message>
    <message>
        <source>Review {id}, outside the items: {what}</source>
        <extracomment>ipsreview/store/mending.py</extracomment>
        <translation>Überprüfung {id}, außerhalb der Merkmale: {what}</translation>
    </message>
    <message>
        <source>{path} was written by an older version of this program; open it once in the window, which brings it up to date.</source>
        <extracomment>ipsreview/store/opening.py</extracomment>
        <translation>{path} stammt von einer älteren Version dieses Programms; öffnen Sie die Datei einmal im Fenster, dann wird sie umgestellt.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full, so nothing was written; make room on it and try again.</source>
        <extracomment>ipsreview/store/problems.py</extracomment>
        <translation>Der Datenträger mit {path} ist voll, daher wurde nichts geschrieben; schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk did not let {path} be read or written ({reason}); see that it is connected and has room, then try again.</source>
        <extracomment>ipsreview/store/problems.py</extracomment>
        <translation>Der Datenträger ließ {path} nicht lesen oder schreiben ({reason}); sehen Sie nach, ob er angeschlossen ist und Platz hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} may not be written ({reason}); ask for permission to write it and its folder, or choose another file.</source>
        <extracomment>ipsreview/store/problems.py</extracomment>
        <translation>{path} darf nicht geschrieben werden ({reason}); bitten Sie um Schreibrechte für Datei und Ordner, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({reason}); ask for permission to write it and its folder, or choose another file.</source>
        <extracomment>ipsreview/store/problems.py</extracomment>
        <translation>{path} lässt sich nicht öffnen ({reason}); bitten Sie um Schreibrechte für Datei und Ordner, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>a value in it can no longer be read</source>
        <extracomment>ipsreview/store/problems.py</extracomment>
        <translation>ein Wert darin ist nicht mehr lesbar</translation>
    </message>
    <message>
        <source>a text in it can no longer be read</source>
        <extracomment>ipsreview/store/problems.py</extracomment>
        <translation>ein Text darin ist nicht mehr lesbar</translation>
    </message>
    <message>
        <source>Review {id} has no version {version}; choose one of {versions}.</source>
        <extracomment>ipsreview/store/reading.py</extracomment>
        <translation>Überprüfung {id} hat keine Fassung {version}; wählen Sie eine von {versions}.</translation>
    </message>
    <message>
        <source>There is no review {id} in {path}; choose one from the list of reviews.</source>
        <extracomment>ipsreview/store/reading.py</extracomment>
        <translation>In {path} gibt es keine Überprüfung {id}; wählen Sie eine aus der Liste der Überprüfungen.</translation>
    </message>
    <message>
        <source>Review {id} is deleted; take the deletion back first.</source>
        <extracomment>ipsreview/store/reading.py</extracomment>
        <translation>Überprüfung {id} ist gelöscht; nehmen Sie zuerst das Löschen zurück.</translation>
    </message>
    <message>
        <source>a copy of it comes out different</source>
        <extracomment>ipsreview/store/recoding.py</extracomment>
        <translation>eine Kopie davon gerät anders</translation>
    </message>
    <message>
        <source>This is no recovery key: it has {groups} groups of {size} letters and digits; compare it with the printed one, letter by letter.</source>
        <extracomment>ipsreview/store/recovery_key.py</extracomment>
        <translation>Das ist kein Wiederherstellungsschlüssel: Er hat {groups} Gruppen aus {size} Buchstaben und Ziffern; vergleichen Sie ihn Zeichen für Zeichen mit dem gedruckten.</translation>
    </message>
    <message>
        <source>Review {id} is worked on, so its working copy is still needed; finish the review first, or leave it out.</source>
        <extracomment>ipsreview/store/removing.py</extracomment>
        <translation>An Überprüfung {id} wird gearbeitet, daher wird ihre Arbeitskopie noch gebraucht; schließen Sie sie zuerst ab, oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>Review {id} is not deleted; delete it first, or leave it out.</source>
        <extracomment>ipsreview/store/removing.py</extracomment>
        <translation>Überprüfung {id} ist nicht gelöscht; löschen Sie sie zuerst, oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>The database itself is damaged: {what}</source>
        <extracomment>ipsreview/store/rescue.py</extracomment>
        <translation>Die Datenbank selbst ist beschädigt: {what}</translation>
    </message>
    <message>
        <source>Row {row} of the table {table} refers to a row of {parent} that is not there.</source>
        <extracomment>ipsreview/store/rescue.py</extracomment>
        <translation>Zeile {row} der Tabelle {table} verweist auf eine Zeile von {parent}, die nicht da ist.</translation>
    </message>
    <message>
        <source>it no longer holds what it held when it was made</source>
        <extracomment>ipsreview/store/restoring.py</extracomment>
        <translation>sie enthält nicht mehr, was sie bei ihrer Entstehung enthielt</translation>
    </message>
    <message>
        <source>Another program is using {path}; close that program, or wait until it is done, and try again.</source>
        <extracomment>ipsreview/store/problems.py</extracomment>
        <translation>Ein anderes Programm benutzt {path}; schließen Sie es, oder warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>it does not hold what was copied</source>
        <extracomment>ipsreview/store/restoring.py</extracomment>
        <translation>sie enthält nicht, was kopiert wurde</translation>
    </message>
    <message>
        <source>{path} cannot be kept ({reason}); make room on its disk, and try again.</source>
        <extracomment>ipsreview/store/restoring.py</extracomment>
        <translation>{path} lässt sich nicht aufbewahren ({reason}); schaffen Sie Platz auf dem Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>forms</source>
        <extracomment>ipsreview/store/salvaging.py</extracomment>
        <translation>Bögen</translation>
    </message>
    <message>
        <source>reviews</source>
        <extracomment>ipsreview/store/salvaging.py</extracomment>
        <translation>Überprüfungen</translation>
    </message>
    <message>
        <source>cover pages</source>
        <extracomment>ipsreview/store/salvaging.py</extracomment>
        <translation>Deckblätter</translation>
    </message>
    <message>
        <source>lines of your own</source>
        <extracomment>ipsreview/store/salvaging.py</extracomment>
        <translation>eigene Zeilen</translation>
    </message>
    <message>
        <source>entries of the audit trail</source>
        <extracomment>ipsreview/store/salvaging.py</extracomment>
        <translation>Einträge des Änderungsprotokolls</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); make room on its disk, or choose another place.</source>
        <extracomment>ipsreview/store/salvaging.py</extracomment>
        <translation>{path} lässt sich nicht schreiben ({reason}); schaffen Sie Platz auf dem Datenträger, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file {path} exists already and is left as it is; choose another name.</source>
        <extracomment>ipsreview/store/salvaging.py</extracomment>
        <translation>Die Datei {path} gibt es schon, und sie bleibt, wie sie ist; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); ask for permission to read it, or choose another file.</source>
        <extracomment>ipsreview/store/examining.py</extracomment>
        <translation>{path} ist nicht lesbar ({reason}); bitten Sie um Leserechte, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Nothing of {path} can be read; bring a backup back instead.</source>
        <extracomment>ipsreview/store/salvaging.py</extracomment>
        <translation>Von {path} ist nichts lesbar; holen Sie stattdessen eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>{number} {what} could not be kept.</source>
        <extracomment>ipsreview/store/salvaging.py</extracomment>
        <translation>{number} {what} ließen sich nicht übernehmen.</translation>
    </message>
    <message>
        <source>Of the {what}, rows {first} to {last} could not be read; there may have been fewer.</source>
        <extracomment>ipsreview/store/salvaging.py</extracomment>
        <translation>Von den Einträgen „{what}“ ließen sich die Zeilen {first} bis {last} nicht lesen; vielleicht waren es weniger.</translation>
    </message>
    <message>
        <source>{file} could not be deleted ({reason}); delete it yourself.</source>
        <extracomment>ipsreview/store/wiping.py</extracomment>
        <translation>{file} ließ sich nicht löschen ({reason}); löschen Sie sie selbst.</translation>
    </message>
    <message>
        <source>Review {id} is not finished, so it need not be reopened; go on with it as it is.</source>
        <extracomment>ipsreview/store/writing.py</extracomment>
        <translation>Überprüfung {id} ist nicht abgeschlossen und braucht nicht wieder geöffnet zu werden; arbeiten Sie einfach weiter.</translation>
    </message>
    <message>
        <source>Version {version} of review {id} is finished and can no longer be changed; reopen it to go on with its next version.</source>
        <extracomment>ipsreview/store/writing.py</extracomment>
        <translation>Fassung {version} von Überprüfung {id} ist abgeschlossen und lässt sich nicht mehr ändern; öffnen Sie sie wieder, um in der nächsten Fassung weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Review {id} was changed elsewhere since it was opened; open it again.</source>
        <extracomment>ipsreview/store/writing.py</extracomment>
        <translation>Überprüfung {id} wurde woanders geändert, seit sie geöffnet ist; öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The output cannot be written ({reason}); send it elsewhere.</source>
        <extracomment>ipsreview/terminal.py</extracomment>
        <translation>Die Ausgabe lässt sich nicht schreiben ({reason}); schicken Sie sie woandershin.</translation>
    </message>
    <message>
        <source>Your reviews are not open yet; wait a moment, or start the program again.</source>
        <extracomment>ipsreview/ui/main_window.py</extracomment>
        <translation>Ihre Überprüfungen sind noch nicht geöffnet; warten Sie einen Augenblick, oder starten Sie das Programm noch einmal.</translation>
    </message>
    <message>
        <source>The printer does not take the report; choose another one, or export the report as PDF and print that.</source>
        <extracomment>ipsreview/ui/printing.py</extracomment>
        <translation>Der Drucker nimmt den Bericht nicht an; wählen Sie einen anderen, oder exportieren Sie den Bericht als PDF und drucken Sie das.</translation>
    </message>
    <message>
        <source>Type the passphrase, or the recovery key.</source>
        <extracomment>ipsreview/ui/safety/opening.py</extracomment>
        <translation>Geben Sie die Passphrase oder den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>The two passphrases differ; type the same one twice.</source>
        <extracomment>ipsreview/ui/safety/passphrases.py</extracomment>
        <translation>Die beiden Passphrasen sind verschieden; geben Sie zweimal dieselbe ein.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the reviews that are open; try again, or give the recovery key.</source>
        <extracomment>ipsreview/ui/safety/locking.py</extracomment>
        <translation>Das ist nicht die Passphrase der geöffneten Überprüfungen; versuchen Sie es noch einmal, oder geben Sie den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>The self-test failed at the part “{part}” ({reason}); install ipsreview again, and tell its makers.</source>
        <extracomment>ipsreview/ui/self_test.py</extracomment>
        <translation>Der Selbsttest ist am Teil „{part}“ gescheitert ({reason}); installieren Sie ipsreview neu, und sagen Sie es seinen Herstellern.</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <extracomment>ipsreview/ui/working.py</extracomment>
        <translation>Abgebrochen. Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>{what} {why}</source>
        <extracomment>ipsreview/usecases/describing_documents.py</extracomment>
        <translation>{what} {why}</translation>
    </message>
    <message>
        <source>The box “{box}” is gone from the document.</source>
        <extracomment>ipsreview/usecases/describing_documents.py</extracomment>
        <translation>Das Kästchen „{box}“ fehlt im Dokument.</translation>
    </message>
    <message>
        <source>ticked</source>
        <extracomment>ipsreview/usecases/describing_documents.py</extracomment>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <extracomment>ipsreview/usecases/describing_documents.py</extracomment>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>The box “{text}” ({state}) is none of the form&apos;s.</source>
        <extracomment>ipsreview/usecases/describing_documents.py</extracomment>
        <translation>Das Kästchen „{text}“ ({state}) gehört nicht zum Bogen.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>ipsreview/documents/doubts.py</extracomment>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>There is no form “{form}”; choose one of: {forms}.</source>
        <extracomment>ipsreview/usecases/forms.py</extracomment>
        <translation>Es gibt keinen Bogen „{form}“; wählen Sie einen von: {forms}.</translation>
    </message>
    <message>
        <source>the form “{form}” is here in version {here} only, not in {version}; use an ipsreview that has it.</source>
        <extracomment>ipsreview/usecases/forms.py</extracomment>
        <translation>den Bogen „{form}“ gibt es hier nur in Version {here}, nicht in {version}; nehmen Sie ein ipsreview, das ihn hat.</translation>
    </message>
    <message>
        <source>This is not the passphrase of {path}; ask who made the file, and try again.</source>
        <extracomment>ipsreview/usecases/handing_over.py</extracomment>
        <translation>Das ist nicht die Passphrase von {path}; fragen Sie, wer die Datei gemacht hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is a hand-over file, which its passphrase opens; import it with that.</source>
        <extracomment>ipsreview/usecases/importing.py</extracomment>
        <translation>{path} ist eine Übergabedatei, die ihre Passphrase öffnet; importieren Sie sie damit.</translation>
    </message>
    <message>
        <source>{path} left something open, so its review cannot be finished at once; keep it as a draft.</source>
        <extracomment>ipsreview/usecases/importing.py</extracomment>
        <translation>{path} ließ etwas offen, daher lässt sich die Überprüfung nicht sofort abschließen; behalten Sie sie als Entwurf.</translation>
    </message>
    <message>
        <source>The passphrase is too short; take {least} characters or more, four words for example.</source>
        <extracomment>ipsreview/usecases/protecting.py</extracomment>
        <translation>Die Passphrase ist zu kurz; nehmen Sie {least} Zeichen oder mehr, zum Beispiel vier Wörter.</translation>
    </message>
    <message>
        <source>{path} is encrypted already; change its passphrase, or decrypt it first.</source>
        <extracomment>ipsreview/usecases/protecting.py</extracomment>
        <translation>{path} ist schon verschlüsselt; ändern Sie die Passphrase, oder entschlüsseln Sie zuerst.</translation>
    </message>
    <message>
        <source>This is not the passphrase of {path}; try again, or give the recovery key.</source>
        <extracomment>ipsreview/usecases/protecting.py</extracomment>
        <translation>Das ist nicht die Passphrase von {path}; versuchen Sie es noch einmal, oder geben Sie den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>This recovery key is that of other reviews than {path}; look for the one printed for them.</source>
        <extracomment>ipsreview/usecases/protecting.py</extracomment>
        <translation>Dieser Wiederherstellungsschlüssel gehört zu anderen Überprüfungen als {path}; suchen Sie den dafür gedruckten.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted ({reason}); delete it yourself, for it is not encrypted.</source>
        <extracomment>ipsreview/usecases/protecting.py</extracomment>
        <translation>{path} lässt sich nicht löschen ({reason}); löschen Sie sie selbst, denn sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>There are no reviews at {path} yet; name another file with --database.</source>
        <extracomment>ipsreview/usecases/rescue.py</extracomment>
        <translation>Bei {path} gibt es noch keine Überprüfungen; nennen Sie mit --database eine andere Datei.</translation>
    </message>
    <message>
        <source>Review {id}, {agency}, {date}, final since {since}: notes {notes}, names of specialists {names}, worksheets {worksheets}, texts of evidence {texts}; the report stays.</source>
        <extracomment>ipsreview/usecases/retention.py</extracomment>
        <translation>Überprüfung {id}, {agency}, {date}, endgültig seit {since}: {notes} Notizen, {names} Namen von Fachkräften, {worksheets} Arbeitsblätter, {texts} Belegtexte; der Bericht bleibt.</translation>
    </message>
    <message>
        <source>Review {id}, {agency}, {date}: the whole review, deleted on {since}.</source>
        <extracomment>ipsreview/usecases/retention.py</extracomment>
        <translation>Überprüfung {id}, {agency}, {date}: die ganze Überprüfung, gelöscht am {since}.</translation>
    </message>
    <message>
        <source>Backup {file} holds it too.</source>
        <extracomment>ipsreview/usecases/retention.py</extracomment>
        <translation>Die Sicherung {file} enthält sie auch.</translation>
    </message>
    <message>
        <source>The self-test failed at the part “{part}”; install ipsreview again, and tell its makers.</source>
        <extracomment>ipsreview/usecases/self_test.py</extracomment>
        <translation>Der Selbsttest ist am Teil „{part}“ gescheitert; installieren Sie ipsreview neu, und sagen Sie es seinen Herstellern.</translation>
    </message>
    <message>
        <source>this entry is not known; write rows, policy, facts or roster.</source>
        <extracomment>ipsreview/usecases/suggesting.py</extracomment>
        <translation>dieser Eintrag ist nicht bekannt; schreiben Sie rows, policy, facts oder roster.</translation>
    </message>
    <message>
        <source>There is no item {number} with a worksheet; choose one of: {items}.</source>
        <extracomment>ipsreview/usecases/suggesting.py</extracomment>
        <translation>Es gibt kein Merkmal {number} mit einem Arbeitsblatt; wählen Sie eines von: {items}.</translation>
    </message>
    <message>
        <source>it has more than {most} entries, as no worksheet has; choose another.</source>
        <extracomment>ipsreview/usecases/suggesting.py</extracomment>
        <translation>sie hat mehr als {most} Einträge, wie kein Arbeitsblatt; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>byte {byte} is not UTF-8; save the file as UTF-8.</source>
        <extracomment>ipsreview/form/loading.py</extracomment>
        <translation>Byte {byte} ist nicht UTF-8; speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>line {line}, column {column} is not JSON ({reason}); correct it.</source>
        <extracomment>ipsreview/usecases/suggesting.py</extracomment>
        <translation>Zeile {line}, Spalte {column} ist kein JSON ({reason}); berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>tables and lists are nested too deeply; write plain rows.</source>
        <extracomment>ipsreview/usecases/suggesting.py</extracomment>
        <translation>Tabellen und Listen sind zu tief verschachtelt; schreiben Sie einfache Zeilen.</translation>
    </message>
    <message>
        <source>a number in it is not one that can be read; correct it.</source>
        <extracomment>ipsreview/documents/review_file.py</extracomment>
        <translation>eine Zahl darin ist nicht lesbar; berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>there are {count} rows; the worksheet takes {most}.</source>
        <extracomment>ipsreview/usecases/suggesting.py</extracomment>
        <translation>es sind {count} Zeilen; das Arbeitsblatt fasst {most}.</translation>
    </message>
    <message>
        <source>this has to be a number of hours above 0, up to {most}.</source>
        <extracomment>ipsreview/usecases/suggesting.py</extracomment>
        <translation>das muss eine Zahl von Stunden über 0 sein, bis {most}.</translation>
    </message>
    <message>
        <source>the worksheet has no such column; write one of {columns}.</source>
        <extracomment>ipsreview/usecases/suggesting.py</extracomment>
        <translation>das Arbeitsblatt hat keine solche Spalte; schreiben Sie eine von {columns}.</translation>
    </message>
    <message>
        <source>this has to be a number, true or false, a text, or null.</source>
        <extracomment>ipsreview/usecases/suggesting.py</extracomment>
        <translation>das muss eine Zahl, true oder false, ein Text oder null sein.</translation>
    </message>
    <message>
        <source>The file {path} has {count} fault; correct it.</source>
        <extracomment>ipsreview/usecases/suggesting.py</extracomment>
        <translation>Die Datei {path} hat {count} Fehler; berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>The file {path} has {count} faults; correct them.</source>
        <extracomment>ipsreview/usecases/suggesting.py</extracomment>
        <translation>Die Datei {path} hat {count} Fehler; berichtigen Sie sie.</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Item {number}: Other recommendation</source>
        <translation>Merkmal {number}: Andere Empfehlung</translation>
    </message>
    <message>
        <source>Item {number}: evidence (printed in the appendix only)</source>
        <translation>Merkmal {number}: Belege (nur im Anhang gedruckt)</translation>
    </message>
    <message>
        <source>Looks like a name: “{words}”. Use the role instead.</source>
        <translation>Sieht aus wie ein Name: „{words}“. Nehmen Sie stattdessen die Rolle.</translation>
    </message>
    <message>
        <source>Looks like a date about a person: “{words}”. Say how many days or months instead.</source>
        <translation>Sieht aus wie ein Datum zu einer Person: „{words}“. Sagen Sie stattdessen, wie viele Tage oder Monate.</translation>
    </message>
    <message>
        <source>Looks like a telephone number: “{words}”. Leave it out.</source>
        <translation>Sieht aus wie eine Telefonnummer: „{words}“. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Looks like an e-mail address: “{words}”. Leave it out.</source>
        <translation>Sieht aus wie eine E-Mail-Adresse: „{words}“. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Looks like a record number: “{words}”. Leave it out.</source>
        <translation>Sieht aus wie eine Aktennummer: „{words}“. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Bedenken</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Specialist S{number}</source>
        <translation>Fachkraft S{number}</translation>
    </message>
    <message>
        <source>no item yet</source>
        <translation>noch kein Merkmal</translation>
    </message>
    <message>
        <source>item {numbers}</source>
        <translation>Merkmal {numbers}</translation>
    </message>
    <message>
        <source>items {numbers}</source>
        <translation>Merkmale {numbers}</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Making the pages …</source>
        <translation>Die Seiten werden erstellt …</translation>
    </message>
    <message>
        <source>IPS review</source>
        <translation>IPS-Überprüfung</translation>
    </message>
</context>
<context>
    <name>resuming</name>
    <message>
        <source>You are where you left off: {step}.</source>
        <translation>Sie sind dort, wo Sie aufgehört haben: {step}.</translation>
    </message>
    <message>
        <source>The program was cut off last time. Recovered: this review with all that was saved until {moment}. You are where you were: {step}.</source>
        <translation>Das Programm wurde beim letzten Mal unterbrochen. Wiederhergestellt: diese Überprüfung mit allem, was bis {moment} gespeichert war. Sie sind dort, wo Sie waren: {step}.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Ticked is what the check on the summary page tells you, in every review.</source>
        <translation>Angehakt ist, was die Prüfung auf der Seite mit der Zusammenfassung meldet, in jeder Überprüfung.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Check before leaving</source>
        <translation>Prüfung vor der Abreise</translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>Prüfung vor dem Versand</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Filled in as the IPS trainer of each new review. It may stay empty.</source>
        <translation>Steht in jeder neuen Überprüfung als IPS-Trainer/in. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>trainer author who</source>
        <translation>trainer trainerin verfasser wer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Those of the system change with it, by day and by night.</source>
        <translation>Die des Systems wechseln mit ihm, bei Tag und bei Nacht.</translation>
    </message>
    <message>
        <source>theme light dark night mode contrast appearance</source>
        <translation>hell dunkel nacht modus kontrast design thema aussehen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Everything in the window grows with it. Reports keep their own size.</source>
        <translation>Alles im Fenster wächst mit. Berichte behalten ihre eigene Größe.</translation>
    </message>
    <message>
        <source>font zoom larger smaller big letters scale eyes</source>
        <translation>schrift schriftgröße zoom größer kleiner groß buchstaben augen</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache (Language)</translation>
    </message>
    <message>
        <source>Spoken when you close the settings; the window opens anew. Reports keep the form&apos;s language.</source>
        <translation>Gilt, sobald Sie die Einstellungen schließen; das Fenster öffnet sich neu. Berichte behalten die Sprache des Bogens.</translation>
    </message>
    <message>
        <source>language translation English German</source>
        <translation>sprache language übersetzung englisch deutsch english</translation>
    </message>
    <message>
        <source>Mark wrong words</source>
        <translation>Falsche Wörter markieren</translation>
    </message>
    <message>
        <source>Underlines words that are not in the dictionary. Nothing leaves the computer.</source>
        <translation>Unterstreicht Wörter, die nicht im (englischen) Wörterbuch stehen. Nichts verlässt den Rechner.</translation>
    </message>
    <message>
        <source>spelling dictionary typing errors underline</source>
        <translation>rechtschreibung wörterbuch tippfehler unterstreichen</translation>
    </message>
    <message>
        <source>Your own dictionary</source>
        <translation>Eigenes Wörterbuch</translation>
    </message>
    <message>
        <source>Words that you added: they are never marked as wrong.</source>
        <translation>Wörter, die Sie hinzugefügt haben: Sie werden nie als falsch markiert.</translation>
    </message>
    <message>
        <source>spelling words list remove</source>
        <translation>rechtschreibung wörter liste entfernen</translation>
    </message>
    <message>
        <source>Show the words …</source>
        <translation>Wörter zeigen …</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>Ordner für Berichte</translation>
    </message>
    <message>
        <source>Where exports and imports look first. It follows the last export.</source>
        <translation>Wo Export und Import zuerst nachsehen. Er folgt dem letzten Export.</translation>
    </message>
    <message>
        <source>directory save documents path export import</source>
        <translation>verzeichnis speichern dokumente pfad export import</translation>
    </message>
    <message>
        <source>None is chosen; the system offers one.</source>
        <translation>Keiner ist gewählt; das System bietet einen an.</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word-Vorlage</translation>
    </message>
    <message>
        <source>Your agency&apos;s own copy of the form, with its letterhead and logo.</source>
        <translation>Die Fassung des Bogens Ihrer Einrichtung, mit ihrem Briefkopf und Logo.</translation>
    </message>
    <message>
        <source>docx letterhead logo document</source>
        <translation>docx briefkopf logo dokument</translation>
    </message>
    <message>
        <source>The form&apos;s own is in use.</source>
        <translation>Die des Bogens ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Without it nobody who finds or borrows this computer can read encrypted reviews.</source>
        <translation>Ohne sie kann niemand verschlüsselte Überprüfungen lesen, der diesen Rechner findet oder ausleiht.</translation>
    </message>
    <message>
        <source>password encryption encrypt protect key security</source>
        <translation>passwort kennwort verschlüsselung verschlüsseln schützen schlüssel sicherheit</translation>
    </message>
    <message>
        <source>Passphrase and lock …</source>
        <translation>Passphrase und Sperre …</translation>
    </message>
    <message>
        <source>Your reviews are not open.</source>
        <translation>Ihre Überprüfungen sind nicht geöffnet.</translation>
    </message>
    <message>
        <source>Your reviews are not encrypted.</source>
        <translation>Ihre Überprüfungen sind nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Your reviews are encrypted.</source>
        <translation>Ihre Überprüfungen sind verschlüsselt.</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Von selbst sperren</translation>
    </message>
    <message>
        <source>After this long without a key or a click nothing can be seen. 0: only “Lock now” locks.</source>
        <translation>Nach so langer Zeit ohne Taste oder Klick ist nichts mehr zu sehen. 0: Nur „Jetzt sperren“ sperrt.</translation>
    </message>
    <message>
        <source>idle time minutes away screen password</source>
        <translation>untätig zeit minuten weg bildschirm passwort</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Zweiter Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>A stick or a synced folder survives a lost computer. Backups go there too, from the next one on.</source>
        <translation>Ein Stick oder ein synchronisierter Ordner übersteht den Verlust des Rechners. Sicherungen gehen ab der nächsten auch dorthin.</translation>
    </message>
    <message>
        <source>copy stick usb cloud disk save restore</source>
        <translation>kopie stick usb cloud festplatte sichern wiederherstellen backup</translation>
    </message>
    <message>
        <source>None: backups are kept beside your reviews only.</source>
        <translation>Keiner: Sicherungen liegen nur neben Ihren Überprüfungen.</translation>
    </message>
    <message>
        <source>Keep notes and names for</source>
        <translation>Notizen und Namen behalten</translation>
    </message>
    <message>
        <source>So long after the final report the program offers to remove notes, names, worksheets and evidence, and deleted reviews. 0: never.</source>
        <translation>So lange nach dem endgültigen Bericht bietet das Programm an, Notizen, Namen, Arbeitsblätter und Belege zu entfernen, ebenso gelöschte Überprüfungen. 0: nie.</translation>
    </message>
    <message>
        <source>retention delete remove privacy days</source>
        <translation>aufbewahrung löschen entfernen datenschutz tage</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Next steps: tell when there are more than</source>
        <translation>Nächste Schritte: melden, wenn es mehr sind als</translation>
    </message>
    <message>
        <source>priorities number many</source>
        <translation>schwerpunkte zahl viele</translation>
    </message>
    <message>
        <source>Strengths: tell when there are fewer than</source>
        <translation>Stärken: melden, wenn es weniger sind als</translation>
    </message>
    <message>
        <source>number few</source>
        <translation>zahl wenige</translation>
    </message>
</context>
<context>
    <name>showing_files</name>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <source>Anyone can read this file, notes included; “Hand over to a colleague” encrypts.</source>
        <translation>Diese Datei kann jeder lesen, auch die Notizen; „Verschlüsselt weitergeben“ verschlüsselt sie.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>No program on this computer opens {path}; install one, or send the file on as it is.</source>
        <translation>Kein Programm auf diesem Computer öffnet {path}; installieren Sie eines, oder geben Sie die Datei weiter, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>spelling</name>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Zum Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Remove “{word}” from the dictionary</source>
        <translation>„{word}“ aus dem Wörterbuch entfernen</translation>
    </message>
</context>
<context>
    <name>trail</name>
    <message>
        <source>Item {number}: {what}</source>
        <translation>Merkmal {number}: {what}</translation>
    </message>
    <message>
        <source>{moment}, {who}, version {version}</source>
        <translation>{moment}, {who}, Fassung {version}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>recommendation “{text}”</source>
        <translation>Empfehlung „{text}“</translation>
    </message>
    <message>
        <source>specialists at “{level}”</source>
        <translation>Fachkräfte bei „{level}“</translation>
    </message>
    <message>
        <source>Review started</source>
        <translation>Überprüfung begonnen</translation>
    </message>
    <message>
        <source>Review finished</source>
        <translation>Überprüfung abgeschlossen</translation>
    </message>
    <message>
        <source>Reopened as this version</source>
        <translation>Als diese Fassung wieder geöffnet</translation>
    </message>
    <message>
        <source>Review deleted</source>
        <translation>Überprüfung gelöscht</translation>
    </message>
    <message>
        <source>Review brought back</source>
        <translation>Überprüfung zurückgeholt</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation>Datum des Besuchs</translation>
    </message>
    <message>
        <source>IPS trainer</source>
        <translation>IPS-Trainer/in</translation>
    </message>
    <message>
        <source>Specialists on the team</source>
        <translation>Fachkräfte im Team</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>reason for “not applicable”</source>
        <translation>Begründung für „nicht zutreffend“</translation>
    </message>
    <message>
        <source>recommendation “Other”</source>
        <translation>Empfehlung „Other“</translation>
    </message>
    <message>
        <source>The team’s list</source>
        <translation>Die Teamliste</translation>
    </message>
    <message>
        <source>A name in the team’s list</source>
        <translation>Ein Name in der Teamliste</translation>
    </message>
    <message>
        <source>Rounding in worksheets</source>
        <translation>Rundung in Arbeitsblättern</translation>
    </message>
    <message>
        <source>worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>worksheet applied</source>
        <translation>Arbeitsblatt übernommen</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>reason for another level</source>
        <translation>Grund für eine andere Stufe</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Gesprochene Personen</translation>
    </message>
    <message>
        <source>advice of the last visit</source>
        <translation>Rat des letzten Besuchs</translation>
    </message>
    <message>
        <source>A finding of the checks dismissed</source>
        <translation>Ein ausgeblendeter Hinweis der Prüfungen</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Item {number}: {what}</source>
        <translation>Merkmal {number}: {what}</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht eingestuft</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Agency, date, team</source>
        <translation>Einrichtung, Datum, Team</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Strengths and next steps</source>
        <translation>Stärken und nächste Schritte</translation>
    </message>
    <message>
        <source>Summary and export</source>
        <translation>Zusammenfassung und Export</translation>
    </message>
    <message>
        <source>{rating} · to complete</source>
        <translation>{rating} · zu ergänzen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation>{count} behalten</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Zu ergänzen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>tick {what}</source>
        <translation>{what} ankreuzen</translation>
    </message>
    <message>
        <source>untick {what}</source>
        <translation>Kreuz bei {what} entfernen</translation>
    </message>
    <message>
        <source>typing in {what}</source>
        <translation>Text in {what}</translation>
    </message>
    <message>
        <source>count of {what}</source>
        <translation>Zahl bei {what}</translation>
    </message>
    <message>
        <source>add {what}</source>
        <translation>{what} hinzufügen</translation>
    </message>
    <message>
        <source>delete {what}</source>
        <translation>{what} löschen</translation>
    </message>
    <message>
        <source>apply {what}</source>
        <translation>{what} übernehmen</translation>
    </message>
    <message>
        <source>paste into {what}</source>
        <translation>Einfügen in {what}</translation>
    </message>
    <message>
        <source>{change} (item {number})</source>
        <translation>{change} (Merkmal {number})</translation>
    </message>
    <message>
        <source>S{number} of the team</source>
        <translation>S{number} des Teams</translation>
    </message>
    <message>
        <source>people met: {source}</source>
        <translation>Gespräche: {source}</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>IPS trainer</source>
        <translation>IPS-Trainer/in</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Specialists on the team</source>
        <translation>Fachkräfte im Team</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>the worksheet&apos;s level</source>
        <translation>Stufe des Arbeitsblatts</translation>
    </message>
    <message>
        <source>the worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Why another level</source>
        <translation>Grund für die andere Stufe</translation>
    </message>
    <message>
        <source>the last visit&apos;s advice</source>
        <translation>Rat des letzten Besuchs</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>a finding</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>worksheets</name>
    <message>
        <source>Rows pasted: {count}.</source>
        <translation>Eingefügte Zeilen: {count}.</translation>
    </message>
    <message>
        <source>Cells that cannot be read: {count}; they are marked.</source>
        <translation>Nicht lesbare Zellen: {count}; sie sind bezeichnet.</translation>
    </message>
    <message>
        <source>Left blank: {cell}. {why}</source>
        <translation>Leer gelassen: {cell}. {why}</translation>
    </message>
    <message>
        <source>Left out: {columns}.</source>
        <translation>Ausgelassen: {columns}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
</TS>
