"""How long reading takes: ordinary mail, and the worst that one message can be.

    python benchmarks/reading.py

Prints one line for each case: processor milliseconds, peak memory, what was
noted. The floor is one second for each worst case, and a median under two
milliseconds for an ordinary message of 10 KB.
"""

from __future__ import annotations

import resource
import statistics
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from mailhold.reading.submission import read

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
HEAD = b"From: Mira Stone <mira@firm.example>\r\nTo: holds@firm.example\r\nDate: Tue, 3 Mar 2026 10:00:00 +0100\r\n"
MEDIAN_MS = 2.0
WORST_MS = 1_000.0


def ordinary() -> bytes:
    """A 10 KB reply above a quote, plain and HTML, as a mail program sends it."""
    lines = [f"This is line {number} of a letter about nothing much, as people write them." for number in range(40)]
    quoted = [f"> {line}" for line in lines[:20]]
    text = "\r\n".join([*lines[:20], "", "On Mon, 2 Mar 2026 at 08:15, Bo Lind <bo@client.example> wrote:", *quoted])
    html = "<html><body>" + "".join(f"<p>{line}</p>" for line in lines[:20])
    html += '<div class="gmail_quote"><div class="gmail_attr">On Mon, 2 Mar 2026 at 08:15, Bo Lind wrote:</div>'
    html += "<blockquote>" + "".join(f"<div>{line}</div>" for line in lines[:20]) + "</blockquote></div></body></html>"
    received = b"Received: from a.firm.example by b.firm.example; Tue, 3 Mar 2026 10:00:01 +0100\r\n" * 8
    parts = (
        f"--=b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
        f"--=b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{html}\r\n--=b--\r\n"
    )
    mime = b'MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="=b"\r\n\r\n'
    return received + HEAD + mime + parts.encode()


def worst() -> Iterator[tuple[str, bytes]]:
    """One message for each way of being too much."""
    people = b",\r\n ".join(b'"Person %d" <p%d@client.example>' % (number, number) for number in range(10_000))
    yield "10,000 recipients", HEAD + b"Cc: " + people + b"\r\n\r\nHello.\r\n"
    yield "1 MB Subject", HEAD + b"Subject: " + b"=?utf-8?q?a?= " * 70_000 + b"\r\n\r\nHello.\r\n"
    yield "1 MB of From", b"From: " + b'"a" <a@x.example>, ' * 50_000 + b"\r\n\r\nHello.\r\n"
    nested = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (number, number) for number in range(2_000)
    )
    yield "2,000 nested multiparts", HEAD + nested + b"\r\nHello.\r\n"
    letters = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\nContent-Type: message/rfc822\r\n\r\n'
        b"From: a@b.example\r\n" % (number, number)
        for number in range(1_000)
    )
    yield "1,000 nested letters", HEAD + letters + b"\r\nHello.\r\n"
    mixed = HEAD + b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n'
    yield "20,000 parts", mixed + b"--b\r\nContent-Type: text/plain\r\n\r\nHello.\r\n" * 20_000 + b"--b--\r\n"
    letter = b"--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: a@b.example\r\nSubject: x\r\n\r\nHello.\r\n"
    yield "5,000 attached letters", mixed + letter * 5_000 + b"--b--\r\n"
    yield "50,000 headers", b"X-Filler: some words\r\n" * 50_000 + HEAD + b"\r\nHello.\r\n"
    yield "50,000 header names", b"".join(b"X-%d: some words\r\n" % number for number in range(50_000)) + HEAD + b"\r\n"
    coded = (b"QUJD" * 19 + b"\r\n") * 390_000
    octets = b"--b\r\nContent-Type: image/png; name=a.bin\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    yield "30 MB attachment", mixed + b"--b\r\n\r\nHello.\r\n" + octets + coded + b"\r\n--b--\r\n"
    yield "10 MB of blank lines", HEAD + b"\r\n" + b"\r\n" * 5_000_000
    yield (
        "2 MB quoted-printable",
        (HEAD + b"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + b"=E4=F6=FC=\r\n" * 200_000),
    )
    yield "5 MB without a line end", HEAD + b"\r\n" + b"a " * 2_500_000
    yield "1 MB continued header", HEAD + b"X-Long: a\r\n" + b" b\r\n" * 250_000 + b"\r\nHello.\r\n"


def main() -> int:
    """Print the table; exit code 1 where a floor is missed."""
    message = ordinary()
    for _ in range(20):
        read(message, NOW)
    times = []
    for _ in range(200):
        start = time.process_time()
        read(message, NOW)
        times.append((time.process_time() - start) * 1e3)
    median = statistics.median(times)
    print(f"{'ordinary message, ' + str(len(message)) + ' bytes':32}{median:10.2f} ms  (median of {len(times)})")
    missed = median > MEDIAN_MS
    for name, raw in worst():
        start = time.process_time()
        submission = read(raw, NOW)
        spent = (time.process_time() - start) * 1e3
        missed |= spent > WORST_MS
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        noted = submission.defects[0].what if submission.defects else ""
        print(f"{name:32}{spent:10.1f} ms  {peak:5} MiB  {noted[:60]}")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
