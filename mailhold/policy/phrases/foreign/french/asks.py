"""French: requests for a pause of coaching, what they may be about, and a coach's confirmation of one."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.french.words import HERE
from mailhold.policy.phrases.foreign.tongue import ELSEWHERE, ONCE
from mailhold.policy.phrases.grammar import Register, phrase

STOPS = Register(
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
    HERE,
)

ASKS = Register(
    "french asks",
    (
        phrase(
            "(laissions|mettions|suspendions|interrompions|arrêtions|laissait|mettait|suspendait|arrêtait) [{adv}] {ours} ... ({aside}|{lasting})",
            "que nous laissions le coaching en suspens",
            "que nous laissions la porte ouverte",
        ),
        phrase(
            "(annule|annulez|annuler|annulons) ... (toutes|tous) {ours} ... ({lasting})",
            "annulez toutes les séances jusqu'à nouvel ordre",
            "annulez toutes les commandes jusqu'à mai",
        ),
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
            "(mettez|mets|mettons|placez|laissons|laissez) [{adv}] {them} ... ... ({aside})",
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
    HERE,
)

LASTING = Register(
    "french lasting",
    (phrase("({lasting})", ("jusqu'en mai", "à partir de lundi", "pour six semaines"), "cette semaine"),),
    HERE,
)

BESIDES = Register(
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
    HERE,
)

MAY_WE = Register(
    "french may we",
    (
        phrase(
            "(peut-on|pouvons-nous|pourrions-nous|pourrait-on|on peut|on pourrait|puis-je|pourrais-je|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|tu peux|tu pourrais|vous pouvez|vous pourriez|possible de|je peux|je pourrais)",
            "pourrait-on prolonger",
            "cela prolonge",
        ),
    ),
    HERE,
)

CONFIRMS = Register(
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
    HERE,
)
