"""The contract's end: demands to move it, against questions, reminders and withdrawals.

demand       asks or tells that the contract be frozen, extended, or the time made up
stays        says that the end does not move
question     asks whether a hold moves it
withdrawn    takes a demand back
"""

from __future__ import annotations

from mailhold.policy.phrases.grammar import Register, phrase
from mailhold.policy.phrases.slots import SLOTS

_HERE = {
    **SLOTS,
    "end": "(my|our|the|your|his|her|their|this|that|*'s) [coaching|current] [contract|contract's|agreement|agreement's|coaching contract|package|program|programme|membership|engagement] (end|end date|expiration|expiration date|expiry|expiry date|term|deadline|ending|closing date|end-date|final date|last day|contract|agreement|package|membership|period|validity|finish date|contract end|contract term|contract date|contract dates)",
    "contract": "(my|our|the|your|his|her|their|this|*'s) [coaching|current|whole] (contract|agreement|package|membership|contract term|contract period|term|contract end|end date|contract end date|expiration date|expiry date|expiration|expiry|contract expiration|contract clock|deadline on my contract)",
    "extend": "extend|extending|extended|extends|prolong|prolonged|prolonging|lengthen|lengthened|stretch|stretched|push|pushed|pushing|move|moved|moving|moves|shift|shifted|shifting|freeze|frozen|freezing|pause|paused|pausing|suspend|suspended|stop|postpone|postponed|delay|delayed|bump|bumped|roll|add to|adjust|adjusted|slide|change|changed|put back|set back|defer",
    "missed": "(missed|lost|unused|remaining|the|those|these|that|any|my|leftover|skipped) [missed|lost|unused|remaining|*] (weeks|time|months|sessions|period|days|month|calls|week|hours)",
}

CONTRACT_END = Register(
    "contract end",
    (
        phrase(
            "(weeks|months|sessions|time|weeks'|period|calls) [should|to|will|can|could|must|are|is|get|gets|would] [then|also] [be] (added|tacked|appended|tagged|attached|put) [on|onto|to|at|back] [to|on|at] [the|my|our] (end|contract|back|agreement)",
            ("the two months should be added at the end", "missed sessions to be tacked onto the end"),
            "the sessions should be fun",
            "demand",
        ),
        phrase(
            "{contract} [to|should|will|would] (ran|run|runs|last|lasted|lasts|end|ends|ended|expire|expires|continue|continues) [*] [*] [*] (longer|later)",
            "the contract ran two months longer",
            "the contract runs",
            "demand",
        ),
        phrase(
            "{extend} [out|back|over|along] {contract}",
            ("extend my contract", "freeze the contract"),
            "extend my leave",
            "demand",
        ),
        phrase(
            "{contract} [end|date|to|be|is|gets|get|will|should|can|could|also|then|therefore|must|would|needs to|has to|being|accordingly] [also|then|be|get|therefore|likewise] (extended|prolonged|lengthened|pushed|moved|shifted|frozen|paused|suspended|postponed|delayed|adjusted|stretched|put on hold|put back|bumped|on hold|extend|move|shift|move back|longer|later)",
            ("my contract extended", "your contract is frozen"),
            "your contract is signed",
            "demand",
        ),
        phrase(
            "{contract} [of the (contract|agreement|program|programme|package|engagement)] [also|then|just|simply] (moves|shifts|extends|slides|gets pushed|goes back|moving|shifting) [back|out|accordingly|along|too|with it]",
            "the end date of the agreement moves accordingly",
            "the agreement says so",
            "demand",
        ),
        phrase(
            "(put|place|have|keep) {contract} (on hold|on pause|on ice)",
            "put my contract on hold",
            "put my coaching on hold",
            "demand",
        ),
        phrase(
            "(add|tack|append|tag|attach) {missed} [*] [on|onto|on to|to|at|back|in|back on] [the] [end|back|contract|my]",
            "add the missed weeks to the end",
            "add the files",
            "demand",
        ),
        phrase(
            "(put|stick) {missed} [*] [on|onto|on to|to|at|in] (back|the end|the contract|my contract|our contract|end)",
            ("put the lost weeks at the end", "put those sessions back"),
            ("put my sessions on hold for six weeks", "put the calls on ice"),
            "demand",
        ),
        phrase(
            "(add|tack|tag|stick|put|append) (them|it|that|those|this) [back|on|onto|on to|to|at] [to|at|on|onto] (the end|my contract|the contract|the back end|the back|our contract)",
            "add them at the end",
            "add them to the list",
            "demand",
        ),
        phrase(
            "(make up|make good|compensate|recover|get back|give me back|gain back|credit|reimburse) [for] {missed}",
            "make up the lost time",
            "make up my mind",
            "demand",
        ),
        phrase("make up for (it|this|that|the)", "make up for it", "make up", "demand-maybe"),
        phrase(
            "(won't|don't|do not|not|without) [want to|wanting to|to] (lose|losing) [out on|any of|any] [my|the|those|any] (sessions|time|months|weeks|hours|paid)",
            "don't want to lose my sessions",
            "don't lose heart",
            "demand-maybe",
        ),
        phrase("(an|the|a|any|contract|as) [*] (extension|prolongation)", "an extension", "a tension", "demand-maybe"),
        phrase(
            "(extension|prolongation) (of|to|on) {contract}",
            "extension of my contract",
            "extension of my house",
            "demand",
        ),
        phrase(
            "(end|finish|expire|run out|expires|ends|run) [*] [*] (later|longer|after that instead)",
            "expire two months later",
            "expire",
            "demand",
        ),
        phrase(
            "(so nothing|so that nothing is lost|so i don't lose|count against|clock stop|stop the clock|stops the clock|clock stopped|clock to stop|pause the clock|clock paused)",
            "stop the clock",
            "round the clock",
            "demand-maybe",
        ),
    ),
    _HERE,
)

STAYS = Register(
    "contract end stays",
    (
        phrase(
            "(doesn't|does not|don't|do not|didn't|won't|will not|would not|wouldn't|cannot|can't|isn't|is not|aren't|not|never|no|nor|nothing|neither|unchanged|unaffected|untouched|same|stays|stay|remains|remain|regardless|as is|as it is|as signed|keeps|keep|without|no effect|no need|fixed|firm|stands|in place|as planned|still)",
            ("does not", "stays"),
            "does",
            "stays",
        ),
        phrase(
            "(i|we) [do|fully|of course|also|certainly] (know|understand|realise|realize|accept|am aware|get|appreciate|agree|'m aware)",
            "i know",
            "i knew",
            "stays",
        ),
    ),
    _HERE,
)

ASKS_WHETHER = Register(
    "asks about the end",
    (
        phrase(
            "(does|do|will|would|did|is|are|what happens|what does|how does|whether|wondering if|if that|if this|if it|if a|what about|what would|how will|when does)",
            "does",
            "doe",
            "",
        ),
    ),
    _HERE,
)

DEMANDS = Register(
    "demands",
    (
        phrase(
            "(please|pls|plz|can|could|may|i want|i'd like|i would like|we'd like|i need|i expect|i ask|i'd ask|we want|we need|hoping|i hope|would you|let's|make sure|want|insist|require|requesting|asking|request|ask|as you asked|should|must|would it be possible|would it be ok|is it possible|i'd appreciate|i trust|i assume|need)",
            "please",
            "pleasing",
            "",
        ),
    ),
    _HERE,
)

WITHDRAWN = Register(
    "extension withdrawn",
    (
        phrase(
            "(forget|never mind|nevermind|ignore|disregard|drop|scratch|withdraw|take back|no need|don't need|do not need|no longer|not necessary|skip|leave out|leave|dropping|withdrawing|strike|not asking) [about|for|my|the|what i said about|what i wrote about|any more|any|to|asking|need|want|my request for|my question about|the part about|the bit about] [the|my|an|any|your|her|his] [*] (extension|extend|extending|extra time|extra weeks|contract|end date|add|adding|move|moving|later end date|making up|weeks at the end|longer contract)",
            ("forget about the extension", "no need to extend"),
            "forget about lunch",
            "",
        ),
    ),
    _HERE,
)
