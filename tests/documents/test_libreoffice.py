"""What LibreOffice has opened and saved is still read as the review it was, though all names of boxes are gone."""

import random
import subprocess
from pathlib import Path

import pytest

from ipsreview.documents.own_template import fill_template
from ipsreview.documents.word import fill
from ipsreview.documents.word_reading import read_word
from ipsreview.form import NOT_APPLICABLE, Form
from ipsreview.review import acts, rules
from ipsreview.review.appendix import HEADING
from ipsreview.review.values import Review, blank_review
from tests.documents.appendices import of_everything
from tests.documents.difficult_reviews import by_chance, demo
from tests.documents.reading import paragraphs, template_of
from tests.forms import cqi, second

pytestmark = [pytest.mark.libreoffice, pytest.mark.slow]

TEXTS = ("Two lines,\nthe second\n\n\tand a fourth.", "שלום and 日本語 & <b>", "“Quotes” – dashes…", "x" * 3_000, "e\u0301ﬁ", "")


def converted(folder: Path, documents: dict[str, bytes]) -> dict[str, bytes]:
    """Return documents as LibreOffice saves them, all in one start of it."""
    (folder / "out").mkdir()
    for name, data in documents.items():
        (folder / f"{name}.docx").write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "docx", "--outdir", str(folder / "out")]
    subprocess.run([*command, *(str(folder / f"{name}.docx") for name in documents)], check=True, capture_output=True, timeout=300)
    return {name: (folder / "out" / f"{name}.docx").read_bytes() for name in documents}


def at_random(form: Form, chance: random.Random) -> Review:
    review = acts.write_agency(blank_review(form), "Mill Lane & Sons").after
    review = acts.set_team_size(review, 4).after if form.counts else review
    for item in form.items:
        review = acts.tick_rating(form, review, item.number, chance.choice(item.ratings)).after
        if review.items[item.number].rating == NOT_APPLICABLE:
            review = acts.write_reason(form, review, item.number, chance.choice(TEXTS)).after
        for line in chance.sample(item.recommendations, 2):
            review = acts.tick_recommendation(form, review, item.number, line.key).after
            if line.kind == "other":
                review = acts.write_other(form, review, item.number, chance.choice(TEXTS)).after
        if item.counts:
            review = acts.set_count(form, review, item.number, item.anchors[0].level, chance.randint(0, 4)).after
    for area in form.comment_areas:
        review = acts.write_comment(form, review, area.key, chance.choice(TEXTS)).after
    return review


def test_reports_that_libreoffice_saved_are_read(tmp_path: Path) -> None:
    cases = {"demo": (cqi(), demo()), "blank": (cqi(), blank_review(cqi())), "chance": (cqi(), by_chance(cqi(), 11))}
    cases |= {f"random{seed}": (form, at_random(form, random.Random(seed))) for seed, form in enumerate((cqi(), cqi(), second(), second()))}
    saved = converted(tmp_path, {name: fill(form, review, template_of(form)) for name, (form, review) in cases.items()})
    for name, (form, review) in cases.items():
        found = read_word(form, saved[name], name)
        assert found.review == rules.closed(form, review), name
        assert (found.missing, found.extra, found.doubts) == ((), (), ()), name
        assert {box.matched for box in found.boxes} == {"text"}


def test_reports_with_an_appendix_that_libreoffice_saved_are_read_without_it(tmp_path: Path) -> None:
    cases = {form.id: (form, at_random(form, random.Random(7))) for form in (cqi(), second())}
    saved = converted(tmp_path, {name: fill(form, review, template_of(form), of_everything(form)) for name, (form, review) in cases.items()})
    for name, (form, review) in cases.items():
        found = read_word(form, saved[name], name)
        assert found.review == rules.closed(form, review), name
        assert (found.missing, found.extra, found.doubts) == ((), (), ()), name
        refilled = fill_template(form, review, saved[name], name)
        assert HEADING not in paragraphs(refilled.document)
        assert "The template ends with the appendix of a report; it is left out of the reports." in {str(one.message) for one in refilled.findings}
