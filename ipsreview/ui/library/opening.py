"""The library while its reviews are being opened, which is what the window shows first."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipsreview.ui.library.bars import BottomBar, TopBar
from ipsreview.ui.library.empty import Opening
from ipsreview.ui.library.verbs import Verbs


class OpeningPage(QWidget):
    """The library's own bands, with nothing to press yet, and a sentence where the reviews will be.

    What a review is and how a form reads is not known here, so that the page is painted before any of it is imported.
    """

    def __init__(self) -> None:
        super().__init__()
        self._sentence = Opening()
        top, bottom = TopBar(), BottomBar(Verbs(self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top)
        layout.addWidget(self._sentence, 1)
        layout.addWidget(bottom)
        for band in (top, bottom):
            band.setEnabled(False)

    @property
    def words(self) -> str:
        """Return the sentence."""
        return self._sentence.words
