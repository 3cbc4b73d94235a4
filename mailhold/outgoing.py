"""``assemble``: the bytes of a message that mailhold sends. The same input always gives the same bytes.

The header is folded here and not by ``EmailMessage``: that one turns a long
id in References into encoded words (Python 3.11), which breaks the thread.
"""

from __future__ import annotations

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


def assemble(draft: Draft, sender: Sender) -> bytes:
    """The whole message with CRLF line ends: multipart/alternative, text first, both quoted-printable UTF-8."""
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
    text = _part("plain", draft.text)
    html = _part("html", draft.html)
    # Quoted-printable never holds "=_" so the boundary cannot occur in a part (RFC 2045, 6.7).
    boundary = "=_" + hashlib.sha256(draft.message_id.encode() + text + html).hexdigest()[:32]
    headers.append(("Content-Type", f'multipart/alternative;\r\n boundary="{boundary}"'))
    head = "".join(f"{name}: {value}\r\n" for name, value in headers if value).encode()
    line = f"--{boundary}".encode()
    return b"\r\n".join((head, line, text, line, html, line + b"--", b""))


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
    return bool(at and "@" not in local and not set(local) & set('"(),:;\\[]') and _ADDRESS.fullmatch(address))


def message_ids(ids: Iterable[str], most: int) -> tuple[str, ...]:
    """The usable ones of ``ids``, once each, in angle brackets: the first and the latest, at most ``most``."""
    usable = dict.fromkeys(f"<{inner}>" for each in ids if _MESSAGE_ID.fullmatch(inner := each.strip().strip("<>")))
    kept = tuple(usable)
    return kept if len(kept) <= most else (kept[0], *kept[len(kept) - most + 1 :])


def _part(subtype: str, words: str) -> bytes:
    # Binary mode leaves "=" escapes to the encoder and line ends to us: CRLF in, CRLF out.
    body = binascii.b2a_qp(words.encode("utf-8").replace(b"\n", b"\r\n"), istext=True)
    return (
        f'Content-Type: text/{subtype}; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'.encode()
        + body
    )
