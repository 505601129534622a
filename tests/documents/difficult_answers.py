"""Difficult documents about what is typed: the cover, dates, counts, “Other” and the comments, in the shapes that people give them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from ipsreview.form import Form
from ipsreview.review import acts
from ipsreview.review.values import Review, blank_review
from tests.documents.difficult_boxes import export
from tests.documents.difficult_changes import Element, changed, recommendation, wrap, written
from tests.documents.difficult_expected import Difficult
from tests.documents.difficult_lines import text_box
from tests.documents.difficult_original import NAMESPACES, Original, cover_fields, package, paragraph, run
from tests.documents.difficult_reviews import by_chance, demo, original_demo
from tests.documents.reading import WORD, parts
from tests.forms import cqi

Texts = Mapping[str, str]


def documents() -> Iterator[Difficult]:
    """Yield the difficult documents of this module."""
    form, review = cqi(), original_demo()
    yield from _covers(form, review)
    yield from _dates(form, review)
    yield from _doubtful_dates(form, review)
    yield from _counts(form, review)
    yield from _doubtful_counts(form, review)
    yield from _others(form, review)
    yield from _comments(form, review)
    yield _like_the_form(form)
    yield from _tracked(form, review)


def one_line(form: Form, texts: Texts) -> str:
    return paragraph(run("   ".join(f"{one.label}: {texts[one.key]}" for one in form.cover_fields)))


def _bold_labels(form: Form, texts: Texts) -> str:
    return paragraph(*(run(f"{one.label}:", "<w:b/>") + "<w:r><w:tab/></w:r>" + run(f"{texts[one.key]}  ") for one in form.cover_fields))


def three_lines(form: Form, texts: Texts) -> str:
    return "".join(paragraph(run(f"{one.label}: "), run(texts[one.key])) for one in form.cover_fields)


def _broken_lines(form: Form, texts: Texts) -> str:
    return paragraph(run("\n".join(f"{one.label}: {texts[one.key]}" for one in form.cover_fields)))


def _other_order(form: Form, texts: Texts) -> str:
    return "".join(paragraph(run(f"{one.label.upper()} : {texts[one.key]}")) for one in reversed(form.cover_fields))


def _rows(rows: list[list[str]]) -> str:
    written = "".join(f"<w:tr>{''.join(f'<w:tc>{paragraph(run(cell))}</w:tc>' for cell in row)}</w:tr>" for row in rows)
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid/>{written}</w:tbl>'


def table(form: Form, texts: Texts) -> str:
    return _rows([[f"{one.label}:", texts[one.key]] for one in form.cover_fields])


def _one_row(form: Form, texts: Texts) -> str:
    return _rows([[cell for one in form.cover_fields for cell in (one.label, texts[one.key])]])


def _labels_in_cells(form: Form, texts: Texts) -> str:
    return _rows([[f"{one.label}: {texts[one.key]}" for one in form.cover_fields]])


def _boxed(form: Form, texts: Texts) -> str:
    return paragraph(text_box(three_lines(form, texts)))


def _controls(form: Form, texts: Texts) -> str:
    """Write content controls; an empty one shows Word's own words, which are no answer."""
    content: list[str] = []
    for one in form.cover_fields:
        hint = "" if texts[one.key] else "<w:showingPlcHdr/>"
        shown = run(texts[one.key]) or run("Click or tap here to enter text.", '<w:rStyle w:val="PlaceholderText"/>')
        kind = '<w:date w:fullDate="2026-10-05T00:00:00Z"/>' if one.key == "date" else "<w:text/>"
        content.append(f"{run(f'{one.label}: ')}<w:sdt><w:sdtPr>{hint}{kind}</w:sdtPr><w:sdtContent>{shown}</w:sdtContent></w:sdt>{run('  ')}")
    return paragraph(*content)


def _nameless_fields(form: Form, texts: Texts) -> str:
    return re.sub('w:name w:val="[^"]*"', 'w:name w:val=""', cover_fields(form, texts))


def _covers(form: Form, review: Review) -> Iterator[Difficult]:
    ways: dict[str, Callable[[Form, Texts], str]] = {
        "on one line, no fields": one_line,
        "on one line, labels in bold": _bold_labels,
        "on three lines": three_lines,
        "on three lines of one paragraph": _broken_lines,
        "in another order, in capitals": _other_order,
        "in a table": table,
        "in one row of a table": _one_row,
        "in cells with their labels": _labels_in_cells,
        "in a text box": _boxed,
        "in content controls": _controls,
    }
    for name, way in ways.items():
        yield Difficult(f"cover {name}", Original(form, review, cover=way, protected=False).document(), form, review)
    empty = replace(review, cover=blank_review(form).cover)
    for name in ("on one line, no fields", "in a table", "in content controls"):
        yield Difficult(f"empty cover {name}", Original(form, empty, cover=ways[name]).document(), form, empty)
    names = ("Date Street House: an Agency for Trainers", "Trainer’s Institute, Inc. (Agency)")
    for agency in names:
        named = acts.write_agency(review, agency).after
        yield Difficult(f"an agency called {agency}", Original(form, named).document(), form, named)
        yield Difficult(f"an agency called {agency}, cover in a table", Original(form, named, cover=table).document(), form, named)
    address = Original(form, review, cover=lambda form, texts: cover_fields(form, {**texts, "agency": "Riverbend\n12 Main Street"}))
    yield Difficult("an agency with its address", address.document(), form, acts.write_agency(review, "Riverbend 12 Main Street").after)
    bare = Original(form, review, cover=_nameless_fields).document()
    for one in form.cover_fields:
        bare = written(bare, (f'w:name="{one.bookmark}"', 'w:name="_GoBack"'))
    yield Difficult("cover fields without their bookmarks", bare, form, review)
    yield _with_header(form, review)


def _with_header(form: Form, review: Review) -> Difficult:
    """A letterhead has an agency, a date and a trainer of its own."""
    found = parts(Original(form, review).document())
    text = paragraph(run("Agency: The Letterhead   Date: January 1, 2001   IPS Trainer: Nobody   ☒ IPS"))
    found["word/header1.xml"] = f"<w:hdr {NAMESPACES}>{text}</w:hdr>".encode()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"
    link = f'<Relationship Id="rId9" Type="{kind}" Target="header1.xml"/></Relationships>'
    rels = found["word/_rels/document.xml.rels"].decode().replace("</Relationships>", link)
    body = found["word/document.xml"].decode().replace("<w:sectPr>", '<w:sectPr><w:headerReference w:type="default" r:id="rId9"/>')
    found.update({"word/_rels/document.xml.rels": rels.encode(), "word/document.xml": body.encode()})
    return Difficult("a letterhead", package(found), form, review)


DATES = {
    "October 5, 2026": date(2026, 10, 5),
    "Oct 5, 2026": date(2026, 10, 5),
    "Oct. 5th, 2026": date(2026, 10, 5),
    "october 5 2026": date(2026, 10, 5),
    "5 October 2026": date(2026, 10, 5),
    "5-Oct-2026": date(2026, 10, 5),
    "the 5th of October, 2026": date(2026, 10, 5),
    "Monday, October 5, 2026": date(2026, 10, 5),
    "Sept 15, 2026": date(2026, 9, 15),
    "2026-10-05": date(2026, 10, 5),
    "10/25/2026": date(2026, 10, 25),
    "25.10.2026": date(2026, 10, 25),
    "10-25-26": date(2026, 10, 25),
    "5/5/2026": date(2026, 5, 5),
    "May 4, 2018": date(2018, 5, 4),
    "2026/10/05": date(2026, 10, 5),
    "October 5, 26": date(2026, 10, 5),
    "05OCT2026": date(2026, 10, 5),
    "\u00a0October\u00a05,\u00a02026\u2002": date(2026, 10, 5),
}
DOUBTFUL_DATES = (
    *("3/4/2026", "10/5/26", "03.04.2026", "Oct 5-6, 2026", "October 5 and 6, 2026", "October 2026", "2026", "October 5", "next week"),
    *("13/13/2026", "February 30, 2026", "Oct 5, 2026 and Nov 6, 2026", "05-10-12"),
    *("tba", "0/0/0000", "1/1/10000", "\u00b2/\u00b2/2026", "October 5, 20266", "10/05/2026 – 10/06/2026", "Tuesday, October 5, 2026"),
)


def _on(review: Review, day: date | None) -> Review:
    return replace(review, cover=replace(review.cover, date=day))


def _dates(form: Form, review: Review) -> Iterator[Difficult]:
    for number, (typed_date, day) in enumerate(DATES.items()):
        cover = (cover_fields, one_line, table, three_lines)[number % 4]
        found = _on(review, day)
        yield Difficult(f"the date {typed_date}", Original(form, found, cover=cover, date=typed_date).document(), form, found)


def _doubtful_dates(form: Form, review: Review) -> Iterator[Difficult]:
    found = _on(review, None)
    for number, typed_date in enumerate(DOUBTFUL_DATES):
        cover = (cover_fields, one_line, table, three_lines)[number % 4]
        document = Original(form, found, cover=cover, date=typed_date).document()
        yield Difficult(f"the doubtful date {typed_date}", document, form, found, doubts={0: typed_date})


def _counts(form: Form, review: Review) -> Iterator[Difficult]:
    ways: dict[str, Callable[[int | None, int], str]] = {
        "1 out of 4": lambda count, team: f"{count} out of {team}",
        "1/4": lambda count, team: f"{count}/{team}",
        "_1_ of _4_": lambda count, team: f"__{count}__ of __{team}__",
        "1of4": lambda count, team: f"{count}of{team}",
        "1 of the 4": lambda count, team: f"{count} of the {team}",
        "1 of 4 specialists": lambda count, team: f" {count}  of  {team} specialists",
        "(1 of 4)": lambda count, team: f"({count} of {team})",
        "underlined spaces": lambda count, team: f"\u2002\u2002{count}\u00a0\u00a0of \u2003{team}\u2003",
    }
    for name, way in ways.items():
        yield Difficult(f"counts written {name}", Original(form, review, count=way).document(), form, review)
    words = ("zero", "one", "two", "three", "four")
    spelled = Original(form, review, count=lambda count, team: f"{words[count or 0]} of {words[team]}").document()
    yield Difficult("counts written one of four", spelled, form, review, cautious=frozenset({5}), teams=frozenset({0, 4}))
    for name, pairs in {"team once": ["1 of 4", "2", "1", "0"], "with shares": ["1 of 4 (25%)", "2 of 4 (50%)", "1 of 4 (25%)", "0 of 4"]}.items():
        document = Original(form, review, count=_said(pairs)).document()
        yield Difficult(f"counts, the {name}", document, form, review, cautious=frozenset({5}), teams=frozenset({0, 4}))
    some = replace(review.items[5], counts=MappingProxyType({"ips": 1, "not_ips": 0}))
    yield Difficult("only some counts", Original(form, review.with_item(5, some)).document(), form, review.with_item(5, some))


def _said(pairs: list[str]) -> Callable[[int | None, int], str]:
    left = iter(pairs)
    return lambda *_: next(left)


def _doubtful_counts(form: Form, review: Review) -> Iterator[Difficult]:
    """Counts that do not fit: none is taken, and what was found is told."""
    none = replace(review.with_item(5, replace(review.items[5], counts=MappingProxyType({}))), team_size=0)
    cases: dict[str, tuple[list[str], set[int]]] = {
        "more counted than the team has": (["3 of 4", "2 of 4", "0 of 4", "0 of 4"], {0, 4}),
        "teams of two sizes": (["1 of 4", "2 of 5", "1 of 4", "0 of 4"], {0}),
        "a count beyond its team": (["6 of 4", "0 of 4", "0 of 4", "0 of 4"], {0, 4}),
        "a number of thousands of digits": ([f"{'9' * 5000} of 4", "0 of 4", "5 of 4", "0 of 4"], {0, 4}),
        "teams larger than any": (["1 of 40000"] * 4, {0}),
    }
    for name, (pairs, teams) in cases.items():
        document = Original(form, review, count=_said(pairs)).document()
        yield Difficult(f"counts: {name}", document, form, none, doubts={5: ""}, teams=frozenset(teams))
    odd = replace(review.items[5], counts=MappingProxyType({key: count for key, count in review.items[5].counts.items() if key != "ips"}))
    for first in ("1-2 of 4", "some of 4", "\u00b2 of 4", "1? of 4"):
        document = Original(form, review, count=_said([first, "2 of 4", "1 of 4", "0 of 4"])).document()
        left = review.with_item(5, odd)
        yield Difficult(f"counts: the odd one {first}", document, form, left, doubts={5: ""}, cautious=frozenset({5}), teams=frozenset({0, 4}))


def _others(form: Form, review: Review) -> Iterator[Difficult]:
    lines = "First, ask the team: who has time?\nSecond, write it down.\n\nThird, look at it in May."
    long = acts.write_other(form, acts.write_other(form, review, 1, lines).after, 15, "One line.\nAnd one more").after

    def paragraphs(label: str, text: str) -> str:
        first, *rest = text.split("\n")
        return paragraph(run(label), run(first)) + "".join(paragraph(run(line)) for line in rest)

    def indented(label: str, text: str) -> str:
        return paragraph(run(label)) + "".join(paragraph(run(line), properties='<w:ind w:left="720"/>') for line in text.split("\n") if text)

    ways = {"in several paragraphs": paragraphs, "below its label": indented}
    for name, way in ways.items():
        yield Difficult(f"other {name}", Original(form, long, other=way, protected=False).document(), form, long)
    yield Difficult("other on several lines", Original(form, long).document(), form, long)
    yield Difficult("other in several paragraphs of our export", export(form, long), form, long)
    unticked = replace(review.items[1], recommendations=frozenset())
    document = Original(form, review.with_item(1, unticked)).document()
    yield Difficult("text in other, its box not ticked", document, form, review.with_item(1, unticked), doubts={1: ""})
    bare = review.with_item(1, replace(review.items[1], other=""))
    yield Difficult("other ticked, no text", Original(form, bare).document(), form, bare)
    reason = demo()
    yield Difficult("a reason typed behind not applicable", Original(form, reason, protected=False).document(), form, reason)


LIST = "First we saw this\nThen we saw that\nAnd this at last"


def _comments(form: Form, review: Review) -> Iterator[Difficult]:
    spaced = review
    for number, area in enumerate(form.comment_areas):
        text = ("One.\n\nTwo.\n\n\nThree: after two blank lines.", "", "Only this")[number]
        spaced = acts.write_comment(form, spaced, area.key, text).after
    yield Difficult("comments with blank lines, one empty", Original(form, spaced).document(), form, spaced)

    def behind(label: str, text: str) -> str:
        first, *rest = text.split("\n")
        return paragraph(run(label, "<w:b/>"), run(first)) + "".join(paragraph(run(line)) for line in rest) + paragraph()

    yield Difficult("comments behind their labels", Original(form, spaced, comment=behind).document(), form, spaced)
    listed = review
    for area in form.comment_areas:
        listed = acts.write_comment(form, listed, area.key, LIST).after

    def as_list(label: str, text: str) -> str:
        number = '<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
        return paragraph(run(label)) + "".join(paragraph(run(line), properties=number) for line in text.split("\n")) + paragraph()

    def as_lines(label: str, text: str) -> str:
        return paragraph(run(label)) + paragraph(run(text)) + paragraph()

    yield Difficult("comments as lists", Original(form, listed, comment=as_list).document(), form, listed)
    yield Difficult("comments with line breaks", Original(form, listed, comment=as_lines).document(), form, listed)
    upper = Original(form, listed, comment=lambda label, text: as_lines(f"{label.strip().rstrip(':').upper()} :", text)).document()
    yield Difficult("comment labels in capitals", upper, form, listed)


def _like_the_form(form: Form) -> Difficult:
    """Answers that look like the form itself: in our own export they are in their fields, and stay what they are."""
    review = by_chance(form, 50)
    lines = (
        "Next Steps:",
        f"1. {form.item(1).title}",
        "[x] No recommendations.",
        "☒ Other: something",
        "Recommendations:",
        form.item(2).anchors[0].text.strip(),
    )
    text = "\n".join(lines)
    for area in form.comment_areas:
        review = acts.write_comment(form, review, area.key, text).after
    review = acts.write_other(form, review, 4, f"Other: ☐ No recommendations.\n5. {form.item(5).title.strip()}\n[ ] IPS").after
    review = acts.write_agency(review, "Agency: Date: IPS Trainer:").after
    return Difficult("answers that look like the form", export(form, review), form, review)


def _tracked(form: Form, review: Review) -> Iterator[Difficult]:
    """An answer was typed anew with tracked changes: the later one counts, and it is doubtful."""

    def change(root: Element) -> None:
        place = recommendation(root, form, 15, "other")
        old = next(one for one in place.iter(f"{WORD}r") if "Keep the short" in "".join(one.itertext()))
        new = _copied(old, "Keep them.")
        old.addnext(new)
        wrap([old], "del")
        wrap([new], "ins")

    later = review.with_item(15, replace(review.items[15], other="Keep them."))
    yield Difficult("an answer typed anew with tracked changes", changed(Original(form, review).document(), change), form, later, doubts={15: ""})


def _copied(one: Element, text: str) -> Element:
    new = deepcopy(one)
    new.find(f"{WORD}t").text = text
    return new
