"""What coaches write: notes to ops, and confirmations to the client."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from mailhold.policy import judge
from mailhold.policy.decision import Decision
from mailhold.policy.facts import Facts
from mailhold.policy.reasons import Channel, Outcome, Reason
from mailhold.reading.passages import Address, Letter, Passage, Provenance, Submission

HOLDS = Address("Holds", "holds@firm.example")
COACH = Address("Ines Falk", "ines@firm.example")
CLIENT = Address("Maria Lund", "maria@dairy.example")
FACTS = Facts(own_addresses=frozenset({"holds@firm.example"}), coach_domains=frozenset({"firm.example"}))
NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)  # a Wednesday


def noted(words: str, subject: str = "Maria Lund") -> Decision:
    """A note to the holds mailbox alone."""
    letter = Letter(COACH, (HOLDS,), (), subject, "", NOW)
    return judge(Submission(letter, (COACH,), NOW, passages=(Passage(Provenance.OWN, 0, 0, letter, words),)), FACTS)


def confirmed(words: str, quoted: str = "") -> Decision:
    """A letter to the client with the holds mailbox in CC, perhaps above words of the client."""
    letter = Letter(COACH, (CLIENT,), (HOLDS,), "Our talk", "", NOW)
    passages = [Passage(Provenance.OWN, 0, 0, letter, words)]
    if quoted:
        passages.append(Passage(Provenance.QUOTED, 1, 1, Letter(CLIENT, (COACH,), (), "", "", NOW), quoted))
    return judge(Submission(letter, (COACH,), NOW, passages=tuple(passages)), FACTS)


NO_PROOF = (Reason.MISSING_WRITTEN_PROOF,)
VERBAL = (Reason.NO_CONFIRMATION_EMAIL, Reason.MISSING_WRITTEN_PROOF)
GUESS = (Reason.COACH_ASSUMPTION, Reason.MISSING_WRITTEN_PROOF)
TYPED = (Reason.SCREENSHOT_NEEDED,)


@pytest.mark.parametrize(
    ("words", "reasons"),
    [
        ("Maria Lund requested a hold. Please enter it.", NO_PROOF),
        ("Please put Maria on hold, she is having a baby.", NO_PROOF),
        ("Hold for Maria Lund please, thanks!", NO_PROOF),
        ("Maria emailed me asking for a break but I deleted it.", NO_PROOF),
        ("Maria wants her coaching paused. She put it in an email that I can't find.", NO_PROOF),
        ('Maria wrote in her email: "please pause my coaching until May". I retyped it.', NO_PROOF),
        ("Had a session with Maria this morning, and she wants to pause until May.", VERBAL),
        ("Maria told me she needs to put her coaching on hold.", VERBAL),
        ("On our call yesterday Maria asked me to pause her sessions.", VERBAL),
        ("Maria left a voicemail: she wants to go on hold until summer.", VERBAL),
        ("I ran into Maria at the airport and she asked to be put on hold.", VERBAL),
        ("Spoke to Maria today. She would like to take a break from coaching.", VERBAL),
        ("Maria phoned. She has decided to suspend her sessions until August.", VERBAL),
        ("I think Maria should go on hold, she looks exhausted.", GUESS),
        ("No reply from Maria in six weeks, let's put her on hold.", GUESS),
        ("Maria keeps rescheduling. Please mark her as on hold.", GUESS),
        ("My suggestion would be to pause Maria until her book is out.", GUESS),
        ("Two no-shows this month. I'm treating Maria as on hold.", GUESS),
        ("She seems overwhelmed; a hold would do her good.", GUESS),
        ('Maria texted me: "need to pause coaching til june, sorry"', TYPED),
        ("WhatsApp from Maria:\n\n[3/3/26, 7:42 PM] Maria Lund: please put me on hold until May", TYPED),
        ("From her text message:\n\n    Can we pause our sessions until I'm back from leave?\n\nThanks", TYPED),
    ],
)
def test_a_note_to_ops_lacks_what_it_lacks(words: str, reasons: tuple[Reason, ...]) -> None:
    assert noted(words).reasons == reasons


@pytest.mark.parametrize(
    "words",
    [
        "Does a hold change what I bill in March?",
        "If someone goes on hold, who tells the sponsor?",
        "Spent an hour on hold with the phone company, can you send the invoice again?",
        "Could you resend my February invoice?",
        "Maria is not asking for a hold, she only wants a copy of her contract.",
        "Lunch on Friday?",
    ],
)
def test_a_note_about_no_clients_hold_is_for_ops(words: str) -> None:
    assert noted(words, subject="a question").outcome is Outcome.FOR_OPS


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("On our call yesterday you asked me to put your coaching on hold.", date(2026, 3, 3)),
        ("As you requested on Monday, your sessions are paused until May.", date(2026, 3, 2)),
        ("At your request, made on our call on February 27, I have put your coaching on hold.", date(2026, 2, 27)),
        ("You told me this morning that you need to take a break from coaching.", date(2026, 3, 4)),
        ("You let me know in Tuesday's session that you want to pause. Consider it done.", date(2026, 3, 3)),
        ("In your voicemail of March 1 you asked to suspend our sessions.", date(2026, 3, 1)),
    ],
)
def test_a_confirmation_that_names_asker_and_day_is_processed(words: str, day: date) -> None:
    decision = confirmed(words)
    assert (decision.outcome, decision.channel) == (Outcome.PROCESSED, Channel.VERBAL_CONFIRMATION)
    assert decision.verbal_request_date == day


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("When we spoke you asked me to put your coaching on hold.", Reason.VERBAL_DATE_MISSING),
        ("Last week you asked me on the phone to pause your coaching.", Reason.VERBAL_DATE_UNCLEAR),
        ("As we discussed yesterday, your coaching is on hold from today.", Reason.NO_DIRECT_REQUEST),
        ("As agreed on Monday, your coaching will be paused.", Reason.NO_DIRECT_REQUEST),
        ("This is to confirm that your coaching goes on hold from March 9.", Reason.NO_DIRECT_REQUEST),
        ("On our call yesterday you said you might need a break from coaching.", Reason.NO_DIRECT_REQUEST),
        ("I've decided to put your coaching on hold after our call yesterday.", Reason.COACH_ASSUMPTION),
        ("I think it's best to pause your coaching; you sounded worn out on Monday.", Reason.COACH_ASSUMPTION),
        ("You seem swamped, so I have put you on hold as of today.", Reason.COACH_ASSUMPTION),
        ("Your wife called yesterday and asked me to pause your coaching.", Reason.NO_DIRECT_REQUEST),
        (
            "You asked me yesterday to put your coaching on hold. Your contract will be extended by two months.",
            Reason.EXTENDS_CONTRACT,
        ),
    ],
)
def test_a_confirmation_that_says_less_is_not(words: str, reason: Reason) -> None:
    assert confirmed(words).reason is reason


def test_a_coachs_decision_alone_is_one_reason_and_a_denied_request_two() -> None:
    assert confirmed("I've decided to put your coaching on hold.").reasons == (Reason.COACH_ASSUMPTION,)
    assert confirmed("You didn't ask for it, but I've decided to put your coaching on hold.").reasons == (
        Reason.COACH_ASSUMPTION,
        Reason.NO_DIRECT_REQUEST,
    )


def test_a_confirmation_stands_above_small_talk_of_the_client() -> None:
    decision = confirmed("Yesterday on the phone you asked me to pause your coaching.", "Same link as last time?")
    assert decision.outcome is Outcome.PROCESSED


def test_a_bare_yes_to_the_coachs_suggestion_is_asked_about() -> None:
    letter = Letter(COACH, (CLIENT,), (HOLDS,), "Re: summer", "", NOW)
    passages = (
        Passage(Provenance.OWN, 0, 0, letter, "Great, copying the holds desk."),
        Passage(Provenance.QUOTED, 1, 1, Letter(CLIENT, (COACH,)), "Yes, let's do that."),
        Passage(Provenance.QUOTED, 2, 2, Letter(COACH, (CLIENT,)), "Shall I put your coaching on hold until fall?"),
    )
    decision = judge(Submission(letter, (COACH,), NOW, passages=passages), FACTS)
    assert decision.reasons == (Reason.REQUEST_UNCLEAR,)


def test_reminders_and_questions_about_the_end_are_no_demand() -> None:
    decision = confirmed(
        "Yesterday on the phone you asked me to pause your coaching. A hold does not extend your contract, and the end "
        "date stays where it is.",
        "Will my contract be extended by the way?",
    )
    assert decision.outcome is Outcome.PROCESSED
    assert decision.contract_reminder
