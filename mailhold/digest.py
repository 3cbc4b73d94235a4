"""The daily digest to business operations: what needs a person, who is waited for, what was decided.

``due`` says which days are to be told; ``compose`` makes the message.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from mailhold import message_ids
from mailhold.cleaning import one_line
from mailhold.outgoing import Attachment, Draft, Sender, assemble
from mailhold.policy.decision import BY_PERSON
from mailhold.policy.reasons import Outcome
from mailhold.records.lines import Group, Line, Told
from mailhold.samples import NOW, sample_lines
from mailhold.sheet import as_csv
from mailhold.templating import Templates

STALE = timedelta(hours=1)  # a mailbox not looked at for longer is told as trouble
ROWS = 5
_GROUPS = ("needs_person", "unsent", "waiting_on_coach", "settled", "starting", "ending", "expiring")
_DECIDED = (Outcome.PROCESSED, Outcome.MORE_INFORMATION_NEEDED, Outcome.NOT_PROCESSED)


@dataclass(frozen=True, slots=True)
class DigestSettings:
    """``recipients``: ops. ``at`` in ``zone``: when a day's digest is due. ``most``: lines in one group.

    ``loaded``: templates that others use too; else they are read anew from the folder ``templates``.
    """

    recipients: tuple[str, ...]
    sender: Sender
    at: time = time(8)
    zone: ZoneInfo = ZoneInfo("UTC")  # noqa: RUF009 (immutable)
    templates: Path | None = None
    most: int = 100
    loaded: Templates | None = None


@dataclass(frozen=True)
class Digest:
    """What one digest tells.

    ``days``: the local dates it covers, oldest first; the last is its own, the others were missed.
    ``now`` and ``since`` (the end of the last digest's time; None for the first) are aware.
    ``told``: what the records tell. ``mailbox``: its name. ``looked_at``: when it was last searched.
    ``waiting``: messages in it that are not judged yet. ``unfiled``: messages that could not be filed away.
    ``late``: replies that the mail server has not taken so far, the first owed at ``late_since``.
    """

    days: tuple[date, ...]
    now: datetime
    since: datetime | None
    told: Told
    mailbox: str = ""
    looked_at: datetime | None = None
    waiting: int = 0
    unfiled: int = 0
    late: int = 0
    late_since: datetime | None = None


def due(now: datetime, at: time, zone: ZoneInfo, last: date | None) -> tuple[date, ...]:
    """The local dates whose digest is due and was not made yet, oldest first: one digest covers them all.

    ``now`` is aware. A day is due from ``at`` on that day in ``zone``: where the clock jumps over ``at``, from the
    moment it jumps to; where ``at`` comes twice, from the first. ``last`` is the latest date that has a digest; None
    before the first, which is that of the latest day due. A ``last`` that lies ahead was left by a clock gone wrong
    and counts as none; the database's unique date keeps a day from being told twice.
    """
    today = now.astimezone(zone).date()
    # Compared in UTC: two times of one zone are compared by their clock faces, whatever the offset.
    latest = today if now >= datetime.combine(today, at, zone).astimezone(UTC) else today - timedelta(days=1)
    if last is None or last > today:
        return (latest,)
    return tuple(last + timedelta(days=n) for n in range(1, (latest - last).days + 1))


def message_id(day: date, sender: Sender) -> str:
    """The Message-ID of a day's digest: the same however often it is made."""
    return message_ids.make(f"digest:{sender.instance}:{day.isoformat()}", sender.key, sender.domain)


def compose(digest: Digest, settings: DigestSettings) -> bytes:
    """The message to ops. The same digest always gives the same bytes. Raises ``TemplateError``."""
    templates = settings.loaded or Templates(settings.templates)
    values = _values(digest, settings)
    draft = Draft(
        message_id=message_id(digest.days[-1], settings.sender),
        to=tuple(("", recipient) for recipient in settings.recipients),
        subject=templates.line("digest.subject.j2", values),
        text=templates.text("digest.j2", values),
        html=templates.html("digest.j2", values, frame="digest.html.j2"),
        sent_at=digest.now.astimezone(settings.zone),
        auto_submitted="auto-generated",
        attachments=(Attachment(f"holds-{digest.days[-1]}.csv", "text/csv; charset=utf-8", _sheet(digest.told)),),
    )
    return assemble(draft, settings.sender)


def rows(settings: DigestSettings) -> int:
    """How many lines of a group the CSV file holds: more than are shown, so that it is whole on all but odd days."""
    return settings.most * ROWS


def _sheet(told: Told) -> bytes:
    """Every line that the records gave, once; the byte order mark tells Excel that it is UTF-8."""
    lines = {(line.id, line.case_number): line for name in _GROUPS for line in getattr(told, name).lines}
    return as_csv(lines.values()).encode("utf-8-sig")


def sample() -> Digest:
    """A digest of invented lines that has everything."""
    lines, today = tuple(sample_lines()), NOW.date()
    late = tuple(line for line in lines if line.reply in {"uncertain", "failed", "held"})
    every, unsent = Group(lines, len(lines)), Group(late, len(late))
    mondays = [today - timedelta(days=today.weekday(), weeks=n) for n in range(7, -1, -1)]
    weeks = tuple((monday, n * 5 % 9) for n, monday in enumerate(mondays))
    full = Told(every, every, every, unsent, every, every, every, {each.value: 5 for each in Outcome}, weeks)
    return Digest((today - timedelta(days=1), today), NOW, None, full, "holds", NOW)


def check(settings: DigestSettings) -> None:
    """Render the digest with invented lines. Raises ``TemplateError`` naming the file and the line."""
    full = sample()
    compose(full, settings)
    compose(Digest(full.days, NOW, NOW, Told(), unfiled=2, late=1, late_since=NOW), settings)
    compose(replace(full, looked_at=None), replace(settings, most=1))


def _values(digest: Digest, settings: DigestSettings) -> dict[str, Any]:
    """What ``digest.*`` templates can say."""
    told = digest.told
    groups: dict[str, Group] = {name: getattr(told, name) for name in _GROUPS}
    counts = {outcome.value: told.counts.get(outcome.value, 0) for outcome in Outcome}
    stale = digest.looked_at is None or digest.now - digest.looked_at > STALE
    return {
        **{name: [_entry(line, digest.now) for line in each.lines[: settings.most]] for name, each in groups.items()},
        "more": {name: max(0, each.total - settings.most) for name, each in groups.items()},
        "totals": {name: each.total for name, each in groups.items()},
        "counts": counts,
        "weeks": [(f"{monday:%b} {monday.day}", count) for monday, count in told.weeks],
        "decided": sum(counts[outcome] for outcome in _DECIDED),
        "day": digest.days[-1],
        "missed": list(digest.days[:-1]),
        "mailbox": one_line(digest.mailbox, 120),
        "looked": age(digest.looked_at, digest.now) if digest.looked_at else "",
        "stale": stale,
        "waiting": digest.waiting,
        "unfiled": digest.unfiled,
        "late": digest.late,
        "late_for": age(digest.late_since, digest.now) if digest.late_since else "",
        "from_name": one_line(settings.sender.name, 60),
        "title": "Holds digest",
    }


def _entry(line: Line, now: datetime) -> dict[str, Any]:
    return {
        "case_number": one_line(line.case_number, 40) or f"submission {line.id}",
        "subject": one_line(line.subject, 100),
        "client": one_line(line.client_name or line.client_email, 60),
        "coach": one_line(line.coach_name or line.coach_email, 60),
        "outcome": line.outcome,
        "reasons": [one_line(reason, 60).replace("_", " ") for reason in line.reasons],
        "asked_on": line.verbal_request_date,
        "hold_start": line.hold_start,
        "hold_end": line.hold_end,
        "contract_end": line.contract_end,
        "decided_on": line.decided_at.date() if line.decided_at else None,
        "why": one_line(line.why, 200),
        "problem": one_line(line.problem, 200),
        "escalation": "escalation" in line.flags,
        "by_person": BY_PERSON in line.flags,
        "reply": line.reply,
        "reminders": line.reminders,
        "age": age(line.received_at, now),
    }


def age(then: datetime, now: datetime) -> str:
    """How long ago, in the largest whole unit: "3 days", "1 hour", "5 minutes"."""
    minutes = max(0, int((now - then).total_seconds() // 60))
    for unit, size in (("day", 24 * 60), ("hour", 60)):
        if minutes >= size:
            return f"{minutes // size} {unit}" + ("s" if minutes // size > 1 else "")
    return f"{minutes} minute" + ("" if minutes == 1 else "s")
