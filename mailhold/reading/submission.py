"""The door of reading: raw bytes → ``Submission``, who wrote which words, in reading order."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from mailhold.reading import layers
from mailhold.reading.limits import Limits
from mailhold.reading.message import Attachment, Body, Message, parse
from mailhold.reading.passages import Defect, Document, DocumentState, Passage, Provenance, Submission


def read(raw: bytes, received_at: datetime, limits: Limits = Limits()) -> Submission:
    """The submission in ``raw``, received at the aware time ``received_at``. Never raises for bad mail."""
    message = parse(raw, limits)
    passages: list[Passage] = []
    documents: list[Document] = []
    defects: list[Defect] = list(message.defects)
    next_layer = 1
    for piece in message.contents:
        if isinstance(piece, Attachment):
            documents.append(_unread(piece))
            continue
        found = _body(piece, message, limits)
        defects.extend(Defect(piece.part, defect.what) for defect in found.defects)
        for passage in found.passages:
            layer = passage.layer and passage.layer + next_layer - 1
            provenance = passage.provenance
            if piece.attached and provenance is Provenance.OWN:
                provenance = Provenance.UNSURE
            passages.append(replace(passage, layer=layer, part=piece.part, provenance=provenance))
        next_layer = max([next_layer, *(passage.layer + 1 for passage in passages)])
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
        passages=tuple(passages),
        documents=tuple(documents),
        defects=tuple(defects),
    )


def _body(body: Body, message: Message, limits: Limits) -> layers.Layers:
    letter = message.header.letter
    if body.html and body.text:
        return layers.from_alternatives(body.text, body.html, letter, limits, flowed=body.flowed, delsp=body.delsp)
    if body.html:
        return layers.from_html(body.html, letter, limits)
    return layers.from_text(body.text, letter, limits, flowed=body.flowed, delsp=body.delsp)


def _unread(piece: Attachment) -> Document:
    size = len(piece.data)
    return Document(
        piece.name, piece.media_type, size, piece.part, DocumentState.UNSUPPORTED, piece.inline, "not read yet"
    )
