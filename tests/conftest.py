"""What every test may use."""

from tests.servers.fixtures import account, certificates, dovecot, smtp_sink

__all__ = ["account", "certificates", "dovecot", "smtp_sink"]
