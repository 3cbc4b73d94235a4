"""The labelled lines of a header block: "From: …", "Gesendet: …", "件名：…", wrapped, bold, spaced or not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from mailhold.reading import header_dates, mailboxes
from mailhold.reading.languages import fold, labels
from mailhold.reading.limits import Limits
from mailhold.reading.lines import Kind, Line
from mailhold.reading.passages import Letter

_LABEL = re.compile(r"[\s*_>|]{0,20}([^\s:：*][^:：\t]{0,40}?)[\s*_]{0,4}[:：\t][\s*_]{0,4}")
# A name in a Notes directory: "Jo Ray/Sales/Firm@Firm".
_NOTES_NAME = re.compile(r"[^\W\d_][\w .'’-]{1,60}(?:/[\w .-]{1,40}){1,5}(?:@[\w-]{1,40})?")
_WRAP = 80  # programs wrap lines at 72 to 78 columns


@dataclass(slots=True)
class Fields:
    """The labelled values read so far, and the languages that their labels suggest."""

    values: dict[str, str] = field(default_factory=dict)
    languages: frozenset[str] = frozenset()
    gaps: int = 0  # empty lines between them

    @property
    def complete(self) -> bool:
        """Whether the block may end at an empty line."""
        return "subject" in self.values and "date" in self.values

    @property
    def spaced(self) -> bool:
        """Whether an empty line stands between each two of them, so that one more does not end the block."""
        return self.gaps > 0 and self.gaps >= len(self.values) - 1

    def put(self, name: str, value: str, codes: frozenset[str]) -> None:
        """Add a value whose label belongs to the languages ``codes``."""
        self.values[name] = value
        self.languages = (self.languages & codes) or codes


def label_of(line: Line) -> tuple[str, str, frozenset[str]] | None:
    """The header field that ``line`` gives, its value and the languages of its label, or None."""
    match = _LABEL.match(line.text)
    if match is None:
        return None
    fields = labels().get(fold(match.group(1)))
    if fields is None:
        return None
    name = max(fields, key=lambda each: len(fields[each]))
    value = line.text[match.end() :].strip(" \t\u00a0")
    if value.endswith("*") and line.text.lstrip().startswith("*") and value.count("*") % 2:
        value = value[:-1]
    return name, value, fields[name]


def read_fields(lines: Sequence[Line], start: int, limits: Limits, *, notes: bool) -> tuple[Fields, int]:
    """The labelled values from ``lines[start]`` on, and the line after the last of them."""
    fields = Fields()
    current, end, blanks = "", start, 0
    for at in range(start, min(start + limits.header_lines, len(lines))):
        line = lines[at]
        if line.blank:
            blanks += 1
            if blanks > 2 or not fields.values or (fields.complete and not fields.spaced):
                break
            continue
        if line.kind is Kind.SIGNATURE or (
            line.quote < lines[start].quote and not _unfinished(fields.values.get(current, ""))
        ):
            break
        found = label_of(line) or (_bare_label(line) if notes else None)
        if found and found[0] not in fields.values and (blanks == 0 or found[0] != "reply_to"):
            current, value, codes = found
            fields.put(current, value[: limits.header_value_characters], codes)
            fields.gaps += blanks > 0
        elif found and found[0] == "reply_to" and current and blanks == 0:
            current = "reply_to"
        elif not found and current and (blanks == 0 or notes) and _goes_on(lines[at - 1], line, current, fields.values):
            joined = f"{fields.values[current]} {line.text.strip()}".strip()
            fields.values[current] = joined[: limits.header_value_characters]
        elif notes and not current and (signed := _signed(line)) and not signed.keys() & fields.values.keys():
            fields.values.update(signed)
        else:
            break
        end, blanks = at + 1, 0
    return fields, end


def _bare_label(line: Line) -> tuple[str, str, frozenset[str]] | None:
    """Notes writes "To", "cc" and "Subject" alone on a line, the value below."""
    fields = labels().get(fold(line.text)) if len(line.text) < 60 else None
    return (next(iter(fields)), "", frozenset(next(iter(fields.values())))) if fields else None


def _signed(line: Line) -> dict[str, str] | None:
    """Notes writes "Jo Ray <jo@x.example> on 03/02/2026 04:11:33 PM" or the name above the date."""
    text = line.text.strip()
    found = header_dates.find(text)
    if found and found.end >= len(text) - 1 and found.start > 3:
        return {"author": text[: found.start].rstrip().removesuffix(" on").strip(), "date": text[found.start :]}
    if mailboxes.EMAIL.search(text[:300]) and len(text) < 200:
        return {"author": text}
    if _NOTES_NAME.fullmatch(text[:200]):
        return {"author": text.partition("/")[0]}
    return {"date": text} if found and found.start == 0 else None


def _goes_on(before: Line, line: Line, current: str, values: dict[str, str]) -> bool:
    """Whether ``line`` is the rest of the value on the line before it."""
    value = values[current]
    if _unfinished(value):
        return True
    if not value:
        return current in ("author", "to", "cc", "date", "subject") and len(line.text) < 400
    full = is_full(before, line)
    if current in ("author", "to", "cc", "reply_to"):
        closed = value.endswith((">", "]", ")")) or mailboxes.EMAIL.search(value.rsplit(None, 1)[-1]) is not None
        opened = line.text.lstrip().startswith("<")
        return "@" in line.text and (opened or (not closed and (full or line.text[:1] in " \t")))
    return full and not (current == "date" and header_dates.find(line.text[:40]) is None and len(line.text) > 40)


def is_full(before: Line, line: Line, column: int = 72) -> bool:
    """Whether the first word of ``line`` had no room on the line before, lines being wrapped at ``column`` or later."""
    return 0 < before.width <= _WRAP and before.width + 1 + len(line.text.split(None, 1)[0]) > min(column, _WRAP)


def _unfinished(value: str) -> bool:
    return (value.endswith((",", ";", "<")) and len(value) > 1) or value.rfind("<") > value.rfind(">")


def letter_of(fields: Fields, limits: Limits) -> Letter:
    """The letter whose head the ``fields`` are."""
    values = fields.values
    date_raw = " ".join(values.get("date", "").split())
    return Letter(
        author=mailboxes.author(values.get("author", "")),
        to=mailboxes.people(values.get("to", ""), limits.header_addresses),
        cc=mailboxes.people(values.get("cc", ""), limits.header_addresses),
        subject=" ".join(values.get("subject", "").split()),
        date_raw=date_raw,
        sent_at=header_dates.parse(date_raw, fields.languages) if date_raw else None,
    )
