"""The command line: parse, call, print, exit code. Each command's help shows an example.

A module for each group of commands, which are plain functions; the tables below give them their names. Commands import
what they need themselves, so that ``mailhold --version`` and ``explain`` start at once. Exit codes are those of
``errors``; a wrong command line is 64, as ``UsageError``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from mailhold import __version__
from mailhold.cli import history, judging, keeping, numbers, ops, quarantine, roster, service, templates
from mailhold.cli.context import complain
from mailhold.errors import ConfigError, MailholdError, UsageError

_Named = dict[str, Callable[..., None]]

_COMMANDS: dict[str, _Named] = {
    "Set up and run": {
        "init": service.init,
        "check": service.check,
        "run": service.run,
        "once": service.once,
        "demo": service.demo,
    },
    "Read and judge": {
        "explain": judging.explain,
        "evaluate": judging.evaluate,
        "replay": judging.replay,
    },
    "See what came": {
        "list": history.list_submissions,
        "show": history.show,
        "export": history.export,
        "report": numbers.report,
    },
    "Act as business operations": {
        "decide": ops.decide,
        "digest": ops.digest,
        "resume": ops.resume,
    },
    "Keep the records": {
        "backup": keeping.backup,
        "purge": keeping.purge,
        "forget": keeping.forget,
    },
}
"""The commands as ``mailhold --help`` shows them: under each heading, each name with what it calls."""

_FAMILIES: dict[str, tuple[str, str, _Named]] = {
    "quarantine": (
        "See what came",
        "Messages set aside since they could not be judged.",
        {
            "list": quarantine.list_set_aside,
            "show": quarantine.show_set_aside,
            "retry": quarantine.retry_set_aside,
            "drop": quarantine.drop_set_aside,
        },
    ),
    "templates": (
        "Set up and run",
        "The words that mailhold sends, and how to change them.",
        {
            "list": templates.list_templates,
            "show": templates.show,
            "diff": templates.diff,
            "preview": templates.preview,
        },
    ),
    "roster": (
        "Keep the records",
        "Who is coached by whom, and until when.",
        {"import": roster.import_clients, "list": roster.list_clients},
    ),
}
"""Commands of two words: the first, its heading and what it is about, and each second word with what it calls."""

_PARSE_FAILED = 2  # what typer exits with; sysexits.h has 64 for it


def main() -> None:
    """Run the command line; the exit code is that of the error, if any. A person's mistake never shows a traceback."""
    try:
        commands()(prog_name="mailhold")
    except SystemExit as done:
        raise SystemExit(UsageError.exit_code if done.code == _PARSE_FAILED else done.code) from None
    except ConfigError as error:
        complain(f"{error.source}", *error.problems)
        raise SystemExit(error.exit_code) from None
    except MailholdError as error:
        complain(str(error))
        raise SystemExit(error.exit_code) from None
    except BrokenPipeError:  # the reader of our output went away
        sys.stderr.close()
        raise SystemExit(0) from None


def commands() -> typer.Typer:
    """Every command, ready to be called with the words of a command line."""
    app = typer.Typer(
        no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode="rich"
    )
    app.callback()(options)
    for heading, named in _COMMANDS.items():
        for name, command in named.items():
            app.command(name, rich_help_panel=heading)(command)
    for first, (heading, about, seconds) in _FAMILIES.items():
        family = typer.Typer(no_args_is_help=True)
        for second, command in seconds.items():
            family.command(second)(command)
        app.add_typer(family, name=first, help=about, rich_help_panel=heading)
    return app


def _version(given: bool) -> None:
    if given:
        print(f"mailhold {__version__}")
        raise typer.Exit


def options(
    context: typer.Context,
    config: Annotated[
        Path | None,
        typer.Option(
            "--config",
            "-c",
            metavar="FILE",
            help="The settings. Without it: $MAILHOLD_CONFIG, else the first that exists of ./mailhold.toml, "
            "./config/mailhold.toml and /etc/mailhold/mailhold.toml.",
        ),
    ] = None,
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_version, help="Show the version.")
    ] = False,
) -> None:
    """Reads a shared holds mailbox, judges each hold request by the policy, records it and answers the coach."""
    context.obj = config
