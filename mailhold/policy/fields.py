"""Who the client is, and what else a decision says about the case; filled only where the mail plainly gives it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mailhold.policy.dates.tokens import sentences, tokens
from mailhold.policy.facts import Facts
from mailhold.policy.names import full_names, fuller, is_name, is_short, is_signature, lower_case_name, tidy
from mailhold.reading.passages import Address, Letter, Passage, Provenance, Submission

NOBODY = Address("", "")

_COACHES_WORDS = frozenset((Provenance.OWN, Provenance.UNSURE))
_PREFIX = re.compile(
    r"^(?:\s*(?:re|fwd?|fw|aw|wg|tr|rv|vs|vl|sv|i|r|antw|doorst|pd|odp)\s*(?:\[\d+\])?:)+\s*", re.IGNORECASE
)
_FOR_ANOTHER = re.compile(
    r"\bon behalf of (?P<behalf>[^,.;:\n()]{2,60})"
    r"|\b(?:assistant|secretary|pa|ea|chief of staff|aide|wife|husband|spouse|partner|mother|father|daughter|son)"
    r" (?:to|of|for) (?P<to>[^,.;:\n()]{2,60})",
    re.IGNORECASE,
)
_SIGN_OFF_WORDS = 4
_SIGN_OFF_LINES = 6
_NAMED_CHARACTERS = 4_000
_READ_CHARACTERS = 20_000
_CONTRACT = frozenset("contract contract's agreement expiration expiry expires expire end-date".split())
_NAMES_CONTRACT = re.compile("contract|agreement|expir|end-date", re.IGNORECASE)
_STAYS = frozenset(
    "stay stays stayed remain remains keep keeps unchanged same untouched unaffected continue continues regardless "
    "standing stands leaves".split()
)
_NOT = frozenset("not no never nothing neither nor doesn't don't won't isn't cannot can't without didn't".split())
_CHANGES = frozenset(
    "change changes extend extends extended extending extension move moves moved shift shifts affect affects affected "
    "alter alters lengthen stretch pause pauses paused budge effect longer add adds adjust adjusts touch stop stops "
    "push pushes pushed bearing influence altered changed shifted".split()
)


def client_of(submission: Submission, facts: Facts, proof: Passage | None) -> Address:
    """Return the client's name and address, each "" where the mail does not plainly give it.

    ``proof`` is the passage the ruling rests on, None where there is none: a
    client's own words name their author, a coach's confirmation the one it is
    addressed to.
    """
    letters = [proof.letter] if proof else [passage.letter for passage in submission.passages]
    person = _correspondent(letters, submission, facts)
    own_words = "\n".join(_words_of(submission, person, proof))
    if principal := _principal(own_words):
        return Address(_expand(principal, submission, facts, own_words), "")
    name = tidy(person.name) if is_name(person.name) else _signed(own_words)
    return Address(_expand(name, submission, facts, own_words), person.email)


def client_written_for(submission: Submission, facts: Facts, writer: Address) -> Address:
    """Return the client for whom ``writer`` wrote, by what the coach or the writer calls them; the address stays "".

    The name is "" where nobody else is named.
    """
    names = [*_names_by_coach(submission), *full_names("\n".join(_words_of(submission, writer, None)))]
    house = {part for sender in submission.senders for part in tidy(sender.name).lower().split()}
    others = [
        (score, name)
        for score, name in names
        if name.lower() != tidy(writer.name).lower() and house.isdisjoint(name.lower().split())
    ]
    return Address(max(others, key=lambda item: item[0])[1], "") if others else NOBODY


def _correspondent(letters: Iterable[Letter], submission: Submission, facts: Facts) -> Address:
    """Return the first person outside the house who wrote one of the letters, else the one a coach wrote to."""
    letters = list(letters)
    sender = submission.letter.author
    inner = [letter for letter in letters if letter != submission.letter]
    for letter in (*inner, submission.letter):
        if letter.author and _is_outside(letter.author, facts) and (letter.author.email or letter.author.name):
            if sender and letter.author == sender and not facts.is_coach(sender.email) and letter in inner:
                continue
            return letter.author
    for letter in (*inner, submission.letter):
        for other in (*letter.to, *letter.cc):
            if other.email and _is_outside(other, facts):
                return other
    return NOBODY


def _is_outside(address: Address, facts: Facts) -> bool:
    email = address.email
    return not (facts.is_coach(email) or email in facts.own_addresses or email in facts.ops_addresses)


def _words_of(submission: Submission, person: Address, proof: Passage | None) -> Iterator[str]:
    """Give what the client wrote, signature included: of the letter of ``proof``, else of any letter of theirs."""
    for passage in submission.passages:
        if proof is not None and passage.layer != proof.layer:
            continue
        if passage.author == person and passage.provenance is not Provenance.HIDDEN:
            yield passage.words[-_NAMED_CHARACTERS:]


def _principal(words: str) -> str:
    """Return whom the writer writes for ("Executive Assistant to Dana Roe"), "" where they write for themselves."""
    found = [next(filter(None, match.groups())) for match in _FOR_ANOTHER.finditer(words)]
    names = [name for piece in found for _, name in full_names(piece)]
    return names[-1] if names else ""


def _signed(words: str) -> str:
    """Return the name under the words, "" if there is none: the line after the closing, else the last line."""
    lines = [line.strip() for line in words.splitlines() if line.strip()][-_SIGN_OFF_LINES:]
    names = [line.strip(" ,-–—*_~.") for line in lines]
    for closing, name in zip(lines, names[1:], strict=False):
        if closing.endswith((",", "!")) and len(closing.split()) <= _SIGN_OFF_WORDS and is_signature(name):
            return name
    return names[-1] if names and is_signature(names[-1]) else ""


def _expand(name: str, submission: Submission, facts: Facts, own_words: str) -> str:
    """Complete a missing or single name by what the client signs and what the coach calls them."""
    if name and not is_short(name):
        return name
    house = {part for sender in submission.senders for part in tidy(sender.name).lower().split()}
    house |= {domain.partition(".")[0] for domain in facts.coach_domains}
    spoken = [(score, other) for score, other in _names_by_coach(submission) if house.isdisjoint(other.lower().split())]
    if name:
        return fuller(name, iter([*full_names(own_words), *spoken]))
    if spoken:
        return max(spoken, key=lambda item: item[0])[1]
    return lower_case_name(_PREFIX.sub("", submission.letter.subject))


def _names_by_coach(submission: Submission) -> Iterator[tuple[int, str]]:
    yield from ((score + 1, name) for score, name in full_names(_PREFIX.sub("", submission.letter.subject)))
    for passage in submission.passages:
        if passage.provenance in _COACHES_WORDS and passage.depth == 0:
            yield from full_names(passage.words[:_NAMED_CHARACTERS])
    for document in submission.documents:
        yield from full_names(document.name.rpartition(".")[0])


_REASONS = (
    re.compile(
        r"\b(?:because|due to|on account of|as a result of|owing to|given that|now that|thanks to)\b[^.!?;]{3,160}",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:while|whilst|during|so that|so i can|as i|as we|since (?:i|we|my|our|the))\b[^.!?;]{3,160}",
        re.IGNORECASE,
    ),
)


def client_reason(words: str) -> str:
    """Return the client's reason in one line, cut from their words ("because my mother moved in"), "" for none."""
    for pattern in _REASONS:
        found = pattern.search(words[:_READ_CHARACTERS])
        if found:
            return " ".join(found[0].split())
    return ""


def contract_reminder(words: str) -> bool:
    """Whether the coach tells the client that a hold leaves the contract's end where it is."""
    if not _NAMES_CONTRACT.search(words):
        return False
    text = tokens(words[:_READ_CHARACTERS])
    said = (frozenset(text.texts[first:last]) for first, last in sentences(text))
    return any(
        _CONTRACT & sentence and (_STAYS & sentence or (_NOT & sentence and _CHANGES & sentence)) for sentence in said
    )
