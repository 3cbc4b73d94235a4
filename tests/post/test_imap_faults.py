"""The IMAP mailbox against a server that breaks off, stalls, drips, lies and stammers."""

from __future__ import annotations

import base64
import dataclasses
import signal
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator

import pytest

from mailhold.errors import LoginRefused, MailboxAway, MoveRefused
from mailhold.post.imap import ImapMailbox, ImapSettings
from mailhold.post.security import Security
from tests.servers.certificates import Certificates
from tests.servers.scripted_imap import CAPABILITY, HangUp, ScriptedImap, Talk, body_answer

RAW = b"From: ida@brook.example\r\nSubject: hold\r\n\r\nPlease pause my coaching until May.\r\n"


@pytest.fixture
def server() -> Iterator[ScriptedImap]:
    server = ScriptedImap({1: RAW, 2: RAW + b"again\r\n", 3: RAW + b"and again\r\n"})
    yield server
    server.stop()


@pytest.fixture
def mailbox_on() -> Iterator[Callable[..., ImapMailbox]]:
    mailboxes = []

    def make(server: ScriptedImap, **changes: object) -> ImapMailbox:
        settings = ImapSettings(
            host="127.0.0.1",
            port=server.port,
            user="holds",
            password="swordfish",
            security=Security.NONE,
            connect_seconds=2,
            read_seconds=0.4,
            answer_seconds=1.0,
            idle_answer_seconds=0.4,
        )
        mailbox = ImapMailbox(dataclasses.replace(settings, **changes))  # type: ignore[arg-type]
        mailboxes.append(mailbox)
        return mailbox

    yield make
    for mailbox in mailboxes:
        mailbox.close()


@pytest.fixture
def mailbox(server: ScriptedImap, mailbox_on: Callable[..., ImapMailbox]) -> ImapMailbox:
    return mailbox_on(server)


def hang_up(talk: Talk) -> None:
    raise HangUp


def half_a_literal(talk: Talk) -> None:
    talk.raw(body_answer(1, RAW)[:60])


def test_the_server_behaves_when_nothing_else_is_asked(server: ScriptedImap, mailbox: ImapMailbox) -> None:
    listed = list(mailbox.waiting())
    assert [waiting.uid for waiting in listed] == ["1", "2", "3"]
    assert listed[0].received_at.isoformat() == "2026-11-21T18:00:00+00:00"
    assert [mailbox.fetch(waiting, 1000) for waiting in listed] == list(server.messages.values())
    mailbox.file_away(listed[1], "Done")
    assert (sorted(server.messages), server.moved) == ([1, 3], {2: "Done"})


# Within an answer (faults: drop, stall and drip in mid-literal, lies about length, noise)


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (lambda talk: (half_a_literal(talk), hang_up(talk)), "closed the connection"),
        (lambda talk: (half_a_literal(talk), talk.stall()), "took too long for one answer"),
        (lambda talk: talk.drip(body_answer(1, RAW), 0.1), "took too long for one answer"),
        (lambda talk: talk.raw(b"* 1 FETCH (UID 1 BODY[] {9999999999}\r\n"), "more than were asked for"),
        (lambda talk: (talk.say("* 1 FETCH (UID 1 BODY[] {x}"), talk.ok()), "invalid literal"),
        (lambda talk: (talk.say("* 1 FETCH (UID UID (((("), talk.ok()), "incomplete"),
        (lambda talk: (talk.say("* 1 FETCH 7"), talk.ok()), "bad response type"),
        (lambda talk: (talk.say("* 1 FETCH (1 2 3)"), talk.ok()), "uneven number"),
        (lambda talk: (talk.say("* 1 FETCH (1 2)"), talk.ok()), "makes no sense"),
        (lambda talk: (talk.say("* 1 FETCH " + "(" * 5000 + ")" * 5000), talk.ok()), "makes no sense"),
        (lambda talk: talk.say("what?"), "unexpected response"),
        (lambda talk: talk.say("* BYE closing for the night"), "closing for the night"),
        (lambda talk: talk.say(f"{talk.tag} BAD what"), "BAD"),
        (lambda talk: talk.say("\xff\x00 OK"), "unexpected response"),
    ],
)
def test_an_answer_that_breaks_ends_the_connection_and_the_next_try_is_whole(
    server: ScriptedImap, mailbox: ImapMailbox, act: Callable[[Talk], object], said: str
) -> None:
    first, *_ = mailbox.waiting()
    server.on("UID FETCH", act)
    started = time.monotonic()
    with pytest.raises(MailboxAway, match=f"cannot give message 1: .*({said})"):
        mailbox.fetch(first, 1000)
    assert time.monotonic() - started < 3
    assert mailbox.fetch(first, 1000) == RAW
    assert server.connections == 2


def test_a_line_without_end_is_cut_off(server: ScriptedImap, mailbox_on: Callable[..., ImapMailbox]) -> None:
    mailbox = mailbox_on(server, answer_bytes=100_000, read_seconds=5, answer_seconds=10)
    server.on("UID SEARCH", lambda talk: talk.raw(b"* SEARCH " + b"1 " * 1_000_000))
    with pytest.raises(MailboxAway, match="more than was asked for"):
        list(mailbox.waiting())


def test_a_message_that_breaks_the_connection_each_time_lets_the_others_by(
    server: ScriptedImap, mailbox: ImapMailbox
) -> None:
    first, second, third = mailbox.waiting()
    server.on("UID FETCH", hang_up, hang_up, hang_up)
    for _ in range(3):
        with pytest.raises(MailboxAway):
            mailbox.fetch(first, 1000)
    assert mailbox.fetch(first, 1000) is None
    assert mailbox.fetch(second, 1000) == server.messages[2]
    assert mailbox.fetch(third, 1000) == server.messages[3]


def test_after_a_break_messages_come_one_by_one_so_that_a_good_one_is_not_blamed(
    server: ScriptedImap, mailbox: ImapMailbox
) -> None:
    first, *_ = mailbox.waiting()
    server.on("UID FETCH", hang_up)
    with pytest.raises(MailboxAway):
        mailbox.fetch(first, 1000)
    list(mailbox.waiting())
    assert mailbox.fetch(first, 1000) == RAW
    assert [said for said in server.said if "BODY" in said] == [
        "UID FETCH 1,2,3 (BODY.PEEK[])",
        "UID FETCH 1 (BODY.PEEK[])",
    ]


# An answer without a body is not "done"


@pytest.mark.parametrize(
    "row", ["", "* 1 FETCH (UID 1 FLAGS (\\Seen))", "* 1 FETCH (UID 1 BODY[] NIL)", '* 1 FETCH (UID 1 BODY[] "")']
)
def test_no_body_means_look_again_later(server: ScriptedImap, mailbox: ImapMailbox, row: str) -> None:
    first, *_ = mailbox.waiting()
    server.on("UID FETCH", lambda talk: (row and talk.say(row), talk.ok()))
    assert mailbox.fetch(first, 1000) is None
    assert mailbox.fetch(first, 1000) == RAW
    assert server.connections == 1


def test_a_message_that_is_empty_is_given_as_such(mailbox_on: Callable[..., ImapMailbox]) -> None:
    server = ScriptedImap({1: b""})
    (waiting,) = mailbox_on(server).waiting()
    assert (waiting.size, mailbox_on(server).fetch(waiting, 1000)) == (0, b"")
    server.stop()


def test_rows_nobody_asked_for_are_passed_by(server: ScriptedImap, mailbox: ImapMailbox) -> None:
    first, *_ = mailbox.waiting()
    unasked = b"* 9 FETCH (FLAGS (\\Seen))\r\n* 4 EXISTS\r\n" + body_answer(99, b"not ours")
    server.on("UID FETCH", lambda talk: (talk.raw(unasked + body_answer(1, RAW)), talk.ok()))
    assert mailbox.fetch(first, 1000) == RAW


def test_a_server_that_gives_more_than_the_part_asked_for_is_cut(server: ScriptedImap, mailbox: ImapMailbox) -> None:
    first, *_ = mailbox.waiting()
    server.on("UID FETCH", lambda talk: (talk.raw(body_answer(1, RAW)), talk.ok()))
    assert mailbox.fetch(first, 10) == RAW[:10]
    assert server.said[-1] == "UID FETCH 1 (BODY.PEEK[]<0.10>)"


@pytest.mark.parametrize(
    "date",
    ["NIL", '"31-Dec-9999 23:59:59 -2300"', '"1-Jan-2026 0:0:0 +9999"', '"soon"'],
)
def test_a_time_that_no_calendar_has_is_taken_as_now(server: ScriptedImap, mailbox: ImapMailbox, date: str) -> None:
    server.on(
        "UID FETCH",
        lambda talk: (talk.say(f"* 1 FETCH (UID 1 RFC822.SIZE 5 INTERNALDATE {date})"), talk.ok()),
    )
    (waiting,) = mailbox.waiting()
    assert abs(waiting.received_at.timestamp() - time.time()) < 60


def test_a_message_without_size_waits_for_the_next_listing(server: ScriptedImap, mailbox: ImapMailbox) -> None:
    server.on("UID FETCH", lambda talk: (talk.say("* 1 FETCH (UID 1 FLAGS ())"), talk.ok()))
    assert list(mailbox.waiting()) == []
    assert len(list(mailbox.waiting())) == 3


# IDLE


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (lambda talk: (talk.say("+ idling"), hang_up(talk)), "cannot be listed"),
        (lambda talk: (talk.say("+ idling"), talk.say("* BYE too long"), hang_up(talk)), "cannot be listed"),
        (
            lambda talk: (talk.say("+ idling"), talk.raw(b"* 4 EXI"), hang_up(talk)),
            "unterminated|closed the connection|reset|Broken pipe",
        ),
        (lambda talk: (talk.say("+ idling"), talk.raw(b"* 4 EXI"), talk.stall()), "took too long for one answer"),
        (lambda talk: (talk.raw(b"+ idling\r\n* 4 EXISTS\r\n"), talk.stall()), "took too long for one answer"),
    ],
)
def test_a_connection_that_dies_in_idle_is_noticed_in_one_step(
    server: ScriptedImap, mailbox: ImapMailbox, act: Callable[[Talk], object], said: str
) -> None:
    list(mailbox.waiting())
    server.on("IDLE", act)
    started = time.monotonic()
    mailbox.wait(20)
    with pytest.raises(MailboxAway, match=said):
        list(mailbox.waiting())
    assert time.monotonic() - started < 2
    assert len(list(mailbox.waiting())) == 3


def test_silence_after_the_wish_to_end_idle_is_bounded(server: ScriptedImap, mailbox: ImapMailbox) -> None:
    list(mailbox.waiting())
    server.on("IDLE", lambda talk: (talk.say("+ idling"), talk.line(), talk.stall()))
    mailbox.wait(0.1)
    started = time.monotonic()
    with pytest.raises(MailboxAway):
        list(mailbox.waiting())
    assert time.monotonic() - started < 1.5


def test_silence_instead_of_idling_is_bounded(server: ScriptedImap, mailbox: ImapMailbox) -> None:
    list(mailbox.waiting())
    server.on("IDLE", Talk.stall)
    started = time.monotonic()
    with pytest.raises(MailboxAway):
        mailbox.wait(20)
    assert time.monotonic() - started < 1.5


@pytest.mark.parametrize("end", ["\r\n", "\r\n* 1 RECENT\r\n"])
def test_news_in_the_same_packet_as_the_plus_is_seen(server: ScriptedImap, mailbox: ImapMailbox, end: str) -> None:
    list(mailbox.waiting())
    server.on("IDLE", lambda talk: (talk.raw(f"+ idling\r\n* 4 EXISTS{end}".encode()), talk.line(), talk.ok()))
    server.messages[4] = RAW
    started = time.monotonic()
    mailbox.wait(20)
    assert time.monotonic() - started < 1
    assert len(list(mailbox.waiting())) == 4


def test_news_before_the_plus_leads_to_a_new_look(server: ScriptedImap, mailbox: ImapMailbox) -> None:
    list(mailbox.waiting())
    server.on("IDLE", lambda talk: (talk.raw(b"* 4 EXISTS\r\n+ idling\r\n"), talk.line(), talk.ok()))
    server.messages[4] = RAW
    started = time.monotonic()
    mailbox.wait(20)
    assert time.monotonic() - started < 1
    assert len(list(mailbox.waiting())) == 4


def test_a_server_that_always_refuses_idle_is_looked_at_in_intervals(
    server: ScriptedImap, mailbox_on: Callable[..., ImapMailbox]
) -> None:
    mailbox = mailbox_on(server, poll_seconds=0.3)
    list(mailbox.waiting())
    server.on("IDLE", *[lambda talk: talk.no("not today")] * 10)
    started = time.monotonic()
    for _ in range(6):
        mailbox.wait(20)
        list(mailbox.waiting())
    assert 0.55 < time.monotonic() - started < 3
    assert server.connections <= 5


def test_news_about_other_things_while_ending_idle_does_not_confuse(server: ScriptedImap, mailbox: ImapMailbox) -> None:
    server.on(
        "IDLE",
        lambda talk: (
            talk.say("+ idling"),
            talk.line(),
            talk.raw(b"* 2 FETCH (FLAGS (\\Seen))\r\n* 1 EXPUNGE\r\n* OK Still here\r\n"),
            talk.ok(),
        ),
    )
    mailbox.wait(0.1)
    assert len(list(mailbox.waiting())) == 3
    assert server.connections == 1


def test_without_a_listing_there_is_no_waiting_for_what_may_be_there_already(mailbox: ImapMailbox) -> None:
    started = time.monotonic()
    mailbox.wait(20)
    assert time.monotonic() - started < 1


def test_wake_from_a_signal_handler_ends_idle_within_a_second(mailbox: ImapMailbox) -> None:
    list(mailbox.waiting())
    before = signal.signal(signal.SIGALRM, lambda *_: mailbox.wake())
    signal.setitimer(signal.ITIMER_REAL, 0.2)
    started = time.monotonic()
    mailbox.wait(20)
    signal.signal(signal.SIGALRM, before)
    assert 0.1 < time.monotonic() - started < 1


# Moves


def test_a_refused_move_leaves_the_connection_standing(server: ScriptedImap, mailbox: ImapMailbox) -> None:
    first, second, _ = mailbox.waiting()
    server.on("UID MOVE", lambda talk: talk.no("[OVERQUOTA] the folder is full"))
    with pytest.raises(MoveRefused, match="OVERQUOTA"):
        mailbox.file_away(first, "Done")
    mailbox.file_away(second, "Done")
    assert (sorted(server.messages), server.moved, server.connections) == ([1, 3], {2: "Done"}, 1)


def test_a_refused_move_of_a_message_that_is_gone_is_no_error(server: ScriptedImap, mailbox: ImapMailbox) -> None:
    first, *_ = mailbox.waiting()
    server.messages.pop(1)
    server.on("UID MOVE", lambda talk: talk.no("[EXPUNGEISSUED] no such message"))
    mailbox.file_away(first, "Done")
    assert server.connections == 1


def test_a_move_that_breaks_off_can_be_repeated(server: ScriptedImap, mailbox: ImapMailbox) -> None:
    first, *_ = mailbox.waiting()

    def moves_and_hangs_up(talk: Talk) -> None:
        server.moved[1] = "Done"
        server.messages.pop(1)
        raise HangUp

    server.on("UID MOVE", moves_and_hangs_up)
    with pytest.raises(MailboxAway) as raised:
        mailbox.file_away(first, "Done")
    assert not isinstance(raised.value, MoveRefused)
    mailbox.file_away(first, "Done")
    assert server.moved == {1: "Done"}


def test_a_folder_is_made_where_the_server_says_it_is_missing(server: ScriptedImap, mailbox: ImapMailbox) -> None:
    first, *_ = mailbox.waiting()
    server.on("LIST", lambda talk: (talk.say('* LIST () "/" "Done"'), talk.ok()))
    server.on("UID MOVE", lambda talk: talk.no("[TRYCREATE] no such folder"))
    mailbox.file_away(first, "Done")
    assert [said for said in server.said if said.split()[0] in ("CREATE", "SUBSCRIBE")] == [
        'CREATE "Done"',
        'SUBSCRIBE "Done"',
    ]
    assert server.moved == {1: "Done"}


def test_after_a_new_uidvalidity_on_reconnect_a_listing_ends(
    server: ScriptedImap, mailbox_on: Callable[..., ImapMailbox]
) -> None:
    mailbox = mailbox_on(server, batch_messages=1)
    listing = mailbox.waiting()
    first = next(listing)
    server.on("UID FETCH", hang_up)
    with pytest.raises(MailboxAway):
        mailbox.fetch(first, 1000)
    server.uidvalidity = 78
    assert mailbox.fetch(first, 1000) is None
    assert list(listing) == []


# Login


@pytest.mark.parametrize(
    "act",
    [
        lambda talk: (talk.say("+ "), talk.line(), talk.no("[UNAVAILABLE] the directory is down")),
        lambda talk: (talk.say("+ "), talk.line(), hang_up(talk)),
        lambda talk: (talk.say("* BYE too many connections"), hang_up(talk)),
    ],
)
def test_a_login_that_could_not_be_checked_is_no_refusal(
    server: ScriptedImap, mailbox: ImapMailbox, act: Callable[[Talk], object]
) -> None:
    server.on("AUTHENTICATE", act)
    with pytest.raises(MailboxAway):
        mailbox.open()
    mailbox.open()


def test_a_refused_login_is_one(server: ScriptedImap, mailbox: ImapMailbox) -> None:
    server.on(
        "AUTHENTICATE", lambda talk: (talk.say("+ "), talk.line(), talk.no("[AUTHENTICATIONFAILED] wrong password"))
    )
    with pytest.raises(LoginRefused, match="wrong password") as raised:
        mailbox.open()
    assert "swordfish" not in str(raised.value)


def test_login_is_used_where_a_server_knows_nothing_else(mailbox_on: Callable[..., ImapMailbox]) -> None:
    server = ScriptedImap({1: RAW}, capability="IMAP4rev1 IDLE")
    mailbox_on(server).open()
    assert 'LOGIN holds "swordfish"' in server.said
    mailbox_on(server).close()
    server.stop()


def test_a_token_is_asked_for_at_each_login(server: ScriptedImap, mailbox_on: Callable[..., ImapMailbox]) -> None:
    tokens = iter(["first", "second"])
    heard = []

    def listen(talk: Talk) -> None:
        talk.say("+ ")
        heard.append(base64.b64decode(talk.line()).decode())
        talk.ok()

    server.on("AUTHENTICATE", listen, listen)
    mailbox = mailbox_on(server, token=lambda: next(tokens))
    mailbox.open()
    mailbox.close()
    mailbox.open()
    assert heard == [f"user=holds\1auth=Bearer {token}\1\1" for token in ("first", "second")]
    assert "AUTHENTICATE XOAUTH2" in server.said


def test_words_slipped_in_before_tls_end_the_connection(
    mailbox_on: Callable[..., ImapMailbox], certificates: Certificates
) -> None:
    server = ScriptedImap({}, capability=CAPABILITY + " STARTTLS")
    server.on("STARTTLS", lambda talk: talk.raw(f"{talk.tag} OK go\r\n* CAPABILITY IMAP4rev1 EVIL\r\n".encode()))
    mailbox = mailbox_on(server, security=Security.STARTTLS, ca_file=certificates.ca)
    with pytest.raises(MailboxAway, match="STARTTLS failed"):
        mailbox.open()
    server.stop()


@pytest.mark.parametrize("greeting", ["* OK no TLS here", "* PREAUTH you are in already"])
def test_without_starttls_nothing_secret_is_said(
    mailbox_on: Callable[..., ImapMailbox], certificates: Certificates, greeting: str
) -> None:
    server = ScriptedImap({}, greeting=greeting)
    mailbox = mailbox_on(server, security=Security.STARTTLS, ca_file=certificates.ca)
    with pytest.raises(MailboxAway):
        mailbox.open()
    assert set(server.said) == {"CAPABILITY"}
    server.stop()


def test_a_folder_without_uidvalidity_is_not_worked_on(server: ScriptedImap, mailbox: ImapMailbox) -> None:
    server.on("SELECT", lambda talk: (talk.say("* 3 EXISTS"), talk.ok()))
    with pytest.raises(MailboxAway, match="UIDVALIDITY"):
        list(mailbox.waiting())


def test_a_folder_open_for_reading_only_is_away(server: ScriptedImap, mailbox: ImapMailbox) -> None:
    server.on(
        "SELECT",
        lambda talk: (talk.say("* 3 EXISTS"), talk.say("* OK [UIDVALIDITY 7]"), talk.ok("[READ-ONLY] selected")),
    )
    with pytest.raises(MailboxAway, match="not writable"):
        list(mailbox.waiting())


# Numbers


def test_a_hundred_thousand_messages_are_listed_in_bounded_memory(mailbox_on: Callable[..., ImapMailbox]) -> None:
    server = ScriptedImap(dict.fromkeys(range(1, 300_001, 3), b""))
    mailbox = mailbox_on(server, read_seconds=10, answer_seconds=30)
    mailbox.open()
    tracemalloc.start()
    listing = mailbox.waiting()
    first = [next(listing) for _ in range(1000)]
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [int(waiting.uid) for waiting in first] == list(range(1, 3001, 3))
    assert len([said for said in server.said if said.startswith("UID SEARCH")]) == 6
    assert most < 40_000_000
    server.stop()


def test_what_a_server_says_unasked_does_not_pile_up(mailbox_on: Callable[..., ImapMailbox]) -> None:
    server = ScriptedImap(dict.fromkeys(range(1, 201), RAW))
    mailbox = mailbox_on(server)
    for waiting in mailbox.waiting():
        mailbox.file_away(waiting, "Done")
    kept = mailbox._opened().wire.untagged_responses
    assert sum(len(lines) for lines in kept.values()) < 10
    server.stop()


def test_closing_from_any_state_never_raises(server: ScriptedImap, mailbox: ImapMailbox) -> None:
    mailbox.close()
    mailbox.open()
    threading.Timer(0.1, server.stop).run()
    mailbox.close()
    mailbox.close()
