"""The page of the comments at the end of the form."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from ipsreview.review import acts
from ipsreview.review.steps import COMMENTS
from ipsreview.ui.widgets.fields import Framed, TextArea
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wizard.page import Page
from ipsreview.ui.wording import own, step_title


class CommentsPage(Page):
    """One text area for each of the form's comment areas."""

    def __init__(self, editor: ReviewEditor) -> None:
        super().__init__(editor, COMMENTS, step_title(editor.form, COMMENTS))
        self.areas: dict[str, TextArea] = {}
        for area in editor.form.comment_areas:
            name = own(area.label)
            field = TextArea(name, least=6, most=30)
            field.typed.connect(partial(self._write, area.key))
            field.left.connect(editor.leave_field)
            self.areas[area.key] = field
            label = Text(self.tr("{area} (optional)").format(area=name) if area.optional else name, 14, bold=True)
            label.setBuddy(field)
            self.column.addSpacing(8)
            self.column.addWidget(label)
            self.column.addWidget(Framed(field))
        self.column.addStretch(1)

    def show_review(self) -> None:
        for key, field in self.areas.items():
            field.show_text(self.editor.review.comments[key])

    def field_widget(self, field: str) -> QWidget | None:
        return self.areas.get(field)

    def _write(self, key: str, text: str) -> None:
        self._do(lambda form, review: acts.write_comment(form, review, key, text))
