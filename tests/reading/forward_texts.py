"""Forwards as plain text in many languages: what the mail clients of each write, around words of our own.

To add a language, add a row to ``LOCALES``; every form of ``FORMS`` is then
read in it, as it is and mutated.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

AUTHOR = ("Jan Novák", "novak.jan@pekarna.example")
COACH = ("Dana Whitlow", "dana.whitlow@coaches.example")
SENT = "2026-03-03T09:12:00"


@dataclass(frozen=True)
class Locale:
    """What clients write in one language. ``labels``: From, Date, Subject, To."""

    code: str
    phrase: str  # between dashes
    begin: str  # Apple Mail's line above
    labels: tuple[str, str, str, str]
    date: str
    words: str


# fmt: off
LOCALES = (
    Locale("en", "Forwarded message", "Begin forwarded message:", ("From", "Date", "Subject", "To"),
           "Tuesday, March 3, 2026 9:12 AM", "The ferry is late again, and so am I."),
    Locale("de", "Weitergeleitete Nachricht", "Anfang der weitergeleiteten Nachricht:",
           ("Von", "Datum", "Betreff", "An"), "Dienstag, 3. März 2026 09:12", "Die Ernte frisst meine Tage."),
    Locale("fr", "Message transféré", "Début du message réexpédié :", ("De", "Date", "Objet", "À"),
           "mardi 3 mars 2026 09:12", "Le four ne refroidit plus de la semaine."),
    Locale("es", "Mensaje reenviado", "Inicio del mensaje reenviado:", ("De", "Fecha", "Asunto", "Para"),
           "martes, 3 de marzo de 2026 9:12", "El horno no descansa y yo tampoco."),
    Locale("it", "Messaggio inoltrato", "Inizio messaggio inoltrato:", ("Da", "Data", "Oggetto", "A"),
           "martedì 3 marzo 2026 09:12", "Il forno lavora giorno e notte."),
    Locale("nl", "Doorgestuurd bericht", "Begin doorgestuurd bericht:", ("Van", "Datum", "Onderwerp", "Aan"),
           "dinsdag 3 maart 2026 09:12", "De oven staat nooit stil."),
    Locale("pt", "Mensagem reencaminhada", "Início da mensagem reencaminhada:", ("De", "Data", "Assunto", "Para"),
           "terça-feira, 3 de março de 2026 09:12", "O forno não pára esta semana."),
    Locale("pt-br", "Mensagem encaminhada", "Início da mensagem encaminhada:", ("De", "Data", "Assunto", "Para"),
           "terça-feira, 3 de março de 2026 09:12", "A padaria está cheia todos os dias."),
    Locale("ca", "Missatge reenviat", "Inici del missatge reenviat:", ("De", "Data", "Assumpte", "Per a"),
           "dimarts, 3 de març de 2026 9:12", "El forn no para mai."),
    Locale("ro", "Mesaj redirecționat", "Începutul mesajului redirecționat:", ("De la", "Data", "Subiect", "Către"),
           "marți, 3 martie 2026 09:12", "Cuptorul merge zi și noapte."),
    Locale("da", "Videresendt besked", "Start på videresendt besked:", ("Fra", "Dato", "Emne", "Til"),
           "tirsdag den 3. marts 2026 09:12", "Ovnen er varm hele døgnet."),
    Locale("no", "Videresendt melding", "Videresendt melding:", ("Fra", "Dato", "Emne", "Til"),
           "tirsdag 3. mars 2026 09:12", "Ovnen er varm hele døgnet her."),
    Locale("sv", "Vidarebefordrat meddelande", "Vidarebefordrat brev:", ("Från", "Datum", "Ämne", "Till"),
           "den 3 mars 2026 09:12", "Ugnen är varm dygnet runt."),
    Locale("fi", "Välitetty viesti", "Välitetty viesti alkaa:", ("Lähettäjä", "Päivämäärä", "Aihe", "Vastaanottaja"),
           "tiistai 3. maaliskuuta 2026 9.12", "Uuni on kuuma yötä päivää."),
    Locale("et", "Edastatud kiri", "Edastatud kiri:", ("Saatja", "Kuupäev", "Teema", "Saaja"),
           "teisipäev, 3. märts 2026 09:12", "Ahi on kuum ööd ja päevad."),
    Locale("lv", "Pārsūtītā ziņa", "Pārsūtītā ziņa:", ("No", "Datums", "Temats", "Kam"),
           "otrdiena, 2026. gada 3. marts 09:12", "Krāsns ir karsta dienu un nakti."),
    Locale("lt", "Persiunčiamas laiškas", "Persiunčiamas laiškas:", ("Nuo", "Data", "Tema", "Kam"),
           "2026 m. kovo 3 d., antradienis 09:12", "Krosnis karšta dieną ir naktį."),
    Locale("pl", "Wiadomość przesłana dalej", "Początek przekazywanej wiadomości:", ("Od", "Data", "Temat", "Do"),
           "wtorek, 3 marca 2026 09:12", "Piec nie stygnie od tygodnia."),
    Locale("cs", "Přeposlaná zpráva", "Začátek přeposílané zprávy:", ("Od", "Datum", "Předmět", "Komu"),
           "úterý 3. března 2026 9:12", "Pec nevychladne celý týden."),
    Locale("sk", "Preposlaná správa", "Začiatok preposlanej správy:", ("Od", "Dátum", "Predmet", "Komu"),
           "utorok 3. marca 2026 9:12", "Pec nevychladne celý týždeň."),
    Locale("hr", "Proslijeđena poruka", "Započnite proslijeđenu poruku:", ("Od", "Datum", "Predmet", "Za"),
           "utorak, 3. ožujka 2026. 09:12", "Peć se ne hladi cijeli tjedan."),
    Locale("sl", "Posredovano sporočilo", "Začetek posredovanega sporočila:", ("Od", "Datum", "Zadeva", "Za"),
           "torek, 3. marec 2026 09:12", "Peč se ves teden ne ohladi."),
    Locale("hu", "Továbbított üzenet", "Továbbított levél kezdete:", ("Feladó", "Dátum", "Tárgy", "Címzett"),
           "2026. március 3., kedd 9:12", "A kemence egész héten meleg."),
    Locale("tr", "İletilen mesaj", "İletilen mesaj başlangıcı:", ("Kimden", "Tarih", "Konu", "Kime"),
           "3 Mart 2026 Salı 09:12", "Fırın bütün hafta sıcak."),
    Locale("el", "Προωθημένο μήνυμα", "Έναρξη προωθημένου μηνύματος:", ("Από", "Ημερομηνία", "Θέμα", "Προς"),
           "Τρίτη, 3 Μαρτίου 2026 9:12 πμ", "Ο φούρνος καίει όλη την εβδομάδα."),
    Locale("ru", "Пересылаемое сообщение", "Начало переадресованного сообщения:", ("От", "Дата", "Тема", "Кому"),
           "вторник, 3 марта 2026 г. 9:12", "Печь не остывает всю неделю."),
    Locale("uk", "Переслане повідомлення", "Початок листа, що пересилається:", ("Від", "Дата", "Тема", "Кому"),
           "вівторок, 3 березня 2026 р. 9:12", "Піч не холоне цілий тиждень."),
    Locale("bg", "Препратено съобщение", "Начало на препратеното съобщение:", ("От", "Дата", "Относно", "До"),
           "вторник, 3 март 2026 г. 09:12", "Пещта не изстива цяла седмица."),
    Locale("ja", "転送されたメッセージ", "転送されたメッセージ:", ("差出人", "日付", "件名", "宛先"),
           "2026年3月3日 9:12", "窯の火が消えません。"),
    Locale("ko", "전달된 메시지", "전달된 메시지:", ("보낸 사람", "날짜", "제목", "받는 사람"),
           "2026년 3월 3일 화요일 오전 9:12", "가마의 불이 꺼지지 않습니다."),
    Locale("zh-hans", "转发的邮件", "开始转发的邮件：", ("发件人", "日期", "主题", "收件人"),
           "2026年3月3日 9:12", "烤炉整个星期都没有凉过。"),
    Locale("zh-hant", "轉寄的郵件", "開始轉寄郵件：", ("寄件者", "日期", "主旨", "收件者"),
           "2026年3月3日 上午 09:12", "烤爐整個星期都沒有涼過。"),
    Locale("vi", "Thư được chuyển tiếp", "Bắt đầu thư được chuyển tiếp:", ("Từ", "Ngày", "Chủ đề", "Đến"),
           "Thứ Ba, 3 tháng 3, 2026 9:12", "Lò nướng nóng suốt tuần."),
    Locale("th", "ข้อความที่ส่งต่อ", "ข้อความที่ส่งต่อ:", ("จาก", "วันที่", "เรื่อง", "ถึง"),
           "วันอังคารที่ 3 มีนาคม 2569 09:12", "เตาอบร้อนทั้งสัปดาห์"),
    Locale("id", "Pesan terusan", "Mulai pesan yang diteruskan:", ("Dari", "Tanggal", "Perihal", "Kepada"),
           "Selasa, 3 Maret 2026 09:12", "Oven panas sepanjang minggu."),
    Locale("ar", "رسالة معاد توجيهها", "بداية الرسالة المعاد توجيهها:", ("من", "التاريخ", "الموضوع", "إلى"),
           "الثلاثاء، 3 مارس 2026 9:12 ص", "الفرن ساخن طوال الأسبوع."),
    Locale("he", "הודעה שהועברה", "תחילת ההודעה שהועברה:", ("מאת", "תאריך", "נושא", "אל"),
           "יום שלישי 3 מרץ 2026 09:12", "התנור חם כל השבוע."),
)
# fmt: on


def _head(locale: Locale, order: tuple[int, ...], marks: str = "") -> str:
    values = (f"{AUTHOR[0]} <{AUTHOR[1]}>", locale.date, "A word about the oven", f"{COACH[0]} <{COACH[1]}>")
    return "\n".join(f"{marks}{locale.labels[row]}: {values[row]}" for row in order)


def dashes(locale: Locale) -> str:
    """As Gmail and Thunderbird write it."""
    return f"---------- {locale.phrase} ---------\n{_head(locale, (0, 1, 2, 3))}\n\n\n{locale.words}\n"


def apple(locale: Locale) -> str:
    """As Apple Mail writes it: all of it quoted."""
    return f"{locale.begin}\n\n{_head(locale, (0, 2, 1, 3), '> ')}\n> \n> {locale.words}\n"


def underscores(locale: Locale) -> str:
    """As Outlook on the web and on phones writes it: a rule, no phrase."""
    return f"{'_' * 32}\n{_head(locale, (0, 1, 3, 2))}\n\n{locale.words}\n"


def bare(locale: Locale) -> str:
    """As Outlook on the desktop writes it: nothing above the labels."""
    return f"{_head(locale, (0, 1, 3, 2))}\n\n{locale.words}\n"


FORMS: dict[str, Callable[[Locale], str]] = {
    "dashes": dashes, "apple": apple, "underscores": underscores, "bare": bare,
}  # fmt: skip
