"""What may go to a terminal: words from mail without anything that a terminal would obey."""

from __future__ import annotations

import re

_ESCAPE_SEQUENCE = re.compile(r"(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,16}[@-~]")  # the others are harmless without ESC
_JOINERS = frozenset("\u200c\u200d")  # no width, but they change how Persian, Indic scripts and emoji are drawn


def plain(words: str) -> str:
    """``words`` with its lines, but no control, escape, invisible or direction-changing characters.

    A terminal obeys some of them (colours, titles, the clipboard), and others make words read otherwise than they are.
    """
    words = _ESCAPE_SEQUENCE.sub("", words).replace("\r\n", "\n").expandtabs(4)
    return "".join(each if each == "\n" else _harmless(each) for each in words)


def _harmless(character: str) -> str:
    if character.isprintable() or character in _JOINERS:
        return character
    return " " if character.isspace() else ""
