"""French: what makes a request none or less: doubts, refusals, the end for good, demands on the contract."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.french.words import HERE
from mailhold.policy.phrases.grammar import Register, phrase

UNSURE = Register(
    "french doubts",
    (
        phrase(
            "(je pense|penser|songe|réfléchis) ... ... à", "je pense de plus en plus à une pause", "je pense partir"
        ),
        phrase(
            "(peut-être|éventuellement|je pense à|je songe|je me demande|j'envisage|j'hésite|je ne sais pas|je ne suis pas sûr|je ne suis pas sûre|pas sûr|pas sûre|pas encore décidé|pas décidé|il se peut|il se pourrait|il est possible que|je réfléchis|probablement|je pensais|je me tâte|j'y réfléchis|il n'est pas exclu)",
            "peut-être",
            "sûrement",
        ),
        phrase(
            "(comment (ça marche|fonctionne|fonctionnent|ça se passe)|que se passe-t-il|combien de temps peut|est-ce une option|une option|qu'en penses-tu|qu'en pensez-vous|tu en penses quoi|serait-ce raisonnable|que me conseillez-vous|que me conseilles-tu)",
            "comment fonctionne",
            "ça marche",
        ),
        phrase(
            "(je devrais|il faudrait|on devrait|devrais-je|nous devrions|je ferais peut-être)",
            "je devrais",
            "je dois",
        ),
        phrase(
            "(mon (mari|patron|chef|médecin|conjoint|compagnon|épouse)|ma (femme|cheffe|patronne|compagne|mère|médecin)) [me] (dit|pense|veut|insiste|trouve|conseille|recommande)",
            "mon mari pense",
            "mon mari",
        ),
        phrase("(l'année dernière|l'an dernier|quand j'(ai|étais)|la dernière fois)", "l'an dernier", "l'an prochain"),
    ),
    HERE,
)

CONDITIONS = Register(
    "french conditions",
    (
        phrase("^(si|s'il|s'ils)", "si cela continue", "aussi"),
        phrase(
            "(au cas où|dans le cas où|en cas de|à moins que|selon que|dépendra|ça dépend|cela dépend)",
            "au cas où",
            "au travail",
        ),
    ),
    HERE,
)

COURTESIES = Register(
    "french courtesies",
    (
        phrase(
            "si (on|nous) (laissait|mettait|suspendait|arrêtait|laissions|mettions|suspendions|arrêtions)",
            "si on mettait",
            "si on part",
        ),
        phrase(
            "(si on pouvait|si nous pouvions|si je pouvais|si vous pouviez|si tu pouvais|s'il est possible|s'il serait possible|si on peut|si on pourrait)",
            "si on pouvait pausar",
            "sin",
        ),
        phrase(
            "(s'il te plaît|s'il vous plaît|s'il te plait|s'il vous plait|si possible|si c'est possible|si cela vous convient|si ça te va|si cela te convient|si vous le voulez bien|si tu veux bien|si vous êtes d'accord|si tu es d'accord|si ça ne te dérange pas|si cela ne vous dérange pas|si tout va bien)",
            "si possible",
            "si",
        ),
    ),
    HERE,
)

REFUSES = Register(
    "french refuses",
    (
        phrase(
            "(ne|n'ai|n'a|n'est|n'en|n'aurai) [me|te|vous] [veux|voudrais|souhaite|vais|peux|tiens|désire|pense|compte|faut|demande|ai|aurai] [finalement|vraiment|donc|du tout] (pas|plus|jamais|aucune|aucun) ... ... (pause|{inf}|interruption|suspension)",
            (
                "je ne veux pas faire de pause",
                "je n'ai plus besoin de pause",
                "je n'ai finalement pas besoin de pause",
            ),
            "je ne dors pas",
        ),
        phrase(
            "ne (suspendez|mettez|mets|suspends|suspendons|interrompez|mettons) [rien|pas|plus]",
            "ne suspendez pas",
            "suspendez",
        ),
        phrase(
            "(pas|plus) (besoin|envie|question) ... (pause|{inf}|suspension|interruption)",
            "plus besoin de pause",
            "besoin de pause",
        ),
        phrase(
            "(j'ai changé d'avis|oublie|oubliez|laisse tomber|laissez tomber|plus besoin|plus nécessaire|plus la peine|je préfère continuer|je préfère poursuivre|annulez la pause|annuler la pause|annule la pause|sans pause|au lieu de|plutôt que|je retire ma (demande|requête)|ne tenez pas compte|ne tiens pas compte)",
            "j'ai changé d'avis",
            "avis",
        ),
    ),
    HERE,
)

QUITS = Register(
    "french quits",
    (
        phrase(
            "(résilie|résilier|rompre|rompt|mettre fin|mets fin|annuler|dénoncer) ... ... (contrat|accord|accompagnement|coaching|collaboration)",
            "je résilie mon contrat",
            "je résilie le bail",
        ),
        phrase(
            "(arrêter|j'arrête|cesser|quitter|je quitte|d'arrêter) ... {ours} ... (définitivement|pour de bon|pour toujours)",
            "je veux arrêter le coaching définitivement",
            "arrêter le coaching un temps",
        ),
        phrase(
            "(définitivement|pour de bon) ... (arrêter|d'arrêter|cesser|mettre fin)",
            "j'ai définitivement décidé d'arrêter",
            "définitivement fatigué",
        ),
        phrase("(remboursement|me rembourser|remboursé|mon argent)", "je veux un remboursement", "argent"),
    ),
    HERE,
)

EXTENDS = Register(
    "french extends",
    (
        phrase(
            "({term}) ... ... ... ... (de plus|supplémentaires|en plus|plus longtemps)",
            "que mon contrat dure alors deux mois de plus",
            "mon contrat dit cela",
        ),
        phrase("({prolong}) ... ... ({term}|{lost})", "prolonger le contrat", "prolonger mon séjour"),
        phrase(
            "({freeze}) [aussi|également] [le|mon|la|notre] [durée du|fin du] ({term})",
            "geler aussi le contrat",
            "geler le poisson",
        ),
        phrase("({move}) ... ... ({term})", "décaler la fin du contrat", "décaler la séance"),
        phrase(
            "({term}) ... ... ... ({prolong}|{move}|{frozen}|plus tard|d'autant)",
            ("que le contrat soit prolongé", "la date de fin du contrat devrait être décalée"),
            "le contrat de mon chef",
        ),
        phrase(
            "{lost} ... ... ... (ajout*|rattrapé*|récupéré*|compensé*|rajout*|reporté*)",
            "que les semaines perdues soient ajoutées à la fin",
            "les semaines de mai",
        ),
        phrase("({add}) ... (semaines|mois|séances|sessions)", "rattraper ces semaines", "rattraper mon retard"),
        phrase(
            "({add}) ... (temps|période) ... (après|à la fin|ensuite|plus tard|au bout)",
            "rattraper ce temps après la fin du contrat",
            "rattraper le temps perdu avec mes enfants",
        ),
    ),
    HERE,
)

STAYS = Register(
    "french stays",
    (
        phrase(
            "(pas|rien|sans|aucune|aucun|jamais|ni) ... ({prolong}|{move}|{freeze}|{frozen}|{term}|{add}|change*|d'extension)",
            "le contrat n'est pas prolongé",
            "le contrat est prolongé",
        ),
        phrase(
            "({prolong}|{move}|change|{term}) ... (pas|rien|jamais|aucunement)",
            "cela ne prolonge pas le contrat",
            "cela prolonge le contrat",
        ),
        phrase(
            "({term}) ... (reste|restera|demeure|ne change|inchangé|inchangée|continue de courir|la même)",
            "la date de fin reste la même",
            "la date de fin approche",
        ),
        phrase("(oublie|oubliez|retire) ... ... ({prolong})", "oubliez la prolongation", "la prolongation"),
    ),
    HERE,
)

ENDS = Register(
    "french contract",
    (
        phrase("{lost} ... (perdu*|perdr*|manqué*)", "les séances perdues", "les séances de mai"),
        phrase("({term})", "le contrat", "le contact"),
    ),
    HERE,
)
