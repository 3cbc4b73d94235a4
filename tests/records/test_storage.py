"""What the records do when the storage fails them: nothing is half-done, and the error says what waiting can mend."""

from __future__ import annotations

import errno
import multiprocessing
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from playhouse.schema_diff import diff_models

from mailhold.errors import RecordsAway, RecordsUnusable
from mailhold.policy.decision import Decision
from mailhold.policy.reasons import Outcome
from mailhold.records import database
from mailhold.records.database import RecordsSettings
from mailhold.records.models import TABLES
from mailhold.records.store import Records
from mailhold.records.values import Filters
from tests.records.conftest import MAILBOX, NOW, decide, message, receive, waiting
from tests.servers.postgres import PostgresServer

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "records.db"


@contextmanager
def opened(path: Path, busy_seconds: float = 0.2) -> Iterator[Records]:
    records = Records(RecordsSettings(str(path), busy_seconds), "elsewhere:1:first")
    records.open()
    try:
        yield records
    finally:
        records.close()


def with_pragma(records: Records, name: str, value: int) -> None:
    """Have every connection set a pragma, from the next on."""
    inner = records._database._db
    inner._pragmas = [*(pair for pair in inner._pragmas if pair[0] != name), (name, value)]
    inner.close()


def test_database_and_log_are_for_their_owner_alone(path: Path) -> None:
    with opened(path) as records:
        receive(records)
        modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}
    assert modes == {"records.db": 0o600, "records.db-wal": 0o600, "records.db-shm": 0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_every_commit_is_on_disk_when_it_is_made_but_those_that_are_said_not_to_be(path: Path) -> None:
    with opened(path) as records:
        inner = records._database._db
        assert (inner.journal_mode, inner.synchronous, inner.foreign_keys) == ("wal", 2, 1)
        assert records._database.write(lambda: inner.synchronous) == 2
        assert records._database.write_unsynced(lambda: inner.synchronous) == 1
        with pytest.raises(ZeroDivisionError):
            records._database.write_unsynced(lambda: 1 // 0)
        assert records._database.write(lambda: inner.synchronous) == 2


def test_what_was_not_on_disk_is_when_it_is_asked_for(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda file: synced.append(os.fstat(file).st_ino))
    with opened(path) as records:
        receive(records)
        records.sync()
        assert synced == [path.with_name("records.db-wal").stat().st_ino]
    records.sync()
    assert len(synced) == 1, "a log that was written back and taken away needs none"


def test_a_disk_that_cannot_sync_is_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: int) -> None:
        raise OSError(errno.EIO, "the disk is broken")

    monkeypatch.setattr(os, "fsync", fail)
    with opened(path) as records:
        receive(records)
        with pytest.raises(RecordsAway, match="the disk is broken"):
            records.sync()


def test_a_full_disk_changes_nothing_and_passes(path: Path) -> None:
    with opened(path) as records:
        receive(records, "1")
        with_pragma(records, "max_page_count", path.stat().st_size // 4096 + 1)
        large = message("x" * 10) + bytes(range(256)) * 800 + path.read_bytes()
        with pytest.raises(RecordsAway, match="no room"):
            records.receive(MAILBOX, waiting("2"), large, NOW)
        assert [line.id for line in records.lines(Filters(), 9)] == [1]
        with_pragma(records, "max_page_count", 1_000_000)
        receive(records, "2", large)


def test_a_disk_that_fills_up_within_a_decision_leaves_it_undecided(path: Path) -> None:
    with opened(path) as records:
        received = receive(records)
        with_pragma(records, "max_page_count", 1)
        long = Decision(Outcome.FOR_OPS, "a long story " * 100_000)
        with pytest.raises(RecordsAway, match="no room"):
            decide(records, received, long)
        with_pragma(records, "max_page_count", 1_000_000)
        assert records.take_up(MAILBOX) == received
        assert decide(records, received).case_number == "H-2026-0001"


def test_a_database_that_another_process_holds_is_waited_for_and_then_named(path: Path) -> None:
    with opened(path) as records:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(RecordsAway, match="held by another process"):
            receive(records)
        other.execute("COMMIT")
        other.close()
        receive(records)


def test_who_only_reads_waits_for_nobody(path: Path) -> None:
    with opened(path) as records:
        receive(records)
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE submission SET state = 'judged'")
        assert [line.id for line in records.lines(Filters(), 9)] == [1]
        other.execute("COMMIT")
        other.close()


def test_who_reads_and_then_writes_waits_for_who_came_first(path: Path) -> None:
    """With deferred transactions the second of two would fail at once, whatever the time to wait."""
    with opened(path, busy_seconds=5) as records:
        receive(records)
        other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE submission SET attempts = 7")
        release = threading.Timer(0.3, other.execute, ["COMMIT"])
        release.start()
        again = records.take_up(MAILBOX)
        release.join()
        other.close()
    assert again is not None
    assert again.attempts == 7


@pytest.mark.parametrize("what", ["not a database at all" * 500, "SQLite format 3\0" + "\1" * 8000])
def test_a_file_that_is_no_database_is_refused_and_left_as_it_is(path: Path, what: str) -> None:
    path.parent.mkdir()
    path.write_text(what)
    with pytest.raises(RecordsUnusable, match=r"records\.db"), opened(path):
        pass
    assert path.read_text() == what


def test_a_damaged_database_is_refused_and_left_as_it_is(path: Path) -> None:
    with opened(path) as records:
        for uid in range(1, 30):
            receive(records, str(uid), message(number=uid) + bytes(5000))
    whole = path.read_bytes()
    half = len(whole) // 2
    damaged = whole[:half] + b"\xff" * (len(whole) - half)
    path.write_bytes(damaged)
    with pytest.raises(RecordsUnusable, match=r"left as it is; restore it"), opened(path):
        pass
    assert path.read_bytes() == damaged


def test_a_database_of_a_newer_version_is_refused_and_left_as_it_is(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(path) as records:
        receive(records)
    with monkeypatch.context() as newer:
        newer.setattr(database, "MIGRATIONS", with_another_migration(tmp_path))
        with opened(path):
            pass
    before = path.read_bytes()
    with pytest.raises(RecordsUnusable, match="newer mailhold"), opened(path):
        pass
    assert path.read_bytes() == before


def test_an_older_database_is_migrated_once_after_a_backup(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(path) as records:
        receive(records)
    monkeypatch.setattr(database, "MIGRATIONS", with_another_migration(tmp_path))
    for _ in range(2):
        with opened(path) as records:
            assert records.raw(1) == message()
    with sqlite3.connect(path) as file:
        assert file.execute("SELECT tint FROM submission").fetchall() == [("blue",)]
    file.close()
    (backup,) = path.parent.glob("records.db.before-*")
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    with sqlite3.connect(backup) as file:
        assert file.execute("SELECT id FROM submission").fetchall() == [(1,)]
        assert "tint" not in file.execute("SELECT sql FROM sqlite_master WHERE name = 'submission'").fetchone()[0]
    file.close()


def test_processes_that_start_together_migrate_once(url: str) -> None:
    code = (
        "import sys; from mailhold.records.store import Records; from mailhold.records.database import RecordsSettings;"
        "records = Records(RecordsSettings(sys.argv[1]), 'elsewhere:1:x'); records.open(); records.close()"
    )
    started = [subprocess.Popen([sys.executable, "-c", code, url], cwd=ROOT) for _ in range(4)]
    assert [process.wait(60) for process in started] == [0, 0, 0, 0]


def test_the_migrations_make_the_tables_that_the_models_describe(records: Records) -> None:
    inner = records._database._db
    inner.connect(reuse_if_open=True)
    with inner.bind_ctx(TABLES):
        difference = diff_models(inner, TABLES)
    assert not difference, str(difference)


def test_two_processes_give_different_case_numbers(url: str) -> None:
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        numbers = [number for each in pool.map(decide_fifteen, (url, url), (100, 200)) for number in each]
    assert sorted(numbers) == [f"H-2026-{serial:04}" for serial in range(1, 31)]


def decide_fifteen(url: str, first_uid: int) -> list[str]:
    """The work of one of two processes that write at the same time."""
    records = Records(RecordsSettings(url), f"elsewhere:{first_uid}:x")
    records.open()
    try:
        return [decide(records, receive(records, str(first_uid + each))).case_number for each in range(15)]
    finally:
        records.close()


@pytest.mark.system
def test_a_server_that_restarts_between_two_transactions_is_connected_to_again(postgres: PostgresServer) -> None:
    records = Records(RecordsSettings(postgres.empty()), "elsewhere:1:first")
    records.open()
    received = receive(records)
    postgres.stop()
    try:
        with pytest.raises(RecordsAway):
            records.take_up(MAILBOX)
    finally:
        postgres.start()
    assert records.take_up(MAILBOX) == received
    postgres.stop()
    postgres.start()
    assert decide(records, received).case_number == "H-2026-0001"
    assert len(records.lines(Filters(), 9)) == 1
    records.close()


def with_another_migration(tmp_path: Path) -> Path:
    """The migrations of a version that adds a column."""
    newer = tmp_path / "newer"
    shutil.copytree(database.MIGRATIONS, newer)
    (newer / "0099_tint.py").write_text(
        "from peewee import TextField\n\n\ndef up(migrator, db):\n"
        "    migrator.migrate(migrator.add_column('submission', 'tint', TextField(default='blue')))\n"
    )
    return newer
