"""A file that is no sound Word document is refused in one sentence, whatever it declares about itself."""

import io
import struct
import zipfile
import zlib

import pytest

from ipsreview.documents import opening
from ipsreview.documents.opening import main_document, open_package, open_word
from ipsreview.documents.xml import word
from ipsreview.errors import KnownError
from tests.documents.small import NAMESPACES, ROOT, blocks, document, line, package, report, run
from tests.forms import second

COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)


def refused(data: bytes) -> str:
    """Return what is said of a file: one sentence that names it and ends with what to do."""
    with pytest.raises(KnownError) as caught:
        main_document(open_word(data, "report.docx"), "report.docx")
    said = str(caught.value)
    assert "report.docx" in said
    assert "\n" not in said
    assert said.endswith(".")
    return said


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (COMPOUND + "WordDocument".encode("utf-16-le"), "old Word format"),
        (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        (b"%PDF-1.7\n", "is a PDF"),
        (b"\xef\xbb\xbf\r\n%PDF-1.4", "is a PDF"),
        (b"{\\rtf1\\ansi }", "Rich Text Format"),
        (b"<html><body></body></html>", "a text or a web page"),
        (b"Dear colleague,\r\n", "a text or a web page"),
        ("Dear".encode("utf-16"), "a text or a web page"),
        (b"\x00\x01\x02\x03", "no Word document"),
        (b"PK\x03\x04 and no more", "is damaged"),
        (package({"mimetype": b"application/vnd.oasis.opendocument.text"}), "OpenDocument"),
        (package({"x": b""}), "no Word document in"),
        (package({"_rels/.rels": ROOT.encode()}), "no Word document in"),
        (document("").replace(b"PK\x01\x02", b"PK\x01\x00"), "is damaged"),
    ],
)
def test_other_kinds_of_files_are_told(data: bytes, said: str) -> None:
    assert said in refused(data)


def test_a_sound_document_is_opened_with_the_parts_that_are_needed() -> None:
    data = document("", more={"word/media/film.mp4": b"x" * 1000})
    assert set(open_word(data, "x")) == {"_rels/.rels", "word/document.xml"}
    assert set(open_word(data, "x", whole=True)) == {"[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/media/film.mp4"}
    name, root = main_document(open_word(data, "x"), "x")
    assert (name, root.tag) == ("word/document.xml", word("document"))


@pytest.mark.parametrize("kept", [10, 100, 0.3, 0.6, 0.9, 0.99])
def test_a_truncated_file_is_told(kept: float) -> None:
    data = report()
    assert "is damaged" in refused(data[: int(kept if kept > 1 else kept * len(data))])


def test_every_flipped_byte_is_read_or_told() -> None:
    data = report()
    for place in range(0, len(data), 7):
        broken = data[:place] + bytes([data[place] ^ 0x55]) + data[place + 1 :]
        try:
            main_document(open_word(broken, "x"), "x")
        except KnownError:
            continue


def entry(name: str, data: bytes, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as file:
        for one, content in (("_rels/.rels", ROOT.encode()), (name, data)):
            file.writestr(one, content)
    return stream.getvalue()


@pytest.mark.parametrize("name", ["../word/document.xml", "/word/document.xml", "word\\document.xml", "C:/x", "a/../../x"])
def test_names_that_lead_elsewhere_are_refused(name: str) -> None:
    assert "names that no Word document has" in refused(entry(name, b""))


def test_parts_that_stand_twice_are_refused() -> None:
    stream = io.BytesIO(document(""))
    with zipfile.ZipFile(stream, "a") as file:
        file.writestr("word/DOCUMENT.xml", "")
    assert "names that no Word document has" in refused(stream.getvalue())


def test_more_parts_than_any_report_has_are_refused() -> None:
    assert "more than 2000 parts" in refused(package({f"word/{number}.xml": b"" for number in range(2001)}))


def test_compressions_that_word_does_not_use_are_refused() -> None:
    for method in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        assert "is damaged" in refused(entry("word/document.xml", WHOLE.replace("&x;", "").encode(), method))


def test_encrypted_entries_are_told() -> None:
    data = bytearray(document(""))
    place = 0
    while (place := data.find(b"PK\x01\x02", place)) >= 0:
        data[place + 8] |= 1
        place += 4
    assert "zip file with a password" in refused(bytes(data))


def test_a_part_is_unpacked_up_to_its_limit_whatever_it_declares(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "LARGEST_PART", 50_000)
    data = entry("word/document.xml", b" " * 60_000)
    assert "unpacks to far more" in refused(data)
    declared = data.replace(struct.pack("<L", 60_000), struct.pack("<L", 100))
    assert declared != data
    assert "report.docx" in refused(declared)


def test_a_whole_package_has_one_limit_for_all_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "LARGEST_WHOLE", 50_000)
    data = package({f"word/media/{number}.png": b"x" * 20_000 for number in range(3)})
    with pytest.raises(KnownError, match="unpacks to far more"):
        open_package(data, "x")


def test_a_file_that_is_too_large_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "LARGEST_FILE", 1_000_000)
    assert "larger than 1 MB" in refused(b"PK" + bytes(1_000_001))


def test_a_wrong_checksum_is_told() -> None:
    data = bytearray(entry("word/document.xml", b"<x/>", zipfile.ZIP_STORED))
    data[data.find(b"<x/>") + 1] = ord("y")
    assert zlib.crc32(b"<y/>") != zlib.crc32(b"<x/>")
    assert "is damaged" in refused(bytes(data))


def main_part(text: str | bytes) -> bytes:
    return document("", more={"word/document.xml": text if isinstance(text, bytes) else text.encode()})


ENTITY = '<!DOCTYPE w:document [<!ENTITY a "b"><!ENTITY x SYSTEM "file:///etc/hostname">]>'
WHOLE = f"<w:document {NAMESPACES}><w:body>{line(run('&x;'))}</w:body></w:document>".replace("&amp;", "&")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<w:document", "is damaged or nested too deeply"),
        ("", "is damaged or nested too deeply"),
        ("<a>" * 300 + "</a>" * 300, "is damaged or nested too deeply"),
        (ENTITY + WHOLE, "as Word builds no document"),
        (f'<?xml version="1.0" encoding="UTF-16"?>{ENTITY}{WHOLE}'.encode("utf-16"), "as Word builds no document"),
        ("<workbook/>", "no Word document in"),
        ('<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>', "Strict Open XML"),
    ],
)
def test_xml_that_cannot_be_trusted_is_refused(text: str | bytes, said: str) -> None:
    assert said in refused(main_part(text))


def test_links_that_cannot_be_read_are_refused() -> None:
    assert "is damaged" in refused(document("", more={"_rels/.rels": b"<Relationships"}))
    assert "as Word builds no document" in refused(document("", more={"_rels/.rels": ENTITY.encode() + b"<a/>"}))


def test_a_link_that_leads_outside_is_not_followed() -> None:
    outside = ROOT.replace("<Relationship ", '<Relationship TargetMode="External" ')
    assert "no Word document in" in refused(document("", more={"_rels/.rels": outside.encode()}))


def test_comments_of_xml_do_not_cut_a_text() -> None:
    found = blocks(second())
    body = "".join(found.values()).replace("Start a heap.", "Start<!-- not --> a he<?x y?>ap.")
    _, root = main_document(open_word(document(body), "x"), "x")
    assert "Start a heap." in [one.text.strip() for one in root.iter(word("t")) if one.text]
