"""``assemble``: the bytes of a message that mailhold sends. The same input always gives the same bytes.

The header is folded here and not by ``EmailMessage``: that one turns a long
id in References into encoded words (Python 3.11), which breaks the thread.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from email.header import Header
from email.utils import format_datetime

from mailhold.cleaning import one_line

_ATOM = re.compile(r"[A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]+")
_ADDRESS = re.compile(r"[!-;=?-~]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
_SPECIALS = frozenset('"(),:;\\[]')
_LINE_END = re.compile(rb"\r?\n")
_LONGEST_LINE = 998
_MESSAGE_ID = re.compile(r"[!-;=?-~]{1,250}")


@dataclass(frozen=True, slots=True)
class Sender:
    """Who mailhold writes as.

    ``address``: in From, and where answers go. ``name``: beside it.
    ``instance``: names this mailhold in its loop header. ``key``: signs the
    Message-IDs. ``envelope``: the envelope sender, "" for the null one (RFC 3834, 3.3).
    """

    address: str
    name: str = "Client Holds"
    instance: str = "mailhold"
    key: bytes = field(default=b"", repr=False)
    envelope: str = ""

    @property
    def domain(self) -> str:
        """The domain of our Message-IDs."""
        return self.address.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a message. ``media_type`` without parameters; ``name`` is plain ASCII."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Draft:
    """A message before it is bytes. ``sent_at`` is aware. ``auto_submitted`` as in RFC 3834, 5."""

    message_id: str
    to: tuple[tuple[str, str], ...]  # (name, address)
    subject: str
    text: str
    html: str
    sent_at: datetime
    auto_submitted: str
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()


def assemble(draft: Draft, sender: Sender) -> bytes:
    """The whole message with CRLF line ends: multipart/alternative, text first, both quoted-printable UTF-8.

    With attachments that stands first in a multipart/mixed.
    """
    headers = [
        ("From", mailbox(sender.name, sender.address)),
        ("To", ",\r\n ".join(mailbox(name, address) for name, address in draft.to)),
        ("Subject", unstructured("Subject", draft.subject)),
        ("Date", format_datetime(draft.sent_at)),
        ("Message-ID", draft.message_id),
        ("In-Reply-To", draft.in_reply_to),
        ("References", "\r\n ".join(draft.references)),
        ("Auto-Submitted", draft.auto_submitted),
        ("X-Auto-Response-Suppress", "All"),
        ("X-Mailhold-Instance", unstructured("X-Mailhold-Instance", sender.instance)),
        ("MIME-Version", "1.0"),
    ]
    parts = (_part("plain", draft.text), _part("html", draft.html))
    kind, body = _multipart("alternative", draft.message_id, parts)
    if draft.attachments:
        words = f"Content-Type: {kind}\r\n\r\n".encode() + body
        kind, body = _multipart("mixed", draft.message_id, (words, *map(_attached, draft.attachments)))
    headers.append(("Content-Type", kind))
    head = "".join(f"{name}: {value}\r\n" for name, value in headers if value).encode()
    return head + b"\r\n" + body


def mailbox(name: str, address: str) -> str:
    """``name <address>`` as RFC 5322, 3.4 wants it, whatever the name holds. ``address`` must be ``is_address``."""
    name = one_line(name, 60)
    if not name:
        return address
    if name.isascii() and "=?" not in name:
        phrase = name if _ATOM.fullmatch(name) else '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    else:
        phrase = Header(name, "utf-8", maxlinelen=70, header_name="From").encode(linesep="\r\n")
    return f"{phrase} <{address}>"


def unstructured(name: str, words: str, limit: int = 200) -> str:
    """``words`` as the folded body of header ``name``; encoded (RFC 2047) where it is not plain ASCII."""
    words = one_line(words, limit)
    # Plain words that look like an encoded one would be decoded by the reader into something unseen here.
    charset = "us-ascii" if words.isascii() and "=?" not in words else "utf-8"
    return Header(words, charset, maxlinelen=76, header_name=name).encode(linesep="\r\n")


def is_address(address: str) -> bool:
    """Whether ``address`` is one plain ASCII addr-spec that can stand in a header and an envelope."""
    local, at, _ = address.rpartition("@")
    return bool(at and "@" not in local and _SPECIALS.isdisjoint(local) and _ADDRESS.fullmatch(address))


def message_ids(ids: Iterable[str], most: int) -> tuple[str, ...]:
    """The usable ones of ``ids``, once each, in angle brackets: the first and the latest, at most ``most``."""
    usable = dict.fromkeys(f"<{inner}>" for each in ids if _MESSAGE_ID.fullmatch(inner := each.strip().strip("<>")))
    kept = tuple(usable)
    return kept if len(kept) <= most else (kept[0], *kept[len(kept) - most + 1 :])


def _multipart(subtype: str, seed: str, parts: tuple[bytes, ...]) -> tuple[str, bytes]:
    """The Content-Type and the body that hold ``parts``."""
    # Quoted-printable and base64 never hold "=_" (RFC 2045, 6.7), and nothing can hold the hash of itself.
    boundary = "=_" + hashlib.sha256(seed.encode() + b"".join(parts)).hexdigest()[:32]
    line = f"--{boundary}".encode()
    body = b"".join(line + b"\r\n" + part + b"\r\n" for part in parts) + line + b"--\r\n"
    return f'multipart/{subtype};\r\n boundary="{boundary}"', body


def _attached(attachment: Attachment) -> bytes:
    """An attachment as a part. A message must stand as it is (RFC 2046, 5.2.1); one that cannot goes as a file."""
    media_type, content = attachment.media_type, attachment.content
    if media_type == "message/rfc822" and _plain_lines(content):
        encoding, body = "7bit", _LINE_END.sub(b"\r\n", content)
    else:
        media_type = "application/octet-stream" if media_type == "message/rfc822" else media_type
        encoding, body = "base64", base64.encodebytes(content).replace(b"\n", b"\r\n")
    return (
        f"Content-Type: {media_type}\r\nContent-Transfer-Encoding: {encoding}\r\n"
        f'Content-Disposition: attachment; filename="{attachment.name}"\r\n\r\n'
    ).encode() + body


def _plain_lines(content: bytes) -> bool:
    """Whether it can be sent as 7bit: ASCII without NUL or bare CR, lines of at most 998 bytes (RFC 5322, 2.1.1)."""
    lines = _LINE_END.split(content)
    return content.isascii() and all(len(line) <= _LONGEST_LINE and not set(line) & {0, 13} for line in lines)


def _part(subtype: str, words: str) -> bytes:
    # Binary mode leaves "=" escapes to the encoder and line ends to us: CRLF in, CRLF out.
    body = binascii.b2a_qp(words.encode("utf-8").replace(b"\n", b"\r\n"), istext=True)
    return (
        f'Content-Type: text/{subtype}; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'.encode()
        + body
    )
