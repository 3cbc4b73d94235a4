"""Every phrase in every register is found in what is said, and not in what is not."""

from __future__ import annotations

import pytest

from mailhold.policy.phrases import REGISTERS
from mailhold.policy.phrases.grammar import Phrase, Register
from mailhold.policy.plain_words import whole

PHRASES = [(register, phrase) for register in REGISTERS for phrase in register.phrases]
NAMES = [f"{register.name}: {phrase.said[0] if phrase.said else phrase.pattern[:40]}" for register, phrase in PHRASES]


@pytest.mark.parametrize(("register", "phrase"), PHRASES, ids=NAMES)
def test_a_phrase_is_found_in_what_is_said_and_not_in_what_is_not(register: Register, phrase: Phrase) -> None:
    assert phrase.said, "a phrase nobody can show an example for"
    assert phrase.not_said, "a phrase nobody can show a limit for"
    alone = register.with_only(phrase)
    for words in phrase.said:
        assert alone.says(whole(words)), f"not found in {words!r}"
    for words in phrase.not_said:
        assert not alone.says(whole(words)), f"found in {words!r}"


def test_every_register_has_phrases() -> None:
    assert [register.name for register in REGISTERS if not register.phrases] == []


@pytest.mark.parametrize(("register", "phrase"), PHRASES, ids=NAMES)
def test_a_phrase_is_looked_for_only_where_a_word_of_it_stands(register: Register, phrase: Phrase) -> None:
    assert register.words_needed(phrase), (
        "a phrase that needs no word would be tried on every sentence, and never found"
    )
