"""Who is who in a submission: its letters, each with the role of its author and who it was meant for.

A letter is all passages of one layer. Words that nobody said to anybody (signature,
footer, hidden text, this program's own reply) are kept apart and never count.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mailhold.policy.facts import Facts
from mailhold.reading.passages import Address, Letter, Passage, Provenance, Submission


class Role(StrEnum):
    """Who wrote a letter, as far as the policy cares."""

    COACH = "coach"
    CLIENT = "client"  # anybody outside: the client, or somebody who writes for the client
    OPS = "ops"  # business operations, or the holds mailbox itself


class Audience(StrEnum):
    """Whom a letter speaks to."""

    OPS = "ops"  # the holds mailbox or business operations alone
    CLIENT = "client"
    COACH = "coach"


UNSPOKEN = frozenset(
    {
        Provenance.SIGNATURE,
        Provenance.FOOTER,
        Provenance.OWN_REPLY,
        Provenance.HIDDEN,
        Provenance.UNSURE,
        Provenance.HEADER,
    }
)


@dataclass(frozen=True, slots=True)
class Said:
    """The words of one passage that count, with its index in the submission."""

    index: int
    passage: Passage


@dataclass(frozen=True, slots=True)
class Spoken:
    """One letter: who wrote it, for whom, and the passages whose words count, in reading order."""

    role: Role
    audience: Audience
    letter: Letter
    provenance: Provenance
    depth: int
    said: tuple[Said, ...]

    @property
    def on_screen(self) -> bool:
        """Whether it was read from a screenshot."""
        return self.provenance is Provenance.SCREENSHOT

    @property
    def words(self) -> str:
        """All its words, a blank line between passages."""
        return "\n\n".join(said.passage.words for said in self.said)


@dataclass(frozen=True, slots=True)
class Parties:
    """``coach`` gets the reply; None where none can be told. ``client`` is the sender, where a client wrote in."""

    coach: Address | None
    sender: Role
    spoken: tuple[Spoken, ...]

    def of(self, role: Role, audience: Audience | None = None) -> tuple[Spoken, ...]:
        """The letters of one role (to one audience), in reading order."""
        return tuple(one for one in self.spoken if one.role is role and (audience is None or one.audience is audience))


def parties(submission: Submission, facts: Facts) -> Parties:
    """Sort the passages of ``submission`` into letters with roles."""
    sender = submission.senders[0] if len(submission.senders) == 1 else None
    role = _role(sender, None, facts)
    coach = sender if role is Role.COACH else None
    if coach is None and role is Role.CLIENT:
        addressed = (*submission.letter.to, *submission.letter.cc)
        coach = next((one for one in addressed if facts.is_coach(one.email)), None)
    layers: dict[tuple[int, str], list[Said]] = {}
    for index, passage in enumerate(submission.passages):
        if passage.provenance in UNSPOKEN:
            continue
        author = passage.author.email or passage.author.name if passage.author else ""
        key = (passage.layer, author) if passage.provenance is Provenance.SCREENSHOT else (passage.layer, "")
        layers.setdefault(key, []).append(Said(index, passage))
    spoken = tuple(_spoken(said, coach, facts) for said in layers.values())
    return Parties(coach, role, spoken)


def _spoken(said: list[Said], coach: Address | None, facts: Facts) -> Spoken:
    first = said[0].passage
    role = _role(first.author, coach, facts)
    return Spoken(role, _audience(first, role, coach, facts), first.letter, first.provenance, first.depth, tuple(said))


def _role(author: Address | None, coach: Address | None, facts: Facts) -> Role:
    if author is None:
        return Role.CLIENT
    if facts.is_coach(author.email):
        return Role.COACH
    if author.email in facts.own_addresses or author.email in facts.ops_addresses:
        return Role.OPS
    if not author.email and coach is not None and _same_name(author.name, coach.name):
        return Role.COACH
    return Role.CLIENT


def _same_name(one: str, other: str) -> bool:
    return bool(one) and one.casefold().split() == other.casefold().split()


def _audience(passage: Passage, role: Role, coach: Address | None, facts: Facts) -> Audience:
    if role is not Role.COACH:
        return Audience.COACH
    if passage.provenance is Provenance.SCREENSHOT:
        return Audience.CLIENT
    addressed = (*passage.letter.to, *passage.letter.cc)
    if any(_role(one, coach, facts) is Role.CLIENT for one in addressed):
        return Audience.CLIENT
    if passage.depth > 0 and not addressed:
        return Audience.CLIENT
    return Audience.OPS
