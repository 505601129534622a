"""Difficult documents of agencies that made the form their own: contents before it, notes in it, other tables, other labels."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace

from ipsreview.form import Form, Item, plain
from ipsreview.review import acts
from ipsreview.review.values import Review
from tests.documents.difficult_boxes import TEXT_ONLY, typed
from tests.documents.difficult_changes import (
    Element,
    anchor,
    box_runs,
    changed,
    fragment,
    heading,
    line,
    recommendation,
    remove,
    text_of,
    texts,
    wrap,
)
from tests.documents.difficult_expected import Difficult, Extra
from tests.documents.difficult_original import Box, Original, below, legacy, nameless, paragraph, run
from tests.documents.difficult_reviews import original_demo
from tests.documents.reading import WORD
from tests.forms import cqi


def documents() -> Iterator[Difficult]:
    """Yield the difficult documents of this module."""
    form, review = cqi(), original_demo()
    yield from _before(form, review)
    yield from _notes(form, review)
    yield from _tables(form, review)
    yield from _labels(form, review)
    yield from _answers(form, review)
    yield from _elsewhere(form, review)


def _before(form: Form, review: Review) -> Iterator[Difficult]:
    """Something stands before the form, and names its headings or its cover's labels."""
    contents = "".join(paragraph(run(f"{item.number}. {item.title}"), "<w:r><w:tab/></w:r>", run(str(item.number + 1))) for item in form.items)
    bare = "".join(paragraph(run(f"{item.number}. {item.title}")) for item in form.items)
    rows = "".join(
        f"<w:tr><w:tc>{paragraph(run(f'{item.number}. {item.title}'))}</w:tc><w:tc>{paragraph(run('Not IPS'))}</w:tc></w:tr>" for item in form.items
    )
    letter = "".join(
        paragraph(run(text)) for text in ("Date: September 1, 2025", "Dear Dana,", "the report of our visit follows.", "Agency: Northgate Trainers")
    )
    before = {
        "a table of contents": contents,
        "a list of the headings": bare,
        "a table of the ratings": f"<w:tbl><w:tblPr/><w:tblGrid/>{rows}</w:tbl>",
    }
    for name, content in before.items():
        for box, how in ((nameless, "without bookmarks"), (legacy, "with bookmarks")):
            document = Original(form, review, box=box, around=lambda body, content=content: content + body).document()
            yield Difficult(f"{name} before the form, {how}", document, form, review)
    document = Original(form, review, around=lambda body: letter + body).document()
    yield Difficult("a letter before the form", document, form, review, may_doubt=frozenset({0}), cautious_texts=True)


def _notes(form: Form, review: Review) -> Iterator[Difficult]:
    """The trainer has written notes into the rows and below the lines."""

    def rows(root: Element) -> None:
        for number, level in ((1, "ips"), (10, "ips"), (13, "ips")):
            cell = anchor(root, form, number, level).findall(f"{WORD}tc")[2]
            cell.extend(fragment(paragraph(run("We saw this in four of five records, and heard it from two practitioners."))))

    for box, how in ((nameless, "without bookmarks"), (legacy, "with bookmarks")):
        document = changed(Original(form, review, box=box).document(), rows)
        noted = frozenset({1, 10, 13})
        yield Difficult(f"notes in the rows, {how}", document, form, review, cautious=noted)

    def beside(root: Element) -> None:
        """An X stands beside a box that was left empty."""
        place = next(anchor(root, form, 4, "not_ips").iter(f"{WORD}p"))
        place.extend(fragment(run("X")))

    unrated = review.with_item(4, replace(review.items[4], rating=None))
    document = changed(Original(form, unrated).document(), beside)
    yield Difficult("an X beside an empty box", document, form, unrated, doubts={4: ""}, cautious=frozenset({4}))


def _tables(form: Form, review: Review) -> Iterator[Difficult]:
    source, every = Original(form, review, box=nameless).document(), frozenset(item.number for item in form.items)
    yield Difficult("recommendations in a table", changed(source, lambda root: _listed(root, form)), form, review, matched=TEXT_ONLY)
    yield Difficult("merged cells and a heading row", changed(source, _merged), form, review, may_doubt=every, matched=TEXT_ONLY)
    yield Difficult("tables and rows in content controls", changed(source, _controlled), form, review, matched=TEXT_ONLY)
    yield Difficult("all levels printed", changed(source, lambda root: _named(root, form)), form, review, may_doubt=every, matched=TEXT_ONLY)
    document = Original(form, review, box=nameless, heading=_broken).document()
    yield Difficult("headings with line breaks", document, form, review, matched=TEXT_ONLY)
    in_front = Original(form, review, box=typed("☒", "☐"), words=lambda text: run(text.replace("\n", " "))).document()
    yield Difficult("typed boxes, texts on one line", in_front, form, review, matched=TEXT_ONLY)


def _listed(root: Element, form: Form) -> None:
    """The recommendations stand in a table: the box in one cell, its text in the next."""
    for item in form.items:
        lines = [recommendation(root, form, item.number, one.key) for one in item.recommendations]
        rows = "".join('<w:tr><w:tc><w:p w:rsidR="box"/></w:tc><w:tc><w:p w:rsidR="text"/></w:tc></w:tr>' for _ in lines)
        table = fragment(f"<w:tbl><w:tblPr/><w:tblGrid/>{rows}</w:tbl>")[0]
        lines[0].addprevious(table)
        for old, row in zip(lines, table.findall(f"{WORD}tr"), strict=True):
            box, text = row.iter(f"{WORD}p")
            content = list(old)
            end = next(at for at, child in enumerate(content) if child.find(f"{WORD}fldChar[@{WORD}fldCharType='end']") is not None)
            box.extend(content[: end + 1])
            text.extend(content[end + 1 :])
            remove(old)


def _merged(root: Element) -> None:
    """The levels of all rows share one cell, and the rows have a heading of their own."""
    for table in root.iter(f"{WORD}tbl"):
        for at, row in enumerate(table.findall(f"{WORD}tr")):
            cell = row.findall(f"{WORD}tc")[1]
            cell.find(f"{WORD}tcPr").extend(fragment('<w:vMerge w:val="restart"/>' if at == 0 else "<w:vMerge/>"))
        head = "".join(f"<w:tc>{paragraph(run(text))}</w:tc>" for text in ("", "Level", "Description"))
        table.find(f"{WORD}tr").addprevious(fragment(f"<w:tr>{head}</w:tr>")[0])


def _controlled(root: Element) -> None:
    """Each table and each of its rows stands in a content control."""
    for kind in ("tr", "tbl"):
        for one in list(root.iter(f"{WORD}{kind}")):
            holder = fragment("<w:sdt><w:sdtPr/><w:sdtContent/></w:sdt>")[0]
            one.addprevious(holder)
            holder[1].append(one)


def _named(root: Element, form: Form) -> None:
    """The agency has printed all four levels, in words of its own, in the cells where the form has two."""
    for item in form.items:
        for one, word in zip(
            item.anchors, ("IPS (meets)", "Needs improvement", "Needs significant improvement", "Not IPS (does not meet)"), strict=True
        ):
            cell = anchor(root, form, item.number, one.level).findall(f"{WORD}tc")[1]
            for old in cell.findall(f"{WORD}p"):
                remove(old)
            cell.extend(fragment(paragraph(run(word))))


def _broken(item: Item) -> str:
    return paragraph(run(f"{item.number}. {item.title}".replace(" ", "\n", 4).replace("\n", " ", 3)))


def _labels(form: Form, review: Review) -> Iterator[Difficult]:
    """Labels of the cover and of the comments were changed or taken away: what stood behind them may not end up elsewhere in silence."""
    source = Original(form, review)
    renamed = {
        "Other information: ": "Additional remarks: ",
        "Program Strengths: ": "What went well: ",
        "Next Steps: ": "Plan: ",
    }
    for old, new in renamed.items():
        document = replace(source, comment=lambda label, text, old=old, new=new: below(new if label == old else label, text)).document()
        yield Difficult(f"comment label {plain(old)} renamed", document, form, review, may_doubt=frozenset({0}), cautious_texts=True)
        document = replace(source, comment=lambda label, text, old=old: below("" if label == old else label, text)).document()
        yield Difficult(f"comment label {plain(old)} taken away", document, form, review, may_doubt=frozenset({0}), cautious_texts=True)
    no_heading = changed(source.document(), lambda root: remove(next(one for one in root.iter(f"{WORD}p") if "".join(one.itertext()) == "Comments:")))
    yield Difficult("the heading of the comments taken away", no_heading, form, review, may_doubt=frozenset({0}), cautious_texts=True)
    for old, new in (("Agency", "Program"), ("Date", "Date of visit"), ("IPS Trainer", "IPS Trainers"), ("Date", "Visited on")):
        cover = replace(source, cover=lambda form, texts, old=old, new=new: _relabelled(form, texts, old, new)).document()
        yield Difficult(f"cover label {old} renamed to {new}", cover, form, review, may_doubt=frozenset({0}), cautious_texts=True)


def _relabelled(form: Form, texts: dict[str, str], old: str, new: str) -> str:
    return "".join(paragraph(run(f"{new if one.label == old else one.label}: {texts[one.key]}")) for one in form.cover_fields)


LINK = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "http://example.org/" </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>the manual</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


def _answers(form: Form, review: Review) -> Iterator[Difficult]:
    linked = acts.write_comment(form, review, "strengths", "Read the manual\tfirst, page 7.").after

    def with_link(label: str, text: str) -> str:
        page = '<w:fldSimple w:instr=" PAGEREF x "><w:r><w:t>7</w:t></w:r></w:fldSimple>'
        if "manual" not in text:
            return below(label, text)
        return paragraph(run(label)) + paragraph(run("Read "), LINK, "<w:r><w:tab/></w:r>", run("first, page "), page, run("."))

    yield Difficult("links and tabs in a comment", Original(form, linked, comment=with_link).document(), form, linked)
    boxed = acts.write_comment(
        form, review, "next_steps", "Who does what:\n☒ Dana calls the agency\n☐ Sam writes the plan\n[x] done already\nThat is all."
    ).after
    document = Original(form, boxed).document()
    yield Difficult("typed boxes in a comment", document, form, boxed, may_doubt=frozenset({0}), cautious_texts=True)
    footnoted = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    document = Original(form, review, other=lambda label, text: paragraph(run(label), run(text), footnoted if text else "")).document()
    yield Difficult("footnotes in other", document, form, review, may_doubt=frozenset({1, 15}))

    def recounted(root: Element) -> None:
        """A count was changed with tracked changes."""
        row = anchor(root, form, 5, "ips")
        old = next(text.getparent() for text in texts(row) if text.text == "1 of 4")
        new = fragment(run("2 of 4"))[0]
        old.addnext(new)
        wrap([old], "del")
        wrap([new], "ins")

    five = {**review.items[5].counts, "ips": 2, "needs_improvement": 1}
    counted = review.with_item(5, replace(review.items[5], counts=five))
    start = review.with_item(5, replace(review.items[5], counts={**five, "ips": 1}))
    document = changed(Original(form, start).document(), recounted)
    yield Difficult("a count changed with tracked changes", document, form, counted, doubts={5: ""})

    def resworded(root: Element) -> None:
        for text in texts(root):
            text.text = (text.text or "").replace("IPS specialists on the team who meet this criteria", "specialists who meet these criteria")

    document = changed(Original(form, review).document(), resworded)
    yield Difficult(
        "the count's sentence reworded", document, form, review, may_doubt=frozenset({5}), cautious=frozenset({5}), teams=frozenset({0, 4})
    )


def _elsewhere(form: Form, review: Review) -> Iterator[Difficult]:
    """Something stands where the form has something else, or stands there twice."""
    source, bare = Original(form, review), Original(form, review, box=nameless)
    every = frozenset(item.number for item in form.items)

    def other_twice(root: Element) -> None:
        recommendation(root, form, 1, "other").addnext(
            fragment(paragraph(legacy(Box(5, None, ticked=True)), run(" Other: Talk with the county.")))[0]
        )

    extra = (Extra(1, "Talk with the county", ticked=True),)
    yield Difficult("other twice", changed(source.document(), other_twice), form, review, extra=extra, doubts={1: "county"})

    def pasted(root: Element) -> None:
        anchor(root, form, 2, "ips").addprevious(deepcopy(anchor(root, form, 1, "ips")))

    extra = (Extra(2, "Caseload sizes = 20 or fewer", ticked=True),)
    yield Difficult("a row of another item", changed(bare.document(), pasted), form, review, extra=extra, doubts={2: "Caseload"})
    reason = review.with_item(6, replace(review.items[6], not_applicable_reason="There is none in the country."))

    def below_the_box(root: Element) -> None:
        line(root, form, 6, "Not applicable").addnext(fragment(paragraph(run("There is none in the country.")))[0])

    yield Difficult("a reason below its box", changed(source.document(), below_the_box), form, reason)
    yield Difficult("boxes behind their texts", changed(bare.document(), lambda root: _behind(root, form)), form, review, cautious=every)
    yield Difficult("two boxes on a line", changed(bare.document(), lambda root: _paired(root, form)), form, review, matched=TEXT_ONLY)
    first = changed(source.document(), lambda root: _comments_first(root, form))
    yield Difficult("comments before the items", first, form, review, may_doubt=frozenset({0}), cautious_texts=True)
    nothing = replace(source, cover=lambda *_: "").document()
    yield Difficult("no cover at all", nothing, form, review, doubts={0: "Agency"}, cautious_texts=True)


def _behind(root: Element, form: Form) -> None:
    """Put the box of every recommendation behind its text."""
    for item in form.items:
        for one in item.recommendations:
            place = recommendation(root, form, item.number, one.key)
            place.extend(box_runs(place))


def _paired(root: Element, form: Form) -> None:
    """Put two recommendations on each line, parted by a tab."""
    for item in form.items:
        lines = [recommendation(root, form, item.number, one.key) for one in item.recommendations[:-1]]
        for first, second in zip(lines[::2], lines[1::2], strict=False):
            first.extend(fragment("<w:r><w:tab/></w:r>"))
            first.extend(list(second))
            remove(second)


def _comments_first(root: Element, form: Form) -> None:
    """Put the comments before the first item."""
    first, written = heading(root, form, 1), list(root[0])
    names = [text_of(block) for block in written]
    for block in written[names.index(plain(form.comments_heading)) : names.index(plain(form.summary_heading))]:
        first.addprevious(block)
