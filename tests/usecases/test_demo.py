"""The demo: the fictional Riverbend of DOMAIN.md, section 10, as a trainer's own acts would have made it."""

import zipfile
from datetime import date
from pathlib import Path

import pytest

from ipsreview.documents.review_file import to_review_file
from ipsreview.errors import KnownError
from ipsreview.form import Form, RecommendationKind
from ipsreview.paths import form_folder
from ipsreview.review import acts
from ipsreview.review.completeness import findings
from ipsreview.review.values import Review, blank_review
from ipsreview.review.worksheets import suggestion_for
from ipsreview.usecases.demo import demo_review, write_demo
from ipsreview.usecases.forms import DEFAULT_FORM_ID


def made_by_acts(form: Form, review: Review) -> Review:
    """Return a review with the same answers, each given by an act."""
    made = acts.set_team_size(blank_review(form), review.team_size).after
    made = acts.write_agency(made, review.cover.agency).after
    made = acts.write_trainer(made, review.cover.trainer).after
    made = acts.set_date(made, review.cover.date).after
    for item in form.items:
        answer = review.items[item.number]
        if answer.rating:
            made = acts.tick_rating(form, made, item.number, answer.rating).after
        for level, count in answer.counts.items():
            made = acts.set_count(form, made, item.number, level, count).after
        for line in item.recommendations:
            if line.key in answer.recommendations and line.kind is not RecommendationKind.OTHER:
                made = acts.tick_recommendation(form, made, item.number, line.key).after
        if answer.other:
            made = acts.write_other(form, made, item.number, answer.other).after
        if answer.not_applicable_reason:
            made = acts.write_reason(form, made, item.number, answer.not_applicable_reason).after
    for key, text in review.comments.items():
        made = acts.write_comment(form, made, key, text).after
    return made


def test_the_demo_keeps_every_rule_and_nothing_is_missing() -> None:
    demo = demo_review()
    assert made_by_acts(demo.form, demo.review) == demo.review.report_copy()
    assert findings(demo.form, demo.review) == ()
    assert demo.left_out == ()


def test_the_demo_is_the_example_of_the_domain() -> None:
    review = demo_review().review
    assert (review.cover.agency, review.cover.date, review.cover.trainer) == ("Riverbend Supported Employment", date(2026, 10, 5), "A. Trainer")
    derived = {1: "ips", 2: "needs_improvement", 3: "needs_significant_improvement", 4: "ips", 5: "needs_improvement", 12: "needs_improvement"}
    assert {number: review.items[number].rating for number in derived} == derived
    assert review.items[16].rating == "needs_improvement"
    assert (list(review.items[5].counts.values()), review.team_size) == ([1, 2, 1, 0], 4)
    assert review.items[6].rating == "not_applicable"


def test_the_demos_worksheets_count_as_the_domain_does() -> None:
    form, review = demo_review().form, demo_review().review
    suggested = {number: suggestion_for(form, review, number) for number in review.working.worksheets}
    assert {number: found.level for number, found in suggested.items() if found} == {
        number: review.items[number].rating for number in (1, 2, 3, 4, 5, 12, 16)
    }
    assert {number for number, found in suggested.items() if found and found.amber} == {1, 2, 3, 12}
    for number, found in suggested.items():
        assert found
        assert found.in_words in review.working.evidence[number]


def test_the_demos_file_is_as_the_program_writes_it() -> None:
    demo = demo_review()
    text = (form_folder(DEFAULT_FORM_ID) / "demo.ipsreview").read_text("utf-8")
    assert text == to_review_file(demo.form, demo.review)


def test_the_demos_document_is_written_into_a_new_folder(tmp_path: Path) -> None:
    target = write_demo(tmp_path / "a" / "b", replace=False)
    assert target == tmp_path / "a" / "b" / "Riverbend Supported Employment 2026-10-05.docx"
    assert zipfile.is_zipfile(target)
    with pytest.raises(KnownError, match="exists already"):
        write_demo(tmp_path / "a" / "b", replace=False)
    write_demo(tmp_path / "a" / "b", replace=True)
