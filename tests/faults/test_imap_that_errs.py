"""The daemon on an IMAP server that breaks off, stalls, drips or falls silent: it goes on, nothing lost or twice."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from mailhold import daemon
from mailhold.errors import LoginRefused
from mailhold.house import House, Pace
from mailhold.post.imap import ImapMailbox, ImapSettings
from mailhold.post.security import Security
from tests.daemon import small_house
from tests.daemon.test_run import running, wait_until
from tests.faults.houses import real_house, request
from tests.faults.invariants import Scene, check, check_the_next, of_maildirs
from tests.faults.towns import Town
from tests.post.test_imap_with_dovecot import settings_for
from tests.servers.certificates import Certificates
from tests.servers.dovecot import Dovecot
from tests.servers.scripted_imap import HangUp, ScriptedImap, Talk, body_answer, fetch

SOON = 10.0  # seconds in which the daemon must be at work again
Act = Callable[[Talk], object]


@pytest.fixture
def server() -> Iterator[ScriptedImap]:
    server = ScriptedImap({1: request(1)})
    yield server
    server.stop()


def house_on(server: ScriptedImap, directory: Path) -> House:
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
    return real_house(directory, mailbox=ImapMailbox(settings), pace=Pace(idle=timedelta(seconds=0.5)))


def scene_of(server: ScriptedImap, directory: Path) -> Scene:
    boxes = lambda: {"INBOX": list(server.messages.values()), **server.filed}  # noqa: E731
    return dataclasses.replace(of_maildirs(directory), mailbox=boxes)


def comes(server: ScriptedImap) -> None:
    """A second message comes."""
    server.messages[2] = request(2)


def hang_up(talk: Talk) -> None:
    raise HangUp


def half_a_body(talk: Talk) -> None:
    talk.raw(body_answer(1, talk.server.messages[1])[:200])


def idling(talk: Talk, also: bytes = b"") -> None:
    talk.raw(b"+ idling\r\n" + also)
    comes(talk.server)


def vanish(talk: Talk) -> None:
    del talk.server.messages[1]
    comes(talk.server)
    talk.ok()


WITHIN_A_MESSAGE: dict[str, Act] = {
    "f18 dropped": lambda talk: (half_a_body(talk), hang_up(talk)),
    "f19 silent": lambda talk: (half_a_body(talk), talk.stall()),
    "f20 dripping": lambda talk: talk.drip(body_answer(1, talk.server.messages[1]), 0.1),
    "f29 vanished": vanish,
    "f30 flags only": lambda talk: (talk.say("* 1 FETCH (UID 1 FLAGS (\\Seen))"), talk.ok()),
    "f30 no body": lambda talk: (talk.say("* 1 FETCH (UID 1 BODY[] NIL)"), talk.ok()),
}
WHILE_WAITING: dict[str, Act] = {
    "f21 closed": lambda talk: (idling(talk), hang_up(talk)),
    "f22 bye": lambda talk: (idling(talk), talk.say("* BYE going down"), hang_up(talk)),
    "f23 half a line": lambda talk: (idling(talk), talk.raw(b"* 2 EXI"), hang_up(talk)),
    "f24 news with the plus": lambda talk: (
        comes(talk.server),
        idling(talk, b"* 1 EXISTS\r\n"),
        talk.line(),
        talk.ok(),
    ),
    "f25 news before the plus": lambda talk: (
        comes(talk.server),
        talk.say("* 1 EXISTS"),
        idling(talk),
        talk.line(),
        talk.ok(),
    ),
    "f26 silent after DONE": lambda talk: (idling(talk), talk.line(), talk.stall()),
}


@pytest.mark.parametrize(
    ("command", "acts"),
    [
        *(pytest.param("UID FETCH", (fetch, act), id=name) for name, act in WITHIN_A_MESSAGE.items()),
        *(pytest.param("IDLE", (act,), id=name) for name, act in WHILE_WAITING.items()),
    ],
)
def test_f18_to_f30_a_daemon_goes_on_by_itself_when_the_server_errs(
    server: ScriptedImap, tmp_path: Path, command: str, acts: tuple[Act, ...]
) -> None:
    house, scene = house_on(server, tmp_path), scene_of(server, tmp_path)
    server.on(command, *acts)
    began: list[float] = []

    def settled() -> bool:
        return not server._acts[command] and not server.messages

    def meanwhile() -> None:
        wait_until(lambda: not server._acts[command])
        began.append(time.monotonic())
        if 2 not in server.messages and not server.moved:
            comes(server)
        wait_until(settled)
        took = time.monotonic() - began[0]
        assert took < SOON, f"at work again after {took:.1f} s"

    with running(house, meanwhile):
        pass
    assert server.connections <= 4, "it spins"
    delivered = [raw for folder in server.filed.values() for raw in folder]
    rows = check(scene, [*delivered, request(2)])
    assert len(small_house.sent(tmp_path)) == len(rows.submissions) == len(delivered)

    def deliver(raw: bytes) -> None:
        server.messages[9] = raw

    check_the_next(scene, deliver, lambda: daemon.once(house_on(server, tmp_path)), request(3))


@pytest.mark.system
def test_f32_a_refused_login_changes_nothing_and_the_right_password_goes_on(town: Town) -> None:
    town.account.deliver(request(1))
    with pytest.raises(LoginRefused, match="check the user name and the password"):
        daemon.once(town.house(imap={"password": "swordfish"}))
    assert (len(town.account.messages()), town.sink.accepted) == (1, [])
    town.work()
    town.check(request(1))
    town.check_the_next(request(2))


@pytest.mark.system
@pytest.mark.parametrize(
    ("capability", "stay"), [("IMAP4rev1 UIDPLUS", 0), ("IMAP4rev1", 1)], ids=["no IDLE, no MOVE", "nor UIDPLUS"]
)
def test_f34_a_server_of_few_skills_is_worked_with(
    certificates: Certificates, tmp_path: Path, capability: str, stay: int
) -> None:
    dovecot = Dovecot(certificates, capability=capability)
    dovecot.start()
    try:
        account = dovecot.account()
        settings = settings_for(account, poll_seconds=0.2)

        def house() -> House:
            return real_house(tmp_path, mailbox=ImapMailbox(settings), pace=Pace(move_tries=1))

        scene = dataclasses.replace(
            of_maildirs(tmp_path),
            mailbox=lambda: {
                name: account.messages(name) for name in ("INBOX", "Holds/Processed") if name == "INBOX" or not stay
            },
        )

        def meanwhile() -> None:
            time.sleep(0.5)
            account.deliver(request(1))
            wait_until(lambda: len(small_house.sent(tmp_path)) == 1)
            wait_until(lambda: len(account.messages()) == stay)

        with running(house(), meanwhile):
            pass
        check(scene, [request(1)])
        check_the_next(scene, account.deliver, lambda: daemon.once(house()), request(2))
    finally:
        dovecot.remove()
