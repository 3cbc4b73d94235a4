"""Records: the database. One transaction a submission; SQLite or PostgreSQL through peewee."""
