"""A power cut at any moment: what is on disk then opens, and tells of no reply without its decision."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from mailhold import daemon
from mailhold.house import Pace
from mailhold.post.mailbox import Waiting
from mailhold.post.outbox import Delivery
from mailhold.records.database import Database, RecordsSettings
from mailhold.records.store import Records
from mailhold.records.values import Filters
from tests.daemon.small_house import build, deliver, letter, sent, stand_in, waiting
from tests.faults.invariants import check, of_maildirs, rows_of

ROOT = Path(__file__).parents[2]
MESSAGES = 60


@pytest.mark.slow
def test_copies_of_the_files_at_random_moments_open_and_hold_together(tmp_path: Path) -> None:
    house = tmp_path / "house"
    house.mkdir()
    deliver(house, *(letter(number) for number in range(MESSAGES)))
    moments = random.Random(7)  # noqa: S311 (the same moments each time)
    copies: list[Path] = []
    process = subprocess.Popen([sys.executable, "-m", "tests.daemon.small_house", str(house)], cwd=ROOT)
    while process.poll() is None:
        time.sleep(moments.uniform(0.002, 0.03))
        os.kill(process.pid, signal.SIGSTOP)
        if (house / "records.db").exists():
            copies.append(copy_house(house, tmp_path / f"copy{len(copies)}"))
        os.kill(process.pid, signal.SIGCONT)
    assert process.returncode == 0
    counts = [held_together(copy) for copy in copies]
    assert counts == sorted(counts), "a later copy knows less than an earlier one"
    assert len(set(counts)) > 5
    assert waiting(house) == 0
    letters = [letter(number) for number in range(MESSAGES)]
    for copy in copies:
        if (copy / "records.db").stat().st_size:
            check(of_maildirs(copy), letters)
    for copy in copies[:: max(1, len(copies) // 3)]:  # and the work goes on from there
        in_place = stand_in(build(copy).mailbox, name=build(house).mailbox.name)  # as the records know it
        daemon.once(build(copy, mailbox=in_place))
        assert waiting(copy) == 0
        assert len(check(of_maildirs(copy), letters).submissions) == MESSAGES


def test_no_reply_and_no_move_rests_on_what_a_power_cut_would_undo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = tmp_path / "disk"  # the records as they were when they were last surely there
    house = tmp_path / "house"

    def then_copied(method: Callable[..., object]) -> Callable[..., object]:
        def _then_copied(database: Database, *values: object) -> object:
            done = method(database, *values)
            shutil.rmtree(disk)
            disk.mkdir()
            for name in ("records.db", "records.db-wal"):
                shutil.copy(house / name, disk)
            return done

        return _then_copied

    monkeypatch.setattr(Database, "write", then_copied(Database.write))
    monkeypatch.setattr(Database, "sync", then_copied(Database.sync))
    disk.mkdir()
    rooms = build(house)
    unread: list[int] = []
    answered: list[int] = []
    moved: list[Waiting] = []

    def reading(*values: Any) -> Any:
        unread.append(len(rows_of(str(disk / "records.db")).submissions))
        return rooms.read(*values)

    def send(sender: str, recipient: str, raw: bytes) -> Delivery:
        rows = rows_of(str(disk / "records.db"))
        [row] = [each for each in rows.outgoing if each["raw"] == raw]
        assert row["state"] == "sending"
        assert row["decision"] in {each["id"] for each in rows.decisions}
        answered.append(sum(each["state"] == "sent" for each in rows.outgoing))
        return rooms.outbox.send(sender, recipient, raw)

    def file_away_all(waitings: Sequence[Waiting], folder: str) -> None:
        rows = rows_of(str(disk / "records.db"))
        judged = {each["id"] for each in rows.submissions if each["state"] == "judged"}
        for moving in waitings:
            [arrival] = [each for each in rows.arrivals if each["uid"] == moving.uid]
            assert (arrival["move"], arrival["submission"] in judged) == ("owed", True)
        moved.extend(waitings)
        rooms.mailbox.file_away_all(waitings, folder)

    letters = [letter(number, words) for number, words in enumerate(["hold"] * 3 + ["What is the weather like?"] * 4)]
    deliver(house, *letters)
    daemon.once(
        build(
            house,
            pace=Pace(filed_at_once=4),
            read=reading,
            outbox=stand_in(rooms.outbox, send=send),
            mailbox=stand_in(rooms.mailbox, file_away_all=file_away_all),
        )
    )
    assert unread[:3] == [0, 0, 0], "what was received is synced before anything rests on it"
    assert answered == list(range(len(answered))), "what the outbox said of a reply is there before the next one goes"
    assert (len(answered), len(moved)) == (len(letters), len(letters))
    check(of_maildirs(house), letters)


def copy_house(house: Path, copy: Path) -> Path:
    """The files as they are, while the process stands still."""
    copy.mkdir()
    for path in house.glob("records.db*"):
        shutil.copy(path, copy)
    for name in ("outbox", "holds"):
        if (house / name).is_dir():
            shutil.copytree(house / name, copy / name)
    return copy


def held_together(copy: Path) -> int:
    """Check one copy; how many decisions it knows of."""
    if not (copy / "records.db").stat().st_size:
        return 0
    with sqlite3.connect(copy / "records.db") as file:
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert file.execute("PRAGMA foreign_key_check").fetchall() == []
    file.close()
    records = Records(RecordsSettings(str(copy / "records.db")), "reader")
    records.open()
    stories = [records.show(str(line.id))[0] for line in records.lines(Filters(), 1000)]
    records.close()
    replies = {each.raw: each.state for story in stories for each in story.sent}
    for raw in sent(copy):
        if b"To: ops@coaching.example" not in raw:
            assert replies[raw] in {"sending", "sent"}
    for story in stories:
        told = [each.what for each in story.trail]
        assert told[0] == "received"
        assert (story.decision is not None) == ("judged" in told)
        assert (len(story.sent) == 1) == ("judged" in told)
    return sum(story.decision is not None for story in stories)
