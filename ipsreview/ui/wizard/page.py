"""What every page of the wizard has: a column of reading width that scrolls by itself, filled from the review."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ipsreview.form import Form
from ipsreview.review.acts import LARGEST_TEAM, Change
from ipsreview.review.steps import Step
from ipsreview.review.values import Review
from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets import reading
from ipsreview.ui.widgets.fields import CountField
from ipsreview.ui.widgets.scrolling import FocusEdge, slim_scroll_bar
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.wizard.editor import ReviewEditor

READING_WIDTH = 860


class Page(QScrollArea):
    """One step's page. It shows the editor's review and hands the user's acts to the editor, nothing else."""

    def __init__(self, editor: ReviewEditor, step: Step, title: str, width: int = READING_WIDTH) -> None:
        super().__init__()
        self.editor, self.step, self._width = editor, step, width
        self.prepared, self._editable = False, True
        speak_as(self, Role.Grouping, title)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_scroll_bar(self)
        FocusEdge(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.content = QWidget()
        self.column = QVBoxLayout(self.content)
        self.column.setSpacing(8)
        self.column.addWidget(Text(title, 18, bold=True))
        self.setWidget(self.content)

    def show_review(self) -> None:
        """Fill the page from the editor's review; nothing is told to the editor by that."""
        raise NotImplementedError

    def set_editable(self, editable: bool) -> None:
        """Let the page be changed, or only read."""
        if not (editable and self._editable):  # what was made while it is only read has to be told
            self._editable = editable
            reading.set_editable(self.content, editable)

    def prepare(self, size: QSize) -> None:
        """Fill the page before it is shown, and lay it out as for a picture of it; then it only has to be painted."""
        self.prepared = True
        self.resize(size)
        self.fill_ahead()
        self.grab(QRect(0, 0, 1, 1))

    def fill_ahead(self) -> None:
        """Fill the page before it is shown."""
        self.show_review()

    def field_widget(self, field: str) -> QWidget | None:
        """Return the control of a field of the step, to put the keyboard there."""
        del field
        return None

    def focus_field(self, field: str) -> None:
        """Put the keyboard on a field of the step and bring it into sight; without one, on the page."""
        widget = self.field_widget(field) or self
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if widget is not self:
            self.ensureWidgetVisible(widget, 0, theme().pixels(60))

    def _do(self, act: Callable[[Form, Review], Change]) -> None:
        """Ask the editor for an act; where it is refused, show the answer that stands."""
        if not self.editor.do(act):
            self.show_anew()

    def show_anew(self) -> None:
        """Fill the page, whatever it shows."""
        self.show_review()

    def showEvent(self, event: QShowEvent) -> None:
        self.prepared = True
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column at reading width, in the middle of what room there is."""
        spare = max(0, self.viewport().width() - theme().pixels(self._width) - 2 * theme().pixels(22))
        beside = theme().pixels(22) + spare // 2
        self.column.setContentsMargins(QMargins(beside, theme().pixels(16), beside, theme().pixels(24)))
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().pixels(240), theme().pixels(90))


class TeamField(CountField):
    """The number of specialists on the team; empty while it is 0, and never below what is already counted."""

    def __init__(self, name: str) -> None:
        super().__init__(name, least=0, most=LARGEST_TEAM)

    def show_team(self, review: Review) -> None:
        """Fill the team's size in; nobody is told."""
        self.keep_at_least(max(answer.counted for answer in review.items.values()))
        self.show_count(review.team_size)


def row(*widgets: QWidget, stretch: bool = True, spacing: int = 8) -> QWidget:
    """Return the widgets side by side, with what room is left at the end."""
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        layout.addWidget(widget)
    if stretch:
        layout.addStretch(1)
    return line
