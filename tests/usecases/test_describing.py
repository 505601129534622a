"""Forms and reviews as data for other programs, and as lines for people."""

import json
from pathlib import Path

from ipsreview.documents.review_file import parse_review_file
from ipsreview.usecases import describing
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.library import Database, LibraryQuery, open_library
from tests.forms import cqi, second


def demo_in(folder: Path) -> Database:
    database = open_library(folder / "reviews.db")
    demo = demo_review()
    database.add(demo.form, demo.review)
    return database


def test_a_form_as_data_holds_the_form() -> None:
    data = json.loads(json.dumps(describing.form_as_data(cqi())))
    assert (data["id"], data["version"], data["title"]) == (cqi().id, cqi().version, cqi().title)
    assert [item["number"] for item in data["items"]] == list(range(1, 17))
    assert [item["number"] for item in data["items"] if item["counts"]] == [5]
    assert [item["number"] for item in data["items"] if item["not_applicable"]] == [6]
    first = data["items"][0]
    assert first["levels"][1] == {
        "level": "needs_improvement",
        "label": "Needs improvement",
        "text": "Caseload sizes = 21 to 25, on average",
        "checkbox": "Check80",
    }
    assert first["recommendations"][0] == {"key": "none", "kind": "none", "text": "No recommendations.", "checkbox": "Check1"}
    assert data["items"][1]["levels"][0]["checkbox"] is None
    boxes = [box for item in data["items"] for box in (*item["levels"], *item["recommendations"], item["not_applicable"]) if box]
    assert len(boxes) == 162


def test_another_form_is_described_just_so() -> None:
    data = describing.form_as_data(second())
    assert json.loads(json.dumps(data)) == data
    assert any("Thriving" in line for line in describing.form_outline(second()))


def test_a_review_in_full_is_a_review_file_with_more(tmp_path: Path) -> None:
    with demo_in(tmp_path) as database:
        stored = database.load(1)
    data = describing.review_in_full(stored)
    read = parse_review_file(json.dumps(data), "show", lambda *_: cqi())
    assert (read.review, read.left_out) == (stored.review, ())
    summary = data["summary"]
    assert isinstance(summary, dict)
    assert sum(summary.values()) == 16
    assert data["findings"] == []


def test_what_is_missing_is_told_by_step_and_field(tmp_path: Path) -> None:
    with open_library(tmp_path / "reviews.db") as database:
        read = parse_review_file('{"format": "ipsreview-review", "version": 1, "form": {"id": "x", "version": "1"}}', "x", lambda *_: cqi())
        stored = database.add(cqi(), read.review)
    found = describing.review_in_full(stored)["findings"]
    assert isinstance(found, list)
    assert {"step": "item.16", "field": "rating", "message": "Not rated"} in found
    lines = list(describing.review_lines(stored))
    assert "Missing:" in lines
    assert " 16. Away from the agency: not rated" in lines


def test_the_library_as_data_and_as_lines(tmp_path: Path) -> None:
    with demo_in(tmp_path) as database:
        rows = database.rows(database.find_ids(LibraryQuery()))
    data = describing.row_as_data(rows[0])
    assert data.keys() >= {"id", "version", "state", "agency", "date", "trainer", "ratings", "changed"}
    assert (data["state"], data["date"], data["agency"]) == ("draft", "2026-10-05", "Riverbend Supported Employment")
    assert data["ratings"] == [demo_review().review.items[number].rating for number in range(1, 17)]
    assert list(describing.library_lines(rows)) == ["    1  2026-10-05  draft     16 of 16 rated  Riverbend Supported Employment"]
    assert list(describing.library_lines([])) == ["There are no reviews yet."]
