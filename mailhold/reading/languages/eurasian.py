"""Finnish, Estonian, Hungarian, Latvian, Lithuanian, Turkish, Greek."""

from __future__ import annotations

from mailhold.reading.languages.language import Language

FINNISH = Language(
    code="fi",
    author="lähettäjä",
    to="vastaanottaja|vastaanottajat",
    cc="kopio|cc",
    date="päivämäärä|päiväys|lähetetty|pvm",
    subject="aihe",
    reply_to="vastausosoite|liitteet|tärkeys",
    forwarded="välitetty viesti|välitetty viesti alkaa|edelleenlähetetty viesti|välitetty viesti / fwd.msg",
    original="alkuperäinen viesti",
    wrote="kirjoitti|kirjoitti seuraavasti",
    lead="",
    filler="klo|kello|käyttäjä",
    forwarded_by="välittänyt",
    months="tammikuuta tammi tammik tammikuu|helmikuuta helmi helmik helmikuu|maaliskuuta maalis maalisk maaliskuu|"
    "huhtikuuta huhti huhtik huhtikuu|toukokuuta touko toukok toukokuu|kesäkuuta kesä kesäk kesäkuu|"
    "heinäkuuta heinä heinäk heinäkuu|elokuuta elo elok elokuu|syyskuuta syys syysk syyskuu|"
    "lokakuuta loka lokak lokakuu|marraskuuta marras marrask marraskuu|joulukuuta joulu jouluk joulukuu",
    weekdays="maanantai ma maanantaina|tiistai ti tiistaina|keskiviikko ke keskiviikkona|torstai to torstaina|"
    "perjantai pe perjantaina|lauantai la lauantaina|sunnuntai su sunnuntaina",
    morning="ap",
    evening="ip",
)
ESTONIAN = Language(
    code="et",
    author="saatja|kellelt",
    to="saaja|kellele|adressaat",
    cc="koopia|cc",
    date="kuupäev|saadetud|saatmisaeg",
    subject="teema",
    forwarded="edastatud kiri|edastatud sõnum|edastatud sõnumi algus|edasi saadetud kiri",
    original="algne sõnum|algne kiri",
    wrote="kirjutas",
    lead="kuupäeval|kuupäev",
    filler="kell|kuupäeval|kasutaja",
    months="jaanuar jaan|veebruar veebr|märts|aprill apr|mai|juuni|juuli|august aug|september sept|oktoober okt|"
    "november nov|detsember dets",
    weekdays="esmaspäev e|teisipäev t|kolmapäev k|neljapäev n|reede r|laupäev l|pühapäev p",
)
HUNGARIAN = Language(
    code="hu",
    author="feladó|küldő",
    to="címzett|címzettek",
    cc="másolat|másolatot kap|cc",
    date="dátum|elküldve|küldve|küldés dátuma",
    subject="tárgy",
    reply_to="válaszcím|titkos másolat|mellékletek|fontosság",
    forwarded="továbbított üzenet|továbbított levél kezdete|továbbított levél|továbbított üzenet kezdete",
    original="eredeti üzenet",
    wrote="ezt írta|írta|a következőt írta|ezt írta (időpont",
    lead="",
    filler="időpontban|dátummal|időpont|ekkor|keltezéssel",
    forwarded_by="továbbította",
    months="január jan|február febr feb|március márc|április ápr|május máj|június jún|július júl|augusztus aug|"
    "szeptember szept|október okt|november nov|december dec",
    weekdays="hétfő h|kedd k|szerda sze|csütörtök cs|péntek p|szombat szo|vasárnap v",
    morning="de",
    evening="du",
    day_order="ymd",
)
LATVIAN = Language(
    code="lv",
    author="no|sūtītājs",
    to="kam|saņēmējs",
    cc="kopija|cc",
    date="datums|nosūtīts|sūtīts",
    subject="temats|tēma|priekšmets",
    forwarded="pārsūtīta ziņa|pārsūtīts ziņojums|pārsūtīta vēstule",
    original="sākotnējais ziņojums|oriģinālais ziņojums",
    wrote="rakstīja|lietotājs rakstīja",
    filler="plkst|lietotājs|gada|g",
    months="janvāris janv janvārī|februāris febr februārī|marts martā|aprīlis apr aprīlī|maijs maijā|jūnijs jūn jūnijā|"
    "jūlijs jūl jūlijā|augusts aug augustā|septembris sept septembrī|oktobris okt oktobrī|novembris nov novembrī|"
    "decembris dec decembrī",
    weekdays="pirmdiena pirmd|otrdiena otrd|trešdiena trešd|ceturtdiena ceturtd|piektdiena piektd|sestdiena sestd|"
    "svētdiena svētd",
)
LITHUANIAN = Language(
    code="lt",
    author="nuo|siuntėjas",
    to="kam|gavėjas",
    cc="kopija|cc",
    date="data|išsiųsta",
    subject="tema",
    forwarded="persiųstas laiškas|persiųsta žinutė|persiųstas pranešimas",
    original="pradinis laiškas|originalus laiškas",
    wrote="rašė|parašė",
    filler="m|d|val|nuo",
    months="sausio saus|vasario vas|kovo|balandžio bal|gegužės geg|birželio birž|liepos liep|rugpjūčio rugp|"
    "rugsėjo rugs|spalio spal|lapkričio lapkr|gruodžio gruod",
    weekdays="pirmadienis pr|antradienis an|trečiadienis tr|ketvirtadienis kt|penktadienis pn|šeštadienis št|"
    "sekmadienis sk",
    day_order="ymd",
)
TURKISH = Language(
    code="tr",
    author="kimden|gönderen",
    to="kime|alıcı",
    cc="bilgi|cc|kopya",
    date="tarih|gönderilen|gönderildi|gönderme tarihi",
    subject="konu",
    reply_to="yanıt adresi|ekler|önem",
    forwarded="iletilmiş mesaj|i̇letilmiş mesaj|iletilen ileti|i̇letilen ileti|ileti başlangıcı|i̇leti başlangıcı|"
    "yönlendirilen mesaj|yönlendirilmiş ileti|iletilmiş ileti|i̇letilmiş ileti",
    original="özgün ileti|orijinal mesaj|orijinal ileti",
    wrote="şunu yazdı|tarihinde şunu yazdı|yazdı|şunları yazdı|tarihinde yazdı",
    filler="tarihinde|saat|saatinde|tarihi",
    months="ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|"
    "kasım kas|aralık ara",
    weekdays="pazartesi pzt|salı sal|çarşamba çar|perşembe per|cuma cum|cumartesi cmt|pazar paz",
    morning="öö",
    evening="ös",
)
GREEK = Language(
    code="el",
    author="από|αποστολέας",
    to="προς|παραλήπτης",
    cc="κοιν|κοινοποίηση|κοιν.|cc",
    date="ημερομηνία|στάλθηκε|ημ/νία|εστάλη",
    subject="θέμα",
    forwarded="προωθημένο μήνυμα|έναρξη προωθημένου μηνύματος|αρχή προωθημένου μηνύματος|προωθούμενο μήνυμα",
    original="αρχικό μήνυμα|πρωτότυπο μήνυμα",
    wrote="έγραψε|έγραψαν",
    lead="στις|την|τη",
    filler="στις|ο|η|χρήστης|ώρα",
    months="ιανουαρίου ιαν ιανουάριος|φεβρουαρίου φεβ φεβρουάριος|μαρτίου μαρ μάρ μάρτιος|απριλίου απρ απρίλιος|"
    "μαΐου μαΐ μάι μάιος|ιουνίου ιουν ιούν ιούνιος|ιουλίου ιουλ ιούλ ιούλιος|αυγούστου αυγ αύγ αύγουστος|"
    "σεπτεμβρίου σεπ σεπτ σεπτέμβριος|οκτωβρίου οκτ οκτώβριος|νοεμβρίου νοε νοέ νοεμ νοέμβριος|"
    "δεκεμβρίου δεκ δεκέμβριος",
    weekdays="δευτέρα δευ|τρίτη τρί τρι|τετάρτη τετ|πέμπτη πέμ πεμ|παρασκευή παρ|σάββατο σάβ σαβ|κυριακή κυρ",
    morning="π.μ|πμ",
    evening="μ.μ|μμ",
)
EURASIAN = (FINNISH, ESTONIAN, HUNGARIAN, LATVIAN, LITHUANIAN, TURKISH, GREEK)
