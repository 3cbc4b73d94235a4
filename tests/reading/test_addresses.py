"""Address headers: parsed once, compared in one form."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mailhold.reading.addresses import canonical, oddities, parse
from mailhold.reading.passages import Address
from mailhold.reading.submission import read

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


def emails(value: str) -> list[str]:
    return [address.email for address in parse(value)[0]]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Mira Stone <mira@firm.example>", [Address("Mira Stone", "mira@firm.example")]),
        ("mira@firm.example", [Address("", "mira@firm.example")]),
        ("mira@firm.example (Mira Stone)", [Address("Mira Stone", "mira@firm.example")]),
        ('"Stone, Mira" <mira@firm.example>', [Address("Stone, Mira", "mira@firm.example")]),
        ("=?utf-8?q?J=C3=B6rg?= <j@firm.example>", [Address("Jörg", "j@firm.example")]),
        ("Jörg <j@firm.example>", [Address("Jörg", "j@firm.example")]),
        ("A: a@x.example, B <b@x.example>;", [Address("", "a@x.example"), Address("B", "b@x.example")]),
        ("undisclosed-recipients:;", []),
        ("<@relay.example:mira@firm.example>", [Address("", "mira@firm.example")]),
        ("Mira Stone", [Address("Mira Stone", "")]),
        ("", []),
    ],
)
def test_a_header_gives_its_mailboxes(value, expected):
    assert list(parse(value)[0]) == expected


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("Mira.Stone@Firm.Example", "mira.stone@firm.example"),
        ('"mira.stone"@firm.example', "mira.stone@firm.example"),
        ("mira@firm.example.", "mira@firm.example"),
        ("bo@bücher.example", "bo@xn--bcher-kva.example"),
        ("bo@BÜCHER.example", "bo@xn--bcher-kva.example"),
        ("bo@xn--bcher-kva.example", "bo@xn--bcher-kva.example"),
        ('"mira stone"@firm.example', '"mira stone"@firm.example'),
        ("mira", ""),
        ("@firm.example", ""),
        ("mira@", ""),
    ],
)
def test_addresses_are_compared_in_one_form(written, same):
    assert canonical(written) == same


@pytest.mark.parametrize(
    "imitation",
    ["mirа@firm.example", "ｍira@firm.example", "mira@fіrm.example", "mira@firm.example@evil.example"],
)
def test_a_look_alike_never_becomes_the_person_it_imitates(imitation):
    assert canonical(imitation) != "mira@firm.example"


@pytest.mark.parametrize(
    "value",
    [
        "mira@firm.example]<evil@bad.example>",
        "mira@firm.example <evil@bad.example>, <mira@firm.example",
        "<mira@firm.example>evil@bad.example",
        "mira@firm.example@bad.example",
        "mira@firm.example\x00@bad.example",
    ],
)
def test_an_entry_that_can_be_read_two_ways_is_not_taken_for_the_first(value):
    found, problems = parse(value)
    assert "mira@firm.example" not in [address.email for address in found]
    assert problems


@pytest.mark.parametrize(
    ("address", "what"),
    [
        (Address("mira@firm.example", "evil@bad.example"), "another address"),
        (Address("Mira ‹ｍira@firm.example›", "evil@bad.example"), "another address"),
        (Address("", "mirа@firm.example"), "mixes alphabets"),
        (Address("", "mira@xn--frm-nzd.example"), "mixes alphabets"),
        (Address("", "ｍira@firm.example"), "look-alike"),
    ],
)
def test_what_is_odd_about_an_address_is_said(address, what):
    assert any(what in oddity for oddity in oddities(address))


@pytest.mark.parametrize(
    "address",
    [
        Address("Mira Stone", "mira@firm.example"),
        Address("mira@firm.example", "mira@firm.example"),
        Address("田中", "tanaka@例え.example"),
        Address("Ольга", "ольга@xn--80ak6aa92e.example"),
        Address("Bo", "bo@xn--bcher-kva.example"),
    ],
)
def test_ordinary_addresses_are_not_odd(address):
    assert oddities(address) == ()


def from_header(*fields: str) -> bytes:
    return "".join(f"From: {field}\r\n" for field in fields).encode() + b"Date: x\r\n\r\nHello.\r\n"


@pytest.mark.parametrize(
    "fields",
    [
        (),
        ("",),
        ("Mira Stone",),
        ("mira@firm.example, bo@client.example",),
        ("mira@firm.example", "bo@client.example"),
        ("mira@firm.example", "mira@firm.example"),
        ("Team: mira@firm.example, bo@client.example;",),
        ("mira@firm.example]<bo@client.example>",),
    ],
)
def test_nobody_is_the_sender_unless_exactly_one_is_named(fields):
    assert len(read(from_header(*fields), NOW).senders) != 1


def test_every_sender_is_listed():
    submission = read(from_header("Mira <mira@firm.example>, bo@client.example"), NOW)
    assert submission.letter.author is None
    assert submission.senders == (Address("Mira", "mira@firm.example"), Address("", "bo@client.example"))


def test_a_name_that_cannot_be_decoded_does_not_hide_the_address():
    found, problems = parse("=?utf-8?b?abcde?= <mira@firm.example>")
    assert found == (Address("", "mira@firm.example"),)
    assert problems == ("a name that cannot be decoded",)


def test_no_more_addresses_are_read_than_the_bound():
    found, problems = parse(", ".join(f"p{number}@x.example" for number in range(50)), limit=10)
    assert len(found) == 10
    assert problems == ("more than 10 addresses; the rest is not read",)
