"""Apply ticks the level, sets the counts and puts the sentence into the evidence, in one step that can be undone."""

import pytest

from ipsreview.review import worksheet_acts
from ipsreview.review.acts import Change, RuleBrokenError, Verb, set_team_size, tick_rating
from ipsreview.review.history import History
from ipsreview.review.steps import Place, item_step
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import Policy
from tests.forms import cqi, second
from tests.review.worksheets.filling import rows, texts

SENTENCE = "51 people ÷ 2.5 FTE = 20.4 → 20 → IPS; to the letter: Needs improvement"


def filled(number: int, *lines: str, review: Review | None = None) -> Review:
    pasted = [texts(row) for row in rows(number, *lines)]
    return worksheet_acts.paste_rows(cqi(), review or blank_review(cqi()), number, 0, pasted).after


def applied(review: Review, number: int) -> Change:
    return worksheet_acts.apply_worksheet(cqi(), review, number)


FIFTY_ONE = filled(1, "22 40", "21 40", "8 20")


def test_one_step_ticks_the_level_and_keeps_the_sentence() -> None:
    change = applied(FIFTY_ONE, 1)
    assert (change.verb, change.place, change.before) == (Verb.APPLY, Place(item_step(1), "rating"), FIFTY_ONE)
    assert change.after.items[1].rating == "ips"
    assert change.after.working.evidence == {1: SENTENCE}
    assert change.after.working.worksheet(1).applied == SENTENCE
    assert History().with_change(change).undo()[0].before == FIFTY_ONE


def test_to_the_letter_the_other_level_is_ticked() -> None:
    letter = worksheet_acts.set_policy(FIFTY_ONE, 1, Policy.LETTER).after
    assert applied(letter, 1).after.items[1].rating == "needs_improvement"


def test_a_ticked_level_stays_ticked() -> None:
    ticked = tick_rating(cqi(), FIFTY_ONE, 1, "ips").after
    assert applied(applied(ticked, 1).after, 1).after.items[1].rating == "ips"


def test_the_sentence_stands_after_what_was_written_and_replaces_only_itself() -> None:
    written = worksheet_acts.write_evidence(cqi(), FIFTY_ONE, 1, "Census of 1 May.").after
    once = applied(written, 1).after
    assert once.working.evidence[1] == f"Census of 1 May.\n{SENTENCE}"
    more = worksheet_acts.write_evidence(cqi(), once, 1, f"{once.working.evidence[1]}\nTwo posts are new.").after
    changed = worksheet_acts.write_cell(cqi(), more, 1, 0, "people", "30").after
    again = applied(changed, 1).after.working.evidence[1]
    assert again == "Census of 1 May.\n59 people ÷ 2.5 FTE = 23.6 → 24 → Needs improvement\nTwo posts are new."


def test_a_sentence_that_was_rewritten_is_left_and_the_new_one_follows() -> None:
    once = worksheet_acts.write_evidence(cqi(), applied(FIFTY_ONE, 1).after, 1, "About twenty people each.").after
    assert applied(once, 1).after.working.evidence[1] == f"About twenty people each.\n{SENTENCE}"


TEAM = ("20 18 20 0", "20 15 20 0", "20 15 20 0", "20 14 14 0")


def test_item_5_fills_its_counts() -> None:
    review = filled(5, *TEAM, review=set_team_size(blank_review(cqi()), 4).after)
    answer = applied(review, 5).after.items[5]
    assert (answer.rating, list(answer.counts.items())) == (
        "needs_improvement",
        [("ips", 1), ("needs_improvement", 2), ("needs_significant_improvement", 1), ("not_ips", 0)],
    )


def test_counts_that_do_not_fit_the_team_are_refused() -> None:
    with pytest.raises(RuleBrokenError, match="set how many IPS specialists the team has first"):
        applied(filled(5, *TEAM), 5)
    with pytest.raises(RuleBrokenError, match="4 specialists are counted in a team of 3"):
        applied(filled(5, *TEAM, review=set_team_size(blank_review(cqi()), 3).after), 5)


def test_other_items_get_no_counts() -> None:
    assert not applied(filled(2, "1", "3", "2"), 2).after.items[2].counts


def test_without_a_level_nothing_is_applied() -> None:
    with pytest.raises(RuleBrokenError, match="The worksheet of item 1 suggests no level"):
        applied(blank_review(cqi()), 1)
    with pytest.raises(RuleBrokenError, match="Item 1 has no worksheet"):
        worksheet_acts.apply_worksheet(second(), blank_review(second()), 1)


def test_not_applicable_is_ticked_where_the_item_offers_it() -> None:
    review = worksheet_acts.write_fact(cqi(), blank_review(cqi()), 6, "no_other_system", "yes").after
    assert applied(review, 6).after.items[6].rating == "not_applicable"


def test_a_form_of_other_levels_suggests_its_own() -> None:
    review = worksheet_acts.paste_rows(second(), blank_review(second()), 2, 0, [{"hours_away": "9", "scheduled_hours": "10"}] * 5).after
    after = worksheet_acts.apply_worksheet(second(), review, 2).after
    assert (after.items[2].rating, after.working.evidence[2]) == ("thriving", "45 hours away ÷ 50 scheduled hours = 90 % → Thriving")


def test_a_date_in_a_worksheet_is_refused_and_two_become_days() -> None:
    with pytest.raises(RuleBrokenError, match="A date is not kept"):
        worksheet_acts.write_cell(cqi(), blank_review(cqi()), 12, 0, "days", "3 May 2026")
    after = worksheet_acts.write_cell(cqi(), blank_review(cqi()), 12, 0, "days", "3 May 2026 to 9 June 2026").after
    assert after.working.worksheet(12).rows[0]["days"] == "37"
