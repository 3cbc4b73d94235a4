"""Mail as its clients produce it: the markup of each client around letters of our own wording.

``MESSAGES`` is what the tests read. A ``Told`` is one layer as it must be
found: author, date and words. To add a client, write its function and put it
into ``_HTML``; to add its language, add a row with the labels it writes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

COACH = ("Dana Whitlow", "dana.whitlow@coaches.example")
HOLDS = ("Holds", "holds@coaches.example")


@dataclass(frozen=True)
class Told:
    """One layer: who wrote it, when (ISO, "" for no date), and words that stand in it and nowhere else."""

    name: str
    email: str
    sent_at: str
    words: str
    provenance: str


@dataclass(frozen=True)
class Message:
    """One message: its two alternatives and the layers below the coach's own words."""

    client: str
    html: str
    text: str
    own: str
    layers: tuple[Told, ...]
    to: tuple[str, str]


@dataclass(frozen=True)
class Case:
    """What a client is to write: the coach's own words, and the letter forwarded or quoted below."""

    name: str
    email: str
    date: str  # as the client writes it
    sent_at: str
    body: tuple[str, ...]
    own: str
    labels: tuple[str, ...] = ("From", "Date", "Subject", "To")
    phrase: str = ""
    subject: str = "A word about the autumn"

    @property
    def person(self) -> str:
        return f"{self.name} <{self.email}>"

    @property
    def coach(self) -> str:
        return f"{COACH[0]} <{COACH[1]}>"


def _link(person: str) -> str:
    name, _, email = person.removesuffix(">").partition(" <")
    return f'{escape(name)} &lt;<a href="mailto:{email}">{email}</a>&gt;'


def _divs(lines: tuple[str, ...]) -> str:
    return "<div><br></div>".join(f"<div>{escape(line)}</div>" for line in lines)


def _ps(lines: tuple[str, ...], kind: str = "") -> str:
    return "".join(f"<p{kind}>{escape(line)}</p>" for line in lines)


def gmail_forward(c: Case) -> str:
    return (
        f'<div dir="ltr">{escape(c.own)}<br><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">'
        f"---------- {c.phrase or 'Forwarded message'} ---------<br>{c.labels[0]}: "
        f'<strong class="gmail_sendername" dir="auto">{escape(c.name)}</strong> <span dir="auto">&lt;'
        f'<a href="mailto:{c.email}">{c.email}</a>&gt;</span><br>{c.labels[1]}: {c.date}<br>{c.labels[2]}: {c.subject}<br>'
        f'{c.labels[3]}: {_link(c.coach)}<br></div><br><br><div dir="ltr">{_divs(c.body)}</div></div></div>'
    )


def gmail_reply(c: Case) -> str:
    attribution = escape(c.phrase.format(date=c.date, name=c.name, email=c.email))
    return (
        f'<div dir="ltr">{escape(c.own)}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">'
        f'{attribution}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid '
        f'rgb(204,204,204);padding-left:1ex"><div dir="ltr">{_divs(c.body)}</div></blockquote></div>'
    )


def outlook_desktop(c: Case) -> str:
    return (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0in;} --></style></head>'
        f'<body lang="EN-US"><div class="WordSection1">{_ps((c.own,), " class=MsoNormal")}'
        '<p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt '
        f'0in 0in 0in"><p class="MsoNormal"><b>{c.labels[0]}:</b> {_link(c.person)} <br><b>{c.labels[1]}:</b> {c.date}<br>'
        f"<b>{c.labels[3]}:</b> {_link(c.coach)}<br><b>{c.labels[2]}:</b> {c.subject}<o:p></o:p></p></div></div>"
        f'<p class="MsoNormal"><o:p>&nbsp;</o:p></p>{_ps(c.body, " class=MsoNormal")}</div></body></html>'
    )


def outlook_web(c: Case) -> str:
    return (
        '<html><head><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head>'
        f'<body dir="ltr"><div class="elementToProof" style="font-family:Aptos; color: rgb(0, 0, 0);">{escape(c.own)}</div>'
        '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">'
        f'<font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>{c.labels[0]}:</b> {escape(c.person)}<br>'
        f"<b>{c.labels[1]}:</b> {c.date}<br><b>{c.labels[3]}:</b> {escape(c.coach)}<br><b>{c.labels[2]}:</b> {c.subject}</font>"
        f'<div>&nbsp;</div></div><div class="elementToProof">{_divs(c.body)}</div></body></html>'
    )


def outlook_mobile(c: Case) -> str:
    return (
        f'<html><body><div dir="ltr">{escape(c.own)}</div><div id="ms-outlook-mobile-signature" dir="ltr">Get <a href="https://aka'
        '.example/o0ukef">Outlook for iOS</a></div><hr style="display:inline-block;width:98%" tabindex="-1">'
        f'<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt"><b>{c.labels[0]}:</b> '
        f"{escape(c.person)}<br><b>{c.labels[1]}:</b> {c.date}<br><b>{c.labels[3]}:</b> {escape(c.coach)}<br>"
        f"<b>{c.labels[2]}:</b> {c.subject} <div>&nbsp;</div></font></div>{_ps(c.body)}</body></html>"
    )


def new_outlook(c: Case) -> str:
    return (
        f'<html><body><div dir="auto">{escape(c.own)}</div><div id="mail-editor-reference-message-container" dir="auto">'
        '<div class="ms-outlook-mobile-reference-message skipProofing" style="text-align: left; padding: 3pt 0in 0in; '
        'border-width: 1pt medium medium; border-style: solid none none; border-color: rgb(181, 196, 223) currentcolor">'
        f"<b>{c.labels[0]}: </b>{_link(c.person)}<br><b>{c.labels[1]}: </b>{c.date}<br><b>{c.labels[3]}: </b>{_link(c.coach)}<br>"
        f"<b>{c.labels[2]}: </b>{c.subject}<br><br></div>{_divs(c.body)}</div></body></html>"
    )


def apple_forward(c: Case) -> str:
    rows = ((0, _link(c.person)), (2, f"<b>{c.subject}</b>"), (1, c.date), (3, _link(c.coach)))
    head = "".join(
        '<div style="margin-top: 0px; margin-bottom: 0px;"><span style="font-family: -webkit-system-font, sans-serif; '
        f'color:rgba(0, 0, 0, 1.0);"><b>{c.labels[row]}: </b></span><span>{value}<br></span></div>'
        for row, value in rows
    )
    return (
        f'<html><body style="overflow-wrap: break-word;"><div>{escape(c.own)}</div><div><br><blockquote type="cite"><div>'
        f'{c.phrase or "Begin forwarded message:"}</div><br class="Apple-interchange-newline">{head}<br><div>{_divs(c.body)}</div>'
        "</blockquote></div><br></body></html>"
    )


def apple_reply(c: Case) -> str:
    attribution = escape(c.phrase.format(date=c.date, name=c.name, email=c.email))
    return (
        f'<html><body><div>{escape(c.own)}</div><div><br><blockquote type="cite"><div>{attribution}</div>'
        f'<br class="Apple-interchange-newline"><div>{_divs(c.body)}</div></blockquote></div><br></body></html>'
    )


def iphone_forward(c: Case) -> str:
    return (
        f'<html><body dir="auto">{escape(c.own)}<br><br><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br>Begin forwarded '
        f'message:<br><br></div><blockquote type="cite"><div dir="ltr"><b>{c.labels[0]}:</b> {_link(c.person)}<br>'
        f"<b>{c.labels[1]}:</b> {c.date}<br><b>{c.labels[3]}:</b> {_link(c.coach)}<br><b>{c.labels[2]}:</b> <b>{c.subject}</b>"
        f'<br><br></div></blockquote><blockquote type="cite"><div dir="ltr">\ufeff{_divs(c.body)}</div></blockquote></body></html>'
    )


def iphone_reply(c: Case) -> str:
    attribution = escape(c.phrase.format(date=c.date, name=c.name, email=c.email))
    return (
        f'<html><body dir="auto"><div dir="ltr">{escape(c.own)}</div><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br>'
        f'<blockquote type="cite">{attribution}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">\ufeff{_divs(c.body)}'
        "</div></blockquote></body></html>"
    )


def thunderbird_forward(c: Case) -> str:
    rows = ((2, c.subject), (1, c.date), (0, _link(c.person)), (3, _link(c.coach)))
    head = "".join(
        f'<tr><th valign="BASELINE" align="RIGHT" nowrap="nowrap">{c.labels[row]}: </th><td>{value}</td></tr>'
        for row, value in rows
    )
    return (
        f'<!DOCTYPE html><html><body><p>{escape(c.own)}</p><div class="moz-forward-container"><br><br>-------- '
        f'{c.phrase or "Forwarded Message"} --------<table class="moz-email-headers-table" cellspacing="0" cellpadding="0" '
        f'border="0"><tbody>{head}</tbody></table><br><br>{_ps(c.body)}</div></body></html>'
    )


def thunderbird_reply(c: Case) -> str:
    attribution = escape(c.phrase.format(date=c.date, name=c.name, email=c.email))
    return (
        f'<!DOCTYPE html><html><body><p>{escape(c.own)}</p><div class="moz-cite-prefix">{attribution}<br></div>'
        f'<blockquote type="cite" cite="mid:1@mail.example">{_ps(c.body)}</blockquote></body></html>'
    )


def yahoo_forward(c: Case) -> str:
    rows = ((0, c.person), (3, c.coach), (1, c.date), (2, c.subject))
    head = "".join(f"<div><b>{c.labels[row]}:</b> {escape(value)}</div>" for row, value in rows)
    return (
        f'<html><body><div class="ydp30yahoo-style-wrap"><div dir="ltr" data-setdir="false">{escape(c.own)}</div><div><br></div>'
        f'</div><div id="yahoo_quoted_67" class="yahoo_quoted"><div style="font-size:13px;color:#26282a;"><div>----- '
        f'{c.phrase or "Forwarded Message"} -----</div>{head}<div><br></div><div><div id="yiv67">{_divs(c.body)}</div></div></div>'
        "</div></body></html>"
    )


def yahoo_reply(c: Case) -> str:
    attribution = escape(c.phrase.format(date=c.date, name=c.name, email=c.email))
    return (
        f'<html><body><div class="yahoo-style-wrap"><div dir="ltr">{escape(c.own)}</div><div><br></div></div>'
        f'<div id="yahoo_quoted_12" class="yahoo_quoted"><div style="font-size:13px;"><div>{attribution}</div><div><br></div>'
        f'<div><br></div><div><div id="yiv12"><div>{_divs(c.body)}</div></div></div></div></div></body></html>'
    )


def samsung(c: Case) -> str:
    rows = ((0, f"{c.person} "), (1, f"{c.date} "), (3, f"{c.coach} "), (2, f"{c.subject} "))
    head = "".join(f"<div>{c.labels[row]}: {escape(value)}</div>" for row, value in rows)
    return (
        f'<html><body dir="auto"><div dir="auto">{escape(c.own)}</div><div dir="auto"><br></div><div id="composer_signature" '
        'dir="auto"><div style="font-size:85%;color:#575757" dir="auto">Sent from my Galaxy</div></div><div dir="auto"><br></div>'
        f'<div style="font-size:100%;color:#000000" dir="auto" align="left"><div>-------- Original message --------</div>{head}'
        f"<div><br></div></div>{_divs(c.body)}</body></html>"
    )


def proton_reply(c: Case) -> str:
    attribution = escape(c.phrase.format(date=c.date, name=c.name, email=c.email))
    return (
        f'<div style="font-family: Arial, sans-serif;">{escape(c.own)}</div><div class="protonmail_signature_block" style="">'
        '<div class="protonmail_signature_block-proton">Sent with <a href="https://mail.example">Proton Mail</a> secure email.'
        f'</div></div><div class="protonmail_quote">{attribution}<br><blockquote class="protonmail_quote" type="cite">'
        f"{_divs(c.body)}</blockquote><br></div>"
    )


def proton_forward(c: Case) -> str:
    return (
        f'<div style="font-family: Arial;">{escape(c.own)}</div><div class="protonmail_quote">------- Forwarded Message -------<br>'
        f"From: {escape(c.person)}<br>Date: On {c.date}<br>Subject: {c.subject}<br>To: {escape(c.coach)}<br><br>"
        f'<blockquote class="protonmail_quote" type="cite">{_divs(c.body)}</blockquote><br></div>'
    )


def zoho_reply(c: Case) -> str:
    return (
        f'<div style="font-family: Verdana;"><div>{escape(c.own)}<br></div><div class="zmail_extra" style=""><div><br></div><div '
        f'id="Zm-_Id_-Sgn1">---- On {c.date} <b>{escape(c.person)}</b> wrote ---<br></div><div><br></div><blockquote id="blockquote_'
        f'zmail" style="border-left:1px solid #cccccc;padding-left:6px;margin:0px 0px 0px 5px">{_divs(c.body)}</blockquote></div></div>'
    )


def zoho_forward(c: Case) -> str:
    return (
        f'<div style="font-family: Verdana;"><div>{escape(c.own)}<br></div><div class="zmail_extra"><br><div id="Zm-_Id_-Sgn1">'
        f"============ Forwarded message ============<br>From: {escape(c.person)}<br>To: {escape(c.coach)}<br>Date: {c.date}<br>"
        f'Subject: {c.subject}<br>============ Forwarded message ============<br></div><br><blockquote id="blockquote_zmail">'
        f"{_divs(c.body)}</blockquote></div></div>"
    )


def hubspot_reply(c: Case) -> str:
    attribution = escape(c.phrase.format(date=c.date, name=c.name, email=c.email))
    return (
        f'<div style="font-family:Arial"><p>{escape(c.own)}</p></div><div class="hs_reply"><div class="gmail_extra"><br><div '
        f'class="gmail_quote">{attribution}<br><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid">'
        f"{_ps(c.body)}</blockquote></div></div></div>"
    )


def missive_reply(c: Case) -> str:
    return (
        f'<div>{escape(c.own)}</div><div><br></div><div class="missive_quote" data-missive="quote"><div>On {c.date}, {escape(c.name)} '
        f"({c.email}) wrote:</div><blockquote>{_divs(c.body)}</blockquote></div>"
    )


def mailmate_reply(c: Case) -> str:
    return (
        f'<div style="font-family:sans-serif"><div style="white-space:normal"><p dir="auto">{escape(c.own)}</p><p dir="auto">On '
        f'{c.date}, {escape(c.name)} wrote:</p></div><div style="white-space:normal"><blockquote style="border-left:2px solid #777">'
        f"{_ps(c.body)}</blockquote></div></div>"
    )


def ionos_reply(c: Case) -> str:
    attribution = escape(c.phrase.format(date=c.date, name=c.name, email=c.email))
    return (
        f'<!doctype html><html><body><div class="default-style">{escape(c.own)}</div><blockquote type="cite"><div>{attribution}</div>'
        f"<div>&nbsp;</div><div>&nbsp;</div>{_divs(c.body)}</blockquote></body></html>"
    )


def ionos_forward(c: Case) -> str:
    return (
        f'<!doctype html><html><body><div class="default-style">{escape(c.own)}</div><blockquote type="cite"><div>---------- '
        f"Original Message ----------</div><div>From: {escape(c.person)}</div><div>To: {escape(c.coach)}</div><div>Date: {c.date}</div>"
        f"<div>Subject: {c.subject}</div><div>&nbsp;</div>{_divs(c.body)}</blockquote></body></html>"
    )


def gmx_reply(c: Case) -> str:
    return (
        f'<html><body><div style="font-family: Verdana;"><div>{escape(c.own)}</div><div>&nbsp;<div name="quote" style="margin:10px 5px '
        '5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px 0;">'
        f"<b>{c.labels[1]}:</b>&nbsp;{c.date}<br/><b>{c.labels[0]}:</b>&nbsp;{escape(c.person)}<br/><b>{c.labels[3]}:</b>&nbsp;"
        f'{escape(c.coach)}<br/><b>{c.labels[2]}:</b>&nbsp;{c.subject}</div><div name="quoted-content">{_divs(c.body)}</div></div>'
        "</div></div></body></html>"
    )


def spark_reply(c: Case) -> str:
    return (
        f'<html><body><div name="messageBodySection"><div dir="auto">{escape(c.own)}</div></div><div name="messageReplySection">On '
        f'{c.date}, {escape(c.person)}, wrote:<br/><blockquote type="cite" class="spark_quote" style="margin: 5px">{_divs(c.body)}'
        "</blockquote></div></body></html>"
    )


def qq_forward(c: Case) -> str:
    return (
        f'<div>{escape(c.own)}</div><div><br></div><div style="font-size: 12px;padding:2px 0;">------------------&nbsp;原始邮件&nbsp;'
        f'------------------</div><div style="font-size: 12px;background:#efefef;padding:8px;"><div><b>发件人:</b>&nbsp;'
        f'"{escape(c.name)}"&lt;{c.email}&gt;;</div><div><b>发送时间:</b>&nbsp;{c.date}</div><div><b>收件人:</b>&nbsp;"{COACH[0]}"&lt;'
        f"{COACH[1]}&gt;;</div><div><b>主题:</b>&nbsp;{c.subject}</div></div><div><br></div>{_divs(c.body)}"
    )


def netease_forward(c: Case) -> str:
    rows = (
        ("发件人", f"{escape(c.name)}&lt;{c.email}&gt;"),
        ("日期", c.date),
        ("收件人", f"&lt;{COACH[1]}&gt;"),
        ("主题", c.subject),
    )
    table = "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in rows)
    return (
        f'<div>{escape(c.own)}</div><div id="ntes-pcmail-quote"><div>---- 回复的原邮件 ----</div><table>{table}</table>'
        f"<div>{_divs(c.body)}</div></div>"
    )


def notes_forward(c: Case) -> str:
    return (
        f'<font size=2 face="sans-serif">{escape(c.own)}</font><br><br><font size=1 color=#800080 face="sans-serif">----- Forwarded by '
        f"Dana Whitlow/Coaches on 03/04/2026 08:01 AM -----</font><br><br><table width=100%><tr><td><font size=1>From: </font></td>"
        f"<td><font size=1>{escape(c.person)}</font></td></tr><tr><td>To: </td><td>{escape(c.coach)}</td></tr><tr><td>Date: </td>"
        f"<td>{c.date}</td></tr><tr><td>Subject: </td><td>{c.subject}</td></tr></table><hr><br>{_ps(c.body)}"
    )


# Plain alternatives: a quote with marks, a header block, or what the client writes instead.


def marked(c: Case) -> str:
    attribution = c.phrase.format(date=c.date, name=c.name, email=c.email)
    return f"{c.own}\n\n{attribution}\n\n" + "\n>\n".join(f"> {line}" for line in c.body)


def block(c: Case, order: str = "0132", above: str = "") -> str:
    values = (c.person, c.date, c.subject, c.coach)
    head = "\n".join(f"{c.labels[int(row)]}: {values[int(row)]}" for row in order)
    return f"{c.own}\n\n{above}{head}\n\n" + "\n\n".join(c.body)


def forwarded(c: Case) -> str:
    return block(c, "0123", f"---------- {c.phrase.rstrip(':') or 'Forwarded message'} ---------\n")


def underlined(c: Case) -> str:
    return block(c, above="_" * 32 + "\n")


_FORWARDS: dict[str, tuple[Callable[[Case], str], Callable[[Case], str]]] = {
    "Gmail forward": (gmail_forward, forwarded),
    "Outlook desktop forward": (outlook_desktop, block),
    "Outlook web forward": (outlook_web, underlined),
    "Outlook mobile forward": (outlook_mobile, underlined),
    "new Outlook forward": (new_outlook, block),
    "Apple Mail forward": (apple_forward, forwarded),
    "iPhone forward": (iphone_forward, forwarded),
    "Thunderbird forward": (thunderbird_forward, forwarded),
    "Yahoo forward": (yahoo_forward, forwarded),
    "Samsung forward": (samsung, lambda c: block(c, above="-------- Original message --------\n")),
    "Proton forward": (proton_forward, forwarded),
    "Zoho forward": (zoho_forward, forwarded),
    "IONOS forward": (ionos_forward, lambda c: block(c, above="---------- Original Message ----------\n")),
    "QQ forward": (qq_forward, lambda c: block(c, above="------------------ 原始邮件 ------------------\n")),
    "NetEase forward": (netease_forward, lambda c: block(c, above="---- 回复的原邮件 ----\n")),
    "Notes forward": (
        notes_forward,
        lambda c: block(c, "0312", "----- Forwarded by Dana Whitlow/Coaches on 03/04/2026 -----\n\n"),
    ),
}
_REPLIES: dict[str, tuple[Callable[[Case], str], Callable[[Case], str]]] = {
    "Gmail reply": (gmail_reply, marked),
    "Outlook desktop reply": (outlook_desktop, block),
    "Outlook web reply": (outlook_web, underlined),
    "new Outlook reply": (new_outlook, block),
    "Apple Mail reply": (apple_reply, marked),
    "iPhone reply": (iphone_reply, marked),
    "Thunderbird reply": (thunderbird_reply, marked),
    "Yahoo reply": (yahoo_reply, marked),
    "Proton reply": (proton_reply, marked),
    "Zoho reply": (
        zoho_reply,
        lambda c: f"{c.own}\n\n---- On {c.date} {c.person} wrote ----\n\n> " + "\n> ".join(c.body),
    ),
    "HubSpot reply": (hubspot_reply, marked),
    "Missive reply": (
        missive_reply,
        lambda c: f"{c.own}\n\nOn {c.date}, {c.name}\n({c.email}) wrote:\n> " + "\n> ".join(c.body),
    ),
    "MailMate reply": (
        mailmate_reply,
        lambda c: f"{c.own}\n\nOn {c.date}, {c.name} wrote:\n\n> " + "\n>\n> ".join(c.body),
    ),
    "IONOS reply": (ionos_reply, marked),
    "GMX reply": (gmx_reply, lambda c: block(c, "1032")),
    "Spark reply": (spark_reply, lambda c: f"{c.own}\nOn {c.date}, {c.person}, wrote:\n> " + "\n> ".join(c.body)),
}
ON = "On {date} {name} <{email}> wrote:"
ON_COMMA = "On {date}, {name} <{email}> wrote:"

_DE = ("Von", "Gesendet", "Betreff", "An")
_FR = ("De", "Envoyé", "Objet", "À")
_ES = ("De", "Enviado", "Asunto", "Para")
_NL = ("Van", "Verzonden", "Onderwerp", "Aan")
_PT = ("De", "Enviado", "Assunto", "Para")
_IT = ("Da", "Inviato", "Oggetto", "A")
_PL = ("Od", "Wysłane", "Temat", "Do")
_JA = ("差出人", "送信日時", "件名", "宛先")
_ZH = ("发件人", "发送时间", "主题", "收件人")
_TW = ("寄件者", "寄件日期", "主旨", "收件者")
_KO = ("보낸 사람", "보낸 날짜", "제목", "받는 사람")
_AR = ("من", "تاريخ الإرسال", "الموضوع", "إلى")
_HE = ("מאת", "נשלח", "נושא", "אל")
_EL = ("Από", "Στάλθηκε", "Θέμα", "Προς")
_BG = ("От", "Изпратено", "Относно", "До")
_VI = ("Từ", "Đã gửi", "Chủ đề", "Đến")
_TH = ("จาก", "ส่ง", "เรื่อง", "ถึง")
_ID = ("Dari", "Dikirim", "Perihal", "Kepada")
_SENT = ("From", "Sent", "Subject", "To")

# client · date as written · the same in ISO · labels · phrase
_ROWS: tuple[tuple[str, str, str, tuple[str, ...], str], ...] = (
    ("Gmail forward", "Tue, Mar 3, 2026 at 9:12\u202fAM", "2026-03-03T09:12:00", ("From", "Date", "Subject", "To"), ""),
    ("Gmail forward", "Di., 3. März 2026 um 09:12 Uhr", "2026-03-03T09:12:00", ("Von", "Date", "Subject", "To"), ""),
    ("Gmail forward", "mar. 3 mars 2026 à 09:12", "2026-03-03T09:12:00", ("De", "Date", "Subject", "To"), ""),
    ("Gmail forward", "mar, 3 mar 2026 a las 9:12", "2026-03-03T09:12:00", ("De", "Date", "Subject", "To"), ""),
    ("Gmail forward", "2026年3月3日(火) 9:12", "2026-03-03T09:12:00", ("差出人", "Date", "Subject", "To"), ""),
    (
        "Gmail forward",
        "2026년 3월 3일 (화) 오전 9:12",
        "2026-03-03T09:12:00",
        ("보낸사람", "Date", "Subject", "To"),
        "",
    ),
    ("Gmail forward", "Τρί 3 Μαρ 2026 στις 9:12 π.μ.", "2026-03-03T09:12:00", ("Από", "Date", "Subject", "To"), ""),
    ("Outlook desktop forward", "Tuesday, March 3, 2026 9:12 AM", "2026-03-03T09:12:00", _SENT, ""),
    ("Outlook desktop forward", "Dienstag, 3. März 2026 09:12", "2026-03-03T09:12:00", _DE, ""),
    ("Outlook desktop forward", "mardi 3 mars 2026 09:12", "2026-03-03T09:12:00", _FR, ""),
    ("Outlook desktop forward", "martes, 3 de marzo de 2026 9:12", "2026-03-03T09:12:00", _ES, ""),
    ("Outlook desktop forward", "dinsdag 3 maart 2026 09:12", "2026-03-03T09:12:00", _NL, ""),
    ("Outlook desktop forward", "Tuesday, March 3, 2026 9:12 AM", "2026-03-03T09:12:00", _JA, ""),
    ("Outlook desktop forward", "2026年3月3日 9:12", "2026-03-03T09:12:00", _ZH, ""),
    ("Outlook desktop forward", "2026年3月3日 上午 09:12", "2026-03-03T09:12:00", _TW, ""),
    ("Outlook desktop forward", "2026년 3월 3일 화요일 오전 9:12", "2026-03-03T09:12:00", _KO, ""),
    ("Outlook desktop forward", "الثلاثاء، 3 مارس 2026 9:12 ص", "2026-03-03T09:12:00", _AR, ""),
    ("Outlook desktop forward", "יום שלישי 3 מרץ 2026 09:12", "2026-03-03T09:12:00", _HE, ""),
    ("Outlook desktop forward", "Τρίτη, 3 Μαρτίου 2026 9:12 πμ", "2026-03-03T09:12:00", _EL, ""),
    ("Outlook desktop forward", "вторник, 3 март 2026 г. 09:12", "2026-03-03T09:12:00", _BG, ""),
    ("Outlook desktop forward", "Thứ Ba, 3 tháng 3, 2026 9:12 SA", "2026-03-03T09:12:00", _VI, ""),
    ("Outlook desktop forward", "วันอังคารที่ 3 มีนาคม 2569 09:12", "2026-03-03T09:12:00", _TH, ""),
    ("Outlook desktop forward", "Selasa, 3 Maret 2026 09:12", "2026-03-03T09:12:00", _ID, ""),
    ("Outlook web forward", "Tuesday, March 3, 2026 9:12 AM", "2026-03-03T09:12:00", _SENT, ""),
    ("Outlook web forward", "terça-feira, 3 de março de 2026 09:12", "2026-03-03T09:12:00", _PT, ""),
    ("Outlook web forward", "wtorek, 3 marca 2026 09:12", "2026-03-03T09:12:00", _PL, ""),
    ("Outlook mobile forward", "Tuesday, March 3, 2026 9:12:44 AM", "2026-03-03T09:12:44", _SENT, ""),
    ("Outlook mobile forward", "martedì 3 marzo 2026 09:12:44", "2026-03-03T09:12:44", _IT, ""),
    (
        "new Outlook forward",
        "Tuesday, 3 March 2026 at 09:12",
        "2026-03-03T09:12:00",
        ("From", "Date", "Subject", "To"),
        "",
    ),
    (
        "Apple Mail forward",
        "March 3, 2026 at 9:12:44\u202fAM EST",
        "2026-03-03T09:12:44-05:00",
        ("From", "Date", "Subject", "To"),
        "",
    ),
    *(
        (
            "Apple Mail forward",
            "3. März 2026 um 09:12:44 MEZ",
            "2026-03-03T09:12:44+01:00",
            ("Von", "Datum", "Betreff", "An"),
            phrase,
        )
        for phrase in ("Anfang der weitergeleiteten Nachricht:",)
    ),
    (
        "iPhone forward",
        "March 3, 2026 at 9:12:44 AM EST",
        "2026-03-03T09:12:44-05:00",
        ("From", "Date", "Subject", "To"),
        "",
    ),
    (
        "Thunderbird forward",
        "Tue, 3 Mar 2026 09:12:44 -0500",
        "2026-03-03T09:12:44-05:00",
        ("From", "Date", "Subject", "To"),
        "",
    ),
    (
        *("Thunderbird forward", "Tue, 3 Mar 2026 09:12:44 +0100", "2026-03-03T09:12:44+01:00"),
        *(("Von", "Datum", "Betreff", "An"), "Weitergeleitete Nachricht"),
    ),
    ("Yahoo forward", "Tuesday, March 3, 2026 at 09:12:44 AM EST", "2026-03-03T09:12:44-05:00", _SENT, ""),
    ("Yahoo forward", "mardi 3 mars 2026 à 09:12:44 UTC+1", "2026-03-03T09:12:44+01:00", _FR, "Message transféré"),
    (
        "Samsung forward",
        "3/3/26  9:12 AM  (GMT-05:00)",
        "2026-03-03T09:12:00-05:00",
        ("From", "Date", "Subject", "To"),
        "",
    ),
    (
        "Proton forward",
        "Tuesday, March 3rd, 2026 at 9:12 AM",
        "2026-03-03T09:12:00",
        ("From", "Date", "Subject", "To"),
        "",
    ),
    (
        "Zoho forward",
        "Tue, 03 Mar 2026 09:12:44 -0500",
        "2026-03-03T09:12:44-05:00",
        ("From", "Date", "Subject", "To"),
        "",
    ),
    ("IONOS forward", "03/03/2026 9:12 AM EST", "2026-03-03T09:12:00-05:00", ("From", "Date", "Subject", "To"), ""),
    ("QQ forward", "2026年3月3日(星期二) 上午9:12", "2026-03-03T09:12:00", _ZH, ""),
    ("NetEase forward", "2026年03月03日 09:12", "2026-03-03T09:12:00", ("发件人", "日期", "主题", "收件人"), ""),
    ("Notes forward", "03/03/2026 09:12 AM", "2026-03-03T09:12:00", ("From", "Date", "Subject", "To"), ""),
    ("Gmail reply", "Tue, Mar 3, 2026 at 9:12\u202fAM", "2026-03-03T09:12:00", (), ON),
    ("Gmail reply", "Di., 3. März 2026 um 09:12 Uhr", "2026-03-03T09:12:00", (), "Am {date} schrieb {name} <{email}>:"),
    ("Gmail reply", "mar. 3 mars 2026 à 09:12", "2026-03-03T09:12:00", (), "Le {date}, {name} <{email}> a écrit :"),
    ("Gmail reply", "mar, 3 mar 2026 a las 9:12", "2026-03-03T09:12:00", (), "El {date}, {name} (<{email}>) escribió:"),
    ("Gmail reply", "2026年3月3日(火) 9:12", "2026-03-03T09:12:00", (), "{date} {name} <{email}>:"),
    ("Gmail reply", "2026年3月3日周二 09:12", "2026-03-03T09:12:00", (), "{name} <{email}> 于{date}写道："),
    ("Gmail reply", "2026年3月3日 週二 上午9:12", "2026-03-03T09:12:00", (), "{name} <{email}> 於 {date}寫道："),
    ("Gmail reply", "2026년 3월 3일 (화) 오전 9:12", "2026-03-03T09:12:00", (), "{date}, {name} <{email}>님이 작성:"),
    (
        "Gmail reply",
        "Τρί 3 Μαρ 2026 στις 9:12 π.μ.",
        "2026-03-03T09:12:00",
        (),
        "Στις {date}, ο χρήστης {name} <{email}> έγραψε:",
    ),
    ("Gmail reply", "вт, 3.03.2026 г. в 9:12", "2026-03-03T09:12:00", (), "На {date} {name} <{email}> написа:"),
    (
        "Gmail reply",
        "Th 3, 3 thg 3, 2026 vào lúc 9:12",
        "2026-03-03T09:12:00",
        (),
        "Vào {date} {name} <{email}> đã viết:",
    ),
    ("Gmail reply", "อ. 3 มี.ค. 2026 เวลา 09:12", "2026-03-03T09:12:00", (), "ในวันที่ {date} {name} <{email}> เขียนว่า:"),
    ("Gmail reply", "Sel, 3 Mar 2026 pukul 09.12", "2026-03-03T09:12:00", (), "Pada {date} {name} <{email}> menulis:"),
    (
        "Gmail reply",
        "الثلاثاء، 3 مارس 2026 في 9:12 ص",
        "2026-03-03T09:12:00",
        (),
        "في {date} تمت كتابة ما يلي بواسطة {name} <{email}>:",
    ),
    (
        "Gmail reply",
        "ג׳, 3 במרץ 2026 ב-9:12",
        "2026-03-03T09:12:00",
        (),
        "\u202bבתאריך יום {date} מאת \u202a{name}\u202c\u200f <\u202a{email}\u202c\u200f>:\u202c",
    ),
    ("Outlook desktop reply", "Tuesday, March 3, 2026 9:12 AM", "2026-03-03T09:12:00", _SENT, ""),
    ("Outlook web reply", "Tuesday, March 3, 2026 9:12 AM", "2026-03-03T09:12:00", _SENT, ""),
    (
        "new Outlook reply",
        "Tuesday, March 3, 2026 at 9:12 AM",
        "2026-03-03T09:12:00",
        ("From", "Date", "Subject", "To"),
        "",
    ),
    ("Apple Mail reply", "Mar 3, 2026, at 9:12\u202fAM", "2026-03-03T09:12:00", (), ON_COMMA),
    ("Apple Mail reply", "03.03.2026 um 09:12", "2026-03-03T09:12:00", (), "Am {date} schrieb {name} <{email}>:"),
    ("iPhone reply", "Mar 3, 2026, at 9:12\u202fAM", "2026-03-03T09:12:00", (), ON_COMMA),
    ("Thunderbird reply", "3/3/26 9:12 AM", "2026-03-03T09:12:00", (), "On {date}, {name} wrote:"),
    ("Thunderbird reply", "03.03.26 um 09:12", "2026-03-03T09:12:00", (), "Am {date} schrieb {name}:"),
    ("Yahoo reply", "Tuesday, March 3, 2026 at 09:12:44 AM EST", "2026-03-03T09:12:44-05:00", (), ON_COMMA),
    ("Proton reply", "Tuesday, March 3rd, 2026 at 9:12 AM", "2026-03-03T09:12:00", (), ON_COMMA),
    ("Zoho reply", "Tue, 03 Mar 2026 09:12:44 -0500", "2026-03-03T09:12:44-05:00", (), ""),
    ("HubSpot reply", "Tue, Mar 3, 2026 at 9:12 AM", "2026-03-03T09:12:00", (), ON_COMMA),
    ("Missive reply", "March 3, 2026 at 9:12 AM", "2026-03-03T09:12:00", (), ""),
    ("MailMate reply", "3 Mar 2026, at 9:12", "2026-03-03T09:12:00", (), ""),
    (
        "IONOS reply",
        "03.03.2026 09:12 CET",
        "2026-03-03T09:12:00+01:00",
        (),
        "{name} <{email}> hat am {date} geschrieben:",
    ),
    ("GMX reply", "Dienstag, 3. März 2026 um 09:12 Uhr", "2026-03-03T09:12:00", _DE, ""),
    ("Spark reply", "Mar 3, 2026 at 9:12 AM -0500", "2026-03-03T09:12:00-05:00", (), ""),
)
_CLIENTS = (
    ("Marta Quell", "marta.quell@lindenhof.example"),
    ("Ivo van der Meer", "ivo@meerwerk.example"),
    ("Aisha O'Neil-Baptiste", "aisha.ob@harbour.example"),
    ("Jan Novák", "novak.jan@pekarna.example"),
    ("May Sutherland", "may@sutherland-farm.example"),
)
_BODIES = (
    (
        "Hello Dana,",
        "The harvest takes every hour I have. Please put my coaching on hold until the barn is full.",
        "Warmly, from the hill",
    ),
    (
        "Dear Dana,",
        "My father needs me at home for some weeks: I would like to pause our sessions.",
        "I will write when it is over.",
    ),
    ("Hi!", "Could we skip to next Thursday instead? The train drivers strike again.", "Sorry for the short notice"),
    (
        "Good evening,",
        "I have thought about it on the ferry. Let us stop for a while, starting 1 June.",
        "It was a good year.",
    ),
)
_OWN = (
    "Please log this one, thank you!",
    "See below, she wrote it herself.",
    "For the file: nothing to add from me today.",
)


def _message(number: int, row: tuple[str, str, str, tuple[str, ...], str]) -> Message:
    client, date, sent_at, labels, phrase = row
    name, email = _CLIENTS[number % len(_CLIENTS)]
    case = Case(
        name,
        email,
        date,
        sent_at,
        _BODIES[number % len(_BODIES)],
        _OWN[number % len(_OWN)],
        labels or ("From",),
        phrase,
    )
    is_reply = client in _REPLIES
    html, text = (_REPLIES if is_reply else _FORWARDS)[client]
    told = Told(name, email, sent_at, "\n".join(case.body), "quoted" if is_reply else "forwarded")
    return Message(client, html(case), text(case), case.own, (told,), (name, email) if is_reply else HOLDS)


MESSAGES: tuple[Message, ...] = tuple(_message(number, row) for number, row in enumerate(_ROWS))
