"""French, Spanish, Catalan, Portuguese, Brazilian Portuguese, Italian, Romanian."""

from __future__ import annotations

from mailhold.reading.languages.language import Language

FRENCH = Language(
    code="fr",
    author="de|expéditeur",
    to="à|a|pour|destinataire",
    cc="cc|copie|copie à",
    date="date|envoyé|envoyé le|date d'envoi",
    subject="objet|sujet",
    reply_to="répondre à|cci|importance|pièces jointes|pièce jointe",
    forwarded="message transféré|message transmis|début du message réexpédié|début du message transféré|"
    "courriel transféré|"
    "message réexpédié|mail transféré|e-mail transféré",
    original="message d'origine|message original|message initial",
    wrote="a écrit|écrivait|a écrit le",
    lead="le",
    filler="à|a|le|er",
    forwarded_by="transféré par|réacheminé par|réexpédié par",
    months="janvier janv jan|février févr fév fevrier|mars mar|avril avr|mai|juin|juillet juil|août aout|"
    "septembre sept sep|"
    "octobre oct|novembre nov|décembre déc decembre",
    weekdays="lundi lun|mardi mar|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim",
)
SPANISH = Language(
    code="es",
    author="de|remitente",
    to="para|a|destinatario",
    cc="cc|copia",
    date="fecha|enviado|enviado el|enviado a las",
    subject="asunto",
    reply_to="responder a|cco|importancia|datos adjuntos|adjuntos",
    forwarded="mensaje reenviado|inicio del mensaje reenviado|correo reenviado",
    original="mensaje original",
    wrote="escribió|ha escrito|escribió el",
    lead="el",
    filler="de|del|a|las|la|h|hrs|el",
    forwarded_by="reenviado por|remitido por",
    months="enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|"
    "septiembre sept sep setiembre|octubre oct|noviembre nov|diciembre dic",
    weekdays="lunes lun|martes mar|miércoles mié mie|jueves jue|viernes vie|sábado sáb sab|domingo dom",
    morning="a.m",
    evening="p.m",
)
CATALAN = Language(
    code="ca",
    author="de|remitent",
    to="per a|a|destinatari",
    cc="cc|a/c",
    date="data|enviat|enviat el|data d'enviament",
    subject="assumpte|tema",
    forwarded="missatge reenviat|inici del missatge reenviat",
    original="missatge original",
    wrote="va escriure|ha escrit|missatge de",
    lead="el|dia|missatge de",
    filler="de|d|a|les|del|dia",
    months="gener gen|febrer febr|març|abril abr|maig|juny|juliol jul|agost ag|setembre set|octubre oct|novembre nov|"
    "desembre des",
    weekdays="dilluns dl|dimarts dt|dimecres dc|dijous dj|divendres dv|dissabte ds|diumenge dg",
)
PORTUGUESE = Language(
    code="pt",
    author="de|remetente",
    to="para|destinatário",
    cc="cc",
    date="data|enviado|enviada|enviada em|enviado em",
    subject="assunto",
    reply_to="responder para|responder a|bcc|anexos|prioridade",
    forwarded="mensagem reencaminhada|início da mensagem reencaminhada|mensagem encaminhada|"
    "início da mensagem encaminhada|"
    "e-mail encaminhado",
    original="mensagem original",
    wrote="escreveu|escreveu no dia|escreveu em",
    lead="em|a|no dia|no",
    filler="de|do|às|à|as|s|dia|em",
    forwarded_by="encaminhado por|reencaminhado por",
    months="janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|"
    "outubro out|novembro nov|dezembro dez",
    weekdays="segunda segunda-feira seg|terça terça-feira ter|quarta quarta-feira qua|quinta quinta-feira qui|"
    "sexta sexta-feira sex|sábado sáb sab|domingo dom",
)
ITALIAN = Language(
    code="it",
    author="da|mittente",
    to="a|per|destinatario",
    cc="cc",
    date="data|inviato|inviato il|data invio",
    subject="oggetto",
    reply_to="rispondi a|ccn|priorità|allegati|allegato",
    forwarded="messaggio inoltrato|inizio messaggio inoltrato|inizio del messaggio inoltrato|mail inoltrata",
    original="messaggio originale|messaggio originario",
    wrote="ha scritto|scrisse|scrive",
    lead="il|il giorno|in data",
    filler="alle|ore|il|giorno|di|del",
    forwarded_by="inoltrato da",
    months="gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|"
    "settembre set sett|"
    "ottobre ott|novembre nov|dicembre dic",
    weekdays="lunedì lun|martedì mar|mercoledì mer|giovedì gio|venerdì ven|sabato sab|domenica dom",
)
ROMANIAN = Language(
    code="ro",
    author="de la|expeditor|expeditorul",
    to="către|destinatar|destinatarul|la|pentru",
    cc="cc|cópie|copie",
    date="dată|data|trimis|trimisă|trimis la",
    subject="subiect|subiectul",
    forwarded="mesaj redirecționat|începe mesajul redirecționat|mesaj redirecţionat|mesaj transmis",
    original="mesaj original|mesajul original",
    wrote="a scris|a scris următoarele",
    lead="în|pe|la|în data de",
    filler="la|ora|de",
    months="ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept sep|"
    "octombrie oct|noiembrie nov noi|decembrie dec",
    weekdays="luni lun|marți mar marţi|miercuri mie|joi|vineri vin|sâmbătă sâm sam|duminică dum",
)
ROMANCE = (FRENCH, SPANISH, CATALAN, PORTUGUESE, ITALIAN, ROMANIAN)
