"""``Backoff``: seconds before trying again: 1, 2, 4 … 300, spread a little; at least 60 after a refused login."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from mailhold.errors import LoginRefused


@dataclass(frozen=True, slots=True)
class BackoffSettings:
    """Waits between attempts, in seconds. ``jitter`` is the share by which a wait may be shorter or longer.

    ``refused_seconds`` is the least wait after a refused login: quick retries lock accounts.
    """

    first_seconds: float = 1.0
    most_seconds: float = 300.0
    refused_seconds: float = 60.0
    jitter: float = 0.2


class Backoff:
    """The waits of one connection. ``spread`` gives a number from 0 up to 1; tests pass their own."""

    def __init__(
        self, settings: BackoffSettings = BackoffSettings(), spread: Callable[[], float] = random.random
    ) -> None:
        self._settings = settings
        self._spread = spread
        self._next = settings.first_seconds

    def after(self, error: Exception) -> float:
        """Seconds to wait after ``error``; twice as long each time, up to the most."""
        settings = self._settings
        wait = max(self._next, settings.refused_seconds) if isinstance(error, LoginRefused) else self._next
        wait = min(wait, settings.most_seconds)
        self._next = min(wait * 2, settings.most_seconds)
        return wait * (1 + settings.jitter * (2 * self._spread() - 1))

    def reset(self) -> None:
        """Begin again at the first wait: call it after a success that asked the server something."""
        self._next = self._settings.first_seconds
