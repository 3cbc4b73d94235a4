"""The commands that count: figures for managers."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from mailhold.cli.context import console, opened, settings
from mailhold.errors import UsageError


def report(
    context: typer.Context,
    first: Annotated[
        str, typer.Option("--from", metavar="DAY", help="The first day, such as 2026-03-01; else 90 days ago.")
    ] = "",
    last: Annotated[str, typer.Option("--to", metavar="DAY", help="The last day; else today.")] = "",
    by: Annotated[str, typer.Option(metavar="coach|reason|week", help="Also for each of these.")] = "",
    csv: Annotated[bool, typer.Option("--csv", help="A table for spreadsheets.")] = False,
    json: Annotated[bool, typer.Option("--json", help="One JSON object, for programs.")] = False,
    page: Annotated[
        Path | None,
        typer.Option(metavar="FILE.html", help="Write a page with charts; it replaces a file of that name."),
    ] = None,
) -> None:
    """Tell how many requests came, what became of them, why, how fast, and what lay behind escalations.

    [dim]Example:[/] mailhold report --from 2026-01-01 --to 2026-03-31 --by coach --page quarter.html
    """
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from mailhold.report.as_text import as_csv, as_json
    from mailhold.report.for_people import print_report
    from mailhold.report.made import By, days
    from mailhold.report.made import report as made

    if by and by not in tuple(By):
        raise UsageError(f"--by {by!r} is none; there are: {', '.join(By)}")
    if sum((csv, json, page is not None)) > 1:
        raise UsageError("--csv, --json and --page each stand alone; run the command once for each")
    zone = ZoneInfo(settings(context).settings.digest.zone)
    since, until = days(first, last, datetime.now(zone).date())
    with opened(context) as records:
        told = made(records, since, until, zone, By(by) if by else None)
    if json:
        print(as_json(told))
    elif csv:
        sys.stdout.write(as_csv(told))
    elif page:
        from mailhold.report.page import write_page

        write_page(told, page, settings(context).templates())
        print(f"wrote {page}")
    else:
        print_report(told, console())
