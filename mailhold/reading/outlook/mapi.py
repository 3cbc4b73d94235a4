"""What Outlook's files hold: the ``Item``, a message as MAPI properties, and the values of properties (MS-OXCDATA)."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from mailhold.reading.charsets import decoded, storable

# MAPI property ids (MS-OXPROPS).
SUBJECT, BODY, HTML, RTF, TRANSPORT_HEADERS = 0x0037, 0x1000, 0x1013, 0x1009, 0x007D
SENDER_NAME, SENDER_EMAIL, SENDER_SMTP = 0x0C1A, 0x0C1F, 0x5D01
AUTHOR_NAME, AUTHOR_EMAIL, AUTHOR_SMTP = 0x0042, 0x0065, 0x5D02  # "sent representing"
SUBMITTED, DELIVERED, MESSAGE_ID, CODE_PAGE = 0x0039, 0x0E06, 0x1035, 0x3FDE
DISPLAY_NAME, EMAIL, SMTP, RECIPIENT_TYPE = 0x3001, 0x3003, 0x39FE, 0x0C15
LONG_NAME, SHORT_NAME, MEDIA_TYPE, CONTENT_ID, DATA = 0x3707, 0x3704, 0x370E, 0x3712, 0x3701

# Property types (MS-OXCDATA 2.11.1), and the size in bytes of those of one size.
INTEGER, TIME, STRING8, UNICODE, OBJECT, BINARY = 0x0003, 0x0040, 0x001E, 0x001F, 0x000D, 0x0102
FIXED = {0x0002: 2, 0x0003: 4, 0x0004: 4, 0x0005: 8, 0x0006: 8, 0x0007: 8, 0x000A: 4, 0x000B: 2, 0x0014: 8, 0x0040: 8}
FIXED |= {0x0048: 16}

Properties = dict[int, Any]


class NotOutlook(Exception):
    """The bytes are not a file of this kind, or are damaged."""


@dataclass(frozen=True, slots=True)
class Item:
    """One message: its properties, those of its recipients, and its attachments."""

    properties: Properties
    recipients: tuple[Properties, ...] = ()
    attachments: tuple[Attached, ...] = ()


@dataclass(frozen=True, slots=True)
class Attached:
    """One attachment; a message has its own ``item``."""

    properties: Properties
    item: Item | None = None


def value(kind: int, data: bytes, code_page: int = 0) -> Any:
    """What ``data`` says as a property of this type: str, int, aware datetime, or the bytes."""
    if kind == UNICODE:
        return storable(data.decode("utf-16-le", "replace")).rstrip("\x00")
    if kind == STRING8:
        return decoded(data.rstrip(b"\x00"), charset(code_page))[0]
    if kind == INTEGER:
        return struct.unpack("<i", data[:4].ljust(4, b"\x00"))[0]
    if kind == TIME:
        ticks = struct.unpack("<Q", data[:8].ljust(8, b"\x00"))[0]  # of 100 ns, since 1601
        return datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10) if ticks < 2**60 else None
    return data


def charset(code_page: int) -> str:
    """The name of a Windows code page."""
    return {0: "", 65001: "utf-8", 20127: "us-ascii", 28591: "iso-8859-1"}.get(code_page, f"cp{code_page}")
