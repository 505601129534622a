"""Difficult documents about the form's lines: headings, rows and recommendations renumbered, moved, removed, added, reworded or reshaped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import replace
from itertools import pairwise

from ipsreview.form import Form, Item
from ipsreview.review.values import Review, blank_review
from tests.documents.difficult_boxes import TEXT_ONLY, export, typed
from tests.documents.difficult_changes import (
    Element,
    anchor,
    blocks,
    changed,
    fragment,
    heading,
    mark_row,
    recommendation,
    remove,
    texts,
    tick,
    wrap,
    wrap_paragraph,
)
from tests.documents.difficult_expected import BoxKey, Difficult, Extra, form_boxes
from tests.documents.difficult_original import Box, Original, legacy, nameless, paragraph, run
from tests.documents.difficult_reviews import by_chance, original_demo, without_reason
from tests.documents.reading import WORD
from tests.forms import cqi, second

BOTH_SURE = frozenset({"bookmark", "text"})
OWN_LINE = "Plan a visit to another team in the spring."


def documents() -> Iterator[Difficult]:
    """Yield the difficult documents of this module."""
    form, review = cqi(), original_demo()
    yield Difficult("the original form, protected", Original(form, review).document(), form, review, matched=BOTH_SURE)
    chance = without_reason(by_chance(form, 40))
    yield Difficult("the original form, unprotected", Original(form, chance, protected=False).document(), form, chance, matched=BOTH_SURE)
    blank = blank_review(form)
    yield Difficult("our own template, empty", export(form, blank), form, blank, matched=BOTH_SURE)
    yield Difficult("the original form, empty", Original(form, blank).document(), form, blank, matched=BOTH_SURE)
    yield Difficult("the second form", export(second(), blank_review(second())), second(), blank_review(second()))
    yield from _headings(form, review)
    yield from _without_headings(form, review)
    yield from _moved(form, review)
    yield from _removed(form, review)
    yield from _added(form, review)
    yield from _tracked(form, review)
    yield from _shapes(form, review)
    yield from _text_boxes(form, review)


def boxes_of(form: Form, number: int) -> frozenset[BoxKey]:
    return frozenset(box for box in form_boxes(form) if box[0] == number)


def _blank_item(review: Review, number: int) -> Review:
    return review.with_item(number, blank_review(cqi()).items[number])


def numbered(item: Item) -> str:
    """Write the heading as an entry of a list: Word counts, and no number is typed."""
    number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'
    return paragraph(run(item.title, "<w:b/>"), properties=f'<w:pStyle w:val="Heading1"/>{number}')


def _headings(form: Form, review: Review) -> Iterator[Difficult]:
    ways: dict[str, Callable[[Item], str]] = {
        "counted by Word": numbered,
        "with the word item": lambda item: paragraph(run(f"Item {item.number}: {item.title}")),
        "numbered otherwise": lambda item: paragraph(run(f"{item.number + 4}) {item.title}")),
        "in capitals": lambda item: paragraph(run(f"{item.number}. {item.title.upper()}")),
        "without a number": lambda item: paragraph(run(f"{item.title.strip()}.")),
        "with a tab and a page break": lambda item: paragraph(f'<w:r><w:br w:type="page"/><w:t>{item.number}.</w:t><w:tab/></w:r>', run(item.title)),
        "slightly edited": lambda item: paragraph(run(f"{item.number}. {item.title.strip().replace('IPS', 'I.P.S.').replace(' and ', ' & ')}")),
    }
    for name, way in ways.items():
        document = Original(form, review, heading=way, box=nameless, protected=False).document()
        yield Difficult(f"headings {name}", document, form, review, matched=TEXT_ONLY)


def _without_headings(form: Form, review: Review) -> Iterator[Difficult]:
    """One heading is gone, or a whole item and all later numbers are one less."""
    deleted = changed(Original(form, review).document(), lambda root: remove(heading(root, form, 7)))
    around = frozenset({6, 7})
    yield Difficult("a heading deleted", deleted, form, review, may_doubt=frozenset({0}), cautious=around)
    swallowed = changed(Original(form, review, box=nameless).document(), lambda root: remove(heading(root, form, 7)))
    yield Difficult("a heading deleted, no bookmarks", swallowed, form, review, may_doubt=frozenset({0}), cautious=around)

    def renumbered(item: Item) -> str:
        return paragraph(run(f"{item.number - (item.number > 3)}. {item.title}"))

    def without_three(root: Element) -> None:
        for block in blocks(root, form, 3):
            remove(block)

    document = changed(Original(form, review, heading=renumbered).document(), without_three)
    left = _blank_item(review, 3)
    yield Difficult("an item removed, the rest renumbered", document, form, left, missing=boxes_of(form, 3), may_doubt=frozenset({3}))


def _moved(form: Form, review: Review) -> Iterator[Difficult]:
    def rows(root: Element) -> None:
        """Turn the rows of item 8 upside down; the printed level words stay where they were."""
        places = [anchor(root, form, 8, one.level) for one in form.item(8).anchors]
        for one, other in ((0, 3), (1, 2)):
            for cell in (0, 2):
                first, last = (places[at].findall(f"{WORD}tc")[cell] for at in (one, other))
                mark = first.makeelement("mark")
                first.addprevious(mark)
                last.addprevious(first)
                mark.addprevious(last)
                remove(mark)

    def lines(root: Element) -> None:
        """Put the recommendations of every item into the opposite order, “Other” still the last."""
        for item in form.items:
            places = [recommendation(root, form, item.number, line.key) for line in item.recommendations[:-1]]
            for one, other in pairwise(places):
                one.addprevious(other)

    def items(root: Element) -> None:
        """Put item 10 before item 9."""
        first = heading(root, form, 9)
        for block in blocks(root, form, 10):
            first.addprevious(block)

    for writer, how in ((legacy, "with bookmarks"), (nameless, "without bookmarks")):
        source = Original(form, review, box=writer).document()
        yield Difficult(f"rows moved, {how}", changed(source, rows), form, review, may_doubt=frozenset({8}), matched=BOTH_SURE)
        yield Difficult(f"recommendations moved, {how}", changed(source, lines), form, review, matched=BOTH_SURE)
        yield Difficult(f"items moved, {how}", changed(source, items), form, review, matched=BOTH_SURE)


def _removed(form: Form, review: Review) -> Iterator[Difficult]:
    """Lines are taken away, ticked ones and empty ones, each where no bookmark helps (items 2 to 4) and where there are some."""
    gone = {(2, "needs_improvement"), (3, "not_ips"), (9, "ips"), (16, "needs_improvement")}
    lines = {(3, "coach_in_community"), (2, "none"), (14, "plan_next_steps"), (11, "none")}

    def change(root: Element) -> None:
        for number, level in gone:
            remove(anchor(root, form, number, level))
        for number, key in lines:
            remove(recommendation(root, form, number, key))

    left = review
    for number, level in gone:
        answer = left.items[number]
        left = left.with_item(number, replace(answer, rating=None if answer.rating == level else answer.rating))
    for number, key in lines:
        left = left.with_item(number, replace(left.items[number], recommendations=left.items[number].recommendations - {key}))
    missing = frozenset({(number, "anchor", level) for number, level in gone} | {(number, "recommendation", key) for number, key in lines})
    for writer, how in ((legacy, "with bookmarks"), (nameless, "without bookmarks")):
        document = changed(Original(form, review, box=writer).document(), change)
        may = frozenset(number for number, _, _ in missing)
        yield Difficult(f"lines removed, {how}", document, form, left, missing=missing, may_doubt=may, matched=BOTH_SURE)


def _added(form: Form, review: Review) -> Iterator[Difficult]:
    """An agency's own lines: a ticked recommendation and an empty one, and a fifth row in a table."""

    def own(ticked: bool, text: str) -> Element:
        return fragment(paragraph(legacy(Box(7, None, ticked)), run(" "), run(text)))[0]

    def change(root: Element) -> None:
        recommendation(root, form, 2, "other").addprevious(own(ticked=True, text=OWN_LINE))
        recommendation(root, form, 3, "none").addnext(own(ticked=False, text="Read the manual together."))
        row = anchor(root, form, 13, "not_ips")
        new = deepcopy(row)
        for mark in [*new.iter(f"{WORD}bookmarkStart"), *new.iter(f"{WORD}bookmarkEnd")]:
            remove(mark)
        for text in texts(new):
            text.text = "Nobody has looked at this yet." if "Positions" in (text.text or "") else ""
        row.addnext(new)

    extra = (Extra(2, OWN_LINE, ticked=True), Extra(3, "Read the manual", ticked=False), Extra(13, "Nobody has looked", ticked=False))
    for writer, how in ((legacy, "with bookmarks"), (nameless, "without bookmarks")):
        document = changed(Original(form, review, box=writer).document(), change)
        yield Difficult(f"lines added, {how}", document, form, review, extra=extra, doubts={2: "Plan a visit"}, matched=BOTH_SURE)


def _tracked(form: Form, review: Review) -> Iterator[Difficult]:
    def change(root: Element) -> None:
        mark_row(anchor(root, form, 2, "not_ips"), "del")
        wrap_paragraph(recommendation(root, form, 9, "none"), "del")
        place = recommendation(root, form, 14, "other")
        place.addprevious(fragment(paragraph(legacy(Box(8, None, ticked=True)), run(f" {OWN_LINE}")))[0])
        wrap_paragraph(place.getprevious(), "ins")
        moved = deepcopy(recommendation(root, form, 16, "demonstrate_in_community"))
        recommendation(root, form, 16, "other").addprevious(moved)
        wrap_paragraph(recommendation(root, form, 16, "demonstrate_in_community"), "moveFrom")
        wrap_paragraph(moved, "moveTo")

    def reword(root: Element) -> None:
        """A word of an anchor was typed anew and a word put in and out again: what is left is the form's text."""
        first = next(one for one in anchor(root, form, 12, "ips").iter(f"{WORD}r") if one.findtext(f"{WORD}t", "").startswith("The median"))
        new = deepcopy(first)
        first.find(f"{WORD}t").text, new.find(f"{WORD}t").text = "The mean ", first.findtext(f"{WORD}t")
        first.addnext(new)
        wrap([first], "del")
        wrap([new], "ins")

    missing = frozenset({(2, "anchor", "not_ips"), (9, "recommendation", "none")})
    document = changed(Original(form, review).document(), change, reword)
    extra = (Extra(14, OWN_LINE, ticked=True),)
    may = frozenset({2, 9, 12, 16})
    yield Difficult("lines tracked", document, form, review, missing=missing, extra=extra, doubts={14: ""}, may_doubt=may, matched=BOTH_SURE)


def _shapes(form: Form, review: Review) -> Iterator[Difficult]:
    """The document is laid out otherwise: in a frame, without tables, the box behind its text, two forms' worth of it."""
    source = Original(form, review, box=nameless)
    framed = replace(source, around=lambda body: f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>{body}</w:tc></w:tr></w:tbl>")
    yield Difficult("the whole form in one cell of a table", framed.document(), form, review, matched=TEXT_ONLY)
    without = without_reason(by_chance(form, 41))
    without = replace(without, team_size=0).with_item(5, replace(without.items[5], counts={}))
    lines = Original(form, without, box=typed("[x]", "[ ]"), count=lambda *_: " of ")
    yield Difficult("tables turned into text", changed(lines.document(), _untabled), form, without, matched=TEXT_ONLY)
    yield Difficult("boxes in the last cell", changed(source.document(), _last_cell), form, review, matched=TEXT_ONLY)
    document = changed(source.document(), lambda root: _twice(root, form))
    yield Difficult("an item twice, otherwise answered", document, form, review, doubts={4: ""}, cautious=frozenset({4}))


def _untabled(root: Element) -> None:
    """Do what Word's “convert to text” does: each row becomes a paragraph, its cells parted by tabs."""
    for table in list(root.iter(f"{WORD}tbl")):
        for row in table.findall(f"{WORD}tr"):
            whole = fragment("<w:p/>")[0]
            for cell in row.findall(f"{WORD}tc"):
                for one in cell.findall(f"{WORD}p"):
                    whole.extend(child for child in list(one) if child.tag != f"{WORD}pPr")
                whole.extend(fragment("<w:r><w:tab/></w:r>"))
            table.addprevious(whole)
        remove(table)


def _last_cell(root: Element) -> None:
    """Put the box of every row behind its text."""
    for row in root.iter(f"{WORD}tr"):
        row.append(row.find(f"{WORD}tc"))


def _twice(root: Element, form: Form) -> None:
    """Put item 4 into the document a second time, otherwise answered."""
    whole = blocks(root, form, 4)
    copies = [deepcopy(block) for block in whole]
    for block in reversed(copies):
        whole[-1].addnext(block)
    table = next(block for block in copies if block.tag == f"{WORD}tbl")
    for state in list(table.iter(f"{WORD}checked")):
        remove(state)
    tick(table.findall(f"{WORD}tr")[2])


def text_box(content: str, *, twice: bool = True) -> str:
    """Write a text box; Word writes its content twice, once for old readers."""
    old = f'<w:pict><v:shape id="s" type="#_x0000_t202"><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict>'
    if not twice:
        return f"<w:r>{old}</w:r>"
    new = (
        '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5" cy="5"/><wp:docPr id="3" name="Text Box 3"/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f"<wps:wsp><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    return f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{new}</mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>'


def _text_boxes(form: Form, review: Review) -> Iterator[Difficult]:
    for twice, how in ((True, "of today"), (False, "of old")):

        def boxed(root: Element, twice: bool = twice) -> None:
            """Put all recommendations of item 3 into a text box."""
            lines = [recommendation(root, form, 3, line.key) for line in form.item(3).recommendations]
            place = fragment(paragraph(text_box('<w:p w:rsidR="place"/>', twice=twice)))[0]
            lines[0].addprevious(place)
            for mark in list(place.iter(f"{WORD}p")):
                if mark.get(f"{WORD}rsidR") == "place":
                    for line in lines:
                        mark.addprevious(deepcopy(line))
                    remove(mark)
            for line in lines:
                remove(line)

        document = changed(Original(form, review, box=nameless).document(), boxed)
        yield Difficult(f"recommendations in a text box {how}", document, form, review, matched=TEXT_ONLY)

    def noted(root: Element) -> None:
        """A note in a text box is anchored in the paragraph of an anchor's text."""
        cell = anchor(root, form, 13, "ips").findall(f"{WORD}tc")[2]
        cell.find(f"{WORD}p").insert(0, fragment(text_box(paragraph(run("Ask Sam about this one."))))[0])

    document = changed(Original(form, review, box=nameless).document(), noted)
    yield Difficult("a note in a text box", document, form, review, may_doubt=frozenset({13}), matched=frozenset({"text", "close"}))
