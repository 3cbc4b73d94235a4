"""A submission may decide several cases, one of each client; a decision knows the contract's end."""

from peewee import TextField


def up(migrator, db):
    """Change them."""
    migrator.migrate(
        migrator.drop_index("decision", "decision_submission_id"),
        migrator.add_index("decision", ("submission_id",), False),
        migrator.add_index("decision", ("submission_id", "case_id"), True),
        migrator.add_column("decision", "contract_end", TextField(null=True)),
        migrator.add_index("hold_case", ("client_email",), False),
        migrator.add_index("hold_case", ("client_name",), False),
    )
