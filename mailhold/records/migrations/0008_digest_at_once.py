"""The digest asks for days and outcomes together; and the records know when the mailbox was last looked into."""


def up(migrator, db):
    """Put an index of both in the place of that of days; add the column."""
    db.execute_sql('DROP INDEX "decision_judged_at"')
    db.execute_sql('CREATE INDEX "decision_judged_at_outcome" ON "decision" ("judged_at", "outcome")')
    db.execute_sql('ALTER TABLE "lease" ADD COLUMN "looked_at" TEXT')
