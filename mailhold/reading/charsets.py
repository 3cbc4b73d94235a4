"""Bytes → text, whatever charset was declared; raw header values → text. Never raises; says what had to be guessed.

The order is: the declared charset or its common superset (mail that says
latin-1 is nearly always windows-1252), then UTF-8, then UTF-8 with the
replacement character. A single-byte charset declared over bytes that are
well-formed UTF-8 is a false label, and UTF-8 is taken.
"""

from __future__ import annotations

import codecs
import re
from email.errors import HeaderParseError
from email.header import decode_header

SUPERSETS = {
    "us-ascii": "windows-1252",
    "ascii": "windows-1252",
    "iso-8859-1": "windows-1252",
    "latin-1": "windows-1252",
    "latin1": "windows-1252",
    "iso-8859-8-i": "windows-1255",
    "iso-8859-9": "windows-1254",
    "tis-620": "cp874",
    "iso-8859-11": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "unicode-1-1-utf-7": "utf-7",
    "utf8mb4": "utf-8",
    "unicode": "utf-8",
}

# Codecs that Python counts as text encodings and no mail is written in.
_NOT_CHARSETS = frozenset({"idna", "punycode", "undefined", "mbcs", "oem"})
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def decoded(data: bytes, charset: str = "") -> tuple[str, str]:
    """The text of ``data``, and what was wrong with it ("" for nothing)."""
    declared = charset.strip().strip("\"'").lower()
    if data.isascii() and not _escapes(declared):
        return storable(data.decode("ascii")), ""
    if not declared or declared in ("utf-8", "utf8"):
        return _utf8_or_guess(data, declared)
    codec = _codec(SUPERSETS.get(declared, declared))
    if codec is None:
        text, problem = _utf8_or_guess(data, "")
        return text, f"unknown charset {declared[:40]!r}; {problem}"
    utf8 = _strict(data, "utf-8")
    as_declared = _strict(data, codec.name)
    if utf8 is not None and (as_declared is None or _single_byte(codec.name)):
        return utf8, f"the text says {declared} and is UTF-8"
    if as_declared is not None:
        return as_declared, ""
    return storable(data.decode(codec.name, "replace")), f"bytes that are not {declared}"


def header_octets(value: str) -> tuple[str, str]:
    """A header value as the parser kept it, its raw 8-bit octets turned into text, and what was wrong with them."""
    if value.isascii():
        return value, ""
    text, problem = decoded(value.encode("utf-8", "surrogateescape"))
    return text, problem and f"8-bit header: {problem}"


def header_text(value: str) -> str:
    """An unstructured header value for reading: unfolded, RFC 2047 words decoded, without control characters."""
    text, _ = header_octets(value)
    if "=?" in text:
        text = _words(text)
    return " ".join(text.split() if text.isprintable() else _CONTROLS.sub(" ", text).split())


def _words(value: str) -> str:
    try:
        pieces = decode_header(value)
    except (HeaderParseError, ValueError):
        return value
    return "".join(
        decoded(piece, charset or "")[0] if isinstance(piece, bytes) else storable(piece) for piece, charset in pieces
    )


def storable(text: str) -> str:
    """``text`` without what no database keeps: NUL goes, a lone surrogate becomes U+FFFD."""
    if text.isascii() and "\x00" not in text:
        return text
    return _UNSTORABLE.sub(lambda match: "" if match.group() == "\x00" else _REPLACEMENT, text)


def _utf8_or_guess(data: bytes, declared: str) -> tuple[str, str]:
    """UTF-8 where the bytes are, windows-1252 where most of them are not."""
    if (text := _strict(data, "utf-8")) is not None:
        return text, "" if declared else "8-bit text without a charset, read as UTF-8"
    replaced = data.decode("utf-8", "replace")
    broken = replaced.count(_REPLACEMENT)
    whole = sum(1 for character in replaced[:100_000] if character > "\x7f") - broken
    if whole < broken and (text := _strict(data, "windows-1252")) is not None:
        return text, "bytes that are not UTF-8, read as windows-1252"
    return storable(replaced), "bytes that are not UTF-8"


def _strict(data: bytes, charset: str) -> str | None:
    try:
        return storable(data.decode(charset))
    except (UnicodeError, ValueError):
        return None


def _codec(name: str) -> codecs.CodecInfo | None:
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    is_text = getattr(info, "_is_text_encoding", True)
    return info if is_text and info.name not in _NOT_CHARSETS and "escape" not in info.name else None


def _single_byte(codec: str) -> bool:
    return codec.startswith(("cp125", "iso8859", "koi8", "mac", "latin", "cp874"))


def _escapes(declared: str) -> bool:
    """Whether pure ASCII bytes of this charset may stand for other characters."""
    return declared.startswith(("iso-2022", "hz", "utf-7", "unicode-1-1", "utf-16", "utf-32", "csiso2022"))
