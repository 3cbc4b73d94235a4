"""All that the policy may know besides the words of the submission itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Client:
    """A client of the roster. ``coach`` is an address in canonical form, or a name as it is compared.

    ``names``: every name the client goes by, as they are compared, the full one first.
    ``contract_end``: the contract expiration date, None where it is not known.
    """

    name: str
    emails: tuple[str, ...]
    coach: str
    contract_end: date | None
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known before a submission is judged. All addresses and domains are in canonical form.

    ``own_addresses``: the holds mailbox and every address mailhold sends from.
    ``own_message``: the message carries a Message-ID that only we can have made.
    ``coach_domains`` and ``coach_addresses``: who is an accepted coach.
    ``sender_doubt``: why the sender may be somebody else than the From field says, "" where nothing speaks for that.
    ``day_first``: how all-number dates are read ("3/5" is 3 May if True).
    ``client``: who the roster says the client is, None where there is no roster or nobody is plainly meant.
    ``coach_of_client``: whether the roster has that client with the coach who writes.
    ``already_handled``: the same message was handled before.
    ``again_after``: how long after a decision a client's request counts as the same one.
    """

    own_addresses: frozenset[str]
    coach_domains: frozenset[str] = frozenset()
    coach_addresses: frozenset[str] = frozenset()
    ops_addresses: frozenset[str] = frozenset()
    sender_doubt: str = ""
    day_first: bool = False
    client: Client | None = None
    coach_of_client: bool = True
    already_handled: bool = False
    own_message: bool = False
    again_after: timedelta = timedelta(days=60)

    @property
    def sender_trusted(self) -> bool:
        """Whether nothing speaks against the sender."""
        return not self.sender_doubt

    @property
    def contract_end(self) -> date | None:
        """The client's contract expiration date, where the roster knows it."""
        return self.client.contract_end if self.client else None

    def is_coach(self, email: str) -> bool:
        """Whether ``email`` (canonical form) is an accepted coach; never one of our own or the ops addresses."""
        if not email or email in self.own_addresses or email in self.ops_addresses:
            return False
        return email in self.coach_addresses or email.rpartition("@")[2] in self.coach_domains
