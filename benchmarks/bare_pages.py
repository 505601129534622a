"""The least that a change of the wizard's page takes: bare widgets of the same kinds, as many, with the same words."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from ipsreview.form import Form, Item, RecommendationKind
from ipsreview.review.values import Review

_STEPS_WIDTH, _PANEL_WIDTH, _BAR_HEIGHT = 268, 306, 52


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


class BarePanel(QWidget):
    """What stands beside an item: tabs, its evidence, its notes, and a line for the next one."""

    def __init__(self, form: Form, review: Review) -> None:
        super().__init__()
        self._review = review
        self.tabs, self.evidence, self.hint, self.notes = QTabBar(), QPlainTextEdit(), _words(""), QListWidget()
        for name in ("Evidence", "Worksheet", "Last visit"):
            self.tabs.addTab(name)
        self.notes.setWordWrap(True)
        source = QComboBox()
        source.addItems([source.label for source in form.sources])
        parts = (self.tabs, QLabel("What the rating rests on"), self.evidence, _words("Goes into the appendix only."), QLabel("Notes"), self.hint)
        column = QVBoxLayout(self)
        for part in (*parts, self.notes, QLabel("New note from"), source, QPlainTextEdit()):
            column.addWidget(part)
        self.setFixedWidth(_PANEL_WIDTH)

    def show_item(self, item: Item) -> None:
        """Fill in what the review holds about an item."""
        notes = [note.text for note in self._review.working.notes if item.number in note.items]
        self.tabs.setTabText(0, f"Evidence {len(notes)}")
        self.evidence.setPlainText(self._review.working.evidence.get(item.number, ""))
        self.hint.setText(f"Notes on item {item.number}")
        self.notes.clear()
        self.notes.addItems(notes)


class BareWindow(QWidget):
    """The stack of pages between two bars, a list of steps and a panel."""

    def __init__(self, form: Form, review: Review) -> None:
        super().__init__()
        self.steps, self.stack, self.panel = QListWidget(), BareStack(), BarePanel(form, review)
        self.steps.addItems([f"{item.number} {item.short_title}\n{review.items[item.number].rating}" for item in form.items])
        self.steps.setFixedWidth(_STEPS_WIDTH)
        self.next = QPushButton()
        middle = QHBoxLayout()
        for part in (self.steps, self.stack, self.panel):
            middle.addWidget(part)
        column = QVBoxLayout(self)
        column.addWidget(_bar(QPushButton("Reviews"), QLabel(review.cover.agency), QLabel(review.cover.trainer), QLabel("Rated"), QLabel("Saved")))
        column.addLayout(middle)
        column.addWidget(_bar(QPushButton("Back"), QLabel("Digits tick a rating"), QPushButton("Next unfinished"), self.next))

    def show_item(self, item: Item) -> QWidget:
        """Show an item's page with what belongs to it around, and return what is painted in it."""
        self.steps.setCurrentRow(item.number - 1)
        self.panel.show_item(item)
        self.next.setText(f"Next: {item.number + 1}")
        return self.stack.show_item(item)


def bare_page(item: Item) -> QScrollArea:
    """Return a page with the item's boxes, its lines and a text field where it has one."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.addWidget(_words(item.title))
    column.addLayout(_row(QLabel("Tick the one that fits"), QPushButton("What to look at")))
    if item.note:
        column.addWidget(_words(item.note))
    if item.counts:
        column.addLayout(_row(QLabel("IPS specialists on the team:"), QSpinBox(), QLabel("from the list")))
    texts = [anchor.text for anchor in item.anchors] + ([item.not_applicable.text] if item.not_applicable else [])
    for text in texts:
        column.addLayout(_card(text))
        if item.counts:
            column.addLayout(_row(QLabel("Specialists who meet this:"), QSpinBox(), QLabel("of 3")))
    column.addWidget(QLabel("Recommendations"))
    for line in item.recommendations:
        column.addWidget(QCheckBox(line.text))
        if line.kind is RecommendationKind.OTHER:
            column.addWidget(QPlainTextEdit())
            column.addLayout(_row(QPushButton("My lines"), QPushButton("Keep this line")))
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


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _bar(*widgets: QWidget) -> QWidget:
    bar = QWidget()
    bar.setLayout(_row(*widgets))
    bar.setFixedHeight(_BAR_HEIGHT)
    return bar


def _words(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label
