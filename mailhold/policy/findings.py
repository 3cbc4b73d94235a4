"""Everything the ruling table asks about one submission, worked out once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mailhold.policy.automatic import why_automatic
from mailhold.policy.client_words import ClientWords, Wish, client_words
from mailhold.policy.coach_words import Confirmation, Confirms, Note, confirmations, note, suggests_hold
from mailhold.policy.decision import Evidence
from mailhold.policy.extension import extension_demanded
from mailhold.policy.facts import Facts
from mailhold.policy.parties import Parties, Role, parties
from mailhold.policy.reasons import Channel
from mailhold.reading.passages import Address, Document, DocumentState, Submission

_UNREAD = frozenset(DocumentState) - {DocumentState.READ, DocumentState.ORDINARY}


@dataclass(frozen=True, slots=True)
class Findings:
    """``client`` is who is coached, as far as the mail tells; its parts are "" where unknown."""

    automatic: str
    already_handled: bool
    sender_trusted: bool
    parties: Parties
    client_words: ClientWords
    confirmation: Confirmation | None
    note: Note
    unread: tuple[Document, ...]
    extension: tuple[Evidence, ...]
    begins_after_end: bool
    client: Address
    verbal_request_date: date | None
    verbal_date_unclear: bool

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
        if self.confirmed and self.verbal_request_date:
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
    confirmation = _weightiest(confirmations(who.spoken), words)
    return Findings(
        automatic=why_automatic(submission, facts),
        already_handled=facts.already_handled,
        sender_trusted=facts.sender_trusted,
        parties=who,
        client_words=words,
        confirmation=confirmation,
        note=note(who.spoken, submission.letter.subject),
        unread=tuple(one for one in submission.documents if one.state in _UNREAD),
        extension=extension_demanded(who.spoken),
        begins_after_end=False,
        client=_client(who, words, confirmation),
        verbal_request_date=None,
        verbal_date_unclear=False,
    )


def _weightiest(found: tuple[Confirmation, ...], words: ClientWords) -> Confirmation | None:
    """The letter to the client that says most: that the client asked, else who decided."""
    written = words.letter is not None and words.wish is not Wish.SILENT
    order = (Confirms.CLIENT_ASKED, Confirms.COACH_DECIDED, Confirms.NOBODY, Confirms.NOTHING)
    told = [one for one in found if not (one.confirms is Confirms.CLIENT_ASKED and written and not one.oral)]
    return min(told, key=lambda one: order.index(one.confirms), default=None)


def _client(who: Parties, words: ClientWords, confirmation: Confirmation | None) -> Address:
    if words.letter is not None and words.letter.letter.author is not None:
        return words.letter.letter.author
    if confirmation is not None:
        return next(iter(confirmation.letter.letter.to), Address("", ""))
    others = (one.letter.author for one in who.spoken if one.role is Role.CLIENT and one.letter.author)
    return next(others, Address("", ""))


__all__ = ["Findings", "findings", "suggests_hold"]
