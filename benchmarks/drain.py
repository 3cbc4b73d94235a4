"""How fast a full mailbox is drained by every real room, synchronous=FULL, a reply for each message.

    python benchmarks/drain.py [row [messages]]

dovecot   ordinary mail from a real Dovecot over IMAPS, replies to a real SMTP server with STARTTLS
maildir   ordinary mail from a Maildir, replies into a Maildir
numbers   the same with mail full of numbers, the worst case

Without a row each runs in a process of its own. Prints messages per second,
CPU milliseconds per message (mailhold's own; the servers run in other
processes) and peak memory, and fails below the floor of the row.
"""

from __future__ import annotations

import multiprocessing
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeAlias

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.letters import numbered, ordinary
from mailhold import daemon
from mailhold.house import House
from mailhold.outgoing import Sender
from mailhold.policy import judge
from mailhold.policy.facts import Facts
from mailhold.post.imap import ImapMailbox, ImapSettings
from mailhold.post.mailbox import Mailbox
from mailhold.post.maildir import MaildirMailbox, MaildirOutbox, MaildirSettings
from mailhold.post.outbox import Outbox
from mailhold.post.smtp import SmtpOutbox, SmtpSettings
from mailhold.reading.submission import read
from mailhold.records.database import RecordsSettings
from mailhold.records.store import Records
from mailhold.replies import Replies, ReplySettings
from tests.servers.certificates import Certificates, make_certificates
from tests.servers.dovecot import Dovecot

SENDER = Sender("holds@coaching.example", key=b"a key for measuring")

Post: TypeAlias = tuple[Mailbox, Outbox, Callable[[], int]]


@dataclass(frozen=True, slots=True)
class Row:
    """What is drained, where from, and the floor: messages per second and MiB of peak memory."""

    mail: Callable[[int], bytes]
    post: Callable[[Path, Iterable[bytes]], AbstractContextManager[Post]]
    per_second: int
    mebibytes: int = 90


@contextmanager
def maildir(folder: Path, mail: Iterable[bytes]) -> Iterator[Post]:
    """A Maildir with the mail in it, a Maildir for the replies, and how many lie there."""
    for name in ("cur", "new", "tmp"):
        (folder / "holds" / name).mkdir(parents=True)
    for number, raw in enumerate(mail):
        (folder / "holds" / "new" / f"{number:06d}.mail").write_bytes(raw)
    sent = folder / "outbox" / "new"
    yield (
        MaildirMailbox(MaildirSettings(folder / "holds")),
        MaildirOutbox(folder / "outbox"),
        lambda: len(list(sent.iterdir())),
    )


@contextmanager
def servers(folder: Path, mail: Iterable[bytes]) -> Iterator[Post]:
    """The same on a real Dovecot and a real SMTP server."""
    certificates = make_certificates(folder / "certificates")
    dovecot = Dovecot(certificates)
    ours, theirs = multiprocessing.Pipe()
    sink = multiprocessing.get_context("spawn").Process(target=_sink, args=(certificates, theirs))
    sink.start()
    theirs.close()
    try:
        dovecot.start()
        account = dovecot.account()
        for raw in mail:
            account.deliver(raw)
        mailbox = ImapMailbox(
            ImapSettings("localhost", account.user, account.password, port=dovecot.imaps_port, ca_file=certificates.ca)
        )
        outbox = SmtpOutbox(SmtpSettings("localhost", port=ours.recv(), ca_file=certificates.ca))
        yield mailbox, outbox, lambda: _ask(ours)
    finally:
        ours.close()
        sink.join(10)
        dovecot.remove()


def _sink(certificates: Certificates, ours: Connection) -> None:
    """Serve SMTP; tell the port, then how many messages were accepted each time one asks, until nobody is there."""
    from tests.servers.smtp_sink import SmtpSink  # noqa: PLC0415 - not in the process that is measured

    server = SmtpSink(certificates)
    server.start()
    ours.send(server.port)
    try:
        while True:
            ours.recv()
            ours.send(len(server.accepted))
    except EOFError:
        server.stop()


def _ask(sink: Connection) -> int:
    sink.send("how many")
    return int(sink.recv())


ROWS = {
    "dovecot": Row(ordinary, servers, per_second=60),
    "maildir": Row(ordinary, maildir, per_second=60),
    "numbers": Row(numbered, maildir, per_second=30),
}


def drain(row: Row, count: int) -> bool:
    """Drain so many messages and print how it went; whether that reaches the floor."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sizes: list[int] = []
        with row.post(folder, _one_by_one(row, count, sizes)) as (mailbox, outbox, replies):
            house = House(
                mailbox=mailbox,
                outbox=outbox,
                records=Records(RecordsSettings(str(folder / "records.db")), daemon.process_name()),
                read=read,
                judge=judge,
                compose=Replies(ReplySettings(SENDER)).answer,
                facts=Facts(frozenset({SENDER.address}), coach_domains=frozenset({"coaching.example"})),
            )
            began, cpu = time.perf_counter(), time.process_time()
            daemon.once(house)
            took, used = time.perf_counter() - began, time.process_time() - cpu
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            sent = replies()
        house.records.open()
        judged = house.records.counts(None, house.clock())
        health = house.records.health(mailbox.name)
        house.records.close()
    print(
        f"{count} messages of {sum(sizes) / count / 1000:.1f} KB, {sent} replies: {count / took:.0f} per second, "
        f"{1000 * used / count:.1f} ms of CPU each, peak {peak:.0f} MiB "
        f"(floor {row.per_second} per second, {row.mebibytes} MiB)"
    )
    assert sum(judged.values()) == count, judged
    assert sent == count, (sent, judged, health)
    assert not health.moves_owed, health
    return count / took >= row.per_second and peak <= row.mebibytes


def _one_by_one(row: Row, count: int, sizes: list[int]) -> Iterator[bytes]:
    """The mail, none of it kept, so that what is measured is not the memory it took to write it."""
    for number in range(count):
        raw = row.mail(number)
        sizes.append(len(raw))
        yield raw


def main() -> int:
    """Exit code 1 where a floor is missed."""
    if len(sys.argv) == 1:
        return max(subprocess.run([sys.executable, __file__, row], check=False).returncode for row in ROWS)
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    print(f"{sys.argv[1]:10}", end="", flush=True)
    return 0 if drain(ROWS[sys.argv[1]], count) else 1


if __name__ == "__main__":
    sys.exit(main())
