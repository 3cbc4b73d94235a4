"""The commands that show what came and what became of it."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from mailhold.cli.context import console, opened
from mailhold.errors import UsageError


def list_submissions(
    context: typer.Context,
    outcome: Annotated[str, typer.Option(help="Only this outcome, such as for_ops.")] = "",
    reason: Annotated[str, typer.Option(help="Only where this reason was given.")] = "",
    coach: Annotated[str, typer.Option(help="Only of this coach (address).")] = "",
    client: Annotated[str, typer.Option(help="Only for this client (address, or part of the name).")] = "",
    case: Annotated[str, typer.Option(help="Only this case, such as H-2026-0042.")] = "",
    reply: Annotated[str, typer.Option(help="Only where the reply is so: owed, sent, uncertain, failed, held.")] = "",
    needs_person: Annotated[bool, typer.Option("--needs-person", help="Only what waits for a person.")] = False,
    older_than: Annotated[int, typer.Option(min=0, metavar="DAYS", help="Only what came so many days ago.")] = 0,
    csv: Annotated[bool, typer.Option("--csv", help="A table for spreadsheets.")] = False,
    most: Annotated[int, typer.Option(min=1, max=100_000, help="At most so many, the latest.")] = 50,
    json: Annotated[bool, typer.Option("--json", help="One JSON object a line, for programs.")] = False,
) -> None:
    """List submissions and their outcomes, the latest first.

    [dim]Example:[/] mailhold list --outcome for_ops
    """
    from datetime import UTC, datetime, timedelta

    from mailhold.listing import as_text, check_codes, print_lines
    from mailhold.records.values import Filters
    from mailhold.sheet import as_csv

    check_codes(outcome, reason)
    filters = Filters(
        outcome=outcome,
        reason=reason,
        coach=coach,
        client=client,
        case_number=case,
        reply=reply,
        until=datetime.now(UTC) - timedelta(days=older_than) if older_than else None,
        needs_person=needs_person,
    )
    with opened(context) as records:
        lines = records.lines(filters, most)
    if json:
        print(as_text(lines))
    elif csv:
        sys.stdout.write(as_csv(lines))
    elif lines:
        print_lines(lines, console())
    else:
        print("no submissions" + (" yet" if filters == Filters() else " like that"))


def show(
    context: typer.Context,
    wanted: Annotated[str, typer.Argument(metavar="ID", help="The id of a submission, or the number of a case.")],
    raw: Annotated[bool, typer.Option("--raw", help="The message as it was received, byte for byte.")] = False,
) -> None:
    """Show one submission, or a case: the decision, the words it rests on, the replies, and every step.

    [dim]Example:[/] mailhold show H-2026-0042
    """
    from mailhold.telling import print_story

    with opened(context) as records:
        stories = records.show(wanted)
        if not stories:
            raise UsageError(f"there is no submission or case {wanted}; `mailhold list` shows those there are")
        if raw:
            for story in stories:
                sys.stdout.buffer.write(records.raw(story.line.id) or b"")
            return
    terminal = console()
    for story in stories:
        print_story(story, terminal)
