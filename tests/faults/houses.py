"""Houses that the faults are tried on: every room is the real one, the policy too. Mail in and out are Maildirs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mailhold.house import House
from mailhold.policy import judge
from mailhold.policy.facts import Facts
from tests.daemon import small_house

HOLDS = "holds@coaching.example"
FACTS = Facts(
    own_addresses=frozenset({HOLDS}),
    coach_domains=frozenset({"coaching.example"}),
    ops_addresses=frozenset({"ops@coaching.example"}),
)


def real_house(directory: Path, **rooms: Any) -> House:
    """A house of real rooms in ``directory``; single ``rooms`` may be replaced."""
    return small_house.build(directory, **({"judge": judge, "facts": FACTS} | rooms))


def request(
    number: int = 1, *, sender: str = "Dana Reyes <dana@coaching.example>", top: str = "", note: str = ""
) -> bytes:
    """A coach's forward of a client's direct request. ``top``: header lines above it, each with its CRLF."""
    return (
        f"{top}From: {sender}\r\nTo: {HOLDS}\r\nSubject: Fwd: a pause {number}\r\n"
        f"Date: Mon, 9 Mar 2026 10:00:{number % 60:02} +0000\r\n"
        f"Message-ID: <forward-{number}@mail.coaching.example>\r\n"
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        f"{note or 'Forwarding the note of my client.'}\r\n\r\n"
        "---------- Forwarded message ---------\r\n"
        f"From: Ines Ota <ines{number}@client.example>\r\nDate: Sun, 8 Mar 2026 at 09:05\r\n"
        f"Subject: a pause {number}\r\n"
        "To: Dana Reyes <dana@coaching.example>\r\n\r\n"
        "Hello Dana,\r\n\r\nPlease put my coaching on hold from April 6 until May 18.\r\n\r\nInes\r\n"
    ).encode()
