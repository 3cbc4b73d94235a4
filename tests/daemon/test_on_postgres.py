"""The journey on PostgreSQL, with a server that goes away and comes back in the middle of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from mailhold import daemon
from mailhold.errors import RecordsAway
from mailhold.house import House
from mailhold.records.database import RecordsSettings
from mailhold.records.store import Records
from mailhold.records.values import Filters
from tests.daemon.small_house import build, deliver, filed, letter, sent, waiting
from tests.faults.invariants import check, check_the_next, of_maildirs
from tests.servers.postgres import postgres_is_installed, running_postgres

pytestmark = [pytest.mark.system, pytest.mark.skipif(not postgres_is_installed(), reason="PostgreSQL is not installed")]


def test_a_server_that_goes_away_in_the_middle_costs_nothing(tmp_path: Path) -> None:
    with running_postgres() as server:
        house = build(tmp_path, records=Records(RecordsSettings(server.url), daemon.process_name()))
        deliver(tmp_path, *(letter(number) for number in range(6)))
        house.records.open()
        house.mailbox.open()
        assert daemon.step(house)
        server.stop()
        with pytest.raises(RecordsAway):
            step_on(house)
        house.round.start_over()
        server.start()
        step_on(house)
        assert {line.reply for line in house.records.lines(Filters(), 99)} == {"sent"}
        assert len({line.case_number for line in house.records.lines(Filters(), 99)}) == 6
        house.records.close()
        scene = of_maildirs(tmp_path, server.url)
        check(scene, [letter(number) for number in range(6)])
        records = Records(RecordsSettings(server.url), daemon.process_name())
        check_the_next(
            scene, lambda raw: deliver(tmp_path, raw), lambda: daemon.once(build(tmp_path, records=records)), letter(9)
        )
    assert (waiting(tmp_path), filed(tmp_path), len(sent(tmp_path))) == (0, {"Processed": 7}, 7)


def step_on(house: House) -> None:
    while daemon.step(house):
        pass
