"""What the digest asks for is found at once, however much is kept."""


def up(migrator, db):
    """Add indexes."""
    migrator.migrate(
        migrator.add_index("decision", ("hold_start",), False),
        migrator.add_index("decision", ("hold_end",), False),
        migrator.add_index("decision", ("contract_end",), False),
        migrator.add_index("outgoing", ("kind", "owed_at"), False),
    )
