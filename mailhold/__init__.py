"""mailhold reads a shared holds mailbox and answers each coach.

It works out who wrote which words in a message (reading), judges them by the
hold policy (policy), records the decision (records), and answers the coach
with it (replies), taking mail from and giving mail to the post (post). One
message goes all the way through ``daemon.step``.
"""

__version__ = "0.1.0"
