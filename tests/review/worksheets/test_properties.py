"""What holds for every worksheet, whatever is filled into it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ipsreview.form import Column, ColumnType, Worksheet
from ipsreview.review.working import Policy, WorksheetAnswer
from ipsreview.review.worksheets import Suggestion, suggest
from tests.forms import cqi
from tests.review.worksheets.filling import LEVELS, sentence

ITEMS = [item.number for item in cqi().items]
Cells = Mapping[str, str]

VALUES = {
    ColumnType.WHOLE: st.integers(0, 40).map(str),
    ColumnType.NUMBER: st.integers(0, 160).map(lambda quarter: str(quarter / 4)),
    ColumnType.PERCENT: st.integers(0, 100).map(str),
    ColumnType.DAYS: st.integers(0, 200).map(str),
    ColumnType.YES_NO: st.sampled_from(["yes", "no", "–"]),
    ColumnType.TEXT: st.sampled_from(["Zacharias", "Quillfeather"]),
}


def sheet_of(number: int) -> Worksheet:
    worksheet = cqi().item(number).worksheet
    assert worksheet is not None
    return worksheet


def cells(columns: Sequence[Column], *, blanks: bool = True) -> st.SearchStrategy[Cells]:
    wanted = {column.key: VALUES[column.type] for column in columns}
    return st.fixed_dictionaries({}, optional=wanted) if blanks else st.fixed_dictionaries(wanted)


def found_in(number: int, rows: Sequence[Cells], facts: Cells | None = None, policy: Policy = Policy.NEAREST) -> Suggestion:
    return suggest(cqi(), cqi().item(number), WorksheetAnswer(tuple(rows), facts or {}), policy=policy)


@pytest.mark.parametrize("number", ITEMS)
@settings(max_examples=25)
@given(st.data())
def test_the_order_of_rows_does_not_matter(number: int, data: st.DataObject) -> None:
    rows = data.draw(st.lists(cells(sheet_of(number).columns), max_size=1 if number in (4, 7) else 6))
    facts = data.draw(cells(sheet_of(number).facts))
    other = data.draw(st.permutations(rows))
    before, after = found_in(number, rows, facts), found_in(number, other, facts)
    assert (before.value, before.rounded, before.level, before.literal_level) == (after.value, after.rounded, after.level, after.literal_level)
    assert (before.amber, before.few_data, before.counts, before.findings) == (after.amber, after.few_data, after.counts, after.findings)
    assert before.sentence == after.sentence


@dataclass(frozen=True)
class Worse:
    """A change of one cell for the worse: the column, and how the value changes."""

    column: str
    more: bool


WORSE = [
    (1, Worse("people", more=True)),
    (1, Worse("weekly_hours", more=False)),
    (2, Worse("other_hours", more=True)),
    (4, Worse("held", more=False)),
    (6, Worse("months_in_person", more=False)),
    (9, Worse("strategies", more=False)),
    (9, Worse("months", more=False)),
    (12, Worse("days", more=True)),
    (14, Worse("employers", more=False)),
    (16, Worse("hours_away", more=False)),
    (16, Worse("scheduled_hours", more=True)),
]
FOCUSED = {"held": "12", "eligible_weeks": "12", "focus_share": "80"}


@pytest.mark.parametrize(("number", "worse"), WORSE, ids=str)
@settings(max_examples=40)
@given(st.data())
def test_a_worse_value_never_gives_a_better_level(number: int, worse: Worse, data: st.DataObject) -> None:
    columns = [column for column in sheet_of(number).columns if column.key not in {"waiting", "left_out", "from_home", "system"}]
    rows = data.draw(st.lists(cells(columns, blanks=False), min_size=1, max_size=1 if number == 4 else 5))
    rows = [{**row, **({"focus_share": "80"} if number == 4 else {})} for row in rows]
    policy = data.draw(st.sampled_from(Policy))
    place, step = data.draw(st.integers(0, len(rows) - 1)), data.draw(st.integers(1, 30))
    value = float(rows[place][worse.column]) + (step if worse.more else -step)
    changed = [*rows[:place], {**rows[place], worse.column: f"{max(value, 0.0):g}"}, *rows[place + 1 :]]
    before, after = found_in(number, rows, policy=policy).level, found_in(number, changed, policy=policy).level
    if before is not None and after is not None:
        assert LEVELS.index(after) >= LEVELS.index(before)


@pytest.mark.parametrize("number", [3, 8, 10, 11])
@settings(max_examples=25)
@given(st.data())
def test_a_test_failed_never_gives_a_better_level(number: int, data: st.DataObject) -> None:
    asked = [column for column in sheet_of(number).columns if column.key not in {"entitled", "in_community"}]
    more = {"entitled": "yes"} if number == 11 else {}
    yes_or_no = st.fixed_dictionaries({column.key: st.sampled_from(["yes", "no"]) for column in asked})
    rows = [{**row, **more} for row in data.draw(st.lists(yes_or_no, min_size=1, max_size=6))]
    place, key = data.draw(st.integers(0, len(rows) - 1)), data.draw(st.sampled_from([column.key for column in asked]))
    failed = [*rows[:place], {**rows[place], key: "no"}, *rows[place + 1 :]]
    facts = {"personal_planner": "yes"} if number == 11 else {}
    before, after = found_in(number, rows, facts).level, found_in(number, failed, facts).level
    assert before is not None
    assert after is not None
    assert LEVELS.index(after) >= LEVELS.index(before)


@pytest.mark.parametrize("number", [number for number in ITEMS if number not in (7, 13, 15)])
@settings(max_examples=40)
@given(st.data())
def test_missing_is_never_zero_nor_any_other_value(number: int, data: st.DataObject) -> None:
    """Whatever stood in a blank, the level that is suggested without it would be the same."""
    marks = {"waiting", "left_out", "in_community", "from_home", "system", "attended", "full_member", "contacts"}
    columns = [column for column in sheet_of(number).columns if column.key not in marks]
    rows = data.draw(st.lists(cells(columns, blanks=False), min_size=1, max_size=1 if number == 4 else 4))
    place, column = data.draw(st.integers(0, len(rows) - 1)), data.draw(st.sampled_from(columns))
    missing = [*rows[:place], {key: text for key, text in rows[place].items() if key != column.key}, *rows[place + 1 :]]
    level = found_in(number, missing).level
    whole = found_in(number, rows).level
    assert level is None or whole is None or level == whole


@pytest.mark.parametrize("number", ITEMS)
@settings(max_examples=30)
@given(st.data())
def test_whatever_is_typed_a_suggestion_is_made_and_holds_no_typed_text(number: int, data: st.DataObject) -> None:
    columns, facts = sheet_of(number).columns, sheet_of(number).facts
    anything = st.text(max_size=12) | st.sampled_from(["nan", "1e9", "-1", "٣", "3,5", "9" * 40, "0", "Zacharias", "–", "1 234,5"])
    rows = data.draw(st.lists(st.fixed_dictionaries({}, optional={column.key: anything for column in columns}), max_size=4))
    told = data.draw(st.fixed_dictionaries({}, optional={fact.key: anything for fact in facts}))
    found = found_in(number, rows[:1] if number in (4, 7) else rows, told, data.draw(st.sampled_from(Policy)))
    assert found.level in (None, *cqi().item(number).ratings)
    assert "Zacharias" not in sentence(found) + " ".join(map(str, found.remarks))


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 40)), min_size=1, max_size=6))
@example([(20, 40), (9, 20)])
def test_the_average_is_exact(people: list[tuple[int, int]]) -> None:
    found = found_in(1, [{"people": str(count), "weekly_hours": str(hours)} for count, hours in people])
    assert found.value is not None
    assert found.value * sum(hours for _, hours in people) == 40 * sum(count for count, _ in people)
