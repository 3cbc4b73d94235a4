"""Italian: plain requests for a pause of coaching, doubts, refusals, demands on the contract, confirmations."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.tongue import ELSEWHERE, ONCE, DateWords, Tongue
from mailhold.policy.phrases.grammar import Register, phrase

_HERE = {
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
    "frame": "voglio|vorrei|vorremmo|desidero|desidererei|ho bisogno|avrei bisogno|abbiamo bisogno|mi serve|mi servirebbe|mi occorre|devo|dovrò|dobbiamo|ho deciso|abbiamo deciso|possiamo|potremmo|posso|potrei|può|potrebbe|puoi|potresti|potete|potreste|chiedo|chiederei|ti chiedo|le chiedo|vi chiedo|richiedo|sarebbe possibile|è possibile|sarà possibile|per favore|per cortesia|preferisco|preferirei|vogliamo|sono costretto|sono costretta|mi vedo costretto|mi vedo costretta|mi trovo costretto|mi trovo costretta|ti prego|la prego|vi prego|intendo|avrei la necessità|ho la necessità|ho necessità|si può|si potrebbe|non mi resta che|mi piacerebbe|ci piacerebbe|mi farebbe comodo|avrei piacere|mi andrebbe|se potessimo|se potesse|se potessi|se possiamo|se fosse possibile|se sia possibile|mi vedo obbligato|mi vedo obbligata|la cosa migliore è|ho preso la decisione|gradirei|volevo chiedere|volevo chiederti|vorrei chiederle",
    "noun_frame": "{frame}|fare|facciamo|facciamoci|prendiamo|prendiamoci|prendere|prendermi|chiedere|mi prendo|ci prendiamo|mi prenderò",
    "prolong": "prolung*|prorog*|estend*|estes*|allung*|estension*",
    "move": "spostare|sposti*|spostat*|spostarsi|slitt*|rinvi*|postic*|rimand*|cambiare|cambiata",
    "frozen": "congelat*|sospes*|fermat*|bloccat*|in pausa|interrott*",
    "freeze": "congel*|sospend*|fermare|fermi|bloccare|blocchi|blocca|mettere in pausa|metta in pausa|metti in pausa|interrompere",
    "term": "contratto|accordo|scadenza|data di fine|data finale|termine|pacchetto|durata|abbonamento|data di scadenza|l'accordo|l'abbonamento|fine contratto",
    "lost": "(settimane|mesi|sessioni|tempo|periodo|sedute)",
    "add": "aggiun*|recuper*|compens*|sommar*|sommat*|accod*|restitu*",
}

_MARKS = """
    il la i le lo gli di del della e che in un una per con non è mi si a ho sono ma più come fino grazie ciao
    questo perché al nel alla molto mio mia vorrei
    da dal dalla dei delle nel nella nostri nostre mie miei anche questa essere devo del alle fino ho hai quando senza ti ci
    mese tutto tutti
    sessioni settimane mesi ieri oggi gentile caro cara buongiorno buonasera saluti saluto dopo durante due abbiamo
    possiamo suo sue tuo tue le
"""

ITALIAN = Tongue(
    code="it",
    name="Italian",
    nots=frozenset(["non", "mai", "nessuno"]),
    marks=frozenset(_MARKS.split()),
    dates=DateWords(
        since="a partire dal|a partire dall'|a partire da|a decorrere dal|dal|dall'|dallo",
        until="fino al|fino all'|fino a|sino al|sino all'|riprendo il|riprendere il|riprendiamo il|torno il|ricominciare il",
        to="al|all'|fino al|fino all'|a|e il",
        because="perché|poiché|dato che|visto che|siccome|in quanto|mentre|quando",
    ),
    stops=Register(
        "italian stops",
        (
            phrase("accantonare ... {ours}", "accantonare il coaching", "accantonare il vino"),
            phrase(
                "non (posso|riesco|potrò|riuscirò) ... (continuare|proseguire|seguire|partecipare|mantenere) ... {ours}",
                "non riesco a continuare con le sessioni",
                "riesco a continuare",
            ),
            phrase("{ours} ... ({passive})", "le sessioni vengano sospese", "la legge venga sospesa"),
            phrase("({inf}|{sub}) [{adv}] [{adv}] {ours}", "sospendere le sessioni", "sospendere il quadro"),
            phrase("{ours} ... ... ... ({aside})", "il coaching fino a maggio in pausa", "il coaching a maggio"),
            phrase(
                "(pausa|interruzione|sospensione|un'interruzione|sospendere|l'interruzione)", "la pausa", "la causa"
            ),
            phrase(
                "(fermare|fermarmi|fermarci|smettere|staccare) ... {ours}",
                "fermarmi un po' con le sessioni",
                "fermarmi al bar",
            ),
        ),
        _HERE,
    ),
    asks=Register(
        "italian asks",
        (
            phrase(
                "({noun_frame}) ... ... {break} ... {ours}",
                "potremmo fare una pausa di tre mesi dal coaching",
                "potremmo fare una pausa dal gelato",
            ),
            phrase(
                "({frame}) ... che ... {ours} ... ({passive})",
                "vorrei che le mie sessioni vengano sospese",
                "vorrei che la legge venga sospesa",
            ),
            phrase(
                "({frame}) ... ... ({inf}|{sub}) [{adv}] [{adv}] {ours}",
                ("vorrei sospendere le sessioni", "la prego di sospendere temporaneamente il mio coaching"),
                "vorrei sospendere il quadro",
            ),
            phrase(
                "({frame}) ... (mettere|lasciare|porre|tenere|metta|metti|mettiate|mettiamo) [{adv}] {ours} ... ... ({aside})",
                "vorrei mettere il mio coaching in pausa",
                "vorrei mettere la tavola",
            ),
            phrase(
                "({frame}) ... [di] [fare|prendere|prendermi|prenderci|chiedere|avere|farmi] {break}",
                ("vorrei fare una pausa", "ho bisogno di una pausa"),
                "faccio una pausa",
            ),
            phrase(
                "({noun_frame}) {break} [{adv}] {ours}",
                "prendiamoci una pausa con il coaching",
                "prendiamoci una pausa con il gelato",
            ),
            phrase(
                "({frame}) ... (la|una) (sospensione|messa in pausa|interruzione|pausa) ... (di|del|dei|delle|dal|dalle|dai) ... ({nouns})",
                "chiedo la sospensione temporanea del mio coaching",
                "chiedo la sospensione della patente",
            ),
            phrase(
                "({frame}) ... (smettere|fermare|fermarmi|lasciare|bloccare|fermarci|stoppare) [{adv}] {ours} ... ({lasting})",
                "devo fermare le sessioni fino a maggio",
                "devo fermare",
            ),
            phrase(
                "({frame}) ... (fermarmi|fermarci|pausare|fare una pausa|staccare|smettere) ({lasting})",
                "possiamo fermarci qualche settimana",
                "possiamo fermarci qui",
            ),
            phrase("({sub}) [{adv}] {them}", "sospendiamo le sessioni", "sospendiamo il quadro"),
            phrase(
                "(metti|metta|mettiamo|mettete|lasciamo|lascia|lasci) {them} ... ... ({aside})",
                "mettiamo il coaching in pausa",
                "mettiamo la tavola",
            ),
            phrase("(mettimi|mi metta|mettetemi|mettermi) ({aside})", "mettimi in pausa", "mettimi al corrente"),
            phrase("(facciamo|prendiamo|prendiamoci|facciamoci) {break}", "facciamo una pausa", "facciamo una torta"),
            phrase(
                "(sospendo|interrompo|fermo|fermiamo|lascio|blocco|metto) {them} ... ({lasting}|{aside})",
                "sospendo le sessioni fino a maggio",
                "sospendo il quadro",
            ),
        ),
        _HERE,
    ),
    unsure=Register(
        "italian doubts",
        (
            phrase(
                "(forse|magari|può darsi|potrebbe darsi|può essere che|potrebbe essere che|probabilmente|possibilmente potrei|sto pensando|stavo pensando|pensavo di|ci sto pensando|sto valutando|sto considerando|non so se|non so ancora|non sono sicuro|non sono sicura|non sono certo|non sono certa|non ho ancora deciso|eventualmente|chissà|mi chiedo|mi domando|sono indeciso|sono indecisa|sono in dubbio)",
                "forse",
                "sicuro",
            ),
            phrase(
                "(come (funziona|funzionano|funzionerebbe)|cosa (succede|succederebbe)|quanto tempo può|un'opzione|cosa ne pensi|cosa ne pensa|che ne dici|che ne pensi|tu che ne pensi|che mi consigli|che mi consiglia)",
                "come funziona",
                "funziona",
            ),
            phrase("(dovrei|dovremmo|bisognerebbe|mi converrebbe|avrebbe senso|sarebbe il caso)", "dovrei", "devo"),
            phrase(
                "(mio marito|mia moglie|il mio capo|il mio medico|la mia capa|mia madre|mio padre|il mio compagno|la mia compagna) [mi] (dice|pensa|vuole|insiste|ritiene|consiglia|suggerisce)",
                "mio marito dice",
                "mio marito",
            ),
            phrase("(l'anno scorso|l'ultima volta|quando (ho|ero))", "l'anno scorso", "l'anno"),
        ),
        _HERE,
    ),
    conditions=Register(
        "italian conditions",
        (
            phrase("^(se|qualora)", "se continua così", "sei"),
            phrase(
                "(nel caso in cui|nel caso|in caso di|a meno che|a meno di|dipende|dipenderà|dipendesse)",
                "nel caso in cui",
                "a casa",
            ),
        ),
        _HERE,
    ),
    courtesies=Register(
        "italian courtesies",
        (
            phrase(
                "se (potessimo|potesse|potessi|possiamo|sia possibile|sarebbe possibile)", "se potessimo pausar", "sei"
            ),
            phrase(
                "se (possibile|è possibile|fosse possibile|non ti dispiace|non le dispiace|per te va bene|per lei va bene|ti va bene|le va bene|sei d'accordo|è d'accordo|tutto va bene|non è un problema)",
                "se possibile",
                "se piove",
            ),
        ),
        _HERE,
    ),
    refuses=Register(
        "italian refuses",
        (
            phrase(
                "(non|né|mai) [ti|le|mi|vi|ne] (voglio|vorrei|ho bisogno|ho più bisogno|serve|intendo|desidero|è necessario|occorre|possiamo|posso|ho chiesto|devo|penso) ... (pausa|{break}|{inf}|sospensione|interruzione)",
                ("non voglio fare una pausa", "non mi serve nessuna pausa"),
                "non voglio perdere il ritmo",
            ),
            phrase(
                "non (mettere|metta|mettete|sospenda|sospendere|sospendete|interrompere|interrompa|sospendiamo)",
                "non sospendere nulla",
                "sospendere",
            ),
            phrase("(nessuna|senza) (pausa|interruzione|sospensione)", "senza pausa", "una pausa"),
            phrase(
                "(ho cambiato idea|lascia perdere|lasci perdere|dimentica|dimentichi|ignora|ignori|non (serve|è|occorre) più|preferisco (continuare|proseguire)|annulla la pausa|annulli la pausa|invece di|piuttosto che|ritiro (la mia|la) (richiesta|domanda)|come non detto)",
                "ho cambiato idea",
                "idea",
            ),
            phrase(
                "(pausa|interruzione|un'interruzione|sospensione) (è fuori|non è|non fa|non mi|non serve)",
                "un'interruzione è fuori discussione",
                "una pausa",
            ),
        ),
        _HERE,
    ),
    besides=Register(
        "italian besides",
        (
            phrase(
                "(cucina|lavori|cantiere|casa|progetto|trasloco|trattativa|trattative|assunzioni|matrimonio|palestra|bagno) ... ... (pausa|sospesi|sospeso|sospesa|fermi)",
                "i lavori in cucina sono in pausa",
                "il coaching è in pausa",
                ELSEWHERE,
            ),
            phrase(
                "(pausa|stacco) (dal|da|dai|dalla|di|in|al) [mio|mia|la|il] (lavoro|capo|ufficio|team|caffè|pranzo|riunione|social|figli|bambini|cantiere)",
                "una pausa dal lavoro",
                "una pausa dal coaching",
            ),
            phrase(
                "(questa settimana|oggi|domani|stasera|questo (lunedì|martedì|mercoledì|giovedì|venerdì)|settimana prossima|prossima settimana|prossima sessione|minuti|un attimo|un momento)",
                "questa settimana",
                "questa primavera",
                ONCE,
            ),
        ),
        _HERE,
    ),
    lasting=Register(
        "italian lasting",
        (phrase("({lasting})", ("fino a maggio", "per sei settimane", "a partire da oggi"), "questa settimana"),),
        _HERE,
    ),
    quits=Register(
        "italian quits",
        (
            phrase(
                "(disdire|rescindere|recedere|annullare|disdico|recedo|risolvere|chiudere|terminare) ... ... (contratto|accordo|abbonamento)",
                "voglio disdire il contratto",
                "voglio vedere il contratto",
            ),
            phrase(
                "(lasciare|smettere|terminare|finire|abbandonare|chiudere|interrompere) ... {ours} ... (definitivamente|per sempre|del tutto)",
                "voglio lasciare il coaching per sempre",
                "voglio lasciare il coaching in pausa",
            ),
            phrase(
                "(rimborso|indietro i miei soldi|i miei soldi indietro|soldi indietro)",
                "voglio un rimborso",
                "voglio soldi",
            ),
        ),
        _HERE,
    ),
    extends=Register(
        "italian extends",
        (
            phrase("({prolong}) ... ... ({term}|{lost})", "prolunga il contratto", "prolungare il viaggio"),
            phrase(
                "({freeze}) [anche] [il|la|mio] [mio|mia] ({term})", "congeli anche il contratto", "congeli il pesce"
            ),
            phrase("({move}) ... ... ({term})", "spostare la fine del contratto", "spostare la sessione"),
            phrase(
                "({term}) ... ... ... ({prolong}|{move}|{frozen}|più tardi|di conseguenza)",
                ("che il contratto venga prolungato", "la scadenza dovrebbe slittare"),
                "il contratto del capo",
            ),
            phrase(
                "{lost} ... ... ... (aggiunt*|recuperat*|compensat*|sommat*|accodat*|recuperin*|aggiungan*)",
                "che le settimane perse vengano aggiunte",
                "le settimane di maggio",
            ),
            phrase(
                "({add}) ... (settimane|mesi|sessioni|sedute)",
                "aggiungi quelle settimane alla fine",
                "aggiungi il sale",
            ),
            phrase(
                "({add}) ... (tempo|periodo) ... (dopo|fine|più tardi|poi|in coda|termine)",
                "recuperare quel tempo dopo la fine del contratto",
                "recuperare il tempo con i figli",
            ),
        ),
        _HERE,
    ),
    stays=Register(
        "italian stays",
        (
            phrase(
                "(non|senza|né|nessuna|nessun) ... ({prolong}|{move}|{freeze}|{frozen}|{add}|cambia|tocca)",
                "il contratto non viene prolungato",
                "il contratto viene prolungato",
            ),
            phrase(
                "({term}) ... (resta|rimane|invariata|invariato|la stessa|lo stesso|continua a decorrere|uguale)",
                "la scadenza resta quella",
                "la scadenza arriva",
            ),
            phrase(
                "(dimentica|dimentichi|lascia perdere|ritiro) ... ... ({prolong}|proroga)",
                "dimentica la proroga",
                "la proroga",
            ),
        ),
        _HERE,
    ),
    ends=Register("italian contract", (phrase("({term})", "il contratto", "il contatto"),), _HERE),
    may_we=Register(
        "italian may we",
        (
            phrase(
                "(possiamo|potremmo|puoi|potresti|può|potrebbe|posso|potrei|potete|potreste|sarebbe possibile|è possibile|si può|si potrebbe)",
                "possiamo prolungare",
                "prolunga",
            ),
        ),
        _HERE,
    ),
    confirms=Register(
        "italian confirms",
        (
            phrase(
                "(mi|ci) (hai|ha|avevi|aveva) (chiesto|detto|comunicato|spiegato|raccontato|richiesto|confidato) ... ... ... (pausa|{inf}|{sub}|{aside}|{break}|sospensione)",
                ("ieri mi hai chiesto di sospendere il coaching", "mi ha detto che vuole una pausa"),
                "ieri mi hai chiesto il link",
            ),
            phrase(
                "(hai|ha) (chiesto|richiesto) ... (mettere|fermare|una pausa|una sospensione|sospendere|interrompere|pausa)",
                "hai chiesto una pausa",
                "hai chiesto il conto",
            ),
            phrase(
                "(mi|ci) (hai|ha) chiesto ... (mettere|fermare|lasciare) ... {ours}",
                "mi hai chiesto di mettere il tuo coaching in pausa",
                "mi hai chiesto di mettere la tavola",
            ),
            phrase(
                "(tua|sua|vostra) richiesta [verbale|orale|telefonica] di ... (pausa|sospendere|sospensione|interrompere|mettere)",
                "la tua richiesta di pausa",
                "la tua richiesta di aiuto",
            ),
        ),
        _HERE,
    ),
)
