"""``Scores``: how often mailhold is right on labelled messages, and where it goes wrong. Only counting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from mailhold.evaluate.cases import KEYS, Case
from mailhold.policy.reasons import Outcome

PROCESSED = Outcome.PROCESSED.value
FIGURES = (
    "outcomes",
    "precision",
    "recall",
    "reasons",
    "channels",
    "verbal_dates",
    "hold_dates",
    "clients",
    "client_names",
    "coaches",
    "flags",
)


@dataclass(frozen=True, slots=True)
class Judged:
    """A case beside the object that ``explain --json`` gives for it."""

    case: Case
    got: dict[str, Any]

    def wrong(self) -> tuple[str, ...]:
        """The keys that are not as expected, as ``KEYS`` orders them."""
        return tuple(key for key in KEYS if _comparable(key, self.case.expected) != _comparable(key, self.got))

    def right(self, *keys: str) -> bool:
        """Whether all of ``keys`` are as expected."""
        return not set(keys) & set(self.wrong())

    def has(self, *keys: str) -> bool:
        """Whether the label or the answer has a value for one of ``keys``."""
        return any(side[key] for side in (self.case.expected, self.got) for key in keys)

    @property
    def wrongly_processed(self) -> bool:
        """A hold granted that should not have been: the worst that can happen."""
        return bool(self.got["outcome"] == PROCESSED != self.case.expected["outcome"])


@dataclass(frozen=True, slots=True)
class Share:
    """``right`` of ``of``; ``rate`` is from 0 to 1, and 1 where there was nothing to get wrong."""

    right: int
    of: int

    @property
    def rate(self) -> float:
        """The share as a number."""
        return self.right / self.of if self.of else 1.0


@dataclass(frozen=True, slots=True)
class Scores:
    """The figures over all cases.

    ``shares``: each figure by name. ``by_outcome``, ``by_reason`` and
    ``by_channel``: among the cases of each expected value, those where it was
    met. ``confusion``: expected outcome → given outcome → cases. ``misses``:
    every case with something wrong, the worst first.
    """

    shares: dict[str, Share]
    by_outcome: dict[str, Share]
    by_reason: dict[str, Share]
    by_channel: dict[str, Share]
    confusion: dict[str, Counter[str]]
    misses: tuple[Judged, ...]


def score(judged: Iterable[Judged]) -> Scores:
    """Count. A date or a reason counts where the label or the answer has one; a reason is the primary one."""
    every = tuple(judged)
    confusion = {outcome.value: Counter[str]() for outcome in Outcome}
    for each in every:
        confusion[each.case.expected["outcome"]][each.got["outcome"]] += 1
    return Scores(
        shares={
            "outcomes": _share(every, "outcome"),
            "precision": _share((each for each in every if each.got["outcome"] == PROCESSED), "outcome"),
            "recall": _share((each for each in every if each.case.expected["outcome"] == PROCESSED), "outcome"),
            "reasons": _share((each for each in every if each.has("reasons")), "reasons"),
            "channels": _share(every, "channel"),
            "verbal_dates": _share((each for each in every if each.has("verbal_request_date")), "verbal_request_date"),
            "hold_dates": _share(
                (each for each in every if each.has("hold_start", "hold_end")), "hold_start", "hold_end"
            ),
            "clients": _share(every, "client_email"),
            "client_names": _share(every, "client_name"),
            "coaches": _share(every, "coach_email"),
            "flags": _share(every, "flags"),
        },
        by_outcome=_by("outcome", every),
        by_reason=_by("reasons", every),
        by_channel=_by("channel", every),
        confusion=confusion,
        misses=tuple(sorted((each for each in every if each.wrong()), key=_badness)),
    )


def primary(reasons: list[str]) -> str:
    """The primary reason, "" for none."""
    return reasons[0] if reasons else ""


def _share(cases: Iterable[Judged], *keys: str) -> Share:
    answers = [each.right(*keys) for each in cases]
    return Share(sum(answers), len(answers))


def _by(key: str, cases: tuple[Judged, ...]) -> dict[str, Share]:
    groups: dict[str, list[Judged]] = {}
    for each in cases:
        value = each.case.expected[key]
        if name := primary(value) if isinstance(value, list) else value:
            groups.setdefault(name, []).append(each)
    return {name: _share(groups[name], key) for name in sorted(groups)}


def _comparable(key: str, side: dict[str, Any]) -> Any:
    value = side[key]
    if key == "reasons":
        return primary(value)
    if key == "flags":
        return sorted(value)
    return value.casefold() if isinstance(value, str) else value


def _badness(each: Judged) -> tuple[bool, bool, str]:
    return (not each.wrongly_processed, "outcome" not in each.wrong(), each.case.file.name)
