"""What is forgotten or purged is nowhere in the database's files: not in freed pages, nor in the log of changes."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from mailhold import daemon
from mailhold.daily import owe_digest
from mailhold.digest import DigestSettings
from mailhold.ops.by_hand import decide_by_hand
from mailhold.policy.facts import Client
from mailhold.records.store import Records
from tests.daemon import small_house
from tests.faults.houses import request
from tests.faults.invariants import check, check_the_next, of_maildirs, rows_of
from tests.ops.conftest import OPS, Office, answer

MARKED = re.compile(rb"zephyrine|marzipan|quokka|ines1@", re.IGNORECASE)
SLICE = 40
OTHER = request(2).replace(b"Ines Ota", b"Bela Kiss")


def marked(number: int, words: str = "") -> bytes:
    """A request of Zephyrine Ota, whose words and subject are marked."""
    raw = request(number, note="The marzipan note of my client.")
    for old, new in (
        (b"Ines Ota <ines%d@" % number, b"Zephyrine Ota <ines1@"),
        (b"Subject: Fwd: a pause", b"Subject: Fwd: quokka"),
        (b"Please put my coaching on hold", (words or "It is marzipan time. Please put my coaching on hold").encode()),
        (b"\r\n\r\nInes\r\n", b"\r\n\r\nZephyrine\r\n"),
    ):
        assert old in raw
        raw = raw.replace(old, new)
    return raw


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """A house in which a client's words went every way there is, and another client's as well."""
    office = Office(tmp_path)
    stumbling = replace(office.house, judge=_stumble)
    small_house.deliver(tmp_path, marked(1))
    daemon.once(stumbling)  # set aside, and told to ops with the message attached
    office.house.records.open()
    assert office.house.records.judge_again(1, office.now) == ""
    angry = "I quit coaching for good and I want my money back. This marzipan is a fraud. The review ran"
    out = office.comes(marked(3, angry), b"Received: by relay.example\r\n" + marked(3, angry), OTHER)
    notice = next(each for each in out if str(each["Subject"]).startswith("Escalation"))
    office.comes(answer(notice, "perhaps marzipan", number=1))
    office.comes(answer(notice, "decline: no direct request marzipan, says quokka", number=2))
    case = re.search(r"H-\d+-\d+", notice["Subject"])
    assert case is not None
    decide_by_hand(office.house, case.group(), "note", "", "the marzipan file of Zephyrine")
    owe_digest(replace(office.house, digest=DigestSettings((OPS,), small_house.SENDER)))
    office.comes()
    office.house.records.open()
    on_roster = Client("Zephyrine Ota", ("ines1@client.example",), "dana@coaching.example", None, ("zephyrine ota",))
    office.house.records.replace_roster((on_roster,))
    rows = check(of_maildirs(tmp_path), [marked(1), marked(3, angry), OTHER])
    assert {each["kind"] for each in rows.outgoing} == {"reply", "ops", "digest"}
    assert "put back" in {each["what"] for each in rows.events}
    return office


def _stumble(*_: Any) -> Any:
    raise ValueError("stumbled over marzipan")


def stored(directory: Path) -> list[bytes]:
    """Every message about Zephyrine as it is stored, compressed: submissions, replies, notices, digests."""
    with closing(sqlite3.connect(f"file:{directory / 'records.db'}?mode=ro", uri=True)) as file:
        names = dict(file.execute("SELECT submission_id, client_name FROM decision"))
        rows = file.execute("SELECT id, raw FROM submission UNION ALL SELECT submission_id, raw FROM outgoing")
        return [raw for submission, raw in rows if names.get(submission) != "Bela Kiss"]


def traces(directory: Path, messages: list[bytes]) -> list[int]:
    """Which of the messages have left bytes in the files of the database, by their numbers."""
    files = b"".join(each.read_bytes() for each in sorted(directory.glob("records.db*")))
    return [number for number, raw in enumerate(messages) if any(each in files for each in _slices(raw))]


def _slices(raw: bytes) -> list[bytes]:
    """Pieces that stand whole even where pages part the message. Its start is like that of every other."""
    return [raw[start : start + SLICE] for start in range(SLICE, len(raw) - SLICE, SLICE)]


def words_in(directory: Path) -> set[bytes]:
    """The marked words that stand in the files or, unpacked, in the rows."""
    rows = rows_of(str(directory / "records.db"))
    unpacked = b"".join(each["raw"] or b"" for each in (*rows.submissions, *rows.outgoing))
    files = b"".join(each.read_bytes() for each in sorted(directory.glob("records.db*")))
    return {each.lower() for each in MARKED.findall(unpacked + str(rows).encode() + files)}


def forget_by(client: str) -> Callable[[Office], object]:
    return lambda office: office.house.records.forget(client, office.now)


def purge(office: Office) -> object:
    office.now = datetime.now(UTC) + timedelta(days=2)
    return office.house.records.purge(office.now - timedelta(days=1), office.now)


@pytest.mark.parametrize(
    ("take_out", "left"),
    [
        (forget_by("INES1@client.example"), set()),
        (forget_by("zephyrine ota"), set()),
        (purge, {b"zephyrine", b"ines1@"}),  # a decision stays, and whom it is about
    ],
    ids=["forget by address", "forget by name", "purge"],
)
def test_words_are_nowhere_in_the_files(office: Office, take_out: Callable[[Office], object], left: set[bytes]) -> None:
    directory, records = office.directory, office.house.records
    messages = stored(directory)
    assert len(messages) > 12
    assert traces(directory, messages) == list(range(len(messages))), "the search finds nothing"
    assert words_in(directory) == {b"zephyrine", b"marzipan", b"quokka", b"ines1@"}
    with closing(Records(records._database._settings, "daemon:1:idle")) as daemon_at_rest:
        daemon_at_rest.open()
        daemon_at_rest.health(office.house.mailbox.name)
        assert take_out(office)
        assert traces(directory, messages) == []
        records.close()
    assert words_in(directory) == left
    scene = of_maildirs(directory)
    rows = check(scene)
    assert ("Bela Kiss" in str(rows.decisions)) is True
    check_the_next(
        scene, lambda raw: small_house.deliver(directory, raw), lambda: daemon.once(office.house), request(9)
    )


def test_a_digest_that_was_not_sent_is_made_anew_without_the_client(office: Office) -> None:
    house = replace(office.house, digest=DigestSettings((OPS,), small_house.SENDER))
    office.now += timedelta(days=1)
    office.comes(request(5).replace(b"Ines Ota", b"Ciro Lenz"), marked(6))
    assert owe_digest(house)
    office.house.records.open()
    office.house.records.forget("ines1@client.example", office.now)
    assert owe_digest(house)
    before = set(small_house.sent(office.directory))
    office.comes()
    [digest] = set(small_house.sent(office.directory)) - before
    assert MARKED.findall(digest) == []
    assert b"Ciro Lenz" in digest
    check(of_maildirs(office.directory))


def test_a_name_is_found_whatever_the_size_of_its_letters(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.comes(request(1).replace(b"Ines Ota", "Élise Ångström".encode()))
    office.house.records.open()
    assert office.house.records.forget("ÉLISE ÅNGSTRÖM", office.now).submissions == 1
    office.house.records.close()
    assert "ngstr" not in str(check(of_maildirs(tmp_path)))
