"""Opening of Word documents that come from elsewhere: in bounded time and memory, and with a sentence for whatever is wrong.

Sizes that a file declares are never believed: each part is unpacked up to a limit and no further.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence

from lxml import etree

from ipsreview.documents.package import relationships
from ipsreview.documents.xml import Element, parse, word
from ipsreview.errors import KnownError
from ipsreview.messages import message

LARGEST_FILE = 50_000_000
LARGEST_PART = 16_000_000
"""The most bytes of a part that is read as XML; the longest report that anyone would write has a tenth of it."""
LARGEST_WHOLE = 150_000_000
"""The most bytes of all parts together, where a whole package is needed."""
MOST_PARTS = 2_000

_ENTRY = b"PK\x01\x02"
_COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1")
_ROOT = "_rels/.rels"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_ENCRYPTED_FLAG = 1
_KNOWN_COMPRESSIONS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# What zipfile raises on files that were cut, changed or made by hand, beside its own BadZipFile.
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, OSError, struct.error, OverflowError)

_SAVE_AGAIN = "open it in Word and save it as a Word document (.docx)"


def open_word(data: bytes, name: str, *, whole: bool = False) -> dict[str, bytes]:
    """Return the parts of a Word document that a report is read from, or with `whole` every part, by their names.

    Raise KnownError, with `name` for the file in its sentence, where the file is no Word document, is broken or too
    large, or holds what no Word document holds.
    """
    _refuse_other_kinds(data, name)
    return open_package(data, name) if whole else _opened(data, name, _needed)


def open_package(data: bytes, name: str) -> dict[str, bytes]:
    """Return every part of an Office package, which may stand in another; raise KnownError as `open_word` does."""
    return _opened(data, name, _whole)


_Unpack = Callable[[zipfile.ZipFile, Sequence[zipfile.ZipInfo], str], dict[str, bytes]]


def _opened(data: bytes, name: str, unpack: _Unpack) -> dict[str, bytes]:
    if data.count(_ENTRY) > MOST_PARTS:
        raise _too_many(name)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            entries = package.infolist()
            _check_entries(entries, name)
            return unpack(package, entries, name)
    except _BROKEN as error:
        raise KnownError(
            message("{name} is damaged and cannot be read; get it again from where it came, or " + _SAVE_AGAIN + ".", name=name)
        ) from error


def main_document(parts: dict[str, bytes], name: str) -> tuple[str, Element]:
    """Return the name of the main document and its XML; raise KnownError where there is none to be read."""
    part = _main_part(parts, name)
    root = parse_part(parts[part], name)
    if str(root.tag).startswith(_STRICT):
        raise KnownError(message("{name} is saved as “Strict Open XML”; " + _SAVE_AGAIN + ".", name=name))
    if root.tag != word("document"):
        raise _no_document(name)
    return part, root


def parse_part(data: bytes, name: str) -> Element:
    """Read the XML of a part; raise KnownError where it is broken, nested too deeply or declares entities."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise _entities(name)
    try:
        root = parse(data, bare=True)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise KnownError(message("The text of {name} is damaged or nested too deeply; " + _SAVE_AGAIN + ".", name=name)) from error
    if root.getroottree().docinfo.internalDTD is not None:  # in UTF-16 the bytes do not show it
        raise _entities(name)
    return root


def _refuse_other_kinds(data: bytes, name: str) -> None:
    if not data:
        raise KnownError(message("{name} is empty; choose another file.", name=name))
    if len(data) > LARGEST_FILE:
        raise KnownError(
            message("{name} is larger than {limit} MB; remove its pictures, or choose another file.", name=name, limit=LARGEST_FILE // 10**6)
        )
    if data.startswith(_COMPOUND):
        raise _compound(data, name)
    if not data.startswith(b"PK"):
        raise _other_kind(data, name)


def _compound(data: bytes, name: str) -> KnownError:
    """Return what is said of Microsoft's compound files: that is how old documents and encrypted new ones are kept."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return KnownError(message("{name} is protected by a password; open it in Word, remove the password, and save it.", name=name))
    return KnownError(message("{name} is in the old Word format (.doc); " + _SAVE_AGAIN + ".", name=name))


def _other_kind(data: bytes, name: str) -> KnownError:
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if b"%PDF-" in start:
        return KnownError(message("{name} is a PDF; choose the Word document that it was made from.", name=name))
    if start.startswith(b"{\\rtf"):
        return KnownError(message("{name} is in Rich Text Format; " + _SAVE_AGAIN + ".", name=name))
    if start.startswith((b"<", b"MIME-Version", b"\xff\xfe", b"\xfe\xff")) or _is_text(start):
        return KnownError(message("{name} is a text or a web page; " + _SAVE_AGAIN + ".", name=name))
    return KnownError(message("{name} is no Word document; choose a file that Word has saved as .docx.", name=name))


def _is_text(start: bytes) -> bool:
    return bool(start) and all(byte >= 32 or byte in b"\t\r\n\f" for byte in start)


def _check_entries(entries: Sequence[zipfile.ZipInfo], name: str) -> None:
    if len(entries) > MOST_PARTS:
        raise _too_many(name)
    names = [entry.filename.casefold() for entry in entries]
    if len(set(names)) < len(names) or any(_leads_out(entry) for entry in names):
        raise KnownError(message("{name} holds parts with names that no Word document has; " + _SAVE_AGAIN + ".", name=name))
    if any(entry.flag_bits & _ENCRYPTED_FLAG for entry in entries):
        raise KnownError(message("{name} is a zip file with a password; unpack it, and choose the Word document in it.", name=name))


def _leads_out(entry: str) -> bool:
    return entry.startswith("/") or "\\" in entry or ":" in entry or ".." in entry.split("/") or "\0" in entry


def _needed(package: zipfile.ZipFile, entries: Sequence[zipfile.ZipInfo], name: str) -> dict[str, bytes]:
    by_name = {entry.filename: entry for entry in entries}
    if _ROOT not in by_name:
        raise _no_package(by_name, name)
    parts = {_ROOT: _part(package, by_name[_ROOT], LARGEST_PART, name)}
    parse_part(parts[_ROOT], name)  # from here on the links can be read
    document = _linked(parts, by_name, name)
    return {**parts, document: _part(package, by_name[document], LARGEST_PART, name)}


def _whole(package: zipfile.ZipFile, entries: Sequence[zipfile.ZipInfo], name: str) -> dict[str, bytes]:
    parts: dict[str, bytes] = {}
    left = LARGEST_WHOLE
    for entry in entries:
        if not entry.filename.endswith("/"):
            is_xml = entry.filename.casefold().endswith((".xml", ".rels"))
            parts[entry.filename] = _part(package, entry, min(left, LARGEST_PART) if is_xml else left, name)
            left -= len(parts[entry.filename])
    return parts


def _part(package: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int, name: str) -> bytes:
    if entry.compress_type not in _KNOWN_COMPRESSIONS:
        raise zipfile.BadZipFile
    with package.open(entry) as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise KnownError(message("{name} unpacks to far more than any report holds; choose another file.", name=name))
    return data


def _main_part(parts: dict[str, bytes], name: str) -> str:
    if _ROOT not in parts:
        raise _no_package(parts, name)
    parse_part(parts[_ROOT], name)
    return _linked(parts, parts, name)


def _linked(parts: dict[str, bytes], there: dict[str, bytes] | dict[str, zipfile.ZipInfo], name: str) -> str:
    for link in relationships(parts, ""):
        if link.kind == "officeDocument" and not link.external and link.target in there:
            return link.target
    raise _no_document(name)


def _no_package(there: dict[str, bytes] | dict[str, zipfile.ZipInfo], name: str) -> KnownError:
    if "mimetype" in there:
        return KnownError(message("{name} is an OpenDocument file; " + _SAVE_AGAIN + ".", name=name))
    return _no_document(name)


def _no_document(name: str) -> KnownError:
    return KnownError(message("There is no Word document in {name}; choose a file that Word has saved as .docx.", name=name))


def _entities(name: str) -> KnownError:
    return KnownError(message("{name} is built as Word builds no document; open it in Word, save it as .docx, and choose that.", name=name))


def _too_many(name: str) -> KnownError:
    return KnownError(message("{name} holds more than {limit} parts, which no report does; choose another file.", name=name, limit=MOST_PARTS))
