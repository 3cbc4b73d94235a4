"""The commands that show what came and what became of it."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from mailhold.cli import filtering
from mailhold.cli.context import console, opened, settings
from mailhold.errors import UsageError


def list_submissions(
    context: typer.Context,
    outcome: filtering.Outcome = "",
    reason: filtering.Reason = "",
    coach: filtering.Coach = "",
    client: filtering.Client = "",
    case: filtering.Case = "",
    reply: filtering.Reply = "",
    needs_person: filtering.NeedsPerson = False,
    older_than: filtering.OlderThan = 0,
    newer_than: filtering.NewerThan = 0,
    csv: Annotated[bool, typer.Option("--csv", help="A table for spreadsheets.")] = False,
    most: Annotated[int, typer.Option(min=1, max=100_000, help="At most so many, the latest.")] = 50,
    json: Annotated[bool, typer.Option("--json", help="One JSON object a line, for programs.")] = False,
) -> None:
    """List submissions and their outcomes, the latest first.

    [dim]Example:[/] mailhold list --outcome for_ops
    """
    from mailhold.listing import as_text, print_lines
    from mailhold.records.values import Filters
    from mailhold.sheet import as_csv

    wanted = filtering.filters(
        outcome=outcome,
        reason=reason,
        coach=coach,
        client=client,
        case=case,
        reply=reply,
        needs_person=needs_person,
        older_than=older_than,
        newer_than=newer_than,
    )
    with opened(context) as records:
        lines = records.lines(wanted, most)
    if json:
        print(as_text(lines))
    elif csv:
        sys.stdout.write(as_csv(lines))
    elif lines:
        print_lines(lines, console())
    else:
        print("no submissions" + (" yet" if wanted == Filters() else " like that"))


def export(
    context: typer.Context,
    csv: Annotated[bool, typer.Option("--csv", help="A table for spreadsheets: one row a decision.")] = False,
    json: Annotated[
        bool, typer.Option("--json", help="One JSON object a line, with words, rulings, replies and the trail.")
    ] = False,
    outcome: filtering.Outcome = "",
    reason: filtering.Reason = "",
    coach: filtering.Coach = "",
    client: filtering.Client = "",
    case: filtering.Case = "",
    reply: filtering.Reply = "",
    needs_person: filtering.NeedsPerson = False,
    older_than: filtering.OlderThan = 0,
    newer_than: filtering.NewerThan = 0,
) -> None:
    """Write out everything that `list` would show, however much, the latest first.

    [dim]Example:[/] mailhold export --csv --coach dana@brightpath.example > dana.csv
    """
    from mailhold.exporting import csv_pieces, json_lines

    if csv is json:
        raise UsageError("say how: --csv for spreadsheets, or --json for programs")
    wanted = filtering.filters(
        outcome=outcome,
        reason=reason,
        coach=coach,
        client=client,
        case=case,
        reply=reply,
        needs_person=needs_person,
        older_than=older_than,
        newer_than=newer_than,
    )
    with opened(context) as records:
        for piece in csv_pieces(records, wanted) if csv else json_lines(records, wanted):
            sys.stdout.write(piece)


def show(
    context: typer.Context,
    wanted: Annotated[str, typer.Argument(metavar="ID", help="The id of a submission, or the number of a case.")],
    raw: Annotated[bool, typer.Option("--raw", help="The message as it was received, byte for byte.")] = False,
    json: Annotated[bool, typer.Option("--json", help="One JSON object a line, for programs.")] = False,
) -> None:
    """Show one submission, or a case: who said what, the decision, its grounds, the replies, and every step.

    [dim]Example:[/] mailhold show H-2026-0042
    """
    from mailhold.exporting import as_json
    from mailhold.telling import as_received, print_story

    with opened(context) as records:
        stories = records.show(wanted)
        if not stories:
            raise UsageError(f"there is no submission or case {wanted}; `mailhold list` shows those there are")
        kept = {each.line.id: records.raw(each.line.id) for each in stories if not json}
    if raw:
        for each in kept.values():
            sys.stdout.buffer.write(each or b"")
        return
    limits, terminal = settings(context).limits(), console()
    for story in stories:
        if json:
            print(as_json(story))
        else:
            print_story(story, terminal, as_received(story, kept[story.line.id], limits))
