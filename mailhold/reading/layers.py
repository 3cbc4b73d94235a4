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
from dataclasses import dataclass, field, replace

from mailhold.reading import furniture, furniture_words, plain, visible
from mailhold.reading.forwards import Block, block_at, may_begin
from mailhold.reading.limits import Limits
from mailhold.reading.lines import Kind, Line
from mailhold.reading.passages import Address, Defect, Letter, Passage, Provenance
from mailhold.reading.quotes import Attribution, attribution_at

_AGREEING = 0.7  # share of words that two alternatives must have in common to say the same
_LOOK_BACK = 40  # lines above a quote that tell whether its quoter wrote anything


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


@dataclass(slots=True)
class _Layer:
    """One letter in the body. ``home`` is the quote depth its words stand at."""

    letter: Letter
    provenance: Provenance
    depth: int
    number: int
    home: int
    lines: list[Line] = field(default_factory=list)  # its last words, to tell what its quoter wrote


@dataclass(frozen=True, slots=True)
class _Run:
    """Lines that stand together and belong to one layer, all of one provenance or to be told apart (None)."""

    layer: _Layer
    provenance: Provenance | None
    lines: list[Line]


class _Scan:
    """The walk down the lines: which layer is open, which runs were found."""

    def __init__(self, letter: Letter, limits: Limits) -> None:
        self.limits = limits
        self.runs: list[_Run] = []
        self.count = 1
        self._open = [_Layer(letter, Provenance.OWN, 0, 0, 0)]
        self._left: dict[int, _Layer] = {}  # layers left again, by the quote depth of their words

    def put(self, line: Line, provenance: Provenance | None = None, *, lazy: bool = False) -> None:
        """``line`` belongs to the layer that is open at its quote depth.

        A forward whose marks a program left out in the middle of a paragraph (``lazy``) stays one.
        """
        if line.blank:
            self.add(self._open[-1], line, self.runs[-1].provenance if self.runs else None)
            return
        if lazy:
            self.add(self._open[-1], line, provenance)
            return
        self._leave(line.quote)
        if line.quote > self._open[-1].home:
            layer = self._left.pop(line.quote, None) or self._layer(Letter(None), Provenance.QUOTED, line.quote)
            self._open.append(layer)
        self.add(self._open[-1], line, provenance)

    def in_deeper_forward(self, quote: int) -> bool:
        """Whether the open layer is a forward whose words stand deeper than ``quote``."""
        return self._open[-1].home > quote and self._open[-1].provenance is Provenance.FORWARDED

    def open(self, opener: Block | Attribution, lines: Sequence[Line]) -> None:
        """A new layer begins below the header block or attribution ``opener``."""
        first = lines[opener.start]
        self._leave(first.quote)
        parent = self._open[-1]
        below = next((line for line in lines[opener.end : opener.end + 8] if not line.blank), None)
        home = max(lines[opener.end - 1].quote, below.quote if below else 0, first.quote)
        letter = _completed(opener, [each.letter for each in reversed(self._open)])
        layer = self._layer(letter, _provenance(opener, parent, deeper=home > first.quote), home)
        self._left = {depth: each for depth, each in self._left.items() if depth < home}
        for line in lines[opener.start : opener.end]:
            self.add(layer, line, Provenance.HEADER)
        self._open.append(layer)

    def unsure(self, lines: Sequence[Line]) -> None:
        """``lines`` were written by nobody knows whom."""
        layer = self._layer(Letter(None), Provenance.UNSURE, 0)
        for line in lines:
            self.add(layer, line, Provenance.UNSURE)

    def add(self, layer: _Layer, line: Line, provenance: Provenance | None) -> None:
        if self.runs and self.runs[-1].layer is layer and self.runs[-1].provenance is provenance:
            self.runs[-1].lines.append(line)
        elif not line.blank:
            self.runs.append(_Run(layer, provenance, [line]))
        if provenance is None and not line.blank:
            layer.lines.append(line)

    def _leave(self, quote: int) -> None:
        """Close the layers whose words stand deeper than ``quote``."""
        while self._open[-1].home > quote:
            layer = self._open.pop()
            self._left.setdefault(layer.home, layer)

    def _layer(self, letter: Letter, provenance: Provenance, home: int) -> _Layer:
        self.count += 1
        return _Layer(letter, provenance, self._open[-1].depth + 1, self.count - 1, home)


def _told_apart(lines: Sequence[Line], letter: Letter, limits: Limits, defects: tuple[Defect, ...]) -> Layers:
    scan = _Scan(letter, limits)
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


def _passages(runs: Sequence[_Run]) -> list[Passage]:
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


def _provenance(opener: Block | Attribution, parent: _Layer, *, deeper: bool) -> Provenance:
    """Whether the layer below ``opener`` was forwarded or is the quote of a reply.

    What a phrase says counts first, then whom the letter around it goes to: a
    reply goes to the person it quotes. Where that is not known, a quote under
    no words of the quoter's own is a forward, and so is a header block, unless
    the quoter's words end with a closing, as answers do.
    """
    if isinstance(opener, Block) and opener.forwarded:
        return Provenance.FORWARDED
    above = [line for mark, lines in furniture.pieces(parent.lines[-_LOOK_BACK:]) if mark is None for line in lines]
    around = parent.letter
    if around.to or around.cc:
        if any(_same_person(opener.letter.author, person) for person in (*around.to, *around.cc)):
            return Provenance.QUOTED
        quoted = isinstance(opener, Attribution) and deeper and bool(above)
        return Provenance.QUOTED if quoted else Provenance.FORWARDED
    if not above:
        return Provenance.FORWARDED
    quoted = isinstance(opener, Attribution) and deeper
    return Provenance.QUOTED if quoted or any(map(furniture.closes, above[-6:])) else Provenance.FORWARDED


def _completed(opener: Block | Attribution, around: Sequence[Letter]) -> Letter:
    """The letter of ``opener`` with what the letters ``around`` it (the nearest first) tell besides.

    A bare name is the person of that name there. An attribution says nothing
    of the addressee: it went to whoever quotes it, unless they quote themselves.
    """
    letter = opener.letter
    author = letter.author
    if author and not author.email:
        known = (person for each in around for person in (each.author, *each.to, *each.cc) if person)
        author = next((person for person in known if person.email and _same_person(author, person)), author)
    to = letter.to
    quoter = around[0].author
    if isinstance(opener, Attribution) and quoter and author and not _same_person(author, quoter):
        to = (quoter,)
    return replace(letter, author=author, to=to)


def _same_person(one: Address | None, other: Address) -> bool:
    if one is None:
        return False
    if one.email and other.email:
        return one.email == other.email
    return bool(one.name) and one.name.casefold() == other.name.casefold()
