"""Each measurement runs, with the smallest counts, and its limit does the same job. No test looks at a time."""

import io
import os
import re
import sqlite3
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from lxml import etree

from benchmarks import acts, exports, frozen, imports, jinja_word, library, libre_office, pages, pdfs, raw_word, start, waits
from benchmarks.machine import machine
from benchmarks.many_reviews import COMMON_WORD, RARE_WORD, keep_many_reviews
from benchmarks.measuring import Comparison, in_turns, table, worst_of_twenty
from benchmarks.random_reviews import random_review
from benchmarks.run import GROUP_NAMES, groups, main
from ipsreview.documents import word
from ipsreview.documents.slots import answers
from ipsreview.documents.word_reading import read_word
from ipsreview.paths import form_folder
from ipsreview.review import rules
from ipsreview.review.summary import summary
from ipsreview.store import LibraryQuery, SortKey, open_database
from ipsreview.usecases.demo import demo_review

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def positive(found: list[Comparison], count: int) -> bool:
    return len(found) == count and all(number > 0 for one in found for number in (*one.ours, *one.limit, one.ratio))


@pytest.mark.slow
def test_the_start_is_measured(tmp_path: Path) -> None:
    assert positive(start.measure(tmp_path, 1, reviews=3), 3)


@pytest.mark.slow
def test_the_packaged_program_is_measured_beside_the_unpackaged_one(tmp_path: Path) -> None:
    stand_in = tmp_path / "packaged"
    stand_in.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m ipsreview "$@"\n', encoding="utf-8")
    stand_in.chmod(0o755)
    assert positive(frozen.measure(tmp_path, 1, stand_in), 2)


def test_without_a_packaged_program_the_table_says_so(tmp_path: Path) -> None:
    found = frozen.measure(tmp_path, 1, tmp_path / "none")
    assert "there is none in dist/" in table(found)
    assert found[0].meets_goal


def test_a_program_that_opens_nothing_is_no_measurement(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    with pytest.raises(RuntimeError, match="exit code 3"):
        frozen.to_reviews(["sh", "-c", "exit 3"], tmp_path / "kept" / "reviews.db")


@pytest.mark.slow
@pytest.mark.usefixtures("qapp")
def test_page_changes_are_measured(tmp_path: Path) -> None:
    found = pages.measure(tmp_path, 1)
    assert positive(found, 5)
    assert [len(one.ours) for one in found] == [16, 16, 48, 48, 1]


@pytest.mark.slow
@pytest.mark.usefixtures("qapp")
def test_what_the_user_waits_for_is_measured(tmp_path: Path) -> None:
    found = waits.measure(tmp_path, 1)
    assert positive(found, 10)
    review = waits.full_review(demo_review().form, demo_review().review)
    assert len(review.working.notes) == len(demo_review().review.working.notes) + 200
    assert max(len(answer.rows) for answer in review.working.worksheets.values()) == 100


@pytest.mark.slow
@pytest.mark.usefixtures("qapp")
def test_acts_and_what_they_force_to_the_disk_are_measured(tmp_path: Path) -> None:
    found = acts.measure(tmp_path, 2)
    assert positive(found[:1], 1)
    assert [(one.ours, one.limit) for one in found[1:]] in ([], [([1.0], [1.0])])


@pytest.mark.usefixtures("qapp")
def test_the_limit_of_an_act_leaves_the_same_file(tmp_path: Path) -> None:
    with acts.editor_acts(tmp_path / "ours.db") as ours, acts.bare_acts(tmp_path / "bare.db") as bare:
        for _ in range(70):  # so that every item is ticked more than once
            ours()
            bare()
    assert without_times(tmp_path / "ours.db") == without_times(tmp_path / "bare.db")


def without_times(path: Path) -> list[str]:
    """Return all that a file holds, each time in it as one sign."""
    with closing(sqlite3.connect(path)) as connection:
        return [re.sub(r"\d{4}-\d\d-\d\dT[\d:.+]+", "T", line) for line in connection.iterdump()]


@pytest.mark.slow
@pytest.mark.usefixtures("qapp")
def test_a_library_of_many_reviews_is_measured(tmp_path: Path) -> None:
    found = library.measure(tmp_path, 1, many=2500, few=3)  # more than are found at once
    assert positive(found, 10)
    assert {one.goal for one in found} == {2, 1, 1.2}


def test_the_many_reviews_are_whole_and_differ_in_all_that_they_are_sorted_by(tmp_path: Path) -> None:
    keep_many_reviews(tmp_path / "many.db", 2000)
    with open_database(tmp_path / "many.db") as opened:
        orders = {tuple(opened.find_ids(LibraryQuery(sort=sort))) for sort in SortKey if sort is not SortKey.STATE}
        assert [len(order) for order in orders] == [2000] * 5
        assert len(opened.find_ids(LibraryQuery(COMMON_WORD))) == 2000
        assert len(opened.find_ids(LibraryQuery(RARE_WORD))) == 2
        (row,) = opened.rows([1999])
        assert row.ratings == tuple(answer.rating for answer in demo_review().review.items.values())


def test_exports_are_measured(tmp_path: Path) -> None:
    assert positive(exports.measure(tmp_path, 1), 3)


def test_the_raw_filling_ticks_and_draws_what_the_export_does() -> None:
    demo = demo_review()
    template = (form_folder(demo.form.id) / "template.docx").read_bytes()
    ticks, numbers = (
        [answer for answer in answers(demo.form, demo.review).values() if isinstance(answer, bool)],
        list(summary(demo.form, demo.review).levels.values()),
    )
    assert shown(raw_word.fill(template, ticks, numbers)) == shown(word.fill(demo.form, demo.review, template)) == (ticks, numbers, numbers)


def shown(document: bytes) -> tuple[list[bool], list[int], list[int]]:
    """Return the ticks, the numbers of the chart and those of its workbook."""
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        body, chart = (etree.fromstring(package.read(f"word/{name}.xml")) for name in ("document", "charts/chart1"))
        with zipfile.ZipFile(io.BytesIO(package.read("word/embeddings/workbook1.xlsx"))) as workbook:
            sheet = etree.fromstring(workbook.read("xl/worksheets/sheet1.xml"))
    checked = [box.find("{*}checked") for box in body.iter("{*}checkBox")]
    ticks = [mark is not None and not mark.attrib for mark in checked]
    drawn, kept = chart.iterfind(".//{*}val//{*}v"), sheet.iterfind(".//{*}c/{*}v")
    return ticks, [int(value.text or "") for value in drawn], [int(value.text or "") for value in kept]


@pytest.mark.parametrize("number", [None, 1, 2, 3])
def test_docxtpl_gives_every_answer_that_the_export_gives(number: int | None) -> None:
    demo = demo_review()
    form, review = demo.form, demo.review.report_copy() if number is None else random_review(demo.form, number)
    template = jinja_word.template_for_jinja((form_folder(form.id) / "template.docx").read_bytes())
    read = read_word(form, jinja_word.render(template, jinja_word.context(form, review)), "it")
    assert read.review == rules.closed(form, review)
    assert (read.missing, read.extra, read.doubts) == ((), (), ())


@pytest.mark.slow
@pytest.mark.libreoffice
def test_pdfs_are_measured(tmp_path: Path) -> None:
    assert positive(pdfs.measure(tmp_path, 1), 2)
    sizes = {path.stem: path.stat().st_size for path in tmp_path.glob("*.pdf")}
    assert min(sizes.values()) > 10_000
    assert set(sizes) == {"ours", *(f"review{number}" for number in range(6))}


def test_without_libreoffice_the_pdf_is_measured_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    (found,) = pdfs.measure(tmp_path, 1)
    assert (len(found.ours), len(found.limit), found.ratio) == (1, 0, None)
    assert "not on this machine" in found.limit_name


def test_a_libreoffice_that_makes_nothing_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    idle = tmp_path / "soffice"
    idle.write_text("#!/bin/sh\necho Idle 1.0 build 2\n", encoding="utf-8")
    idle.chmod(0o755)
    (tmp_path / "it.pdf").touch()  # of an earlier turn
    monkeypatch.setenv("PATH", str(tmp_path))
    assert libre_office.version() == "Idle 1.0"
    with pytest.raises(RuntimeError, match=r"it\.pdf"):
        libre_office.converting([tmp_path / "it.docx"], tmp_path)


def test_the_reading_of_a_document_is_measured(tmp_path: Path) -> None:
    assert positive(imports.measure_one(tmp_path, 1), 1)


@pytest.mark.slow
def test_the_taking_in_of_folders_is_measured(tmp_path: Path) -> None:
    assert positive(imports.measure_folders(tmp_path, 1, reports=2), 3)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["broken.docx", "twice.docx", "overlooked.txt"])
def test_a_folder_that_is_not_kept_whole_is_an_error(name: str, tmp_path: Path) -> None:
    form = demo_review().form
    first = imports.write_reports(tmp_path / "first", form, 0, 1)
    folder = imports.write_reports(tmp_path / "folder", form, 1, 1)
    (folder / name).write_bytes(b"nothing" if name == "broken.docx" else next(first.iterdir()).read_bytes())
    with pytest.raises(RuntimeError, match="of 3 reports"):
        imports.reading("ipsreview", first, folder)


def test_random_reviews_differ_and_come_again() -> None:
    form = demo_review().form
    found = [random_review(form, number) for number in range(100)]
    assert len({(review.cover.agency, review.cover.date) for review in found}) == 100
    assert found == [random_review(form, number) for number in range(100)]
    assert {answer.rating for review in found for answer in review.items.values()} >= {None, *form.items[5].ratings}


@pytest.mark.parametrize(("lines", "mark"), [("0", "drawn"), ("no number", "painted")])
def test_a_window_that_tells_something_else_or_fails_is_an_error(lines: str, mark: str, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match=r"bare_window\.py"):
        start.start(["bare_window.py", lines], [mark], start.environment(tmp_path))


def test_a_window_that_is_never_painted_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "LONGEST_WAIT", 0.01)
    with pytest.raises(RuntimeError, match=r"told .* only"):
        start.start(["bare_window.py", "0"], ["painted"], start.environment(tmp_path))


def test_measurements_take_turns_after_a_warm_up() -> None:
    order: list[str] = []

    def first() -> int:
        order.append("first")
        return len(order)

    def second() -> int:
        order.append("second")
        return len(order)

    assert in_turns(2, first, second) == [[4, 5], [3, 6]]
    assert order == ["first", "second", "second", "first", "first", "second"]


def test_the_table_shows_medians_percentiles_ratio_and_goals() -> None:
    slow, fast = tuple(map(float, range(2, 42, 2))), tuple(map(float, range(1, 21)))
    rows = [Comparison("one", "least", slow, fast, 2), Comparison("two", "least", slow, fast, 1.5), Comparison("three", "least", [3], [1], unit="MB")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in table(rows).splitlines()]
    assert cells[2:] == [
        ["one", "least", "ms", "21.00", "38.10", "10.50", "19.05", "2.00", "≤ 2"],
        ["two", "least", "ms", "21.00", "38.10", "10.50", "19.05", "2.00", "≤ 1.5 missed"],
        ["three", "least", "MB", "3.00", "3.00", "1.00", "1.00", "3.00", ""],
    ]
    assert len({len(line) for line in table(rows).splitlines()}) == 1
    assert worst_of_twenty([7.0]) == 7.0


def test_what_could_not_be_compared_has_dashes() -> None:
    *_, line = table([Comparison("one", "not here", [3], [], 2)]).splitlines()
    assert line == "| one      | not here  | ms   |   3.00 | 3.00 |            – |         – |     – |  ≤ 2 |"


def test_the_machine_is_named_without_a_path(tmp_path: Path) -> None:
    line = machine(tmp_path, "offscreen")
    assert "cores" in line
    assert "PySide6" in line
    assert "/" not in line


def test_every_group_can_be_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert tuple(groups()) == GROUP_NAMES
    with pytest.raises(SystemExit):
        main(["pages", "nothing"])
    assert "nothing" in capsys.readouterr().err
