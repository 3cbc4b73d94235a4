"""What every command needs: the settings it was told to use, the records they name, and a way to print."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from rich.console import Console

    from mailhold.config import Config
    from mailhold.records.store import Records


def settings(context: typer.Context) -> Config:
    """The settings. Raises ``ConfigError``."""
    from mailhold.config import find, load

    return load(context.obj or find())


@contextmanager
def opened(context: typer.Context) -> Iterator[Records]:
    """The records, opened; closed afterwards."""
    from mailhold.daemon import process_name
    from mailhold.records.store import Records

    records = Records(settings(context).records(), process_name())
    records.open()
    try:
        yield records
    finally:
        records.close()


def log_to_stderr() -> None:
    """What the daemon tells, a line an event."""
    import logging

    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(message)s", stream=sys.stderr)
    logging.getLogger("mailhold").setLevel(logging.INFO)


def console(stderr: bool = False) -> Console:
    """The terminal, or whatever takes its place."""
    from rich.console import Console

    return Console(stderr=stderr, highlight=False)


def plain(words: str) -> str:
    """Words of mail as a terminal may have them."""
    from mailhold.terminal import plain as plain_words

    return plain_words(words)


def complain(*lines: str) -> None:
    """Tell on stderr what went wrong: the first line, and what belongs to it below."""
    first, *rest = (plain(line) for line in lines)
    print(f"mailhold: {first}", *(f"  {line}" for line in rest), sep="\n", file=sys.stderr)
