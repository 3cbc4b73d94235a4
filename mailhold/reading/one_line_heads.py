"""Yahoo's plain text: the phrase of a forward and all its labels on one line, which may be wrapped."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from mailhold.reading.header_fields import Fields, is_full, label_of, letter_of
from mailhold.reading.languages import labels
from mailhold.reading.limits import Limits
from mailhold.reading.lines import Line
from mailhold.reading.passages import Letter


def read_line(text: str, lines: Sequence[Line], start: int, after: int, limits: Limits) -> tuple[Letter, int] | None:
    """The letter whose head is ``text`` and, where it was wrapped, lines from ``after`` on; and the line behind it.

    ``start`` is the line the phrase stands on. None where ``text`` does not begin with a sender.
    """
    end = after
    found = label_of(Line(text))
    if found is None or found[0] != "author":
        return None
    codes = found[2]
    while end < len(lines) and end - after < 12 and not lines[end].blank:
        cut = _cut(text, codes)
        column = max(line.width for line in lines[start:end])
        wrapped = is_full(lines[end - 1], lines[end], column) and lines[end].text[0] != " "
        if "subject" in cut.values and not wrapped:
            break
        text = f"{text} {lines[end].text.strip()}"[: limits.header_value_characters * 4]
        end += 1
    return letter_of(_cut(text, codes), limits), end


def _cut(text: str, codes: frozenset[str]) -> Fields:
    """``text``, cut at the labels of one of the languages ``codes``: the one whose labels are found most often."""
    best = Fields()
    for code in sorted(codes):
        places: list[tuple[int, int, str]] = []
        for name in ("author", "to", "cc", "date", "subject"):
            place = _label_place(text, name, code, places[-1][1] if places else 0)
            if place:
                places.append((*place, name))
        fields = Fields(languages=frozenset({code}))
        for number, (_, begin, name) in enumerate(places):
            stop = places[number + 1][0] if number + 1 < len(places) else len(text)
            fields.values[name] = text[begin:stop].strip()
        if len(fields.values) > len(best.values):
            best = fields
    return best


def _label_place(text: str, name: str, code: str, begin: int) -> tuple[int, int] | None:
    """Where the label of a field stands in ``text`` from ``begin`` on, and where its value begins."""
    for pattern in _label_patterns(name, code):
        for match in pattern.finditer(text, begin):
            if match.group()[0].isupper() or not match.group()[0].isascii():
                return match.span()
    return None


@cache
def _label_patterns(name: str, code: str) -> tuple[re.Pattern[str], ...]:
    """The labels of a field in one language: with a colon, then without, for some translations forgot it."""
    wanted = [label for label, fields in labels().items() if code in fields.get(name, ())]
    either = "|".join(sorted(map(re.escape, wanted), key=len, reverse=True))
    return tuple(re.compile(rf"(?:{either}){end}", re.IGNORECASE) for end in (r"\s?[:：]\s?", r"\s")) if either else ()
