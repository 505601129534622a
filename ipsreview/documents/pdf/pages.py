"""The pages of a PDF as pictures, for a printer and for its preview: what is printed is what an export holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, Self

_POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as rows of pixels; each pixel is a byte of blue, one of green and one of red, and each row takes `stride` bytes."""

    width: int
    height: int
    stride: int
    pixels: bytes


class _Bitmap(Protocol):
    width: int
    height: int
    stride: int
    buffer: bytes

    def close(self) -> None: ...


class _Page(Protocol):
    def get_size(self) -> tuple[float, float]: ...

    def render(self, *, scale: float) -> _Bitmap: ...

    def close(self) -> None: ...


class _Document(Protocol):
    """What we use of the library."""

    def __len__(self) -> int: ...

    def __getitem__(self, number: int) -> _Page: ...

    def close(self) -> None: ...


class Pages:
    """The pages of one PDF. Use it in a `with` statement: it holds memory that is not Python's."""

    def __init__(self, pdf: bytes) -> None:
        make: Callable[[bytes], _Document] = import_module("pypdfium2").PdfDocument
        self._document = make(pdf)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._document.close()

    def __len__(self) -> int:
        return len(self._document)

    def size(self, number: int) -> tuple[float, float]:
        """Return the width and the height of a page in points, of which an inch has 72. The first page is 0."""
        page = self._document[number]
        try:
            return page.get_size()
        finally:
            page.close()

    def picture(self, number: int, dots_per_inch: float) -> Picture:
        """Return a page as a picture."""
        page = self._document[number]
        bitmap = page.render(scale=dots_per_inch / _POINTS_PER_INCH)
        try:
            return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        finally:
            bitmap.close()
            page.close()
