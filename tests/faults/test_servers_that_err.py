"""A mailbox that forgets its UIDs and an outbox that is away for days: nobody is answered twice, nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from mailhold import daemon
from mailhold.errors import MoveRefused
from mailhold.house import House, utc_now
from mailhold.post.mailbox import Waiting
from mailhold.post.outbox import Delivery, Phase
from tests.daemon import small_house
from tests.faults.houses import real_house, request
from tests.faults.invariants import check, check_the_next, of_maildirs


def refuse(*_: object) -> None:
    raise MoveRefused("over quota")


def under(house: House, uidvalidity: int, names: dict[str, str]) -> House:
    """The house, its mailbox giving messages out under other names and refusing every move."""
    real = house.mailbox
    own = {name: uid for uid, name in names.items()}

    def waiting() -> Iterator[Waiting]:
        for each in real.waiting():
            yield replace(each, uidvalidity=uidvalidity, uid=names.get(each.uid, each.uid))

    def fetch(each: Waiting, limit: int) -> bytes | None:
        return real.fetch(replace(each, uidvalidity=0, uid=own.get(each.uid, each.uid)), limit)

    return replace(
        house, mailbox=small_house.stand_in(real, waiting=waiting, fetch=fetch, file_away=refuse, file_all=refuse)
    )


@pytest.mark.parametrize("uidvalidity", [1, 2], ids=["the same UIDVALIDITY", "a new UIDVALIDITY"])
def test_f27_f28_messages_under_other_uids_are_not_answered_again(tmp_path: Path, uidvalidity: int) -> None:
    small_house.deliver(tmp_path, request(1), request(20) + b"Thank you!\r\n")
    daemon.once(under(real_house(tmp_path), 1, {}))
    assert len(small_house.sent(tmp_path)) == 2
    first, second = (each.uid for each in real_house(tmp_path).mailbox.waiting())
    daemon.once(under(real_house(tmp_path), uidvalidity, {first: second, second: first}))
    scene = of_maildirs(tmp_path)
    rows = check(scene, [request(1)])
    assert len(rows.submissions) == len(rows.decisions) == len(small_house.sent(tmp_path)) == 2
    check_the_next(
        scene,
        lambda raw: small_house.deliver(tmp_path, raw),
        lambda: daemon.once(under(real_house(tmp_path), uidvalidity, {})),
        request(3),
    )


def test_f38_replies_wait_while_the_server_is_down_for_days_and_go_out_once(tmp_path: Path) -> None:
    small_house.deliver(tmp_path, request(1))
    began = utc_now()

    def at(now: datetime, *, down: bool) -> House:
        house = real_house(tmp_path, clock=lambda: now)
        away = small_house.stand_in(house.outbox, send=lambda *_: Delivery(Phase.LATER, "421 down"))
        return replace(house, outbox=away) if down else house

    for hours in range(0, 72, 8):
        daemon.once(at(began + timedelta(hours=hours), down=True))
    rows = check(of_maildirs(tmp_path), [request(1)])
    assert [(each["state"], each["attempts"]) for each in rows.outgoing] == [("owed", 9)]
    daemon.once(at(began + timedelta(hours=72), down=False))
    daemon.once(at(began + timedelta(hours=80), down=False))
    [reply] = check(of_maildirs(tmp_path), [request(1)]).outgoing
    assert reply["state"] == "sent"
    assert len(small_house.sent(tmp_path)) == 1
