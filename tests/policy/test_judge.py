"""Whole submissions, built by hand, through the one door."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mailhold.policy import judge
from mailhold.policy.facts import Facts
from mailhold.policy.reasons import Outcome, Reason
from mailhold.reading.passages import Address, Letter, Passage, Provenance, Submission

HOLDS = Address("Holds", "holds@firm.example")
COACH = Address("Ines Falk", "ines@firm.example")
CLIENT = Address("Otto Brand", "otto@mill.example")
FACTS = Facts(own_addresses=frozenset({"holds@firm.example"}), coach_domains=frozenset({"firm.example"}))
NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)


def forwarded(words: str, note: str = "", subject: str = "Fwd: hello") -> Submission:
    """A coach forwards one email of the client."""
    top = Letter(COACH, (HOLDS,), (), subject, "", NOW)
    inner = Letter(CLIENT, (COACH,), (), "hello", "", NOW)
    own = (Passage(Provenance.OWN, 0, 0, top, note),) if note else ()
    return Submission(top, (COACH,), NOW, passages=(*own, Passage(Provenance.FORWARDED, 1, 1, inner, words)))


def noted(words: str, subject: str = "Otto Brand") -> Submission:
    """A coach writes to the holds mailbox alone."""
    top = Letter(COACH, (HOLDS,), (), subject, "", NOW)
    return Submission(top, (COACH,), NOW, passages=(Passage(Provenance.OWN, 0, 0, top, words),))


@pytest.mark.parametrize(
    "words",
    [
        "Hi Ines,\n\nharvest has begun. Could we pause our sessions until October?\n\nOtto",
        "I need to put the coaching on hold while my father is in hospital.",
        "I've decided to take a break from coaching for two months.",
        "Please park our calls till the audit is behind me.",
    ],
)
def test_a_clients_own_request_is_processed(words: str) -> None:
    decision = judge(forwarded(words), FACTS)
    assert decision.outcome is Outcome.PROCESSED
    assert any(one.kind == "direct_request" and one.words in words for one in decision.evidence)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("I might need a break from coaching soon.", Reason.REQUEST_UNCLEAR),
        ("I don't want to pause my coaching.", Reason.NO_DIRECT_REQUEST),
        ("Could we move our session to Friday?", Reason.NO_DIRECT_REQUEST),
        ("My wife says I should put coaching on hold. I disagree.", Reason.NO_DIRECT_REQUEST),
        ("Please pause my coaching until May and extend my contract by two months.", Reason.EXTENDS_CONTRACT),
    ],
)
def test_other_words_of_the_client_are_not(words: str, reason: Reason) -> None:
    assert judge(forwarded(words, note="Hold request, please process."), FACTS).reason is reason


@pytest.mark.parametrize(
    ("words", "reasons"),
    [
        (
            "Otto told me on our call that he wants to pause his coaching.",
            (Reason.NO_CONFIRMATION_EMAIL, Reason.MISSING_WRITTEN_PROOF),
        ),
        (
            "I think Otto is swamped. My suggestion is to put him on hold.",
            (Reason.COACH_ASSUMPTION, Reason.MISSING_WRITTEN_PROOF),
        ),
        ("Please put Otto Brand on hold.", (Reason.MISSING_WRITTEN_PROOF,)),
    ],
)
def test_a_coachs_word_alone_is_no_proof(words: str, reasons: tuple[Reason, ...]) -> None:
    assert judge(noted(words), FACTS).reasons == reasons


def test_an_unknown_sender_is_for_ops() -> None:
    stranger = Address("Somebody", "somebody@elsewhere.example")
    top = Letter(stranger, (HOLDS,), (), "hold", "", NOW)
    decision = judge(
        Submission(top, (stranger,), NOW, passages=(Passage(Provenance.OWN, 0, 0, top, "please pause my coaching"),)),
        FACTS,
    )
    assert decision.outcome is Outcome.FOR_OPS
    assert decision.coach_email == ""


def test_every_row_tried_is_recorded() -> None:
    decision = judge(noted("Please put Otto Brand on hold."), FACTS)
    assert [one.row for one in decision.tried if one.held] == [
        "nothing from the client and no confirmation email is included"
    ]
    assert len(decision.tried) > 15


ODD = (
    Submission(Letter(None), (), NOW),
    Submission(Letter(COACH), (COACH,), NOW),
    Submission(Letter(COACH, (HOLDS,)), (COACH, CLIENT), NOW),
    Submission(Letter(COACH), (COACH,), NOW, passages=(Passage(Provenance.OWN, 0, 0, Letter(COACH), ""),)),
    Submission(Letter(COACH), (COACH,), NOW, passages=(Passage(Provenance.FORWARDED, 1, 1, Letter(None), "\n\x00 ?"),)),
    Submission(Letter(COACH), (COACH,), NOW, passages=(Passage(Provenance.SCREENSHOT, 1, 1, Letter(None), "ok"),)),
    Submission(Letter(COACH), (COACH,), NOW, passages=(Passage(Provenance.UNSURE, 0, 0, Letter(COACH), "hold"),)),
)


@pytest.mark.parametrize("submission", ODD)
def test_odd_submissions_are_judged_and_never_processed(submission: Submission) -> None:
    decision = judge(submission, FACTS)
    assert decision.outcome is not Outcome.PROCESSED
    assert decision.why
    assert decision.tried
