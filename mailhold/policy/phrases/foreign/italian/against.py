"""Italian: what makes a request none or less: doubts, refusals, the end for good, demands on the contract."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.italian.words import HERE
from mailhold.policy.phrases.grammar import Register, phrase

UNSURE = Register(
    "italian doubts",
    (
        phrase("(penso|pensando|ripenso) ... (a|di|alla)", "penso spesso a una pausa", "penso sempre"),
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
    HERE,
)

CONDITIONS = Register(
    "italian conditions",
    (
        phrase("^(se|qualora)", "se continua così", "sei"),
        phrase(
            "(nel caso in cui|nel caso|in caso di|a meno che|a meno di|dipende|dipenderà|dipendesse)",
            "nel caso in cui",
            "a casa",
        ),
    ),
    HERE,
)

COURTESIES = Register(
    "italian courtesies",
    (
        phrase("se ({might})", "se lasciassimo", "se non"),
        phrase("se (potessimo|potesse|potessi|possiamo|sia possibile|sarebbe possibile)", "se potessimo pausar", "sei"),
        phrase(
            "se (possibile|è possibile|fosse possibile|non ti dispiace|non le dispiace|per te va bene|per lei va bene|ti va bene|le va bene|sei d'accordo|è d'accordo|tutto va bene|non è un problema)",
            "se possibile",
            "se piove",
        ),
    ),
    HERE,
)

REFUSES = Register(
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
    HERE,
)

QUITS = Register(
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
    HERE,
)

EXTENDS = Register(
    "italian extends",
    (
        phrase(
            "({term}) ... ... ... ... (in più|aggiuntivi|più a lungo|duri)",
            "che il contratto duri due mesi in più",
            "il contratto dice questo",
        ),
        phrase("({prolong}) ... ... ({term}|{lost})", "prolunga il contratto", "prolungare il viaggio"),
        phrase("({freeze}) [anche] [il|la|mio] [mio|mia] ({term})", "congeli anche il contratto", "congeli il pesce"),
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
    HERE,
)

STAYS = Register(
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
    HERE,
)

ENDS = Register(
    "italian contract",
    (
        phrase("{lost} ... (pers*|perdut*|perd*)", "le sessioni perse", "le sessioni di maggio"),
        phrase("({term})", "il contratto", "il contatto"),
    ),
    HERE,
)
