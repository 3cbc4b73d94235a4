"""``conclude``: a submission → whether its sender is who the From field says, and from which header that is known.

Three questions. Does the From field try to pass for somebody else (two
senders, a display name that shows another address, mixed alphabets, a domain
that looks like a coach's, a form that two programs read in two ways:
CVE-2023-27043)? Does it
speak like a program of our own kind? And, where the settings name the server whose word counts, does
that server say that the sender is genuine? Only the header of the
submission itself is looked at: what stands in a forwarded or attached message is
the sender's own account of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mailhold.policy.facts import Facts
from mailhold.reading.furniture_words import OWN_REPLY
from mailhold.reading.passages import Provenance, Submission
from mailhold.trust import results
from mailhold.trust.likeness import looks_like
from mailhold.trust.results import Result

_FIELD = "authentication-results"
_HARMLESS = (  # bad names before an address that is plain all the same
    "8-bit header:",
    "invalid display name",
    "invalid encoded word",
    "overlong encoded word",
    "a name that cannot be decoded",
)
_OWN = (Provenance.OWN, Provenance.SIGNATURE, Provenance.FOOTER)
_QUOTED = 1000  # characters of a header field that go into the trail


@dataclass(frozen=True, slots=True)
class TrustSettings:
    """Whose word counts.

    ``authserv_id``: the name by which our own server signs Authentication-Results; "" to ask none.
    ``above_received``: only what stands above this Received line, counted from the top, was written by our own
    servers; 0 where they remove such fields from what they accept (RFC 8601, 5), so that the topmost counts.
    ``microsoft``: the mailbox is on Microsoft 365, whose field bears no name; used where ``authserv_id`` is "".
    """

    authserv_id: str = ""
    above_received: int = 1
    microsoft: bool = False

    @property
    def asks(self) -> bool:
        """Whether a server is asked at all."""
        return bool(self.authserv_id) or self.microsoft


@dataclass(frozen=True, slots=True)
class Conclusion:
    """``doubt``: why the sender is not to be believed, "" where nothing speaks against. ``rests_on``: for the trail."""

    doubt: str
    rests_on: str


def conclude(submission: Submission, facts: Facts, settings: TrustSettings) -> Conclusion:
    """What is to be thought of the sender of ``submission``. Never raises for bad mail."""
    seeming = _pretends(submission, facts) or _speaks_like_us(submission)
    if not settings.asks:
        return Conclusion(seeming, "the From field alone: no server is asked")
    fields = tuple(_microsofts(submission) if not settings.authserv_id else _ours(submission, settings))
    quoted = " | ".join(fields)[:_QUOTED] or "no Authentication-Results of ours"
    return Conclusion(seeming or _not_passed(submission, fields, settings), quoted)


def _pretends(submission: Submission, facts: Facts) -> str:
    """What is wrong with the From field itself."""
    odd = [each.what for each in submission.defects if each.where == "from" and not each.what.startswith(_HARMLESS)]
    if odd:
        return f"From: {'; '.join(odd)}"
    if len(submission.senders) != 1:
        return f"From names {len(submission.senders) or 'no'} senders"
    domain = submission.senders[0].email.rpartition("@")[2]
    if imitated := looks_like(domain, facts.coach_domains):
        return f"the sender's domain {domain} looks like {imitated}"
    return ""


def _speaks_like_us(submission: Submission) -> str:
    """Another mailhold's reply, or our own with its header stripped: answered, the two would go on for ever."""
    own = (each for each in submission.passages if each.depth == 0 and each.provenance in _OWN)
    lines = (line.strip().casefold() for each in own for line in each.words.splitlines())
    found = any(line.startswith(OWN_REPLY) for line in lines)
    return "what it says is an automatic reply about a hold" if found else ""


def _not_passed(submission: Submission, fields: tuple[str, ...], settings: TrustSettings) -> str:
    """Why the server's word does not make the sender genuine, "" where it does."""
    domain = submission.senders[0].email.rpartition("@")[2]
    if settings.microsoft and not settings.authserv_id and _within_the_organization(submission):
        return ""
    if not fields:
        return f"nobody vouches for {domain}: no Authentication-Results of our own server"
    read = [results.parse(field) for field in fields]
    found = [result for each in read if each is not None for result in each.results]
    if any(each is None for each in read):
        return f"nobody vouches for {domain}: Authentication-Results cannot be read"
    verdicts = [each for each in found if each.method in ("dmarc", "compauth")]
    if any(each.value == "fail" for each in verdicts):
        return f"forged by the word of our own server: {_said(found)}"
    if any(_passes_dmarc(each, domain) for each in verdicts):
        return ""
    if _aligned(found, "spf", ("smtp.mailfrom",), domain) and _aligned(found, "dkim", ("header.d", "header.i"), domain):
        return ""
    return f"nobody vouches for {domain}: {_said(found) or 'no result'}"


def _passes_dmarc(result: Result, domain: str) -> bool:
    """DMARC passed for this very domain. Microsoft's compauth names none: it is about the From field of the message."""
    if result.value != "pass":
        return False
    return result.method == "compauth" or result.of("header.from") == (domain,)


def _aligned(found: list[Result], method: str, properties: tuple[str, ...], domain: str) -> bool:
    """Whether ``method`` passed for ``domain`` or one below it, which has the same owner."""
    passed = (each for each in found if each.method == method and each.value == "pass")
    named = (value.rpartition("@")[2] for each in passed for name in properties for value in each.of(name))
    return any(each == domain or each.endswith(f".{domain}") for each in named)


def _ours(submission: Submission, settings: TrustSettings) -> Iterator[str]:
    """The fields our own server wrote: above the Received line that the settings name, else the topmost of its name."""
    lines = 0
    for name, value in submission.headers:
        lines += name == "received"
        if settings.above_received and lines >= settings.above_received:
            return
        if name == _FIELD and _named(value) == settings.authserv_id.lower():
            yield value
            if not settings.above_received:
                return


def _microsofts(submission: Submission) -> Iterator[str]:
    """The topmost field, where it bears no name."""
    topmost = next((value for name, value in submission.headers if name == _FIELD), None)
    if topmost is not None and _named(topmost) == "":
        yield topmost


def _named(value: str) -> str:
    """The authserv-id of a field, also of one whose results cannot be read."""
    name = value.partition(";")[0].partition("(")[0].strip().split(" ")[0].strip('"').lower()
    return "" if "=" in name else name


def _within_the_organization(submission: Submission) -> bool:
    """Sent by an account of the same organization. Exchange Online removes this field from what comes from outside."""
    values = [value for name, value in submission.headers if name == "x-ms-exchange-organization-authas"]
    return [value.strip().lower() for value in values] == ["internal"]


def _said(found: list[Result]) -> str:
    return ", ".join(f"{each.method}={each.value}"[:40] for each in found[:10])
