"""The appendix that a report may carry: what the ratings rest on, as headings and paragraphs.

Notes, names of specialists and dismissed findings are never in it (DOMAIN, section 6.1). Its words are in English, as all
that the program adds on paper.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ipsreview.form import Form, Item, RecommendationKind, plain
from ipsreview.review.changes import change_lines, changes_since, counts_of, item_name, rating_words, what_changed
from ipsreview.review.dates import printed_date
from ipsreview.review.text import clean, clean_line
from ipsreview.review.values import Review
from ipsreview.review.working import AdviceState, Meeting, Policy
from ipsreview.review.worksheets import Suggestion, suggestion_for

HEADING = "Appendix: what the ratings rest on"
"""The appendix begins with this line, on paper and for the reader of Word documents."""

_NOTHING = "Nothing was collected beside the answers of the form."
_ROUNDING = {
    Policy.NEAREST: "rounded once, to the nearest whole number",
    Policy.LETTER: "read to the letter, without rounding",
}
_STATES = {
    AdviceState.DONE: "Done",
    AdviceState.UNDER_WAY: "Under way",
    AdviceState.NOT_YET: "Not yet",
    AdviceState.NO_LONGER_FITS: "No longer fits",
}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A clean text, which may have several lines, and the label that stands before it."""

    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with what stands under it: paragraphs first, then parts of its own."""

    heading: str
    paragraphs: tuple[Paragraph, ...] = ()
    parts: tuple[Part, ...] = ()

    def headed(self, level: int = 1) -> Iterator[tuple[int, Part]]:
        """Yield the part and all within it, each with the level of its heading."""
        yield level, self
        for part in self.parts:
            yield from part.headed(level + 1)


@dataclass(frozen=True, slots=True)
class Appendix:
    """The whole appendix, as one part; an empty one says so in a paragraph."""

    whole: Part


@dataclass(frozen=True, slots=True)
class Earlier:
    """The last visit: its review, and the form it was made with."""

    form: Form
    review: Review


def appendix(form: Form, review: Review, earlier: Earlier | None = None) -> Appendix:
    """Return what the ratings of a review rest on. Parts without anything in them are left out."""
    found = (_met(form, review), _items(form, review), _advice(form, review, earlier), _changes(form, review, earlier))
    parts = tuple(part for part in found if part.paragraphs or part.parts)
    return Appendix(Part(HEADING, () if parts else (Paragraph(_NOTHING),), parts))


def _met(form: Form, review: Review) -> Part:
    """Tell who was met, by role and number."""
    meetings = ((source.label, review.working.meetings.get(source.key)) for source in form.sources)
    met = [f"{clean_line(label)}: {_number_met(meeting)}" for label, meeting in meetings if meeting and (meeting.met or meeting.planned)]
    return Part("Who was met", (Paragraph("; ".join(met) + "."),) if met else ())


def _number_met(meeting: Meeting) -> str:
    return f"{meeting.met or 'none'} of {meeting.planned} planned" if meeting.met < meeting.planned else str(meeting.met)


def _items(form: Form, review: Review) -> Part:
    suggestions = {item.number: _suggestion(form, review, item.number) for item in form.items}
    parts = tuple(part for item in form.items if (part := _item(form, review, item, suggestions[item.number])).paragraphs)
    text = (
        "A worksheet suggests a rating and never sets one. Its figures are exact; for the limits on the form they are "
        f"{_ROUNDING[review.working.policy]}. A house rule is the program's reading of what the form leaves open, not a rule of the form."
    )
    return Part("Item by item", (Paragraph(text),) if any(suggestions.values()) else (), parts)


def _item(form: Form, review: Review, item: Item, suggestion: Suggestion | None) -> Part:
    evidence = clean(review.working.evidence.get(item.number, ""))
    paragraphs = (
        *([Paragraph(evidence, "What was seen")] if evidence else []),
        *(_worksheet(suggestion, evidence) if suggestion else ()),
        *_disagreement(form, review, item, suggestion),
    )
    return Part(str(item_name(form, item.number)), paragraphs)


def _suggestion(form: Form, review: Review, number: int) -> Suggestion | None:
    """Return what the worksheet of an item says; None where nothing was filled into it."""
    answer = review.working.worksheet(number)
    return suggestion_for(form, review, number) if any(answer.rows) or answer.facts else None


def _worksheet(suggestion: Suggestion, evidence: str) -> Iterator[Paragraph]:
    """Yield the worksheet's arithmetic and the house rules behind it, without what *Apply* has put into the evidence.

    Remarks about one specialist (`who`) stay on the laptop: a report tells of staff in counts (DOMAIN, section 6.1).
    """
    sentence = suggestion.in_words
    if sentence and sentence not in evidence:
        yield Paragraph(sentence, "Worksheet")
    told = [clean(str(remark)) for remark in suggestion.remarks if "who" not in remark.values]
    left = [text for text in told if text and text not in evidence]
    if left:
        yield Paragraph(" ".join(left), "About the worksheet")


def _disagreement(form: Form, review: Review, item: Item, suggestion: Suggestion | None) -> Iterator[Paragraph]:
    """Yield why an item is rated otherwise than its worksheet suggests; nothing where the two agree."""
    rating, suggested = review.items[item.number].rating, suggestion.level if suggestion else None
    reason = clean(review.working.disagreements.get(item.number, ""))
    if rating is None or rating == suggested:
        return
    if suggested is not None:
        text = f"The worksheet suggests {rating_words(form, suggested)}; the item is rated {rating_words(form, rating)}."
        yield Paragraph(f"{text} {reason}".strip(), "Rated otherwise")
    elif reason:
        yield Paragraph(reason, "Why this rating")


def _advice(form: Form, review: Review, earlier: Earlier | None) -> Part:
    """Tell what became of the last visit's recommendations, where the trainer has said so."""
    known = earlier.form if earlier else form
    parts = tuple(
        Part(str(item_name(form, number)), tuple(Paragraph(_old_text(known, earlier, number, key), _STATES[state]) for key, state in states.items()))
        for number, states in sorted(review.working.old_advice.items())
    )
    return Part("What became of the last visit's recommendations", parts=tuple(part for part in parts if part.paragraphs))


def _old_text(form: Form, earlier: Earlier | None, number: int, key: str) -> str:
    """Return a recommendation as it was printed; of *Other*, what was written there where the last visit is known."""
    lines = {line.key: line for item in form.items if item.number == number for line in item.recommendations}
    line = lines.get(key)
    if line is None:
        return "A recommendation that the form does not have any more"
    written = clean(earlier.review.items[number].other) if earlier and number in earlier.review.items else ""
    return written if line.kind is RecommendationKind.OTHER and written else plain(line.text).rstrip(": ")


def _changes(form: Form, review: Review, earlier: Earlier | None) -> Part:
    heading = "What changed since the last visit"
    if earlier is None:
        return Part(heading)
    day = earlier.review.cover.date
    heading = f"{heading} on {printed_date(form.language, day)}" if day else heading
    if earlier.review.form_id != review.form_id:
        return Part(heading, tuple(Paragraph(str(line)) for line in what_changed(form, earlier.review, review)))
    changes = changes_since(form, earlier.review, review)
    counts = Paragraph(" ".join(map(str, counts_of(changes))))
    return Part(heading, (counts, *(Paragraph(clean(str(line))) for line in change_lines(form, changes, earlier_form=earlier.form))))
