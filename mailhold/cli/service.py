"""The commands that set mailhold up and run it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mailhold.cli.context import console, log_to_stderr, plain, settings


def init(
    path: Annotated[Path, typer.Argument(help="The file to write.")] = Path("mailhold.toml"),
    state: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where mail and database shall lie; else var/ beside the file.")
    ] = None,
) -> None:
    """Write a commented settings file that shows every setting. Refuses to overwrite one.

    [dim]Example:[/] mailhold init /etc/mailhold/mailhold.toml --state /var/lib/mailhold
    """
    from mailhold.config.sample import write_sample

    write_sample(path, state)
    print(f"wrote {path}; edit it, then run: mailhold --config {path} check")


def check(
    context: typer.Context,
    connect: Annotated[
        bool, typer.Option("--connect", help="Also open the database and log in to mailbox and SMTP server.")
    ] = False,
) -> None:
    """Check settings and templates, and with --connect the servers. Sends nothing.

    [dim]Example:[/] mailhold check --connect
    """
    from mailhold import check as checks

    config = settings(context)
    found = [*checks.check(config), *(checks.connect(config) if connect else ())]
    for each in found:
        print(f"{'problem' if each.error else 'ok':<8} {each.what}: {plain(each.said)}")
    if errors := [each.error for each in found if each.error]:
        raise SystemExit(errors[0].exit_code)


def run(context: typer.Context) -> None:
    """Watch the mailbox and handle what comes, until told to stop. This is what systemd starts.

    [dim]Example:[/] mailhold --config /etc/mailhold/mailhold.toml run
    """
    from mailhold import daemon
    from mailhold.build import build

    config = settings(context)
    log_to_stderr()
    daemon.run(build(config))


def once(context: typer.Context) -> None:
    """Handle everything that waits in the mailbox, and end.

    [dim]Example:[/] mailhold once
    """
    from mailhold import daemon
    from mailhold.build import build

    config = settings(context)
    log_to_stderr()
    steps = daemon.once(build(config))
    print("nothing waited" if not steps else "done; `mailhold list` shows what became of it")


def demo(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where to play; made, or emptied if a demo made it.")],
) -> None:
    """Run the main job on a Maildir of sample mail and show every outcome. Needs no server.

    [dim]Example:[/] mailhold demo /tmp/mailhold-demo
    """
    from mailhold.demo.show import run_demo

    run_demo(folder, console())
