"""Stops put together from classes: who or what is laid aside, with which verb, and where to.

A closed list of idioms never ends; these patterns join a verb of putting, an object that is coaching or the
writer, and any place where things are kept and not used ("put us in the freezer until June"). The same for
verbs of leaving and for coaching that is to stand still. None is sure without a length or a return beside it (``?``).
The forms are those of ``stops.py``, the classes stand in ``classes.py``; one form more:

    go    the writer goes away ("duck out until June"): of coaching, since it is said to the coach
"""

from __future__ import annotations

from mailhold.policy.phrases.grammar import Phrase, phrase

RESTS: tuple[Phrase, ...] = (
    # laid aside, somewhere
    phrase(
        "{put} ({named}|{mine}|{self}|{it}) [back|down|all|up] (on|in|into|to|under|onto|at|for) [a|an|the|some|my|its] [*] {store}",
        ("put us in the freezer", "leave my coaching on the bottom shelf"),
        ("put us in the picture", "put the cat in the freezer"),
        "do?",
    ),
    phrase(
        "{putting} ({named}|{mine}|{self}|{it}) [back|down|all|up] (on|in|into|to|under|onto|at|for) [a|an|the|some|my|its] [*] {store}",
        "putting us in the freezer",
        "putting us in the picture",
        "doing?",
    ),
    phrase(
        "{put} (on|in|into|aside|away) [a|an|the] [{store}] ({named}|{mine})",
        ("put in the drawer our coaching", "lay aside the coaching"),
        "put in the drawer the letter",
        "do?",
    ),
    phrase(
        "{put} ({named}|{mine}|{it}|{self}) ({still}|be)",
        ("leave the coaching be", "let our sessions lie fallow"),
        ("leave the door open", "leave our sessions open-ended"),
        "do?",
    ),
    phrase("{putting} ({named}|{mine}) ({still}|be)", "leaving the coaching be", "leaving the door open", "doing?"),
    phrase(
        "({named}|{mine}) [all] to [be|go] ({still}|stand still|stay still|stop|{paused})",
        "my coaching to stand still",
        "the baby to stand still",
        "done?",
    ),
    phrase(
        "({named}|{mine}) [with *] to [be|go|come] [to a] ({still}|stop|halt|{paused}|stopped|set aside)",
        "my programme with you to stand still",
        "the baby to stand still",
        "done?",
    ),
    phrase(
        "({named}|{mine}) [be|being|get|gets|all|now] ({stopped}|{paused})",
        "the coaching stopped",
        "the bleeding stopped",
        "done?",
    ),
    phrase(
        "({named}|{mine}|coaching's|sessions're) [just|simply|really|now|all|sadly|unfortunately] {modal} [just|now] [be|go|take|come|get|stay|sit|lie|move|rest|sleep] [a|to a|to|into|in|on|on the|in the|to the|out] [back|bottom|deep] "
        "(wait|rest|stop|pause|sleep|sit|stand still|lie fallow|lie dormant|hibernate|cease|quiet|interrupted|stopped|parked|shelved|paused|suspended|set aside|put aside|put off|off|go|dropped|{store})",
        ("our sessions must lie fallow", "coaching has to take a back seat", "coaching will have to sit on the shelf"),
        "the cat has to wait",
        "must?",
    ),
    phrase(
        "({named}|{mine}) (could|can|would) [now|please|all] be ({stopped}|{paused})",
        "my coaching could be interrupted",
        "the trains could be interrupted",
        "done?",
    ),
    phrase(
        "(give|allow) ({named}|{mine}|it) [a|some] [{adj}] {rest}",
        "give our sessions a rest",
        "give the dog a rest",
        "do?",
    ),
    # stopped
    phrase(
        "{ending} [for me|for us|me] [with|on] [all|doing|having] [of] ({named}|{mine})",
        ("interrupt our coaching", "bow out of the sessions"),
        ("bow out of the race", "stop calling"),
        "do?",
    ),
    phrase(
        "{endinging} [with|on] [all|doing|having] [of] ({named}|{mine})",
        "benching our sessions",
        "benching the striker",
        "doing?",
    ),
    phrase("({endinging}|{pausing}) ({it}|them|here) {long}", "parking this until june", "parking this car", "doing?"),
    phrase(
        "(taking|having|making|needing) [{little}] coaching {rest}",
        "taking a coaching sabbatical",
        "taking a coaching course",
        "doing?",
    ),
    phrase(
        "^(time out|timeout|time-out|pause|break|breather|stop|hold|freeze|intermission|half-time) (please|pls|plz|needed|requested)",
        "time out please",
        "time out of mind",
        "do?",
    ),
    phrase(
        "(drop|pull|close|shut|hit|press|slam|throw|cast|lower|draw|call|ring|blow|turn|put|lay|set|pack|fold|tie|lock|bring|apply|pump|hang up|take) "
        "[down|up] [a|an|the|my|our] (*|* *) [down|up|off] (on|to|with|under) ({named}|{mine})",
        ("drop anchor with the coaching", "pull the handbrake on our sessions"),
        "drop anchor with the crew",
        "do?",
    ),
    phrase(
        "(hanging up|packing away|putting away|laying down|putting down|hang up|pack away|put away|lay down|put down) (my|the) coaching [*]",
        "hanging up my coaching boots",
        "hanging up my boots",
        "doing?",
    ),
    phrase(
        "{ending} ({it}|them) [off|down|out|here|there] ({long}|$)",
        "shut it down until may",
        "shut the door",
        "do?",
    ),
    phrase(
        "(shut|close|wind|power|turn|switch|call|break|knock|put|leave|lay) ({named}|{it}|them|{mine}) (down|off|out|aside|up|away|to rest)",
        "shut it down",
        "shut the door",
        "do?",
    ),
    phrase(
        "{leave} [here|there|now|this|altogether|completely|with you|with everything|with all of it|with it] {long}",
        ("duck out for march", "sit out until june", "break off until june"),
        ("duck out of the rain", "sit on the porch"),
        "go?",
    ),
    phrase(
        "(break off|step off|step out|duck out|bow out) (here|there|at this point|on this side)",
        "break off here",
        "break off a piece",
        "go?",
    ),
    phrase(
        "{leaving} [here|there|now|altogether|completely|with you] {long}",
        "ducking out for march",
        "ducking out of the rain",
        "doing?",
    ),
    phrase(
        "(bench|excuse|remove|withdraw|absent|take|pull|sideline|extract|free|unhook|release|count|spare|sign|write|cross|strike|cut|let|leave|scratch|drop|opt|subtract) {self} "
        "(out of|from|off|off of|of) [all|any|any of] ({named}|{mine}|the {ride})",
        ("withdraw myself from coaching", "take me out of the rotation"),
        "take me out of the oven",
        "do?",
    ),
    phrase(
        "(benching|excusing|removing|withdrawing|taking|pulling|sidelining|signing|leaving|dropping|counting) {self} "
        "(out of|from|off|off of|of) [all|any|any of] ({named}|{mine}|the {ride})",
        "benching myself from coaching",
        "benching myself",
        "doing?",
    ),
    phrase(
        "(count|leave|deal|cut|let|write) {self} (out|off) [{long}|of {named}|of it]",
        "count me out until june",
        "count me in",
        "do?",
    ),
    phrase(
        "(put|stick|place|set|draw|slip|make|leave) a (comma|semicolon|bookmark|parenthesis|pin|lid|cork|stopper|sock|dot|line|full stop|marker|ribbon|bracket|brackets) "
        "(in|after|on|to|behind|under|around|round) ({named}|{it}|here|us)",
        ("put a comma after our sessions", "put a bookmark in it"),
        "put a comma after the verb",
        "do?",
    ),
    phrase(
        "(make|do|have|take|call|draw|give|request|ask for|get|allow me|give me|permit me|grant me|give us|declare|announce|insert|impose|agree|arrange|schedule|apply for) [for] [{little}|one|us|me|{number} weeks|{number} months] [{adj}] {rest} "
        "(from|of|in|on|with|to|for|between|off) [all|doing] [of] [{number}] ({named}|{mine})",
        ("request a suspension of the coaching meetings", "make a stop with our sessions"),
        "make a stop for coffee",
        "do",
    ),
    phrase(
        "(make|do|have|take|call for|request) [{little}|one|us|me] [{adj}] (stop|halt|cut|interruption|gap|suspension|rest|recess|standstill|pause|time out|stoppage|break|pit stop|time) [with|here|now|starting|beginning] (until|till|til|for|over|during|while|through|thru|upto|in {span}|of {number} (weeks|months))",
        ("make stop for two months", "make a pause until june"),
        "make a stop at the shop",
        "do?",
    ),
    phrase(
        "(make|makes) [a|an] (stop|pause|break) ($|[from|with|beginning|starting|in])",
        "make stop, beginning",
        "make stopovers",
        "do?",
    ),
    phrase(
        "[{little}|one] [{adj}] (suspension|interruption|stoppage|stopping|stop|halt|freeze|gap|deferral|deferment|moratorium|rest|standstill|leave|time|adjournment|vacation|holiday) (from|of|in|on|with|to) [all] ({named}|{mine})",
        "a suspension of the coaching meetings",
        "a suspension of disbelief",
        "name?",
    ),
)
