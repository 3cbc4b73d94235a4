"""The commands by which a person of business operations acts."""

from __future__ import annotations

from typing import Annotated

import typer

from mailhold.cli.context import opened, plain, settings


def decide(
    context: typer.Context,
    case: Annotated[str, typer.Argument(metavar="CASE", help="The number of the case, such as H-2026-0042.")],
    verb: Annotated[str, typer.Argument(metavar="DECISION", help="process, ask, decline, note, cause or done.")],
    reason: Annotated[str, typer.Option(help="With decline: the reason, such as no_direct_request.")] = "",
    note: Annotated[str, typer.Option(help="Words for the coach; with note, cause and done they stay here.")] = "",
    cause: Annotated[str, typer.Option(help="What lay behind the case, kept for `mailhold report`.")] = "",
) -> None:
    """Decide a case as a person of business operations, and send the coach the reply.

    [dim]Example:[/] mailhold decide H-2026-0042 decline --reason no_direct_request --note "It was one session only."
    """
    from mailhold.build import build
    from mailhold.ops.by_hand import decide_by_hand

    print(plain(decide_by_hand(build(settings(context)), case, verb, reason, note, cause=cause)))


def digest(
    context: typer.Context,
    only_print: Annotated[bool, typer.Option("--print", help="Show it; send nothing, mark nothing.")] = False,
) -> None:
    """Send the digest that is due, if one is; the daemon does so by itself. With --print, show it as of now.

    [dim]Example:[/] mailhold digest --print
    """
    from mailhold import digest_now
    from mailhold.build import build

    house = build(settings(context))
    print(plain(digest_now.shown(house) if only_print else digest_now.sent(house)))


def resume(
    context: typer.Context,
    drop: Annotated[bool, typer.Option("--drop", help="Drop the held replies instead of letting them go.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do it; without this it is only shown.")] = False,
) -> None:
    """Let what stands still go on, once a person has looked why: held replies, and messages that were not filed away.

    [dim]Example:[/] mailhold resume --yes
    """
    from mailhold.build import mailbox
    from mailhold.house import utc_now

    name = mailbox(settings(context)).name
    with opened(context) as records:
        held, unfiled = records.held(name), () if drop else records.unfiled(name)
        for each in held:
            print(plain(f"{each.count} held: {each.why}"))
        for each in unfiled:
            print(plain(f"{each.count} not filed away: {each.why}"))
        if not held:
            print("no reply is held")
        elif yes:
            count = records.resume(name, utc_now(), drop=drop)
            print(f"{count} {'dropped' if drop else 'let go; the daemon sends them'}")
        if unfiled and yes:
            print(f"{records.file_again(name, utc_now())} are tried again; the daemon files them away")
        if (held or unfiled) and not yes:
            print(f"to {'drop them' if drop else 'let them go'}, say it again with --yes")
