"""A text as lower-case tokens with their places, cut into sentences. One forward scan; no pattern can backtrack."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass
from functools import lru_cache

from mailhold.policy.dates.vocabulary import MONTHS

_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|[0-9]+|\n|[^\w \t\r]|_")
_OPENS_ANEW = re.compile(r"[ \t>]*(?:\n|[*•–·-]|[^\W\d_][^\n:.,!?;]{1,60}:(?![\d/]))")
_BEGINS_CAPITAL = re.compile(r"[ \t>]*([^\W\d_])")
_SHORT_LINE = 45  # characters; a line that was wrapped is longer
_BREAK = "\n"
_STOPS = frozenset(".!?")
_BEHIND_STOP = frozenset("\n\"'”)")
_ABBREVIATED = frozenset(
    "jan feb febr mar apr jun jul aug sep sept oct okt nov dec dez mon tue tues wed weds thu thur thurs fri sat sun "
    "mr mrs ms dr prof st approx vs etc a p am pm e g i no".split()
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """``texts[i]`` is the lower-case token at ``starts[i]:ends[i]`` of ``words``; curly apostrophes are straight."""

    words: str
    texts: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def at(self, index: int) -> str:
        """The token, "" outside the text."""
        return self.texts[index] if 0 <= index < len(self.texts) else ""

    def skip(self, index: int, words: Container[str]) -> int:
        """The first token from ``index`` on that is none of ``words``."""
        while index < len(self.texts) and self.texts[index] in words:
            index += 1
        return index

    def is_capital(self, index: int) -> bool:
        """Whether the token is written with a capital letter."""
        return self.words[self.starts[index]].isupper()

    def glued(self, index: int) -> bool:
        """Whether no space stands between the word and the one before it."""
        return 0 < index < len(self.starts) and self.starts[index] == self.ends[index - 1]


def is_number(word: str) -> bool:
    """Whether the token is a number in plain digits."""
    return word.isascii() and word.isdigit()


@lru_cache(maxsize=16)
def tokens(words: str) -> Tokens:
    """Cut ``words`` into tokens: words, numbers, signs, and the line ends that part two sentences.

    The last answers are kept, since several dates are looked for in the same words.
    """
    texts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    line = 0
    for found in _TOKEN.finditer(words):
        text = found[0]
        if text == "\n":
            begins, line = line, found.end()
            if not _parts(words, begins, found.start()):
                continue
        texts.append(text.lower().replace("’", "'"))
        starts.append(found.start())
        ends.append(found.end())
    return Tokens(words, tuple(texts), tuple(starts), tuple(ends))


def _parts(words: str, begins: int, ends: int) -> bool:
    """Whether the line end at ``ends`` parts two sentences; a wrapped line goes on.

    It does before an empty line, a bullet or a label ("Hold starts: …"), and
    after a short line where the next begins with a capital.
    """
    if _OPENS_ANEW.match(words, ends + 1):
        return True
    capital = _BEGINS_CAPITAL.match(words, ends + 1) if ends - begins < _SHORT_LINE else None
    return capital is not None and capital[1].isupper()


def sentences(text: Tokens) -> tuple[tuple[int, int], ...]:
    """The sentences as (first token, one past the last).

    One ends at a line end that parts sentences, and at a full stop with a
    space behind it that belongs to no abbreviation or date.
    """
    found: list[tuple[int, int]] = []
    first = 0
    for i, token in enumerate(text.texts):
        if token == _BREAK or (token in _STOPS and _is_stop(text, i)):
            if i > first or token != _BREAK:
                found.append((first, i + 1))
            first = i + 1
    if len(text.texts) > first:
        found.append((first, len(text.texts)))
    return tuple(found)


def _is_stop(text: Tokens, i: int) -> bool:
    follows_space = i + 1 >= len(text.texts) or text.starts[i + 1] > text.ends[i] or text.texts[i + 1] in _BEHIND_STOP
    if not follows_space:
        return False
    if text.texts[i] != ".":
        return True
    before = text.texts[i - 1] if i else ""
    after = text.texts[i + 1] if i + 1 < len(text.texts) else ""
    if before in _ABBREVIATED:
        return bool(after) and not after[0].isdigit() and before in ("am", "pm", "etc", "p") and text.is_capital(i + 1)
    return not (is_number(before) and len(before) <= 2 and _goes_on(text, i + 1))


def _goes_on(text: Tokens, i: int) -> bool:
    """Whether "6." is followed by what makes it an ordinal ("6. April"), not the end of a sentence."""
    return i < len(text.texts) and text.texts[i] in MONTHS
