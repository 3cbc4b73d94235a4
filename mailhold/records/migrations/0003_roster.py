"""The roster: clients, and the addresses and names by which they are found."""

from peewee import ForeignKeyField, Model, TextField


def up(migrator, db):
    """Make them."""

    class Table(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class RosterClient(Table):
        name = TextField()
        coach = TextField(index=True)
        contract_end = TextField(null=True)
        emails = TextField()
        names = TextField()

    class RosterKey(Table):
        client = ForeignKeyField(RosterClient)
        key = TextField(index=True)

    db.create_tables((RosterClient, RosterKey))
