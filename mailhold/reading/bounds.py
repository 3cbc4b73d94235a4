"""Raw bytes → raw bytes that are safe to parse: cut at the bounds on size, fields, depth and parts.

The standard parser needs time in proportion to depth times lines, and a stack
frame for each level. Everything here is one pass forward; what is cut off is
named in a defect, and the full bytes stay where the message is kept.
"""

from __future__ import annotations

import re
from itertools import islice

from mailhold.reading.limits import Limits
from mailhold.reading.passages import Defect

_LINE_END = re.compile(rb"\r\n|\n|\r")
_EMPTY_LINE = re.compile(rb"\n\r?\n|\r\n\r\n|\r\r")
_FIELD = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n|\Z)(?:[ \t][^\r\n]*(?:\r\n|\r|\n|\Z))*")
_CONTAINER = re.compile(rb"content-type[ \t]*:\s{0,10}(?:multipart|message)/")  # in lower case: quicker by far
_BOUNDARY = re.compile(rb"boundary[ \t]*=[ \t]*(?:\"([^\"\r\n]{1,200})\"|([^;\s]{1,200}))", re.IGNORECASE)


def bounded(raw: bytes, limits: Limits) -> tuple[bytes, tuple[Defect, ...]]:
    """``raw`` cut at the bounds, and a defect for each bound that was reached."""
    defects: list[Defect] = []
    if len(raw) > limits.message_bytes:
        defects.append(Defect("message", f"larger than {limits.message_bytes} bytes; the rest is not read"))
        raw = raw[: limits.message_bytes]
    raw = _bounded_lines(raw, limits, defects)
    header, body = _apart(raw)
    if len(header) > min(limits.header_bytes, limits.header_field_bytes):
        header = _bounded_header(header, limits, defects)
        raw = header + body
    return _bounded_parts(raw, limits, defects), tuple(defects)


def _bounded_lines(raw: bytes, limits: Limits, defects: list[Defect]) -> bytes:
    if max(raw.count(b"\n"), raw.count(b"\r")) <= limits.message_lines:
        return raw
    defects.append(Defect("message", f"more than {limits.message_lines} lines; the rest is not read"))
    last = next(islice(_LINE_END.finditer(raw), limits.message_lines - 1, None), None)
    return raw[: last.end()] if last else raw


def _apart(raw: bytes) -> tuple[bytes, bytes]:
    """The header with its empty line, and the body."""
    blank = _EMPTY_LINE.search(raw)
    end = blank.end() if blank else len(raw)
    return raw[:end], raw[end:]


def _bounded_header(header: bytes, limits: Limits, defects: list[Defect]) -> bytes:
    kept: list[bytes] = []
    size = 0
    for match in _FIELD.finditer(header.rstrip(b"\r\n")):
        field = match.group().rstrip(b"\r\n")
        if len(field) > limits.header_field_bytes:
            name = field[:80].partition(b":")[0].decode("ascii", "replace").lower()
            defects.append(Defect(name, f"longer than {limits.header_field_bytes} bytes; the rest is not read"))
            field = field[: limits.header_field_bytes]
        if size + len(field) > limits.header_bytes:
            defects.append(Defect("header", f"larger than {limits.header_bytes} bytes; the rest is not read"))
            break
        kept.append(field)
        size += len(field)
    return b"\r\n".join(kept) + b"\r\n\r\n"


def _bounded_parts(raw: bytes, limits: Limits, defects: list[Defect]) -> bytes:
    """``raw`` up to the container or part that is one too many."""
    boundaries: set[bytes] = set()
    for count, match in enumerate(_CONTAINER.finditer(raw.lower())):
        if count == limits.part_depth:
            defects.append(Defect("message", f"more than {limits.part_depth} containers; the rest is not read"))
            raw = raw[: match.start()]
            break
        found = _BOUNDARY.search(raw, match.end(), match.end() + 1_000)
        if found:
            boundaries.add((found[1] or found[2]).rstrip())
    if raw.count(b"\n--") < limits.parts or not boundaries:
        return raw
    delimiter = re.compile(rb"^--(?:" + b"|".join(map(re.escape, boundaries)) + rb")", re.MULTILINE)
    for count, match in enumerate(delimiter.finditer(raw)):
        if count == limits.parts:
            defects.append(Defect("message", f"more than {limits.parts} parts; the rest is not read"))
            return raw[: match.start()]
    return raw
