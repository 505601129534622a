"""A table that fits the panel: its columns share the room there is, and it is as high as its rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFrame, QScrollArea, QSizePolicy, QTableView, QWidget

from ipsreview.form import Form
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.scrolling import slim_scroll_bar
from ipsreview.ui.wording import own
from ipsreview.ui.worksheets.model import SheetModel
from ipsreview.ui.worksheets.painting import ROW_HEIGHT, Headings, heading_font, heading_height
from ipsreview.ui.worksheets.widths import column_widths, turned_widths

MOST_ROWS_SHOWN = 14
"""How many rows the table shows before it scrolls by itself."""


class FittedTable(QTableView):
    """A worksheet's cells in the room there is."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.sheet_model = SheetModel(form, self)
        self._above, self._beside = Headings(Qt.Orientation.Horizontal, self), Headings(Qt.Orientation.Vertical, self)
        self.setHorizontalHeader(self._above)
        self.setVerticalHeader(self._beside)
        self.setModel(self.sheet_model)
        self._corner: QAbstractButton | None = None
        self._set_behaviour()
        theme().changed.connect(self.fit)

    def fit(self) -> None:
        """Give the columns the room there is, the rows the height of their words, and the table the height of its rows."""
        columns, width_for_words = self.sheet_model.columns, 0
        if self.sheet_model.turned:
            width_for_words, widths = turned_widths(columns, self.sheet_model.columnCount(), self.width())
            self._beside.measure(width_for_words)
        else:
            self._beside.measure()
            widths = column_widths(columns, self._room())
        for place, wide in enumerate(widths):
            self.setColumnWidth(place, wide)
        self._above.measure()
        metrics, least = QFontMetrics(heading_font()), theme().pixels(ROW_HEIGHT)
        words = [own(column.label) for column in columns] if self.sheet_model.turned else []
        for place in range(self.sheet_model.rowCount()):
            needed = heading_height(metrics, words[place], width_for_words) + theme().pixels(8) if words else 0
            self.setRowHeight(place, max(least, needed))
        self.updateGeometries()
        if self.maximumHeight() != self.height_of_all():
            self.setFixedHeight(self.height_of_all())
        self.viewport().update()

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex) -> None:
        """Keep the cell with the keyboard in sight of whatever the table scrolls with."""
        super().currentChanged(current, previous)
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inside = area.widget() if area is not None and self.hasFocus() else None
        if area is not None and inside is not None:
            cell = self.visualRect(current)
            middle = self.viewport().mapTo(inside, cell.center())
            area.ensureVisible(middle.x(), middle.y(), 0, cell.height())

    def height_of_all(self) -> int:
        """Return how high the table is with the rows that it shows at most."""
        rows = range(min(self.sheet_model.rowCount(), MOST_ROWS_SHOWN))
        bar = self.horizontalScrollBar().sizeHint().height() if self._widest() > self._room() else 0
        return self.horizontalHeader().sizeHint().height() + sum(map(self.rowHeight, rows)) + bar

    def sizeHint(self) -> QSize:
        return QSize(theme().pixels(260), self.height_of_all())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().pixels(120), self.height_of_all())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint the corner between the headings like them: the style would shade it."""
        if watched is self._corner and event.type() is QEvent.Type.Paint and self._corner:
            QPainter(self._corner).fillRect(self._corner.rect(), theme().colour("panel"))
            return True
        return super().eventFilter(watched, event)

    def _room(self) -> int:
        return self.width() - self.verticalHeader().sizeHint().width()

    def _widest(self) -> int:
        return sum(self.columnWidth(column) for column in range(self.sheet_model.columnCount()))

    def _set_behaviour(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        slim_scroll_bar(self)
        self._corner = self.findChild(QAbstractButton)
        if self._corner:
            self._corner.installEventFilter(self)
