"""Two daemons on one mailbox, the first killed in the middle of its work: the second takes over, nothing is twice."""

from __future__ import annotations

import multiprocessing
import time
from datetime import timedelta
from pathlib import Path

from mailhold import daemon
from mailhold.house import Pace
from tests.daemon.small_house import build, deliver, letter, sent, waiting
from tests.daemon.test_run import wait_until
from tests.faults.invariants import check, check_the_next, of_maildirs

TAKEN_OVER_SECONDS = 20.0
PACE = Pace(standby=timedelta(seconds=0.2), idle=timedelta(seconds=0.5), doubt=timedelta(0), filed_at_once=3)


def _run(directory: Path) -> None:
    daemon.run(build(directory, pace=PACE))


def test_f16_the_second_takes_over_when_the_first_is_killed(tmp_path: Path) -> None:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.daemon.warm_house"])
    first, second = (context.Process(target=_run, args=(tmp_path,)) for _ in range(2))
    letters = [letter(number) for number in range(40)]
    build(tmp_path)
    try:
        first.start()
        deliver(tmp_path, *letters[:2])
        wait_until(lambda: len(sent(tmp_path)) == 2 and not waiting(tmp_path))
        second.start()
        deliver(tmp_path, *letters[2:])
        wait_until(lambda: len(sent(tmp_path)) > 5)
        first.kill()
        killed = time.monotonic()
        wait_until(lambda: not waiting(tmp_path), seconds=60)
        assert len(sent(tmp_path)) < 2 * len(letters)
        assert time.monotonic() - killed < TAKEN_OVER_SECONDS
    finally:
        for each in (first, second):
            if each.pid is not None:
                each.terminate()
                each.join(20)
    assert second.exitcode == 0
    scene = of_maildirs(tmp_path)
    rows = check(scene, letters)
    holders = {each["by"] for each in rows.events if each["what"] == "judged"}
    assert len(holders) == 2, "the first had done all before it was killed"
    check_the_next(scene, lambda raw: deliver(tmp_path, raw), lambda: daemon.once(build(tmp_path)), letter(99))
