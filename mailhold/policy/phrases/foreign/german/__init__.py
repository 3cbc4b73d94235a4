"""German, as it is read."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.german import against, asks
from mailhold.policy.phrases.foreign.german.words import MARKS
from mailhold.policy.phrases.foreign.tongue import DateWords, Tongue

GERMAN = Tongue(
    code="de",
    name="German",
    nots=frozenset(["nicht", "nie", "niemals", "kein", "keine", "keinen", "niemand"]),
    marks=frozenset(MARKS.split()),
    dates=DateWords(
        since="ab dem|ab|seit dem|seit|beginnend am|beginnend mit dem|mit wirkung vom|mit wirkung zum",
        until="bis zum|bis einschließlich|bis|zurück am|weiter am|wieder am|erst am|wieder ab dem|wieder ab|weiter ab dem",
        to="bis|bis zum|bis einschließlich|bis zu|und dem|-",
        because="weil|da ich|denn|wegen|aufgrund|solange|während|nachdem|dass ich",
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
