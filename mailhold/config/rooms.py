"""``Config``: the settings as each room wants them, one method a room. No room sees another's."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mailhold.config.kinds import Secret
from mailhold.config.secrets import reveal
from mailhold.config.tables import Settings
from mailhold.policy.facts import Facts


@dataclass(frozen=True, slots=True)
class Config:
    """Settings that were read and checked. ``source`` is the absolute path of the file; relative paths start there."""

    source: Path
    settings: Settings

    def path(self, written: str) -> Path:
        """A path as the settings write it, made absolute."""
        return self.source.parent / written

    def facts(self) -> Facts:
        """What the policy may know of this house before it sees a submission."""
        mailbox = self.settings.mailbox
        return Facts(
            own_addresses=frozenset({mailbox.address, *mailbox.other_addresses}),
            coach_domains=frozenset(self.settings.coaches.domains),
            coach_addresses=frozenset(self.settings.coaches.addresses),
            ops_addresses=frozenset(self.settings.ops.addresses),
            own_message_ids=mailbox.address.rpartition("@")[2],
            day_first=self.settings.policy.day_first,
        )

    def _secret(self, secret: Secret | None, key: str) -> str:
        return reveal(secret, key, self.source) if secret else ""
