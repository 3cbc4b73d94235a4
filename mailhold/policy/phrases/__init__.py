"""What people say, as data: one small file for each meaning, each phrase with said and not_said examples.

The register of registers is spelled out by hand, so that grep finds everything.
"""

from mailhold.policy.phrases.absences import ABSENCES
from mailhold.policy.phrases.coach_says import COACH_DECIDES, RESTS, YOU_ASKED
from mailhold.policy.phrases.coach_tells_ops import CLAIMS, GUESSES, NOT_A_HOLD, TELLS_OPS
from mailhold.policy.phrases.conditions import CONDITIONS, POLITE
from mailhold.policy.phrases.contract_end import CONTRACT_END
from mailhold.policy.phrases.end_framed import ASKS_WHETHER, DEMANDS, EXTRA_TIME, STAYS, WITHDRAWN, WONDERS
from mailhold.policy.phrases.foreign import FOREIGN
from mailhold.policy.phrases.frames import FRAMES
from mailhold.policy.phrases.letters_say import (
    AGREES,
    FOR_GOOD,
    HOW_LONG,
    ONE_SESSION,
    RETURNS,
    SOMEBODY_ELSE,
    TAKEN_BACK,
    UNDECIDED,
)
from mailhold.policy.phrases.stops import STOPS

REGISTERS = (
    STOPS,
    ABSENCES,
    FRAMES,
    CONDITIONS,
    POLITE,
    TAKEN_BACK,
    UNDECIDED,
    SOMEBODY_ELSE,
    FOR_GOOD,
    HOW_LONG,
    ONE_SESSION,
    AGREES,
    RETURNS,
    YOU_ASKED,
    COACH_DECIDES,
    RESTS,
    TELLS_OPS,
    CLAIMS,
    GUESSES,
    NOT_A_HOLD,
    CONTRACT_END,
    STAYS,
    ASKS_WHETHER,
    DEMANDS,
    WITHDRAWN,
    WONDERS,
    EXTRA_TIME,
    *(register for tongue in FOREIGN for register in tongue.registers),
)
