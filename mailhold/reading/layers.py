"""One message body → its passages: who wrote which words.

Three doors, one for each thing a message may hold: ``from_text``, ``from_html``
and ``from_alternatives`` (both, of the same words). Each takes the ``Letter``
of the message the body belongs to and returns ``Layers``. Depth and layer
count from 0 and ``part`` is "": the caller moves them to where the body stands.
"""

from __future__ import annotations

from dataclasses import dataclass

from mailhold.reading.limits import Limits
from mailhold.reading.passages import Defect, Letter, Passage, Provenance


@dataclass(frozen=True, slots=True)
class Layers:
    """The passages of one body, in reading order, and what was wrong with it."""

    passages: tuple[Passage, ...] = ()
    defects: tuple[Defect, ...] = ()


def from_text(
    text: str, letter: Letter, limits: Limits = Limits(), *, flowed: bool = False, delsp: bool = False
) -> Layers:
    """Passages of a text/plain body. ``flowed`` and ``delsp`` are the format=flowed parameters (RFC 3676)."""
    del flowed, delsp
    words = text[: limits.body_characters]
    return Layers((Passage(Provenance.OWN, 0, 0, letter, words),) if words.strip() else ())


def from_html(html: str, letter: Letter, limits: Limits = Limits()) -> Layers:
    """Passages of a text/html body, hidden words included and marked so. Never raises."""
    return from_text(html, letter, limits)


def from_alternatives(
    text: str, html: str, letter: Letter, limits: Limits = Limits(), *, flowed: bool = False, delsp: bool = False
) -> Layers:
    """Passages of a multipart/alternative: the HTML where it has words, else the text. Disagreement is a defect."""
    layers = from_html(html, letter, limits)
    return layers if layers.passages else from_text(text, letter, limits, flowed=flowed, delsp=delsp)
