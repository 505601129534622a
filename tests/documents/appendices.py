"""Appendices for the tests of documents: any headings and texts, among them those that a reader could take for the form's."""

from hypothesis import strategies as st

from ipsreview.form import Form
from ipsreview.review.appendix import HEADING, Appendix, Paragraph, Part
from ipsreview.review.text import clean
from tests.reviews import NASTY_TEXTS, any_text


def misleading(form: Form) -> list[str]:
    """Return texts that mean something where they stand in the form."""
    item = form.items[0]
    titles = [f"{one.number}. {one.title}" for one in form.items]
    anchors = [f"☒ {anchor.text}" for anchor in item.anchors]
    areas = [f"{area.heading} written behind the form" for area in form.comment_areas]
    return [
        *titles,
        *anchors,
        *areas,
        form.comments_heading,
        form.summary_heading,
        item.recommendations_heading,
        "[x] Other:",
        HEADING,
        form.cover_line,
    ]


@st.composite
def appendices(draw: st.DrawFn, form: Form) -> Appendix:
    """Draw an appendix of any texts, two levels deep below its heading."""
    texts = st.one_of(st.sampled_from(misleading(form)), st.sampled_from(NASTY_TEXTS), any_text).map(clean)
    paragraphs = st.lists(st.builds(Paragraph, texts, st.sampled_from(["", "Worksheet"])), max_size=3).map(tuple)
    inner = st.builds(Part, texts, paragraphs)
    parts = st.lists(st.builds(Part, texts, paragraphs, st.lists(inner, max_size=2).map(tuple)), max_size=3).map(tuple)
    return Appendix(Part(HEADING, draw(paragraphs), draw(parts)))


def of_everything(form: Form) -> Appendix:
    """Return an appendix with everything that could mislead a reader."""
    paragraphs = tuple(Paragraph(text, label) for text in (*misleading(form), *map(clean, NASTY_TEXTS)) for label in ("", "Worksheet"))
    parts = tuple(Part(text, paragraphs[:2], (Part(text, paragraphs[2:4]),)) for text in misleading(form))
    return Appendix(Part(HEADING, paragraphs, parts))
