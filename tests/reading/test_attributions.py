"""Attributions as Gmail, Apple Mail, Thunderbird and Outlook write them, language by language."""

from __future__ import annotations

import pytest

from mailhold.reading.layers import from_text
from mailhold.reading.passages import Address, Letter, Provenance

DANA = Address("Dana Whitlow", "dana@coaches.example")
JO = Address("Jo Ray", "jo@ray.example")
P = "Jo Ray <jo@ray.example>"

GMAIL = {
    "ca": f"Missatge de {P} del dia dt., 3 de març 2026 a les 9:12:",
    "cs": f"út 3. 3. 2026 v 9:12 odesílatel {P} napsal:",
    "da": f"Den tirs. 3. mar. 2026 kl. 09.12 skrev {P}:",
    "de": f"Am Di., 3. März 2026 um 09:12 Uhr schrieb {P}:",
    "en": f"On Tue, Mar 3, 2026 at 9:12\u202fAM {P} wrote:",
    "en-gb": f"On Tue, 3 Mar 2026 at 09:12, {P} wrote:",
    "es": "El mar, 3 mar 2026 a las 9:12, Jo Ray (<jo@ray.example>) escribió:",
    "et": f"Kuupäev T, 3. märts 2026 kell 09:12 kirjutas {P}:",
    "fi": "ti 3. maalisk. 2026 klo 9.12 Jo Ray (jo@ray.example) kirjoitti:",
    "fr": f"Le mar. 3 mars 2026 à 09:12, {P} a écrit :",
    "hr": f"uto, 3. ožu 2026. u 09:12 {P} napisao je:",
    "hu": f"{P} ezt írta (időpont: 2026. márc. 3., K, 9:12):",
    "is": f"Þann þri., 3. mar. 2026 kl. 09:12 skrifaði {P}:",
    "it": f"Il giorno mar 3 mar 2026 alle ore 09:12 {P} ha scritto:",
    "lt": f"2026-03-03, an, 09:12 {P} rašė:",
    "lv": "Otrd., 2026. g. 3. marts plkst. 09:12 — lietotājs Jo Ray (<jo@ray.example>) rakstīja:",
    "nl": f"Op di 3 mrt 2026 om 09:12 schreef {P}:",
    "no": f"tir. 3. mars 2026 kl. 09:12 skrev {P}:",
    "pl": f"wt., 3 mar 2026 o 09:12 {P} napisał(a):",
    "pt": f"{P} escreveu (terça, 3/03/2026 à(s) 09:12):",
    "pt-br": f"Em ter., 3 de mar. de 2026 às 09:12, {P} escreveu:",
    "ro": f"În mar., 3 mar. 2026 la 09:12, {P} a scris:",
    "ru": f"вт, 3 мар. 2026 г. в 09:12, {P}:",
    "sk": f"ut 3. 3. 2026 o 9:12 {P} napísal(a):",
    "sl": f"V V tor., 3. mar. 2026 ob 09:12 je oseba {P} napisala:",
    "sr": f"уто, 3. мар 2026. у 09:12 {P} је написао/ла:",
    "sv": f"Den tis 3 mars 2026 kl 09:12 skrev {P}:",
    "tr": f"{P}, 3 Mar 2026 Sal, 09:12 tarihinde şunu yazdı:",
    "uk": f"вт, 3 бер. 2026 р. о 09:12 {P} пише:",
    "ar": "في الثلاثاء، 3 مارس 2026 في 9:12 ص تمت كتابة ما يلي بواسطة \u202aJo Ray\u202c\u200f <\u202ajo@ray.example\u202c\u200f>:\u202c",
    "bg": f"На вт, 3.03.2026 г. в 9:12 {P} написа:",
    "el": f"Στις Τρί 3 Μαρ 2026 στις 9:12 π.μ., ο χρήστης {P} έγραψε:",
    "he": "\u202bבתאריך יום ג׳, 3 במרץ 2026 ב-9:12 מאת \u202aJo Ray\u202c\u200f <\u202ajo@ray.example\u202c\u200f>:\u202c",
    "id": f"Pada tanggal Sel, 3 Mar 2026 pukul 09.12 {P} menulis:",
    "ja": f"2026年3月3日(火) 9:12 {P}:",
    "ko": f"2026년 3월 3일 (화) 오전 9:12, {P}님이 작성:",
    "th": f"ในวันที่ อ. 3 มี.ค. 2026 เวลา 09:12 {P} เขียนว่า:",
    "vi": f"Vào Th 3, 3 thg 3, 2026 vào lúc 9:12 {P} đã viết:",
    "zh-hans": f"{P} 于2026年3月3日周二 09:12写道：",
    "zh-hant": f"{P} 於 2026年3月3日 週二 上午9:12寫道：",
}
APPLE = {
    "cs": f"3. 3. 2026 v 9:12, {P}:",
    "da": f"Den 3. mar. 2026 kl. 09.12 skrev {P}:",
    "de": f"Am 03.03.2026 um 09:12 schrieb {P}:",
    "es": f"El 3 mar 2026, a las 9:12, {P} escribió:",
    "fi": f"{P} kirjoitti 3.3.2026 kello 9.12:",
    "fr": f"Le 3 mars 2026 à 09:12, {P} a écrit :",
    "hu": f"{P} írta (2026. 3. 3. dátummal, 9:12 időpontban):",
    "it": f"Il giorno 3 mar 2026, alle ore 09:12, {P} ha scritto:",
    "ja": f"2026/03/03 9:12、{P}のメール:",
    "ko": f"2026. 3. 3. 오전 9:12, {P} 작성:",
    "nl": f"Op 3 mrt 2026, om 09:12 heeft {P} het volgende geschreven:",
    "no": f"3. mar. 2026 kl. 09:12 skrev {P}:",
    "pl": f"Wiadomość napisana przez {P} w dniu 3 mar 2026, o godz. 09:12:",
    "pt-br": f"Em 3 de mar. de 2026, à(s) 09:12, {P} escreveu:",
    "ru": f"3 марта 2026 г., в 09:12, {P} написал(а):",
    "sv": f"3 mars 2026 kl. 09:12 skrev {P}:",
    "tr": f"{P} şunları yazdı (3 Mar 2026 09:12):",
    "zh-hans": f"2026年3月3日 09:12，{P} 写道：",
}
OTHERS = {
    "Thunderbird fr": "Le 03/03/2026 à 09:12, Jo Ray a écrit :",
    "Thunderbird es": "El 3/3/26 a las 9:12, Jo Ray escribió:",
    "Thunderbird it": "Il 03/03/2026 09:12, Jo Ray ha scritto:",
    "Thunderbird nl": "Op 03-03-2026 om 09:12 schreef Jo Ray:",
    "Thunderbird pl": "W dniu 3.03.2026 o 09:12, Jo Ray pisze:",
    "Thunderbird ru": "03.03.2026 09:12, Jo Ray пишет:",
    "Thunderbird sv": "Den 2026-03-03 kl. 09:12, skrev Jo Ray:",
    "Thunderbird ja": "On 2026/03/03 9:12, Jo Ray wrote:",
    "Thunderbird cs": "Dne 03. 03. 26 v 9:12 Jo Ray napsal(a):",
    "Thunderbird hu": "2026. 03. 03. 9:12 keltezéssel, Jo Ray írta:",
    "Yandex": "вторник, 3 марта 2026 г., 09:12 +03:00 от Jo Ray <jo@ray.example>:",
    "Outlook for Mac": 'On 3/3/26, 9:12 AM, "Jo Ray" <jo@ray.example> wrote:',
    "Notes": "Jo Ray <jo@ray.example> wrote on 03/03/2026 09:12:11 AM:",
}
ALL = [
    (f"{client}-{code}", said)
    for client, table in (("Gmail", GMAIL), ("Apple", APPLE), ("", OTHERS))
    for code, said in table.items()
]


def _check(text: str) -> None:
    letter = Letter(DANA, (JO,))
    passages = from_text(text, letter).passages
    assert [(p.provenance, p.author) for p in passages] == [
        (Provenance.OWN, DANA),
        (Provenance.HEADER, JO),
        (Provenance.QUOTED, JO),
    ]
    assert passages[-1].words == "Please pause my coaching."
    moment = passages[-1].letter.sent_at
    assert moment is not None
    assert moment.strftime("%Y-%m-%d %H:%M") == "2026-03-03 09:12"


@pytest.mark.parametrize("said", [said for _, said in ALL], ids=[name for name, _ in ALL])
def test_an_attribution_gives_author_and_date(said: str) -> None:
    _check(f"Noted, thank you.\n\n{said}\n\n> Please pause my coaching.\n")


@pytest.mark.parametrize("said", GMAIL.values(), ids=GMAIL)
def test_an_attribution_wrapped_in_the_middle_is_one(said: str) -> None:
    head, _, tail = said.rpartition(" ")
    _check(f"Noted, thank you.\n\n{head}\n{tail}\n\n> Please pause my coaching.\n")


@pytest.mark.parametrize("said", GMAIL.values(), ids=GMAIL)
def test_an_attribution_above_words_without_marks_is_one(said: str) -> None:
    _check(f"Noted, thank you.\n\n{said}\n\nPlease pause my coaching.\n")
