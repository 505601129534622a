"""The forms that reviews were made with, each kept once by the hash of its definition's text."""

from __future__ import annotations

from hashlib import sha256

from ipsreview.form import Form, parse_form
from ipsreview.store.connecting import DriverConnection


class KnownForms:
    """The forms of a file, each read only once."""

    def __init__(self, connection: DriverConnection) -> None:
        self._connection = connection
        self._forms: dict[int, Form] = {}

    def form(self, row_id: int) -> Form:
        """Return the form that is kept in a row."""
        if row_id not in self._forms:
            row = self._connection.execute("SELECT form_id, form_version, source FROM form WHERE id = ?", (row_id,))
            form_id, form_version, source = row.fetchone()
            self._forms[row_id] = parse_form(source, f"{form_id} {form_version}", kept=True)
        return self._forms[row_id]

    def keep(self, form: Form) -> int:
        """Keep a form, unless it is kept already; return its row."""
        digest = sha256(form.source.encode()).hexdigest()
        found = self._connection.execute("SELECT id FROM form WHERE sha256 = ?", (digest,)).fetchone()
        if found is not None:
            return int(found[0])
        if parse_form(form.source, form.id) != form:
            raise ValueError("the form is not what its source says, so its reviews could not be read again")
        new = "INSERT INTO form (sha256, form_id, form_version, source) VALUES (?, ?, ?, ?) RETURNING id"
        return int(self._connection.execute(new, (digest, form.id, form.version, form.source)).fetchone()[0])
