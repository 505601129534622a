"""A quiet line about words of a note that may tell who somebody is. It warns and never blocks (DOMAIN, 6.3, point 7)."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from ipsreview.review.checks.identifiers import Identifier, IdentifierKind, identifiers
from ipsreview.ui.widgets.texts import Text

translate = QCoreApplication.translate


class IdentifierWarning(Text):
    """Says what looks like an identifier, and what to write instead; hidden while there is none."""

    def __init__(self) -> None:
        super().__init__("", 12, role="warning")
        self._looked_at = ("", "")
        self.hide()

    def show_text(self, text: str, trainer: str = "") -> None:
        """Look at a text; the trainer's own name may be told."""
        if (text, trainer) == self._looked_at:
            return
        self._looked_at = (text, trainer)
        found = _first_identifier(text, trainer)
        self.setText(warning(found) if found else "")
        self.setVisible(found is not None)


@lru_cache(64)  # who goes to and fro between items is shown the same texts again
def _first_identifier(text: str, trainer: str) -> Identifier | None:
    return next(iter(identifiers(text, (trainer,) if trainer else ())), None)


def warning(found: Identifier) -> str:
    """Return the sentence about an identifier."""
    pattern = {
        IdentifierKind.NAME: translate("notes", "Looks like a name: “{words}”. Use the role instead."),
        IdentifierKind.DATE: translate("notes", "Looks like a date about a person: “{words}”. Say how many days or months instead."),
        IdentifierKind.PHONE: translate("notes", "Looks like a telephone number: “{words}”. Leave it out."),
        IdentifierKind.EMAIL: translate("notes", "Looks like an e-mail address: “{words}”. Leave it out."),
        IdentifierKind.RECORD: translate("notes", "Looks like a record number: “{words}”. Leave it out."),
    }[found.kind]
    return pattern.format(words=found.words)
