"""The list of shortcuts: searched, copied, printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenuBar, QTextBrowser, QVBoxLayout, QWidget

from ipsreview.ui.keys.listing import all_shortcuts, as_html, as_text, matching
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.fields import Framed
from ipsreview.ui.widgets.notices import announce
from ipsreview.ui.widgets.scrolling import slim_scroll_bar
from ipsreview.ui.widgets.search import SearchField

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class KeysDialog(QDialog):
    """Every shortcut with what it does, by menu and page. The list is a text: it can be read, chosen from and copied."""

    def __init__(self, parent: QWidget, bar: QMenuBar) -> None:
        super().__init__(parent)
        self._shortcuts = all_shortcuts(bar)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.search = SearchField(self.tr("Search the shortcuts"), self.tr("Search a key, or what it does …"))
        self.list = QTextBrowser()
        self.list.setAccessibleName(self.tr("Shortcuts"))
        self.list.setFrameShape(QTextBrowser.Shape.NoFrame)
        slim_scroll_bar(self.list)
        self.copy, self.print_button = Button(self.tr("Copy")), Button(self.tr("Print …"))
        self.close_button = Button(self.tr("Close"), Weight.PRIMARY)
        self._lay_out()
        self.search.search_changed.connect(self._find)
        self.search.left_downwards.connect(self.list.setFocus)
        self.copy.clicked.connect(self._copy)
        self.print_button.clicked.connect(self._ask_to_print)
        self.close_button.clicked.connect(self.accept)
        theme().changed.connect(self._show_again)
        self._find("")
        self.search.setFocus()

    def print_on(self, printer: QPrinter) -> None:
        """Print the whole list."""
        document = QTextDocument()
        document.setHtml(f"<h2>{self.windowTitle()}</h2>" + as_html(self._shortcuts, from_the_right=self.isRightToLeft()))
        document.print_(printer)

    def _find(self, words: str) -> None:
        found = matching(self._shortcuts, words)
        none = self.tr("No shortcut has “{words}” in it. Escape shows all of them.").format(words=words.strip())
        if found:
            self.list.setHtml(as_html(found, from_the_right=self.isRightToLeft()))
        else:
            self.list.setPlainText(none)
        if words.strip():
            announce(self, self.tr("Shortcuts found: {count}").format(count=sum(len(place.shortcuts) for place in found)) if found else none)

    def _show_again(self) -> None:
        self._find(self.search.text())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._shortcuts))
        announce(self, self.tr("Copied"))

    def _ask_to_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec():
            self.print_on(printer)

    def _lay_out(self) -> None:
        pixels = theme().pixels
        self.resize(QSize(pixels(560), pixels(600)).boundedTo(self.screen().availableSize() * 0.9))
        foot, column = QHBoxLayout(), QVBoxLayout(self)
        for button in (self.copy, self.print_button):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.setContentsMargins(pixels(16), pixels(16), pixels(16), pixels(16))
        column.setSpacing(pixels(8))
        column.addWidget(self.search.framed())
        column.addWidget(Framed(self.list), 1)
        column.addLayout(foot)
