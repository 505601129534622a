"""An agency's own copy of the form as the template: what is found in it is filled, what is not is told, everything else stays to the byte."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ipsreview.documents.appendix import add_appendix, remove_appendix
from ipsreview.documents.chart import ChartPart, describe_chart, fill_chart, find_chart
from ipsreview.documents.doubts import box_name, shown
from ipsreview.documents.lines import Line, read_lines
from ipsreview.documents.opening import main_document, open_package, open_word, parse_part
from ipsreview.documents.outside_links import outside_links, without_outside_links
from ipsreview.documents.package import relationships, write_package
from ipsreview.documents.report import Report, bind_report
from ipsreview.documents.runs import text_runs
from ipsreview.documents.sections import Part
from ipsreview.documents.slots import BOXES, Slot, SlotKind, answers
from ipsreview.documents.xml import Element, to_bytes, word
from ipsreview.errors import KnownError
from ipsreview.form import Form, plain
from ipsreview.messages import Message, message
from ipsreview.review.appendix import Appendix
from ipsreview.review.summary import summary
from ipsreview.review.values import Review

_TYPES = "[Content_Types].xml"
_PLAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OTHER_TYPES = re.compile(
    rb"application/vnd\.(?:ms-word\.(?:document|template)\.macroEnabled(?:Template)?|openxmlformats-officedocument\.wordprocessingml\.template)\.main\+xml"
)
_MACRO_LINK = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*/(?:vbaProject|wordVbaData)\"[^>]*?/>")
_MACRO_TYPE = re.compile(rb"<(?:\w+:)?Override\b[^>]*(?:vbaProject|vbaData)[^>]*?/>")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing about a template that its owner should know: the item (0 outside of the items), and what."""

    item: int
    message: Message


@dataclass(frozen=True, slots=True)
class FilledTemplate:
    """A template filled with a review, and what could not be filled or was done otherwise."""

    document: bytes
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Opened:
    parts: dict[str, bytes]
    name: str
    document: Element
    report: Report
    chart: ChartPart | None
    had_appendix: bool


def check_template(form: Form, data: bytes, name: str) -> tuple[Finding, ...]:
    """Return all that is to be said about a Word document as a template for `form`; raise KnownError where it cannot be one."""
    return tuple(_findings(form, _open(form, data, name)))


def fill_template(form: Form, review: Review, data: bytes, name: str, appendix: Appendix | None = None) -> FilledTemplate:
    """Fill an agency's own template, called `name` in what is said about it, with a review, and put an appendix behind it where there is one.

    What stands in a place of the form is overwritten, and an appendix of an earlier report is taken out; parts without
    such places keep their bytes. Raise KnownError where the document cannot be read or is not the form.
    """
    opened = _open(form, data, name)
    findings = tuple(_findings(form, opened))
    counts = summary(form, review)
    opened.report.fill(answers(form, review))
    if opened.chart:
        fill_chart(form, opened.parts, opened.chart, counts.levels)
        describe_chart(form, opened.document, opened.chart, counts.levels)
    else:
        _write_counts(form, opened, f"{_levels(form, counts.levels)}; Not applicable: {counts.not_applicable}; Not rated: {counts.unrated}")
    if appendix:
        add_appendix(opened.parts, opened.name, opened.document, appendix)
    opened.parts[opened.name] = to_bytes(opened.document)
    return FilledTemplate(write_package(without_outside_links(_without_macros(opened))), findings)


def _open(form: Form, data: bytes, name: str) -> _Opened:
    parts = open_word(data, name, whole=True)
    part, document = main_document(parts, name)
    had_appendix = remove_appendix(document, read_lines(document))
    report = bind_report(form, document, name)
    return _Opened(parts, part, document, report, _usable_chart(form, parts, part, name), had_appendix)


def _usable_chart(form: Form, parts: Mapping[str, bytes], part: str, name: str) -> ChartPart | None:
    """Return the form's chart where its numbers can be written, and None for any other or broken one: a trial in a copy tells."""
    try:
        _check_charts(parts, part, name)
        chart = find_chart(form, parts, part)
        if chart:
            fill_chart(form, dict(parts), chart, dict.fromkeys((level.key for level in form.levels), 0))
    except KnownError:
        return None
    return find_chart(form, parts, part) if chart else None


def _check_charts(parts: Mapping[str, bytes], part: str, name: str) -> None:
    """Raise KnownError where the XML of a chart or of its workbook cannot be read, or the workbook unpacks to too much."""
    for chart in _linked(parts, part, "chart", name):
        parse_part(parts[chart], name)
        for workbook in _linked(parts, chart, "package", name):
            for inner, data in open_package(parts[workbook], name).items():
                if inner.endswith((".xml", ".rels")):
                    parse_part(data, name)


def _linked(parts: Mapping[str, bytes], part: str, kind: str, name: str) -> list[str]:
    folder, file = posixpath.split(part)
    links = parts.get(posixpath.join(folder, "_rels", f"{file}.rels"))
    if links is None:
        return []
    parse_part(links, name)
    return [link.target for link in relationships(parts, part) if link.kind == kind and not link.external and link.target in parts]


def _findings(form: Form, opened: _Opened) -> Iterator[Finding]:
    report = opened.report
    for slot in report.missing:
        if slot.kind in BOXES:
            text = message("There is no box for “{box}”; its tick will not be printed.", box=box_name(form, slot))
            yield Finding(slot.item, text)
        elif _missed(slot, report):
            yield Finding(slot.item, message("There is no place for {place}; it will not be printed.", place=_place_name(form, slot)))
    for entry in report.extra:
        yield Finding(entry.section.number, message("The box beside “{text}” is not of this form; it is left as it is.", text=shown(entry.printed)))
    for number, line in report.unplaced:
        yield Finding(number, message("The text “{text}” is not of this form; it is left as it is.", text=shown(line.text)))
    yield from _samples(form, report)
    yield from _package_findings(form, opened)


def _missed(slot: Slot, report: Report) -> bool:
    """Say whether a text's place is to be told as missing: not where its box is missing already, and once for a count with its team."""
    if slot.kind is SlotKind.OTHER:
        return Slot(SlotKind.RECOMMENDATION, slot.item, slot.key) in report.boxes
    if slot.kind is SlotKind.COUNT:
        return Slot(SlotKind.ANCHOR, slot.item, slot.key) in report.boxes
    return slot.kind in (SlotKind.COVER, SlotKind.COMMENT)


def _place_name(form: Form, slot: Slot) -> Message:
    if slot.kind is SlotKind.COVER:
        return next(message("“{field}”", field=field.label) for field in form.cover_fields if field.key == slot.key)
    if slot.kind is SlotKind.COMMENT:
        return message("the comments “{area}”", area=plain(form.comment_area(slot.key).heading))
    if slot.kind is SlotKind.OTHER:
        return message("the words of “{line}”", line=plain(form.item(slot.item).recommendation(slot.key).text))
    return message("the number of specialists at “{level}”", level=form.level(slot.key).label)


def _samples(form: Form, report: Report) -> Iterator[Finding]:
    """Yield the answers that stand in the template: they are overwritten in every report."""
    what = "“{text}” stands in the template as an answer; every report overwrites it."
    for slot, match in report.boxes.items():
        if match.entry.box.ticked:
            yield Finding(slot.item, message("“{box}” is ticked in the template; every report overwrites it.", box=box_name(form, slot)))
    texts = [(slot.item, place.text) for slot, place in report.texts.items()]
    texts += [(slot.item, place.text) for slot, place in report.counts.items()]
    yield from (Finding(item, message(what, text=shown(text))) for item, text in texts if text.strip())


def _package_findings(form: Form, opened: _Opened) -> Iterator[Finding]:
    if opened.chart is None:
        text = "There is no chart with the series {series}; the counts are written as a line of text under “{heading}”."
        series = ", ".join(plain(level.series) for level in form.levels)
        yield Finding(0, message(text, series=series, heading=plain(form.summary_heading)))
    if opened.had_appendix:
        yield Finding(0, message("The template ends with the appendix of a report; it is left out of the reports."))
    if _macro_parts(opened.parts):
        yield Finding(0, message("The macros of the template are left out of the reports."))
    for target in outside_links(opened.parts):
        text = "The template fetches “{target}” when it is opened, which would tell others of it; the link is left out of the reports."
        yield Finding(0, message(text, target=shown(target)))
    if any(name.startswith("_xmlsignatures/") for name in opened.parts):
        yield Finding(0, message("The template is signed; the signature does not hold for a filled report."))


def _levels(form: Form, counts: Mapping[str, int]) -> str:
    return "; ".join(f"{plain(level.series)}: {counts[level.key]}" for level in form.levels)


def _write_counts(form: Form, opened: _Opened, text: str) -> None:
    """Write the counts as a paragraph behind the summary's heading, or at the end of the document."""
    section = next((section for section in opened.report.sections.all if section.part is Part.SUMMARY), None)
    body = opened.document.find(word("body"))
    if body is None:
        return
    paragraph = body.makeelement(word("p"))
    paragraph.extend(text_runs(text if section else f"{plain(form.summary_heading)}: {text}"))
    if section:
        _remove_former_counts(form, section.lines[1:])
        section.lines[0].paragraph.addnext(paragraph)
    elif len(body) and body[-1].tag == word("sectPr"):
        body[-1].addprevious(paragraph)
    else:
        body.append(paragraph)


def _remove_former_counts(form: Form, lines: Sequence[Line]) -> None:
    """Take out the counts that an earlier filling left, where a report serves as the template."""
    for line in lines:
        parent = line.paragraph.getparent()
        if parent is not None and line.row is None and all(f"{plain(level.series)}: " in line.text for level in form.levels):
            parent.remove(line.paragraph)


def _macro_parts(parts: Mapping[str, bytes]) -> list[str]:
    return [name for name in parts if name.casefold().rpartition("/")[2] in ("vbaproject.bin", "vbadata.xml", "vbaproject.bin.rels")]


def _without_macros(opened: _Opened) -> dict[str, bytes]:
    """Return the parts as those of an ordinary document: Word opens no .docx that says it has macros or is a template."""
    parts = {name: data for name, data in opened.parts.items() if name not in _macro_parts(opened.parts)}
    types = parts.get(_TYPES, b"")
    parts[_TYPES] = _MACRO_TYPE.sub(b"", _OTHER_TYPES.sub(_PLAIN_TYPE.encode(), types))
    for name in [name for name in parts if name.endswith(".rels") and b"ba" in parts[name]]:
        parts[name] = _MACRO_LINK.sub(b"", parts[name])
    return parts
