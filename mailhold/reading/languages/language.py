"""What one language's mail clients write around a message: a ``Language``.

Each field is one string, its alternatives apart by ``|``, in any case; a full
stop at the end of a short form is left out. ``months`` and ``weekdays`` hold
twelve and seven groups apart by ``|`` (January and Monday first), the
alternatives of a group apart by spaces. ``day_order`` says how an all-number
date is read where the numbers leave it open.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """The labels, phrases and calendar words of one language."""

    code: str
    author: str  # From
    to: str
    cc: str
    date: str  # Date, Sent
    subject: str
    forwarded: str  # "Forwarded message", "Begin forwarded message"
    months: str
    weekdays: str
    forwarded_by: str = ""  # what stands before the name in "Forwarded by Jane Doe on 3 March"
    original: str = ""  # "Original Message": a quote or a forward
    reply_to: str = ""  # labels that belong to the block and say nothing we need
    wrote: str = ""  # the verb of "On … wrote:", with the fixed words around it
    lead: str = ""  # words an attribution begins with
    filler: str = ""  # words between date and time, or before the name
    morning: str = ""  # AM
    evening: str = ""  # PM
    day_order: str = "dmy"
