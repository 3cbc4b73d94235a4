"""French: plain requests for a pause of coaching, doubts, refusals."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.tongue import Tongue
from mailhold.policy.phrases.grammar import Register, phrase

_HERE = {
    "ours": "[tout|toutes] [le|la|les|mon|ma|mes|notre|nos|du|de mon|de mes|de nos|de notre|des|au|aux|à mon|avec le] (coaching|séances|séances de coaching|sessions|sessions de coaching|rendez-vous|accompagnement|programme|programme de coaching|appels|entretiens|rencontres)",
    "break": "(une|un|la|cette|ma) [petite|courte|longue|brève|vraie] (pause|interruption|coupure|trêve|suspension|parenthèse|break|respiration)",
    "stop": "mettre en pause|mettre en attente|suspendre|interrompre|geler|arrêter temporairement|mettre entre parenthèses|mettre en suspens|stopper|pauser",
    "want": "je veux|je voudrais|je souhaite|je souhaiterais|j'aimerais|j'ai besoin de|j'ai besoin d|il me faut|je dois|je vais devoir|j'ai décidé de|j'ai décidé d|je vais|peut-on|pouvons-nous|pourrions-nous|pourrait-on|on peut|on pourrait|est-ce qu'on peut|est-ce que l'on peut|est-ce que nous pouvons|est-ce que je peux|puis-je|pourrais-je|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|merci de|merci de bien vouloir|je vous prie de|je te prie de|je demande|je demande à|je vous demande de|je te demande de|serait-il possible de|est-il possible de|nous devons|nous voulons|nous voudrions|il faut que je|je préfère|je préférerais|veuillez|je tiens à|s'il te plaît|s'il vous plaît|je sollicite|je suis obligé de|je suis obligée de|je suis contraint de|je suis contrainte de",
}

_MARKS = """
    le la les de du des et en un une pour avec je vous nous est que qui dans sur mon ma mes pas ne au ce il elle
    mais plus merci bonjour jusqu suis ai j'ai c'est à
"""

FRENCH = Tongue(
    "fr",
    "French",
    frozenset(_MARKS.split()),
    Register(
        "french asks",
        (
            phrase(
                "({want}) [bien|donc|vraiment|malheureusement] [faire|prendre|marquer|demander|d'une|de faire|de prendre|avoir] {break}",
                "je voudrais faire une pause",
                "je fais une pause café",
            ),
            phrase(
                "j'ai besoin (d'une|d'un) [petite|vraie|courte|longue] (pause|break|interruption|coupure)",
                "j'ai besoin d'une pause",
                "j'ai besoin d'une voiture",
            ),
            phrase(
                "({want}) [bien|donc|vraiment|malheureusement] ({stop}) {ours}",
                ("je dois suspendre les séances", "pourriez-vous suspendre mon coaching"),
                "je dois suspendre le tableau",
            ),
            phrase(
                "({want}) [bien|donc|vraiment] (mettre|placer) {ours} (en pause|en attente|en suspens|entre parenthèses|on hold|en standby|en veille)",
                "j'aimerais mettre mon coaching en pause",
                "j'aimerais mettre la table",
            ),
            phrase(
                "(suspendez|suspends|suspendons|interrompons|interrompez|mettez en pause|mets en pause|mettons en pause|gelez|pausez|pausons) {ours}",
                "suspendez mes séances",
                "suspendez le tableau",
            ),
            phrase(
                "(mettez|mets|mettons|placez) {ours} (en pause|en attente|en suspens|entre parenthèses|on hold)",
                "mettons nos séances en pause",
                "mettez la table",
            ),
            phrase(
                "(mettez-moi|mets-moi|me mettre) (en pause|en attente|on hold)",
                "mettez-moi en pause",
                "mettez-moi au courant",
            ),
            phrase(
                "({want}) [bien|donc] (arrêter|stopper|cesser) {ours} (jusqu'à|jusqu'au|jusqu'en|pour quelques|pendant|pour l'instant|quelques|pour le moment|provisoirement|temporairement|un moment|un temps)",
                "je dois arrêter les séances jusqu'au printemps",
                "je dois arrêter",
            ),
            phrase("(faisons|prenons) {break}", "faisons une pause", "faisons une tarte"),
        ),
        _HERE,
    ),
    Register(
        "french doubts",
        (
            phrase(
                "(peut-être|éventuellement|je pense à|je songe|je me demande|j'envisage|j'hésite|je ne sais pas|pas sûr|pas sûre|pas encore décidé|il se peut|je réfléchis|probablement|je pensais)",
                "peut-être",
                "sûrement",
            ),
            phrase("^(si|s'il)", "si cela continue", "aussi"),
            phrase(
                "(comment (ça marche|fonctionne|ça se passe)|que se passe-t-il|combien de temps|est-ce une option|est-ce possible|qu'en penses-tu|qu'en pensez-vous)",
                "comment fonctionne",
                "ça marche",
            ),
            phrase("(je devrais|il faudrait|on devrait|devrais-je)", "je devrais", "je dois"),
            phrase(
                "(mon (mari|patron|chef|médecin|conjoint|épouse)|ma (femme|cheffe|patronne|compagne)) (dit|pense|veut|insiste|trouve|me dit)",
                "mon mari pense",
                "mon mari",
            ),
            phrase(
                "(l'année dernière|l'an dernier|quand j'(ai|étais)|la dernière fois)", "l'an dernier", "l'an prochain"
            ),
        ),
        _HERE,
    ),
    Register(
        "french refuses",
        (
            phrase(
                "(je ne|je n'|ne|n') (veux|voudrais|souhaite|ai|suis|vais|mettez|mets|suspendez|suspends|faut) [pas|plus]",
                "je ne veux pas",
                "je veux bien",
            ),
            phrase(
                "(j'ai changé d'avis|oublie|oubliez|laisse tomber|laissez tomber|finalement|pas besoin|plus besoin|je préfère continuer|continuons|annule|annulez la pause|annuler la pause|sans pause|au lieu de|plutôt que)",
                "j'ai changé d'avis",
                "avis",
            ),
        ),
        _HERE,
    ),
)
