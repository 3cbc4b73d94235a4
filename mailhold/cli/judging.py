"""The commands that read and judge: message files, and what is stored."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mailhold.cli import filtering
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


def replay(
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
    most: Annotated[int, typer.Option(min=1, max=1_000_000, help="At most so many, the latest.")] = 1000,
    apply: Annotated[
        bool, typer.Option("--apply", help="Put details right, and note the rest in the trail. Nobody is written to.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="One JSON object a line for each difference.")] = False,
) -> None:
    """Judge stored submissions again under today's rules and show what would be different. Changes nothing.

    [dim]Example:[/] mailhold replay --newer-than 30
    """
    from contextlib import closing

    from rich.progress import track

    from mailhold.build import build
    from mailhold.ops.by_hand import who
    from mailhold.replay.changes import differences
    from mailhold.replay.for_people import as_line, print_differences
    from mailhold.replay.rerun import rerun, wanted

    house = build(settings(context))
    filters = filtering.filters(
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
    bar = console(stderr=True)
    with closing(house.records):
        house.records.open()
        chosen = wanted(house.records, filters, most)
        shown = track(
            rerun(house, chosen), "judging", len(chosen), console=bar, transient=True, disable=not bar.is_terminal
        )
        reruns = list(shown)
        found = [each for one in reruns for each in differences(one)]
        again = [each.again for each in found if each.again is not None]
        done = [house.records.judged_again(each, who(), house.clock()) for each in again] if apply else []
    if json:
        for each in found:
            print(as_line(each))
        return
    print_differences(found, reruns, console())
    if apply:
        corrected = sum(each.correct for each, taken in zip(again, done, strict=True) if taken)
        print(f"{corrected} records put right; {sum(done) - corrected} noted in the trail alone")
        if missed := len(done) - sum(done):
            print(f"{missed} were decided anew meanwhile and stay as they are")
    elif found:
        print("nothing was changed; --apply puts details right, and outcomes change by `mailhold decide` alone")
