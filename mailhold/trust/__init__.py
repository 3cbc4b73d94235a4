"""Who may speak: whether the sender of a submission is who the From field says. Pure; fails closed.

``sender.conclude`` is the door. What it comes to reaches the policy as
``Facts.sender_doubt``: a submission with a doubtful sender goes to ops, and
nobody is answered.
"""
