"""Spanish, as it is read."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.spanish import against, asks
from mailhold.policy.phrases.foreign.spanish.words import MARKS
from mailhold.policy.phrases.foreign.tongue import DateWords, Tongue

SPANISH = Tongue(
    code="es",
    name="Spanish",
    nots=frozenset(["no", "nunca", "tampoco", "nadie"]),
    marks=frozenset(MARKS.split()),
    dates=DateWords(
        since="a partir del|a partir de|desde el|desde|a contar del|empezando el|con efecto del",
        until="hasta el|hasta|vuelvo el|volver el|retomo el|retomar el|retomamos el|reanudar el",
        to="al|a|y el|hasta el|hasta",
        because="porque|ya que|pues|puesto que|dado que|debido|que estoy|cuando",
    ),
    stops=asks.STOPS,
    asks=asks.ASKS,
    unsure=against.UNSURE,
    conditions=against.CONDITIONS,
    courtesies=against.COURTESIES,
    refuses=against.REFUSES,
    besides=asks.BESIDES,
    lasting=asks.LASTING,
    quits=against.QUITS,
    extends=against.EXTENDS,
    stays=against.STAYS,
    ends=against.ENDS,
    may_we=asks.MAY_WE,
    confirms=asks.CONFIRMS,
)
