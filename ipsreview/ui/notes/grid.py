"""The grid of sources and items: who was asked, what was said about which item, and where nothing was yet."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from ipsreview.form import Form
from ipsreview.review.origins import Origin
from ipsreview.review.steps import Place, item_step
from ipsreview.review.values import Review
from ipsreview.ui.notes.grid_model import ITEMS, MET, NAME, NOTES, GridModel
from ipsreview.ui.notes.grid_painting import CellPainter, NumberTitles
from ipsreview.ui.spoken import go_where_chosen
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.scrolling import slim_scroll_bar

_NAME, _ITEM, _ROW = 168, 23, 25
_COUNTS = {NOTES: 42, MET: 40}
_LEAST_NAME = 100
_SCROLL_BAR = 12


class SourceGrid(QTableView):
    """The grid. The line of the keyboard's place is the origin that notes are taken of."""

    origin_chosen = Signal(object)
    """The user went to the line of this Origin."""
    capture_requested = Signal()
    """The user wants to type a note of the chosen origin."""
    jump_requested = Signal(object)
    """The user wants to go to the Place of an item."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.grid = GridModel(form, self)
        self._with_items = True
        self.setModel(self.grid)
        self.setItemDelegate(CellPainter(self))
        self.setHorizontalHeader(NumberTitles(self))
        self.horizontalHeader().sectionClicked.connect(self._jump)
        self.setAccessibleName(self.tr("Sources and items"))
        self._set_behaviour()
        self.clicked.connect(lambda index: self._jump(index.column()))
        self.selectionModel().currentChanged.connect(self._tell)
        go_where_chosen(self)
        theme().changed.connect(self.fit)
        self.fit()

    def show_review(self, review: Review) -> None:
        """Show what the notes cover; the chosen origin stays while it is there. Nobody is told."""
        row, column = self.currentIndex().row(), max(self.currentIndex().column(), 0)
        before = self.grid.origins[row] if 0 <= row < len(self.grid.origins) else None
        with QSignalBlocker(self):
            self.grid.show_review(review)
            self.updateGeometry()
            if not self.currentIndex().isValid() or self.origin() != before:
                kept = self.grid.origins.index(before) if before in self.grid.origins else 0
                self.setCurrentIndex(self.grid.index(kept, column))

    def origin(self) -> Origin:
        """Return the origin that is chosen."""
        return self.grid.origins[max(self.currentIndex().row(), 0)]

    def choose(self, row: int) -> None:
        """Choose the origin of a line, as far as there are any; the others are told."""
        if 0 <= row < len(self.grid.origins):
            self.setCurrentIndex(self.grid.index(row, max(self.currentIndex().column(), 0)))

    def show_items(self, with_items: bool) -> None:
        """Show the items beside the sources, or the sources alone."""
        self._with_items = with_items
        self.fit()

    def width_of(self, *, with_items: bool) -> int:
        """Return how wide the grid is with its items or without."""
        pixels = theme().pixels
        items = (self.grid.columnCount() - ITEMS) * pixels(_ITEM) if with_items else 0
        return pixels(_NAME) + self._width(NOTES) + self._width(MET) + items + _SCROLL_BAR

    def fit(self) -> None:
        """Give the columns their widths."""
        pixels = theme().pixels
        self.setColumnWidth(NAME, pixels(_NAME))
        for column in _COUNTS:
            self.setColumnWidth(column, self._width(column))
        for column in range(ITEMS, self.grid.columnCount()):
            self.setColumnWidth(column, pixels(_ITEM))
            self.setColumnHidden(column, not self._with_items)
        self.verticalHeader().setDefaultSectionSize(pixels(_ROW))
        self.updateGeometries()
        spare = 0 if self._with_items else pixels(_NAME - _LEAST_NAME)
        self.setMinimumWidth(min(self.width_of(with_items=self._with_items) - spare, pixels(640)))
        self._fit_name()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_name()

    def _fit_name(self) -> None:
        """Give the names what the counts leave, where there is less room than they would take."""
        pixels = theme().pixels
        if not self._with_items:
            self.setColumnWidth(NAME, min(pixels(_NAME), self.width() - self._width(NOTES) - self._width(MET) - _SCROLL_BAR))

    def _width(self, column: int) -> int:
        """Return the width of a column of counts: its usual one, or what its title takes in this language."""
        title = str(self.grid.headerData(column, Qt.Orientation.Horizontal))
        return max(theme().pixels(_COUNTS[column]), QFontMetrics(theme().font(11)).horizontalAdvance(title) + theme().pixels(6))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the item of the cell, or the line for typing; letters are left to the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self._jump(self.currentIndex().column()):
                self.capture_requested.emit()
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        title = self.horizontalHeader().sizeHint().height()
        return QSize(self.width_of(with_items=self._with_items), theme().pixels(_ROW) * self.grid.rowCount() + title)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), theme().pixels(160))

    def _jump(self, column: int) -> bool:
        number = self.grid.item_number(column)
        if number:
            self.jump_requested.emit(Place(item_step(number), "evidence"))
        return bool(number)

    def _tell(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid() and current.row() != previous.row():
            self.origin_chosen.emit(self.origin())
        self.viewport().update()

    def _set_behaviour(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        slim_scroll_bar(self)
