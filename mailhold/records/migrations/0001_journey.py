"""The tables of a message's journey. A frozen copy: ``models.py`` goes on changing, this does not."""

from peewee import BigIntegerField, BlobField, BooleanField, ForeignKeyField, IntegerField, Model, TextField


def up(migrator, db):
    """Make them."""

    class Table(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class Case(Table):
        number = TextField(unique=True)
        client_email = TextField()
        client_name = TextField()
        coach_email = TextField()
        opened_at = TextField()
        closed_at = TextField(null=True)

        class Meta:
            table_name = "hold_case"

    class CaseSerial(Table):
        year = IntegerField(unique=True)
        last = IntegerField()

    class Submission(Table):
        mailbox = TextField()
        raw_sha256 = TextField()
        content_key = TextField(index=True)
        message_id = TextField(index=True)
        subject = TextField()
        size = BigIntegerField()
        raw = BlobField(null=True)
        cut = BooleanField()
        received_at = TextField(index=True)
        received_offset = IntegerField()
        recorded_at = TextField()
        deliveries = IntegerField()
        attempts = IntegerField()
        reader = TextField()
        state = TextField()
        problem = TextField()

        class Meta:
            indexes = ((("mailbox", "raw_sha256"), True), (("mailbox", "state"), False))

    class Arrival(Table):
        submission = ForeignKeyField(Submission)
        mailbox = TextField()
        uidvalidity = BigIntegerField()
        uid = TextField()
        size = BigIntegerField()
        received_at = TextField()
        seen_at = TextField()
        folder = TextField()
        move = TextField()
        attempts = IntegerField()
        due_at = TextField(null=True)
        said = TextField()

        class Meta:
            indexes = ((("mailbox", "uidvalidity", "uid"), True), (("mailbox", "move", "due_at"), False))

    class Decision(Table):
        submission = ForeignKeyField(Submission, unique=True)
        case = ForeignKeyField(Case, null=True)
        outcome = TextField()
        why = TextField()
        reasons = TextField()
        channel = TextField()
        client_email = TextField()
        client_name = TextField()
        coach_email = TextField()
        coach_name = TextField()
        verbal_request_date = TextField(null=True)
        hold_start = TextField(null=True)
        hold_end = TextField(null=True)
        client_reason = TextField()
        contract_reminder = BooleanField()
        flags = TextField()
        evidence = TextField()
        tried = TextField()
        judged_at = TextField(index=True)
        judged_by = TextField()

    class Digest(Table):
        local_date = TextField(unique=True)
        since = TextField()
        until = TextField()

    class Outgoing(Table):
        mailbox = TextField()
        decision = ForeignKeyField(Decision, null=True)
        digest = ForeignKeyField(Digest, null=True)
        kind = TextField()
        message_id = TextField(index=True)
        sender = TextField()
        recipient = TextField()
        raw = BlobField()
        state = TextField()
        attempts = IntegerField()
        doubts = IntegerField()
        due_at = TextField(null=True)
        said = TextField()
        owed_at = TextField(index=True)
        sent_at = TextField(null=True)

        class Meta:
            indexes = (
                (("decision", "kind"), True),
                (("digest", "recipient"), True),
                (("mailbox", "state", "due_at"), False),
                (("recipient", "owed_at"), False),
            )

    class Event(Table):
        submission = ForeignKeyField(Submission, null=True)
        at = TextField()
        what = TextField()
        by = TextField()
        detail = TextField()

    class Lease(Table):
        mailbox = TextField(unique=True)
        holder = TextField()
        taken_at = TextField()
        until = TextField()

    db.create_tables((Case, CaseSerial, Submission, Arrival, Decision, Digest, Outgoing, Event, Lease))
