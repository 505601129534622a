"""Random reviews of any form, made as a trainer makes them: by acts alone, so that every rule holds.

The texts are of the kind that break exports: control characters, lone surrogates, both directions of writing, markup.
"""

from datetime import date

from hypothesis import strategies as st

from ipsreview.form import NOT_APPLICABLE, Form, Item, RecommendationKind
from ipsreview.review import acts
from ipsreview.review.values import Review, blank_review

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
def reviews(draw: st.DrawFn, form: Form) -> Review:
    """Draw a review of the form: each answer may be there or not."""
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
    return review


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
