"""Difficult documents about the form's words: written otherwise by programs, parted into runs, slightly edited, replaced."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from ipsreview.form import Form
from ipsreview.review.values import Review
from tests.documents.difficult_boxes import TEXT_ONLY, export
from tests.documents.difficult_changes import Element, anchor, changed, line, recommendation, remove, split_runs, texts, tick
from tests.documents.difficult_expected import Difficult, Extra
from tests.documents.difficult_lines import BOTH_SURE
from tests.documents.difficult_original import Original, legacy, nameless, run
from tests.documents.difficult_reviews import demo, original_demo
from tests.forms import cqi


def documents() -> Iterator[Difficult]:
    """Yield the difficult documents of this module."""
    yield from _written_otherwise(cqi(), original_demo())
    yield from _reworded(cqi(), original_demo())
    yield from _nearly(cqi(), original_demo())


LIGATURES = str.maketrans({"’": "'", "“": '"', "”": '"', "—": "-", "…": "..."})


def _ligated(text: str) -> str:
    return text.replace("ffi", "\ufb03").replace("fi", "\ufb01").replace("fl", "\ufb02")


def _softened(text: str) -> str:
    return re.sub(r"([a-z]{4})([a-z]{4})", "\\1\u00ad\\2", text)


def _smart(text: str) -> str:
    return text.replace("'", "’").replace("-", "\u2011").replace(" ", "\u00a0", 1)


def _written_otherwise(form: Form, review: Review) -> Iterator[Difficult]:
    """The form's words written otherwise by programs: they are still the same words."""
    ways: dict[str, Callable[[str], str]] = {
        "straight quotes": lambda text: run(text.translate(LIGATURES)),
        "ligatures": lambda text: run(_ligated(text)),
        "soft hyphens": lambda text: run(_softened(text)),
        "no-break spaces and hyphens": lambda text: run(_smart(text)),
        "capitals": lambda text: run(text.upper()),
        "spaces doubled and lost": lambda text: run(f"  {text.strip().replace('. ', '.   ')} "),
        "marks for hyphens": _with_hyphen_marks,
        "links and smart tags": lambda text: f'<w:smartTag w:uri="u" w:element="e"><w:hyperlink w:anchor="x">{run(text)}</w:hyperlink></w:smartTag>',
    }
    for name, way in ways.items():
        document = Original(form, review, box=nameless, words=way, protected=False).document()
        yield Difficult(f"words with {name}", document, form, review, matched=TEXT_ONLY)
    split = changed(Original(form, review).document(), split_runs)
    yield Difficult("split runs in the original", split, form, review, matched=BOTH_SURE)
    ours = changed(export(form, demo()), split_runs)
    yield Difficult("split runs in our export", ours, form, demo(), matched=BOTH_SURE)


def _with_hyphen_marks(text: str) -> str:
    """Write hyphens as Word's own mark for one that does not break, and another mark for where a word may be parted."""
    return "<w:r><w:noBreakHyphen/></w:r>".join(run(piece) + "<w:r><w:softHyphen/></w:r>" for piece in text.split("-"))


EDITS = (
    ("partitioners", "practitioners"),
    ("who provides personalized", "who provide personalized"),
    ("through by 1)", "by 1)"),
    ("30% to 49% or less", "30% to 49%"),
    ("Positions sought", "The positions sought"),
    ("in the past three months", "in the last three months"),
    ("IPS supervisor:", "Supervisor:"),
    ("IPS Supervisor:", "Supervisor:"),
)


def _reworded(form: Form, review: Review) -> Iterator[Difficult]:
    """Slight edits of the form's wording: each line is still known; whether a ticked one is sure is the reader's to say."""

    def edit(text: str) -> str:
        for old, new in EDITS:
            text = text.replace(old, new)
        return text

    edited = frozenset({2, 3, 11, 12, 13, 14})
    document = Original(form, review, box=nameless, words=lambda text: run(edit(text))).document()
    sure, cautious = frozenset({"text", "close"}), frozenset({16})  # in 16 the edited row is nearly another one's
    yield Difficult("wording slightly edited", document, form, review, may_doubt=edited, cautious=cautious, matched=sure)

    def another(root: Element) -> None:
        for text in texts(anchor(root, form, 4, "ips")):
            if len(text.text or "") > 20:
                text.text = "The people who work here see each other in the kitchen now and then and are glad of it"

    missing = frozenset({(4, "anchor", "ips")})
    extra = (Extra(4, "in the kitchen", ticked=True),)
    left = review.with_item(4, replace(review.items[4], rating=None))
    for writer, how in ((legacy, "with bookmarks"), (nameless, "without bookmarks")):
        document = changed(Original(form, review, box=writer).document(), another)
        yield Difficult(f"wording replaced, {how}", document, form, left, missing=missing, extra=extra, doubts={4: "kitchen"})


def _nearly(form: Form, review: Review) -> Iterator[Difficult]:
    """Lines that are like the form's and mean another thing: none is taken for the form's."""

    def half_alike(root: Element) -> None:
        """A recommendation makes way for one that shares half of its words and means another thing."""
        for text in texts(recommendation(root, form, 2, "protect_time")):
            text.text = (text.text or "").replace("Use time dedicated to IPS on IPS services.", "Use dedicated funds for IPS on travel services.")

    def between(root: Element) -> None:
        """One row stands for two of the form's: it is as near to the one as to the other."""
        remove(anchor(root, form, 1, "needs_significant_improvement"))
        for text in texts(anchor(root, form, 1, "needs_improvement")):
            text.text = (text.text or "").replace("21 to 25", "23 to 27")
        tick(line(root, form, 1, "23 to 27"))

    two = review.with_item(2, replace(review.items[2], recommendations=review.items[2].recommendations - {"protect_time"}))
    missing, extra = frozenset({(2, "recommendation", "protect_time")}), (Extra(2, "travel services", ticked=True),)
    document = changed(Original(form, review, box=nameless).document(), half_alike)
    yield Difficult("a line half alike", document, form, two, missing=missing, extra=extra, doubts={2: "travel"})
    unrated = review.with_item(1, replace(review.items[1], rating=None))
    document = changed(Original(form, unrated, box=nameless).document(), between)
    missing = frozenset({(1, "anchor", "needs_improvement"), (1, "anchor", "needs_significant_improvement")})
    extra = (Extra(1, "23 to 27", ticked=True),)
    yield Difficult("a row between two", document, form, unrated, missing=missing, extra=extra, doubts={1: "23 to 27"})
