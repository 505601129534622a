"""The trainer's own recommendations, within one transaction."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Connection, delete, func, insert, select

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.review.text import clean
from ipsreview.store.folding import folded, search_words
from ipsreview.store.moments import as_text
from ipsreview.store.tables import OWN_LINE
from ipsreview.store.values import OwnLine

_SHOWN = (OWN_LINE.c.id, OWN_LINE.c.item, OWN_LINE.c.text)


class OwnLines:
    """The own lines as one transaction sees and changes them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def lines(self, form_id: str, item: int, search: str) -> tuple[OwnLine, ...]:
        """Return the lines of an item that hold every word of `search`, in the order of the alphabet."""
        wanted = [func.instr(OWN_LINE.c.folded, word) > 0 for word in search_words(search)]
        query = select(*_SHOWN).where(OWN_LINE.c.form_id == form_id, OWN_LINE.c.item == item, *wanted).order_by(OWN_LINE.c.folded)
        return tuple(OwnLine(*row) for row in self._connection.execute(query))

    def keep(self, form_id: str, item: int, text: str) -> OwnLine:
        """Keep a line, unless there is one that says the same; return the one that is kept."""
        kept = clean(text).strip()
        if not kept:
            raise KnownError(message("There is no text to keep for item {item}; write the recommendation first.", item=item))
        place = {"form_id": form_id, "item": item, "folded": folded(kept)}
        known = self._connection.execute(select(*_SHOWN).filter_by(**place)).one_or_none()
        if known is None:
            new = insert(OWN_LINE).values(text=kept, made_at=as_text(datetime.now(UTC)), **place)
            known = self._connection.execute(new.returning(*_SHOWN)).one()
        return OwnLine(*known)

    def forget(self, line_id: int) -> None:
        """Take a line out of the bank."""
        self._connection.execute(delete(OWN_LINE).where(OWN_LINE.c.id == line_id))
