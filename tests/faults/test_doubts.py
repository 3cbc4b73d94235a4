"""Replies in doubt on a real Dovecot and a real SMTP server: a copy settles it, else it goes out once more."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from mailhold import daemon
from mailhold.house import Pace
from tests.daemon import small_house
from tests.faults.houses import request
from tests.faults.invariants import SENT
from tests.faults.towns import Town
from tests.servers.smtp_sink import Answer

pytestmark = pytest.mark.system

OF_ANOTHER = b"Subject: another\r\nMessage-ID: <another@coaching.example>\r\n\r\nhello\r\n"
TAKES_IT_AND_HANGS_UP = Answer(keep=True, drop=True)


@pytest.fixture
def town(town: Town) -> Town:
    """What is in doubt waits for a quarter of an hour."""
    return replace(town, rooms={"pace": Pace(doubt=timedelta(minutes=15))})


def states(town: Town) -> list[str]:
    """Of the replies, with every invariant checked."""
    return [each["state"] for each in town.check(request(1)).outgoing]


def in_doubt(town: Town) -> bytes:
    """Have a request answered by a server that takes the reply and hangs up; the reply."""
    town.account.deliver(request(1))
    town.sink.script["dot"] = [TAKES_IT_AND_HANGS_UP]
    town.work()
    assert (states(town), len(town.sink.accepted)) == (["uncertain"], 1)
    town.account.deliver(OF_ANOTHER, folder=SENT)
    return town.sink.accepted[0].raw


def check_that_it_stays_so(town: Town) -> None:
    """However long it goes on, nothing more is sent but the answer to a new request."""
    before = len(town.sink.accepted)
    for _ in range(3):
        town.work(hours=1)
    assert len(town.sink.accepted) == before
    town.check_the_next(request(2))


@pytest.mark.parametrize("folder", [SENT, "INBOX"], ids=["in the folder of sent mail", "as an own copy that waits"])
def test_f05_f36_a_reply_whose_copy_is_found_is_not_sent_again(town: Town, folder: str) -> None:
    reply = in_doubt(town)
    town.account.deliver(reply, folder=folder)
    town.work(minutes=16)
    assert (states(town), len(town.sink.accepted)) == (["sent"], 1)
    check_that_it_stays_so(town)


def test_f05_a_reply_that_was_being_sent_when_the_process_died_is_looked_for_too(town: Town) -> None:
    town.account.deliver(request(1))
    house = town.house()

    def send_and_die(*values: Any) -> None:
        house.outbox.send(*values)
        raise KeyboardInterrupt

    killed = replace(house, outbox=small_house.stand_in(house.outbox, send=send_and_die))
    killed.records.open()
    killed.mailbox.open()
    daemon.step(killed)  # judged
    daemon.step(killed)  # nothing more waits
    with pytest.raises(KeyboardInterrupt):
        daemon.step(killed)
    for room in (house.records, house.mailbox, house.outbox):
        room.close()
    assert states(town) == ["sending"]
    town.account.deliver(town.sink.accepted[0].raw, folder=SENT)
    town.work(minutes=1)
    assert states(town) == ["uncertain"]
    town.work(minutes=16)
    assert (states(town), len(town.sink.accepted)) == (["sent"], 1)
    check_that_it_stays_so(town)


def test_f05_f36_without_a_copy_the_same_bytes_go_out_once_more_and_never_again(town: Town) -> None:
    reply = in_doubt(town)
    town.sink.script["dot"] = [TAKES_IT_AND_HANGS_UP]
    town.work(minutes=14)
    assert len(town.sink.accepted) == 1, "not before its time"
    town.work(minutes=2)
    assert [each.raw for each in town.sink.accepted] == [reply, reply]
    town.work(minutes=16)
    assert states(town) == ["uncertain"]
    check_that_it_stays_so(town)


def test_f05_f36_a_copy_found_after_the_second_doubt_settles_it(town: Town) -> None:
    reply = in_doubt(town)
    town.sink.script["dot"] = [TAKES_IT_AND_HANGS_UP]
    town.work(minutes=16)
    assert (states(town), len(town.sink.accepted)) == (["uncertain"], 2)
    town.account.deliver(reply, folder=SENT)
    town.work(minutes=16)
    assert states(town) == ["sent"]
    check_that_it_stays_so(town)


def test_a_folder_of_sent_mail_that_is_missing_is_named_and_stops_nothing(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    reply = in_doubt(town)
    town.account.deliver(request(3))
    town.account.deliver(request(4))
    town.clock.now += timedelta(minutes=16)
    daemon.once(town.house(imap={"sent_folder": "Gesendet"}))
    assert "sent_folder 'Gesendet' cannot be looked into" in caplog.text
    assert [each.raw for each in town.sink.accepted].count(reply) == 2
    assert states(town) == ["sent"] * 3
    town.check(request(1), request(3), request(4))
