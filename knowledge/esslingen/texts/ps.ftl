### Was der Bot sagt. Du-Form, Alltagsdeutsch, kurze Sätze.

## Antwort
responsible-shared = څو ادارې په ګډه د دې مسوولې دي.
responsible-unsettled = لا معلومه نه ده
interim = تر هغه وخته: { $name }
phone = ☎ { $phone }
email = ✉ { $email }
address = 📍 { $address }
web = 🌐 { $web }
hours = 🕘 { $hours }
appointment-only = 🕘 یوازې له مخکې ټاکلي وخت سره
# $time ist kurz ("8", "12:30"), $clock immer vierstellig ("08:00", "12:30"): nimm, was in deiner Sprache üblich ist.
hours-now = 🕘 { $hours } · { $now }
hours-always = شپه او ورځ
open-until = اوس تر { $clock } بجو پورې خلاص دی
opens-today = نن په { $clock } بجو خلاصېږي
opens-tomorrow = سبا په { $clock } بجو خلاصېږي
opens-day = { $day } په { $clock } بجو خلاصېږي
opens-date = په { $date } نېټه په { $clock } بجو خلاصېږي
holiday-today = نن رسمي رخصتي ده، ښايي بند وي
reach = ← { $reach }
as-of-year = (د { $year } کال معلومات)
as-of-undated = (بې نېټې معلومات)
next-steps = راتلونکي ګامونه
self-help-title = دا کارونه تاسو پخپله کولای شئ
checked = کتل شوي: { $date }
checked-inferred = له عمومي قواعدو اخیستل شوي، تایید شوي نه دي · { $date }
overdue = ⚠ ډېر وخت کېږي چې کتل شوي نه دي، مهرباني وکړئ پوښتنه وکړئ
not-translated = لا ژباړل شوی نه دی، ځکه په الماني ژبه دی
translation-unchecked = ژباړه لا کتل شوې نه ده
more-bodies = نورې ادارې: { $names }

## Knöpfe
button-may = د رضاکار په توګه څه کولای شم؟
button-self = زه پخپله څه کولای شم؟
button-contacts = ټولې ادارې او شمېرې
button-save = شمېره خوندي کول
button-wrong = دا نور سم نه دي
button-back = ځواب ته ستنېدل
button-topics = ټولې موضوع ګانې
button-numbers = بېړنۍ شمېرې
button-copy = شمېره کاپي کول
button-map = په نقشه کې
button-counter = کارکوونکي ته ښودل
button-more = نور …
button-next = بل ◀
button-previous = ▶ مخکینی
button-overview = لېست ته ستنېدل
button-volunteer = زه مرسته کوم
button-refugee = زه کډوال یم
button-skip = تېرېدل
button-bodies = ټولې ادارې
button-may-areas = رضاکاران څه کولای شي
button-places = خپل هایم ټاکل
button-where = زه چېرته اوسېږم
button-where-forget = دا هېر کړه
button-open-bot = نور په Wegweiser کې

## Ansichten
may-title = د رضاکار په توګه دا کولای شئ
must-not-title = مهرباني وکړئ دا مه کوئ
advice-inferred = دا له عمومي قواعدو اخیستل شوي دي. که ډاډه نه یاست، له مسوولې ادارې وپوښتئ.
law-title = قانوني بنسټ
no-advice = په دې اړه لا څه نه لرو.
saved = دا د اړیکې شمېره ده، خوندي کولای یې شئ.
no-phone = موږ د { $name } د ټلیفون شمېره نه لرو.
wrong-thanks = مننه. مهرباني وکړئ د همغږۍ دفتر ته هم ووایئ، هغوی معلومات تازه ساتي:
counter-title = دا کارکوونکي ته وښایئ
# Steht in der eigenen Sprache oben und auf Deutsch darunter, damit beide lesen können, was da steht. Hier ausnahmsweise „Sie“.
counter-sentence = سلام، مهرباني وکړئ په دې موضوع کې له ما سره مرسته کولای شئ: «{ $matter }»؟

## Listen
page-of = مخ { $page } له { $pages } څخه
kinds-title = کومه اداره لټوئ؟
kind-notfall = 🆘 بېړنۍ مرسته
kind-stadt = 🏙 ښار
kind-landkreis = 🏢 ولسوالي (Landkreis)
kind-land = 🗺 ایالت
kind-bund = 🇩🇪 فدرالي دولت
kind-gericht = ⚖️ محکمې
kind-traeger = 🏠 سازمانونه او اتحادیې
kind-beratung = 💬 د مشورې مرکزونه
kind-engagement = 🤝 رضاکاري او ټولنې
kind-privat = 🏪 شرکتونه او نور
engagement-title = ګډون او مرسته: موضوع څه ده؟
may-areas-title = د رضاکار په توګه څه کولای شئ. په کومه برخه کې؟
self-areas-title = تاسو پخپله څه کولای شئ. په کومه برخه کې؟
chart-title = څوک د څه مسوول دی؟ یوه برخه وټاکئ.
chart-line = { $topic }: { $bodies }
chart-stage = د دې لپاره: { $stage }
where-title = تاسو چېرته اوسېږئ؟ بیا درته سمه اداره سمدستي ویلای شم.
where-known = دا مې په یاد دي: { $where }.
where-forgotten = ښه، دا مې هېر کړل. موضوع څه ده؟
places-title = په کوم هایم کې اوسېږئ؟

## Rückfragen
ask-topic = ستاسو مطلب له دې څخه یو دی؟
none-of-these = له دې څخه یو هم نه
ask-more = موضوع کټ مټ څه ده؟ څو نورې کلمې له ما سره مرسته کوي.

## Nicht gefunden
fallback = بښنه غواړم، دا نه پوهېږم. اټکل نه کوم، غوره ده چې دلته وپوښتئ:
fallback-scope = په دې کې مرسته نه شم کولای. زه یوازې پوهېږم چې په { $town } کې د کډوالو د استوګنې په چارو کې څوک د څه مسوول دی.
fallback-contact = { $name } مرسته کولای شي:

## Dringend
urgent-number = ☎ { $number } – { $name }
number-112 = امبولانس او اطفاییه
number-110 = پولیس
number-116117 = نوکریوال ډاکټر
number-116016 = د مرستې ټلیفون: پر ښځو تاوتریخوالی
number-116111 = د ماشومانو او ځوانانو ټلیفون
number-4976119240 = د مسمومیت بېړنۍ شمېره
number-08001110111 = د رواني مرستې ټلیفون
numbers-title = بېړنۍ شمېرې

## Stellen und Unterkünfte
body-role = { $role }
body-part-of = د دې برخه: { $name }
body-responsible = د بېلګې په توګه د دې مسوول: { $topics }
place-stage = ډول: { $stage }
place-operator = چلوونکی: { $name }
place-care = ټولنیزه مرسته: { $name }
place-state = د { $year } کال معلومات: { $state }
place-state-open = خلاص دی
place-state-closed = بند دی
place-state-planned = پلان شوی دی
place-state-never_built = جوړ شوی نه دی
place-state-unknown = تایید شوې نه ده چې دا هایم نن هم کارول کېږي
place-notice = په هایم کې د اعلاناتو تختې ته وګورئ یا د هایم له مسوول وپوښتئ.

## Gespräch
welcome = سلام، زه د { $town } لپاره Wegweiser (لارښود) یم. زه درته وایم چې د کډوالو د استوګنې په چارو کې څوک د څه مسوول دی. خپله پوښتنه ولیکئ، د بېلګې په توګه: «زما د کوټې مرکزګرمي کار نه کوي، څوک یې جوړوي؟»
welcome-privacy = زه نه ساتم چې تاسو څوک یاست او څه پوښتئ.
start-audience = تاسو له کډوالو سره مرسته کوئ، که پخپله کډوال یاست؟ بیا ښه ځواب درکولای شم.
start-ready = اوس خپله پوښتنه راته ولیکئ، یا یوه موضوع وټاکئ.
audience-volunteer = ډېر ښه چې مرسته کوئ! اوس خپله پوښتنه راته ولیکئ، یا یوه موضوع وټاکئ.
audience-refugee = ښه. لومړی درته ښیم چې تاسو پخپله څه کولای شئ. اوس خپله پوښتنه راته ولیکئ، یا یوه موضوع وټاکئ.
help-groups = په ګروپ کې هغه وخت ځواب درکوم چې زما نوم له @ سره ولیکئ یا زما پیغام ته ځواب ورکړئ.
help = خپله پوښتنه په خپلو کلمو ولیکئ. زه درته اداره، د هغې لار او راتلونکي ګامونه وایم. له «ټولې موضوع ګانې» څخه هم ټاکلای شئ. په بېړني حالت کې: 112 یا 110.
privacy = زه نومونه، شمېرې او هغه څه چې تاسو یې لیکئ نه ساتم. د لنډ وخت لپاره یوازې موضوع او د استوګنې ډول په یاد ساتم، چې بیا پوښتنه وکړای شئ. په /loeschen سره دا هم سمدستي هېروم.
forgotten = سمه ده. زموږ د خبرو هر څه مې هېر کړل.
restarted = ښه، له سره. موضوع څه ده؟
areas-title = موضوع څه ده؟
area-title = { $pictogram } { $name }
stage-noted = ښه، په یاد یې ساتم: { $stage }. موضوع څه ده؟
not-text = بښنه غواړم، زه یوازې لیک لوستلای شم. مهرباني وکړئ په څو کلمو کې ولیکئ چې موضوع څه ده، یا یوه موضوع وټاکئ.
sent-voice = بښنه غواړم، زه غږ نه شم اورېدلای. مهرباني وکړئ په څو کلمو کې ولیکئ چې موضوع څه ده، یا یوه موضوع وټاکئ.
sent-picture = بښنه غواړم، زه عکسونه، لیکونه او فایلونه نه شم لوستلای. مهرباني وکړئ ولیکئ چې لیک د چا له خوا دی یا موضوع څه ده، یا یوه موضوع وټاکئ.
sent-sticker = 😊 او موضوع څه ده؟ څو کلمې راته ولیکئ، یا یوه موضوع وټاکئ.
sent-location = ستاسو موقعیت ته اړتیا نه لرم او نه یې ساتم. دلته ټاکلای شئ چې چېرته اوسېږئ.
sent-contact = د خلکو شمېرو ته اړتیا نه لرم او نه یې ساتم. که کومه اداره لټوئ، نوم یې یا موضوع راته ولیکئ.
sent-emoji = مهرباني وکړئ څو کلمې هم ولیکئ، یا یوه موضوع وټاکئ.
sent-long = دا په یو ځل ډېر دي. مهرباني وکړئ په یوه جمله کې ولیکئ چې موضوع څه ده، یا یوه موضوع وټاکئ.
failed = زما کومه تېروتنه وشوه. مهرباني وکړئ خپله پوښتنه بیا ولیکئ. په بېړني حالت کې: 112 یا 110.

smalltalk-greeting = سلام! موضوع څه ده؟ خپله پوښتنه راته ولیکئ.
smalltalk-how-are-you = مننه، ښه یم. څه مرسته درسره کولای شم؟
smalltalk-thanks = هیله کوم!
smalltalk-goodbye = په مخه مو ښه، بریالي اوسئ!
smalltalk-acknowledge = سمه ده. که بل څه وي، راته ولیکئ.
smalltalk-who-are-you = زه Wegweiser یم، یو پروګرام یم، انسان نه یم. زه پوهېږم چې په { $town } کې د کډوالو د استوګنې په چارو کې څوک د څه مسوول دی.
smalltalk-capabilities = زه درته وایم چې څوک د څه مسوول دی، ادارې ته څنګه رسېدلای شئ او تاسو پخپله څه کولای شئ. خپله پوښتنه په خپلو کلمو ولیکئ.
smalltalk-privacy = زه نه ساتم چې تاسو څوک یاست او څه لیکئ.
smalltalk-praise = خوشحاله شوم!
smalltalk-complaint = بښنه غواړم. مهرباني وکړئ یو ځل بیا یې په نورو کلمو راته ووایئ، یا یوه موضوع وټاکئ.
smalltalk-laugh = 😊 بله څه مرسته درسره کولای شم؟
smalltalk-yes-no = ښه. موضوع څه ده؟ خپله پوښتنه راته ولیکئ.
smalltalk-wishes = مننه، تاسو ته هم!
smalltalk-other = سلام! موضوع څه ده؟ خپله پوښتنه راته ولیکئ.

## Wochentage und Zeiten
day-Mo = دوشنبه
day-Tu = سه‌شنبه
day-We = چهارشنبه
day-Th = پنجشنبه
day-Fr = جمعه
day-Sa = شنبه
day-Su = یکشنبه
day-PH = رسمي رخصتي
closed = بند
clock = بجې

## Sprachen
languages-title = په کومه ژبه ځواب درکړم؟

## Befehle
command-start = له سره پیل
command-themen = ټولې موضوع ګانې
command-stellen = ټولې ادارې
command-engagement = ګډون او مرسته
command-selbst = زه پخپله څه کولای شم
command-notfall = بېړنۍ شمېرې
command-sprache = ژبه ټاکل
command-ort = زه چېرته اوسېږم
command-organigramm = څوک د څه مسوول دی؟
command-hilfe = څنګه کار کوي
command-datenschutz = څه شی ساتل کېږي
command-loeschen = هر څه هېرول
about = Wegweiser: په { $town } کې د کډوالو د استوګنې په چارو کې څوک د څه مسوول دی؟

## In jedem Chat: @Name und ein Stichwort
inline-bodies = مسوول: { $names }
inline-ask = له Wegweiser څخه مخامخ وپوښتئ

## Vorschau im Browser
web-input = ستاسو پیغام
web-send = ولېږئ
web-log = خبرې اترې
web-you = تاسو
web-menu = مینو
web-fresh = نوې خبرې
web-copied = کاپي شو
## Änderungen an der Wissensbasis: was der Bot dem Team meldet
edit-live = د پوهې په بنسټ کې بدلون اوس فعال دی.
edit-refused = د پوهې په بنسټ کې بدلون نه دی منل شوی. د { $since } حالت لا هم فعال دی. د تېروتنو شمېر: { $count }
edit-more = … او { $count } نورې. «wegweiser check» ټولې ښيي.
## An den Runden Tisch: nur mit Erlaubnis und ohne Namen
button-give = بې نومه ګردي مېز ته
give-ask = اجازه لرم دا پوښتنه ستاسو له نوم پرته ګردي مېز ته ورکړم؟ هلته ادارې روښانه کوي چې څوک مسؤل دی.
give-shown = دا به ستاسو له نوم پرته ورکړم:
give-beside = ورسره یوازې ژبه او ورځ. ایا متن لا هم ښيي چې تاسو څوک یاست؟ نو «نه» کېکاږئ او پوښتنه بل ډول ولیکئ.
button-give-yes = هو، ورکړه
button-give-no = نه، هېڅ مه ساته
give-thanks = مننه. دا مې ګردي مېز ته ورکړه:
give-nothing-kept = سمه ده، هېڅ مې ونه ساتل.
give-lost = ستاسو پوښتنه نوره زما مخې ته نشته. مهرباني وکړئ بیا یې ولیکئ.
give-long = دا ډېره اوږده ده. مهرباني وکړئ پوښتنه په یوه جمله کې ولیکئ.
give-again = په دې اړه مو نن یوه پوښتنه ورکړې ده. دا مې ونه ساتله.
give-enough = نن نورې پوښتنې نه اخلم. دا مې ونه ساتله. سبا بیا هڅه وکړئ.
give-failed = ونه شو. هېڅ مې ونه ساتل. مهرباني وکړئ وروسته بیا هڅه وکړئ.
report-ask = ایا ستاسو له نوم پرته خبر ورکړم چې دلته یو څه نور سم نه دي؟
button-report = هو، بې نومه خبر ورکړه
report-thanks = مننه، خبر ورکړل شو. ګردی مېز به یې له راتلونکې غونډې مخکې وویني.
privacy-giving = یوازې که تاسو په یوه تڼۍ اجازه راکړئ، پوښتنه ګردي مېز ته ورکوم: هغه متن چې مخکې یې تاسو ته ښیم، ژبه او ورځ. تر یوه کال وروسته حتماً ړنګېږي.
forgotten-giving = د ګردي مېز پوښتنې هلته پاتې کېږي: نه دي لیکل شوي چې د چا دي، نو زه هم ستاسو پوښتنې نه شم موندلی.

## Menschen fragen: nur mit Erlaubnis
button-staff = له یوه انسانه پوښتنه
staff-shown = دا به ستاسو له نوم پرته کارکوونکو ته ورکړم:
staff-readers = په یوه ډله کې خلک یې لولي: { $name }.
staff-hours = هغوی پر کار وي: { $hours }
staff-answer-days = ځواب معمولاً په { $days } کاري ورځو کې راځي.
staff-answer-open = ځواب ممکن څو ورځې وخت ونیسي.
staff-kept = د دې لپاره چې ځواب تاسو ته ورسېږي، دا خبرې اترې په کوډ شوې بڼه په یاد ساتم، تر هغه چې د ټولو ځواب ورکړل شي، تر ډېره ۱۴ ورځې. په /loeschen دا سمدستي پای ته رسېږي.
staff-sent = دا مې کارکوونکو ته ورکړه. ځواب به دلته راشي. که غواړئ څه ورزیات کړئ، همدې پیغام ته ځواب ورکړئ: هغوی یې کټ مټ هغسې لولي لکه څنګه چې یې لیکئ.
staff-unreachable = اوس کارکوونکو ته نه شم رسېدلی. مهرباني وکړئ خپله دلته وپوښتئ:
staff-waiting = په دې اړه ستاسو پوښتنه لا له مخکې له کارکوونکو سره ده. ځواب به دلته راشي.
staff-many = ستاسو درې پوښتنې لا له مخکې له کارکوونکو سره دي. مهرباني وکړئ انتظار وکړئ چې یوې ته ځواب ورکړل شي.
staff-answer = د کارکوونکو ځواب
staff-answer-note = دا یوه انسان لیکلي دي. که غواړئ څه ووایئ، همدې پیغام ته ځواب ورکړئ: هغوی یې کټ مټ هغسې لولي لکه څنګه چې یې لیکئ.
staff-clarifying = کارکوونکي ستاسو پوښتنه څېړي. ځواب به دلته راشي.
staff-topic = کارکوونکي وایي: دا ستاسو له پوښتنې سره سمون لري.
staff-closed = کارکوونکو ستاسو پوښتنه وتړله. که بل څه ته اړتیا لرئ، ماته ولیکئ.
staff-over = له کارکوونکو ستاسو پوښتنه اوس تړل شوې ده. که بل څه ته اړتیا لرئ، ماته ولیکئ.
staff-expired = له بده مرغه ستاسو پوښتنې ته ځواب رانغی. مهرباني وکړئ خپله دلته وپوښتئ:
staff-added = ومې رسوله.
privacy-staff = کارکوونکو ته هم پوښتنه یوازې هغه وخت ورکوم چې تاسو په یوه تڼۍ اجازه راکړئ. بیا دا خبرې اترې په کوډ شوې بڼه په یاد ساتم، تر هغه چې د ټولو ځواب ورکړل شي، تر ډېره ۱۴ ورځې.
## Die Seiten im Netz (`wegweiser site`)
site-intro = دلته لیکل شوي چې په { $town } کې د کډوالو د استوګنې په چارو کې څوک د څه مسوول دی، ادارې ته څنګه رسېدلای شئ او تاسو پخپله څه کولای شئ.
site-skip = متن ته لاړ شئ
site-home = لومړی مخ
site-menu = د دې سایټ برخې
site-search = لټون
site-search-label = موضوع څه ده؟ یوه کلمه بس ده.
site-search-found = وموندل شول: { $count }
site-search-nothing = هېڅ ونه موندل شول. بله کلمه وازمویئ، یا لاندې لېست ته وګورئ.
site-search-needs-script = لټون JavaScript ته اړتیا لري. ټولې موضوع ګانې په لاندې لېست کې دي.
site-topics = موضوع ګانې
site-bodies = ادارې
site-places = هایمونه
site-self = پخپله یې وکړئ
site-engagement = مرسته وکړئ
site-emergency = بېړنی حالت
site-downloads = د چاپ لپاره
site-language = ژبه
site-who = څوک مسوول دی؟
site-any-stage = هر ځای همداسې دی
site-for-volunteers = د رضاکارانو لپاره
site-for-refugees = د کډوالو لپاره
site-at-place = یوازې دلته: { $names }
site-nobody = د دې ډول استوګنې لپاره دا نه پوهېږو.
site-phone = ټلیفون
site-email = برېښنالیک
site-address = پته
site-hours = د کار وختونه
site-web = وېبپاڼه
site-reach = څنګه ورته رسېدلای شئ
site-appointment = یوازې له مخکې ټاکلي وخت سره
site-sources = سرچینې
site-related = نږدې موضوع ګانې
site-responsible-for = د دې مسوول
site-ask-bot = په چټ کې وپوښتئ
site-edition = نېټه: { $date }
site-not-found = داسې مخ نشته.
site-privacy = دا مخونه ستاسو په اړه هېڅ نه ساتي: نه کوکي، نه څارنه.
site-booklet = د ټولو موضوع ګانو کتابګوټی
site-sheet = د ځان سره وړلو پاڼه: { $languages }
## Auf Papier: Merkblatt, Aushang, Heft
paper-who = څوک مسوول دی؟
paper-all-stages = په هر ډول استوګنځي کې
paper-inferred = تایید شوی نه دی
paper-sources = سرچینې
paper-as-of = د معلوماتو نېټه: { $date }
paper-mend = کوم څه نور سم نه دي؟ مهرباني وکړئ دلته یې ووایئ: { $name }
paper-see-also = دا هم وګورئ
sheet-scan = دا معلومات ستاسو په موبایل کې
poster-invite = پوښتنې لرئ؟ سکین کړئ.
poster-line = څوک مسوول دی؟ څنګه ورسره اړیکه ونیسئ؟ راتلونکی ګام څه دی؟
poster-emergency = په بېړني حالت کې
poster-sample = بېلګه: د بوټ نوم لا نشته.
booklet-contents = فهرست
booklet-bodies = ادارې او اړیکې
booklet-places = هایمونه
booklet-index = د کلمو فهرست
booklet-index-german = الماني کلمې
booklet-guide = خپله موضوع په فهرست یا په پای کې د کلمو په فهرست کې ولټوئ. هلته لیکل شوي چې څوک مسوول دی. ټیلیفون او پته په یاده شوې پاڼه کې د ادارې سره لیکل شوي دي.
booklet-marks = که «{ $mark }» لیکل شوي وي، معلومات له عمومي قواعدو اخیستل شوي دي. که ډاډه نه یاست، وپوښتئ.
## Organigramm auf Papier
organigram-topic = موضوع
organigram-as-of = تر نېټې { $date } پورې
organigram-nobody = هېڅ اداره نه ده ښودل شوې: له { $name } څخه وپوښتئ.
organigram-only-volunteers = یوازې د رضاکارانو لپاره
organigram-only-refugees = یوازې د کډوالو لپاره
button-print = 📄 د چاپ لپاره PDF

## په غږ لوستل
button-read = 🔊 راته ولوله
read-failed = بښنه غواړم، دا په غږ نشم لوستلی. هر څه په پیغام کې لیکل شوي دي.
spoken-phone = ټلیفون: { $number }
spoken-email = د برېښنالیک پته په پیغام کې ده.
spoken-address = پته: { $address }
spoken-web = وېبپاڼه په پیغام کې ده.
spoken-link = پیغام وګورئ
spoken-to = تر
spoken-clock = { "" }
spoken-time = { $hour }:{ $minute }
spoken-date = { DATETIME($date, dateStyle: "long") }
spoken-day-Mo = دوشنبه
spoken-day-Tu = سه‌شنبه
spoken-day-We = چهارشنبه
spoken-day-Th = پنجشنبه
spoken-day-Fr = جمعه
spoken-day-Sa = شنبه
spoken-day-Su = یکشنبه
## Späte Antworten
late = بخښنه غواړم، د یوې مودې لپاره مې ځواب نه شو ورکولای.
## Die Nummer eines Falls in der Gruppe der Mitarbeitenden
team-number = د قضیې شمېره { $number }
## Hinweis: keine persönlichen Angaben
hint-personal = مهرباني وکړئ ماته نومونه یا شمېرې مه رالېږئ. زه ورته اړتیا نه لرم او نه یې ساتم.
