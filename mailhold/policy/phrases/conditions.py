"""Conditions: "if the audit runs late I have to pause" is unclear; "if that's all right with you" is only polite."""

from __future__ import annotations

from mailhold.policy.phrases.grammar import Register, phrase
from mailhold.policy.phrases.slots import SLOTS

CONDITIONS = Register(
    "conditions",
    (
        phrase(
            "(if|unless|provided|providing|assuming|in case|in the event|depending on|on condition|as long as you|should the|should it|should things|should this|should my|only when)",
            ("if", "unless", "should the"),
            ("iffy", "should we"),
            "",
        ),
    ),
    SLOTS,
)

POLITE = Register(
    "polite",
    (
        phrase(
            "if [at all|it's|it is|that's|that is|this is|its|this|that|it|that would be|it would be|it wouldn't be|it isn't|it's not|that's not|not] [still|at all|all|also|too] "
            "(possible|ok|okay|alright|all right|fine|good|doable|feasible|works|suits|convenient|agreeable|acceptable|helps|make sense|makes sense|not too late|too late|too much trouble|too much|any trouble|allowed|permitted|an option|permissible|cool|a problem|not a problem|no problem|agreeable to you)",
            ("if possible", "if that's ok"),
            "if the deal is ok",
            "",
        ),
        phrase(
            "if (i|we|you) [would|could|can] (may|might|can|could|don't mind|do not mind|agree|please|would|will|wouldn't mind|want|like|wish|allow|permit|need|have|prefer|have any|see|think|must know|are able|'re able|are ok|'re ok|are okay|were able)",
            ("if you don't mind", "if we may"),
            "if they agree",
            "",
        ),
        phrase(
            "if (need be|anything|necessary|so|not|there's [anything|any|a form]|there is [anything|any|a form]|only|any|ever)",
            "if need be",
            "if needs",
            "",
        ),
        phrase(
            "(let me know|tell me|see|ask|asking|know|wondering|wonder|wondered|grateful|appreciate|appreciate it|mind|glad|happy|thankful|sure|even|as|great|lovely|wonderful|love it|like it|good|best|easier|ok|okay|possible|fine|helpful|check|clear|say|whether or|hoping|curious|problem|alright|right|nice) if",
            ("let me know if", "even if"),
            "pause if",
            "",
        ),
    ),
    SLOTS,
)
