"""Clocks that jump: every answer goes out once, and each local day has one digest."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mailhold import daemon
from mailhold.daily import owe_digest
from mailhold.digest import DigestSettings
from mailhold.house import House
from mailhold.post.outbox import Delivery, Phase
from tests.daemon import small_house
from tests.daemon.small_house import SENDER
from tests.faults.houses import real_house, request
from tests.faults.invariants import check, check_the_next, of_maildirs
from tests.faults.towns import Clock

OPS = ("ops@coaching.example",)
NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)


def digests(directory: Path) -> list[bytes]:
    return [raw for raw in small_house.sent(directory) if b"Subject: Holds on" in raw]


def work(house: House) -> None:
    """As the daemon does at each tick."""
    house.records.open()
    owe_digest(house)
    daemon.once(house)


@pytest.mark.parametrize("jump", [timedelta(days=-9), timedelta(days=365), timedelta(hours=-1)])
def test_f53_a_reply_that_waits_goes_out_once_whatever_the_clock_does(tmp_path: Path, jump: timedelta) -> None:
    clock = Clock(NOON)
    later = small_house.stand_in(
        real_house(tmp_path).outbox, send=lambda *_: Delivery(Phase.LATER, "451 4.3.0 come back")
    )
    small_house.deliver(tmp_path, request(1))
    daemon.once(real_house(tmp_path, clock=clock, outbox=later))
    clock.now += jump
    daemon.once(real_house(tmp_path, clock=clock))
    clock.now += timedelta(hours=1, minutes=2)  # as long as it had to wait, and the hour that came twice
    for _ in range(3):
        daemon.once(real_house(tmp_path, clock=clock))
        clock.now += timedelta(hours=1)
    assert len(small_house.sent(tmp_path)) == 1
    scene = of_maildirs(tmp_path)
    check(scene, [request(1)])
    check_the_next(
        scene,
        lambda raw: small_house.deliver(tmp_path, raw),
        lambda: daemon.once(real_house(tmp_path, clock=clock)),
        request(2),
    )


@pytest.mark.parametrize("day", [datetime(2026, 3, 7, tzinfo=UTC), datetime(2026, 10, 31, tzinfo=UTC)])
@pytest.mark.parametrize("at", ["02:30", "01:30"], ids=["in the hour that is left out", "in the hour that comes twice"])
def test_f53_each_local_day_has_one_digest_when_summer_time_begins_and_ends(
    tmp_path: Path, day: datetime, at: str
) -> None:
    clock = Clock(day)
    hour, minute = map(int, at.split(":"))
    settings = DigestSettings(OPS, SENDER, day.time().replace(hour, minute), ZoneInfo("America/New_York"))
    house = real_house(tmp_path, clock=clock, digest=settings)
    small_house.deliver(tmp_path, request(1))
    house.records.open()
    house.mailbox.open()
    for _ in range(4 * 48):  # four days by half hours
        owe_digest(house)
        while daemon.step(house):
            pass
        clock.now += timedelta(minutes=30)
    house.records.close()
    subjects = [raw.partition(b"Subject: ")[2].partition(b":")[0] for raw in digests(tmp_path)]
    assert len(subjects) == len(set(subjects)) == 5, "one for each local date whose time came, the first at the start"
    check(of_maildirs(tmp_path), [request(1)])


def test_f53_a_clock_set_back_and_forth_tells_no_day_twice(tmp_path: Path) -> None:
    clock = Clock(NOON)
    house = real_house(tmp_path, clock=clock, digest=DigestSettings(OPS, SENDER))
    for jump in (0, 1, -9, 3, 5, 365, -365, 366):
        clock.now += timedelta(days=jump)
        small_house.deliver(tmp_path, request(abs(jump) + 1))
        work(house)
    subjects = [raw.partition(b"Subject: ")[2].partition(b":")[0] for raw in digests(tmp_path)]
    assert len(subjects) == len(set(subjects))
    rows = check(of_maildirs(tmp_path))
    assert {each["state"] for each in rows.outgoing} == {"sent"}
