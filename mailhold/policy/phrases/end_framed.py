"""What makes words about the contract's end no demand: it stays, it is asked about, a demand is taken back."""

from __future__ import annotations

from mailhold.policy.phrases.grammar import Register, phrase
from mailhold.policy.phrases.slots import SLOTS

STAYS = Register(
    "contract end stays",
    (
        phrase(
            "(doesn't|does not|don't|do not|didn't|won't|will not|would not|wouldn't|cannot|can't|isn't|is not|aren't|not|never|no|nor|nothing|neither|nobody|unchanged|unaffected|untouched|stays|stay|remains|remain|regardless|as is|as it is|as signed|without|no effect|no need|fixed|firm|stands|in place|instead of|rather than|let alone)",
            ("does not", "stays"),
            "does",
            "stays",
        ),
        phrase("the same $", "the same", "the same weeks", "stays"),
        phrase(
            "(i|we|he|she) [do|fully|of course|also|certainly] (know|understand|realise|realize|accept|am aware|appreciate|'m aware|knows|understands)",
            "i know",
            "i knew",
            "stays",
        ),
    ),
    SLOTS,
)

ASKS_WHETHER = Register(
    "asks about the end",
    (
        phrase(
            "(does|do|will|would|did|is|are|should|what happens|what does|how does|whether|if that|if this|if it|if a|what about|what would|how will|when does)",
            "does",
            "doe",
            "",
        ),
    ),
    SLOTS,
)

WONDERS = Register(
    "wonders about the end",
    (
        phrase(
            "(wonder|wonders|wondered|wondering|curious|unsure|not sure|to know|let me know|asked|asks|asking|ask|tell me|question|find out|don't know|no idea|know|clear) [about|me|us] [the|an|a] (whether|if|how|what|about|extension)",
            "wondering whether",
            "whether",
            "",
        ),
        phrase("(whether|curious)", "whether or not", "weather", ""),
    ),
    SLOTS,
)

DEMANDS = Register(
    "demands",
    (
        phrase(
            "(please|pls|plz|can|could|may|i want|i'd like|i would like|we'd like|i need|i expect|i ask|i'd ask|we want|we need|hoping|i hope|would you|will you|will ye|would we|let's|make sure|insist|require|requesting|as you asked|must|would it be possible|would it be ok|is it possible|i'd appreciate|i trust|i assume|any chance of|mind)",
            "please",
            "pleasing",
            "",
        ),
    ),
    SLOTS,
)

WITHDRAWN = Register(
    "extension withdrawn",
    (
        phrase(
            "(forget|never mind|nevermind|ignore|disregard|drop|scratch|withdraw|take back|skip (the|that|any)|leave out|dropping|withdrawing|withdrew|strike|cancel|dropped|retract|scrap|i'm over|not asking|no longer asking|gave up on|give up on|no longer (need|want)|fine without|ok without|okay without|happy without|do without|live without|manage without|won't insist|don't insist|not insist|won't ask|not need|don't need|no need|needn't|don't want|do not want|not want|not necessary|won't need)",
            ("forget", "no need"),
            "remember",
            "",
        ),
    ),
    SLOTS,
)

EXTRA_TIME = Register(
    "extra time",
    (
        phrase(
            "(extension|extend|extending|extended|extra|longer|contract|end date|expiration|expiry|prolong|prolongation|weeks back|months back|time back|tacking|tack|making up|make up|adding|added|add|at the end|weeks on)",
            "extension",
            "tension",
            "",
        ),
    ),
    SLOTS,
)
