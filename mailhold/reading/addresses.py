"""Header values → addresses, parsed once, in one canonical form, with what is odd about them.

mail-parser finds the mailboxes: it takes a comment, a display name or a group
for what it is, and gives up on an entry that two programs could read in two
ways (CVE-2023-27043) instead of choosing.
"""

from __future__ import annotations

import re
import unicodedata
from email.message import Message as Tree
from functools import lru_cache

from mailhold.reading.charsets import header_text, storable
from mailhold.reading.passages import Address

_ADDRESS_SHAPE = re.compile(r"[^\s@<>\"(),;:]{1,64}@[^\s@<>\"(),;:]{1,253}\.[^\s@<>\"(),;:]{2,63}")
_DOT_ATOM = re.compile(r"[^\s\"(),:;<>@\[\]\\]+")
_ENCODED_WORD = re.compile(r"=\?[^?\s]{0,60}\?[bBqQ]\?[^?]{0,1000}\?=")
_NAME_CHARACTERS = 200
# Scripts that are written together in one word in ordinary use.
_JOINED = {"HIRAGANA": "CJK", "KATAKANA": "CJK", "HANGUL": "CJK", "KATAKANA-HIRAGANA": "CJK", "BOPOMOFO": "CJK"}


_KEPT_CHARACTERS = 500


def parse(value: str, limit: int = 1_000) -> tuple[tuple[Address, ...], tuple[str, ...]]:
    """The mailboxes of an address header (unfolded, RFC 2047 words undecoded), and what was wrong with it.

    At most ``limit`` of them. A value without any "@" is a bare name: an ``Address`` without email. The answers to
    short values are kept, since the same few people write to the same mailbox again and again.
    """
    return _parsed(value, limit) if len(value) > _KEPT_CHARACTERS else _kept(value, limit)


@lru_cache(maxsize=256)
def _kept(value: str, limit: int) -> tuple[tuple[Address, ...], tuple[str, ...]]:
    return _parsed(value, limit)


def _parsed(value: str, limit: int) -> tuple[tuple[Address, ...], tuple[str, ...]]:
    if not value.strip():
        return (), ()
    if "@" not in value and not _is_group(value):
        name = _name(header_text(value).strip("\"'<> "))
        return ((Address(name, ""),) if name else ()), ("no address, only a name",)
    pairs, problems = _mailboxes(value)
    found: list[Address] = []
    for name, email in pairs:
        if len(found) == limit:
            problems.append(f"more than {limit} addresses; the rest is not read")
            break
        address = Address(_name(name), canonical(email))
        if not address.email:
            problems.append("an address that cannot be used")
            continue
        problems.extend(oddities(address))
        found.append(address)
    return tuple(found), tuple(dict.fromkeys(problems))


def _mailboxes(value: str) -> tuple[list[tuple[str, str]], list[str]]:
    """Names and addr-specs as mail-parser finds them, and what it found wrong."""
    from mailparser import MailParser  # noqa: PLC0415 - slow to import

    problems = []
    for attempt in (value, _ENCODED_WORD.sub("", value)):
        tree = Tree()
        tree["To"] = attempt
        try:
            parser = MailParser(tree)
            pairs = [(str(name), str(email)) for name, email in parser.to or ()]
        except Exception:
            problems = ["a name that cannot be decoded"]
            continue
        return pairs, problems + [str(each["reason"]).replace("-", " ") for each in parser.address_header_defects]
    return [], ["addresses that cannot be read"]


def canonical(email: str) -> str:
    """``email`` (an RFC 5322 addr-spec) in the form all comparisons use, or "" where it is none.

    Lower case, no comments; a quoted local part without its quotes where they
    are not needed; the domain mapped by UTS 46 and in its IDNA form. The local part is
    only brought to NFC: a full-width look-alike must not become the person it imitates.
    """
    local, at, domain = unicodedata.normalize("NFC", email.strip()).rpartition("@")
    local, domain = local.strip(), domain.strip().rstrip(".").lower()
    if not at or not local or not domain:
        return ""
    if len(local) > 2 and local[0] == local[-1] == '"':
        bare = re.sub(r"\\(.)", r"\1", local[1:-1])
        if _DOT_ATOM.fullmatch(bare) and not bare.startswith(".") and not bare.endswith(".") and ".." not in bare:
            local = bare
    if not domain.isascii():
        domain = _idna(domain)
    whole = f"{local}@{domain}".lower()
    return "" if not domain or re.search(r"[\x00-\x20\x7f<>]", domain) or "\n" in local else storable(whole)


def oddities(address: Address) -> tuple[str, ...]:
    """What a person should know before taking the address for whom it seems to be."""
    odd: list[str] = []
    shown = _ADDRESS_SHAPE.search(unicodedata.normalize("NFKC", address.name[:_NAME_CHARACTERS]))
    if shown and canonical(shown.group()) != address.email:
        odd.append(f"the display name shows another address ({shown.group()})")
    local, _, domain = address.email.partition("@")
    labels = [local, *(_unicode(label) for label in domain.split("."))]
    if any(len(_scripts(label)) > 1 for label in labels):
        odd.append(f"an address that mixes alphabets ({address.email})")
    if unicodedata.normalize("NFKC", local) != local:
        odd.append(f"an address with look-alike characters ({address.email})")
    return tuple(odd)


def _name(name: str) -> str:
    return " ".join(storable(name).split())[:_NAME_CHARACTERS]


def _is_group(value: str) -> bool:
    return ":" in value and value.rstrip().endswith(";")


def _idna(domain: str) -> str:
    import idna  # noqa: PLC0415 - rarely needed

    try:
        return idna.encode(domain[:253], uts46=True, transitional=False).decode("ascii")
    except (idna.IDNAError, UnicodeError):
        return ""


def _unicode(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:67].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError):
        return label


def _scripts(text: str) -> set[str]:
    if text.isascii():
        return set()
    names = (unicodedata.name(character, "").split(" ", 1)[0] for character in text[:100] if character.isalpha())
    scripts = {_JOINED.get(name, name) for name in names if name}
    return scripts - {"LATIN"} if "CJK" in scripts else scripts
