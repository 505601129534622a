"""The trainer's own lines for an item: kept from *Other*, found again by their words, and put into *Other* of later reviews."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ipsreview.errors import KnownError
from ipsreview.form import Item
from ipsreview.review.text import clean
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.fields import Framed, LineField, TextArea
from ipsreview.ui.widgets.lists import Lines
from ipsreview.ui.widgets.notices import Notice, announce
from ipsreview.ui.widgets.texts import Panel, Text
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wizard.page import row
from ipsreview.ui.wording import shortened
from ipsreview.usecases.bank import OwnLine, forget_own_line, keep_own_line, own_lines

Answer = TypeVar("Answer")
_HIGHEST = 168
_LINE = Qt.ItemDataRole.UserRole


def lines_of(text: str) -> list[str]:
    """Return the lines of a text that are not blank."""
    return [line.strip() for line in clean(text).split("\n") if line.strip()]


def tried(editor: ReviewEditor, ask: Callable[[], Answer], otherwise: Answer) -> Answer:
    """Ask the bank; where it cannot answer, say why above the page and go on with `otherwise`."""
    try:
        return ask()
    except KnownError as error:
        editor.refused.emit(error.message)
        return otherwise


class FoundLines(Lines):
    """The lines that were found, as high as they need. Return takes one, Delete forgets it."""

    taken = Signal()
    forget_requested = Signal()

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("FoundLines", "My lines"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.itemDoubleClicked.connect(self.taken)
        theme().changed.connect(self._fit)

    def show_lines(self, lines: tuple[OwnLine, ...]) -> None:
        """Show these lines; the first is chosen."""
        self.clear()
        for line in lines:
            entry = QListWidgetItem(line.text)
            entry.setData(_LINE, line)
            self.addItem(entry)
        self.setCurrentRow(0 if lines else -1)
        self._fit()

    def current(self) -> OwnLine | None:
        """Return the line that is chosen."""
        entry = self.currentItem()
        return entry.data(_LINE) if entry else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.forget_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.doItemsLayout()
        needed = sum(self.visualItemRect(self.item(number)).height() for number in range(self.count()))
        self.setFixedHeight(min(needed, theme().pixels(_HIGHEST)) + 2)


class OwnLinesPanel(Panel):
    """The search and what it finds. It is open only while a line is looked for."""

    taken = Signal(str)
    """The user wants this text in the review."""
    closed = Signal()

    def __init__(self, editor: ReviewEditor, item: Item) -> None:
        super().__init__()
        self.editor, self._item = editor, item
        self.search, self.found = LineField(self.tr("Search my lines")), FoundLines()
        self.search.setPlaceholderText(self.tr("Search my lines for this item"))
        self.search.typed.connect(self._show_found)
        self.put, self.forget = Button(self.tr("Put into Other")), Button(self.tr("Forget it"), Weight.QUIET)
        self._nothing = Text("", role="quiet")
        self.notice = Notice()
        self.put.clicked.connect(self._take)
        self.forget.clicked.connect(self._forget)
        self.found.taken.connect(self._take)
        self.found.forget_requested.connect(self._forget)
        column = QVBoxLayout(self)
        edge = theme().pixels(8)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(4)
        for widget in (Framed(self.search), self.found, self._nothing, row(self.put, self.forget), self.notice):
            column.addWidget(widget)
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._come_into_sight)
        self.hide()

    def begin(self) -> None:
        """Open with all lines of the item, the keyboard in the search."""
        self.search.clear()
        self.notice.hide()
        self._show_found("")
        self.show()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._laid_out.start()

    def keep(self, texts: list[str]) -> bool:
        """Keep lines for other reviews; return whether they are kept."""
        bank = (self.editor.database, self.editor.form, self._item.number)
        kept = tried(self.editor, lambda: [keep_own_line(*bank, text) for text in texts], [])
        self._refresh()
        return len(kept) == len(texts)

    def _refresh(self) -> None:
        """Search anew, where the panel is open, after a line was kept or forgotten."""
        if not self.isHidden():
            self._show_found(self.search.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.hasFocus():
            self._take()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.found.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def nothing_text(self) -> str:
        """Return the sentence that stands where no line was found, or nothing."""
        return "" if self._nothing.isHidden() else self._nothing.text()

    def _show_found(self, words: str) -> None:
        lines = tried(self.editor, lambda: own_lines(self.editor.database, self.editor.form, self._item.number, words), ())
        self.found.show_lines(lines)
        self.found.setVisible(bool(lines))
        self._nothing.setVisible(not lines)
        nothing = self.tr("None of your lines for this item has these words. Try fewer, or a part of one.")
        self._nothing.setText(
            nothing if words.strip() else self.tr("No line is kept for this item yet. “Keep this line” keeps what you wrote in Other.")
        )
        for button in (self.put, self.forget):
            button.setEnabled(bool(lines))

    def _take(self) -> None:
        line = self.found.current()
        if line:
            self.taken.emit(line.text)

    def _forget(self) -> None:
        line = self.found.current()
        if line is None or not tried(self.editor, lambda: forget_own_line(self.editor.database, line) is None, False):
            return
        self._refresh()
        (self.found if self.found.count() else self.search).setFocus(Qt.FocusReason.OtherFocusReason)
        self._laid_out.start()
        self.notice.show_words(self.tr("Forgotten: “{line}”").format(line=shortened(line.text)), self.tr("Undo"), lambda: self._keep_after_all(line))

    def _come_into_sight(self) -> None:
        """Scroll the page to the whole panel, once it has its height."""
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        if page is not None:
            page.ensureWidgetVisible(self, 0, theme().pixels(12))

    def _keep_after_all(self, line: OwnLine) -> None:
        if self.keep([line.text]):
            self.notice.hide()


class OwnLines(QWidget):
    """What stands under *Other*: looking for an own line, and keeping what is written."""

    line_taken = Signal(str)
    """The user wants this line in *Other*."""

    def __init__(self, editor: ReviewEditor, item: Item, other: TextArea) -> None:
        super().__init__()
        self.editor, self._item, self._other = editor, item, other
        self.look, self.keep = Button(self.tr("My lines …"), Weight.QUIET), Button(self.tr("Keep this line"), Weight.QUIET)
        self.look.setToolTip(self.tr("Recommendations of your own that you kept for this item"))
        self.keep.setToolTip(self.tr("Keep what is written, or what is selected in it, for other reviews"))
        self.told = Text("", 12, role="quiet", wrap=False)
        self.panel = OwnLinesPanel(editor, item)
        self.look.clicked.connect(self._look)
        self.keep.clicked.connect(self._keep)
        self.panel.taken.connect(self._take)
        self.panel.closed.connect(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(row(self.look, self.keep, self.told, spacing=2))
        column.addWidget(self.panel)

    def set_editable(self, editable: bool) -> None:
        """Let lines be taken and kept, or do nothing where *Other* is only read."""
        self.setEnabled(editable)

    def show_other(self, text: str) -> None:
        """Offer to keep what is written, if anything is."""
        self.keep.setEnabled(bool(text.strip()))

    def _look(self) -> None:
        if self.panel.isVisible():
            self._close()
        else:
            self.told.setText("")
            self.panel.begin()

    def _close(self) -> None:
        self.panel.hide()
        self.look.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, text: str) -> None:
        self.panel.hide()
        self._other.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line_taken.emit(text)

    def _keep(self) -> None:
        """Keep each line of what is selected, or of all that is written; one that is kept already stays as it is."""
        lines = lines_of(self._other.textCursor().selectedText()) or lines_of(self._other.toPlainText())
        if self.panel.keep(lines):
            self.told.setText(self.tr("Kept.") if len(lines) == 1 else self.tr("All of these lines are kept."))
            announce(self, self.told.text())
