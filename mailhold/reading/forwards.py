"""Header blocks: the lines a mail client puts above a message it forwards or quotes.

A block is found by its labels, in any language of ``mailhold.reading.languages``,
never by the subject of the mail around it. To teach it a label or a phrase,
add it to its language; ``docs/reading.md`` shows the test that goes with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mailhold.reading import header_dates
from mailhold.reading.header_fields import Fields, letter_of, read_fields
from mailhold.reading.languages import fold, phrase_set
from mailhold.reading.limits import Limits
from mailhold.reading.lines import Kind, Line
from mailhold.reading.one_line_heads import read_line
from mailhold.reading.passages import Letter

_RULE = re.compile(r"[\s>]{0,20}(?:[-_=*–—─]\s?){5,200}\s*")
_DASHES = re.compile(r"[\s>*]{0,20}[-–—_=]{2,80}[\s>]{0,4}")


@dataclass(frozen=True, slots=True)
class Block:
    """A header block in ``lines[start:end]``. ``forwarded``: a phrase above it says so."""

    letter: Letter
    start: int
    end: int
    forwarded: bool = False


@dataclass(frozen=True, slots=True)
class _Marker:
    """A line such as "---- Forwarded message ----". ``rest`` is what Yahoo writes behind it on the same line."""

    forwarded: bool
    sure: bool
    rest: str = ""


def block_at(lines: Sequence[Line], at: int, limits: Limits) -> Block | None:
    """The header block that begins on ``lines[at]``, with the rule or phrase above it, or None."""
    marker: _Marker | None = None
    head, looked = at, 0
    while head < len(lines) and looked < 6:
        line = lines[head]
        if line.blank and head > at:
            head += 1
        elif found := _marker(line.text):
            marker = found if marker is None or found.forwarded else marker
            head += 1
            if found.rest:
                told = read_line(found.rest, lines, at, head, limits)
                return Block(told[0], at, told[1], forwarded=found.forwarded) if told else None
        elif marker is None and head == at and _RULE.fullmatch(line.text[:400]):
            head += 1
        else:
            break
        looked += 1
    fields, end = read_fields(lines, head, limits, notes=marker is not None)
    if not _plausible(fields, marker, lines[head : head + 1]):
        if marker is None or not (marker.sure and marker.forwarded):
            return None
        fields, end = Fields(), head  # the head was removed, the phrase stayed
    elif marker and end < len(lines) and lines[end].text in {line.text for line in lines[at:head]} - {""}:
        end += 1  # Zoho writes the phrase again below the block
    return Block(
        letter_of(fields, limits),
        at,
        end,
        forwarded=marker is not None and marker.forwarded,
    )


def may_begin(line: Line) -> bool:
    """A quick test: whether a header block could begin on ``line``."""
    text = line.text.lstrip(" \t>*|")[:1]
    if not text:
        return False
    head = line.text[:120]
    return text in "-_=–—─" or ":" in head or "：" in head or "\t" in head


def _marker(text: str) -> _Marker | None:
    """The phrase "forwarded message" or "original message" of any language, between dashes, before a colon or alone."""
    dashes = _DASHES.match(text)
    inside = text[dashes.end() :] if dashes else text.strip(" \t>*")
    if len(inside) > 4_000 or (not dashes and len(inside) > 80):
        return None
    ends = [
        place for place in (inside.find("--"), inside.find("——"), inside.find("__"), inside.find("==")) if place > 0
    ]
    phrase, rest = (inside[: min(ends)], inside[min(ends) :].strip(" -—_=*")) if ends else (inside, "")
    colon = phrase.rstrip(" *\t").endswith((":", "："))
    phrase = fold(phrase.strip(" \t*").rstrip(":：").strip(" \t*_=-–—"))
    if rest and fold(rest) in phrase_set("forwarded"):
        rest = ""
    if phrase in phrase_set("forwarded"):
        return _Marker(forwarded=True, sure=bool(dashes) or colon, rest=rest)
    if phrase in phrase_set("original"):
        return _Marker(forwarded=False, sure=bool(dashes), rest=rest)
    if dashes and any(phrase.startswith(f"{words} ") for words in phrase_set("forwarded_by")):
        return _Marker(forwarded=True, sure=True)
    return None


def _plausible(fields: Fields, marker: _Marker | None, first: Sequence[Line]) -> bool:
    """Whether the labelled lines are the head of a letter, and not just lines with a colon.

    Without a phrase above and an address, it needs what only mail clients
    write: the time of day. "From: May 4, To: June 12" is a hold, "To: Jo,
    Date: June 3, Subject: your hold" is a memo somebody typed.
    """
    values = {name: value for name, value in fields.values.items() if name != "reply_to"}
    if marker or (first and first[0].kind is Kind.HEADER):
        return bool(values)
    writer = values.get("author", "")
    if "@" in writer:
        return len(values) >= 2
    found = header_dates.find(values.get("date", ""), fields.languages)
    if found is None or not found.has_time or len(values) < 3:
        return False
    # Where the sender was taken out, the date is what is left on top.
    return bool(writer) or next(iter(fields.values)) == "date"
