"""What a chat program itself writes on a screen: the name at its top, clocks, "Delivered", the field to type in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailhold.reading.screenshots.days import TIME, is_day
from mailhold.reading.screenshots.screen import Line, Page

_TICKS = r"[\s✓✔√/|\\VvuWw]{0,4}"
ONLY_TIME = re.compile(rf"(?:edited |sent |read )?{TIME}{_TICKS}(?:edited)?", re.IGNORECASE)
TRAILING_TIME = re.compile(rf"\s{{2,}}{TIME}{_TICKS}$")
# What chat programs themselves write, in lower case: whole lines, …
_ALONE = frozenset(
    {"aa", "back", "block", "chats", "delivered", "edit", "edited", "message", "messages", "online", "reply", "search"}
    | {"seen", "sent", "sms", "typing", "typing...", "typing…", "active", "today", "yesterday", "read", "en ligne"}
    | {"forwarded", "forwarded many times", "business account", "verified business", "weitergeleitet", "reenviado"}
    | {"en línea", "gelesen", "zugestellt", "distribué", "entregado", "leído", "nachricht"}
)
# … and their beginnings.
_BEGINNINGS = (
    "1 unread", "active ", "add to contacts", "chatting with", "click here for", "end-to-end encrypted", "imessage",
    "last seen", "messages and calls are end-to-end", "messages are end-to-end", "missed video call",
    "missed voice call", "rcs message", "tap for more", "tap here for contact", "text message", "type a message",
    "unread messages", "view contact", "write a message", "zuletzt online", "últ. vez",
)  # fmt: skip
# "Read" is a name as well: a report of delivery says when.
_REPORT = re.compile(r"(?:delivered|edited|read|seen|sent|vu|gelesen|leído) (?:\d|today|yesterday|just now|by |at ).*")
PLACEHOLDERS = frozenset(
    {"imessage", "text message", "message", "type a message", "rcs message", "sms", "write a message...", "aa"}
    | {"write a message", "message...", "send a message", "nachricht", "text message • sms", "imessage o"}
)
PRESENCE = re.compile(r"(?:last seen|zuletzt online|active now|tap here for|online$|typing|en ligne$|en línea$)", re.I)
KEYBOARD = re.compile(r"(?:q\s*w\s*e\s*r\s*t\s*[yz]|a\s*z\s*e\s*r\s*t\s*y)", re.IGNORECASE)
_GROUP = re.compile(r"\b(?:\d+ (?:members|participants|people|others)|and \d+ more|you, )", re.IGNORECASE)
_PHONE = re.compile(r"\+?[\d ()./-]{7,24}")
HEADER_SHARE = 0.25  # of the height of a screen, at most


def is_program(text: str) -> bool:
    """Whether the program wrote this line: it is nobody's words and nobody's name."""
    lower = text.strip().lower()
    if lower in _ALONE or lower.startswith(_BEGINNINGS):
        return True
    return ONLY_TIME.fullmatch(lower) is not None or _REPORT.fullmatch(lower) is not None


def screen_height(page: Page) -> float:
    """What one screen shows of a page that may be stitched together from several."""
    return min(page.height, 2.2 * (page.width - page.left))


def is_group(header: Sequence[Line]) -> bool:
    """Whether the lines at the top of the screen tell of several people."""
    return any(_GROUP.search(line.text) for line in header)


def contact(header: Sequence[Line], page: Page) -> str:
    """The name at the top of the screen: the first line there that can be one; "" for a group."""
    if is_group(header):
        return ""
    screen = screen_height(page)
    for line in header:
        name = re.sub(r"^(?:to|an|à)\s*:\s*", "", line.text.strip(), flags=re.IGNORECASE)
        name = name.strip(" <>‹›«»〈〉·•*|")
        in_status_bar = line.y1 < screen * 0.045
        if in_status_bar or is_day(name) or is_program(name):
            continue
        if line.y0 < screen * HEADER_SHARE and is_name(name):
            return name
    return ""


def is_name(text: str) -> bool:
    """Whether ``text`` can be the name or the telephone number of a person."""
    letters = sum(character.isalpha() for character in text)
    return len(text) <= 60 and (letters >= 2 or _PHONE.fullmatch(text) is not None)
