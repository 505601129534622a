"""A review in brief, for an e-mail: what its report says, and nothing of what it rests on. Its words are those of the form, as on paper."""

from __future__ import annotations

from ipsreview.form import NOT_APPLICABLE, Form, plain
from ipsreview.review.appendix import Paragraph, Part
from ipsreview.review.changes import item_name, rating_words
from ipsreview.review.dates import printed_date
from ipsreview.review.text import clean, clean_line
from ipsreview.review.values import Review


def mail_summary(form: Form, review: Review) -> Part:
    """Return the cover, the items under their levels with the count of each (and never a sum or a score), and the comments that are filled in."""
    cover = review.cover
    said = {"agency": cover.agency, "date": printed_date(form.language, cover.date) if cover.date else "", "trainer": cover.trainer}
    known = [Paragraph(clean_line(said[field.key]), field.label) for field in form.cover_fields if said[field.key]]
    return Part(plain(form.title), tuple(known), (*_levels(form, review), *_comments(form, review)))


def _levels(form: Form, review: Review) -> list[Part]:
    parts: list[Part] = []
    for rating in (*(level.key for level in form.levels), NOT_APPLICABLE, None):
        names = [Paragraph(str(item_name(form, item.number))) for item in form.items if review.items[item.number].rating == rating]
        if names or rating in {level.key for level in form.levels}:
            parts.append(Part(f"{rating_words(form, rating)}: {len(names)}", tuple(names)))
    return parts


def _comments(form: Form, review: Review) -> list[Part]:
    return [Part(area.label, (Paragraph(clean(text)),)) for area in form.comment_areas if (text := review.comments[area.key]) and not area.optional]
