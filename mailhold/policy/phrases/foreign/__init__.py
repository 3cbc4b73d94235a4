"""Other languages that are read: the plain request, the refusal, the taking back and the doubt, sentence by sentence.

``asks`` is a whole plain request ("necesito pausar las sesiones"), ``against`` anything that makes
it none (a refusal, a taking back, a doubt, a question about holds). A sentence with both asks for nothing.
"""

from mailhold.policy.phrases.foreign.french import FRENCH
from mailhold.policy.phrases.foreign.german import GERMAN
from mailhold.policy.phrases.foreign.italian import ITALIAN
from mailhold.policy.phrases.foreign.portuguese import PORTUGUESE
from mailhold.policy.phrases.foreign.spanish import SPANISH

FOREIGN = (SPANISH, FRENCH, GERMAN, PORTUGUESE, ITALIAN)

__all__ = ["FOREIGN", "FRENCH", "GERMAN", "ITALIAN", "PORTUGUESE", "SPANISH"]
