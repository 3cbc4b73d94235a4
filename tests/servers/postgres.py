"""A private PostgreSQL server for tests: Debian's, on a socket of its own, with no wish to survive a crash."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

START_SECONDS = 30


@dataclass
class PostgresServer:
    """One server with one database, ``url``; ``empty`` clears it."""

    directory: Path
    port: int
    user: str
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"postgresql://{self.user}@/postgres?host={self.directory}&port={self.port}"

    def empty(self) -> str:
        """Drop everything, and give the URL of the empty database. Far quicker than a database a test."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute("DROP SCHEMA public CASCADE")
            connection.execute("CREATE SCHEMA public")
        return self.url

    def start(self) -> None:
        command = [
            *_as_user(self.user),
            str(_binary("postgres")),
            "-D",
            str(self.directory / "data"),
            "-k",
            str(self.directory),
            "-p",
            str(self.port),
            "-c",
            "listen_addresses=",
            "-c",
            "fsync=off",
        ]
        log = (self.directory / "log").open("ab")
        with log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log, cwd=self.directory)
        end = time.monotonic() + START_SECONDS
        while True:
            try:
                psycopg.connect(self.url).close()
            except psycopg.OperationalError:
                if time.monotonic() > end or self.process.poll() is not None:
                    raise
                time.sleep(0.05)
            else:
                return

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """SIGINT ends open sessions and leaves a clean database; SIGQUIT ends at once, as a crash does."""
        if self.process is not None:
            self.process.send_signal(how)
            self.process.wait(START_SECONDS)
            self.process = None


def postgres_is_installed() -> bool:
    return _binary("postgres") is not None


@contextmanager
def running_postgres() -> Iterator[PostgresServer]:
    directory = Path(tempfile.mkdtemp(prefix="mh-pg-", dir="/tmp"))
    user = _unprivileged()
    try:
        if os.getuid() == 0:
            shutil.chown(directory, user)
        subprocess.run(
            [*_as_user(user), str(_binary("initdb")), "-D", str(directory / "data"), "-U", user, "-A", "trust", "-N"],
            check=True,
            capture_output=True,
            cwd=directory,
        )
        server = PostgresServer(directory, 5432, user)
        server.start()
        try:
            yield server
        finally:
            server.stop(signal.SIGQUIT)
    finally:
        shutil.rmtree(directory, ignore_errors=True)


def _binary(name: str) -> Path | None:
    """Debian keeps them outside PATH, a folder a version; the newest is taken."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: int(path.parts[4]))
    if found:
        return found[-1]
    on_path = shutil.which(name)
    return Path(on_path) if on_path else None


def _unprivileged() -> str:
    """PostgreSQL refuses to run as root; who it runs as instead."""
    if os.getuid() != 0:
        return pwd.getpwuid(os.getuid()).pw_name
    try:
        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        return "nobody"


def _as_user(user: str) -> list[str]:
    if os.getuid() != 0:
        return []
    entry = pwd.getpwnam(user)
    return ["setpriv", f"--reuid={entry.pw_uid}", f"--regid={entry.pw_gid}", "--clear-groups"]
