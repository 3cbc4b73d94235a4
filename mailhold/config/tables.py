"""The one list of settings: every key with its type, unit, default, what it does and an example.

It is read by the loader, and makes ``config/mailhold.toml``, ``mailhold init``
and the table in ``docs/operations.md``. To add a setting, add a line here and
run ``make settings``; a test keeps the made files equal to this list.

A table of the file is a class here, a key is a field. ``setting(default, "what
it does", example, "unit")``; no default (``...``) means that the key must be given.
"""

from __future__ import annotations

from datetime import time
from typing import Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo

from mailhold.config.kinds import AddressText, ClockTime, DomainText, Secret, SecretPlace, ZoneName
from mailhold.reading.limits import Limits

_LIMITS = Limits()


def setting(default: Any, does: str, example: Any, unit: str = "", **bounds: Any) -> Any:
    """One key: its default, what it does, an example, its unit, and bounds such as ``ge`` and ``le``."""
    return Field(default, description=does, examples=[example], json_schema_extra={"unit": unit}, **bounds)


class Table(BaseModel):
    """A table of the settings file. Its docstring is printed above it in the sample."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class MailboxImap(Table):
    """The IMAP account of the holds mailbox. Needed when mailbox.kind is "imap"."""

    host: str = setting(..., "Name of the IMAP server.", "imap.brightpath.example", min_length=1)
    port: int = setting(993, "Port of the IMAP server: 993 for tls, 143 for starttls.", 993, ge=1, le=65535)
    security: Literal["tls", "starttls"] = setting("tls", "How the connection is kept private.", "tls")
    ca_file: str = setting("", "Certificates to trust instead of the system's, as a PEM file.", "/etc/ssl/our-ca.pem")
    username: str = setting(..., "Name to log in with.", "holds@brightpath.example", min_length=1)
    password: SecretPlace = setting(..., "Where the password is.", {"credential": "imap-password"})
    folder: str = setting("INBOX", "Folder in which submissions wait.", "INBOX", min_length=1)


class MailboxMaildir(Table):
    """A Maildir that a local mail server, getmail or mbsync delivers into. Used when mailbox.kind is "maildir"."""

    path: str = setting("var/holds", "The Maildir; the directory must exist.", "/var/lib/mailhold/holds", min_length=1)


class Mailbox(Table):
    """The holds mailbox: where submissions wait and are filed away once they are handled."""

    kind: Literal["imap", "maildir"] = setting("maildir", "Where the holds mail waits.", "maildir")
    address: AddressText = setting(
        ..., "Address of the holds mailbox; replies are sent from it.", "holds@brightpath.example"
    )
    other_addresses: tuple[AddressText, ...] = setting(
        (), "Further addresses that reach the same mailbox.", ("hold-requests@brightpath.example",)
    )
    imap: MailboxImap | None = None
    maildir: MailboxMaildir = MailboxMaildir()


class RepliesSmtp(Table):
    """The SMTP server that takes replies and digests. Needed when replies.kind is "smtp"."""

    host: str = setting(..., "Name of the SMTP server.", "smtp.brightpath.example", min_length=1)
    port: int = setting(587, "Port of the SMTP server: 587 for starttls, 465 for tls.", 587, ge=1, le=65535)
    security: Literal["tls", "starttls", "none"] = setting(
        "starttls", 'How the connection is kept private; "none" only for a server on this machine.', "starttls"
    )
    ca_file: str = setting("", "Certificates to trust instead of the system's, as a PEM file.", "/etc/ssl/our-ca.pem")
    username: str = setting("", "Name to log in with; empty to send without a login.", "holds@brightpath.example")
    password: SecretPlace | None = setting(None, "Where the password is.", {"credential": "smtp-password"})


class RepliesMaildir(Table):
    """A Maildir that replies are put into instead of being sent. Used when replies.kind is "maildir"."""

    path: str = setting("var/outbox", "The Maildir; made if missing.", "/var/lib/mailhold/outbox", min_length=1)


class Replies(Table):
    """What coaches are answered, and by which way it goes out."""

    kind: Literal["smtp", "maildir"] = setting("maildir", "How replies go out.", "maildir")
    from_name: str = setting("Client Holds", "The name coaches see as the sender.", "BrightPath Holds")
    templates: str = setting("", "Folder with own templates, which replace the shipped ones by name.", "templates")
    instance: str = setting(
        "mailhold", "The name of this mailhold in the loop header of what it sends.", "holds-eu", min_length=1
    )
    envelope_sender: AddressText | Literal[""] = setting(
        "", "Where bounces of replies go; empty for nowhere (RFC 3834).", "bounces@brightpath.example"
    )
    signing_key: SecretPlace = setting(
        Secret("file", "var/signing-key"),
        "Where the key is that signs our Message-IDs, so that our own mail is known again. A missing file is made.",
        {"credential": "signing-key"},
    )
    smtp: RepliesSmtp | None = None
    maildir: RepliesMaildir = RepliesMaildir()


class Coaches(Table):
    """Who is an accepted coach: every address of these domains, and these addresses."""

    domains: tuple[DomainText, ...] = setting(..., "Mail domains of coaches; [] for none.", ("brightpath.example",))
    addresses: tuple[AddressText, ...] = setting((), "Addresses of coaches elsewhere.", ("dana@coaching.example",))


class Ops(Table):
    """Business operations: gets the digest and what needs a person."""

    addresses: tuple[AddressText, ...] = setting(
        ..., "Where the digest goes.", ("ops@brightpath.example",), min_length=1
    )


class Policy(Table):
    """What the hold policy leaves to the house."""

    day_first: bool = setting(False, "Read all-number dates day first: 3/5 is 3 May if true.", False)


class Records(Table):
    """The database that keeps every submission and its decision."""

    url: str = setting(
        "sqlite:///var/mailhold.db",
        'The database: "sqlite:///" and a path, or "postgresql://user@host/name".',
        "postgresql:///mailhold",
    )


class Digest(Table):
    """The daily digest to ops."""

    at: ClockTime = setting(time(8, 0), "When the digest is due, on each day.", "08:00", "HH:MM in digest.zone")
    zone: ZoneName = setting("UTC", "Time zone of the digest and of the days it covers.", "America/New_York")


class Trust(Table):
    """How a forged sender is told."""

    authserv_id: str = setting(
        "",
        "The name by which your mail server signs Authentication-Results; empty to trust the From address.",
        "mx1.brightpath.example",
    )


class LimitsTable(Table):
    """How much of one message is read. What lies beyond a bound is left out, and the record says so."""

    message_bytes: int = setting(
        _LIMITS.message_bytes,
        "Size of a message; of a larger one only the start is read.",
        _LIMITS.message_bytes,
        "bytes",
        ge=1,
    )
    header_bytes: int = setting(
        _LIMITS.header_bytes, "Size of the header of a message.", _LIMITS.header_bytes, "bytes", ge=1
    )
    header_field_bytes: int = setting(
        _LIMITS.header_field_bytes, "Size of one header field.", _LIMITS.header_field_bytes, "bytes", ge=1
    )
    header_fields: int = setting(_LIMITS.header_fields, "Header fields of a message.", _LIMITS.header_fields, "", ge=1)
    subject_characters: int = setting(
        _LIMITS.subject_characters, "Length of a subject.", _LIMITS.subject_characters, "characters", ge=1
    )
    message_addresses: int = setting(
        _LIMITS.message_addresses, "Addresses in one header field.", _LIMITS.message_addresses, "", ge=1
    )
    message_ids: int = setting(_LIMITS.message_ids, "Message-IDs in References.", _LIMITS.message_ids, "", ge=1)
    parts: int = setting(
        _LIMITS.parts, "MIME parts of a message, with those of attached messages.", _LIMITS.parts, "", ge=1
    )
    part_depth: int = setting(
        _LIMITS.part_depth, "How deep MIME parts may be nested.", _LIMITS.part_depth, "levels", ge=1
    )
    attachment_bytes: int = setting(
        _LIMITS.attachment_bytes, "Size of an attachment that is read.", _LIMITS.attachment_bytes, "bytes", ge=1
    )
    originals: int = setting(_LIMITS.originals, "Attached messages in one submission.", _LIMITS.originals, "", ge=1)
    original_depth: int = setting(
        _LIMITS.original_depth, "How deep messages may be attached to messages.", _LIMITS.original_depth, "levels", ge=1
    )
    body_characters: int = setting(
        _LIMITS.body_characters, "Length of one text or HTML body.", _LIMITS.body_characters, "characters", ge=1
    )
    body_lines: int = setting(_LIMITS.body_lines, "Lines of one body.", _LIMITS.body_lines, "lines", ge=1)
    line_characters: int = setting(
        _LIMITS.line_characters, "Length of a line; a longer one is split.", _LIMITS.line_characters, "characters", ge=1
    )
    html_depth: int = setting(
        _LIMITS.html_depth, "How deep HTML elements may be nested.", _LIMITS.html_depth, "levels", ge=1
    )
    html_tags: int = setting(_LIMITS.html_tags, "HTML elements of one body.", _LIMITS.html_tags, "", ge=1)
    quote_depth: int = setting(
        _LIMITS.quote_depth, "How deep quotes may be nested.", _LIMITS.quote_depth, "levels", ge=1
    )
    layers: int = setting(_LIMITS.layers, "Forwards and quotes in one body.", _LIMITS.layers, "", ge=1)
    header_value_characters: int = setting(
        _LIMITS.header_value_characters,
        "Length of one header line inside a forward.",
        _LIMITS.header_value_characters,
        "characters",
        ge=1,
    )
    header_lines: int = setting(
        _LIMITS.header_lines, "Header lines of one forward.", _LIMITS.header_lines, "lines", ge=1
    )
    header_addresses: int = setting(
        _LIMITS.header_addresses, "Addresses in one header line inside a forward.", _LIMITS.header_addresses, "", ge=1
    )


class Settings(Table):
    """The whole file."""

    mailbox: Mailbox
    replies: Replies = Replies()
    coaches: Coaches
    ops: Ops
    policy: Policy = Policy()
    records: Records = Records()
    digest: Digest = Digest()
    trust: Trust = Trust()
    limits: LimitsTable = LimitsTable()


def every_key(table: type[Table] = Settings, above: str = "") -> dict[str, FieldInfo]:
    """Each setting by its full key ("mailbox.imap.port"), in the order of the file; tables themselves are left out."""
    keys: dict[str, FieldInfo] = {}
    for name, field in table.model_fields.items():
        below = table_of(field)
        keys |= every_key(below, f"{above}{name}.") if below else {above + name: field}
    return keys


def table_of(field: FieldInfo) -> type[Table] | None:
    """The table a field stands for, None where it is a plain setting."""
    return next((kind for kind in _kinds(field.annotation) if isinstance(kind, type) and issubclass(kind, Table)), None)


def is_secret(field: FieldInfo) -> bool:
    """Whether a field holds a secret, so that its value is never shown."""
    return Secret in _kinds(field.annotation)


def _kinds(annotation: Any) -> tuple[Any, ...]:
    """An annotation and the kinds it is made of: (Table | None, Table, None)."""
    return (annotation, *(kind for each in get_args(annotation) for kind in _kinds(each)))
