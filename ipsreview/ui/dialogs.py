"""Questions and problems, each one sentence with buttons that say what they do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget

from ipsreview.errors import FaultyFileError, KnownError
from ipsreview.ui.wording import say

_MOST_FAULTS = 12


def ask(parent: QWidget, question: str, details: str, yes: str, no: str) -> bool:
    """Ask one question; return whether it was answered with `yes`."""
    return choose(parent, question, details, yes, no) == 0


def choose(parent: QWidget, question: str, details: str, *answers: str) -> int:
    """Ask one question; return the place of the answer. The last one is the harmless one, which Enter and Escape give."""
    box = _box(parent, QMessageBox.Icon.Question, question, details)
    buttons = [box.addButton(answer, QMessageBox.ButtonRole.AcceptRole) for answer in answers[:-1]]
    buttons.append(box.addButton(answers[-1], QMessageBox.ButtonRole.RejectRole))
    box.setDefaultButton(buttons[-1])
    box.setEscapeButton(buttons[-1])
    box.exec()
    return next((place for place, button in enumerate(buttons) if box.clickedButton() is button), len(buttons) - 1)


def ask_about_appendix(parent: QWidget) -> bool | None:
    """Ask what the report is to hold; return whether the appendix is wanted, None where the export is not."""
    translate = QCoreApplication.translate
    box = _box(
        parent,
        QMessageBox.Icon.Question,
        translate("dialogs", "What should the report hold?"),
        translate("dialogs", "The form prints as always. An appendix after it tells what the ratings rest on; notes and names are never in it."),
    )
    tick = QCheckBox(translate("dialogs", "Add the appendix"))
    box.setCheckBox(tick)
    accept = box.addButton(translate("dialogs", "Choose where …"), QMessageBox.ButtonRole.AcceptRole)
    refuse = box.addButton(translate("dialogs", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(accept)
    box.setEscapeButton(refuse)
    box.exec()
    return tick.isChecked() if box.clickedButton() is accept else None


def tell_problem(parent: QWidget, error: KnownError) -> None:
    """Show a known problem: its sentence, and the faults of a faulty file."""
    lines: list[str] = []
    if isinstance(error, FaultyFileError):
        faults = [f"{fault.place}: {say(fault.message)}" for fault in error.faults]
        lines = faults[:_MOST_FAULTS]
        if len(faults) > _MOST_FAULTS:
            lines.append(QCoreApplication.translate("dialogs", "… and {count} more").format(count=len(faults) - _MOST_FAULTS))
    tell(parent, say(error.message), "\n".join(lines))


def tell(parent: QWidget, words: str, details: str = "") -> None:
    """Say something that the user has to take note of."""
    box = _box(parent, QMessageBox.Icon.Warning, words, details)
    box.addButton(QMessageBox.StandardButton.Ok)
    box.exec()


def _box(parent: QWidget, icon: QMessageBox.Icon, text: str, details: str) -> QMessageBox:
    box = QMessageBox(icon, QCoreApplication.applicationName(), text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(details)
    return box
