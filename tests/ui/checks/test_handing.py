"""The check before leaving fits on half a page, and can be pasted."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.ui.checks.handing import ask_and_print, copy_lines, print_lines

LINES = ("IPS CQI · Riverbend · 2026-10-05", "No evidence yet: 4, 7, 9", "People planned and not met: <b>VR</b> & others: 1 of 3 met")


def printed(path: Path, lines: tuple[str, ...]) -> PdfReader:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    print_lines(printer, lines)
    return PdfReader(path)


def lines_of(reader: PdfReader) -> list[str]:
    """Return the lines of all pages; Qt's spaces read as tabs."""
    return [" ".join(line.split()) for page in reader.pages for line in page.extract_text().split("\n")]


def lowest(reader: PdfReader) -> float:
    """Return how far up the page its last line stands, as a share of the page's height."""
    heights: list[float] = []

    def visit(text: str, matrix: list[float], text_matrix: list[float], *_: object) -> None:
        if text.strip():
            heights.append(matrix[5] + matrix[3] * text_matrix[5])

    reader.pages[0].extract_text(visitor_text=visit)
    return min(heights) / float(reader.pages[0].mediabox.height)


def test_every_line_is_printed_as_it_is(tmp_path: Path) -> None:
    assert lines_of(printed(tmp_path / "check.pdf", LINES)) == list(LINES)


def test_a_long_check_still_leaves_half_the_page_free(tmp_path: Path) -> None:
    every = tuple(f"Rule {number}: {', '.join(str(item) for item in range(1, 17))}" for number in range(22))
    reader = printed(tmp_path / "check.pdf", (LINES[0], *every))
    assert len(reader.pages) == 1
    assert lowest(reader) >= 0.5


def test_more_than_fits_goes_on_and_is_not_cut(tmp_path: Path) -> None:
    endless = tuple(f"Line {number}" for number in range(150))
    assert list(dict.fromkeys(lines_of(printed(tmp_path / "check.pdf", endless)))) == list(endless)  # one may lie on the edge of two pages


def test_letters_are_black_in_dark_windows_too(tmp_path: Path, themed) -> None:
    themed.choose("dark")
    content = printed(tmp_path / "check.pdf", LINES).pages[0].get_contents()
    assert content is not None
    assert set(re.findall(rb"([\d. ]+) scn", content.get_data())) == {b"0 0 0"}


def test_the_lines_are_copied_as_plain_text(qapp: QApplication) -> None:
    copy_lines(LINES)
    assert QApplication.clipboard().text() == "\n".join(LINES)


@pytest.mark.parametrize("accepted", [True, False])
def test_the_printer_is_asked_for_first(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, accepted: bool) -> None:
    def chosen(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "check.pdf"))
        return int(accepted)

    monkeypatch.setattr(QPrintDialog, "exec", chosen)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert ask_and_print(parent, LINES) is accepted
    assert (tmp_path / "check.pdf").exists() is accepted


def test_printing_is_loaded_only_when_it_is_asked_for() -> None:
    code = "import sys, ipsreview.ui.wizard.view; assert 'PySide6.QtPrintSupport' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
