"""Letters of clients in the five other languages that are read come to what a person reads in them."""

from __future__ import annotations

import pytest

from mailhold.policy.reasons import Outcome

from .foreign_letters import COMES_TO, LANGUAGES, Written, came_to, decided, letters

FIRST = [letter for language in LANGUAGES for letter in letters(language, "first")]


@pytest.mark.parametrize("letter", FIRST, ids=lambda letter: f"{letter.kind}: {letter.words[:60]!r}")
def test_a_letter_comes_to_what_a_person_reads_in_it(letter: Written) -> None:
    decision = decided(letter.words)
    assert came_to(decision) == COMES_TO[letter.kind]
    if letter.kind == "asks":
        assert (decision.hold_start, decision.hold_end) == (letter.start, letter.end)


LATER = [letter for language in LANGUAGES for batch in ("second", "third") for letter in letters(language, batch)]
GRANTED = [letter for letter in LATER if COMES_TO[letter.kind] is Outcome.PROCESSED]
NOT_GRANTED = [letter for letter in LATER if COMES_TO[letter.kind] is not Outcome.PROCESSED]


@pytest.mark.parametrize("letter", NOT_GRANTED, ids=lambda letter: f"{letter.kind}: {letter.words[:60]!r}")
def test_no_letter_is_granted_that_does_not_ask_or_asks_for_more_time(letter: Written) -> None:
    assert decided(letter.words).outcome is not Outcome.PROCESSED


@pytest.mark.parametrize("letter", GRANTED, ids=lambda letter: f"{letter.kind}: {letter.words[:60]!r}")
def test_no_request_is_turned_down_what_is_not_heard_is_left_to_a_person(letter: Written) -> None:
    assert decided(letter.words).outcome in {Outcome.PROCESSED, Outcome.FOR_OPS}


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Hei Ines, minun täytyy laittaa valmennus tauolle kesään asti, koska töissä on kiire.", "Finnish"),
        ("Hoi Ines, ik wil de coaching graag tot juni op pauze zetten, want het is erg druk op het werk.", "Dutch"),
        ("Cześć Ines, chciałbym zawiesić nasze sesje coachingowe do czerwca z powodu choroby ojca.", "Polish"),
    ],
)
def test_every_other_language_goes_to_a_person_with_its_name(words: str, language: str) -> None:
    decision = decided(words)
    assert decision.outcome is Outcome.FOR_OPS
    assert language in decision.why


def test_quitting_for_good_in_another_language_is_escalated() -> None:
    decision = decided("Hola Inés, quiero rescindir el contrato y un reembolso de las sesiones que quedan.")
    assert decision.flags == ("escalation",)
    assert decision.outcome is not Outcome.PROCESSED
