"""An attachment that is a message → that ``Message``, or the state of the document and why.

Three forms: message/rfc822 and .eml files, Outlook's .msg files, and the
messages inside winmail.dat. All become a tree of the standard library, so that
an original is read like any other message.
"""

from __future__ import annotations

import email
from dataclasses import dataclass
from email.message import Message as Tree

from mailhold.reading.bounds import bounded
from mailhold.reading.limits import Limits
from mailhold.reading.message import Attachment, Message, from_tree, payload, transferred
from mailhold.reading.outlook import msg, tnef
from mailhold.reading.outlook.mapi import NotOutlook
from mailhold.reading.outlook.trees import tree_of
from mailhold.reading.passages import Defect, DocumentState


@dataclass(frozen=True, slots=True)
class Original:
    """An attached message and its bytes as they came (for its signature)."""

    message: Message
    raw: bytes


@dataclass(frozen=True, slots=True)
class Unread:
    """What became of a file that could not be read, and the sentence for people."""

    state: DocumentState
    reason: str


EMPTY = Unread(DocumentState.EMPTY, "The attached message is empty: the file has no content.")
DAMAGED = Unread(DocumentState.DAMAGED, "The attached message is damaged and cannot be opened.")
TOO_LARGE = Unread(DocumentState.TOO_LARGE, "The attached message is too large to be read.")

_PROOF_OF_MESSAGE = ("from", "to", "subject", "date", "received", "message-id", "sender")


def attached_message(attachment: Attachment, data: bytes, limits: Limits) -> Original | Unread:
    """The message in a message/rfc822 part or an .eml file whose bytes are ``data``."""
    if len(data) > limits.attachment_bytes:
        return TOO_LARGE
    inner = attachment.tree.get_payload() if attachment.tree.is_multipart() else None
    if isinstance(inner, list) and isinstance(inner[0], Tree) and _is_message(inner[0]):
        return Original(from_tree(inner[0], limits, attachment.part), data)
    if not data.strip():
        return EMPTY
    if isinstance(inner, list) and isinstance(inner[0], Tree):
        data = _unwrapped(attachment.tree, inner[0]) or data
    safe, defects = bounded(data.lstrip(b"\xef\xbb\xbf \t\r\n"), limits)
    tree = email.message_from_bytes(safe)
    if not _is_message(tree):
        return DAMAGED
    message = from_tree(tree, limits, attachment.part)
    where = tuple(Defect(attachment.part, defect.what) for defect in defects)
    return Original(Message(message.header, message.media_type, message.contents, where + message.defects), data)


def outlook_message(attachment: Attachment, data: bytes, limits: Limits) -> Original | Unread:
    """The message in a .msg file whose bytes are ``data``. It holds no bytes that a signature could be checked on."""
    if not data.strip(b"\x00"):
        return EMPTY
    if len(data) > limits.attachment_bytes:
        return TOO_LARGE
    try:
        tree = tree_of(msg.item_of(data, limits))
    except NotOutlook:
        return DAMAGED
    return Original(from_tree(tree, limits, attachment.part), b"")


def wrapped_contents(attachment: Attachment, data: bytes, limits: Limits) -> Message | Unread:
    """What Outlook put into a winmail.dat: the same message in rich text, and its attachments."""
    if len(data) > limits.attachment_bytes:
        return TOO_LARGE
    try:
        return from_tree(tree_of(tnef.item_of(data, limits)), limits, attachment.part)
    except NotOutlook:
        return DAMAGED


def _is_message(tree: Tree) -> bool:
    return any(tree.get_all(name) for name in _PROOF_OF_MESSAGE)


def _unwrapped(outer: Tree, inner: Tree) -> bytes:
    """The bytes of a message/rfc822 sent in base64, against RFC 2046 5.2.1: the parser took the base64 for its text."""
    coding = str(outer.get("Content-Transfer-Encoding", "")).strip().lower()
    return payload(transferred(inner.get_payload(), coding))
