"""Links of an agency's template that Word would follow by itself when a report is opened: they would tell somebody that it was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ipsreview.documents.opening import parse_part
from ipsreview.documents.xml import Element, to_bytes
from ipsreview.errors import KnownError

_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_FOLLOWED_BY_HAND = "/hyperlink"
_NOWHERE = "NULL"
"""What Word itself writes where the other end of a link is lost; the parts that use the link stay as they are."""


def outside_links(parts: Mapping[str, bytes]) -> tuple[str, ...]:
    """Return where the links lead that Word follows by itself: attached templates, linked pictures, frames and objects."""
    return tuple(target for data in _links(parts).values() for target in _leading_nowhere(data)[1])


def without_outside_links(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the parts with those links leading nowhere; all other parts keep their bytes."""
    changed = {part: _leading_nowhere(data) for part, data in _links(parts).items()}
    return {**parts, **{part: data for part, (data, targets) in changed.items() if targets}}


def _links(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    return {part: data for part, data in parts.items() if part.casefold().endswith(".rels")}


def _leading_nowhere(data: bytes) -> tuple[bytes, list[str]]:
    try:
        root = parse_part(data, "")
    except KnownError:  # Word opens no document with such a part, so it follows none of its links
        return data, []
    targets: list[str] = []
    for link in _followed(root.iter(_RELATIONSHIP)):
        targets.append(link.get("Target", ""))
        link.set("Target", _NOWHERE)
    return (to_bytes(root), targets) if targets else (data, [])


def _followed(links: Iterator[Element]) -> Iterator[Element]:
    for link in links:
        outside = link.get("TargetMode", "").casefold() == "external" and link.get("Target") != _NOWHERE
        if outside and not link.get("Type", "").endswith(_FOLLOWED_BY_HAND):
            yield link
