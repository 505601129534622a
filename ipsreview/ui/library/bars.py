"""The bands above and below the table: search, filters with the legend of signs, what was just done, and the verbs."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QStyle, QWidget

from ipsreview.form import NOT_APPLICABLE, Form
from ipsreview.ui.icons import icon
from ipsreview.ui.library.verbs import Verbs, verb_button
from ipsreview.ui.signs import NOT_RATED, paint_sign, sign_of
from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight, show_ticked
from ipsreview.ui.widgets.fields import Framed
from ipsreview.ui.widgets.search import SearchField
from ipsreview.ui.widgets.texts import Bar, Text
from ipsreview.ui.wording import own, rating_label
from ipsreview.usecases.library import State

MARGIN = 18


class TopBar(Bar):
    """The page's title, the search, and how reviews come in."""

    def __init__(self) -> None:
        super().__init__(line_below=True)
        self.search = SearchField(self.tr("Search the reviews"), self.tr("Search agency, trainer, text …"))
        self.import_file = Button(self.tr("Import …"))
        self.import_file.setIcon(icon("import"))
        self.import_file.setToolTip(self.tr("Take in a review file that somebody sent you"))
        self.new = Button(self.tr("New review"), Weight.PRIMARY)
        self.new.setIcon(icon("plus", "on_accent"))
        framed = Framed(self.search)
        framed.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._framed = framed
        theme().changed.connect(self._restyle)
        self._restyle()
        layout = _row(self, MARGIN, 8)
        layout.addWidget(Text(self.tr("Reviews"), 18, bold=True, wrap=False))
        layout.addStretch(1)
        layout.addWidget(framed, 4)
        layout.addWidget(self.import_file)
        layout.addWidget(self.new)

    def _restyle(self) -> None:
        self._framed.setMaximumWidth(theme().pixels(320))


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
        group, layout = QButtonGroup(self), _row(self, 0, 0)
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


class BottomBar(Bar):
    """How many reviews are shown, and what can be done with the chosen one."""

    def __init__(self, verbs: Verbs) -> None:
        super().__init__(line_below=False)
        self._counted = ""
        self._count = Text(role="quiet", wrap=False)
        self._lock = Text(self.tr("Open for reading only; nothing can be changed here"), role="warning")
        self._lock.hide()
        layout = _row(self, MARGIN, 8)
        layout.addWidget(self._count)
        layout.addWidget(self._lock, 1)
        layout.addStretch(1)
        self._buttons = [*(verb_button(verb) for verb in (verbs.delete, verbs.duplicate, verbs.export)), verb_button(verbs.open, Weight.PRIMARY)]
        for button in self._buttons:
            layout.addWidget(button)

    @property
    def buttons(self) -> list[Button]:
        """Return the buttons, in their order."""
        return self._buttons

    @property
    def words(self) -> str:
        """Return what the bar says about the reviews."""
        return self._count.text()

    def show_count(self, shown: int, total: int) -> None:
        """Show how many of all reviews are in the table."""
        whole = self.tr("1 review") if total == 1 else self.tr("{count} reviews").format(count=total)
        self._counted = whole if shown == total else self.tr("{shown} of {whole}").format(shown=shown, whole=whole)
        self.stop_searching()

    def show_searching(self) -> None:
        """Say that reviews are still being looked for, in place of how many are shown."""
        self._count.setText(self.tr("Searching …"))

    def stop_searching(self) -> None:
        """Say again how many are shown."""
        self._count.setText(self._counted)

    def show_read_only(self, read_only: bool) -> None:
        """Say that nothing can be changed here, where that is so."""
        self._lock.setVisible(read_only)


def _row(parent: QWidget, across: int, along: int) -> QHBoxLayout:
    layout = QHBoxLayout(parent)
    layout.setContentsMargins(across, along, across, along)
    layout.setSpacing(10)
    return layout
