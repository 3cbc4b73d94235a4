"""What is no longer kept: words and raw messages whose time is over, and all that names a client who asks for that.

Decisions stay: outcome, reasons, dates and who decided, without a word of anybody. The
trail says what was done, by whom and when; never about whom.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import reduce
from operator import or_
from typing import Any, TypeVar

from peewee import fn

from mailhold.records.fields import mentions
from mailhold.records.intake import JUDGED, MOVE_OWED, note
from mailhold.records.models import (
    Arrival,
    Case,
    Decision,
    Digest,
    Event,
    Outgoing,
    RosterClient,
    RosterKey,
    Submission,
)
from mailhold.records.values import Forgotten, Sending

PURGED, FORGOTTEN = "purged", "forgotten"
_OPEN = (Sending.OWED, Sending.SENDING, Sending.UNCERTAIN, Sending.HELD)
_MAYBE_SENT = (Sending.SENDING, Sending.UNCERTAIN)
_WORDLESS = ("received", "delivered again", "judged", "filed", PURGED, FORGOTTEN)
"""Lines of the trail whose detail holds nobody's words or name."""
_QUOTED_WORDS = re.compile(r" ?(\(['\"]|[\"“]).*", re.DOTALL)
_OUR_WORDS = re.compile(r"set aside|asked back|[^\s:]+@[^\s:]+: \w+")
"""The part of a reason that a person or a stumbling program gave before free words."""
_AT_ONCE = 500  # values in one condition

T = TypeVar("T")


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
    found, cases = _about(client)
    folders: Counter[str] = Counter()
    for rows in _parts(found):
        places: Any = (
            Arrival.select(Arrival.folder, fn.COUNT(Arrival.id))
            .where(Arrival.submission.in_(rows))
            .group_by(Arrival.folder)
            .tuples()
        )
        folders.update(dict(places))
    return Forgotten(len(found), len(cases), tuple(sorted(folders.items())))


def forget(client: str, who: str, now: datetime) -> Forgotten:
    """See ``Records.forget``."""
    found = about(client)
    submissions, cases = _about(client)
    _clear(submissions)
    for rows in _parts(submissions):
        Submission.update(message_id="").where(Submission.id.in_(rows)).execute()
        Event.update(detail="").where(Event.submission.in_(rows), Event.what.not_in(_WORDLESS)).execute()
        for made in Decision.select().where(Decision.submission.in_(rows)):
            evidence = [each | {"author": ""} for each in made.evidence]
            Decision.update(evidence=evidence, why="").where(Decision.id == made.id).execute()
        Outgoing.update(state=Sending.FAILED, due_at=None, said="forgotten before it was sent").where(
            Outgoing.submission.in_(rows), Outgoing.state.in_(_OPEN)
        ).execute()
    for rows in _parts(cases):
        Decision.update(client_email="", client_name="").where(Decision.case.in_(rows)).execute()
        Case.update(client_email="", client_name="", cause="").where(Case.id.in_(rows)).execute()
    Decision.update(client_email="", client_name="").where(_names(Decision, client)).execute()
    _forget_digests()
    _forget_roster(client)
    for each in submissions:
        note(each, now, FORGOTTEN, who, "at a person's request")
    return found


def _purgeable(before: datetime) -> Any:
    """Submissions received before then that still have words, and about which nothing is left to do."""
    moves = Arrival.select(Arrival.submission).where(Arrival.move == MOVE_OWED)
    owed = Outgoing.select(Outgoing.submission).where(Outgoing.state.in_(_OPEN), Outgoing.submission.is_null(False))
    return Submission.select(Submission.id).where(
        Submission.received_at < before,
        Submission.raw.is_null(False),
        Submission.state == JUDGED,
        Submission.id.not_in(moves),
        Submission.id.not_in(owed),
    )


def _clear(submissions: Sequence[int]) -> None:
    """Take the words out of submissions, their decisions and all that was sent about them, notices to ops too."""
    for rows in _parts(submissions):
        for row in Submission.select(Submission.id, Submission.problem).where(Submission.id.in_(rows)):
            kind = row.problem.partition(":")[0]  # what follows may quote the message
            Submission.update(raw=None, subject="", problem=kind).where(Submission.id == row.id).execute()
        for made in Decision.select().where(Decision.submission.in_(rows)):
            Decision.update(
                why=_without_words(made.why),
                client_reason="",
                evidence=[each | {"words": ""} for each in made.evidence],
            ).where(Decision.id == made.id).execute()
        Outgoing.update(raw=b"").where(Outgoing.submission.in_(rows)).execute()


def _without_words(why: str) -> str:
    """A decision's reason without what anybody said in it."""
    ours = _OUR_WORDS.match(why)
    return ours.group() if ours else _QUOTED_WORDS.sub("", why)


def _about(client: str) -> tuple[list[int], list[int]]:
    """The submissions in which the client's words may stand, and the client's cases.

    Those decided about the client, or that have the client's words as evidence; all else in their cases, as what
    business operations answered; and the same messages by another way.
    """
    theirs = _names(Decision, client)
    spoke = [mentions(Decision.evidence, f'"author":"{each}"') for each in _spellings(client)]
    decided = list(Decision.select(Decision.submission, Decision.case).where(reduce(or_, spoke, theirs)))
    own = Decision.select(Decision.case).where(theirs, Decision.case.is_null(False))
    cases = sorted(row.id for row in Case.select(Case.id).where(_names(Case, client) | Case.id.in_(own)))
    found = {row.submission_id for row in decided}
    for rows in _parts(cases):
        found |= {row.submission_id for row in Decision.select(Decision.submission).where(Decision.case.in_(rows))}
    keys: set[str] = set()
    for rows in _parts(sorted(found)):
        keys |= {row.content_key for row in Submission.select(Submission.content_key).where(Submission.id.in_(rows))}
    for some in _parts(sorted(keys)):
        found |= {row.id for row in Submission.select(Submission.id).where(Submission.content_key.in_(some))}
    return sorted(found), cases


def _forget_digests() -> None:
    """Take the words out of every digest: each names the clients of its day.

    One of which nothing was sent is given up whole, so that it is made anew without the client.
    """
    untold = Outgoing.select(Outgoing.digest).where(Outgoing.digest.is_null(False), Outgoing.state != Sending.OWED)
    for digest in list(Digest.select(Digest.id).where(Digest.id.not_in(untold))):
        Outgoing.delete().where(Outgoing.digest == digest.id).execute()
        Digest.delete().where(Digest.id == digest.id).execute()
    told = Outgoing.digest.is_null(False)
    Outgoing.update(raw=b"").where(told).execute()
    Outgoing.update(state=Sending.FAILED, due_at=None, said="forgotten before it was sent").where(
        told, Outgoing.state.in_(_OPEN)
    ).execute()


def _forget_roster(client: str) -> None:
    """Take the client out of the roster; the next import brings back who still stands in its file."""
    by_key = RosterKey.select(RosterKey.client).where(RosterKey.key == client.lower())
    found = RosterClient.id.in_(by_key) | RosterClient.name.in_(_spelled(RosterClient.name, client))
    rows = [row.id for row in RosterClient.select(RosterClient.id).where(found)]
    RosterKey.delete().where(RosterKey.client.in_(rows)).execute()
    RosterClient.delete().where(RosterClient.id.in_(rows)).execute()


def _names(table: type[Decision] | type[Case], client: str) -> Any:
    """By address, else by the whole name, large and small letters alike."""
    if "@" in client:
        return table.client_email == client.lower()
    return table.client_name.in_(_spelled(table.client_name, client))


def _spellings(client: str) -> tuple[str, ...]:
    """The client as the author of evidence."""
    return (client.lower(),) if "@" in client else _spelled(Decision.client_name, client)


def _spelled(column: Any, name: str) -> tuple[str, ...]:
    """How a name is written in a column; only some databases know the small letters of every script."""
    return tuple(each for (each,) in column.model.select(column).distinct().tuples() if each.lower() == name.lower())


def _parts(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """The same, in parts that fit into one condition."""
    for start in range(0, len(values), _AT_ONCE):
        yield values[start : start + _AT_ONCE]
