"""``laid_out``: a text with its date expressions, its sentences, and which date stands in which sentence."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from mailhold.policy.dates.expressions import Expression, expressions
from mailhold.policy.dates.tokens import Tokens, is_number, sentences, tokens
from mailhold.policy.speech.tokens import tokens as spoken_tokens

DATE = "<date>"
NUMBER = "<n>"


@dataclass(frozen=True, slots=True)
class Layout:
    """What is known of the words alone, whenever they were sent.

    ``sentences`` are pairs of first token and one past the last; ``homes[i]``
    is the index of the sentence in which ``dates[i]`` stands. ``weighed`` are
    the tokens as they count for the parts: kinds and stems as in ``speech``,
    numbers and the words of dates all alike.
    """

    text: Tokens
    dates: tuple[Expression, ...]
    sentences: tuple[tuple[int, int], ...] = ()
    homes: tuple[int, ...] = ()
    weighed: tuple[str, ...] = ()


@lru_cache(maxsize=16)
def laid_out(words: str, most: int) -> Layout:
    """Lay out ``words`` with the first ``most`` of their dates.

    The last answers are kept: the asking, the hold and the contract's end are looked for in the same words.
    """
    text = tokens(words)
    dates = tuple(expressions(text, most))
    if not dates:
        return Layout(text, dates)
    bounds = sentences(text)
    begins = [first for first, _ in bounds]
    homes = tuple(bisect_right(begins, dated.first) - 1 for dated in dates)
    return Layout(text, dates, bounds, homes, _all_weighed(text, dates))


def _all_weighed(text: Tokens, dates: tuple[Expression, ...]) -> tuple[str, ...]:
    words = [NUMBER if is_number(word) else _weighed(word) for word in text.texts]
    for dated in dates:
        words[dated.first : dated.last] = [DATE] * (dated.last - dated.first)
    return tuple(words)


@lru_cache(maxsize=4096)
def _weighed(word: str) -> str:
    """The kind or stem of a word, as the traits of sentences have it; the sign itself where it is none."""
    return " ".join(spoken_tokens(word)[1][1:-1]) or word
