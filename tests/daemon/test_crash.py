"""Kill -9 at every crash point, then a restart: each message has one row, one decision, one reply and one place."""

from __future__ import annotations

import multiprocessing
import os
import re
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from mailhold import daemon
from mailhold.records.database import RecordsSettings
from mailhold.records.store import Records
from mailhold.records.values import Filters
from tests.daemon import small_house
from tests.daemon.small_house import build, deliver, filed, letter, sent, waiting
from tests.faults.invariants import check, check_the_next, of_maildirs

Drain = Callable[..., int]
ROOT = Path(__file__).parents[2]
POINTS = sorted(
    name for path in (ROOT / "mailhold").rglob("*.py") for name in re.findall(r'\bhere\("([^"]+)"\)', path.read_text())
)


@pytest.fixture(scope="module")
def drain() -> Drain:
    """Drains a house in a process of its own, killed where the environment given says so; its exit code.

    Each is forked from one that has drained a house already, so that it is there at once.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.daemon.warm_house"])

    def _drain(directory: Path, **crash: str) -> int:
        process = context.Process(target=_drain_here, args=(directory, crash))
        process.start()
        process.join(60)
        assert process.exitcode is not None, "it hangs"
        return process.exitcode

    return _drain


def _drain_here(directory: Path, crash: dict[str, str]) -> None:
    for name in [each for each in os.environ if each.startswith("MAILHOLD_")]:
        del os.environ[name]
    os.environ.update(crash)
    small_house.drain(directory)


def assert_nothing_lost_and_nothing_twice(directory: Path, messages: int) -> None:
    records = Records(RecordsSettings(str(directory / "records.db")), "reader")
    records.open()
    stories = [records.show(str(line.id))[0] for line in records.lines(Filters(), 1000)]
    records.close()
    assert [story.line.outcome for story in stories] == ["processed"] * messages
    assert [[each.state for each in story.sent] for story in stories] == [["sent"]] * messages
    assert len({story.line.case_number for story in stories}) == messages
    digests = [raw for raw in sent(directory) if b"To: ops@coaching.example" in raw]
    replies = [raw for raw in sent(directory) if raw not in digests]
    assert {*replies} == {each.raw for story in stories for each in story.sent}
    assert len({*digests}) == 1
    assert (waiting(directory), filed(directory)) == (0, {"Processed": messages})
    for story in stories:
        told = [each.what for each in story.trail]
        assert told[:4] == ["received", "sender checked", "judged", "reply owed"]
        assert told.count("reply sent") == 1
        assert told.count("filed") == 1
    scene = of_maildirs(directory)
    check(scene, [letter(number) for number in range(1, messages + 1)])
    check_the_next(scene, lambda raw: deliver(directory, raw), lambda: daemon.once(build(directory)), letter(9))


@pytest.mark.parametrize(
    "point", [point if point == "handed over" else pytest.param(point, marks=pytest.mark.slow) for point in POINTS]
)
def test_killed_at_a_point_and_started_again(tmp_path: Path, drain: Drain, point: str) -> None:
    deliver(tmp_path, letter(1), letter(2))
    assert drain(tmp_path, MAILHOLD_CRASH_AT=point) == -signal.SIGKILL
    assert drain(tmp_path) == 0
    assert_nothing_lost_and_nothing_twice(tmp_path, 2)


@pytest.mark.slow
def test_killed_at_every_step_in_turn_until_one_run_reaches_the_end(tmp_path: Path, drain: Drain) -> None:
    deliver(tmp_path, letter(1), letter(2))
    assert drain(tmp_path) == 0
    runs = 0
    fresh = tmp_path / "fresh"
    house = build(fresh / "empty")
    house.records.open()  # no point lies on the way there: making the tables once is enough
    house.records.close()
    while True:
        runs += 1
        directory = fresh / str(runs)
        shutil.copytree(fresh / "empty", directory)
        deliver(directory, letter(1), letter(2))
        code = drain(directory, MAILHOLD_CRASH_STEP=str(runs))
        if code == 0:
            break
        assert code == -signal.SIGKILL
        assert drain(directory) == 0
        assert_nothing_lost_and_nothing_twice(directory, 2)
    assert runs > 2 * (len(POINTS) - 1)


@pytest.mark.slow
def test_a_message_that_kills_three_processes_is_set_aside_and_the_next_is_answered(
    tmp_path: Path, drain: Drain
) -> None:
    deliver(tmp_path, letter(1), letter(2))
    for _ in range(3):
        assert drain(tmp_path, MAILHOLD_CRASH_AT="read") == -signal.SIGKILL
    assert drain(tmp_path) == 0
    assert filed(tmp_path) == {"Processed": 1, "Set aside": 1}
    house = build(tmp_path)
    house.records.open()
    second, first = house.records.lines(Filters(), 9)
    house.records.close()
    assert (first.outcome, second.outcome) == ("for_ops", "processed")
    assert "ended 3 times" in first.problem
    scene = of_maildirs(tmp_path)
    check(scene, [letter(1), letter(2)])
    check_the_next(scene, lambda raw: deliver(tmp_path, raw), lambda: daemon.once(build(tmp_path)), letter(9))
