"""What was found in one file, in full."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ipsreview.errors import Fault, FaultyFileError
from ipsreview.review.summary import summary
from ipsreview.ui.importing.entries import Entry, point_lines
from ipsreview.ui.signs import SignStrip
from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.scrolling import FocusEdge, slim_scroll_bar
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.wording import long_date, say
from ipsreview.usecases.importing import Incoming

_MOST_LINES = 200


class Details(QScrollArea):
    """The details of the chosen entry: cover, ratings, what is doubtful; or why the file cannot be read."""

    def __init__(self) -> None:
        super().__init__()
        speak_as(self, Role.Grouping, self.tr("What was read"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_scroll_bar(self)
        FocusEdge(self)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)

    def show_entry(self, entry: Entry | None) -> None:
        """Show an entry, or nothing."""
        content = QWidget()
        content.setBackgroundRole(QPalette.ColorRole.Base)
        self._column = QVBoxLayout(content)
        edge = theme().pixels(18)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(6)
        if entry and entry.problem:
            self._add(entry.path.name, 14, bold=True)
            self._add(say(entry.problem.message))
            self._add_lines([f"{fault.place}: {say(fault.message)}" for fault in _faults(entry)])
        elif entry and entry.incoming:
            self._show_report(entry, entry.incoming)
        self._column.addStretch(1)
        self.setWidget(content)

    def words(self) -> str:
        """Return everything that is shown, a line each."""
        return "\n".join(text.text() for text in self.findChildren(Text))

    def _show_report(self, entry: Entry, incoming: Incoming) -> None:
        cover, counts = incoming.review.cover, summary(incoming.form, incoming.review)
        self._add(cover.agency or self.tr("No agency was found"), 14, bold=True)
        self._add(
            " · ".join(part for part in (long_date(cover.date) or self.tr("no date"), cover.trainer or self.tr("no trainer")) if part), role="quiet"
        )
        self._column.addWidget(SignStrip(incoming.form, [incoming.review.items[item.number].rating for item in incoming.form.items]))
        self._add(self.tr("{rated} of {total} items rated").format(rated=counts.rated, total=counts.total))
        if entry.same is not None:
            self._add(self.tr("The same report is among your reviews already; tick it only if you want it twice."), role="warning")
        lines = point_lines(entry)
        if lines:
            self._column.addSpacing(8)
            self._add(self.tr("To look at"), 14, bold=True)
            self._add(self.tr("Where the document reads two ways nothing was chosen; the review opens with these answers empty."), 12, role="quiet")
            self._add_lines(lines)
        self._column.addSpacing(8)
        self._add(str(entry.path), 11, role="quiet")

    def _add_lines(self, lines: list[str]) -> None:
        for line in lines[:_MOST_LINES]:
            self._add(line)
        if len(lines) > _MOST_LINES:
            self._add(self.tr("… and {count} more").format(count=len(lines) - _MOST_LINES))

    def _add(self, words: str, size: int = 13, *, bold: bool = False, role: str = "text") -> None:
        self._column.addWidget(Text(words, size, bold=bold, role=role))


def _faults(entry: Entry) -> list[Fault]:
    return list(entry.problem.faults) if isinstance(entry.problem, FaultyFileError) else []
