"""A file of rows becomes a suggestion as data, or is refused with all of its faults and their places."""

import json
from pathlib import Path

import pytest

from ipsreview.errors import FaultyFileError, KnownError
from ipsreview.usecases.describing import form_as_data
from ipsreview.usecases.suggesting import suggest_from_file, suggestion_as_data, suggestion_lines
from tests.forms import cqi, second

ROWS = [{"people": 22, "weekly_hours": 40}, {"people": 21, "weekly_hours": 40.0}, {"people": "8", "weekly_hours": "20,0"}]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "rows.json"


def data_of(path: Path, item: int, content: object) -> dict[str, object]:
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return suggestion_as_data(suggest_from_file(cqi(), item, path))


def faults_of(path: Path, item: int, content: object) -> list[str]:
    with pytest.raises(FaultyFileError) as caught:
        data_of(path, item, content)
    return [str(fault) for fault in caught.value.faults]


def test_rows_become_a_suggestion(path: Path) -> None:
    data = data_of(path, 1, {"rows": ROWS, "policy": "nearest"})
    assert json.loads(json.dumps(data)) == data
    assert {key: data[key] for key in ("value", "rounded", "level", "literal_level", "amber", "few_data", "sentence")} == {
        "value": 20.4,
        "rounded": 20,
        "level": "ips",
        "literal_level": "needs_improvement",
        "amber": True,
        "few_data": False,
        "sentence": "51 people ÷ 2.5 FTE = 20.4 → 20 → IPS; to the letter: Needs improvement",
    }
    assert "counts" not in data
    assert data_of(path, 1, {"rows": ROWS, "policy": "letter"})["level"] == "needs_improvement"


def test_a_value_is_a_plain_number(path: Path) -> None:
    rows = [{"people": 30, "weekly_hours": 40}, {"people": 31, "weekly_hours": 40}, {"people": 30, "weekly_hours": 40}]
    assert data_of(path, 1, {"rows": rows})["value"] == 30.3333
    assert data_of(path, 1, {"rows": rows[:1]})["value"] == 30


def test_counts_stand_in_the_order_of_the_form(path: Path) -> None:
    rows = [{"caseload": 20, "weekly_people": people, "monthly_people": 20, "contacts_weekly": 0} for people in (18, 15, 15, 10)]
    data = data_of(path, 5, {"rows": rows})
    assert data["counts"] == {"ips": 1, "needs_improvement": 2, "needs_significant_improvement": 1, "not_ips": 0}
    assert data["row_levels"] == ["ips", "needs_improvement", "needs_improvement", "needs_significant_improvement"]


def test_without_a_level_the_sentence_says_why(path: Path) -> None:
    data = data_of(path, 1, {"rows": [{"people": 20, "weekly_hours": 40}, {"people": None, "weekly_hours": 40}]})
    assert (data["level"], data["literal_level"]) == (None, None)
    assert data["sentence"] == "20 people ÷ 1 FTE = 20 (1 of 2 not known) → what is not known could change the level: no suggestion."


def test_facts_and_the_teams_list_are_taken(path: Path) -> None:
    roster = [{"weekly_hours": 37.5}, {"weekly_hours": 37.5}, {}]
    data = data_of(path, 1, {"rows": [{"people": 19}, {"people": 19}], "facts": {"full_time_hours": 37.5}, "roster": roster[:2]})
    assert (data["value"], data["level"]) == (19, "ips")
    assert data_of(path, 1, {"rows": [{"people": 19}, {"people": 19}], "roster": roster})["level"] is None
    assert data_of(path, 6, {"facts": {"no_other_system": True}})["level"] == "not_applicable"


def test_yes_and_no_and_days_from_dates(path: Path) -> None:
    assert data_of(path, 8, {"rows": [{"on_interest": True}, {"on_interest": False}]})["value"] == 50
    assert data_of(path, 12, {"rows": [{"days": "2026-03-03 to 2026-04-10"}]})["value"] == 38


def test_all_faults_are_told_with_their_places(path: Path) -> None:
    content = {
        "rows": [{"people": 20.5, "colour": 1}, {"people": [1]}, {"people": -1, "weekly_hours": True}],
        "facts": {"full_time_hours": "many"},
        "roster": [{"weekly_hours": 0}, {"weekly_hours": "40"}],
        "policy": "maybe",
        "review": 1,
    }
    assert faults_of(path, 1, content) == [
        "rows[1].people: This has to be a whole number.",
        "rows[1].colour: the worksheet has no such column; write one of people, weekly_hours.",
        "rows[2].people: this has to be a number, true or false, a text, or null.",
        "rows[3].people: This number is below 0; correct it.",
        "rows[3].weekly_hours: This is no number; write it in digits.",
        "facts.full_time_hours: This is no number; write it in digits.",
        "policy: “maybe” is not known; write one of nearest, letter.",
        "roster[1].weekly_hours: this has to be a number of hours above 0, up to 80.",
        "roster[2].weekly_hours: this has to be a number of hours above 0, up to 80.",
        "review: this entry is not known; write rows, policy, facts or roster.",
    ]


def test_too_many_rows_are_a_fault(path: Path) -> None:
    assert faults_of(path, 12, {"rows": [{"days": 1}] * 501}) == ["rows: there are 501 rows; the worksheet takes 500."]
    assert faults_of(path, 4, {"rows": [{}, {}]}) == ["rows: there are 2 rows; the worksheet takes 1."]


def test_a_date_is_refused(path: Path) -> None:
    (told,) = faults_of(path, 12, {"rows": [{"days": "2026-03-03"}]})
    assert told.startswith("rows[1].days: A date is not kept;")


@pytest.mark.parametrize("content", ["", "[]", "{", '{"rows": 1}', "{}", '{"rows": [1]}', '{"rows": [{"people": NaN}]}', "[" * 100_000, "9" * 5000])
def test_what_is_no_file_of_rows_is_told(path: Path, content: str) -> None:
    assert faults_of(path, 1, content)


def test_numbers_of_any_size_are_told_and_not_computed(path: Path) -> None:
    for number in ("1e999999", "1e-999999", "9" * 300, "1E400"):
        assert faults_of(path, 1, f'{{"rows": [{{"people": {number}}}]}}')


def test_a_file_that_is_not_utf_8_is_told(path: Path) -> None:
    path.write_bytes(b'{"rows": "\xff"}')
    with pytest.raises(FaultyFileError, match="1 fault"):
        suggest_from_file(cqi(), 1, path)


def test_an_item_without_a_worksheet_is_told(path: Path) -> None:
    with pytest.raises(KnownError, match="There is no item 17 with a worksheet; choose one of: 1, 2"):
        data_of(path, 17, {"rows": []})
    with pytest.raises(KnownError, match="There is no item 1 with a worksheet; choose one of: 2"):
        suggest_from_file(second(), 1, path)


def test_the_lines_to_read_tell_how_sure_it_is(path: Path) -> None:
    path.write_text(json.dumps({"rows": ROWS[:2]}), "utf-8")
    lines = list(suggestion_lines(suggest_from_file(cqi(), 1, path)))
    assert lines[:3] == ["43 people ÷ 2 FTE = 21.5 → 22 → Needs improvement", "Few data.", "The mean of the specialists' own figures is 21.5."]
    assert any(line.startswith("House rule: ") for line in lines)


def test_a_form_tells_its_worksheets() -> None:
    items = json.loads(json.dumps(form_as_data(cqi())))["items"]
    assert items[0]["worksheet"] == {
        "kind": "pooled_average",
        "question": "How many people does each specialist serve on one day?",
        "rows": "specialists",
        "columns": [{"key": "people", "label": "People", "type": "whole"}, {"key": "weekly_hours", "label": "IPS hours a week", "type": "number"}],
        "facts": [
            {"key": "full_time_hours", "label": "Full time, hours a week (blank: 40)", "type": "number"},
            {"key": "vacant_posts", "label": "Vacant posts", "type": "number"},
        ],
    }
    assert json.loads(json.dumps(form_as_data(second())))["items"][0]["worksheet"] is None
