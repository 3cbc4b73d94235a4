"""Tables that spreadsheets open (CSV, RFC 4180), with nothing in them that they would run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import fields

from mailhold.cleaning import one_line
from mailhold.records.lines import Line

_RUN = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""A cell that begins so is a formula to a spreadsheet, whoever wrote it."""


def as_csv(lines: Iterable[Line]) -> str:
    """One row a submission below a header row, CRLF between (RFC 4180); times in UTC, lists joined by "; "."""
    names = [field.name for field in fields(Line)]
    return rows_as_csv(names, ([getattr(line, name) for name in names] for line in lines))


def rows_as_csv(header: Sequence[str], rows: Iterable[Iterable[object]]) -> str:
    """One row each below ``header``, CRLF between; None is an empty cell, and words from mail are made harmless."""
    sheet = io.StringIO()
    writer = csv.writer(sheet)
    writer.writerow(header)
    writer.writerows(map(_cell, row) for row in rows)
    return sheet.getvalue()


def _cell(value: object) -> str:
    text = "; ".join(value) if isinstance(value, tuple) else "" if value is None else str(value)
    text = one_line(text, 2000)
    return f"'{text}" if text.startswith(_RUN) else text
