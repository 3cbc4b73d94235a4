"""``as_csv``: submissions as a table that spreadsheets open, with nothing in it that they would run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import fields

from mailhold.cleaning import one_line
from mailhold.records.lines import Line

_RUN = ("=", "+", "-", "@")
"""A cell that begins so is a formula to a spreadsheet, whoever wrote it."""


def as_csv(lines: Iterable[Line]) -> str:
    """One row a submission below a header row, CRLF between (RFC 4180); times in UTC, lists joined by "; "."""
    sheet = io.StringIO()
    writer = csv.writer(sheet)
    names = [field.name for field in fields(Line)]
    writer.writerow(names)
    for line in lines:
        writer.writerow(_cell(value) for value in (getattr(line, name) for name in names))
    return sheet.getvalue()


def _cell(value: object) -> str:
    text = "; ".join(value) if isinstance(value, tuple) else "" if value is None else str(value)
    text = one_line(text, 2000)
    return f"'{text}" if text.startswith(_RUN) else text
