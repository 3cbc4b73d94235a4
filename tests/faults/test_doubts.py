"""Replies in doubt on a real Dovecot and a real SMTP server: a copy settles it, else it goes out once more."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from mailhold import daemon
from mailhold.house import House, Pace
from mailhold.post.imap import ImapMailbox
from mailhold.post.smtp import SmtpOutbox, SmtpSettings
from tests.daemon import small_house
from tests.faults.houses import real_house, request
from tests.faults.invariants import SENT, Scene, check, check_the_next, of_servers
from tests.post.test_imap_with_dovecot import settings_for
from tests.servers.dovecot import Account
from tests.servers.smtp_sink import Answer, SmtpSink

pytestmark = pytest.mark.system

OF_ANOTHER = b"Subject: another\r\nMessage-ID: <another@coaching.example>\r\n\r\nhello\r\n"
TAKES_IT_AND_HANGS_UP = Answer(keep=True, drop=True)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.now


@dataclass(frozen=True)
class Town:
    """The two servers, and the daemon's house on them; each ``house`` is a new process, as the records see it."""

    directory: Path
    account: Account
    sink: SmtpSink
    clock: Clock

    def house(self, **changes: Any) -> House:
        ca = self.account.server.certificates.ca
        return real_house(
            self.directory,
            mailbox=ImapMailbox(settings_for(self.account, **({"sent_folder": SENT} | changes))),
            outbox=SmtpOutbox(SmtpSettings("localhost", port=self.sink.port, ca_file=ca)),
            clock=self.clock,
            pace=Pace(doubt=timedelta(minutes=15)),
        )

    @property
    def scene(self) -> Scene:
        return of_servers(self.account, str(self.directory / "records.db"), self.sink)

    def pass_time(self, **time: float) -> None:
        """So much time goes by, and the daemon works."""
        self.clock.now += timedelta(**time)
        daemon.once(self.house())

    def states(self) -> list[str]:
        """Of the replies, with every invariant checked."""
        return [each["state"] for each in check(self.scene, [request(1)]).outgoing]


@pytest.fixture
def town(tmp_path: Path, account: Account, smtp_sink: SmtpSink) -> Town:
    return Town(tmp_path, account, smtp_sink, Clock())


def in_doubt(town: Town) -> bytes:
    """Have a request answered by a server that takes the reply and hangs up; the reply."""
    town.account.deliver(request(1))
    town.sink.script["dot"] = [TAKES_IT_AND_HANGS_UP]
    daemon.once(town.house())
    assert (town.states(), len(town.sink.accepted)) == (["uncertain"], 1)
    town.account.deliver(OF_ANOTHER, folder=SENT)
    return town.sink.accepted[0].raw


def check_that_it_stays_so(town: Town) -> None:
    """However long it goes on, nothing more is sent but the answer to a new request."""
    before = len(town.sink.accepted)
    for _ in range(3):
        town.pass_time(hours=1)
    assert len(town.sink.accepted) == before
    check_the_next(town.scene, town.account.deliver, lambda: daemon.once(town.house()), request(2))


@pytest.mark.parametrize("folder", [SENT, "INBOX"], ids=["in the folder of sent mail", "as an own copy that waits"])
def test_f05_f36_a_reply_whose_copy_is_found_is_not_sent_again(town: Town, folder: str) -> None:
    reply = in_doubt(town)
    town.account.deliver(reply, folder=folder)
    town.pass_time(minutes=16)
    assert (town.states(), len(town.sink.accepted)) == (["sent"], 1)
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
    with pytest.raises(KeyboardInterrupt):
        daemon.step(killed)
    for room in (house.records, house.mailbox, house.outbox):
        room.close()
    assert town.states() == ["sending"]
    town.account.deliver(town.sink.accepted[0].raw, folder=SENT)
    town.pass_time(minutes=1)
    assert town.states() == ["uncertain"]
    town.pass_time(minutes=16)
    assert (town.states(), len(town.sink.accepted)) == (["sent"], 1)
    check_that_it_stays_so(town)


def test_f05_f36_without_a_copy_the_same_bytes_go_out_once_more_and_never_again(town: Town) -> None:
    reply = in_doubt(town)
    town.sink.script["dot"] = [TAKES_IT_AND_HANGS_UP]
    town.pass_time(minutes=14)
    assert len(town.sink.accepted) == 1, "not before its time"
    town.pass_time(minutes=2)
    assert [each.raw for each in town.sink.accepted] == [reply, reply]
    town.pass_time(minutes=16)
    assert town.states() == ["uncertain"]
    check_that_it_stays_so(town)


def test_f05_f36_a_copy_found_after_the_second_doubt_settles_it(town: Town) -> None:
    reply = in_doubt(town)
    town.sink.script["dot"] = [TAKES_IT_AND_HANGS_UP]
    town.pass_time(minutes=16)
    assert (town.states(), len(town.sink.accepted)) == (["uncertain"], 2)
    town.account.deliver(reply, folder=SENT)
    town.pass_time(minutes=16)
    assert town.states() == ["sent"]
    check_that_it_stays_so(town)


def test_a_folder_of_sent_mail_that_is_missing_is_named_and_stops_nothing(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    reply = in_doubt(town)
    town.account.deliver(request(3))
    town.account.deliver(request(4))
    town.clock.now += timedelta(minutes=16)
    daemon.once(town.house(sent_folder="Gesendet"))
    assert "sent_folder 'Gesendet' cannot be looked into" in caplog.text
    assert [each.raw for each in town.sink.accepted].count(reply) == 2
    assert town.states() == ["sent"] * 3
    check(town.scene, [request(1), request(3), request(4)])
