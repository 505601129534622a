"""The forms that reviews were made with, each kept once by the hash of its definition's text."""

from __future__ import annotations

from hashlib import sha256

from sqlalchemy import Connection, insert, select

from ipsreview.form import Form, parse_form
from ipsreview.store.tables import FORM


class KnownForms:
    """Reads forms from the file, each only once."""

    def __init__(self) -> None:
        self._forms: dict[int, Form] = {}

    def form(self, connection: Connection, row_id: int) -> Form:
        """Return the form that is kept in a row."""
        if row_id not in self._forms:
            row = connection.execute(select(FORM).where(FORM.c.id == row_id)).one()
            self._forms[row_id] = parse_form(row.source, f"{row.form_id} {row.form_version}", kept=True)
        return self._forms[row_id]


def keep_form(connection: Connection, form: Form) -> int:
    """Keep a form, unless it is kept already; return its row."""
    digest = sha256(form.source.encode()).hexdigest()
    found = connection.execute(select(FORM.c.id).where(FORM.c.sha256 == digest)).scalar_one_or_none()
    if found is not None:
        return int(found)
    if parse_form(form.source, form.id) != form:
        raise ValueError("the form is not what its source says, so its reviews could not be read again")
    new = insert(FORM).values(sha256=digest, form_id=form.id, form_version=form.version, source=form.source)
    return int(connection.execute(new.returning(FORM.c.id)).scalar_one())
