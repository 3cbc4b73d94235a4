"""Japanese, Chinese (simplified and traditional), Korean, Vietnamese, Thai, Indonesian, Arabic, Hebrew."""

from __future__ import annotations

from mailhold.reading.languages.language import Language

_NUMBERED = "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月"

JAPANESE = Language(
    code="ja",
    author="送信元|差出人|送信者|from",
    to="送信先|宛先|to",
    cc="cc|写し",
    date="日付|送信日時|日時|送信日|送信済み",
    subject="件名",
    reply_to="返信先|添付ファイル|重要度",
    forwarded="メッセージを転送|転送されたメッセージ|転送メッセージ|転送されたメール|begin forwarded message",
    original="元のメッセージ|オリジナルメッセージ|original message",
    wrote="のメール|は書きました|が書きました|さんは書きました|wrote",
    filler="に|さん",
    forwarded_by="転送者",
    months=_NUMBERED,
    weekdays="月曜日 月|火曜日 火|水曜日 水|木曜日 木|金曜日 金|土曜日 土|日曜日 日",
    morning="午前",
    evening="午後",
    day_order="ymd",
)
CHINESE_SIMPLIFIED = Language(
    code="zh-hans",
    author="发件人|寄件人|发自",
    to="收件人|发送至|至",
    cc="抄送|抄送人",
    date="日期|发送时间|发送日期|时间|已发送",
    subject="主题",
    reply_to="回复|密送|附件|重要性|答复",
    forwarded="转发的邮件|转发邮件信息|已转发的邮件|以下是转发的邮件|转发邮件|转发的消息|开始转发的邮件|已转发邮件",
    original="原始邮件|原邮件|回复的原邮件|邮件原件",
    wrote="写道|写到|撰写",
    lead="在|于",
    filler="于|在",
    months=_NUMBERED,
    weekdays="星期一 周一|星期二 周二|星期三 周三|星期四 周四|星期五 周五|星期六 周六|星期日 周日 星期天",
    morning="上午|早上|凌晨",
    evening="下午|晚上|中午",
    day_order="ymd",
)
CHINESE_TRADITIONAL = Language(
    code="zh-hant",
    author="寄件者|寄件人|寄件者|從",
    to="收件者|收件人|至",
    cc="副本|副本抄送",
    date="日期|寄件日期|傳送時間|寄件時間|已傳送",
    subject="主旨|主題",
    reply_to="回覆|密件副本|附件|重要性",
    forwarded="轉寄的郵件|轉寄郵件|開始轉寄郵件|已轉寄的郵件|轉寄訊息|已轉寄郵件|以下為轉寄郵件",
    original="原始郵件|原始訊息",
    wrote="寫道|寫到|撰寫",
    lead="在|於",
    filler="於|在",
    months=_NUMBERED,
    weekdays="星期一 週一|星期二 週二|星期三 週三|星期四 週四|星期五 週五|星期六 週六|星期日 週日",
    morning="上午|早上|凌晨",
    evening="下午|晚上|中午",
    day_order="ymd",
)
KOREAN = Language(
    code="ko",
    author="보낸 사람|보낸사람|발신|발신인|발신자",
    to="받는 사람|받는사람|수신|수신인|수신자",
    cc="참조",
    date="날짜|보낸 날짜|보낸날짜|일시|발신일",
    subject="제목",
    reply_to="회신|숨은 참조|첨부 파일|중요도",
    forwarded="전달된 메시지|전달된 메일|전달받은 메시지|전달한 메시지|전달된 이메일|아래는 전달된 메시지",
    original="원본 메시지|원본 메일",
    wrote="님이 작성|작성|님이 작성한 메시지|님이 썼습니다|께서 작성",
    filler="에|님",
    months="1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월",
    weekdays="월요일 월|화요일 화|수요일 수|목요일 목|금요일 금|토요일 토|일요일 일",
    morning="오전",
    evening="오후",
    day_order="ymd",
)
VIETNAMESE = Language(
    code="vi",
    author="từ|người gửi",
    to="đến|tới|người nhận|gửi tới",
    cc="cc|đồng gửi|sao chép",
    date="ngày|đã gửi|đã gửi lúc|date|gửi",
    subject="chủ đề|tiêu đề",
    forwarded="thư đã chuyển tiếp|tin nhắn được chuyển tiếp|thư được chuyển tiếp|bắt đầu thư được chuyển tiếp|"
    "forwarded message",
    original="thư gốc|tin nhắn gốc",
    wrote="đã viết|viết",
    lead="vào|vào ngày|ngày|vào lúc",
    filler="vào|lúc|ngày|năm|th|cn",
    months="tháng1 thg1|tháng2 thg2|tháng3 thg3|tháng4 thg4|tháng5 thg5|tháng6 thg6|tháng7 thg7|tháng8 thg8|"
    "tháng9 thg9|tháng10 thg10|tháng11 thg11|tháng12 thg12",
    weekdays="thứ2 th2|thứ3 th3|thứ4 th4|thứ5 th5|thứ6 th6|thứ7 th7|cn",
    morning="sa",
    evening="ch",
)
THAI = Language(
    code="th",
    author="จาก|ผู้ส่ง",
    to="ถึง|ผู้รับ",
    cc="สำเนา|cc|สำเนาถึง",
    date="วันที่|ส่ง|ส่งเมื่อ|วันที่ส่ง",
    subject="เรื่อง|หัวเรื่อง|หัวข้อ",
    forwarded="ข้อความที่ส่งต่อ|จดหมายที่ส่งต่อ|เริ่มต้นข้อความที่ส่งต่อ|forwarded message",
    original="ข้อความต้นฉบับ|ข้อความเดิม",
    wrote="เขียนว่า|เขียน|ได้เขียนว่า",
    lead="ในวันที่|เมื่อ|เมื่อวันที่|วันที่|เมื่อวัน",
    filler="เวลา|น|ที่|พ.ศ|ค.ศ",
    months="มกราคม ม.ค|กุมภาพันธ์ ก.พ|มีนาคม มี.ค|เมษายน เม.ย|พฤษภาคม พ.ค|มิถุนายน มิ.ย|กรกฎาคม ก.ค|สิงหาคม ส.ค|"
    "กันยายน ก.ย|ตุลาคม ต.ค|พฤศจิกายน พ.ย|ธันวาคม ธ.ค",
    weekdays="วันจันทร์ จ จันทร์|วันอังคาร อ อังคาร|วันพุธ พ พุธ|วันพฤหัสบดี พฤ พฤหัสบดี|วันศุกร์ ศ ศุกร์|วันเสาร์ ส เสาร์|วันอาทิตย์ อา อาทิตย์",
    morning="ก่อนเที่ยง",
    evening="หลังเที่ยง",
)
INDONESIAN = Language(
    code="id",
    author="dari|pengirim",
    to="kepada|ke|untuk|penerima",
    cc="cc|tembusan|salinan",
    date="tanggal|dikirim|terkirim",
    subject="perihal|subjek|hal|judul",
    forwarded="pesan terusan|pesan yang diteruskan|pesan diteruskan|mulai pesan terusan|mulai meneruskan pesan|"
    "forwarded message",
    original="pesan asli",
    wrote="menulis|telah menulis",
    lead="pada|pada tanggal|pada hari|tanggal",
    filler="pukul|jam|tanggal|pada|wib",
    months="januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu agt|september sep|"
    "oktober okt|november nov|desember des",
    weekdays="senin sen|selasa sel|rabu rab|kamis kam|jumat jum jum'at|sabtu sab|minggu min",
)
ARABIC = Language(
    code="ar",
    author="من|المرسل",
    to="إلى|الى|المستلم",
    cc="نسخة|نسخة إلى|cc",
    date="تاريخ|التاريخ|تم الإرسال|أرسلت|تاريخ الإرسال|مرسل",
    subject="الموضوع|موضوع",
    forwarded="رسالة معاد توجيهها|رسالة مُعاد توجيهها|بداية الرسالة المعاد توجيهها|بدء الرسالة المعاد توجيهها|"
    "forwarded message|رسالة محولة|الرسالة المعاد توجيهها",
    original="الرسالة الأصلية|رسالة أصلية",
    wrote="كتب|كتبت|تمت كتابة ما يلي بواسطة|كتب ما يلي|تمت كتابة ما يلي",
    lead="في|في يوم|بتاريخ",
    filler="في|الساعة|يوم|بواسطة|عند",
    months="يناير كانون|فبراير شباط|مارس آذار|أبريل نيسان ابريل|مايو أيار|يونيو حزيران يونيه|يوليو تموز يوليه|"
    "أغسطس آب اغسطس|سبتمبر أيلول|أكتوبر اكتوبر|نوفمبر|ديسمبر",
    weekdays="الاثنين الإثنين|الثلاثاء|الأربعاء الاربعاء|الخميس|الجمعة|السبت|الأحد الاحد",
    morning="ص|صباحا|صباحًا",
    evening="م|مساء|مساءً",
)
HEBREW = Language(
    code="he",
    author="מאת|מ|השולח",
    to="אל|עד|נמען",
    cc="עותק|העתק|cc",
    date="תאריך|נשלח|נשלח ב",
    subject="נושא|הנדון",
    forwarded="הודעה שהועברה|תחילת ההודעה שהועברה|התחל הודעה מועברת|הודעה מועברת|forwarded message",
    original="הודעה מקורית|ההודעה המקורית",
    wrote="כתב|כתבה|כתב/ה|מאת",
    lead="בתאריך|ביום|ב",
    filler="בשעה|יום|ב|מאת|את",
    months="ינואר ינו בינואר בינו|פברואר פבר בפברואר בפבר|מרץ מרס במרץ במרס|אפריל אפר באפריל באפר|מאי במאי|"
    "יוני יונ ביוני ביונ|יולי יול ביולי ביול|אוגוסט אוג באוגוסט באוג|ספטמבר ספט בספטמבר בספט|"
    "אוקטובר אוק באוקטובר באוק|נובמבר נוב בנובמבר בנוב|דצמבר דצמ בדצמבר בדצמ",
    weekdays="שני ב׳ ב'|שלישי ג׳ ג'|רביעי ד׳ ד'|חמישי ה׳ ה'|שישי ו׳ ו'|שבת ש׳|ראשון א׳ א'",
)
ASIAN = (
    JAPANESE,
    CHINESE_SIMPLIFIED,
    CHINESE_TRADITIONAL,
    KOREAN,
    VIETNAMESE,
    THAI,
    INDONESIAN,
    ARABIC,
    HEBREW,
)
