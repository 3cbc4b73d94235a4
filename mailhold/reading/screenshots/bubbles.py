"""One screen of a chat → its turns: who said what, top to bottom.

The left bubbles are the contact's, the right ones the phone owner's. A bubble
is known by the colour behind its words, which is not the colour behind the
bubbles; its place says whose it is, and where the place says too little, its
colour does. What stands outside the bubbles (clock, name, dates, "Delivered",
the field to type in) is nobody's words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from mailhold.reading.screenshots.screen import Colour, Line, Page


class Side(Enum):
    """Whose bubble it is."""

    CONTACT = auto()
    OWNER = auto()


@dataclass(frozen=True, slots=True)
class Turn:
    """What one side said without the other between. ``day`` is the date line above it, as written."""

    side: Side
    words: str
    day: str = ""


@dataclass(frozen=True, slots=True)
class Chat:
    """One screen. ``contact`` is the name at its top, "" where it shows none; ``rest`` what nobody said."""

    contact: str
    turns: tuple[Turn, ...]
    rest: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Bubble:
    lines: tuple[Line, ...]

    @property
    def left(self) -> int:
        return min(line.left for line in self.lines)

    @property
    def right(self) -> int:
        return max(line.right for line in self.lines)

    @property
    def fill(self) -> Colour:
        return self.lines[0].fill


_TIME = r"\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?"
_TICKS = r"[\s✓✔√/|\\VvuWw]{0,4}"
_ONLY_TIME = re.compile(rf"(?:edited |sent |read )?{_TIME}{_TICKS}(?:edited)?", re.IGNORECASE)
_TRAILING_TIME = re.compile(rf"\s{{2,}}{_TIME}{_TICKS}$")
_DAY = re.compile(
    r"\b(?:today|yesterday|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|"
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|"
    r"september|october|november|december|heute|gestern|hoy|ayer|aujourd'hui|hier|oggi|ieri|hoje|ontem|"
    r"vandaag|gisteren|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|\d{4}-\d{2}-\d{2})\b",
    re.IGNORECASE,
)
_MONTH = re.compile(r"(?:april|may|june|august|jan|jun|mar)", re.IGNORECASE)  # people's names too
_DAY_WORDS = re.compile(
    r"(?:at|um|à|a las|alle|às|om|the|of|st|nd|rd|th|am|pm|text message|imessage|sms|rcs|\d{1,4}|[^\w]+|" + _TIME + ")",
    re.IGNORECASE,
)
# Lines that chat programs themselves write, in lower case; a line that begins with one is nobody's words.
_PROGRAM = (
    "delivered", "read ", "sent", "seen", "imessage", "text message", "type a message", "message", "sms", "rcs message",
    "last seen", "online", "active now", "active ", "typing", "tap here for contact", "tap for more", "click here for",
    "messages and calls are end-to-end", "messages are end-to-end", "end-to-end encrypted", "unread messages",
    "1 unread", "reply", "aa", "edit", "back", "chats", "messages", "search", "nachricht", "zuletzt online", "gelesen",
    "en ligne", "zugestellt", "vu ", "distribué", "en línea", "últ. vez", "entregado", "leído", "write a message",
    "chatting with", "missed voice call", "missed video call", "view contact", "add to contacts", "block", "edited",
)  # fmt: skip
_PLACEHOLDERS = frozenset(
    {"imessage", "text message", "message", "type a message", "rcs message", "sms", "write a message...", "aa"}
    | {"write a message", "message...", "send a message", "nachricht", "text message • sms", "imessage o"}
)
_PRESENCE = re.compile(r"(?:last seen|zuletzt online|active now|tap here for|online$|typing|en ligne$|en línea$)", re.I)
_KEYBOARD = re.compile(r"(?:q\s*w\s*e\s*r\s*t\s*[yz]|a\s*z\s*e\s*r\s*t\s*y)", re.IGNORECASE)
_GROUP = re.compile(r"\b(?:\d+ (?:members|participants|people|others)|and \d+ more|you, )", re.IGNORECASE)
_SAME_FILL = 10  # largest difference of one channel
_OTHER_FILL = 6  # smallest difference that shows: some bubbles are hardly darker than what is behind them
_HEADER_SHARE = 0.25  # of the height, at most


def read_chat(page: Page) -> Chat | None:
    """The chat on ``page``, or None where there are no bubbles."""
    lines = sorted((line for line in page.lines if line.x1 > page.left), key=lambda line: (line.y0, line.x0))
    aside = [line for line in page.lines if line.x1 <= page.left]
    keyboard = next((line.y0 for line in lines if _KEYBOARD.match(line.text.strip())), page.height)
    spoken = [line for line in lines if _may_be_spoken(line, page, keyboard)]
    spoken = _without_header(spoken, lines, page)
    spoken = [line for line in spoken if not _is_stamp(line, spoken) and not _is_avatar(line, spoken)]
    bubbles = _bubbles(spoken)
    if not bubbles:
        return None
    top = bubbles[0].lines[0].y0
    contact = _contact([line for line in lines if line.y1 <= top], page)
    outside = [line for line in lines if not any(line is said for said in spoken)]
    days = [line for line in outside if is_day(line.text)]
    turns = _turns(bubbles, _sides(bubbles, page), days)
    return Chat(contact, turns, tuple(line.text for line in (*outside, *aside)))


def is_day(text: str) -> bool:
    """Whether a line between bubbles is only a date and a time."""
    if len(text) >= 60 or not _DAY.search(text) or re.search(r"\w", _DAY_WORDS.sub("", _DAY.sub("", text))):
        return False
    return any(character.isdigit() for character in text) or (_DAY.sub("", text) == "" and not _MONTH.fullmatch(text))


def _differ(one: Colour, other: Colour) -> int:
    return max(abs(a - b) for a, b in zip(one, other, strict=True))


def _may_be_spoken(line: Line, page: Page, keyboard: int) -> bool:
    if line.y0 >= keyboard or _differ(line.fill, page.background) < _OTHER_FILL:
        return False
    text = line.text.strip().lower()
    if text in _PLACEHOLDERS and line.y0 > page.height * 0.8:
        return False
    if is_day(text) and _centred(line, page):
        return False
    return line.right - line.left < (page.width - page.left) * 0.97


def _centred(line: Line, page: Page) -> bool:
    width = page.width - page.left
    return abs((line.left + line.right) / 2 - page.left - width / 2) < width * 0.04


def _without_header(spoken: list[Line], lines: list[Line], page: Page) -> list[Line]:
    """Without the bar at the top: its colour goes on to an edge of the screen, or stands beside a line that does."""
    top = _screen_height(page) * _HEADER_SHARE
    bars = [line for line in lines if line.y0 < top and (_in_bar(line, page) or _PRESENCE.match(line.text.strip()))]
    bottom = max((line.y1 for line in bars), default=0)
    return [line for line in spoken if line.y0 >= bottom and not (_initials(line) and line.y1 < top)]


def _screen_height(page: Page) -> float:
    """What one screen shows of a page that may be stitched together from several."""
    return min(page.height, 2.2 * (page.width - page.left))


def _in_bar(line: Line, page: Page) -> bool:
    """Whether the colour behind ``line`` reaches the edge of the screen without being the chat's own."""
    if _differ(line.fill, page.background) < _OTHER_FILL:
        return False
    return line.right >= page.width - 3 or line.left <= page.left + 2


def _initials(line: Line) -> bool:
    return len(line.text.strip()) <= 2 and line.right - line.left < 4 * line.height


def _is_avatar(line: Line, spoken: list[Line]) -> bool:
    """Whether ``line`` is the initials in a disc beside a bubble."""
    return _initials(line) and any(
        0 <= other.left - line.right + 3 < 3 * line.height and abs(other.y1 - line.y1) < 2 * other.height
        for other in spoken
    )


def _is_stamp(line: Line, spoken: list[Line]) -> bool:
    """Whether ``line`` is the small time in the corner of a bubble."""
    if not _ONLY_TIME.fullmatch(line.text.strip()):
        return False
    heights = sorted(other.height for other in spoken if not _ONLY_TIME.fullmatch(other.text.strip()))
    return not heights or line.height < heights[len(heights) // 2] or line.x0 - line.left > line.right - line.x1 + 8


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
    if _differ(line.fill, above.fill) > _SAME_FILL or line.y0 - above.y1 > 0.9 * min(line.height, above.height):
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
            if _differ(bubble.fill, other.fill) <= _SAME_FILL
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


def _turns(bubbles: list[_Bubble], sides: list[Side], days: list[Line]) -> tuple[Turn, ...]:
    turns: list[Turn] = []
    for bubble, side in zip(bubbles, sides, strict=True):
        above = [day for day in days if day.y0 < bubble.lines[0].y0]
        day = above[-1].text.strip() if above else ""
        words = _words(bubble)
        if not words:
            continue
        if turns and turns[-1].side is side and turns[-1].day == day:
            turns[-1] = Turn(side, f"{turns[-1].words}\n{words}", day)
        else:
            turns.append(Turn(side, words, day))
    return tuple(turns)


def _words(bubble: _Bubble) -> str:
    """The bubble's text; a line that ends well before the edge ends a paragraph of the writer's own."""
    text = ""
    widest = max(line.x1 for line in bubble.lines)
    for number, line in enumerate(bubble.lines):
        words = _TRAILING_TIME.sub("", line.text.strip())
        last = bubble.lines[number - 1] if number else line
        wrapped = number > 0 and last.x1 - bubble.left > 0.6 * (widest - bubble.left)
        text += (" " if wrapped else "\n" if number else "") + words
    return text.strip()


def _contact(header: list[Line], page: Page) -> str:
    """The name at the top of the screen: the first line there that can be one."""
    if any(_GROUP.search(line.text) for line in header):
        return ""
    screen = _screen_height(page)
    for line in header:
        name = re.sub(r"^(?:to|an|à)\s*:\s*", "", line.text.strip(), flags=re.IGNORECASE)
        name = name.strip(" <>‹›«»〈〉·•*|")
        letters = sum(character.isalpha() for character in name)
        phone = re.fullmatch(r"\+?[\d ()./-]{7,24}", name)
        in_status_bar = line.y1 < screen * 0.045
        if in_status_bar or is_day(name) or name.lower().startswith(_PROGRAM) or _ONLY_TIME.fullmatch(name):
            continue
        if line.y0 < screen * _HEADER_SHARE and (letters >= 2 or phone) and len(name) <= 60:
            return name
    return ""
