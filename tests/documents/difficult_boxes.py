"""Difficult documents about tick boxes: all the ways in which Word, other programs and people write a box and its tick."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ipsreview.documents.word import fill
from ipsreview.form import NOT_APPLICABLE, Form
from ipsreview.review.values import Review
from tests.documents.difficult_changes import MADE_BY, Element, anchor, box_runs, changed, overtype, recommendation, tick, with_parts, wrap, written
from tests.documents.difficult_expected import Difficult
from tests.documents.difficult_original import NAMESPACES, Box, BoxWriter, Original, field, legacy, nameless, run
from tests.documents.difficult_reviews import by_chance, demo, original_demo, without_reason
from tests.documents.reading import WORD, template_of
from tests.forms import cqi, second

TEXT_ONLY = frozenset({"text"})
WINGDINGS = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings" w:cs="Wingdings"/>'
GOTHIC = '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>'


def export(form: Form, review: Review) -> bytes:
    return fill(form, review, template_of(form))


def typed(ticked: str, empty: str, look: str = "") -> BoxWriter:
    return lambda box: run(ticked if box.ticked else empty, look)


def symbol(ticked: str, empty: str) -> BoxWriter:
    return lambda box: f'<w:r><w:sym w:font="Wingdings" w:char="{ticked if box.ticked else empty}"/></w:r>'


def control(box: Box) -> str:
    """Write the box as Word's modern content control."""
    return controlled(box, run("☒" if box.ticked else "☐", GOTHIC))


def controlled(box: Box, content: str, value: str = "") -> str:
    state = value or ("1" if box.ticked else "0")
    kinds = '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>'
    data = f'<w14:checkbox><w14:checked w14:val="{state}"/>{kinds}</w14:checkbox>'
    return f'<w:sdt><w:sdtPr><w:id w:val="{box.number}"/>{data}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'


def odd_control(box: Box) -> str:
    """Write a content control whose signs the agency has chosen: only its state says whether it is ticked."""
    content = f'<w:r><w:sym w:font="Wingdings" w:char="{"F0FE" if box.ticked else "F0A8"}"/></w:r>'
    return controlled(box, content, "true" if box.ticked else "false")


def control_around_paragraph(document: bytes) -> bytes:
    """Put the paragraph of every box in a table into a content control of its own, as agencies do to protect a layout."""

    def change(root: Element) -> None:
        for box in list(root.iter("{http://schemas.microsoft.com/office/word/2010/wordml}checkbox")):
            paragraph = next(box.iterancestors(f"{WORD}p"))
            holder = paragraph.makeelement(f"{WORD}sdt")
            content = holder.makeelement(f"{WORD}sdtContent")
            paragraph.addprevious(holder)
            holder.append(content)
            content.append(paragraph)

    return changed(document, change)


def states(box: Box) -> str:
    """Write the tick in all the spellings of XML's truth, and by the default alone."""
    on, off = '<w:default w:val="1"/>', '<w:default w:val="0"/>'
    ticked = (f'{off}<w:checked w:val="true"/>', f'{off}<w:checked w:val="on"/>', on, "<w:default/>")
    empty = (f'{on}<w:checked w:val="0"/>', '<w:default w:val="false"/>', "", f'{on}<w:checked w:val="off"/>')
    data = (ticked if box.ticked else empty)[box.number % 4]
    return field("FORMCHECKBOX", f'<w:checkBox><w:size w:val="20"/>{data}</w:checkBox>', box.bookmark or "", box.bookmark, box.number)


def copied(box: Box) -> str:
    """Write a box as it is after copying: every field has the same name, and no bookmark has come along."""
    return field("FORMCHECKBOX", f'<w:checkBox><w:sizeAuto/><w:default w:val="{int(box.ticked)}"/></w:checkBox>', "Check2", None, box.number)


def mixed(box: Box) -> str:
    """Write every kind of box in one document, as it grows over the years."""
    kinds = (legacy, control, nameless, typed("[x]", "[ ]"), symbol("F0FE", "F0A8"), typed("☒", "☐"), legacy)
    return kinds[box.number % len(kinds)](box)


WRITERS: dict[str, tuple[BoxWriter, frozenset[str]]] = {
    "content controls": (control, TEXT_ONLY),
    "content controls with their own signs": (odd_control, TEXT_ONLY),
    "boxes of crossed ballot boxes": (typed("☒", "☐"), TEXT_ONLY),
    "boxes of checked ballot boxes": (typed("☑", "☐"), TEXT_ONLY),
    "boxes of check marks": (typed("✔", "☐"), TEXT_ONLY),
    "boxes of crosses": (typed("✗", "□"), TEXT_ONLY),
    "boxes of full and empty squares": (typed("■", "□"), TEXT_ONLY),
    "boxes of square brackets": (typed("[x]", "[ ]"), TEXT_ONLY),
    "boxes of square brackets, large": (typed("[X]", "[]"), TEXT_ONLY),
    "boxes of bars": (typed("|X|", "|_|"), TEXT_ONLY),
    "boxes of round brackets": (typed("(x)", "( )"), TEXT_ONLY),
    "boxes of Wingdings symbols": (symbol("F0FE", "F0A8"), TEXT_ONLY),
    "boxes of Wingdings symbols without F0": (symbol("FD", "6F"), TEXT_ONLY),
    "boxes of Wingdings letters": (typed("\u00fe", "\u00a8", WINGDINGS), TEXT_ONLY),
    "boxes of Wingdings letters in the private area": (typed("\uf078", "\uf0a8", WINGDINGS), TEXT_ONLY),
    "boxes of all kinds": (mixed, frozenset({"bookmark", "text"})),
    "boxes with every spelling of their state": (states, frozenset({"bookmark", "text"})),
    "boxes without bookmarks": (nameless, TEXT_ONLY),
    "boxes that were copied, all of one name": (copied, TEXT_ONLY),
}


def documents() -> Iterator[Difficult]:
    """Yield the difficult documents of this module."""
    form = cqi()
    yield Difficult("our own export of the demo", export(form, demo()), form, demo(), matched=frozenset({"bookmark", "text"}))
    for seed in range(3):
        for made in (cqi(), second()):
            review = by_chance(made, seed)
            yield Difficult(f"our own export of a review by chance, {made.id} {seed}", export(made, review), made, review)
    for number, (name, (writer, matched)) in enumerate(WRITERS.items()):
        review = original_demo() if number % 2 else without_reason(by_chance(form, number))
        yield Difficult(name, Original(form, review, box=writer, protected=False).document(), form, review, matched=matched)
    yield from _placed_controls(form)
    yield from _overtyped(form)
    yield from _two_ticks(form)
    yield from _crossed_bookmarks(form)
    yield from _tracked(form)
    yield _commented(form)


def _placed_controls(form: Form) -> Iterator[Difficult]:
    review = original_demo()
    document = Original(form, review, box=control, protected=False).document()
    yield Difficult("content controls inside content controls", control_around_paragraph(document), form, review, matched=TEXT_ONLY)


def _overtyped(form: Form) -> Iterator[Difficult]:
    """Some of the form's boxes are typed over: ticked ones in item 2, and empty ones in item 3, their bookmarks gone."""
    review = original_demo()

    def change(root: Element) -> None:
        overtype(anchor(root, form, 2, "needs_improvement"), run("X"))
        overtype(recommendation(root, form, 2, "tasks_for_others"), run("[", "<w:b/>") + run("x") + run("]"))
        overtype(recommendation(root, form, 2, "protect_time"), '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>')
        overtype(anchor(root, form, 12, "needs_improvement"), run("☒"))
        overtype(recommendation(root, form, 3, "other"), run("|_|"))

    document = changed(Original(form, review, protected=False).document(), change)
    yield Difficult("some boxes typed over", document, form, review, cautious=frozenset({2}))


def _two_ticks(form: Form) -> Iterator[Difficult]:
    review = original_demo()
    beside = form.item(8).recommendations[1].key
    left = review.with_item(8, replace(review.items[8], recommendations=frozenset()))
    for number in (6, 9):
        left = left.with_item(number, replace(review.items[number], rating=None))

    def change(root: Element) -> None:
        tick(anchor(root, form, 9, "not_ips"))
        tick(recommendation(root, form, 8, beside))
        tick(anchor(root, form, 6, "ips"))

    ticks = {
        (9, "anchor", "not_ips"): True,
        (9, "anchor", "needs_improvement"): True,
        (8, "recommendation", "none"): True,
        (8, "recommendation", beside): True,
        (6, "anchor", "ips"): True,
        (6, "not_applicable", NOT_APPLICABLE): True,
    }
    for name, source in (("the original", Original(form, review).document()), ("our export", export(form, review))):
        yield Difficult(f"two ticks where one is meant, in {name}", changed(source, change), form, left, ticks=ticks, doubts={6: "", 8: "", 9: ""})


def _crossed_bookmarks(form: Form) -> Iterator[Difficult]:
    """Somebody has copied fields to and fro: a bookmark stands at another level's text, and one in another item."""
    review = original_demo()
    pairs = (("Check79", "CheckAside"), ("Check82", "Check79"), ("CheckAside", "Check82"))
    document = written(Original(form, review).document(), *((f'w:name="{old}"', f'w:name="{new}"') for old, new in pairs))
    yield Difficult("bookmarks of two levels changed places", document, form, review, doubts={1: ""}, cautious=frozenset({1}))
    away = (("Check51", "CheckAside"), ("Check54", "Check51"), ("CheckAside", "Check54"))
    document = written(Original(form, review).document(), *((f'w:name="{old}"', f'w:name="{new}"') for old, new in away))
    may, cautious = frozenset({12}), frozenset({14})
    yield Difficult("bookmarks of two items changed places", document, form, review, doubts={14: ""}, may_doubt=may, cautious=cautious)


def _tracked(form: Form) -> Iterator[Difficult]:
    """Colleagues worked with tracked changes: what is deleted does not count, what is inserted does, and a changed answer is doubtful."""
    review = original_demo()
    typed_boxes = Original(form, review, box=typed("☒", "☐"), protected=False).document()

    def retick(root: Element) -> None:
        for place, sign in ((anchor(root, form, 1, "ips"), "☐"), (anchor(root, form, 1, "not_ips"), "☒")):
            one = next(text for text in place.iter(f"{WORD}t") if text.text in ("☒", "☐")).getparent()
            wrap([one], "del")
            one.getparent().addnext(_inserted(root, sign))

    after = review.with_item(1, replace(review.items[1], rating="not_ips"))
    yield Difficult("a tick moved with tracked changes", changed(typed_boxes, retick), form, after, doubts={1: ""}, matched=TEXT_ONLY)

    def removed(root: Element) -> None:
        wrap(box_runs(anchor(root, form, 10, "ips")), "del")

    gone = review.with_item(10, replace(review.items[10], rating=None))
    document = changed(Original(form, review).document(), removed)
    missing = frozenset({(10, "anchor", "ips")})
    yield Difficult("a ticked box deleted with tracked changes", document, form, gone, missing=missing, may_doubt=frozenset({10}))


def _inserted(root: Element, sign: str) -> Element:
    """Return a sign that was inserted with tracked changes."""
    holder = root.makeelement(f"{WORD}ins", {f"{WORD}author": "A Colleague", f"{WORD}id": "78"})
    inner = holder.makeelement(f"{WORD}r")
    text = inner.makeelement(f"{WORD}t")
    text.text = sign
    inner.append(text)
    holder.append(inner)
    return holder


def _commented(form: Form) -> Difficult:
    """A colleague's remark hangs on an answer: it is no part of the answer, and the answer is doubtful."""
    review = original_demo()

    def change(root: Element) -> None:
        place = next(one for one in recommendation(root, form, 15, "other").iter(f"{WORD}r") if "Keep the short" in "".join(one.itertext()))
        start, end = (place.makeelement(f"{WORD}commentRange{word}", {f"{WORD}id": "5"}) for word in ("Start", "End"))
        place.addprevious(start)
        place.addnext(end)
        mark = place.makeelement(f"{WORD}r")
        mark.append(mark.makeelement(f"{WORD}commentReference", {f"{WORD}id": "5"}))
        end.addnext(mark)

    remark = f"<w:comment {MADE_BY.replace('77', '5')}><w:p><w:r><w:t>Is this still true?</w:t></w:r></w:p></w:comment>"
    document = with_parts(changed(Original(form, review).document(), change), comments=f"<w:comments {NAMESPACES}>{remark}</w:comments>")
    return Difficult("a comment on an answer", document, form, review, doubts={15: ""})
