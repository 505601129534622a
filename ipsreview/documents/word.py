"""A review as the form's Word document."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from functools import partial

from ipsreview.documents.appendix import add_appendix
from ipsreview.documents.binding import Binding, bind
from ipsreview.documents.chart import describe_chart, fill_chart, find_chart
from ipsreview.documents.package import read_package, relationships, write_package
from ipsreview.documents.slots import answer
from ipsreview.documents.xml import Element, parse, to_bytes, write_text
from ipsreview.errors import KnownError
from ipsreview.form import Form, plain
from ipsreview.messages import message
from ipsreview.review.appendix import Appendix
from ipsreview.review.summary import summary
from ipsreview.review.text import clean_line
from ipsreview.review.values import Review

_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"


def fill(form: Form, review: Review, template: bytes, appendix: Appendix | None = None, *, moment: datetime | None = None) -> bytes:
    """Return the form's template filled with a review, and with an appendix behind it where there is one.

    The same review gives the same bytes: no time is written unless `moment` (with a time zone) says when the
    review was finished or exported. Raise KnownError where the template does not hold all of the form.
    """
    parts = _read_template(template)
    name = _document_name(parts)
    document = parse(parts[name])
    binding = bind(form, document)
    chart = find_chart(form, parts, name)
    _refuse_gaps(form, binding, has_chart=chart is not None)
    binding.fill(partial(answer, form, review))
    if chart:
        counts = summary(form, review).levels
        fill_chart(form, parts, chart, counts)
        describe_chart(form, document, chart, counts)
    if appendix:
        add_appendix(parts, name, document, appendix)
    parts[name] = to_bytes(document)
    _fill_properties(parts, form, review, moment)
    return write_package(parts)


def _read_template(data: bytes) -> dict[str, bytes]:
    try:
        return read_package(data)
    except zipfile.BadZipFile as error:
        raise KnownError(message("The Word template is damaged; install the program again.")) from error


def _document_name(parts: dict[str, bytes]) -> str:
    for link in relationships(parts, ""):
        if link.kind == "officeDocument" and link.target in parts:
            return link.target
    raise KnownError(message("The Word template holds no document; install the program again."))


def _refuse_gaps(form: Form, binding: Binding, *, has_chart: bool) -> None:
    missing = [*map(str, binding.missing), *([] if has_chart else [plain(form.summary_heading)])]
    if missing:
        text = "The Word template has no place for {count} answers of the form {form} ({first} is the first); use the form's own template."
        raise KnownError(message(text, count=len(missing), form=form.id, first=missing[0]))


def _fill_properties(parts: dict[str, bytes], form: Form, review: Review, moment: datetime | None) -> None:
    """Name the form and the agency in the document's properties; nothing there tells of a person or a machine."""
    for link in relationships(parts, ""):
        if link.kind == "core-properties" and link.target in parts:
            root = parse(parts[link.target])
            _set(root, f"{_DUBLIN}title", plain(form.title))
            _set(root, f"{_DUBLIN}subject", clean_line(review.cover.agency))
            if moment:
                stamp = moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
                _set(root, f"{_TERMS}created", stamp).set(_TYPE, "dcterms:W3CDTF")
                _set(root, f"{_TERMS}modified", stamp).set(_TYPE, "dcterms:W3CDTF")
            parts[link.target] = to_bytes(root)


def _set(root: Element, name: str, text: str) -> Element:
    element = root.find(name)
    if element is None:
        element = root.makeelement(name)
        root.append(element)
    write_text(element, text)
    return element
