"""Printing: the preview, and what comes out of the printer (here: one that prints into a file)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QAccessible, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGraphicsView, QMessageBox
from pytestqt.qtbot import QtBot

from ipsreview.documents.pdf.pages import Pages, Picture
from ipsreview.errors import KnownError
from ipsreview.review import acts, worksheet_acts
from ipsreview.review.values import blank_review
from ipsreview.settings import Settings
from ipsreview.ui import handing_out
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.printing import PrintPreview, make_printer, paint_pages
from ipsreview.ui.theme import Theme
from ipsreview.usecases.library import Database
from ipsreview.usecases.printing import report_pages
from tests.forms import cqi

REVIEW = acts.write_agency(blank_review(cqi()), "Riverbend").after


@pytest.fixture
def pages() -> Iterator[Pages]:
    with report_pages(cqi(), REVIEW) as made:
        yield made


@pytest.fixture
def preview(qtbot: QtBot, pages: Pages) -> PrintPreview:
    dialog = PrintPreview(None, pages)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def into(printer: QPrinter, file: Path) -> QPrinter:
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    return printer


def grey(pages: Pages, number: int) -> list[int]:
    picture = pages.picture(number, 24)
    return [picture.pixels[row * picture.stride + 3 * column + 1] for row in range(picture.height) for column in range(picture.width)]


def first_line(picture: Picture) -> int:
    """Return the first row of a picture that is not white."""
    rows = (picture.pixels[row * picture.stride :][: 3 * picture.width] for row in range(picture.height))
    return next(number for number, row in enumerate(rows) if min(row) < 180)


def apart(first: list[int], second: list[int]) -> float:
    """Return how far two pictures are apart on average, of 255."""
    assert len(first) == len(second)
    return sum(abs(one - other) for one, other in zip(first, second, strict=True)) / len(first)


def reddish(picture: Picture) -> int:
    """Return how many pixels are red, as the sign of “Not IPS” is."""
    rows = (picture.pixels[row * picture.stride :][: 3 * picture.width] for row in range(picture.height))
    return sum(row[place + 2] > row[place + 1] + 60 for row in rows for place in range(0, len(row), 3))


def likeness(printed: Pages, pages: Pages) -> list[int]:
    """Return for each printed page which of the pages it is most like."""
    originals = [grey(pages, number) for number in range(len(pages))]
    return [
        min(range(len(originals)), key=lambda other, sheet=sheet: apart(sheet, originals[other]))
        for sheet in (grey(printed, number) for number in range(len(printed)))
    ]


def test_what_is_printed_is_what_is_exported(pages: Pages, tmp_path: Path) -> None:
    printer = into(make_printer(pages), tmp_path / "printed.pdf")
    printer.setResolution(150)
    paint_pages(printer, pages)
    with Pages((tmp_path / "printed.pdf").read_bytes()) as printed:
        assert len(printed) == len(pages)
        assert [round(side) for side in printed.size(0)] == [round(side) for side in pages.size(0)]
        assert likeness(printed, pages) == list(range(len(pages)))
        assert apart(grey(printed, 0), grey(pages, 0)) < 8
        assert reddish(printed.picture(0, 72)) == pytest.approx(reddish(pages.picture(0, 72)), rel=0.3)


def test_a_page_fits_on_other_paper(pages: Pages, tmp_path: Path) -> None:
    printer = into(make_printer(pages), tmp_path / "printed.pdf")
    printer.setResolution(150)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    printer.setPageMargins(QMarginsF(), QPageLayout.Unit.Point)
    printer.setFromTo(2, 3)
    paint_pages(printer, pages)
    with Pages((tmp_path / "printed.pdf").read_bytes()) as printed:
        assert len(printed) == 2
        picture, original = printed.picture(0, 60), pages.picture(1, 60 * printed.size(0)[0] / pages.size(1)[0])
        above = (picture.height - original.height) // 2
        assert above > 0
        assert abs(first_line(picture) - above - first_line(original)) <= 2


def test_pages_are_printed_from_the_last_where_the_printer_wants_that(pages: Pages, tmp_path: Path) -> None:
    printer = into(make_printer(pages), tmp_path / "printed.pdf")
    printer.setResolution(100)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    paint_pages(printer, pages)
    with Pages((tmp_path / "printed.pdf").read_bytes()) as printed:
        assert likeness(printed, pages) == list(reversed(range(len(pages))))


def test_the_printers_list_names_no_agency(pages: Pages) -> None:
    assert make_printer(pages).docName() == "IPS review"


def test_the_margins_are_the_pages_own_and_not_the_printers_too(pages: Pages) -> None:
    assert make_printer(pages).fullPage()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(pages: Pages, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="does not take the report"):
        paint_pages(into(make_printer(pages), tmp_path / "missing" / "printed.pdf"), pages)


def test_the_preview_goes_through_the_pages(preview: PrintPreview, pages: Pages) -> None:
    assert preview.preview.pageCount() == len(pages)
    assert preview.page.text() == f"Page 1 of {len(pages)}"
    assert not preview.back.isEnabled()
    preview.next.click()
    assert preview.page.text() == f"Page 2 of {len(pages)}"
    preview.back.click()
    assert preview.page.text() == f"Page 1 of {len(pages)}"
    for _ in range(len(pages)):
        preview.next.click()
    assert preview.page.text() == f"Page {len(pages)} of {len(pages)}"
    assert not preview.next.isEnabled()


def test_the_preview_is_made_larger_and_smaller(preview: PrintPreview) -> None:
    whole = preview.preview.zoomFactor()
    preview.larger.click()
    larger = preview.preview.zoomFactor()
    assert larger > whole
    preview.smaller.click()
    assert preview.preview.zoomFactor() < larger
    preview.larger.click()
    preview.whole.click()
    assert preview.preview.zoomFactor() == pytest.approx(whole, rel=0.05)


def test_every_control_of_the_preview_has_a_name_and_is_reached(preview: PrintPreview) -> None:
    (view,) = preview.preview.findChildren(QGraphicsView)
    wanted = {preview.next, preview.larger, preview.smaller, preview.whole, preview.print, preview.close_button, view}
    reached = set()
    for _ in range(12):
        QTest.keyClick(preview.focusWidget() or preview, Qt.Key.Key_Tab)
        reached.add(preview.focusWidget())
    assert wanted <= reached
    assert all(QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name) for one in reached)


def test_a_printer_is_chosen_before_anything_is_printed(preview: PrintPreview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([QPrintDialog.DialogCode.Rejected, QPrintDialog.DialogCode.Accepted])
    monkeypatch.setattr(QPrintDialog, "exec", lambda dialog: into(dialog.printer(), tmp_path / "printed.pdf") and next(answers))
    preview.print.click()
    assert preview.isVisible()
    assert not (tmp_path / "printed.pdf").exists()
    preview.printer.setResolution(72)
    preview.print.click()
    assert (tmp_path / "printed.pdf").stat().st_size > 10_000
    assert not preview.isVisible()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_the_preview_stays_where_the_printer_takes_nothing(preview: PrintPreview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    into(preview.printer, tmp_path / "missing" / "printed.pdf")
    preview.print_now()
    assert len(told) == 1
    assert preview.isVisible()


@pytest.mark.parametrize(("answer", "shown"), [(None, 0), (False, 1), (True, 1)])
def test_printing_asks_about_the_appendix(
    database: Database, themed: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: bool | None, shown: int
) -> None:
    previews: list[int] = []
    monkeypatch.setattr(PrintPreview, "exec", lambda dialog: previews.append(len(dialog.pages)))
    monkeypatch.setattr(handing_out, "ask_about_appendix", lambda _parent: answer)
    window = MainWindow(cqi(), Preferences(tmp_path / "settings.json", Settings(), themed))
    qtbot.addWidget(window)
    window.show_database(database)
    assert not window.menus.print.isEnabled()
    window.show_review(database.add(cqi(), worksheet_acts.write_evidence(cqi(), REVIEW, 3, "Seen twice.").after))
    window.menus.print.trigger()
    assert len(previews) == shown
    with report_pages(cqi(), REVIEW) as plain:
        assert not previews or (previews[0] > len(plain)) == answer
