"""The daemon over storage that fails: the mailbox stays as it was, it says so, and goes on by itself."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from mailhold import daemon, journal
from mailhold.errors import RecordsAway
from mailhold.house import House, Pace
from mailhold.post.backoff import Backoff, BackoffSettings
from mailhold.records.database import RecordsSettings
from mailhold.records.store import Records
from tests.cli.conftest import Run, run
from tests.daemon.small_house import build, deliver, filed, letter, sent, waiting
from tests.faults.invariants import Scene, check, check_the_next, of_maildirs

__all__ = ["run"]
ROOT = Path(__file__).parents[2]


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    """A house that tries again soon, with a database that is made already and three messages waiting."""
    monkeypatch.setattr(daemon, "Backoff", lambda: Backoff(BackoffSettings(first_seconds=0.05, most_seconds=0.05)))
    house = build(tmp_path, pace=Pace(idle=timedelta(seconds=0.1)))
    daemon.once(house)
    deliver(tmp_path, *(letter(number) for number in range(3)))
    return house


def run_until_it_was_away(house: House, monkeypatch: pytest.MonkeyPatch, then: Callable[[], None]) -> list[Exception]:
    """Run; once the daemon was away a few times call ``then``; stop when the mailbox is empty. What it was away for."""
    errors: list[Exception] = []
    monkeypatch.setattr(journal, "away", lambda error, seconds: errors.append(error))

    def meanwhile() -> None:
        end = time.monotonic() + 30
        while len(errors) < 3 and time.monotonic() < end:
            time.sleep(0.01)
        then()
        while house.records.name and waiting(Path(house.records.name).parent) and time.monotonic() < end:
            time.sleep(0.01)
        os.kill(os.getpid(), signal.SIGTERM)

    thread = threading.Thread(target=meanwhile)
    thread.start()
    daemon.run(house)
    thread.join()
    return errors


def check_all(directory: Path, *delivered: bytes) -> None:
    """Every invariant; a further request goes all the way."""
    scene = of_maildirs(directory)
    check(scene, delivered)
    check_the_next(scene, lambda raw: deliver(directory, raw), lambda: daemon.once(build(directory)), letter(8))


def test_a_full_disk_leaves_the_mailbox_as_it_was_until_there_is_room(
    tmp_path: Path, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = house.records._database._db
    plain = list(inner._pragmas)
    inner._pragmas = [*plain, ("max_page_count", 1)]
    deliver(tmp_path, letter(9, "Please hold. " + os.urandom(200_000).hex()))

    def make_room() -> None:
        assert waiting(tmp_path) >= 1
        inner._pragmas = [*plain, ("max_page_count", 1_000_000)]

    errors = run_until_it_was_away(house, monkeypatch, make_room)
    assert all(isinstance(error, RecordsAway) and "no room to write" in str(error) for error in errors)
    check_all(tmp_path, *(letter(number) for number in range(3)))
    assert (waiting(tmp_path), len(sent(tmp_path)), filed(tmp_path)) == (0, 5, {"Processed": 5})


def test_a_database_held_by_another_process_is_waited_for(
    tmp_path: Path, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(house.records.name, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN EXCLUSIVE")

        def let_go() -> None:
            assert waiting(tmp_path) == 3
            assert sent(tmp_path) == []
            other.execute("COMMIT")

        errors = run_until_it_was_away(house, monkeypatch, let_go)
    assert all(isinstance(error, RecordsAway) and "held by another process" in str(error) for error in errors)
    check_all(tmp_path, *(letter(number) for number in range(3)))
    assert (waiting(tmp_path), len(sent(tmp_path)), filed(tmp_path)) == (0, 4, {"Processed": 4})


def test_f10_a_disk_that_fills_up_within_a_decision_leaves_it_to_be_made_when_there_is_room(
    tmp_path: Path, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner, compose = house.records._database._db, house.compose
    room = threading.Event()

    def compose_on_a_full_disk(*values: Any) -> Any:
        """Called within the transaction that decides: what it is to write then finds no room."""
        reply = compose(*values)
        if reply is None or room.is_set():
            inner.execute_sql("PRAGMA max_page_count = 1000000")
            return reply
        inner.execute_sql("PRAGMA max_page_count = 1")
        return replace(reply, raw=reply.raw + os.urandom(500_000).hex().encode())

    errors = run_until_it_was_away(replace(house, compose=compose_on_a_full_disk), monkeypatch, room.set)
    assert all(isinstance(error, RecordsAway) and "no room to write" in str(error) for error in errors)
    assert (waiting(tmp_path), len(sent(tmp_path)), filed(tmp_path)) == (0, 3, {"Processed": 3})
    check_all(tmp_path, *(letter(number) for number in range(3)))


def test_f12_two_daemons_that_write_to_one_database_wait_for_each_other(tmp_path: Path) -> None:
    homes = [tmp_path / "east", tmp_path / "west"]
    url = str(tmp_path / "records.db")
    for number, home in enumerate(homes):
        home.mkdir()
        deliver(home, *(letter(10 * number + each) for each in range(8)))
    build(homes[0], records=Records(RecordsSettings(url), "first:1:x")).records.open()
    code = (
        "import sys, pathlib; from mailhold import daemon; from tests.daemon.small_house import build;"
        "from mailhold.records.store import Records; from mailhold.records.database import RecordsSettings;"
        "daemon.once(build(pathlib.Path(sys.argv[1]), records=Records(RecordsSettings(sys.argv[2]), sys.argv[1])))"
    )
    started = [subprocess.Popen([sys.executable, "-c", code, str(home), url], cwd=ROOT) for home in homes]
    assert [each.wait(60) for each in started] == [0, 0]
    went = [each for home in homes for each in of_maildirs(home).went()]
    folders = [of_maildirs(home).mailbox() for home in homes]
    both = {name: folders[0].get(name, []) + folders[1].get(name, []) for name in {*folders[0], *folders[1]}}
    rows = check(Scene(url, lambda: both, lambda: went), [letter(number) for number in (*range(8), *range(10, 18))])
    assert len(rows.submissions) == len(went) == 16


@pytest.mark.parametrize("how", ["damaged", "no database", "its log is missing"])
def test_f14_records_that_cannot_be_trusted_stop_it_with_74_and_are_left_as_they_are(
    tmp_path: Path, run: Run, how: str
) -> None:
    settings = tmp_path / "mailhold.toml"
    run("init", settings)
    (tmp_path / "var/holds/new/1").write_bytes(letter(1).replace(b"coaching.example", b"brightpath.example"))
    records = tmp_path / "var/mailhold.db"
    run("--config", settings, "once")
    (tmp_path / "var/holds/new/2").write_bytes(letter(2).replace(b"coaching.example", b"brightpath.example"))
    match how:
        case "damaged":
            whole = records.read_bytes()
            records.write_bytes(whole[:5000] + os.urandom(4000) + whole[9000:])
        case "no database":
            records.write_bytes(b"My dear diary\n" * 900)
        case _:
            with_a_log(records)
            (tmp_path / "var/mailhold.db-wal").unlink()
    before = {path.name: path.read_bytes() for path in (tmp_path / "var").glob("mailhold.db*")}
    ran = run("--config", settings, "once")
    assert ran.code == 74
    assert "mailhold.db" in ran.out + ran.err
    assert "restore" in " ".join((ran.out + ran.err).split())
    command = [sys.executable, "-m", "mailhold", "--config", str(settings), "run"]
    assert subprocess.run(command, cwd=ROOT, timeout=30, check=False).returncode == 74
    assert {name: (tmp_path / "var" / name).read_bytes() for name in before} == before
    assert (tmp_path / "var/holds/new/2").exists(), "the mail stays where it is"
    assert len(list((tmp_path / "var/outbox/new").iterdir())) == 1


def with_a_log(records: Path) -> None:
    """Leave the database as a process that was killed does: with its log of changes beside it."""
    code = (
        "import os, sqlite3, sys; file = sqlite3.connect(sys.argv[1]); file.execute('PRAGMA journal_mode = wal');"
        "file.execute('CREATE TABLE kept (x)'); file.commit(); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, str(records)], check=False)
    assert records.with_name(f"{records.name}-wal").stat().st_size > 0
