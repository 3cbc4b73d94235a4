"""One screen of a chat → its turns: who said what, top to bottom.

The left bubbles are the contact's, the right ones the phone owner's. A bubble
is known by the colour behind its words, which is not the colour behind the
bubbles; its place says whose it is, and where the place says too little, its
colour does. In a group the name over a left bubble says whose it is. What
stands outside the bubbles (clock, name, dates, "Delivered", the field to type
in) is nobody's words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from mailhold.reading.screenshots import program
from mailhold.reading.screenshots.days import is_day
from mailhold.reading.screenshots.screen import Colour, Line, Page
from mailhold.reading.screenshots.spoken import OTHER_FILL, differ, spoken_lines


class Side(Enum):
    """Whose bubble it is."""

    CONTACT = auto()
    OWNER = auto()


@dataclass(frozen=True, slots=True)
class Turn:
    """What one person said without another between.

    ``day`` is the date line above it, as written. ``name`` is the speaker's, where the screen names it over the bubble.
    """

    side: Side
    words: str
    day: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Chat:
    """One screen. ``contact`` is the name at its top, "" for none and for a ``group``; ``rest`` is nobody's words."""

    contact: str
    turns: tuple[Turn, ...]
    rest: tuple[str, ...]
    group: bool = False


@dataclass(frozen=True, slots=True)
class _Bubble:
    lines: tuple[Line, ...]
    name: str = ""

    @property
    def left(self) -> int:
        return min(line.left for line in self.lines)

    @property
    def right(self) -> int:
        return max(line.right for line in self.lines)

    @property
    def top(self) -> int:
        return self.lines[0].y0

    @property
    def fill(self) -> Colour:
        return self.lines[0].fill


_SAME_FILL = 10  # largest difference of one channel
_NAMED_INK = 60  # a name inside a bubble is of another colour than the words by at least this
_COLOURFUL = 50
_UNSAID = 150  # letters that a program writes around a chat, at most; a printed page with coloured boxes has more


def read_chat(page: Page) -> Chat | None:
    """The chat on ``page``, or None where there are no bubbles."""
    lines = sorted((line for line in page.lines if line.x1 > page.left), key=lambda line: (line.y0, line.x0))
    aside = [line for line in page.lines if line.x1 <= page.left]
    spoken = spoken_lines(lines, page)
    bubbles = _bubbles(spoken)
    if not bubbles:
        return None
    sides = _sides(bubbles, page)
    outside = [line for line in lines if not any(line is said for said in spoken)]
    if not _in_columns(bubbles, sides, page) or _letters(outside) > _UNSAID + 4 * _letters(spoken):
        return None
    header = [line for line in lines if line.y1 <= bubbles[0].top]
    contact = program.contact(header, page)
    labels = [line for line in outside if differ(line.fill, page.background) < OTHER_FILL and _is_label(line.text)]
    named = [
        _named(bubble, labels) if side is Side.CONTACT else bubble for bubble, side in zip(bubbles, sides, strict=True)
    ]
    group = program.is_group(header) or any(bubble.name not in ("", contact) for bubble in named)
    if not group:
        named = bubbles
    days = [line for line in outside if is_day(line.text)]
    turns = _turns(named, sides, days)
    said = {id(line) for bubble in named for line in bubble.lines}
    rest = [line.text for line in (*lines, *aside) if id(line) not in said]
    return Chat("" if group else contact, turns, tuple(rest), group)


def _bubbles(spoken: list[Line]) -> list[_Bubble]:
    """Lines of one colour, close together and with the same edges, are one bubble."""
    bubbles: list[list[Line]] = []
    for line in spoken:
        home = next((bubble for bubble in reversed(bubbles[-3:]) if _belongs(line, bubble[-1])), None)
        if home is None:
            bubbles.append([line])
        else:
            home.append(line)
    return [_Bubble(tuple(lines)) for lines in bubbles]


def _belongs(line: Line, above: Line) -> bool:
    if differ(line.fill, above.fill) > _SAME_FILL or line.y0 - above.y1 > 0.9 * min(line.height, above.height):
        return False
    near = max(8, line.height // 2)
    same_row = line.y0 < (above.y0 + above.y1) / 2
    edges = abs(line.left - above.left) <= near or abs(line.right - above.right) <= near
    return edges or (same_row and line.left <= above.x1 + 4 * line.height)


def _sides(bubbles: list[_Bubble], page: Page) -> list[Side]:
    """The side of each bubble: by its gaps to both edges, summed over all bubbles of its colour where they agree."""
    leans = [_lean(bubble, page) for bubble in bubbles]
    if all(lean > 0 for lean in leans):
        return _sides_by_colour(bubbles)
    sides = []
    for bubble, lean in zip(bubbles, leans, strict=True):
        alike = [
            other_lean
            for other, other_lean in zip(bubbles, leans, strict=True)
            if differ(bubble.fill, other.fill) <= _SAME_FILL
        ]
        both = max(alike) > 0.15 and min(alike) < -0.15
        sides.append(Side.CONTACT if (lean if both else sum(alike)) >= 0 else Side.OWNER)
    return sides


def _lean(bubble: _Bubble, page: Page) -> float:
    """From 1 (at the left edge) to -1 (at the right edge)."""
    before, after = bubble.left - page.left, page.width - bubble.right
    return (after - before) / max(1, page.width - page.left)


def _sides_by_colour(bubbles: list[_Bubble]) -> list[Side]:
    """All stand at the left, as on a wide screen: of two colours, the stronger one is the owner's."""
    fills = [bubble.fill for bubble in bubbles]
    strength = [max(fill) - min(fill) for fill in fills]
    if max(strength) - min(strength) <= _SAME_FILL:
        return [Side.CONTACT] * len(bubbles)
    middle = (max(strength) + min(strength)) / 2
    return [Side.OWNER if value > middle else Side.CONTACT for value in strength]


def _in_columns(bubbles: list[_Bubble], sides: list[Side], page: Page) -> bool:
    """Whether the bubbles of each side stand at one edge, as in a chat; the boxes of a poster or a form do not."""
    near = (page.width - page.left) * 0.04
    for side in Side:
        mine = [bubble for bubble, other in zip(bubbles, sides, strict=True) if other is side]
        edges = ([bubble.left for bubble in mine], [bubble.right for bubble in mine])
        together = max(sum(abs(one - other) <= near for other in edge) for edge in edges for one in (*edge, 0))
        if len(mine) > 2 and together < 0.6 * len(mine):
            return False
    return True


def _letters(lines: Sequence[Line]) -> int:
    return sum(character.isalpha() for line in lines for character in line.text)


def _named(bubble: _Bubble, labels: Sequence[Line]) -> _Bubble:
    """``bubble`` with the name over it: on a line just above, or as its first line, in a colour of its own."""
    first, *words = bubble.lines
    if words and _is_label(first.text) and _is_coloured(first, words[0]):
        return _Bubble(tuple(words), _label(first.text))
    for line in labels:
        above = 0 <= first.y0 - line.y1 < 1.6 * first.height and line.height <= first.height
        if above and bubble.left - line.height <= line.x0 < bubble.left + 3 * first.height:
            return replace(bubble, name=_label(line.text))
    return bubble


def _is_label(text: str) -> bool:
    name = _label(text)
    few = 0 < len(name.split()) <= 5 and not name.endswith((".", ",", "?", "!", ":", ";"))
    return few and program.is_name(name) and not program.is_program(name) and not is_day(name) and not name[0].islower()


def _label(text: str) -> str:
    return text.strip().lstrip("~ ").strip()


def _is_coloured(name: Line, words: Line) -> bool:
    return max(name.ink) - min(name.ink) >= _COLOURFUL and differ(name.ink, words.ink) >= _NAMED_INK


def _turns(bubbles: list[_Bubble], sides: list[Side], days: list[Line]) -> tuple[Turn, ...]:
    turns: list[Turn] = []
    for bubble, side in zip(bubbles, sides, strict=True):
        above = [day for day in days if day.y0 < bubble.top]
        words = _words(bubble)
        if not words:
            continue
        last = turns[-1] if turns else None
        # The name stands over the first of several bubbles of one person.
        name = bubble.name or (last.name if last and last.side is side else "")
        turn = Turn(side, words, above[-1].text.strip() if above else "", name)
        if last and replace(last, words=words) == turn:
            turns[-1] = replace(last, words=f"{last.words}\n{words}")
        else:
            turns.append(turn)
    return tuple(turns)


def _words(bubble: _Bubble) -> str:
    """The bubble's text; a line that ends well before the edge ends a paragraph of the writer's own."""
    text = ""
    widest = max(line.x1 for line in bubble.lines)
    for number, line in enumerate(bubble.lines):
        words = program.TRAILING_TIME.sub("", line.text.strip())
        last = bubble.lines[number - 1] if number else line
        wrapped = number > 0 and last.x1 - bubble.left > 0.6 * (widest - bubble.left)
        text += (" " if wrapped else "\n" if number else "") + words
    return text.strip()
