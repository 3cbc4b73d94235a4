"""Messages that are set aside: those over which the program died or stumbled. What a person does about them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from rich.console import Console
from rich.table import Table

from mailhold.errors import UsageError
from mailhold.listing import one_line
from mailhold.records.lines import Line
from mailhold.records.store import Records
from mailhold.records.values import Story


def print_set_aside(lines: Iterable[Line], console: Console) -> None:
    """One row a message: which, when, and what kept it from being judged."""
    table = Table("id", "case", "received", "what kept it from being judged", box=None, padding=(0, 2, 0, 0))
    for line in lines:
        received = f"{line.received_at:%Y-%m-%d %H:%M}"
        table.add_row(str(line.id), line.case_number or "-", received, one_line(line.problem))
    console.print(table)


def set_aside(records: Records, wanted: str) -> Story:
    """The message that is set aside under an id or a case number. Raises ``UsageError`` where there is none."""
    for story in records.show(wanted):
        if story.line.problem:
            return story
    raise UsageError(f"no message is set aside as {wanted}; `mailhold quarantine list` shows those there are")


def retry(records: Records, wanted: str, now: datetime) -> str:
    """Put a message back to be judged again; what to tell the person. Raises ``UsageError``."""
    story = set_aside(records, wanted)
    if why_not := records.judge_again(story.line.id, now):
        raise UsageError(f"submission {story.line.id} cannot be judged again: {why_not}")
    return (
        f"submission {story.line.id} was put back; the daemon, or `mailhold once`, judges it again. "
        f"The message itself stays in {story.folder or 'its folder'}"
    )


def drop(records: Records, wanted: str, now: datetime, *, yes: bool) -> str:
    """Take a message out of the quarantine without judging it; what to tell the person. Raises ``UsageError``."""
    story = set_aside(records, wanted)
    if not yes:
        return (
            f"submission {story.line.id} ({one_line(story.line.problem)}): to drop it unjudged, say it again with --yes"
        )
    records.drop(story.line.id, now)
    return (
        f"submission {story.line.id} was dropped; nobody is answered. Its trail is kept, "
        f"and the message stays in {story.folder or 'its folder'}"
    )
