"""Office packages: a zip file of named parts, and the relationships that lead from one part to another."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass

from ipsreview.documents.xml import parse

_MOMENT = (1980, 1, 1, 0, 0, 0)
_FIRST = "[Content_Types].xml"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


@dataclass(frozen=True, slots=True)
class Relationship:
    """A link from a part: `kind` is the last word of its type, `target` the name of a part, or an address if `external`."""

    id: str
    kind: str
    target: str
    external: bool


def read_package(data: bytes) -> dict[str, bytes]:
    """Return every part by its name, in the order of the file; raise zipfile.BadZipFile where it is no package."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist() if not name.endswith("/")}


def write_package(parts: Mapping[str, bytes]) -> bytes:
    """Return the parts as a package. No time is written into it, so the same parts give the same bytes."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        for name in sorted(parts, key=lambda name: name != _FIRST):
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # else the bytes would tell the system they were made on
            package.writestr(entry, parts[name])
    return stream.getvalue()


def relationships(parts: Mapping[str, bytes], name: str) -> list[Relationship]:
    """Return the relationships of the part `name`; of the whole package where the name is empty."""
    folder, file = posixpath.split(name)
    data = parts.get(posixpath.join(folder, "_rels", f"{file}.rels"))
    if data is None:
        return []
    found: list[Relationship] = []
    for element in parse(data).iter(_RELATIONSHIP):
        external = element.get("TargetMode") == "External"
        target = element.get("Target", "")
        kind = element.get("Type", "").rpartition("/")[2]
        found.append(Relationship(element.get("Id", ""), kind, target if external else _resolved(folder, target), external))
    return found


def _resolved(folder: str, target: str) -> str:
    return target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
