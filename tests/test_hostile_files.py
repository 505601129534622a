"""Files from outside that are made to hurt: they cost little time and memory, reach nothing beside them, and are told in a sentence."""

import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from ipsreview.documents.review_file import MOST_VALUES, parse_review_file, to_review_file
from ipsreview.errors import KnownError
from ipsreview.form import RowsOf
from ipsreview.json_size import count_values
from ipsreview.review import note_acts, worksheet_acts
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import MOST_ROWS, Note
from ipsreview.usecases.importing import LARGEST_FILE, read_report
from ipsreview.usecases.suggesting import suggest_from_file
from tests.forms import cqi

START = '{"format":"ipsreview-review","version":1,"form":{"id":"ips-cqi","version":"1"},'
MOST_MEMORY = 250_000_000


def full(start: str, one: str, end: str, size: int = LARGEST_FILE) -> str:
    """Return a file as large as it may be, nearly all of it `one`."""
    return start + one * ((size - len(start) - len(end)) // len(one)) + end


BOMBS: dict[str, Callable[[], str]] = {
    "lists": lambda: full(START + '"x":[', "[],", "0]}"),
    "objects": lambda: full(START + '"x":[', "{},", "0]}"),
    "notes": lambda: full(START + '"working_copy":{"notes":[', "{},", "0]}}"),
    "rows": lambda: full(START + '"working_copy":{"worksheets":{"1":{"rows":[', "{},", "{}]}}}}"),
    "numbers": lambda: full(START + '"x":[', "0,", "0]}"),
    "depth": lambda: "[" * 100_000,
    "depth below the limit of values": lambda: '{"a":' * 90_000,
    "escapes without an end": lambda: full('"', '\\"', ""),
    "open quotes": lambda: full("", '"\\', ""),
    "digits": lambda: START + '"team_size":' + "9" * 1_000_000 + "}",
}


@pytest.mark.parametrize("kind", BOMBS)
def test_a_review_file_costs_bounded_memory(kind: str) -> None:
    text = BOMBS[kind]()
    tracemalloc.start()
    with pytest.raises(KnownError, match=r"^The review file bomb has 1 fault; correct it\.$"):
        parse_review_file(text, "bomb", lambda *_: cqi())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < MOST_MEMORY


def test_one_very_long_text_is_read() -> None:
    text = full(START + '"comments":{"next_steps":"', "ab ", '"}}')
    assert len(parse_review_file(text, "long", lambda *_: cqi()).review.comments["next_steps"]) > LARGEST_FILE * 0.9


@pytest.mark.slow
def test_as_many_faults_as_a_file_may_have_are_all_told() -> None:
    text = START + '"working_copy":{"notes":[' + "{}," * (MOST_VALUES // 2 - 20) + "{}]}}"
    with pytest.raises(KnownError, match=r"^The review file many has \d{6} faults; correct them\.$"):
        parse_review_file(text, "many", lambda *_: cqi())


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("{}", 1), ('{"a": [1, 2]}', 3), ('"[[[,,,{{{"', 0), ('"\\"[[" [', 1), ('"\\\\" [[', 2), ('"no end [[[', 0), ('[ "a\n[", [', 3)],
)
def test_values_are_counted_outside_texts(text: str, count: int) -> None:
    assert count_values(text) == count


def fullest() -> Review:
    """Return a review with more in it than any visit collects: every worksheet full to its last row, and two thousand notes."""
    form = cqi()
    review = blank_review(form)
    for item in form.items:
        if item.worksheet:
            rows = 1 if item.worksheet.rows is RowsOf.TEAM else MOST_ROWS
            row = {column.key: "1" for column in item.worksheet.columns}
            review = worksheet_acts.paste_rows(form, review, item.number, 0, [row] * rows).after
    for number in range(2000):
        note = Note(0, form.sources[number % len(form.sources)].key, f"{number}, {{and}} [more], and more", frozenset(range(1, 17)))
        review = note_acts.add_note(form, review, note).after
    return review


@pytest.mark.slow
def test_the_fullest_review_is_far_from_the_limit() -> None:
    text = to_review_file(cqi(), fullest())
    assert count_values(text) < MOST_VALUES * 2 / 3
    assert len(text.encode()) < LARGEST_FILE / 3
    assert parse_review_file(text, "full", lambda *_: cqi()).review == fullest()


def test_a_file_of_rows_is_bounded_too(tmp_path: Path) -> None:
    path = tmp_path / "rows.json"
    path.write_text(full('{"rows":[', "{},", "{}]}", 4_000_000))
    tracemalloc.start()
    with pytest.raises(KnownError, match=r"rows\.json"):
        suggest_from_file(cqi(), 1, path)
    assert tracemalloc.get_traced_memory()[1] < MOST_MEMORY / 5
    tracemalloc.stop()


def test_a_file_of_nothing_in_particular_is_told(tmp_path: Path) -> None:
    for name, data in {
        "a.ipsreview": b"\x00" * 1000,
        "b.docx": b"\x00" * 1000,
        "c.ipsreview": b"",
        "d.docx": b"",
        "e.ipsreview": b"\xff\xfe{",
    }.items():
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(KnownError, match=name):
            read_report(path)


@pytest.mark.parametrize("agency", ["../../etc/passwd", "..", "C:\\windows\\x", "/etc/x", "a/../../b", "con", "\u202egpj.x", "a\x00b"])
def test_no_name_in_a_file_leads_out_of_the_folder(agency: str, tmp_path: Path) -> None:
    from ipsreview.usecases.exporting import suggested_name

    text = json.dumps({**json.loads(START + '"team_size": 0}'), "cover": {"agency": agency, "date": "2026-10-05", "trainer": agency}})
    name = suggested_name(parse_review_file(text, "x", lambda *_: cqi()).review, ".docx")
    assert (tmp_path / name).resolve().parent == tmp_path.resolve()
    assert not set(name) & set('/\\:*?"<>|\x00')
