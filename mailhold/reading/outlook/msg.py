"""A .msg file → its ``Item`` (MS-OXMSG): a compound file with a storage for the message and each of its parts."""

from __future__ import annotations

import struct
from io import BytesIO
from typing import Any

from mailhold.reading.limits import Limits
from mailhold.reading.outlook import mapi
from mailhold.reading.outlook.mapi import Attached, Item, NotOutlook, Properties


def item_of(data: bytes, limits: Limits) -> Item:
    """The message in a .msg file. Raises ``NotOutlook``."""
    import olefile  # noqa: PLC0415 - rarely needed

    try:
        with olefile.OleFileIO(BytesIO(data)) as file:
            return _item(file, (), limits, 0)
    except (OSError, ValueError, IndexError, KeyError, TypeError, struct.error, RecursionError) as error:
        raise NotOutlook(str(error)) from error


def _item(file: Any, path: tuple[str, ...], limits: Limits, depth: int) -> Item:
    """The message in the storage ``path``."""
    if depth > limits.original_depth:
        raise NotOutlook("messages too deep inside each other")
    names = sorted({entry[len(path)] for entry in file.listdir(storages=True) if _inside(entry, path)})
    properties = _properties(file, path, 24 if path else 32)
    if not path and not properties:
        raise NotOutlook("no message properties")
    recipients = tuple(_properties(file, (*path, name), 8) for name in names if name.startswith("__recip_version1.0_"))[
        : limits.message_addresses
    ]
    attachments = []
    for name in [name for name in names if name.startswith("__attach_version1.0_")][: limits.parts]:
        inner = (*path, name, f"__substg1.0_{mapi.DATA:04X}{mapi.OBJECT:04X}")
        nested = _item(file, inner, limits, depth + 1) if file.exists("/".join(inner)) else None
        attachments.append(Attached(_properties(file, (*path, name), 8), nested))
    return Item(properties, recipients, tuple(attachments))


def _inside(entry: list[str], path: tuple[str, ...]) -> bool:
    return len(entry) > len(path) and tuple(entry[: len(path)]) == path


def _properties(file: Any, path: tuple[str, ...], header: int) -> Properties:
    """The properties of one storage: fixed ones in its table, the others in a stream each (MS-OXMSG 2.4)."""
    found: Properties = {}
    table = "/".join((*path, "__properties_version1.0"))
    rows = file.openstream(table).read() if file.exists(table) else b""
    tags = [struct.unpack_from("<I", rows, at)[0] for at in range(header, len(rows) - 15, 16)]
    for tag, at in zip(tags, range(header, len(rows) - 15, 16), strict=True):
        if tag & 0xFFFF in mapi.FIXED:
            found[tag >> 16] = mapi.value(tag & 0xFFFF, rows[at + 8 : at + 16])
    code_page = found.get(mapi.CODE_PAGE, 0)
    for tag in tags:
        stream = "/".join((*path, f"__substg1.0_{tag:08X}"))
        if tag & 0xFFFF in (mapi.STRING8, mapi.UNICODE, mapi.BINARY) and file.exists(stream):
            found[tag >> 16] = mapi.value(tag & 0xFFFF, file.openstream(stream).read(), code_page)
    return found
