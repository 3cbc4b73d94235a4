"""The IMAP mailbox against a real Dovecot."""

from __future__ import annotations

import base64
import dataclasses
import logging
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from mailhold.errors import LoginRefused, MailboxAway, MoveRefused
from mailhold.post.imap import ImapMailbox, ImapSettings
from mailhold.post.security import Security
from tests.servers.certificates import Certificates
from tests.servers.dovecot import Account, Dovecot

pytestmark = pytest.mark.system

RAW = b"From: ida@brook.example\r\nSubject: hold\r\n\r\nPlease pause my coaching until May.\r\n"


def settings_for(account: Account, **changes: object) -> ImapSettings:
    settings = ImapSettings(
        host="localhost",
        port=account.server.imaps_port,
        user=account.user,
        password=account.password,
        ca_file=account.server.certificates.ca,
        connect_seconds=5,
        read_seconds=5,
        answer_seconds=10,
        idle_answer_seconds=5,
    )
    return dataclasses.replace(settings, **changes)  # type: ignore[arg-type]


@pytest.fixture
def mailbox(account: Account) -> Iterator[ImapMailbox]:
    mailbox = ImapMailbox(settings_for(account))
    yield mailbox
    mailbox.close()


@pytest.fixture
def server_of(certificates: Certificates) -> Iterator[Callable[..., Dovecot]]:
    servers = []

    def start(**differences: str) -> Dovecot:
        server = Dovecot(certificates, **differences)
        servers.append(server)
        server.start()
        return server

    yield start
    for server in servers:
        server.remove()


def test_a_message_is_listed_fetched_and_filed_away(account: Account, mailbox: ImapMailbox) -> None:
    account.deliver(RAW, at=1_900_000_000)
    (waiting,) = mailbox.waiting()
    assert waiting.uid == "1"
    assert waiting.uidvalidity > 0
    assert waiting.size == len(RAW)
    assert waiting.received_at.timestamp() == 1_900_000_000
    assert waiting.received_at.utcoffset() is not None
    assert mailbox.fetch(waiting, 10_000) == RAW
    mailbox.file_away(waiting, "Holds/Erledigt für heute")
    assert list(mailbox.waiting()) == []
    assert account.messages() == []
    assert account.messages("Holds/Erledigt f&APw-r heute") == [RAW]
    assert "Holds/Erledigt f&APw-r heute" in (account.maildir / "subscriptions").read_text().replace("\t", "/")


def test_fetching_leaves_a_message_unread(account: Account, mailbox: ImapMailbox) -> None:
    account.deliver(RAW)
    (waiting,) = mailbox.waiting()
    mailbox.fetch(waiting, 10_000)
    mailbox.close()
    names = [file.name for part in ("new", "cur") for file in (account.maildir / part).iterdir()]
    assert len(names) == 1
    assert "S" not in names[0].partition(":2,")[2]


def test_starttls_works_as_well(account: Account) -> None:
    account.deliver(RAW)
    mailbox = ImapMailbox(settings_for(account, port=account.server.imap_port, security=Security.STARTTLS))
    assert [mailbox.fetch(waiting, 1000) for waiting in mailbox.waiting()] == [RAW]
    mailbox.close()


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_certificate_of_a_stranger_is_refused_before_anything_is_said(account: Account, security: Security) -> None:
    port = account.server.imaps_port if security is Security.TLS else account.server.imap_port
    stranger = account.server.certificates.stranger
    mailbox = ImapMailbox(settings_for(account, security=security, port=port, ca_file=stranger))
    with pytest.raises(MailboxAway, match="certificate is not trusted"):
        mailbox.open()
    assert account.user not in account.server.log()


def test_a_certificate_of_another_host_is_refused(account: Account) -> None:
    mailbox = ImapMailbox(settings_for(account, host="localhost.localdomain"))
    with pytest.raises(MailboxAway):
        mailbox.open()
    mailbox = ImapMailbox(settings_for(account, host="127.0.0.2"))
    with pytest.raises(MailboxAway):
        mailbox.open()


def test_a_refused_password_names_the_user_and_never_the_password(account: Account) -> None:
    mailbox = ImapMailbox(settings_for(account, password="swordfish"))
    with pytest.raises(LoginRefused, match=f"refused the login of {account.user}") as raised:
        mailbox.open()
    assert "swordfish" not in str(raised.value)
    assert "swordfish" not in repr(settings_for(account, password="swordfish"))


def test_logs_of_every_library_at_full_length_hold_no_password(
    account: Account, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    mailbox = ImapMailbox(settings_for(account))
    list(mailbox.waiting())
    mailbox.close()
    encoded = base64.b64encode(f"\0{account.user}\0{account.password}".encode()).decode()
    said = caplog.text + "".join(capfd.readouterr())
    assert "Connected to host" in said  # something was logged at all
    assert account.password not in said
    assert encoded not in said


def test_a_watchdog_can_be_fed_during_a_long_answer(account: Account) -> None:
    account.deliver(RAW + b"A line of the annex that nobody reads.\r\n" * 20_000)
    fed = []
    mailbox = ImapMailbox(settings_for(account), while_waiting=lambda: fed.append(1))
    (waiting,) = mailbox.waiting()
    before = len(fed)
    assert mailbox.fetch(waiting, 10_000_000) is not None
    assert len(fed) - before > 5
    mailbox.close()


def test_a_large_message_is_cut_by_the_server(account: Account, mailbox: ImapMailbox) -> None:
    large = RAW + b"A line of the annex that nobody reads.\r\n" * 5000
    account.deliver(large)
    account.deliver(RAW)
    first, second = mailbox.waiting()
    assert mailbox.fetch(first, 1000) == large[:1000]
    assert mailbox.fetch(second, 1000) == RAW


def test_bodies_come_along_within_stated_bounds(account: Account) -> None:
    bodies = [RAW + b"%d\r\n" % number for number in range(12)]
    for body in bodies:
        account.deliver(body)
    mailbox = ImapMailbox(settings_for(account, ahead_messages=5, batch_messages=4))
    assert [mailbox.fetch(waiting, 1000) for waiting in mailbox.waiting()] == bodies
    mailbox.close()


def test_a_folder_larger_than_a_window_is_listed_whole(account: Account) -> None:
    for _ in range(25):
        account.deliver(RAW)
    mailbox = ImapMailbox(settings_for(account, window_uids=7, batch_messages=3))
    assert [waiting.uid for waiting in mailbox.waiting()] == [str(uid) for uid in range(1, 26)]
    mailbox.close()


def test_filing_away_while_listing_skips_nobody(account: Account) -> None:
    for _ in range(25):
        account.deliver(RAW)
    mailbox = ImapMailbox(settings_for(account, window_uids=7, batch_messages=3))
    for waiting in mailbox.waiting():
        mailbox.file_away(waiting, "Done")
    assert (len(account.messages()), len(account.messages("Done"))) == (0, 25)
    mailbox.close()


def test_several_are_filed_away_at_once(account: Account) -> None:
    for number in range(7):
        account.deliver(RAW + b"%d" % number)
    mailbox = ImapMailbox(settings_for(account, batch_messages=3))
    mailbox.file_away_all(list(mailbox.waiting())[1:], "Done")
    assert (len(account.messages()), len(account.messages("Done"))) == (1, 6)
    mailbox.file_away_all(list(mailbox.waiting()), "Done")
    mailbox.file_away_all([], "Done")
    assert len(account.messages("Done")) == 7
    mailbox.close()


def test_mail_that_comes_while_another_message_is_filed_away_is_not_slept_over(
    account: Account, mailbox: ImapMailbox
) -> None:
    account.deliver(RAW)
    (waiting,) = mailbox.waiting()
    account.deliver(RAW)
    mailbox.file_away(waiting, "Done")  # the server tells of the new one in this answer, and not again in IDLE
    started = time.monotonic()
    mailbox.wait(20)
    assert time.monotonic() - started < 2
    assert len(list(mailbox.waiting())) == 1


def test_a_message_that_vanished_gives_none_and_moves_nothing(account: Account, mailbox: ImapMailbox) -> None:
    name = account.deliver(RAW)
    (waiting,) = mailbox.waiting()
    for part in ("new", "cur"):
        for file in (account.maildir / part).glob(name + "*"):
            file.unlink()
    mailbox.close()
    assert mailbox.fetch(waiting, 1000) is None
    mailbox.file_away(waiting, "Done")
    assert account.messages("Done") == []


def test_filing_away_twice_is_once(account: Account, mailbox: ImapMailbox) -> None:
    account.deliver(RAW)
    (waiting,) = mailbox.waiting()
    mailbox.file_away(waiting, "Done")
    mailbox.file_away(waiting, "Done")
    mailbox.close()
    mailbox.file_away(waiting, "Done")
    assert account.messages("Done") == [RAW]


def test_a_folder_removed_meanwhile_is_made_again(account: Account, mailbox: ImapMailbox) -> None:
    account.deliver(RAW)
    account.deliver(RAW)
    first, second = mailbox.waiting()
    mailbox.file_away(first, "Done")
    other = ImapMailbox(settings_for(account))
    other._opened().delete_folder("Done")
    other.close()
    mailbox.file_away(second, "Done")
    assert account.messages("Done") == [RAW]


def test_after_a_new_uidvalidity_old_names_mean_nothing(account: Account, mailbox: ImapMailbox) -> None:
    account.deliver(RAW)
    (before,) = mailbox.waiting()
    mailbox.close()
    account.forget_uids()
    assert mailbox.fetch(before, 1000) is None
    mailbox.file_away(before, "Done")
    assert account.messages("Done") == []
    (after,) = mailbox.waiting()
    assert after.uidvalidity != before.uidvalidity
    assert mailbox.fetch(after, 1000) == RAW


def test_idle_ends_when_mail_is_delivered(account: Account, mailbox: ImapMailbox) -> None:
    assert list(mailbox.waiting()) == []
    timer = threading.Timer(0.2, account.deliver, [RAW])
    timer.start()
    started = time.monotonic()
    mailbox.wait(10)
    assert 0.1 < time.monotonic() - started < 5
    timer.join()
    assert len(list(mailbox.waiting())) == 1


def test_idle_goes_on_over_quiet_waits_and_is_renewed_when_old(account: Account) -> None:
    mailbox = ImapMailbox(settings_for(account, idle_seconds=0.3))
    list(mailbox.waiting())
    started = time.monotonic()
    for _ in range(4):
        mailbox.wait(0.15)
    assert time.monotonic() - started >= 0.45
    account.deliver(RAW)
    mailbox.wait(5)
    assert len(list(mailbox.waiting())) == 1
    mailbox.close()


def test_wake_ends_idle_at_once(account: Account, mailbox: ImapMailbox) -> None:
    list(mailbox.waiting())
    timer = threading.Timer(0.2, mailbox.wake)
    timer.start()
    started = time.monotonic()
    mailbox.wait(20)
    assert 0.1 < time.monotonic() - started < 1
    timer.join()


def test_a_server_that_goes_down_is_away_and_comes_back(server_of: Callable[..., Dovecot]) -> None:
    server = server_of()
    account = server.account()
    account.deliver(RAW)
    mailbox = ImapMailbox(settings_for(account))
    assert len(list(mailbox.waiting())) == 1
    server.stop()
    started = time.monotonic()
    with pytest.raises(MailboxAway, match="cannot wait for news"):
        mailbox.wait(5)
    with pytest.raises(MailboxAway, match="cannot be opened"):
        list(mailbox.waiting())
    assert time.monotonic() - started < 2
    server.start()
    (waiting,) = mailbox.waiting()
    assert mailbox.fetch(waiting, 1000) == RAW
    mailbox.close()


def test_a_server_that_goes_down_in_idle_ends_the_wait(server_of: Callable[..., Dovecot]) -> None:
    server = server_of()
    mailbox = ImapMailbox(settings_for(server.account()))
    list(mailbox.waiting())
    timer = threading.Timer(0.3, server.stop)
    timer.start()
    started = time.monotonic()
    mailbox.wait(10)
    with pytest.raises(MailboxAway):
        list(mailbox.waiting())
    assert time.monotonic() - started < 3
    timer.join()


def test_without_move_a_copy_is_made_and_only_this_message_expunged(server_of: Callable[..., Dovecot]) -> None:
    account = server_of(capability="IMAP4rev1 UIDPLUS").account()
    for number in range(3):
        account.deliver(RAW + b"%d" % number)
    mailbox = ImapMailbox(settings_for(account))
    first, second, third = mailbox.waiting()
    mailbox._opened().add_flags([int(third.uid)], [b"\\Deleted"])  # somebody else's choice, not ours to carry out
    mailbox.file_away(second, "Done")
    assert [waiting.uid for waiting in mailbox.waiting()] == [first.uid, third.uid]
    assert account.messages("Done") == [RAW + b"1"]
    mailbox.close()


def test_without_move_and_uidplus_the_message_stays_and_it_is_said(server_of: Callable[..., Dovecot]) -> None:
    account = server_of(capability="IMAP4rev1").account()
    account.deliver(RAW)
    mailbox = ImapMailbox(settings_for(account))
    (waiting,) = mailbox.waiting()
    with pytest.raises(MoveRefused, match="neither MOVE nor UIDPLUS"):
        mailbox.file_away(waiting, "Done")
    assert mailbox.fetch(waiting, 1000) == RAW
    mailbox.close()


def test_without_idle_it_looks_at_intervals(server_of: Callable[..., Dovecot]) -> None:
    account = server_of(capability="IMAP4rev1 MOVE").account()
    mailbox = ImapMailbox(settings_for(account, poll_seconds=0.3))
    list(mailbox.waiting())
    started = time.monotonic()
    mailbox.wait(20)
    assert 0.25 < time.monotonic() - started < 2
    mailbox.close()


@pytest.mark.parametrize("separator", [".", "/"])
def test_folders_lie_within_the_servers_own_namespace(server_of: Callable[..., Dovecot], separator: str) -> None:
    account = server_of(prefix=f"INBOX{separator}", separator=separator).account()
    for _ in range(2):
        account.deliver(RAW)
    mailbox = ImapMailbox(settings_for(account))
    first, second = mailbox.waiting()
    mailbox.file_away(first, "Holds/Done")
    mailbox.file_away(second, "INBOX/Holds/Done")
    assert len(account.messages("Holds/Done")) == 2
    mailbox.close()


def test_a_folder_that_cannot_be_made_keeps_the_message(account: Account, mailbox: ImapMailbox) -> None:
    account.deliver(RAW)
    (waiting,) = mailbox.waiting()
    with pytest.raises(MoveRefused, match="cannot move mail"):
        mailbox.file_away(waiting, "x" * 300)
    assert mailbox.fetch(waiting, 1000) == RAW


def test_the_name_is_stable_and_holds_no_secret(account: Account, mailbox: ImapMailbox) -> None:
    assert mailbox.name == f"imap://{account.user.replace('@', '%40')}@localhost/INBOX"
