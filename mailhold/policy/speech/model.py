"""``Model``: what each trait weighs for each act, and the likelihood of the acts that follows (multinomial logistic).

A file of weights is gzipped lines of JSON: first ``acts``, their names, and ``bias``, one number an act; then a line
for each trait, its name and the pairs of act (by index) and weight, times ``SCALE``. Weights near nothing are left
out. ``zcat FILE | grep snooze`` shows what a word weighs.
"""

from __future__ import annotations

import gzip
import json
import math
import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import IO

SCALE = 100
"""Weights are kept as whole hundredths."""

LANE = 32
MIDDLE = 1 << 13
"""A lane has room for a quarter of a million traits of the weightiest kind."""


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
        likely = self.likely
        return sum([likely[act] for act in acts if act in likely])


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of one list of acts.

    The weights of one trait are a row: one whole number, in which each act has a lane of ``LANE`` bits, so that a
    sentence is weighed by adding up as many numbers as it has traits. Each lane holds its weight plus ``MIDDLE``.
    Traits that weigh the same share one row.
    """

    acts: tuple[str, ...]
    bias: int
    rows: Mapping[str, int]

    def weigh(self, traits: Iterable[str]) -> int:
        """The rows of ``traits`` added up; those never seen in training count nothing."""
        return sum(filter(None, map(self.rows.get, traits)))

    def hear(self, traits: Iterable[str], already: int = 0) -> Heard:
        """How likely each act is by ``traits``, and by those that were weighed ``already``."""
        sums = apart(self.weigh(traits) + already + self.bias, len(self.acts))
        highest = max(sums)
        grown = [math.exp((each - highest) / SCALE) for each in sums]
        whole = sum(grown)
        order = sorted(range(len(sums)), key=sums.__getitem__, reverse=True)
        return Heard({self.acts[each]: grown[each] / whole for each in order})

    def telling(self, traits: Iterable[str], act: str, most: int = 5) -> tuple[tuple[str, float], ...]:
        """The traits that spoke most for ``act``, and how much, the weightiest first."""
        which = self.acts.index(act)
        told = (
            (trait, (apart(self.rows[trait], len(self.acts))[which] - MIDDLE) / SCALE)
            for trait in traits
            if trait in self.rows
        )
        return tuple(sorted((one for one in told if one[1] > 0), key=lambda one: (-one[1], one[0]))[:most])


def together(weights: Iterable[int]) -> int:
    """The row of weights, one for each act."""
    return sum(weight + MIDDLE << LANE * act for act, weight in enumerate(weights))


def apart(row: int, acts: int) -> tuple[int, ...]:
    """The lanes of a row, or of several added up: the sum of weights for each act, all too high by as many MIDDLEs."""
    return struct.unpack(f"<{acts}I", row.to_bytes(acts * LANE // 8, "little"))


def packed(acts: Iterable[str], bias: Iterable[int], weights: Mapping[str, Mapping[int, int]]) -> bytes:
    """The bytes of a file of ``weights`` (for each trait the weight by act, its index); always the same bytes."""
    told = [{"acts": list(acts), "bias": list(bias)}] + [
        [trait, *(n for pair in sorted(pairs.items()) for n in pair)] for trait, pairs in sorted(weights.items())
    ]
    lines = (json.dumps(one, ensure_ascii=False, separators=(",", ":")) + "\n" for one in told)
    return gzip.compress("".join(lines).encode(), mtime=0)


def unpacked(file: IO[bytes]) -> Model:
    """The model in a file of weights. It is read line by line, since the whole of it takes twenty times the memory."""
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        head = json.loads(next(lines))
        shared: dict[tuple[int, ...], int] = {}
        rows = {}
        for line in lines:
            trait, *flat = json.loads(line)
            pairs = tuple(flat)
            if pairs not in shared:
                weights = [0] * len(head["acts"])
                for act, weight in zip(pairs[::2], pairs[1::2], strict=True):
                    weights[act] = weight
                shared[pairs] = together(weights)
            rows[trait] = shared[pairs]
    return Model(tuple(head["acts"]), together(head["bias"]), rows)


@cache
def model(name: str) -> Model:
    """The model ``name`` that ships with mailhold; read from disk once."""
    with (files("mailhold.policy.speech") / "weights" / f"{name}.json.gz").open("rb") as file:
        return unpacked(file)
