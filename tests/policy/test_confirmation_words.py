"""Emails of the coach to the client, in many coaches' words: who asked, and on which day."""

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


def confirmed(words: str, *, hidden_copy: bool = False) -> Decision:
    """A letter to the client with the holds mailbox in CC, or in BCC."""
    copied = () if hidden_copy else (HOLDS,)
    letter = Letter(COACH, (CLIENT,), copied, "Our talk", "", NOW)
    return judge(Submission(letter, (COACH,), NOW, passages=(Passage(Provenance.OWN, 0, 0, letter, words),)), FACTS)


ASKED = (
    ("You rang me Friday night wanting to have the sessions stopped till Easter.", "2026-02-27"),
    ("On our call today you said park me till the baby sleeps.", "2026-03-04"),
    ("On 3/3 you said in the shop that you wanted a break from our sessions.", "2026-03-03"),
    ("You let me know on Monday that you'd rather not have any coaching until May.", "2026-03-02"),
    ("We spoke Tuesday and you'd like to pause until the summer.", "2026-03-03"),
    (
        "This is for the file: your wish, told to me on the phone yesterday, to stop the coaching until June.",
        "2026-03-03",
    ),
    ("Hiermit I confirm your request of 2 March, by telephone, to interrupt the coaching.", "2026-03-02"),
    (
        "Just to have it in writing: yesterday you told me you need to step back from coaching for a while.",
        "2026-03-03",
    ),
    ("When we talked this morning you asked whether we could leave the coaching alone until autumn.", "2026-03-04"),
    ("You phoned on February 26 and wished to take time off from our sessions.", "2026-02-26"),
    ("Yesterday on Zoom you decided to put the coaching to one side until the merger is done.", "2026-03-03"),
    ("You caught me after the session on Monday and said you want to go on hold. Noted.", "2026-03-02"),
    ("As you put it on the phone last night: no coaching until the harvest is in.", "2026-03-03"),
    ("In your voicemail of March 1 you said that you would like to suspend our sessions.", "2026-03-01"),
    ("To recap what you asked for on Monday: no sessions in April and May, then we carry on.", "2026-03-02"),
    ("At lunch on Sunday you were clear that you want no sessions until you are back from Peru.", "2026-03-01"),
    ("Yesterday you requested, verbally, a hold of your coaching. This is to document it.", "2026-03-03"),
    ("I have noted that on 27 February 2026 you asked that your coaching be suspended.", "2026-02-27"),
    ("You mentioned on today's call that you'd like us to stop meeting until school is out.", "2026-03-04"),
    ("You said yesterday you'd had enough on your plate and wanted out of coaching until the autumn.", "2026-03-03"),
    ("Writing down what you told me last Thursday: you are taking a break from coaching until July.", "2026-02-26"),
    ("Good to talk on Monday. You want your coaching paused from March 16, so it is.", "2026-03-02"),
)

UNDATED = (
    "You told me on the phone that you want to pause the coaching until August.",
    "During our last session you asked for a break from coaching.",
    "In our conversation you let me know that you would like your sessions stopped for now.",
    "You rang to say that you need to take a time-out from our calls.",
    "You asked me to put things on hold. From March 16 you have nothing from me.",
)

VAGUE = (
    "Last week when we talked you said you needed to quit doing the sessions till you've got drivers again.",
    "The other day you asked me to stop the coaching for the time being.",
    "On Thursday, March 3, you asked for a hold.",
    "Recently you told me that you wish to interrupt our coaching.",
    "On March 9, 2026 you asked me to pause your coaching.",
    "Either Monday or Tuesday you rang and asked to pause the coaching.",
    "Sometime in February you told me you want a break from our sessions.",
)

COACH_DECIDED = (
    "I have made up my mind that you need rest, so I have stopped your coaching until May.",
    "I'm taking you off the schedule for a while because you look tired.",
    "I thought it best to pause our sessions until things calm down.",
    "After some thought I am putting our coaching on hold; you need it.",
    "It is my decision that we pause the coaching for a month.",
    "You seem worn out, so I've put your sessions on hold.",
    "Since I haven't heard from you, I've paused your coaching.",
    "You've cancelled three times now, so I am placing you on hold.",
    "In my view a pause would be right now, so the coaching rests until June.",
    "I took the liberty of putting you on hold.",
)

NOBODY = (
    "You asked me yesterday for a pause in the session to answer the phone, and here is the rule about holds.",
    "Yesterday you asked to stop the calls at seven sharp, as your hold is over.",
    "As discussed on Monday, your coaching is on hold until May.",
    "Your coaching is paused from March 16 until June 1.",
    "We agreed yesterday that we pause the coaching.",
    "This confirms your hold from March 10.",
    "Following our call on Monday the sessions will stop for six weeks.",
    "I offered to pause the coaching yesterday, and you'll think about it.",
    "You said on Monday that you might want a break from coaching at some point.",
    "You asked yesterday how a hold works. Here is the page.",
    "Your assistant rang yesterday and asked to put your coaching on hold.",
    "We spoke on Monday, and the coaching stops until the summer.",
    "You told me on Monday that you don't want a pause of the coaching, but here are the rules on holds.",
)

ABOUT_ELSE = (
    "Great session on Monday! Your homework: write the letter to your boss.",
    "You asked me for the book title: it is The Long Walk. See you on Tuesday.",
)


@pytest.mark.parametrize(("words", "day"), ASKED)
def test_the_client_asked_on_a_day(words: str, day: str) -> None:
    decision = confirmed("Dear Maria,\n\n" + words + "\n\nInes")
    assert decision.outcome is Outcome.PROCESSED
    assert str(decision.verbal_request_date) == day


@pytest.mark.parametrize("words", UNDATED)
def test_the_client_asked_but_no_day_is_told(words: str) -> None:
    assert confirmed("Hi Maria,\n\n" + words).reasons == (Reason.VERBAL_DATE_MISSING,)


@pytest.mark.parametrize("words", VAGUE)
def test_the_client_asked_on_no_single_day(words: str) -> None:
    assert confirmed("Hi Maria,\n\n" + words).reasons == (Reason.VERBAL_DATE_UNCLEAR,)


@pytest.mark.parametrize("words", COACH_DECIDED)
def test_the_coach_decided(words: str) -> None:
    assert confirmed("Hi Maria,\n\n" + words).reasons == (Reason.COACH_ASSUMPTION,)


@pytest.mark.parametrize("words", NOBODY)
def test_nobody_is_said_to_have_asked(words: str) -> None:
    assert confirmed("Hi Maria,\n\n" + words).reasons == (Reason.NO_DIRECT_REQUEST,)


@pytest.mark.parametrize("words", ABOUT_ELSE)
def test_a_letter_about_something_else_is_for_ops(words: str) -> None:
    assert confirmed("Hi Maria,\n\n" + words).outcome is Outcome.FOR_OPS


def test_a_blind_copy_is_a_confirmation_as_well() -> None:
    assert confirmed("Yesterday you told me to stop our coaching until May.", hidden_copy=True).reasons == ()
