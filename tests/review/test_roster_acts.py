"""The acts on the team's list: what they refuse, and what moves with the specialists."""

from dataclasses import replace
from decimal import Decimal

import pytest

from ipsreview.form import Column, ColumnType, Form, Item, RowsOf, Source, Worksheet
from ipsreview.messages import Words
from ipsreview.review import acts, note_acts, roster_acts, worksheet_acts
from ipsreview.review.acts import RuleBrokenError
from ipsreview.review.steps import COVER, Place
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import Note, Specialist, WorkingCopy
from tests.forms import cqi

COLUMNS = (Column("hours", Words("Hours"), ColumnType.NUMBER),)


def with_worksheet(item: Item) -> Item:
    rows = RowsOf.SPECIALISTS if item.number == 2 else RowsOf.RECORDS
    return replace(item, worksheet=Worksheet("mean", Words("?"), rows, COLUMNS) if item.number in (2, 12) else None)


@pytest.fixture
def form() -> Form:
    source = Source("specialist", Words("IPS specialist"), (2,), "{text}", person=True, each_specialist=True)
    return replace(cqi(), items=tuple(with_worksheet(item) for item in cqi().items), sources=(source,))


@pytest.fixture
def team(form: Form) -> Review:
    """A team of four, by their names."""
    review = roster_acts.list_team(acts.set_team_size(blank_review(form), 4).after).after
    for number, name in enumerate("ABCD", 1):
        review = roster_acts.write_name(review, number, name).after
    return review


def names(review: Review) -> str:
    return "".join(one.name for one in review.working.roster)


def test_those_after_one_who_goes_move_up_with_their_notes_and_rows(form: Form, team: Review) -> None:
    for number in (1, 3, 4):
        team = note_acts.add_note(form, team, Note(0, "specialist", f"said {number}", specialist=number)).after
        team = worksheet_acts.write_cell(form, team, 2, number - 1, "hours", str(number)).after
        team = worksheet_acts.write_cell(form, team, 12, number - 1, "hours", str(number)).after
    after = roster_acts.remove_specialist(form, team, 2).after
    assert (names(after), after.team_size) == ("ACD", 3)
    assert [(note.text, note.specialist) for note in after.working.notes] == [("said 1", 1), ("said 3", 2), ("said 4", 3)]
    assert [row.get("hours") for row in after.working.worksheet(2).rows] == ["1", "3", "4"]
    assert after.working.worksheet(12) == team.working.worksheet(12), "records are nobody's"


def test_one_with_a_note_stays(form: Form, team: Review) -> None:
    team = note_acts.add_note(form, team, Note(0, "specialist", "said", specialist=2)).after
    with pytest.raises(RuleBrokenError, match="S2 has notes or rows in worksheets; delete those first, or leave S2 in the list"):
        roster_acts.remove_specialist(form, team, 2)


def test_one_with_a_filled_row_stays_and_an_emptied_row_is_none(form: Form, team: Review) -> None:
    filled = worksheet_acts.write_cell(form, team, 2, 2, "hours", "6").after
    with pytest.raises(RuleBrokenError, match="S3 has notes or rows"):
        roster_acts.remove_specialist(form, filled, 3)
    emptied = worksheet_acts.remove_row(form, filled, 2, 2).after
    assert names(roster_acts.remove_specialist(form, emptied, 3).after) == "ABD"


def test_the_list_does_not_become_shorter_than_what_is_counted(form: Form, team: Review) -> None:
    counted = acts.set_count(form, team, 5, "ips", 4).after
    with pytest.raises(RuleBrokenError, match="4 specialists are counted in a team of 3"):
        roster_acts.remove_specialist(form, counted, 1)


def test_when_the_last_one_goes_the_size_stays_and_can_be_typed_again(form: Form) -> None:
    listed = roster_acts.list_team(blank_review(form)).after
    after = roster_acts.remove_specialist(form, listed, 1).after
    assert (after.working.roster, after.team_size) == ((), 1)
    assert acts.set_team_size(after, 3).after.team_size == 3
    with pytest.raises(RuleBrokenError, match=r"The team is listed \(1\)"):
        acts.set_team_size(listed, 3)


def test_each_field_is_set_and_taken_back(team: Review) -> None:
    hours, start = roster_acts.set_hours(team, 2, Decimal("37.5")), roster_acts.set_start(team, 2, "2025-03")
    assert hours.place == Place(COVER, "roster.2.weekly_hours")
    assert hours.after.working.roster[1] == Specialist(Decimal("37.5"), name="B")
    assert start.place == Place(COVER, "roster.2.start_month")
    assert start.after.working.roster[1] == Specialist(start_month="2025-03", name="B")
    assert roster_acts.set_hours(hours.after, 2, None).after == team
    assert roster_acts.set_start(start.after, 2, "").after == team


@pytest.mark.parametrize("month", ["2025", "2025-13", "3/2025", "2025-3", "0999-01", "2025-03-01"])
def test_a_month_is_kept_in_one_way_only(team: Review, month: str) -> None:
    with pytest.raises(RuleBrokenError, match="is no month"):
        roster_acts.set_start(team, 1, month)


def test_a_name_is_one_line_and_typing_it_is_one_step(team: Review) -> None:
    change = roster_acts.write_name(team, 1, "Ann\n\tBee")
    assert change.after.working.roster[0].name == "Ann Bee"
    assert change.joins


@pytest.mark.parametrize("number", [0, 5])
def test_nobody_outside_the_list_is_changed(form: Form, team: Review, number: int) -> None:
    for act in (lambda: roster_acts.set_hours(team, number, None), lambda: roster_acts.remove_specialist(form, team, number)):
        with pytest.raises(RuleBrokenError, match=f"has no S{number}"):
            act()


def test_a_listed_team_is_not_listed_again(team: Review) -> None:
    with pytest.raises(RuleBrokenError, match="listed already"):
        roster_acts.list_team(team)


def test_the_list_is_in_the_working_copy_alone(team: Review) -> None:
    assert team.report_copy().working == WorkingCopy()
