"""Mixed mail for a long time through a real Dovecot and a real SMTP server, with everything failing at random.

    SOAK_MINUTES=20 SOAK_MESSAGES=20000 SOAK_MOST_MINUTES=30 python -m tools.soak

So many messages are delivered, in bursts, evenly over the minutes; where the daemon cannot keep up they take longer, at
most the most minutes. In the first three fifths the daemon is killed (SIGKILL) at random moments, now and then while it
starts; in the rest one process must live through the failures of both servers, and its memory and file descriptors are
sampled. At the end everything is left to settle, and the invariants of ``tests/faults/invariants.py`` are checked.
Exits with 1 where one does not hold, and where not all messages were delivered.
"""

from __future__ import annotations

import os
import random
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.houses import request
from tests.faults.invariants import Rows, Scene, check, of_servers, rows_of
from tests.servers.certificates import make_certificates
from tests.servers.dovecot import Account, Dovecot
from tests.servers.smtp_sink import Answer, SmtpSink

SETTINGS = """
[mailbox]
kind = "imap"
address = "holds@coaching.example"
[mailbox.imap]
host = "localhost"
port = {imaps}
ca_file = "{ca}"
user = "{user}"
password = {{file = "imap-password"}}
read_seconds = 10.0
answer_seconds = 20.0
[replies]
kind = "smtp"
per_recipient_a_day = 10000000
per_case_a_day = 10000000
an_hour = 10000000
[replies.smtp]
host = "localhost"
port = {smtp}
ca_file = "{ca}"
accept_seconds = 20.0
[records]
url = "sqlite:///records.db"
[coaches]
domains = ["coaching.example"]
[ops]
addresses = ["ops@coaching.example"]
[daemon]
idle_seconds = 5.0
lease_seconds = 10.0
retry_first_seconds = 1.0
retry_most_seconds = 5.0
doubt_seconds = 3.0
"""
SMTP_TROUBLE = (
    ("mail", Answer("451 4.3.0 later")),
    ("rcpt", Answer("450 4.2.1 busy")),
    ("rcpt", Answer("550 5.1.1 nobody here")),
    ("data", Answer("421 4.3.2 going down")),
    ("data", Answer(drop=True)),
    ("dot", Answer("452 4.3.1 full")),
    ("dot", Answer(drop=True)),
    ("dot", Answer(keep=True, drop=True)),
    ("quit", Answer("421 4.3.2 bye")),
)
COACHES = 100
KILLED_SHARE = 0.6
"""Of the messages, and of the time."""
WAITING_MOST = 2000
BURST_SECONDS = 2.0
WORKS_SECONDS = (2.0, 14.0)
"""How long the daemon is let work before it is killed; one time in six it is killed within two seconds."""
FLAT_SHARE = 1.15
FLAT_FDS = 8


@dataclass
class Soak:
    """What runs, and what was counted. ``samples``: (seconds, resident bytes, descriptors) of one process."""

    account: Account
    sink: SmtpSink
    settings: Path
    chance: random.Random
    counts: Counter[str] = field(default_factory=Counter)
    delivered: list[bytes] = field(default_factory=list)
    samples: list[tuple[float, int, int]] = field(default_factory=list)
    daemon: subprocess.Popen[bytes] | None = None

    def keep_running(self) -> None:
        """Start the daemon where none runs. One that ended by itself is counted: it must not."""
        if self.daemon is not None and self.daemon.poll() is not None:
            self.counts["ended by itself"] += 1
            self.daemon = None
        if self.daemon is None:
            with (self.settings.parent / "daemon.log").open("ab") as log:
                self.daemon = subprocess.Popen(  # noqa: S603 (our own command)
                    [sys.executable, "-m", "mailhold", "--config", str(self.settings), "run"], stderr=log
                )

    def kill(self, how: signal.Signals = signal.SIGKILL) -> None:
        """End the daemon, if it runs."""
        if self.daemon is not None and self.daemon.poll() is None:
            self.daemon.send_signal(how)
            self.daemon.wait(30)
            self.daemon = None
            self.counts[how.name] += 1

    def waiting(self) -> int:
        """How many messages stand in the mailbox."""
        parts = (self.account.maildir / part for part in ("new", "cur"))
        return sum(len(os.listdir(part)) for part in parts if part.is_dir())

    def deliver(self, most: int) -> None:
        """A burst of messages of all kinds, at most so many, unless too many wait."""
        room = WAITING_MOST - self.waiting()
        if room < WAITING_MOST // 4:
            self.counts["bursts put off"] += 1
            return
        for kind in self.chance.choices(list(KINDS), [weight for weight, _ in KINDS.values()], k=min(most, room)):
            raw = KINDS[kind][1](self)
            self.delivered.append(raw)
            self.account.deliver(raw)
            self.counts[kind] += 1

    def trouble(self) -> None:
        """Something goes wrong at one of the servers."""
        if self.chance.random() < 0.25:
            self.account.server.stop()
            time.sleep(self.chance.uniform(0, 1))
            self.account.server.start()
            self.counts["IMAP connections dropped"] += 1
        elif not any(answers for phase, answers in self.sink.script.items() if phase != "quit"):
            phase, answer = self.chance.choice(SMTP_TROUBLE)  # one at a time: after each "later" it waits longer
            self.sink.script[phase].append(answer)
            self.counts["SMTP failures"] += 1

    def sample(self, at: float) -> None:
        """Note what the daemon holds, ``at`` seconds after the last kill."""
        if self.daemon is None or self.daemon.poll() is not None:
            return
        status = Path(f"/proc/{self.daemon.pid}/status").read_text()
        resident = int(status.partition("VmRSS:")[2].split()[0]) * 1024
        self.samples.append((at, resident, len(os.listdir(f"/proc/{self.daemon.pid}/fd"))))


def good(soak: Soak) -> bytes:
    """A forward of a direct request by one of the coaches, each of another client."""
    number = len(soak.delivered) + 1
    name = "".join(chr(ord("a") + int(digit)) for digit in str(number)).title()
    raw = request(number).replace(b"Ines Ota", f"Ines {name}".encode())
    return raw.replace(b"dana@coaching.example", f"dana{number % COACHES}@coaching.example".encode())


def again(soak: Soak) -> bytes:
    """The very bytes of an earlier message, or the same message by another way."""
    raw = soak.chance.choice(soak.delivered) if soak.delivered else good(soak)
    other_way = f"Received: from relay{len(soak.delivered)}.example by mx.coaching.example\r\n".encode()
    return raw if soak.chance.random() < 0.5 else other_way + raw


def automatic(soak: Soak) -> bytes:
    """What a machine sends, which is never answered."""
    marks = (b"Auto-Submitted: auto-replied\r\n", b"Precedence: bulk\r\n", b"List-Id: <news.coaching.example>\r\n")
    return soak.chance.choice(marks) + good(soak)


def broken(soak: Soak) -> bytes:
    """Cut off, badly encoded, without a sender."""
    raw = good(soak)
    cut = soak.chance.randrange(80, len(raw))
    return soak.chance.choice(
        (
            raw[:cut],
            raw.replace(b"charset=utf-8", b"charset=x-nobody-knows"),
            raw.replace(b"Content-Type: text/plain", b"Content-Transfer-Encoding: base64\r\nContent-Type: text/plain"),
            raw.replace(b"Content-Type: text/plain; charset=utf-8", b'Content-Type: multipart/mixed; boundary="x"'),
            re.sub(rb"From: Dana Reyes <[^>]*>\r\n", b"", raw, count=1),
            raw[:cut] + bytes(soak.chance.randrange(128, 256) for _ in range(200)) + raw[cut:],
        )
    )


def hostile(soak: Soak) -> bytes:
    """Made to be slow, to slip words in, or to pass for a coach."""
    raw = good(soak)
    html = raw.replace(b"text/plain", b"text/html")
    return soak.chance.choice(
        (
            html + b'<a "' * 2000,
            html + b"<div>" * 5000,
            raw + b"\r\n> " * 3000,
            raw.replace(b"Subject: Fwd:", b"Subject: =?utf-8?q?Fwd=3A=0D=0ABcc=3A_x=40evil=2Eexample?="),
            raw.replace(b"Hello Dana", b"{{ 7 * 7 }} {% include '/etc/passwd' %} \x1b[2J"),
            raw.replace(b"From: Dana Reyes", b"From: Eve <eve@evil.example>\r\nFrom: Dana Reyes", 1),
            re.sub(rb"From: Dana Reyes <dana\d*@", b'From: "dana@coaching.example" <dana@evil.', raw, count=1),
        )
    )


KINDS: dict[str, tuple[int, Callable[[Soak], bytes]]] = {
    "good": (50, good),
    "the same again": (15, again),
    "automatic": (10, automatic),
    "broken": (15, broken),
    "hostile": (10, hostile),
}


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of the soak: until so many messages were delivered in all and ``least`` seconds are over, or ``most``."""

    messages: int
    least: float
    most: float
    kills: bool


def work(soak: Soak, stage: Stage) -> None:
    """Deliver and make trouble."""
    began, before = time.monotonic(), len(soak.delivered)
    next_kill, next_trouble, next_burst, next_sample = began + _works_for(soak), began + 1.0, began, began
    while (now := time.monotonic()) - began < stage.most:
        soak.keep_running()
        if now - began >= stage.least and len(soak.delivered) >= stage.messages:
            return
        if now > next_burst:
            by_now = before + (stage.messages - before) * min((now - began + BURST_SECONDS) / stage.least, 1.0)
            soak.deliver(round(by_now) - len(soak.delivered))
            next_burst = now + soak.chance.uniform(0, 2 * BURST_SECONDS)
        if stage.kills and now > next_kill:
            soak.kill()
            next_kill = now + _works_for(soak)
        if now > next_trouble:
            soak.trouble()
            next_trouble = now + soak.chance.uniform(0.5, 4)
        if not stage.kills and now > next_sample:
            soak.sample(now - began)
            next_sample = now + 1
        time.sleep(0.05)


def _works_for(soak: Soak) -> float:
    return soak.chance.uniform(0, 2) if soak.chance.random() < 1 / 6 else soak.chance.uniform(*WORKS_SECONDS)


def settle(soak: Soak, scene: Scene, seconds: float) -> Rows:
    """Let everything be finished; the rows then."""
    soak.sink.script.clear()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        soak.keep_running()
        time.sleep(2)
        if soak.waiting():
            continue
        rows = rows_of(scene.url)
        moves = [each for each in rows.arrivals if each["move"] == "owed"]
        mails = [each for each in rows.outgoing if each["due_at"] is not None or each["state"] == "sending"]
        if not moves and not mails and all(each["state"] == "judged" for each in rows.submissions):
            soak.kill(signal.SIGTERM)
            return rows_of(scene.url)
    raise SystemExit(f"not settled after {seconds:.0f} s: {soak.waiting()} messages still wait")


def report(soak: Soak, rows: Rows, minutes: float) -> list[str]:
    """Print the figures; what is wrong with them."""
    copies = Counter((to, each.raw) for each in soak.sink.accepted for to in each.recipients)
    twice = sum(times > 1 for times in copies.values())
    print(f"{minutes:.1f} minutes, {len(soak.delivered)} messages, {len(rows.submissions)} different ones kept")
    for what, times in sorted(soak.counts.items()):
        print(f"  {what:<26} {times}")
    print("outcomes:", dict(Counter(each["outcome"] for each in rows.decisions)))
    print("set aside:", sum(bool(each["problem"]) for each in rows.submissions))
    print("mail out:", dict(Counter(each["state"] for each in rows.outgoing)), f"in doubt: {_doubted(rows)},", end=" ")
    print(f"accepted twice: {twice}")
    wrong = [f"the daemon ended by itself {times} times" for times in [soak.counts["ended by itself"]] if times]
    if twice > _doubted(rows):
        wrong.append(f"{twice} messages went out twice and only {_doubted(rows)} were in doubt")
    return wrong + _flat(soak.samples)


def _doubted(rows: Rows) -> int:
    return sum(each["doubts"] > 0 for each in rows.outgoing)


def _flat(samples: list[tuple[float, int, int]]) -> list[str]:
    """Whether the second quarter and the last quarter of the samples are alike."""
    quarter = len(samples) // 4
    if not quarter:
        return ["too few samples of memory"]
    print("second   resident MB   descriptors")
    for at, resident, descriptors in samples[:: max(1, len(samples) // 12)]:
        print(f"{at:6.0f}   {resident / 1e6:11.1f}   {descriptors:11}")
    early, late = samples[quarter : 2 * quarter], samples[-quarter:]
    resident = [statistics.median(each[1] for each in part) for part in (early, late)]
    descriptors = [max(each[2] for each in part) for part in (early, late)]
    print(f"resident {resident[0] / 1e6:.1f} -> {resident[1] / 1e6:.1f} MB, descriptors {descriptors}")
    wrong = []
    if resident[1] > FLAT_SHARE * resident[0]:
        wrong.append("memory grows")
    if descriptors[1] > descriptors[0] + FLAT_FDS:
        wrong.append("file descriptors grow")
    return wrong


def main() -> None:
    """Run, print, check."""
    minutes = float(os.environ.get("SOAK_MINUTES", "20"))
    messages = int(os.environ.get("SOAK_MESSAGES", str(round(minutes * 1000))))
    most = float(os.environ.get("SOAK_MOST_MINUTES", str(minutes * 1.5)))
    seed = int(os.environ.get("SOAK_SEED", str(random.randrange(10**6))))  # noqa: S311 (no secret)
    print(f"SOAK_SEED={seed}", flush=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        certificates = make_certificates(folder / "certificates")
        server, sink = Dovecot(certificates), SmtpSink(certificates)
        server.start()
        sink.start()
        account = server.account()
        settings = folder / "mailhold.toml"
        settings.write_text(
            SETTINGS.format(imaps=server.imaps_port, ca=certificates.ca, user=account.user, smtp=sink.port)
        )
        password = folder / "imap-password"
        password.touch(0o600)
        password.write_text(account.password)
        soak = Soak(account, sink, settings, random.Random(seed))  # noqa: S311 (no secret)
        scene = of_servers(account, str(folder / "records.db"), sink)
        try:
            began, killed = time.monotonic(), KILLED_SHARE
            work(soak, Stage(round(messages * killed), minutes * 60 * killed, most * 60 * killed, kills=True))
            work(soak, Stage(messages, minutes * 60 * (1 - killed), most * 60 * (1 - killed), kills=False))
            worked = (time.monotonic() - began) / 60
            soak.counts["waiting at the end"] = soak.waiting()
            rows = settle(soak, scene, 120 + minutes * 10)
            check(scene, soak.delivered)
            wrong = report(soak, rows, worked)
            if len(soak.delivered) < messages:
                wrong.append(f"{len(soak.delivered)} of {messages} messages were delivered in time")
        finally:
            soak.kill()
            sink.stop()
            server.remove()
    print("nothing lost, nothing twice but what was in doubt" if not wrong else "WRONG: " + "; ".join(wrong))
    raise SystemExit(1 if wrong else 0)


if __name__ == "__main__":
    main()
