"""Italian: the classes of words that phrases are put together from, and the small words that tell the language."""

from __future__ import annotations

HERE = {
    "might": "lasciassimo|sospendessimo|mettessimo|interrompessimo|fermassimo|sospendesse|mettesse|interrompesse|lasciasse",
    "nouns": "coaching|sessioni|percorso|programma|incontri|chiamate|sedute|appuntamenti|colloqui|call",
    "ours": "[tutte|tutti|tutto] [con|di|da] [il|la|i|le|lo|gli|del|dal|dalle|delle|nel|nelle|dai|dei|col|al|alle|ai|sul] [mio|mia|miei|mie|nostro|nostra|nostri|nostre|suo|sue|tuo|tue|tuoi|suoi] [prossime|prossimi] ({nouns})",
    "them": "[tutte|tutti|tutto] [il|la|i|le|lo|gli] [mio|mia|miei|mie|nostro|nostra|nostri|nostre|suo|sue|tuo|tue] [prossime|prossimi] ({nouns})",
    "break": "(una|un|la|questa|d'una|un'altra) [piccola|breve|lunga|bella|vera] (pausa|interruzione|sospensione|sosta|break|stop|stacco|pausa temporanea)",
    "adv": "temporaneamente|provvisoriamente|momentaneamente|per ora|per il momento|per favore|un po'|per un po'|un periodo|per un periodo|fino a *|fino al *|durante * *|per * *|qualche settimana|qualche mese|purtroppo|anche|da subito",
    "lasting": "fino|sino|durante|per (qualche|alcune|alcuni|un|un'|due|tre|quattro|sei|otto|ora|il momento)|temporaneamente|provvisoriamente|momentaneamente|un po'|un periodo|qualche (settimana|mese)|* (settimane|mesi)|un mese|a partire|dal|da (subito|adesso|oggi|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|dall'inizio|quest'(estate|anno|autunno|inverno)|questa primavera",
    "inf": "sospendere|sospenderlo|sospenderle|interrompere|congelare|bloccare temporaneamente|fermare temporaneamente|(mettere|lasciare|porre|tenere) (in pausa|in attesa|in sospeso|on hold|in stand by|in standby|in stand-by)|fare una pausa con|fare una pausa dal|stoppare|accantonare|rimandare a più avanti",
    "sub": "sospenda|sospendi|sospendiate|sospendiamo|sospendano|sospendete|interrompa|interrompi|interrompiamo|interrompiate|interrompete|congeli|congeliamo|(metta|metti|mettiamo|mettiate|mettete) (in pausa|in attesa|in sospeso|on hold|in stand by|in standby)",
    "passive": "(venga|vengano|sia|siano|venissero|venisse|fossero|fosse|restino|resti) (sospeso|sospesa|sospese|sospesi|interrotto|interrotte|interrotti|congelato|congelate|messo in pausa|messe in pausa|in pausa)",
    "aside": "in pausa|in attesa|in sospeso|on hold|in stand by|in standby|in stand-by|da parte",
    "frame": "voglio|vorrei|vorremmo|desidero|desidererei|ho bisogno|avrei bisogno|abbiamo bisogno|mi serve|mi servirebbe|mi occorre|devo|dovrò|dobbiamo|ho deciso|abbiamo deciso|possiamo|potremmo|posso|potrei|può|potrebbe|puoi|potresti|potete|potreste|chiedo|chiederei|ti chiedo|le chiedo|vi chiedo|richiedo|sarebbe possibile|è possibile|sarà possibile|per favore|per cortesia|preferisco|preferirei|vogliamo|sono costretto|sono costretta|mi vedo costretto|mi vedo costretta|mi trovo costretto|mi trovo costretta|ti prego|la prego|vi prego|intendo|avrei la necessità|ho la necessità|ho necessità|si può|si potrebbe|non mi resta che|mi piacerebbe|ci piacerebbe|mi farebbe comodo|avrei piacere|mi andrebbe|se potessimo|se potesse|se potessi|se possiamo|se fosse possibile|se sia possibile|mi vedo obbligato|mi vedo obbligata|la cosa migliore è|ho preso la decisione|gradirei|volevo chiedere|volevo chiederti|vorrei chiederle|bisogno|deciso|necessità",
    "noun_frame": "{frame}|fare|facciamo|facciamoci|prendiamo|prendiamoci|prendere|prendermi|chiedere|mi prendo|ci prendiamo|mi prenderò",
    "prolong": "prolung*|prorog*|estend*|estes*|allung*|estension*",
    "move": "spostare|sposti*|spostat*|spostarsi|slitt*|rinvi*|postic*|rimand*|cambiare|cambiata",
    "frozen": "congelat*|sospes*|fermat*|bloccat*|in pausa|interrott*",
    "freeze": "congel*|sospend*|fermare|fermi|bloccare|blocchi|blocca|mettere in pausa|metta in pausa|metti in pausa|interrompere",
    "term": "contratto|accordo|scadenza|data di fine|data finale|termine|pacchetto|durata|abbonamento|data di scadenza|l'accordo|l'abbonamento|fine contratto",
    "lost": "(settimane|mesi|sessioni|tempo|periodo|sedute)",
    "add": "aggiun*|recuper*|compens*|sommar*|sommat*|accod*|restitu*|accredit*|riaccredit*",
}

MARKS = """
    il la i le lo gli di del della e che in un una per con non è mi si a ho sono ma più come fino grazie ciao
    questo perché al nel alla molto mio mia vorrei
    da dal dalla dei delle nel nella nostri nostre mie miei anche questa essere devo del alle fino ho hai quando senza ti ci
    mese tutto tutti
    sessioni settimane mesi ieri oggi gentile caro cara buongiorno buonasera saluti saluto dopo durante due abbiamo
    possiamo suo sue tuo tue le
"""
