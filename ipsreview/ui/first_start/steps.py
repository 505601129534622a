"""The three steps of the first start. Each can be skipped and gone back from; what they set can be changed in the settings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ipsreview.ui.safety.gate import Gate
from ipsreview.ui.safety.passphrases import NewPassphrase
from ipsreview.ui.settings_window.entries import groups
from ipsreview.ui.settings_window.rows import Row
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.fields import LineField
from ipsreview.ui.widgets.flow import FlowBox
from ipsreview.ui.widgets.texts import Text

if TYPE_CHECKING:
    from ipsreview.ui.main_window import MainWindow

translate = QCoreApplication.translate
COUNT = 3
ABOUT_YOU = ("trainer", "theme", "text_size")
"""The settings of the first step; those of the second are its own."""


class Step(Gate):
    """One step: its number, its title and words, what can be set, and the ways on and back."""

    back_requested = Signal()
    done = Signal()
    """The user goes on."""

    def __init__(self, number: int, title: str, words: str) -> None:
        super().__init__(title, words)
        self.title = title
        self.told = self.tr("Step {number} of {count}").format(number=number, count=COUNT)
        self.column.insertWidget(0, Text(self.told, 12, role="quiet"))
        self.back = Button(self.tr("‹ Back"))
        if number == 1:
            self.back.hide()
        self.back.clicked.connect(self.back_requested)

    def add_ways(self, skip: Button, on: Button) -> None:
        """Put the ways on and back at the end: the one to press first comes last. Long words go on in a next line."""
        row = FlowBox(gap=theme().pixels(8))
        for button in (self.back, skip, on):
            row.add(button)
        self.column.addSpacing(theme().pixels(4))
        self.column.addWidget(self.notice)
        self.column.addWidget(row)

    def add_settings(self, window: MainWindow, *keys: str) -> list[Row]:
        """Put settings into the step, as the settings' window has them."""
        known = {setting.key: setting for group in groups(window.preferences.settings, window.menus) for setting in group.settings}
        rows = [Row(known[key], window, edge=0) for key in keys]
        for row in rows:
            self.column.addWidget(row)
        return rows


class YouStep(Step):
    """Who you are, and how the window looks."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(
            1,
            translate("YouStep", "Welcome"),
            translate(
                "YouStep", "Three short steps, and you can begin. Each can be skipped, and all of it can be changed later: menu “Edit”, “Settings”."
            ),
        )
        self.rows = self.add_settings(window, *ABOUT_YOU)
        self.skip, self.next = Button(self.tr("Skip")), Button(self.tr("Next ›"), Weight.PRIMARY)
        self.add_ways(self.skip, self.next)
        for button in (self.skip, self.next):
            button.clicked.connect(self.done)
        name = self.rows[0].editor.field
        if isinstance(name, LineField):
            name.returnPressed.connect(self.done)
        self.setFocusProxy(name)


class DataStep(Step):
    """Where the reviews live, what a backup does, and whether a passphrase protects them."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        where = translate(
            "DataStep",
            "They stay on this computer, in the folder {folder}. Nothing is sent anywhere. "
            "At every start a copy is kept beside them, a backup: if something is lost or spoilt, you can go back to it.",
        )
        super().__init__(2, translate("DataStep", "Where your reviews are kept"), where.format(folder=folder))
        self.rows = self.add_settings(window, "second_backups")
        self.passphrase, self.chosen = NewPassphrase(), ""
        self.skip, self.protect = Button(self.tr("Go on without")), Button(self.tr("Protect with a passphrase"), Weight.PRIMARY)
        for part in (*self._words(), self.passphrase):
            self.column.addWidget(part)
        self.add_ways(self.skip, self.protect)
        self.passphrase.entered.connect(self._protect)
        self.protect.clicked.connect(self._protect)
        self.skip.clicked.connect(self._go_without)
        self.setFocusProxy(self.passphrase)

    def _words(self) -> tuple[QWidget, ...]:
        why = self.tr(
            "A review holds what people told you in confidence. With a passphrase, nobody who finds or borrows this computer can read it. "
            "You type it when the program starts. If you forget it, only a recovery key opens your reviews. You get it at the end, to print "
            "and put away. Nobody else can help then, not even the makers of this program."
        )
        return Text(self.tr("Protect them with a passphrase?"), bold=True), Text(why)

    def _protect(self) -> None:
        if self.attempt(self._choose):
            self.done.emit()

    def _choose(self) -> None:
        self.chosen = self.passphrase.chosen()

    def _go_without(self) -> None:
        self.chosen = ""
        self.passphrase.clear()
        self.notice.hide()
        self.done.emit()


class PracticeStep(Step):
    """Whether to look around in the review of an invented agency first."""

    practice_requested = Signal()

    def __init__(self) -> None:
        super().__init__(
            3,
            translate("PracticeStep", "Look around, or begin"),
            translate(
                "PracticeStep",
                "The practice review is about an invented agency. Ten items are filled in and six wait for you: some have figures in their "
                "worksheet, and there are notes to sort.\n\nNothing you do in it touches other reviews. It says PRACTICE wherever it is "
                "shown or printed. You can delete it like any other, and open it at any time from the menu “Help”.",
            ),
        )
        self.empty = Button(self.tr("Start with an empty list"))
        self.practise = Button(self.tr("Look around in a practice review"), Weight.PRIMARY)
        self.add_ways(self.empty, self.practise)
        self.empty.clicked.connect(self.done)
        self.practise.clicked.connect(self.practice_requested)
        self.setFocusProxy(self.practise)
