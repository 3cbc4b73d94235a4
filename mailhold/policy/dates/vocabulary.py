"""The words that dates are spoken with, as data: months, weekdays, numbers, and words that count from today.

To add a language, add its month names to ``_MONTHS`` and, where people of
that language write to coaches, its weekdays to ``_WEEKDAYS`` and its words for
today to ``DAYS_AWAY``. All lower case, accents kept. Leave out a word that is
also an everyday English word ("ago", "set", "out"), or list it in ``SHY``:
a shy word is a date word only next to a number, another date word, or one of
``DATE_PREPOSITIONS``.
"""

from __future__ import annotations

from typing import Final

_MONTHS: Final = (
    # English, with abbreviations; then German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Norwegian,
    # Danish, Polish, Romanian, Czech, Finnish, Hungarian, Turkish, Welsh, Icelandic
    "january jan januar jänner jaenner janvier enero gennaio janeiro januari stycznia styczeń ianuarie ledna leden "
    "tammikuuta tammikuu január ocak ionawr janúar",
    "february feb febr februar februari février fevrier febrero febbraio fevereiro lutego luty februarie února únor "
    "helmikuuta helmikuu február şubat chwefror febrúar",
    "march mar märz maerz mars marzo março marco maart marts marca marzec martie března březen maaliskuuta "
    "maaliskuu március mart mawrth mrt",
    "april apr avril abril aprile kwietnia kwiecień aprilie dubna duben huhtikuuta huhtikuu április nisan ebrill apríl",
    "may mai mayo maggio maio mei maj maja května květen toukokuuta toukokuu május mayıs maí",
    "june jun juni juin junio giugno junho czerwca czerwiec iunie června červen kesäkuuta kesäkuu június haziran "
    "mehefin júní",
    "july jul juli juillet julio luglio julho lipca lipiec iulie července červenec heinäkuuta heinäkuu július temmuz "
    "gorffennaf júlí",
    "august aug août aout agosto augustus augusti sierpnia sierpień srpna srpen elokuuta elokuu augusztus ağustos awst "
    "ágúst",
    "september sept sep septembre septiembre setiembre settembre setembro września wrzesień septembrie září syyskuuta "
    "syyskuu szeptember eylül medi",
    "october oct oktober okt octobre octubre ottobre outubro października październik octombrie října říjen lokakuuta "
    "lokakuu október ekim hydref",
    "november nov novembre noviembre novembro listopada listopad noiembrie listopadu marraskuuta marraskuu kasım "
    "tachwedd nóvember",
    "december dec dezember dez décembre decembre diciembre dicembre dezembro grudnia grudzień decembrie prosince "
    "prosinec joulukuuta joulukuu aralık rhagfyr desember",
)

MONTHS: Final = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}

_WEEKDAYS: Final = (
    "monday mon montag lundi lunes lunedì lunedi segunda-feira maandag måndag mandag poniedziałek luni",
    "tuesday tue tues dienstag mardi martes martedì martedi dinsdag tisdag tirsdag wtorek marți",
    "wednesday wed weds mittwoch mercredi miércoles miercoles mercoledì mercoledi woensdag onsdag środa środę miercuri",
    "thursday thu thur thurs donnerstag jeudi jueves giovedì giovedi donderdag torsdag czwartek joi",
    "friday fri freitag vendredi viernes venerdì venerdi vrijdag fredag piątek vineri",
    "saturday sat samstag samedi sábado sabado sabato zaterdag lördag lørdag sobota sobotę sâmbătă",
    "sunday sun sonntag dimanche domingo domenica zondag söndag søndag niedziela niedzielę duminică",
)

WEEKDAYS: Final = {name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()}

SHY: Final = frozenset("may mar march mon sun sat wed mai mei maj mart marco medi nov sep jan jun luni joi set".split())

DATE_PREPOSITIONS: Final = frozenset(
    "on last this next past coming until till til through thru since from by in of early mid late before after "
    "starting beginning following previous am seit bis ab vom im hasta desde en le jusqu au fino dal até em "
    "every each starts start ends end back before by asked chat call upto".split()
)

#: Words that are a day by themselves, as days from the day of sending.
DAYS_AWAY: Final = {
    "today": 0, "tonight": 0, "tonite": 0, "yesterday": -1, "yday": -1, "yest": -1,
    "tomorrow": 1, "tmrw": 1, "tomorow": 1,
    "heute": 0, "gestern": -1, "vorgestern": -2, "morgen": 1, "übermorgen": 2,
    "hoy": 0, "ayer": -1, "anteayer": -2, "mañana": 1,
    "aujourd'hui": 0, "hier": -1, "avant-hier": -2, "demain": 1,
    "oggi": 0, "ieri": -1, "domani": 1, "hoje": 0, "ontem": -1, "anteontem": -2, "amanhã": 1,
}  # fmt: skip

NUMBERS: Final = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "twenty": 20, "thirty": 30,
}  # fmt: skip

ORDINALS: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip

ORDINAL_MARKS: Final = frozenset("st nd rd th er re º ª °".split())

PARTS_OF_DAY: Final = frozenset("morning noon afternoon evening night lunchtime midday am pm aft arvo".split())

#: Feast days that are one day of the month; those that people also use for a season are left out.
FEASTS: Final = {
    ("new", "year's", "day"): (1, 1), ("new", "years", "day"): (1, 1),
    ("new", "year's", "eve"): (12, 31), ("new", "years", "eve"): (12, 31),
    ("valentine's", "day"): (2, 14), ("valentines", "day"): (2, 14),
    ("halloween",): (10, 31), ("christmas", "eve"): (12, 24), ("christmas", "day"): (12, 25),
    ("boxing", "day"): (12, 26), ("juneteenth",): (6, 19), ("veterans", "day"): (11, 11),
    ("anzac", "day"): (4, 25), ("st", ".", "patrick's", "day"): (3, 17), ("valentine's",): (2, 14),
    ("hogmanay",): (12, 31),
}  # fmt: skip

#: Feast days that are the same weekday of a month every year: (which one, -1 for the last; weekday; month).
FEASTS_ON_WEEKDAYS: Final = {
    ("mlk", "day"): (3, 0, 1), ("presidents", "day"): (3, 0, 2), ("presidents", "'", "day"): (3, 0, 2),
    ("memorial", "day"): (-1, 0, 5), ("mother's", "day"): (2, 6, 5), ("mothers", "day"): (2, 6, 5),
    ("father's", "day"): (3, 6, 6), ("labor", "day"): (1, 0, 9), ("columbus", "day"): (2, 0, 10),
}  # fmt: skip

#: Feasts and times of the year that are more than a day to people, or another day every year.
FEAST_TIMES: Final = frozenset(
    "easter eastertide christmas xmas thanksgiving ramadan eid diwali dussehra passover hanukkah advent lent pentecost "
    "michaelmas whitsun epiphany candlemas carnival midsummer ostern weihnachten noël pâques navidad natale "
    "pasqua natal páscoa rosh".split()
)
#: What may follow such a name and belongs to it.
FEAST_PARTS: Final = frozenset(
    "monday tuesday friday sunday saturday week weekend break holidays holiday season time day eve hashanah".split()
)
GREETINGS: Final = frozenset("happy merry blessed frohe fröhliche joyeux feliz buon".split())

#: Periods: "last week", "this month", "next spring" name no single day.
PERIODS: Final = frozenset(
    "week weeks weekend weekends month months year years quarter spring summer autumn fall winter semester term "
    "fortnight season holidays wk wks".split()
)
SEASONS: Final = frozenset("spring summer autumn fall winter weekend holidays".split())

#: What may follow "the 17th" for it to be a day and not the number of something ("the 2nd session").
AFTER_ORDINAL: Final = frozenset(
    "and or to until till through thru you we i he she they it when that as at in on over by via for from is was "
    "were will onward onwards asking because while since but so if with during please your my our this next last "
    "before after then about where which though although unless due if would could can may might hold pause put "
    "pls inst be too either i'm i'll i've we're we'll you're goes went right alright ok okay works n up upto "
    "once".split()
)

#: What may not follow "on the 2nd" or "until the 10th" for it to be a day.
NUMBERED_THINGS: Final = frozenset(
    "session sessions time floor grade quarter week month year half edition anniversary birthday street avenue chapter "
    "baby child one draft round attempt part trimester semester term day stage phase level cohort module step".split()
)

#: Words before a date that make it no single day.
ROUGHLY: Final = frozenset("around circa approximately roughly maybe perhaps probably possibly near approx".split())

#: Words between the two ends of a stretch, or between two days that are both named.
JOINS: Final = frozenset(
    ("-", "–", "—", "to", "through", "thru", "until", "till", "and", "or", "/", "&", "bis", "al", "au")
)
#: The same between two numbers of days before one month ("de 4 a 31 de maio").
STRETCHES: Final = JOINS | {"a", "à", "ao", "y", "e", "et", "und"}
