"""How long to wait after a failure."""

from __future__ import annotations

from mailhold.errors import LoginRefused, MailboxAway
from mailhold.post.backoff import Backoff, BackoffSettings


def test_waits_double_up_to_the_most() -> None:
    backoff = Backoff(BackoffSettings(jitter=0))
    assert [backoff.after(MailboxAway("gone")) for _ in range(11)] == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]


def test_a_refused_login_starts_slowly() -> None:
    backoff = Backoff(BackoffSettings(jitter=0))
    assert [backoff.after(LoginRefused("no")) for _ in range(4)] == [60, 120, 240, 300]


def test_a_success_begins_again() -> None:
    backoff = Backoff(BackoffSettings(jitter=0))
    for _ in range(5):
        backoff.after(MailboxAway("gone"))
    backoff.reset()
    assert backoff.after(MailboxAway("gone")) == 1


def test_waits_spread_both_ways_by_the_stated_share() -> None:
    assert Backoff(BackoffSettings(jitter=0.2), spread=lambda: 0.0).after(MailboxAway("gone")) == 0.8
    assert Backoff(BackoffSettings(jitter=0.2), spread=lambda: 1.0).after(MailboxAway("gone")) == 1.2
