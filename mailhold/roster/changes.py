"""What an import would change in the roster, and how a person is shown it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table
from rich.text import Text

from mailhold.cleaning import one_line
from mailhold.policy.facts import Client

_SHOWN = 10  # clients of each kind


@dataclass(frozen=True, slots=True)
class Changes:
    """Clients by what becomes of them. ``changed``: as they were, and as they will be."""

    added: tuple[Client, ...]
    changed: tuple[tuple[Client, Client], ...]
    removed: tuple[Client, ...]
    same: int


def changes(before: Iterable[Client], after: Iterable[Client]) -> Changes:
    """What becomes of each client; one is the same by name and coach, else by an address."""
    known = {_key(each): each for each in before}
    by_email = {email: each for each in known.values() for email in each.emails}
    added: list[Client] = []
    changed: list[tuple[Client, Client]] = []
    kept: set[tuple[str, str]] = set()
    same = 0
    for each in after:
        was = known.get(_key(each)) or next((by_email[email] for email in each.emails if email in by_email), None)
        if was is None:
            added.append(each)
            continue
        kept.add(_key(was))
        if was == each:
            same += 1
        else:
            changed.append((was, each))
    removed = tuple(each for key, each in known.items() if key not in kept)
    return Changes(tuple(added), tuple(changed), removed, same)


def print_changes(found: Changes, notes: Sequence[str], console: Console) -> None:
    """How many, and the first of each kind."""
    for note in notes:
        console.print(Text(f"note: {note}", "yellow"))
    console.print(
        f"{len(found.added)} new, {len(found.changed)} changed, {len(found.removed)} gone, {found.same} as before"
    )
    _show("new", [_told(each) for each in found.added], console)
    _show("changed", [f"{_told(was)} → {_told(now)}" for was, now in found.changed], console)
    _show("gone", [_told(each) for each in found.removed], console)


def print_clients(clients: Iterable[Client], console: Console) -> None:
    """One row a client."""
    table = Table(box=None, header_style="bold", padding=(0, 2, 0, 0))
    for title in ("client", "coach", "contract ends", "addresses"):
        table.add_column(title, overflow="fold")
    for each in clients:
        cells = (each.name, each.coach, str(each.contract_end or "-"), ", ".join(each.emails) or "-")
        table.add_row(*(Text(one_line(cell, 400)) for cell in cells))
    console.print(table)


def _show(kind: str, lines: Sequence[str], console: Console) -> None:
    for line in lines[:_SHOWN]:
        console.print(Text(f"  {kind:<8} {line}"), soft_wrap=True)
    if len(lines) > _SHOWN:
        console.print(Text(f"  {kind:<8} and {len(lines) - _SHOWN} more", "dim"))


def _told(client: Client) -> str:
    emails = ", ".join(client.emails) or "no address"
    return one_line(f"{client.name}, coach {client.coach}, contract until {client.contract_end or '-'}, {emails}", 300)


def _key(client: Client) -> tuple[str, str]:
    return client.names[0], client.coach
