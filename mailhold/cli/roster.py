"""The commands of the roster: who is coached by whom, and until when."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mailhold.cli.context import console, opened, settings


def import_clients(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="CSV: client name, addresses, coach, contract expiration date.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do it; without this the changes are only shown.")] = False,
) -> None:
    """Put the clients of a CSV file in the place of the roster: all of them, or none if a line is wrong.

    [dim]Example:[/] mailhold roster import clients.csv --yes
    """
    from mailhold.roster.changes import changes, print_changes
    from mailhold.roster.sheet import read_sheet

    sheet = read_sheet(file, settings(context).settings.policy.day_first)
    with opened(context) as records:
        print_changes(changes(records.roster(), sheet.clients), sheet.notes, console())
        if yes:
            records.replace_roster(sheet.clients)
    print(f"done; clients in the roster: {len(sheet.clients)}" if yes else "nothing was changed; add --yes to do it")


def list_clients(
    context: typer.Context,
    coach: Annotated[str, typer.Option(help="Only clients of this coach, as the roster names them.")] = "",
    most: Annotated[int, typer.Option(min=1, max=1_000_000, help="At most so many.")] = 1000,
) -> None:
    """List the clients of the roster.

    [dim]Example:[/] mailhold roster list --coach dana@brightpath.example
    """
    from mailhold.roster.changes import print_clients

    with opened(context) as records:
        clients = [each for each in records.roster() if not coach or each.coach == coach.casefold()]
    if clients:
        print_clients(clients[:most], console())
    else:
        print("no clients like that" if coach else "no roster yet; `mailhold roster import clients.csv` makes one")
