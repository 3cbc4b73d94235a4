"""Authentication-Results (RFC 8601, 2.2) → ``Results``: what a mail server found out about the sender.

A small reader with bounds. What it cannot read is None, never half a result:
whoever asks takes that as "nothing is known".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

MOST_CHARACTERS = 10_000
MOST_RESULTS = 100

_AUTHSERV_ID = re.compile(r"\s*([^\s;=\"]{1,255}|\"[^\"\\]{1,255}\")(?:\s+\d{1,5})?\s*")
_PAIR = re.compile(r"([A-Za-z0-9._-]{1,100})(?:\s*/\s*\d{1,5})?\s*=\s*(\"(?:[^\"\\]|\\.)*\"|[^\s;\"]+)")


@dataclass(frozen=True, slots=True)
class Result:
    """One method and what it came to. ``properties`` are ("header.from", "brightpath.example") and so on, as written.

    ``method`` and ``value`` are lower case: "dmarc", "pass".
    """

    method: str
    value: str
    properties: tuple[tuple[str, str], ...] = ()

    def of(self, name: str) -> tuple[str, ...]:
        """The values of a property, lower case."""
        return tuple(value.lower() for key, value in self.properties if key == name)


@dataclass(frozen=True, slots=True)
class Results:
    """One header field. ``authserv_id`` names the server that wrote it, lower case; "" where it names none."""

    authserv_id: str
    results: tuple[Result, ...]


def parse(value: str) -> Results | None:
    """The results in ``value``, an unfolded field body without RFC 2047 words decoded; None where it cannot be read.

    Microsoft 365 writes no authserv-id: its field begins with the first result.
    """
    plain = _without_comments(value) if len(value) <= MOST_CHARACTERS else None
    if plain is None:
        return None
    first, *rest = _segments(plain)
    name = _AUTHSERV_ID.fullmatch(first)
    segments = rest if name else [first, *rest]
    results: list[Result] = []
    for segment in segments:
        if segment.strip().lower() in ("", "none"):
            continue
        result = _result(segment)
        if result is None or len(results) == MOST_RESULTS:
            return None
        results.append(result)
    return Results(name.group(1).strip('"').lower() if name else "", tuple(results))


def _result(segment: str) -> Result | None:
    """ "dmarc=pass header.from=x.example" → a result; None where anything else stands between the pairs."""
    pairs = [(key.lower(), _unquoted(value)) for key, value in _PAIR.findall(segment)]
    if not pairs or _PAIR.sub("", segment).strip():
        return None
    (method, value), *properties = pairs
    return Result(method, value.lower(), tuple(properties))


def _unquoted(value: str) -> str:
    return re.sub(r"\\(.)", r"\1", value[1:-1]) if value.startswith('"') else value


def _segments(plain: str) -> list[str]:
    """Split at each ";" outside quotes."""
    segments, start, quoted, escaped = [], 0, False, False
    for place, character in enumerate(plain):
        if escaped:
            escaped = False
        elif quoted and character == "\\":
            escaped = True
        elif character == '"':
            quoted = not quoted
        elif character == ";" and not quoted:
            segments.append(plain[start:place])
            start = place + 1
    return [*segments, plain[start:]]


def _without_comments(value: str) -> str | None:
    """``value`` with each comment (RFC 5322, 3.2.2) as one space; None where quotes or brackets do not close."""
    kept: list[str] = []
    depth, quoted, escaped = 0, False, False
    for character in value:
        if escaped:
            escaped = False
        elif character == "\\" and (quoted or depth):
            escaped = True
        elif character == '"' and not depth:
            quoted = not quoted
        elif character == "(" and not quoted:
            depth += 1
            continue
        elif character == ")" and depth:
            depth -= 1
            kept.append("" if depth else " ")
            continue
        if not depth:
            kept.append(character)
    return None if depth or quoted or escaped else "".join(kept)
