"""What mail clients write around a message, language by language, as data.

To add a language, write a ``Language`` in the file of its kin and put it in
that file's tuple; ``docs/reading.md`` shows the test that goes with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from mailhold.reading.languages.asian import ASIAN
from mailhold.reading.languages.eurasian import EURASIAN
from mailhold.reading.languages.germanic import GERMANIC
from mailhold.reading.languages.language import Language
from mailhold.reading.languages.romance import ROMANCE
from mailhold.reading.languages.slavic import SLAVIC

LANGUAGES: tuple[Language, ...] = GERMANIC + ROMANCE + SLAVIC + EURASIAN + ASIAN

FIELDS = ("author", "to", "cc", "date", "subject", "reply_to")


def fold(text: str) -> str:
    """One form for comparison: case folded, the dot that Turkish İ leaves behind dropped, white space as one space."""
    return " ".join(text.casefold().replace("̇", "").split())


def phrases(alternatives: str) -> Iterator[str]:
    """The folded alternatives of one field of a ``Language``."""
    return (fold(phrase) for phrase in alternatives.split("|") if phrase)


@cache
def labels() -> dict[str, dict[str, frozenset[str]]]:
    """Header label, folded → the fields it can stand for, each with the codes of its languages."""
    found: dict[str, dict[str, frozenset[str]]] = {}
    for language in LANGUAGES:
        for field in FIELDS:
            for label in phrases(getattr(language, field)):
                fields = found.setdefault(label, {})
                fields[field] = fields.get(field, frozenset()) | {language.code}
    return found


@cache
def phrase_set(field: str) -> frozenset[str]:
    """Every alternative of one field ("forwarded", "wrote", "lead", …) in all languages, folded."""
    return frozenset(phrase for language in LANGUAGES for phrase in phrases(getattr(language, field)))
