"""Zip and OLE files written by hand, entry by entry, so that they can lie as no library lets them."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

STORED, DEFLATED = 0, 8
OLE_SIGN = bytes.fromhex("d0cf11e0a1b11ae1")
_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a zip file as it is written: its packed bytes, and what the file says of them."""

    name: str
    packed: bytes
    size: int
    crc: int
    method: int = DEFLATED
    flags: int = 0


def entry(name: str, data: bytes) -> Entry:
    """Return an honest entry."""
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    return Entry(name, packer.compress(data) + packer.flush(), len(data), zlib.crc32(data))


def repeated(name: str, start: bytes, piece: bytes, times: int, end: bytes) -> Entry:
    """Return an honest entry of any size that is made in little time: one piece, packed once, stands in it many times."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    first = packer.compress(start) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)
    last = packer.compress(end) + packer.flush()
    crc = zlib.crc32(start)
    for _ in range(times):
        crc = zlib.crc32(piece, crc)
    return Entry(name, first + again * times + last, len(start) + len(piece) * times + len(end), zlib.crc32(end, crc))


def archive(entries: Iterable[Entry]) -> bytes:
    """Return the zip file of some entries, in their order."""
    body, index = bytearray(), bytearray()
    count = 0
    for one in entries:
        count += 1
        name = one.name.encode()
        fields = struct.pack("<HHHHHIIIHH", 20, one.flags, one.method, 0, 33, one.crc, len(one.packed), one.size, len(name), 0)
        index += b"PK\x01\x02\x14\x00" + fields + struct.pack("<HHHII", 0, 0, 0, 0, len(body)) + name
        body += b"PK\x03\x04" + fields + name + one.packed
    shown = min(count, 0xFFFF)
    return bytes(body + index) + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, shown, shown, len(index), len(body), 0)


def entries(parts: Mapping[str, bytes]) -> list[Entry]:
    """Return honest entries for all parts."""
    return [entry(name, data) for name, data in parts.items()]


def ole(streams: Mapping[str, bytes]) -> bytes:
    """Return an OLE file with some streams, as Word wrote its documents before 2007 and writes encrypted ones today."""
    padded = {name: data.ljust(4096, b"\0") for name, data in streams.items()}  # shorter ones would need a second table
    chains = [-(-len(data) // _SECTOR) for data in padded.values()]
    table, starts = [_FAT, _END], []
    for length in chains:
        starts.append(len(table))
        table += [*range(len(table) + 1, len(table) + length), _END]
    fat = struct.pack(f"<{len(table)}I", *table).ljust(_SECTOR, b"\xff")
    folder = _ole_entry("Root Entry", 5, _END, 0, 1)
    for number, (name, data) in enumerate(padded.items(), 1):
        following = number + 1 if number < len(padded) else _FREE
        folder += _ole_entry(name, 2, starts[number - 1], len(data), _FREE, following)
    header = OLE_SIGN + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, _END, 0, _END, 0) + struct.pack("<I", 0)
    return header.ljust(_SECTOR, b"\xff") + fat + folder.ljust(_SECTOR, b"\0") + b"".join(_to_sectors(data) for data in padded.values())


def _to_sectors(data: bytes) -> bytes:
    return data.ljust(-(-len(data) // _SECTOR) * _SECTOR, b"\0")


def _ole_entry(name: str, kind: int, start: int, size: int, child: int, right: int = _FREE) -> bytes:
    title = name.encode("utf-16-le")
    begin = title.ljust(64, b"\0") + struct.pack("<HBBIII", len(title) + 2, kind, 1, _FREE, right, child if kind == 5 else _FREE)
    return begin + bytes(36) + struct.pack("<III", start, size, 0)
