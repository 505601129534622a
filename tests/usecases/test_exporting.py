"""Handing a review out: documents written whole, under names that every system takes."""

import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ipsreview.errors import KnownError
from ipsreview.review import acts, worksheet_acts
from ipsreview.review.appendix import HEADING
from ipsreview.review.values import Review, blank_review
from ipsreview.store import open_database
from ipsreview.suffixes import PDF_SUFFIX, REVIEW_FILE_SUFFIX, WORD_SUFFIX
from ipsreview.usecases.exporting import appendix_without_visits, export_pdf, export_review_file, export_word, make_appendix, suggested_name
from ipsreview.usecases.importing import read_review_file
from tests.documents.pdf_reading import page_texts
from tests.documents.reading import paragraphs
from tests.forms import cqi


def review_of(agency: str, day: date | None = None) -> Review:
    return acts.set_date(acts.write_agency(blank_review(cqi()), agency).after, day).after


def test_a_word_document_is_written(tmp_path: Path) -> None:
    export_word(cqi(), review_of("Riverbend"), tmp_path / "a.docx", replace=False)
    with zipfile.ZipFile(tmp_path / "a.docx") as document:
        assert b"Riverbend" in document.read("word/document.xml")


def test_an_existing_document_is_kept_unless_it_may_be_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    target.write_bytes(b"mine")
    with pytest.raises(KnownError, match="exists already"):
        export_word(cqi(), review_of("Riverbend"), target, replace=False)
    assert target.read_bytes() == b"mine"
    export_word(cqi(), review_of("Riverbend"), target, replace=True)
    assert zipfile.is_zipfile(target)


def test_a_pdf_is_written_whole_and_replaces_nothing_unasked(tmp_path: Path) -> None:
    target = tmp_path / suggested_name(review_of("Riverbend"), PDF_SUFFIX)
    export_pdf(cqi(), review_of("Riverbend"), target, replace=False)
    data = target.read_bytes()
    assert (target.name, data[:5], data.rstrip()[-5:]) == ("Riverbend.pdf", b"%PDF-", b"%%EOF")
    with pytest.raises(KnownError, match="exists already"):
        export_pdf(cqi(), review_of("Riverbend"), target, replace=False)


def seen(text: str) -> Review:
    return worksheet_acts.write_evidence(cqi(), review_of("Riverbend", date(2026, 10, 5)), 3, text).after


def test_an_appendix_is_added_to_both_kinds_of_report_only_where_it_is_asked_for(tmp_path: Path) -> None:
    review = seen("The log was seen.")
    told = appendix_without_visits(cqi(), review)
    for name, appendix in (("with", told), ("without", None)):
        export_word(cqi(), review, tmp_path / f"{name}.docx", replace=False, appendix=appendix)
        export_word(cqi(), review, tmp_path / f"{name}-own.docx", replace=False, template=tmp_path / f"{name}.docx", appendix=appendix)
        export_pdf(cqi(), review, tmp_path / f"{name}.pdf", replace=False, appendix=appendix)
    for name in ("with.docx", "with-own.docx"):
        assert paragraphs((tmp_path / name).read_bytes())[-3:] == [
            "Item by item",
            "3. Supervisor coaches in situ",
            "What was seen: The log was seen.",
        ]
    assert "The log was seen." in page_texts((tmp_path / "with.pdf").read_bytes())[-1]
    for name in ("without.docx", "without-own.docx"):
        assert not any("log" in line or HEADING in line for line in paragraphs((tmp_path / name).read_bytes()))
    assert "The log" not in "".join(page_texts((tmp_path / "without.pdf").read_bytes()))


def test_the_appendix_of_a_kept_review_tells_what_changed_since_the_agencys_last_visit(tmp_path: Path) -> None:
    review = acts.tick_rating(cqi(), seen("The log."), 3, "ips").after
    earlier = acts.tick_rating(cqi(), review_of("Riverbend", date(2026, 4, 6)), 3, "not_ips").after
    with open_database(tmp_path / "reviews.db") as database:
        first = database.add(cqi(), earlier)
        stored = database.add(cqi(), review)
        assert [part.heading for part in make_appendix(database, stored).whole.parts] == ["Item by item"]
        database.finish(first)
        parts = make_appendix(database, stored).whole.parts
    assert [part.heading for part in parts] == ["Item by item", "What changed since the last visit on April 6, 2026"]
    assert parts[1].paragraphs[1].text == "3. Supervisor coaches in situ: from Not IPS to IPS"


def test_a_review_file_is_written_and_can_be_read(tmp_path: Path) -> None:
    review = review_of("Gül & Søn", date(2026, 10, 5))
    export_review_file(cqi(), review, tmp_path / "a.ipsreview", replace=False)
    assert read_review_file(tmp_path / "a.ipsreview").review == review


@pytest.mark.parametrize(
    ("agency", "day", "name"),
    [
        ("Riverbend", date(2026, 10, 5), "Riverbend 2026-10-05.docx"),
        ("Riverbend", None, "Riverbend.docx"),
        ("", date(2026, 10, 5), "2026-10-05.docx"),
        ("", None, "Review.docx"),
        ("...", None, "Review.docx"),
        ("\u202e\u200b", None, "Review.docx"),
        ('Work/Life: \\ "A"?*', None, "Work Life A.docx"),
        ("../../etc/passwd", None, "etc passwd.docx"),
        ("Foo Inc.", date(2026, 10, 5), "Foo Inc 2026-10-05.docx"),
        ("Foo Inc.", None, "Foo Inc.docx"),
        ("con", None, "Review con.docx"),
        ("Aux.Services", None, "Review Aux.Services.docx"),
        ("COM¹", None, "Review COM¹.docx"),
        ("con", date(2026, 10, 5), "con 2026-10-05.docx"),
        ("Gül 🌍", None, "Gül 🌍.docx"),
    ],
)
def test_the_suggested_name(agency: str, day: date | None, name: str) -> None:
    assert suggested_name(review_of(agency, day), WORD_SUFFIX) == name


@example(agency="🌍" * 400, day=date(2026, 10, 5))
@example(agency="x" * 119 + " y", day=None)
@example(agency="x" * 119 + ".y", day=None)
@given(agency=st.text() | st.text("é🌍/.", max_size=400), day=st.none() | st.dates())
def test_a_suggested_name_is_safe_on_every_system(agency: str, day: date | None) -> None:
    name = suggested_name(review_of(agency, day), REVIEW_FILE_SUFFIX)
    stem = name.removesuffix(REVIEW_FILE_SUFFIX)
    assert stem
    assert stem == stem.strip(" .")
    assert not set(name) & set('<>:"/\\|?*')
    assert name.isprintable()
    assert len(name.encode()) <= 143
