"""One examined message on a terminal: who said what, the words that decided, the rows tried, the reply."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from mailhold.examine import Examined
from mailhold.explain.thread import thread
from mailhold.explain.words import author, look_of, style_of
from mailhold.policy.decision import Decision
from mailhold.reading.passages import Document, DocumentState
from mailhold.terminal import plain

_CHANNELS = {
    "client_email": "the client's own email",
    "client_text": "the client's own text message",
    "verbal_confirmation": "the coach's confirmation email to the client",
    "none": "none",
}
_STATES = {DocumentState.READ: "read", DocumentState.ORDINARY: "no documentation (logo, photo, signature)"}


def print_explanation(examined: Examined, reply: str, console: Console) -> None:
    """The whole page. ``reply`` is the text of the reply that would go out, "" for none."""
    print_message(examined, console)
    console.print(_section("The reply that would go out"))
    console.print(_reply(reply))
    console.print()


def print_message(examined: Examined, console: Console) -> None:
    """The message and its decision, without the reply."""
    console.print(_headline(examined.decision, Path(examined.file).name))
    console.print(_facts(examined.decision))
    console.print(_section("Who said what"))
    console.print(Padding(thread(examined.submission, examined.decision.evidence), (0, 0, 0, 2)))
    if examined.submission.documents or examined.submission.defects:
        console.print(_section("Attachments and defects"))
        console.print(_documents(examined))
    _print_grounds(examined.decision, console)


def print_decision(decision: Decision, title: str, console: Console) -> None:
    """A decision without its message, as the records keep it."""
    console.print(_headline(decision, title))
    console.print(_facts(decision))
    _print_grounds(decision, console)


def _print_grounds(decision: Decision, console: Console) -> None:
    console.print(_section("The words it rests on"))
    console.print(_evidence(decision))
    console.print(_section("The ruling, row by row"))
    console.print(_rows(decision))


def _headline(decision: Decision, title: str) -> RenderableType:
    style, outcome = look_of(decision.outcome.value)
    words = Text(outcome, f"bold {style}")
    if decision.reasons:
        words.append("  " + ", ".join(reason.value for reason in decision.reasons), style)
    for flag in decision.flags:
        words.append("  ").append(f" {flag} ", "bold white on red")
    named = Text(plain(title).replace("\n", " "), "bold")
    return Panel(
        Group(words, Text(plain(decision.why))), title=named, title_align="left", border_style=style, box=box.ROUNDED
    )


def _facts(decision: Decision) -> RenderableType:
    hold = " to ".join(
        (_day(decision.hold_start, "start not given"), _day(decision.hold_end, "open end"))
        if decision.hold_start or decision.hold_end
        else ("dates not given",)
    )
    rows = (
        ("client", _person(decision.client_name, decision.client_email)),
        ("coach", _person(decision.coach_name, decision.coach_email)),
        ("proof", _CHANNELS[decision.channel.value]),
        ("asked on", _day(decision.verbal_request_date, "")),
        ("hold", hold),
        ("because", plain(decision.client_reason)),
        ("contract", "the coach said that a hold does not extend it" if decision.contract_reminder else ""),
    )
    return _pairs([(name, Text(value)) for name, value in rows if value])


def _documents(examined: Examined) -> RenderableType:
    documents = [(_name(each), Text(_state(each))) for each in examined.submission.documents]
    defects = [("defect", Text(plain(f"{each.where}: {each.what}"))) for each in examined.submission.defects]
    return _pairs([*documents, *defects])


def _evidence(decision: Decision) -> RenderableType:
    if not decision.evidence:
        return Padding(Text("none: no words spoke for or against it", "dim"), (0, 0, 0, 2))
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(justify="right", style="dim", min_width=4)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for number, each in enumerate(decision.evidence, 1):
        where = plain(f"{each.author or 'nobody known'}, {each.provenance.replace('_', ' ')}")
        words = Text.assemble(f"“{plain(each.words)}” ", (where, "dim"))
        table.add_row(str(number), Text(plain(each.kind).replace("_", " "), style_of(each.kind)), words)
    return table


def _rows(decision: Decision) -> RenderableType:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(justify="right", min_width=4)
    table.add_column(overflow="fold")
    for each in decision.tried:
        held = Text("yes", "bold green") if each.held else Text("no", "dim")
        table.add_row(held, Text(plain(each.row), "bold" if each.held else "dim"))
    return table


def _reply(reply: str) -> RenderableType:
    if not reply:
        return Padding(Text("none", "dim"), (0, 0, 0, 2))
    return Padding(Panel.fit(Text(plain(reply)), box=box.ROUNDED, border_style="dim", padding=(0, 1)), (0, 0, 0, 2))


def _section(title: str) -> RenderableType:
    return Padding(Text(title, "bold"), (1, 0, 0, 0))


def _pairs(rows: list[tuple[str, Text]]) -> RenderableType:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style="dim", min_width=8)
    table.add_column(overflow="fold")
    for name, value in rows:
        table.add_row(f"  {name}", value)
    return table


def _person(name: str, email: str) -> str:
    return plain(author(name, email))


def _name(document: Document) -> str:
    return plain(document.name or document.media_type).replace("\n", " ")


def _state(document: Document) -> str:
    told = _STATES.get(document.state, document.state.value.replace("_", " "))
    return plain(f"{told}{': ' + document.reason if document.reason else ''} ({document.size:,} bytes)")


def _day(day: date | datetime | None, otherwise: str) -> str:
    return f"{day:%a} {day.day} {day:%b %Y}" if day else otherwise
