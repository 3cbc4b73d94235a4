"""The slots that patterns share, each a list of ways to say one thing. Written like a pattern's group."""

from __future__ import annotations

from collections.abc import Mapping

SLOTS: Mapping[str, str] = {
    # who writes
    "i": "i|we|i've|i'm|we're|we've",
    # coaching as a whole, as the writer of the words may call it; never one session, never somebody else's
    "ours": (
        "{det} [whole|entire|regular|weekly|biweekly|fortnightly|monthly|one on one|1:1|executive|leadership|career|life|"
        "business|phone|video|zoom|little|lovely|upcoming|remaining|future|current] {heads}|{det} {heads}|{heads}"
        "|(my|our|your) * (sessions|coaching|coaching sessions)|me|us|them|everything|things|it all|all of it|all of this|this whole thing|the whole thing|it"
        "|(my|our|your) (mondays|tuesdays|wednesdays|thursdays|fridays|mornings|evenings|slots|time) [together]"
        "|{det} work (with you|together)|working (with you|together)|our work|{det} time together|meeting|coaching with you"
    ),
    "det": "my|our|your|the|these|those|this|all|all my|all our|all of my|all of our|all the|all your|any|any more|any further|further|more",
    "heads": (
        "coaching|coachin|coachings|couching|sessions|coaching sessions|coaching calls|coaching program|"
        "coaching programme|coaching work|coaching engagement|coaching process|coaching meetings|coaching journey|"
        "coaching relationship|coaching appointments|calls|meetings|appointments|program|programme|engagement|"
        "lessons|conversations|chats|talks|catch-ups|check-ins|collaboration|coaching thing|coaching stuff|coaching part|coaching side|coaching bit|meetups|zooms|zoom calls|client hold"
    ),
    # the same without the small words that may mean anything ("stop it")
    "named": (
        "{det} [whole|entire|regular|weekly|biweekly|fortnightly|monthly|one on one|1:1|executive|leadership|career|life|"
        "business|phone|video|zoom|little|lovely|upcoming|remaining|future|current] {heads}|{heads}|"
        "{det} work (with you|together)|working (with you|together)|our work|{det} time together|everything with you"
    ),
    # how long, where it makes a stop temporary
    "lasting": (
        "until|till|til|'til|untill|for now|for a (while|bit|time|little|season|stretch|spell|few weeks|few months|"
        "couple of weeks|couple of months|couple months|couple weeks|month|year|quarter|term|little while|little bit|good while)|"
        "for {number} (weeks|months|wks|mos)|for [the] {span}|for some (time|while|weeks|months)|for as long as|"
        "for the (time being|moment|foreseeable future|duration|length|rest of|next|coming|remainder)|"
        "over the {season}|through [the] {span}|through the (end of )|during|while|whilst|temporarily|meanwhile|"
        "in the meantime|between now and|this {season}|next {season}|starting|beginning|{fromday}|as of|effective|"
        "as long as|so long as|once again later|the whole (summer|winter|autumn|spring)"
    ),
    "fromday": (
        "from (now|today|tomorrow|tonight|next|this|{span}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mid|"
        "the [*] (to|until|till|through|of|on|onwards)|[the] * (to|until|till|through|of|onwards|{span})|"
        "[the] * * (to|until|till|through|onwards))"
    ),
    "season": "summer|winter|fall|autumn|spring|month|quarter|semester|term|season|year|holidays",
    "span": (
        "{season}|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|"
        "jun|jul|aug|sep|sept|oct|nov|dec|holiday|christmas|q1|q2|q3|q4|easter|ramadan|lent|advent"
    ),
    "number": "a couple of|a couple|a few|several|some|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\
1|2|3|4|5|6|7|8|9|10|12|14|16|18|20|six to eight|2-3|3-4|4-6|6-8|another",
    # a stop that is temporary by its own meaning
    "pause": "pause|pauze|suspend|freeze|shelve|park|halt|interrupt|mothball|table|adjourn|ice|hold off on|hold off|press pause on|hit pause on",
    "paused": "paused|suspended|frozen|shelved|parked|halted|interrupted|held|on hold|on pause|on ice|mothballed",
    "pausing": "pausing|suspending|freezing|shelving|parking|halting|interrupting|holding off on",
    # a stop that may be for good
    "stop": "stop|cease|drop|shut off|shut down|turn off|switch off|cut|cut out|discontinue|cancel|end|quit|skip|leave|break off|"
    "postpone|defer|delay|forgo|put off|wind down|give up|let go of|do without|pass on|scratch|kill|clear",
    "stopping": "stopping|ceasing|dropping|discontinuing|cancelling|canceling|skipping|leaving|postponing|shutting off",
    "hold": "hold|pause|ice|standby|stand-by|stand by|hiatus|the back burner|the backburner|the shelf|a break|a hold|a pause|a hiatus|"
    "client hold|coaching hold|a client hold|a coaching hold|abeyance|limbo|suspension|hibernation|mothballs|the deep freeze|deep freeze|"
    "cold storage|recess|suspense|the shelf for now|a shelf|the side",
    "break": (
        "break|breather|pause|hiatus|time out|time-out|timeout|time off|time away|leave of absence|sabbatical|"
        "breathing space|breathing room|interruption|intermission|recess|interlude|respite"
    ),
    "little": (
        "a|an|some|my|this|that|the|one|a bit of a|a little|a short|a brief|a quick|a long|a longer|a small|a real|a proper|a temporary|"
        "a good|a bit of|a well-earned|a much needed|a much-needed|another|a few weeks'|a month's|a few months'"
    ),
    "relative": (
        "husband|wife|partner|spouse|boss|manager|doctor|therapist|mother|mom|mum|father|dad|sister|brother|son|daughter|"
        "friend|colleague|supervisor|director|ceo|company|hr|employer|sponsor|team|family|coworker|assistant|lawyer|surgeon"
    ),
}
