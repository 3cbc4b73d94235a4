"""``parts``: which part each date of a text plays, and how likely that is, by weights learned from marked passages.

The parts of a text are read as a chain: each date is weighed once for every part that the date before it may play
(``traits.follows``), and the likelihoods are added up. ``training/README.md`` says what each part means.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from mailhold.policy.dates.layout import Layout
from mailhold.policy.dates.traits import FIRST, date_traits, follows
from mailhold.policy.speech.model import Model

UNLIKELY = 0.02
"""A part of the date before that is less likely than this is not followed up."""


class DateRole(StrEnum):
    """The part a date plays. The values are the marks of ``training/client_dates`` and ``training/coach_dates``."""

    ASKED_ON = "asked_on"
    HOLD_START = "hold_start"
    HOLD_END = "hold_end"
    CONTRACT_END = "contract_end"
    SESSION = "session"
    SENT_ON = "sent_on"
    EVENT = "event"  # anything else; also what only looks like a date


def parts(layout: Layout, model: Model) -> tuple[Mapping[DateRole, float], ...]:
    """How likely each part is for each date of ``layout``, from 0 to 1."""
    found: list[Mapping[DateRole, float]] = []
    before: Mapping[str, float] = {FIRST: 1.0}
    for which in range(len(layout.dates)):
        own = model.weigh(date_traits(layout, which))
        likely = dict.fromkeys(DateRole, 0.0)
        kept = sum(before.values())
        for part, share in before.items():
            for role, each in model.hear(follows(part, layout, which), own).likely.items():
                likely[DateRole(role)] += share / kept * each
        found.append(likely)
        before = {role.value: share for role, share in likely.items() if share >= UNLIKELY}
    return tuple(found)
