"""``Waker``: a wait that a signal handler or another thread can end at once.

A plain ``time.sleep`` or ``select`` goes on after a signal handler returns
(PEP 475). Waiting on a pipe as well, which the handler writes to, ends it.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import weakref


class Waker:
    """A pipe to wait on. A ``wake`` that comes before the ``wait`` ends that wait too; none is lost."""

    def __init__(self) -> None:
        self._reader, self._writer = os.pipe()
        os.set_blocking(self._reader, False)
        os.set_blocking(self._writer, False)
        weakref.finalize(self, _close, self._reader, self._writer)

    def wake(self) -> None:
        """End a ``wait`` now. Safe to call from a signal handler."""
        with contextlib.suppress(BlockingIOError):  # a full pipe wakes as well
            os.write(self._writer, b"\0")

    def wait(self, seconds: float, *descriptors: int) -> bool:
        """Wait until woken, until a descriptor can be read, or for ``seconds``; True only when woken."""
        with selectors.DefaultSelector() as selector:
            for descriptor in (self._reader, *descriptors):
                selector.register(descriptor, selectors.EVENT_READ)
            ready = selector.select(max(seconds, 0.0))
        if all(key.fd != self._reader for key, _ in ready):
            return False
        with contextlib.suppress(BlockingIOError):
            while os.read(self._reader, 4096):
                pass
        return True


def _close(*descriptors: int) -> None:
    for descriptor in descriptors:
        os.close(descriptor)
