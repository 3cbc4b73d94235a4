"""What signatures, banners, disclaimers and list footers say, as data: one alternative a string, any case.

Each table is a tuple of regular expressions, apart by their use in
``mailhold.reading.furniture``. To add a phrase, add a string to its table and
a line to ``tests/reading/test_furniture.py``. No alternative may hold two
unbounded repeats next to each other.
"""

from __future__ import annotations

import re

# What every reply of this program says (templates/reply.j2), folded: a quote that says it is such a reply.
OWN_REPLY = "this reply was written automatically"


def _any(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives), re.IGNORECASE)


# A line of its own, whole.
DEVICES = _any(
    r"sent (?:from|via|with|using) (?:my |a |an |the )?[\w .'’+-]{2,40}(?: (?:for|on|by) [\w .+-]{2,30})?[.!]?",
    r"sent from (?:mail|outlook|yahoo|proton|samsung|aol)\b.{0,80}",
    r"sent with .{2,40} secure e-?mail\.?",
    r"get outlook for (?:ios|android|mac)(?: ?<[^>]{1,200}>)?",
    r"yahoo mail: search, organize, conquer",
    r"von meinem [\w ]{2,30} gesendet",
    r"gesendet (?:von|mit|aus) .{2,40}",
    r"envoyé (?:de|depuis|à partir de) .{2,40}",
    r"enviado (?:desde|do|de|a partir do) .{2,40}",
    r"inviato da(?:l mio)? .{2,40}",
    r"(?:verzonden|verstuurd) (?:vanaf|vanuit|met|via) .{2,40}",
    r"sendt fra .{2,40}",
    r"skicka(?:t|des) från .{2,40}",
    r"lähetetty .{2,40}(?:sta|stä|lta|ltä)",
    r"wysła(?:ne|no) z .{2,40}",
    r"ode?sláno z .{2,40}",
    r"odoslané z .{2,40}",
    r"poslano sa .{2,40}",
    r"trimis de pe .{2,40}",
    r"отправлено (?:с|из) .{2,40}",
    r"надіслано з .{2,40}",
    r"изпратено от .{2,40}",
    r"στάλθηκε από .{2,40}",
    r".{2,36}[dt][ae]n gönderildi",
    r"e?l?küldve .{2,40}",
    r"iphoneから送信",
    r"(?:从|發自|发自)我的 ?.{2,30}",
    r"(?:나의|내) .{2,30}에서 (?:보냄|보낸)",
    r"gửi từ .{2,40}",
    r"ส่งจาก.{2,40}",
    r"dikirim dari .{2,40}",
    r"أُ?رسلت من .{2,40}",
    r"נשלח מ.{2,40}",
)

# The first words of a security banner, after brackets and signs.
BANNERS = _any(
    r"(?:caution|warning|attention|notice|alert|important)\b.{0,40}\b(?:outside|originated|an external|"
    r"external (?:e-?mail|sender|address|source|message)|from outside)",
    r"\[?external(?: e-?mail| sender| message| mail| source)?(?:\]|\s?[:*-]|\s?$)",
    r"this (?:e-?mail|message) (?:originated|was sent|came|is) (?:from )?(?:outside|an external)",
    r"you don['’]t often get e-?mail from",
    r"some people who received this message don['’]t often",
    r"(?:achtung|vorsicht|warnung)\b.{0,40}\b(?:externe[rnms]? |außerhalb|absender)",
    r"diese e-?mail (?:kommt|stammt|wurde) .{0,30}extern",
    r"(?:attention|prudence)\b.{0,40}\b(?:expéditeur|messages?|courriel) .{0,20}extern",
    r"ce (?:message|courriel|mail) .{0,30}(?:externe|extérieur)",
    r"(?:atención|precaución|atenção|attenzione)\b.{0,40}\b(?:correo|remitente|remetente|mittente|messaggio|e-?mail) "
    r".{0,20}extern",
    r"(?:let op|advarsel|varning|uwaga)\b.{0,40}\b(?:extern|ekstern|zewn)",
)
# What a line right below such a line says, if it belongs to the banner too.
BANNERS_GO_ON = _any(
    r"do not (?:click|open|reply|respond)",
    r"don['’]t (?:click|open)",
    r"unless you",
    r"\blinks?\b",
    r"\battachments?\b",
    r"content is safe",
    r"\bsender\b",
    r"learn (?:why|more)",
    r"phish",
    r"organi[sz]ation",
    r"klicken sie|anhänge|cliquez|pièces jointes",
)

# A disclaimer begins with one of these …
LEGAL_STARTS = _any(
    r"confidential|disclaimer|legal notice|notice|privacy|important",
    r"this (?:e-?mail|message|communication|transmission|electronic)",
    r"the (?:information|contents?|e-?mail) ",
    r"if you (?:are not|have received|received|receive)",
    r"any (?:review|views|unauthori)",
    r"please (?:consider|think|delete|notify|note that)|consider the environment|save a tree",
    r"diese |der inhalt|ce (?:message|courriel|mail)|cet e-?mail|este (?:mensaje|correo|e-?mail)|esta mensagem",
    r"questo messaggio|questa e-?mail|le informazioni|deze e-?mail|dit bericht|denne e-?mail|denne meddelelse",
    r"detta meddelande|ta wiadomość|tato zpráva|niniejsza|это сообщение|настоящее|本邮件|本郵件|このメール|本メール",
    r"denne e-?post|denne meldingen|tämä (?:viesti|sähköposti)|táto správa|ez az? (?:üzenet|e-?mail|levél)",
    r"acest (?:mesaj|e-?mail)|bu (?:e-?posta|mesaj|ileti)|ova poruka|ovaj e-?mail|to sporočilo|see kiri|šis e-?pasts",
    r"šis laiškas|αυτό το (?:μήνυμα|e-?mail)|το παρόν|цей лист|це повідомлення|това съобщение|този имейл",
    r"이 (?:메일|이메일|메시지)|본 (?:메일|메시지)|此邮件|此郵件|本电子邮件|thư này|email này|pesan ini|email ini",
    r"ข้อความนี้|อีเมลนี้|هذه الرسالة|هذا البريد|הודעה זו|דואר זה",
)
# … and says at least two of these.
LEGAL = _any(
    r"confidential|privileged|intended (?:solely|only|recipient|for)|addressee|in error|by mistake|delete|disclos",
    r"disseminat|unauthori[sz]ed|liabilit|prohibited|virus|notify|copying|legally|retention|registered office",
    r"environment before printing|vertraulich|empfänger|irrtümlich|unbefugt|löschen|destinataire|confidentiel",
    r"par erreur|d[eé]trui|confidencial|destinatario|destinatário|por error|por engano|riservat|destinatari",
    r"vertrouwelijk|geadresseerde|bestemd|fortrolig|konfidentiell|poufn|adresat|důvěrn|конфиденциал|機密|保密",
    r"adressat|konfidensiell|mottaker|ved en fe[ij]l|luottamuksel|vastaanottaj|adresát|omylem|dôvern|bizalmas|címzett",
    r"tévedésből|confidențial|destinatarul|din greșeală|gizli|alıcı|yanlışlıkla|povjerljiv|primatel|greškom|zaupn",
    r"prejemnik|konfidentsiaal|adressaa|konfidenci|adresāt|adresatui|εμπιστευτικ|παραλήπτ|κατά λάθος|адресат",
    r"по ошибке|конфіденційн|помилков|поверителн|получател|по погрешка|기밀|수신인|수신자|삭제|机密|收件人|收件者",
    r"错收|誤收|删除|刪除|誤って|削除|受信者|bảo mật|người nhận|nhầm|rahasia|penerima|kesalahan|ความลับ|ผู้รับ",
    r"سرية|المرسل إليه|بالخطأ|חסוי|סודי|נמען|בטעות",
)
NOT_TO_PRINT = ("environment before", "consider the environment", "save a tree")

LIST_FOOTERS = _any(
    r"to unsubscribe|unsubscribe\b|manage (?:your )?(?:subscription|preferences)|you are subscribed",
    r"you (?:received|are receiving) this (?:message|e-?mail) because|to view this discussion",
    r"view this email in your browser",
    r"[\w.-]{1,60} mailing list\s*$|zum abmelden|se désabonner|cancelar suscripción",
)

# A paragraph that cites the hold policy, its source before a colon.
POLICY = _any(
    r"(?:from |see |per )?(?:the |our )?(?:client |coaching )?holds? (?:policy|handbook|procedure|sop)\b.{0,40}[:：]",
    r"(?:from |excerpt (?:from|of) )(?:the |our )?(?:policy|handbook|procedure|sop|faq|terms)\b.{0,40}[:：]",
)

CONTACTS = _any(
    r"(?:\+|\b)\(?\d[\d\s().\-/]{6,30}\d|https?://|\bwww\.|(?<!\S)\S{1,64}@\S{2,100}\.\w{2,20}|\s[|·•]\s",
    r"\b(?:tel|phone|mobile|cell|fax|office|direct)\b\.?\s?:",
)

CLOSINGS = _any(
    r"(?:(?:many |with |kind |best |warm |warmest |kindest |yours |my |all the |thanks and |thank you and )*"
    r"(?:regards|wishes|thanks|thank you|cheers|sincerely|truly|faithfully|best|warmly|cordially|respectfully|"
    r"take care|bye))"
    r"(?: (?:so much|again|a lot|and regards|for everything|in advance))?",
    r"(?:mit freundlichen|viele|liebe|beste|freundliche|herzliche) grüße|mfg|lg|vg",
    r"cordialement|bien à vous|amicalement|bonne journée|salutations",
    r"(?:un )?saludos?|atentamente|(?:un )?abrazos?|abraços|atenciosamente|cumprimentos|obrigad[oa]",
    r"cordiali saluti|un caro saluto|saluti|grazie",
    r"(?:met vriendelijke )?groet(?:en|jes)?",
    r"(?:med )?venn?lig hilsen|hilsen|mvh|(?:med vänliga |vänliga )?hälsningar",
    r"(?:ystävällisin )?terveisin|pozdrawiam|z poważaniem|s pozdravem|s pozdravom|(?:lijep )?pozdrav",
    r"üdvözlettel|cu stimă|cu respect|toate cele bune|с уважением|з повагою|с уважение|saygılarımla|sevgiler|selamlar",
    r"με εκτίμηση",
)
