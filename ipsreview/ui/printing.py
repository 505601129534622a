"""Printing a review, with a preview: the pages are those of the PDF, drawn as pictures."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPaintEngine, QPainter
from PySide6.QtWidgets import QDialog, QGraphicsView, QHBoxLayout, QVBoxLayout, QWidget

from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.ui import dialogs
from ipsreview.ui.handing_out import ask_for_appendix
from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.flow import flow
from ipsreview.ui.widgets.notices import announce
from ipsreview.ui.widgets.scrolling import FocusEdge, resize_to, slim_scroll_bar
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.working import work
from ipsreview.usecases.printing import report_pages
from ipsreview.usecases.reviews import Database, StoredReview

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ipsreview.documents.pdf.pages import Pages

PREVIEW_DOTS, PRINTED_DOTS = 120, 300
"""How many dots an inch has: few where all pages are kept for the preview at once, and as many as print well."""

_ZOOM = 1.25


class PrintPreview(QDialog):
    """The pages as they will be printed."""

    def __init__(self, parent: QWidget | None, pages: Pages) -> None:
        """Show the pages on paper of their size until the user chooses another; they have to stay open as long as the dialog."""
        from PySide6.QtPrintSupport import QPrintPreviewWidget

        super().__init__(parent)
        self.pages, self.printer = pages, make_printer(pages)
        self.preview = QPrintPreviewWidget(self.printer)
        self.preview.paintRequested.connect(lambda printer: paint_pages(printer, pages))
        self.setWindowTitle(self.tr("Print"))
        self.back, self.next = Button(self.tr("‹ Back")), Button(self.tr("Next ›"))
        self.larger, self.smaller, self.whole = Button(self.tr("Larger")), Button(self.tr("Smaller")), Button(self.tr("Whole page"))
        self.print, self.close_button = Button(self.tr("Print …"), Weight.PRIMARY), Button(self.tr("Close"))
        self.page = Text("", role="quiet", wrap=False)
        self._lay_out()
        self._connect()
        self.preview.fitInView()
        self._tell()

    def go_by(self, by: int) -> None:
        """Show the next page, or with -1 the one before."""
        self.preview.setCurrentPage(self.preview.currentPage() + by)
        self._tell()

    def ask_and_print(self) -> None:
        """Let the user choose a printer and which pages, and print them."""
        from PySide6.QtPrintSupport import QPrintDialog

        dialog = QPrintDialog(self.printer, self)
        dialog.setMinMax(1, len(self.pages))
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if accepted:
            self.print_now()

    def print_now(self) -> None:
        """Print on the printer that is chosen, and close; say so where it does not take the pages."""
        try:
            paint_pages(self.printer, self.pages)
        except KnownError as error:
            dialogs.tell_problem(self, error)
        else:
            self.accept()

    def _tell(self) -> None:
        """Say which page is shown, and offer those that there are."""
        page, count = self.preview.currentPage(), len(self.pages)
        self.back.setEnabled(page > 1)
        self.next.setEnabled(page < count)
        words = self.tr("Page {page} of {count}").format(page=page, count=count)
        if words != self.page.text():
            self.page.setText(words)
            announce(self, words)

    def _connect(self) -> None:
        self.preview.previewChanged.connect(self._tell)
        self.back.clicked.connect(lambda: self.go_by(-1))
        self.next.clicked.connect(lambda: self.go_by(1))
        self.larger.clicked.connect(lambda: self.preview.zoomIn(_ZOOM))
        self.smaller.clicked.connect(lambda: self.preview.zoomOut(_ZOOM))
        self.whole.clicked.connect(self.preview.fitInView)
        self.print.clicked.connect(self.ask_and_print)
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        pixels = theme().pixels
        for view in self.preview.findChildren(QGraphicsView):
            speak_as(view, Role.Graphic, self.tr("Pages as they will be printed"))
            slim_scroll_bar(view)
            FocusEdge(view)
        edge = pixels(12)
        foot, column = QHBoxLayout(), QVBoxLayout(self)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.print)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(pixels(8))
        column.addWidget(flow(self.back, self.next, self.page, self.smaller, self.larger, self.whole))
        column.addWidget(self.preview, 1)
        column.addLayout(foot)
        self.print.setDefault(True)
        self.print.setFocus()
        resize_to(self, 860, 620)


def print_review(parent: QWidget, database: Database, stored: StoredReview) -> None:
    """Show the review as it will be printed, and let the user print it; where an appendix would tell something, ask about it first."""
    appendix, cancelled = ask_for_appendix(parent, database, stored)
    if cancelled:
        return
    make = partial(report_pages, stored.form, stored.review, appendix)
    with work(parent, QCoreApplication.translate("printing", "Making the pages …"), make) as pages:
        dialog = PrintPreview(parent, pages)
        dialog.exec()
        dialog.deleteLater()


def make_printer(pages: Pages) -> QPrinter:
    """Return the user's printer, with paper as large as the first page."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(QCoreApplication.translate("printing", "IPS review"))  # others see it in the printer's list: no agency is named
    printer.setPageSize(QPageSize(QSizeF(*pages.size(0)), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(), QPageLayout.Unit.Point)
    return printer


def paint_pages(printer: QPrinter, pages: Pages) -> None:
    """Draw the pages that the user wants, each on a sheet of its own, as large as the paper lets it be.

    Raise KnownError where the printer does not take them.
    """
    previewing = printer.paintEngine().type() is QPaintEngine.Type.Picture
    dots = PREVIEW_DOTS if previewing else min(PRINTED_DOTS, printer.resolution())
    painter = QPainter()
    if not painter.begin(printer):
        raise KnownError(message("The printer does not take the report; choose another one, or export the report as PDF and print that."))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    wanted = range(len(pages)) if previewing else _wanted(printer, len(pages))
    for number in wanted:
        if number != wanted[0]:
            printer.newPage()
        image = _image(pages, number, dots)
        painter.drawImage(_fitted(QRectF(painter.viewport()), QSizeF(image.size())), image)
    painter.end()


def _wanted(printer: QPrinter, count: int) -> range:
    """Return the pages that the user wants printed; the first page is 0."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    pages = range(min(first, count) - 1, min(last, count))
    return pages[::-1] if printer.pageOrder() is printer.PageOrder.LastPageFirst else pages


def _image(pages: Pages, number: int, dots: int) -> QImage:
    picture = pages.picture(number, dots)
    image = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_BGR888)
    return image.copy()  # of its own: the pixels go with the picture


def _fitted(paper: QRectF, page: QSizeF) -> QRectF:
    """Return the place of a page in the middle of the paper, as large as can be."""
    place = QRectF(paper.topLeft(), page.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio))
    place.moveCenter(paper.center())
    return place
