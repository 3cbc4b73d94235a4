"""Headers and Message-IDs, with every kind of text in them."""

from __future__ import annotations

import email
import email.policy
from email.header import decode_header, make_header
from email.utils import parseaddr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailhold import message_ids
from mailhold.cleaning import first_name, one_line
from mailhold.outgoing import is_address, mailbox, unstructured
from mailhold.outgoing import message_ids as usable_ids


def _parsed(header: str):
    return email.message_from_bytes(f"{header}\r\n\r\n".encode(), policy=email.policy.default)


@given(st.text(max_size=200))
def test_a_mailbox_is_always_one_address_with_its_name(name):
    written = mailbox(name, "imke@coaches.example")
    message = _parsed("To: " + written)
    assert message.keys() == ["To"]
    (address,) = message["To"].addresses
    assert address.addr_spec == "imke@coaches.example"
    # Python's own parser keeps the space between two encoded words, which RFC 2047, 6.2 says to drop.
    phrase, _ = parseaddr(written)
    assert str(make_header(decode_header(phrase))).split() == one_line(name, 60).split()


@given(st.text(max_size=400))
def test_a_subject_is_always_one_header_that_says_the_same(words):
    message = _parsed("Subject: " + unstructured("Subject", words))
    assert message.keys() == ["Subject"]
    assert str(message["Subject"]).split() == one_line(words, 200).split()


@given(st.text(), st.integers(min_value=1, max_value=300))
def test_one_line_is_printable_and_bounded_and_stays_itself(words, limit):
    line = one_line(words, limit)
    assert len(line) <= limit
    assert line.replace("\u200c", "").replace("\u200d", "").isprintable()
    assert one_line(line, limit) == line


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Dana Ruiz", "Dana"),
        ("Ruiz, Dana", "Dana"),
        ("Dr. Dana Ruiz", "Dana"),
        ("Prof. Dr. Ewa Lis", "Ewa"),
        ("'Dana Ruiz'", "Dana"),
        ("Dana (Finance) Ruiz", "Dana"),
        ("Anne-Marie van Dijk", "Anne-Marie"),
        ("DANA RUIZ", "Dana"),
        ("dana ruiz", "Dana"),
        ("JJ Fox", "JJ"),
        ("李 娜", "李"),
        ("dana@client.example", ""),
        ("+1 555 0100", ""),
        ("", ""),
    ],
)
def test_the_first_name_is_what_a_colleague_would_say(name, first):
    assert first_name(name) == first


@pytest.mark.parametrize(
    "address",
    [
        "",
        "a",
        "@b.example",
        "a@",
        "a@b@c.example",
        "a b@c.example",
        "a@b.example\r\n",
        "a,b@c.example",
        "ä@b.example",
        "a@-b.example",
        "<a@b.example>",
        '"a"@b.example',
        "a@[127.0.0.1]",
    ],
)
def test_what_is_no_plain_address_is_not_written_to(address):
    assert not is_address(address)


@pytest.mark.parametrize("address", ["a@b.example", "a.b+c@d-e.example", "o'hara@b.example", "a@xn--bcher-kva.example"])
def test_a_plain_address_is_written_to(address):
    assert is_address(address)


def test_a_message_id_is_known_by_its_key_alone():
    made = message_ids.make("decision:1", b"key", "firm.example")
    assert message_ids.verify(made, b"key")
    assert message_ids.verify(f" {made}\r\n", b"key")
    assert not message_ids.verify(made, b"another key")


def test_a_message_id_that_was_changed_is_not_ours():
    made = message_ids.make("decision:1", b"key", "firm.example")
    for changed in (
        made.replace("@firm", "@evil"),
        made.replace("<mh.", "<mh.0"),
        made[:-1],
        made.upper(),
        made + made,
        "",
    ):
        assert not message_ids.verify(changed, b"key")
    last = made.index("@") - 1
    assert not message_ids.verify(made[:last] + ("0" if made[last] != "0" else "1") + made[last + 1 :], b"key")


@given(st.text(max_size=300))
def test_nothing_invented_passes_for_our_message_id(text):
    assert not message_ids.verify(text, b"key")


def test_ids_are_used_once_each_and_only_if_well_formed():
    ids = ("<a@x>", "b@x", "<a@x>", "", "<c d@x>", "<e\r\n@x>", "<" + "f" * 400 + "@x>")
    assert usable_ids(ids, 9) == ("<a@x>", "<b@x>")
