"""The walk down the lines of a body: which letter is open at which quote depth, and how it came to stand there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from mailhold.reading import furniture
from mailhold.reading.forwards import Block
from mailhold.reading.limits import Limits
from mailhold.reading.lines import Line
from mailhold.reading.passages import Address, Letter, Provenance
from mailhold.reading.quotes import Attribution

_LOOK_BACK = 40  # lines above a quote that tell whether its quoter wrote anything


@dataclass(slots=True)
class Layer:
    """One letter in the body. ``home`` is the quote depth its words stand at."""

    letter: Letter
    provenance: Provenance
    depth: int
    number: int
    home: int
    lines: list[Line] = field(default_factory=list)  # its last words, to tell what its quoter wrote


@dataclass(frozen=True, slots=True)
class Run:
    """Lines that stand together and belong to one layer, all of one provenance or to be told apart (None)."""

    layer: Layer
    provenance: Provenance | None
    lines: list[Line]


class Scan:
    """The walk down the lines: which layer is open, which runs were found."""

    def __init__(self, letter: Letter, limits: Limits) -> None:
        self.limits = limits
        self.runs: list[Run] = []
        self.count = 1
        self._open = [Layer(letter, Provenance.OWN, 0, 0, 0)]
        self._left: dict[int, Layer] = {}  # layers left again, by the quote depth of their words

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
        layer = self._layer(letter, _provenance(opener, parent, deeper=home > parent.home), home)
        self._left = {depth: each for depth, each in self._left.items() if depth < home}
        for line in lines[opener.start : opener.end]:
            self.add(layer, line, Provenance.HEADER)
        self._open.append(layer)

    def unsure(self, lines: Sequence[Line]) -> None:
        """``lines`` were written by nobody knows whom."""
        layer = self._layer(Letter(None), Provenance.UNSURE, 0)
        for line in lines:
            self.add(layer, line, Provenance.UNSURE)

    def add(self, layer: Layer, line: Line, provenance: Provenance | None) -> None:
        """``line`` goes to the run of ``layer`` and ``provenance``, a new one where another came between."""
        if self.runs and self.runs[-1].layer is layer and self.runs[-1].provenance is provenance:
            self.runs[-1].lines.append(line)
        elif not line.blank:
            self.runs.append(Run(layer, provenance, [line]))
        if provenance is None and not line.blank:
            layer.lines.append(line)

    def _leave(self, quote: int) -> None:
        """Close the layers whose words stand deeper than ``quote``."""
        while self._open[-1].home > quote:
            layer = self._open.pop()
            self._left.setdefault(layer.home, layer)

    def _layer(self, letter: Letter, provenance: Provenance, home: int) -> Layer:
        self.count += 1
        return Layer(letter, provenance, self._open[-1].depth + 1, self.count - 1, home)


def _provenance(opener: Block | Attribution, parent: Layer, *, deeper: bool) -> Provenance:
    """Whether the layer below ``opener`` was forwarded or is the quote of a reply.

    What a phrase says counts first, then whom the letter around it goes to: a
    reply goes to the person it quotes. Where that is not known, a quote under
    no words of the quoter's own is a forward, and so is a header block, unless
    the quoter's words end with a closing, as answers do.
    """
    if isinstance(opener, Block) and opener.forwarded:
        return Provenance.FORWARDED
    around = parent.letter
    if any(_same_person(opener.letter.author, person) for person in (*around.to, *around.cc)):
        return Provenance.QUOTED
    quoted = isinstance(opener, Attribution) and deeper
    if (around.to or around.cc) and not quoted:
        return Provenance.FORWARDED
    above = [line for mark, lines in furniture.pieces(parent.lines[-_LOOK_BACK:]) if mark is None for line in lines]
    answered = bool(above) and (quoted or any(map(furniture.closes, above[-6:])))
    return Provenance.QUOTED if answered else Provenance.FORWARDED


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
