"""``make_certificates``: an authority of our own, a server certificate it signed, and a stranger authority."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Certificates:
    """PEM files. ``ca`` signed ``server`` (for localhost and 127.0.0.1); ``stranger`` is an authority that did not."""

    ca: Path
    server: Path
    key: Path
    stranger: Path


def make_certificates(folder: Path) -> Certificates:
    """Make them in ``folder`` with the openssl command."""
    if shutil.which("openssl") is None:
        raise RuntimeError("openssl is not installed: apt-get install openssl")
    folder.mkdir(parents=True, exist_ok=True)
    made = Certificates(*(folder / name for name in ("ca.pem", "server.pem", "server.key", "stranger.pem")))
    _authority(made.ca, folder / "ca.key", "Test authority")
    _authority(made.stranger, folder / "stranger.key", "Stranger authority")
    request = folder / "server.csr"
    _openssl("req", "-new", *_KEY, "-nodes", "-keyout", made.key, "-out", request, "-subj", "/CN=localhost")
    extensions = folder / "server.ext"
    extensions.write_text("subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n")
    signer = ("-CA", made.ca, "-CAkey", folder / "ca.key", "-CAcreateserial")
    _openssl("x509", "-req", "-in", request, *signer, "-days", "2", "-extfile", extensions, "-out", made.server)
    return made


_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1")


def _authority(certificate: Path, key: Path, name: str) -> None:
    usage = ("-addext", "keyUsage=critical,keyCertSign,cRLSign")
    _openssl(
        "req",
        "-x509",
        *_KEY,
        "-nodes",
        "-keyout",
        key,
        "-out",
        certificate,
        "-days",
        "2",
        "-subj",
        f"/CN={name}",
        *usage,
    )


def _openssl(*arguments: str | Path) -> None:
    ran = subprocess.run(["openssl", *map(str, arguments)], capture_output=True, text=True, check=False)
    if ran.returncode:
        raise RuntimeError(f"openssl {arguments[0]} failed: {ran.stderr}")
