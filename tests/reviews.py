"""Random reviews of any form, made as a trainer makes them: by acts alone, so that every rule holds.

The texts are of the kind that break exports: control characters, lone surrogates, both directions of writing, markup.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from ipsreview.errors import KnownError
from ipsreview.form import NOT_APPLICABLE, Column, ColumnType, Form, Item, RecommendationKind, RowsOf, Worksheet
from ipsreview.review import acts, note_acts, roster_acts, worksheet_acts
from ipsreview.review.acts import Change
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import AdviceState, Mark, Meeting, Note, Policy, WorkingCopy

NASTY_TEXTS = (
    "a & b < c > d \"e\" 'f' ]]> &amp; <w:t>",
    "tab\tand\vvertical tab\x00\x07\x1b and\r\nlines\rof\u2028all\u2029kinds\x85",
    "  spaces before,  within and after  ",
    "\n\nlines before and after\n\n",
    "emoji 👩🏽‍⚕️ 🇫🇮 and 𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
    "lone \ud800 surrogates \udfff, \ufffe and \uffff",
    "العربية 123 (IPS) ثم نص",
    "English, then עברית, then English.",
    "e\u0301 composed, ﬁ ligature, soft\u00adhyphen, no-break\u00a0space",
    "日本語 中文 한국어 Ελληνικά Русский",
    "{agency} %s \\n $1",
)

any_text = st.text(st.characters(exclude_categories=()), max_size=30)
texts = st.one_of(st.just(""), st.sampled_from(NASTY_TEXTS), any_text)
days = st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31))


@st.composite
def reviews(draw: st.DrawFn, form: Form, *, working: bool = False) -> Review:
    """Draw a review of the form: each answer may be there or not. It has a working copy only where that is asked for."""
    review = blank_review(form)
    review = acts.write_agency(review, draw(texts)).after
    review = acts.write_trainer(review, draw(texts)).after
    review = acts.set_date(review, draw(days)).after
    review = acts.set_team_size(review, draw(st.integers(0, 12))).after
    for item in form.items:
        review = _rated(draw, form, review, item)
        review = _recommended(draw, form, review, item)
        if item.counts:
            review = _counted(draw, form, review, item)
    for area in form.comment_areas:
        review = acts.write_comment(form, review, area.key, draw(texts)).after
    return draw(collected(form, review)) if working else review


def _rated(draw: st.DrawFn, form: Form, review: Review, item: Item) -> Review:
    rating = draw(st.sampled_from((None, *item.ratings)))
    if rating:
        review = acts.tick_rating(form, review, item.number, rating).after
    if rating == NOT_APPLICABLE:
        review = acts.write_reason(form, review, item.number, draw(texts)).after
    return review


def _recommended(draw: st.DrawFn, form: Form, review: Review, item: Item) -> Review:
    for key in draw(st.lists(st.sampled_from([line.key for line in item.recommendations]), max_size=4, unique=True)):
        review = acts.tick_recommendation(form, review, item.number, key).after
    other = item.of_kind(RecommendationKind.OTHER)
    if other and other.key in review.items[item.number].recommendations:
        review = acts.write_other(form, review, item.number, draw(texts)).after
        if draw(st.booleans()):  # unticked again: the text is kept in the review, and may not be printed
            review = acts.tick_recommendation(form, review, item.number, other.key).after
    return review


def _counted(draw: st.DrawFn, form: Form, review: Review, item: Item) -> Review:
    left = review.team_size
    for anchor in item.anchors:
        count = draw(st.none() | st.integers(0, left))
        review = acts.set_count(form, review, item.number, anchor.level, count).after
        left -= count or 0
    return review


@st.composite
def working_copies(draw: st.DrawFn, form: Form) -> WorkingCopy:
    """Draw a working copy of a review of the form."""
    return draw(collected(form, blank_review(form))).working


@st.composite
def collected(draw: st.DrawFn, form: Form, review: Review) -> Review:
    """Draw the review with what might be collected beside its answers, act by act."""
    if not review.working.roster and draw(st.booleans()):
        review = _listed(draw, review)
    for item in draw(st.lists(st.sampled_from(form.items), max_size=4, unique_by=lambda item: item.number)):
        if item.worksheet:
            review = _filled(draw, form, review, item.number, item.worksheet)
        review = worksheet_acts.write_evidence(form, review, item.number, draw(texts)).after
        review = worksheet_acts.write_disagreement(form, review, item.number, draw(texts)).after
        for key in draw(st.lists(st.sampled_from([line.key for line in item.recommendations] or ["of_an_older_form"]), max_size=2)):
            review = note_acts.set_advice_state(form, review, item.number, key, draw(st.none() | st.sampled_from(AdviceState))).after
    if form.sources:
        review = _heard(draw, form, review)
    review = worksheet_acts.set_policy(review, form.items[0].number, draw(st.sampled_from(Policy))).after
    for key in draw(st.sets(st.sampled_from(["unrated:3", "one_source:item.4", "wie bitte? “#1”"]), max_size=2)):
        review = note_acts.dismiss(review, key).after
    return review


def _listed(draw: st.DrawFn, review: Review) -> Review:
    review = roster_acts.list_team(review).after
    for _ in range(draw(st.integers(0, 2))):
        review = roster_acts.add_specialist(review).after
    for number in draw(st.sets(st.integers(1, len(review.working.roster)))):
        review = roster_acts.set_hours(review, number, draw(st.none() | st.decimals("0.01", "80", places=2) | st.just(Decimal("2E+1")))).after
        review = roster_acts.set_start(review, number, draw(st.sampled_from(("", "2024-12", "1999-01")))).after
        review = roster_acts.write_name(review, number, draw(texts)).after
    return review


NONSENSE = ("", "-3", "1/2", "1,5", "1.500,25", "x", "12 people", "3e4", "150 %", "½", "5.10.2026", "2026-10-05 2026-11-20", "٣")
CELLS = {
    ColumnType.TEXT: texts,
    ColumnType.WHOLE: st.integers(0, 99).map(str),
    ColumnType.NUMBER: st.decimals("0", "200", places=1).map(str),
    ColumnType.PERCENT: st.integers(0, 100).map(lambda number: f"{number} %"),
    ColumnType.YES_NO: st.sampled_from(("yes", "no", "–")),
    ColumnType.DAYS: st.integers(0, 400).map(str),
}


def cells(column: Column) -> st.SearchStrategy[str]:
    """Draw what might be typed into a cell: mostly what belongs there, and anything else."""
    return st.one_of(CELLS[column.type], CELLS[column.type], st.sampled_from(NONSENSE), any_text)


def _filled(draw: st.DrawFn, form: Form, review: Review, number: int, worksheet: Worksheet) -> Review:
    most = {RowsOf.TEAM: 1, RowsOf.SPECIALISTS: len(review.working.roster) or 3, RowsOf.RECORDS: 12}[worksheet.rows]
    for column in draw(st.lists(st.sampled_from(worksheet.columns), max_size=6)):
        row, text = draw(st.integers(0, most - 1)), draw(cells(column))
        review = _unless_refused(review, lambda now, at=row, key=column.key, said=text: worksheet_acts.write_cell(form, now, number, at, key, said))
    for column in draw(st.lists(st.sampled_from(worksheet.facts), max_size=2)) if worksheet.facts else ():
        said = draw(cells(column))
        review = _unless_refused(review, lambda now, key=column.key, said=said: worksheet_acts.write_fact(form, now, number, key, said))
    return _unless_refused(review, lambda now: worksheet_acts.apply_worksheet(form, now, number)) if draw(st.booleans()) else review


def _unless_refused(review: Review, act: Callable[[Review], Change]) -> Review:
    try:
        return act(review).after
    except KnownError:  # a date, which no worksheet keeps, or nothing to apply
        return review


def _heard(draw: st.DrawFn, form: Form, review: Review) -> Review:
    for source in draw(st.lists(st.sampled_from(form.sources), max_size=4)):
        said = f"{draw(texts)} heard"
        about = draw(st.frozensets(st.sampled_from([item.number for item in form.items]), max_size=3))
        note = Note(0, source.key, said, about, draw(st.sampled_from(Mark)), draw(st.integers(0, len(review.working.roster))))
        review = note_acts.add_note(form, review, note).after
    for note in review.working.notes:
        if draw(st.integers(0, 5)) == 0:
            review = note_acts.remove_note(review, note.id).after
    for source in draw(st.lists(st.sampled_from(form.sources), max_size=3)):
        review = note_acts.set_meeting(form, review, source.key, Meeting(draw(st.integers(0, 9)), draw(st.integers(0, 9)))).after
    return review
