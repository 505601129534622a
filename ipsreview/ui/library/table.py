"""The table of reviews: whole lines are chosen, columns give way where the window is narrow."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QItemSelection, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from ipsreview.form import Form
from ipsreview.ui.keys import page_keys
from ipsreview.ui.library.model import ReviewsModel
from ipsreview.ui.library.painting import PADDING, ROW_HEIGHT, CellPainter, ColumnTitles, cell_font, signs_width
from ipsreview.ui.library.words import Column, column_title, longest_states, sort_key
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.painting import paint_focus
from ipsreview.ui.widgets.scrolling import slim_scroll_bar
from ipsreview.ui.wording import short_date
from ipsreview.usecases.library import ReviewRow

_LEAST_AGENCY, _MOST_AGENCY = 230, 600
_TRAINER = 130


class ReviewTable(QTableView):
    """The reviews, one a line."""

    chosen_changed = Signal()
    """Another line is chosen, or none."""
    open_requested = Signal()
    delete_requested = Signal()
    menu_requested = Signal(QPoint)
    """The menu of the chosen line is asked for, at a place on the screen."""
    text_typed = Signal(str)
    """A letter was typed on the table, which is meant for the search."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self._form = form
        self._states = longest_states(len(form.items))
        self.reviews = ReviewsModel(form, self)
        self.titles = ColumnTitles(self.reviews, self)
        self.setAccessibleName(self.tr("Reviews"))
        self.setHorizontalHeader(self.titles)
        self.setModel(self.reviews)
        self.setItemDelegate(CellPainter(self))
        self._set_behaviour()
        theme().changed.connect(self._restyle)
        self._restyle()

    def chosen(self) -> ReviewRow | None:
        """Return the chosen line."""
        found = self.selectionModel().selectedRows()
        return self.reviews.row(found[0].row()) if found else None

    def choose(self, number: int) -> None:
        """Choose the line `number` and bring it into sight; none where there is no such line."""
        self.clearSelection()
        if 0 <= number < len(self.reviews.ids):
            self.setCurrentIndex(self.reviews.index(number, max(self.currentIndex().column(), 0)))

    def height_of_all(self) -> int:
        """Return how high the table is when it shows every line."""
        return self.titles.sizeHint().height() + len(self.reviews.ids) * theme().pixels(ROW_HEIGHT)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if page_keys.OPEN_REVIEW.pressed(event):
            self.open_requested.emit()
        elif page_keys.DELETE_REVIEW.pressed(event):
            self.delete_requested.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(0 if event.key() == Qt.Key.Key_Home else len(self.reviews.ids) - 1)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Hand typed letters to the search: Qt's own looking for them would read every line."""
        if search.strip():
            self.text_typed.emit(search)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.open_requested.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
        if self.indexAt(place).isValid():
            self.menu_requested.emit(self.viewport().mapToGlobal(place))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        found = self.selectionModel().selectedRows()
        if not found:
            return
        painter, width = QPainter(self.viewport()), self.viewport().width()
        line = QRectF(0, self.rowViewportPosition(found[0].row()), width, self.rowHeight(found[0].row()) - 1)
        bar = theme().pixels(3)
        left = width - bar if self.isRightToLeft() else 0
        painter.fillRect(QRectF(left, line.top(), bar, line.height()), theme().colour("accent"))
        if self.hasFocus():
            paint_focus(painter, line, theme(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Give the agency what the other columns leave; all share what it has no use for, or dates would stand far from their agencies.

        Where it is too little trainer and last change go, the one that is sorted by last; then the signs take two lines, then the state.
        """
        widths, least = self._wished_widths(), theme().pixels(_LEAST_AGENCY)
        going = sorted((Column.TRAINER, Column.CHANGED), key=lambda column: sort_key(column) is self.reviews.query.sort)
        folded = signs_width(-(-len(self._form.items) // 2))
        for column, narrow in (*((column, 0) for column in going), (Column.RATINGS, folded), (Column.STATE, self._width_of(*self._states[:1]))):
            if self._left_of(widths) < least:
                widths[column] = narrow
        shown = [column for column in widths if widths[column]]
        share = max(self._left_of(widths) - theme().pixels(_MOST_AGENCY), 0) // (len(shown) + 1)
        widths |= {column: widths[column] + share for column in shown}
        widths[Column.AGENCY] = max(self._left_of(widths), least // 3)
        for column, width in widths.items():
            self.setColumnHidden(column, width == 0)
            if width:
                self.setColumnWidth(column, width)

    def _left_of(self, widths: dict[Column, int]) -> int:
        return self.viewport().width() - sum(widths.values())

    def _wished_widths(self) -> dict[Column, int]:
        days = [short_date(date(2028, month, 28)) for month in range(1, 13)]
        return {
            Column.DATE: self._width_of(*days, self.tr("No date yet")),
            Column.TRAINER: theme().pixels(_TRAINER),
            Column.STATE: self._width_of(*self._states),
            Column.RATINGS: signs_width(len(self._form.items)),
            Column.CHANGED: self._width_of(*days, column_title(Column.CHANGED, self._form) + "xx"),  # and its chevron
        }

    def _width_of(self, *samples: str) -> int:
        return 2 * theme().pixels(PADDING) + max(map(QFontMetrics(cell_font(Column.STATE)).horizontalAdvance, samples))

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().pixels(ROW_HEIGHT))
        self.updateGeometries()
        self.fit_columns()
        self.viewport().update()

    def _set_behaviour(self) -> None:
        lines = self.verticalHeader()
        lines.hide()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        slim_scroll_bar(self)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
