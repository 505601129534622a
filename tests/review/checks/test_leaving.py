"""The check before leaving: what can only be seen or asked on site, and the half page that is handed over."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings

from ipsreview.form import NOT_APPLICABLE, Form
from ipsreview.review import acts, note_acts, roster_acts, worksheet_acts
from ipsreview.review.checks import LEAVING_RULES, CheckFinding, CheckRules, as_lines, before_leaving, before_sending
from ipsreview.review.checks.sending import Others
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import AdviceState, Meeting, Note
from tests.forms import BOTH, cqi, second
from tests.review.checks.prose import complete
from tests.reviews import reviews


def seen(*skipped: int) -> Review:
    """Return a review in which every item but those has evidence."""
    review = complete()
    for item in cqi().items:
        if item.number not in skipped:
            review = worksheet_acts.write_evidence(cqi(), review, item.number, "Seen in 8 records.").after
    return review


def noted(review: Review, source: str, *items: int) -> Review:
    return note_acts.add_note(cqi(), review, Note(0, source, "They said so.", frozenset(items))).after


def filled(review: Review, number: int, rows: list[Mapping[str, str]]) -> Review:
    return worksheet_acts.paste_rows(cqi(), review, number, 0, rows).after


def leaving(review: Review, earlier: Review | None = None, rules: CheckRules | None = None) -> tuple[CheckFinding, ...]:
    return before_leaving(cqi(), review, rules or CheckRules(), earlier=earlier)


def told(review: Review, earlier: Review | None = None) -> list[str]:
    return [f"{each.rule} at {each.place.step}.{each.place.field}: {each.message}" for each in leaving(review, earlier)]


def test_items_without_evidence_are_told() -> None:
    assert told(seen(4, 9)) == [
        "no_evidence at item.4.evidence: Item 4 has no evidence yet.",
        "no_evidence at item.9.evidence: Item 9 has no evidence yet.",
    ]


@pytest.mark.parametrize(
    "give",
    [
        lambda review: noted(noted(review, "supervisor", 4), "records", 4),
        lambda review: filled(review, 4, [{"held": "11", "eligible_weeks": "12", "focus_share": "80"}]),
        lambda review: worksheet_acts.write_evidence(cqi(), review, 4, "Seen.").after,
    ],
)
def test_a_note_a_worksheet_or_a_sentence_is_evidence(give: Callable[[Review], Review]) -> None:
    assert not [each for each in leaving(give(seen(4))) if each.rule == "no_evidence"]


def test_a_note_on_another_item_is_no_evidence() -> None:
    assert told(noted(seen(4), "supervisor", 5, 6))[0] == "no_evidence at item.4.evidence: Item 4 has no evidence yet."


def test_an_item_that_does_not_apply_wants_no_evidence() -> None:
    assert told(acts.tick_rating(cqi(), noted(seen(6), "supervisor", 6), 6, NOT_APPLICABLE).after) == []


def test_notes_from_one_source_are_told_until_there_is_another() -> None:
    review = noted(noted(seen(), "supervisor", 4), "supervisor", 4)
    assert told(review) == ["one_source at item.4.evidence: Item 4 has notes from one source only: IPS supervisor."]
    assert told(noted(review, "documents", 4)) == []


FULL = {"people": "20", "weekly_hours": "40"}


@pytest.mark.parametrize(
    ("number", "rows", "finding"),
    [
        (1, [FULL, FULL, FULL, FULL], ""),
        (1, [FULL, FULL, FULL], "Item 1: 6 of 8 cells of the worksheet are filled in and can be read."),
        (1, [FULL, FULL, FULL, {**FULL, "people": "many"}], "Item 1: 7 of 8 cells of the worksheet are filled in and can be read."),
        (4, [{"held": "11", "eligible_weeks": "12"}], "Item 4: 2 of 3 cells of the worksheet are filled in and can be read."),
        (12, [{"days": "14"}, {"days": "20"}, {"waiting": "45"}], ""),
        (15, [{"individual": "yes"}], "Item 15: 1 of 6 cells of the worksheet are filled in and can be read."),
        (15, [dict.fromkeys(("individual", "documented", "changes", "wide_range", "in_person", "as_long_as_wanted"), "yes")], ""),
    ],
)
def test_a_worksheet_whose_blanks_matter_is_told(number: int, rows: list[Mapping[str, str]], finding: str) -> None:
    found = [f"half_full at item.{number}.worksheet: {finding}"] if finding else []
    assert told(filled(seen(), number, rows)) == found
    assert told(filled(seen(number), number, rows)) == found


def test_a_worksheet_of_facts_alone_is_half_full() -> None:
    review = worksheet_acts.write_fact(cqi(), seen(), 1, "vacant_posts", "1").after
    assert told(review) == ["half_full at item.1.worksheet: Item 1: 0 of 8 cells of the worksheet are filled in and can be read."]


def test_a_worksheet_without_a_record_is_half_full() -> None:
    review = worksheet_acts.write_fact(cqi(), seen(), 8, "outside_source", "yes").after
    assert told(review) == ["half_full at item.8.worksheet: Item 8: 0 of 1 cells of the worksheet are filled in and can be read."]


def test_the_hours_of_the_list_fill_a_worksheet() -> None:
    review = filled(roster_acts.list_team(seen()).after, 1, [{"people": "20"}] * 4)
    assert len(told(review)) == 1
    for number in (1, 2, 3, 4):
        review = roster_acts.set_hours(review, number, Decimal(40)).after
    assert told(review) == []


def test_people_who_were_planned_and_not_met_are_told() -> None:
    review = note_acts.set_meeting(cqi(), seen(), "people_served", Meeting(4, 2)).after
    review = note_acts.set_meeting(cqi(), review, "supervisor", Meeting(1, 1)).after
    assert told(review) == ["not_met at notes.meeting.people_served: People served: 2 of 4 met"]


def test_old_advice_that_was_not_looked_at_is_told() -> None:
    earlier = acts.tick_recommendation(cqi(), complete(), 9, "welcome_back").after
    earlier = acts.write_other(cqi(), earlier, 9, "Visit at home.").after
    assert told(seen(), earlier) == ["old_advice at item.9.old_advice.other: Item 9: 2 of 2 not looked at"]
    review = note_acts.set_advice_state(cqi(), seen(), 9, "other", AdviceState.DONE).after
    assert told(review, earlier) == ["old_advice at item.9.old_advice.welcome_back: Item 9: 1 of 2 not looked at"]
    review = note_acts.set_advice_state(cqi(), review, 9, "welcome_back", AdviceState.NOT_YET).after
    assert told(review, earlier) == []


def test_a_finding_can_be_dismissed_and_a_rule_be_off() -> None:
    review = note_acts.set_meeting(cqi(), seen(4), "people_served", Meeting(4, 2)).after
    first, _ = leaving(review)
    dismissed = note_acts.dismiss(review, first.key).after
    assert [each.rule for each in leaving(dismissed)] == ["not_met"]
    assert len(before_leaving(cqi(), dismissed, CheckRules(), earlier=None, with_dismissed=True)) == 2
    assert [each.rule for each in leaving(review, rules=CheckRules(frozenset({"not_met"})))] == ["no_evidence"]


def test_a_form_without_sources_asks_for_no_evidence() -> None:
    form = replace(second(), sources=())
    assert before_leaving(form, blank_review(form), CheckRules(), earlier=None) == ()


@pytest.mark.parametrize("form", BOTH)
def test_an_earlier_visit_with_other_items_is_no_matter(form: Callable[[], Form]) -> None:
    other = second() if form is cqi else cqi()
    assert not [each for each in before_leaving(form(), blank_review(form()), CheckRules(), earlier=blank_review(other)) if each.rule == "old_advice"]


@settings(max_examples=20)
@given(review=reviews(cqi(), working=True), earlier=reviews(cqi()))
def test_any_review_is_checked(review: Review, earlier: Review) -> None:
    found = leaving(review, earlier)
    assert len({each.key for each in found}) == len(found)
    assert {each.rule for each in found} <= set(LEAVING_RULES)
    assert len(as_lines(cqi(), review, found)) == 1 + max(1, len({each.rule for each in found}))


def test_the_half_page_has_a_line_for_each_rule() -> None:
    review = noted(noted(seen(4, 7, 9), "supervisor", 2), "supervisor", 12)
    review = note_acts.set_meeting(cqi(), review, "people_served", Meeting(4, 2)).after
    review = note_acts.set_meeting(cqi(), review, "practitioners", Meeting(3, 0)).after
    assert as_lines(cqi(), review, leaving(review)) == (
        "Before you leave: Riverbend, October 5, 2026",
        "No evidence yet: 4, 7, 9",
        "Notes from one source only: 2, 12",
        "People planned and not met: Treatment practitioners: 0 of 3 met; People served: 2 of 4 met",
    )


def test_the_half_page_of_a_complete_visit_says_so() -> None:
    assert as_lines(cqi(), seen(), leaving(seen())) == ("Before you leave: Riverbend, October 5, 2026", "Nothing is missing.")


def test_the_check_before_sending_can_be_handed_over_as_well() -> None:
    review = acts.write_comment(cqi(), complete(), "other_information", "Mr. Lopez, Mr. Vega").after
    review = acts.tick_rating(cqi(), review, 9, "ips").after
    found = before_sending(cqi(), review, CheckRules(), others=Others())
    assert as_lines(cqi(), review, found) == (
        "Before you send: Riverbend, October 5, 2026",
        "Not rated: 9",
        "Looks like a person’s name: “Mr. Lopez” in “Other information”; “Mr. Vega” in “Other information”",
    )


def test_a_name_of_the_list_is_not_on_the_half_page() -> None:
    review = roster_acts.write_name(roster_acts.list_team(seen(4)).after, 1, "Xenia Ode").after
    assert "Xenia" not in "\n".join(as_lines(cqi(), review, leaving(review)))
