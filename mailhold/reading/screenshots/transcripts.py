"""Lines of words without bubbles → who said what, where the lines themselves say it.

Three forms are known: a chat exported as text ("[14/05/25, 21:50] Ana: …"), a
conversation with a name and a time above each entry (work chats), and one
mail opened in a mail program ("to me" below the sender's name).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u202f]?[AaPp]\.?[Mm]\.?)?"
_DATE = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
_EXPORTED = re.compile(rf"\[?(?P<day>{_DATE}),? {_TIME}\]?(?: -|:)? ?(?P<name>[^:\[\]]{{1,60}}): ?(?P<words>.*)")
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
_DAY_WORD = (
    rf"(?:today|yesterday|at|on|{_DATE}|\d{{1,4}}(?:st|nd|rd|th)?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{{0,6}}|{_MONTH})"
)
_HEADED = re.compile(
    rf"(?P<name>[^\d\W][^\d:@<>]{{1,50}}?)\s{{0,6}}(?P<day>(?:{_DAY_WORD}[.,]? ){{0,5}}{_TIME})\s?", re.IGNORECASE
)
_TO_ME = re.compile(r"(?:to|an|à|para|a|to:|an:)\s+(?:me|you|mir|mich|moi|mí|mim|me,.{1,60})\s*[v˅⌄>]?", re.IGNORECASE)
_AFTER_NAME = re.compile(
    rf"\s+(?:{_TIME}|yesterday|today|{_MONTH}\.? \d{{1,2}}|\d{{1,2}} {_MONTH}|{_DATE})\b.*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What one person is shown to have written. ``day`` as written; ``name`` is "" for words before the first."""

    name: str
    words: str
    day: str = ""


def entries(lines: Sequence[str]) -> tuple[Entry, ...]:
    """The entries of a conversation or mail in ``lines``; () where nothing tells whose words they are."""
    lines = [line.strip() for line in lines if line.strip()]
    for pattern, at_least in ((_EXPORTED, 1), (_HEADED, 2)):
        found = _by(pattern, lines)
        if sum(1 for entry in found if entry.name) >= at_least:
            return found
    return _opened_mail(lines)


def _by(pattern: re.Pattern[str], lines: Sequence[str]) -> tuple[Entry, ...]:
    found: list[Entry] = []
    for line in lines:
        match = pattern.fullmatch(line[:2_000])
        if match and _like_a_name(match["name"]):
            words = match.groupdict().get("words") or ""
            found.append(Entry(match["name"].strip(" ~-"), words, match["day"]))
        elif found:
            last = found[-1]
            found[-1] = Entry(last.name, f"{last.words}\n{line}".strip(), last.day)
        else:
            found.append(Entry("", line))
    return tuple(found)


def _like_a_name(name: str) -> bool:
    """Whether every word begins as names do: "See you at 9:30" is no name with a time."""
    words = name.strip(" ~-").split()
    return 0 < len(words) <= 5 and not any(word[0].islower() for word in words)


def _opened_mail(lines: Sequence[str]) -> tuple[Entry, ...]:
    """A mail in a mail program: the line above "to me" names the sender; what stands above that is nobody's."""
    for number, line in enumerate(lines[:12]):
        if number and _TO_ME.fullmatch(line):
            name = _AFTER_NAME.sub("", lines[number - 1]).strip(" <>")
            if name:
                above = Entry("", "\n".join(lines[: number - 1]))
                return (above, Entry(name, "\n".join(lines[number + 1 :]), ""))
    return ()
