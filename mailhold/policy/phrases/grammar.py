"""How a phrase is written down, and how it is found.

A pattern is words with single spaces, lower case, straight apostrophes:

    pause          the word
    (a|b c|d)      any one of these
    [please]       may stand there or not
    {ours}         a slot: any of the ways listed under that name in ``slots.py``
    *              one word of any kind
    prolong*       any word that begins so
    ...            up to three words of any kind
    ^              at the start of a clause
    $              at the end of a clause

Apostrophes may be left out by the writer ("dont"). Line breaks count as spaces.
Each phrase has at least one ``said`` (the pattern is found in it) and one
``not_said`` (it is not); a test walks every register.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import groupby

from mailhold.policy.plain_words import Sentence

_GAP = r"(?:\s+[\w'-]+){0,3}?"
_CLAUSE_START = r"(?:^\W*|[,:;(\"-]\s*|(?<!\w)(?:and|so|but)\s+)"
_CLAUSE_END = r"(?=\s*(?:[,.;:!?)\"-]|$))"
_FIRST_WORD = re.compile(r"[^\W_]+")
_COMMON = frozenset(
    [
        "i",
        "we",
        "you",
        "me",
        "us",
        "my",
        "our",
        "your",
        "the",
        "a",
        "an",
        "to",
        "of",
        "on",
        "in",
        "for",
        "from",
        "by",
        "it",
        "is",
        "are",
        "am",
        "be",
        "been",
        "was",
        "were",
        "do",
        "does",
        "did",
        "have",
        "has",
        "had",
        "and",
        "or",
        "that",
        "this",
        "at",
        "as",
        "with",
        "not",
        "so",
        "if",
        "would",
        "will",
        "can",
        "could",
        "im",
        "ive",
        "id",
        "all",
        "any",
        "some",
        "more",
        "just",
        "up",
        "out",
        "off",
        "back",
    ]
)


@dataclass(frozen=True)
class Phrase:
    """One way of saying something. ``sense`` tells apart what a register needs told apart; "" where nothing."""

    pattern: str
    said: tuple[str, ...]
    not_said: tuple[str, ...]
    sense: str = ""


def phrase(pattern: str, said: str | tuple[str, ...], not_said: str | tuple[str, ...], sense: str = "") -> Phrase:
    """A phrase with its examples; one example need not be wrapped in a tuple."""
    return Phrase(
        pattern,
        (said,) if isinstance(said, str) else said,
        (not_said,) if isinstance(not_said, str) else not_said,
        sense,
    )


@dataclass(frozen=True, slots=True)
class Match:
    """Where a phrase of a register was found in a sentence."""

    start: int
    end: int
    phrase: Phrase


class Register:
    """All the ways of saying one thing. Patterns are compiled when a sentence first holds one of their words."""

    def __init__(self, name: str, phrases: Iterable[Phrase], slots: Mapping[str, str]) -> None:
        self.name = name
        self.phrases = tuple(phrases)
        self._slots = slots

    def with_only(self, phrase: Phrase) -> Register:
        """A register of this one phrase, for looking at it alone."""
        return Register(self.name, (phrase,), self._slots)

    def words_needed(self, phrase: Phrase) -> frozenset[str]:
        """Words of which one stands wherever ``phrase`` is found."""
        return _rarest(needed_words(expanded(phrase.pattern, self._slots)))

    @cached_property
    def needed(self) -> tuple[tuple[frozenset[str], ...], ...]:
        """For each phrase the sets of words it needs, one of each."""
        return tuple(needed_words(expanded(entry.pattern, self._slots)) for entry in self.phrases)

    @cache  # noqa: B019  registers are module data and live as long as the program
    def compiled(self, number: int) -> re.Pattern[str]:
        """The regular expression of the phrase of that number."""
        return compiled(expanded(self.phrases[number].pattern, self._slots))

    @cached_property
    def _alone(self) -> Registers:
        return Registers((self,))

    def find(self, sentence: Sentence) -> Iterator[Match]:
        """Every match in ``sentence``."""
        return (match for _, match in self._alone.find(sentence))

    def says(self, sentence: Sentence) -> bool:
        """Whether any phrase is found."""
        return next(self.find(sentence), None) is not None


class Registers:
    """Several registers, looked for in one pass over the words of a sentence."""

    def __init__(self, registers: Iterable[Register]) -> None:
        self._registers = tuple(registers)

    @cached_property
    def _phrases(self) -> tuple[tuple[Register, int, tuple[frozenset[str], ...]], ...]:
        """Each phrase, by its register and number, with the sets of words it needs one of each.

        Those in which a sign ("👍") can stand in for a word are left out.
        """
        return tuple(
            (register, number, tuple(words for words in needed if all(map(str.isalnum, words))))
            for register in self._registers
            for number, needed in enumerate(register.needed)
        )

    @cached_property
    def _by_word(self) -> Mapping[str, tuple[int, ...]]:
        """Word → the phrases that cannot be there without it. A phrase must need some word."""
        index: dict[str, list[int]] = {}
        for at, (register, number, _) in enumerate(self._phrases):
            for word in _rarest(register.needed[number]):
                index.setdefault(word, []).append(at)
        return {word: tuple(phrases) for word, phrases in index.items()}

    def find(self, sentence: Sentence) -> Iterator[tuple[Register, Match]]:
        """Every match in ``sentence``, with the register it is of."""
        there = sentence.words
        index = self._by_word
        for at in sorted({at for word in there if word in index for at in index[word]}):
            register, number, needed = self._phrases[at]
            if any(map(there.isdisjoint, needed)):
                continue
            for match in register.compiled(number).finditer(sentence.text):
                yield register, Match(match.start(1), match.end(), register.phrases[number])


def expanded(pattern: str, slots: Mapping[str, str]) -> str:
    """``pattern`` with each {slot} written out (slots may name other slots)."""
    while "{" in pattern:
        pattern = re.sub(r"\{(\w+)\}", lambda match: f"({slots[match.group(1)]})", pattern)
    return pattern


def compiled(pattern: str) -> re.Pattern[str]:
    """The regular expression of an expanded pattern: linear, no nested repeats."""
    before = _CLAUSE_START if pattern.startswith("^") else r"(?<![\w'-])"
    body = _source(pattern.removeprefix("^"))
    return re.compile(rf"{before}({body})(?![\w'])")


def _source(pattern: str) -> str:
    out = ""
    first = True  # no word that must be there stands before the next token
    for token in _tokens(pattern):
        if token == "$":  # noqa: S105
            out += _CLAUSE_END
            continue
        if token.startswith("($|"):
            out += rf"(?:{_CLAUSE_END}|\s+{_alternatives(token[3:-1])})"
            continue
        if token == "...":  # noqa: S105
            out += _GAP
        elif token.startswith("["):
            inner = _alternatives(token[1:-1])
            out += rf"(?:{inner}\s+)?" if first else rf"(?:\s+{inner})?"
        else:
            piece = _alternatives(token[1:-1]) if token.startswith("(") else _literal(token)
            out += piece if first else rf"\s+{piece}"
            first = False
    return out


def _alternatives(inner: str) -> str:
    return _either([_source(part) for part in _split(inner)])


def _either(sources: Sequence[str]) -> str:
    """Any one of ``sources``, tried in their order. Those beside each other that begin with one letter share it.

    So a word is told from hundreds of others by its first letters: no letter of a pattern has a repeat sign behind it.
    """
    out: list[str] = []
    for letters, those in groupby(sources, lambda source: source[:1].isalpha()):
        if not letters:
            out += those
            continue
        rests: dict[str, list[str]] = {}
        for source in those:
            rests.setdefault(source[0], []).append(source[1:])
        out += (letter + (_either(rest) if len(rest) > 1 else rest[0]) for letter, rest in rests.items())
    return f"(?:{'|'.join(out)})"


def _literal(word: str) -> str:
    """One word; ``*`` stands for any, and may have an ending ("*'s")."""
    return re.escape(word).replace(r"\*", r"[\w.-]+,?").replace("'", "'?")


def _tokens(pattern: str) -> list[str]:
    """Top-level tokens; brackets may nest."""
    tokens: list[str] = []
    depth = 0
    current = ""
    for char in pattern:
        if char in "([":
            if depth == 0 and current:
                tokens.append(current)
                current = ""
            depth += 1
        if char == " " and depth == 0:
            if current:
                tokens.append(current)
            current = ""
            continue
        current += char
        if char in ")]":
            depth -= 1
            if depth == 0:
                tokens.append(current)
                current = ""
    if current:
        tokens.append(current)
    return tokens


def _split(inner: str) -> list[str]:
    """The alternatives of a group, at its top level."""
    parts: list[str] = []
    depth = 0
    current = ""
    for char in inner:
        if char in "([":
            depth += 1
        elif char in ")]":
            depth -= 1
        if char == "|" and depth == 0:
            parts.append(current)
            current = ""
        else:
            current += char
    parts.append(current)
    return parts


def needed_words(pattern: str) -> tuple[frozenset[str], ...]:
    """Sets of words: every match has at least one word of each."""
    needed: list[frozenset[str]] = []
    for token in _tokens(pattern.removeprefix("^")):
        if token in {"$", "..."} or token.startswith("[") or ("*" in token and not token.startswith("(")):
            continue
        if token.startswith("("):
            sets = [_rarest(needed_words(part)) for part in _split(token[1:-1])]
            found: frozenset[str] = frozenset().union(*sets) if all(sets) else frozenset()
        else:
            found = frozenset(_FIRST_WORD.findall(token.replace("'", ""))[:1] or [token])
        if found:
            needed.append(found)
    return tuple(needed)


def _rarest(needed: Sequence[frozenset[str]]) -> frozenset[str]:
    """The set that stands in the fewest sentences; empty where there is none."""
    return min(needed, key=lambda words: (len(words & _COMMON), len(words)), default=frozenset())
