"""Domains that look like a coach's: ``looks_like`` names the one that is imitated."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

_SHORTEST = 5  # of a name whose neighbours by one letter are taken for imitations; shorter ones all have many
# Letters of other scripts, and digits, that are drawn like a Latin letter.
_DRAWN_LIKE = {
    "a": "аɑα4", "b": "β", "c": "сϲ", "d": "ԁ", "e": "еε3", "h": "һհ", "i": "іιı", "j": "ј", "k": "κк", "l": "ӏ1|",
    "n": "ոռ", "o": "оοօσ0", "p": "рρ", "q": "ԛգ", "s": "ѕ5", "u": "υսц", "v": "ѵν", "w": "ԝω", "x": "хχ", "y": "уγ",
}  # fmt: skip
_ALIKE = str.maketrans({each: latin for latin, others in _DRAWN_LIKE.items() for each in others})
_DRAWN_TOGETHER = (("rn", "m"), ("vv", "w"), ("cl", "d"))


def looks_like(domain: str, known: Iterable[str]) -> str:
    """The domain of ``known`` that ``domain`` could be mistaken for, "" for none. Both in IDNA form, lower case.

    A domain of ``known`` itself, and what lies below it, belongs to the same owner and imitates nobody.
    """
    for each in sorted(known):
        if domain == each or domain.endswith(f".{each}"):
            return ""
    return next((each for each in sorted(known) if _alike(domain, each)), "")


def _alike(domain: str, known: str) -> bool:
    shown = _shown(domain)
    if _drawn(shown) == _drawn(known):  # homographs: the same to the eye
        return True
    hyphened = known.replace(".", "-")
    if shown.startswith((f"{known}.", f"{known}-", f"{hyphened}.", f"{hyphened}-")):
        return True  # the whole name put before another domain
    name = max(known.split(".")[:-1], key=len, default="")
    if len(name) < _SHORTEST:
        return False
    words = {word for label in shown.split(".")[:-1] for word in (label, _drawn(label), label.partition("-")[0])}
    return any(word == name or _one_slip(word, name) for word in words)


def _shown(domain: str) -> str:
    """The domain as a mail program shows it."""
    return ".".join(_decoded(label) for label in domain.lower().split("."))


def _decoded(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:67].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError):
        return label


def _drawn(text: str) -> str:
    """``text`` reduced to how it is drawn: no accents, one letter for all that look the same."""
    bare = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
    bare = bare.translate(_ALIKE)
    for pair, letter in _DRAWN_TOGETHER:
        bare = bare.replace(pair, letter)
    return bare


def _one_slip(one: str, other: str) -> bool:
    """Whether one letter more, less or other, or two letters swapped, makes the one of the other."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    differs = (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    start = next(differs, min(len(one), len(other)))
    a, b = one[start:], other[start:]
    return b in (a[1:], a[1::-1] + a[2:]) or a == b[1:] or a[1:] == b[1:]
