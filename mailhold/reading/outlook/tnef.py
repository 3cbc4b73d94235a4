"""A winmail.dat → its ``Item`` (TNEF, MS-OXTNEF): attributes one after another."""

from __future__ import annotations

import struct

from mailhold.reading.limits import Limits
from mailhold.reading.outlook import mapi
from mailhold.reading.outlook.mapi import Attached, Item, NotOutlook, Properties

_SIGNATURE = b"\x78\x9f\x3e\x22"


def item_of(data: bytes, limits: Limits) -> Item:
    """The message in a winmail.dat. Raises ``NotOutlook``."""
    try:
        return _item(data, limits, 0)
    except (ValueError, IndexError, KeyError, TypeError, struct.error) as error:
        raise NotOutlook(str(error)) from error


def _item(data: bytes, limits: Limits, depth: int) -> Item:
    """The message in a TNEF stream: attributes one after another (MS-OXTNEF 2.1)."""
    if data[:4] != _SIGNATURE or depth > limits.original_depth:
        raise NotOutlook("no TNEF signature")
    properties: Properties = {}
    attachments: list[Attached] = []
    position = 6
    while position + 9 <= len(data) and len(attachments) <= limits.parts:
        _, attribute, length = struct.unpack_from("<BII", data, position)
        value = data[position + 9 : position + 9 + length]
        position += 9 + length + 2
        match attribute & 0xFFFF:
            case 0x9003:  # message properties
                properties |= _listed(value)
            case 0x8004:  # subject
                properties.setdefault(mapi.SUBJECT, mapi.value(mapi.STRING8, value))
            case 0x800C:  # body
                properties.setdefault(mapi.BODY, mapi.value(mapi.STRING8, value))
            case 0x9002:  # the next attachment begins
                attachments.append(Attached({}))
            case 0x800F | 0x8010 | 0x9005 if attachments:
                attachments[-1] = _attachment(attachments[-1], attribute & 0xFFFF, value, limits, depth)
    return Item(properties, (), tuple(attachments))


def _attachment(last: Attached, attribute: int, value: bytes, limits: Limits, depth: int) -> Attached:
    if attribute == 0x800F:
        return Attached({**last.properties, mapi.DATA: value}, last.item)
    if attribute == 0x8010:
        return Attached({mapi.LONG_NAME: mapi.value(mapi.STRING8, value), **last.properties}, last.item)
    more = _listed(value)
    inner, item = more.get(mapi.DATA), last.item
    if isinstance(inner, bytes) and inner[16:20] == _SIGNATURE:
        item = _item(inner[16:], limits, depth + 1)
    return Attached({**last.properties, **more}, item)


def _listed(data: bytes) -> Properties:
    """A list of properties as TNEF writes it (MS-OXTNEF 2.1.3.5); what follows a damaged one is left out."""
    found: Properties = {}
    (count,) = struct.unpack_from("<I", data, 0)
    position = 4
    for _ in range(min(count, 5_000)):
        try:
            kind, number = struct.unpack_from("<HH", data, position)
            position = _past_name(data, position + 4) if number >= 0x8000 else position + 4
            values = 1
            if kind & 0x1000 or kind in (mapi.STRING8, mapi.UNICODE, mapi.BINARY, mapi.OBJECT):
                (values,) = struct.unpack_from("<I", data, position)
                position += 4
            for _value_number in range(min(values, 1_000)):
                size = mapi.FIXED.get(kind & 0x0FFF)
                if size is None:
                    (size,) = struct.unpack_from("<I", data, position)
                    position += 4
                found[number] = mapi.value(kind & 0x0FFF, data[position : position + size])
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
