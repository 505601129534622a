"""The tables as SQLAlchemy knows them; `schema` is what makes them, and a test holds the two together."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Integer, MetaData, Table, Text

METADATA = MetaData()

FORM = Table(
    "form",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("sha256", Text, nullable=False, unique=True),
    Column("form_id", Text, nullable=False),
    Column("form_version", Text, nullable=False),
    Column("source", Text, nullable=False),
)

REVIEW = Table(
    "review",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("deleted_at", Text),
)

VERSION = Table(
    "version",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("review", Integer, ForeignKey("review.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("form", Integer, ForeignKey("form.id"), nullable=False),
    Column("state", Text, nullable=False),
    Column("agency", Text, nullable=False),
    Column("visited_on", Text),
    Column("trainer", Text, nullable=False),
    Column("team_size", Integer, nullable=False),
    Column("created_at", Text, nullable=False),
    Column("changed_at", Text, nullable=False),
    Column("finished_at", Text),
    Column("listed", Boolean, nullable=False),
    Column("rated", Integer, nullable=False),
    Column("agency_order", Text),
    Column("trainer_order", Text),
    Column("search", Text, nullable=False),
)

ANSWER = Table(
    "answer",
    METADATA,
    Column("version", Integer, ForeignKey("version.id"), primary_key=True),
    Column("item", Integer, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

OWN_LINE = Table(
    "own_line",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("form_id", Text, nullable=False),
    Column("item", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("made_at", Text, nullable=False),
)

AUDIT = Table(
    "audit",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("version", Integer, ForeignKey("version.id"), nullable=False),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("item", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("before", Text),
    Column("after", Text),
)

REMOVED = Table(
    "removed",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("review", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("begun_at", Text, nullable=False),
    Column("what", Text, nullable=False),
)

PLACE = Table(
    "place",
    METADATA,
    Column("only_one", Integer, primary_key=True),
    Column("review", Integer, ForeignKey("review.id"), nullable=False),
    Column("step", Text, nullable=False),
    Column("field", Text, nullable=False),
)
