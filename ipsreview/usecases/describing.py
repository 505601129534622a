"""Forms and reviews as data for other programs, and as lines of text for people at a command line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ipsreview.documents.review_file import review_as_data
from ipsreview.form import NOT_APPLICABLE, Form, Item, plain
from ipsreview.review.completeness import Finding, findings
from ipsreview.review.summary import Summary, summary
from ipsreview.store import ReviewRow, StoredReview
from ipsreview.usecases.suggesting import worksheet_as_data

_NAMELESS, _UNRATED = "(no agency yet)", "not rated"


def form_as_data(form: Form) -> dict[str, object]:
    """Return a whole form, in its own order and words."""
    return {
        "id": form.id,
        "version": form.version,
        "language": form.language,
        "title": form.title,
        "introduction": form.introduction,
        "cover": [{"key": field.key, "label": field.label, "bookmark": field.bookmark} for field in form.cover_fields],
        "levels": [{"level": level.key, "label": level.label, "printed": level.printed, "series": level.series} for level in form.levels],
        "items": [_item_as_data(form, item) for item in form.items],
        "comments": [{"key": area.key, "heading": area.heading, "optional": area.optional} for area in form.comment_areas],
    }


def _item_as_data(form: Form, item: Item) -> dict[str, object]:
    absent = item.not_applicable
    return {
        "number": item.number,
        "title": item.title,
        "counts": item.counts,
        "levels": [
            {"level": anchor.level, "label": form.level(anchor.level).label, "text": anchor.text, "checkbox": anchor.bookmark}
            for anchor in item.anchors
        ],
        "not_applicable": {"text": absent.text, "checkbox": absent.bookmark} if absent else None,
        "recommendations": [
            {"key": line.key, "kind": line.kind.value, "text": line.text, "checkbox": line.bookmark} for line in item.recommendations
        ],
        "worksheet": worksheet_as_data(item.worksheet),
    }


def row_as_data(row: ReviewRow) -> dict[str, object]:
    """Return a line of the library; the ratings stand in the order of the form's items."""
    return {
        "id": row.id,
        "version": row.version,
        "state": row.state.value,
        "agency": row.agency,
        "date": row.date.isoformat() if row.date else None,
        "trainer": row.trainer,
        "form": {"id": row.form_id, "version": row.form_version},
        "ratings": list(row.ratings),
        "changed": row.changed_at.isoformat(),
    }


def review_in_full(stored: StoredReview) -> dict[str, object]:
    """Return a review as its review file has it, and beside that what is known of it here."""
    finished = stored.finished_at.isoformat() if stored.finished_at else None
    state = {"id": stored.id, "version": stored.version, "state": stored.state.value, "finished": finished}
    times = {"created": stored.created_at.isoformat(), "changed": stored.changed_at.isoformat()}
    return {
        **review_as_data(stored.form, stored.review),
        "stored": {**state, **times},
        "summary": _summary_as_data(summary(stored.form, stored.review)),
        "findings": [_finding_as_data(finding) for finding in findings(stored.form, stored.review)],
    }


def _summary_as_data(counts: Summary) -> dict[str, int]:
    return {**counts.levels, NOT_APPLICABLE: counts.not_applicable, "unrated": counts.unrated}


def _finding_as_data(finding: Finding) -> dict[str, str]:
    return {"step": str(finding.place.step), "field": finding.place.field, "message": str(finding.message)}


def form_outline(form: Form) -> Iterator[str]:
    """Return a form as lines to read: its items, their levels and their recommendations."""
    yield f"{plain(form.title)} ({form.id}, version {form.version})"
    for item in form.items:
        yield ""
        yield f"{item.number}. {plain(item.title)}"
        for anchor in item.anchors:
            yield f"   {form.level(anchor.level).label}: {plain(anchor.text)}"
        if item.not_applicable:
            yield f"   Not applicable: {plain(item.not_applicable.text)}"
        yield from (f"   - {plain(line.text)}" for line in item.recommendations)


def library_lines(rows: Sequence[ReviewRow]) -> Iterator[str]:
    """Return the library as lines to read, one for each review."""
    if not rows:
        yield "There are no reviews yet."
    for row in rows:
        rated = sum(rating is not None for rating in row.ratings)
        day = row.date.isoformat() if row.date else "no date   "
        yield f"{row.id:>5}  {day}  {row.state.value:<8}  {rated:>2} of {len(row.ratings)} rated  {plain(row.agency) or _NAMELESS}"


def review_lines(stored: StoredReview) -> Iterator[str]:
    """Return a review as lines to read: what it is, its ratings, and what is missing."""
    form, review = stored.form, stored.review
    day = review.cover.date.isoformat() if review.cover.date else "no date"
    yield f"Review {stored.id}, version {stored.version}, {stored.state.value}"
    yield f"{plain(review.cover.agency) or _NAMELESS}, {day}, {plain(review.cover.trainer) or 'no trainer named'}"
    yield from (f"{item.number:>3}. {item.short_title}: {_rating_label(form, review.items[item.number].rating)}" for item in form.items)
    missing = findings(form, review)
    yield "Nothing is missing." if not missing else "Missing:"
    yield from (f"  {finding.place.step}: {finding.message}" for finding in missing)


def _rating_label(form: Form, rating: str | None) -> str:
    if rating is None:
        return _UNRATED
    return "not applicable" if rating == NOT_APPLICABLE else form.level(rating).label
