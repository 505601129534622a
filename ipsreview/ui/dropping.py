"""Files dragged onto the window: reports are imported, wherever in it they are dropped; nothing else is taken."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipsreview.suffixes import could_be_report
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.notices import announce
from ipsreview.ui.widgets.painting import paint_box
from ipsreview.ui.widgets.texts import Panel, Text

if TYPE_CHECKING:
    from ipsreview.ui.main_window import MainWindow


class Dropping(QObject):
    """Sees what is dragged over the window before any field of it does: a text field would take a file's path as words."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._cover: DropCover | None = None
        if window.windowHandle():
            self._begin()
        else:
            window.painted.connect(self._begin)

    def _begin(self) -> None:
        self._window.windowHandle().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DragLeave:
            self._show("")
        if not isinstance(event, QDropEvent) or not (paths := _files(event.mimeData())):
            return False
        taken = _reports(paths) if self._window.can_import else []
        if event.type() is QEvent.Type.Drop:
            self._show("")
            QTimer.singleShot(0, lambda: self._window.import_reports(taken))  # the program that the files come from waits for this event
        elif isinstance(event, QDragMoveEvent):
            self._show(self._words(paths, taken))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(bool(taken))
        return True

    @property
    def words(self) -> str:
        """Return what the window says to what is dragged over it."""
        return self._cover.words.text() if self._cover and self._cover.isVisible() else ""

    def _words(self, paths: Sequence[Path], taken: Sequence[Path]) -> str:
        """Say what dropping will do; nothing where the window is locked, still empty, or asking something."""
        window = self._window
        if not window.can_import:
            read_only = window.has_database and window.database.read_only
            return self.tr("The reviews are open for reading only, so nothing can be imported.") if read_only else ""
        if not taken:
            return self.tr("Only Word reports, review files and folders of them can be imported.")
        folders = [path for path in taken if path.is_dir()]
        words = self.tr("Drop to import %n reports", "", len(taken))
        if folders:
            words = self.tr("Drop to import the reports of this folder") if len(taken) == 1 else self.tr("Drop to import these reports and folders")
        left_out = "" if len(taken) == len(paths) else self.tr("What is no report is left out.")
        return "\n".join(filter(None, (words, left_out)))

    def _show(self, words: str) -> None:
        if words and self._cover is None:
            self._cover = DropCover(self._window)
        if self._cover:
            self._cover.show_words(words)


class DropCover(QWidget):
    """A veil over the window with one sentence, while something is dragged over it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = Text("", 18, bold=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._panel = Panel("panel", "accent", 10)
        inside = QVBoxLayout(self._panel)
        edge = theme().pixels(28)
        inside.setContentsMargins(edge, edge, edge, edge)
        inside.addWidget(self.words)
        QVBoxLayout(self).addWidget(self._panel, 0, Qt.AlignmentFlag.AlignCenter)

    def show_words(self, words: str) -> None:
        """Say something, or nothing any more."""
        if words and words != self.words.text():
            announce(self, words)
        self.words.setText(words)
        self.setGeometry(self._window.rect())
        self._panel.setFixedWidth(min(theme().pixels(520), self.width() - 80))
        self.setVisible(bool(words))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        veil = theme().colour("ground")
        veil.setAlpha(200)
        painter.fillRect(event.rect(), veil)
        frame = QRectF(self.rect()).adjusted(10, 10, -10, -10)
        paint_box(painter, frame, None, theme().colour("accent"), 2, 10)


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _reports(paths: Sequence[Path]) -> list[Path]:
    return [path for path in paths if could_be_report(path) or path.is_dir()]
