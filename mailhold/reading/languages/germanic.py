"""English, German, Dutch, Danish, Norwegian, Swedish, Icelandic."""

from __future__ import annotations

from mailhold.reading.languages.language import Language

ENGLISH = Language(
    code="en",
    author="from|sender",
    to="to|sent to|recipient|recipients",
    cc="cc|copy|copies",
    date="date|sent|sent on|sent at|received",
    subject="subject",
    reply_to="reply-to|reply to|bcc|importance|priority|sensitivity|attachments|attachment|organization|resent-from|"
    "resent-to|sent by|on behalf of|message-id|when|where|mailed-by|signed-by|security|return-path",
    forwarded="forwarded message|forwarded mail|forwarded email|begin forwarded message|start of forwarded message|"
    "fwd.msg",
    original="original message|original email|original mail|original appointment|reply message|replied message",
    wrote="wrote|wrote on|writes|has written",
    lead="on|at",
    filler="at|on|of|the|st|nd|rd|th",
    forwarded_by="forwarded by",
    months="january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|"
    "october oct|november nov|december dec",
    weekdays="monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun",
    morning="am|a.m",
    evening="pm|p.m",
    day_order="mdy",
)
GERMAN = Language(
    code="de",
    author="von|absender",
    to="an|empfänger",
    cc="cc|kopie|kopie (cc)",
    date="datum|gesendet|gesendet am|gesendet um",
    subject="betreff",
    reply_to="antwort an|antwort-an|blindkopie|wichtigkeit|priorität|anlagen|anhang",
    forwarded="weitergeleitete nachricht|anfang der weitergeleiteten nachricht|weitergeleitete e-mail",
    original="ursprüngliche nachricht|original-nachricht|originalnachricht|ursprüngliche mitteilung",
    wrote="schrieb|schrieb am|hat geschrieben|geschrieben",
    lead="am",
    filler="um|uhr|der|den|am|gegen",
    forwarded_by="weitergeleitet von|weitergeleitet durch",
    months="januar jan jänner jän|februar feb|märz mär mrz|april apr|mai|juni jun|juli jul|august aug|"
    "september sep sept|"
    "oktober okt|november nov|dezember dez",
    weekdays="montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sa sonnabend|sonntag so",
)
DUTCH = Language(
    code="nl",
    author="van|afzender",
    to="aan",
    cc="cc|kopie",
    date="datum|verzonden|verstuurd",
    subject="onderwerp",
    reply_to="antwoord aan|urgentie|bijlagen",
    forwarded="doorgestuurd bericht|begin doorgestuurd bericht|begin van doorgestuurd bericht",
    original="oorspronkelijk bericht|origineel bericht",
    wrote="schreef|schreef het volgende|heeft geschreven|geschreven|het volgende geschreven",
    lead="op",
    filler="om|heeft|uur|het",
    forwarded_by="doorgestuurd door",
    months="januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep sept|"
    "oktober okt|november nov|december dec",
    weekdays="maandag ma|dinsdag di|woensdag wo|donderdag do|vrijdag vr|zaterdag za|zondag zo",
)
DANISH = Language(
    code="da",
    author="fra|afsender",
    to="til|modtager",
    cc="cc|kopi",
    date="dato|sendt",
    subject="emne",
    reply_to="svar til|vedhæftede filer|prioritet",
    forwarded="videresendt meddelelse|start på videresendt besked|videresendt besked|videresendt mail|"
    "videresendt e-mail",
    original="oprindelig meddelelse|original meddelelse",
    wrote="skrev|skrev følgende|har skrevet",
    lead="d|den",
    filler="kl|den",
    forwarded_by="videresendt af",
    months="januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep sept|"
    "oktober okt|november nov|december dec",
    weekdays="mandag man|tirsdag tir tirs|onsdag ons|torsdag tor tors|fredag fre|lørdag lør|søndag søn",
)
NORWEGIAN = Language(
    code="no",
    author="fra|avsender",
    to="til|mottaker",
    cc="cc|kopi",
    date="dato|sendt",
    subject="emne",
    reply_to="svar til|vedlegg|viktighet",
    forwarded="videresendt melding|videresendt e-post|start på videresendt melding|begynnelse på videresendt melding",
    original="opprinnelig melding|original melding",
    wrote="skrev|skrev følgende|skrev følgende den|har skrevet",
    lead="den",
    filler="kl|den",
    forwarded_by="videresendt av",
    months="januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep sept|"
    "oktober okt|november nov|desember des",
    weekdays="mandag man|tirsdag tir tirs|onsdag ons|torsdag tor tors|fredag fre|lørdag lør|søndag søn",
)
SWEDISH = Language(
    code="sv",
    author="från|avsändare",
    to="till|mottagare",
    cc="kopia|cc",
    date="datum|skickat|skickades",
    subject="ämne",
    reply_to="svara till|svar till|bifogade filer|prioritet",
    forwarded="vidarebefordrat meddelande|vidarebefordrat mejl|vidarebefordrat brev|vidarebefordrat mail",
    original="ursprungligt meddelande|originalmeddelande",
    wrote="skrev|skrev följande|följande|har skrivit",
    lead="den",
    filler="kl|den",
    forwarded_by="vidarebefordrat av",
    months="januari jan|februari feb|mars mar|april apr|maj|juni jun|juli jul|augusti aug|september sep sept|"
    "oktober okt|november nov|december dec",
    weekdays="måndag mån må|tisdag tis ti|onsdag ons|torsdag tors tor to|fredag fre fr|lördag lör lö|söndag sön sö",
    morning="fm",
    evening="em",
)
ICELANDIC = Language(
    code="is",
    author="frá",
    to="til",
    cc="afrit|cc",
    date="dagsetning|sent|dags",
    subject="efni",
    forwarded="áframsent bréf|framsent bréf|áframsend skilaboð",
    original="upprunaleg skilaboð",
    wrote="skrifaði",
    lead="þann|á",
    filler="kl|þann",
    months="janúar jan|febrúar feb|mars mar|apríl apr|maí|júní jún|júlí júl|ágúst ágú|september sep|október okt|"
    "nóvember nóv|desember des",
    weekdays="mánudagur mán|þriðjudagur þri|miðvikudagur mið|fimmtudagur fim|föstudagur fös|laugardagur lau|"
    "sunnudagur sun",
)
GERMANIC = (ENGLISH, GERMAN, DUTCH, DANISH, NORWEGIAN, SWEDISH, ICELANDIC)
