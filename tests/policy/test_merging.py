"""Several submissions as one, and one about several clients as several."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from mailhold.policy.facts import Facts
from mailhold.policy.merging import by_client, same_person, same_request, together
from mailhold.reading.passages import Address, Document, DocumentState, Letter, Passage, Provenance, Submission

WHEN = datetime(2026, 3, 3, 9, tzinfo=UTC)
COACH = Address("Ada Lind", "ada@firm.example")
HOLDS = Address("", "holds@firm.example")
TOVE, PIET = Address("Tove Berg", "tove@mill.example"), Address("Piet Vos", "piet@quay.example")
FACTS = Facts(own_addresses=frozenset({HOLDS.email}), coach_domains=frozenset({"firm.example"}))
ASKS = "Please put my coaching on hold until June."


def sent(*passages: Passage, documents: tuple[Document, ...] = (), message_id: str = "<1@firm.example>") -> Submission:
    return Submission(
        Letter(COACH, to=(HOLDS,)), (COACH,), WHEN, passages=passages, documents=documents, message_id=message_id
    )


def note(words: str) -> Passage:
    return Passage(Provenance.OWN, 0, 0, Letter(COACH, to=(HOLDS,)), words)


def forwarded(who: Address, words: str, layer: int = 1) -> Passage:
    return Passage(Provenance.FORWARDED, 1, layer, Letter(who, to=(COACH,)), words)


def picture(state: DocumentState, size: int = 9) -> Document:
    return Document("a.png", "image/png", size, "2", state)


def test_what_a_case_holds_stands_newest_first_under_the_newest_header() -> None:
    old, new = sent(note("old"), forwarded(TOVE, ASKS)), sent(note("new"), message_id="<2@firm.example>")
    whole = together(new, [old])
    assert whole.message_id == "<2@firm.example>"
    assert [each.words for each in whole.passages] == ["new", "old", ASKS]
    assert [each.layer for each in whole.passages] == [0, 1, 2], "no two letters share a layer"


def test_chat_screens_are_read_from_top_to_bottom() -> None:
    screen = replace(forwarded(TOVE, ASKS), provenance=Provenance.SCREENSHOT)
    assert [each.words for each in together(sent(note("new")), [sent(screen)]).passages] == [ASKS, "new"]


@pytest.mark.parametrize(
    ("newest", "left"),
    [
        pytest.param(sent(note("here it is")), [DocumentState.DAMAGED], id="words alone replace no picture"),
        pytest.param(sent(forwarded(TOVE, ASKS)), [], id="a forwarded letter does"),
        pytest.param(sent(documents=(picture(DocumentState.READ),)), [DocumentState.READ], id="a clear picture does"),
    ],
)
def test_a_picture_that_could_not_be_read_is_forgotten_once_replaced(newest: Submission, left: list[str]) -> None:
    whole = together(newest, [sent(documents=(picture(DocumentState.DAMAGED),))])
    assert [each.state for each in whole.documents] == left


@pytest.mark.parametrize(
    ("newest", "same"),
    [
        pytest.param(sent(forwarded(TOVE, ASKS)), True, id="the same letter"),
        pytest.param(sent(forwarded(TOVE, "please put my coaching\non hold, until june")), True, id="other line ends"),
        pytest.param(sent(forwarded(TOVE, "Please pause us until July.")), False, id="other words"),
        pytest.param(sent(forwarded(PIET, ASKS)), False, id="the same words of another"),
        pytest.param(sent(note("any news?")), False, id="no word of the client"),
        pytest.param(sent(forwarded(TOVE, ASKS), documents=(picture(DocumentState.READ),)), False, id="a new picture"),
    ],
)
def test_what_brings_nothing_new_is_the_same_request(newest: Submission, same: bool) -> None:
    assert same_request(newest, [sent(note("see below"), forwarded(TOVE, ASKS))], FACTS) is same


def test_a_submission_is_taken_apart_by_client() -> None:
    both = sent(note("two of them"), forwarded(TOVE, ASKS, 1), forwarded(PIET, "I need a break.", 2))
    parts = by_client(both, FACTS)
    assert [[each.words for each in part.passages] for part in parts] == [
        ["two of them", ASKS],
        ["two of them", "I need a break."],
    ]
    alone = sent(note("one"), forwarded(TOVE, ASKS))
    assert by_client(alone, FACTS) == (alone,)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (TOVE, Address("T.", "tove@mill.example"), True),
        (Address("Tove Berg", ""), TOVE, True),
        (Address("Tove", ""), TOVE, True),
        (TOVE, PIET, False),
        (Address("", ""), TOVE, False),
    ],
)
def test_who_is_plainly_the_same_person(one: Address, other: Address, same: bool) -> None:
    assert same_person(one, other) is same
