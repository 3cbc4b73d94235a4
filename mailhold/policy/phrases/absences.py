"""Absence said outright: no sessions, nothing in the diary, cannot attend, mark me as away, keep the slot free.

Put together from classes, as in ``rests.py``; none is sure without a length or a return beside it. One form more:

    fact   a statement that is an announcement where it opens its clause ("no calls from today until May")
"""

from __future__ import annotations

from mailhold.policy.phrases.classes import CLASSES
from mailhold.policy.phrases.grammar import Register, phrase
from mailhold.policy.phrases.rests import RESTS

SLOTS_OF_ABSENCE = {
    **CLASSES,
    "attend": (
        "do|make|manage|attend|keep up|keep|fit in|fit|join|continue|have|take|come to|commit to|get to|be at|show up for|participate in|"
        "take part in|hold|afford|give|find time for|carry on|carry on with|go on with|keep going with|handle|permit|permit myself|justify|be available for|be there for|"
        "be part of|sit in|take on|sustain|squeeze in|work in|meet for|turn up for|dial in to|make it to|make time for|keep up with|allow myself|concentrate on|be in"
    ),
    "cannot": (
        "can't|cannot|can not|cant|won't|wont|will not|won't be able to|wont be able to|will not be able to|unable to|not able to|not be able to|not going to be able to|"
        "not going to|not in a position to|couldn't possibly|am not free to|shan't|shan't be able to|no longer able to|can no longer|can't possibly|simply can't|no way i can|no way to"
    ),
    "attending": "doing|making|managing|attending|keeping up|keeping|continuing|having|taking|coming to|joining|participating in|taking part in|holding",
    "away": (
        "inactive|away|absent|out|on leave|unavailable|not available|dormant|paused|out of action|out of office|missing|off|on a break|"
        "resting|excused|not attending|not active|on pause|on hold|asleep|sleeping|gone|not here|not there|out of play|on sabbatical|suspended|non-active|out of commission|a no|"
        "temporarily absent|temporarily inactive|temporarily unavailable|temporarily away"
    ),
}

ABSENCES = Register(
    "absences",
    (
        *RESTS,
        phrase(
            "no [more|further|new|other|any] [weekly|regular|coaching|{weekdays}|*day] ({heads}|{weekdays}|{named}) [with *|for me|for us|at all|please|from me|on my side|together|of ours|whatsoever|any more|anymore]",
            ("no wed calls", "no meetings with casper", "no mondays for me"),
            ("no coach", "no idea"),
            "fact?",
        ),
        phrase(
            "(nothing|none|no more|zero|nil|nada|nowt|zilch) [more|else|at all|for me|for us|in the diary|on the calendar|in the calendar|in my diary|booked|scheduled|with you|from me|of it|of that|on the books|please|then] [please] "
            "({fromday}|until|till|til|between|before|as of|after|through|thru|during|while|over|for [the|a|{number}] [next|rest|few] {span})",
            ("nothing from this week on", "no more from today until it's over"),
            ("nothing to declare", "no more of this"),
            "fact?",
        ),
        phrase(
            "(without|sans|minus|free of|free from|clear of|with no|of no|off) [any|all|more|the|my|our] [weekly|regular] ({named}|{mine})",
            ("six weeks without coaching", "with no sessions"),
            "without delay",
            "fact?",
        ),
        phrase(
            "(not|don't|do not|dont|no longer|never|cannot|won't|will not|not to) [be|to] ({attend}|{attending}|use|using) [to|with|in] [any|any more|all|any of|more] ({named}|{mine}|{weekdays})",
            ("not be attending any coaching", "not make coaching"),
            "not make coffee",
            "do?",
        ),
        phrase(
            "(not|don't|do not|dont|no longer|stop|quit|cease|not to|stopping|suspend|pause|leave off) [be|to] (meet|meeting|talk|talking|speak|speaking|see each other|seeing each other|getting together) "
            "[any|any more|anymore|at all|each other|{named}] ($|{long})",
            ("stop meeting until the house is sold", "don't meet."),
            "stop meeting my eyes",
            "go?",
        ),
        phrase(
            "({named}|{mine}|coaching's) [is|are|all|now] (off|out|over for now|on ice|on pause|on hold|suspended|stopped|at rest|off the table) (until|till|til|for now|for the|from|between|during|while)",
            "coaching is off until june",
            "the heating is off until june",
            "fact?",
        ),
        phrase(
            "(be|stay|go|remain|do|live|continue|manage|am|being|staying|going|remain) (without|off|away from|out of|clear of|free of) [any|all|the|my|our] ({named}|{mine})",
            ("stay without coaching", "be out of our sessions"),
            "stay without food",
            "do?",
        ),
        phrase(
            "{cannot} [really|now|currently|just|properly|possibly|momentarily|physically|realistically] {attend} [to|with|in] [any|any of|all|all of|more] ({named}|(any|a|my|our|the|a single|any more) [of] [our|my|the] ({weekdays}|session|call|meeting|slot|sessions|calls|meetings))",
            ("can't do our calls", "won't be able to attend any of our sessions"),
            "can't do maths",
            "fact?",
        ),
        phrase(
            "(not|won't|will not|don't|do not|cannot|can't) (hear (from|of) me|see me|have me|expect me|find me|reach me|be seeing me|be hearing from me|look for me|count on me|count me in)",
            "won't hear from me",
            "won't hear the end of it",
            "fact?",
        ),
        phrase(
            "(don't|do not|dont|no need to|needn't|need not|not) (hold|keep|save|reserve|book|schedule|plan|pencil in|pencil|arrange|offer|set up|block|put) [in|down] [any|any of|more|me|us|up] "
            "({named}|{mine}|the {weekdays}|my {weekdays}|our {weekdays}|me|us|anything|any more|any of them|sessions|calls|in) [for me|for us|in|at all|open]",
            ("don't hold the wednesdays for me", "don't book me"),
            "don't hold your breath",
            "do?",
        ),
        phrase(
            "(put|mark|list|register|note|consider|count|treat|record|show|log|flag|set|enter|tag|class|regard|carry|sign|write|report|have|leave|keep|see|code|label) ({self}|{named}|my (status|account|file|name|profile|record)) [down|off|up] "
            "[as|to|for] [being|be] {away}",
            ("put me down as inactive", "consider me absent"),
            ("put me down as a yes", "keep me informed"),
            "do?",
        ),
        phrase(
            "(want|need|like|be|get|go|come|stay|have me|have us|take me|take us|leave me|keep me|get me|am|want to be|go) (off|out of) [the|your|our|my|this|that] [coaching|weekly|regular|whole] {ride}",
            ("want off the schedule", "be off the roster"),
            "be off the hook",
            "do?",
        ),
        phrase(
            "(step|hop|jump|climb|get|come|drop|go|take me|take us|stay|keep) (off|out of|away from) [the|your|our|this] [coaching|weekly|whole] {ride}",
            "step off the carousel",
            "step off the kerb",
            "do?",
        ),
        phrase(
            "(off|out of) (the|your) (schedule|books|roster|rota|calendar|rotation) {long}",
            "off the schedule for the rest of the summer",
            "off the shelf",
            "name?",
        ),
        phrase(
            "(clear|empty|free|free up|wipe|blank|release|vacate|open up|give away|hand back|give back|give up|strike|cross out|delete|remove|take out|take down|pull|unbook|cancel|drop|scrap|wipe out|erase|scratch|let go of|offer|void|cross off|undo) "
            "[all|all of|any of|out] ({named}|{mine}|(my|our|the) ({weekdays}|calendar|diary|invites|invitations|dates|bookings|series|recurring *)|everything)",
            ("free up my slot", "clear our calendar"),
            "clear the table",
            "do?",
        ),
        phrase(
            "(give|hand|offer|pass|lend) ({mine}|(my|our) ({weekdays}|hours|time)) [away|up] [to] [somebody else|someone else|somebody|someone|another client|others|anybody]",
            "give my slot to somebody else",
            "give my regards to somebody",
            "do?",
        ),
        phrase(
            "(keep|hold|save|reserve) (my|our) (place|spot|seat|slot) [but|and] [and|but] (not|cancel|free|drop|without) [my|the|our] [appointments|sessions|meetings|calls|hours]",
            "keep my place and not my appointments",
            "keep my place and wait",
            "do?",
        ),
        phrase(
            "[{number}|the|these|those|a few|next|whole|a] (weeks|months|month|summer|season|term|quarter|year|winter|spring|autumn) (off|away|out|free|without|clear|of quiet|of peace|of silence|of no|with no) [from|of] [any|all] ({named}|{mine}|our {weekdays}|you|it all|everything)",
            ("six weeks without coaching", "the summer away from our sessions"),
            ("six weeks without rain", "the summer away from home"),
            "fact?",
        ),
        phrase(
            "(spend|take|do|make) [the|this|all of|my|a|a whole|{number}|next] [next|whole|entire|rest of the|few] ({span}|weeks|months|month|summer) [and {span}] (off|free|away|out|coaching-free|coaching free|session-free) [from|without] [{ours}]",
            ("take june off", "take july and august off from coaching"),
            "take june over",
            "do?",
        ),
        phrase("(coaching-free|session-free|coachless|coach-free)", "coaching-free", "coaching for free", "name?"),
        phrase(
            "(i'll|i will|i'm|i am|we'll|we will|we're|i shall) [be] (away|out|absent|unavailable|not available|off|gone|missing|out of action|not around) (from|for|in|at) [any|all|any of|all of] ({named}|{mine}|our {weekdays})",
            "i'll be unavailable for coaching",
            "i'll be out for lunch",
            "must?",
        ),
    ),
    SLOTS_OF_ABSENCE,
)
"""All that is put together from classes, beside the fixed ways of ``stops.py``."""
