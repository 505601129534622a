"""What is kept of a typed cell and what it says: numbers as people write them, yes and no in words and ticks, days and never dates."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ipsreview.form import Column, ColumnType
from ipsreview.messages import Words
from ipsreview.review.acts import RuleBrokenError
from ipsreview.review.worksheets.cells import LONGEST_CELL, NOT_ASKED, kept, read


def column(type_: ColumnType) -> Column:
    return Column("key", Words("Label"), type_)


NUMBER, WHOLE, PERCENT = column(ColumnType.NUMBER), column(ColumnType.WHOLE), column(ColumnType.PERCENT)
YES_NO, DAYS, TEXT = column(ColumnType.YES_NO), column(ColumnType.DAYS), column(ColumnType.TEXT)

READ = [
    (NUMBER, "37.5", Decimal("37.5")),
    (NUMBER, "37,5", Decimal("37.5")),
    (NUMBER, "1 234,5", Decimal("1234.5")),
    (NUMBER, "1\u00a0234,5", Decimal("1234.5")),
    (NUMBER, "1.234,5", Decimal("1234.5")),
    (NUMBER, "1,234.5", Decimal("1234.5")),
    (NUMBER, "1'234.5", Decimal("1234.5")),
    (NUMBER, "0,125", Decimal("0.125")),
    (NUMBER, "2.125", Decimal("2.125")),
    (NUMBER, " 40 h ", Decimal(40)),
    (NUMBER, "４０", Decimal(40)),
    (WHOLE, "20", 20),
    (WHOLE, "20.0", 20),
    (WHOLE, "0", 0),
    (PERCENT, "62 %", Decimal(62)),
    (PERCENT, "62.5%", Decimal("62.5")),
    (DAYS, "33", 33),
    (DAYS, "33 days", 33),
    (TEXT, "VR", "VR"),
    *[(YES_NO, word, True) for word in ("x", "X", "✓", "☒", "y", "Yes", "1", "ja", "sí", "si", "oui", "TRUE")],
    *[(YES_NO, word, False) for word in ("n", "No", "0", "nein", "non", "FALSE", "☐")],
    *[(YES_NO, word, NOT_ASKED) for word in ("–", "-", "n/a", "Not applicable")],
]


@pytest.mark.parametrize(("cells", "text", "value"), READ)
def test_what_a_cell_says(cells: Column, text: str, value: object) -> None:
    found = read(cells, kept(cells, text))
    assert (found.value, found.problem) == (value, None)
    assert type(found.value) is type(value)


PROBLEMS = [
    (NUMBER, "many", "This is no number; write it in digits."),
    (NUMBER, "nan", "This is no number; write it in digits."),
    (NUMBER, "1e5", "This is no number; write it in digits."),
    (NUMBER, "62 %", "This is no number; write it in digits."),
    (NUMBER, "-1", "This number is below 0; correct it."),
    (NUMBER, "100000", "This number is too large; write one up to 99999."),
    (NUMBER, "1,234", "This reads two ways; write it without the comma, or with a point for decimals."),
    (WHOLE, "20.5", "This has to be a whole number."),
    (PERCENT, "101", "A share is between 0 and 100 %; correct it."),
    (YES_NO, "maybe", "This is neither yes nor no; write yes, no, or – where it does not apply."),
    (DAYS, "-5", "The contact is before the first appointment; ask, and correct the days."),
    (DAYS, "4000", "These are more than ten years; correct the days."),
    (DAYS, "about 30", "This is no number; write it in digits."),
]


@pytest.mark.parametrize(("cells", "text", "problem"), PROBLEMS)
def test_what_cannot_be_read_is_kept_and_marked(cells: Column, text: str, problem: str) -> None:
    assert kept(cells, text) == text
    found = read(cells, text)
    assert (found.value, str(found.problem)) == (None, problem)


def test_a_blank_cell_says_nothing() -> None:
    for cells in (NUMBER, WHOLE, PERCENT, YES_NO, DAYS, TEXT):
        assert read(cells, kept(cells, " \t")) == read(cells, "")
        assert read(cells, "").value is None


TWO_DATES = [
    ("3 March 2026 to 10 April 2026", "38"),
    ("2026-03-03 2026-04-10", "38"),
    ("2026-03-03 → 2026-04-10", "38"),
    ("2026-03-03 00:00:00 – 2026-04-10 00:00:00", "38"),
    ("13/03/2026-20/03/2026", "7"),
    ("March 3, 2026; March 3, 2026", "0"),
    ("10 April 2026 - 3 March 2026", "-38"),
]


@pytest.mark.parametrize(("text", "days"), TWO_DATES)
def test_of_two_dates_only_the_days_between_are_kept(text: str, days: str) -> None:
    assert kept(DAYS, text) == days


NEVER_KEPT = ["3 March 2026", "2026-03-03", "20260303", "46084", "3/3", "3.3.26", "March 3", "03/04/2026 05/06/2026", "since 3 May", "2026-03"]


@pytest.mark.parametrize("text", NEVER_KEPT)
def test_a_single_date_is_never_kept(text: str) -> None:
    with pytest.raises(RuleBrokenError, match="A date is not kept; write the number of days, or both dates"):
        kept(DAYS, text)


@pytest.mark.parametrize("cells", [NUMBER, WHOLE, PERCENT, YES_NO])
def test_a_date_in_a_wrong_column_is_not_kept_either(cells: Column) -> None:
    with pytest.raises(RuleBrokenError, match="dates are not kept"):
        kept(cells, "3 May 2026")


days = st.dates(date(2020, 1, 1), date(2030, 12, 31))
STYLES = ["%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%d-%b-%Y"]


@settings(max_examples=80)
@given(days, st.integers(-400, 400), st.sampled_from(STYLES), st.sampled_from([" – ", " to ", "\t", " → ", "; "]))
def test_dates_of_every_style_become_days(first: date, later: int, style: str, between: str) -> None:
    second = first + timedelta(days=later)
    assert kept(DAYS, f"{first.strftime(style)}{between}{second.strftime(style)}") == str(later)


@settings(max_examples=80)
@given(days, st.sampled_from([*STYLES, "%d.%m.%Y", "%m/%d/%y", "%Y%m%d", "%d %b"]), st.sampled_from(["", "on ", "x "]))
def test_no_style_of_a_single_date_is_kept(day: date, style: str, before: str) -> None:
    with pytest.raises(RuleBrokenError):
        kept(DAYS, f"{before}{day.strftime(style)}")


@settings(max_examples=200)
@given(st.sampled_from([NUMBER, WHOLE, PERCENT, YES_NO, DAYS, TEXT]), st.text(max_size=LONGEST_CELL))
@example(NUMBER, "9" * 200)
@example(WHOLE, "٣")
def test_reading_raises_nothing_and_keeping_twice_changes_nothing(cells: Column, text: str) -> None:
    read(cells, text)
    try:
        once = kept(cells, text)
    except RuleBrokenError:
        return
    assert kept(cells, once) == once
    assert read(cells, once) == read(cells, text)


@settings(max_examples=80)
@given(st.decimals(0, 9999, places=2), st.booleans())
def test_a_number_is_read_as_it_was_written(number: Decimal, comma: bool) -> None:
    text = f"{number:.2f}".replace(".", "," if comma else ".")
    assert read(NUMBER, kept(NUMBER, text)).value == number


def test_a_text_longer_than_a_cell_is_refused() -> None:
    with pytest.raises(RuleBrokenError, match="write at most 200 characters"):
        kept(TEXT, "a" * (LONGEST_CELL + 1))
