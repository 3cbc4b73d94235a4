"""A report on a terminal: the figures of the whole time, why, each group, and the escalations with their causes."""

from __future__ import annotations

from collections.abc import Mapping

from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from mailhold.explain.words import look_of
from mailhold.listing import one_line
from mailhold.policy.reasons import Outcome
from mailhold.records.requests import Request
from mailhold.report.figures import Figures
from mailhold.report.made import Report
from mailhold.report.words import share, spoken, wait

_SHORT = {
    Outcome.PROCESSED: "proc.",
    Outcome.MORE_INFORMATION_NEEDED: "more",
    Outcome.NOT_PROCESSED: "not",
    Outcome.FOR_OPS: "ops",
}


def print_report(report: Report, console: Console) -> None:
    """All of it, top to bottom."""
    total = report.total
    console.print(Text(f"Hold requests from {report.first} to {report.last} ({report.zone})", "bold"))
    console.print(
        f"{report.traffic.messages} messages, of them {report.traffic.ignored} automatic, copies or thanks", style="dim"
    )
    console.print("", _summary(total), "")
    if total.reasons:
        console.print(_reasons(total), "")
    if report.by:
        console.print(_groups(report.by, report.groups), "")
    if report.escalations:
        console.print(_escalations(report.escalations))


def _summary(total: Figures) -> RenderableType:
    table = Table.grid(padding=(0, 2, 0, 2))
    table.add_column(min_width=24)
    table.add_column(justify="right")
    table.add_column(justify="right", style="dim")
    table.add_row(Text("requests", "bold"), str(total.requests))
    for outcome in _SHORT:
        count = total.outcomes.get(outcome, 0)
        table.add_row(Text(look_of(outcome)[1], look_of(outcome)[0]), str(count), share(count, total.requests))
    for words, count in (
        ("asked for more", total.asked_again),
        ("rests on written words", total.written),
        ("rests on a call", total.verbal),
        ("decided by a person", total.by_person),
        ("escalated", total.escalations),
    ):
        table.add_row(words, str(count), share(count, total.requests))
    table.add_row("answered within, half", wait(total.median))
    table.add_row("answered within, 9 of 10", wait(total.ninetieth))
    return table


def _reasons(total: Figures) -> RenderableType:
    table = _table("reason", "requests", "share")
    for reason, count in sorted(total.reasons.items(), key=lambda item: (-item[1], item[0])):
        table.add_row(spoken(reason), str(count), share(count, total.requests))
    return table


def _groups(by: str, groups: Mapping[str, Figures]) -> RenderableType:
    table = _table(by, "all", *_SHORT.values(), "again", "verbal", "half", "9 of 10")
    for name, each in groups.items():
        table.add_row(
            one_line(spoken(name)) if by == "reason" else one_line(name),
            str(each.requests),
            *(str(each.outcomes.get(outcome, 0)) for outcome in _SHORT),
            share(each.asked_again, each.requests),
            share(each.verbal, each.verbal + each.written),
            wait(each.median),
            wait(each.ninetieth),
        )
    return table


def _escalations(escalated: tuple[Request, ...]) -> RenderableType:
    table = Table(box=None, header_style="bold", padding=(0, 2, 0, 0))
    table.add_column("escalated", no_wrap=True)
    for heading in ("received", "client, coach", "cause"):
        table.add_column(heading, overflow="fold")
    for each in escalated:
        table.add_row(
            each.case_number,
            f"{each.received_at:%Y-%m-%d}",
            Text.assemble(one_line(each.client), (f"\n{one_line(each.coach)}", "dim")),
            Text(one_line(each.cause)) if each.cause else Text("not recorded", "yellow"),
        )
    return table


def _table(first: str, *figures: str) -> Table:
    table = Table(box=None, header_style="bold", padding=(0, 1, 0, 0))
    table.add_column(first, overflow="fold")
    for each in figures:
        table.add_column(each, justify="right", no_wrap=True)
    return table
