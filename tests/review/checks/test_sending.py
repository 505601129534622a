"""The check before sending: each rule has a true case and a near miss, and each finding its place."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipsreview.form import NOT_APPLICABLE, Form
from ipsreview.review import acts, note_acts, roster_acts, worksheet_acts
from ipsreview.review.checks import RULES, SENDING_RULES, CheckFinding, CheckRules, Others, before_sending, names_to_find
from ipsreview.review.completeness import findings
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import Mark, Note, WorksheetAnswer
from tests.forms import BOTH, cqi, second
from tests.review.checks.prose import complete
from tests.reviews import reviews

Spoil = Callable[[Review], Review]


def sending(review: Review, rules: CheckRules = CheckRules(), others: Others = Others(), *, with_dismissed: bool = False) -> tuple[CheckFinding, ...]:  # noqa: B008 both are frozen
    return before_sending(cqi(), review, rules, others=others, with_dismissed=with_dismissed)


def told(review: Review, rules: CheckRules = CheckRules(), others: Others = Others()) -> list[str]:  # noqa: B008 both are frozen
    return [f"{each.rule} at {each.place.step}.{each.place.field}: {each.message}" for each in sending(review, rules, others)]


def other(text: str) -> Spoil:
    return lambda review: acts.write_other(cqi(), review, 9, text).after


def comment(key: str, text: str) -> Spoil:
    return lambda review: acts.write_comment(cqi(), review, key, text).after


def evidence(text: str) -> Spoil:
    return lambda review: worksheet_acts.write_evidence(cqi(), review, 9, text).after


def listed(*names: str) -> Spoil:
    def spoil(review: Review) -> Review:
        review = roster_acts.list_team(review).after
        for number, name in enumerate(names, 1):
            review = roster_acts.write_name(review, number, name).after
        return review

    return spoil


def both(*spoils: Spoil) -> Spoil:
    def spoil(review: Review) -> Review:
        for each in spoils:
            review = each(review)
        return review

    return spoil


ELSEWHERE = Others(names_to_find(["Lakeside Works"]), {"The supervisor books half a day with each.": "Lakeside Works"})
SPOILED: list[tuple[Spoil, str]] = [
    (lambda review: acts.tick_rating(cqi(), review, 9, "ips").after, "unrated at item.9.rating: Item 9: Not rated"),
    (
        lambda review: acts.tick_rating(cqi(), review, 6, NOT_APPLICABLE).after,
        "no_reason at item.6.not_applicable_reason: Item 6: Not applicable, and no reason is given",
    ),
    (lambda review: acts.set_count(cqi(), review, 5, "ips", 3).after, "counts at item.5.counts.ips: Item 5: 3 of 4 specialists counted"),
    (
        lambda review: acts.tick_recommendation(cqi(), review, 9, "none").after,
        "recommendations at item.9.recommendations: Item 9: No recommendation is ticked",
    ),
    (
        lambda review: acts.tick_recommendation(cqi(), review, 9, "other").after,
        "other_text at item.9.other: Item 9: “Other” is ticked and has no text",
    ),
    (lambda review: acts.write_trainer(review, "").after, "cover at cover.trainer: The trainer is not named"),
    (comment("next_steps", ""), "comments at comments.next_steps: “Next steps” is empty"),
    (comment("strengths", ""), "comments at comments.strengths: “Program strengths” is empty"),
    (other("Ask Mr. Lopez."), "names at item.9.other: “Mr. Lopez” in item 9, “Other”"),
    (evidence("Ask Mr. Lopez."), "names at item.9.evidence: “Mr. Lopez” in item 9, evidence"),
    (comment("other_information", "We met Mr.\u00a0 Lopez-Vega."), "names at comments.other_information: “Mr. Lopez-Vega” in “Other information”"),
    (comment("other_information", "We met Mr. Lopez."), "names at comments.other_information: “Mr. Lopez” in “Other information”"),
    (other("Call 603-555-0142."), "phones at item.9.other: “Call 603-555-0142” in item 9, “Other”"),
    (other("Write to a.b@example.org."), "emails at item.9.other: “a.b@example.org” in item 9, “Other”"),
    (other("She was born in 1985."), "person_dates at item.9.other: “born in 1985” in item 9, “Other”"),
    (other("See MRN 12345."), "record_numbers at item.9.other: “MRN 12345” in item 9, “Other”"),
    (other("See XXX."), "placeholders at item.9.other: “XXX” in item 9, “Other”"),
    (lambda review: acts.write_agency(review, "[name of agency]").after, "placeholders at cover.agency: “[name of agency]” in the agency’s name"),
    (lambda review: acts.write_trainer(review, "TBD").after, "placeholders at cover.trainer: “TBD” in the trainer’s name"),
    (other("As at Lakeside Works."), "other_agency at item.9.other: “Lakeside Works” in item 9, “Other”"),
    (
        other("The supervisor books half a day with each."),
        "same_text at item.9.other: The text in item 9, “Other” is the same as in the report for Lakeside Works.",
    ),
    (
        comment("strengths", "Well done"),
        "strengths at comments.strengths: “Program strengths” names 1 of at least 2; give each a line of its own.",
    ),
    (
        comment("next_steps", "1. a\n2. b\n3. c\n4. d\n5. e\n6. f"),
        "priorities at comments.next_steps: “Next steps” has 6 entries; keep the 5 that matter most.",
    ),
    (both(listed("", "Xenia Ode"), other("Ask Xenia.")), "team_names at item.9.other: The name of S2 in item 9, “Other”"),
    (both(listed("", "Maria Ode"), other("Ask Maria Ode.")), "team_names at item.9.other: The name of S2 in item 9, “Other”"),
]


@pytest.mark.parametrize(("spoil", "finding"), SPOILED, ids=[finding for _, finding in SPOILED])
def test_each_rule_tells_what_and_where(spoil: Spoil, finding: str) -> None:
    assert told(spoil(complete()), others=ELSEWHERE) == [finding]


NEAR_MISSES: list[Spoil] = [
    lambda review: review,
    lambda review: acts.write_agency(review, "Maria Lopez House").after,
    both(lambda review: acts.write_agency(review, "Maria Lopez House").after, other("The Maria Lopez House does well.")),
    lambda review: acts.write_trainer(review, "Dr. Maria Lopez").after,
    both(lambda review: acts.write_trainer(review, "Dr. Maria Lopez").after, other("Call Dr. Lopez or Maria.")),
    both(other("Ask Mr. Lopez."), lambda review: acts.tick_recommendation(cqi(), review, 9, "none").after),
    both(listed("Anna", "", "Riverbend"), other("Riverbend annals")),
    lambda review: note_acts.add_note(cqi(), review, Note(0, "supervisor", "Mr. Lopez, XXX", frozenset({9}), Mark.CONCERN)).after,
    comment("next_steps", "1. a\n2. b\n3. c\n4. d\n5. e\n\nWe will call."),
    comment("strengths", "Well done\nGood plans"),
    other("The supervisor books half a day with all."),
]


@pytest.mark.parametrize("spoil", NEAR_MISSES)
def test_near_misses_are_not_told(spoil: Spoil) -> None:
    assert told(spoil(complete()), others=ELSEWHERE) == []


def test_the_sentence_of_a_worksheet_may_be_alike_elsewhere() -> None:
    sentence = "4 of 4 specialists were mentored every month."
    elsewhere = Others(same_texts={sentence: "Lakeside Works"})
    review = evidence(sentence)(complete())
    assert len(told(review, others=elsewhere)) == 1
    applied = review.with_working(replace(review.working, worksheets={9: WorksheetAnswer(applied=sentence)}))
    assert told(applied, CheckRules(off=frozenset({"old_figures"})), elsewhere) == []


@pytest.mark.parametrize("form", BOTH)
def test_everything_that_is_incomplete_is_told_once(form: Callable[[], Form]) -> None:
    found = before_sending(form(), blank_review(form()), CheckRules(), others=Others())
    assert sorted((str(each.place.step), each.place.field) for each in found) == sorted(
        (str(each.place.step), each.place.field) for each in findings(form(), blank_review(form()))
    )
    assert [each.rule for each in found] == sorted((each.rule for each in found), key=list(RULES).index)


def test_the_second_forms_texts_are_read_as_well() -> None:
    review = acts.write_comment(second(), blank_review(second()), "praise", "Well done, Mr. Lopez").after
    assert {each.rule for each in before_sending(second(), review, CheckRules(), others=Others())} >= {"names", "strengths"}


@pytest.mark.parametrize(("spoil", "finding"), SPOILED, ids=[finding for _, finding in SPOILED])
def test_a_rule_that_is_off_is_silent(spoil: Spoil, finding: str) -> None:
    off = frozenset({finding.partition(" ")[0], "names"})  # a listed name is a name all the same
    assert told(spoil(complete()), CheckRules(off), ELSEWHERE) == []


def test_a_listed_name_is_a_name_where_the_list_is_not_asked() -> None:
    review = both(listed("", "Maria Ode"), other("Ask Maria Ode."))(complete())
    assert [each.rule for each in sending(review, CheckRules(frozenset({"team_names"})))] == ["names"]


def test_the_two_numbers_are_adjustable() -> None:
    review = both(comment("strengths", "One\nTwo"), comment("next_steps", "1. a\n2. b"))(complete())
    assert [each.rule for each in sending(review, CheckRules(most_priorities=1, least_strengths=3))] == ["priorities", "strengths"]
    assert told(comment("strengths", "One")(complete()), CheckRules(least_strengths=0)) == []


def test_a_dismissed_finding_stays_silent_until_its_words_change() -> None:
    review = other("Ask Mr. Lopez and Mr. Vega.")(complete())
    first, second_ = sending(review)
    review = note_acts.dismiss(review, first.key).after
    assert sending(review) == (second_,)
    assert sending(review, with_dismissed=True) == (first, second_)
    assert sending(other("Do ask Mr. Lopez, and Mr. Vega.")(review)) == (second_,)
    assert [str(each.message) for each in sending(other("Ask Mr. Lopes.")(review))] == ["“Mr. Lopes” in item 9, “Other”"]
    assert len(sending(evidence("Mr. Lopez")(review))) == 2


def test_the_same_words_twice_in_a_text_are_one_finding() -> None:
    assert len(told(other("Mr. Lopez and Mr. Lopez")(complete()))) == 1


def test_a_key_holds_no_words() -> None:
    review = both(listed("", "Xenia Ode"), other("Xenia met Mr. Lopez, TBD."))(complete())
    keys = " ".join(each.key for each in sending(review))
    assert not any(words in keys.casefold() for words in ("xenia", "lopez", "tbd"))


@settings(max_examples=30)
@given(review=reviews(cqi(), working=True), names=st.lists(st.text(max_size=12), max_size=3))
def test_any_review_is_checked(review: Review, names: list[str]) -> None:
    found = before_sending(cqi(), review, CheckRules(), others=Others(names_to_find(names)))
    assert len({each.key for each in found}) == len(found)
    assert {each.rule for each in found} <= set(SENDING_RULES)
    assert all(str(each.message) for each in found)


def test_hours_of_the_team_are_no_matter() -> None:
    review = roster_acts.set_hours(listed("Anna")(complete()), 1, Decimal(40)).after
    assert told(review) == []


def test_evidence_whose_worksheet_changed_since_is_told_until_it_is_applied_again() -> None:
    review = worksheet_acts.paste_rows(cqi(), complete(), 4, 0, [{"held": "11", "eligible_weeks": "12", "focus_share": "80"}]).after
    review = worksheet_acts.apply_worksheet(cqi(), review, 4).after
    assert not [line for line in told(review) if "old_figures" in line]
    changed = worksheet_acts.write_cell(cqi(), review, 4, 0, "held", "10").after
    assert [line for line in told(changed) if "old_figures" in line] == [
        "old_figures at item.4.worksheet: Item 4: the worksheet has changed since it was applied; apply it again"
    ]
    rewritten = worksheet_acts.write_evidence(cqi(), changed, 4, "Meetings are weekly.").after
    again = worksheet_acts.apply_worksheet(cqi(), changed, 4).after
    assert not [line for each in (rewritten, again) for line in told(each) if "old_figures" in line]
