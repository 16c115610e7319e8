### Was der Bot sagt. Du-Form, Alltagsdeutsch, kurze Sätze.

## Antwort
responsible-shared = عدة جهات مسؤولة معًا عن هذا.
responsible-unsettled = غير واضح بعد
interim = إلى أن يتضح ذلك: { $name }
phone = ☎ { $phone }
email = ✉ { $email }
address = 📍 { $address }
web = 🌐 { $web }
hours = 🕘 { $hours }
appointment-only = 🕘 بموعد فقط
# $time ist kurz ("8", "12:30"), $clock immer vierstellig ("08:00", "12:30"): nimm, was in deiner Sprache üblich ist.
hours-now = 🕘 { $hours } · { $now }
hours-always = ليلًا ونهارًا
open-until = مفتوح الآن حتى الساعة { $clock }
opens-today = يفتح اليوم الساعة { $clock }
opens-tomorrow = يفتح غدًا الساعة { $clock }
opens-day = يفتح يوم { $day } الساعة { $clock }
opens-date = يفتح يوم { $date } الساعة { $clock }
holiday-today = اليوم عطلة رسمية، والأغلب أنه مغلق
reach = ← { $reach }
as-of-year = (معلومة من سنة { $year })
as-of-undated = (معلومة بدون تاريخ)
next-steps = الخطوات التالية
self-help-title = هذا تقدر أن تفعله بنفسك
checked = تمت المراجعة في { $date }
checked-inferred = مأخوذ من قواعد عامة، غير مؤكد · { $date }
overdue = ⚠ لم تُراجَع هذه المعلومة منذ مدة، من فضلك اسأل وتأكد
not-translated = لم يُترجم بعد، لذلك هو بالألمانية
translation-unchecked = الترجمة لم تُراجَع بعد
more-bodies = جهات أخرى: { $names }

## Knöpfe
button-may = ماذا يُسمح لي كمتطوع؟
button-self = ماذا أقدر أن أفعل بنفسي؟
button-contacts = كل الجهات وأرقامها
button-save = حفظ جهة الاتصال
button-wrong = هذا لم يعد صحيحًا
button-back = رجوع إلى الجواب
button-topics = كل المواضيع
button-numbers = أرقام الطوارئ
button-copy = نسخ الرقم
button-map = على الخريطة
button-counter = عرضه على الموظف
button-more = المزيد …
button-next = التالي ◀
button-previous = ▶ السابق
button-overview = رجوع إلى القائمة
button-volunteer = أنا أساعد
button-refugee = أنا لاجئ أو لاجئة
button-skip = تخطٍّ
button-bodies = كل الجهات
button-may-areas = ماذا يُسمح للمتطوعين
button-places = اختيار السكن الذي أعيش فيه
button-where = أين أسكن
button-where-forget = لا تحفظ هذا بعد الآن
button-open-bot = المزيد عند Wegweiser

## Ansichten
may-title = هذا مسموح لك كمتطوع
must-not-title = هذا من فضلك لا تفعله
advice-inferred = مأخوذ من قواعد عامة. إذا لم تكن متأكدًا فاسأل الجهة المسؤولة.
law-title = الأساس القانوني
no-advice = ليس عندنا شيء عن هذا بعد.
saved = هذه جهة الاتصال، يمكنك أن تحفظها.
no-phone = لا نعرف رقم هاتف { $name }.
wrong-thanks = شكرًا. من فضلك أخبر مكتب التنسيق أيضًا، فهو يحدّث المعلومات:
counter-title = أظهر هذا للموظف
# Steht in der eigenen Sprache oben und auf Deutsch darunter, damit beide lesen können, was da steht. Hier ausnahmsweise „Sie“.
counter-sentence = مرحبًا، هل يمكنكم من فضلكم أن تساعدوني في موضوع «{ $matter }»؟

## Listen
page-of = صفحة { $page } من { $pages }
kinds-title = أي جهة تبحث عنها؟
kind-notfall = 🆘 الطوارئ والمناوبة
kind-stadt = 🏙 المدينة
kind-landkreis = 🏢 المقاطعة
kind-land = 🗺 الولاية
kind-bund = 🇩🇪 الدولة الاتحادية
kind-gericht = ⚖️ المحاكم
kind-traeger = 🏠 المنظمات والاتحادات
kind-beratung = 💬 مراكز الاستشارة
kind-engagement = 🤝 التطوع والجمعيات
kind-privat = 🏪 شركات وغيرها
engagement-title = شارك وساعد: ما الموضوع؟
may-areas-title = ماذا يُسمح لك كمتطوع. في أي مجال؟
self-areas-title = ماذا تقدر أن تفعل بنفسك. في أي مجال؟
chart-title = من المسؤول عن ماذا؟ اختر مجالًا.
chart-line = { $topic }: { $bodies }
chart-stage = هذا لمن يسكن هنا: { $stage }
where-title = أين تسكن؟ عندها أقدر أن أقول لك فورًا من هي الجهة الصحيحة.
where-known = حفظت هذا: { $where }.
where-forgotten = حسنًا، نسيت ذلك. ما الموضوع؟
places-title = في أي سكن تعيش؟

## Rückfragen
ask-topic = هل تقصد واحدًا من هذه؟
none-of-these = لا شيء من هذا
ask-more = ما الموضوع بالضبط؟ بضع كلمات أخرى تساعدني.

## Nicht gefunden
fallback = للأسف لا أعرف هذا. بدل أن أخمّن، الأفضل أن تسأل هنا:
fallback-scope = في هذا لا أقدر أن أساعد. أنا أعرف فقط من المسؤول عن ماذا في سكن اللاجئين في { $town }.
fallback-contact = يمكنك أن تسأل { $name }:

## Dringend
urgent-number = ☎ { $number } – { $name }
number-112 = الإسعاف والإطفاء
number-110 = الشرطة
number-116117 = الطبيب المناوب
number-116016 = هاتف المساعدة: العنف ضد النساء
number-116111 = هاتف الأطفال والشباب
number-4976119240 = طوارئ التسمم
number-08001110111 = هاتف الدعم النفسي
numbers-title = أرقام الطوارئ

## Stellen und Unterkünfte
body-role = { $role }
body-part-of = يتبع: { $name }
body-responsible = مسؤول مثلًا عن: { $topics }
place-stage = النوع: { $stage }
place-operator = الجهة المشغّلة: { $name }
place-care = الرعاية الاجتماعية: { $name }
place-state = حسب معلومات { $year }: { $state }
place-state-open = يعمل
place-state-closed = مغلق
place-state-planned = مخطط له
place-state-never_built = لم يُبنَ
place-state-unknown = غير مؤكد هل ما زال السكن مستعملًا اليوم
place-notice = انظر إلى لوحة الإعلانات في السكن أو اسأل إدارة السكن.

## Gespräch
welcome = مرحبًا، أنا Wegweiser (الدليل) في { $town }. أقول لك من المسؤول عن ماذا في سكن اللاجئين. اكتب سؤالك ببساطة، مثلًا: «التدفئة ما عم تشتغل، مين بيصلحها؟»
welcome-privacy = لا أحفظ من أنت ولا ماذا تسأل.
start-audience = هل تساعد اللاجئين، أم أنت نفسك لاجئ؟ عندها أقدر أن أجيبك أفضل.
start-ready = اكتب لي الآن سؤالك، أو اختر موضوعًا.
audience-volunteer = جميل أنك تساعد! اكتب لي الآن سؤالك، أو اختر موضوعًا.
audience-refugee = حسنًا. سأعرض لك أولًا ماذا تقدر أن تفعل بنفسك. اكتب لي الآن سؤالك، أو اختر موضوعًا.
help-groups = في المجموعات أجيب إذا كتبت اسمي مع @ أو رددت على رسالة مني.
help = اكتب سؤالك بكلماتك. أقول لك الجهة وكيف تصل إليها والخطوات التالية. يمكنك أيضًا أن تختار من «كل المواضيع». في الطوارئ: 112 أو 110.
privacy = لا أحفظ أسماء ولا أرقامًا ولا شيئًا مما تكتبه. لوقت قصير أتذكر فقط الموضوع ونوع السكن، حتى تقدر أن تسأل مرة أخرى. وبالأمر /loeschen أنسى هذا أيضًا فورًا.
forgotten = تم. نسيت كل شيء عن حديثنا.
restarted = حسنًا، من البداية. ما الموضوع؟
areas-title = ما الموضوع؟
area-title = { $pictogram } { $name }
stage-noted = حسنًا، سأتذكر: { $stage }. ما الموضوع؟
not-text = للأسف أقرأ النص فقط. من فضلك اكتب لي بكلمات قليلة ما الموضوع، أو اختر موضوعًا.
sent-voice = للأسف لا أقدر أن أسمع. من فضلك اكتب لي بكلمات قليلة ما الموضوع، أو اختر موضوعًا.
sent-picture = للأسف لا أقدر أن أقرأ الصور والرسائل والملفات. من فضلك اكتب لي ممن الرسالة أو ما الموضوع، أو اختر موضوعًا.
sent-sticker = 😊 وما الموضوع؟ اكتب لي بضع كلمات، أو اختر موضوعًا.
sent-location = لا أحتاج إلى موقعك ولا أحفظه. هنا يمكنك أن تختار أين تسكن.
sent-contact = لا أحتاج إلى جهات الاتصال ولا أحفظها. إذا كنت تبحث عن جهة، فاكتب لي اسمها أو ما الموضوع.
sent-emoji = من فضلك اكتب لي بضع كلمات عن هذا، أو اختر موضوعًا.
sent-long = هذا كثير دفعة واحدة. من فضلك اكتب لي بجملة واحدة ما الموضوع، أو اختر موضوعًا.
failed = حصل خطأ عندي. من فضلك اكتب سؤالك مرة أخرى. في الطوارئ: 112 أو 110.

smalltalk-greeting = أهلًا! ما الموضوع؟ اكتب لي سؤالك.
smalltalk-how-are-you = بخير، شكرًا. وكيف أقدر أن أساعدك؟
smalltalk-thanks = عفوًا، بكل سرور!
smalltalk-goodbye = مع السلامة، أتمنى لك كل خير!
smalltalk-acknowledge = تمام. إذا كان هناك شيء آخر، فاكتب لي.
smalltalk-who-are-you = أنا Wegweiser، برنامج ولست إنسانًا. أعرف من المسؤول عن ماذا في سكن اللاجئين في { $town }.
smalltalk-capabilities = أقول لك من المسؤول عن ماذا، وكيف تصل إلى الجهة، وماذا تقدر أن تفعل بنفسك. اكتب سؤالك بكلماتك.
smalltalk-privacy = لا أحفظ من أنت ولا ماذا تكتب.
smalltalk-praise = هذا يفرحني!
smalltalk-complaint = أعتذر منك. من فضلك قلها لي مرة أخرى بكلمات مختلفة، أو اختر موضوعًا.
smalltalk-laugh = 😊 هل أقدر أن أساعدك في شيء آخر؟
smalltalk-yes-no = حسنًا. ما الموضوع؟ اكتب لي سؤالك.
smalltalk-wishes = شكرًا، ولك أيضًا!
smalltalk-other = أهلًا! ما الموضوع؟ اكتب لي سؤالك.

## Wochentage und Zeiten
day-Mo = الإثنين
day-Tu = الثلاثاء
day-We = الأربعاء
day-Th = الخميس
day-Fr = الجمعة
day-Sa = السبت
day-Su = الأحد
day-PH = عطلة رسمية
closed = مغلق
clock = { "" }

## Sprachen
languages-title = بأي لغة أجيبك؟

## Befehle
command-start = البدء من جديد
command-themen = كل المواضيع
command-stellen = كل الجهات
command-engagement = المشاركة والمساعدة
command-selbst = ماذا أقدر أن أفعل بنفسي
command-notfall = أرقام الطوارئ
command-sprache = اختيار اللغة
command-ort = أين أسكن
command-organigramm = من المسؤول عن ماذا؟
command-hilfe = كيف تستعمل البوت
command-datenschutz = ما الذي يُحفظ
command-loeschen = نسيان كل شيء
about = Wegweiser: من المسؤول عن ماذا في سكن اللاجئين في { $town }؟

## In jedem Chat: @Name und ein Stichwort
inline-bodies = المسؤول: { $names }
inline-ask = اسأل Wegweiser مباشرة

## Vorschau im Browser
web-input = رسالتك
web-send = إرسال
web-log = المحادثة
web-you = أنت
web-menu = القائمة
web-fresh = محادثة جديدة
web-copied = تم النسخ
## Änderungen an der Wissensbasis: was der Bot dem Team meldet
edit-live = التعديل على قاعدة المعرفة أصبح ساريًا.
edit-refused = التعديل على قاعدة المعرفة ليس ساريًا. ما زالت نسخة { $since } هي المعمول بها. عدد الأخطاء: { $count }
edit-more = … و{ $count } أخرى. يعرضها كلها الأمر wegweiser check.
## An den Runden Tisch: nur mit Erlaubnis und ohne Namen
button-give = إلى المائدة المستديرة بدون اسم
give-ask = هل تسمح لي أن أعطي سؤالك للمائدة المستديرة بدون اسمك؟ هناك تتفق الجهات على من هو المسؤول.
give-shown = هذا ما سأعطيه، بدون اسمك:
give-beside = ومعه اللغة واليوم فقط. هل ما زال النص يُظهر من أنت؟ إذن اضغط «لا» واكتب السؤال بطريقة أخرى.
button-give-yes = نعم، أعطِ السؤال
button-give-no = لا، لا تحفظ شيئًا
give-thanks = شكرًا. أعطيت هذا للمائدة المستديرة:
give-nothing-kept = حسنًا، لم أحفظ شيئًا.
give-lost = لم يعد سؤالك أمامي. اكتبه من فضلك مرة أخرى.
give-long = هذا طويل جدًا. اكتب السؤال من فضلك في جملة واحدة.
give-again = لقد أعطيت اليوم سؤالًا عن هذا الموضوع. هذا السؤال لم أحفظه.
give-enough = لا أستطيع أن آخذ أسئلة أخرى اليوم. هذا السؤال لم أحفظه. حاول غدًا من جديد.
give-failed = لم ينجح ذلك. لم أحفظ شيئًا. حاول من فضلك لاحقًا مرة أخرى.
report-ask = هل أبلغ بدون اسمك أن شيئًا هنا لم يعد صحيحًا؟
button-report = نعم، أبلغ بدون اسم
report-thanks = شكرًا، تم الإبلاغ. ستراه المائدة المستديرة قبل جلستها القادمة.
privacy-giving = فقط إذا سمحت بذلك بزر، أعطي سؤالًا للمائدة المستديرة: النص الذي أريك إياه قبل ذلك، واللغة، واليوم. ويُحذف بعد سنة على الأكثر.
forgotten-giving = الأسئلة عند المائدة المستديرة تبقى هناك: لا يُكتب معها ممّن هي، ولذلك لا أستطيع أنا أيضًا أن أجد أسئلتك.

## Menschen fragen: nur mit Erlaubnis
button-staff = اسأل إنسانًا
staff-shown = هذا ما سأعطيه للموظفين، بدون اسمك:
staff-readers = سيقرؤه أشخاص في مجموعة: { $name }.
staff-hours = أوقات وجودهم: { $hours }
staff-answer-days = يأتي الجواب عادةً خلال { $days } أيام عمل.
staff-answer-open = قد يستغرق الجواب بضعة أيام.
staff-kept = لكي يصلك الجواب، أتذكر هذه المحادثة بشكل مشفّر حتى يتم الجواب على كل شيء، 14 يومًا على الأكثر. بالأمر /loeschen ينتهي ذلك فورًا.
staff-sent = أعطيت هذا للموظفين. سيأتي الجواب هنا. إذا أردت إضافة شيء، فرُدّ على هذه الرسالة: سيقرؤونه تمامًا كما تكتبه.
staff-unreachable = لا أستطيع الوصول إلى الموظفين الآن. من فضلك اسأل بنفسك هنا:
staff-waiting = سؤالك عن هذا موجود عند الموظفين. سيأتي الجواب هنا.
staff-many = لدى الموظفين ثلاثة أسئلة منك. من فضلك انتظر حتى يُجاب على واحد منها.
staff-answer = جواب من الموظفين
staff-answer-note = كتب هذا إنسان. إذا أردت أن تقول شيئًا عنه، فرُدّ على هذه الرسالة: سيقرؤونه تمامًا كما تكتبه.
staff-clarifying = الموظفون يبحثون في سؤالك. سيأتي الجواب هنا.
staff-topic = يقول الموظفون: هذا يناسب سؤالك.
staff-closed = أغلق الموظفون سؤالك. إذا احتجت شيئًا آخر فاكتب لي.
staff-over = سؤالك للموظفين مغلق الآن. إذا احتجت شيئًا آخر فاكتب لي.
staff-expired = للأسف لم يأتِ جواب على سؤالك. من فضلك اسأل بنفسك هنا:
staff-added = أوصلت رسالتك.
privacy-staff = للموظفين أيضًا لا أعطي سؤالًا إلا إذا سمحت بذلك بزر. عندها أتذكر هذه المحادثة بشكل مشفّر حتى يتم الجواب على كل شيء، 14 يومًا على الأكثر.
## Die Seiten im Netz (`wegweiser site`)
site-intro = هنا تجد من المسؤول عن ماذا في سكن اللاجئين في { $town }، وكيف تصل إلى الجهة، وماذا تقدر أن تفعل بنفسك.
site-skip = انتقل إلى المحتوى
site-home = الصفحة الرئيسية
site-menu = أقسام الموقع
site-search = بحث
site-search-label = عن ماذا تبحث؟ كلمة واحدة تكفي.
site-search-found = النتائج: { $count }
site-search-nothing = لم نجد شيئًا. جرّب كلمة أخرى، أو انظر إلى القائمة في الأسفل.
site-search-needs-script = البحث يحتاج إلى JavaScript. كل المواضيع موجودة في القائمة في الأسفل.
site-topics = المواضيع
site-bodies = الجهات
site-places = أماكن السكن
site-self = افعلها بنفسك
site-engagement = ساعد غيرك
site-emergency = الطوارئ
site-downloads = للطباعة
site-language = اللغة
site-who = من المسؤول؟
site-any-stage = هذا في كل أماكن السكن
site-for-volunteers = للمتطوعين
site-for-refugees = للاجئين
site-at-place = هنا فقط: { $names }
site-nobody = لا نعرف هذا لهذا النوع من السكن.
site-phone = الهاتف
site-email = البريد الإلكتروني
site-address = العنوان
site-hours = أوقات الدوام
site-web = الموقع
site-reach = كيف تصل إليهم
site-appointment = بموعد فقط
site-sources = المصادر
site-related = مواضيع قريبة
site-responsible-for = مسؤول عن
site-ask-bot = اسأل في المحادثة
site-edition = آخر تحديث: { $date }
site-not-found = هذه الصفحة غير موجودة.
site-privacy = هذه الصفحات لا تحفظ عنك شيئًا: لا ملفات تعريف ارتباط ولا تتبّع.
site-booklet = كتيّب فيه كل المواضيع
site-sheet = ورقة تأخذها معك: { $languages }
## Auf Papier: Merkblatt, Aushang, Heft
paper-who = من المسؤول؟
paper-all-stages = في كل أنواع السكن
paper-inferred = غير مؤكد
paper-sources = المصادر
paper-as-of = المعلومات حتى { $date }
paper-mend = هل هناك شيء لم يعد صحيحًا؟ من فضلك أخبر: { $name }
paper-see-also = انظر أيضًا
sheet-scan = هذه المعلومات على هاتفك
poster-invite = عندك سؤال؟ امسح الرمز.
poster-line = من المسؤول؟ كيف تصل إلى الجهة؟ ما الخطوة التالية؟
poster-emergency = في الطوارئ
poster-sample = نموذج: اسم البوت غير موجود بعد.
booklet-contents = المحتويات
booklet-bodies = الجهات وأرقامها
booklet-places = أماكن السكن
booklet-index = فهرس الكلمات
booklet-index-german = كلمات ألمانية
booklet-guide = ابحث عن موضوعك في المحتويات أو في فهرس الكلمات في الآخر. ستجد هناك من المسؤول. أما الهاتف والعنوان فتجدهما عند الجهة في الصفحة المذكورة.
booklet-marks = إذا كان مكتوبًا «{ $mark }» فالمعلومة مأخوذة من قواعد عامة. إذا لم تكن متأكدًا فاسأل.
## Organigramm auf Papier
organigram-topic = الموضوع
organigram-as-of = بتاريخ { $date }
organigram-nobody = لا توجد جهة محددة: اسأل { $name }.
organigram-only-volunteers = للمتطوعين فقط
organigram-only-refugees = للاجئين فقط
button-print = 📄 ملف PDF للطباعة

## القراءة بصوت
button-read = 🔊 اقرأ لي
read-failed = عذرًا، لا أستطيع قراءة هذا بصوت. كل شيء مكتوب في الرسالة.
spoken-phone = الهاتف: { $number }
spoken-email = عنوان البريد الإلكتروني مكتوب في الرسالة.
spoken-address = العنوان: { $address }
spoken-web = الموقع مكتوب في الرسالة.
spoken-link = انظر الرسالة
spoken-to = إلى
spoken-clock = { "" }
spoken-time = { $hour } و{ $minute } دقيقة
spoken-date = { DATETIME($date, dateStyle: "long") }
spoken-day-Mo = الإثنين
spoken-day-Tu = الثلاثاء
spoken-day-We = الأربعاء
spoken-day-Th = الخميس
spoken-day-Fr = الجمعة
spoken-day-Sa = السبت
spoken-day-Su = الأحد
## Späte Antworten
late = عذرًا، لم أكن متاحًا لبعض الوقت.
## Die Nummer eines Falls in der Gruppe der Mitarbeitenden
team-number = رقم الحالة { $number }
## Hinweis: keine persönlichen Angaben
hint-personal = من فضلك لا ترسل لي أسماء أو أرقامًا. لا أحتاج إليها ولا أحتفظ بها.
