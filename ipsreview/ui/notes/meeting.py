"""How many people of a source are to be met, and how many were."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ipsreview.form import Source
from ipsreview.review import note_acts
from ipsreview.review.acts import LARGEST_TEAM
from ipsreview.review.values import Review
from ipsreview.review.working import Meeting
from ipsreview.ui.widgets.fields import CountField, Framed
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wording import own


class MeetingFields(QWidget):
    """Two small numbers; there only for sources that are people."""

    def __init__(self, editor: ReviewEditor) -> None:
        super().__init__()
        self._editor = editor
        self._source = ""
        self._meeting = Meeting()
        self.planned = CountField(self.tr("People to meet"), least=0, most=LARGEST_TEAM)
        self.met = CountField(self.tr("People met"), least=0, most=LARGEST_TEAM)
        self.planned.chosen.connect(lambda number: self._set(replace(self._meeting, planned=number or 0)))
        self.met.chosen.connect(lambda number: self._set(replace(self._meeting, met=number or 0)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for words, field in ((self.tr("To meet"), self.planned), (self.tr("met"), self.met)):
            line.addWidget(Text(words, 12, role="quiet", wrap=False))
            line.addWidget(Framed(field, inside=4))

    def show_source(self, source: Source, review: Review) -> None:
        """Fill the numbers in for a source; nobody is told."""
        self._source, self._meeting = source.key, review.working.meetings.get(source.key, Meeting())
        self.planned.show_count(self._meeting.planned)
        self.met.show_count(self._meeting.met)
        self.planned.setAccessibleDescription(own(source.label))
        self.met.setAccessibleDescription(own(source.label))
        self.setVisible(source.person)

    def _set(self, meeting: Meeting) -> None:
        source = self._source
        if not self._editor.do(lambda form, review: note_acts.set_meeting(form, review, source, meeting)):
            self.show_source(self._editor.form.source_of(source), self._editor.review)
