"""The door of reading: raw bytes → ``Submission``, who wrote which words, in reading order.

First the texts of the message, then its attachments as they stand; an attached
original is read the same way, one depth further down.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from datetime import datetime

from mailhold.reading import layers
from mailhold.reading.kinds import Kind, kind_of
from mailhold.reading.limits import Limits
from mailhold.reading.message import Attachment, Body, Message, parse
from mailhold.reading.originals import Unread, attached_message, outlook_message, wrapped_contents
from mailhold.reading.passages import (
    Defect,
    Document,
    DocumentState,
    Letter,
    Passage,
    Provenance,
    Strength,
    Submission,
)
from mailhold.reading.signatures import TextRecord, strength_of

_ENCRYPTED = "The attached file is encrypted and cannot be opened. Please forward the message itself, or a screenshot."
_UNSUPPORTED = "A kind of file that is not read. Please forward the message itself, or attach a screenshot or a PDF."


def read(
    raw: bytes, received_at: datetime, limits: Limits = Limits(), text_record: TextRecord | None = None
) -> Submission:
    """The submission in ``raw``, received at the aware time ``received_at``. Never raises for bad mail.

    ``text_record`` finds the keys that signatures of attached originals are checked with; without it none is checked.
    """
    message = parse(raw, limits)
    reading = _Reading(limits, text_record)
    reading.add_message(message, depth=0, strength=Strength.ATTESTED)
    reading.look_at_pictures()
    header = message.header
    return Submission(
        letter=header.letter,
        senders=header.senders,
        received_at=received_at,
        message_id=header.message_id,
        in_reply_to=header.in_reply_to,
        references=header.references,
        media_type=message.media_type,
        headers=header.fields,
        passages=reading.numbered(),
        documents=tuple(reading.documents),
        defects=tuple(reading.defects),
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """A picture of the message with the header ``carrier``, and where its document and its passages belong."""

    data: bytes
    inline: bool
    carrier: Letter
    document: int
    passage: int
    depth: int


class _Reading:
    """What has been read so far of one submission, in reading order."""

    def __init__(self, limits: Limits, text_record: TextRecord | None) -> None:
        self.limits = limits
        self.text_record = text_record
        self.documents: list[Document] = []
        self.defects: list[Defect] = []
        self._passages: list[tuple[Hashable, Passage]] = []  # each with the key of its letter
        self._pictures: list[_Place] = []
        self._messages = 0
        self._wrapped = 0

    def add_message(self, message: Message, depth: int, strength: Strength) -> None:
        """All that stands in ``message``: texts, then attachments."""
        number = self._messages
        self._messages += 1
        self.defects.extend(message.defects)
        for piece in message.contents:
            if isinstance(piece, Body):
                self._add_body(piece, message, depth, strength, number)
        for piece in message.contents:
            if isinstance(piece, Attachment):
                self._add_attachment(piece, message, depth)

    def look_at_pictures(self) -> None:
        """Read all pictures at once, and put their passages where the pictures stand."""
        if not self._pictures:
            return
        from mailhold.reading.screenshots.pages import Picture, read_pictures  # noqa: PLC0415 - most mail has none

        pictures = [Picture(place.data, place.inline, place.carrier) for place in self._pictures]
        shown = read_pictures(pictures, self.limits)
        for place, result in reversed(list(zip(self._pictures, shown, strict=True))):
            document = self.documents[place.document]
            self.documents[place.document] = replace(document, state=result.state, reason=result.reason)
            self._passages[place.passage : place.passage] = [
                ((place.document, "picture", passage.layer), replace(passage, depth=place.depth, part=document.part))
                for passage in result.passages
            ]

    def numbered(self) -> tuple[Passage, ...]:
        """The passages, their letters numbered in reading order."""
        numbers: dict[Hashable, int] = {(0,): 0}
        found = []
        for key, passage in self._passages:
            number = numbers.setdefault(key, len(numbers))
            found.append(passage if passage.layer == number else replace(passage, layer=number))
        return tuple(found)

    def _add_body(self, body: Body, message: Message, depth: int, strength: Strength, number: int) -> None:
        found = _layers_of(body, message, self.limits)
        self.defects.extend(Defect(body.part, defect.what) for defect in found.defects)
        for passage in found.passages:
            own = passage.provenance is Provenance.OWN
            provenance = passage.provenance
            if own and body.attached:
                provenance = Provenance.UNSURE
            elif own and depth:
                provenance = Provenance.ORIGINAL
            key = (number, body.part, passage.layer) if passage.layer else (number,)
            self._passages.append(
                (
                    key,
                    replace(
                        passage,
                        provenance=provenance,
                        depth=passage.depth + depth,
                        part=body.part,
                        strength=strength if passage.layer == 0 else passage.strength,
                    ),
                )
            )

    def _add_attachment(self, piece: Attachment, message: Message, depth: int) -> None:
        data = piece.data
        kind = kind_of(piece.name, piece.media_type, data)
        if kind in (Kind.MESSAGE, Kind.OUTLOOK):
            self._add_original(piece, kind, data, depth)
        elif kind is Kind.TNEF:
            self._add_wrapped(piece, data, message, depth)
        elif kind is Kind.PICTURE:
            place = _Place(
                data, piece.inline, message.header.letter, len(self.documents), len(self._passages), depth + 1
            )
            self._pictures.append(place)
            self._document(piece, data, DocumentState.UNSUPPORTED, "")
        elif kind is Kind.ORDINARY:
            self._document(piece, data, DocumentState.ORDINARY, "A calendar entry, visiting card, receipt or the like.")
        elif not data:
            self._document(piece, data, DocumentState.EMPTY, "The attached file is empty. Please attach it again.")
        elif kind is Kind.ENCRYPTED:
            self._document(piece, data, DocumentState.ENCRYPTED, _ENCRYPTED)
        else:
            self._document(piece, data, DocumentState.UNSUPPORTED, _UNSUPPORTED)

    def _add_original(self, piece: Attachment, kind: Kind, data: bytes, depth: int) -> None:
        if self._messages > self.limits.originals or depth >= self.limits.original_depth:
            self._document(piece, data, DocumentState.TOO_LARGE, "There are more messages inside than are read.")
            return
        found = (attached_message if kind is Kind.MESSAGE else outlook_message)(piece, data, self.limits)
        if isinstance(found, Unread):
            self._document(piece, data, found.state, found.reason)
            return
        self._document(piece, data, DocumentState.READ, "")
        strength = strength_of(found.raw, found.message.header.letter.author, self.text_record)
        self.add_message(found.message, depth + 1, strength)

    def _add_wrapped(self, piece: Attachment, data: bytes, message: Message, depth: int) -> None:
        """A winmail.dat: its attachments are the message's own; its text too, where the message has none."""
        self._wrapped += 1
        if self._wrapped > self.limits.original_depth:
            self._document(piece, data, DocumentState.TOO_LARGE, "There are more messages inside than are read.")
            return
        found = wrapped_contents(piece, data, self.limits)
        if isinstance(found, Unread):
            self._document(piece, data, found.state, found.reason)
            return
        self._document(piece, data, DocumentState.READ, "")
        has_text = any(isinstance(each, Body) and (each.text + each.html).strip() for each in message.contents)
        for each in found.contents:
            if isinstance(each, Attachment):
                self._add_attachment(each, message, depth)
            elif not has_text:
                self._add_body(each, message, depth, Strength.ATTESTED, self._messages - 1)

    def _document(self, piece: Attachment, data: bytes, state: DocumentState, reason: str) -> None:
        self.documents.append(
            Document(piece.name, piece.media_type, len(data), piece.part, state, piece.inline, reason)
        )


def _layers_of(body: Body, message: Message, limits: Limits) -> layers.Layers:
    letter = message.header.letter
    if body.html and body.text:
        return layers.from_alternatives(body.text, body.html, letter, limits, flowed=body.flowed, delsp=body.delsp)
    if body.html:
        return layers.from_html(body.html, letter, limits)
    return layers.from_text(body.text, letter, limits, flowed=body.flowed, delsp=body.delsp)
