"""The daily digest to business operations: what needs a person, who is waited for, what was decided.

``due`` says which days are to be told; ``compose`` makes the message.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from mailhold import message_ids
from mailhold.cleaning import one_line
from mailhold.outgoing import Attachment, Draft, Sender, assemble
from mailhold.policy.decision import BY_PERSON
from mailhold.policy.reasons import Outcome
from mailhold.records.lines import Line
from mailhold.samples import NOW, sample_lines
from mailhold.sheet import as_csv
from mailhold.templating import Templates

STALE = timedelta(hours=1)  # a mailbox not looked at for longer is told as trouble
WEEKS = 8
CONTRACT_SOON = timedelta(days=30)
_UNSENT = ("uncertain", "failed", "held")
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
    ``lines``: every submission decided since, and every older one that still waits for somebody;
    one that stands twice counts once. ``holds``: those that begin or end this week, or whose contract
    ends soon. ``days_before``: how many requests were decided on each day of the last weeks.
    ``mailbox``: its name. ``looked_at``: when it was last searched.
    ``waiting``: messages in it that are not judged yet. ``unfiled``: those that could not be filed away.
    ``late``: replies that the mail server has not taken so far, the first owed at ``late_since``.
    """

    days: tuple[date, ...]
    now: datetime
    since: datetime | None
    lines: tuple[Line, ...]
    mailbox: str = ""
    looked_at: datetime | None = None
    waiting: int = 0
    holds: tuple[Line, ...] = ()
    days_before: Mapping[date, int] = field(default_factory=dict)
    unfiled: int = 0
    late: int = 0
    late_since: datetime | None = None

    @cached_property
    def week(self) -> tuple[date, date]:
        """Monday and Sunday of the digest's week."""
        monday = self.days[-1] - timedelta(days=self.days[-1].weekday())
        return monday, monday + timedelta(days=6)

    @cached_property
    def weeks(self) -> tuple[tuple[date, int], ...]:
        """The last eight weeks by their Mondays, oldest first, and how many requests were decided in each."""
        mondays = [self.week[0] - timedelta(weeks=n) for n in range(WEEKS - 1, -1, -1)]
        return tuple(
            (each, sum(self.days_before.get(each + timedelta(days=n), 0) for n in range(7))) for each in mondays
        )

    @cached_property
    def starting(self) -> tuple[Line, ...]:
        """Holds that begin this week; the earliest first."""
        return _by_day((line for line in self.holds if self._this_week(line.hold_start)), "hold_start")

    @cached_property
    def ending(self) -> tuple[Line, ...]:
        """Holds that end this week; the earliest first."""
        return _by_day((line for line in self.holds if self._this_week(line.hold_end)), "hold_end")

    @cached_property
    def expiring(self) -> tuple[Line, ...]:
        """Holds whose contract ends within 30 days; the earliest first."""
        today = self.days[-1]
        soon = (line for line in self.holds if line.contract_end and line.contract_end - today <= CONTRACT_SOON)
        return _by_day((line for line in soon if line.contract_end and line.contract_end >= today), "contract_end")

    def _this_week(self, day: date | None) -> bool:
        return day is not None and self.week[0] <= day <= self.week[1]

    @cached_property
    def needs_person(self) -> tuple[Line, ...]:
        """For ops, set aside, held back or escalated; oldest first."""
        return self._oldest_first(line for line in self.lines if _needs_person(line))

    @cached_property
    def waiting_on_coach(self) -> tuple[Line, ...]:
        """More information was asked for; oldest first."""
        asked = Outcome.MORE_INFORMATION_NEEDED
        return self._oldest_first(
            line for line in self.lines if line.outcome == asked and not (line.answered or _needs_person(line))
        )

    @cached_property
    def settled(self) -> tuple[Line, ...]:
        """Processed or not processed since the last digest; oldest first."""
        settled = (Outcome.PROCESSED, Outcome.NOT_PROCESSED)
        return self._oldest_first(
            line for line in self.lines if line.outcome in settled and self._is_new(line) and not _needs_person(line)
        )

    @cached_property
    def unsent(self) -> tuple[Line, ...]:
        """Replies that did not go out, or may not have; oldest first."""
        return self._oldest_first(line for line in self.lines if line.reply in _UNSENT)

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many submissions of each outcome were decided since the last digest."""
        new = [line.outcome for line in self._oldest_first(self.lines) if self._is_new(line)]
        return {outcome.value: new.count(outcome.value) for outcome in Outcome}

    def _is_new(self, line: Line) -> bool:
        return line.decided_at is not None and (self.since is None or line.decided_at > self.since)

    @staticmethod
    def _oldest_first(lines: Iterable[Line]) -> tuple[Line, ...]:
        return tuple(
            sorted(
                {(line.id, line.case_number): line for line in lines}.values(),
                key=lambda line: (line.received_at, line.id),
            )
        )


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
        attachments=(Attachment(f"holds-{digest.days[-1]}.csv", "text/csv; charset=utf-8", _sheet(digest)),),
    )
    return assemble(draft, settings.sender)


def _sheet(digest: Digest) -> bytes:
    """Every line of the digest; the byte order mark tells Excel that it is UTF-8."""
    lines = {line.id: line for line in digest.lines}
    return as_csv(lines.values()).encode("utf-8-sig")


def check(settings: DigestSettings) -> None:
    """Render the digest with invented lines. Raises ``TemplateError`` naming the file and the line."""
    lines = tuple(sample_lines())
    compose(
        Digest((NOW.date() - timedelta(days=1), NOW.date()), NOW, None, lines, "holds", NOW, 0, lines, {NOW.date(): 9}),
        settings,
    )
    compose(Digest((NOW.date(),), NOW, NOW, ()), settings)
    compose(Digest((NOW.date(),), NOW, NOW, (), unfiled=2, late=1, late_since=NOW), settings)
    compose(Digest((NOW.date(),), NOW, None, lines), replace(settings, most=1))


def _by_day(lines: Iterable[Line], name: str) -> tuple[Line, ...]:
    return tuple(sorted(lines, key=lambda line: (getattr(line, name), line.id)))


def _needs_person(line: Line) -> bool:
    if line.answered:
        return False
    return line.outcome == Outcome.FOR_OPS or bool(line.problem) or line.reply == "held" or "escalation" in line.flags


def _values(digest: Digest, settings: DigestSettings) -> dict[str, Any]:
    """What ``digest.*`` templates can say."""
    groups = {
        "needs_person": digest.needs_person,
        "waiting_on_coach": digest.waiting_on_coach,
        "settled": digest.settled,
        "unsent": digest.unsent,
        "starting": digest.starting,
        "ending": digest.ending,
        "expiring": digest.expiring,
    }
    stale = digest.looked_at is None or digest.now - digest.looked_at > STALE
    return {
        **{name: [_entry(line, digest.now) for line in lines[: settings.most]] for name, lines in groups.items()},
        "more": {name: max(0, len(lines) - settings.most) for name, lines in groups.items()},
        "totals": {name: len(lines) for name, lines in groups.items()},
        "counts": digest.counts,
        "weeks": [(f"{monday:%b} {monday.day}", count) for monday, count in digest.weeks],
        "decided": sum(digest.counts[outcome] for outcome in _DECIDED),
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
