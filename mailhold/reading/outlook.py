"""Outlook's own files → a message tree: .msg (MS-OXMSG) and winmail.dat (TNEF, MS-OXTNEF).

Both hold the same thing, a list of MAPI properties for the message, each
recipient and each attachment. The tree that is made of them is read like any
other message. Where the file keeps the header that came over the internet
(PR_TRANSPORT_MESSAGE_HEADERS), that is the header taken.
"""

from __future__ import annotations

import email
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import Message as Tree
from email.mime.base import MIMEBase
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime, formataddr
from io import BytesIO
from typing import Any

from mailhold.reading.charsets import decoded, storable
from mailhold.reading.limits import Limits
from mailhold.reading.rtf import encapsulated

# MAPI property ids (MS-OXPROPS).
SUBJECT, BODY, HTML, RTF, TRANSPORT_HEADERS = 0x0037, 0x1000, 0x1013, 0x1009, 0x007D
SENDER_NAME, SENDER_EMAIL, SENDER_SMTP = 0x0C1A, 0x0C1F, 0x5D01
AUTHOR_NAME, AUTHOR_EMAIL, AUTHOR_SMTP = 0x0042, 0x0065, 0x5D02  # "sent representing"
SUBMITTED, DELIVERED, MESSAGE_ID, CODE_PAGE = 0x0039, 0x0E06, 0x1035, 0x3FDE
DISPLAY_NAME, EMAIL, SMTP, RECIPIENT_TYPE = 0x3001, 0x3003, 0x39FE, 0x0C15
LONG_NAME, SHORT_NAME, MEDIA_TYPE, CONTENT_ID, DATA = 0x3707, 0x3704, 0x370E, 0x3712, 0x3701

_INTEGER, _TIME, _STRING8, _UNICODE, _OBJECT, _BINARY = 0x0003, 0x0040, 0x001E, 0x001F, 0x000D, 0x0102
_FIXED = {0x0002: 2, 0x0003: 4, 0x0004: 4, 0x0005: 8, 0x0006: 8, 0x0007: 8, 0x000A: 4, 0x000B: 2, 0x0014: 8, 0x0040: 8}
_FIXED |= {0x0048: 16}
_HEADERS = ("From", "To", "Cc", "Subject", "Date", "Message-ID", "In-Reply-To", "References")

Properties = dict[int, Any]


class NotOutlook(Exception):
    """The bytes are not a file of this kind, or are damaged."""


@dataclass(frozen=True, slots=True)
class _Item:
    """One message: its properties, those of its recipients, and its attachments (a nested message as a tree)."""

    properties: Properties
    recipients: tuple[Properties, ...]
    attachments: tuple[tuple[Properties, Tree | None], ...]


def from_msg(data: bytes, limits: Limits) -> Tree:
    """The message in a .msg file. Raises ``NotOutlook``."""
    import olefile  # noqa: PLC0415 - rarely needed

    try:
        with olefile.OleFileIO(BytesIO(data)) as file:
            return _tree(_msg_item(file, (), limits, 0))
    except (OSError, ValueError, IndexError, KeyError, TypeError, struct.error, RecursionError) as error:
        raise NotOutlook(str(error)) from error


def from_tnef(data: bytes, limits: Limits) -> Tree:
    """The message in a winmail.dat. Raises ``NotOutlook``."""
    try:
        return _tree(_tnef_item(data, limits, 0))
    except (ValueError, IndexError, KeyError, TypeError, struct.error) as error:
        raise NotOutlook(str(error)) from error


def _msg_item(file: Any, path: tuple[str, ...], limits: Limits, depth: int) -> _Item:
    """The message in the storage ``path``."""
    if depth > limits.original_depth:
        raise NotOutlook("messages too deep inside each other")
    names = sorted({entry[len(path)] for entry in file.listdir(storages=True) if _inside(entry, path)})
    properties = _msg_properties(file, path, 24 if path else 32)
    if not path and not properties:
        raise NotOutlook("no message properties")
    recipients = tuple(
        _msg_properties(file, (*path, name), 8) for name in names if name.startswith("__recip_version1.0_")
    )[: limits.message_addresses]
    attachments = []
    for name in [name for name in names if name.startswith("__attach_version1.0_")][: limits.parts]:
        inner = (*path, name, f"__substg1.0_{DATA:04X}{_OBJECT:04X}")
        nested = _tree(_msg_item(file, inner, limits, depth + 1)) if file.exists("/".join(inner)) else None
        attachments.append((_msg_properties(file, (*path, name), 8), nested))
    return _Item(properties, recipients, tuple(attachments))


def _inside(entry: list[str], path: tuple[str, ...]) -> bool:
    return len(entry) > len(path) and tuple(entry[: len(path)]) == path


def _msg_properties(file: Any, path: tuple[str, ...], header: int) -> Properties:
    """The properties of one storage: fixed ones in its table, the others in a stream each (MS-OXMSG 2.4)."""
    found: Properties = {}
    table = "/".join((*path, "__properties_version1.0"))
    rows = file.openstream(table).read() if file.exists(table) else b""
    tags = [struct.unpack_from("<I", rows, at)[0] for at in range(header, len(rows) - 15, 16)]
    for tag, at in zip(tags, range(header, len(rows) - 15, 16), strict=True):
        if tag & 0xFFFF in _FIXED:
            found[tag >> 16] = _value(tag & 0xFFFF, rows[at + 8 : at + 16])
    code_page = found.get(CODE_PAGE, 0)
    for tag in tags:
        stream = "/".join((*path, f"__substg1.0_{tag:08X}"))
        if tag & 0xFFFF in (_STRING8, _UNICODE, _BINARY) and file.exists(stream):
            found[tag >> 16] = _value(tag & 0xFFFF, file.openstream(stream).read(), code_page)
    return found


def _tnef_item(data: bytes, limits: Limits, depth: int) -> _Item:
    """The message in a TNEF stream: attributes one after another (MS-OXTNEF 2.1)."""
    if data[:4] != b"\x78\x9f\x3e\x22" or depth > limits.original_depth:
        raise NotOutlook("no TNEF signature")
    properties: Properties = {}
    attachments: list[tuple[Properties, Tree | None]] = []
    position = 6
    while position + 9 <= len(data) and len(attachments) <= limits.parts:
        _, attribute, length = struct.unpack_from("<BII", data, position)
        value = data[position + 9 : position + 9 + length]
        position += 9 + length + 2
        match attribute & 0xFFFF:
            case 0x9003:  # message properties
                properties |= _mapi(value)
            case 0x8004:  # subject
                properties.setdefault(SUBJECT, _value(_STRING8, value))
            case 0x800C:  # body
                properties.setdefault(BODY, _value(_STRING8, value))
            case 0x9002:  # the next attachment begins
                attachments.append(({}, None))
            case 0x800F | 0x8010 | 0x9005 if attachments:
                attachments[-1] = _tnef_attachment(attachments[-1], attribute & 0xFFFF, value, limits, depth)
    return _Item(properties, (), tuple(attachments))


def _tnef_attachment(
    last: tuple[Properties, Tree | None], attribute: int, value: bytes, limits: Limits, depth: int
) -> tuple[Properties, Tree | None]:
    properties, nested = last
    if attribute == 0x800F:
        return {**properties, DATA: value}, nested
    if attribute == 0x8010:
        return {LONG_NAME: _value(_STRING8, value), **properties}, nested
    more = _mapi(value)
    inner = more.get(DATA)
    if isinstance(inner, bytes) and inner[16:20] == b"\x78\x9f\x3e\x22":
        nested = _tree(_tnef_item(inner[16:], limits, depth + 1))
    return {**properties, **more}, nested


def _mapi(data: bytes) -> Properties:
    """A list of properties as TNEF writes it (MS-OXTNEF 2.1.3.5); what follows a damaged one is left out."""
    found: Properties = {}
    (count,) = struct.unpack_from("<I", data, 0)
    position = 4
    for _ in range(min(count, 5_000)):
        try:
            kind, number = struct.unpack_from("<HH", data, position)
            position = _past_name(data, position + 4) if number >= 0x8000 else position + 4
            values = 1
            if kind & 0x1000 or kind in (_STRING8, _UNICODE, _BINARY, _OBJECT):
                (values,) = struct.unpack_from("<I", data, position)
                position += 4
            for _value_number in range(min(values, 1_000)):
                size = _FIXED.get(kind & 0x0FFF)
                if size is None:
                    (size,) = struct.unpack_from("<I", data, position)
                    position += 4
                found[number] = _value(kind & 0x0FFF, data[position : position + size])
                position += (size + 3) & ~3
        except struct.error:
            break
    return found


def _past_name(data: bytes, position: int) -> int:
    """Past the name of a named property."""
    (kind,) = struct.unpack_from("<I", data, position + 16)
    if kind == 0:
        return position + 24
    (length,) = struct.unpack_from("<I", data, position + 20)
    return position + 24 + ((int(length) + 3) & ~3)


def _value(kind: int, data: bytes, code_page: int = 0) -> Any:
    if kind == _UNICODE:
        return storable(data.decode("utf-16-le", "replace")).rstrip("\x00")
    if kind == _STRING8:
        return decoded(data.rstrip(b"\x00"), _charset(code_page))[0]
    if kind == _INTEGER:
        return struct.unpack("<i", data[:4].ljust(4, b"\x00"))[0]
    if kind == _TIME:
        ticks = struct.unpack("<Q", data[:8].ljust(8, b"\x00"))[0]  # of 100 ns, since 1601
        return datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10) if ticks < 2**60 else None
    return data


def _charset(code_page: int) -> str:
    return {0: "", 65001: "utf-8", 20127: "us-ascii", 28591: "iso-8859-1"}.get(code_page, f"cp{code_page}")


def _tree(item: _Item) -> Tree:
    """The item as a message tree."""
    texts = [MIMEText(words, kind, "utf-8") for words, kind in _texts(item.properties)]
    body: MIMEBase
    if len(texts) == 1:
        body = texts[0]
    else:
        body = MIMEMultipart("alternative")
        for text in texts:
            body.attach(text)
    whole = body
    if item.attachments:
        whole = MIMEMultipart("mixed")
        whole.attach(body)
        for properties, nested in item.attachments:
            whole.attach(_attachment(properties, nested))
    for name, value in _header(item):
        whole[name] = value
    return whole


def _texts(properties: Properties) -> Iterator[tuple[str, str]]:
    """The bodies that the item has: plain, then HTML; the RTF only where it is the sole one, or holds the HTML."""
    text, html, rtf = properties.get(BODY), properties.get(HTML), properties.get(RTF)
    if isinstance(html, bytes):
        html = decoded(html, _charset(properties.get(CODE_PAGE, 0)))[0]
    if not html and isinstance(rtf, bytes):
        words, is_html = encapsulated(rtf)
        html = words if is_html else ""
        text = text or ("" if is_html else words)
    if isinstance(text, str) and text.strip():
        yield text, "plain"
    if isinstance(html, str) and html.strip():
        yield html, "html"


def _header(item: _Item) -> Iterator[tuple[str, str]]:
    properties = item.properties
    kept = properties.get(TRANSPORT_HEADERS)
    came = email.message_from_string(kept) if isinstance(kept, str) else Tree()
    if came.get("From"):
        yield from ((name, str(value)) for name in _HEADERS for value in came.get_all(name, [])[:1])
        return
    author = _mailbox(properties, AUTHOR_NAME, (AUTHOR_SMTP, AUTHOR_EMAIL))
    yield "From", author or _mailbox(properties, SENDER_NAME, (SENDER_SMTP, SENDER_EMAIL))
    for name, number in (("To", 1), ("Cc", 2)):
        people = [each for each in item.recipients if each.get(RECIPIENT_TYPE, 1) == number]
        value = ", ".join(filter(None, (_mailbox(each, DISPLAY_NAME, (SMTP, EMAIL)) for each in people)))
        if value:
            yield name, value
    yield "Subject", " ".join(str(properties.get(SUBJECT, "")).split())
    sent = properties.get(SUBMITTED) or properties.get(DELIVERED)
    if isinstance(sent, datetime):
        yield "Date", format_datetime(sent)
    if properties.get(MESSAGE_ID):
        yield "Message-ID", " ".join(str(properties[MESSAGE_ID]).split())


def _mailbox(properties: Properties, name: int, emails: tuple[int, ...]) -> str:
    """Name and address; the address of an Exchange directory ("/o=…") is none."""
    shown = " ".join(str(properties.get(name, "")).split())
    address = next((str(properties[each]) for each in emails if "@" in str(properties.get(each, ""))), "")
    if not address:
        return shown.replace("@", " at ")
    return formataddr((shown, " ".join(address.split()))) if address.isascii() else f"<{address}>"


def _attachment(properties: Properties, nested: Tree | None) -> MIMEBase:
    name = " ".join(str(properties.get(LONG_NAME) or properties.get(SHORT_NAME) or "").split())
    if nested is not None:
        part: MIMEBase = MIMEMessage(nested)
    else:
        main, _, sub = str(properties.get(MEDIA_TYPE) or "application/octet-stream").partition("/")
        safe = (
            main.isalnum() and main not in ("multipart", "message") and sub.replace("-", "").replace(".", "").isalnum()
        )
        part = MIMEBase(main, sub) if safe else MIMEBase("application", "octet-stream")
        data = properties.get(DATA)
        part.set_payload(data.decode("latin-1") if isinstance(data, bytes) else "")
        part["Content-Transfer-Encoding"] = "8bit"
    content_id = " ".join(str(properties.get(CONTENT_ID) or "").split())
    part.add_header("Content-Disposition", "inline" if content_id else "attachment", filename=name)
    if content_id:
        part["Content-ID"] = f"<{content_id}>"
    return part
