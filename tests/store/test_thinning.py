"""Which backups stay as time goes by."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from ipsreview.store.thinning import kept

NOW = datetime(2026, 11, 22, 12, 30, tzinfo=UTC)
MINUTES = st.integers(-600, 60 * 24 * 400)
MOMENTS = st.frozensets(st.builds(lambda minutes: NOW - timedelta(minutes=minutes), MINUTES), max_size=40)
LATER = st.builds(lambda minutes: NOW + timedelta(minutes=minutes), st.integers(0, 60 * 24 * 800))
few = settings(max_examples=60)


def ago(**time: int) -> datetime:
    return NOW - timedelta(**time)


def test_of_the_last_two_days_all_stay() -> None:
    moments = {ago(minutes=minutes) for minutes in range(0, 48 * 60, 7)}
    assert kept(moments, NOW) == moments


def test_of_the_last_week_the_newest_of_each_hour_stays() -> None:
    moments = {ago(days=3, minutes=minutes) for minutes in range(0, 120, 10)}
    assert kept(moments, NOW) == {ago(days=3), ago(days=3, minutes=40), ago(days=3, minutes=100)}


def test_of_the_last_month_the_newest_of_each_day_stays() -> None:
    moments = {ago(days=10, hours=hours) for hours in range(48)}
    assert kept(moments, NOW) == {ago(days=10), ago(days=10, hours=13), ago(days=10, hours=37)}


def test_of_half_a_year_the_newest_of_each_week_stays() -> None:
    moments = {ago(days=days) for days in range(60, 81)}
    sundays = {ago(days=days) for days in (63, 70, 77)}
    ends_of_months = {ago(days=days) for days in (60,)}
    assert ago(days=63).strftime("%A") == "Sunday"
    assert kept(moments, NOW) == sundays | ends_of_months


def test_of_the_years_before_the_newest_of_each_month_stays_for_ever() -> None:
    moments = {ago(days=days) for days in range(1000, 1100)}
    found = kept(moments, NOW)
    assert {moment.strftime("%Y-%m") for moment in found} == {moment.strftime("%Y-%m") for moment in moments}
    assert len(found) == len({moment.strftime("%Y-%m") for moment in moments})


def test_a_month_does_not_lose_its_only_one_to_a_week_that_it_shares_with_the_next() -> None:
    last_of_march, april = datetime(2026, 3, 31, tzinfo=UTC), datetime(2026, 4, 1, tzinfo=UTC)
    assert kept({last_of_march, april}, datetime(2026, 7, 1, tzinfo=UTC)) == {last_of_march, april}


def test_what_seems_to_lie_ahead_stays() -> None:
    ahead = {NOW + timedelta(days=400, minutes=minutes) for minutes in range(5)}
    assert kept(ahead, NOW) == ahead


@few
@given(moments=MOMENTS)
def test_the_newest_stays_and_nothing_is_made_up(moments: frozenset[datetime]) -> None:
    found = kept(moments, NOW)
    assert found <= moments
    assert not moments or max(moments) in found


@few
@given(moments=MOMENTS, later=LATER)
def test_thinning_often_comes_to_the_same_as_thinning_once(moments: frozenset[datetime], later: datetime) -> None:
    assert kept(kept(moments, NOW), later) == kept(moments, later)
    assert kept(moments, later) <= kept(moments, NOW)


@few
@given(moments=MOMENTS, later=LATER)
def test_no_month_loses_its_last(moments: frozenset[datetime], later: datetime) -> None:
    assert {moment.strftime("%Y-%m") for moment in kept(moments, later)} == {moment.strftime("%Y-%m") for moment in moments}
