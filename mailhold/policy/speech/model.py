"""``Model``: what each trait weighs for each act, and the likelihood of the acts that follows (multinomial logistic).

A file of weights is gzipped JSON: ``acts`` their names, ``bias`` one number an act, ``weights`` for each trait the
pairs of act (by index) and weight, times ``SCALE``. Weights near nothing are left out.
"""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

SCALE = 100
"""Weights are kept as whole hundredths."""

LANE = 24
MIDDLE = 1 << 13
FULL = (1 << LANE) - 1
"""A lane has room for a thousand traits of the weightiest kind."""


@dataclass(frozen=True, slots=True)
class Heard:
    """How likely each act is, from 0 to 1, the likeliest first."""

    likely: Mapping[str, float]

    @property
    def act(self) -> str:
        """The likeliest act."""
        return next(iter(self.likely))

    def of(self, *acts: str) -> float:
        """How likely it is one of ``acts``."""
        return sum(self.likely.get(act, 0.0) for act in acts)


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of one list of acts.

    The weights of one trait are kept side by side in one whole number, a lane of ``LANE`` bits for each act, so that
    a sentence is weighed by adding up as many numbers as it has traits. Each lane holds its weight plus ``MIDDLE``.
    """

    acts: tuple[str, ...]
    bias: tuple[int, ...]
    lanes: Mapping[str, int]

    def hear(self, traits: Iterable[str]) -> Heard:
        """Weigh ``traits``; those never seen in training count nothing."""
        known = [lane for lane in map(self.lanes.get, traits) if lane is not None]
        sums = [
            each + bias for each, bias in zip(apart(sum(known), len(known), len(self.acts)), self.bias, strict=True)
        ]
        highest = max(sums)
        grown = [math.exp((each - highest) / SCALE) for each in sums]
        whole = sum(grown)
        order = sorted(range(len(sums)), key=sums.__getitem__, reverse=True)
        return Heard({self.acts[each]: grown[each] / whole for each in order})

    def telling(self, traits: Iterable[str], act: str, most: int = 5) -> tuple[tuple[str, float], ...]:
        """The traits that spoke most for ``act``, and how much, the weightiest first."""
        which = self.acts.index(act)
        told = (
            (trait, apart(self.lanes[trait], 1, len(self.acts))[which] / SCALE)
            for trait in traits
            if trait in self.lanes
        )
        return tuple(sorted((one for one in told if one[1] > 0), key=lambda one: (-one[1], one[0]))[:most])


def together(weights: Iterable[int]) -> int:
    """The weights of one trait, one for each act, as one number."""
    return sum(weight + MIDDLE << LANE * act for act, weight in enumerate(weights))


def apart(lanes: int, count: int, acts: int) -> list[int]:
    """The weights for each act that ``count`` numbers of ``together`` add up to."""
    return [(lanes >> LANE * act & FULL) - count * MIDDLE for act in range(acts)]


def packed(acts: Iterable[str], bias: Iterable[int], weights: Mapping[str, Mapping[int, int]]) -> bytes:
    """The bytes of a file of ``weights`` (for each trait the weight by act, its index); always the same bytes."""
    told = {
        "acts": list(acts),
        "bias": list(bias),
        "weights": {
            trait: [n for pair in sorted(pairs.items()) for n in pair] for trait, pairs in sorted(weights.items())
        },
    }
    return gzip.compress(json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode(), mtime=0)


def unpacked(raw: bytes) -> Model:
    """The model in the bytes of a file of weights."""
    told = json.loads(gzip.decompress(raw))
    none = [0] * len(told["acts"])
    lanes = {}
    for trait, flat in told["weights"].items():
        weights = none.copy()
        for act, weight in zip(flat[::2], flat[1::2], strict=True):
            weights[act] = weight
        lanes[trait] = together(weights)
    return Model(tuple(told["acts"]), tuple(told["bias"]), lanes)


@cache
def model(name: str) -> Model:
    """The model ``name`` that ships with mailhold; read from disk once."""
    return unpacked((files("mailhold.policy.speech") / "weights" / f"{name}.json.gz").read_bytes())
