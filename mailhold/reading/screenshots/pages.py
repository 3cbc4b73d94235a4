"""Pictures of one message → what each holds: its state, a sentence for people, and its passages.

An ordinary picture (logo, photo, signature image, tracking pixel) is no
documentation. A file that could be and has no readable words says why.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import imagesize

from mailhold.reading import layers
from mailhold.reading.limits import Limits
from mailhold.reading.passages import Address, DocumentState, Letter, Passage, Provenance
from mailhold.reading.screenshots.bubbles import Chat, Side, read_chat
from mailhold.reading.screenshots.days import moment
from mailhold.reading.screenshots.screen import Line, Page, Seen, see
from mailhold.reading.screenshots.transcripts import Entry, entries

UNNAMED = Address("", "")  # the contact of a chat screen that shows no name

_BLURRED = 0.09  # sharpness below which words cannot be read
_FEW_WORDS = 5
_SPOKEN = frozenset({Provenance.FORWARDED, Provenance.QUOTED})
_WORD = re.compile(r"[^\W\d_]{2,}")

_ORDINARY = "A logo, photo or other picture without a conversation in it."
_BLANK = "The picture is blank: nothing can be seen in it. Please send the screenshot again."
_UNREADABLE = "The picture is too blurred to read. Please send the original screenshot."


@dataclass(frozen=True, slots=True)
class Picture:
    """One image or PDF of a message, whose header is ``carrier``: its author owns the phone."""

    data: bytes
    inline: bool
    carrier: Letter


@dataclass(frozen=True, slots=True)
class Shown:
    """What became of a picture. The letters of ``passages`` are numbered from 0, their depth is 0."""

    state: DocumentState
    reason: str
    passages: tuple[Passage, ...] = ()


def read_pictures(pictures: Sequence[Picture], limits: Limits) -> tuple[Shown, ...]:
    """What each picture shows, in the same order. The child process is started only where one needs it."""
    shown = [_at_first_sight(picture, limits) for picture in pictures]
    waiting = [number for number, result in enumerate(shown) if result is None]
    seen = see([pictures[number].data for number in waiting], limits) if waiting else ()
    contact = UNNAMED
    for number, found in zip(waiting, seen, strict=True):
        picture = pictures[number]
        chats = [read_chat(page) for page in found.pages]
        shown[number], contact = _shown(found, chats, picture, contact, limits)
    return tuple(result for result in shown if result is not None)


def _at_first_sight(picture: Picture, limits: Limits) -> Shown | None:
    """What can be said without opening the picture; None where it must be opened."""
    if not picture.data.strip(b"\x00 \r\n"):
        return Shown(DocumentState.EMPTY, "The attached file is empty. Please attach it again.")
    if len(picture.data) > limits.attachment_bytes:
        return Shown(DocumentState.TOO_LARGE, "The attached file is too large to be read; a screenshot would do.")
    width, height = _size(picture.data)
    if width * height > limits.picture_pixels:
        millions = limits.picture_pixels // 1_000_000
        return Shown(DocumentState.TOO_LARGE, f"The picture has more than {millions} million pixels.")
    small = width * height < 60_000 or min(width, height) <= 120 if picture.inline else min(width, height) <= 64
    if width > 0 and height > 0 and small:
        return Shown(DocumentState.ORDINARY, _ORDINARY)
    return None


def _size(data: bytes) -> tuple[int, int]:
    try:
        width, height = imagesize.get(io.BytesIO(data))
    except Exception:
        return -1, -1
    return int(width), int(height)


def _shown(
    seen: Seen, chats: Sequence[Chat | None], picture: Picture, contact: Address, limits: Limits
) -> tuple[Shown, Address]:
    """The result of one picture, and the contact that a further screen without a name belongs to."""
    if seen.state is not DocumentState.READ:
        return Shown(seen.state, seen.reason), contact
    if picture.inline and not _conversation(seen, chats):
        return Shown(DocumentState.ORDINARY, _ORDINARY), contact
    words = sum(len(_WORD.findall(line.text)) for page in seen.pages for line in page.lines)
    if not any(chats) and words < _FEW_WORDS:
        sharpness = max((page.sharpness for page in seen.pages), default=0.0)
        if sharpness == 0:
            return Shown(DocumentState.UNREADABLE, _BLANK), contact
        if sharpness < _BLURRED:
            return Shown(DocumentState.UNREADABLE, _UNREADABLE), contact
        return Shown(DocumentState.ORDINARY, _ORDINARY), contact
    passages: list[Passage] = []
    for page, chat in zip(seen.pages, chats, strict=True):
        if chat is not None:
            contact = Address(chat.contact, "") if chat.contact else UNNAMED if chat.group else contact
            found = _from_chat(chat, contact, picture.carrier)
        else:
            found = _from_lines(page, picture.carrier, limits)
        first = max((passage.layer + 1 for passage in passages), default=0)
        passages.extend(replace(passage, layer=passage.layer + first) for passage in found)
    return Shown(DocumentState.READ, "", tuple(passages)), contact


def _conversation(seen: Seen, chats: Sequence[Chat | None]) -> bool:
    """Whether an inline picture is more than a banner or a button with words on it."""
    for page, chat in zip(seen.pages, chats, strict=True):
        banner = page.width > 2.2 * page.height
        if chat is not None and (chat.contact or len(chat.turns) > 1 or not banner):
            return True
        if chat is None and not banner and (page.sharpness < _BLURRED or len(page.lines) > _FEW_WORDS):
            return True
    return False


def _from_chat(chat: Chat, contact: Address, carrier: Letter) -> tuple[Passage, ...]:
    owner = carrier.author or UNNAMED
    others = tuple(Address(name, "") for name in dict.fromkeys(turn.name for turn in chat.turns if turn.name))
    passages: list[Passage] = []
    for number, turn in enumerate(chat.turns):
        if turn.side is Side.OWNER:
            author, to = owner, others or (contact,)
        else:
            author, to = Address(turn.name, "") if turn.name else contact, (owner,)
        letter = Letter(author=author, to=to, date_raw=turn.day, sent_at=moment(turn.day))
        passages.append(Passage(Provenance.SCREENSHOT, 0, number, letter, turn.words))
    if chat.rest:
        passages.append(Passage(Provenance.FOOTER, 0, len(passages), Letter(author=None), "\n".join(chat.rest)))
    return tuple(passages)


def _from_lines(page: Page, carrier: Letter, limits: Limits) -> tuple[Passage, ...]:
    """Words without bubbles: a printed mail, an exported chat; else nobody can tell whose words they are."""
    lines = _in_reading_order(page)
    if not lines:
        return ()
    text = "\n".join(lines)
    printed = layers.from_text(text, Letter(author=None), limits).passages
    if any(passage.provenance in _SPOKEN and passage.author for passage in printed):
        return tuple(_as_seen(passage) for passage in printed)
    found = entries(lines)
    if found:
        return tuple(_from_entry(entry, number, carrier) for number, entry in enumerate(found))
    return (Passage(Provenance.UNSURE, 0, 0, Letter(author=None), text),)


def _in_reading_order(page: Page) -> list[str]:
    """The words row by row; what stands in one row is read from the left."""
    rows: list[list[Line]] = []
    for line in sorted(page.lines, key=lambda line: line.y0 + line.y1):
        if rows and abs(line.y0 + line.y1 - rows[-1][0].y0 - rows[-1][0].y1) < rows[-1][0].height:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [" ".join(line.text for line in sorted(row, key=lambda line: line.x0)) for row in rows]


def _as_seen(passage: Passage) -> Passage:
    if passage.provenance in _SPOKEN:
        return replace(passage, provenance=Provenance.SCREENSHOT)
    return replace(passage, provenance=Provenance.UNSURE) if passage.provenance is Provenance.OWN else passage


def _from_entry(entry: Entry, number: int, carrier: Letter) -> Passage:
    if not entry.name:
        return Passage(Provenance.FOOTER, 0, number, Letter(author=None), entry.words)
    owner = carrier.author
    own = owner is not None and owner.name != "" and entry.name.casefold() in _names(owner.name)
    author = owner if own else Address(entry.name, "")
    return Passage(
        Provenance.SCREENSHOT,
        0,
        number,
        Letter(author=author, date_raw=entry.day, sent_at=moment(entry.day)),
        entry.words,
    )


def _names(name: str) -> tuple[str, ...]:
    return (name.casefold(), name.casefold().split(" ")[0], "you", "me")
