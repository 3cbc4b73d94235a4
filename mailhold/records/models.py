"""The tables, as peewee models. They never leave this room: values in ``values.py`` do.

``migrations/`` makes the tables; a test holds the two against each other. A
model has no database of its own: ``Database`` binds them for the length of
one transaction, so that two databases can be open at once.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from peewee import AutoField, BigIntegerField, BooleanField, ForeignKeyField, IntegerField, Model

from mailhold.records.fields import CleanTextField, DayField, JsonField, MessageField, TimeField


class Table(Model):
    """What every table shares."""

    id = AutoField()

    class Meta:
        legacy_table_names = False

    @classmethod
    def add(cls, **values: Any) -> int:
        """Insert one row; its id. As ``create``, but for the statement: composing it takes longer than running it."""
        database = cls._meta.database
        fields = _columns(cls)
        if unknown := values.keys() - fields.keys():
            raise TypeError(f"{cls.__name__} has no {', '.join(sorted(unknown))}")
        row = [field.db_value(values.get(name, field.default)) for name, field in fields.items()]
        return int(database.execute_sql(_insert(cls, database.param), row).fetchone()[0])


@cache
def _columns(table: type[Table]) -> dict[str, Any]:
    return {field.name: field for field in table._meta.sorted_fields if not field.primary_key}


@cache
def _insert(table: type[Table], parameter: str) -> str:
    columns = ", ".join(f'"{field.column_name}"' for field in _columns(table).values())
    parameters = ", ".join([parameter] * len(_columns(table)))
    return f'INSERT INTO "{table._meta.table_name}" ({columns}) VALUES ({parameters}) RETURNING "id"'  # noqa: S608


class Case(Table):
    """One hold request of one client, with all that came about it. ``closed_at``: processed or withdrawn then.

    ``cause``: what lay behind it, as business operations recorded it last.
    """

    number = CleanTextField(unique=True)
    client_email = CleanTextField(default="", index=True)
    client_name = CleanTextField(default="", index=True)
    coach_email = CleanTextField(default="")
    opened_at = TimeField()
    closed_at = TimeField(null=True)
    cause = CleanTextField(default="")

    class Meta:
        table_name = "hold_case"


class CaseSerial(Table):
    """The last case number given in a year."""

    year = IntegerField(unique=True)
    last = IntegerField()


class Submission(Table):
    """One message, kept once however often it is delivered.

    ``attempts`` counts the processes that began to read it, written before
    each reading; ``reader`` names the last of them. ``raw`` is null once
    retention has ended; ``cut`` tells that it holds the start of a larger message.
    """

    mailbox = CleanTextField()
    raw_sha256 = CleanTextField()
    content_key = CleanTextField(index=True)
    message_id = CleanTextField(default="", index=True)
    subject = CleanTextField(default="")
    size = BigIntegerField()
    raw = MessageField(null=True)
    cut = BooleanField(default=False)
    received_at = TimeField(index=True)
    received_offset = IntegerField(default=0)
    recorded_at = TimeField()
    deliveries = IntegerField(default=1)
    attempts = IntegerField(default=1)
    reader = CleanTextField()
    state = CleanTextField()
    problem = CleanTextField(default="")

    class Meta:
        indexes = ((("mailbox", "raw_sha256"), True), (("mailbox", "state"), False))


class Arrival(Table):
    """One place in a mailbox where a submission stood, and the move out of it."""

    submission = ForeignKeyField(Submission, backref="arrivals")
    submission_id: int
    mailbox = CleanTextField()
    uidvalidity = BigIntegerField()
    uid = CleanTextField()
    size = BigIntegerField()
    received_at = TimeField()
    seen_at = TimeField()
    folder = CleanTextField(default="")
    move = CleanTextField(default="")
    attempts = IntegerField(default=0)
    due_at = TimeField(null=True)
    said = CleanTextField(default="")

    class Meta:
        indexes = ((("mailbox", "uidvalidity", "uid"), True), (("mailbox", "move", "due_at"), False))


class Decision(Table):
    """What was decided about a submission (about each client in it), and everything needed to explain it."""

    submission = ForeignKeyField(Submission, backref="decisions")
    submission_id: int
    case = ForeignKeyField(Case, null=True, backref="decisions")
    case_id: int | None
    outcome = CleanTextField()
    why = CleanTextField()
    reasons = JsonField()
    channel = CleanTextField()
    client_email = CleanTextField()
    client_name = CleanTextField()
    coach_email = CleanTextField()
    coach_name = CleanTextField()
    verbal_request_date = DayField(null=True)
    hold_start = DayField(null=True, index=True)
    hold_end = DayField(null=True, index=True)
    client_reason = CleanTextField()
    contract_reminder = BooleanField()
    flags = JsonField()
    evidence = JsonField()
    tried = JsonField()
    judged_at = TimeField()
    judged_by = CleanTextField()
    contract_end = DayField(null=True, index=True)

    class Meta:
        indexes = ((("submission", "case"), True), (("judged_at", "outcome"), False))


class Digest(Table):
    """One daily digest: what it covers. UNIQUE by its local date, whatever the clock does."""

    local_date = DayField(unique=True)
    since = TimeField()
    until = TimeField()


class Outgoing(Table):
    """One message owed to one recipient, its bytes frozen when it was owed.

    ``submission`` is what it is about, kept also where the ``decision`` was given up. ``doubts`` counts the attempts
    whose end nobody knows. ``due_at`` is null when nothing more happens by itself.
    """

    mailbox = CleanTextField()
    submission = ForeignKeyField(Submission, null=True, backref="outgoing")
    submission_id: int | None
    decision = ForeignKeyField(Decision, null=True, backref="outgoing")
    decision_id: int | None
    digest = ForeignKeyField(Digest, null=True, backref="outgoing")
    kind = CleanTextField()
    message_id = CleanTextField(index=True)
    sender = CleanTextField()
    recipient = CleanTextField()
    raw = MessageField()
    state = CleanTextField()
    attempts = IntegerField(default=0)
    doubts = IntegerField(default=0)
    due_at = TimeField(null=True)
    said = CleanTextField(default="")
    owed_at = TimeField(index=True)
    sent_at = TimeField(null=True)

    class Meta:
        indexes = (
            (("decision", "kind", "recipient"), True),
            (("digest", "recipient"), True),
            (("mailbox", "state", "due_at"), False),
            (("recipient", "owed_at"), False),
            (("kind", "owed_at"), False),
        )


class Event(Table):
    """The trail: what happened to a submission, when and by whom. Rows are only ever added."""

    submission = ForeignKeyField(Submission, null=True, backref="events")
    at = TimeField()
    what = CleanTextField()
    by = CleanTextField()
    detail = CleanTextField(default="")


class Lease(Table):
    """Which process works on a mailbox ("" for none), and until when nobody else may.

    ``looked_at``: when the mailbox was last searched, with success.
    """

    mailbox = CleanTextField(unique=True)
    holder = CleanTextField()
    taken_at = TimeField()
    until = TimeField()
    looked_at = TimeField(null=True)


class RosterClient(Table):
    """A client of the roster, as it was imported last. ``names``: every name they go by, as they are compared."""

    name = CleanTextField()
    coach = CleanTextField(index=True)
    contract_end = DayField(null=True)
    emails = JsonField()
    names = JsonField()


class RosterKey(Table):
    """One address or one name by which a client of the roster is found."""

    client = ForeignKeyField(RosterClient, backref="keys")
    key = CleanTextField(index=True)


TABLES = (Case, CaseSerial, Submission, Arrival, Decision, Digest, Outgoing, Event, Lease, RosterClient, RosterKey)
