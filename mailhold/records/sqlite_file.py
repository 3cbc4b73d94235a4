"""The file of a SQLite database, and the log of changes beside it: checked before they are opened, and synced."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from mailhold.errors import RecordsUnusable
from mailhold.records.trouble import named


def sqlite_path(url: str) -> Path | None:
    """The path of a SQLite file; None where the URL names a PostgreSQL database."""
    if url.startswith(("postgresql://", "postgres://")):
        return None
    return Path(url.removeprefix("sqlite:///"))


def check_file(path: Path, check_bytes: int) -> None:
    """Read the file without writing to it; make an empty one, for its owner alone, where there is none.

    Up to ``check_bytes`` it is read whole. Raises ``RecordsUnusable`` or ``RecordsAway``.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        if path.stat().st_size == 0:
            return
        if _beside(path, "shm").exists() and not _beside(path, "wal").exists():
            raise RecordsUnusable(  # who takes the log away in order takes this file away first
                f"{path} was not closed in order, and its log of changes ({_beside(path, 'wal')}) is missing, with "
                "what was done last. It was left as it is; put the log back, or restore both from a backup. "
                f"To go on without what the log held, remove {_beside(path, 'shm')}."
            )
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
            file.execute("PRAGMA schema_version").fetchone()
            if path.stat().st_size <= check_bytes:
                found = file.execute("PRAGMA quick_check(1)").fetchone()[0]
                if found != "ok":
                    raise RecordsUnusable(
                        f"{path} is damaged ({found}). It was left as it is; restore it from a backup."
                    )
    except (sqlite3.Error, OSError) as error:
        raise named(error, str(path)) from error


def sync_log(path: Path) -> None:
    """Wait until the log is on the disk. Raises ``RecordsAway``."""
    try:
        log = os.open(_beside(path, "wal"), os.O_RDWR)
        try:
            os.fsync(log)
        finally:
            os.close(log)
    except FileNotFoundError:  # written back whole, and synced by that
        return
    except OSError as error:
        raise named(error, str(path)) from error


def _beside(path: Path, what: str) -> Path:
    """A file that SQLite keeps beside a database: its log ("wal"), or the log's index ("shm")."""
    return path.with_name(f"{path.name}-{what}")
