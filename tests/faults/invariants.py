"""What holds after every fault, whatever happened: ``check`` looks at mailbox, database and what the outbox received.

I1  each message has exactly one row, or still stands in the mailbox unread by us: never neither
I2  at most one hold for a request
I3  at most one reply for a decision, but for one in doubt, which goes out twice at most with the same bytes
I4  no reply without a committed decision, and never other bytes or another recipient than were committed
I5  the raw message is in the records or in the mailbox until its retention ends
I6  the trail of each message has no gap
I7  the next good message goes all the way (``check_the_next``, which needs mail to be delivered)
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mailhold.records import models
from mailhold.records.database import Database, RecordsSettings
from mailhold.records.identity import content_key
from tests.servers.dovecot import Account
from tests.servers.smtp_sink import SmtpSink

INBOX = "INBOX"
SENT = "Sent"  # where servers keep copies of what went out: no mail for us


@dataclass(frozen=True, slots=True)
class Went:
    """A message that the outbox received. ``recipient`` is "" where the outbox keeps no envelope (a Maildir)."""

    recipient: str
    raw: bytes

    @property
    def message_id(self) -> str:
        found = re.search(rb"^message-id:\s*(<[^>\r\n]+>)", self.raw, re.IGNORECASE | re.MULTILINE)
        return found.group(1).decode() if found else ""


@dataclass(frozen=True, slots=True)
class Scene:
    """Where to look. ``mailbox`` gives the messages of each folder, "INBOX" for what waits; ``went`` what went out."""

    url: str
    mailbox: Callable[[], dict[str, list[bytes]]]
    went: Callable[[], list[Went]]


@dataclass(frozen=True, slots=True)
class Rows:
    """The database as it stands: each table a list of its rows as dicts."""

    submissions: list[dict[str, Any]]
    arrivals: list[dict[str, Any]]
    decisions: list[dict[str, Any]]
    outgoing: list[dict[str, Any]]
    events: list[dict[str, Any]]


def of_maildirs(directory: Path, url: str = "") -> Scene:
    """A house of ``tests.daemon.small_house``: ``holds``, ``outbox`` and ``records.db`` in one directory."""
    return Scene(
        url or str(directory / "records.db"),
        lambda: _maildir_folders(directory / "holds"),
        lambda: [Went("", raw) for raw in _maildir(directory / "outbox")],
    )


def of_servers(account: Account, url: str, sink: SmtpSink) -> Scene:
    """A mailbox on Dovecot and a real SMTP server."""
    return Scene(
        url,
        lambda: {name: mail for name, mail in _maildir_folders(account.maildir).items() if name != SENT},
        lambda: [Went(to, each.raw) for each in sink.accepted for to in each.recipients],
    )


def check(scene: Scene, delivered: Iterable[bytes] = ()) -> Rows:
    """I1 to I6, with the daemon at rest. ``delivered``: every message that ever came in. Gives the rows for more."""
    rows, folders, went = rows_of(scene.url), scene.mailbox(), scene.went()
    check_each_message_has_one_row_or_waits(rows, folders, delivered)
    check_one_hold_a_request(rows)
    check_replies(rows, went)
    check_raw_is_kept(rows, folders)
    check_trails(rows)
    return rows


def check_the_next(scene: Scene, deliver: Callable[[bytes], object], work: Callable[[], object], good: bytes) -> None:
    """I7: ``good``, a request of an accepted coach, goes all the way in one cycle, and the others still hold."""
    went = len(scene.went())
    deliver(good)
    work()
    rows = check(scene, [good])
    [row] = [each for each in rows.submissions if each["raw_sha256"] in _sha256s(good)]
    assert row["state"] == "judged"
    [decision] = [each for each in rows.decisions if each["submission"] == row["id"]]
    assert decision["outcome"] == "processed", decision["why"]
    assert len(scene.went()) == went + 1, "the next good message got no answer"


def check_each_message_has_one_row_or_waits(
    rows: Rows, folders: dict[str, list[bytes]], delivered: Iterable[bytes]
) -> None:
    """I1."""
    known = Counter(each["raw_sha256"] for each in rows.submissions)
    cut = any(each["cut"] for each in rows.submissions)
    for folder, messages in folders.items():
        for raw in messages:
            times = sum(known[each] for each in _sha256s(raw))
            if folder == INBOX:
                assert times <= 1, f"I1: {times} rows for one waiting message"
            else:
                assert times == 1 or (cut and times == 0), f"I1: {times} rows for a message in {folder}: {raw[:200]!r}"
    waiting = {sha for raw in folders.get(INBOX, ()) for sha in _sha256s(raw)}
    for raw in delivered:
        shas = _sha256s(raw)
        assert any(known[sha] for sha in shas) or shas & waiting, f"I1: lost: {raw[:200]!r}"


def check_one_hold_a_request(rows: Rows) -> None:
    """I2: the same request of a client, however often and by whatever way it came, is granted once."""
    keys = {each["id"]: (each["mailbox"], each["content_key"]) for each in rows.submissions}
    granted = Counter(
        (*keys[each["submission"]], each["client_email"] or each["client_name"])
        for each in rows.decisions
        if each["outcome"] == "processed"
    )
    assert all(times == 1 for times in granted.values()), f"I2: a request was granted twice: {granted}"


def check_replies(rows: Rows, went: list[Went]) -> None:
    """I3 and I4."""
    owed: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for each in rows.outgoing:
        owed[each["message_id"]].append(each)
    put_back = {each["submission"] for each in rows.events if each["what"] == "put back"}
    for each in rows.outgoing:
        about = {
            "reply": each["decision"],
            "ops": each["decision"] or each["submission"] in put_back,
            "digest": each["digest"],
            "alert": each["decision"] is each["digest"],
        }
        assert about[each["kind"]], "I4: a message owed for nothing"
    copies: defaultdict[tuple[str, str], int] = defaultdict(int)
    for each in went:
        candidates = [row for row in owed[each.message_id] if each.recipient in ("", row["recipient"])]
        assert candidates, f"I4: sent without a committed decision: {each.message_id} to {each.recipient}"
        assert any(not row["raw"] or _same_message(row["raw"], each.raw) for row in candidates), (
            "I4: other bytes than were committed"
        )
        copies[each.message_id, each.recipient] += 1
    for (message_id, _), times in copies.items():
        doubted = any(row["doubts"] for row in owed[message_id])
        most = (2 if doubted else 1) * (1 if any(each.recipient for each in went) else len(owed[message_id]))
        assert times <= most, f"I3: {times} copies of {message_id}"
    for row in rows.outgoing:
        if row["state"] == "sent":
            assert copies[row["message_id"], row["recipient"]] or copies[row["message_id"], ""], "I3: sent, not seen"


def check_raw_is_kept(rows: Rows, folders: dict[str, list[bytes]]) -> None:
    """I5: what was purged says so in its trail."""
    on_server = {sha for messages in folders.values() for raw in messages for sha in _sha256s(raw)}
    purged = {each["submission"] for each in rows.events if each["what"] in ("purged", "forgotten")}
    for each in rows.submissions:
        if each["raw"] is None:
            assert each["id"] in purged or each["raw_sha256"] in on_server, f"I5: submission {each['id']} lost its mail"
        elif not each["cut"]:
            assert hashlib.sha256(each["raw"]).hexdigest() == each["raw_sha256"], "I5: the kept mail has changed"
            assert content_key(each["raw"]) == each["content_key"]


def check_trails(rows: Rows) -> None:
    """I6: received, judged, each reply, each move: every state of the other tables has its line in the trail."""
    trails: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for each in rows.events:
        if each["submission"] is not None:
            trails[each["submission"]][each["what"]] += 1
    decided = Counter(each["submission"] for each in rows.decisions)
    for each in rows.submissions:
        trail = trails[each["id"]]
        assert trail["received"] == 1, f"I6: {each['id']}: {trail}"
        assert (each["state"] == "judged") == bool(decided[each["id"]]), f"I6: {each['id']} is {each['state']}"
        assert trail["judged"] - trail["put back"] == decided[each["id"]], f"I6: {each['id']}: {trail}"
        assert trail["delivered again"] == each["deliveries"] - 1, f"I6: {each['id']}: {trail}"
    about = {each["id"]: each["submission"] for each in rows.decisions}
    for each in rows.outgoing:
        if each["submission"] is not None:
            assert each["decision"] is None or about[each["decision"]] == each["submission"], "I6: of another message"
            trail = trails[each["submission"]]
            kind = each["kind"]
            assert trail[f"{kind} owed"] + trail[f"{kind} held"] >= 1, f"I6: {trail}"
            if each["state"] not in ("owed", "held", "sending"):
                assert trail[f"{kind} {each['state']}"] >= 1, f"I6: {each['state']}, and the trail says {trail}"
    for each in rows.arrivals:
        if each["move"] == "done":
            assert trails[each["submission"]]["filed"] >= 1, f"I6: moved without a line: {each['submission']}"


def rows_of(url: str) -> Rows:
    """All rows of the database at ``url``, which must exist."""
    database = Database(RecordsSettings(url))
    database.open()
    try:
        tables = (models.Submission, models.Arrival, models.Decision, models.Outgoing, models.Event)
        return Rows(*(database.read(lambda table=table: list(table.select().dicts())) for table in tables))  # type: ignore[misc]
    finally:
        database.close()


def _maildir_folders(root: Path) -> dict[str, list[bytes]]:
    folders = {INBOX: _maildir(root)}
    for each in sorted(root.glob(".*")):
        if each.is_dir():
            folders[each.name.removeprefix(".").replace(".", "/")] = _maildir(each)
    return folders


def _maildir(root: Path) -> list[bytes]:
    return [
        path.read_bytes()
        for part in ("new", "cur")
        if (root / part).is_dir()
        for path in sorted((root / part).iterdir())
        if path.is_file()
    ]


def _sha256s(raw: bytes) -> set[str]:
    """Of the message as it stands and with CRLF: an IMAP server gives CRLF where its files have LF."""
    wire = re.sub(rb"\r?\n", b"\r\n", raw)
    return {hashlib.sha256(each).hexdigest() for each in (raw, wire)}


def _same_message(one: bytes, other: bytes) -> bool:
    return one.replace(b"\r\n", b"\n").rstrip(b"\n") == other.replace(b"\r\n", b"\n").rstrip(b"\n")
