"""What a whole letter says, apart from its stops: taken back, undecided, for somebody else, over for good.

Each register is looked for sentence by sentence.
"""

from __future__ import annotations

from mailhold.policy.phrases.grammar import Register, phrase
from mailhold.policy.phrases.slots import SLOTS

_HERE = {
    **SLOTS,
    "thehold": "(the|that|this|my|our|a|any|the whole) [coaching|client] (hold|pause|break|breather|hiatus|time off|request|idea|plan|pausing|holding)",
    "wants": "(let's|let us|lets|i'd rather|i would rather|i want to|i'd like to|i would like to|i'll|we'll|please|can we|could we|happy to|prefer to|going to|decided to|i can) [just|simply|please|still|now]",
    "letter": "(my|our|the|that|this) [last|previous|earlier|prior|first|other|yesterday's|monday's|tuesday's|wednesday's|thursday's|friday's] (email|e-mail|mail|message|note|text|request|msg|one|texts|messages)",
}

TAKEN_BACK = Register(
    "taken back",
    (
        phrase(
            "(decided|decide|voted|am) against (it|that|this|pausing|stopping|taking|going|putting|{thehold})",
            "decided against it",
            "played against it",
            "withdrawn",
        ),
        phrase(
            "(never mind|nevermind|nvm|forget|ignore|disregard|scratch|strike|cancel|withdraw|retract|drop|undo|bin|delete|skip|scrap|tear up|take back) [about|please|all] "
            "({thehold}|{letter}|what i (said|wrote|asked)|what i said about|about pausing|about {thehold})",
            ("ignore my last email", "cancel the hold", "forget what i said"),
            ("never mind the mess", "cancel my subscription"),
            "withdrawn",
        ),
        phrase(
            "^[ok|so|oh|actually|sorry|hi|hey|please|and|but] [so|,] (never mind|nevermind|nvm|scratch that|forget it|forget that|strike that|cancel that|disregard that|ignore that)",
            "never mind",
            "i never mind waiting",
            "withdrawn",
        ),
        phrase(
            "(i've|i have|we've|we have|i|had|having|but|then|and) [had|just|since|now|completely|have|i] [had|just|since|now] (changed (my|our) (mind|minds)|a change of (heart|mind)|change of heart|reconsidered|thought better of it|second thoughts|rethought)",
            "i've changed my mind",
            "change your mind",
            "withdrawn",
        ),
        phrase(
            "(no longer|don't|do not|dont|won't|will not|not) [actually|really|think i|think we|going to] (need|want|require|needing|wanting) [to take|to have|to go on|to] [{thehold}|to pause|to stop|it|a hold|a pause|a break|hold] [after all|anymore|any more|any longer|now]",
            ("i don't need the hold anymore", "no longer want the break"),
            "i no longer live there",
            "refused",
        ),
        phrase(
            "(after all|instead|anyway) [i'd|i would|i'll|we'll|let's] (keep going|continue|carry on|stay on|go on with)",
            "after all let's keep going",
            "after all",
            "withdrawn",
        ),
        phrase(
            "{wants} (keep going|carry on|keep at it|press on|stay on|soldier on|push through|stick with it|continue|proceed|keep on|stick) "
            "($|as (planned|normal|usual|before|we are|it is|they are)|after all|instead|with {ours}|{ours})",
            ("let's keep going", "i'd rather continue with our sessions"),
            ("i'll keep going to the gym", "continue reading"),
            "continues",
        ),
        phrase(
            "{wants} (keep|leave) {ours} ($|going|running|as (is|they are|it is|planned)|in place|on the calendar)",
            "please keep my sessions as they are",
            ("keep journaling", "please keep me posted"),
            "continues",
        ),
        phrase(
            "(please|pls) (don't|do not|dont) (pause|hold|stop|suspend|put|cancel|change|freeze) [{ours}]",
            "please don't pause",
            "please pause",
            "refused",
        ),
        phrase(
            "(no need|not necessary|unnecessary) [for|to] (pause|hold|{thehold}|stop|go on hold|put)",
            "no need for the hold",
            "no need for shoes",
            "refused",
        ),
        phrase(
            "(hold off on|wait with|stop|halt|wait on) ({thehold}|the paperwork)",
            "hold off on the hold",
            "hold off on it",
            "withdrawn",
        ),
        phrase(
            "(i|we) (take|am taking|'m taking) (it|that|this|everything) back",
            "i take that back",
            "i take that bus",
            "withdrawn",
        ),
        phrase(
            "(april fool|april fools|april fool's|april fools'|just kidding|only kidding|just joking|only joking|was a joke|was joking|was kidding|pulling your leg|ignore me)",
            ("april fool", "it was a joke"),
            "the joke was good",
            "withdrawn",
        ),
        phrase(
            "(don't|do not|dont) (do|send|submit|file|process|forward|enter) (it|anything|that|this|{thehold}|{letter})",
            "don't submit it",
            "don't do drugs",
            "withdrawn",
        ),
    ),
    _HERE,
)

UNDECIDED = Register(
    "undecided",
    (
        phrase(
            "(haven't|have not|not|nothing|hasn't been|nothing's|nothing is) [yet|fully|really|quite] (decided|made up my mind|made a decision|settled|made any decision|final|set in stone) [yet]",
            "i haven't decided yet",
            "i've decided",
            "",
        ),
        phrase(
            "(no conclusions|no decision|no decisions|still deciding|still thinking|still undecided|still on the fence|on the fence|jury is out|in two minds|of two minds|of two halves|torn about|going back and forth)",
            "no decision yet",
            "decision made",
            "",
        ),
        phrase(
            "(not (sure|certain)|unsure) (yet|about (it|this|that)|if (that's|that is|it's|it is|this is|i (want|should|need)|we should)|whether (that's|that is|it's|it is|this is|i (want|should|need)|we should)|what i want)",
            ("not sure yet", "not sure if that's right"),
            "not sure how long",
            "",
        ),
        phrase(
            "(let me|i'll|i will|i need to|i want to|i'd like to|need to|give me time to|give me a few days to|i have to) [just|first|still] (think|sleep|mull|ponder|reflect|consider|decide) [about|on|over] (it|this|that|things|first|some more|more|a bit)",
            "let me think about it",
            "i think about it often",
            "",
        ),
        phrase(
            "(i'll|i will|will) (let you know|confirm|tell you|get back to you|write|email) (if|whether|once i've decided|when i've decided|when i know|once i know) [i|we|it] [want|decide|need|know|definitely]",
            "i'll let you know if i want",
            "let you know when",
            "",
        ),
        phrase(
            "(don't|do not|dont|please don't) (do|change|cancel|arrange|set up|act on|action|touch) (anything|it|this|things) [just] (yet|until|before|till)",
            "don't do anything yet",
            "don't do it",
            "",
        ),
        phrase(
            "(just|only|merely) (thinking out loud|thinking aloud|an idea|a thought|venting|dreaming)",
            "just thinking out loud",
            "just a pause",
            "",
        ),
        phrase(
            "(just|only|merely) (asking|curious|a question)",
            "only asking",
            "asking for a pause",
            "asks",
        ),
        phrase(
            "(thinking out loud|thinking aloud|out of curiosity|hypothetically|in theory|theoretically|purely hypothetical)",
            "thinking aloud",
            "in practice",
            "",
        ),
        phrase(
            "(not|isn't) (asking for|requesting|a request|asking to|me asking)",
            "i'm not asking for one",
            "asking for",
            "",
        ),
        phrase(
            "(can|could|shall) we (talk|discuss|chat|speak) [it|this|that] [about it|about this|about that|it over|this over|through|first|before]",
            "can we talk about it",
            "can we walk",
            "talk",
        ),
    ),
    _HERE,
)

HOW_LONG = Register(
    "open only for how long",
    (
        phrase(
            "(sure|certain|unsure|know|decided|say|clear|tell) [yet|exactly|quite|now] [about|on|for|of] [exactly] (when|how long|how many|until when|what date|which date|the length|the return date|the end date|what day|the dates|exact dates)",
            "not sure yet when",
            "not sure yet if",
        ),
    ),
    _HERE,
)

SOMEBODY_ELSE = Register(
    "for somebody else",
    (
        phrase(
            "(on behalf of|on (his|her|their) behalf|in the name of|for and on behalf of)",
            "on behalf of mr blevins",
            "on my behalf",
            "",
        ),
        phrase(
            "(i'm|i am|this is|it's|it is) [writing|emailing|contacting you|getting in touch] (for|*'s|his|her|the|their) [my|our] (husband|wife|partner|spouse|boss|son|daughter|mother|father|assistant|secretary|pa|ea|sister|brother|manager)",
            ("i'm writing for my husband", "this is her assistant"),
            "i'm writing to you",
            "",
        ),
        phrase(
            "(asked|asks|told|wants|wanted|instructed|begged) me to (let you know|write|tell you|email|inform you|pass|message|contact|get in touch|request|ask you|reach out|say|drop you)",
            "she asked me to let you know",
            "she asked me to dance",
            "",
        ),
        phrase(
            "(my (husband|wife|partner|spouse|boss|son|daughter|mother|father|mom|mum|dad|sister|brother)|mr *|mrs *|ms *|dr *|he|she) "
            "(needs|would like|wants|wishes|has decided|has to|is going|will need|must|requests|is asking|won't be able|can't|cannot|asks|will be unable|is not able|isn't able)",
            "my wife needs",
            "i need",
            "third",
        ),
        phrase(
            "(his|her|their) (coaching|sessions|calls|meetings|program|programme|coach|hold|pause)",
            "her coaching",
            "my coaching",
            "third",
        ),
    ),
    {
        **_HERE,
    },
)

FOR_GOOD = Register(
    "for good",
    (
        phrase(
            "(cancel|cancelling|canceling|terminate|terminating|end|ending|quit|quitting|leave|leaving|close|stop|break|get out of|exit|dissolve) (my|our|the|this|your) [coaching] (contract|agreement|account|membership|subscription|engagement|relationship|file|arrangement|enrollment|enrolment|plan|package|program|programme)",
            ("cancel my contract", "close my account"),
            "cancel my tuesday session",
            "cancels",
        ),
        phrase(
            "(quit|quitting|end|ending|stop|stopping|cancel|cancelling|terminate|leave|leaving|discontinue|finish) {ours} [altogether|completely|entirely|permanently|definitively] (for good|permanently|altogether|forever|once and for all|entirely|definitively)",
            "stop coaching for good",
            "stop coaching for now",
            "quits",
        ),
        phrase(
            "(i'm|i am|we're|im|i think i'm) [completely|totally|officially|so] (done|finished|through|out|quitting|leaving) [with|from|of] [{ours}|this|it all|you|here]",
            ("i'm finished with coaching", "i'm quitting"),
            "i'm hungry",
            "quits",
        ),
        phrase(
            "(i|we) [hereby|now|want to|would like to|wish to|have to|'d like to|have decided to|need to|am going to] (quit|resign|withdraw) [from] [{ours}|the contract|with immediate effect|altogether]",
            "i hereby quit",
            "i quite",
            "quits",
        ),
        phrase(
            "(not|won't be|will not be|never|no longer) (coming back|come back|be back|continuing|returning|resuming|renewing|continue|going to continue|want to continue)",
            "not coming back",
            "coming back",
            "quits",
        ),
        phrase(
            "(refund|refunded|money back|reimburse|reimbursement|reimbursed|chargeback|compensation)",
            "money back",
            "money",
            "refund",
        ),
        phrase(
            "(give|giving|my|this as my|this as) [formal|you] [one month's|a month's] notice (and|of|that|to)",
            "give notice and",
            "notice this",
            "cancels",
        ),
        phrase(
            "(complaint|complain|unacceptable|disappointed|furious|outraged|rip off|ripoff|rip-off|waste of (money|time)|fed up|appalled|appalling|lawyer up|disgusted|useless|scam|ashamed of yourselves|angry|terrible service|sick of)",
            "this is unacceptable",
            "this is acceptable",
            "upset",
        ),
    ),
    SLOTS,
)

ONE_SESSION = Register(
    "one session",
    (
        phrase(
            "(move|reschedule|cancel|skip|shift|push|postpone|swap|miss|change|rebook|rearrange|make) [our|my|the|this|that|today's|tomorrow's|next|friday's|monday's|tuesday's|wednesday's|thursday's] [next|week's] "
            "(session|call|meeting|appointment|slot|tuesday|wednesday|thursday|friday|monday|one|time|week|it)",
            "move our session",
            "pause our sessions",
            "reschedules",
        ),
        phrase(
            "(once a month|every other week|monthly instead|fewer sessions|less often|less frequent|less frequently|every two weeks|every second week|space (out|them)|further apart|farther apart|spread (out|them)|slow down|slower pace|biweekly|bi-weekly|fortnightly)",
            "once a month",
            "once",
            "slower",
        ),
        phrase("(booked|took|grabbed|reserved|see you on|works for me|i'm free)", "booked", "book", "books"),
    ),
    SLOTS,
)

AGREES = Register(
    "agrees",
    (
        phrase(
            "^[ok|okay|oh|hi|hey|great|thanks|well|dear|coach|hm|hmm] [*] (yes|yep|yeah|yea|sure|ok|okay|agreed|sounds good|sounds great|sounds like a plan|perfect|go ahead|go for it|let's do that|let's do it|do that|do it|that works|works for me|good idea|great idea|fine|fine by me|absolutely|of course|deal|please do|definitely|that would be (great|good|lovely|wonderful|perfect|helpful)|i agree|i'd like that|i would like that|that's fine|👍|si|oui|ja)",
            ("yes", "sounds good"),
            "yesterday",
            "",
        ),
    ),
    SLOTS,
)

RETURNS = Register(
    "returns",
    (
        phrase(
            "(i'll|i will|we'll|we will|will|to|expect to|hope to|see you|be|i'd|i shall|and|then|can|we can|plan to) [gladly|happily|then|definitely|probably|be|come|get|pick] [things|it|this|up] [back|again] (back|resume|restart|return|continue|pick up|pick it up|pick this up|pick things up|start again|start up again|be in touch|reconnect|reach out|come back|again|holler|check back|check in|rejoin)",
            "i'll be back",
            "i'll be late",
            "",
        ),
        phrase(
            "(resume|resuming|restart|pick up where|pick back up|start up again|come back|back in|see you in|see you after|return in|back after|back by|again in|again after|back to it|pencil me back)",
            "resume in may",
            "resumé",
            "",
        ),
        phrase(
            "(i'll|i will|we'll|we will|i shall|we shall|ill|i'd|i can|we can|then we|and we|we|then|i|will|let us|let's|promise to|look forward to) [then|gladly|happily|all|both|surely|definitely] "
            "(shout|ring|holler|ping|text you|drop you|give you a|be on the line|present myself|report back|show up|be yours|am yours|attend|be attending|"
            "knock|come knocking|rejoin|turn up|be there again|be at it|go on|go again|carry on|continue|meet again|start over|be in touch|let you know when|tell you when|"
            "write when|write you|write to you|call you|reach out|come back|return|restart|resume|begin again|start again|pick up|take up|be with you again|see each other|be good to go|be ready to)",
            ("i'll shout when", "then we go on"),
            "i'll be late",
            "",
        ),
        phrase(
            "(then same time as|then as usual|saddle up again|pick up the pen|begin again|taking it up again|look forward to (resuming|returning|coming back|taking|picking|starting)|yours again|have me back|(want|like|have) my (hour|slot|place|spot) back|meet again|go again|at it again|back (to|at) (normal|weekly|business|work|it|the usual|you|our)|as before|yours again|"
            "start up again|begin again|back on (the|{span}|monday|tuesday|wednesday|thursday|friday|track|board)|back (january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|tues|mon|wed|thurs|fri)|"
            "get back to you when|ready again|free again|available again|take it up again|take them up again|retake|recommence|relaunch|reactivate|go back to (weekly|normal|our)|then back|back with you|catch up then)",
            ("you can have me back on may 4", "then let's go again"),
            "my back hurts",
            "",
        ),
    ),
    SLOTS,
)
