"""What a further message does to its case: the rows of ``turn``, one by one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mailhold.policy.cases import WITHDRAWN, Standing, Turn, turn
from mailhold.policy.decision import Decision, Evidence
from mailhold.policy.reasons import Outcome, Reason

PROCESSED = Decision(Outcome.PROCESSED, "", hold_start=date(2026, 3, 9))
ASKED = Decision(Outcome.MORE_INFORMATION_NEEDED, "", (Reason.VERBAL_DATE_MISSING,))
FOR_OPS = Decision(Outcome.FOR_OPS, "")
UPSET = replace(FOR_OPS, flags=("escalation",))
EXTENDS = Decision(Outcome.NOT_PROCESSED, "", (Reason.EXTENDS_CONTRACT,))
REFUSAL = Evidence("refusal", "I would rather go on", "dana@client.example", "forwarded")
TAKEN_BACK = Decision(Outcome.NOT_PROCESSED, "", (Reason.NO_DIRECT_REQUEST,), evidence=(REFUSAL,))
GONE = replace(TAKEN_BACK, flags=(WITHDRAWN,))
OTHER_DAYS = replace(PROCESSED, hold_start=date(2026, 6, 1))
OLD = timedelta(days=90)


def stands(decision: Decision, *, closed: bool = False, age: timedelta = timedelta(days=2)) -> Standing:
    return Standing(decision, closed, age, again_after=timedelta(days=60))


OPEN, CLOSED, TAKEN = stands(ASKED), stands(PROCESSED, closed=True), stands(GONE, closed=True)


@pytest.mark.parametrize(
    ("alone", "standing", "marks", "does"),
    [
        pytest.param(ASKED, OPEN, "answers thanks", Turn.THANKS, id="thanks in the thread"),
        pytest.param(ASKED, OPEN, "thanks", Turn.ADDS, id="thanks that answer nothing are judged"),
        pytest.param(TAKEN_BACK, CLOSED, "answers", Turn.WITHDRAWS, id="taken back"),
        pytest.param(TAKEN_BACK, OPEN, "", Turn.WITHDRAWS, id="taken back before it was decided"),
        pytest.param(TAKEN_BACK, TAKEN, "answers", Turn.REPEATS, id="taken back twice"),
        pytest.param(PROCESSED, stands(PROCESSED, closed=True, age=OLD), "answers same", Turn.OPENS, id="months later"),
        pytest.param(FOR_OPS, stands(ASKED, age=OLD), "answers", Turn.ADDS, id="a question months later"),
        pytest.param(UPSET, OPEN, "answers", Turn.ADDS_ALONE, id="upset"),
        pytest.param(PROCESSED, TAKEN, "answers", Turn.OPENS, id="asks again after taking it back"),
        pytest.param(FOR_OPS, TAKEN, "answers", Turn.ADDS_ALONE, id="a question after taking it back"),
        pytest.param(ASKED, OPEN, "same", Turn.REPEATS, id="the same once more"),
        pytest.param(ASKED, OPEN, "answers same", Turn.ADDS, id="the same as an answer to ours is judged again"),
        pytest.param(PROCESSED, CLOSED, "answers same", Turn.REPEATS, id="the same after it was decided"),
        pytest.param(PROCESSED, OPEN, "", Turn.ADDS, id="what was missing"),
        pytest.param(FOR_OPS, CLOSED, "answers", Turn.ADDS_ALONE, id="a question about what was decided"),
        pytest.param(EXTENDS, CLOSED, "answers", Turn.ADDS, id="more time asked for after the decision"),
        pytest.param(OTHER_DAYS, CLOSED, "", Turn.OPENS, id="other days are another hold"),
        pytest.param(PROCESSED, CLOSED, "", Turn.REPEATS, id="the same days in other words"),
        pytest.param(ASKED, CLOSED, "", Turn.REPEATS, id="less proof than was had"),
    ],
)
def test_what_a_message_does_to_its_case(alone: Decision, standing: Standing, marks: str, does: Turn) -> None:
    found = {mark: mark in marks.split() for mark in ("answers", "same", "thanks")}
    assert turn(alone, standing, **found) is does
