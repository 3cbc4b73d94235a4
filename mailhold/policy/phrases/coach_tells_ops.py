"""What coaches say to ops in a note: who asked and by which means, what is only their guess, what is no hold."""

from __future__ import annotations

from mailhold.policy.phrases.grammar import Register, phrase
from mailhold.policy.phrases.slots import SLOTS

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
            "(mentioned|said|says|saying|asked me|asked us|let me know|informed me|called me|phoned me|rang me|rang|phoned|telephoned|called|calls me|caught me|stopped me|took me aside|dropped by|came by|came up to me|approached me|conversation with|off the phone|spoke with)",
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
    SLOTS,
)

CLAIMS = Register(
    "claims that the client asked",
    (
        phrase(
            "(she'd like|he'd like|they'd like|she'd rather|he'd rather|needs out|wants out|asked|asks|asking|requested|requests|requesting|wants|wanted|would like|wishes|wished|told|said|says|mentioned|let me know|informed|decided|has decided|has chosen|is taking|is going|is pausing|will be taking|will take|confirmed|announced|expressed|desires|prefers|begged|needs to|needs a|has to)",
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
    SLOTS,
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
            "(i have a hunch|my hunch|i bet|i imagine|it would do|would do (her|him|them|*) good|a good idea|an idea of mine|in my (view|opinion|judgment|judgement|book)|my (suggestion|recommendation|idea|guess|sense|feeling|impression|read|proposal|hunch|take|view|own idea|own initiative)|to my mind|if you ask me|reading between the lines|gut feeling|gut tells me|sounds to me|looks to me|for all i know)",
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
            "(cancellation|cancellations|never replied|never answered|never responded|isn't picking up|not picking up|doesn't pick up|doesn't answer|doesn't reply|doesn't respond|hasn't booked|hasn't been|no-show|no-shows|no show|no shows|didn't show|did not show|hasn't shown|stood me up|no answer|no reply|no response|hasn't replied|hasn't responded|has not replied|has not responded|haven't heard|have not heard|hasn't answered|not answered|not a peep|silence|silent|gone quiet|went quiet|gone dark|went dark|radio silence|ghosted|ghosting|unresponsive|vanished|disappeared|keeps rescheduling|keeps moving|keeps cancelling|keeps canceling|keeps pushing|rescheduled|cancelled|canceled|moved our|not booked|hasn't booked|nothing booked|nothing before|booked far|big gap|long gap|no sessions booked|missed)",
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
    SLOTS,
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
    SLOTS,
)
