"""Floors: the least that figures of an evaluation must reach, so that a later change cannot lower them unseen."""

from __future__ import annotations

from collections.abc import Iterable

from mailhold.errors import UsageError
from mailhold.evaluate.scores import FIGURES, Scores


def parse_floors(written: Iterable[str]) -> dict[str, float]:
    """{"outcomes": 0.95} of ["outcomes=0.95"]. Raises ``UsageError`` for an unknown figure or share."""
    floors: dict[str, float] = {}
    for each in written:
        name, _, share = each.partition("=")
        if name not in FIGURES:
            raise UsageError(f"--min {each}: there is no figure {name!r}; there are: {', '.join(FIGURES)}")
        try:
            floors[name] = float(share)
        except ValueError:
            raise UsageError(f"--min {each}: {share!r} is not a share; write it like {name}=0.95") from None
        if not 0 <= floors[name] <= 1:
            raise UsageError(f"--min {each}: a share is from 0 to 1, like {name}=0.95")
    return floors


def below(scores: Scores, floors: dict[str, float]) -> tuple[str, ...]:
    """Each figure that does not reach its floor, as a sentence."""
    return tuple(
        f"{name} is {share.rate:.3f} ({share.right} of {share.of}), below {floor:g}"
        for name, floor in floors.items()
        if (share := scores.shares[name]).rate < floor
    )
