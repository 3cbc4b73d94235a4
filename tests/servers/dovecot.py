"""``Dovecot``: a private, real Dovecot (2.3) with IMAPS and STARTTLS on free ports of this machine.

Any user name logs in with ``PASSWORD`` and gets a mailbox of its own, so that
one server serves many tests. Mail is delivered by writing into its Maildir.
"""

from __future__ import annotations

import base64
import grp
import hmac
import itertools
import json
import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.servers.certificates import Certificates

PASSWORD = "richtiges-Pferd-für-4"

_CONFIG = """
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/dovecot.log
instance_name = test-{imap_port}
protocols = imap
listen = 127.0.0.1
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {login_user}
ssl = required
ssl_cert = <{certificates.server}
ssl_key = <{certificates.key}
disable_plaintext_auth = yes
auth_mechanisms = plain login xoauth2
auth_failure_delay = 0
passdb {{
  driver = static
  mechanisms = plain login
  args = password={password}
}}
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {home}/oauth2.conf
}}
userdb {{
  driver = static
  args = uid={mail_user} gid={mail_group} home={home}/mail/%u
}}
first_valid_uid = 1
mail_location = maildir:~/Maildir
namespace inbox {{
  inbox = yes
  separator = {separator}
  prefix = {prefix}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap_port}
  }}
  inet_listener imaps {{
    port = {imaps_port}
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service imap {{
  client_limit = 1
}}
protocol imap {{
  mail_max_userip_connections = 50
  {capability}
}}
"""


_OAUTH2 = """
introspection_mode = local
local_validation_key_dict = fs:posix:prefix={home}/keys/
username_attribute = email
"""


@dataclass(frozen=True, slots=True)
class Account:
    """One mailbox on a ``Dovecot``."""

    server: Dovecot
    user: str
    password: str = PASSWORD

    @property
    def maildir(self) -> Path:
        """Where its mail lies."""
        return self.server.home / "mail" / self.user / "Maildir"

    def deliver(self, raw: bytes, *, at: float | None = None, folder: str = "INBOX") -> str:
        """Put a message into ``folder`` as an MTA does, with time ``at`` (seconds since 1970); gives its file name."""
        name = f"{time.time_ns():020d}.{next(_NUMBERS)}.test"
        directory = self._directory(folder)
        for part in ("tmp", "new", "cur"):
            self._own(self.maildir / part, directory=True)
            self._own(directory / part, directory=True)
        draft = directory / "tmp" / name
        draft.write_bytes(raw)
        self._own(draft)
        if at is not None:
            os.utime(draft, (at, at))
        draft.rename(directory / "new" / name)
        return name

    def messages(self, folder: str = "INBOX") -> list[bytes]:
        """What lies in a folder ("Holds/Done"), as bytes with CRLF as they were delivered, by file name."""
        directory = self._directory(folder)
        files = [
            file for part in ("new", "cur") if (directory / part).is_dir() for file in (directory / part).iterdir()
        ]
        return [file.read_bytes() for file in sorted(files, key=lambda file: file.name)]

    def _directory(self, folder: str) -> Path:
        return self.maildir if folder == "INBOX" else self.maildir / ("." + folder.replace("/", "."))

    def token(self, seconds: float = 600.0) -> str:
        """An OAuth access token for it, good for so long (a JSON Web Token, RFC 7519)."""
        claims = {"sub": self.user, "email": self.user, "exp": int(time.time() + seconds), "iat": int(time.time()) - 5}
        said = [_base64url(json.dumps(each).encode()) for each in ({"alg": "HS256", "typ": "JWT"}, claims)]
        signature = hmac.digest(self.server.token_key, ".".join(said).encode(), "sha256")
        return ".".join((*said, _base64url(signature)))

    def forget_uids(self) -> None:
        """Lose the list of UIDs, as after a restore: the next SELECT finds a new UIDVALIDITY."""
        for file in self.maildir.glob("dovecot*"):
            file.unlink()
        self._own(self.maildir / "dovecot-uidlist")
        (self.maildir / "dovecot-uidlist").write_text(f"3 V{int(time.time()) + 1000} N1 G{os.urandom(16).hex()}\n")

    def _own(self, path: Path, *, directory: bool = False) -> None:
        if directory:
            if path.is_dir():
                return
            path.mkdir(parents=True)
            above = [path, path.parent, self.maildir, self.maildir.parent]
        else:
            path.touch()
            above = [path]
        if os.geteuid() == 0:
            for each in above:
                os.chown(each, pwd.getpwnam("nobody").pw_uid, grp.getgrnam("nogroup").gr_gid)


_NUMBERS = itertools.count(1)


class Dovecot:
    """``start`` and ``stop`` it; ``account`` gives a new, empty mailbox. ``capability`` replaces what it advertises."""

    def __init__(
        self, certificates: Certificates, *, prefix: str = "", separator: str = "/", capability: str = ""
    ) -> None:
        self.certificates = certificates
        self.home = Path(tempfile.mkdtemp(prefix="dovecot-"))
        self.home.chmod(0o755)
        self.imap_port, self.imaps_port = free_ports(2)
        self.token_key = os.urandom(32)
        self._process: subprocess.Popen[bytes] | None = None
        self._variables = {
            "prefix": prefix,
            "separator": separator,
            "capability": f"imap_capability = {capability}" if capability else "",
        }

    def start(self) -> None:
        """Start, and return when it listens."""
        program = shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
        if program is None:
            raise RuntimeError("Dovecot is not installed: apt-get install dovecot-imapd")
        if os.geteuid() == 0:
            who = {"user": "dovecot", "group": "dovecot", "login_user": "dovenull"}
            who |= {"mail_user": "nobody", "mail_group": "nogroup"}
        else:
            me, mine = pwd.getpwuid(os.geteuid()).pw_name, grp.getgrgid(os.getegid()).gr_name
            who = {"user": me, "group": mine, "login_user": me, "mail_user": me, "mail_group": mine}
        (self.home / "mail").mkdir(exist_ok=True)
        (self.home / "mail").chmod(0o777)
        key = self.home / "keys" / "default" / "HS256" / "default"
        key.parent.mkdir(parents=True, exist_ok=True)
        key.write_bytes(base64.b64encode(self.token_key))
        (self.home / "oauth2.conf").write_text(_OAUTH2.format(home=self.home))
        config = self.home / "dovecot.conf"
        config.write_text(
            _CONFIG.format(
                home=self.home,
                certificates=self.certificates,
                password=PASSWORD,
                imap_port=self.imap_port,
                imaps_port=self.imaps_port,
                **who,
                **self._variables,
            )
        )
        # A master that was killed leaves its number behind, and may not be reaped yet.
        (self.home / "run" / "master.pid").unlink(missing_ok=True)
        # A group of its own, led by a shell that ends it as soon as nobody holds the other end of its input: not even
        # a test run that is killed leaves a server behind.
        self._process = subprocess.Popen(
            ["/bin/sh", "-c", '"$0" -F -c "$1" </dev/null & cat >/dev/null; kill -s KILL 0', program, str(config)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        end = time.monotonic() + 20
        while not _answers(self.imap_port):
            if time.monotonic() > end:
                tried = subprocess.run([program, "-n", "-c", str(config)], capture_output=True, text=True, check=False)
                raise RuntimeError(f"Dovecot does not answer: {tried.stderr} {self.log()}")
            time.sleep(0.02)

    def stop(self) -> None:
        """End it and every connection at once; mail stays, and ``start`` brings it back on the same ports."""
        if self._process is not None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.communicate()
            self._process = None

    def remove(self) -> None:
        """Stop and delete everything."""
        self.stop()
        shutil.rmtree(self.home, ignore_errors=True)

    def account(self) -> Account:
        """A new, empty mailbox."""
        return Account(self, f"holds{next(_NUMBERS)}@firm.example")

    def log(self) -> str:
        """What it logged."""
        file = self.home / "dovecot.log"
        return file.read_text(errors="replace") if file.exists() else ""


def _base64url(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def free_ports(count: int) -> list[int]:
    """Ports of this machine that nobody listens on just now.

    Below the range from which the system gives clients their ports: one of those
    may be a client's own when a server that was stopped wants it back.
    """
    sockets: list[socket.socket] = []
    try:
        while len(sockets) < count:
            each = socket.socket()
            sockets.append(each)
            try:
                each.bind(("127.0.0.1", random.randrange(12_000, 32_000)))  # noqa: S311 (a port is no secret)
            except OSError:
                sockets.pop().close()
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()


def _answers(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), 1) as connection:
            connection.settimeout(5)
            return connection.recv(4) == b"* OK"
    except OSError:
        return False
