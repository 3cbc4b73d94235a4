"""The one form that every body takes before it is told apart: a tuple of ``Line``s."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What the HTML around a line says of it; plain text says nothing."""

    TEXT = "text"
    HEADER = "header"  # a mail client marked it as the head of a forward or quote
    SIGNATURE = "signature"  # a mail client marked it as a signature
    HIDDEN = "hidden"  # a person does not see it


@dataclass(frozen=True, slots=True)
class Line:
    """One line as a person sees it, its quote marks taken off and counted; white space alone is no text.

    ``quote`` is the number of quotes the line stands in. ``width`` is the
    length it had in the source with its quote marks, 0 where the source does
    not wrap (HTML).
    """

    text: str
    quote: int = 0
    kind: Kind = Kind.TEXT
    width: int = 0

    @property
    def blank(self) -> bool:
        """Whether there is nothing to see on the line."""
        return not self.text
