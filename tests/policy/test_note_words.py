"""Notes of coaches to ops in many coaches' words: what they claim, guess, or only ask."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mailhold.policy import judge
from mailhold.policy.decision import Decision
from mailhold.policy.facts import Facts
from mailhold.policy.reasons import Outcome, Reason
from mailhold.reading.passages import Address, Letter, Passage, Provenance, Submission

HOLDS = Address("Holds", "holds@firm.example")
COACH = Address("Ines Falk", "ines@firm.example")
CLIENT = Address("Maria Lund", "maria@dairy.example")
FACTS = Facts(own_addresses=frozenset({"holds@firm.example"}), coach_domains=frozenset({"firm.example"}))
NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)  # a Wednesday


def noted(words: str, client: str = "", subject: str = "Maria Lund") -> Decision:
    """A note to the holds mailbox, perhaps above words of the client."""
    letter = Letter(COACH, (HOLDS,), (), subject, "", NOW)
    passages = [Passage(Provenance.OWN, 0, 0, letter, words)]
    if client:
        passages.append(Passage(Provenance.FORWARDED, 1, 1, Letter(CLIENT, (COACH,), (), "hi", "", NOW), client))
    return judge(Submission(letter, (COACH,), NOW, passages=tuple(passages)), FACTS)


VERBAL = (
    "Maria rang me last night, she needs out until June.",
    "Maria told me at the gym that she'd like to stop for a while. Please note it.",
    "There's a voicemail from Maria asking to have her sessions stopped until May.",
    "In session today Maria asked for a pause.",
    "Over coffee Maria said she wants a break from coaching.",
    "Ms Lund telephoned me last week and wishes to interrupt her coaching over the winter.",
    "She has moved the call five times, and on the phone yesterday she asked me to put her on hold.",
    "Bumped into Maria Lund at the market, she wants to sit out the spring.",
    "Just got off the phone with Maria. Pause her until July please, that's what she asked for.",
    "Maria said in our Monday call: no more sessions till the baby is here. Please set the hold.",
    "Maria caught me after class and asked if she could go on hold.",
    "Spoke with Maria, she'd like a hold from March 16.",
    "Maria informed me verbally that she is taking time off from coaching.",
    "On the phone this morning: Maria wants her coaching frozen until autumn.",
    "Maria looked exhausted in our session and asked me to pause the coaching.",
)
UNPROVED = (
    "Please put Maria Lund down as paused from Monday.",
    "Hold for Maria Lund, starting March 16.",
    "Maria Lund would like to go on hold.",
    "Maria's email asking for the break got deleted, sorry. Please set the hold anyway.",
    "Maria emailed me last week to ask for a hold.",
    "Time-out for Maria Lund from next week, thanks.",
    "Maria is taking some time off from coaching, please update the system.",
    "Please mark Maria as inactive until June, she has asked for it.",
    'She wrote me this mail: "Dear Ines, I would like to pause my coaching until June. Maria" - I typed it off.',
)
GUESSED = (
    "Maria hasn't booked anything until July, so a hold makes sense.",
    "Three cancellations in a row. Let's set Maria to hold.",
    "I'd say Maria needs a hold. She hasn't said so.",
    "Maria isn't picking up, put her on hold please.",
    "I have a hunch that Maria wants to pause. Please do so.",
    "Maria's next session is in June, I'm assuming that's a pause.",
    "It would do Maria good to be put on hold.",
    "My idea, not hers: put Maria on hold till Easter.",
    "Maria never replied to my last four mails. Hold, please.",
)
TYPED = (
    'Maria\'s WhatsApp this morning: "please pause my coaching until June, too much on".',
    "Here is her text: pause my coaching until may please, I'm drowning",
)
FOR_OPS = (
    "How many weeks can a hold be at most?",
    "Is a pause paid for? A colleague asked me.",
    "My invoice for February is still on hold, could you look into it?",
    "Could you send me a list of my clients who are on hold?",
    "Do I need to sign something when a client goes on hold?",
    "Who signs off holds when Karen is on leave?",
    "Please confirm which template I should use for holds.",
    "I was on hold with your hotline for an hour.",
)
SUBMITTED = (
    "Please put Maria down as paused.",
    "For Maria's break.",
    "Maria is taking time off, see below.",
    "Time-out for Maria.",
    "Here is the written proof for Maria's hold.",
    "Maria wants to freeze, as you see below.",
    "Maria needs to be paused, her mail is below.",
)


@pytest.mark.parametrize("words", VERBAL)
def test_a_spoken_request_told_to_ops_lacks_the_confirmation_email(words: str) -> None:
    assert noted(words).reasons == (Reason.NO_CONFIRMATION_EMAIL, Reason.MISSING_WRITTEN_PROOF)


@pytest.mark.parametrize("words", UNPROVED)
def test_a_hold_that_is_only_asked_for_lacks_written_proof(words: str) -> None:
    assert noted(words).reasons == (Reason.MISSING_WRITTEN_PROOF,)


@pytest.mark.parametrize("words", GUESSED)
def test_a_guess_is_the_coachs_assumption(words: str) -> None:
    assert noted(words).reasons == (Reason.COACH_ASSUMPTION, Reason.MISSING_WRITTEN_PROOF)


@pytest.mark.parametrize("words", TYPED)
def test_a_text_message_copied_out_needs_its_screenshot(words: str) -> None:
    assert noted(words).reasons == (Reason.SCREENSHOT_NEEDED,)


@pytest.mark.parametrize("words", FOR_OPS)
def test_a_question_of_the_coach_is_for_ops(words: str) -> None:
    assert noted(words, subject="a question").outcome is Outcome.FOR_OPS


@pytest.mark.parametrize("words", SUBMITTED)
def test_client_words_submitted_as_a_hold_that_ask_for_none_are_no_direct_request(words: str) -> None:
    no_request = "Hi Ines, could we do Thursday at ten instead of Friday? Maria"
    assert noted(words, no_request).reasons == (Reason.NO_DIRECT_REQUEST,)


@pytest.mark.parametrize("words", GUESSED[:4])
def test_a_guess_above_client_words_that_ask_for_nothing_is_both(words: str) -> None:
    no_request = "Hi Ines, could we do Thursday at ten instead of Friday? Maria"
    assert noted(words, no_request).reasons == (Reason.COACH_ASSUMPTION, Reason.NO_DIRECT_REQUEST)
