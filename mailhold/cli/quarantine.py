"""The commands for messages that are set aside, since they could not be judged."""

from __future__ import annotations

from typing import Annotated

import typer

from mailhold.cli.context import console, opened, plain


def list_set_aside(
    context: typer.Context,
    most: Annotated[int, typer.Option(min=1, max=100_000, help="At most so many, the latest.")] = 50,
    json: Annotated[bool, typer.Option("--json", help="One JSON object a line, for programs.")] = False,
) -> None:
    """List the messages that are set aside: the program died or stumbled over them, and a person must look.

    [dim]Example:[/] mailhold quarantine list
    """
    from mailhold.listing import as_text
    from mailhold.quarantine import print_set_aside
    from mailhold.records.values import Filters

    with opened(context) as records:
        lines = records.lines(Filters(set_aside=True), most)
    if json:
        print(as_text(lines), end="\n" if lines else "")
    elif lines:
        print_set_aside(lines, console())
    else:
        print("no message is set aside")


def show_set_aside(
    context: typer.Context,
    wanted: Annotated[str, typer.Argument(metavar="ID", help="The id of a submission, or the number of a case.")],
    json: Annotated[bool, typer.Option("--json", help="As one JSON object, for programs.")] = False,
) -> None:
    """Show a message that is set aside: what went wrong, and every step so far. Its mail: `mailhold show ID --raw`.

    [dim]Example:[/] mailhold quarantine show 17
    """
    from mailhold.listing import as_text
    from mailhold.quarantine import set_aside
    from mailhold.telling import print_story

    with opened(context) as records:
        story = set_aside(records, wanted)
    if json:
        print(as_text([story.line]))
    else:
        print_story(story, console())


def retry_set_aside(
    context: typer.Context,
    wanted: Annotated[str, typer.Argument(metavar="ID", help="The id of a submission, or the number of a case.")],
) -> None:
    """Put a message back to be judged again, as if it had never crashed anything.

    [dim]Example:[/] mailhold quarantine retry 17
    """
    from mailhold.house import utc_now
    from mailhold.quarantine import retry

    with opened(context) as records:
        print(plain(retry(records, wanted, utc_now())))


def drop_set_aside(
    context: typer.Context,
    wanted: Annotated[str, typer.Argument(metavar="ID", help="The id of a submission, or the number of a case.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do it; without this it is only shown.")] = False,
) -> None:
    """Take a message out of the quarantine unjudged and unanswered. Its trail is kept.

    [dim]Example:[/] mailhold quarantine drop 17 --yes
    """
    from mailhold.house import utc_now
    from mailhold.quarantine import drop

    with opened(context) as records:
        print(plain(drop(records, wanted, utc_now(), yes=yes)))
