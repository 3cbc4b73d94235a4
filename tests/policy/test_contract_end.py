"""What clients and coaches say of the contract's end: demands to move it, and all that is none."""

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


def forwarded(words: str, note: str = "") -> Submission:
    """A coach forwards one email of the client."""
    top = Letter(COACH, (HOLDS,), (), "Fwd: hello", "", NOW)
    inner = Letter(CLIENT, (COACH,), (), "hello", "", NOW)
    own = (Passage(Provenance.OWN, 0, 0, top, note),) if note else ()
    return Submission(top, (COACH,), NOW, passages=(*own, Passage(Provenance.FORWARDED, 1, 1, inner, words)))


REQUEST = "Please put my coaching on hold until June 1. "

DEMANDED = (
    "And tack the weeks I miss onto my contract.",
    "I'd like those ten weeks back at the end.",
    "Give me those weeks back at the end, will you?",
    "The end date should move out by the same number of weeks.",
    "I trust the end date moves accordingly.",
    "I assume my package will simply run longer.",
    "Please shift my end date by three months.",
    "Can the contract be prolonged to match?",
    "Freeze the clock on the contract as well.",
    "Do it in such a way that I don't lose the months I've paid for.",
    "I want it so that I don't lose the time I have paid for.",
    "What we skip now we'll do after the contract would have ended.",
    "We can hold the missed sessions after the contract runs out.",
    "Add the lost sessions to the back end of the programme, please.",
    "I expect to have the three months credited to my term.",
    "Carry my unused sessions over into next year's contract.",
    "Roll the sessions over past the expiration date.",
    "My contract shall be made longer by those two months.",
    "Let the contract end later accordingly.",
    "Kindly lengthen the agreement by the same period.",
    "Could you push my expiry back to match?",
    "Move the finish line out two months too.",
    "The clock on my package must stop too.",
    "I'd want the twelve months to start counting again only when I'm back.",
    "Please make sure I still get my full twelve months.",
    "I want to get the full year I signed for, so extend it.",
    "And then we go on two months longer than planned at the end.",
    "stick the missed wks on the end pls",
    "Any chance of adding those weeks on at the end?",
    "Would you add the eight weeks on to the end of the term?",
    "Obviously the term gets extended by as long as I'm away.",
    "I take it my expiration date will be pushed out.",
    "My end date will need to be moved to September.",
    "Of course the contract would then run until November instead.",
    "I'd appreciate if the missed time could be made up after.",
    "Let me make up the missed calls at the end of the engagement.",
    "I'm hoping you can extend my contract for the time I'm out.",
    "Only on the understanding that the contract is suspended for that time.",
    "On condition that the remaining sessions stay valid beyond December.",
    "Please have the contract paused for the same time.",
    "The contract should stand still too while I'm gone.",
    "Don't let the contract run while I am away.",
    "The weeks off must not count against my contract.",
    "Those months shouldn't count toward my year.",
    "I would like a corresponding extension of the agreement.",
    "Please append the lost time to my subscription.",
    "So my year becomes fourteen months, yes? Please arrange that.",
    "Compensate me for the missed sessions with extra ones after the end date.",
    "I need the deadline for using my sessions moved to the autumn.",
    "Please postpone the contract's end by the same six weeks.",
)

NOT_DEMANDED = (
    "Does this move my end date?",
    "What happens to my contract's end?",
    "I know the contract ends when it ends.",
    "I understand the end date stays as it is.",
    "No need to extend anything.",
    "You don't have to add the weeks at the end.",
    "Forget about adding the weeks at the end, I'm fine as it is.",
    "I'm fine without the extra month.",
    "I'm not asking for any extra time at the end.",
    "I asked for an extension last week, please drop that.",
    "I take back what I wrote about the longer contract.",
    "I won't insist on the extra weeks any more.",
    "My contract can end on the planned day, that's all right.",
    "Is there a chance that the contract gets longer then?",
    "Just wondering whether the weeks get added at the end.",
    "I realise I lose those sessions, that's life.",
    "The sessions I miss are gone, I get that.",
    "Please freeze my sessions until then.",
    "My husband's contract was extended, so he is away and I have the kids.",
    "They extended the deadline of our audit.",
    "I have to add two weeks to the end of the building project.",
    "We moved the end date of the renovation.",
    "My lease runs out and I have to move.",
    "The contract with our main customer has been extended, and I am swamped.",
    "I don't expect the contract to move.",
    "I don't need the time added back.",
    "Keep the contract date where it is.",
    "Whether the end date moves or not is all the same to me.",
    "If the end date doesn't move, so be it.",
    "I won't ask for the weeks back.",
    "I want to make the most of the time that is left after that.",
    "My employer prolonged my parental leave.",
    "I don't want an extension.",
    "I'll make up for it with good humour.",
    "The project got pushed back and runs longer.",
    "Thanks for explaining that the contract does not move.",
)


@pytest.mark.parametrize("words", DEMANDED)
def test_a_demand_to_move_the_contracts_end_is_heard(words: str) -> None:
    decision = judge(forwarded(REQUEST + words), FACTS)
    assert decision.reasons == (Reason.EXTENDS_CONTRACT,)


@pytest.mark.parametrize("words", NOT_DEMANDED)
def test_words_near_the_contracts_end_that_demand_nothing_stand_in_nobodys_way(words: str) -> None:
    decision = judge(forwarded(REQUEST + words), FACTS)
    assert Reason.EXTENDS_CONTRACT not in decision.reasons
    assert decision.outcome is Outcome.PROCESSED


COACH_DEMANDS = (
    "Otto is off until June, please move his end date accordingly.",
    "Hold for Otto. Can we add the missed weeks to his contract?",
    "Please pause Otto and extend his contract by three months.",
    "Otto's hold, see below. I told him we'd tack the weeks on at the end.",
    "I have promised Otto that he gets the time back.",
)
COACH_REMINDS = (
    "I have reminded Otto that the hold does not extend his contract.",
    "He knows that his end date stays the same.",
    "Told him the contract isn't prolonged by this.",
    "He asked about an extension and I explained that we don't do that.",
    "No extension wanted.",
)


@pytest.mark.parametrize("note", COACH_DEMANDS)
def test_a_coach_may_demand_it_too(note: str) -> None:
    assert judge(forwarded(REQUEST, note), FACTS).reasons == (Reason.EXTENDS_CONTRACT,)


@pytest.mark.parametrize("note", COACH_REMINDS)
def test_a_coach_who_reminds_of_the_end_demands_nothing(note: str) -> None:
    assert judge(forwarded(REQUEST, note), FACTS).outcome is Outcome.PROCESSED


BEGINS_AFTER = (
    "My contract ran out on 31 January, but could I have a break from coaching from 14 March until May?",
    "I'd like to pause my coaching from April 20. I know my contract ends on April 2.",
    "Please put my coaching on hold from July 1 to August 31. The contract's last day is June 15.",
)
BEGINS_BEFORE = (
    "I'd like to pause my coaching from March 20 until June 1. My contract ends on April 30.",
    "Please put my coaching on hold from April 1 to May 15. The contract runs out on December 31.",
)


@pytest.mark.parametrize("words", BEGINS_AFTER)
def test_a_hold_that_begins_after_the_contract_expired_is_turned_down(words: str) -> None:
    assert judge(forwarded(words), FACTS).reasons == (Reason.EXTENDS_CONTRACT,)


@pytest.mark.parametrize("words", BEGINS_BEFORE)
def test_a_hold_that_begins_before_the_end_and_runs_past_it_is_processed(words: str) -> None:
    assert judge(forwarded(words), FACTS).outcome is Outcome.PROCESSED
