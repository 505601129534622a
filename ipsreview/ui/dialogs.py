"""Questions and problems, each one sentence with buttons that say what they do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QMessageBox, QWidget

from ipsreview.errors import FaultyFileError, KnownError
from ipsreview.ui.icons import icon
from ipsreview.ui.saying import say
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.widgets.painting import leading_side
from ipsreview.ui.widgets.ticks import TickLine


def ask(parent: QWidget, question: str, details: str, yes: str, no: str) -> bool:
    """Ask one question; return whether it was answered with `yes`."""
    return choose(parent, question, details, yes, no) == 0


def choose(parent: QWidget, question: str, details: str, *answers: str) -> int:
    """Ask one question; return the place of the answer. The last one is the harmless one, which Enter and Escape give."""
    box = _box(parent, question, details)
    buttons = [_add(box, answer, QMessageBox.ButtonRole.AcceptRole) for answer in answers[:-1]]
    buttons.append(_add(box, answers[-1], QMessageBox.ButtonRole.RejectRole))
    box.setDefaultButton(buttons[-1])
    box.setEscapeButton(buttons[-1])
    _run(box)
    return next((place for place, button in enumerate(buttons) if box.clickedButton() is button), len(buttons) - 1)


def ask_about_appendix(parent: QWidget) -> bool | None:
    """Ask what the report is to hold; return whether the appendix is wanted, None where the export is not."""
    translate = QCoreApplication.translate
    box = _box(
        parent,
        translate("dialogs", "What should the report hold?"),
        translate("dialogs", "The form prints as always. An appendix after it tells what the ratings rest on; notes and names are never in it."),
    )
    tick = TickLine(translate("dialogs", "Add the appendix"))
    tick.setParent(box)
    box.setCheckBox(tick)
    accept = _add(box, translate("dialogs", "Go on"), QMessageBox.ButtonRole.AcceptRole)
    refuse = _add(box, translate("dialogs", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(accept)
    box.setEscapeButton(refuse)
    _run(box)
    return tick.isChecked() if box.clickedButton() is accept else None


def tell_problem(parent: QWidget, error: KnownError) -> None:
    """Show a known problem: its sentence, and every fault of a faulty file."""
    if isinstance(error, FaultyFileError):
        _tell_faults(parent, error)
    else:
        tell(parent, say(error.message))


def tell(parent: QWidget, words: str, details: str = "") -> None:
    """Say something that the user has to take note of."""
    box = _box(parent, words, details)
    box.setIconPixmap(icon("alert", "warning").pixmap(theme().pixels(32)))
    _show(box)


def tell_about(parent: QWidget, words: str) -> None:
    """Say something about the program."""
    _show(_box(parent, words, ""))


def _tell_faults(parent: QWidget, error: FaultyFileError) -> None:
    from ipsreview.ui.lines_dialog import Line, LinesDialog

    dialog = LinesDialog(parent, QCoreApplication.applicationName(), say(error.message))
    dialog.show_lines([Line(fault.place, say(fault.message)) for fault in error.faults], "")
    dialog.exec()
    dialog.deleteLater()


def _box(parent: QWidget, text: str, details: str) -> QMessageBox:
    box = QMessageBox(QMessageBox.Icon.NoIcon, QCoreApplication.applicationName(), text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(details)
    for words in box.findChildren(QLabel):
        words.setAlignment(leading_side(box) | Qt.AlignmentFlag.AlignVCenter)
    return box


def _run(box: QMessageBox) -> None:
    """Show a box with the margins of the other dialogs; Qt sets words in where no icon stands before them."""
    layout, edge = box.layout(), theme().pixels(16)
    if isinstance(layout, QGridLayout):
        layout.setContentsMargins(edge, edge, edge, edge)
        before = layout.itemAtPosition(0, 0)
        indent = before.spacerItem() if before else None
        if indent:
            indent.changeSize(0, 0)
            layout.setHorizontalSpacing(0)
            layout.setColumnStretch(1, 1)
    box.exec()


def _show(box: QMessageBox) -> None:
    box.setDefaultButton(_add(box, QCoreApplication.translate("dialogs", "OK"), QMessageBox.ButtonRole.AcceptRole))
    _run(box)


def _add(box: QMessageBox, words: str, role: QMessageBox.ButtonRole) -> Button:
    button = Button(words)
    button.setParent(box)  # or it would go with its last name in Python
    box.addButton(button, role)
    return button
