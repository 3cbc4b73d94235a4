"""Outlook's compressed RTF → the HTML or text it wraps (MS-OXRTFCP, MS-OXRTFEX).

One pass forward over the tokens; what formats and what is for RTF readers
alone is left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from mailhold.reading.charsets import decoded

_UNPACKED_BYTES = 4_000_000
_TOKEN = re.compile(
    rb"\\'([0-9a-fA-F]{2})|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
_SKIPPED = frozenset(
    {b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"generator", b"listtable", b"themedata"}
)
# The charset of a font (RTF 1.9.1, "fcharset") → its code page; the others are written in the document's own.
_FONT_CHARSETS = {
    128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
_SPOKEN = {b"par": "\n", b"line": "\n", b"tab": "\t", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“"}
_SPOKEN |= {b"rdblquote": "”", b"bullet": "•", b"endash": "–", b"emdash": "—", b"~": "\N{NO-BREAK SPACE}", b"_": "-"}


def encapsulated(packed: bytes) -> tuple[str, bool]:
    """The words in a compressed RTF body, and whether they are HTML. ("", False) where it cannot be read."""
    import compressed_rtf  # noqa: PLC0415 - rarely needed

    if len(packed) < 16 or int.from_bytes(packed[4:8], "little") > _UNPACKED_BYTES:
        return "", False
    try:
        rtf = compressed_rtf.decompress(packed)
    except (ValueError, IndexError, KeyError, TypeError, AttributeError):
        return "", False
    is_html = rb"\fromhtml1" in rtf[:2_000]
    return _words(rtf[:_UNPACKED_BYTES], is_html), is_html


def _words(rtf: bytes, is_html: bool) -> str:
    page = re.search(rb"\\ansicpg(\d{3,5})", rtf[:2_000])
    reader = _Reader(f"cp{page[1].decode()}" if page else "windows-1252", is_html)
    for match in _TOKEN.finditer(rtf):
        reader.take(match)
    return reader.words()


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds between two braces."""

    left_out: bool = False
    is_tag: bool = False  # HTML that stands as it is
    hidden: bool = False  # for RTF readers alone
    fonts: bool = False  # the table of fonts
    font: int = -1
    fallback: int = 1  # characters that follow a \\u for readers without Unicode

    @property
    def silent(self) -> bool:
        return self.left_out or (self.hidden and not self.is_tag)


class _Reader:
    """Takes one token after another."""

    def __init__(self, charset: str, is_html: bool) -> None:
        self._charset = charset
        self._is_html = is_html
        self._said: list[str] = []
        self._fonts: dict[int, str] = {}
        self._octets = bytearray()  # one run of \\'xx, which may be halves of characters
        self._groups = [_Group()]
        self._starred = False
        self._skip = 0

    def take(self, token: re.Match[bytes]) -> None:
        """One token of ``_TOKEN``."""
        octet, word, number, symbol, brace, text = token.groups()
        group = self._groups[-1]
        if octet is not None:
            self._octet(octet, group)
            return
        self._flush()
        if brace is not None:
            self._brace(brace)
        elif word is not None:
            self._word(word, number or b"", group)
        elif symbol is not None and not group.silent:
            self._said.append(symbol.decode("latin-1") if symbol in b"\\{}" else _SPOKEN.get(symbol, ""))
        elif text is not None and not group.silent:
            self._said.append(decoded(text[self._skip :], self._charset)[0])
            self._skip = max(0, self._skip - len(text))
        self._starred = symbol == b"*"

    def words(self) -> str:
        """All that was said; surrogate halves of \\u joined."""
        self._flush()
        whole = "".join(self._said)
        return whole.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").strip("\x00\n ")

    def _octet(self, octet: bytes, group: _Group) -> None:
        if self._skip:
            self._skip -= 1
        elif not group.silent:
            self._octets.append(int(octet, 16))

    def _brace(self, brace: bytes) -> None:
        self._skip = 0
        if brace == b"{":
            self._groups.append(self._groups[-1])
        elif len(self._groups) > 1:
            self._groups.pop()

    def _word(self, word: bytes, number: bytes, group: _Group) -> None:
        if word == b"htmltag" and self._starred:
            self._groups[-1] = replace(group, left_out=False, is_tag=True)
        elif word in _SKIPPED or self._starred:
            self._groups[-1] = replace(group, left_out=True, fonts=word == b"fonttbl")
        elif word == b"f" and number:
            self._groups[-1] = replace(group, font=int(number))
        elif word == b"fcharset" and group.fonts:
            self._fonts[group.font] = _FONT_CHARSETS.get(int(number or 0), "")
        elif word == b"htmlrtf":
            self._groups[-1] = replace(group, hidden=number != b"0")
        elif word == b"uc":
            self._groups[-1] = replace(group, fallback=int(number or 1))
        elif not group.silent and word == b"u" and number:
            self._said.append(chr(int(number) & 0xFFFF))
            self._skip = group.fallback
        elif not group.silent and word in _SPOKEN:
            self._said.append(_SPOKEN[word])

    def _flush(self) -> None:
        if self._octets:
            charset = self._fonts.get(self._groups[-1].font) or self._charset
            self._said.append(decoded(bytes(self._octets), charset)[0])
            self._octets.clear()
