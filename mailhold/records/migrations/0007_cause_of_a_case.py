"""What lay behind a case, as business operations recorded it."""


def up(migrator, db):
    """Add the column, in one statement that rewrites no row."""
    db.execute_sql("""ALTER TABLE "hold_case" ADD COLUMN "cause" TEXT NOT NULL DEFAULT ''""")
