"""The demo: sample submissions in a Maildir, taken all the way through the daemon's own steps.

Each file in ``mail/`` is one submission as a coach's mail client writes it;
all people and companies are invented.
"""
