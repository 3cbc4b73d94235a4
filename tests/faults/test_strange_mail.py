"""Mail of strange make through a house of real rooms: judged or left to a person, and the next one is answered."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mailhold import daemon
from mailhold.house import Pace
from tests.daemon import small_house
from tests.faults.houses import HOLDS, real_house, request
from tests.faults.invariants import Rows, check, check_the_next, of_maildirs
from tests.reading.test_worst_cases import HTMLS, TEXTS, filled

DATE = b"Date: Mon, 9 Mar 2026 10:00:01 +0000\r\n"
ID = b"Message-ID: <forward-1@mail.coaching.example>\r\n"
SECONDS = 20.0
PART = b"--b\r\nContent-Type: text/plain\r\n\r\nx\r\n"


def judged(directory: Path, *messages: bytes, **rooms: Any) -> Rows:
    """The rows after these messages and one more request, which must go all the way."""
    small_house.deliver(directory, *messages)
    daemon.once(real_house(directory, **rooms))
    scene = of_maildirs(directory)
    whole = [each for each in messages if "pace" not in rooms or len(each) <= rooms["pace"].fetch_bytes]
    check_the_next(
        scene,
        lambda raw: small_house.deliver(directory, raw),
        lambda: daemon.once(real_house(directory, **rooms)),
        request(99),
    )
    return check(scene, whole)


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


HEAD = (
    f"From: Dana Reyes <dana@coaching.example>\r\nTo: {HOLDS}\r\nSubject: Fwd: a pause\r\nMIME-Version: 1.0\r\n"
    "Date: Mon, 9 Mar 2026 10:00:01 +0000\r\n"
).encode() + ID
FORWARD = request(1).partition(b"\r\n\r\n")[2]
INVOICE = b"The invoice for March is on its way.\r\n"
ASKS = b"Please put my coaching on hold from April 6 until May 18.\r\n"
PLAIN = b"Content-Type: text/plain; charset=utf-8"


def encoded(body: bytes, encoding: bytes = b"base64") -> bytes:
    return HEAD + PLAIN + b"\r\nContent-Transfer-Encoding: " + encoding + b"\r\n\r\n" + body


@pytest.mark.parametrize(
    ("raw", "outcome"),
    [
        (request(1).replace(b"utf-8", b"x-nobody-knows"), "processed"),
        (request(1, note="Grüße von Zoë.").decode().encode("latin-1", "replace"), "processed"),
        (request(1).replace(b"charset=utf-8", b"charset=us-ascii").replace(b"Hello", "Salü".encode()), "processed"),
        (request(1).replace(b"utf-8", b"utf-16"), "not_processed"),
        (encoded(base64.encodebytes(FORWARD)), "processed"),
        (encoded(base64.encodebytes(FORWARD)[:-20] + b"!!!\r\n"), "processed"),
        (encoded(base64.encodebytes(FORWARD)[:200]), "not_processed"),
        (encoded(FORWARD), "not_processed"),
        (encoded(FORWARD.replace(b"Hello", b"=ZZ = =\r\nHello"), b"quoted-printable"), "processed"),
        (
            request(1)
            .replace(b"utf-8", b"utf-8; format=flowed; delsp=yes")
            .replace(b"Please put my coaching on hold", b"Please put my coach \r\ning on hold "),
            "processed",
        ),
    ],
    ids=[
        "a charset that nobody knows",
        "Latin-1 that says UTF-8",
        "UTF-8 that says ASCII",
        "UTF-8 that says UTF-16",
        "base64",
        "base64 with a broken end",
        "base64 that ends early",
        "base64 that is none",
        "quoted-printable that is none",
        "flowed, words broken",
    ],
)
def test_f46_what_can_be_read_of_bad_coding_is_judged_and_the_rest_is_asked_for(
    tmp_path: Path, raw: bytes, outcome: str
) -> None:
    rows = judged(tmp_path, raw)
    assert rows.decisions[0]["outcome"] == outcome, rows.decisions[0]["why"]
    [reply] = [each for each in rows.outgoing if each["decision"] == rows.decisions[0]["id"]]
    assert reply["state"] == "sent", "the coach is told either way"


@pytest.mark.parametrize("name", ["open anchors", "20,000 nested divs", "selectors", "brackets", "comments"])
def test_f48_html_that_makes_parsers_slow_is_over_soon_and_the_next_is_answered(tmp_path: Path, name: str) -> None:
    body = f"<p>Hello</p>{HTMLS[name]}".encode()
    check_that_it_is_soon_over(tmp_path, HEAD + b"Content-Type: text/html; charset=utf-8\r\n\r\n" + body)


@pytest.mark.parametrize("name", ["blank lines", "almost attributions", "dates", "quote marks", "From lines"])
def test_f49_text_that_makes_parsers_slow_is_over_soon_and_the_next_is_answered(tmp_path: Path, name: str) -> None:
    check_that_it_is_soon_over(tmp_path, HEAD + PLAIN + b"\r\n\r\n" + filled(TEXTS[name]).encode())


def check_that_it_is_soon_over(directory: Path, raw: bytes) -> None:
    began = time.monotonic()
    rows = judged(directory, raw)
    assert time.monotonic() - began < SECONDS
    assert rows.decisions[0]["outcome"] != "processed"
    assert rows.submissions[0]["problem"] == "", "judged, and not set aside"


def alternatives(text: bytes, html: bytes) -> bytes:
    shown = b"<p>" + html.replace(b"<", b"&lt;").replace(b"\r\n", b"<br>\r\n") + b"</p>"
    return (
        HEAD
        + b'Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\n'
        + PLAIN
        + b"\r\n\r\n"
        + text
        + b"\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        + shown
        + b"\r\n--b--\r\n"
    )


def with_file(name: bytes, kind: bytes, content: bytes) -> bytes:
    return (
        HEAD
        + b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n'
        + PLAIN
        + b"\r\n\r\nMy client asks for it in the file.\r\n--b\r\nContent-Type: "
        + kind
        + b'; name="'
        + name
        + b'"\r\nContent-Disposition: attachment; filename="'
        + name
        + b'"\r\n\r\n'
        + content
        + b"\r\n--b--\r\n"
    )


@pytest.mark.parametrize(
    "raw",
    [
        alternatives(FORWARD, INVOICE),
        HEAD + PLAIN + b"\r\n\r\nSee below.\r\n\r\n> " + ASKS + b"> Ines\r\n",
        with_file(b"note.txt", b"text/plain", ASKS),
        with_file(b"note.html", b"text/html", b"<p>" + ASKS + b"</p>"),
        with_file(b"note.bin", b"application/octet-stream", ASKS),
    ],
    ids=["the text that is not shown", "a quotation of nobody", "a text file", "an HTML file", "a file of no kind"],
)
def test_f54_a_request_that_stands_only_aside_is_not_granted(tmp_path: Path, raw: bytes) -> None:
    rows = judged(tmp_path, raw)
    assert rows.decisions[0]["outcome"] not in ("processed", "ignored"), rows.decisions[0]["why"]


def test_f54_of_two_bodies_the_shown_one_is_judged(tmp_path: Path) -> None:
    assert judged(tmp_path, alternatives(INVOICE, FORWARD)).decisions[0]["outcome"] == "processed"


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


def test_f55_of_a_huge_message_only_the_start_is_kept_a_person_must_look_and_the_next_is_answered(
    tmp_path: Path,
) -> None:
    raw = request(1) + b"A line of the annex that nobody reads.\r\n" * 5_000
    rows = judged(tmp_path, raw, pace=Pace(fetch_bytes=50_000))
    first = rows.submissions[0]
    assert (first["size"], len(first["raw"]), first["cut"]) == (len(raw), 50_000, True)
    assert rows.decisions[0]["outcome"] == "for_ops"
    assert "larger than 50000 bytes" in rows.decisions[0]["why"]
