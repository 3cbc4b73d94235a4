"""The people named in a forwarded block, as mail clients retype them: ``Jo Ray [mailto:jo@x.example]``.

These are no RFC 5322 headers: commas stand unquoted in names, links are
pasted in, and a name may have no address. Nothing is refused here.
"""

from __future__ import annotations

import re

from mailhold.reading.addresses import canonical
from mailhold.reading.passages import Address

# A run of name characters is cut off after 64 and each domain label after 63: no search can go on without end.
EMAIL = re.compile(r"(?<![^\s<>()\[\]\"',;:=])[^\s<>()\[\]\"',;:@]{1,64}@[^\s<>()\[\]\"',;:@]{1,253}")
_LINK = re.compile(r"<\s?mailto:[^<>\s]{1,320}>|\[\s?(?:mailto:)?(?=[^\]\s@]{1,64}@)|\bmailto:", re.IGNORECASE)
_ON_BEHALF = re.compile(
    r"\s(?:on behalf of|im auftrag von|en nombre de|de la part de|per conto di|namens)\s", re.IGNORECASE
)
_AROUND = " \t\"'“”„«»‚‘’<>()[]|;,*、，—–"


def author(value: str) -> Address | None:
    """The one person a From value names, None where it names nobody."""
    plain = _ON_BEHALF.split(_LINK.sub(_opened, value), maxsplit=1)[0]
    match = EMAIL.search(plain)
    if match is None:
        name = clean_name(plain)
        return Address(name, "") if name else None
    return _address(plain[: match.start()], match.group())


def people(value: str, limit: int) -> tuple[Address, ...]:
    """Everybody a To or Cc value names, at most ``limit``."""
    found: list[Address] = []
    plain = _LINK.sub(_opened, value)
    end = 0
    for match in EMAIL.finditer(plain):
        if len(found) == limit:
            return tuple(found)
        *bare, name = plain[end : match.start()].split(";")
        found.extend(Address(clean_name(each), "") for each in bare if clean_name(each))
        address = _address(name, match.group())
        # Outlook's "jo@x.example <jo@x.example>" is one person.
        if not (found and address.email == found[-1].email and not clean_name(name)):
            found.append(address)
        end = match.end()
    rest = plain[end:].split(";") if end or ";" in plain else plain.split(",")
    found.extend(Address(clean_name(each), "") for each in rest if clean_name(each))
    return tuple(found[:limit])


def clean_name(text: str) -> str:
    """``text`` without the quotes, brackets and stray characters around a name."""
    return " ".join(text.split()).strip(_AROUND).rstrip(":").strip(_AROUND)


def _opened(link: re.Match[str]) -> str:
    return "<" if link.group().startswith("[") else " "


def _address(name: str, email: str) -> Address:
    email = email.rstrip(".")
    name = clean_name(name)
    return Address("" if canonical(name) == canonical(email) else name, canonical(email))
