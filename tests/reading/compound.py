"""Writes the files that Outlook writes, as far as the tests need them: .msg (a compound file) and winmail.dat."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Any

Storage = Mapping[str, Any]  # name → bytes (a stream) or a Storage

_SECTOR, _MINI, _CUTOFF = 512, 64, 4096
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def compound_file(root: Storage) -> bytes:
    """A compound file (MS-CFB, version 3) with these storages and streams."""
    entries: list[dict[str, Any]] = []
    mini = bytearray()
    mini_fat: list[int] = []
    sectors: list[bytes] = []
    fat: list[int] = []

    def chain(data: bytes) -> int:
        if not data:
            return _END
        start = len(sectors)
        for at in range(0, len(data), _SECTOR):
            sectors.append(data[at : at + _SECTOR].ljust(_SECTOR, b"\x00"))
            fat.append(len(sectors))
        fat[-1] = _END
        return start

    def mini_chain(data: bytes) -> int:
        start = len(mini_fat)
        for at in range(0, len(data), _MINI):
            mini.extend(data[at : at + _MINI].ljust(_MINI, b"\x00"))
            mini_fat.append(len(mini_fat) + 1)
        mini_fat[-1] = _END
        return start

    def add(name: str, content: Any) -> int:
        number = len(entries)
        entry = {"name": name, "type": 2, "right": _FREE, "child": _FREE, "start": _END, "size": 0}
        entries.append(entry)
        if isinstance(content, bytes):
            entry["size"] = len(content)
            if content:
                entry["start"] = mini_chain(content) if len(content) < _CUTOFF else chain(content)
            return number
        entry["type"] = 5 if number == 0 else 1
        last = None
        for child_name in sorted(content, key=lambda each: (len(each), each.upper())):
            child = add(child_name, content[child_name])
            if last is None:
                entry["child"] = child
            else:
                entries[last]["right"] = child
            last = child
        return number

    add("Root Entry", root)
    entries[0]["start"], entries[0]["size"] = chain(bytes(mini)), len(mini)
    mini_fat_start = chain(b"".join(struct.pack("<I", each) for each in mini_fat))
    directory = b"".join(_directory_entry(entry) for entry in entries)
    directory_start = chain(directory.ljust(-(-len(directory) // _SECTOR) * _SECTOR, b"\x00"))
    fat_sectors = 1
    while (len(fat) + fat_sectors) * 4 > fat_sectors * _SECTOR:
        fat_sectors += 1
    fat_start = len(sectors)
    table = [*fat, *([_FAT] * fat_sectors)]
    table += [_FREE] * (fat_sectors * _SECTOR // 4 - len(table))
    packed = struct.pack(f"<{len(table)}I", *table)
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH6xIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, fat_sectors, directory_start, 0, _CUTOFF,
                          mini_fat_start, -(-len(mini_fat) * 4 // _SECTOR), _END, 0, fat_start)  # fmt: skip
    header += struct.pack("<108I", *(list(range(fat_start + 1, fat_start + fat_sectors)) + [_FREE] * 200)[:108])
    return header + b"".join(sectors) + packed


def _directory_entry(entry: Mapping[str, Any]) -> bytes:
    name = entry["name"].encode("utf-16-le") + b"\x00\x00"
    links = struct.pack("<III", _FREE, entry["right"], entry["child"])
    shape = struct.pack("<HBB", len(name), entry["type"], 1)
    return name.ljust(64, b"\x00") + shape + links + bytes(36) + struct.pack("<IQ", entry["start"], entry["size"])


def properties(header: int, values: Mapping[int, Any]) -> dict[str, Any]:
    """The table and streams of one storage: text as PtypUnicode, bytes as PtypBinary, numbers as they are."""
    rows = bytes(header)
    streams: dict[str, Any] = {}
    for number, value in values.items():
        if isinstance(value, tuple):
            kind, data = value
            rows += struct.pack("<HHI", kind, number, 6) + data.ljust(8, b"\x00")
            continue
        if isinstance(value, int):
            rows += struct.pack("<HHIi4x", 0x0003, number, 6, value)
            continue
        kind, data = (0x001F, value.encode("utf-16-le")) if isinstance(value, str) else (0x0102, value)
        rows += struct.pack("<HHIII", kind, number, 6, len(data), 0)
        streams[f"__substg1.0_{number:04X}{kind:04X}"] = data
    return {"__properties_version1.0": rows, **streams}


def tnef(attributes: list[tuple[int, int, bytes]]) -> bytes:
    """A winmail.dat of (level, attribute, data)."""
    whole = b"\x78\x9f\x3e\x22\x01\x00"
    for level, attribute, data in attributes:
        whole += struct.pack("<BII", level, attribute, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)
    return whole


def mapi(values: Mapping[int, str | bytes]) -> bytes:
    """A TNEF property list of text (PtypUnicode) and bytes (PtypObject for 0x3701, else PtypBinary)."""
    whole = struct.pack("<I", len(values))
    for number, value in values.items():
        kind = 0x001F if isinstance(value, str) else 0x000D if number == 0x3701 else 0x0102
        data = value.encode("utf-16-le") + b"\x00\x00" if isinstance(value, str) else value
        whole += struct.pack("<HHII", kind, number, 1, len(data)) + data + bytes(-len(data) % 4)
    return whole
