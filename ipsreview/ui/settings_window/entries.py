"""Everything that can be set, as a table: a new setting is one entry here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ipsreview.review.checks import LEAVING_RULES, RULES, SENDING_RULES
from ipsreview.settings import (
    LARGEST_TEXT,
    LONGEST_LOCK_MINUTES,
    LONGEST_RETENTION_DAYS,
    MOST_PRIORITIES,
    MOST_STRENGTHS,
    SMALLEST_TEXT,
    Settings,
    Theme,
)
from ipsreview.ui.menus import Menus, name_of
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.settings_window.kinds import Choice, Door, Folder, Group, KeptDoor, Line, Number, Setting, Switch
from ipsreview.ui.settings_window.own_words import OwnWordsDialog, tell_own_words
from ipsreview.ui.translations import languages, own_name
from ipsreview.ui.wording import say

if TYPE_CHECKING:
    from ipsreview.ui.main_window import MainWindow

translate = QCoreApplication.translate

_STEP = 10


def groups(settings: Settings, menus: Menus) -> tuple[Group, ...]:
    """Return every group, in the order of the window; what the menus offer too has their words."""
    told = translate("settings", "Ticked is what the check on the summary page tells you, in every review.")
    return (
        Group("you", translate("settings", "You"), (_trainer(),)),
        Group("look", translate("settings", "Look"), (_colours(menus), _text_size(settings), _language())),
        Group("writing", translate("settings", "Writing"), (_spelling(), _own_words())),
        Group("reports", translate("settings", "Reports"), (_export_folder(), _template())),
        Group("safety", translate("settings", "Safety"), (_passphrase(), _lock(), _second_backups(), _retention())),
        Group("leaving", translate("settings", "Check before leaving"), tuple(map(_rule, LEAVING_RULES)), told),
        Group("sending", translate("settings", "Check before sending"), (*map(_rule, SENDING_RULES), _priorities(), _strengths()), told),
    )


def _trainer() -> Setting:
    return Setting(
        "trainer",
        translate("settings", "Your name"),
        translate("settings", "Filled in as the IPS trainer of each new review. It may stay empty."),
        translate("settings", "trainer author who"),
        Line(lambda settings: settings.trainer, Preferences.choose_trainer),
    )


def _colours(menus: Menus) -> Setting:
    offered = {theme.value: name_of(action) for theme, action in menus.themes.items()}
    return Setting(
        "theme",
        translate("settings", "Colours"),
        translate("settings", "Those of the system change with it, by day and by night."),
        translate("settings", "theme light dark night mode contrast appearance"),
        Choice(lambda settings: settings.theme, lambda preferences, theme: preferences.choose_theme(Theme(theme)), offered),
    )


def _text_size(settings: Settings) -> Setting:
    return Setting(
        "text_size",
        translate("settings", "Text size"),
        translate("settings", "Everything in the window grows with it. Reports keep their own size."),
        translate("settings", "font zoom larger smaller big letters scale eyes"),
        Choice(
            lambda settings: str(settings.text_size),
            lambda preferences, size: preferences.choose_text_size(int(size)),
            text_sizes(settings.text_size),
        ),
    )


def text_sizes(now: int) -> dict[str, str]:
    """Return the sizes that are offered, the present one among them."""
    sizes = sorted({*range(SMALLEST_TEXT, LARGEST_TEXT + 1, _STEP), now})
    return {str(size): translate("settings", "{percent} %").format(percent=size) for size in sizes}


def _language() -> Setting:
    offered = {"": translate("settings", "That of the system"), **{language: own_name(language) for language in languages()}}
    return Setting(
        "language",
        translate("settings", "Language"),
        translate("settings", "Spoken when you close the settings; the window opens anew. Reports keep the form's language."),
        translate("settings", "language translation English German"),
        Choice(lambda settings: settings.language, Preferences.choose_language, offered),
    )


def _spelling() -> Setting:
    return Setting(
        "spelling",
        translate("settings", "Mark wrong words"),
        translate("settings", "Underlines words that are not in the dictionary. Nothing leaves the computer."),
        translate("settings", "spelling dictionary typing errors underline"),
        Switch(lambda settings: not settings.spelling_off, Preferences.choose_spelling),
    )


def _own_words() -> Setting:
    return Setting(
        "own_words",
        translate("settings", "Your own dictionary"),
        translate("settings", "Words that you added: they are never marked as wrong."),
        translate("settings", "spelling words list remove"),
        Door(lambda _window: tell_own_words(), translate("settings", "Show the words …"), _show_own_words),
    )


def _show_own_words(window: MainWindow) -> None:
    dialog = OwnWordsDialog(window)
    dialog.exec()
    dialog.deleteLater()


def _export_folder() -> Setting:
    return Setting(
        "export_folder",
        translate("settings", "Folder for reports"),
        translate("settings", "Where exports and imports look first. It follows the last export."),
        translate("settings", "directory save documents path export import"),
        Folder(
            lambda settings: settings.export_folder,
            Preferences.remember_export_folder,
            translate("settings", "None is chosen; the system offers one."),
        ),
    )


def _template() -> Setting:
    return Setting(
        "template",
        translate("settings", "Word template"),
        translate("settings", "Your agency's own copy of the form, with its letterhead and logo."),
        translate("settings", "docx letterhead logo document"),
        KeptDoor(
            lambda settings: settings.template,
            Preferences.choose_template,
            Door(
                lambda window: window.preferences.settings.template or translate("settings", "The form's own is in use."),
                translate("settings", "Choose …"),
                lambda window: window.choose_template(),
            ),
        ),
    )


def _passphrase() -> Setting:
    return Setting(
        "passphrase",
        translate("settings", "Passphrase"),
        translate("settings", "Without it nobody who finds or borrows this computer can read encrypted reviews."),
        translate("settings", "password encryption encrypt protect key security"),
        Door(_tell_encryption, translate("settings", "Passphrase and lock …"), lambda window: window.safety.show_protection()),
    )


def _tell_encryption(window: MainWindow) -> str:
    if not window.has_database:
        return translate("settings", "Your reviews are not open.")
    if window.database.key is None:
        return translate("settings", "Your reviews are not encrypted.")
    return translate("settings", "Your reviews are encrypted.")


def _lock() -> Setting:
    return Setting(
        "lock_minutes",
        translate("settings", "Lock by itself"),
        translate("settings", "After this long without a key or a click nothing can be seen. 0: only “Lock now” locks."),
        translate("settings", "idle time minutes away screen password"),
        Number(
            lambda settings: settings.lock_minutes,
            Preferences.choose_lock_minutes,
            0,
            LONGEST_LOCK_MINUTES,
            translate("settings", "minutes"),
        ),
    )


def _second_backups() -> Setting:
    return Setting(
        "second_backups",
        translate("settings", "Second folder for backups"),
        translate("settings", "A stick or a synced folder survives a lost computer. Backups go there too, from the next one on."),
        translate("settings", "copy stick usb cloud disk save restore"),
        Folder(
            lambda settings: settings.second_backups,
            Preferences.choose_second_backups,
            translate("settings", "None: backups are kept beside your reviews only."),
        ),
    )


def _retention() -> Setting:
    return Setting(
        "retention_days",
        translate("settings", "Keep notes and names for"),
        translate(
            "settings",
            "So long after the final report the program offers to remove notes, names, worksheets and evidence, and deleted reviews. 0: never.",
        ),
        translate("settings", "retention delete remove privacy days"),
        Number(
            lambda settings: settings.retention_days,
            Preferences.choose_retention,
            0,
            LONGEST_RETENTION_DAYS,
            translate("settings", "days"),
        ),
    )


def _rule(rule: str) -> Setting:
    def turn(preferences: Preferences, on: bool) -> None:
        rules = preferences.settings.checks
        preferences.choose_checks(replace(rules, off=rules.off - {rule} if on else rules.off | {rule}))

    return Setting(rule, say(RULES[rule]), "", "", Switch(lambda settings: rule not in settings.checks.off, turn))


def _priorities() -> Setting:
    return Setting(
        "most_priorities",
        translate("settings", "Next steps: tell when there are more than"),
        "",
        translate("settings", "priorities number many"),
        Number(
            lambda settings: settings.checks.most_priorities,
            lambda preferences, count: preferences.choose_checks(replace(preferences.settings.checks, most_priorities=count)),
            1,
            MOST_PRIORITIES,
            "",
        ),
    )


def _strengths() -> Setting:
    return Setting(
        "least_strengths",
        translate("settings", "Strengths: tell when there are fewer than"),
        "",
        translate("settings", "number few"),
        Number(
            lambda settings: settings.checks.least_strengths,
            lambda preferences, count: preferences.choose_checks(replace(preferences.settings.checks, least_strengths=count)),
            0,
            MOST_STRENGTHS,
            "",
        ),
    )
