"""The summary for an e-mail: what the report says, under the form's words, and nothing of the working copy."""

from dataclasses import replace
from datetime import date

from hypothesis import HealthCheck, given, settings

from ipsreview.form import NOT_APPLICABLE, Form
from ipsreview.review import acts
from ipsreview.review.appendix import Part
from ipsreview.review.mail import mail_summary
from ipsreview.review.summary import summary
from ipsreview.review.values import Cover, Review, blank_review
from ipsreview.usecases.demo import demo_review
from tests.forms import cqi, second
from tests.reviews import reviews


def lines(part: Part) -> list[str]:
    """Return all that a summary says, a line each."""
    found: list[str] = []
    for _, inner in part.headed():
        found.append(inner.heading)
        found += [f"{paragraph.label}: {paragraph.text}" if paragraph.label else paragraph.text for paragraph in inner.paragraphs]
    return found


def test_a_blank_review_has_the_levels_with_nothing_and_all_items_unrated() -> None:
    found = lines(mail_summary(cqi(), blank_review(cqi())))
    assert found[:5] == [
        "IPS Program Continuous Quality Improvement Report",
        "IPS: 0",
        "Needs improvement: 0",
        "Needs significant improvement: 0",
        "Not IPS: 0",
    ]
    assert found[5] == "Not rated: 16"
    assert len(found) == 6 + 16


def test_it_says_who_when_how_many_which_and_what_comes_next() -> None:
    review = replace(blank_review(cqi()), cover=Cover("Riverbend", date(2026, 10, 5), "A. Trainer"))
    review = review.with_comment("strengths", "Warm team.").with_comment("other_information", "Aside.")
    review = acts.tick_rating(cqi(), review, 1, "ips").after
    review = acts.tick_rating(cqi(), review, 6, NOT_APPLICABLE).after
    found = lines(mail_summary(cqi(), review))
    assert found[1:4] == ["Agency: Riverbend", "Date: October 5, 2026", "IPS Trainer: A. Trainer"]
    assert found[4:6] == ["IPS: 1", "1. Low caseload sizes"]
    assert "Not applicable: 1" in found
    assert found[-2:] == ["Program strengths", "Warm team."]
    assert "Aside." not in " ".join(found)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])  # a whole review is much to draw
@given(reviews(cqi(), working=True))
def test_the_working_copy_is_not_in_it_and_every_item_is_once(review: Review) -> None:
    assert mail_summary(cqi(), review) == mail_summary(cqi(), review.report_copy())
    counts = summary(cqi(), review)
    listed = [part for part in mail_summary(cqi(), review).parts if part.heading[-1].isdigit()]
    assert sum(len(part.paragraphs) for part in listed) == counts.total
    assert [len(part.paragraphs) for part in listed[:4]] == list(counts.levels.values())


def test_another_form_has_its_own_words() -> None:
    form: Form = second()
    found = lines(mail_summary(form, blank_review(form)))
    assert [line for line in found if line.endswith(": 0")] == [f"{level.label}: 0" for level in form.levels]


def test_the_demo_has_no_number_that_could_be_a_score() -> None:
    demo = demo_review()
    found = lines(mail_summary(demo.form, demo.review))
    assert not [line for line in found if "total" in line.lower() or "score" in line.lower() or "16 " in line]
