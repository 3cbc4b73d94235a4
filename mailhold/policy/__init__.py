"""The hold policy. Pure: no I/O, no clock, no settings object; it imports itself and reading's values only.

The one door is ``judge(submission, facts) -> Decision``.
"""

from mailhold.policy.judging import judge

__all__ = ["judge"]
