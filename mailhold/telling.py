"""One submission's whole story on a terminal: who said what, what was decided and sent, and every step."""

from __future__ import annotations

from dataclasses import replace

from rich.console import Console
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from mailhold.explain.for_people import print_decision
from mailhold.explain.reply import readable
from mailhold.explain.thread import thread
from mailhold.listing import one_line
from mailhold.reading.limits import Limits
from mailhold.reading.passages import Submission
from mailhold.reading.submission import read
from mailhold.records.values import Sent, Story
from mailhold.terminal import plain


def as_received(story: Story, raw: bytes | None, limits: Limits) -> Submission | None:
    """The message read once more, its pictures left alone; None where it is kept no longer, or cannot be read."""
    if raw is None or story.line.problem:
        return None
    try:
        return read(raw, story.line.received_at, replace(limits, pictures=0))
    except Exception:  # a story is told whatever the message does
        return None


def print_story(story: Story, console: Console, received: Submission | None = None) -> None:
    """All that the records know of it, with the message as ``received``, if it is known."""
    line = story.line
    title = f"submission {line.id}" + (f", case {line.case_number}" if line.case_number else "")
    console.print(Text.assemble((title, "bold"), f"  {one_line(line.subject)}"))
    grid = Table.grid(padding=(0, 2, 0, 2))
    grid.add_column(style="dim", min_width=8)
    grid.add_column(overflow="fold")
    for name, value in (
        ("received", f"{line.received_at:%Y-%m-%d %H:%M:%S} UTC, {story.size:,} bytes"),
        ("copies", f"delivered {story.deliveries} times" if story.deliveries > 1 else ""),
        ("mailbox", story.mailbox),
        ("folder", story.folder),
        ("message", story.message_id),
        ("problem", line.problem),
        ("cause", line.cause),
    ):
        if value:
            grid.add_row(name, Text(one_line(value)))
    console.print(grid)
    if received is not None:
        evidence = story.decision.evidence if story.decision else ()
        console.print(Padding(thread(received, evidence), (1, 0, 1, 2)))
    if story.decision is not None:
        print_decision(story.decision, f"decided by {story.judged_by}" if story.judged_by else "decision", console)
    for sent in story.sent:
        console.print(_sent(sent))
    console.print(Text("\nWhat happened", "bold"))
    trail = Table.grid(padding=(0, 2, 0, 2))
    for each in story.trail:
        trail.add_row(f"{each.at:%Y-%m-%d %H:%M:%S}", each.what, Text(plain(each.detail)), Text(plain(each.by), "dim"))
    console.print(trail)


def _sent(sent: Sent) -> Padding:
    when = f"{sent.sent_at:%Y-%m-%d %H:%M:%S} UTC" if sent.sent_at else "not sent"
    title = f"{sent.kind}: {sent.state}, {when}, {sent.attempts} attempts"
    return Padding(Panel(Text(plain(readable(sent.raw))), title=title, title_align="left", border_style="dim"), (1, 0))
