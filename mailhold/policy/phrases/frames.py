"""How it is said: the words before a stop that make it a request, a doubt, a refusal, or somebody else's idea.

Each phrase is only the core, without the small words between ("to", "that", "really"). What several cores in a row
come to ("I don't think I want to pause") is learned. ``sense`` is the kind of saying:

    request    asks for it, or wants it: "please", "could we", "I'd like"
    need       "I need", "I must"
    decision   "I've decided", "I'm going", "I'll"
    named      "need to", said to somebody called by name without a comma: "carla gonna need to"
    plain      "I" right before the verb: "I stop the coaching"
    soft       "I think", "I would need"
    hedge      "I might", "thinking about", "not sure"
    refusal    "I don't", "no need", "instead of"
    reported   "my husband says", "you suggested"
    about      "how do", "can people"
    past       "when I was", "we had"
    other      somebody else is the one who stops: "she needs"
"""

from __future__ import annotations

from mailhold.policy.phrases.grammar import Register, phrase
from mailhold.policy.phrases.slots import SLOTS

_ADV = (
    "really|just|now|also|therefore|do|definitely|still|unfortunately|sadly|seriously|simply|honestly|only|both|badly|"
    "desperately|hereby|finally|kindly|very much|absolutely|truly|actually|then|formally|officially|reluctantly|"
    "temporarily|urgently|clearly|thus|currently|genuinely|sincerely|respectfully|humbly|regretfully"
)
_HERE = {**SLOTS, "adv": _ADV, "we": "i|we"}

FRAMES = Register(
    "frames",
    (
        # ---- asks for it
        phrase("(please|pls|plz|plse|pleas|plese|kindly)", "please", "pleased", "request"),
        phrase(
            "(can|could|may|can't|couldn't|cud|might) ({we}|you|u|ya|y'all)",
            ("could we", "can't we"),
            ("could they", "we can"),
            "request",
        ),
        phrase("would (you|u) [please|kindly|mind|be able|be willing]", "would you please", "would he", "request"),
        phrase(
            "would (it|that|this) be (possible|ok|okay|alright|all right|fine|feasible|acceptable|doable|a problem|a bother|a hassle|an issue|a big deal|trouble|too much|terrible|awful)",
            "would it be possible",
            "would it be wise",
            "request",
        ),
        phrase(
            "(is|was) (it|that|there) [be] (possible|ok|okay|alright|all right|fine|feasible|doable|a problem|any chance|any way|a way|a chance)",
            "is it ok",
            ("it is ok", "is it late"),
            "request",
        ),
        phrase("how about {we}", "how about we", "how about a walk", "request"),
        phrase("(i'd|we'd|{we} would) [{adv}|much] (rather|sooner|prefer)", "i'd rather", "i'd rate", "request"),
        phrase(
            "(any chance|any way|possible|ok|okay) (of us|for us|of me|for me|of you|to|if) [{we}|you]",
            "any chance of us",
            "any chance he",
            "request",
        ),
        phrase(
            "^[so|hi|hey|hello] [is it] (any chance|any way|possible|ok|okay)", "any chance", "no chance", "request"
        ),
        phrase(
            "({we} would|i'd|we'd|i'ld) [{adv}] (like|love|want|wish|appreciate|ask|request|prefer|(be|be so|be very|be really|be most|be ever so|feel) (grateful|glad|happy|thankful|relieved|obliged|better))",
            ("i'd like", "we would really appreciate"),
            ("he'd like", "i'd need"),
            "request",
        ),
        phrase(
            "{we} [{adv}] [{adv}] (want|wish|wanna|request|ask|desire|propose|beg|apply|opt|hope|prefer|crave|wants)",
            ("i want", "i hereby request"),
            ("you want", "i wanted"),
            "request",
        ),
        phrase(
            "(i'm|we're|{we} am|we are|im|this is) [{adv}] [writing to|here to|emailing to] (asking|ask|requesting|request|begging|applying)",
            ("i'm asking", "i am writing to request"),
            "i'm basking",
            "request",
        ),
        phrase(
            "({we} (was|were|am)|i'm|we're|^just|^) [{adv}] (hoping|wondering|wondered) (if|whether) ({we}|you|it|it's|there) [can|could|might|may|would|would be|is|was] [be] [possible|ok|okay|a way]",
            ("i was wondering if we could", "i'm wondering if it would be possible"),
            "he was wondering",
            "request",
        ),
        phrase(
            "{we} (wonder|wondered) (if|whether) (({we}|you) (can|could|might|may)|it (would|might|could) be (possible|ok|okay))",
            "i wonder if we could",
            "i wonder if i should",
            "request",
        ),
        phrase(
            "({we} (was|were|am)|i'm|we're) [{adv}] hoping",
            "i was hoping to",
            "he was hoping to",
            "request",
        ),
        phrase(
            "^[hi|hey|hello|so|ok|and|but|sorry] [{adv}] (would like|'d like|want|wanna|wish|asking|requesting|request|requested|hoping|like)",
            ("would like", "requesting"),
            "i like",
            "request",
        ),
        phrase("(let's|let us|lets|why don't we|why dont we|why not)", ("let's", "why don't we"), "lettuce", "request"),
        phrase(
            "(my (request|wish|ask|plan|decision) is|this is (my|a) [formal|official] request|{we} have a request|i have to ask)",
            "my request is",
            "my quest is",
            "request",
        ),
        phrase("(do|would) you mind", "would you mind", "would you", "request"),
        # ---- must have it
        phrase(
            "(what|all) {we} [{adv}] [{adv}] (need|want|would like|'d like|ask for|am asking for|wish for) [{adv}|right now|most|more than anything] (is|was|would be)",
            ("what i need right now is", "all i want is"),
            "what i need",
            "need",
        ),
        phrase("^[{adv}|high|about|definitely|probably] time (to|for)", "time to", "timely", "need"),
        phrase(
            "({we}|i've|we've|we'll|i'll|i'm|we're|im|ill|will) [{adv}] [{adv}] [{adv}] [am|are|will|shall|going to|gonna|have] (need|have to|have got to|got to|gotta|hafta|must|ought to|forced to|obliged to|compelled to|gotten to|required to|need to|no choice but|no other choice|no option but)",
            ("i need", "we must", "i will have to", "i have no choice but", "i am forced to"),
            ("you need", "i have two"),
            "need",
        ),
        phrase(
            "^[hi|hey|hello|sorry|so|ok|and|but|yeah|well|coach|okay] [sorry|but|hi] [{adv}] [gonna|going to] (need|have to|gotta|got to|hafta|must|needing)",
            ("need", "gotta"),
            "i needle",
            "need",
        ),
        phrase(
            "(it's|it is|its|that it's) [{adv}] [high|about|the right] (time|necessary|important|essential|vital|unavoidable|best|better)",
            "it's time",
            "it's tim",
            "need",
        ),
        phrase(
            "{ours} (needs|need|has|have|must|will have|ought|will need|is going to have|are going to have|shall)",
            "our sessions need",
            "the car needs",
            "need",
        ),
        phrase(
            "^* (gonna|gotta|gona|wanna|need to|got to|have to|going to) [need|have] [to]",
            "carla gonna need to",
            "carla needs to",
            "named",
        ),
        # ---- has decided it
        phrase(
            "({we}|i've|we've|{we} have|{we} had) [{adv}] (decided|resolved|concluded|chosen|made up my mind|made the decision|come to the decision|come to the conclusion|determined)",
            ("i've decided", "we have finally decided"),
            ("haven't decided", "he decided"),
            "decision",
        ),
        phrase(
            "(i'm|we're|i am|we are|im|imma) [{adv}] [{adv}] (going|gonna|about|gunna|planning|due|set|choosing|electing|opting|gona|intending)",
            "i'm going",
            "i'm good",
            "decision",
        ),
        phrase(
            "({we}|i've|we've|{we} have) [{adv}] (come down on the side of|come round to|come around to|settled on|opted for|landed on|ended up deciding|made my peace with|agreed with myself|reached the decision|taken the decision|made the choice|made up my mind)",
            "i've come down on the side of",
            "i've come down",
            "decision",
        ),
        phrase(
            "^[hi|hey|hello|sorry|so|ok|and|but|yeah|well|yo] [{adv}] (gonna|going to|gunna|gona|imma)",
            "gonna",
            "he's gone",
            "decision",
        ),
        phrase(
            "{we} should [{adv}] (like|be grateful|be glad|appreciate|prefer|be obliged|be most grateful|be very grateful|be happy|love)",
            "i should like",
            "i should leave",
            "request",
        ),
        phrase(
            "after (much|long|a lot of|lots of|some|careful|due|thorough) [and careful|hard] (thought|thinking|consideration|reflection|deliberation|soul-searching|soul searching)",
            "after long thought",
            "after lunch",
            "restated",
        ),
        phrase("{we} [{adv}] (plan|intend|choose|elect|decide|mean)", "i plan", "i plant", "decision"),
        phrase("(i'll|we'll|{we} will|{we} shall|ill|^will) [{adv}] [be|now]", "i'll", "hill", "decision"),
        phrase("(i'm|we're|i am|we are|im) [{adv}] [{adv}]", "i'm", "him", "being"),
        phrase("{we} [{adv}]", "i", "it", "plain"),
        # ---- softens
        phrase(
            "{we} [{adv}] (think|believe|feel|feel like|guess|suppose|reckon|figure|imagine|suspect)",
            "i think",
            "he thinks",
            "soft",
        ),
        phrase("({we} would|i'd|we'd) [{adv}] (need|have|better|had)", "i would need", "i would like", "soft"),
        phrase("{we} (had hoped|hoped|wanted)", "i wanted", "i want", "soft"),
        # ---- doubts
        phrase("({we} would|i'd|we'd) [{adv}]", "i would", "i wood", "hedge"),
        phrase("({we}|you|u) (could|can|would) [{adv}|please]", ("we could", "you could"), "we called", "able"),
        phrase(
            "{we} (could|can) (always|probably|maybe|use|do with|really use)", "we could always", "we could", "hedge"
        ),
        phrase(
            "(it|that|this) [{adv}|probably] (would|might|may|could) [{adv}|probably] be (best|better|good|wise|wiser|smart|nice|great|helpful|sensible|time|healthy|an idea)",
            "it would be best",
            "it would be raining",
            "hedge",
        ),
        phrase(
            "(it's|it is|that's) [{adv}|quite|very|well] (possible|likely|conceivable|probable)",
            "it's possible",
            "is it possible",
            "hedge",
        ),
        phrase(
            "(there's|there is|there might be|there may be) (a|some|every|a good|a small|a real) (chance|possibility|risk|likelihood)",
            "there's a chance",
            "there's a dance",
            "hedge",
        ),
        phrase(
            "(part of me|half of me|a part of me|one half of me) (wants|thinks|says|would like|wishes|needs|feels|is)",
            "part of me wants",
            "part of me",
            "hedge",
        ),
        phrase("^[hi|hey|so|and] (would|could|might|should)", "would", "wood", "hedge"),
        phrase("(end|ending|wind|winding) up [needing|having|wanting|taking]", "end up needing", "end", "hedge"),
        phrase("(it|that|this|there) (could|may|might) (be|well be|happen|come to)", "it could be", "it is", "hedge"),
        phrase("(in mind|up my sleeve|in reserve)", "in mind", "in line", "hedge"),
        phrase("^[so|hi|hey|ok|but|please] (can|could|may)", "can", "cannot", "request"),
        phrase("whether", "whether", "weather", "hedge"),
        phrase(
            "({we}|it|that|this|you|there|{ours}) [{adv}|very well] (might|may) [{adv}|soon|eventually|possibly|even|well] [have|need|want|be|come]",
            "i might need",
            "i mighty",
            "hedge",
        ),
        phrase("(might|may) (need|have|want|be)", "may need", "may 4", "hedge"),
        phrase("(maybe|perhaps|possibly|probably|potentially|presumably|likely)", "maybe", "surely", "hedge"),
        phrase(
            "(thinking|thought|think|considering|contemplating|debating|pondering|mulling|toying|flirting|tempted|weighing|exploring|deliberating|leaning|inclined|torn|musing|entertaining|wrestling|dreaming|fantasising|fantasizing|tossing|playing) "
            "[over|with|up|towards|toward|around] [about|of|on|if|whether|between] [the (idea|thought|possibility|notion|option) of]",
            ("thinking about", "toying with the idea of", "considering"),
            "i sought",
            "hedge",
        ),
        phrase("{we} (consider|contemplate|wonder|debate|dream|hesitate|half)", "i wonder", "wonderful", "hedge"),
        phrase(
            "(wondering|wonder|wondered|asked myself|asking myself) (if|whether|about)",
            "wondering if",
            "wandering if",
            "hedge",
        ),
        phrase(
            "[i'm|i am|we're|we are|im|i|we|i've|we've|i have|am] [still|just|really] (not sure|unsure|not certain|undecided|don't know|do not know|dunno|unclear|can't decide|cannot decide|haven't decided|have not decided|not decided|no idea|not convinced|not yet decided) [yet|really|that|if|whether|about|or]",
            "not sure if",
            "sure",
            "hedge",
        ),
        phrase(
            "{we} [{adv}|probably|maybe|perhaps] (should|ought to|had better|better)", "i should", "he should", "hedge"
        ),
        phrase("(should|shall) {we}", "should we", "should they", "hedge"),
        phrase("{we} wish {we}", "i wish i", "i wish you", "hedge"),
        phrase("(idea|thought|possibility|option|notion|temptation) of", "idea of", "ideal", "hedge"),
        phrase(
            "(what about|how about|what if {we}|what would you say to|what would you think of|what do you think of|what do you think about|what do you think if|how would you feel about)",
            "what about",
            "what a day",
            "hedge",
        ),
        phrase("(in case|in the event) [{we}|that]", "in case i", "in the case", "hedge"),
        phrase(
            "(at some point|some day|someday|one day|sooner or later|eventually|down the line|down the road)",
            "at some point",
            "at a point",
            "hedge",
        ),
        phrase(
            "{we} (would|'d|might|may|could|will probably|'ll probably) (consider|entertain|think)",
            "i would consider",
            "i would like",
            "hedge",
        ),
        phrase(
            "(i'll|we'll|{we} will|i'm|i am) (probably|likely|possibly|maybe|perhaps)",
            "i'll probably",
            "i'll be",
            "hedge",
        ),
        phrase("tempted", "tempted", "attempted", "hedge"),
        # ---- refuses
        phrase(
            "({we}|i'm|we're|i am|we are|im|i've|it's|it is|you) [{adv}] (don't|do not|dont|didn't|did not|won't|will not|can't|cannot|can not|wouldn't|would not|never|no longer|refuse|not|haven't|have not|ain't|couldn't|shouldn't|isn't) [{adv}] [want|wish|need|intend|plan|mean|like|think|believe|feel|see|care|expect|asking|looking|trying|ready|going|suggesting|saying|planning]",
            ("i don't want", "i'm not asking", "i cannot"),
            "i want",
            "refusal",
        ),
        phrase(
            "(don't|do not|dont|never|rather not|not|no need|no reason|no point|no intention|no plans|no plan|no wish|no desire|without|instead of|rather than|as opposed to|against|nor|neither|hardly|avoid|avoiding)",
            ("don't", "no need", "instead of", "rather than"),
            "does",
            "refusal",
        ),
        phrase(
            "(doesn't|does not|didn't|shouldn't|should not|mustn't|needn't|won't|isn't|aren't|can't|cannot)",
            "shouldn't",
            "should",
            "refusal",
        ),
        phrase(
            "({we} would|i'd|we'd) [much|really] (rather not|hate|prefer not|not)",
            "i'd rather not",
            "i'd like",
            "refusal",
        ),
        phrase(
            "(last thing i want|last thing we want|the opposite of|hate)", "last thing i want", "last thing", "refusal"
        ),
        # ---- somebody else's words
        phrase(
            "(says|said|say|saying|thinks|suggests|suggested|suggest|suggesting|suggestion|insists|insisted|believes|feels|recommends|recommended|recommend|proposes|proposed|advises|advised|advice|claims|reckons|wants|wanted|told|tells|asks|asked|urges|urged|expects|offered|mentioned|pushing|nagging|encouraged|warned|wondered|keeps|talked about|talk of)",
            ("says", "suggested", "told"),
            ("sailed", "telling"),
            "reported",
        ),
        phrase(
            "(as|like) (i|we) (said|mentioned|told you|wrote|explained|say|already said|asked)",
            "as i said",
            "as he said",
            "restated",
        ),
        phrase("(i|we) (told|said|mentioned|asked) [you]", "i told you", "he told you", "told"),
        # ---- asks about it
        phrase(
            "(how|what|when|why|who|where|which|how long|how often|how soon|how much)",
            "how",
            "however",
            "about",
        ),
        phrase(
            "(can|could|do|are|may|would|if|when|does|is) (people|clients|others|one|someone|somebody|anyone|they|customers|a client|a person|anybody|my {relative})",
            "can people",
            "can we",
            "about",
        ),
        phrase(
            "(question|questions|curious|curiosity|know|learn|hear|read|information|info|details|explain|understand|heard|policy|policies|rules|handbook|mechanics) (about|on|regarding|of|how|what|for|whether|around|more about)",
            "curious about",
            "about time",
            "about",
        ),
        phrase(
            "(option|possibility|ability|policy|rules|process|procedure|form|allowed|entitled|eligible|right) (to|of|for|on)",
            "the option to",
            "the opinion to",
            "about",
        ),
        phrase(
            "^[so|and|hi|hey] (is|are|does|will|did|has|do (you|we|i|they|people|holds|clients))",
            "is",
            "island",
            "about",
        ),
        # ---- tells of the past
        phrase(
            "(when|while|after|before|because|last time|the time|once|since) {we} [was|were|had|went|took|had been|did|last|paused]",
            "when i was",
            "when you",
            "past",
        ),
        phrase(
            "({we}|i'd|we'd) (was|were|had|went|did|took|had been|used|have been|have had|already|once|previously|almost|nearly)",
            "i was",
            "i want",
            "past",
        ),
        phrase("(i've|we've) (been|had|taken|already)", "i've been", "i've decided", "past"),
        phrase(
            "(last|previous|earlier|past|first|second) (year's|spring's|summer's|time|year|summer|spring|fall|winter|autumn|month)",
            "last year's",
            "lastly",
            "past",
        ),
        # ---- speaks of somebody else
        phrase(
            "(he|she|they|somebody|someone|everyone|everybody|nobody|who|{relative}|him|her|them|his|their|he's|she's|they're)",
            ("she", "my wife"),
            "i",
            "other",
        ),
    ),
    _HERE,
)
