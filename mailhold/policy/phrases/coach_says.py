"""What coaches say to the client in a confirmation.

``YOU_ASKED`` (to the client) tells apart:
    asked     names the asking; the stop may follow anywhere in the sentence
    told      the client said something; what was said may be a doubt
    it        points back at a request named elsewhere ("your request", "what you asked me for")
    not       says that the client did not ask
    about     the client only asked about something
"""

from __future__ import annotations

from mailhold.policy.phrases.grammar import Register, phrase
from mailhold.policy.phrases.slots import SLOTS

_HERE = {
    **SLOTS,
    "lately": "also|then|have|had|just|kindly|again|first|already|clearly|specifically|explicitly|verbally|yourself|personally|even|both|there|finally",
    # what is stopped, in a letter to the client or about one
    "c": "coaching|sessions|calls|meetings|lessons|appointments|program|programme|conversations|coaching sessions|coaching calls|coaching meetings|work|our work|work together|engagement|us|everything|it all|things",
    "cc": "[the|our|your|my|any|her|his|their|these|those|all|all the|all our|all your|*'s] [weekly|regular|monthly|upcoming|remaining|*] {c}",
}

YOU_ASKED = Register(
    "you asked",
    (
        phrase(
            "you [also|then|have|had|just|kindly|again|first|already|clearly|specifically|explicitly|verbally] (asked|requested|ask|request|ve asked|applied)",
            "you asked",
            "i asked",
            "asked",
        ),
        phrase(
            "you [also|then|had|just] (rang|called|phoned|telephoned|told|wrote|came|approached|contacted|took|spoke|reached|stopped|caught|messaged|left|sat|opened|turned|met|got) [*] [*] [*] [*] [*] (and|to) (asked|requested|ask|request)",
            "you rang me and asked",
            "you rang me and hung up",
            "asked",
        ),
        phrase(
            "you've [also|just|kindly|already|clearly|specifically|explicitly|verbally] (asked|requested)",
            "you've asked",
            "they've asked",
            "asked",
        ),
        phrase("(asking|requesting) [me|us|that|for|if|whether|to]", "asking me to", "basking", "asked"),
        phrase(
            "you [{lately}] (told|said|wished|needed|preferred|chose|opted|phoned to say|rang to say|called to say|put it|made up your mind|resolved|were clear|insisted|begged|would rather|proposed|hoped|informed|let me know|let us know|expressed|explained|wanted|decided|stated|indicated|announced|mentioned|shared|confirmed|communicated|declared|made clear|made it clear|brought up)",
            "you told",
            "i told",
            "told",
        ),
        phrase(
            "you [{lately}] (rang|called|phoned|telephoned|rung|came|caught|stopped|approached|contacted|got|left) ... [* *] [and] (wanting|wishing|hoping|needing|saying|wanted|wished|said|decided|needed|to say|to tell)",
            "you rang me Friday night wanting",
            "you rang me back",
            "told",
        ),
        phrase(
            "(your words|your own words|your wish|your message|your voicemail|your call) [yesterday|today|this morning|on *|of *|of * *] (was|were|is|:|said)",
            "your words yesterday were",
            "your words of wisdom",
            "told",
        ),
        phrase(
            "(you'd like|you would like|you want|you wish|you need|you have to|you'd rather|you would rather|you'd prefer|you would prefer|you are taking|you're taking|you must|you plan|you intend) [me] [to]",
            "you would like to",
            "you would",
            "told-now",
        ),
        phrase(
            "(your|the) [verbal|oral|spoken|phone|telephone|own|clear|direct] (request|wish|requests|ask|decision|desire|intention) [to|for|that|you made|from]",
            "your request",
            "our request",
            "it",
        ),
        phrase(
            "(as|like|just as|exactly as|what|which|that) (you|you've|you had|you have) [just|have|had] (asked|requested|asked me|asked for|asked of me)",
            "as you asked",
            "as i asked",
            "it",
        ),
        phrase(
            "(as|per|at|upon|following|on|by) [per] (your request|you requested|requested by you|your wish|your instruction|your instructions)",
            "per your request",
            "per our talk",
            "it",
        ),
        phrase(
            "(asked by you|requested by you|as requested|as asked|per request)",
            "requested by you",
            "requested by me",
            "it",
        ),
        phrase(
            "you [really] (haven't|have not|didn't|did not|never|hadn't|had not|weren't|wouldn't) [actually|ever|exactly|formally] (asked|ask|requested|request|said|say|mentioned|told|tell|bring)",
            "you haven't asked",
            "you asked",
            "not",
        ),
        phrase(
            "(without|before) (you|your) (asking|having asked|ask|having to ask)",
            "without you asking",
            "without asking",
            "not",
        ),
        phrase(
            "you [also|had] (asked|ask|asking|wondered|inquired|enquired) ... (about|how|what|when|why|where|who|whether (that|this|it|there|holds|i)|if (that|this|it|there|holds|i think|i thought))",
            ("you asked about", "you asked how"),
            "you asked if we could",
            "about",
        ),
    ),
    _HERE,
)

COACH_DECIDES = Register(
    "coach decides",
    (
        phrase(
            "(i've|i have|i|we've|we) [also|just|therefore|now] (decided|concluded|taken the liberty|took the liberty|made the decision|made the call|took the decision|resolved|come to the conclusion|chosen)",
            "i've decided",
            "you've decided",
            "",
        ),
        phrase(
            "(i|we) [really|do|personally|honestly|strongly|just|also] (think|believe|feel|suggest|recommend|propose|sense|assume|suspect|reckon|advise|figure|figured|thought|felt|want|guess|gather|prefer|insist|would suggest|would recommend|would propose|'d suggest|'d recommend)",
            "i think",
            "you think",
            "",
        ),
        phrase(
            "(in my (view|opinion|judgment|judgement)|my (suggestion|recommendation|idea|advice|decision|sense|feeling|impression|proposal|view)|it seems|it seemed|you seem|you seemed|you look|you looked|you sounded|it looks like|i noticed|i've noticed|i can see|i could see|it's best|it is best|it would be best|for your own good|doctor's orders|i'm going to put|i am going to put|i'm putting|i am putting|i'd rather|i would rather|would do you good|on my own initiative|of my own accord|my own idea)",
            ("in my view", "you seem"),
            "in your view",
            "",
        ),
        phrase(
            "(made up my mind|i thought it best|think it best|thought it wise|it is my decision|my decision|i'm taking you|i am taking you|i took you|i've taken you|i have taken you|i am placing|i'm placing|i'll put|i will put|i'll be putting|i shall put|i figured|i judged|since i haven't|as i haven't|haven't heard|have not heard|you've cancelled|you have cancelled|you cancelled|you've missed|you missed|you keep|you haven't|no reply from you|because you look|you are tired|you're tired|needs rest|you need rest|you need it|i can tell|i worry|i'm worried|i could tell|for your sake|i insist)",
            ("made up my mind", "i'm taking you"),
            "you made up your mind",
            "",
        ),
    ),
    _HERE,
)

RESTS = Register(
    "coaching rests",
    (
        phrase("(no|without|not have any|not any|not do any|have no|nothing of) [more|further] {cc} (until|till|til|for|before|in|through|from|over|during|while|this|at)", "no coaching until", "no coaching tips", "rests"),
        phrase("(stop|stopped|stopping|stops|quit|quitting|cease|halt|halting|interrupt|interrupting|rest|park|parked|parking|freeze|freezing|frozen|shelve|shelving|suspend|suspending|pause|pausing|discontinue|drop|dropping) [doing|having|with|from|all|attending] {cc}", "stop doing the sessions", "stop smoking", "rests"),
        phrase("{cc} [to|be|is|are|was|were|will|should|shall|would|being|have|has|had|can] [now|then|be|been|to] (stop|stops|stopped|rest|rests|sleep|sleeps|pause|pauses|paused|halted|on hold|on pause|on ice|frozen|parked|suspended|interrupted|stand still|stands still|lie fallow|put to one side|put aside|set aside|to one side|aside|alone|lie|lies|wait|waits|off|idle)", "the coaching sleeps", "the coaching works", "rests"),
        phrase("(leave|leaving|let|letting|put|putting|set|lay|laying) {cc} (alone|be|aside|to one side|rest|sleep|lie|to rest|by|down|still)", "leave the coaching alone", "leave the coaching room", "rests"),
        phrase("(park|pause|freeze|bench|shelve|suspend) (me|you)", "park me", "park here", "rests"),
        phrase("(put|putting|place|placing|placed|have|keep|kept|set|be|go|going|went|are|were|been|you're|parked) [me|you|everything|things|it|us|{cc}] (on hold|on ice|on pause|on standby|inactive)", "put you on hold", "put you on", "rests"),
        phrase("(out|away|off|break|pause|rest|time off|time out|step back|step away|stepping back|stepping away|step out|leave of absence|time-out|timeout|hiatus|breather|sabbatical|holiday) (of|from) {cc}", "out of coaching", "out of town", "rests"),
        phrase("(take|taking|took|taken|takes) (me|you) off [the|our|my] (schedule|calendar|books|roster|list|diary)", "taking you off the schedule", "taking you off guard", "rests"),
        phrase("(stop|pause|break) [with me|here] for (a bit|now|a while|the time being|the moment|some time|a few|a couple)", "stop for a bit", "stop for coffee", "rests"),
    ),
    _HERE,
)  # fmt: skip
"""Ways in which a letter to the client may call a hold that a client's own letter would not use."""
