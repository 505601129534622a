"""The place of the pages: one of them is to be seen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ipsreview.ui.wizard.page import Page


class PageStack(QWidget):
    """Holds pages on top of each other and shows one.

    Qt's own stack paints each page twice: it marks the ground to be painted before what stands on it, and then both apart.
    """

    def __init__(self) -> None:
        super().__init__()
        self.current: Page | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def add(self, page: Page) -> None:
        """Take a page in."""
        page.hide()
        page.setParent(self)

    def show_page(self, page: Page) -> None:
        """Show one of the pages; the keyboard goes on to it if it was on the page that was shown."""
        before, self.current = self.current, page
        if before is page:
            return
        page.setGeometry(self.rect())
        page.show()
        if before:
            self._take_keyboard(before, page)
            before.hide()

    def _take_keyboard(self, before: Page, page: Page) -> None:
        focused = self.window().focusWidget()
        if focused and (focused is before or before.isAncestorOf(focused)):
            page.setFocus()

    def sizeHint(self) -> QSize:
        return self.current.sizeHint() if self.current else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.current.minimumSizeHint() if self.current else super().minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page in sight as large as its place; the others follow when they are shown."""
        super().resizeEvent(event)
        if self.current:
            self.current.setGeometry(self.rect())
