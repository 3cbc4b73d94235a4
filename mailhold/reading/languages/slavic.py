"""Polish, Czech, Slovak, Croatian, Slovenian, Serbian, Bulgarian, Russian, Ukrainian."""

from __future__ import annotations

from mailhold.reading.languages.language import Language

POLISH = Language(
    code="pl",
    author="od|nadawca",
    to="do|adresat|odbiorca",
    cc="dw|kopia|cc|do wiadomości",
    date="data|wysłano|wysłane|data wysłania",
    subject="temat",
    reply_to="odpowiedź do|udw|ważność|załączniki",
    forwarded="wiadomość przesłana dalej|przekazana wiadomość|początek przekazywanej wiadomości|"
    "treść przekazanej wiadomości|przekazana wiadomość e-mail|wiadomość przekazana dalej",
    original="wiadomość oryginalna|oryginalna wiadomość|pierwotna wiadomość",
    wrote="napisał|napisała|napisał(a)|napisał/a|pisze|wiadomość napisana przez",
    lead="dnia|w dniu|dn",
    filler="o|godz|godzinie|użytkownik|r|roku|w|dniu",
    forwarded_by="przesłane dalej przez|przekazane przez",
    months="stycznia sty styczeń|lutego lut luty|marca mar marzec|kwietnia kwi kwiecień|maja maj|czerwca cze czerwiec|"
    "lipca lip lipiec|sierpnia sie sierpień|września wrz wrzesień|października paź październik|"
    "listopada lis listopad|grudnia gru grudzień",
    weekdays="poniedziałek pon pn|wtorek wt|środa śr sr|czwartek czw|piątek pt|sobota sob|niedziela niedz nd",
)
CZECH = Language(
    code="cs",
    author="od|odesílatel",
    to="komu|pro|příjemce",
    cc="kopie|cc",
    date="datum|odesláno|odesláno dne",
    subject="předmět",
    reply_to="odpověď|odpověď komu|skrytá|přílohy|důležitost",
    forwarded="přeposlaná zpráva|začátek přeposílané zprávy|přeposlaný e-mail|předaná zpráva",
    original="původní zpráva|původní e-mail",
    wrote="napsal|napsala|napsal(a)|napsal/a",
    lead="dne",
    filler="v|ve|dne|uživatel|odesílatel|hod",
    forwarded_by="přeposlal",
    months="ledna led leden|února úno únor|března bře březen|dubna dub duben|května kvě květen|června čvn červen|"
    "července čvc červenec|srpna srp srpen|září zář|října říj říjen|listopadu lis listopad|prosince pro prosinec",
    weekdays="pondělí po|úterý út|středa st|čtvrtek čt|pátek pá|sobota so|neděle ne",
)
SLOVAK = Language(
    code="sk",
    author="od|odosielateľ",
    to="komu|pre|príjemca",
    cc="kópia|cc",
    date="dátum|odoslané|poslané",
    subject="predmet",
    reply_to="odpovedať|odpoveď komu|prílohy",
    forwarded="preposlaná správa|začiatok preposlanej správy|preposlaný e-mail",
    original="pôvodná správa",
    wrote="napísal|napísala|napísal(a)|napísal/a",
    lead="dňa",
    filler="o|v|používateľ|dňa|hod",
    months="januára jan január|februára feb február|marca mar marec|apríla apr apríl|mája máj|júna jún|júla júl|"
    "augusta aug august|septembra sep september|októbra okt október|novembra nov november|decembra dec december",
    weekdays="pondelok po|utorok ut|streda st|štvrtok št|piatok pi|sobota so|nedeľa ne",
)
CROATIAN = Language(
    code="hr",
    author="šalje|od|pošiljatelj",
    to="prima|za|primatelj",
    cc="cc|kopija",
    date="datum|poslano",
    subject="predmet|naslov",
    forwarded="proslijeđena poruka|započni proslijeđenu poruku|početak proslijeđene poruke",
    original="izvorna poruka|originalna poruka",
    wrote="napisao je|napisala je|napisao/la je|je napisao|je napisala|je napisao/la|napisao|napisala",
    lead="dana|na datum|u",
    filler="u|korisnik|h",
    months="siječnja sij siječanj|veljače velj veljača|ožujka ožu ožujak|travnja tra travanj|svibnja svi svibanj|"
    "lipnja lip lipanj|srpnja srp srpanj|kolovoza kol kolovoz|rujna ruj rujan|listopada lis listopad|"
    "studenoga stu studeni studenog|prosinca pro prosinac",
    weekdays="ponedjeljak pon|utorak uto|srijeda sri|četvrtak čet|petak pet|subota sub|nedjelja ned",
)
SLOVENIAN = Language(
    code="sl",
    author="od|pošiljatelj",
    to="za|prejemnik",
    cc="kp|cc",
    date="datum|poslano",
    subject="zadeva",
    forwarded="posredovano sporočilo|začetek posredovanega sporočila",
    original="izvirno sporočilo|prvotno sporočilo",
    wrote="je napisal|je napisala|je napisal/-a|napisal|napisala|je oseba napisala",
    lead="dne|v",
    filler="ob|je|oseba",
    months="januar jan januarja|februar feb februarja|marec mar marca|april apr aprila|maj maja|junij jun junija|"
    "julij jul julija|avgust avg avgusta|september sep septembra|oktober okt oktobra|november nov novembra|"
    "december dec decembra",
    weekdays="ponedeljek pon|torek tor|sreda sre|četrtek čet|petek pet|sobota sob|nedelja ned",
)
SERBIAN = Language(
    code="sr",
    author="od|šalje|од|шаље|pošiljalac",
    to="za|prima|за|прима|kome",
    cc="cc|kopija|копија",
    date="datum|poslato|датум|послато",
    subject="naslov|tema|predmet|наслов|тема",
    forwarded="prosleđena poruka|прослеђена порука|početak prosleđene poruke",
    original="originalna poruka|изворна порука",
    wrote="je napisao|je napisala|je napisao/la|написао је|је написао|је написала|је написао/ла",
    lead="dana|дана",
    filler="u|у|je|је",
    months="januar jan јануар јан|februar feb фебруар феб|mart mar март мар|april apr април апр|maj мај|jun јун|"
    "jul јул|"
    "avgust avg август авг|septembar sep септембар сеп|oktobar okt октобар окт|novembar nov новембар нов|"
    "decembar dec децембар дец",
    weekdays="ponedeljak pon понедељак пон|utorak uto уторак уто|sreda sre среда сре|četvrtak čet четвртак чет|"
    "petak pet петак пет|subota sub субота суб|nedelja ned недеља нед",
)
BULGARIAN = Language(
    code="bg",
    author="от|подател",
    to="до|за|получател",
    cc="копие|копие до|як|cc",
    date="дата|изпратено|изпратена",
    subject="относно|тема",
    forwarded="препратено съобщение|начало на препратеното съобщение|препратено писмо",
    original="оригинално съобщение|първоначално съобщение",
    wrote="написа|написа следното|пише",
    lead="на",
    filler="г|в|от|на|ч",
    months="януари яну ян|февруари фев февр|март мар|април апр|май|юни|юли|август авг|септември сеп септ|октомври окт|"
    "ноември ное ноем|декември дек",
    weekdays="понеделник пн|вторник вт|сряда ср|четвъртък чт|петък пт|събота сб|неделя нд",
)
RUSSIAN = Language(
    code="ru",
    author="от|отправитель|от кого",
    to="кому|получатель",
    cc="копия|cc",
    date="дата|отправлено|дата отправки",
    subject="тема",
    reply_to="ответить|скрытая копия|вложения|важность",
    forwarded="перенаправленное сообщение|пересылаемое сообщение|начало переадресованного сообщения|"
    "пересланное сообщение|переадресованное сообщение|переслано|начало пересылаемого сообщения",
    original="исходное сообщение|оригинальное сообщение|первоначальное сообщение",
    wrote="написал|написала|написал(а)|пишет|писал",
    lead="в",
    filler="г|в|пользователь|года",
    forwarded_by="переслано",
    months="января янв январь|февраля февр фев февраль|марта мар март|апреля апр апрель|мая май|июня июн июнь|"
    "июля июл июль|августа авг август|сентября сент сен сентябрь|октября окт октябрь|ноября нояб ноя ноябрь|"
    "декабря дек декабрь",
    weekdays="понедельник пн|вторник вт|среда ср|четверг чт|пятница пт|суббота сб|воскресенье вс",
)
UKRAINIAN = Language(
    code="uk",
    author="від|від кого|відправник",
    to="кому|отримувач",
    cc="копія|cc",
    date="дата|відправлено|надіслано",
    subject="тема",
    forwarded="переслане повідомлення|перенаправлене повідомлення|початок листа, що пересилається|"
    "початок переспрямованого повідомлення|пересланий лист",
    original="вихідне повідомлення|оригінальне повідомлення|початкове повідомлення",
    wrote="пише|написав|написала|написав(ла)|пише наступне",
    lead="у|в",
    filler="р|о|об|користувач|року",
    months="січня січ січень|лютого лют лютий|березня бер березень|квітня квіт квітень|травня трав травень|"
    "червня черв червень|липня лип липень|серпня серп серпень|вересня вер вересень|жовтня жовт жовтень|"
    "листопада лист листопад|грудня груд грудень",
    weekdays="понеділок пн|вівторок вт|середа ср|четвер чт|п'ятниця пт п’ятниця|субота сб|неділя нд",
)
SLAVIC = (POLISH, CZECH, SLOVAK, CROATIAN, SLOVENIAN, SERBIAN, BULGARIAN, RUSSIAN, UKRAINIAN)
