"""``text_record``: the DNS TXT record in which a domain publishes a key that signs its mail (RFC 6376, 3.6.2)."""

from __future__ import annotations

import dns.exception
import dns.resolver

SECONDS = 5.0  # for one look-up, all servers tried


def text_record(name: str) -> str:
    """The record's text, "" where there is none or no server answers in ``SECONDS``."""
    try:
        answer = dns.resolver.resolve(name, "TXT", lifetime=SECONDS)
    except (dns.exception.DNSException, ValueError):
        return ""
    return "".join(part.decode("ascii", "replace") for record in answer for part in record.strings)
