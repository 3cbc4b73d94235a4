"""``back_up``: a whole copy of the SQLite records, taken while the daemon works on them."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from mailhold.errors import UsageError
from mailhold.records.database import RecordsSettings
from mailhold.records.sqlite_file import sqlite_path
from mailhold.records.trouble import named


def back_up(settings: RecordsSettings, copy: Path) -> int:
    """Write the records as of now to ``copy``, for its owner alone; its size in bytes.

    Nobody waits for it. Raises ``UsageError`` where ``copy`` is there already or cannot be made and for PostgreSQL,
    ``RecordsAway`` or ``RecordsUnusable`` where the records cannot be read whole; ``copy`` is then removed.
    """
    path = sqlite_path(settings.url)
    if path is None:
        raise UsageError("these records are on PostgreSQL; back them up with pg_dump, restore them with pg_restore")
    if not path.is_file():
        raise UsageError(f"there are no records at {path} yet; the daemon makes them at its first start")
    try:
        os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        raise UsageError(f"{copy} is there already and stays as it is; name another file") from None
    except OSError as error:
        raise UsageError(f"{copy} cannot be written ({error.strerror}); name a file in a folder of yours") from None
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)) as records:
            records.execute(f"PRAGMA busy_timeout = {int(settings.busy_seconds * 1000)}")
            records.execute("VACUUM INTO ?", (str(copy),))
        with copy.open("rb") as written:
            os.fsync(written.fileno())
    except (sqlite3.Error, OSError) as error:
        copy.unlink()
        raise named(error, str(path)) from error
    return copy.stat().st_size
