"""Several submissions of one case as one, and one submission about several clients as several. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from mailhold.policy.facts import Facts
from mailhold.policy.names import tidy
from mailhold.policy.parties import Audience, Parties, Role, Spoken, parties
from mailhold.reading.passages import Address, Document, DocumentState, Passage, Provenance, Submission

_SENT_IN = frozenset({Provenance.FORWARDED, Provenance.ORIGINAL, Provenance.SCREENSHOT})
_LEGIBLE = frozenset({DocumentState.READ, DocumentState.ORDINARY})
_UNHEARD = re.compile(r"[\W_]+")


def together(newest: Submission, earlier: Sequence[Submission]) -> Submission:
    """All that a case holds, under the header of its ``newest`` message; ``earlier`` ones oldest first.

    The passages stand newest first, as in a thread; oldest first where a chat
    screen is among them, since screens are read from top to bottom. A picture
    that could not be read is forgotten once something was sent in its place.
    """
    order = [newest, *reversed(earlier)]
    if any(passage.provenance is Provenance.SCREENSHOT for each in order for passage in each.passages):
        order.reverse()
    passages: list[Passage] = []
    layers = 0
    for each in order:
        passages.extend(replace(passage, layer=passage.layer + layers) for passage in each.passages)
        layers += 1 + max((passage.layer for passage in each.passages), default=0)
    replaced = _brings_something(newest)
    before = (document for each in earlier for document in each.documents)
    return replace(
        newest,
        passages=tuple(passages),
        documents=(*newest.documents, *(one for one in before if one.state in _LEGIBLE or not replaced)),
    )


def same_request(newest: Submission, earlier: Sequence[Submission], facts: Facts) -> bool:
    """Whether ``newest`` brings no word of the client or to the client, and no document, that did not come before."""
    brought = _letters(newest, facts)
    known = {letter for each in earlier for letter in _letters(each, facts)}
    documents = {_likeness(one) for each in earlier for one in each.documents}
    return bool(brought) and brought <= known and all(_likeness(one) in documents for one in _proofs(newest))


def by_client(submission: Submission, facts: Facts) -> tuple[Submission, ...]:
    """The submission as it concerns each client alone, in reading order; itself where it concerns one or none.

    What the coach says to ops stays in each; a letter of or to another client is left out.
    """
    who = parties(submission, facts)
    clients = _clients(who, facts)
    if len(clients) < 2:
        return (submission,)
    return tuple(_of_one(submission, who, each, clients, facts) for each in clients)


def same_person(one: Address, other: Address) -> bool:
    """Whether two addresses are plainly one person's: the same address, or the same name where one has no address."""
    if one.email and other.email and one.email == other.email:
        return True
    names = [tidy(each.name).casefold().split() for each in (one, other)]
    return all(names) and (names[0][: len(names[1])] == names[1] or names[1][: len(names[0])] == names[0])


def _clients(who: Parties, facts: Facts) -> list[Address]:
    found: list[Address] = []
    for one in who.spoken:
        person = _client_of(one, facts)
        if person and one.depth > 0 and not any(same_person(person, known) for known in found):
            found.append(person)
    return found


def _client_of(letter: Spoken, facts: Facts) -> Address | None:
    """Who outside the house a letter is from, or to."""
    if letter.role is Role.CLIENT:
        author = letter.letter.author
        return author if author and (author.email or author.name) else None
    if letter.role is Role.COACH and letter.audience is Audience.CLIENT:
        addressed = (*letter.letter.to, *letter.letter.cc)
        known = facts.own_addresses | facts.ops_addresses
        return next((each for each in addressed if not facts.is_coach(each.email) and each.email not in known), None)
    return None


def _of_one(
    submission: Submission, who: Parties, client: Address, clients: Iterable[Address], facts: Facts
) -> Submission:
    others = [each for each in clients if each is not client]
    left_out = {
        said.passage.layer
        for one in who.spoken
        for said in one.said
        if (person := _client_of(one, facts)) and any(same_person(person, other) for other in others)
    }
    return replace(submission, passages=tuple(each for each in submission.passages if each.layer not in left_out))


def _brings_something(submission: Submission) -> bool:
    read = any(one.state is DocumentState.READ for one in submission.documents)
    return read or any(passage.provenance in _SENT_IN for passage in submission.passages)


def _letters(submission: Submission, facts: Facts) -> set[tuple[str, str]]:
    return {
        (author.email or author.name if (author := one.letter.author) else "", heard)
        for one in parties(submission, facts).spoken
        if (one.role is Role.CLIENT or one.audience is Audience.CLIENT)
        and (heard := _UNHEARD.sub("", one.words.casefold()))
    }


def _proofs(submission: Submission) -> list[Document]:
    return [one for one in submission.documents if one.state is not DocumentState.ORDINARY]


def _likeness(document: Document) -> tuple[str, int]:
    return document.media_type, document.size
