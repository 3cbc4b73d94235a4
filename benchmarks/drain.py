"""How fast a full mailbox is drained: a Maildir, every real room, replies into a Maildir, synchronous=FULL.

    python benchmarks/drain.py [messages]

Prints messages per second, CPU milliseconds per message and peak memory, and
fails below the floor: 60 messages per second, 90 MiB.
"""

from __future__ import annotations

import mailbox
import resource
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mailhold import daemon
from mailhold.house import House
from mailhold.outgoing import Sender
from mailhold.policy import judge
from mailhold.policy.facts import Facts
from mailhold.post.maildir import MaildirMailbox, MaildirOutbox, MaildirSettings
from mailhold.reading.submission import read
from mailhold.records.database import RecordsSettings
from mailhold.records.store import Records
from mailhold.replies import Replies, ReplySettings

FLOOR_PER_SECOND = 60
CEILING_MIB = 90
KILOBYTES = 10
SENDER = Sender("holds@coaching.example", key=b"a key for measuring")

_ASIDES = (
    "The project took longer than anybody had planned, and the team is still catching up.",
    "My sister visits next week, so the evenings are busier than they usually are.",
    "I liked the exercise about listening; we tried it at work and it went well.",
    "The book you named has arrived and waits on my desk for a quiet hour.",
)


def message(number: int) -> bytes:
    """A forwarded client request of about ten kilobytes, different each time."""
    sent = datetime(2026, 3, 2, 8, tzinfo=UTC) + timedelta(minutes=number)
    asides = "\r\n".join(f"{number}.{line} {_ASIDES[line % len(_ASIDES)]}" for line in range(KILOBYTES * 12))
    return (
        f"From: Coach {number % 40} <coach{number % 40}@coaching.example>\r\nTo: holds@coaching.example\r\n"
        f"Subject: Fwd: a break\r\nMessage-ID: <{number}@mail.example>\r\nDate: {sent:%a, %d %b %Y %H:%M:%S} +0000\r\n"
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        "Please see below.\r\n\r\n---------- Forwarded message ---------\r\n"
        f"From: Client {number} <client{number}@mail.example>\r\nDate: Sun, Mar 1, 2026 at 9:00 AM\r\n"
        f"Subject: a break\r\nTo: Coach {number % 40} <coach{number % 40}@coaching.example>\r\n\r\n"
        f"Please put my coaching on hold until May 18.\r\n\r\n{asides}\r\n"
    ).encode()


def main() -> None:
    messages = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as folder:
        directory = Path(folder)
        waiting = mailbox.Maildir(str(directory / "holds"))
        for number in range(messages):
            waiting.add(message(number))
        house = House(
            mailbox=MaildirMailbox(MaildirSettings(directory / "holds")),
            outbox=MaildirOutbox(directory / "outbox"),
            records=Records(RecordsSettings(str(directory / "records.db")), daemon.process_name()),
            read=read,
            judge=judge,
            compose=Replies(ReplySettings(SENDER)).answer,
            facts=Facts(frozenset({SENDER.address}), coach_domains=frozenset({"coaching.example"})),
        )
        began, cpu = time.perf_counter(), time.process_time()
        daemon.once(house)
        took, used = time.perf_counter() - began, time.process_time() - cpu
        replies = len(list((directory / "outbox" / "new").iterdir()))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{messages} messages, {replies} replies: {messages / took:.0f} per second, "
        f"{1000 * used / messages:.1f} ms of CPU each, peak {peak:.0f} MiB"
    )
    if replies != messages or messages / took < FLOOR_PER_SECOND or peak > CEILING_MIB:
        raise SystemExit(f"below the floor of {FLOOR_PER_SECOND} per second and {CEILING_MIB} MiB")


if __name__ == "__main__":
    main()
