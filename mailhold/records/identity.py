"""What makes two deliveries the same message: the key of what a message says, whatever way it took."""

from __future__ import annotations

import hashlib
import re

_HEADER_END = re.compile(rb"\r?\n\r?\n")
_KEPT = frozenset({b"from", b"to", b"cc", b"date", b"subject", b"message-id"})
_LONGEST_HEADER = 256 * 1024


def content_key(raw: bytes) -> str:
    """SHA-256 (hex) over the body and the headers its writer gave.

    A message that came twice by different ways differs in its trace headers
    (RFC 5321, 4.4) and perhaps in its line ends; this key does not. Message-ID
    alone would not do: it can be missing, or shared by different messages.
    """
    end = _HEADER_END.search(raw, 0, _LONGEST_HEADER)
    header, body = (raw[: end.start()], raw[end.end() :]) if end else (raw, b"")
    key = hashlib.sha256()
    kept = False
    for line in header.splitlines():
        if not line.startswith((b" ", b"\t")):
            kept = line.partition(b":")[0].strip().lower() in _KEPT
        if kept:
            key.update(line.strip() + b"\n")
    key.update(b"\n")
    key.update(body.replace(b"\r\n", b"\n").rstrip(b"\n"))
    return key.hexdigest()
