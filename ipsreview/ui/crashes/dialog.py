"""Telling of a crash: what it means, its report to be read, saved or copied, and going on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ipsreview.errors import KnownError
from ipsreview.files import write_file
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.lines import Framed
from ipsreview.ui.widgets.notices import Notice
from ipsreview.ui.widgets.scrolling import slim_scroll_bar
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.wording import say

translate = QCoreApplication.translate


class ReportDialog(QDialog):
    """A sentence in plain words, and the report of a crash for whoever wants to read it."""

    def __init__(self, parent: QWidget | None, title: str, words: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.report, self.notice = QPlainTextEdit(), Notice()
        self._framed = Framed(self.report)
        self.show_button = Button(self.tr("Show report"))
        self.save_button = Button(self.tr("Save report …"))
        self.copy_button = Button(self.tr("Copy"))
        self.close_button = Button(self.tr("Go on"), Weight.PRIMARY)
        self.words = Text(words)
        self.column = QVBoxLayout(self)
        self._lay_out(title)
        self.show_button.clicked.connect(lambda: self.show_report(self._framed.isHidden()))
        self.save_button.clicked.connect(self._save)
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.accept)

    def show_report(self, shown: bool) -> None:
        """Show the report, or hide it again."""
        self._framed.setVisible(shown)
        self.show_button.setText(self.tr("Hide report") if shown else self.tr("Show report"))
        wanted = QSize(max(self.width(), theme().pixels(620)), theme().pixels(520)) if shown else self.sizeHint()
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))
        if shown:
            self.report.setFocus()

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save report"), str(Path.home() / "ipsreview-crash.txt"), self.tr("Text files (*.txt)"))
        if not name:
            return
        try:
            write_file(Path(name), self.report.toPlainText().encode(), replace=True)
        except KnownError as error:
            self.notice.show_words(say(error.message))
        else:
            self.notice.show_words(self.tr("Saved to {path}").format(path=name))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.notice.show_words(self.tr("Copied."))

    def _lay_out(self, title: str) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme().pixels(12))
        self.report.setFont(font)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.report.setMinimumHeight(theme().pixels(60))
        self.report.setFrameShape(QFrame.Shape.NoFrame)
        self._framed.hide()
        slim_scroll_bar(self.report)
        buttons = QHBoxLayout()
        for button in (self.show_button, self.save_button, self.copy_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        edge = theme().pixels(16)
        self.column.setContentsMargins(edge, edge, edge, edge)
        self.column.setSpacing(theme().pixels(8))
        self.column.addWidget(Text(title, 16, bold=True))
        self.column.addWidget(self.words)
        self.column.addStretch()  # which takes what is left while there is no report to see, so that the words stay under their title
        self.column.addWidget(self._framed, 1)
        self.column.addWidget(self.notice)
        self.column.addLayout(buttons)
        self.setMinimumWidth(theme().pixels(480))
        self.close_button.setDefault(True)
        self.close_button.setFocus()


class CrashDialog(ReportDialog):
    """Says that something went wrong. One is shown at a time: further reports come into it, and repetitions are counted."""

    def __init__(self, parent: QWidget | None) -> None:
        self._reports: list[str] = []
        self._times = 0
        super().__init__(parent, translate("CrashDialog", "Something went wrong in the program"), _words())

    def add(self, report: str) -> None:
        """Take a report in; an empty one counts the last one again."""
        self._times += 1
        if report:
            self._reports.append(report)
            self.report.setPlainText("\n".join(self._reports))
        if self._times > 1:
            self.words.setText(_words() + "\n\n" + self.tr("It has happened {count} times by now.").format(count=self._times))


def _words() -> str:
    return translate(
        "CrashDialog",
        "This is a mistake in the program, not yours. What was saved is safe, and you can go on working. If it happens again, save the "
        "report and give it to whoever looks after the program: it holds no answers, no names and no notes. Nothing is sent by itself.",
    )
