"""The options that choose submissions, the same for every command that has them, and the ``Filters`` they make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from mailhold.records.values import Filters

Outcome = Annotated[str, typer.Option(help="Only this outcome, such as for_ops.")]
Reason = Annotated[str, typer.Option(help="Only where this reason was given.")]
Coach = Annotated[str, typer.Option(help="Only of this coach (address, or part of the name).")]
Client = Annotated[str, typer.Option(help="Only for this client (address, or part of the name).")]
Case = Annotated[str, typer.Option(help="Only this case, such as H-2026-0042.")]
Reply = Annotated[str, typer.Option(help="Only where the reply is so: owed, sent, uncertain, failed, held.")]
NeedsPerson = Annotated[bool, typer.Option("--needs-person", help="Only what waits for a person.")]
OlderThan = Annotated[int, typer.Option(min=0, max=36500, metavar="DAYS", help="Only what came so many days ago.")]
NewerThan = Annotated[int, typer.Option(min=0, max=36500, metavar="DAYS", help="Only what came within so many days.")]


def filters(
    *,
    outcome: str,
    reason: str,
    coach: str,
    client: str,
    case: str,
    reply: str,
    needs_person: bool,
    older_than: int,
    newer_than: int,
) -> Filters:
    """What the options choose. Raises ``UsageError`` for a code that there is not, with those there are."""
    from datetime import UTC, datetime, timedelta

    from mailhold.listing import check_codes
    from mailhold.records.values import Filters

    check_codes(outcome=outcome, reason=reason, reply=reply)
    now = datetime.now(UTC)
    return Filters(
        outcome=outcome,
        reason=reason,
        coach=coach,
        client=client,
        case_number=case,
        reply=reply,
        since=now - timedelta(days=newer_than) if newer_than else None,
        until=now - timedelta(days=older_than) if older_than else None,
        needs_person=needs_person,
    )
