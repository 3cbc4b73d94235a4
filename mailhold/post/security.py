"""How a connection is kept private: ``Security``, and the TLS context that checks the server's certificate and name."""

from __future__ import annotations

import ssl
from enum import StrEnum
from pathlib import Path


class Security(StrEnum):
    """How TLS begins. The values are those of the settings file."""

    TLS = "tls"  # from the first byte
    STARTTLS = "starttls"  # by command, before anything secret is said
    NONE = "none"  # never; for a server on this machine only


def tls_context(ca_file: Path | None) -> ssl.SSLContext:
    """A context that checks certificate and host name, against ``ca_file`` if given, else the system's authorities.

    Raises ``OSError`` when the file cannot be read or holds no certificate.
    """
    return ssl.create_default_context(cafile=ca_file)
