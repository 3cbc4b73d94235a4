"""How a client's name is compared: one case, no accents, no punctuation; and what else the client may be called."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from mailhold.policy.names import tidy

_APART = re.compile(r"[^\w]+")
_BETWEEN = re.compile(r"[;,/|]")
_NICKNAME = re.compile(r"[\"“”‘(«']([^\"“”’)»']{2,40})[\"“”’)»']")


@lru_cache(maxsize=4096)
def name_key(name: str) -> str:
    """``name`` as it is compared: "Ruíz, Dana" and "dana ruiz" are the same."""
    return _key(tidy(name))


def _key(letters: str) -> str:
    if not letters.isascii():
        letters = "".join(each for each in unicodedata.normalize("NFKD", letters) if not unicodedata.combining(each))
    return " ".join(_APART.sub(" ", letters.casefold()).split())


@lru_cache(maxsize=4096)
def plain_name(name: str) -> str:
    """A name without the nickname inside it: "Dana Ruiz" of 'Danielle "Dana" Ruiz' is "Danielle Ruiz"."""
    return tidy(" ".join(_NICKNAME.sub(" ", name).split()))


def called(name: str, nicknames: str) -> tuple[str, ...]:
    """Every key a client answers to: full name first, then first name, and each nickname, alone and with the family's.

    ``name`` as it was written, perhaps with a nickname inside.
    """
    full = _key(plain_name(name))
    given = [*_NICKNAME.findall(name), *(_BETWEEN.split(nicknames) if nicknames else ())]
    first, apart, rest = full.partition(" ")
    if full and not given:
        return (full, first) if apart else (full,)
    family = rest.rpartition(" ")[2]
    keys = [full, first]
    for nickname in filter(None, map(name_key, given)):
        keys += [nickname, f"{nickname} {family}".strip() if " " not in nickname else nickname]
    return tuple(dict.fromkeys(filter(None, keys)))
