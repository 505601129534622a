"""The least that the wizard's pages take: a bare stack of pages made of the same widgets, with the form's words."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ipsreview.form import Item, RecommendationKind


class BareStack(QStackedWidget):
    """Pages of items, each made when it is first shown."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: dict[int, QScrollArea] = {}

    def show_item(self, item: Item) -> QWidget:
        """Show an item's page and return what is painted in it: the scrolled content, which hides the viewport behind it."""
        if item.number not in self.pages:
            self.pages[item.number] = bare_page(item)
            self.addWidget(self.pages[item.number])
        page = self.pages[item.number]
        self.setCurrentWidget(page)
        return page.widget() or page


def bare_page(item: Item) -> QScrollArea:
    """Return a page with the item's boxes, its lines and a text field where it has one."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.addWidget(_words(item.title))
    texts = [anchor.text for anchor in item.anchors] + ([item.not_applicable.text] if item.not_applicable else [])
    for text in texts:
        column.addLayout(_card(text))
    for line in item.recommendations:
        column.addWidget(QCheckBox(line.text))
        if line.kind is RecommendationKind.OTHER:
            column.addWidget(QPlainTextEdit())
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(content)
    return area


def _card(text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(QCheckBox())
    row.addWidget(_words(text), 1)
    return row


def _words(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label
