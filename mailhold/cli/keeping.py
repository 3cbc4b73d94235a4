"""The commands that copy the records, and that take things out of them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mailhold.cli.context import opened, plain, settings
from mailhold.errors import UsageError


def backup(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Where to write the copy; never overwritten.")],
) -> None:
    """Copy the records to a file while the daemon works. For SQLite; for PostgreSQL use pg_dump.

    [dim]Example:[/] mailhold backup /backup/mailhold-monday.db
    """
    from mailhold.records.backup import back_up

    size = back_up(settings(context).records(), file)
    print(plain(f"wrote {file}, {size} bytes; the settings and the signing key are not in it"))


def purge(
    context: typer.Context,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say how many.")] = False,
) -> None:
    """Take messages and words out of the records once their retention is over; the daemon does so daily.

    [dim]Example:[/] mailhold purge --dry-run
    """
    from mailhold.house import utc_now

    retention, now = settings(context).pace().retention, utc_now()
    with opened(context) as records:
        count = records.purgeable(now - retention) if retention else 0
        print(f"{count} submissions are older than {retention.days} days" if retention else "words are kept for ever")
        while count and not dry_run and (purged := records.purge(now - retention, now)):
            print(f"{purged} purged; their decisions stay")


def forget(
    context: typer.Context,
    client: Annotated[str, typer.Argument(metavar="CLIENT", help="Address or exact name of the client.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do it; without this it is only shown.")] = False,
) -> None:
    """Take all that names a client, or that the client said, out of the records. Decisions stay, of nobody.

    [dim]Example:[/] mailhold forget ines@client.example
    """
    from mailhold.house import utc_now

    client = client.strip()
    with opened(context) as records:
        found = records.forget(client, utc_now()) if yes else records.about(client)
    if not found.submissions:
        raise UsageError(
            f"the records know no client {client!r}; give the address, or the whole name as `list` shows it"
        )
    print(f"{'forgotten' if yes else 'would be forgotten'}: {found.submissions} submissions in {found.cases} cases")
    for folder, count in found.folders:
        print(plain(f"the mailbox still has {count} in {folder or 'INBOX'}; delete them there"))
    if not yes:
        print("to forget them, say it again with --yes; it cannot be undone")
