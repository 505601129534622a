"""The bands at the top and the bottom of the library: the search and how reviews come in; how many there are, and the verbs."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ipsreview.ui.icons import icon
from ipsreview.ui.library.verbs import Verbs, verb_button
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.search import SearchField
from ipsreview.ui.widgets.texts import Bar, Text

MARGIN = 18


class TopBar(Bar):
    """The page's title, the search, and how reviews come in."""

    def __init__(self) -> None:
        super().__init__(line_below=True)
        self.search = SearchField(self.tr("Search the reviews"), self.tr("Search agency, trainer, text …"))
        self.import_file = Button(self.tr("Import …"))
        self.import_file.setIcon(icon("import"))
        self.import_file.setToolTip(self.tr("Take in completed Word reports and review files"))
        self.new = Button(self.tr("New review"), Weight.PRIMARY)
        self.new.setIcon(icon("plus", "on_accent"))
        framed = self.search.framed()
        framed.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._framed = framed
        theme().changed.connect(self._restyle)
        self._restyle()
        layout = row_of(self, MARGIN, 8)
        layout.addWidget(Text(self.tr("Reviews"), 18, bold=True, wrap=False))
        layout.addStretch(1)
        layout.addWidget(framed, 4)
        layout.addWidget(self.import_file)
        layout.addWidget(self.new)

    def _restyle(self) -> None:
        self._framed.setMaximumWidth(theme().pixels(320))


class BottomBar(Bar):
    """How many reviews are shown, and what can be done with the chosen one."""

    def __init__(self, verbs: Verbs) -> None:
        super().__init__(line_below=False)
        self._counted = ""
        self._count = Text(role="quiet", wrap=False)
        self._lock = Text(self.tr("Open for reading only; nothing can be changed here"), role="warning")
        self._lock.hide()
        layout = row_of(self, MARGIN, 8)
        layout.addWidget(self._count)
        layout.addWidget(self._lock, 1)
        layout.addStretch(1)
        self._buttons = [*(verb_button(verb) for verb in (verbs.delete, verbs.duplicate, verbs.export)), verb_button(verbs.open, Weight.PRIMARY)]
        for button in self._buttons:
            layout.addWidget(button)

    @property
    def buttons(self) -> list[Button]:
        """Return the buttons, in their order."""
        return self._buttons

    @property
    def words(self) -> str:
        """Return what the bar says about the reviews."""
        return self._count.text()

    def show_count(self, shown: int, total: int) -> None:
        """Show how many of all reviews are in the table."""
        whole = self.tr("1 review") if total == 1 else self.tr("{count} reviews").format(count=total)
        self._counted = whole if shown == total else self.tr("{shown} of {whole}").format(shown=shown, whole=whole)
        self.stop_searching()

    def show_searching(self) -> None:
        """Say that reviews are still being looked for, in place of how many are shown."""
        self._count.setText(self.tr("Searching …"))

    def stop_searching(self) -> None:
        """Say again how many are shown."""
        self._count.setText(self._counted)

    def show_read_only(self, read_only: bool) -> None:
        """Say that nothing can be changed here, where that is so."""
        self._lock.setVisible(read_only)


def row_of(parent: QWidget, across: int, along: int) -> QHBoxLayout:
    """Return a row for a band's parts, with so much room before and after them, and above and below."""
    layout = QHBoxLayout(parent)
    layout.setContentsMargins(across, along, across, along)
    layout.setSpacing(10)
    return layout
