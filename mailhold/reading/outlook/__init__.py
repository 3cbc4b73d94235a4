"""Outlook's own files → a message tree: .msg (MS-OXMSG) and winmail.dat (TNEF, MS-OXTNEF).

Both hold the same thing, a list of MAPI properties for the message, each
recipient and each attachment: an ``Item`` (``mapi.py``), which ``msg.py`` and
``tnef.py`` find. ``trees.py`` makes the tree that is read like any other message.
"""
