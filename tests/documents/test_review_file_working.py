"""The working copy in a review file: read back as written but for the names, and every fault told by its place."""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipsreview.checking import Table
from ipsreview.documents.review_file import parse_review_file, review_as_data, to_review_file
from ipsreview.errors import FaultyFileError
from ipsreview.form import ColumnType, Form
from ipsreview.review import acts, note_acts, roster_acts, worksheet_acts
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import AdviceState, Mark, Meeting, Note, Policy, Specialist
from tests.forms import BOTH, cqi, second
from tests.reviews import reviews

LEAST = {"format": "ipsreview-review", "version": 1, "form": {"id": "ips-cqi", "version": "1"}, "team_size": 2}
OLD_FILE = Path(__file__).parent / "old_review_files" / "version_1.ipsreview"


def form_for(form_id: str, version: str) -> Form:
    return next(form() for form in BOTH if (form().id, form().version) == (form_id, version))


def read(data: object) -> Review:
    return parse_review_file(data if isinstance(data, str) else json.dumps(data), "a.ipsreview", form_for).review


def working(**parts: object) -> dict[str, object]:
    return {**LEAST, "working_copy": parts}


def faults(data: object) -> dict[str, str]:
    with pytest.raises(FaultyFileError) as caught:
        read(data)
    return {fault.place: str(fault.message) for fault in caught.value.faults}


@pytest.fixture
def busy() -> Review:
    """A review with something of everything in its working copy."""
    review = roster_acts.list_team(acts.set_team_size(blank_review(cqi()), 2).after).after
    review = roster_acts.set_hours(review, 1, Decimal("37.5")).after
    review = roster_acts.write_name(roster_acts.set_start(review, 2, "2025-03").after, 2, "Rosa").after
    review = worksheet_acts.set_policy(review, 1, Policy.LETTER).after
    review = worksheet_acts.write_cell(cqi(), review, 1, 1, "people", "20").after
    review = worksheet_acts.write_evidence(cqi(), review, 4, "Two meetings\nwere watched.").after
    review = worksheet_acts.write_disagreement(cqi(), review, 5, "The figures are old.").after
    note = Note(0, "specialist", "Goes out daily.", frozenset({16, 2}), Mark.STRENGTH, 2)
    review = note_acts.add_note(cqi(), note_acts.add_note(cqi(), review, note).after, Note(0, "data", "Six jobs.")).after
    review = note_acts.set_meeting(cqi(), note_acts.remove_note(review, 1).after, "supervisor", Meeting(1, 1)).after
    review = note_acts.add_note(cqi(), review, note).after
    review = note_acts.set_advice_state(cqi(), review, 3, "other", AdviceState.NO_LONGER_FITS).after
    return note_acts.dismiss(review, "unrated:item.3").after


def test_the_working_copy_has_the_keys_of_its_description(busy: Review) -> None:
    first = busy.working.worksheets[1]
    with_sentence = busy.with_working(replace(busy.working, worksheets={1: replace(first, applied="20 people ÷ 1 FTE")}))
    assert review_as_data(cqi(), with_sentence)["working_copy"] == {
        "team": [{"weekly_hours": "37.5", "start_month": None}, {"weekly_hours": None, "start_month": "2025-03"}],
        "policy": "letter",
        "worksheets": {"1": {"rows": [{}, {"people": "20"}], "applied": "20 people ÷ 1 FTE"}},
        "evidence": {"4": "Two meetings\nwere watched."},
        "disagreements": {"5": "The figures are old."},
        "notes": [
            {"id": 2, "source": "data", "text": "Six jobs.", "items": [], "mark": "neutral"},
            {"id": 3, "source": "specialist", "specialist": 2, "text": "Goes out daily.", "items": ["2", "16"], "mark": "strength"},
        ],
        "meetings": {"supervisor": {"planned": 1, "met": 1}},
        "old_advice": {"3": {"other": "no_longer_fits"}},
        "dismissed": {"unrated:item.3": True},
    }
    assert read(to_review_file(cqi(), with_sentence)) == with_sentence.without_names()


def test_a_review_without_a_working_copy_has_no_key_for_it() -> None:
    assert "working_copy" not in review_as_data(cqi(), blank_review(cqi()))


def test_a_file_from_before_the_working_copy_is_read_and_written_as_it_was() -> None:
    text = OLD_FILE.read_text("utf-8")
    result = parse_review_file(text, "old.ipsreview", form_for)
    assert (result.left_out, result.review.cover.agency, result.review.team_size) == ((), "Riverbend Supported Employment", 4)
    assert to_review_file(cqi(), result.review) == text


def test_a_program_that_knows_no_working_copy_can_read_the_rest(busy: Review) -> None:
    """Version 1 of the file is the same without the one key, which such a program reads past and names."""
    data: dict[str, Any] = json.loads(to_review_file(cqi(), busy))
    assert data["version"] == 1
    assert {key for key in data if key not in json.loads(OLD_FILE.read_text("utf-8"))} == {"working_copy"}
    table = Table(data, "", [])
    table.read_past(*(key for key in data if key != "working_copy"))
    assert table.left_out() == ["working_copy"]


@given(names=st.lists(st.text(st.characters(categories=["L", "Nd"]), min_size=3, max_size=9), min_size=1, max_size=4), data=st.data())
@settings(max_examples=40, deadline=None)
def test_no_name_of_a_specialist_is_ever_in_the_file(names: list[str], data: st.DataObject) -> None:
    review = roster_acts.list_team(acts.set_team_size(data.draw(reviews(second())).report_copy(), 4).after).after
    before = to_review_file(second(), review)
    for number, name in enumerate(names, 1):
        review = roster_acts.write_name(review, number, f"<{name}>").after
    text = to_review_file(second(), review)
    assert text == before
    assert not any(f"<{name}>" in text for name in names)


def test_what_is_missing_was_not_collected() -> None:
    blank = replace(blank_review(cqi()), team_size=2)
    assert read(working()) == read({**LEAST, "working_copy": None}) == blank
    empty = working(
        team=None,
        policy=None,
        worksheets={"1": {}},
        evidence={"1": ""},
        notes=[],
        meetings={"data": {}},
        old_advice={"3": {}},
        dismissed={"x": False},
    )
    assert read(empty) == blank
    assert read(working(team=[{}, {"weekly_hours": None}])).working.roster == (Specialist(), Specialist())
    note = {"id": 7, "source": "data"}
    assert read(working(notes=[note])).working.notes == (Note(7, "data", ""),)


def test_entries_that_are_not_known_are_read_past_and_named() -> None:
    data = working(mood=1, team=[{"name": "Rosa"}, {}], notes=[{"id": 1, "source": "data", "who": "x"}], worksheets={"1": {"chart": 1}})
    result = parse_review_file(json.dumps(data), "a.ipsreview", form_for)
    places = {"mood", "team[1].name", "notes[1].who", "worksheets.1.chart"}
    assert set(result.left_out) == {f"working_copy.{place}" for place in places}
    assert result.review.working.roster == (Specialist(), Specialist())


def test_notes_are_put_in_the_order_of_their_numbers() -> None:
    notes = [{"id": number, "source": "data", "text": str(number)} for number in (10, 2)]
    assert [note.id for note in read(working(notes=notes)).working.notes] == [2, 10]


def test_texts_are_cleaned_where_they_come_in() -> None:
    dirty = "\ud800a\x0bb\x00"
    data = working(
        evidence={"1": dirty},
        disagreements={"1": dirty},
        notes=[{"id": 1, "source": "data", "text": dirty}],
        dismissed={dirty: True},
        old_advice={"1": {dirty: "done"}},
    )
    read_working = read(data).working
    assert (read_working.evidence[1], read_working.disagreements[1], read_working.notes[0].text) == ("a\nb",) * 3
    assert (read_working.dismissed, read_working.old_advice) == ({"a b"}, {1: {"a b": "done"}})


def days() -> tuple[int, str]:
    return next(
        (item.number, column.key) for item in cqi().items if item.worksheet for column in item.worksheet.columns if column.type is ColumnType.DAYS
    )


def test_of_two_dates_only_the_days_between_are_kept() -> None:
    number, key = days()
    review = read(working(worksheets={str(number): {"rows": [{key: "2026-05-03 to 2026-06-09"}]}}))
    assert review.working.worksheets[number].rows == ({key: "37"},)


def test_a_date_does_not_enter_by_a_file() -> None:
    number, key = days()
    found = faults(working(worksheets={str(number): {"rows": [{}, {key: "2026-05-03"}]}}))
    assert list(found) == [f"working_copy.worksheets.{number}.rows[2].{key}"]
    assert "A date is not kept" in next(iter(found.values()))


def note(**parts: object) -> dict[str, object]:
    return working(notes=[{"id": 1, "source": "specialist", **parts}])


FAULTS: list[tuple[object, dict[str, str]]] = [
    ({**LEAST, "working_copy": []}, {"": "a table"}),
    (working(team={}), {"team": "a list"}),
    (working(team=[{}]), {"team": "team_size says 2, and 1 stand in this list"}),
    ({**LEAST, "team_size": None, "working_copy": {"team": [{}]}}, {"team": "team_size says 0"}),
    (working(team=[{"weekly_hours": "often"}, {}]), {"team[1].weekly_hours": "no number of hours"}),
    (working(team=[{"weekly_hours": "90"}, {"weekly_hours": "0"}]), {"team[1].weekly_hours": "out of range", "team[2].weekly_hours": "out of range"}),
    (working(team=[{}, {"weekly_hours": 40}]), {"team[2].weekly_hours": "a text"}),
    (working(team=[{"start_month": "2025-13"}, {"start_month": "soon"}]), {"team[1].start_month": "no month", "team[2].start_month": "no month"}),
    (working(policy="average"), {"policy": "“average” is not known; write one of nearest, letter"}),
    (working(worksheets={"99": {}, "x": {}}), {"worksheets.99": "no item", "worksheets.x": "no item"}),
    (working(worksheets={"1": {"rows": [{}, {"mood": "1"}]}}), {"worksheets.1.rows[2].mood": "no place of this name"}),
    (working(worksheets={"1": {"facts": {"mood": "1"}}}), {"worksheets.1.facts.mood": "no place of this name"}),
    (working(worksheets={"1": {"rows": [{"people": 20}]}}), {"worksheets.1.rows[1].people": "a text"}),
    (working(worksheets={"1": {"rows": [{"people": "x" * 999}]}}), {"worksheets.1.rows[1].people": "too long"}),
    (working(worksheets={"1": {"rows": [{}] * 501}}), {"worksheets.1.rows": "500 rows at most"}),
    (working(worksheets={"1": {"rows": {}}}), {"worksheets.1.rows": "a list"}),
    (working(worksheets={"1": {"applied": 3}}), {"worksheets.1.applied": "a text"}),
    (working(evidence={"1": 3, "17": "x"}), {"evidence.1": "a text", "evidence.17": "no item"}),
    (working(disagreements={"0": "x"}), {"disagreements.0": "no item"}),
    (note(id=None), {"notes[1].id": "missing"}),
    (note(id=0), {"notes[1].id": "out of range"}),
    (note(source="rumour"), {"notes[1].source": "“rumour” is not known"}),
    (note(source=None), {"notes[1].source": "missing"}),
    (note(text=3), {"notes[1].text": "a text"}),
    (note(items=["17"]), {"notes[1].items[1]": "is not known"}),
    (note(items=["1", 2]), {"notes[1].items[2]": "a text"}),
    (note(mark="good"), {"notes[1].mark": "“good” is not known"}),
    (note(specialist=1000), {"notes[1].specialist": "out of range"}),
    (note(source="data", specialist=1), {"notes[1].specialist": "none of the specialists"}),
    (working(notes=[{"id": 1, "source": "data"}] * 2), {"notes[2].id": "another note has this number"}),
    (working(meetings={"rumour": {}}), {"meetings.rumour": "no source"}),
    (working(meetings={"data": {"planned": -1, "met": "1"}}), {"meetings.data.planned": "out of range", "meetings.data.met": "a whole number"}),
    (working(old_advice={"17": {}}), {"old_advice.17": "no item"}),
    (working(old_advice={"1": {"other": "perhaps"}}), {"old_advice.1.other": "“perhaps” is not known"}),
    (working(dismissed=["x"]), {"dismissed": "a table"}),
    (working(dismissed={"x": "yes"}), {"dismissed.x": "true or false"}),
]


@pytest.mark.parametrize(("data", "expected"), FAULTS)
def test_a_fault_is_told_by_its_place(data: object, expected: dict[str, str]) -> None:
    found = faults(data)
    assert list(found) == [f"working_copy.{place}".rstrip(".") for place in expected]
    assert [words for place, words in expected.items() if words not in found[f"working_copy.{place}".rstrip(".")]] == []


def test_all_faults_are_told_at_once() -> None:
    parts = [
        data["working_copy"]
        for data, _ in FAULTS
        if isinstance(data, dict) and isinstance(data["working_copy"], dict) and len(data) == len(LEAST) + 1
    ]
    together = {key: value for part in parts for key, value in part.items()}
    assert len(faults({**LEAST, "working_copy": together})) >= len(together)


def test_a_worksheet_of_an_item_that_has_none_is_a_fault() -> None:
    number = next(item.number for item in second().items if item.worksheet is None)
    data = {**LEAST, "form": {"id": second().id, "version": second().version}, "working_copy": {"worksheets": {str(number): {}}}}
    assert faults(data) == {f"working_copy.worksheets.{number}": "this item has no worksheet; remove it, or correct the number."}


def test_a_form_without_sources_takes_no_notes() -> None:
    data = {**LEAST, "form": {"id": second().id, "version": second().version}, "working_copy": {"notes": [{"id": 1, "source": "data"}]}}
    assert faults(data) == {"working_copy.notes": "this form takes no notes; remove them."}


def test_the_team_is_not_held_against_a_size_that_could_not_be_read() -> None:
    assert list(faults({**working(team=[{}]), "team_size": "four"})) == ["team_size"]


def test_a_long_wrong_value_is_not_repeated_in_full() -> None:
    assert all(len(told) < 300 for told in faults(working(team=[{"weekly_hours": "x" * 9999, "start_month": "y" * 9999}, {}])).values())
