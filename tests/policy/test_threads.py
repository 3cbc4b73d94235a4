"""Threads: who said what last, and words that count for nobody."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mailhold.policy import judge
from mailhold.policy.decision import Decision
from mailhold.policy.facts import Facts
from mailhold.policy.reasons import Channel, Outcome, Reason
from mailhold.reading.passages import (
    Address,
    Document,
    DocumentState,
    Letter,
    Passage,
    Provenance,
    Submission,
)

HOLDS = Address("Holds", "holds@firm.example")
COACH = Address("Ines Falk", "ines@firm.example")
CLIENT = Address("Otto Brand", "otto@mill.example")
FACTS = Facts(own_addresses=frozenset({"holds@firm.example"}), coach_domains=frozenset({"firm.example"}))

NO = "I don't need the hold anymore, let's keep going."
YES = "Please put my coaching on hold until October."
MAYBE = "I might need a break from coaching, not sure yet."
THANKS = "Thanks, talk soon!"


def at(day: int) -> datetime:
    return datetime(2026, 3, day, 9, 0, tzinfo=UTC)


def thread(*said: tuple[Address, str], note: str = "Hold request below.") -> Decision:
    """A forwarded thread, newest on top as mail clients quote it, one day between letters."""
    top = Letter(COACH, (HOLDS,), (), "Fwd: us", "", at(20))
    passages = [Passage(Provenance.OWN, 0, 0, top, note)]
    for layer, (author, words) in enumerate(said, 1):
        other = COACH if author == CLIENT else CLIENT
        letter = Letter(author, (other,), (), "us", "", at(15 - layer))
        passages.append(Passage(Provenance.FORWARDED, layer, layer, letter, words))
    return judge(Submission(top, (COACH,), at(20), passages=tuple(passages)), FACTS)


def test_the_latest_word_of_the_client_stands() -> None:
    assert thread((CLIENT, YES), (CLIENT, MAYBE)).outcome is Outcome.PROCESSED
    assert thread((CLIENT, NO), (CLIENT, YES)).reason is Reason.NO_DIRECT_REQUEST
    assert thread((CLIENT, MAYBE), (CLIENT, YES)).reason is Reason.REQUEST_UNCLEAR
    assert thread((CLIENT, YES), (CLIENT, NO)).outcome is Outcome.PROCESSED


def test_a_later_letter_about_nothing_leaves_the_request_standing() -> None:
    assert thread((CLIENT, THANKS), (COACH, "Noted, Otto."), (CLIENT, YES)).outcome is Outcome.PROCESSED


def test_a_bare_yes_leaves_an_earlier_request_standing() -> None:
    said = ((CLIENT, "Yes, please do."), (COACH, "Shall I put your coaching on hold then?"), (CLIENT, YES))
    assert thread(*said).outcome is Outcome.PROCESSED


@pytest.mark.parametrize(
    "provenance",
    [Provenance.SIGNATURE, Provenance.FOOTER, Provenance.HIDDEN, Provenance.OWN_REPLY, Provenance.UNSURE],
)
def test_words_that_nobody_said_are_nobodys_request(provenance: Provenance) -> None:
    top = Letter(COACH, (HOLDS,), (), "Fwd: hold", "", at(20))
    inner = Letter(CLIENT, (COACH,), (), "hi", "", at(10))
    passages = (
        Passage(Provenance.OWN, 0, 0, top, "Hold request below."),
        Passage(Provenance.FORWARDED, 1, 1, inner, "See you on Friday."),
        Passage(provenance, 1, 1, inner, YES),
    )
    assert judge(Submission(top, (COACH,), at(20), passages=passages), FACTS).reason is Reason.NO_DIRECT_REQUEST


@pytest.mark.parametrize(
    ("words", "outcome", "reason"),
    [
        ("Bonjour, je voudrais suspendre mes séances jusqu'en mai. Merci !", Outcome.PROCESSED, None),
        ("Hola, no quiero pausar las sesiones, gracias por todo.", Outcome.NOT_PROCESSED, Reason.NO_DIRECT_REQUEST),
        ("Ich überlege, ob ich eine Pause vom Coaching machen soll, weiß es aber noch nicht.", None, None),
        ("Vorrei mettere in pausa il coaching fino a settembre, grazie.", Outcome.PROCESSED, None),
        ("Preciso fazer uma pausa no coaching até maio, por favor.", Outcome.PROCESSED, None),
        ("Ich möchte das Coaching bis Mai pausieren, bitte.", Outcome.PROCESSED, None),
        ("Haluaisin pitää tauon valmennuksesta elokuuhun asti, kiitos kovasti kaikesta.", Outcome.FOR_OPS, None),
    ],
)
def test_other_languages_are_read_or_named(words: str, outcome: Outcome | None, reason: Reason | None) -> None:
    decision = thread((CLIENT, words))
    assert decision.outcome is outcome or (outcome is None and decision.outcome is not Outcome.PROCESSED)
    assert reason is None or decision.reason is reason
    assert outcome is not Outcome.FOR_OPS or "Finnish" in decision.why


def test_an_unreadable_picture_is_asked_for_again_unless_another_proof_stands() -> None:
    top = Letter(COACH, (HOLDS,), (), "Otto Brand hold", "", at(20))
    blurred = Document("shot.png", "image/png", 9_000, "2", DocumentState.UNREADABLE)
    note = Passage(Provenance.OWN, 0, 0, top, "Otto's text asking for a hold is attached.")
    alone = judge(Submission(top, (COACH,), at(20), passages=(note,), documents=(blurred,)), FACTS)
    assert (alone.reasons, alone.channel) == ((Reason.UNREADABLE_DOCUMENTATION,), Channel.CLIENT_TEXT)
    mail = Passage(Provenance.FORWARDED, 1, 1, Letter(CLIENT, (COACH,)), YES)
    both = judge(Submission(top, (COACH,), at(20), passages=(note, mail), documents=(blurred,)), FACTS)
    assert both.outcome is Outcome.PROCESSED


def test_a_forged_sender_is_for_ops() -> None:
    top = Letter(COACH, (HOLDS,), (), "Fwd", "", at(20))
    mail = Passage(Provenance.FORWARDED, 1, 1, Letter(CLIENT, (COACH,)), YES)
    forged = Facts(FACTS.own_addresses, FACTS.coach_domains, sender_doubt="dmarc=fail")
    assert judge(Submission(top, (COACH,), at(20), passages=(mail,)), forged).outcome is Outcome.FOR_OPS


def test_quitting_is_flagged_and_judged_by_how_it_was_submitted() -> None:
    words = "I'm done with coaching, and I want my money back."
    submitted = thread((CLIENT, words), note="Please put Otto on hold, his mail is below.")
    assert (submitted.reason, submitted.flags) == (Reason.NO_DIRECT_REQUEST, ("escalation",))
    passed_on = thread((CLIENT, words), note="Not a hold, he is leaving. Who handles this?")
    assert (passed_on.outcome, passed_on.flags) == (Outcome.FOR_OPS, ("escalation",))
