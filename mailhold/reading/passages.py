"""What reading returns: a ``Submission`` and its ``Passage``s. Only values, no behaviour worth testing.

A passage is a run of words with one author. Every visible character of a
message stands in exactly one passage; where the author cannot be told, the
provenance says ``UNSURE``. Passages stand in reading order, top to bottom,
then attachments.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Provenance(StrEnum):
    """Where the words stood. The values are stored and printed; they never change."""

    OWN = "own"  # what the sender of the submission wrote in it today
    FORWARDED = "forwarded"  # inside a forwarded block with a header
    QUOTED = "quoted"  # a quote below or between a reply
    ORIGINAL = "attached_original"  # message/rfc822, .eml, .msg: a message of its own
    SCREENSHOT = "screenshot"  # read from an image or PDF by OCR
    HEADER = (
        "header"  # the lines that name a forward's or quote's author and date; read into the letter, nobody's words
    )
    SIGNATURE = "signature"
    FOOTER = "footer"  # disclaimer, security banner, list footer, quoted policy
    OWN_REPLY = "own_reply"  # this program's own earlier reply, quoted back
    HIDDEN = "hidden"  # in the HTML, but a person does not see it
    UNSURE = "unsure"


class Strength(StrEnum):
    """How well the authorship is attested, weakest first."""

    ATTESTED = "attested_by_coach"
    ATTACHED = "original_attached"
    VERIFIED = "original_signature_verified"


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox as written. ``email`` is in canonical form (lower case, IDNA for the domain), "" if not given."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Letter:
    """The header of one message, whole or quoted: whose words follow, to whom, when.

    ``sent_at`` is in the sender's own time: aware where the source gives an
    offset, naive (the sender's wall clock) where it does not, None where it
    cannot be read. Never converted to UTC: "yesterday" counts from it.
    """

    author: Address | None
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    subject: str = ""
    date_raw: str = ""
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of words of one author in one place.

    ``depth`` is 0 for the submission's own text, one more for each layer of
    forward, quote or attachment. ``layer`` numbers the letters in reading
    order, so that the pieces of one letter (interleaved answers, signature)
    can be put together again. ``part`` is the MIME path ("1.2") of the source.
    """

    provenance: Provenance
    depth: int
    layer: int
    letter: Letter
    words: str
    part: str = ""
    strength: Strength = Strength.ATTESTED

    @property
    def author(self) -> Address | None:
        """Who wrote the words; None where it cannot be told."""
        return self.letter.author


class DocumentState(StrEnum):
    """What became of an attachment that could be proof."""

    READ = "read"  # its words stand in passages
    ORDINARY = "ordinary"  # logo, photo, signature image, tracking pixel: not documentation
    UNREADABLE = "unreadable"  # opened, but no words could be read (blurred, blank)
    EMPTY = "empty"
    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    UNSUPPORTED = "unsupported"  # a kind of file that mailhold does not read
    TOO_LARGE = "too_large"


@dataclass(frozen=True, slots=True)
class Document:
    """One attachment or inline image, and whether it could be read. ``size`` in bytes; ``reason`` for people."""

    name: str
    media_type: str
    size: int
    part: str
    state: DocumentState
    inline: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Defect:
    """Something wrong with a message that reading got round. ``where`` is a header name or MIME path."""

    where: str
    what: str


@dataclass(frozen=True, slots=True)
class Submission:
    """One email received by the holds mailbox, read.

    ``letter`` is its own header. ``senders`` holds every address in From
    (more than one, or none, means that nobody can be taken as the coach).
    ``headers`` holds (lower-case name, value) of the top header in order,
    bounded. ``received_at`` is aware. ``media_type`` is the top Content-Type.
    """

    letter: Letter
    senders: tuple[Address, ...]
    received_at: datetime
    message_id: str = ""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    media_type: str = "text/plain"
    headers: tuple[tuple[str, str], ...] = ()
    passages: tuple[Passage, ...] = ()
    documents: tuple[Document, ...] = ()
    defects: tuple[Defect, ...] = ()
