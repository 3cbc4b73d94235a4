"""Submissions as a table on a terminal, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date, datetime

from rich.console import Console
from rich.table import Table
from rich.text import Text

from mailhold.errors import UsageError
from mailhold.explain.words import look_of
from mailhold.policy.reasons import Outcome, Reason
from mailhold.records.lines import Line
from mailhold.records.values import Sending
from mailhold.terminal import plain


def print_lines(lines: Iterable[Line], console: Console) -> None:
    """One row a submission: which, when, from whom, for whom, what was decided and why."""
    table = Table(box=None, header_style="bold", padding=(0, 2, 0, 0))
    table.add_column("case, id", no_wrap=True)
    table.add_column("received", no_wrap=True)
    table.add_column("client, coach", overflow="fold")
    table.add_column("outcome", overflow="fold", min_width=14)
    table.add_column("dates", no_wrap=True)
    table.add_column("reply", no_wrap=True)
    for line in lines:
        people = (one_line(line.client_name or line.client_email), one_line(line.coach_name or line.coach_email))
        table.add_row(
            Text.assemble(line.case_number or "-", (f"\n{line.id}", "dim")),
            f"{line.received_at:%Y-%m-%d}",
            Text.assemble(people[0], (f"\n{people[1]}", "dim")),
            outcome(line),
            dates(line),
            line.reply or "-",
        )
    console.print(table)


def as_text(lines: Iterable[Line]) -> str:
    """A JSON object a line; times in UTC, absent values "" or null as the records keep them."""
    return "\n".join(json.dumps(asdict(line), default=_iso) for line in lines)


def check_codes(*, outcome: str, reason: str, reply: str) -> None:
    """Raise ``UsageError`` for an outcome, a reason or a state of replies that there is not, with those there are."""
    for name, given, codes in (
        ("outcome", outcome, Outcome),
        ("reason", reason, Reason),
        ("state of replies", reply, Sending),
    ):
        known = [str(code) for code in codes]
        if given and given not in known:
            raise UsageError(f"there is no {name} {given!r}; there are: {', '.join(known)}")


def outcome(line: Line) -> Text:
    """The outcome in its colour, with its reasons and flags."""
    style, words = look_of(line.outcome)
    text = Text(words, style)
    if line.reasons:
        text.append("\n" + "\n".join(line.reasons).replace("_", " "), "dim")
    for flag in line.flags:
        text.append(f"\n{flag}", "bold red")
    if line.problem:
        text.append("\nset aside", "bold red")
    return text


def dates(line: Line) -> str:
    """The dates that are known: when the client asked, and from when to when."""
    told = []
    if line.verbal_request_date:
        told.append(f"asked {line.verbal_request_date}")
    if line.hold_start:
        told.append(f"from  {line.hold_start}")
    if line.hold_end:
        told.append(f"until {line.hold_end}")
    return "\n".join(told) or "-"


def one_line(words: str) -> str:
    """Words of mail on one line; "-" for none."""
    return " ".join(plain(words).split()) or "-"


def _iso(value: object) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")
