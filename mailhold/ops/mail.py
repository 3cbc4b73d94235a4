"""``taken``: a message that answers one of ours to business operations → what is to be recorded for it.

It counts where all three hold: it comes from an address of business
operations alone, nothing says that the sender is forged, and it answers a
message of ours that was sent to them, known by its signed Message-ID. A
decision also has to be about what stands in the case now: where the case was
decided since that message, the answer is asked back. A note or a cause is
welcome at any time.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from mailhold import message_ids
from mailhold.house import House
from mailhold.ops.answers import Answer, Unclear, looks_like_one, read_answer
from mailhold.ops.desk import Desk
from mailhold.ops.ruling import ruled
from mailhold.policy.automatic import why_automatic
from mailhold.policy.decision import Decision
from mailhold.policy.facts import Facts
from mailhold.policy.reasons import Outcome
from mailhold.reading.passages import Letter, Provenance, Submission
from mailhold.records.decisions import Compose
from mailhold.records.kinds import REPLY
from mailhold.records.values import Mail, Standing
from mailhold.replies import Answer as Shown

_IDS = 100  # of In-Reply-To and References that are looked at


@dataclass(frozen=True, slots=True)
class Taken:
    """What is recorded for an answer: as ``Records.decide`` takes it. ``by`` is "" where nobody decided anything.

    ``cause``: what lay behind the case, as they tell it.
    """

    decision: Decision
    compose: Compose
    case_number: str = ""
    by: str = ""
    cause: str = ""


def taken(house: House, submission: Submission, facts: Facts, now: datetime) -> Taken | None:
    """What becomes of an answer of business operations; None for a message that is none."""
    desk = house.desk
    if desk is None or why_automatic(submission, facts):
        return None
    words = own_words(submission)
    ids = (*submission.in_reply_to, *reversed(submission.references))[:_IDS]
    signed = [each for each in ids if message_ids.verify(each, desk.settings.sender.key)]
    of_ops = len(submission.senders) == 1 and submission.senders[0].email in desk.recipients
    if not (of_ops and signed) and not looks_like_one(words):
        return None  # ordinary mail, perhaps with a message of ours quoted in it
    found = house.records.told_about(signed, desk.recipients) if signed else None
    if not of_ops or facts.sender_doubt:
        return _forged(submission, found[1] if found else "", facts.sender_doubt) if found or of_ops else None
    if found is None:
        why = (
            "the case that you answer is no longer in the records"
            if signed
            else "your message does not answer one of ours, so it cannot be told which case is meant"
        )
        return _asked_back(desk, submission, why, None, now)
    decision_id, case_number = found
    standing = house.records.standing(case_number)
    if standing is None:
        return _asked_back(desk, submission, "the case that you answer is no longer in the records", None, now)
    try:
        answer = read_answer(words)
    except Unclear as unclear:
        return _asked_back(desk, submission, str(unclear), standing, now)
    if answer.verb.decides and standing.decision_id > decision_id:
        return _asked_back(desk, submission, "the case was decided since the message that you answer", standing, now)
    by = submission.senders[0].email
    decision = ruled(answer, standing.decision, by)
    return Taken(decision, composing(house, answer, standing, decision, now), case_number, by, answer.cause)


def composing(house: House, answer: Answer, standing: Standing, decision: Decision, now: datetime) -> Compose:
    """What writes to the coach, in the thread of the submission that the case is about."""
    about = replace(_read_again(house, standing), message_id=standing.message_id)

    def compose(key: str, case_numbers: tuple[str, ...]) -> Mail | None:
        reply = house.compose((Shown(decision, about, case_numbers[0], note=answer.words),), key, now)
        return Mail(REPLY, reply.message_id, reply.sender, reply.recipient, reply.raw) if reply else None

    return compose


def own_words(submission: Submission) -> str:
    """What the sender wrote in the message itself, without quotes and signature."""
    return "\n".join(
        each.words for each in submission.passages if each.provenance is Provenance.OWN and each.depth == 0
    )


def _forged(submission: Submission, case_number: str, doubt: str) -> Taken:
    people = ", ".join(each.email for each in submission.senders) or "nobody"
    about = f"about {case_number}" if case_number else "about a case"
    because = doubt or f"{people} is none of them"
    why = f"an answer {about} in the name of business operations, which changed nothing: {because}"
    return Taken(Decision(Outcome.FOR_OPS, why), lambda _key, _numbers: None)


def _asked_back(desk: Desk, submission: Submission, why: str, standing: Standing | None, now: datetime) -> Taken:
    number = standing.case_number if standing else ""

    def compose(key: str, _numbers: tuple[str, ...]) -> Mail:
        return desk.asked_back(submission, key, why, standing, now)

    return Taken(Decision(Outcome.IGNORED, f"asked back: {why}"), compose, number)


def _read_again(house: House, standing: Standing) -> Submission:
    """The submission that the case is about; what the records know of it, where the message is kept no longer."""
    bare = Submission(Letter(None, subject=standing.subject), (), standing.received_at)
    if standing.raw is None:
        return bare
    try:
        return house.read(standing.raw, standing.received_at)
    except Exception:  # it was set aside because it cannot be read, and a person decided all the same
        return bare
