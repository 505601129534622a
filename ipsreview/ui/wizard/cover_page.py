"""The first page: the agency, the day, the trainer and the team."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipsreview.form import plain
from ipsreview.review import acts
from ipsreview.review.steps import COVER
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.dates import DateField
from ipsreview.ui.widgets.fields import Framed, LineField
from ipsreview.ui.widgets.texts import Panel, Text
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wizard.page import Page
from ipsreview.ui.wizard.team import TeamQuestion, asks_for_team
from ipsreview.ui.wording import own


class CoverPage(Page):
    """The fields of the cover, in the form's order, and the team where the form asks about its specialists."""

    def __init__(self, editor: ReviewEditor) -> None:
        super().__init__(editor, COVER, plain(editor.form.title))
        self.column.addWidget(Text(plain(editor.form.introduction), role="quiet"))
        self.column.addSpacing(8)
        self.agency, self.trainer = LineField(self.tr("Agency")), LineField(self.tr("IPS trainer"))
        self.date = DateField(self.tr("Date of the visit"))
        self.team = TeamQuestion(self._do)
        self.team_size = self.team.number
        self._connect()
        panel = Panel()
        self._fields = QVBoxLayout(panel)
        edge = theme().pixels(18)
        self._fields.setContentsMargins(edge, edge, edge, edge)
        self._fields.setSpacing(4)
        widgets = {"agency": Framed(self.agency), "date": self.date, "trainer": Framed(self.trainer)}
        for field in editor.form.cover_fields:
            self._add(own(field.label), widgets[field.key])
        if asks_for_team(editor.form):
            self._add(self.tr("IPS specialists on the team"), self.team)
        self.column.addWidget(panel)
        self.column.addStretch(1)

    def show_review(self) -> None:
        cover = self.editor.review.cover
        self.agency.show_text(cover.agency)
        self.date.show_date(cover.date)
        self.trainer.show_text(cover.trainer)
        self.team.show_team(self.editor.review)

    def field_widget(self, field: str) -> QWidget | None:
        return {"agency": self.agency, "date": self.date.line, "trainer": self.trainer}.get(field) or self.team.field_widget(field)

    def _connect(self) -> None:
        self.agency.typed.connect(self._write_agency)
        self.trainer.typed.connect(self._write_trainer)
        for field in (self.agency, self.trainer):
            field.left.connect(self.editor.leave_field)
        self.date.chosen.connect(self._set_date)
        self.team.team.field_left.connect(self.editor.leave_field)

    def _add(self, label: str, widget: QWidget) -> None:
        name = Text(label, bold=True)
        name.setBuddy(widget)
        self._fields.addWidget(name)
        self._fields.addWidget(widget)
        self._fields.addSpacing(10)

    def _write_agency(self, text: str) -> None:
        self._do(lambda _form, review: acts.write_agency(review, text))

    def _write_trainer(self, text: str) -> None:
        self._do(lambda _form, review: acts.write_trainer(review, text))

    def _set_date(self, day: date | None) -> None:
        self._do(lambda _form, review: acts.set_date(review, day))
