"""Whatever stands in a definition, reading it gives a form or its faults, and no other exception."""

import tomllib
from collections.abc import Iterator
from datetime import date, time

from hypothesis import example, given, settings
from hypothesis import strategies as st

from ipsreview.errors import FaultyFileError
from ipsreview.form import parse_form
from ipsreview.form.loading import bookmarks
from tests.forms import SECOND_PATH

Value = object
Path = tuple[str | int, ...]

SECOND = tomllib.loads(SECOND_PATH.read_text(encoding="utf-8"))


def toml(value: Value) -> str:
    """Write a value as TOML on one line."""
    match value:
        case bool():
            return str(value).lower()
        case str():
            return '"' + "".join(f"\\U{ord(sign):08x}" if sign in '"\\' or not sign.isprintable() else sign for sign in value) + '"'
        case dict():
            return "{" + ", ".join(f"{toml(str(key))} = {toml(part)}" for key, part in value.items()) + "}"
        case list():
            return "[" + ", ".join(toml(part) for part in value) + "]"
        case date() | time():
            return value.isoformat()
        case _:
            return str(value)


def document(table: dict[str, Value]) -> str:
    return "".join(f"{toml(key)} = {toml(value)}\n" for key, value in table.items())


def places(value: Value, path: Path = ()) -> Iterator[Path]:
    """Yield the path of every entry within a value, of tables and lists as of texts."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield (*path, key)
        yield from places(part, (*path, key))


def changed(value: Value, path: Path, new: list[Value]) -> Value:
    """Return a copy of a value in which the entry at `path` is gone, or replaced by the one in `new`."""
    if isinstance(value, dict):
        parts = {key: part if key != path[0] else changed(part, path[1:], new) if path[1:] else new for key, part in value.items()}
        return {key: part[0] if part is new else part for key, part in parts.items() if part is not new or new}
    assert isinstance(value, list)
    before, after = value[: path[0]], value[path[0] + 1 :]
    return [*before, *([changed(value[path[0]], path[1:], new)] if path[1:] else new), *after]


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.sampled_from(
    ["", " ", "{", "{count} of {team}", "none", "thriving", "SoilGood"]
)
numbers = st.integers() | st.floats() | st.sampled_from([0, 1, 7, 10**20])
times = st.dates() | st.times() | st.datetimes()
values = st.recursive(
    texts | numbers | st.booleans() | times, lambda parts: st.lists(parts, max_size=3) | st.dictionaries(texts, parts, max_size=3), max_leaves=5
)


def form_or_faults(text: str) -> None:
    try:
        form = parse_form(text, "form.toml")
    except FaultyFileError as error:
        told = [str(fault) for fault in error.faults]
    else:
        assert len(bookmarks(form)) == 3 + sum(len(item.ratings) + len(item.recommendations) for item in form.items)
        form.cover_line.format(agency="", date="", trainer="")
        return
    assert told
    assert len(told) == len(set(told))


def test_the_writer_of_this_test_is_right() -> None:
    assert tomllib.loads(document(SECOND)) == SECOND
    form_or_faults(document(SECOND))


@given(st.sampled_from(list(places(SECOND))))
@settings(max_examples=300, deadline=None)
def test_any_entry_taken_away(path: Path) -> None:
    form_or_faults(document(changed(SECOND, path, [])))


@given(st.sampled_from(list(places(SECOND))), values)
@settings(max_examples=250, deadline=None)
@example(("items", 0, "number"), [[]])
@example(("cover", "line"), "{agency}{date}{trainer}{")
def test_any_entry_of_another_kind(path: Path, value: Value) -> None:
    form_or_faults(document(changed(SECOND, path, [value])))


@given(st.dictionaries(st.sampled_from([*SECOND, "unknown"]), values))
@settings(max_examples=100, deadline=None)
def test_any_table(table: dict[str, Value]) -> None:
    form_or_faults(document(table))


@given(st.text(max_size=60))
@settings(max_examples=100, deadline=None)
def test_any_text(text: str) -> None:
    form_or_faults(text)
