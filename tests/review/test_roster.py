"""The team's list: hours and months as people type them, and the acts that keep the list."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipsreview.review import acts, roster_acts
from ipsreview.review.acts import RuleBrokenError
from ipsreview.review.roster import full_time_posts, known_hours, read_hours, read_month, without_hours
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import Specialist
from tests.forms import cqi


def with_team(*hours: str) -> Review:
    review = roster_acts.list_team(acts.set_team_size(blank_review(cqi()), len(hours)).after).after
    for number, text in enumerate(hours, 1):
        review = roster_acts.set_hours(review, number, Decimal(text) if text else None).after
    return review


@pytest.mark.parametrize(
    ("text", "hours"),
    [("40", "40"), ("37.5", "37.5"), ("37,5", "37.5"), (" 20 h ", "20"), ("20h", "20"), ("32 hours", "32"), ("0,25", "0.25"), ("٤٠", "40")],
)
def test_hours_are_read_with_a_comma_or_a_point(text: str, hours: str) -> None:
    assert read_hours(text).hours == Decimal(hours)
    assert read_hours(text).why is None


@pytest.mark.parametrize("text", ["forty", "1,000", "40-20", "1e1", "-20", "20 %", "37.5.1", "NaN"])
def test_what_is_no_number_of_hours_is_told_with_an_example(text: str) -> None:
    assert str(read_hours(text).why) == f"“{text}” is no number of hours a week; write it like 40 or 37.5."


@pytest.mark.parametrize("text", ["0", "80.01", "400"])
def test_hours_that_nobody_has_are_refused_alike_in_the_field_and_by_the_act(text: str) -> None:
    why = read_hours(text).why
    assert str(why) == f"{text} hours a week is out of range; write more than 0, up to 80."
    with pytest.raises(RuleBrokenError) as refused:
        roster_acts.set_hours(with_team(""), 1, Decimal(text))
    assert refused.value.message == why


@pytest.mark.parametrize(
    "text",
    [
        *("3/2025", "03/2025", "3.2025", "3-2025", "3 / 2025", "2025-03", "2025/3", "2025.03", "2025 March", "17 March 2025", "2025-03-17"),
        *("March 2025", "march, 2025", "Mar 2025", "mar. 2025", "March-2025", "3/17/2025"),
    ],
)
def test_months_are_read_as_people_write_them(text: str) -> None:
    assert read_month(text).month == "2025-03"


@pytest.mark.parametrize("text", ["Sept 2024", "sep 2024", "9/2024", "September 2024"])
def test_months_may_be_shortened(text: str) -> None:
    assert read_month(text).month == "2024-09"


@pytest.mark.parametrize("text", ["3/25", "March 25", "2025", "March", "13/2025", "0/2025", "Ma 2025", "Martober 2025", "3/4/2025", "spring 2025"])
def test_what_is_no_month_is_told_with_an_example(text: str) -> None:
    assert str(read_month(text).why) == f"“{text}” is no month with its year; write it like March 2025 or 3/2025."
    assert read_month(text).month == ""


def test_months_are_read_in_the_language_of_the_screen_and_in_english() -> None:
    german = ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember")
    assert [read_month(f"{name} 2025", german).month for name in ("März", "mär.", "Okt", "March")] == ["2025-03", "2025-03", "2025-10", "2025-03"]
    assert read_month("März 2025").why, "nobody said that German is read"


def test_a_mistyped_year_is_told() -> None:
    assert str(read_month("3/2205").why) == "Nobody on a team starts in 2205; mend the year."


@pytest.mark.parametrize("read", [read_hours, read_month])
def test_a_blank_text_says_nothing_and_is_no_problem(read) -> None:
    assert read("  ").why is None


@given(st.text(max_size=12))
def test_whatever_is_typed_is_read_or_told(text: str) -> None:
    hours, month = read_hours(text), read_month(text)
    review = roster_acts.set_hours(with_team(""), 1, hours.hours).after
    roster_acts.set_start(review, 1, month.month)
    if text.strip():
        assert (hours.hours is None) is (hours.why is not None)
        assert bool(month.month) is (month.why is None)


def test_the_team_of_riverbend_has_three_and_a_half_posts() -> None:
    roster = with_team("40", "40", "40", "20").working.roster
    assert (known_hours(roster), full_time_posts(roster), without_hours(roster)) == (Decimal(140), Decimal("3.5"), ())


def test_hours_that_are_not_known_are_not_counted_as_none() -> None:
    roster = with_team("37.5", "", "37.5").working.roster
    assert (known_hours(roster), full_time_posts(roster), without_hours(roster)) == (Decimal(75), Decimal("1.88"), (2,))


def test_listing_takes_the_size_and_the_list_then_says_it() -> None:
    review = roster_acts.list_team(acts.set_team_size(blank_review(cqi()), 3).after).after
    assert review.working.roster == (Specialist(),) * 3
    review = roster_acts.add_specialist(review).after
    assert review.team_size == 4
    assert roster_acts.remove_specialist(cqi(), review, 4).after.team_size == 3


def test_a_team_too_large_for_a_list_stays_a_number() -> None:
    large = acts.set_team_size(blank_review(cqi()), 100).after
    with pytest.raises(RuleBrokenError, match="The list takes 99 specialists"):
        roster_acts.list_team(large)
    full = with_team(*[""] * 99)
    with pytest.raises(RuleBrokenError, match="The list takes 99 specialists"):
        roster_acts.add_specialist(full)


@settings(max_examples=30)
@given(st.lists(st.sampled_from(["", "20", "37.5", "40"]), min_size=1, max_size=8), st.randoms())
def test_the_order_of_the_list_changes_no_total(hours: list[str], random) -> None:
    roster = with_team(*hours).working.roster
    shuffled = random.sample(roster, len(roster))
    assert full_time_posts(shuffled) == full_time_posts(roster)
