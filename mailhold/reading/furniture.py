"""The furniture of a letter: words in it that its author did not mean as its message.

Signatures, "Sent from my iPhone", disclaimers, security banners, list
footers. Careful by rule: a line that speaks in the first person is never
furniture, for a request must not be lost in a signature.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailhold.reading.lines import Kind, Line
from mailhold.reading.passages import Provenance

Piece = tuple[Provenance | None, list[Line]]

# What every reply of this program says (templates/reply.j2), folded: a quote that says it is such a reply.
OWN_REPLY = "this reply was written automatically"

_SIGNATURE_LINES = 15
_LINE_CHARACTERS = 2_000  # longer lines are never furniture but a disclaimer
_FIRST_PERSON = re.compile(r"\b(?:I|I'm|I’m|I'd|I’d|I'll|I’ll|I've|I’ve|my|My|me)\b")

# One line each, whole.
_DEVICES = re.compile(
    r"(?:sent (?:from|via|with|using) (?:my |a |an |the )?[\w .'’+-]{2,40}(?: (?:for|on|by) [\w .+-]{2,30})?"
    r"|get outlook for (?:ios|android|mac)(?: ?<[^>]{1,200}>)?|download (?:the )?outlook .{0,60}"
    r"|sent from (?:mail|outlook|yahoo|proton|samsung|aol)\b.{0,80}|yahoo mail: search, organize, conquer"
    r"|von meinem [\w ]{2,30} gesendet|gesendet (?:von|mit|aus) .{2,40}|envoyé (?:de|depuis|à partir de) .{2,40}"
    r"|enviado (?:desde|do|de|a partir do) .{2,40}|inviato da(?:l mio)? .{2,40}|inviato da .{2,40}"
    r"|verzonden (?:vanaf|vanuit|met|via) .{2,40}|verstuurd vanaf .{2,40}|sendt fra .{2,40}|skickat från .{2,40}"
    r"|skickades från .{2,40}|lähetetty .{2,40}(?:sta|stä|lta|ltä)|wysłane z .{2,40}|wysłano z .{2,40}|"
    r"odesláno z .{2,40}"
    r"|odoslané z .{2,40}|poslano sa .{2,40}|trimis de pe .{2,40}|отправлено (?:с|из) .{2,40}|надіслано з .{2,40}"
    r"|изпратено от .{2,40}|στάλθηκε από .{2,40}|.{2,30}(?:ımdan|imden|umdan|dan|den) gönderildi"
    r"|iphoneから送信|(?:从|發自|发自)我的 ?.{2,30}|(?:나의|내) .{2,30}에서 (?:보냄|보낸)|gửi từ .{2,40}|ส่งจาก.{2,40}"
    r"|dikirim dari .{2,40}|أُ?رسلت من .{2,40}|نשלח מ.{2,40}|נשלח מה?-?.{2,40}|elküldve .{2,40}|küldve .{2,40})[.!]?",
    re.IGNORECASE,
)
_BANNER = re.compile(
    r"[\s*\[!⚠️|-]{0,10}(?:(?:caution|warning|attention|notice|alert|important|achtung|vorsicht|warnung|attention|"
    r"atención|"
    r"precaución|attenzione|let op|advarsel|varning|uwaga|atenção|external|extern|externe|externo|esterno)\b.{0,60}"
    r"(?:outside|external|extern|externe|externo|esterno|e-?mail|sender|origin|außerhalb|absender)"
    r"|\[?external(?: e-?mail| sender| message| mail)?\]?\s*[:\]*-]?\s*$|this (?:e-?mail|message) (?:originated|"
    r"was sent|came) from"
    r" (?:outside|an external)|you don['’]t often get e-?mail from|some people who received this message don['’]t often"
    r"|diese e-?mail (?:kommt|stammt|wurde) .{0,30}extern|ce (?:message|courriel|mail) .{0,30}(?:externe|extérieur))",
    re.IGNORECASE,
)
_BANNER_MORE = re.compile(
    r"do not (?:click|open|reply|respond)|don['’]t (?:click|open)|unless you|links?\b|attachments?\b|"
    r"content is safe|sender"
    r"|learn (?:why|more)|phish|organization|organisation|klicken sie|anhänge|cliquez|pièces jointes",
    re.IGNORECASE,
)
_LEGAL = re.compile(
    r"confidential|privileged|intended (?:solely|only|recipient|for)|addressee|in error|by mistake|delete|disclos|"
    r"disseminat"
    r"|unauthori[sz]ed|liabilit|prohibited|virus|notify|copying|legally|retention|environment before printing|"
    r"registered office"
    r"|vertraulich|empfänger|irrtümlich|unbefugt|löschen|destinataire|confidentiel|par erreur|detrui|détrui|"
    r"confidencial"
    r"|destinatario|destinatário|por error|por engano|riservat|destinatari|vertrouwelijk|geadresseerde|bestemd|"
    r"fortrolig"
    r"|konfidentiell|poufn|adresat|důvěrn|конфиденциал|機密|機密情報|保密",
    re.IGNORECASE,
)
_LEGAL_START = re.compile(
    r"[\s*_=.#>-]{0,10}(?:confidential|disclaimer|legal notice|notice|privacy|important|this (?:e-?mail|message|"
    r"communication|"
    r"transmission|electronic)|the (?:information|contents?|e-?mail) |if you (?:are not|have received|received|"
    r"receive)|any (?:review|"
    r"views|unauthori)|please (?:consider|think|delete|notify|note that)|consider the environment|save a tree|"
    r"diese |der inhalt|"
    r"ce (?:message|courriel|mail)|cet e-?mail|este (?:mensaje|correo|e-?mail)|esta mensaje|esta mensagem|"
    r"questo messaggio|"
    r"questa e-?mail|le informazioni|deze e-?mail|dit bericht|denne e-?mail|denne meddelelse|detta meddelande|"
    r"ta wiadomość|"
    r"tato zpráva|niniejsza|это сообщение|настоящее|本邮件|本郵件|このメール)",
    re.IGNORECASE,
)
_LIST = re.compile(
    r"[\s*_]{0,10}(?:to unsubscribe|unsubscribe\b|you (?:received|are receiving) this (?:message|e-?mail) because|"
    r"to view this "
    r"discussion|you are subscribed|manage (?:your )?(?:subscription|preferences)|[\w.-]{1,60} mailing list\s*$"
    r"|view this email in your browser|zum abmelden|se désabonner|cancelar suscripción)",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"(?:\+|\b)\(?\d[\d\s().\-/]{6,30}\d|https?://|\bwww\.|\S{1,64}@\S{2,100}\.\w{2,20}|\s[|·•]\s|\b(?:tel|phone|"
    r"mobile|cell|fax|"
    r"office|direct)\b\.?\s?:",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:(?:many |with |kind |best |warm |warmest |kindest |yours |my |all the |thanks and |thank you and )*"
    r"(?:regards|wishes|thanks|thank you|cheers|sincerely|truly|faithfully|best|warmly|cordially|respectfully|"
    r"take care|bye)"
    r"(?: (?:so much|again|a lot|and regards|for everything|in advance))?"
    r"|mit freundlichen grüßen|viele grüße|liebe grüße|beste grüße|freundliche grüße|mfg|lg|vg|cordialement|"
    r"bien à vous|"
    r"amicalement|bonne journée|salutations|un saludo|saludos|atentamente|un abrazo|abrazos|abraços|atenciosamente|"
    r"cumprimentos|obrigad[oa]|cordiali saluti|un caro saluto|saluti|grazie|met vriendelijke groet(?:en)?|"
    r"groet(?:en|jes)?|"
    r"venlig hilsen|med venlig hilsen|med vennlig hilsen|hilsen|mvh|med vänliga hälsningar|vänliga hälsningar|"
    r"hälsningar|"
    r"ystävällisin terveisin|terveisin|pozdrawiam|z poważaniem|s pozdravem|s pozdravom|pozdrav|lijep pozdrav|"
    r"üdvözlettel|cu stimă|cu respect|toate cele bune|с уважением|з повагою|с уважение|saygılarımla|sevgiler|"
    r"selamlar|με εκτίμηση)"
    r"[\s,.!:)\-–—]{0,6}",
    re.IGNORECASE,
)


def pieces(lines: Sequence[Line]) -> list[Piece]:
    """``lines`` (a run of one author), cut into its message (None) and its furniture, in order."""
    marks: list[Provenance | None] = [None] * len(lines)
    for number, line in enumerate(lines):
        if line.kind is Kind.SIGNATURE:
            marks[number] = Provenance.SIGNATURE
    _mark_paragraphs(lines, marks)
    _mark_delimited(lines, marks)
    _mark_contacts(lines, marks)
    found: list[Piece] = []
    for line, mark in zip(lines, marks, strict=True):
        if found and (found[-1][0] is mark or line.blank):
            found[-1][1].append(line)
        else:
            found.append((mark, [line]))
    return found


def closes(line: Line) -> bool:
    """Whether ``line`` is the closing of a letter ("Best regards,")."""
    text = line.text.strip()
    return len(text) < 60 and _CLOSING.fullmatch(text) is not None


def _mark_paragraphs(lines: Sequence[Line], marks: list[Provenance | None]) -> None:
    """Mark device lines, banners, disclaimers and list footers, each by its own paragraph."""
    start = 0
    for number in range(len(lines) + 1):
        if number < len(lines) and not lines[number].blank:
            continue
        _mark_paragraph(lines, marks, start, number)
        start = number + 1


def _mark_paragraph(lines: Sequence[Line], marks: list[Provenance | None], start: int, stop: int) -> None:
    banner = False
    for number in range(start, stop):
        text = lines[number].text.strip(" \t*_")
        if marks[number] is not None or len(text) > _LINE_CHARACTERS:
            continue
        if len(text) <= 150 and _DEVICES.fullmatch(text):
            marks[number] = Provenance.SIGNATURE
        elif _LIST.match(text):
            marks[number] = Provenance.FOOTER
        elif not _FIRST_PERSON.search(text) and (_BANNER.match(text) or (banner and _BANNER_MORE.search(text))):
            marks[number] = Provenance.FOOTER
            banner = True
            continue
        elif _LEGAL_START.match(text):
            rest = " ".join(line.text for line in lines[number:stop])[: _LINE_CHARACTERS * 2]
            if len(_LEGAL.findall(rest)) >= 2 and not _FIRST_PERSON.search(rest):
                marks[number:stop] = [Provenance.FOOTER] * (stop - number)
                return
            sentence = not _FIRST_PERSON.search(text) and re.search(
                r"environment before|consider the environment|save a tree", text
            )
            if sentence:
                marks[number] = Provenance.FOOTER
        banner = False


def _mark_delimited(lines: Sequence[Line], marks: list[Provenance | None]) -> None:
    """Mark what stands below the last "-- " (RFC 3676, section 4.3), if it is as short as a signature."""
    for number in range(len(lines) - 1, -1, -1):
        if lines[number].text.rstrip() not in ("--", "—") or lines[number].text.startswith(" "):
            continue
        below = [line for line in lines[number + 1 :] if not line.blank]
        if len(below) <= _SIGNATURE_LINES and not any(
            _FIRST_PERSON.search(line.text[:_LINE_CHARACTERS]) for line in below
        ):
            for place in range(number, len(lines)):
                marks[place] = marks[place] or Provenance.SIGNATURE
        return


def _mark_contacts(lines: Sequence[Line], marks: list[Provenance | None]) -> None:
    """Mark the last short lines of the letter where they give a telephone, an address on the web or the like."""
    stop = len(lines)
    while stop and (lines[stop - 1].blank or marks[stop - 1] is not None):
        stop -= 1
    start = stop
    while start and stop - start < _SIGNATURE_LINES and _is_short(lines[start - 1]) and marks[start - 1] is None:
        if closes(lines[start - 1]):
            break
        start -= 1
    while start < stop and lines[start].blank:
        start += 1
    last = start
    for number in range(start, stop):
        if lines[number].blank and not any(_CONTACT.search(line.text) for line in lines[last:number]):
            last = number + 1  # a paragraph of short words without any contact is no signature
    if any(_CONTACT.search(line.text) for line in lines[last:stop]):
        marks[last:stop] = [Provenance.SIGNATURE] * (stop - last)


def _is_short(line: Line) -> bool:
    text = line.text.strip()
    if line.blank:
        return True
    return (
        len(text) <= 100
        and not text.endswith((".", "?", "!", ",", ";", ":"))
        and len(text.split()) <= 12
        and not _FIRST_PERSON.search(text)
        and not text.startswith(("*", "-", "•", "·", "–"))
    )
