"""What is owed knows its submission, so that its words go with it whatever becomes of the decision."""

import zlib

from peewee import ForeignKeyField, Model


def up(migrator, db):
    """Add the column and fill it. A message to ops whose decision was given up belongs to nobody: its words go now."""

    class Submission(Model):
        class Meta:
            database = db
            table_name = "submission"

    migrator.migrate(
        migrator.add_column("outgoing", "submission_id", ForeignKeyField(Submission, field=Submission.id, null=True))
    )
    db.execute_sql(
        'UPDATE "outgoing" SET "submission_id" = '
        '(SELECT "submission_id" FROM "decision" WHERE "decision"."id" = "outgoing"."decision_id")'
    )
    orphans = """UPDATE "outgoing" SET "raw" = ? WHERE "kind" = 'ops' AND "decision_id" IS NULL"""
    db.execute_sql(orphans.replace("?", db.param), (zlib.compress(b""),))
