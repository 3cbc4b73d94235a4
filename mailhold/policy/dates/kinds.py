"""Words around a date that mean alike, as data: a contract, a talk, a journey, coming back.

A word counts for its whole list, so that a rare one ("matinee") says what a common one ("trip") has taught. It may
stand in several lists. After a change run ``python tools/learn.py client_dates coach_dates``.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Final

_KINDS: Final = {
    "ask": "ask asked asking asks request requested requesting requests want wanted wants wish wished wishes "
    "need needed needs like prefer decided hoping hoped wishing plea ask's",
    "tell": "told said mentioned expressed explained indicated shared rang called phoned telephoned texted "
    "messaged raised confirmed informed emailed wrote left reached say tell telling calling ringing "
    "brought stated voiced let",
    "talk": "spoke spoken talked talking speaking met chatted discussed caught agreed connected call phone "
    "telephone zoom session conversation conversations chat meeting talk discussion voicemail voice visit "
    "catch-up checkin hearing catch phonecall videocall took happened hear facetime teams coffee lunch "
    "skype walk sitting huddle one-on-one",
    "meeting": "call session conversation chat meeting talk discussion visit phonecall videocall appointment hour "
    "slot zoom sitting",
    "called-off": "cancelled canceled removed moved booked rescheduled skipped cancel move skip reschedule remove "
    "deleted drop dropped miss missed skipping missing moving cancelling canceling freed released push "
    "pushed swap swapped shift bump postpone postponed rebook scratch",
    "hold": "hold holds pause paused pauses pausing break suspend suspended suspending suspension freeze frozen "
    "freezing stop stopping stopped halt abeyance shelve shelved park parked hiatus breather interrupt "
    "interrupted interruption off pausa pausar pausieren pausiert unterbrechen unterbrechung suspender "
    "suspendre interrompere interromper sospendere paus step stepping recess timeout standby inactive "
    "dormant moratorium mothball sabbatical rest quiet",
    "contract": "contract contract's agreement expiration expiry expire expires expired subscription contractual term "
    "engagement package programme program plan licence renewal bundle enrolment enrollment retainer",
    "ends": "end ends ended ending runs ran run expires expire expired expiration expiry lapse lapses closes "
    "finishes concludes over terminates valid",
    "life": "surgery operation op travel travelling traveling trip vacation holiday holidays leave maternity "
    "paternity away abroad jury trial court hospital wedding exam exams conference deployed deployment "
    "tour visiting baby birth birthday treatment chemo procedure deadline launch audit semester course "
    "school flight flying fly move moving relocating rehab retreat sabbatical project work office town "
    "busy swamped shift season opens funeral hurricane busiest camp festival admitted discharged job role "
    "custody hearing scan due closing harvest tax filing merger graduation race marathon premiere matinee "
    "election campaign kitchen roof biopsy transplant radiation physio invoice bill payment certificate "
    "thesis dissertation defense bar board finals rehearsals wife husband mother father mum mom dad son "
    "daughter sister brother kids",
    "back": "back return returning returned returns resume resuming resumed resumes restart restarting restarted "
    "rejoin rejoining continue reconvene pick unpause reactivate reconnect recommence relaunch re-engage "
    "retomamos retomar retoma retomo reprenons reprendre wieder weiter weitermachen riprendiamo "
    "riprendere riprendo seguimos volver vuelvo verder",
    "tied": "while during then whilst stretch period those exactly meantime entonces dahin",
    "until": "until till untill til 'til thru through up upto hasta bis jusqu'au jusqu'à fino até tot ends",
    "from": "from starting start starts beginning begins begin effective commencing commence since onward onwards "
    "kicking w.e.f wef ab vom desde partir dès dal vanaf",
    "next": "next upcoming following first last final previous",
    "past": "was were had been did went came ago already earlier previous previously",
    "to-come": "will shall would going plan planned i'll we'll you'll hope",
    "thanks": "good great nice lovely glad pleasure wonderful pleased delighted thank thanks enjoyed",
    "you": "you your you're you've you'd you'll yours",
    "i": "i i'm i've i'd i'll my me mine",
    "we": "we our us we're we've we'll we'd",
}  # fmt: skip


def _by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for kind, words in _KINDS.items():
        for word in words.split():
            found[word].append(f"[{kind}]")
    return {word: tuple(kinds) for word, kinds in found.items()}


KINDS: Final = _by_word()
