"""What coaches say: to the client in a confirmation, and to ops in a note.

``YOU_ASKED`` (to the client) tells apart:
    asked     names the asking; the stop may follow anywhere in the sentence
    told      the client said something; what was said must itself be no doubt
    it        points back at a request named elsewhere ("your request", "what you asked me for")
    not       says that the client did not ask
    about     the client only asked about something
"""

from __future__ import annotations

from mailhold.policy.phrases.grammar import Register, phrase
from mailhold.policy.phrases.slots import SLOTS

_HERE = {
    **SLOTS,
    "they": "he|she|they|client|who|wife|husband|* *",
    "so": "[also|then|have|had|just|kindly|again|both|first|already|yourself|very clearly|clearly|specifically|explicitly|verbally|personally]",
    "call": "call|calls|phone|telephone|session|sessions|meeting|meetings|in person|voicemail|voice mail|voice message|verbally|face to face|face-to-face|zoom|skype|video|teams call|conversation|lunch|coffee|spoke|talked|talking|chatted|speaking|rang|phoned|dinner|conference|voice note|answerphone|answering machine|orally|chat|hangout|facetime",
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
            "you [also|then|have|had|just|kindly|again|first|already|clearly|specifically|explicitly] (told|said|informed|let me know|let us know|expressed|explained|wanted|decided|stated|indicated|announced|mentioned|shared|confirmed|communicated|declared|made clear|made it clear|brought up)",
            "you told",
            "i told",
            "told",
        ),
        phrase(
            "(you'd like|you would like|you want|you wish|you need|you have to) [me] [to]",
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
            "you [also|had] (asked|ask|asking|wondered|inquired|enquired) [me] (about|how|what|when|why|where|who|whether (that|this|it|there|holds|i)|if (that|this|it|there|holds|i think|i thought))",
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
    ),
    _HERE,
)

TELLS_OPS = Register(
    "tells ops",
    (
        phrase(
            "(on|in|during|at|after|over|by|from|per|following|via) [our|the|a|my|her|his|their|today's|yesterday's|last|this|*] [*] [*] (call|phone|telephone|session|meeting|conversation|lunch|coffee|dinner|conference|chat|zoom|skype|video|hangout|facetime|teams|talk)",
            ("on the phone", "during our session", "in today's call"),
            ("pause her sessions", "by email"),
            "verbal",
        ),
        phrase(
            "(had|having|finished|got off|hung up) [just] [a|our|the|my] [*] [*] (call|session|meeting|chat|talk|conversation|catch-up)",
            "had our regular call",
            "had her file",
            "verbal",
        ),
        phrase(
            "(call of|call on|call today|call yesterday|session today|session yesterday|phone call|verbal request|verbally|orally|in person|face to face|face-to-face|voicemail|voice mail|voice message|voice note|answering machine|answerphone|spoke|spoken|talked|chatted|we met|ran into|bumped into)",
            "voicemail",
            "email",
            "verbal",
        ),
        phrase("(told|tells|telling) [me|us]", "told me", "teller", "verbal"),
        phrase(
            "(mentioned|said|says|saying|asked me|asked us|let me know|informed me|called me|phoned me|rang me|rang|phoned|called|calls me)",
            "she said",
            "she sat",
            "verbal",
        ),
        phrase(
            "(wrote|written|emailed|e-mailed|mailed|texted|messaged|sent me|sent us|whatsapp|whatsapped|imessage|sms|text|email|e-mail|letter|dm|dmed|note from|in writing|message|msg|dropped me a line|pinged|slack|signal|screenshot|attached|below|forwarded|see her|see his)",
            ("wrote to me", "texted"),
            "spoke to me",
            "written",
        ),
    ),
    _HERE,
)

CLAIMS = Register(
    "claims that the client asked",
    (
        phrase(
            "(asked|asks|asking|requested|requests|requesting|wants|wanted|would like|wishes|wished|told|said|says|mentioned|let me know|informed|decided|has decided|has chosen|is taking|is going|is pausing|will be taking|will take|confirmed|announced|expressed|desires|prefers|begged|needs to|needs a|has to)",
            ("she asked", "he would like"),
            "she seems",
            "",
        ),
        phrase(
            "(her|his|their|client's|client) [own|verbal|direct|explicit] (request|wish|decision|hold request)",
            "at her own request",
            "my request",
            "",
        ),
    ),
    _HERE,
)

GUESSES = Register(
    "coach guesses",
    (
        phrase(
            "(i think|i believe|i feel|i'd say|i would say|i guess|i assume|i'm assuming|i suppose|i figure|i reckon|i suspect|i gather|i sense|i'd suggest|i would suggest|i suggest|i recommend|i'd recommend|i propose|i'd propose|i thought|i'm treating|i am treating|i take it|i'm guessing|i have a feeling|i've decided|i decided|i have decided|i'd like to put|i would like to put|i want to put|i'm going to treat|i consider|i read that as|i take that|i'm counting|i presume)",
            "i think",
            "he thinks",
            "",
        ),
        phrase(
            "(in my (view|opinion|judgment|judgement|book)|my (suggestion|recommendation|idea|guess|sense|feeling|impression|read|proposal|hunch|take|view|own idea|own initiative)|to my mind|if you ask me|reading between the lines|gut feeling|gut tells me|sounds to me|looks to me|for all i know)",
            "my suggestion",
            "your suggestion",
            "",
        ),
        phrase(
            "(seems|seemed|appears|looks like|looks as if|looks to be|sounds like|must be|probably|presumably|apparently|likely)",
            "seems",
            "seams",
            "",
        ),
        phrase(
            "(no-show|no-shows|no show|no shows|didn't show|did not show|hasn't shown|stood me up|no answer|no reply|no response|hasn't replied|hasn't responded|has not replied|has not responded|haven't heard|have not heard|hasn't answered|not answered|not a peep|silence|silent|gone quiet|went quiet|gone dark|went dark|radio silence|ghosted|ghosting|unresponsive|vanished|disappeared|keeps rescheduling|keeps moving|keeps cancelling|keeps canceling|keeps pushing|rescheduled|cancelled|canceled|moved our|not booked|hasn't booked|nothing booked|nothing before|booked far|big gap|long gap|no sessions booked|missed)",
            ("no-shows", "keeps rescheduling"),
            "shows up",
            "",
        ),
        phrase(
            "(ought to be|should be|should go|should take|would benefit|could use|could do with|needs a break|better off|would be best|it'd be best|best to put|makes sense to put|makes sense to pause|wise to|might be wise|before (he|she|they) burns out|overwhelmed|swamped|snowed under|stretched thin|drowning|exhausted|burning out|burnt out|burned out)",
            "should be",
            "could be",
            "",
        ),
    ),
    _HERE,
)

NOT_A_HOLD = Register(
    "not a hold",
    (
        phrase(
            "(not|isn't|it's not|this isn't|this is not|nothing to do with|not about|rather than|doesn't want|does not want|didn't ask for|did not ask for|doesn't need) [really|exactly|technically|about|for|asking for|requesting|after] [a|any|the] (hold|holds|hold request)",
            "it's not a hold",
            "a hold",
            "",
        ),
    ),
    _HERE,
)
