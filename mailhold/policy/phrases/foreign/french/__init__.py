"""French, as it is read."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.french import against, asks
from mailhold.policy.phrases.foreign.french.words import MARKS
from mailhold.policy.phrases.foreign.tongue import DateWords, Tongue

FRENCH = Tongue(
    code="fr",
    name="French",
    nots=frozenset(["ne", "pas", "jamais", "personne", "nas", "navez"]),
    marks=frozenset(word.replace("'", "") for word in MARKS.split()),
    dates=DateWords(
        since="à partir du|à partir de|à compter du|dès le|depuis le|à dater du|avec effet au",
        until="jusqu'au|jusqu'à|jusqu'en|reprendrai le|reprendre le|reprends le|reprendrons le|reprise le|retour le|de retour le",
        to="au|à|jusqu'au|et le",
        because="parce que|parce qu'|car|puisque|comme je|en raison|pendant que|quand",
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
