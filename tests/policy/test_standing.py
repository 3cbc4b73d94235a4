"""What a letter must have beside a request for it to stand, and the ways a letter and its note are taken together."""

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
CLIENT = Address("Otto Brand", "otto@mill.example")
FACTS = Facts(own_addresses=frozenset({"holds@firm.example"}), coach_domains=frozenset({"firm.example"}))
NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)

OTHER_MATTERS = (
    "The mail server gets new disks on Saturday. We are switching the old one off from ten until midnight. "
    "Whoever still fetches mail from it should change the settings before. The new name is in the wiki. "
    "Attachments above twenty megabytes are refused from now on. Ask the helpdesk if something breaks. "
    "The printers are not affected. Thanks for bearing with us. The network group"
)
CONDITIONS = (
    "If the replacement doesn't turn up by Friday I'll have to put our coaching on hold for a while.",
    "Unless my sister can take the children, I will have to pause our sessions until the summer.",
    "Should the audit run over, I'd need to stop our calls for a month or two.",
)
POLITE = (
    "If that's all right with you, I'd like to put our coaching on hold until the summer.",
    "If you don't mind I'll pause our sessions from Monday until the end of May.",
)
WITH_A_DEMAND = (
    "Please put my coaching on hold until June, and let the contract be frozen for the same time, too.",
    "I'd like to pause our sessions for six weeks, and I want my contract to run six weeks longer.",
)


def submitted(words: str, note: str = "Please see below.") -> Decision:
    """A coach's note above one email of the client."""
    top = Letter(COACH, (HOLDS,), (), "Fwd: hello", "", NOW)
    inner = Letter(CLIENT, (COACH,), (), "hello", "", NOW)
    passages = (Passage(Provenance.OWN, 0, 0, top, note), Passage(Provenance.FORWARDED, 1, 1, inner, words))
    return judge(Submission(top, (COACH,), NOW, passages=passages), FACTS)


def test_mail_on_other_matters_asks_for_no_hold_though_it_speaks_of_stops_and_times() -> None:
    assert submitted(OTHER_MATTERS, "Hold request, see below.").outcome is not Outcome.PROCESSED


@pytest.mark.parametrize("words", CONDITIONS)
def test_what_hangs_on_a_condition_is_asked_about(words: str) -> None:
    assert submitted(words).reasons == (Reason.REQUEST_UNCLEAR,)


@pytest.mark.parametrize("words", POLITE)
def test_a_polite_if_is_no_condition(words: str) -> None:
    assert submitted(words).outcome is Outcome.PROCESSED


@pytest.mark.parametrize("words", WITH_A_DEMAND)
def test_a_demand_beside_the_request_in_one_sentence_is_heard(words: str) -> None:
    assert submitted(words).reasons == (Reason.EXTENDS_CONTRACT,)


def test_who_stops_for_good_and_wants_no_more_sessions_leaves_nothing_open() -> None:
    words = "Coaching isn't for me and I'm ending it for good. Please don't book any more sessions for me."
    assert submitted(words, "Please put Otto on hold, his mail is below.").reasons == (Reason.NO_DIRECT_REQUEST,)


def test_a_refusal_is_the_reason_though_the_coach_had_the_idea() -> None:
    words = "Thank you for the offer, but I don't want a break. Let's go on as before."
    note = "He cancels so often that I think he should be put on hold."
    assert submitted(words, note).reasons[0] is Reason.NO_DIRECT_REQUEST


def test_a_question_whether_it_is_a_hold_submits_it_as_one() -> None:
    words = "Could we move Thursday's session to Friday, same time?"
    assert submitted(words, "Does this count as a hold?").reasons == (Reason.NO_DIRECT_REQUEST,)
    assert submitted(words, "This is no hold, just for your files.").outcome is Outcome.FOR_OPS


def test_who_quits_is_passed_on_to_ops_unless_sent_as_a_hold() -> None:
    words = "I'm done with coaching, it did nothing for me and I am fed up. Please stop for good."
    passed_on = submitted(words, "Over to you.")
    assert (passed_on.outcome, passed_on.flags) == (Outcome.FOR_OPS, ("escalation",))
    assert submitted(words, "Please put Otto on hold.").outcome is Outcome.NOT_PROCESSED


def test_what_was_only_discussed_was_not_asked_for() -> None:
    top = Letter(COACH, (CLIENT,), (HOLDS,), "our talk", "", NOW)
    words = "Dear Otto, as we discussed on Monday, your coaching is on hold until June. Ines"
    sent = Submission(top, (COACH,), NOW, passages=(Passage(Provenance.OWN, 0, 0, top, words),))
    assert judge(sent, FACTS).reasons == (Reason.NO_DIRECT_REQUEST,)
