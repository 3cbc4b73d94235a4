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
from pathlib import Path

import pytest

from mailhold import daemon
from mailhold.records.database import RecordsSettings
from mailhold.records.store import Records
from mailhold.records.values import Filters
from tests.daemon.small_house import build, deliver, letter, sent, stand_in, waiting
from tests.faults.invariants import check, of_maildirs

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
        time.sleep(moments.uniform(0.01, 0.15))
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
