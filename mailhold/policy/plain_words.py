"""Words as a person hears them: one case, one apostrophe, sentence by sentence, each at its old place.

``plain`` never changes the length of a text, so that what is found in it can
be cut from the words as they were written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

LONGEST_LETTER = 12_000
"""Characters of one letter that are read for its meaning; nobody asks for a hold after that."""

LONGEST_SENTENCE = 700
"""Characters after which a sentence ends even without a full stop."""

_SAME = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "´": "'",
        "`": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "–": "-",
        "—": "-",
        "‐": "-",
        "‑": "-",
        "\xa0": " ",
        "\u202f": " ",
        "\u2009": " ",
        "\ufeff": " ",
        "\u200b": " ",
        "\u200c": " ",
        "\u200d": " ",
        "\t": " ",
        "\r": " ",
    }
)

_ABBREVIATED = frozenset(
    "mr mrs ms dr prof st approx e.g i.e w.e.f a.m p.m am pm no vs jan feb mar apr jun jul aug sep sept oct nov dec "  # noqa: SIM905
    "mon tue tues wed thu thur thurs fri sat sun".split()
)
_RUNS_ON = frozenset(
    "a an the my our your his her their this that to for from in on at by with of and or until till til through "  # noqa: SIM905
    "before after during since as is are was be been can could we i please".split()
)
_END = re.compile(
    r"[.!?…]+[\"')\]]*(?=\s|$)"
    r"|(?<=[.!?])(?=[A-Z])"
    r"|;(?=\s)"
    r"|\n"
    r"|[\U0001F300-\U0001FAFF\u2600-\u27BF]+"
)
_ORDINAL = re.compile(
    r"(?<![/\d])\d{1,2}\. ?(?:\d|(?:to|till?|until|bis|through|thru|and|of|or)(?!\w)|"
    r"(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])|"
    r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\w))"
)
"""A full stop after a number in the middle of a sentence: "from 1.6. to 31.8.", "am 4. Mai"."""
_DOTTED_DATE = re.compile(r"(?<![\d.])\d{1,2}\.\d{1,2}\.\s+[^\W\d_A-ZÄÖÜ]")
"""The last stop of a date that stands in the middle of a sentence: "bis zum 30.4. auszusetzen"."""
_LONGEST_MONTH = 12  # characters, with the space before and one after
_BULLET = re.compile(r"[ ]*(?:[-*•·>]|\d{1,2}[.)])[ ]")
_PLAIN_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_WORD = re.compile(r"[^\W_]+(?:['.-][^\W_]+)*")
_NAME_OF_A_DAY = re.compile(
    r"\s*(?:i\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """``text`` is the plain form of the words at ``start:end`` of what was cut; ``words`` its different words."""

    start: int
    end: int
    text: str
    words: frozenset[str]  # apostrophes left out
    asks: bool  # it ends with a question mark


def plain(words: str) -> str:
    """Lower case with one kind of apostrophe, quote, dash and space. Same length as ``words``."""
    same = words.translate(_SAME)
    lower = same.lower()
    if len(lower) != len(same):
        lower = "".join(low if len(low := char.lower()) == 1 else char for char in same)
    return lower


def words_of(text: str) -> frozenset[str]:
    """The different words of a plain text, apostrophes left out."""
    found = _PLAIN_WORD.findall(text)
    return frozenset(word.replace("'", "") for word in found) if "'" in text else frozenset(found)


def whole(words: str) -> Sentence:
    """All of ``words`` as one sentence, wherever it ends."""
    return one_sentence(plain(words))


def one_sentence(text: str) -> Sentence:
    """A plain text as one sentence."""
    return Sentence(0, len(text), text, words_of(text), "?" in text[-4:])


@lru_cache(maxsize=64)
def sentences(words: str) -> tuple[Sentence, ...]:
    """Cut ``words`` (the first ``LONGEST_LETTER`` characters) into sentences, in order.

    A line break ends a sentence only where the line was not merely wrapped. The
    last answers are kept, since several questions are asked of the same words.
    """
    words = words[:LONGEST_LETTER]
    text = plain(words)
    found: list[Sentence] = []
    start = 0
    for match in _END.finditer(words):
        if match.start() < start or not _ends(words, text, start, match):
            continue
        _add(found, text, start, match.end())
        start = match.end()
    _add(found, text, start, len(words))
    return tuple(found)


def _add(found: list[Sentence], text: str, start: int, end: int) -> None:
    while end - start > LONGEST_SENTENCE:
        cut = text.rfind(" ", start + 1, start + LONGEST_SENTENCE)
        cut = cut if cut > start else start + LONGEST_SENTENCE
        _add(found, text, start, cut)
        start = cut
    piece = text[start:end]
    if _WORD.search(piece):
        lead = len(piece) - len(piece.lstrip())
        tail = len(piece.rstrip())
        text = piece[lead:tail]
        found.append(Sentence(start + lead, start + tail, text, words_of(text), "?" in piece[-4:]))


def _ends(words: str, text: str, start: int, match: re.Match[str]) -> bool:
    mark = match.group()
    if mark.startswith("."):
        last = text[max(start, match.start() - 8) : match.start()].rsplit(None, 1)
        if len(mark) == 1 and _ORDINAL.search(words, max(start, match.start() - 3), match.end() + _LONGEST_MONTH):
            return False
        if len(mark) == 1 and _DOTTED_DATE.match(words, words.rfind(" ", start, match.start()) + 1, match.end() + 3):
            return False
        return not (last and last[-1].lstrip("(") in _ABBREVIATED and len(mark) == 1)
    if mark != "\n":
        return True
    return _line_ends(words, text, start, match.start())


def _line_ends(words: str, text: str, start: int, at: int) -> bool:
    """Whether the line break at ``at`` is the writer's own, not a mail program's wrapping."""
    follows = words[at + 1 : at + 80]
    if not follows.strip(" \r\n\t>") or not follows.lstrip(" \r\t>") or follows.lstrip(" \r\t>")[0] == "\n":
        return True
    if _BULLET.match(follows):
        return True
    line = text[max(start, text.rfind("\n", 0, at) + 1) : at].strip()
    if line.endswith(":") or (line.endswith(",") and line.count(" ") < 4):
        return True
    if len(line) >= 50 or not follows.lstrip()[:1].isupper() or _NAME_OF_A_DAY.match(follows):
        return False
    last = line.rsplit(None, 1)[-1:] or [""]
    return last[0] not in _RUNS_ON
