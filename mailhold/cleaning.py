"""Words from outside made fit for one line of a reply: no control, no invisible and no direction-changing characters.

A name or subject that a stranger wrote ends in headers, in HTML and on
terminals. What is dropped here can do harm in none of them: line breaks
(header injection), escape sequences (terminals), bidirectional overrides
(text that reads otherwise than it is), lone surrogates and NUL (databases).
"""

from __future__ import annotations

import re

# Joiners have no width but change how Persian, Indic scripts and emoji are drawn.
_JOINERS = frozenset("\u200c\u200d")
_ESCAPE_SEQUENCE = re.compile(r"(?:\x1b\[|\x9b)[0-?]{0,16}[ -/]{0,16}[@-~]")
_TITLES = frozenset({"dr", "prof", "mr", "mrs", "ms", "miss", "mx", "sir", "herr", "frau", "m", "mme", "sr", "sra"})


def one_line(words: str, limit: int) -> str:
    """``words`` on one line, at most ``limit`` characters (the last one "…" where it was cut); harmless anywhere."""
    words = _ESCAPE_SEQUENCE.sub("", words[: limit * 8])
    if not words.isprintable():
        words = "".join(_harmless(c) for c in words)
    words = " ".join(words.split())
    if len(words) > limit:
        words = words[: limit - 1].rstrip() + "…"
    return words


def _harmless(character: str) -> str:
    if character.isprintable() or character in _JOINERS:
        return character
    return " " if character.isspace() else ""


def first_name(name: str, limit: int = 40) -> str:
    """The name a colleague would use: "Dana" of "Dana Ruiz", "Ruiz, Dana", "Dr. Dana Ruiz"; "" where there is none."""
    name = one_line(name, 120).strip("\"'<>")
    if not name or "@" in name or not any(c.isalpha() for c in name):
        return ""
    family, comma, given = name.partition(",")
    if comma and given.strip() and len(family.split()) <= 2:
        name = given.strip()
    words = (word.strip("\"'(),") for word in name.split() if word.rstrip(".").lower() not in _TITLES)
    first = next((one_line(word, limit) for word in words if any(c.isalpha() for c in word)), "")
    return first.capitalize() if first.islower() or (first.isupper() and len(first) > 3) else first
