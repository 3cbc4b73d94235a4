"""A decision may owe the same message to several recipients; and what the digest asks for is found at once."""


def up(migrator, db):
    """Rebuild one index, add others."""
    db.execute_sql('DROP INDEX "outgoing_decision_id_kind"')
    db.execute_sql(
        'CREATE UNIQUE INDEX "outgoing_decision_id_kind_recipient" ON "outgoing" ("decision_id", "kind", "recipient")'
    )
