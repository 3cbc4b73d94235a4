"""Mail of strange make through a house of real rooms: judged or left to a person, and the next one is answered."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from mailhold import daemon
from tests.daemon import small_house
from tests.faults.houses import HOLDS, real_house, request
from tests.faults.invariants import Rows, check, check_the_next, of_maildirs

DATE = b"Date: Mon, 9 Mar 2026 10:00:01 +0000\r\n"
ID = b"Message-ID: <forward-1@mail.coaching.example>\r\n"
SECONDS = 20.0
PART = b"--b\r\nContent-Type: text/plain\r\n\r\nx\r\n"


def judged(directory: Path, *messages: bytes) -> Rows:
    """The rows after these messages and one more request, which must go all the way."""
    small_house.deliver(directory, *messages)
    daemon.once(real_house(directory))
    scene = of_maildirs(directory)
    check_the_next(
        scene,
        lambda raw: small_house.deliver(directory, raw),
        lambda: daemon.once(real_house(directory)),
        request(99),
    )
    return check(scene, messages)


@pytest.mark.parametrize(
    ("field", "instead"),
    [
        (DATE, b""),
        (DATE, b"Date: yesterday, I think\r\n"),
        (DATE, b"Date: Mon, 9 Mar 2026 10:00:01 -0000\r\n"),
        (DATE, b"Date: Mon, 9 Mar 2026 10:00:01\r\n"),
        (DATE, b"Date: Mon, 99 Mar 99999 99:99:99 +9999\r\n"),
        (ID, b""),
        (ID, b"Message-ID:\r\n"),
        (ID, ID + b"Message-ID: <another@mail.coaching.example>\r\n"),
    ],
)
def test_f39_f40_a_request_with_a_strange_header_goes_all_the_way(tmp_path: Path, field: bytes, instead: bytes) -> None:
    strange = request(1).replace(field, instead)
    assert strange != request(1)
    rows = judged(tmp_path, strange)
    assert [each["outcome"] for each in rows.decisions] == ["processed", "processed"]


@pytest.mark.parametrize(
    "make",
    [
        lambda: b"".join(
            b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(2000)
        ),
        lambda: b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n' + PART * 20_000,
        lambda: b"X-Filler: x\r\n" * 50_000 + b"\r\nhello\r\n",
    ],
    ids=["2,000 levels", "20,000 parts", "50,000 headers"],
)
def test_f47_a_message_of_endless_parts_or_headers_is_over_soon_and_the_next_is_answered(
    tmp_path: Path, make: Callable[[], bytes]
) -> None:
    head = b"From: Dana Reyes <dana@coaching.example>\r\nSubject: endless\r\nMIME-Version: 1.0\r\n"
    began = time.monotonic()
    rows = judged(tmp_path, head + make())
    assert time.monotonic() - began < SECONDS
    assert len(rows.submissions) == 2
    assert rows.decisions[0]["outcome"] != "processed"


@pytest.mark.parametrize("style", ["display:none", "font-size:0", "visibility:hidden"])
def test_f54_a_request_that_nobody_sees_is_not_granted(tmp_path: Path, style: str) -> None:
    forward = request(1).decode().partition("---------- Forwarded")[2].replace("<", "&lt;").replace("\r\n", "<br>\r\n")
    raw = (
        f"From: Dana Reyes <dana@coaching.example>\r\nTo: {HOLDS}\r\nSubject: Fwd: a pause\r\n{ID.decode()}"
        "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        f'<p>The invoice for March is on its way.</p><div style="{style}">---------- Forwarded{forward}</div>\r\n'
    ).encode()
    rows = judged(tmp_path, raw)
    assert rows.decisions[0]["outcome"] not in ("processed", "ignored")
    seen = raw.replace(style.encode(), b"color:black")
    (tmp_path / "seen").mkdir()
    assert judged(tmp_path / "seen", seen).decisions[0]["outcome"] == "processed", "the test's request is none"
