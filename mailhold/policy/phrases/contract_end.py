"""The contract's end: demands to move it, against questions, reminders and withdrawals.

Three slots make a demand: what is bound by the contract (``end``, ``contract``, ``time``: the weeks or
sessions that a hold costs), what is to happen to it, and how it is said (``end_framed.py``).

``CONTRACT_END`` tells apart:
    demand        its words can only mean the contract
    demand-maybe  only where the sentence speaks of the contract too
    demand-not    a "not" is part of the demand ("must not count against my contract")
"""

from __future__ import annotations

from mailhold.policy.phrases.grammar import Register, phrase
from mailhold.policy.phrases.slots import SLOTS

_HERE = {
    **SLOTS,
    "whose": "my|our|the|your|his|her|their|this|that|*'s",
    "papers": "contract|contract's|agreement|agreement's|package|package's|coaching contract|coaching agreement|coaching package|program|programme|membership|engagement|subscription|term|contract term|coaching term|contract period|coaching year|contract year|course",
    "edge": "end|ending|end date|end-date|enddate|expiration|expiration date|expiry|expiry date|expiration day|deadline|final date|final day|last day|closing date|finish date|finish line|termination date|cut-off date|cut-off|term|period|validity|date|dates|run|length|duration",
    # the contract, or its end, by whatever name
    "end": (
        "{whose} [coaching|current|whole|original] {papers} [{edge}]"
        "|{whose} [contractual|coaching|current|original] (end date|end-date|enddate|expiration|expiration date|expiry|expiry date|finish line|finish date|closing date|contract end|contract expiration|termination date)"
        "|{whose} {edge} (of|on|for|in) {whose} [coaching|current] {papers}"
        "|{whose} deadline for (using|doing|taking|completing|finishing) [my|the|our|your|all] [*] sessions"
    ),
    # only what is never said of coaching itself: "pause my programme" is a plain hold
    "contract": (
        "{whose} [coaching|current|whole] (contract|agreement|package|contract term|contract period|term|contract clock|clock|contract end|end date|contract end date|expiration date|expiry date|expiration|expiry|contract expiration|deadline on my contract)"
        "|{whose} (clock|countdown|meter|time|term|deadline) (on|of|for) {whose} [coaching] {papers}"
    ),
    "units": "weeks|wks|months|mos|sessions|time|days|calls|hours|period|meetings|appointments|weeks'",
    "time": (
        "[all] [of] (missed|lost|unused|remaining|leftover|skipped|outstanding|unspent|frozen|paused) {units}"
        "|[all] [of] (the|those|these|that|any|my|our|his|her|your|what|whatever) [missed|lost|unused|remaining|leftover|skipped|outstanding|{many}|same|*] {units} [that] [(i|we|he|she|they|you) (miss|missed|lose|lost|skip|skipped|paid for|'ve paid for|have paid for|won't use|don't use|can't use)|i'm (away|out|off|gone)|i am (away|out|off|gone)|off|away]"
    ),
    "many": "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|sixteen|2|3|4|5|6|7|8|9|10|12|14|16|few",
    "place": (
        "(at|on|onto|on to|to|in) (the|my|our|his|her|your|its) [very|back|far|tail|other] end|onto the back|on the back|at the back|to the back"
        "|(onto|on to|to|on|into|towards) {whose} [coaching|current] {papers}|(after|past|beyond) (the|my|our|your) [contract|contract's|expiration|expiry|end|coaching|package] (end|date|expiration|expiry|contract|agreement|deadline)"
        "|into (next|the next|the new) [year's] (year|contract|term|package|agreement)"
    ),
    "lengthen": "extend|extending|extends|prolong|prolonging|lengthen|lengthening|stretch|stretching|push|pushing|move|moving|moves|shift|shifting|slide|sliding|bump|bumping|postpone|postponing|delay|delaying|defer|deferring|put back|set back|pushing back|push back|move back|roll|rolling|adjust|adjusting|reset|change|changing|add to|make up|backdate|elongate|drag",
    "halt": "freeze|freezing|pause|pausing|suspend|suspending|stop|stopping|halt|halting|interrupt|arrest",
    "moved": "extended|prolonged|lengthened|stretched|pushed|moved|shifted|postponed|delayed|deferred|adjusted|bumped|put back|set back|put off|longer|made longer|run longer|last longer|later|set later|run on|move|moves|shift|shifts|slide|slides|extend|extends|end later|ends later|expire later|grow|grows|grow longer|get longer|gets longer|get pushed|gets pushed|goes back|go back|change|run until|last until|rolled",
    "halted": "frozen|paused|suspended|halted|stopped|interrupted|put on hold|on hold|on pause|on ice|stand still|stands still|standing still|stop|rest|wait|sleep|freeze|pause|put on ice|at a standstill",
    "too": "also|then|just|simply|therefore|accordingly|likewise|too|automatically|surely",
    "aux": "to|is|are|gets|get|will|should|shall|can|could|must|would|may|needs to|need to|has to|have to|ought to|going to|was|were|has|have|'ll",
    "be": "be|get|been|to be|being|need to be|have to be|gets|made|become",
    "give": "add|adding|tack|tacking|append|appending|tag|tagging|attach|attaching|stick|sticking|put|putting|pop|bolt|carry|carrying|roll|rolling|move|moving|shift|shifting|push|transfer|credit|crediting|place|apply|slap|hang|use|using|hold|do|take|make up",
    "given": "added|tacked|tacked on|appended|tagged|attached|stuck|put|carried|carried over|rolled|rolled over|moved|shifted|transferred|credited|credited back|made up|made up for|recovered|compensated|reimbursed|added on|added back|given back|honoured|honored|preserved|appear|used",
}

CONTRACT_END = Register(
    "contract end",
    (
        phrase(
            "{lengthen} [out|back|over|along|up] {end}",
            ("extend my contract", "push back the end date", "shift my end date"),
            "extend my leave",
            "demand",
        ),
        phrase(
            "{end} [{too}] [{aux}] [{too}] [{be}] [{too}] {moved}",
            ("my contract extended", "the end date should move"),
            "the agreement",
            "demand",
        ),
        phrase("{halt} {contract}", ("freeze the contract", "stop the clock on my contract"), "freeze it", "demand"),
        phrase(
            "{contract} [{too}] [{aux}] [{too}] [{be}] [{too}] {halted}",
            ("your contract is frozen", "the contract should stand still"),
            "your contract is signed",
            "demand",
        ),
        phrase(
            "(put|place|have|keep|let|leave|get) {contract} [also|rest] (on hold|on pause|on ice|rest|sleep|stand still|stop|paused|frozen|wait)",
            ("put my contract on hold", "let the contract rest"),
            "put my coaching on hold",
            "demand",
        ),
        phrase(
            "(don't|do not|not|without|rather than|instead of) (let|letting|have|having) {contract} (run|run on|run down|running|tick|expire|lapse|count down|keep running|go on)",
            "don't let the contract run",
            "let the contract run",
            "demand-not",
        ),
        phrase(
            "{give} [me|back|on] {time} ... {place}",
            ("add the missed weeks to the end", "put those sessions onto my contract"),
            "add the files",
            "demand",
        ),
        phrase(
            "{time} [{too}] [{aux}] [{too}] [{be}] [{too}] {given} [on|back|over] [on|onto] {place}",
            ("the two months should be added at the end", "missed sessions to be tacked on to the end"),
            "the sessions should be fun",
            "demand",
        ),
        phrase(
            "(add|tack|tag|stick|put|append|attach|adding|tacking|sticking|bolt) (them|it|that|those|this|these|all that|everything) [back|on|over] {place}",
            "add them at the end",
            "add them to the list",
            "demand",
        ),
        phrase(
            "(have|get|give|want|need|like|expect|claim|gets|getting|giving|having) [me|us|him|her] [to have|to get|have] {time} [again|all] back [*] [*] [at|on|later|in|after|please|too|$]",
            ("give me those weeks back at the end", "I'd like those ten weeks back"),
            "have the sessions in the back room",
            "demand",
        ),
        phrase(
            "(make up|making up|make good|compensate|recover|get back|give back|gain back|credit|reimburse|carry over|roll over|carry forward|bank) [for] {time}",
            ("make up the lost time", "carry over my unused sessions"),
            "make up my mind",
            "demand",
        ),
        phrase(
            "(make|carry|roll|bring) {time} (up|over|forward|across)",
            "carry the missed sessions over",
            "make the time",
            "demand",
        ),
        phrase(
            "(compensate|credit|reimburse) (me|us) (for|with) {time}",
            "compensate me for the missed weeks",
            "compensate me",
            "demand",
        ),
        phrase(
            "{time} [that] [{too}] [{aux}] [{too}] [{be}] [{too}] (made up|credited|carried over|rolled over|recovered|compensated|carried forward|added back|added on|tacked on|given back)",
            "the missed time could be made up",
            "the time could be used",
            "demand",
        ),
        phrase("make up for (it|this|that|the)", "make up for it", "make up", "demand-maybe"),
        phrase(
            "(won't|don't|do not|not|without|never|shouldn't|can't) [want to|wanting to|to|afford to|like to|have to] (lose|losing|forfeit|forfeiting|waste|wasting) [out on|any of|any] (my|the|those|any|these|what|all) [*] [months|weeks|sessions|time|calls|money] [that|which] (i|we|i've|we've|i'd) [have|already|had|both] (paid|bought|booked|signed|pay)",
            "don't lose the months i've paid for",
            "don't lose the months",
            "demand-not",
        ),
        phrase(
            "(won't|don't|do not|not|without|never|shouldn't) [want to|wanting to|to] (lose|losing|forfeit|forfeiting) [out on|any of|any] [my|the|those|any|these] (sessions|time|months|weeks|hours|calls)",
            "don't want to lose my sessions",
            "don't lose heart",
            "demand-not-maybe",
        ),
        phrase(
            "(not|shouldn't|mustn't|won't|don't|can't|doesn't|never) [to|be] (count|counted|counting|deducted|charged|eat|come off|taken off) [against|toward|towards|as|into|from|off|on] [*] [*] (contract|agreement|year|package|term|months|programme|program|me|sessions)",
            "must not count against my contract",
            "doesn't count as work",
            "demand-not-maybe",
        ),
        phrase(
            "(get|have|receive|use|keep|complete|given|owed|gets|has|finish) [still|all|me] (my|our|the|a|all|his|her) (full|whole|entire|complete) ({many}|number|year|term|amount|set) [of] [months|weeks|sessions|year|calls]",
            "get my full twelve months",
            "get my full attention",
            "demand",
        ),
        phrase(
            "(the|a|an|any|contract|as|corresponding|matching|equal|similar|proportionate|appropriate) ... (extension|prolongation)",
            "an extension",
            "a tension",
            "demand-maybe",
        ),
        phrase(
            "(extension|prolongation|lengthening) (of|to|on|for) {end}",
            "extension of my contract",
            "extension of my house",
            "demand",
        ),
        phrase(
            "(extra|additional|more|bonus|further|added) (weeks|months|time|sessions|ones|calls) [*] [tacked] (at|on|after|onto|added) (the|to) (end|back|contract|expiration|deadline)",
            "extra weeks at the end",
            "extra weeks",
            "demand",
        ),
        phrase(
            "(end|finish|expire|run out|expires|ends|run|runs|go on|continue|carry on|last|keep going) [*] [*] [*] (longer|later)",
            "expire two months later",
            "expire",
            "demand-maybe",
        ),
        phrase(
            "{end} [{aux}] (run|runs|ran|last|lasts|lasted|go on|went on|continue|end|ends|ended|expire|expires) [*] [*] [*] (longer|later)",
            "the contract ran two months longer",
            "the contract ran well",
            "demand",
        ),
        phrase(
            "({whose} [{many}] (months|weeks|year|contract|package|term)) [{aux}] [only] (start|starts|begin|begins|resume|resumes|go on|keep|stop|stops) [to] (counting|running|ticking|count|run)",
            "the twelve months to start counting",
            "the months start badly",
            "demand",
        ),
        phrase(
            "{whose} (year|term|contract|package) (becomes|turns into|is then|gets to be|would be) {many} (months|weeks)",
            "my year becomes fourteen months",
            "my year becomes hard",
            "demand",
        ),
        phrase(
            "(sessions|calls|hours|credits|package|them) [that|*] [*] (stay|stays|remain|remains|be|are|keep|kept) [still] (valid|usable|available|good|alive) (beyond|past|after|longer|until after)",
            "sessions stay valid beyond December",
            "sessions after lunch",
            "demand",
        ),
        phrase(
            "(do|hold|have|use|take|finish|complete|catch up|make up|continue|meet|hold) [*] [*] [*] [*] (after|past|beyond) {end} [date] [would have|has|is|had|had been|will have] (ended|ends|end|expired|expires|runs out|ran out|run out|over)",
            "we hold the sessions after the contract runs out",
            "we meet after the holidays",
            "demand",
        ),
        phrase(
            "(roll|carry|push|move|take|rolling|carrying|moving) [*] [*] [*] [over] (past|beyond) (the|my|our|your) (expiration|expiry|end|contract|deadline)",
            "roll the sessions over past the expiration date",
            "roll the sessions over",
            "demand",
        ),
        phrase(
            "(move|moves|moving|shift|shifts|push|extend|slide) [everything|it|that|this|all|things] [out|back|along|on] by (the same|as many|exactly|that)",
            "move everything out by the same weeks",
            "move everything out",
            "demand-maybe",
        ),
        phrase(
            "(so nothing|so that nothing is lost|so i don't lose|clock stop|stop the clock|stops the clock|clock stopped|clock to stop|pause the clock|clock paused|clock [on|*] [*] [*] [must|should|to] (stop|stops|pause|freeze)|freeze the clock|hold the clock|halt the clock|stop the meter|stop the countdown)",
            "stop the clock",
            "round the clock",
            "demand-maybe",
        ),
    ),
    _HERE,
)
