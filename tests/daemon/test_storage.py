"""The daemon over storage that fails: the mailbox stays as it was, it says so, and goes on by itself."""

from __future__ import annotations

import os
import signal
import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from mailhold import daemon, journal
from mailhold.errors import RecordsAway
from mailhold.house import House, Pace
from mailhold.post.backoff import Backoff, BackoffSettings
from tests.daemon.small_house import build, deliver, filed, letter, sent, waiting


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
    assert (waiting(tmp_path), len(sent(tmp_path)), filed(tmp_path)) == (0, 4, {"Processed": 4})


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
    assert (waiting(tmp_path), len(sent(tmp_path)), filed(tmp_path)) == (0, 3, {"Processed": 3})
