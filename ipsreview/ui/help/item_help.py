"""What to look at for an item: where it can be seen, whom to ask, where ratings go wrong. Shown above the ratings when it is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ipsreview.form import Form, Item
from ipsreview.form.help import ItemHelp
from ipsreview.ui.icons import icon
from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.translations import screen_language
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.notices import announce
from ipsreview.ui.widgets.texts import Panel, Text
from ipsreview.usecases.forms import has_help, item_helps


class HelpWithItem(QWidget):
    """A sentence on how to answer, a button for the help, and the help itself, which is read when it is first asked for."""

    def __init__(self, form: Form, item: Item, hint: str) -> None:
        super().__init__()
        self._form, self._item, self._how = form, item, hint
        self._box: HelpBox | None = None
        self.button = Button(self.tr("What to look at"), Weight.QUIET)
        self.button.setIcon(icon("help", "accent"))
        self.button.setCheckable(True)
        self.button.setToolTip(self.tr("Where this can be seen, whom to ask, where ratings go wrong (Shift+F1)"))
        if not has_help(form):
            self.button.hide()
        self.button.toggled.connect(self._show)
        self._hint = Text(hint, role="quiet")
        line = QHBoxLayout()
        line.addWidget(self._hint, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(line)

    def set_editable(self, editable: bool) -> None:
        """Say how to answer, or not where nothing is answered any more; what to look at can be read in both cases."""
        self._hint.setText(self._how if editable else "")

    @property
    def words(self) -> str:
        """Return the help as it is shown, a line each; nothing while it is hidden."""
        return self._box.words if self._box and not self._box.isHidden() else ""

    def _show(self, wanted: bool) -> None:
        if wanted and self._box is None:
            self._box = HelpBox(item_helps(self._form, screen_language())[self._item.number])
            self._column.addWidget(self._box)
        if self._box:
            self._box.setHidden(not wanted)
        announce(self, self.words or self.tr("What to look at is hidden"))


class HelpBox(Panel):
    """The help with one item, under headings."""

    def __init__(self, told: ItemHelp) -> None:
        super().__init__("accent_ground", None)
        speak_as(self, Role.Grouping, self.tr("What to look at"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        parts: list[tuple[str, tuple[str, ...]]] = [
            (self.tr("Look at"), told.look_at),
            (self.tr("Ask"), told.ask),
            (self.tr("Be careful"), told.careful),
        ]
        column.addWidget(Text(told.about))
        for heading, lines in parts:
            column.addSpacing(4)
            column.addWidget(Text(heading, bold=True))
            for line in lines:
                column.addLayout(_point(line))
        self.words = "\n".join([told.about, *(text for heading, lines in parts for text in (heading, *lines))])


def _point(words: str) -> QHBoxLayout:
    """Return one line of a list, its lines after the first under its words and not under its bullet."""
    bullet = Text("•", role="quiet", wrap=False)
    bullet.setAlignment(Qt.AlignmentFlag.AlignTop)
    point = QHBoxLayout()
    point.setSpacing(8)
    point.addWidget(bullet)
    point.addWidget(Text(words), 1)
    return point
