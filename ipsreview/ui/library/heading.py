"""The line above the table: the filters, and the legend of its signs."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QStyle, QWidget

from ipsreview.form import NOT_APPLICABLE, Form
from ipsreview.ui.library.bars import row_of
from ipsreview.ui.signs import NOT_RATED, paint_sign, sign_of
from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight, show_ticked
from ipsreview.ui.wording import own, rating_label
from ipsreview.usecases.library import State


class FilterButton(Button):
    """One of several filters: bold on a tinted ground while it is the one in force."""

    def __init__(self) -> None:
        super().__init__("", Weight.QUIET)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme().font(13, bold=True)).horizontalAdvance(self.text())
        return QSize(width + 2 * theme().pixels(12), theme().pixels(32))

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        fill, border, _ = super()._colours()
        return fill, border, theme().colour("text" if self.isChecked() else "quiet")

    def _font(self) -> QFont:
        return theme().font(13, bold=self.isChecked())


class Filters(QWidget):
    """All, drafts, finished, each with how many there are."""

    chosen = Signal(object)
    """The user wants a State, or None for all."""

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[State | None, FilterButton] = {state: FilterButton() for state in (None, State.DRAFT, State.FINISHED)}
        speak_as(self, Role.Grouping, self.tr("Which reviews are shown"))
        group, layout = QButtonGroup(self), row_of(self, 0, 0)
        for state, button in self._buttons.items():
            group.addButton(button)
            layout.addWidget(button)
            button.toggled.connect(lambda taken, state=state: taken and self.chosen.emit(state))
        self.show_counts({})
        self.show_state(None)

    @property
    def buttons(self) -> list[FilterButton]:
        """Return the buttons, in their order."""
        return list(self._buttons.values())

    def show_state(self, state: State | None) -> None:
        """Show which filter is in force."""
        show_ticked(self._buttons[state], True)

    def show_counts(self, counts: Mapping[State, int]) -> None:
        """Show how many reviews there are in each state."""
        drafts, finished = counts.get(State.DRAFT, 0), counts.get(State.FINISHED, 0)
        self._buttons[None].setText(self.tr("All {count}").format(count=drafts + finished))
        self._buttons[State.DRAFT].setText(self.tr("Drafts {count}").format(count=drafts))
        self._buttons[State.FINISHED].setText(self.tr("Finished {count}").format(count=finished))


class Legend(QWidget):
    """Every sign with its word, on one line; nothing where that is too narrow."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        labels = [(level.sign, own(level.label)) for level in form.levels]
        self._labels = [*labels, (sign_of(form, NOT_APPLICABLE), self.tr("N/A")), (NOT_RATED, rating_label(form, None))]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        speak_as(self, Role.Graphic, self.tr("The signs: {signs}").format(signs=", ".join(label for _, label in self._labels)))
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths()), theme().pixels(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme().pixels(32))

    def paintEvent(self, _event: object) -> None:
        widths, height, pixels = self._widths(), self.height(), theme().pixels
        if self.width() < sum(widths):
            return
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(theme().colour("quiet"))
        side, left = pixels(14), self.width() - sum(widths)
        for (sign, label), width in zip(self._labels, widths, strict=True):
            box = QRectF(left + pixels(16), (height - side) / 2, side, side).toRect()
            words = box.adjusted(side + pixels(6), -side, width, side)
            paint_sign(painter, QRectF(self._mirrored(box)), sign, theme().sign_colour(sign))
            painter.drawText(self._mirrored(words), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, label)
            left += width

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _font(self) -> QFont:
        return theme().font(12)

    def _widths(self) -> list[int]:
        metrics = QFontMetrics(self._font())
        return [theme().pixels(16 + 14 + 6) + metrics.horizontalAdvance(label) + 1 for _, label in self._labels]
