"""The words of dates: digits of every script, zones, months, weekdays, AM and PM of every language of the data."""

from __future__ import annotations

from functools import cache

from mailhold.reading.languages import LANGUAGES, fold, phrase_set

DIGITS = str.maketrans(
    {start + n: str(n) for start in (0x0660, 0x06F0, 0x0966, 0x0E50, 0xFF10) for n in range(10)}
    | dict.fromkeys(
        map(ord, "\u00a0\u202f\u2009\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"), " "
    )
    | {"：": ":", "，": ",", "−": "-"}
)
# Zones of one meaning in mail; minutes from UTC.
_MINUTES_FROM_UTC = (
    (0, "utc gmt z wet"),
    (60, "bst west cet mez seč"),
    (120, "cest mesz selč eet oez sast"),
    (180, "eest oesz msk"),
    (-240, "edt"),
    (-300, "est cdt"),
    (-360, "cst mdt"),
    (-420, "mst pdt"),
    (-480, "pst akdt"),
    (-540, "akst"),
    (-600, "hst"),
    (-180, "brt"),
    (420, "wib"),
    (480, "awst"),
    (540, "jst kst"),
    (570, "acst"),
    (600, "aest"),
    (660, "aedt"),
    (720, "nzst"),
    (780, "nzdt"),
)
ZONES = {name: minutes for minutes, names in _MINUTES_FROM_UTC for name in names.split()}


@cache
def calendar() -> tuple[dict[str, dict[int, set[str]]], dict[str, set[int]], dict[str, str], frozenset[str]]:
    """Month word → month → languages; weekday word → weekdays (0 Monday); AM/PM word → "am"/"pm"; small words."""
    months: dict[str, dict[int, set[str]]] = {}
    weekdays: dict[str, set[int]] = {}
    meridiems = {"am": "am", "pm": "pm", "a": "am"}
    for language in LANGUAGES:
        for number, group in enumerate(language.months.split("|"), 1):
            for word in group.split():
                months.setdefault(bare(word), {}).setdefault(number, set()).add(language.code)
        for number, group in enumerate(language.weekdays.split("|")):
            for word in group.split():
                weekdays.setdefault(bare(word), set()).add(number)
        for word in filter(None, language.morning.split("|")):
            meridiems[bare(word)] = "am"
        for word in filter(None, language.evening.split("|")):
            meridiems[bare(word)] = "pm"
    meridiems["p"] = "pm"
    return months, weekdays, meridiems, frozenset(map(bare, phrase_set("filler")))


def bare(word: str) -> str:
    """``word`` in the form the tables hold."""
    return fold(word).replace(".", "").rstrip("'’׳`-")
