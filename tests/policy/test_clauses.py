"""Short letters of clients, read clause by clause."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mailhold.policy.client_words import Wish, client_words
from mailhold.policy.extension import extension_demanded
from mailhold.policy.parties import Audience, Role, Said, Spoken
from mailhold.reading.passages import Address, Letter, Passage, Provenance

from .clauses import ASKED, DEMANDS, NO_DEMANDS, NOT_ASKED, UNCLEAR


def letter_of(words: str) -> Spoken:
    """A forwarded letter of a client."""
    letter = Letter(Address("Otto Brand", "otto@mill.example"), (), (), "", "", datetime(2026, 3, 4, tzinfo=UTC))
    said = Said(0, Passage(Provenance.FORWARDED, 1, 1, letter, words))
    return Spoken(Role.CLIENT, Audience.COACH, letter, Provenance.FORWARDED, 1, (said,))


def wish(words: str) -> Wish:
    """What one letter of a client comes to."""
    return client_words([letter_of(words)]).wish


@pytest.mark.parametrize("words", ASKED)
def test_a_client_who_asks_is_heard(words: str) -> None:
    assert wish(words) is Wish.DIRECT


@pytest.mark.parametrize("words", UNCLEAR)
def test_unclear_words_are_never_taken_for_a_request(words: str) -> None:
    assert wish(words) is Wish.UNCLEAR


@pytest.mark.parametrize("words", NOT_ASKED)
def test_words_that_ask_for_no_hold_are_not_a_request(words: str) -> None:
    assert wish(words) is Wish.NOT_ASKED


@pytest.mark.parametrize("words", DEMANDS)
def test_a_demand_to_move_the_contracts_end_is_heard(words: str) -> None:
    assert extension_demanded([letter_of(words)])


@pytest.mark.parametrize("words", NO_DEMANDS)
def test_a_question_or_reminder_about_the_end_is_no_demand(words: str) -> None:
    assert not extension_demanded([letter_of(words)])


def test_a_demand_that_is_withdrawn_no_longer_stands() -> None:
    assert not extension_demanded(
        [letter_of("Please extend my contract by a month. On second thought, forget about the extension.")]
    )
