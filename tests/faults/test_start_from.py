"""``mailbox.start_from``: a mailbox full of old mail is put to work without anybody being answered for it."""

from __future__ import annotations

import logging
import os
import tracemalloc
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailhold import daemon
from mailhold.config import load
from mailhold.errors import ConfigError
from tests.daemon import small_house
from tests.faults.houses import real_house, request
from tests.faults.invariants import check, check_the_next, of_maildirs

START = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)
SETTINGS = """
[mailbox]
address = "holds@coaching.example"
start_from = {start}
[coaches]
domains = ["coaching.example"]
[ops]
addresses = ["ops@coaching.example"]
"""


def put(directory: Path, number: int, at: datetime, raw: bytes) -> None:
    """A message that came at that time."""
    new = directory / "holds" / "new"
    new.mkdir(parents=True, exist_ok=True)
    path = new / f"{number:06}.old"
    path.write_bytes(raw)
    os.utime(path, (at.timestamp(), at.timestamp()))


def test_f33_a_thousand_old_messages_stay_unanswered_and_it_is_told_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    old = [request(number) for number in range(1000)]
    for number, raw in enumerate(old):
        put(tmp_path, number, START - timedelta(minutes=1000 - number), raw)
    put(tmp_path, 5000, START, request(5000))
    house = replace(real_house(tmp_path), start_from=START)
    with caplog.at_level(logging.WARNING, "mailhold"):
        daemon.once(house)
        daemon.once(house)
    assert [record.getMessage() for record in caplog.records if "left messages" in record.getMessage()] == [
        "left messages=1000: they came before mailbox.start_from=2026-03-09T08:00:00+00:00 and are not answered"
    ]
    scene = of_maildirs(tmp_path)
    rows = check(scene, [*old, request(5000)])
    assert len(rows.submissions) == len(small_house.sent(tmp_path)) == 1
    assert small_house.waiting(tmp_path) == 1000
    check_the_next(
        scene,
        lambda raw: small_house.deliver(tmp_path, raw),
        lambda: daemon.once(replace(real_house(tmp_path), start_from=START)),
        request(6000),
    )


def test_f33_a_look_at_many_old_messages_needs_little_memory(tmp_path: Path) -> None:
    for number in range(1000):
        put(tmp_path, number, START - timedelta(days=1), b"From: a@b.example\r\n\r\n" + b"x" * 20_000)
    house = replace(real_house(tmp_path), start_from=START)
    tracemalloc.start()
    try:
        assert daemon.once(house) == 0
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most < 5_000_000, "the old messages take 20 MB together"


def test_it_is_read_from_the_settings(tmp_path: Path) -> None:
    path = tmp_path / "mailhold.toml"
    path.write_text(SETTINGS.format(start="2026-03-09T09:00:00+01:00"))
    path.chmod(0o600)
    assert load(path).settings.mailbox.start_from == START


@pytest.mark.parametrize("start", ["2026-03-09T09:00:00", "2026-03-09", '"last week"', "7"])
def test_a_start_without_a_zone_is_refused_with_an_example(tmp_path: Path, start: str) -> None:
    path = tmp_path / "mailhold.toml"
    path.write_text(SETTINGS.format(start=start))
    path.chmod(0o600)
    with pytest.raises(ConfigError, match=r"mailbox\.start_from.*2026-03-09T08:00:00\+01:00"):
        load(path)
