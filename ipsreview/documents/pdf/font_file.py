"""A TrueType font that embeds the characters in use, and tells readers which characters they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from reportlab.pdfbase.ttfonts import TTFont

from ipsreview.documents.pdf.library import Document, Face
from ipsreview.documents.pdf.scripts import unshaped

_MOST_IN_A_BLOCK = 100  # what the format allows


class EmbeddedFont(TTFont):
    """A font whose shaped Arabic letters, and characters beyond U+FFFF, are found by a search.

    reportlab's own table of characters names the shapes instead of the letters, and is not valid beyond U+FFFF.
    """

    def widths(self) -> dict[str, float]:
        """Return the width of every character that the font has, in thousandths of the size."""
        face = cast("Face", self.face)
        return {chr(code): face.getCharWidth(code) for code, shape in face.charToGlyph.items() if code and shape}  # shape 0 is the empty box

    def addObjects(self, doc: Document) -> None:  # noqa: N802  reportlab's name
        """Add the font's objects to a document that is being written."""
        subsets = cast("list[list[int]]", self.state[doc].subsets)
        before = set(doc.idToObject)
        super().addObjects(doc)  # pyright: ignore[reportUnknownMemberType]  reportlab's types are partial
        tables = [name for name in doc.idToObject if name.startswith("toUnicodeCMap:") and name not in before]
        for name, subset in zip(tables, subsets, strict=True):
            doc.idToObject[name].content = to_unicode(subset)


def to_unicode(subset: Sequence[int]) -> str:
    """Return the table that names the characters of a font's codes (ISO 32000-1, 9.10.3)."""
    lines = [f"<{code:02X}> <{_utf16(char)}>" for code, char in enumerate(subset) if char]
    blocks = [lines[start : start + _MOST_IN_A_BLOCK] for start in range(0, len(lines), _MOST_IN_A_BLOCK)]
    tables = [line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")]
    start = ["/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap", "/CMapName /Characters def", "/CMapType 2 def"]
    codes = ["1 begincodespacerange", "<00> <FF>", "endcodespacerange"]
    return "\n".join([*start, *codes, *tables, "endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"])


def _utf16(char: int) -> str:
    letter = unshaped(chr(char))
    if len(letter) > 1:  # a ligature: readers turn its letters round together with the line, so it stays one character
        letter = chr(char)
    return letter.encode("utf-16-be").hex().upper()
