"""Italian, as it is read."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.italian import against, asks
from mailhold.policy.phrases.foreign.italian.words import MARKS
from mailhold.policy.phrases.foreign.tongue import DateWords, Tongue

ITALIAN = Tongue(
    code="it",
    name="Italian",
    nots=frozenset(["non", "mai", "nessuno"]),
    marks=frozenset(MARKS.split()),
    dates=DateWords(
        since="a partire dal|a partire dall'|a partire da|a decorrere dal|dal|dall'|dallo",
        until="fino al|fino all'|fino a|sino al|sino all'|riprendo il|riprendere il|riprendiamo il|torno il|ricominciare il",
        to="al|all'|fino al|fino all'|a|e il",
        because="perché|poiché|dato che|visto che|siccome|in quanto|mentre|quando",
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
