"""Missing is never zero: blanks are left out and counted aloud, and where they could change the level none is suggested."""

from decimal import Decimal

import pytest

from ipsreview.review import roster_acts, worksheet_acts
from ipsreview.review.acts import set_team_size
from ipsreview.review.values import Review, blank_review
from ipsreview.review.worksheets import rows_of, suggestion_for
from tests.forms import cqi
from tests.review.worksheets.filling import IPS, NI, NOT, rows, sentence, suggested

EVERY = "y y y y y y"
ASKED = {8: {"outside_source": "yes"}, 11: {"personal_planner": "yes"}}

UNSETTLED = [
    (1, ["20 40", "20 40", "20 40", "_ 40"]),
    (1, ["20 40", "20 40", "20 40", "9 _"]),
    (1, ["20 40", "20 40", "20 40", "9 0"]),
    (2, ["1", "1", "1", "_"]),
    (3, [EVERY, EVERY, EVERY, "y y y y y _"]),
    (5, ["20 20 20 0", "20 15 20 0", "20 _ _ _"]),
    (5, ["20 20 20 0", "20 15 20 0", "9 20 9 0"]),
    (6, ["_ _ 3"]),
    (6, ["_ 6 6", "9 0 0"]),
    (6, ["_ 0 0", "9 6 6"]),
    (6, ["_ _ _", "9 0 0"]),
    (6, ["9 2 3", "9 6 6"]),
    (8, ["yes"] * 9 + ["_"]),
    (9, ["y 3 1", "y _ 1"]),
    (9, ["y 0 _"]),
    (10, ["y y y y y"] * 9 + ["y y y y _"]),
    (11, ["y y"] * 9 + ["_ no"]),
    (12, ["10", "31", "_"]),
    (14, ["5 4 2 y y y 4 1", "5 4 2 y y _ 4 1"]),
    (16, ["26 40", "_ 40"]),
    (16, ["26 40", "45 40"]),
    (16, ["26 40", "26 _"]),
]


@pytest.mark.parametrize(("item", "lines"), UNSETTLED)
def test_blanks_that_could_change_the_level_leave_none(item: int, lines: list[str]) -> None:
    found = suggested(item, rows(item, *lines), ASKED.get(item))
    assert (found.level, found.literal_level, found.amber) == (None, None, False)
    assert "no suggestion" in sentence(found)


SETTLED = [
    (1, ["90 40", "_ 40"], "(1 of 2 not known)", NOT),
    (2, ["99", "_"], "(1 of 2 not known)", NOT),
    (3, ["n n n n n n", "n n n n n n", EVERY, "y n _ _ _ _"], "1 of 4 specialists", "needs_significant_improvement"),
    (5, ["20 20 20 0", "20 20 20 0", "20 20 20 0", "20 _ _ _"], "(1 of 4 not known)", IPS),
    (8, ["no"] * 9 + ["_"], "(1 of 10 not known)", NOT),
    (9, ["y 3 1", "y 3 1", "y 3 1", "y _ 1"], "(1 of 4 not known)", IPS),
    (11, ["y y"] * 9 + ["_ yes"], "(1 of 10 not known)", IPS),
    (12, ["10", "11", "12", "_"], "(1 of 4 not known)", IPS),
    (12, ["10", "11", "12", "-4"], "(1 of 4 not known)", IPS),
]


@pytest.mark.parametrize(("item", "lines", "told", "level"), SETTLED)
def test_blanks_that_could_not_are_counted_aloud(item: int, lines: list[str], told: str, level: str) -> None:
    found = suggested(item, rows(item, *lines), ASKED.get(item))
    assert found.level == level
    assert told in sentence(found)


def test_a_gate_that_nobody_answered_can_change_the_level() -> None:
    assert suggested(11, rows(11, *["y y"] * 6)).level is None
    assert suggested(11, rows(11, *["y n"] * 6)).level == NOT


def test_a_blank_month_of_somebody_who_was_not_there_is_not_missing() -> None:
    found = suggested(3, rows(3, EVERY, EVERY, EVERY, "– – – – – –"))
    assert (found.level, sentence(found)) == (IPS, "3 of 3 specialists mentored in every month → IPS")
    assert "Without a month to count, and left out: 1." in map(str, found.remarks)


@pytest.mark.parametrize("item", range(1, 17))
def test_nothing_filled_in_suggests_nothing(item: int) -> None:
    found = suggested(item, [])
    assert (sentence(found), found.level, found.value) == ("Nothing is filled in yet.", None, None)


@pytest.mark.parametrize("item", range(1, 17))
def test_blank_rows_suggest_nothing(item: int) -> None:
    found = suggested(item, [{}, {}] if item not in (4, 7) else [{}])
    assert (found.level, found.literal_level, found.value) == (None, None, None)


def test_a_cell_that_cannot_be_read_is_not_known() -> None:
    found = suggested(1, rows(1, "90 40", "many 40"))
    assert (found.level, sentence(found)) == (NOT, "90 people ÷ 1 FTE = 90 (1 of 2 not known) → Not IPS")
    assert "1 of the cells cannot be read and count as not known." in map(str, found.remarks)


FEW = [
    (1, ["20 40"] * 2, True),
    (1, ["20 40"] * 3, False),
    (2, ["1"] * 2, True),
    (3, [EVERY] * 2, True),
    (5, ["20 20 20 0"] * 2, True),
    (8, ["yes"] * 4, True),
    (8, ["yes"] * 5, False),
    (9, ["y 3 1"] * 4, True),
    (12, ["10"] * 4, True),
    (12, ["10"] * 5, False),
    (12, ["10"] * 4 + ["10 yes"], True),  # waiting for less than 30 days does not count
    (14, ["5 4 2 y y y 4 1"] * 2, True),
    (16, ["26 40"] * 2, True),
    (16, ["26 40"] * 3, False),
]


@pytest.mark.parametrize(("item", "lines", "few"), FEW)
def test_few_data_are_marked(item: int, lines: list[str], few: bool) -> None:
    assert suggested(item, rows(item, *lines), ASKED.get(item)).few_data is few


def team_of(size: int, *hours: str) -> Review:
    review = roster_acts.list_team(set_team_size(blank_review(cqi()), size).after).after
    for number, text in enumerate(hours, 1):
        review = roster_acts.set_hours(review, number, Decimal(text)).after
    return review


def test_hours_come_from_the_teams_list_and_each_specialist_has_a_row() -> None:
    review = team_of(3, "40", "40")
    review = worksheet_acts.write_cell(cqi(), review, 1, 0, "people", "90").after
    assert [dict(row) for row in rows_of(cqi(), review, 1)] == [{"people": "90", "weekly_hours": "40"}, {"weekly_hours": "40"}, {}]
    found = suggestion_for(cqi(), review, 1)
    assert found is not None
    assert "(2 of 3 not known)" in sentence(found)
    own = worksheet_acts.write_cell(cqi(), review, 1, 0, "weekly_hours", "20").after
    assert rows_of(cqi(), own, 1)[0]["weekly_hours"] == "20"


def test_the_typed_size_of_the_team_says_how_many_rows_there_are() -> None:
    review = set_team_size(blank_review(cqi()), 4).after
    review = worksheet_acts.paste_rows(cqi(), review, 2, 0, [{"other_hours": "1"}] * 3).after
    found = suggestion_for(cqi(), review, 2)
    assert found is not None
    assert (found.level, len(rows_of(cqi(), review, 2))) == (None, 4)
    assert "(1 of 4 not known)" in sentence(found)


def test_hours_of_the_list_alone_fill_nothing() -> None:
    found = suggestion_for(cqi(), team_of(3, "40", "40", "40"), 1)
    assert found is not None
    assert sentence(found) == "Nothing is filled in yet."


def test_people_who_wait_at_the_middle_or_before_it_leave_it_open() -> None:
    found = suggested(12, rows(12, "10", "31 yes", "33", "41", "50"))
    assert sentence(found) == (
        "Median of 5 people, 1 of them still waiting: at least 33 days → Needs improvement (or lower, for people are still waiting)"
    )
    assert (found.level, found.amber) == (NI, True)


def test_when_all_have_waited_long_enough_for_the_last_level_it_is_sure() -> None:
    found = suggested(12, rows(12, *["160 yes"] * 5))
    assert sentence(found) == "Median of 5 people, 5 of them still waiting: at least 160 days → Not IPS"
    assert not found.amber


def test_people_marked_so_and_those_waiting_shortly_are_left_out_and_told() -> None:
    found = suggested(12, rows(12, "10", "11", "12", "29 yes", "200 _ yes"))
    assert (found.value, found.level) == (11, IPS)
    told = [str(remark) for remark in found.remarks]
    assert "Waiting for less than 30 days, and left out: 1." in told
    assert "Left out as marked: 1." in told
