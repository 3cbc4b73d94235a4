"""Secrets and privacy: nothing of them in logs, files for their owner alone, words gone when their time is over."""

from __future__ import annotations

import logging
import os
import re
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from mailhold import daemon
from mailhold.daily import purge
from mailhold.errors import LoginRefused
from mailhold.house import House, Pace
from mailhold.post.imap import ImapMailbox
from mailhold.post.imap_client import ImapSettings
from mailhold.post.smtp import SmtpOutbox, SmtpSettings
from mailhold.records.values import Filters
from tests.cli.conftest import Run, run
from tests.daemon.small_house import SENDER, deliver, sent
from tests.faults import invariants
from tests.faults.houses import real_house, request
from tests.servers.certificates import Certificates
from tests.servers.dovecot import Account
from tests.servers.smtp_sink import SmtpSink

__all__ = ["run"]
SECRET = "kiwi-correct-battery"
MARKED = ("marzipan", "Zephyrine", "quokka", SECRET)
RECEIVED = datetime(2026, 3, 9, 12, tzinfo=UTC)


def marked(number: int = 1, words: str = "") -> bytes:
    """A request whose subject, client and words are marked, so that they are found wherever they go."""
    raw = request(number, note="The marzipan note of my client.").replace(b"Ines Ota", b"Zephyrine Ota")
    raw = raw.replace(b"Subject: Fwd: a pause", b"Subject: Fwd: quokka")
    return raw.replace(b"Please put my", (words or "It is a marzipan time.\r\n\r\nPlease put my").encode())


def everything_in(url: Path) -> bytes:
    """The database file with what has not yet been written back to it, and each message unpacked."""
    rows = invariants.rows_of(str(url))
    unpacked = b"".join(each["raw"] or b"" for each in (*rows.submissions, *rows.outgoing))
    return unpacked + str(rows).encode() + url.read_bytes()


def at_debug(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)


def assert_nothing_marked(text: str) -> None:
    assert [word for word in MARKED if word.lower() in text.lower()] == []


def test_no_word_of_mail_stands_in_the_logs(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    at_debug(caplog)
    deliver(tmp_path, marked(1), marked(1), marked(2, "I was on hold with the marzipan bank. My"), b"marzipan: no mail")

    def stumble(*_: object) -> Any:
        raise ValueError("stumbled over marzipan")

    daemon.once(real_house(tmp_path))
    deliver(tmp_path, marked(3))
    daemon.once(real_house(tmp_path, judge=stumble))
    assert "judged submission=" in caplog.text
    assert "set aside submission=" in caplog.text
    assert_nothing_marked(caplog.text)
    invariants.check(invariants.of_maildirs(tmp_path))


@pytest.mark.system
def test_no_password_stands_in_the_logs_when_the_smtp_login_fails(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, certificates: Certificates
) -> None:
    at_debug(caplog)
    sink = SmtpSink(certificates, users={"holds": "another"})
    sink.start()
    try:
        outbox = SmtpOutbox(
            SmtpSettings(host="localhost", port=sink.port, ca_file=certificates.ca, user="holds", password=SECRET)
        )
        deliver(tmp_path, marked())
        with pytest.raises(LoginRefused) as refused:
            daemon.once(real_house(tmp_path, outbox=outbox))
    finally:
        sink.stop()
    assert_nothing_marked(caplog.text + str(refused.value))
    assert SECRET not in str(invariants.check(invariants.of_maildirs(tmp_path)))


@pytest.mark.system
def test_no_password_stands_in_the_logs_when_the_imap_login_fails(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, account: Account, certificates: Certificates
) -> None:
    at_debug(caplog)
    settings = ImapSettings(
        host="localhost",
        port=account.server.imaps_port,
        ca_file=certificates.ca,
        user=account.user,
        password=SECRET,
    )
    with pytest.raises(LoginRefused) as refused:
        daemon.once(real_house(tmp_path, mailbox=ImapMailbox(settings)))
    assert_nothing_marked(caplog.text + str(refused.value) + repr(settings))


def test_what_mailhold_writes_is_for_its_owner_alone(run: Run, tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        settings = tmp_path / "mailhold.toml"
        assert run("init", settings).code == 0
        (tmp_path / "var/holds/new").mkdir(parents=True, exist_ok=True)
        (tmp_path / "var/holds/new/1").write_bytes(request().replace(b"coaching.example", b"brightpath.example"))
        assert run("--config", settings, "once").code == 0
    finally:
        os.umask(before)
    delivered = tmp_path / "var/holds"
    written = [each for each in (tmp_path / "var").rglob("*") if delivered not in (each, each.parent)]
    assert any(each.suffix == ".mailhold" for each in written)
    open_to_others = {
        str(each.relative_to(tmp_path)): oct(stat.S_IMODE(each.stat().st_mode))
        for each in written
        if each.stat().st_mode & 0o077 and not each.is_relative_to(delivered)
    }
    assert open_to_others == {}


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def handled(directory: Path, *messages: bytes, **rooms: Any) -> House:
    """Have messages handled; the house with its records open again."""
    deliver(directory, *messages)
    house = real_house(directory, signing_key=SENDER.key, **rooms)
    daemon.once(house)
    house.records.open()
    return house


def test_words_are_purged_when_their_time_is_over_and_decisions_stay(tmp_path: Path) -> None:
    clock = Clock(datetime.now(UTC))
    house = handled(tmp_path, marked(1), clock=clock, pace=Pace(retention=timedelta(days=30)))
    clock.now += timedelta(days=29)
    assert purge(house) == 0
    clock.now += timedelta(days=2)
    assert purge(house) == 1
    assert purge(house) == 0
    (line,) = house.records.lines(Filters())
    (story,) = house.records.show(str(line.id))
    house.records.close()
    assert (line.outcome, line.reply, line.hold_start is not None) == ("processed", "sent", True)
    assert story.decision is not None
    assert {each.words for each in story.decision.evidence} == {""}
    assert [each.what for each in story.trail][-1] == "purged"
    rows = invariants.check(invariants.of_maildirs(tmp_path))
    assert [row["raw"] for row in rows.submissions] == [None]
    kept = everything_in(tmp_path / "records.db")
    assert not re.search(rb"marzipan|quokka|on hold from April", kept)


def test_what_is_still_to_be_done_is_not_purged(tmp_path: Path) -> None:
    clock = Clock(datetime.now(UTC))
    house = handled(tmp_path, marked(1), clock=clock, pace=Pace(retention=timedelta(days=1)))
    house.records.close()
    house = handled(tmp_path, marked(2), clock=clock, caps=house.caps, pace=Pace(retention=timedelta(days=1)))
    clock.now += timedelta(days=2)
    assert house.records.purgeable(clock.now - timedelta(days=1)) == 2
    house.records.close()


def test_zero_keeps_them_for_ever(tmp_path: Path) -> None:
    clock = Clock(datetime.now(UTC))
    house = handled(tmp_path, marked(), clock=clock, pace=Pace(retention=timedelta(0)))
    clock.now += timedelta(days=100_000)
    assert purge(house) == 0
    house.records.close()


@pytest.mark.parametrize("client", ["ines1@client.example", "INES1@client.example", "Zephyrine Ota"])
def test_a_client_who_asks_for_it_is_forgotten_and_the_others_are_not(tmp_path: Path, client: str) -> None:
    house = handled(tmp_path, marked(1), request(2))
    found = house.records.about(client)
    assert (found.submissions, found.cases, found.folders) == (1, 1, (("Holds/Processed", 1),))
    assert house.records.forget(client, house.clock()) == found
    assert house.records.about(client).submissions == 0
    other, line = house.records.lines(Filters())
    (story,) = house.records.show(str(line.id))
    house.records.close()
    assert (line.outcome, line.client_name, line.client_email, line.subject) == ("processed", "", "", "")
    assert other.client_name == "Ines Ota"
    trail = story.trail[-1]
    assert (trail.what, trail.detail) == ("forgotten", "at a person's request")
    invariants.check(invariants.of_maildirs(tmp_path))
    assert not re.search(rb"Zephyrine|ines1@|marzipan|quokka", everything_in(tmp_path / "records.db"))


def test_forgetting_is_shown_first_and_done_only_when_it_is_said(run: Run, tmp_path: Path) -> None:
    settings = tmp_path / "mailhold.toml"
    run("init", settings)
    (tmp_path / "var/holds/new").mkdir(parents=True, exist_ok=True)
    (tmp_path / "var/holds/new/1").write_bytes(request().replace(b"coaching.example", b"brightpath.example"))
    run("--config", settings, "once")
    shown = run("--config", settings, "forget", "Ines Ota")
    assert (shown.code, "would be forgotten: 1 submissions in 1 cases" in shown.out) == (0, True)
    assert "the mailbox still has 1 in Holds/Processed" in shown.out
    assert "Ines Ota" in run("--config", settings, "list").out
    assert run("--config", settings, "forget", "Ines Ota", "--yes").code == 0
    assert "Ines Ota" not in run("--config", settings, "list").out
    assert run("--config", settings, "show", "1").code == 0
    assert run("--config", settings, "forget", "Ines Ota").code == 64
    assert run("--config", settings, "purge", "--dry-run").out.startswith("0 submissions are older than 730 days")


def test_a_reply_that_waits_is_not_sent_after_its_client_was_forgotten(tmp_path: Path) -> None:
    from mailhold.records.caps import Caps  # noqa: PLC0415

    house = handled(tmp_path, request(1), caps=Caps(per_recipient_a_day=0))
    house.records.forget("ines1@client.example", house.clock())
    assert house.records.resume(house.mailbox.name, house.clock()) == 0
    house.records.close()
    daemon.once(real_house(tmp_path))
    assert sent(tmp_path) == []
