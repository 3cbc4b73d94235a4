"""What every test may use."""

from tests.servers.fixtures import account, certificates, dovecot

__all__ = ["account", "certificates", "dovecot"]
