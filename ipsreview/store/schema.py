"""The file's numbered upgrades. A step that was ever released is frozen: a change of the tables is a new step at the end."""

from __future__ import annotations

APPLICATION_ID = 0x49505352
"""Marks the file as ours in its header: the letters IPSR."""

_VERSION_1 = (
    """
    CREATE TABLE form (
        id INTEGER PRIMARY KEY,
        sha256 TEXT NOT NULL UNIQUE,
        form_id TEXT NOT NULL,
        form_version TEXT NOT NULL,
        source TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE review (
        id INTEGER PRIMARY KEY,
        deleted_at TEXT
    ) STRICT
    """,
    # `listed` marks the newest version of every review that is not deleted; it and the columns after it are
    # derived, and stand here so that the library is found, searched and sorted by one index.
    """
    CREATE TABLE version (
        id INTEGER PRIMARY KEY,
        review INTEGER NOT NULL REFERENCES review (id),
        number INTEGER NOT NULL CHECK (number >= 1),
        form INTEGER NOT NULL REFERENCES form (id),
        state TEXT NOT NULL CHECK (state IN ('draft', 'finished')),
        agency TEXT NOT NULL,
        visited_on TEXT,
        trainer TEXT NOT NULL,
        team_size INTEGER NOT NULL CHECK (team_size >= 0),
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        finished_at TEXT CHECK ((finished_at IS NULL) = (state = 'draft')),
        listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
        rated INTEGER NOT NULL,
        agency_order TEXT,
        trainer_order TEXT,
        search TEXT NOT NULL,
        UNIQUE (review, number)
    ) STRICT
    """,
    "CREATE UNIQUE INDEX listed_once ON version (review) WHERE listed = 1",
    "CREATE INDEX listed_by_agency ON version (agency_order, review) WHERE listed = 1",
    "CREATE INDEX listed_by_date ON version (visited_on, review) WHERE listed = 1",
    "CREATE INDEX listed_by_trainer ON version (trainer_order, review) WHERE listed = 1",
    "CREATE INDEX listed_by_state ON version (state, review) WHERE listed = 1",
    "CREATE INDEX listed_by_rated ON version (rated, review) WHERE listed = 1",
    "CREATE INDEX listed_by_change ON version (changed_at, review) WHERE listed = 1",
    """
    CREATE TABLE answer (
        version INTEGER NOT NULL REFERENCES version (id),
        item INTEGER NOT NULL,
        kind TEXT NOT NULL,
        key TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (version, item, kind, key)
    ) STRICT, WITHOUT ROWID
    """,
)

_VERSION_2 = (
    # The trainer's own recommendations. `folded` is the text as searching and sorting see it.
    """
    CREATE TABLE own_line (
        id INTEGER PRIMARY KEY,
        form_id TEXT NOT NULL,
        item INTEGER NOT NULL,
        text TEXT NOT NULL,
        folded TEXT NOT NULL,
        made_at TEXT NOT NULL,
        UNIQUE (form_id, item, folded)
    ) STRICT
    """,
)

_VERSION_3 = (
    # What was done to a review, by whom and when. NULL before: it was not answered; NULL after: it no longer is.
    """
    CREATE TABLE audit (
        id INTEGER PRIMARY KEY,
        version INTEGER NOT NULL REFERENCES version (id),
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        item INTEGER NOT NULL,
        kind TEXT NOT NULL,
        key TEXT NOT NULL,
        before TEXT,
        after TEXT
    ) STRICT
    """,
    "CREATE INDEX audit_of_version ON audit (version)",
    # What was removed for good. The time at which the version was begun tells it from a later one with the same numbers.
    """
    CREATE TABLE removed (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        review INTEGER NOT NULL,
        number INTEGER NOT NULL,
        begun_at TEXT NOT NULL,
        what TEXT NOT NULL CHECK (what IN ('working_copy', 'review'))
    ) STRICT
    """,
    # Where the trainer was last, so that the next start opens there.
    """
    CREATE TABLE place (
        only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
        review INTEGER NOT NULL REFERENCES review (id),
        step TEXT NOT NULL,
        field TEXT NOT NULL
    ) STRICT
    """,
)

_VERSION_4 = (
    # Finds which report has a text, without looking through all of them; the beginning of a text is enough to find few.
    """
    CREATE INDEX reported_text ON answer (substr(value, 1, 60))
    WHERE kind IN ('other', 'comment', 'evidence') AND length(value) >= 30
    """,
)

UPGRADES: tuple[tuple[str, ...], ...] = (_VERSION_1, _VERSION_2, _VERSION_3, _VERSION_4)
"""The statements of each step; the first makes version 1 out of nothing."""
