"""What is no longer kept: words and raw messages whose time is over, and all that names a client who asks for that.

Decisions stay: outcome, reasons, dates and who decided, without a word of anybody. The
trail says what was done, by whom and when; never about whom.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from peewee import fn

from mailhold.records.intake import JUDGED, MOVE_DONE, note
from mailhold.records.models import Arrival, Case, Decision, Digest, Outgoing, Submission
from mailhold.records.values import Forgotten, Sending

PURGED, FORGOTTEN = "purged", "forgotten"
_OPEN = (Sending.OWED, Sending.SENDING, Sending.UNCERTAIN, Sending.HELD)
_QUOTED_WORDS = re.compile(r" \(['\"].*", re.DOTALL)


def purgeable(before: datetime) -> int:
    """See ``Records.purgeable``."""
    count: int = _purgeable(before).count()
    return count


def purge(before: datetime, who: str, now: datetime, most: int) -> int:
    """See ``Records.purge``."""
    rows = [row.id for row in _purgeable(before).order_by(Submission.id).limit(most)]
    _clear(rows)
    for each in rows:
        note(each, now, PURGED, who)
    told = Digest.select(Digest.id).where(Digest.until < before)
    Outgoing.update(raw=b"").where(Outgoing.digest.in_(told), Outgoing.state.not_in(_OPEN)).execute()
    return len(rows)


def about(client: str) -> Forgotten:
    """See ``Records.about``."""
    rows = _about(client)
    places: Any = (
        Arrival.select(Arrival.folder, fn.COUNT(Arrival.id))
        .where(Arrival.submission.in_(rows))
        .group_by(Arrival.folder)
        .order_by(Arrival.folder)
        .tuples()
    )
    cases = Decision.select(Decision.case).where(Decision.submission.in_(rows), Decision.case.is_null(False)).distinct()
    return Forgotten(len(rows), cases.count(), tuple(places))


def forget(client: str, who: str, now: datetime) -> Forgotten:
    """See ``Records.forget``."""
    found, rows = about(client), _about(client)
    _clear(rows)
    for made in Decision.select().where(Decision.submission.in_(rows)):
        evidence = [each | {"author": ""} for each in made.evidence]
        Decision.update(evidence=evidence).where(Decision.id == made.id).execute()
    Decision.update(client_email="", client_name="").where(_names(Decision, client)).execute()
    Case.update(client_email="", client_name="").where(_names(Case, client)).execute()
    owed = Outgoing.decision.in_(Decision.select(Decision.id).where(Decision.submission.in_(rows)))
    Outgoing.update(state=Sending.FAILED, due_at=None, said="forgotten before it was sent").where(
        owed, Outgoing.state.in_(_OPEN)
    ).execute()
    for each in rows:
        note(each, now, FORGOTTEN, who, "at a person's request")
    return found


def _purgeable(before: datetime) -> Any:
    """Submissions received before then that still have words, and about which nothing is left to do."""
    moves = Arrival.select(Arrival.submission).where(Arrival.move != MOVE_DONE)
    owed = Decision.select(Decision.submission).join(Outgoing).where(Outgoing.state.in_(_OPEN))
    return Submission.select(Submission.id).where(
        Submission.received_at < before,
        Submission.raw.is_null(False),
        Submission.state == JUDGED,
        Submission.id.not_in(moves),
        Submission.id.not_in(owed),
    )


def _clear(submissions: Sequence[int]) -> None:
    """Take the words out of submissions, their decisions and the replies to them."""
    for row in Submission.select(Submission.id, Submission.problem).where(Submission.id.in_(submissions)):
        kind = row.problem.partition(":")[0]  # what follows may quote the message
        Submission.update(raw=None, subject="", problem=kind).where(Submission.id == row.id).execute()
    for made in Decision.select().where(Decision.submission.in_(submissions)):
        Decision.update(
            why=_QUOTED_WORDS.sub("", made.why).partition("set aside:")[0] or "set aside",
            client_reason="",
            evidence=[each | {"words": ""} for each in made.evidence],
        ).where(Decision.id == made.id).execute()
    Outgoing.update(raw=b"").where(
        Outgoing.decision.in_(Decision.select(Decision.id).where(Decision.submission.in_(submissions)))
    ).execute()


def _about(client: str) -> list[int]:
    """Submissions that were decided about the client, or in which the client's words were evidence."""
    spoke = Decision.evidence.contains(f'"author":"{client}"')
    return [row.submission_id for row in Decision.select(Decision.submission).where(_names(Decision, client) | spoke)]


def _names(table: type[Decision] | type[Case], client: str) -> Any:
    """By address, else by the whole name, large and small letters alike."""
    if "@" in client:
        return table.client_email == client.lower()
    return fn.LOWER(table.client_name) == client.lower()
