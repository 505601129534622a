"""The check before leaving on half a sheet of paper, or in the clipboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from ipsreview.ui.theme import FAMILY

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_SIZES = (11.0, 10.0, 9.0, 8.0)
"""The sizes of type, in points, of which the largest is taken that leaves half of the page free."""

_MARGIN_MM = 18.0


def copy_lines(lines: Sequence[str]) -> None:
    """Put the lines into the clipboard, as plain text."""
    QGuiApplication.clipboard().setText("\n".join(lines))


def ask_and_print(parent: QWidget, lines: Sequence[str]) -> bool:
    """Let the user choose a printer, and print the lines; return whether it was done."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    if accepted:
        print_lines(printer, lines)
    return accepted


def print_lines(printer: QPrinter, lines: Sequence[str]) -> None:
    """Print the lines, the first one as the heading, on the upper half of the page as long as they can be read there."""
    printer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter)
    printer.setDocName(lines[0] if lines else "")
    page = printer.pageRect(printer.Unit.Point).size()
    half = page.height() / 2 - _MARGIN_MM
    fitting = (document for size in _SIZES if (document := _document(lines, size, page.width())).size().height() <= half)
    document = next(fitting, None) or _document(lines, _SIZES[-1], page.width())
    document.setPageSize(page)
    document.print_(printer)


def _document(lines: Sequence[str], size: float, width: float) -> QTextDocument:
    """Return the lines as a text of that width, in points. The lines are no markup."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont(FAMILY)
    font.setPixelSize(round(size))
    document.setDefaultFont(font)
    cursor = QTextCursor(document)
    for number, line in enumerate(lines):
        paragraph, letters = QTextBlockFormat(), QTextCharFormat()
        paragraph.setBottomMargin(size * (0.6 if number == 0 else 0.25))
        letters.setFontWeight(QFont.Weight.Bold if number == 0 else QFont.Weight.Normal)
        if number:
            cursor.insertBlock()
        cursor.setBlockFormat(paragraph)
        cursor.insertText(line, letters)
    document.setPageSize(QSizeF(width, 1 << 20))
    return document
