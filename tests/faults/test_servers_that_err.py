"""A mailbox that forgets its UIDs and an outbox that is away for days: nobody is answered twice, nothing is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from mailhold import daemon, digest_now
from mailhold.alerts import AlertSettings
from mailhold.digest import DigestSettings
from mailhold.errors import MoveRefused
from mailhold.house import House, Pace
from mailhold.post.mailbox import Waiting
from tests.daemon import small_house
from tests.daemon.small_house import SENDER
from tests.faults.houses import real_house, request
from tests.faults.invariants import check, check_the_next, of_maildirs
from tests.faults.towns import Town

OPS = ("ops@coaching.example",)


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

    return replace(house, mailbox=small_house.stand_in(real, waiting=waiting, fetch=fetch, file_away_all=refuse))


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


@pytest.mark.system
def test_f38_replies_wait_while_the_server_is_down_for_days_and_go_out_once(town: Town) -> None:
    town = replace(town, rooms={"pace": Pace(give_up=timedelta(days=5)), "digest": DigestSettings(OPS, SENDER)})
    town.work()
    town.account.deliver(request(1))
    town.sink.stop()
    for _ in range(9):
        town.work(hours=8)
    [reply] = [each for each in town.check(request(1)).outgoing if each["kind"] == "reply"]
    assert (reply["state"], reply["attempts"]) == ("owed", 9)
    assert re.search(r"Not sent so far: 1 reply\b.* the oldest waits for 2 days", shown(town))
    town.sink.start()
    town.work(hours=8)
    town.work(hours=8)
    assert "Not sent so far" not in shown(town)
    assert [each["state"] for each in town.check(request(1)).outgoing if each["kind"] == "reply"] == ["sent"]
    assert len(to_coach(town)) == 1
    town.check_the_next(request(2))


@pytest.mark.system
def test_f38_a_reply_too_old_is_not_sent_blindly_but_offered_to_a_person(town: Town) -> None:
    rooms = {"alerts": AlertSettings(OPS, SENDER), "digest": DigestSettings(OPS, SENDER)}
    town = replace(town, rooms=rooms | {"pace": Pace(give_up=timedelta(days=5))})
    town.account.deliver(request(1))
    town.sink.stop()
    for _ in range(8):
        town.work(days=1)
    town.sink.start()
    town.work(days=1)
    assert to_coach(town) == []
    assert any(b"mailhold resume" in each.raw for each in town.sink.accepted), "ops are told"
    assert re.search(r"Needs a person \(1\).*the reply is held back", shown(town))
    house = town.house()
    house.records.open()
    assert house.records.resume(house.mailbox.name, town.clock.now) == 1
    house.records.close()
    town.work(minutes=1)
    assert len(to_coach(town)) == 1
    town.check(request(1))
    town.check_the_next(request(2))


def shown(town: Town) -> str:
    """The digest as it would go out now."""
    house = town.house()
    try:
        return " ".join(digest_now.shown(house).split())
    finally:
        house.mailbox.close()


def to_coach(town: Town) -> list[bytes]:
    return [each.raw for each in town.sink.accepted if each.recipients == ("dana@coaching.example",)]
