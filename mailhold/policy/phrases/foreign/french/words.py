"""French: the classes of words that phrases are put together from, and the small words that tell the language."""

from __future__ import annotations

HERE = {
    "nouns": "coaching|séances|sessions|rendez-vous|accompagnement|programme|appels|entretiens|rencontres|parcours|coachings|suivi",
    "ours": "[tout|toutes|tous] [de|à|avec|dans] [le|la|les|mon|ma|mes|notre|nos|votre|vos|ton|tes|du|des|au|aux] [prochaines|prochains] ({nouns}|l'accompagnement|d'accompagnement)",
    "them": "[tout|toutes|tous] [le|la|les|mon|ma|mes|notre|nos|votre|vos|ton|tes] [prochaines|prochains] ({nouns}|l'accompagnement)",
    "break": "(une|d'une|un|d'un|cette|ma) [petite|courte|longue|brève|vraie|nouvelle] (pause|interruption|coupure|trêve|suspension|parenthèse|break|respiration|mise en pause|temps d'arrêt|temps de pause)",
    "adv": "temporairement|provisoirement|momentanément|pour l'instant|pour le moment|un temps|quelque temps|pendant * *|jusqu'à *|jusqu'en *|jusqu'au *|malheureusement|aussi|au plus vite|dès maintenant|quelques semaines|quelques mois|s'il te plaît|s'il vous plaît|s'il te plait|s'il vous plait|donc",
    "lasting": "jusqu'à|jusqu'au|jusqu'en|jusqu'aux|pendant|pour (quelques|plusieurs|une durée|un mois|deux|trois|quatre|six|huit|l'instant|le moment)|quelques (semaines|mois)|* (semaines|mois)|provisoirement|temporairement|momentanément|un moment|un temps|quelque temps|à partir|à compter|dès|cet (été|automne|hiver)|ce (printemps|trimestre|semestre)",
    "inf": "suspendre|interrompre|geler|pauser|stopper|cesser temporairement|arrêter temporairement|d'arrêter temporairement|d'interrompre|(mettre|placer|laisser) (en pause|en attente|de côté|en suspens|entre parenthèses|on hold|en standby|en veille)|faire une pause dans|faire une pause avec|reporter à plus tard",
    "sub": "suspende|suspendes|suspendiez|suspendions|interrompe|interrompiez|interrompions|mette en pause|mettiez en pause|mettions en pause",
    "passive": "(soit|soient|seront|sera) (suspendu|suspendue|suspendues|suspendus|interrompu|interrompues|interrompus|mis en pause|mise en pause|mises en pause|gelé|gelées)",
    "imp": "suspendez|suspends|suspendons|interrompons|interrompez|interromps|gelez|gelons|pausez|pausons|stoppons|stoppez|(mettez|mets|mettons|placez|laissez|laisse) (en pause|en attente|en suspens|entre parenthèses|on hold)",
    "aside": "en pause|en attente|en suspens|entre parenthèses|on hold|en standby|en stand-by|en veille|à l'arrêt|de côté|au frigo|en stand by|entre guillemets",
    "frame": "je veux|je voudrais|je souhaite|je souhaiterais|j'aimerais|j'ai besoin|il me faut|il me faudrait|je dois|je vais|j'ai décidé|nous avons décidé|j'ai pris la décision|peut-on|pouvons-nous|pourrions-nous|pourrait-on|on peut|on pourrait|qu'on puisse|qu'on pourrait|est-ce qu'on peut|l'on peut|nous pouvons|nous pourrions|je peux|je pourrais|puis-je|pourrais-je|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|vous pouvez|vous pourriez|tu peux|tu pourrais|merci de|merci de bien vouloir|je vous prie|je te prie|prière de|je demande|je vous demande|je te demande|je vous serais reconnaissant|serait-il possible|est-il possible|c'est possible|ce serait possible|possible de|nous devons|nous voulons|nous voudrions|nous souhaitons|nous souhaiterions|nous aimerions|nous avons besoin|il faut que je|il faut qu'on|je préfère|je préférerais|veuillez|je tiens à|s'il te plaît|s'il vous plaît|je sollicite|je suis obligé|je suis obligée|je suis contraint|je suis contrainte|je me vois contraint|je me vois contrainte|je me vois dans l'obligation|on doit|on aimerait|on voudrait|on souhaite|je n'ai pas d'autre choix que|si on pouvait|si nous pouvions|si je pouvais|si vous pouviez|si tu pouvais|s'il est possible|s'il serait possible|si possible|je me vois obligé|je me vois obligée|ça m'arrangerait|cela m'arrangerait|il me serait utile|j'apprécierais|je vous saurais gré|mieux vaut|le mieux est|décidé|besoin urgent|un besoin|grand besoin|vraiment besoin",
    "prolong": "prolong*|d'autant prolong*|rallong*|étendre|étendez|étends|étendu|prorog*|extension|reconduire|d'étendre",
    "move": "décal*|repouss*|report*|recul*|déplac*",
    "frozen": "gelé|gelée|figé|suspendu|interrompu|en pause|modifié|modifiée",
    "freeze": "geler|gelez|gèle|figer|suspendre|suspendez|suspends|interrompre|mettre en pause|mettez en pause|modifier|arrêter",
    "term": "contrat|accord|échéance|date de fin|l'échéance|forfait|engagement|l'abonnement|abonnement|fin de contrat|date d'expiration|date limite|d'échéance|l'engagement",
    "lost": "(semaines|mois|séances|temps|sessions|période)",
    "add": "ajout*|rattrap*|récupér*|compens*|rajout*|d'ajouter|d'ajout*|recrédit*|crédit*",
}

MARKS = """
    le la les de du des et en un une pour avec je vous nous est que qui dans sur mon ma mes pas ne au ce il elle
    mais plus merci bonjour jusqu suis ai j'ai c'est à
    cette sont être fait tout nos notre votre par aussi bien avons très ton ta tes dois peux si jusqu'à d'un d'une l'on
    séances semaines mois hier cher chère madame monsieur cordialement salut bonsoir deux pendant après cela ça où
    y leur peut nous-mêmes était
"""
