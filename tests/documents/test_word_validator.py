"""The Open XML SDK, Microsoft's own rules for the format, has nothing to say about any document that is written."""

import os
import random
import subprocess
from pathlib import Path

import pytest

from ipsreview.documents.own_template import fill_template
from ipsreview.documents.word import fill
from ipsreview.form import Form
from ipsreview.review import acts
from ipsreview.review.values import Review, blank_review
from tests.documents import difficult_original, golden
from tests.documents.appendices import of_everything
from tests.documents.reading import altered, parts, template_of
from tests.documents.test_word_texts import ALL_NASTY, by_hand
from tests.forms import BOTH, cqi

pytestmark = [pytest.mark.validator, pytest.mark.slow]
FORMS = pytest.mark.parametrize("form", [make() for make in BOTH], ids=lambda form: form.id)


def said(path: Path, package: bytes) -> str:
    """Return what the validator says, an empty text where nothing is wrong."""
    path.write_bytes(package)
    run = subprocess.run([os.environ["OOXML_VALIDATOR"], str(path)], capture_output=True, text=True, check=False, timeout=120)
    return "" if run.returncode == 0 else run.stdout + run.stderr


def at_random(form: Form, chance: random.Random) -> Review:
    """Return a review with any answers; hypothesis would ask the validator too often."""
    review = blank_review(form)
    for item in form.items:
        review = acts.tick_rating(form, review, item.number, chance.choice(item.ratings)).after
        for line in chance.sample(item.recommendations, 2):
            review = acts.tick_recommendation(form, review, item.number, line.key).after
    for area in form.comment_areas:
        review = acts.write_comment(form, review, area.key, chance.choice(ALL_NASTY)).after
    return review


@FORMS
def test_a_template_is_valid(form: Form, tmp_path: Path) -> None:
    assert said(tmp_path / "template.docx", template_of(form)) == ""


@FORMS
def test_a_blank_document_is_valid(form: Form, tmp_path: Path) -> None:
    assert said(tmp_path / "blank.docx", fill(form, blank_review(form), template_of(form))) == ""


def test_the_golden_document_and_its_workbook_are_valid(tmp_path: Path) -> None:
    assert said(tmp_path / "golden.docx", golden.document()) == ""
    assert said(tmp_path / "golden.xlsx", parts(golden.document())[golden.BOOK]) == ""


@FORMS
@pytest.mark.parametrize("seed", range(4))
def test_a_random_document_is_valid(form: Form, seed: int, tmp_path: Path) -> None:
    review = at_random(form, random.Random(seed))
    assert said(tmp_path / "random.docx", fill(form, review, template_of(form))) == ""


@FORMS
def test_an_agencys_own_template_filled_is_valid(form: Form, tmp_path: Path) -> None:
    for made in (difficult_original.template_of(form), fill(form, at_random(form, random.Random(9)), template_of(form))):
        filled = fill_template(form, at_random(form, random.Random(7)), made, "agency.docx")
        assert said(tmp_path / "agency.docx", filled.document) == ""


@pytest.mark.parametrize("text", ALL_NASTY, ids=range(len(ALL_NASTY)))
def test_a_document_of_nasty_texts_is_valid(text: str, tmp_path: Path) -> None:
    assert said(tmp_path / "nasty.docx", fill(cqi(), by_hand(text), template_of(cqi()))) == ""


@FORMS
def test_a_document_with_an_appendix_is_valid(form: Form, tmp_path: Path) -> None:
    review, appendix = at_random(form, random.Random(5)), of_everything(form)
    assert said(tmp_path / "appendix.docx", fill(form, review, template_of(form), appendix)) == ""
    assert said(tmp_path / "agency.docx", fill_template(form, review, difficult_original.template_of(form), "agency.docx", appendix).document) == ""
    again = fill_template(form, review, fill(form, review, template_of(form), appendix), "agency.docx", appendix).document
    assert said(tmp_path / "again.docx", again) == ""


def test_the_validator_speaks_up(tmp_path: Path) -> None:
    broken = altered(template_of(cqi()), "word/document.xml", '<w:sizeAuto/><w:default w:val="0"/>', '<w:default w:val="0"/><w:sizeAuto/>')
    assert "sizeAuto" in said(tmp_path / "broken.docx", broken)
