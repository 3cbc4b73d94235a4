"""Domains that could be mistaken for a coach's, and ordinary ones that could not."""

from __future__ import annotations

import pytest

from mailhold.trust.likeness import looks_like


def in_dns(domain: str) -> str:
    """The domain as DNS and ``addresses.canonical`` have it."""
    labels = (each if each.isascii() else f"xn--{each.encode('punycode').decode()}" for each in domain.split("."))
    return ".".join(labels)


OURS = ("harbourcoaching.example", "tide.example")


@pytest.mark.parametrize(
    "domain",
    [
        "harbourcoachlng.example",  # one letter other
        "harborcoaching.example",  # one less
        "harbourrcoaching.example",  # one more
        "harbuorcoaching.example",  # two swapped
        "harbourcoaching.test",  # another ending
        "harbourcoaching-support.test",
        "mail.harbourcoaching.test",
        "harbourcoaching.example.login.test",
        "harbourcoaching-example.test",
        "harb0urcoaching.example",  # a digit
        "h\u0430rbourcoaching.example",  # a Cyrillic letter
        "harbourc\u03bfach\u0131ng.example",  # a Greek and a Turkish one
        "harb\u00f6urcoaching.example",
    ],
)
def test_a_domain_that_could_be_mistaken_for_ours_is_named(domain: str) -> None:
    assert looks_like(in_dns(domain), OURS) == "harbourcoaching.example"


@pytest.mark.parametrize(
    "domain",
    [
        "harbourcoaching.example",
        "mail.harbourcoaching.example",
        "quayside.example",
        "tidy.example",  # a short name has too many neighbours
        "coaching.example",
        "harbour.example",
        "xn--bcher-kva.example",
        "xn--" + "9" * 80 + ".example",
        "",
    ],
)
def test_ours_and_ordinary_ones_are_not(domain: str) -> None:
    assert looks_like(domain, OURS) == ""


def test_a_short_name_is_still_known_by_its_homograph() -> None:
    assert looks_like(in_dns("t\u0456de.example"), OURS) == "tide.example"
