"""Signatures, banners, disclaimers and our own replies: told apart, and never a person's request among them."""

from __future__ import annotations

from pathlib import Path

import pytest

from mailhold.reading import furniture_words
from mailhold.reading.layers import from_html, from_text
from mailhold.reading.passages import Address, Letter, Provenance

LETTER = Letter(Address("Dana Whitlow", "dana@coaches.example"), (Address("Holds", "holds@coaches.example"),))
REQUEST = "Please put my coaching on hold until June."

SIGNATURES = (
    "-- \nIvo Meer\nMeerwerk, Hamburg\n+49 40 5550148",
    '-- \nMarta Quell\n"I took a break once, and it made me"',
    "--\nIvo Meer\nhttps://meerwerk.example",
    "Sent from my iPhone",
    "Sent from my Galaxy S24 Ultra",
    "Sent from Yahoo Mail for iPhone",
    "Get Outlook for iOS<https://aka.example/o0ukef>",
    "Von meinem iPhone gesendet",
    "Envoyé de mon iPhone",
    "Enviado desde mi iPhone",
    "Inviato da iPhone",
    "Verstuurd vanaf mijn iPhone",
    "Skickat från min iPhone",
    "Отправлено с iPhone",
    "iPhoneから送信",
    "从我的 iPhone 发送",
    "나의 iPhone에서 보냄",
    "Best regards,\nIvo Meer\nPlant manager | Meerwerk\nTel. +49 40 555 0148",
)
FOOTERS = (
    "CONFIDENTIALITY NOTICE: The contents of this message are privileged. Any review by others than the addressee is prohibited.",
    "This e-mail and any files transmitted with it are intended solely for the addressee. No liability for viruses is accepted.",
    "If you are not the intended recipient, please notify the sender and delete this message.",
    "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Empfänger sind, löschen Sie sie bitte.",
    "Ce message est confidentiel. Si vous l'avez reçu par erreur, merci de le détruire. Le destinataire seul y a droit.",
    "Please consider the environment before printing this e-mail.",
    "From the holds policy: A hold is a temporary pause in active coaching sessions. It never moves the contract end.",
    "Client hold policy: clients may ask to pause their coaching in writing.",
    "To unsubscribe from this group, send an email to leave@lists.example.",
    "You received this message because you are subscribed to the group.",
)
BANNERS = (
    "CAUTION: This email originated from outside of the organization.\nDo not click links or open attachments unless you know the sender.",
    "[EXTERNAL EMAIL]",
    "[EXTERNAL]",
    "You don't often get email from ivo@meerwerk.example. Learn why this is important",
    "WARNING: This message was sent from an external address.",
    "ACHTUNG: Diese E-Mail kommt von einem externen Absender.",
)
WORDS = (
    "This message is confidential: I want to pause my coaching, please delete it when you have read it.",
    "Important: please put my coaching on hold, and delete my Thursday slot.",
    "Best regards,\nIvo",
    "Attention: external auditors in the house, please pause the coaching.",
    "Important: no more sessions from June on, the e-mail of Monday stands.",
    "External circumstances force a pause of the coaching until June.",
    "As our hold policy asks: on March 3 you requested a pause of the coaching.",
    "I am reachable at +49 40 555 0148, please pause me until then.",
    "--\nI forgot: please pause my coaching until June.",
    "Attention: the external auditors are here, so I need to stop our sessions for a while.",
    "Sent you the invoice from my phone yesterday. Please pause me now.",
    "* Hold starts: 3/10\n* Call me: 555 0148",
    "Dana,\nplease place me on hold\nMarta Quell",
)


@pytest.mark.parametrize("text", SIGNATURES)
def test_a_signature_is_told_from_the_words_above_it(text: str) -> None:
    passages = from_text(f"Hi Dana,\n\n{REQUEST}\n\n{text}\n", LETTER).passages
    assert passages[-1].provenance is Provenance.SIGNATURE
    assert [p.provenance for p in passages if REQUEST in p.words] == [Provenance.OWN]


@pytest.mark.parametrize("text", FOOTERS)
def test_a_footer_is_told_from_the_words_above_it(text: str) -> None:
    passages = from_text(f"Hi Dana,\n\n{REQUEST}\n\n{text}\n", LETTER).passages
    assert [(p.provenance, p.words) for p in passages if REQUEST not in p.words] == [(Provenance.FOOTER, text)]


@pytest.mark.parametrize("text", BANNERS)
def test_a_banner_is_told_from_the_words_below_it(text: str) -> None:
    passages = from_text(f"{text}\n\nHi Dana,\n\n{REQUEST}\n", LETTER).passages
    assert [p.provenance for p in passages] == [Provenance.FOOTER, Provenance.OWN]
    assert passages[0].words == text


@pytest.mark.parametrize("text", WORDS)
def test_what_a_person_says_is_never_furniture(text: str) -> None:
    passages = from_text(f"Hi Dana,\n\n{text}\n", LETTER).passages
    assert {p.provenance for p in passages} == {Provenance.OWN}


@pytest.mark.parametrize(
    "html",
    [
        '<div class="gmail_signature" data-smartmail="gmail_signature">{}</div>',
        '<div class="moz-signature">{}</div>',
        '<div id="Signature">{}</div>',
        '<div id="x_ms-outlook-mobile-signature">{}</div>',
        '<div class="protonmail_signature_block">{}</div>',
        '<div id="composer_signature"><div>{}</div></div>',
    ],
)
def test_a_signature_that_the_client_marked_is_one(html: str) -> None:
    passages = from_html(f"<div>{REQUEST}</div>{html.format('Ivo Meer<br>Head of holds')}", LETTER).passages
    assert [(p.provenance, p.words) for p in passages] == [
        (Provenance.OWN, REQUEST),
        (Provenance.SIGNATURE, "Ivo Meer\nHead of holds"),
    ]


def test_a_reply_of_ours_quoted_back_is_marked_and_the_answer_above_is_not() -> None:
    text = (
        "But she did write, see the attachment.\n\nOn Tue, Mar 3, 2026 at 9:12 AM Holds <holds@coaches.example> wrote:\n\n"
        "> Hi Dana,\n>\n> to put the coaching on hold we need the client's own words.\n>\n"
        "> Holds · MH-12 · This reply was written automatically; what you answer reaches us.\n"
    )
    passages = from_text(text, LETTER).passages
    assert [p.provenance for p in passages if p.provenance is not Provenance.HEADER] == [
        Provenance.OWN,
        Provenance.OWN_REPLY,
    ]


def test_the_mark_of_our_replies_is_what_the_templates_say() -> None:
    template = Path(__file__).parents[2] / "templates" / "reply.j2"
    assert furniture_words.OWN_REPLY in template.read_text(encoding="utf-8").casefold()


@pytest.mark.parametrize(
    "disclaimer",
    [
        "Denne e-mail er fortrolig og er kun for adressaten. Slet den, hvis den er kommet til dig ved en fejl.",
        "Denne e-posten er konfidensiell og bare for mottakeren.",
        "Tämä viesti on luottamuksellinen ja vain vastaanottajalle.",
        "Tato zpráva je důvěrná; kdo ji dostal omylem, ať ji smaže.",
        "Táto správa je dôverná a patrí len adresátovi.",
        "Ez az üzenet bizalmas, csak a címzett olvashatja.",
        "Acest mesaj este confidențial; destinatarul îl poate citi, altcineva nu.",
        "Bu e-posta gizlidir ve yalnız alıcısı içindir.",
        "Ova poruka je povjerljiva i namijenjena samo primatelju.",
        "Αυτό το μήνυμα είναι εμπιστευτικό και μόνο για τον παραλήπτη.",
        "Цей лист конфіденційний і лише для адресата.",
        "Това съобщение е поверително и само за своя получател.",
        "Это сообщение конфиденциально; если оно пришло по ошибке, удалите его.",
        "이 메일은 기밀이며 지정된 수신인만 읽을 수 있습니다.",
        "本邮件含有保密信息，仅供收件人阅读。",
        "此郵件為機密，僅供收件者閱讀。",
        "本メールには機密が含まれます。誤って届いた場合は削除してください。",
        "Thư này được bảo mật và chỉ dành cho người nhận.",
        "Pesan ini rahasia dan hanya untuk penerima.",
        "อีเมลนี้เป็นความลับและสำหรับผู้รับเท่านั้น",
        "هذه الرسالة سرية وهي للمرسل إليه وحده، إن وصلتك بالخطأ فاحذفها. المرسل إليه",
        "הודעה זו סודית ומיועדת לנמען בלבד.",
    ],
)
def test_a_disclaimer_is_one_in_every_language(disclaimer: str) -> None:
    found = from_text(f"Please pause me.\n\n{disclaimer}\n", Letter(None)).passages
    assert [(each.provenance, each.words) for each in found] == [
        (Provenance.OWN, "Please pause me."),
        (Provenance.FOOTER, disclaimer),
    ]


@pytest.mark.parametrize(
    "said",
    ["Bu mesaj sana: ara vermek istiyorum.", "This message is to say that we stop.", "이 메일로 휴식을 신청합니다."],
)
def test_a_letter_that_begins_like_a_disclaimer_stays_its_authors(said: str) -> None:
    (passage,) = from_text(said, Letter(None)).passages
    assert passage.provenance is Provenance.OWN
