"""The one list of settings: every key with its type, unit, default, what it does and an example.

It is read by the loader, and makes ``config/mailhold.toml``, ``mailhold init``
and the table in ``docs/operations.md``. To add a setting, add a line here, in
``post_tables`` or in ``limits_table``, and run ``make settings``; a test keeps
the made files equal to this list.

A table of the file is a class, a key is a field. ``setting(default, "what it
does", example, "unit")``; no default (``...``) means that the key must be given.
"""

from __future__ import annotations

from datetime import time

from pydantic.fields import FieldInfo

from mailhold.config.kinds import AddressText, ClockTime, DomainText, SecretPlace, ZoneName
from mailhold.config.limits_table import LimitsTable
from mailhold.config.post_tables import Folders, Mailbox, Replies
from mailhold.config.table import Table, bound, setting, table_of


class Coaches(Table):
    """Who is an accepted coach: every address of these domains, and these addresses."""

    domains: tuple[DomainText, ...] = setting(..., "Mail domains of coaches; [] for none.", ("brightpath.example",))
    addresses: tuple[AddressText, ...] = setting((), "Addresses of coaches elsewhere.", ("dana@coaching.example",))


class Ops(Table):
    """Business operations: gets the digest, and at once what needs a person; may answer with a decision."""

    addresses: tuple[AddressText, ...] = setting(
        ...,
        "Where the digest and what needs a person go, and who may decide.",
        ("ops@brightpath.example",),
        min_length=1,
    )
    attach_bytes: int = bound(10 * 1024 * 1024, "A larger message is named to ops, and not attached.", "bytes")
    an_hour: int = bound(60, "Messages an hour about single cases; beyond them the digest has to do.")


class Policy(Table):
    """What the hold policy leaves to the house."""

    day_first: bool = setting(False, "Read all-number dates day first: 3/5 is 3 May if true.", False)
    again_after_days: int = bound(60, "How long a further request of a client counts as the one decided.", "days")


class Records(Table):
    """The database that keeps every submission and its decision."""

    url: str = setting(
        "sqlite:///var/mailhold.db",
        'The database: "sqlite:///" and a path, or "postgresql://user@host/name".',
        "postgresql://mailhold@db.brightpath.example/mailhold",
        pattern=r"^(sqlite:///.|postgres(ql)?://)",
    )
    password: SecretPlace | None = setting(
        None, "Where the password for PostgreSQL is, if it asks for one.", {"credential": "records-password"}
    )
    retention_days: int = setting(
        730,
        "How long messages and words are kept; decisions stay without them. 0 to keep them for ever.",
        730,
        "days",
        ge=0,
    )
    busy_seconds: float = bound(10.0, "How long to wait for another process to let go of the database.", "seconds")
    check_bytes: int = bound(64 * 1024 * 1024, "A SQLite file up to this size is checked whole at the start.", "bytes")


class Digest(Table):
    """The daily digest to ops."""

    at: ClockTime = setting(time(8, 0), "When the digest is due, on each day.", "08:00", "HH:MM in digest.zone")
    zone: ZoneName = setting("UTC", "Time zone of the digest and of the days it covers.", "America/New_York")
    most: int = bound(100, "Submissions shown in one group.")


class Reminders(Table):
    """Friendly reminders to a coach who was asked for something and did not answer."""

    after_days: int = bound(3, "How long a coach has to answer before each reminder.", "days")
    most: int = setting(2, "Reminders of one question, at most; 0 for none.", 2, ge=0, le=9)


class Daemon(Table):
    """How long the daemon waits and how often it tries."""

    idle_seconds: float = bound(30.0, "The longest wait in one piece; systemd's watchdog is fed between.", "seconds")
    lease_seconds: float = bound(90.0, "How long after one daemon died another takes over the mailbox.", "seconds")
    standby_seconds: float = bound(5.0, "How often a second daemon asks whether it may take over.", "seconds")
    crashes: int = bound(3, "Processes that may die over one message before it is set aside.")
    retry_first_seconds: float = bound(60.0, "The first wait before a reply or a move is tried again.", "seconds")
    retry_most_seconds: float = bound(7200.0, "The longest such wait; each is twice the one before.", "seconds")
    move_tries: int = bound(12, "How often a message is tried to be filed away; then it stays, and ops are told.")
    doubt_seconds: float = bound(
        900.0, "A reply that may have been sent is looked for after this, and sent once more if not found.", "seconds"
    )
    give_up_seconds: float = bound(432_000.0, "How long a reply is tried; then it is held for a person.", "seconds")
    batch: int = bound(200, "Waiting messages looked up in the records at once.")
    filed_at_once: int = bound(
        50, "After so many decisions replies are sent and messages filed away; sooner where no more wait."
    )
    finish_seconds: float = bound(2.0, "And so long after the first of them.", "seconds")


class Trust(Table):
    """How a forged sender is told. Who is in doubt goes to ops and is not answered."""

    authserv_id: str = setting(
        "",
        "The name by which your mail server signs Authentication-Results; empty to ask no server.",
        "mx1.brightpath.example",
    )
    above_received: int = setting(
        1,
        "Only what stands above this Received line, counted from the top, is your servers' own. 0 where they remove "
        "such fields from what they accept, as Google does: then the topmost counts.",
        1,
        ge=0,
        le=50,
    )
    microsoft: bool = setting(
        False, "The mailbox is on Microsoft 365, whose field bears no name; only with an empty authserv_id.", False
    )
    look_up_keys: bool = setting(
        False,
        "Check the DKIM signature of an attached original; its key is looked up in the DNS.",
        False,
    )


class Settings(Table):
    """The whole file."""

    mailbox: Mailbox
    folders: Folders = Folders()
    replies: Replies = Replies()
    coaches: Coaches
    ops: Ops
    policy: Policy = Policy()
    records: Records = Records()
    digest: Digest = Digest()
    reminders: Reminders = Reminders()
    daemon: Daemon = Daemon()
    trust: Trust = Trust()
    limits: LimitsTable = LimitsTable()


def every_key(table: type[Table] = Settings, above: str = "") -> dict[str, FieldInfo]:
    """Each setting by its full key ("mailbox.imap.port"), in the order of the file; tables themselves are left out."""
    keys: dict[str, FieldInfo] = {}
    for name, field in table.model_fields.items():
        below = table_of(field)
        keys |= every_key(below, f"{above}{name}.") if below else {above + name: field}
    return keys
