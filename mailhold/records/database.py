"""The database itself: opened, checked, migrated under a lock, and worked on in whole transactions.

``url`` is "sqlite:///relative/or//absolute/path.db", a plain path, or
"postgresql://user@host/name". A SQLite file is made readable by its owner
alone. One thread uses one ``Database``.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import peewee
import psycopg
from playhouse.migrations import Runner

from mailhold.errors import MailholdError, RecordsUnusable
from mailhold.records.models import TABLES
from mailhold.records.sqlite_file import check_file, sqlite_path, sync_log
from mailhold.records.trouble import connection_lost, named

MIGRATIONS = Path(__file__).parent / "migrations"
_LOCK = 0x6D61696C686F6C64  # the PostgreSQL advisory lock of a migration: "mailhold" in ASCII
_ERRORS = (peewee.PeeweeException, sqlite3.Error, psycopg.Error)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RecordsSettings:
    """Where the records are.

    ``busy_seconds``: how long to wait for another process to let go of the database.
    ``check_bytes``: a SQLite file up to this size is checked whole when it is opened.
    """

    url: str = "mailhold.db"
    busy_seconds: float = 10.0
    check_bytes: int = 64 * 1024 * 1024


class Database:
    """A database that is opened once and worked on in transactions."""

    def __init__(self, settings: RecordsSettings) -> None:
        logging.getLogger("peewee").setLevel(logging.WARNING)  # it would log every value, the words of mail too
        self._settings = settings
        self.path = sqlite_path(settings.url)
        self._db = self._sqlite(self.path) if self.path else self._postgres(settings.url)
        self._checked = False

    @property
    def name(self) -> str:
        """What people know it by; no secret in it."""
        return str(self.path) if self.path else self._settings.url.rpartition("@")[2]

    def open(self) -> None:
        """Check it, make it or bring it up to date. Does nothing when already open.

        Raises ``RecordsUnusable`` (nothing was changed) where the file is
        damaged or from a newer mailhold, ``RecordsAway`` where it cannot be
        reached now.
        """
        if self._checked:
            return
        if self.path:
            check_file(self.path, self._settings.check_bytes)
        try:
            self._db.connect(reuse_if_open=True)
            self._migrate()
            self._checked = True
        except _ERRORS as error:
            self.close()
            raise named(error, self.name) from error
        except MailholdError:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the connection."""
        self._checked = False
        if not self._db.is_closed():
            self._db.close()

    def write(self, do: Callable[[], T]) -> T:
        """What ``do`` returns, run in one transaction with the models bound to this database.

        ``do`` runs a second time, from its start, when the connection turned
        out to be dead or another process wrote the same key first; so it must
        look before it writes. Raises ``RecordsAway`` or ``RecordsUnusable``;
        the connection is then thrown away and made anew at the next call.
        """
        return self._twice(do, "IMMEDIATE")

    def write_unsynced(self, do: Callable[[], T]) -> T:
        """The same, without the wait until it is on the disk: that is made good by the next ``write`` or ``sync``.

        Who is killed loses nothing of it. A power cut may undo it, and then all that was written after it too, so
        what it holds must be told to nobody before that. PostgreSQL syncs it as any other commit.
        """
        return self._twice(do, "IMMEDIATE", synced=False)

    def sync(self) -> None:
        """When this returns, all that was written is on the disk."""
        if self.path:
            sync_log(self.path)

    def read(self, do: Callable[[], T]) -> T:
        """The same for a ``do`` that only reads: nobody waits for it, and it waits for nobody."""
        return self._twice(do, "DEFERRED")

    def empty_log(self) -> bool:
        """Write back all that SQLite's log of changes holds, and cut it to nothing; False while others read it.

        What was taken out of the tables is overwritten there (``secure_delete``) and stands in the log until then.
        """
        if not self.path:
            return True
        try:
            if not self._db.is_connection_usable():
                self._drop()
                self._db.connect()
            (busy, _, _) = self._db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except _ERRORS as error:
            self._drop()
            raise named(error, self.name) from error
        return not busy

    def _twice(self, do: Callable[[], T], lock: str, *, synced: bool = True) -> T:
        self.open()  # nothing is read from a database, nor written to it, that was refused or not looked at
        try:
            return self._transaction(do, lock, synced)
        except _ERRORS as error:
            self._drop()
            if not (connection_lost(error) or isinstance(error, peewee.IntegrityError)):
                raise named(error, self.name) from error
        try:
            return self._transaction(do, lock, synced)
        except _ERRORS as error:
            self._drop()
            raise named(error, self.name) from error

    def _transaction(self, do: Callable[[], T], lock: str, synced: bool) -> T:
        if not self._db.is_connection_usable():
            self._drop()
            self._db.connect()
        kind = (lock,) if self.path else ()
        sync = nullcontext() if synced or not self.path else self._without_sync()
        with self._db.bind_ctx(TABLES, bind_refs=False, bind_backrefs=False), sync, self._db.atomic(*kind):
            return do()

    @contextmanager
    def _without_sync(self) -> Iterator[None]:
        """SQLite syncs its log in "normal" too before it writes back what the log holds, so nothing is ever torn."""
        self._db.execute_sql("PRAGMA synchronous = normal")
        try:
            yield
        finally:
            self._db.execute_sql("PRAGMA synchronous = full")

    def _drop(self) -> None:
        try:
            if not self._db.is_closed():
                self._db.close()
        except _ERRORS:
            self._db = self._sqlite(self.path) if self.path else self._postgres(self._settings.url)

    def _sqlite(self, path: Path) -> peewee.Database:
        return peewee.SqliteDatabase(
            str(path),
            pragmas={"journal_mode": "wal", "synchronous": "full", "foreign_keys": 1, "secure_delete": 1},
            timeout=self._settings.busy_seconds,
            lock_type="IMMEDIATE",
            autoconnect=False,
        )

    def _postgres(self, url: str) -> peewee.Database:
        return peewee.PostgresqlDatabase(
            url,
            prefer_psycopg3=True,
            autoconnect=False,
            connect_timeout=15,
            options=f"-c lock_timeout={int(self._settings.busy_seconds * 1000)} -c timezone=UTC",
            tcp_user_timeout=30_000,
        )

    def _migrate(self) -> None:
        runner = Runner(self._db, str(MIGRATIONS))
        known = {each.name for each in runner.migrations()}
        applied = set(runner.applied())
        if newer := sorted(applied - known):
            raise RecordsUnusable(
                f"{self.name} was written by a newer mailhold ({newer[-1]}). It was left as it is; "
                "install that version again, or restore the backup made before it."
            )
        if applied == known:
            return
        if self.path and applied:
            self._back_up(self.path)
        if self.path:
            self._db.execute_sql("PRAGMA foreign_keys = 0")  # a no-op inside the transaction that follows
            with self._db.atomic():
                runner.up()
            self._db.execute_sql("PRAGMA foreign_keys = 1")
        else:
            self._db.execute_sql("SET lock_timeout = 0")
            self._db.execute_sql("SELECT pg_advisory_lock(%s)", (_LOCK,))
            try:
                runner.up()
            finally:
                self._db.execute_sql("SELECT pg_advisory_unlock(%s)", (_LOCK,))
                self._db.execute_sql("RESET lock_timeout")

    def _back_up(self, path: Path) -> None:
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        copy = path.with_name(f"{path.name}.before-{stamp}")
        self._db.execute_sql("VACUUM INTO ?", (str(copy),))
        copy.chmod(0o600)
