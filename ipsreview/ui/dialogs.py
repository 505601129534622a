"""Questions and problems, each one sentence with buttons that say what they do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ipsreview.errors import FaultyFileError, KnownError
from ipsreview.ui.wording import say

_MOST_FAULTS = 12


def ask(parent: QWidget, question: str, details: str, yes: str, no: str) -> bool:
    """Ask one question; return whether it was answered with `yes`."""
    box = _box(parent, QMessageBox.Icon.Question, question, details)
    accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    refuse = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(refuse)
    box.setEscapeButton(refuse)
    box.exec()
    return box.clickedButton() is accept


def tell_problem(parent: QWidget, error: KnownError) -> None:
    """Show a known problem: its sentence, and the faults of a faulty file."""
    lines: list[str] = []
    if isinstance(error, FaultyFileError):
        faults = [f"{fault.place}: {say(fault.message)}" for fault in error.faults]
        lines = faults[:_MOST_FAULTS]
        if len(faults) > _MOST_FAULTS:
            lines.append(QCoreApplication.translate("dialogs", "… and {count} more").format(count=len(faults) - _MOST_FAULTS))
    box = _box(parent, QMessageBox.Icon.Warning, say(error.message), "\n".join(lines))
    box.addButton(QMessageBox.StandardButton.Ok)
    box.exec()


def _box(parent: QWidget, icon: QMessageBox.Icon, text: str, details: str) -> QMessageBox:
    box = QMessageBox(icon, QCoreApplication.applicationName(), text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(details)
    return box
