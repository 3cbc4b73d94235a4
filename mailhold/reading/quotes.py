"""Attributions: "On 3 March 2026 at 9:12, Jo Ray <jo@x.example> wrote:" and its kin in every language.

An attribution is at most four lines that end in a colon and hold a date or an
address and the language's verb. To teach it a verb, add it to its language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from mailhold.reading import header_dates, mailboxes
from mailhold.reading.languages import fold, phrase_set
from mailhold.reading.lines import Kind, Line
from mailhold.reading.passages import Address, Letter

_LINES = 4
_CHARACTERS = 400
_TELLING = re.compile(r"[\d@<:：]")  # the first line of an attribution has one of these
_STARTS_WITH_PERSON = re.compile(
    r"[\"'„«“]?\s?[^\s<>@:：\d][^<>@:：\n]{0,60}[<(\[]\s?[<(]?[^\s<>@]{1,64}@|[<(]?[^\s<>@,]{1,64}@"
)
_AROUND = " \t\u00a0*-\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_COLONS = (":", "：")
_ENDS = frozenset(f"{_AROUND}:：")
_MARKS = dict.fromkeys(range(0x202A, 0x202F)) | {0x200E: None, 0x200F: None}


@dataclass(frozen=True, slots=True)
class Attribution:
    """An attribution in ``lines[start:end]``."""

    letter: Letter
    start: int
    end: int


def attribution_at(lines: Sequence[Line], at: int) -> Attribution | None:
    """The attribution that begins on ``lines[at]``, or None."""
    first = lines[at]
    if not _TELLING.search(first.text, 0, _CHARACTERS):
        return None
    for end in range(at + 1, min(at + _LINES, len(lines)) + 1):
        line = lines[end - 1]
        if line.blank or line.quote != first.quote:
            return None
        if line.text[-1] not in _ENDS:
            continue
        closed = line.text.rstrip(_AROUND).endswith(_COLONS)
        if not closed and not line.text.rstrip().endswith("--"):
            continue
        text = _joined(lines[at:end])
        if len(text) > _CHARACTERS or not _may_begin(first.text):
            return None
        if closed or _verb().search(text):
            following = next((each for each in lines[end : end + 3] if not each.blank), None)
            deeper = following is not None and following.quote > first.quote
            letter = _letter(text, sure=deeper or first.kind is Kind.HEADER)
            return Attribution(letter, at, end) if letter else None
    return None


def _joined(lines: Sequence[Line]) -> str:
    """The words of ``lines`` on one line; an address that was wrapped after "<" is whole again."""
    text = ""
    for line in lines:
        said = line.text.strip(" \t*-").translate(_MARKS)
        text = f"{text}{'' if text.endswith('<') else ' '}{said}".strip()
    return text


def _may_begin(text: str) -> bool:
    """A quick test: an attribution begins with a date, a person with an address, or a word such as "On"."""
    start = text[:_CHARACTERS].lstrip(" \t*>-\u200e\u200f\u202a\u202b\u202c").translate(_MARKS)
    if not start:
        return False
    if start[0].isdigit() or _lead().match(start):
        return True
    if ("@" in start and _STARTS_WITH_PERSON.match(start)) or (start.rstrip().endswith("<") and len(start) < 80):
        return True
    if header_dates.begins(start):
        return True
    return fold(start).rstrip(" :：").endswith(tuple(phrase_set("wrote")))


@cache
def _lead() -> re.Pattern[str]:
    words = sorted(phrase_set("lead"), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, words))})(?:\s|\.\s|(?=\d)|(?<=[^\x00-\x7f]))", re.IGNORECASE)


@cache
def _verb() -> re.Pattern[str]:
    """The verbs of all languages; those of scripts that put no space between words may stand inside one."""
    words = sorted(phrase_set("wrote"), key=len, reverse=True)
    joined = [word for word in words if ord(word[0]) > 0x0E00]
    inside, alone = ("|".join(map(re.escape, each)) for each in (joined, words))
    return re.compile(rf"(?<![^\W\d_])(?:{alone})(?![^\W\d_])|{inside}", re.IGNORECASE)


@cache
def _small() -> frozenset[str]:
    words = phrase_set("lead") | phrase_set("filler")
    return frozenset(word for phrase in words for word in phrase.split())


def _letter(text: str, *, sure: bool) -> Letter | None:
    """Who wrote and when, as the attribution ``text`` says; None where it is no attribution.

    ``sure``: the words below are quoted deeper, or the mail client marked the line; less is asked of it then.
    """
    email = mailboxes.EMAIL.search(text)
    found = header_dates.find(text)
    if not email and not found:
        return None
    if found is None and not (email and sure):
        return None
    if found is not None and not (sure or email or found.has_time):
        return None
    rest = text
    if email:
        rest = f"{rest[: email.start()]}\x00{rest[email.end() :]}"
    if found:
        shift = 0 if not email or found.end <= email.start() else 1 - len(email.group())
        rest = f"{rest[: found.start + shift]}\x00{rest[found.end + shift :]}"
    without_verb = _verb().sub("\x00", rest)
    if without_verb == rest and not (email and found and found.start == 0 and email.end() > len(text) - 4):
        return None  # only Japanese mail clients leave out the verb
    chunks = without_verb.split("\x00")
    name = next((name for number, chunk in enumerate(chunks) if (name := _name(chunk, lead=number == 0))), "")
    address = mailboxes.author(f"{name} <{email.group()}>" if email else name)
    date_raw = text[found.start : found.end] if found else ""
    return Letter(author=_known(address), date_raw=date_raw, sent_at=found.sent_at if found else None)


def _known(address: Address | None) -> Address | None:
    return address if address and (address.name or address.email) else None


def _name(chunk: str, *, lead: bool) -> str:
    """``chunk`` without the small words of attributions at its ends, "" where nothing else is left.

    ``lead``: the chunk begins the attribution, so a word such as "Le" is no part of the name.
    """
    words = [word for word in mailboxes.clean_name(chunk.replace(":", " ")).split() if any(map(str.isalnum, word))]
    while words and (_is_small(words[0]) or (lead and fold(words[0]).strip(".") in _small())):
        words.pop(0)
    while words and _is_small(words[-1]):
        words.pop()
    name = mailboxes.clean_name(" ".join(words))
    return name if any(map(str.isalpha, name)) else ""


def _is_small(word: str) -> bool:
    return not word[:1].isupper() and fold(word).strip(".,()") in _small()
