"""``ruled``: an answer of business operations and the decision that stands → the decision of a person."""

from __future__ import annotations

from dataclasses import replace

from mailhold.ops.answers import Answer, Verb
from mailhold.policy.decision import BY_PERSON, Decision, Tried
from mailhold.policy.reasons import Outcome

_OUTCOMES = {
    Verb.PROCESS: Outcome.PROCESSED,
    Verb.ASK: Outcome.MORE_INFORMATION_NEEDED,
    Verb.DECLINE: Outcome.NOT_PROCESSED,
}


def ruled(answer: Answer, standing: Decision, by: str) -> Decision:
    """What is recorded: all that is known of the request, with the person's outcome, and who decided and why.

    A note or a cause decides nothing, so it bears no flag; ``done`` settles the case without an outcome about the hold.
    """
    return replace(
        standing,
        outcome=_OUTCOMES.get(answer.verb, Outcome.IGNORED),
        reasons=(answer.reason,) if answer.reason else (),
        why=f"{by}: {answer.line}",
        flags=(BY_PERSON,) if answer.verb.decides else (),
        tried=(Tried("a person of business operations decided", answer.verb.decides),),
    )
