"""The commands that read and judge message files, and touch neither mailbox nor database."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mailhold.cli.context import console, settings
from mailhold.errors import BelowFloor, UsageError


def explain(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Raw messages (.eml).")],
    json: Annotated[bool, typer.Option("--json", help="One JSON object a line, for programs.")] = False,
    passages: Annotated[bool, typer.Option("--passages", help="With --json: also who said what.")] = False,
) -> None:
    """Show how messages are read and judged. Touches neither mailbox nor database.

    [dim]Example:[/] mailhold explain saved-message.eml
    """
    from mailhold.examine import examine
    from mailhold.explain.as_json import as_line

    config = settings(context)
    if passages and not json:
        raise UsageError("--passages goes with --json; without it the message is always shown in full")
    if json:
        for examined in examine(files, config):
            print(as_line(examined, passages), flush=True)
        return
    from mailhold.explain.for_people import print_explanation
    from mailhold.explain.reply import reply_text
    from mailhold.replies import Replies

    replies, terminal = Replies(config.replies(key=b"shown, never sent")), console()
    for examined in examine(files, config):
        print_explanation(examined, reply_text(examined, replies), terminal)


def evaluate(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Labelled cases: NAME.eml with NAME.json beside it.")],
    json: Annotated[bool, typer.Option("--json", help="The figures and misses as one JSON object.")] = False,
    floors: Annotated[
        list[str] | None,
        typer.Option("--min", metavar="FIGURE=SHARE", help="Exit with 1 where a figure is lower: --min outcomes=0.95"),
    ] = None,
) -> None:
    """Judge a folder of labelled messages and show how often, and where, that was right.

    [dim]Example:[/] mailhold evaluate cases/ --min outcomes=0.95 --min precision=1
    """
    from mailhold.evaluate.cases import load_cases
    from mailhold.evaluate.floors import below, parse_floors
    from mailhold.evaluate.run import judge_cases
    from mailhold.evaluate.scores import score

    wanted = parse_floors(floors or [])
    config, cases = settings(context), load_cases(folder)
    scores = score(judge_cases(cases, config, console(stderr=True)))
    if json:
        from mailhold.evaluate.as_json import as_text

        print(as_text(scores))
    else:
        from mailhold.evaluate.for_people import print_scores

        print_scores(scores, console())
    if low := below(scores, wanted):
        raise BelowFloor("; ".join(low))
