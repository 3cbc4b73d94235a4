"""Everything the ruling table asks about one submission, worked out once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mailhold.policy.automatic import why_automatic
from mailhold.policy.client_words import ClientWords, Wish, client_words
from mailhold.policy.coach_notes import Note, coach_note
from mailhold.policy.confirmations import Confirmation, Confirms, confirmations
from mailhold.policy.decision import Evidence
from mailhold.policy.extension import extension_demanded
from mailhold.policy.facts import Facts
from mailhold.policy.fields import client_of, client_written_for
from mailhold.policy.parties import Audience, Parties, Role, Spoken, parties
from mailhold.policy.reasons import Channel
from mailhold.policy.request_dates import (
    HoldDates,
    Stated,
    VerbalDate,
    contract_end,
    hold_dates,
    sending_day,
    verbal_request_date,
)
from mailhold.policy.speech.acts import ClientAct
from mailhold.reading.passages import Address, Document, DocumentState, Passage, Submission

_UNREAD = frozenset(DocumentState) - {DocumentState.READ, DocumentState.ORDINARY}


@dataclass(frozen=True, slots=True)
class Findings:
    """``client`` is who is coached, as far as the mail tells; its parts are "" where unknown."""

    automatic: str
    already_handled: bool
    sender_doubt: str
    parties: Parties
    client_words: ClientWords
    confirmation: Confirmation | None
    names_hold: bool  # some letter to the client names one
    note: Note
    unread: tuple[Document, ...]
    extension: tuple[Evidence, ...]
    begins_after_end: bool
    client: Address
    another_coachs: bool  # the roster has the client with another coach
    asked_on: VerbalDate
    hold: HoldDates

    @property
    def client_asks(self) -> bool:
        """The client's own words ask for a hold, and that is their latest word."""
        return self.client_words.wish is Wish.DIRECT

    @property
    def confirmed(self) -> bool:
        """A confirmation email names the client as the one who asked."""
        return self.confirmation is not None and self.confirmation.confirms is Confirms.CLIENT_ASKED

    @property
    def identified(self) -> bool:
        """Name or address of the client can be told."""
        return bool(self.client.email or self.client.name)

    @property
    def proof(self) -> Channel:
        """The valid proof, NONE where there is none."""
        if self.client_asks:
            return self.channel
        if self.confirmed and self.asked_on.stated is Stated.DAY:
            return Channel.VERBAL_CONFIRMATION
        return Channel.NONE

    @property
    def channel(self) -> Channel:
        """The proof, valid or not, that the submission rests on."""
        words = self.client_words
        if self.confirmed and not self.client_asks:
            return Channel.VERBAL_CONFIRMATION
        if words.letter is not None:
            return Channel.CLIENT_TEXT if words.letter.on_screen else Channel.CLIENT_EMAIL
        if self.confirmation is not None and self.confirmation.confirms is not Confirms.NOTHING:
            return Channel.VERBAL_CONFIRMATION
        if self.note.typed_text:
            return Channel.CLIENT_TEXT
        if self.unread:
            mail = any(
                one.name.lower().endswith((".eml", ".msg")) or one.media_type == "message/rfc822" for one in self.unread
            )
            return Channel.CLIENT_EMAIL if mail else Channel.CLIENT_TEXT
        return Channel.NONE


def findings(submission: Submission, facts: Facts) -> Findings:
    """Work out all that the ruling table asks."""
    who = parties(submission, facts)
    words = client_words(who.spoken)
    told = confirmations(who.spoken)
    confirmation = _weightiest(told, words, submission, facts)
    note = coach_note(who.spoken, submission.letter.subject)
    hold = _hold(_tells_of_hold(who, words, confirmation, note), facts, submission)
    return Findings(
        automatic=why_automatic(submission, facts),
        already_handled=facts.already_handled,
        sender_doubt=facts.sender_doubt,
        parties=who,
        client_words=words,
        confirmation=confirmation,
        names_hold=any(one.confirms is not Confirms.NOTHING for one in told),
        note=note,
        unread=tuple(one for one in submission.documents if one.state in _UNREAD),
        extension=extension_demanded(who.spoken),
        begins_after_end=_begins_after_end(who, hold, facts, submission),
        client=_by_roster(_client(submission, facts, words, confirmation), facts),
        another_coachs=facts.client is not None and not facts.coach_of_client,
        asked_on=_asked_on(confirmation, submission, facts),
        hold=hold,
    )


def _client(submission: Submission, facts: Facts, words: ClientWords, confirmation: Confirmation | None) -> Address:
    """The client; where somebody else wrote for them, not that writer."""
    named = client_of(submission, facts, _proof(words, confirmation))
    author = words.letter.letter.author if words.letter else None
    if author is None or named.email != author.email or words.wish is not Wish.NOT_ASKED or not _for_another(words):
        return named
    other = client_written_for(submission, facts, author)
    return other if other.name else named


def _for_another(words: ClientWords) -> bool:
    """Whether all that the words come to is what somebody else wants."""
    return {one.kind for one in words.evidence} == {ClientAct.SOMEBODY_ELSE}


def _by_roster(client: Address, facts: Facts) -> Address:
    """The client as the roster knows them; an address that stands in the mail is kept."""
    if facts.client is None:
        return client
    return Address(facts.client.name, client.email or next(iter(facts.client.emails), ""))


def _proof(words: ClientWords, confirmation: Confirmation | None) -> Passage | None:
    """The passage the ruling rests on: the client's deciding words, else the letter that confirms them."""
    confirmed = confirmation is not None and confirmation.confirms is not Confirms.NOTHING
    if confirmation is not None and confirmed and words.wish is not Wish.DIRECT:
        return confirmation.letter.said[0].passage
    return words.letter.said[0].passage if words.letter is not None else None


def _asked_on(confirmation: Confirmation | None, submission: Submission, facts: Facts) -> VerbalDate:
    if confirmation is None or confirmation.confirms is not Confirms.CLIENT_ASKED:
        return VerbalDate(Stated.MISSING)
    letter = confirmation.letter
    return verbal_request_date(letter.words, sending_day(letter.letter, submission), facts)


def _hold(letter: Spoken | None, facts: Facts, submission: Submission) -> HoldDates:
    """The hold's own days in the letter that counts."""
    if letter is None:
        return HoldDates()
    return hold_dates(letter.words, sending_day(letter.letter, submission), facts.day_first, letter.role)


def _tells_of_hold(who: Parties, words: ClientWords, confirmation: Confirmation | None, note: Note) -> Spoken | None:
    """The letter whose days count: the client's, else the confirmation, else the coach's account of the request."""
    if words.letter is not None and words.wish is Wish.DIRECT:
        return words.letter
    if confirmation is not None and confirmation.confirms is not Confirms.NOTHING:
        return confirmation.letter
    if words.letter is not None and (words.wish is Wish.UNCLEAR or _for_another(words)):
        return words.letter
    asks = note.asks and not note.typed_text and not note.guesses
    return next((one for one in who.of(Role.COACH, Audience.OPS) if asks), None)


def _begins_after_end(who: Parties, hold: HoldDates, facts: Facts, submission: Submission) -> bool:
    """Whether the hold begins after the contract expired, by what the roster or anybody in the mail says of its end."""
    if hold.start is None:  # it would begin at once
        return facts.contract_end is not None and facts.contract_end < sending_day(submission.letter, submission)
    ends: list[date | None] = [facts.contract_end]
    for one in who.spoken:
        if one.role is not Role.OPS:
            ends.append(contract_end(one.words, sending_day(one.letter, submission), facts.day_first, one.role))
    return any(end is not None and end < hold.start for end in ends)


def _weightiest(
    found: tuple[Confirmation, ...], words: ClientWords, submission: Submission, facts: Facts
) -> Confirmation | None:
    """The letter to the client that says most: that the client asked, else who decided.

    Above words of the client, "your request" points at those words, unless a talk or a day of asking is named.
    """
    order = (Confirms.CLIENT_ASKED, Confirms.UNREAD, Confirms.COACH_DECIDED, Confirms.NOBODY, Confirms.NOTHING)
    told = [one for one in found if one.confirms in order]
    if words.wish is not Wish.SILENT:
        told = [
            one
            for one in told
            if one.confirms is not Confirms.CLIENT_ASKED
            or one.oral
            or _asked_on(one, submission, facts).stated is not Stated.MISSING
        ]
    return min(told, key=lambda one: order.index(one.confirms), default=None)
