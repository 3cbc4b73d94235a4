"""What a replay found, on a terminal and for programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from mailhold.listing import one_line
from mailhold.replay.changes import Difference
from mailhold.replay.rerun import Rerun


def print_differences(found: Sequence[Difference], reruns: Sequence[Rerun], console: Console) -> None:
    """Every difference, then what was judged again and what was not, and why."""
    if found:
        table = Table(box=None, header_style="bold", padding=(0, 2, 0, 0))
        table.add_column("case, id", no_wrap=True)
        table.add_column("what", no_wrap=True)
        for heading in ("recorded", "today"):
            table.add_column(heading, overflow="fold")
        for each in found:
            for place, change in enumerate(each.changes):
                names = Text.assemble(each.case_number or "-", (f"  {each.rerun.submission}", "dim"))
                style = "bold" if each.told_otherwise else ""
                row = (Text(change.what.replace("_", " "), style), one_line(change.before), one_line(change.after))
                table.add_row(names if place == 0 else "", *row)
        console.print(table, "")
    skipped = Counter(each.skipped for each in reruns if each.skipped)
    differ = {each.rerun.submission for each in found}
    console.print(f"{len(reruns) - skipped.total()} judged again; {len(differ)} differ")
    for why, count in skipped.most_common():
        console.print(f"{count} not: {why}", style="dim")


def as_line(difference: Difference) -> str:
    """A difference as one line of JSON."""
    return json.dumps(
        {
            "submission": difference.rerun.submission,
            "case_number": difference.case_number,
            "told_otherwise": difference.told_otherwise,
            "changes": {each.what: {"recorded": each.before, "today": each.after} for each in difference.changes},
        }
    )
