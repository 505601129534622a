"""The comments, in full."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ipsreview.documents.pdf import style as styles
from ipsreview.documents.pdf import words
from ipsreview.documents.pdf.blocks import continued, heading, paragraphs
from ipsreview.documents.pdf.cover import shortened_fields
from ipsreview.documents.pdf.layout import Slice, Target
from ipsreview.documents.slots import Slot, SlotKind
from ipsreview.form import Form, plain


def comment_slices(form: Form, printed: Mapping[Slot, bool | str]) -> Iterator[Slice]:
    """Yield every comment area of the form with its whole text, and after them what of the cover was too long for page one."""
    title = plain(form.comments_heading).rstrip(": ")
    yield from heading(plain(form.comments_heading), styles.SECTION, ("H1:comments",), gap=30, target=Target(title, 0))
    for number, area in enumerate(form.comment_areas):
        name = plain(area.heading)
        path = (f"Sect:{area.key}",)
        target = Target(name.rstrip(": "), 1, area.key)
        yield from heading(name, styles.HEADING, (*path, "H2:title"), gap=14 if number else 6, target=target)
        text = str(printed[Slot(SlotKind.COMMENT, key=area.key)])
        yield from continued(target.title, paragraphs(text or words.NOT_WRITTEN, styles.BODY if text else styles.NOTHING, path))
    for field in shortened_fields(form, printed):
        path = (f"Sect:{field.key}",)
        yield from heading(field.label, styles.HEADING, (*path, "H2:title"), gap=14, target=Target(field.label, 1))
        yield from continued(field.label, paragraphs(str(printed[Slot(SlotKind.COVER, key=field.key)]), styles.BODY, path))
