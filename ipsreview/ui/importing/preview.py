"""The dialog that shows what was read before anything is kept."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListView, QProgressBar, QVBoxLayout, QWidget

from ipsreview.errors import KnownError
from ipsreview.ui.importing.details import Details
from ipsreview.ui.importing.entries import Entry, EntryList, looked_at
from ipsreview.ui.importing.painting import EntryDelegate
from ipsreview.ui.safety.handing_over import TakeOverDialog
from ipsreview.ui.spoken import go_where_chosen
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.notices import announce
from ipsreview.ui.widgets.scrolling import resize_to, slim_scroll_bar
from ipsreview.ui.widgets.texts import Text, in_panel
from ipsreview.ui.widgets.ticks import TickLine
from ipsreview.usecases.importing import Incoming, keep_report
from ipsreview.usecases.library import Database

_TOLD_EVERY = 25
"""After how many files a screen reader says how far the reading is."""

_TURN_S = 0.04


class ImportPreview(QDialog):
    """Reads the files one by one while it is shown, and keeps those that stay ticked once the user says so; both can be stopped.

    `kept` holds the ids of the reviews that were made.
    """

    def __init__(self, parent: QWidget, database: Database, paths: Sequence[Path]) -> None:
        super().__init__(parent)
        self._database = database
        self._next, self._working = 0, True
        self._to_keep: list[Entry] = []
        self.kept: list[int] = []
        self.model = EntryList(paths)
        self.list, self.details = QListView(), Details()
        self.progress = QProgressBar()
        self.finished_tick = TickLine(self.tr("Keep completed reports without doubts as finished"))
        self.stop_button = Button(self.tr("Stop"))
        self.stop_button.setToolTip(self.tr("Go on with what was read so far"))
        self.keep_button = Button("", Weight.PRIMARY)
        self.cancel_button = Button(self.tr("Cancel"))
        self.setWindowTitle(self.tr("Import reports"))
        resize_to(self, 980, 600)
        self._lay_out()
        self._connect()
        self._begin(len(self.model.entries), self.tr("Reading %v of %m"))
        QTimer.singleShot(0, self._read_next)

    def keep(self) -> None:
        """Keep the ticked reports, some at a turn, and close; where one cannot be kept the list says why, and the dialog stays."""
        self._to_keep = self.model.wanted()
        self._begin(len(self._to_keep), self.tr("Importing %v of %m"))
        self._keep_some()

    def stop(self) -> None:
        """Leave the rest of the files unread, or the rest of the reports unimported; what was done stays."""
        self._next = len(self.model.entries)
        self._to_keep = []

    def _begin(self, steps: int, words: str) -> None:
        self.progress.setRange(0, steps)
        self.progress.setValue(0)
        self.progress.setFormat(words)
        self._show_working(working=True)

    def _show_working(self, *, working: bool) -> None:
        self._working = working
        for part in (self.progress, self.stop_button):
            part.setVisible(working)
        self._show_counts()

    def _keep_some(self) -> None:
        """Keep what can be kept in a moment, so that the window goes on living and *Stop* works."""
        end = time.monotonic() + _TURN_S
        while self._to_keep and time.monotonic() < end:
            self._keep_one(self._to_keep.pop(0))
            self.progress.setValue(self.progress.value() + 1)
        if self._to_keep and self.isVisible():
            QTimer.singleShot(0, self._keep_some)
            return
        self._show_working(working=False)
        if self.isVisible() and self.kept and not self.model.wanted() and not self._failed:
            self.accept()

    def _keep_one(self, entry: Entry) -> None:
        incoming, entry.wanted = entry.incoming, False
        if incoming is None:
            return
        finished = self.finished_tick.isChecked() and incoming.certain
        try:
            self.kept.append(keep_report(self._database, incoming, finished=finished).id)
            entry.kept, entry.problem = True, None
        except KnownError as error:
            entry.problem = error
        self.model.tell_changed(entry)

    @property
    def _failed(self) -> bool:
        return any(entry.problem and entry.incoming for entry in self.model.entries)

    def _read_next(self) -> None:
        """Read one file at a turn, so that the window goes on living and *Stop* and *Cancel* work."""
        if self._next >= len(self.model.entries) or not self.isVisible():
            self._show_working(working=False)
            announce(self, self.tr("Everything is read. {button}").format(button=self.keep_button.text()))
            return
        number = self._next
        self._next += 1
        self.model.set_entry(number, looked_at(self._database, self.model.entries[number].path, self._take_over))
        self.progress.setValue(number + 1)
        if (number + 1) % _TOLD_EVERY == 0:
            announce(self, self.progress.text())
        self._show_counts()
        QTimer.singleShot(0, self._read_next)

    def _take_over(self, path: Path) -> Incoming | None:
        """Ask for the passphrase of a hand-over file."""
        dialog = TakeOverDialog(self, path)
        dialog.exec()
        dialog.deleteLater()
        return dialog.incoming

    def _show_counts(self) -> None:
        wanted = len(self.model.wanted())
        self.keep_button.setText(self.tr("Import %n reports", "", wanted))
        self.keep_button.updateGeometry()
        self.keep_button.setEnabled(wanted > 0 and not self._working)
        self._show_details(self.list.currentIndex())

    def _show_details(self, index: QModelIndex) -> None:
        self.details.show_entry(self.model.entries[index.row()] if index.isValid() else None)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._show_details)
        go_where_chosen(self.list)
        self.model.dataChanged.connect(self._show_counts)
        self.keep_button.clicked.connect(self.keep)
        self.cancel_button.clicked.connect(self.reject)
        self.stop_button.clicked.connect(self.stop)

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Files"))
        self.list.setSpacing(2)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_scroll_bar(self.list)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setCurrentIndex(self.model.index(0))
        self.finished_tick.setChecked(True)
        above, middle, bottom, column = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        edge = theme().pixels(16)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme().pixels(8))
        middle.setSpacing(theme().pixels(8))
        middle.addWidget(in_panel(self.list), 1)
        middle.addWidget(in_panel(self.details), 2)
        beside = QVBoxLayout()  # with stretches, as a widget that is aligned is not asked how high it is at its width
        beside.addStretch(1)
        beside.addWidget(self.finished_tick)
        beside.addStretch(1)
        bottom.addLayout(beside, 1)
        bottom.addWidget(self.cancel_button)
        bottom.addWidget(self.keep_button)
        column.addWidget(Text(self.tr("Nothing is kept yet. Look at what was read, and untick what you do not want."), role="quiet"))
        above.addWidget(self.progress, 1)
        above.addWidget(self.stop_button)
        column.addLayout(above)
        column.addLayout(middle, 1)
        column.addLayout(bottom)
