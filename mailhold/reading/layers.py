"""One message body → its passages: who wrote which words.

Three doors, one for each thing a message may hold: ``from_text``, ``from_html``
and ``from_alternatives`` (both, of the same words). Each takes the ``Letter``
of the message the body belongs to and returns ``Layers``. Depth and layer
count from 0 and ``part`` is "": the caller moves them to where the body stands.

A body is scanned once, top to bottom. A header block or an attribution opens
a layer: the words of another letter. A layer ends where the quote depth falls
below the depth its words stand at; words between the quotes belong to whoever
wrote around them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mailhold.reading import furniture, furniture_words, plain, visible
from mailhold.reading.forwards import Block, block_at, may_begin
from mailhold.reading.limits import Limits
from mailhold.reading.lines import Kind, Line
from mailhold.reading.passages import Defect, Letter, Passage, Provenance
from mailhold.reading.quotes import Attribution, attribution_at
from mailhold.reading.scan import Run, Scan

_AGREEING = 0.7  # share of words that two alternatives must have in common to say the same


@dataclass(frozen=True, slots=True)
class Layers:
    """The passages of one body, in reading order, and what was wrong with it."""

    passages: tuple[Passage, ...] = ()
    defects: tuple[Defect, ...] = ()


def from_text(
    text: str, letter: Letter, limits: Limits = Limits(), *, flowed: bool = False, delsp: bool = False
) -> Layers:
    """Passages of a text/plain body. ``flowed`` and ``delsp`` are the format=flowed parameters (RFC 3676)."""
    lines, defects = plain.lines_of(text, limits, flowed=flowed, delsp=delsp)
    return _told_apart(lines, letter, limits, defects)


def from_html(html: str, letter: Letter, limits: Limits = Limits()) -> Layers:
    """Passages of a text/html body, hidden words included and marked so."""
    lines, defects = visible.lines_of(html, limits)
    return _told_apart(lines, letter, limits, defects)


def from_alternatives(
    text: str, html: str, letter: Letter, limits: Limits = Limits(), *, flowed: bool = False, delsp: bool = False
) -> Layers:
    """Passages of a multipart/alternative: the HTML where it has words, else the text. Disagreement is a defect."""
    shown = from_html(html, letter, limits)
    if not any(passage.provenance is not Provenance.HIDDEN for passage in shown.passages):
        other = from_text(text, letter, limits, flowed=flowed, delsp=delsp)
        return Layers(other.passages + shown.passages, other.defects + shown.defects)
    seen = " ".join(passage.words for passage in shown.passages if passage.provenance is not Provenance.HIDDEN)
    if text.strip() and not _same_words(text[: limits.body_characters], seen):
        return Layers(shown.passages, (*shown.defects, Defect("body", "the text and the HTML say different things")))
    return shown


def _same_words(one: str, other: str) -> bool:
    ones, others = set(one.casefold().split()), set(other.casefold().split())
    fewer = min(len(ones), len(others))
    return not fewer or len(ones & others) >= _AGREEING * max(fewer, 0.5 * max(len(ones), len(others)))


def _told_apart(lines: Sequence[Line], letter: Letter, limits: Limits, defects: tuple[Defect, ...]) -> Layers:
    scan = Scan(letter, limits)
    at = 0
    while at < len(lines):
        line = lines[at]
        opener: Block | Attribution | None = None
        if not line.blank and line.kind is not Kind.HIDDEN:
            opener = (block_at(lines, at, limits) if may_begin(line) else None) or attribution_at(lines, at)
        if opener and scan.count >= limits.layers:
            scan.unsure(lines[at:])
            reason = f"more than {limits.layers} forwards and quotes: the rest was not told apart"
            defects = (*defects, Defect("body", reason))
            break
        if opener:
            scan.open(opener, lines)
            at = opener.end
            continue
        if line.kind is Kind.HIDDEN:
            scan.put(line, Provenance.HIDDEN)
        else:
            scan.put(line, lazy=scan.in_deeper_forward(line.quote) and _is_lazy(lines, at))
        at += 1
    return Layers(tuple(_own_replies_marked(_passages(scan.runs))), defects)


def _is_lazy(lines: Sequence[Line], at: int) -> bool:
    """Whether ``lines[at]`` stands between two lines of one deeper quote, ten lines off at most, none of them empty."""
    quote = lines[at].quote
    if at == 0 or at + 1 == len(lines) or max(lines[at - 1].quote, lines[at + 1].quote) < quote:
        return False
    above = next((line for line in reversed(lines[max(0, at - 10) : at]) if line.quote > quote or line.blank), None)
    below = next((line for line in lines[at + 1 : at + 11] if line.quote > quote or line.blank), None)
    return above is not None and below is not None and quote < above.quote == below.quote and not above.blank


def _passages(runs: Sequence[Run]) -> list[Passage]:
    found: list[Passage] = []
    for run in runs:
        told = [(run.provenance, run.lines)] if run.provenance else furniture.pieces(run.lines)
        for provenance, lines in told:
            words = _words(lines)
            if words:
                layer = run.layer
                found.append(Passage(provenance or layer.provenance, layer.depth, layer.number, layer.letter, words))
    return found


def _own_replies_marked(passages: list[Passage]) -> list[Passage]:
    """``passages``, each quoted letter that is a reply of this program marked as such."""
    ours = {
        passage.layer for passage in passages if passage.depth and furniture_words.OWN_REPLY in passage.words.casefold()
    }
    return [
        replace(passage, provenance=Provenance.OWN_REPLY)
        if passage.layer in ours and passage.provenance not in (Provenance.HEADER, Provenance.HIDDEN)
        else passage
        for passage in passages
    ]


def _words(lines: Sequence[Line]) -> str:
    """The text of ``lines`` without the margin they share and without empty lines around."""
    texts = [line.text.rstrip() for line in lines]
    margin = min((len(text) - len(text.lstrip()) for text in texts if text), default=0)
    return "\n".join(text[margin:] for text in texts).strip()
