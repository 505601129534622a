"""Small buttons that stay pressed: the items that a note is tagged to, and what it is marked as."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QPushButton

from ipsreview.form import Form
from ipsreview.review.working import Mark
from ipsreview.ui.notes.words import SIGNS, mark_word
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import show_ticked
from ipsreview.ui.widgets.flow import FlowBox
from ipsreview.ui.widgets.painting import paint_box, paint_focus
from ipsreview.ui.wording import own

_HEIGHT, _EDGE, _NUMBER_EDGE = 26, 8, 5


class Chip(QPushButton):
    """A button that is lit or not. It is filled in with `show_ticked`; `toggled` tells what the user does."""

    def __init__(self, text: str, name: str, tip: str = "", edge: int = _EDGE) -> None:
        super().__init__(text)
        self._edge = edge
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(name)
        self.setToolTip(tip or name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        pixels = theme().pixels
        words = QFontMetrics(self._font(bold=True)).horizontalAdvance(self.text())
        return QSize(max(pixels(_HEIGHT), words + 2 * pixels(self._edge)), pixels(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: object) -> None:
        painter, look, lit = QPainter(self), theme(), self.isChecked()
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        fill = look.colour("accent" if lit and self.isEnabled() else "accent_ground" if self.underMouse() and self.isEnabled() else "panel")
        paint_box(painter, rect, fill, None if lit and self.isEnabled() else look.colour("quiet" if self.isEnabled() else "line"), 1, 6)
        if self.hasFocus():
            paint_focus(painter, rect, look, 6)
            if lit:
                paint_box(painter, rect.adjusted(2, 2, -2, -2), None, look.colour("on_accent"), 1, 4)
        painter.setFont(self._font(bold=lit))
        painter.setPen(look.colour("on_accent" if lit and self.isEnabled() else "text" if self.isEnabled() else "quiet"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self.text())

    def _font(self, *, bold: bool) -> QFont:
        return theme().font(12, bold=bold)


class ItemChips(FlowBox):
    """The form's items by number; those that a note is tagged to are lit."""

    toggled = Signal(int)
    """The user clicked the chip of this item."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.chips: dict[int, Chip] = {}
        self._lit: tuple[frozenset[int], frozenset[int] | None] | None = None
        for item in form.items:
            name = self.tr("Item {number}, {title}").format(number=item.number, title=own(item.short_title))
            chip = Chip(str(item.number), name, edge=_NUMBER_EDGE)
            chip.toggled.connect(lambda lit, number=item.number: self._tell(number, lit))
            self.chips[item.number] = chip
            self.add(chip)

    def show_items(self, lit: Collection[int], offered: Collection[int] | None = None) -> None:
        """Light the chips of some items. Where some are offered, only these and the lit ones are to be seen."""
        shown = (frozenset(lit), offered if offered is None else frozenset(offered))
        if shown == self._lit:
            return
        self._lit = shown
        for number, chip in self.chips.items():
            show_ticked(chip, number in lit)
            chip.setVisible(offered is None or number in offered or number in lit)

    def _tell(self, number: int, lit: bool) -> None:
        show_ticked(self.chips[number], not lit)  # the review says what is lit
        self.toggled.emit(number)


class MarkChips(FlowBox):
    """Strength and concern; a lit one that is clicked again makes the note neutral."""

    chosen = Signal(object)
    """The user chose this Mark."""

    def __init__(self) -> None:
        super().__init__()
        self.chips: dict[Mark, Chip] = {}
        for mark in (Mark.STRENGTH, Mark.CONCERN):
            tip = self.tr("{mark}: type {sign} before or after the note").format(mark=mark_word(mark), sign=SIGNS[mark])
            chip = Chip(f"{SIGNS[mark]} {mark_word(mark)}", mark_word(mark), tip)
            chip.toggled.connect(lambda lit, mark=mark: self._tell(mark, lit))
            self.chips[mark] = chip
            self.add(chip)

    def show_mark(self, mark: Mark) -> None:
        """Light the chip of a mark."""
        for known, chip in self.chips.items():
            show_ticked(chip, known is mark)

    def _tell(self, mark: Mark, lit: bool) -> None:
        show_ticked(self.chips[mark], not lit)  # the note says what it is
        self.chosen.emit(mark if lit else Mark.NEUTRAL)
