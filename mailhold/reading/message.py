"""Raw bytes → ``Message``: the header, and what stands in the message in reading order. Never raises for bad mail.

The tree is the standard library's (``compat32``, which bears broken mail best);
mail-parser reads the header fields. An attached message is an attachment here,
never part of the text it is attached to.
"""

from __future__ import annotations

import binascii
import email
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message as Tree

from mailhold.reading.bounds import bounded
from mailhold.reading.charsets import decoded, header_text
from mailhold.reading.headers import Header, read_header
from mailhold.reading.limits import Limits
from mailhold.reading.passages import Defect


@dataclass(frozen=True, slots=True)
class Body:
    """Text that a mail program shows as the message itself. With both, ``text`` and ``html`` say the same."""

    part: str
    text: str = ""
    html: str = ""
    flowed: bool = False
    delsp: bool = False
    attached: bool = False  # a text file: shown beside the message, not in it


@dataclass(frozen=True, slots=True)
class Attachment:
    """Anything else. ``name`` is "" where the mail gives none."""

    part: str
    name: str
    media_type: str
    inline: bool
    tree: Tree = field(repr=False, compare=False)

    @property
    def data(self) -> bytes:
        """The bytes, transfer encoding undone; of an attached message/rfc822, the message."""
        if self.tree.is_multipart() and self.media_type.startswith("message/"):
            inner = self.tree.get_payload()
            return _as_bytes(inner[0]) if isinstance(inner, list) and isinstance(inner[0], Tree) else b""
        return payload(self.tree)


@dataclass(frozen=True, slots=True)
class Message:
    """One message, whole: the submission itself, or an original attached to it."""

    header: Header
    media_type: str
    contents: tuple[Body | Attachment, ...]
    defects: tuple[Defect, ...]


def parse(raw: bytes, limits: Limits) -> Message:
    """The message in ``raw``, within the bounds."""
    safe, defects = bounded(raw, limits)
    message = from_tree(email.message_from_bytes(safe), limits)
    return Message(message.header, message.media_type, message.contents, defects + message.defects)


def from_tree(tree: Tree, limits: Limits, path: str = "") -> Message:
    """The message whose top is ``tree``; ``path`` is the MIME path of the part it came in."""
    header = read_header(tree, limits)
    defects = [Defect(f"{path} {defect.where}".lstrip(), defect.what) for defect in header.defects]
    start = path if tree.get_content_maintype() == "multipart" else f"{path}.1".lstrip(".")
    contents = tuple(_joined(_contents(tree, start, defects)))
    return Message(header, tree.get_content_type(), contents, tuple(defects))


def payload(tree: Tree) -> bytes:
    """The bytes of a leaf part with the transfer encoding undone; undecodable ones as they stand."""
    written = str(tree.get("content-transfer-encoding", ""))
    coding = (written.split() or [""])[0].lower()
    if written.lower() != coding and not tree.is_multipart():
        tree = transferred(tree.get_payload(), coding)
    try:
        data = tree.get_payload(decode=True)
    except (ValueError, binascii.Error, LookupError):
        data = None
    if isinstance(data, bytes):
        return data
    text = tree.get_payload()
    return text.encode("utf-8", "surrogateescape") if isinstance(text, str) else b""


def transferred(text: object, coding: str) -> Tree:
    """A leaf part with this text and Content-Transfer-Encoding."""
    tree = Tree()
    tree["Content-Transfer-Encoding"] = coding
    tree.set_payload(text if isinstance(text, str) else "")
    return tree


def _contents(tree: Tree, path: str, defects: list[Defect]) -> Iterator[Body | Attachment]:
    """Bodies and attachments below ``tree`` in reading order. MIME paths count from 1 (RFC 3501 6.4.5)."""
    main = tree.get_content_maintype()
    if main == "multipart" and not tree.is_multipart():
        tree = _recovered(tree)
        defects.append(Defect(path or "1", "a multipart whose parts cannot be told apart by its boundary"))
    defects.extend(Defect(path or "1", _sentence(each)) for each in tree.defects if _sentence(each))
    if main == "multipart" and tree.is_multipart():
        children = [
            (child, f"{path}.{number}".lstrip("."))
            for number, child in enumerate(tree.get_payload(), 1)
            if isinstance(child, Tree)
        ]
        if tree.get_content_subtype() == "alternative":
            yield from _alternative([list(_contents(child, where, defects)) for child, where in children])
        else:
            for child, where in children:
                yield from _contents(child, where, defects)
        return
    yield _leaf(tree, path or "1", defects)


def _leaf(tree: Tree, path: str, defects: list[Defect]) -> Body | Attachment:
    media_type = tree.get_content_type()
    disposition = tree.get_content_disposition() or ""
    name = _file_name(tree)
    if media_type not in ("text/plain", "text/html") or tree.is_multipart() or _message_file(name):
        inline = disposition == "inline" or (not disposition and bool(tree.get("content-id")))
        return Attachment(path, name, media_type, inline, tree)
    text, problem = decoded(payload(tree), tree.get_content_charset() or "")
    if problem:
        defects.append(Defect(path, problem))
    text = text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}").replace("\r\n", "\n").replace("\r", "\n")
    attached = disposition == "attachment"
    if media_type == "text/html":
        return Body(path, html=text, attached=attached)
    flowed = _parameter(tree, "format") == "flowed"
    return Body(path, text, flowed=flowed, delsp=flowed and _parameter(tree, "delsp") == "yes", attached=attached)


def _alternative(branches: list[list[Body | Attachment]]) -> Iterator[Body | Attachment]:
    """The branches of a multipart/alternative as one body and what was attached inside them."""
    bodies = [piece for branch in branches for piece in branch if isinstance(piece, Body) and not piece.attached]
    plain = [body for body in bodies if not body.html]
    rich = [body for body in bodies if body.html]
    first = plain[0] if plain else None
    if bodies:
        yield Body(
            part=(rich or plain)[0].part,
            text="\n".join(body.text for body in plain),
            html="\n".join(body.html for body in rich),
            flowed=bool(first and first.flowed),
            delsp=bool(first and first.delsp),
        )
    for branch in branches:
        yield from (piece for piece in branch if isinstance(piece, Attachment) or piece.attached)


def _joined(contents: Iterator[Body | Attachment]) -> Iterator[Body | Attachment]:
    """Text parts that only a picture stands between are shown as one text: a forward may go on in the next part."""
    waiting: list[Attachment] = []
    last: Body | None = None
    for piece in contents:
        if isinstance(piece, Attachment):
            waiting.append(piece)
            continue
        if last is None:
            last = piece
        elif _continues(last, piece):
            last = Body(last.part, f"{last.text}\n{piece.text}".strip("\n"), "", last.flowed, last.delsp)
            continue
        else:
            yield last
            last = piece
        yield from waiting
        waiting.clear()
    if last is not None:
        yield last
    yield from waiting


def _continues(last: Body, piece: Body) -> bool:
    plain = not (last.html or piece.html or last.attached or piece.attached)
    return plain and (last.flowed, last.delsp) == (piece.flowed, piece.delsp)


def _recovered(tree: Tree) -> Tree:
    """``tree`` parsed again by the delimiter that its text shows: the declared boundary is missing or wrong."""
    text = tree.get_payload()
    if not isinstance(text, str):
        return tree
    found = re.search(r"^--([^\s-][^\r\n]{0,199}|-{1,40}[^\s-][^\r\n]{0,150})\r?$", text, re.MULTILINE)
    if found is None:
        return tree
    boundary = found[1].strip().replace('"', "")
    header = f'Content-Type: multipart/{tree.get_content_subtype()}; boundary="{boundary}"\n\n'
    again = email.message_from_string(header + text)
    return again if again.is_multipart() else tree


def _file_name(tree: Tree) -> str:
    try:
        name = tree.get_filename() or ""
    except (LookupError, ValueError, TypeError):
        name = ""
    return header_text(str(name))[:200]


def _message_file(name: str) -> bool:
    return name.lower().endswith((".eml", ".msg"))


def _parameter(tree: Tree, name: str) -> str:
    value = tree.get_param(name)
    return value.lower() if isinstance(value, str) else ""


def _sentence(defect: object) -> str:
    """A parser's defect in words; those that say nothing of the message's words are left out."""
    name = type(defect).__name__
    return {
        "StartBoundaryNotFoundDefect": "the boundary that the header names is nowhere in the text",
        "CloseBoundaryNotFoundDefect": "the last part has no end; the message may be cut off",
        "InvalidBase64PaddingDefect": "base64 that ends too early",
        "InvalidBase64CharactersDefect": "base64 with foreign characters",
        "InvalidBase64LengthDefect": "base64 that ends too early",
        "MissingHeaderBodySeparatorDefect": "a header line that is none; the rest is taken as text",
        "FirstHeaderLineIsContinuationDefect": "a header that begins in the middle",
    }.get(name, "")


def _as_bytes(tree: Tree) -> bytes:
    """The bytes of an inner message as they came, line ends aside."""
    from email.generator import BytesGenerator  # noqa: PLC0415
    from io import BytesIO  # noqa: PLC0415

    buffer = BytesIO()
    try:
        BytesGenerator(buffer, mangle_from_=False, maxheaderlen=0).flatten(tree)
    except (ValueError, LookupError, TypeError):
        return b""
    return buffer.getvalue()
