"""French: plain requests for a pause of coaching, doubts, refusals, demands on the contract, confirmations."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.tongue import ELSEWHERE, ONCE, DateWords, Tongue
from mailhold.policy.phrases.grammar import Register, phrase

_HERE = {
    "nouns": "coaching|séances|sessions|rendez-vous|accompagnement|programme|appels|entretiens|rencontres|parcours|coachings|suivi",
    "ours": "[tout|toutes|tous] [de|à|avec|dans] [le|la|les|mon|ma|mes|notre|nos|votre|vos|ton|tes|du|des|au|aux] [prochaines|prochains] ({nouns}|l'accompagnement|d'accompagnement)",
    "them": "[tout|toutes|tous] [le|la|les|mon|ma|mes|notre|nos|votre|vos|ton|tes] [prochaines|prochains] ({nouns}|l'accompagnement)",
    "break": "(une|d'une|un|d'un|cette|ma) [petite|courte|longue|brève|vraie|nouvelle] (pause|interruption|coupure|trêve|suspension|parenthèse|break|respiration|mise en pause|temps d'arrêt|temps de pause)",
    "adv": "temporairement|provisoirement|momentanément|pour l'instant|pour le moment|un temps|quelque temps|pendant * *|jusqu'à *|jusqu'en *|jusqu'au *|malheureusement|aussi|au plus vite|dès maintenant|quelques semaines|quelques mois",
    "lasting": "jusqu'à|jusqu'au|jusqu'en|jusqu'aux|pendant|pour (quelques|plusieurs|une durée|un mois|deux|trois|quatre|six|huit|l'instant|le moment)|quelques (semaines|mois)|* (semaines|mois)|provisoirement|temporairement|momentanément|un moment|un temps|quelque temps|à partir|à compter|dès|cet (été|automne|hiver)|ce (printemps|trimestre|semestre)",
    "inf": "suspendre|interrompre|geler|pauser|stopper|cesser temporairement|arrêter temporairement|d'arrêter temporairement|d'interrompre|(mettre|placer|laisser) (en pause|en attente|de côté|en suspens|entre parenthèses|on hold|en standby|en veille)|faire une pause dans|faire une pause avec|reporter à plus tard",
    "sub": "suspende|suspendes|suspendiez|suspendions|interrompe|interrompiez|interrompions|mette en pause|mettiez en pause|mettions en pause",
    "passive": "(soit|soient|seront|sera) (suspendu|suspendue|suspendues|suspendus|interrompu|interrompues|interrompus|mis en pause|mise en pause|mises en pause|gelé|gelées)",
    "imp": "suspendez|suspends|suspendons|interrompons|interrompez|interromps|gelez|gelons|pausez|pausons|stoppons|stoppez|(mettez|mets|mettons|placez|laissez|laisse) (en pause|en attente|en suspens|entre parenthèses|on hold)",
    "aside": "en pause|en attente|en suspens|entre parenthèses|on hold|en standby|en stand-by|en veille|à l'arrêt|de côté|au frigo|en stand by|entre guillemets",
    "frame": "je veux|je voudrais|je souhaite|je souhaiterais|j'aimerais|j'ai besoin|il me faut|il me faudrait|je dois|je vais|j'ai décidé|nous avons décidé|j'ai pris la décision|peut-on|pouvons-nous|pourrions-nous|pourrait-on|on peut|on pourrait|qu'on puisse|qu'on pourrait|est-ce qu'on peut|l'on peut|nous pouvons|nous pourrions|je peux|je pourrais|puis-je|pourrais-je|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|vous pouvez|vous pourriez|tu peux|tu pourrais|merci de|merci de bien vouloir|je vous prie|je te prie|prière de|je demande|je vous demande|je te demande|je vous serais reconnaissant|serait-il possible|est-il possible|c'est possible|ce serait possible|possible de|nous devons|nous voulons|nous voudrions|nous souhaitons|nous souhaiterions|nous aimerions|nous avons besoin|il faut que je|il faut qu'on|je préfère|je préférerais|veuillez|je tiens à|s'il te plaît|s'il vous plaît|je sollicite|je suis obligé|je suis obligée|je suis contraint|je suis contrainte|je me vois contraint|je me vois contrainte|je me vois dans l'obligation|on doit|on aimerait|on voudrait|on souhaite|je n'ai pas d'autre choix que|si on pouvait|si nous pouvions|si je pouvais|si vous pouviez|si tu pouvais|s'il est possible|s'il serait possible|si possible|je me vois obligé|je me vois obligée|ça m'arrangerait|cela m'arrangerait|il me serait utile|j'apprécierais|je vous saurais gré|mieux vaut|le mieux est",
    "prolong": "prolong*|d'autant prolong*|rallong*|étendre|étendez|étends|étendu|prorog*|extension|reconduire|d'étendre",
    "move": "décal*|repouss*|report*|recul*|déplac*",
    "frozen": "gelé|gelée|figé|suspendu|interrompu|en pause|modifié|modifiée",
    "freeze": "geler|gelez|gèle|figer|suspendre|suspendez|suspends|interrompre|mettre en pause|mettez en pause|modifier|arrêter",
    "term": "contrat|accord|échéance|date de fin|l'échéance|forfait|engagement|l'abonnement|abonnement|fin de contrat|date d'expiration|date limite|d'échéance|l'engagement",
    "lost": "(semaines|mois|séances|temps|sessions|période)",
    "add": "ajout*|rattrap*|récupér*|compens*|rajout*|d'ajouter|d'ajout*",
}

_MARKS = """
    le la les de du des et en un une pour avec je vous nous est que qui dans sur mon ma mes pas ne au ce il elle
    mais plus merci bonjour jusqu suis ai j'ai c'est à
    cette sont être fait tout nos notre votre par aussi bien avons très ton ta tes dois peux si jusqu'à d'un d'une l'on
    séances semaines mois hier cher chère madame monsieur cordialement salut bonsoir deux pendant après cela ça où
    y leur peut nous-mêmes était
"""

FRENCH = Tongue(
    code="fr",
    name="French",
    nots=frozenset(["ne", "pas", "jamais", "personne", "nas", "navez"]),
    marks=frozenset(word.replace("'", "") for word in _MARKS.split()),
    dates=DateWords(
        since="à partir du|à partir de|à compter du|dès le|depuis le|à dater du|avec effet au",
        until="jusqu'au|jusqu'à|jusqu'en|reprendrai le|reprendre le|reprends le|reprendrons le|reprise le|retour le|de retour le",
        to="au|à|jusqu'au|et le",
        because="parce que|parce qu'|car|puisque|comme je|en raison|pendant que|quand",
    ),
    stops=Register(
        "french stops",
        (
            phrase(
                "(peux|pourrai|pourrais|arrive) (pas|plus) ... (continuer|poursuivre|assurer|suivre|honorer|assister) ... {ours}",
                "je ne peux plus assurer nos séances",
                "je peux assurer",
            ),
            phrase(
                "(mettre|mettrais|laisser) ... {ours} ... ({aside}|de côté)",
                "mettre notre coaching de côté",
                "mettre la table de côté",
            ),
            phrase("{ours} ... ({passive})", "mes séances soient suspendues", "la loi soit suspendue"),
            phrase("({inf}|{sub}|{imp}) [{adv}] [{adv}] {ours}", "suspendre mes séances", "suspendre le tableau"),
            phrase("{ours} ... ... ... ({aside})", "mon coaching jusqu'en mai en pause", "mon coaching en mai"),
            phrase("(pause|interruption|suspension|interrompre|d'interrompre|pauser)", "la pause", "la pose"),
            phrase(
                "(arrêter|d'arrêter|cesser|stopper|j'arrête|on arrête|lever le pied) ... {ours}",
                "arrêter les séances",
                "arrêter de fumer",
            ),
        ),
        _HERE,
    ),
    asks=Register(
        "french asks",
        (
            phrase(
                "({frame}) ... (que|à ce que) ... {ours} ... ({passive})",
                "je souhaiterais que mes séances soient suspendues",
                "je souhaiterais que la loi soit suspendue",
            ),
            phrase(
                "({frame}) ... ... [de|que] [je|vous|nous] ({inf}|{sub}) [{adv}] [{adv}] {ours}",
                (
                    "je dois suspendre les séances",
                    "je vous prie de bien vouloir suspendre nos séances",
                    "j'ai décidé d'interrompre le coaching",
                ),
                "je dois suspendre le tableau",
            ),
            phrase(
                "({frame}) ... ... (mettre|placer|laisser|mettiez|mettions|mette) [{adv}] {ours} ... ... ({aside})",
                "j'aimerais mettre mon coaching en pause",
                "j'aimerais mettre la table",
            ),
            phrase(
                "({frame}) ... ... {break}",
                ("je voudrais faire une pause", "j'ai besoin d'une pause"),
                "j'ai besoin d'une voiture",
            ),
            phrase(
                "({frame}) ... (la|d'une|une) (suspension|mise en pause|interruption|mise en attente) ... (de|du|des) ... ({nouns})",
                "je demande la suspension temporaire de mon coaching",
                "je demande la suspension du permis",
            ),
            phrase(
                "({frame}) ... (arrêter|d'arrêter|stopper|cesser|lever le pied sur) [{adv}] {ours} ... ({lasting})",
                "je dois arrêter les séances jusqu'au printemps",
                "je dois arrêter",
            ),
            phrase(
                "({frame}) ... (arrêter|d'arrêter|pauser|s'arrêter|faire une pause|faire un break) ({lasting})",
                "on peut arrêter quelques semaines",
                "on peut arrêter ici",
            ),
            phrase("({imp}) [{adv}] {them}", "suspendez mes séances", "suspendez le tableau"),
            phrase(
                "(mettez|mets|mettons|placez|laissons|laissez) {them} ... ... ({aside})",
                "mettons nos séances en pause",
                "mettez la table",
            ),
            phrase("(mettez-moi|mets-moi|me mettre) ({aside})", "mettez-moi en pause", "mettez-moi au courant"),
            phrase(
                "(faisons|prenons|on fait|on prend|on se fait|accordons-nous) {break}",
                "faisons une pause",
                "faisons une tarte",
            ),
            phrase(
                "(je fais|je prends|je marque|je m'accorde|nous faisons) {break} ... {ours}",
                "je fais une pause dans le coaching",
                "je fais une pause dans le film",
            ),
            phrase(
                "(j'arrête|je suspends|j'interromps|je stoppe|nous suspendons|on arrête|je mets|on met) {them} ... ({lasting}|{aside})",
                "je suspends les séances jusqu'en mai",
                "je suspends le film",
            ),
        ),
        _HERE,
    ),
    unsure=Register(
        "french doubts",
        (
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
            phrase(
                "(l'année dernière|l'an dernier|quand j'(ai|étais)|la dernière fois)", "l'an dernier", "l'an prochain"
            ),
        ),
        _HERE,
    ),
    conditions=Register(
        "french conditions",
        (
            phrase("^(si|s'il|s'ils)", "si cela continue", "aussi"),
            phrase(
                "(au cas où|dans le cas où|en cas de|à moins que|selon que|dépendra|ça dépend|cela dépend)",
                "au cas où",
                "au travail",
            ),
        ),
        _HERE,
    ),
    courtesies=Register(
        "french courtesies",
        (
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
        _HERE,
    ),
    refuses=Register(
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
        _HERE,
    ),
    besides=Register(
        "french besides",
        (
            phrase(
                "(cuisine|travaux|chantier|maison|projet|déménagement|négociation|négociations|recrutement|mariage|gym|salle de bains) ... ... (pause|suspendu|suspendus|arrêt|interruption)",
                "les travaux de la cuisine sont en pause",
                "le coaching est en pause",
                ELSEWHERE,
            ),
            phrase(
                "(pause|break|coupure) (au|du|de|dans|avec) [mon|ma|mes|le|la|les] (travail|boulot|bureau|chef|équipe|café|midi|réseaux|réunion|projet|enfants|film)",
                "une pause dans mon travail",
                "une pause dans le coaching",
            ),
            phrase(
                "(cette semaine|aujourd'hui|demain|ce (lundi|mardi|mercredi|jeudi|vendredi)|la semaine prochaine|la prochaine séance|minutes|un instant|(lundi|mardi|mercredi|jeudi|vendredi) prochain)",
                "cette semaine",
                "cet été",
                ONCE,
            ),
        ),
        _HERE,
    ),
    lasting=Register(
        "french lasting",
        (phrase("({lasting})", ("jusqu'en mai", "à partir de lundi", "pour six semaines"), "cette semaine"),),
        _HERE,
    ),
    quits=Register(
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
        _HERE,
    ),
    extends=Register(
        "french extends",
        (
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
        _HERE,
    ),
    stays=Register(
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
        _HERE,
    ),
    ends=Register("french contract", (phrase("({term})", "le contrat", "le contact"),), _HERE),
    may_we=Register(
        "french may we",
        (
            phrase(
                "(peut-on|pouvons-nous|pourrions-nous|pourrait-on|on peut|on pourrait|puis-je|pourrais-je|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|tu peux|tu pourrais|vous pouvez|vous pourriez|possible de|je peux|je pourrais)",
                "pourrait-on prolonger",
                "cela prolonge",
            ),
        ),
        _HERE,
    ),
    confirms=Register(
        "french confirms",
        (
            phrase(
                "(tu m'as|vous m'avez|tu m'avais|vous m'aviez|tu nous as|vous nous avez|m'as-tu|m'avez-vous|tu as|vous avez) [bien] (demandé|dit|fait part|annoncé|sollicité|expliqué|indiqué|confié|exprimé) ... ... ... ({inf}|{break}|pause|{aside}|pauser|suspension)",
                ("tu m'as demandé de suspendre ton coaching", "vous m'avez dit vouloir faire une pause"),
                "tu m'as demandé le lien",
            ),
            phrase(
                "(tu m'as|vous m'avez|tu as|vous avez) [bien] demandé ... (mettre|placer|arrêter|d'arrêter) ... {ours}",
                "tu m'as demandé de mettre ton coaching en pause",
                "tu m'as demandé de mettre la table",
            ),
            phrase(
                "(ta|votre) (demande|souhait) [verbale|orale|téléphonique] (de|d'une) ... (pause|suspendre|suspension|pauser|interruption|mise en pause)",
                "ta demande de pause",
                "ta demande de rendez-vous",
            ),
        ),
        _HERE,
    ),
)
