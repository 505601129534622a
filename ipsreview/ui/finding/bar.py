"""The bar in which words are looked for in the open review: how many there are, the next, the previous."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from ipsreview.review.finding import Hit, find
from ipsreview.review.steps import steps
from ipsreview.ui.icons import icon
from ipsreview.ui.keys import page_keys
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.fields import Framed, LineField
from ipsreview.ui.widgets.notices import announce
from ipsreview.ui.widgets.texts import Bar, ElidedText
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wording import step_name

_WIDTH = 300


class FindBar(Bar):
    """Looks words up in every text of the review. It is hidden until it is asked for."""

    stepped = Signal(int)
    """The user wants the next hit, or with -1 the one before."""
    hit_chosen = Signal(object)
    """A Hit was gone to."""
    closed = Signal()

    def __init__(self, editor: ReviewEditor) -> None:
        super().__init__(line_below=True, height=46)
        self._editor = editor
        self.hits: tuple[Hit, ...] = ()
        self.hit: Hit | None = None
        """The one that was gone to last."""
        self.words = LineField(self.tr("Find in the review"))
        self.words.setPlaceholderText(self.tr("Find in the review"))
        self._framed = Framed(self.words, lead=icon("search", "quiet"))
        self.count = ElidedText("", role="quiet")
        self.previous = _button("chevron-up", self.tr("Previous (Shift+Enter)"))
        self.next = _button("chevron-down", self.tr("Next (Enter)"))
        self.close_button = _button("close", self.tr("Close the search (Escape)"))
        self._lay_out()
        self.words.typed.connect(lambda _text: self.look())
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.close_bar)
        editor.review_changed.connect(self._look_again)
        self.look()
        self.hide()

    def begin(self, words: str = "") -> None:
        """Open with the keyboard in the bar; `words` that are given stand in it."""
        if words:
            self.words.show_text(words)
        self.show()
        self.look()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def look(self) -> None:
        """Look the words up in the review as it is now."""
        self.hits = find(self._editor.form, self._editor.review, self.words.text())
        if self.hit not in self.hits:
            self.hit = None
        for button in (self.previous, self.next):
            button.setEnabled(bool(self.hits))
        self._tell()

    def step_by(self, by: int, start: int) -> None:
        """Go to the next place, or with -1 to the one before, and on from the other end of the review.

        Where none was gone to yet, it is the first from the step `start` on, as the review counts its steps.
        """
        if not self.hits:
            return
        place = self.hits.index(self.hit) + by if self.hit in self.hits else self._first_from(start, by)
        self.hit = self.hits[place % len(self.hits)]
        self._tell()
        self.hit_chosen.emit(self.hit)

    def close_bar(self) -> None:
        """Look for nothing any more."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if page_keys.LEAVE_SEARCH.pressed(event):
            self.close_bar()
        elif self.words.hasFocus() and page_keys.NEXT_HIT.pressed(event):
            self.next.click()
        elif self.words.hasFocus() and page_keys.PREVIOUS_HIT.pressed(event):
            self.previous.click()
        else:
            super().keyPressEvent(event)

    def _look_again(self) -> None:
        if not self.isHidden():
            self.look()

    def _first_from(self, start: int, by: int) -> int:
        """Return the place of the first hit on a step or after it; going backwards, of the last one before the step's end."""
        order = steps(self._editor.form)
        at = [order.index(hit.place.step) for hit in self.hits]
        return sum(step < start for step in at) if by > 0 else sum(step <= start for step in at) - 1

    def _tell(self) -> None:
        """Say how many there are, and which of them is shown."""
        before = self.count.text()
        self.count.setText(self._told())
        if self.count.text() != before and not self.isHidden():
            announce(self, self.count.text())

    def _told(self) -> str:
        if not self.words.text().strip():
            return ""
        if not self.hits:
            return self.tr("Not found; try a part of it")
        if self.hit is None:
            return self.tr("{count} found").format(count=len(self.hits))
        told = self.tr("{number} of {count} · {step}")
        step = step_name(self._editor.form, self.hit.place.step)
        return told.format(number=self.hits.index(self.hit) + 1, count=len(self.hits), step=step)

    def _lay_out(self) -> None:
        pixels = theme().pixels
        row = QHBoxLayout(self)
        row.setContentsMargins(pixels(18), pixels(6), pixels(12), pixels(6))
        row.setSpacing(pixels(6))
        row.addWidget(self._framed)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.close_button)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self._framed.setFixedWidth(theme().pixels(_WIDTH))


def _button(name: str, words: str) -> Button:
    button = Button("", Weight.QUIET)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    button.setIcon(icon(name, "quiet"))
    button.setAccessibleName(words)
    button.setToolTip(words)
    return button
