"""What is to happen: the many ways to name a temporary stop of coaching.

``sense`` tells the form, so that the rest of the sentence can be read:

    do      the bare verb ("pause my coaching"): asked for, decided on, or an order
    doing   "pausing my coaching"
    done    "my coaching paused", "was on hold": needs somebody who wants it so; alone it is a report
    must    a whole statement of need, frame and all: "our sessions have to rest until June"
    name    a noun that means a hold by itself ("a hold on my coaching")

A question mark after the form means: not sure by itself. The stop may be for good
("stop our calls") or of something else ("a break"); a length or a return beside it,
or coaching, tells.

A stop of one session, or of anything but coaching, must not be found: that is what
``not_said`` guards.
"""

from __future__ import annotations

from mailhold.policy.phrases.grammar import Register, phrase
from mailhold.policy.phrases.slots import SLOTS

_AFTER = (
    "{lasting}|please|pls|plz|now|again|altogether|a bit|a while|completely|on coaching|on {det} {heads}|"
    "with (coaching|the coaching|you|{det} {heads})|in {det} {heads}|from {ours}"
)

STOPS = Register(
    "stops",
    (
        # a verb with coaching as its object
        phrase(
            "{pause} [on] {ours}",
            ("pause my coaching", "suspend our weekly calls", "freeze everything"),
            ("pause the newsletter", "hold our session on friday", "freeze my card"),
            "do",
        ),
        phrase(
            f"(pause|suspend|halt|adjourn|go dormant|lie low|hibernate) ({_AFTER})",
            ("pause until june", "pause for a while"),
            ("pause the music", "pause to think"),
            "do",
        ),
        phrase("(pause|go dormant|suspend) $", "pause.", "pause the music", "do"),
        phrase("pausing ($|is|an option|possible|allowed|would)", "is pausing an option", "pausing the film", "doing"),
        phrase(
            "(put|place|set|move|have|keep|leave|mark|switch|register|list) {ours} [back|down|as] (on|in|into|to|as on|under) [a|an] [temporary|short|brief|longer|indefinite|open-ended] {hold}",
            ("put my coaching on hold", "mark me as on hold", "put us on the back burner"),
            ("put the kettle on", "put my order on hold", "put the delivery on ice"),
            "do",
        ),
        phrase("(put|place|set) (on|in) {hold} {ours}", "put on hold my coaching", "put on hold the delivery", "do"),
        phrase(
            "(put|place|set|call|have) (a|an|some) [temporary|short|brief|client] (hold|pause|stop|halt|freeze|break|brake) (on|to|for|in|into|with) {ours}",
            "put a hold on my coaching",
            "put a stop to the noise",
            "do",
        ),
        phrase(
            "(put|hit|pump|slam) [the] (brakes|brake) on {ours}",
            ("put the brakes on coaching", "hit the brakes on our sessions"),
            "put the brakes on spending",
            "do",
        ),
        phrase(
            "(hit|press|push|click|tap|smash|call) [a|the|on] [big|temporary] (pause|stop|snooze|time-out|timeout|time out|hold) [button]",
            ("hit pause", "press the pause button"),
            ("hit the target", "press release"),
            "do",
        ),
        phrase(
            "(go|be|get|stay|come) (on|into|in) [a|an|the] [client|coaching|temporary|short|brief|little|longer] (hold|pause|hiatus|break|sabbatical)",
            ("go on hold", "be on a client hold"),
            "go on holiday",
            "do",
        ),
        phrase("(be|get|have it|have them) (put|placed) on [a] hold", "be put on hold", "be put on the list", "do"),
        phrase(
            "be (paused|suspended|put on pause|put on ice|put on hold|shelved|interrupted)",
            "be paused",
            "be pleased",
            "do",
        ),
        phrase(
            "sit (out|this one out|it out) [the|this|these|a|for] [next|rest of|whole|few|couple] [{number}] (months|weeks|{span}|quarters|{lasting})",
            "sit out the summer",
            "sit out on the porch",
            "do",
        ),
        phrase(
            "sit (the|this|these) [next|rest of the] [{number}] (months|weeks|{season}) out",
            "sit this quarter out",
            "sit this meeting out",
            "do",
        ),
        phrase(
            "(step|back|move|pull|draw) (back|away|out|aside|off) from {ours}",
            ("step away from coaching", "step back from our sessions"),
            ("step back from the door", "step away from my desk"),
            "do",
        ),
        phrase(
            "(step|move|pull|bow|duck|back|drop|check|stand|sit) (back|away|out|aside|off|down) [of {ours}|of the {heads}] {lasting}",
            "step back for a while",
            "step back and look",
            "do?",
        ),
        phrase("step out of {ours}", "step out of the coaching", "step out of the car", "do"),
        phrase(
            "take {little} [{number}] (step|steps) (back|away|out|aside) from {ours}",
            "take a step back from coaching",
            "take a step back from work",
            "do",
        ),
        phrase(
            "take {little} [{number}] (step|steps) (back|away|out|aside) {lasting}",
            "take a step back for a while",
            "take a step back and think",
            "do?",
        ),
        phrase(
            "take [the|a|this|all of|the rest of the|{number}] [whole|next|few|couple of] ({span}|months|weeks|{number} months|{number} weeks|some time|time) off [from] {ours}",
            "take the summer off from coaching",
            "take the summer off from work",
            "do",
        ),
        phrase(
            "take [the|a|this|all of|the rest of the|{number}] [whole|next|few|couple of] ({span}|months|weeks|month) off",
            "take the summer off",
            "take my coat off",
            "do?",
        ),
        phrase(
            "(take|remove|get|strike|scratch|pull|drop|cross|leave|keep) (me|us|my name|my slot|my slots|our sessions|our calls|my sessions) (off|out of|from) [of] (the|your) "
            "[coaching|regular|weekly] (calendar|books|schedule|roster|rota|list|diary|rotation|board|timetable|calender)",
            "take me off your calendar",
            "take me off your mailing list",
            "do?",
        ),
        phrase(
            "(not|don't|do not|dont|stop|no longer|without) (book|schedule|plan|booking|scheduling|planning) [*] [*] [*] [*] [*] {lasting}",
            ("don't schedule me until may", "not book any sessions for me until june"),
            "don't schedule the movers",
            "do?",
        ),
        phrase(
            "(not|without) (do|have|hold|having|doing|any|attend|continue|meet|meeting) [any|any more|with|our|the|my] ({heads}) {lasting}",
            "not have any sessions until june",
            "not have any money",
            "do?",
        ),
        phrase("not meet {lasting}", "not meet until june", "not meet the deadline", "do?"),
        phrase(
            "no [more|further|new|other] {heads} (until|till|til|between|from|for|during|while|whilst|before|over|this {season}|through|in {span})",
            "no coaching from may 4 to june 12",
            "no coaching skills",
            "do",
        ),
        phrase(
            "{stop} [with|on] {named}",
            ("stop our calls", "shut off our calls"),
            ("stop the car", "stop calling me"),
            "do?",
        ),
        phrase(
            "(stop|quit|cease) [for now|here|altogether|completely|entirely|everything|it all] {lasting}",
            "stop until may",
            "stop smoking",
            "do?",
        ),
        phrase(
            "(take|have|make|get|do) [{little}|{number} weeks|{number} months] [temporary|extended|*-month|*-week|short|little|long|longer|client|coaching|brief|small|quick|real|proper|month|weeks|summer] {break} "
            "(from|of|in|on|with|to|for|between) [all|doing] [of] {ours}",
            ("take a break from our sessions", "have a breather from coaching"),
            ("take a break from work", "take a break from the news"),
            "do",
        ),
        phrase(
            "(take|have|make) [{little}] [temporary|extended|*-month|*-week|short|little|long|longer|brief|small|quick|real|proper|summer] {break} {lasting}",
            "take a break until june",
            "take a break at noon",
            "do?",
        ),
        phrase(
            "(take|have|make) {little} [temporary|extended|*-month|*-week|short|little|long|longer|brief|small|quick|real|proper|summer|coaching] {break}",
            "take a break",
            "take a bus",
            "do?",
        ),
        phrase(
            "(put|stick|place) a (pin|bookmark|cork|lid) in {ours}",
            "put a pin in our coaching",
            "put a pin in the map",
            "do",
        ),
        phrase(
            "(put|set|leave|lay|place|park) {ours} (aside|to one side|to the side|to sleep|to rest|away|on the side)",
            "set coaching aside",
            "set the plates aside",
            "do",
        ),
        phrase(
            "(give|let) {named} (a rest|a break|rest|sleep|lie fallow|hibernate)",
            "give coaching a rest",
            "give the dog a rest",
            "do",
        ),
        phrase(
            "(hibernate|sideline|bookmark|pauze|stall|lay off|ease off) {ours}",
            "sideline our coaching",
            "sideline the striker",
            "do",
        ),
        phrase(
            "(be excused|bow out|opt out|withdraw|drop out|check out|drop off|tap out|duck out|pull out|come off|unplug|disconnect|disengage) (of|from) {ours} {lasting}",
            "bow out of coaching until may",
            "bow out of the race",
            "do?",
        ),
        phrase(
            "^(hold|pause|break|hold,|pause,|break,) (please|pls|plz|me|request)",
            "hold please",
            "hold the line please",
            "do?",
        ),
        phrase(
            "(take|have) [a] (leave|leave of absence) (from|of) {ours}",
            "take leave from coaching",
            "take leave from work",
            "do",
        ),
        phrase(
            "(everything|all of them|the rest|anything|all sessions|all the ones|all calls) (after|following|thereafter|from then on|that follows|from now) [*] [*] [*] [*] {lasting}",
            "everything after it too until may",
            "everything after lunch",
            "do?",
        ),
        phrase(
            "(excuse|release|free|spare|relieve) me (from|of) {ours}",
            "excuse me from coaching",
            "excuse me from dinner",
            "do",
        ),
        phrase(
            "(give|grant|allow) me [{little}] [short|little|real|longer] {break} (from|of|in|with) {ours}",
            "give me a break from coaching",
            "give me a break",
            "do",
        ),
        phrase("hold {named}", ("hold our sessions", "hold my coaching"), "hold the door", "do?"),
        phrase(
            "(take|have) a (rain check|raincheck) on {named} {lasting}",
            "take a rain check on our sessions until spring",
            "take a rain check on lunch",
            "do?",
        ),
        phrase(
            "(stop|pause) the clock on {named}", "stop the clock on our sessions", "stop the clock on the game", "do"
        ),
        phrase(
            "{named} (wait|stop|pause|rest|sleep) {lasting}",
            "our sessions wait until may",
            "the others wait until may",
            "do?",
        ),
        phrase(
            "{pause} (this|that|these) ($|{lasting}|please|for)",
            ("shelve this until may", "pause this"),
            "pause this exercise",
            "do",
        ),
        phrase("(put|place|set) (this|that|these) on {hold}", "put this on hold", "put this on paper", "do"),
        phrase("{stop} (them|it|this|these) {lasting}", "drop them until spring", "drop them off", "do?"),
        phrase(
            "{named} (will have to|has to|have to|must|needs to|need to|will need to|had better) (wait|rest|stop|pause|sleep) {lasting}",
            "our sessions will have to rest until june",
            "the cat has to wait until june",
            "must?",
        ),
        # a noun
        phrase(
            "[a|the|my|an|this|some|our] [temporary|short|little|longer|client|coaching|open-ended|open ended|brief] hold (on|of|for|to|from|in|with) {ours}",
            "a hold on my coaching",
            "a hold on my bank account",
            "name",
        ),
        phrase(
            "(a|my|an|this|the) [temporary|short|little|longer|open-ended|brief] [client|coaching] hold",
            ("a hold", "a client hold"),
            "a household",
            "name",
        ),
        phrase(
            "[{little}] [temporary|extended|*-month|*-week|short|little|long|longer|brief|small|quick|real|proper] {break} (from|of|in|on|with|to|for|between) [all|doing] [of] {ours}",
            "a pause from the coaching",
            "a pause in the music",
            "name",
        ),
        phrase(
            "[{little}|{number} weeks|{number} months] [temporary|extended|*-month|*-week|short|little|long|longer|brief|small|quick|real|proper|coaching|{number} week|{number} month] {break} {lasting}",
            "a break until june",
            "a break at work",
            "name?",
        ),
        phrase(
            "{little} [temporary|extended|*-month|*-week|short|little|long|longer|brief|small|quick|real|proper] {break}",
            "a break",
            "a broken leg",
            "name?",
        ),
        phrase(
            "{lasting} [at least] [the] [end of] [{number}] [{span}] off [from] {ours}",
            "for two months off from coaching",
            "for two months off from work",
            "name",
        ),
        phrase(
            "(some time|time|a [*] (month|week|while)|a (month|week|while|season|year|quarter|term)|{number} (weeks|months)|the ({season}|rest of the year)) (off|away|out) from {ours}",
            "a few weeks off from our sessions",
            "a few weeks off from work",
            "name",
        ),
        # -ing
        phrase("{pausing} {ours}", "pausing my coaching", "pausing the video", "doing"),
        phrase(
            f"(pausing|suspending|halting|hitting pause|pressing pause) ({_AFTER})",
            "pausing until june",
            "pausing the video",
            "doing",
        ),
        phrase(
            "(putting|placing|having|getting) {ours} [back] (on|in|put on|placed on) [a] {hold}",
            "putting my coaching on hold",
            "putting the kettle on",
            "doing",
        ),
        phrase(
            "(putting|placing) a (hold|pause|stop) (on|to) {ours}",
            "putting a hold on coaching",
            "putting a stop to crime",
            "doing",
        ),
        phrase("(hitting|pressing|pushing) [the] (pause|stop|snooze)", "hitting pause", "hitting targets", "doing"),
        phrase(
            "(going|being|getting|staying) (on|into) [a|an] [client|coaching|temporary|short|brief] (hold|pause|hiatus|break)",
            "going on hold",
            "going on foot",
            "doing",
        ),
        phrase(
            "(stepping|pulling|backing|moving) (back|away|out|off) (from|of) {ours}",
            "stepping away from coaching",
            "stepping away from the edge",
            "doing",
        ),
        phrase(
            "(stepping|pulling|backing|moving|bowing) (back|away|out|off) {lasting}",
            "stepping back for a while",
            "stepping back on stage",
            "doing?",
        ),
        phrase(
            "taking [{little}] [temporary|extended|*-month|*-week|short|little|long|longer|brief] ({break}|time|some time|step back|step away|months off|weeks off|month off) [off|away] (from|of|in|with) {ours}",
            "taking a break from coaching",
            "taking a break from social media",
            "doing",
        ),
        phrase(
            "taking [{little}|{number}] [temporary|extended|*-month|*-week|short|little|long|longer|brief] ({break}|time off|some time off|step back|step away|months off|weeks off|month off)",
            "taking a break",
            "taking a bus",
            "doing?",
        ),
        phrase("{stopping} {ours}", "stopping our sessions", "stopping the car", "doing?"),
        phrase("pausing (after|in|over|before|from)", "pausing after the summer", "pausing the film", "doing"),
        # participles
        phrase("(paused|stopped) {lasting}", "paused for a bit", "paused the film", "done?"),
        phrase(
            "{ours} [to be|to go|be|get|gets|is|are|were|was|being|have been|has been|put|placed|to get|go] [now|temporarily|put|placed] {paused}",
            ("my coaching paused", "our sessions put on hold"),
            ("the parcel was held", "the order on hold"),
            "done",
        ),
        phrase(
            "{ours} to (stop|pause|rest|wait|sleep|go on hold) [{lasting}]",
            "our sessions to stop",
            "the noise to stop",
            "done?",
        ),
        phrase(
            "[was|were|am|is|are|been|went|being] (on|put on) [a] (hold|pause|hiatus) ",
            "went on hold",
            "went on holiday",
            "done",
        ),
        phrase(
            "(paused|suspended|froze|halted|shelved|interrupted) {ours}",
            "paused my coaching",
            "paused the film",
            "done",
        ),
        phrase("(took|had|taken) [{little}] {break}", "took a break", "took a train", "done"),
        phrase("put {ours} on {hold}", "put us on hold", "put the soup on hold", "do"),
    ),
    SLOTS,
)
