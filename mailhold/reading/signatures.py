"""The DKIM signature of an attached original (RFC 6376) → how well its authorship is attested.

Keys come from a function that is handed in; reading itself looks nothing up.
A signature counts only where it covers the whole message and its domain is
the author's own, or one above it (relaxed alignment, as DMARC has it).
"""

from __future__ import annotations

from collections.abc import Callable

from mailhold.reading.passages import Address, Strength

TextRecord = Callable[[str], str]
"""The DNS TXT record of a name such as "key._domainkey.client.example", "" where there is none."""

_MOST_SIGNATURES = 5


def strength_of(raw: bytes, author: Address | None, text_record: TextRecord | None) -> Strength:
    """VERIFIED where an aligned signature on ``raw`` holds; else ATTACHED. Never raises."""
    if text_record is None or author is None or not author.email or b"dkim-signature" not in raw[:100_000].lower():
        return Strength.ATTACHED
    import dkim  # noqa: PLC0415 - rarely needed

    def record(name: bytes, timeout: int = 5) -> str:
        del timeout
        return text_record(name.decode("ascii", "replace").rstrip("."))

    try:
        message = dkim.DKIM(raw)
        count = sum(1 for name, _ in message.headers if name.lower() == b"dkim-signature")
    except (dkim.DKIMException, ValueError):
        return Strength.ATTACHED
    for number in range(min(count, _MOST_SIGNATURES)):
        try:
            holds = message.verify(idx=number, dnsfunc=record)
        except (dkim.DKIMException, ValueError, KeyError, TypeError, IndexError, OSError):
            continue
        partly = message.signature_fields.get(b"l") is not None
        if holds and not partly and _aligned(author.email.rpartition("@")[2], message.domain):
            return Strength.VERIFIED
    return Strength.ATTACHED


def _aligned(author_domain: str, signing_domain: bytes) -> bool:
    signing = signing_domain.decode("ascii", "replace").lower().rstrip(".")
    if "." not in signing:
        return False
    return author_domain == signing or author_domain.endswith(f".{signing}")
