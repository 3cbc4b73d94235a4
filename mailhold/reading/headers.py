"""The header of one message → ``Header``: whose message it is, to whom, when, and which ids it carries."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from email.message import Message as Tree
from email.utils import parsedate_to_datetime, parsedate_tz

from mailhold.reading import addresses
from mailhold.reading.charsets import header_octets, header_text, storable
from mailhold.reading.limits import Limits
from mailhold.reading.passages import Address, Defect, Letter

_MESSAGE_ID = re.compile(r"<[^<>\s]{1,900}>")
_ZONE = re.compile(r"[+-]\d{4}\b.*$", re.DOTALL)
# Fields of servers: encoded words are none there (RFC 2047, 5), and decoding them would let a sender write results.
_NO_ENCODED_WORDS = frozenset({"authentication-results", "received", "return-path"})
_ONCE = ("from", "date", "message-id", "subject", "to", "cc")


@dataclass(frozen=True, slots=True)
class Header:
    """What the header says. ``fields`` are (lower-case name, readable value) in order, bounded."""

    letter: Letter
    senders: tuple[Address, ...]
    message_id: str
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    fields: tuple[tuple[str, str], ...]
    defects: tuple[Defect, ...]


def read_header(tree: Tree, limits: Limits) -> Header:
    """The header of ``tree``. Never raises; the author is None unless exactly one sender is named."""
    raw: dict[str, list[str]] = {}
    fields: list[tuple[str, str]] = []
    defects: list[Defect] = []
    for name, value in tree.raw_items():
        if len(fields) == limits.header_fields:
            defects.append(Defect("header", f"more than {limits.header_fields} fields; the rest is not read"))
            break
        key = header_text(name)[:100].lower()
        text, problem = header_octets(str(value)[: limits.header_field_bytes])
        if problem:
            defects.append(Defect(key, problem))
        raw.setdefault(key, []).append(text)
        fields.append((key, storable(" ".join(text.split())) if key in _NO_ENCODED_WORDS else header_text(text)))
    defects.extend(Defect(name, "stands in the header more than once") for name in _ONCE if len(raw.get(name, ())) > 1)

    def mailboxes(name: str) -> tuple[Address, ...]:
        value = ",\r\n ".join(raw.get(name, ()))
        found, problems = addresses.parse(value, limits.message_addresses)
        defects.extend(Defect(name, problem) for problem in problems)
        return found

    named = mailboxes("from")
    senders = tuple(address for address in named if address.email)
    date_raw = header_text(raw.get("date", [""])[0])[:200]
    sent_at, problem = sent(date_raw)
    if problem:
        defects.append(Defect("date", problem))
    if not senders:
        defects.append(Defect("from", "no sender's address"))
    letter = Letter(
        author=named[0] if len(named) == 1 else None,
        to=mailboxes("to"),
        cc=mailboxes("cc"),
        subject=header_text(raw.get("subject", [""])[0])[: limits.subject_characters],
        date_raw=date_raw,
        sent_at=sent_at,
    )
    return Header(
        letter=letter,
        senders=senders,
        message_id=next(iter(_ids(raw.get("message-id", [""])[:1], 1)), ""),
        in_reply_to=_ids(raw.get("in-reply-to", []), limits.message_ids),
        references=_ids(raw.get("references", []), limits.message_ids),
        fields=tuple(fields),
        defects=tuple(defects),
    )


def sent(date_raw: str) -> tuple[datetime | None, str]:
    """A Date header (RFC 5322 3.3) in the sender's own time, and what was wrong with it.

    Aware where an offset is given; naive for none and for -0000 (no known
    zone); None where no day can be told.
    """
    if not date_raw.strip():
        return None, "no date"
    try:
        return parsedate_to_datetime(date_raw), ""
    except (ValueError, TypeError, IndexError, OverflowError):
        pass
    try:
        fields = parsedate_tz(_ZONE.sub("", date_raw))
        if fields is not None:
            return datetime(*fields[:6]), "an offset that cannot be; the sender's wall clock is taken"  # noqa: DTZ001
    except (ValueError, TypeError, IndexError, OverflowError):
        pass
    return None, "a date that cannot be read"


def _ids(values: list[str], limit: int) -> tuple[str, ...]:
    """Message-IDs with their angle brackets; a bare one, which some programs write, is taken as it stands."""
    found = tuple(match for value in values for match in _MESSAGE_ID.findall(value))[-limit:]
    return found or tuple(header_text(value)[:900] for value in values if value.strip())[:limit]
