"""Dates are read as people type them; one that reads two ways, or names several days, is not taken."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipsreview.review.dates import printed_date, read_date

FIFTH = date(2026, 10, 5)


@pytest.mark.parametrize(
    "text",
    [
        *("October 5, 2026", "Oct 5, 2026", "Oct. 5, 2026", "OCTOBER 5 2026", "October 5th, 2026", "October the 5th, 2026", "october 5,2026"),
        *("5 October 2026", "5 Oct 2026", "5th of October 2026", "the 5th of October, 2026", "5-Oct-2026", "5. October 2026", "5 Oct 26"),
        *("2026-10-05", "2026/10/5", "2026.10.05", "2026 October 5"),
        *("Monday, October 5, 2026", "Mon Oct 5 2026", "  October\u00a05,  2026. "),
    ],
)
def test_a_date_is_read(text: str) -> None:
    assert read_date(text).day == FIFTH


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("10/13/2026", date(2026, 10, 13)),
        ("13/10/2026", date(2026, 10, 13)),
        ("13.10.26", date(2026, 10, 13)),
        ("5/5/2026", date(2026, 5, 5)),
        ("10-13-26", date(2026, 10, 13)),
        ("May 5, '09", date(2009, 5, 5)),
        ("Sept. 30, 1998", date(1998, 9, 30)),
        ("1/31/98", date(1998, 1, 31)),
    ],
)
def test_numbers_are_read_where_they_read_one_way(text: str, day: date) -> None:
    assert read_date(text).day == day


@pytest.mark.parametrize(
    ("text", "why"),
    [
        *((text, "reads two ways") for text in ("3/4/2026", "10/5/26", "03-04-2026", "3.4.2026")),
        *((text, "more than one day") for text in ("Oct 5-6, 2026", "October 5 and 6, 2026", "October 5 – October 7, 2026", "Oct 5th, 6th 2026")),
        *((text, "day of the week") for text in ("Tuesday, October 5, 2026", "Sun. 10/13/2026")),
        *((text, "no day of the calendar") for text in ("February 30, 2026", "2026-13-01", "31.4.2026", "10.13.2026", "13/13/2026")),
        *(
            (text, "no date")
            for text in ("October 2026", "last Monday", "2026", "October 5", "5", "10/5", "TBD", "Octopus 5, 2026", "October 5, 20266")
        ),
    ],
)
def test_what_is_no_one_day_is_not_taken(text: str, why: str) -> None:
    found = read_date(text)
    assert found.day is None
    assert why in str(found.why)


@pytest.mark.parametrize("text", ["", "  ", "\u2002" * 5])
def test_no_date_is_no_doubt(text: str) -> None:
    assert (read_date(text).day, read_date(text).why) == (None, None)


@given(st.dates(), st.sampled_from(["en", "fi"]))
def test_what_is_printed_is_read(day: date, language: str) -> None:
    assert read_date(printed_date(language, day)).day == day


@given(st.text("0123456789/.-, OctoberthMay'", max_size=20))
def test_any_text_is_a_date_or_a_reason(text: str) -> None:
    found = read_date(text)
    assert (found.day is None) or (found.why is None)
    assert found.day or found.why or not text.strip(" .,;")
