"""How long a coach waits: from delivery into a real Dovecot to the reply accepted by a real SMTP server.

    python -m benchmarks.latency [messages]

The daemon runs as a process of its own and idles before each delivery. Dovecot
itself takes up to half a second to tell an idling client of new mail.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import FORWARD
from tests.cli.test_servers import SETTINGS
from tests.servers.certificates import make_certificates
from tests.servers.dovecot import Dovecot
from tests.servers.smtp_sink import Accepted, SmtpSink

FLOOR_SECONDS = 2.0


def measure(messages: int) -> list[float]:
    """Seconds for each of ``messages`` deliveries, one after the other."""
    with tempfile.TemporaryDirectory() as folder:
        certificates = make_certificates(Path(folder))
        server = Dovecot(certificates)
        server.start()
        sink = SmtpSink(certificates)
        sink.start()
        account = server.account()
        settings = Path(folder) / "mailhold.toml"
        settings.write_text(
            SETTINGS.format(imaps=server.imaps_port, ca=certificates.ca, user=account.user, smtp=sink.port)
        )
        password = Path(folder) / "imap-password"
        password.touch(0o600)
        password.write_text(account.password)
        command = [sys.executable, "-m", "mailhold", "--config", str(settings), "run"]
        daemon = subprocess.Popen(command, stderr=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": "."})
        try:
            return [_once(account.deliver, sink, number) for number in range(messages)]
        finally:
            daemon.terminate()
            daemon.wait(30)
            sink.stop()
            server.remove()


def _once(deliver: Callable[[bytes], str], sink: SmtpSink, number: int) -> float:
    name = f"client{number}"
    raw = FORWARD.replace("ines@", f"{name}@").replace("Ines", name.title()).replace("autumn-1", f"autumn-{number}")
    before = len(_replies(sink))
    time.sleep(2)  # the daemon idles again
    began = time.monotonic()
    deliver(raw.encode())
    while len(_replies(sink)) == before:
        if time.monotonic() - began > 60:
            raise SystemExit("no reply within a minute")
        time.sleep(0.005)
    return _replies(sink)[-1].at - began


def _replies(sink: SmtpSink) -> list[Accepted]:
    """What went to the coach; a digest may go to ops at any time."""
    return [each for each in sink.accepted if each.recipients == ("tove@harbour.example",)]


def main() -> None:
    """Measure, print, and fail above the floor."""
    seconds = measure(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
    middle = statistics.median(seconds)
    sys.stdout.write(f"{len(seconds)} replies: median {middle:.2f} s, {min(seconds):.2f} to {max(seconds):.2f} s\n")
    if middle > FLOOR_SECONDS:
        raise SystemExit(f"slower than {FLOOR_SECONDS} s")


if __name__ == "__main__":
    main()
