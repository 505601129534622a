"""The choice of an agency's own copy of the form as the Word template, with everything that is to be said about it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ipsreview.errors import KnownError
from ipsreview.form import Form
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.scrolling import FocusEdge, Scrolled, resize_to, scrolling
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.wording import open_point, say
from ipsreview.usecases.exporting import check_template


class TemplateDialog(QDialog):
    """Shows which template is in use and checks it; a document that cannot be one is not chosen."""

    def __init__(self, parent: QWidget, form: Form, preferences: Preferences) -> None:
        super().__init__(parent)
        self._form, self._preferences = form, preferences
        self.setWindowTitle(self.tr("Word template"))
        resize_to(self, 720, 460)
        self._used = Text("", 14, bold=True)
        self._findings = scrolling()
        self.choose = Button(self.tr("Choose a document …"), Weight.PRIMARY)
        self.own = Button(self.tr("Use the form's own"))
        self.close_button = Button(self.tr("Close"))
        self._lay_out()
        self.choose.clicked.connect(self._ask)
        self.own.clicked.connect(lambda: self._use(""))
        self.close_button.clicked.connect(self.accept)
        self._show()

    def words(self) -> str:
        """Return everything that is said about the template, a line each."""
        return "\n".join(text.text() for text in self.findChildren(Text))

    def use(self, path: Path) -> None:
        """Use a document from now on, unless it cannot be a template."""
        try:
            check_template(self._form, path)
        except KnownError as error:
            self._show_lines([say(error.message)])
            return
        self._use(str(path))

    def _ask(self) -> None:
        folder = self._preferences.settings.template or self._preferences.settings.export_folder
        kinds = self.tr("Word documents (*.docx *.dotx *.docm *.dotm)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose your agency's copy of the form"), folder, kinds)
        if name:
            self.use(Path(name))

    def _use(self, path: str) -> None:
        self._preferences.choose_template(path)
        self._show()

    def _show(self) -> None:
        path = self._preferences.settings.template
        self.own.setEnabled(bool(path))
        self._used.setText(path or self.tr("The form's own template is in use."))
        if not path:
            self._show_lines([])
            return
        try:
            points = check_template(self._form, Path(path))
        except KnownError as error:
            self._show_lines([say(error.message)])
            return
        self._show_lines([open_point(point) for point in points] or [self.tr("Every place of the form was found in it.")])

    def _show_lines(self, lines: list[str]) -> None:
        content = Scrolled(self._findings)
        column = QVBoxLayout(content)
        for line in lines:
            column.addWidget(Text(line))
        column.addStretch(1)
        self._findings.setWidget(content)

    def _lay_out(self) -> None:
        speak_as(self._findings, Role.Grouping, self.tr("What was found in the template"))
        hint = self.tr("Word exports can go into your agency's own copy of the form, with its letterhead and logo. What is found in it is filled.")
        buttons, column, edge = QHBoxLayout(), QVBoxLayout(self), theme().pixels(16)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme().pixels(8))
        buttons.addWidget(self.choose)
        buttons.addWidget(self.own)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column.addWidget(Text(hint, role="quiet"))
        column.addWidget(self._used)
        column.addWidget(self._findings, 1)
        column.addLayout(buttons)
        FocusEdge(self._findings, beside=True)
