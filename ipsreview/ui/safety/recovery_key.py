"""The recovery key, shown once: to be printed, or written down, and put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QFontDatabase, QTextDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipsreview.ui.lines_dialog import LinesDialog
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Weight
from ipsreview.ui.widgets.texts import Panel, Text
from ipsreview.ui.widgets.ticks import TickLine
from ipsreview.ui.wizard.page import row

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class RecoveryKeyDialog(LinesDialog):
    """It can be closed once the user says that the key is put away; Escape does not lose it."""

    def __init__(self, parent: QWidget, key: str) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("RecoveryKeyDialog", "Recovery key"),
            QCoreApplication.translate(
                "RecoveryKeyDialog",
                "This key opens your reviews when the passphrase is forgotten. It is shown this once. "
                "Print it or write it down, and keep it where the computer is not.",
            ),
        )
        self._key = key
        self.resize_to(620, 300)
        self.key_text = Text(key, 18, bold=True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme().pixels(18))
        font.setWeight(QFont.Weight.Bold)
        self.key_text.setFont(font)
        self.key_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        frame = Panel()
        self.kept = TickLine(self.tr("I have printed it or written it down"))
        self.show_lines([self._framed(frame), row(self.kept, stretch=False)], "")
        self.print_button = self.add_button(self.tr("Print …"), self._print, Weight.PRIMARY)
        self.close_button.setEnabled(False)
        self.kept.toggled.connect(self.close_button.setEnabled)

    def reject(self) -> None:
        """Stay until the key is put away."""
        if self.kept.isChecked():
            super().reject()

    def _framed(self, frame: Panel) -> Panel:
        column = QVBoxLayout(frame)
        column.setContentsMargins(20, 20, 20, 20)
        column.addWidget(self.key_text)
        return frame

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        if dialog.exec():
            print_key(printer, self._key)


def print_key(printer: QPrinter, key: str) -> None:
    """Print the recovery key on a sheet that says what it is for, and names no agency."""
    translate = QCoreApplication.translate
    document = QTextDocument()
    lines = [
        translate("RecoveryKeyDialog", "Recovery key of ipsreview"),
        "",
        key,
        "",
        translate("RecoveryKeyDialog", "It opens the reviews when the passphrase is forgotten: type it in the place of the passphrase."),
        translate("RecoveryKeyDialog", "Keep it where the computer is not. Whoever has both can read the reviews."),
    ]
    document.setPlainText("\n".join(lines))
    document.print_(printer)
