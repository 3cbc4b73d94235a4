"""``read_answer``: the first line of what business operations wrote → what they want, or ``Unclear``.

::

    process                     the hold is processed
    process: words              … and the coach reads the words too
    ask: words                  the coach is asked for what the words name
    decline: reason             not processed, for a reason of the policy ("no direct request")
    decline: reason words       … and the coach reads the words too
    note: words                 kept with the case; nothing is decided and nobody is written to
    cause: words                kept as what lay behind an escalation, for ``mailhold report``; else as a note
    note: cause words           the same
    done: words                 looked after in another way; nothing more happens

Only the colon introduces words, and they end at the first empty line. Whatever
else stands in the first line is unclear: it is asked back and never guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from mailhold.cleaning import one_line
from mailhold.policy.reasons import Outcome, Reason

LONGEST = 1500
"""Characters of the words that are kept and shown."""

_LINE = re.compile(
    r"[*_`\"'\s]*(process|ask|decline|note|cause|done)[*_`\"'.!\s]*(?::[*_`\s]*(.*))?", re.IGNORECASE | re.DOTALL
)
_NOTED_CAUSE = re.compile(r"cause\b(?: (?:was|is)\b)?[\s.,:;–—-]*(?=\w)(?!of\b)", re.IGNORECASE)
_EMPTY_LINE = re.compile(r"\n[ \t\r]*\n")
DECLINING = tuple(reason for reason in Reason if reason.outcome is Outcome.NOT_PROCESSED)


class Verb(StrEnum):
    """What business operations can do with a case."""

    PROCESS = "process"
    ASK = "ask"
    DECLINE = "decline"
    NOTE = "note"
    CAUSE = "cause"
    DONE = "done"

    @property
    def decides(self) -> bool:
        """Whether it changes what stands in a case."""
        return self not in (Verb.NOTE, Verb.CAUSE)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person decided. ``reason`` goes with ``DECLINE``; ``words`` are theirs, on one line, "" for none.

    ``cause``: what lay behind the case, in their words; with ``CAUSE`` it is all they say.
    """

    verb: Verb
    words: str = ""
    reason: Reason | None = None
    cause: str = ""

    @property
    def line(self) -> str:
        """The answer as its first line: "decline: no direct request"."""
        said = " ".join(filter(None, ((self.reason or "").replace("_", " "), self.words)))
        line = f"{self.verb}: {said}" if said else self.verb.value
        return f"{line} (cause: {self.cause})" if self.cause and self.verb is not Verb.CAUSE else line


class Unclear(ValueError):
    """It cannot be told what is wanted. The text is a sentence that says why."""


def read_answer(words: str) -> Answer:
    """The answer that begins ``words``. Raises ``Unclear``."""
    paragraph = _EMPTY_LINE.split(words.strip(), maxsplit=1)[0][: LONGEST * 4]
    first = paragraph.partition("\n")[0].strip()
    if not first:
        raise Unclear("there are no words in your answer")
    found = _LINE.fullmatch(first)
    if found is None:
        raise Unclear(f"the first line, “{one_line(first, 80)}”, is none of them")
    verb = Verb(found[1].lower())
    said = one_line(paragraph.partition(":")[2].lstrip("*_` "), LONGEST) if found[2] is not None else ""
    if verb is Verb.NOTE and (noted := _NOTED_CAUSE.match(said)):
        verb, said = Verb.CAUSE, said[noted.end() :]
    return made(verb, said)


def made(verb: Verb, words: str = "", reason: str = "", cause: str = "") -> Answer:
    """An answer of its parts; a reason may also begin ``words``. Raises ``Unclear`` where one is missing."""
    words, cause = one_line(words, LONGEST), one_line(cause, LONGEST)
    if verb is Verb.DECLINE:
        named, rest = _named(reason) if reason else _named(words)
        if named is None:
            names = ", ".join(each.value.replace("_", " ") for each in DECLINING)
            raise Unclear(f"“decline:” needs one of the policy's reasons: {names}")
        return Answer(verb, words if reason else rest, named, cause)
    if reason:
        raise Unclear(f"a reason goes with “decline”, not with “{verb}”")
    if verb is Verb.CAUSE:
        words = cause = words or cause
    if verb in (Verb.ASK, Verb.NOTE, Verb.CAUSE) and not words:
        raise Unclear(f"“{verb}:” needs words after the colon")
    return Answer(verb, words, cause=cause)


def looks_like_one(words: str) -> bool:
    """Whether ``words`` begin as an answer does."""
    return bool(_LINE.fullmatch(words.strip().partition("\n")[0].strip()))


def _named(words: str) -> tuple[Reason | None, str]:
    """The reason that ``words`` begin with, and the words after it."""
    said = words.strip()
    for reason in DECLINING:
        pattern = r"[\s_-]+".join(map(re.escape, reason.value.split("_")))
        if found := re.match(rf"{pattern}(?![\w])[\s.,;:–—-]*", said, re.IGNORECASE):
            return reason, said[found.end() :]
    return None, said
