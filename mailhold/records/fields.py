"""Columns that keep the same values in SQLite and PostgreSQL.

Text is cleaned once, here, on its way in: PostgreSQL refuses NUL, and both
refuse lone surrogates. Times are UTC as text of one width ending in Z, so that
they sort as they stand; dates are ISO text; lists and objects are JSON text;
messages are compressed.
"""

from __future__ import annotations

import json
import zlib
from datetime import UTC, date, datetime, timedelta
from typing import Any

from peewee import OP, SQL, BlobField, Expression, NodeList, TextField, Value


def clean_text(text: str) -> str:
    """``text`` without NUL, and with U+FFFD for each lone surrogate: what every database can keep."""
    if text.isascii():
        return text.replace("\0", "")
    return text.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def clean_json(value: Any) -> Any:
    """The same for every string inside lists, tuples and dicts."""
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, list | tuple):
        return [clean_json(each) for each in value]
    if isinstance(value, dict):
        return {clean_text(key): clean_json(each) for key, each in value.items()}
    return value


def time_to_text(time: datetime) -> str:
    """An aware time as UTC text, "2026-03-09T08:00:00.000000Z"."""
    if time.tzinfo is None:
        raise ValueError(f"a time without a zone cannot be kept: {time!r}")
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def text_to_time(text: str) -> datetime:
    """The aware UTC time that ``time_to_text`` wrote."""
    return datetime.fromisoformat(text)


def due_by(column: Any, now: datetime) -> Any:
    """The condition that ``column`` is due; a time more than a day ahead was written by a clock since set back."""
    return (column <= now) | (column > now + timedelta(days=1))


def mentions(column: Any, text: str) -> Any:
    """The condition that the JSON text of a ``JsonField`` holds ``text`` as it stands, such as ``"escalation"``.

    Not ``column.contains``: what that looks for is made JSON once more, unless it needs escaping.
    """
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    pattern = (Value(f"%{escaped}%", converter=False), SQL("ESCAPE"), Value("\\", converter=False))
    return Expression(column, OP.ILIKE, NodeList(pattern))


class CleanTextField(TextField):
    """Text, cleaned on its way in."""

    def db_value(self, value: Any) -> Any:
        """What the database keeps."""
        return clean_text(value) if isinstance(value, str) else value


class TimeField(TextField):
    """An aware ``datetime``; comes back in UTC."""

    def db_value(self, value: Any) -> Any:
        """What the database keeps."""
        return time_to_text(value) if isinstance(value, datetime) else value

    def python_value(self, value: Any) -> Any:
        """What the program sees."""
        return text_to_time(value) if isinstance(value, str) else value


class DayField(TextField):
    """A calendar day without a zone."""

    def db_value(self, value: Any) -> Any:
        """What the database keeps."""
        return value.isoformat() if isinstance(value, date) else value

    def python_value(self, value: Any) -> Any:
        """What the program sees."""
        return date.fromisoformat(value) if isinstance(value, str) else value


class JsonField(TextField):
    """Lists, dicts, strings, numbers; tuples come back as lists."""

    def db_value(self, value: Any) -> Any:
        """What the database keeps."""
        text = _dumped(value)
        return text if text.isascii() and "\\u0000" not in text else _dumped(clean_json(value))

    def python_value(self, value: Any) -> Any:
        """What the program sees."""
        return json.loads(value) if isinstance(value, str) else value


_dumped = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode  # `json.dumps` would make one a call


class MessageField(BlobField):
    """The bytes of a whole message, compressed."""

    def db_value(self, value: Any) -> Any:
        """What the database keeps."""
        return super().db_value(zlib.compress(value)) if isinstance(value, bytes) else value  # type: ignore[no-untyped-call]

    def python_value(self, value: Any) -> Any:
        """What the program sees."""
        return None if value is None else zlib.decompress(value)
