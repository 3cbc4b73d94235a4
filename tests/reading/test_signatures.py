"""DKIM signatures of attached originals."""

from __future__ import annotations

import subprocess

import dkim
import pytest

from mailhold.reading.passages import Strength
from mailhold.reading.submission import read

from .test_originals import INNER, NOW, carrying, octets, rfc822

SIGNED = INNER.replace(b"\n", b"\r\n") + b"A line that is longer than most lines in mail are, " + b"and goes on " * 5


@pytest.fixture(scope="module")
def key(tmp_path_factory):
    """A private key (PEM) and the TXT record of its public one."""
    path = tmp_path_factory.mktemp("key") / "key.pem"
    subprocess.run(["openssl", "genrsa", "-traditional", "-out", path, "2048"], check=True, capture_output=True)
    public = ["openssl", "rsa", "-in", path, "-pubout", "-outform", "PEM"]
    lines = subprocess.run(public, check=True, capture_output=True, text=True).stdout.splitlines()
    return path.read_bytes(), "v=DKIM1; k=rsa; p=" + "".join(lines[1:-1])


def signed(key, domain=b"client.example", **options):
    return dkim.sign(SIGNED, b"s1", domain, key[0], **options) + SIGNED


def strength(message, record, wrap=lambda message: octets(b"a.eml", message)):
    asked = []

    def text_record(name):
        asked.append(name)
        return record

    inner = read(carrying(wrap(message)), NOW, text_record=text_record).passages[1]
    assert all(name.endswith("._domainkey.client.example") for name in asked if "client" in name)
    return inner.strength


def test_a_signature_that_holds_is_recorded(key):
    assert strength(signed(key), key[1]) is Strength.VERIFIED


def test_a_signature_survives_in_a_message_part(key):
    assert strength(signed(key), key[1], rfc822) is Strength.VERIFIED


def test_changed_words_break_the_signature(key):
    assert strength(signed(key).replace(b"rest until May", b"rest until June"), key[1]) is Strength.ATTACHED


def test_somebody_elses_signature_says_nothing_of_the_author(key):
    assert strength(signed(key, b"bulk.example"), key[1]) is Strength.ATTACHED


def test_a_signature_on_part_of_the_text_does_not_count(key):
    assert strength(signed(key, length=True), key[1]) is Strength.ATTACHED


def test_without_the_key_the_original_counts_as_attached(key):
    assert strength(signed(key), "") is Strength.ATTACHED
    assert read(carrying(octets(b"a.eml", signed(key))), NOW).passages[1].strength is Strength.ATTACHED
