"""Portuguese, as it is read."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.portuguese import against, asks
from mailhold.policy.phrases.foreign.portuguese.words import MARKS
from mailhold.policy.phrases.foreign.tongue import DateWords, Tongue

PORTUGUESE = Tongue(
    code="pt",
    name="Portuguese",
    nots=frozenset(["não", "nunca", "ninguém", "nem"]),
    marks=frozenset(MARKS.split()),
    dates=DateWords(
        since="a partir do dia|a partir de|a partir do|desde o dia|desde|a contar de|a contar do|com início em|com efeito a partir de",
        until="até o dia|até ao dia|até dia|até o|até ao|até à|até|volto em|voltar em|retomo em|retomar em|volto no dia|volto a",
        to="a|à|ao|até|até ao|até o|e",
        because="porque|pois|já que|uma vez que|visto que|por causa|enquanto|quando",
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
