"""Fixtures for every test: import them in ``tests/conftest.py``."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.servers.certificates import Certificates, make_certificates
from tests.servers.dovecot import Account, Dovecot
from tests.servers.smtp_sink import SmtpSink


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """An authority, a server certificate for localhost, and a stranger."""
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(scope="session")
def dovecot(certificates: Certificates) -> Iterator[Dovecot]:
    """A real Dovecot for the whole run. Do not stop it; start one of your own for that."""
    server = Dovecot(certificates)
    server.start()
    yield server
    server.remove()


@pytest.fixture
def account(dovecot: Dovecot) -> Account:
    """A new, empty mailbox on the shared Dovecot."""
    return dovecot.account()


@pytest.fixture
def smtp_sink(certificates: Certificates) -> Iterator[SmtpSink]:
    """A real SMTP server with STARTTLS that keeps what it accepts; nobody needs to log in."""
    sink = SmtpSink(certificates)
    sink.start()
    yield sink
    sink.stop()
