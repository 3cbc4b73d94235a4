"""What a first line means, and what is unclear."""

from __future__ import annotations

import pytest

from mailhold.ops.answers import Answer, Unclear, Verb, looks_like_one, made, read_answer
from mailhold.policy.reasons import Reason

DIRECT = Reason.NO_DIRECT_REQUEST


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("process", Answer(Verb.PROCESS)),
        ("  Process.\n\nThanks, Olu", Answer(Verb.PROCESS)),
        ("**PROCESS**: she called me\ntwice", Answer(Verb.PROCESS, "she called me twice")),
        ("ask: which of the two\nclients is it?\n\nOlu", Answer(Verb.ASK, "which of the two clients is it?")),
        ("decline: no_direct_request", Answer(Verb.DECLINE, reason=DIRECT)),
        ("Decline: No direct request. It was one session.", Answer(Verb.DECLINE, "It was one session.", DIRECT)),
        ("decline: extends-contract", Answer(Verb.DECLINE, reason=Reason.EXTENDS_CONTRACT)),
        ("note: spoke with her: she stays", Answer(Verb.NOTE, "spoke with her: she stays")),
        (
            "cause: the invoice went\nout twice",
            Answer(Verb.CAUSE, "the invoice went out twice", cause="the invoice went out twice"),
        ),
        ("note: cause: a coach\nwho left", Answer(Verb.CAUSE, "a coach who left", cause="a coach who left")),
        ("Note: Cause was the price", Answer(Verb.CAUSE, "the price", cause="the price")),
        ("note: cause – the price", Answer(Verb.CAUSE, "the price", cause="the price")),
        ("note: cause isolation at work", Answer(Verb.CAUSE, "isolation at work", cause="isolation at work")),
        ("note: cause", Answer(Verb.NOTE, "cause")),
        ("note: cause of all this may be me", Answer(Verb.NOTE, "cause of all this may be me")),
        ("note: causes unknown", Answer(Verb.NOTE, "causes unknown")),
        ("note: she gave no cause: we wait", Answer(Verb.NOTE, "she gave no cause: we wait")),
        ("done", Answer(Verb.DONE)),
    ],
)
def test_a_first_line_is_read(words: str, answer: Answer) -> None:
    assert read_answer(words) == answer


@pytest.mark.parametrize(
    "words",
    [
        "",
        "   \n\n",
        "please process this",
        "process?",
        "process this one",
        "processed",
        "do not process",
        "process or decline, what do you think",
        "ask",
        "ask:",
        "note:",
        "cause:",
        "decline",
        "decline: he is nice",
        "decline: verbal_date_missing",  # asks for more, declines nothing
        "decline: no direct requester",
        "yes",
        "OK\nprocess",
    ],
)
def test_whatever_else_is_unclear(words: str) -> None:
    with pytest.raises(Unclear):
        read_answer(words)


def test_the_reasons_for_declining_are_named_where_one_is_missing() -> None:
    with pytest.raises(Unclear, match="coach assumption, no direct request"):
        read_answer("decline: because")


def test_a_reason_goes_with_decline_alone() -> None:
    assert made(Verb.DECLINE, "one session", "no direct request") == Answer(Verb.DECLINE, "one session", DIRECT)
    with pytest.raises(Unclear, match="goes with"):
        made(Verb.PROCESS, "", "no_direct_request")


def test_words_are_bounded_and_harmless() -> None:
    assert len(read_answer("note: " + "x" * 100_000).words) == 1500
    assert read_answer("note: a\x1b[31mb\u202ec").words == "abc"


def test_an_ordinary_letter_does_not_look_like_an_answer() -> None:
    assert looks_like_one("decline: no idea")
    assert not looks_like_one("Note that Dana asked for a hold: see below")
    assert not looks_like_one("Please process the hold for Dana")
