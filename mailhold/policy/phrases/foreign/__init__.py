"""Other languages that are read, sentence by sentence, each by the registers of its ``Tongue``.

A phrase is put together from classes of words (``_HERE`` in each file): who wants it, ways to stop, coaching, how long.
Somewhere in a sentence that asks stands a whole request ("necesito pausar las sesiones"); the other registers make it
none, or less. To teach a word, add it to its class.
"""

from mailhold.policy.phrases.foreign.french import FRENCH
from mailhold.policy.phrases.foreign.german import GERMAN
from mailhold.policy.phrases.foreign.italian import ITALIAN
from mailhold.policy.phrases.foreign.portuguese import PORTUGUESE
from mailhold.policy.phrases.foreign.spanish import SPANISH

FOREIGN = (SPANISH, FRENCH, GERMAN, PORTUGUESE, ITALIAN)

__all__ = ["FOREIGN", "FRENCH", "GERMAN", "ITALIAN", "PORTUGUESE", "SPANISH"]
