"""The dialog that shows what was read before anything is kept."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListView, QProgressBar, QVBoxLayout, QWidget

from ipsreview.errors import KnownError
from ipsreview.ui import dialogs
from ipsreview.ui.importing.details import Details
from ipsreview.ui.importing.entries import EntryList, looked_at
from ipsreview.ui.importing.painting import EntryDelegate
from ipsreview.ui.safety.handing_over import TakeOverDialog
from ipsreview.ui.spoken import go_where_chosen
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.notices import announce
from ipsreview.ui.widgets.scrolling import resize_to, slim_scroll_bar
from ipsreview.ui.widgets.texts import Panel, Text
from ipsreview.ui.widgets.ticks import TickLine
from ipsreview.usecases.importing import Incoming, keep_report
from ipsreview.usecases.library import Database

_TOLD_EVERY = 25
"""After how many files a screen reader says how far the reading is."""


class ImportPreview(QDialog):
    """Reads the files one by one while it is shown, and keeps those that stay ticked once the user says so.

    `kept` holds the ids of the reviews that were made.
    """

    def __init__(self, parent: QWidget, database: Database, paths: Sequence[Path]) -> None:
        super().__init__(parent)
        self._database = database
        self._next = 0
        self.kept: list[int] = []
        self.model = EntryList(paths)
        self.list, self.details = QListView(), Details()
        self.progress = QProgressBar()
        self.finished_tick = TickLine(self.tr("Keep completed reports without doubts as finished"))
        self.keep_button = Button("", Weight.PRIMARY)
        self.cancel_button = Button(self.tr("Cancel"))
        self.setWindowTitle(self.tr("Import reports"))
        resize_to(self, 980, 600)
        self._lay_out()
        self._connect()
        self._show_counts()
        QTimer.singleShot(0, self._read_next)

    def keep(self) -> None:
        """Keep the ticked reports and close; what cannot be kept is told, and the dialog stays."""
        finished = self.finished_tick.isChecked()
        try:
            for entry in self.model.wanted():
                if entry.incoming:
                    self.kept.append(keep_report(self._database, entry.incoming, finished=finished and entry.incoming.certain).id)
                    entry.wanted = False
        except KnownError as error:
            dialogs.tell_problem(self, error)
            return
        self.accept()

    def _read_next(self) -> None:
        """Read one file at a turn, so that the window goes on living and *Cancel* works."""
        if self._next >= len(self.model.entries) or self.result() or not self.isVisible():
            self.progress.hide()
            self._show_counts()
            announce(self, self.tr("Everything is read. {button}").format(button=self.keep_button.text()))
            return
        self.model.set_entry(self._next, looked_at(self._database, self.model.entries[self._next].path, self._take_over))
        self._next += 1
        self.progress.setValue(self._next)
        if self._next % _TOLD_EVERY == 0:
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
        self.keep_button.setEnabled(wanted > 0 and self._next == len(self.model.entries))
        self._show_details(self.list.currentIndex())

    def _show_details(self, index: QModelIndex) -> None:
        self.details.show_entry(self.model.entries[index.row()] if index.isValid() else None)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._show_details)
        go_where_chosen(self.list)
        self.model.dataChanged.connect(self._show_counts)
        self.keep_button.clicked.connect(self.keep)
        self.cancel_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Files"))
        self.list.setSpacing(2)
        slim_scroll_bar(self.list)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setCurrentIndex(self.model.index(0))
        self.progress.setRange(0, len(self.model.entries))
        self.progress.setFormat(self.tr("Reading %v of %m"))
        self.finished_tick.setChecked(True)
        middle, bottom, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        middle.addWidget(_framed(self.list), 1)
        middle.addWidget(_framed(self.details), 2)
        bottom.addWidget(self.finished_tick, 1)
        bottom.addWidget(self.cancel_button)
        bottom.addWidget(self.keep_button)
        column.addWidget(Text(self.tr("Nothing is kept yet. Look at what was read, and untick what you do not want."), role="quiet"))
        column.addWidget(self.progress)
        column.addLayout(middle, 1)
        column.addLayout(bottom)


def _framed(widget: QWidget) -> Panel:
    panel = Panel()
    inside = QVBoxLayout(panel)
    inside.setContentsMargins(4, 4, 4, 4)
    inside.addWidget(widget)
    return panel
