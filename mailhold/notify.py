"""Telling systemd how we are: the datagrams of sd_notify(3). Silent where there is no systemd."""

from __future__ import annotations

import os
import socket


def notify(state: str) -> None:
    """Send ``state`` ("READY=1", "STATUS=idle", "WATCHDOG=1") to $NOTIFY_SOCKET, if there is one."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as channel:
        try:
            channel.sendto(state.encode(), "\0" + address[1:] if address.startswith("@") else address)
        except OSError:
            return  # systemd that does not listen must not stop the mail
