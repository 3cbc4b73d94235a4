"""The tables of the post: the holds mailbox, its folders, and the way out for replies."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from mailhold.config.kinds import AddressText, Moment, Secret, SecretPlace, TokenPlace
from mailhold.config.table import Table, bound, setting

_OAUTH = (
    "Where an OAuth access token is, instead of the password (XOAUTH2): a command that prints a fresh one, or a file "
    "in which another program keeps one. Asked at each login."
)
_A_COMMAND = {"command": ["/usr/local/bin/holds-token", "holds@brightpath.example"]}


class MailboxImap(Table):
    """The IMAP account of the holds mailbox, with a password or a token. Needed when mailbox.kind is "imap"."""

    host: str = setting(..., "Name of the IMAP server.", "imap.brightpath.example", min_length=1)
    port: int = setting(993, "Port of the IMAP server: 993 for tls, 143 for starttls.", 993, ge=1, le=65535)
    security: Literal["tls", "starttls"] = setting("tls", "How the connection is kept private.", "tls")
    ca_file: str = setting("", "Certificates to trust instead of the system's, as a PEM file.", "/etc/ssl/our-ca.pem")
    user: str = setting(..., "Name to log in with.", "holds@brightpath.example", min_length=1)
    password: SecretPlace | None = setting(None, "Where the password is.", {"credential": "imap-password"})
    token: TokenPlace | None = setting(None, _OAUTH, _A_COMMAND)
    folder: str = setting("INBOX", 'Folder in which submissions wait; "/" between levels.', "INBOX", min_length=1)
    sent_folder: str = setting(
        "",
        "Folder in which your server keeps what was sent by SMTP, as Gmail and Microsoft 365 do; a reply in doubt is "
        "looked for there. Empty for none.",
        "Sent",
    )
    connect_seconds: float = bound(15.0, "The longest wait for a connection.", "seconds")
    read_seconds: float = bound(60.0, "The longest silence within an answer.", "seconds")
    answer_seconds: float = bound(300.0, "The longest wait for an answer as a whole.", "seconds")
    idle_answer_seconds: float = bound(15.0, "The longest wait for IDLE to begin or end.", "seconds")
    idle_seconds: float = bound(540.0, "How long IDLE is kept before it is renewed.", "seconds")
    poll_seconds: float = bound(60.0, "Time between looks where the server has no IDLE.", "seconds")
    answer_bytes: int = bound(16 * 1024 * 1024, "The largest answer, besides the messages asked for.", "bytes")
    window_uids: int = bound(50_000, "Folders of more messages are searched by so many UIDs at a time.")
    batch_messages: int = bound(200, "Messages whose size and date are asked for at once.")
    ahead_messages: int = bound(50, "Messages fetched along with one, to save round trips; 1 for none.")
    ahead_bytes: int = bound(1024 * 1024, "Bytes fetched along with one message.", "bytes")
    fetch_tries: int = bound(3, "A message at which the connection broke so often is passed over for a while.")
    pass_over_seconds: float = bound(3600.0, "How long it is passed over.", "seconds")


class MailboxMaildir(Table):
    """A Maildir that a local mail server, getmail or mbsync delivers into. Used when mailbox.kind is "maildir"."""

    path: str = setting("var/holds", "The Maildir; the directory must exist.", "/var/lib/mailhold/holds", min_length=1)
    poll_seconds: float = bound(1.0, "Time between looks whether something came.", "seconds", least=0.1)


class Mailbox(Table):
    """The holds mailbox: where submissions wait and are filed away once they are handled."""

    kind: Literal["imap", "maildir"] = setting("maildir", "Where the holds mail waits.", "maildir")
    address: AddressText = setting(
        ..., "Address of the holds mailbox; replies are sent from it.", "holds@brightpath.example"
    )
    other_addresses: tuple[AddressText, ...] = setting(
        (), "Further addresses that reach the same mailbox.", ("hold-requests@brightpath.example",)
    )
    start_from: Moment | None = setting(
        None,
        "Mail that came before is left where it stands and never answered.",
        datetime.fromisoformat("2026-03-09T08:00:00-05:00"),
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
    user: str = setting("", "Name to log in with; empty to send without a login.", "holds@brightpath.example")
    password: SecretPlace | None = setting(None, "Where the password is.", {"credential": "smtp-password"})
    token: TokenPlace | None = setting(None, _OAUTH, _A_COMMAND)
    local_name: str = setting("", "What we call ourselves in EHLO; empty for this machine's name.", "holds.example")
    connect_seconds: float = bound(30.0, "The longest wait for a connection.", "seconds")
    reply_seconds: float = bound(60.0, "The longest wait for the answer to a command.", "seconds")
    accept_seconds: float = bound(600.0, "The longest wait for the answer to a whole message (RFC 5321).", "seconds")
    keep_seconds: float = bound(60.0, "How long an unused connection is kept.", "seconds")
    keep_messages: int = bound(100, "Messages over one connection.")


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
    per_recipient_a_day: int = bound(100, "Replies to one address in 24 hours; the rest is held for a person.")
    per_case_a_day: int = bound(10, "Replies about one case in 24 hours; the rest is held for a person.")
    an_hour: int = bound(1000, "Replies in an hour; then every reply is held until a person says `mailhold resume`.")
    smtp: RepliesSmtp | None = None
    maildir: RepliesMaildir = RepliesMaildir()


class Folders(Table):
    """Where messages are filed away, by outcome; "/" between levels. They are made when missing."""

    processed: str = setting("Holds/Processed", "Holds that were processed.", "Holds/Processed", min_length=1)
    more_information_needed: str = setting(
        "Holds/More information needed", "Where the coach was asked for something.", "Holds/Open", min_length=1
    )
    not_processed: str = setting("Holds/Not processed", "Where the answer was no.", "Holds/Closed", min_length=1)
    for_ops: str = setting("Holds/For ops", "What a person must look at.", "Holds/For ops", min_length=1)
    ignored: str = setting("Holds/Ignored", "Automatic mail and copies.", "Holds/Ignored", min_length=1)
    set_aside: str = setting(
        "Holds/Set aside", "What could not be read; a person must look.", "Holds/Set aside", min_length=1
    )
