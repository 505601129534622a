"""The guide inside the program: its headings, its pages with their pictures, and words found in it. It needs no network."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from ipsreview import paths
from ipsreview.files import read_file
from ipsreview.ui.icons import icon
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.widgets.fields import Framed, LineField
from ipsreview.ui.widgets.lists import Lines
from ipsreview.ui.widgets.notices import announce
from ipsreview.ui.widgets.scrolling import FocusEdge, slim_scroll_bar
from ipsreview.ui.widgets.texts import Text, in_panel

_MOST_BYTES = 1_000_000
_READING_WIDTH, _CONTENTS_WIDTH = 760, 256
_MARGIN, _LINE_HEIGHT = 16, 115
_DARK_BELOW = 128
_SETTLED_MS = 120
"""How long a window's new width has to stand before the pictures are fitted to it."""


class Guide(QDialog):
    """The guide in a window of its own, beside the work; the pictures are those of the colours in force."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.pages, self.contents, self.search = GuidePages(), Lines(self.tr("Contents")), LineField(self.tr("Find in the guide"))
        self._told = Text("", role="quiet", wrap=False)
        self._lay_out()
        self._connect()
        self._show_contents()
        pixels = theme().pixels
        self.resize(QSize(pixels(1060), pixels(720)).boundedTo(self.screen().availableSize() * 0.95))
        self.contents.setFocus()

    def find_next(self, *, backwards: bool = False) -> None:
        """Go on to the next place of the words that are searched for, from the beginning again after the last."""
        words = self.search.text().strip()
        if not words:
            self._tell("")
            return
        flags = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
        found = self.pages.find(words, flags)
        if not found:
            self.pages.moveCursor(QTextCursor.MoveOperation.End if backwards else QTextCursor.MoveOperation.Start)
            found = self.pages.find(words, flags)
        self._tell("" if found else self.tr("Nothing found"))

    def _tell(self, words: str) -> None:
        """Say what came of searching; a screen reader says it too."""
        self._told.setText(words)
        self._told.setVisible(bool(words))
        if words:
            announce(self, words)

    def _show_contents(self) -> None:
        self.contents.clear()
        self.contents.addItems([heading for heading, _ in self.pages.headings()])
        with QSignalBlocker(self.contents):  # the guide opens at its title, which stands above the first heading
            self.contents.setCurrentRow(0)

    def _go_to(self, row: int) -> None:
        if row >= 0:
            self.pages.show_place(self.pages.headings()[row][1])

    def _search_from_here(self) -> None:
        """Search as one types, from the beginning of what is found already."""
        cursor = self.pages.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.pages.setTextCursor(cursor)
        self.find_next()

    def _connect(self) -> None:
        self.contents.currentRowChanged.connect(self._go_to)
        self.search.typed.connect(self._search_from_here)
        self.search.returnPressed.connect(self.find_next)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Find), self.search.setFocus),
            (QKeySequence("F3"), self.find_next),
            (QKeySequence("Shift+F3"), lambda: self.find_next(backwards=True)),
        ):
            QShortcut(keys, self).activated.connect(act)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Find in the guide"))
        self.contents.setMinimumWidth(theme().pixels(_CONTENTS_WIDTH) // 2)
        middle = QSplitter()
        middle.addWidget(in_panel(self.contents))
        middle.addWidget(in_panel(self.pages))
        middle.setHandleWidth(theme().pixels(8))
        middle.setChildrenCollapsible(False)
        middle.setStretchFactor(1, 1)
        middle.setSizes([theme().pixels(_CONTENTS_WIDTH), theme().pixels(_READING_WIDTH)])
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(Framed(self.search, lead=icon("search", "quiet")), 1)
        top.addWidget(self._told)
        self._told.hide()
        foot.addStretch(1)
        foot.addWidget(close)
        column, edge = QVBoxLayout(self), theme().pixels(16)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme().pixels(8))
        column.addLayout(top)
        column.addWidget(middle, 1)
        column.addLayout(foot)


class GuidePages(QTextBrowser):
    """The guide's text with its pictures, which are as wide as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Guide"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # so that the room for pictures does not change while they are fitted
        slim_scroll_bar(self)
        FocusEdge(self)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._show)
        theme().changed.connect(self._show)
        self._show()

    def headings(self) -> list[tuple[str, int]]:
        """Return the headings of the parts, and where each stands."""
        block, found = self.document().begin(), list[tuple[str, int]]()
        while block.isValid():
            if block.blockFormat().headingLevel() == 2:
                found.append((block.text(), block.position()))
            block = block.next()
        return found

    def show_place(self, place: int) -> None:
        """Bring a place of the text to the top."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        self.setTextCursor(cursor)
        top = self.document().documentLayout().blockBoundingRect(cursor.block()).top()
        self.verticalScrollBar().setValue(round(top) - theme().pixels(8))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Read a picture from beside the guide, and fit it into the window."""
        path = paths.guide_folder() / Path(name.path() if isinstance(name, QUrl) else name).name
        picture = QImage(str(path))
        if picture.isNull():
            return super().loadResource(kind, name)
        width = min(picture.width(), self._picture_width())
        fitted = picture.scaledToWidth(round(width * self.devicePixelRatioF()), Qt.TransformationMode.SmoothTransformation)
        fitted.setDevicePixelRatio(self.devicePixelRatioF())
        return fitted

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._settled.start()

    def _picture_width(self) -> int:
        return max(self.viewport().width() - 2 * theme().pixels(_MARGIN) - 2, 200)

    def _show(self) -> None:
        """Show the text anew, at the place where it is read."""
        words = read_file(paths.guide_folder() / "README.md", most=_MOST_BYTES).decode()
        if theme().colour("ground").lightness() < _DARK_BELOW:
            words = re.sub(r"-light\.png\)", "-dark.png)", words)
        bar, place = self.verticalScrollBar(), self.textCursor().position()
        share = bar.value() / bar.maximum() if bar.maximum() else 0
        self.document().setDefaultFont(theme().font(14))
        self.document().setDocumentMargin(theme().pixels(_MARGIN))
        self.document().setMarkdown(words)
        self._space_out()
        cursor = self.textCursor()  # at the end of what was set; Qt would go there at the next change of the width
        cursor.setPosition(place)
        self.setTextCursor(cursor)
        bar.setValue(round(share * bar.maximum()))

    def _space_out(self) -> None:
        """Give paragraphs and headings the room that Qt's Markdown leaves out."""
        cursor, block = QTextCursor(self.document()), self.document().begin()
        while block.isValid():
            layout, level = block.blockFormat(), block.blockFormat().headingLevel()
            if not cursor.currentTable():
                layout.setTopMargin(theme().pixels(28 if level == 2 else 8))
                layout.setBottomMargin(theme().pixels(8))
                layout.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(layout)
            block = block.next()
