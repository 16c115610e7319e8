### Was der Bot sagt. Du-Form, Alltagsdeutsch, kurze Sätze.

## Antwort
responsible-shared = چند اداره با هم مسئول این کار هستند.
responsible-unsettled = هنوز روشن نیست
interim = تا روشن شدن: { $name }
phone = ☎ { $phone }
email = ✉ { $email }
address = 📍 { $address }
web = 🌐 { $web }
hours = 🕘 { $hours }
appointment-only = 🕘 فقط با وقت قبلی
# $time ist kurz ("8", "12:30"), $clock immer vierstellig ("08:00", "12:30"): nimm, was in deiner Sprache üblich ist.
hours-now = 🕘 { $hours } · { $now }
hours-always = شب و روز
open-until = الان تا ساعت { $clock } باز است
opens-today = امروز ساعت { $clock } باز می‌شود
opens-tomorrow = فردا ساعت { $clock } باز می‌شود
opens-day = { $day } ساعت { $clock } باز می‌شود
opens-date = روز { $date } ساعت { $clock } باز می‌شود
holiday-today = امروز تعطیل رسمی است، احتمالاً بسته است
reach = ← { $reach }
as-of-year = (اطلاعات سال { $year })
as-of-undated = (اطلاعات بدون تاریخ)
next-steps = قدم‌های بعدی
self-help-title = این کارها را خودتان می‌توانید بکنید
checked = بررسی شده در { $date }
checked-inferred = از قواعد عمومی گرفته شده، تأیید نشده · { $date }
overdue = ⚠ مدتی است که بررسی نشده، لطفاً دوباره بپرسید
not-translated = هنوز ترجمه نشده، برای همین به آلمانی است
translation-unchecked = ترجمه هنوز بررسی نشده
more-bodies = اداره‌های دیگر: { $names }

## Knöpfe
button-may = به عنوان داوطلب چه اجازه دارم؟
button-self = خودم چه کار می‌توانم بکنم؟
button-contacts = همهٔ اداره‌ها و شماره‌ها
button-save = ذخیرهٔ شماره
button-wrong = دیگر درست نیست
button-back = برگشت به جواب
button-topics = همهٔ موضوع‌ها
button-numbers = شماره‌های اضطراری
button-copy = کپی شماره
button-map = روی نقشه
button-counter = نشان دادن به کارمند
button-more = بیشتر …
button-next = بعدی ◀
button-previous = ▶ قبلی
button-overview = برگشت به فهرست
button-volunteer = من کمک می‌کنم
button-refugee = من پناهنده هستم
button-skip = رد کردن
button-bodies = همهٔ اداره‌ها
button-may-areas = داوطلبان اجازهٔ چه کاری دارند
button-places = انتخاب هایم من
button-where = کجا زندگی می‌کنم
button-where-forget = دیگر به یاد نداشته باش
button-open-bot = بیشتر در Wegweiser

## Ansichten
may-title = به عنوان داوطلب اجازهٔ این کارها را دارید
must-not-title = لطفاً این کارها را نکنید
advice-inferred = از قواعد عمومی گرفته شده است. اگر مطمئن نیستید، از ادارهٔ مسئول بپرسید.
law-title = پایهٔ قانونی
no-advice = در این باره هنوز چیزی نداریم.
saved = این شمارهٔ تماس است، می‌توانید ذخیره کنید.
no-phone = ما شمارهٔ تلفن { $name } را نداریم.
wrong-thanks = ممنون. لطفاً به دفتر هماهنگی هم خبر بدهید، آنجا اطلاعات را تازه نگه می‌دارند:
counter-title = این را به کارمند نشان بدهید
# Steht in der eigenen Sprache oben und auf Deutsch darunter, damit beide lesen können, was da steht. Hier ausnahmsweise „Sie“.
counter-sentence = سلام، می‌توانید لطفاً در موضوع «{ $matter }» به من کمک کنید؟

## Listen
page-of = صفحهٔ { $page } از { $pages }
kinds-title = دنبال کدام اداره هستید؟
kind-notfall = 🆘 کمک اضطراری
kind-stadt = 🏙 شهر
kind-landkreis = 🏢 Landkreis (شهرستان، ولسوالی)
kind-land = 🗺 ایالت
kind-bund = 🇩🇪 دولت فدرال
kind-gericht = ⚖️ دادگاه‌ها (محکمه)
kind-traeger = 🏠 سازمان‌ها و اتحادیه‌ها
kind-beratung = 💬 مراکز مشاوره
kind-engagement = 🤝 داوطلبی و انجمن‌ها
kind-privat = 🏪 شرکت‌ها و دیگران
engagement-title = همراهی و کمک: موضوع چیست؟
may-areas-title = به عنوان داوطلب اجازهٔ چه کاری دارید. در کدام بخش؟
self-areas-title = خودتان چه کار می‌توانید بکنید. در کدام بخش؟
chart-title = هر کار با کیست؟ یک بخش را انتخاب کنید.
chart-line = { $topic }: { $bodies }
chart-stage = برای این جا: { $stage }
where-title = کجا زندگی می‌کنید؟ آن وقت می‌توانم فوراً ادارهٔ درست را بگویم.
where-known = این به یادم مانده است: { $where }.
where-forgotten = خوب، این را فراموش کردم. موضوع چیست؟
places-title = در کدام هایم زندگی می‌کنید؟

## Rückfragen
ask-topic = منظورتان یکی از این‌هاست؟
none-of-these = هیچ‌کدام
ask-more = موضوع دقیقاً چیست؟ چند کلمهٔ بیشتر به من کمک می‌کند.

## Nicht gefunden
fallback = متأسفانه این را نمی‌دانم. به جای حدس زدن، بهتر است اینجا بپرسید:
fallback-scope = در این مورد نمی‌توانم کمک کنم. من فقط می‌دانم در اسکان پناهندگان در { $town } چه کسی مسئول چه کاری است.
fallback-contact = { $name } می‌تواند کمک کند:

## Dringend
urgent-number = ☎ { $number } – { $name }
number-112 = آمبولانس و آتش‌نشانی (اطفائیه)
number-110 = پلیس
number-116117 = دکتر کشیک (نوکریوال)
number-116016 = تلفن کمک: خشونت علیه زنان
number-116111 = تلفن کودکان و نوجوانان
number-4976119240 = خط مسمومیت
number-08001110111 = تلفن کمک روحی
numbers-title = شماره‌های اضطراری

## Stellen und Unterkünfte
body-role = { $role }
body-part-of = بخشی از: { $name }
body-responsible = مثلاً مسئول این‌هاست: { $topics }
place-stage = نوع: { $stage }
place-operator = اداره‌کننده: { $name }
place-care = کمک اجتماعی: { $name }
place-state = اطلاعات سال { $year }: { $state }
place-state-open = باز است
place-state-closed = بسته است
place-state-planned = برنامه‌ریزی شده
place-state-never_built = ساخته نشده
place-state-unknown = تأیید نشده است که از این هایم امروز هنوز استفاده می‌شود
place-notice = به تابلوی اعلانات هایم نگاه کنید یا از مسئول هایم بپرسید.

## Gespräch
welcome = سلام، من Wegweiser (راهنما) برای { $town } هستم. به شما می‌گویم در اسکان پناهندگان چه کسی مسئول چه کاری است. سؤال خود را ساده بنویسید، مثلاً: «شوفاژ اتاقم کار نمی‌کند، کی درستش می‌کند؟»
welcome-privacy = من به یاد نمی‌سپارم که شما کی هستید و چه می‌پرسید.
start-audience = به پناهندگان کمک می‌کنید، یا خودتان پناهنده هستید؟ آن وقت بهتر می‌توانم جواب بدهم.
start-ready = حالا سؤال خود را بنویسید، یا یک موضوع را انتخاب کنید.
audience-volunteer = چه خوب که کمک می‌کنید! حالا سؤال خود را بنویسید، یا یک موضوع را انتخاب کنید.
audience-refugee = خوب. اول نشان می‌دهم که خودتان چه کار می‌توانید بکنید. حالا سؤال خود را بنویسید، یا یک موضوع را انتخاب کنید.
help-groups = در گروه وقتی جواب می‌دهم که نام مرا با @ بنویسید یا به پیام من جواب بدهید.
help = سؤال خود را با کلمات خودتان بنویسید. من اداره، راه رسیدن به آن و قدم‌های بعدی را می‌گویم. از «همهٔ موضوع‌ها» هم می‌توانید انتخاب کنید. در وضعیت اضطراری: 112 یا 110.
privacy = من هیچ نام، هیچ شماره و هیچ‌چیز از نوشته‌های شما را ذخیره نمی‌کنم. فقط برای مدت کوتاه موضوع و نوع اسکان را به یاد می‌سپارم تا بتوانید دوباره بپرسید. با /loeschen این را هم فوراً فراموش می‌کنم.
forgotten = انجام شد. همهٔ گفتگوی خود را با شما فراموش کردم.
restarted = خوب، از اول. موضوع چیست؟
areas-title = موضوع چیست؟
area-title = { $pictogram } { $name }
stage-noted = خوب، به یاد می‌سپارم: { $stage }. موضوع چیست؟
not-text = متأسفانه فقط می‌توانم متن بخوانم. لطفاً در چند کلمه بنویسید موضوع چیست، یا یک موضوع را انتخاب کنید.
sent-voice = متأسفانه نمی‌توانم بشنوم. لطفاً در چند کلمه بنویسید موضوع چیست، یا یک موضوع را انتخاب کنید.
sent-picture = متأسفانه نمی‌توانم عکس، نامه و فایل بخوانم. لطفاً بنویسید نامه از کجاست یا موضوع چیست، یا یک موضوع را انتخاب کنید.
sent-sticker = 😊 و موضوع چیست؟ چند کلمه بنویسید، یا یک موضوع را انتخاب کنید.
sent-location = مکان شما را لازم ندارم و به یاد نمی‌سپارم. اینجا می‌توانید انتخاب کنید کجا زندگی می‌کنید.
sent-contact = شمارهٔ تماس لازم ندارم و ذخیره نمی‌کنم. اگر دنبال اداره‌ای هستید، نام آن یا موضوع را بنویسید.
sent-emoji = لطفاً چند کلمه هم بنویسید، یا یک موضوع را انتخاب کنید.
sent-long = این یک‌باره زیاد است. لطفاً در یک جمله بنویسید موضوع چیست، یا یک موضوع را انتخاب کنید.
failed = برای من مشکلی پیش آمد. لطفاً سؤال خود را دوباره بنویسید. در وضعیت اضطراری: 112 یا 110.

smalltalk-greeting = سلام! موضوع چیست؟ سؤال خود را بنویسید.
smalltalk-how-are-you = خوبم، ممنون. چه کمکی می‌توانم به شما بکنم؟
smalltalk-thanks = خواهش می‌کنم!
smalltalk-goodbye = خداحافظ، موفق باشید!
smalltalk-acknowledge = خوب است. اگر چیز دیگری بود، بنویسید.
smalltalk-who-are-you = من Wegweiser هستم، یک برنامه، نه انسان. من می‌دانم در اسکان پناهندگان در { $town } چه کسی مسئول چه کاری است.
smalltalk-capabilities = من می‌گویم چه کسی مسئول چه کاری است، چطور به آن اداره می‌رسید و خودتان چه کار می‌توانید بکنید. سؤال خود را با کلمات خودتان بنویسید.
smalltalk-privacy = من ذخیره نمی‌کنم که شما کی هستید و چه می‌نویسید.
smalltalk-praise = خوشحالم!
smalltalk-complaint = ببخشید. لطفاً یک بار دیگر با کلمات دیگر بگویید، یا یک موضوع را انتخاب کنید.
smalltalk-laugh = 😊 کار دیگری می‌توانم برای شما بکنم؟
smalltalk-yes-no = خوب. موضوع چیست؟ سؤال خود را بنویسید.
smalltalk-wishes = ممنون، شما هم همین‌طور!
smalltalk-other = سلام! موضوع چیست؟ سؤال خود را بنویسید.

## Wochentage und Zeiten
day-Mo = دوشنبه
day-Tu = سه‌شنبه
day-We = چهارشنبه
day-Th = پنجشنبه
day-Fr = جمعه
day-Sa = شنبه
day-Su = یکشنبه
day-PH = تعطیل رسمی
closed = بسته
clock = { "" }

## Sprachen
languages-title = به کدام زبان جواب بدهم؟

## Befehle
command-start = شروع از اول
command-themen = همهٔ موضوع‌ها
command-stellen = همهٔ اداره‌ها
command-engagement = همراهی و کمک
command-selbst = خودم چه کار می‌توانم بکنم
command-notfall = شماره‌های اضطراری
command-sprache = انتخاب زبان
command-ort = کجا زندگی می‌کنم
command-organigramm = هر کار با کیست؟
command-hilfe = روش استفاده
command-datenschutz = چه چیزی ذخیره می‌شود
command-loeschen = فراموش کردن همه چیز
about = Wegweiser: در اسکان پناهندگان در { $town } چه کسی مسئول چه کاری است؟

## In jedem Chat: @Name und ein Stichwort
inline-bodies = مسئول: { $names }
inline-ask = پرسیدن مستقیم از Wegweiser

## Vorschau im Browser
web-input = پیام شما
web-send = ارسال
web-log = گفتگو
web-you = شما
web-menu = منو
web-fresh = گفتگوی جدید
web-copied = کپی شد
## Änderungen an der Wissensbasis: was der Bot dem Team meldet
edit-live = تغییر در پایگاه دانش اعمال شد.
edit-refused = تغییر در پایگاه دانش اعمال نشد. همچنان نسخهٔ { $since } برقرار است. تعداد خطاها: { $count }
edit-more = … و { $count } مورد دیگر. دستور wegweiser check همه را نشان می‌دهد.
## An den Runden Tisch: nur mit Erlaubnis und ohne Namen
button-give = بدون نام به میز گرد
give-ask = اجازه دارم این سؤال را بدون نام شما به میز گرد بدهم؟ آنجا اداره‌ها روشن می‌کنند چه کسی مسئول است.
give-shown = این را بدون نام شما می‌دهم:
give-beside = همراه آن فقط زبان و روز. آیا متن هنوز نشان می‌دهد شما کی هستید؟ پس روی «نه» بزنید و سؤال را طور دیگری بنویسید.
button-give-yes = بله، بده
button-give-no = نه، چیزی نگه ندار
give-thanks = ممنون. این را به میز گرد دادم:
give-nothing-kept = باشد، چیزی نگه نداشتم.
give-lost = سؤال شما دیگر جلوی من نیست. لطفاً یک بار دیگر بنویسید.
give-long = این خیلی طولانی است. لطفاً سؤال را در یک جمله بنویسید.
give-again = شما امروز دربارهٔ این موضوع یک سؤال داده‌اید. این یکی را نگه نداشتم.
give-enough = امروز دیگر سؤالی نمی‌گیرم. این یکی را نگه نداشتم. لطفاً فردا دوباره امتحان کنید.
give-failed = نشد. چیزی نگه نداشتم. لطفاً بعداً دوباره امتحان کنید.
report-ask = بدون نام شما گزارش بدهم که چیزی اینجا دیگر درست نیست؟
button-report = بله، بدون نام گزارش بده
report-thanks = ممنون، گزارش شد. میز گرد آن را پیش از جلسهٔ بعدی می‌بیند.
privacy-giving = فقط اگر با یک دکمه اجازه بدهید، سؤالی را به میز گرد می‌دهم: متنی که پیش از آن نشانتان می‌دهم، زبان و روز. حداکثر پس از یک سال پاک می‌شود.
forgotten-giving = سؤال‌هایی که نزد میز گرد است همان‌جا می‌ماند: نوشته نشده که از چه کسی است؛ برای همین من هم نمی‌توانم سؤال شما را پیدا کنم.

## Menschen fragen: nur mit Erlaubnis
button-staff = پرسیدن از یک انسان
staff-shown = این را بدون نام شما به کارکنان می‌دهم:
staff-readers = چند نفر در یک گروه آن را می‌خوانند: { $name }.
staff-hours = ساعت کار آن‌ها: { $hours }
staff-answer-days = جواب معمولاً ظرف { $days } روز کاری می‌آید.
staff-answer-open = ممکن است تا جواب چند روز طول بکشد.
staff-kept = برای این که جواب به شما برسد، این گفتگو را به صورت رمزشده به یاد می‌سپارم تا همه چیز جواب داده شود، حداکثر ۱۴ روز. با /loeschen این فوراً تمام می‌شود.
staff-sent = این را به کارکنان دادم. جواب همین‌جا می‌آید. اگر می‌خواهید چیزی اضافه کنید، به همین پیام جواب بدهید: آن را دقیقاً همان‌طور که می‌نویسید می‌خوانند.
staff-unreachable = الان به کارکنان دسترسی ندارم. لطفاً خودتان این‌جا بپرسید:
staff-waiting = سؤال شما در این باره پیش کارکنان است. جواب همین‌جا می‌آید.
staff-many = سه سؤال از شما پیش کارکنان است. لطفاً صبر کنید تا به یکی جواب داده شود.
staff-answer = جواب از کارکنان
staff-answer-note = این را یک انسان نوشته است. اگر می‌خواهید چیزی بگویید، به همین پیام جواب بدهید: آن را دقیقاً همان‌طور که می‌نویسید می‌خوانند.
staff-clarifying = کارکنان دنبال سؤال شما هستند. جواب همین‌جا می‌آید.
staff-topic = کارکنان می‌گویند: این به سؤال شما می‌خورد.
staff-closed = کارکنان سؤال شما را بستند. اگر چیز دیگری لازم دارید، به من بنویسید.
staff-over = سؤال شما از کارکنان حالا بسته است. اگر چیز دیگری لازم دارید، به من بنویسید.
staff-expired = متأسفانه به سؤال شما جوابی نیامد. لطفاً خودتان این‌جا بپرسید:
staff-added = آن را رساندم.
privacy-staff = به کارکنان هم فقط وقتی سؤالی می‌دهم که با یک دکمه اجازه بدهید. آن وقت این گفتگو را به صورت رمزشده به یاد می‌سپارم تا همه چیز جواب داده شود، حداکثر ۱۴ روز.
## Die Seiten im Netz (`wegweiser site`)
site-intro = اینجا نوشته است که در اسکان پناهندگان در { $town } چه کسی مسئول چه کاری است، چطور به آن اداره می‌رسید و خودتان چه کار می‌توانید بکنید.
site-skip = رفتن به متن
site-home = صفحهٔ اول
site-menu = بخش‌های این سایت
site-search = جستجو
site-search-label = موضوع چیست؟ یک کلمه کافی است.
site-search-found = پیدا شد: { $count }
site-search-nothing = چیزی پیدا نشد. کلمهٔ دیگری را امتحان کنید، یا به فهرست پایین نگاه کنید.
site-search-needs-script = جستجو به JavaScript نیاز دارد. همهٔ موضوع‌ها در فهرست پایین هستند.
site-topics = موضوع‌ها
site-bodies = اداره‌ها
site-places = هایم‌ها
site-self = کارهایی که خودتان می‌توانید
site-engagement = کمک کردن
site-emergency = اضطراری
site-downloads = برای چاپ
site-language = زبان
site-who = چه کسی مسئول است؟
site-any-stage = همه‌جا همین است
site-for-volunteers = برای داوطلبان
site-for-refugees = برای پناهندگان
site-at-place = فقط اینجا: { $names }
site-nobody = برای این نوع اسکان این را نمی‌دانیم.
site-phone = تلفن
site-email = ایمیل
site-address = آدرس
site-hours = ساعت کاری
site-web = وب‌سایت
site-reach = راه رسیدن به آن‌ها
site-appointment = فقط با وقت قبلی
site-sources = منابع
site-related = موضوع‌های نزدیک
site-responsible-for = مسئول این‌هاست
site-ask-bot = پرسیدن در چت
site-edition = تاریخ: { $date }
site-not-found = چنین صفحه‌ای وجود ندارد.
site-privacy = این صفحه‌ها هیچ‌چیز دربارهٔ شما نگه نمی‌دارند: نه کوکی، نه ردیابی.
site-booklet = دفترچه با همهٔ موضوع‌ها
site-sheet = برگه برای بردن: { $languages }
## Auf Papier: Merkblatt, Aushang, Heft
paper-who = چه کسی مسئول است؟
paper-all-stages = در هر نوع سکونت
paper-inferred = تأیید نشده
paper-sources = منابع
paper-as-of = تاریخ اطلاعات: { $date }
paper-mend = چیزی دیگر درست نیست؟ لطفاً اینجا خبر بدهید: { $name }
paper-see-also = این را هم ببینید
sheet-scan = این اطلاعات در موبایل
poster-invite = سؤال دارید؟ اسکن کنید.
poster-line = چه کسی مسئول است؟ چطور با اداره تماس بگیرید؟ قدم بعدی چیست؟
poster-emergency = در وضعیت اضطراری
poster-sample = نمونه: نام ربات هنوز نوشته نشده است.
booklet-contents = فهرست
booklet-bodies = اداره‌ها و تماس
booklet-places = هایم‌ها
booklet-index = فهرست کلمات
booklet-index-german = کلمات آلمانی
booklet-guide = موضوع خود را در فهرست یا در آخر، در فهرست کلمات پیدا کنید. آنجا نوشته شده چه کسی مسئول است. تلفن و آدرس هر اداره در صفحهٔ گفته شده است.
booklet-marks = جایی که «{ $mark }» نوشته شده، اطلاعات از قواعد عمومی گرفته شده است. اگر شک دارید، بپرسید.
## Organigramm auf Papier
organigram-topic = موضوع
organigram-as-of = تا تاریخ { $date }
organigram-nobody = جایی مشخص نشده است: از { $name } بپرسید.
organigram-only-volunteers = فقط برای داوطلبان
organigram-only-refugees = فقط برای پناهندگان
button-print = 📄 فایل PDF برای چاپ

## خواندن با صدا
button-read = 🔊 برایم بخوان
read-failed = متأسفم، این را نمی‌توانم بخوانم. همه چیز در پیام نوشته شده است.
spoken-phone = تلفن: { $number }
spoken-email = نشانی ایمیل در پیام نوشته شده است.
spoken-address = نشانی: { $address }
spoken-web = نشانی سایت در پیام نوشته شده است.
spoken-link = در پیام ببینید
spoken-to = تا
spoken-clock = { "" }
spoken-time = { $hour } و { $minute } دقیقه
spoken-date = { DATETIME($date, dateStyle: "long") }
spoken-day-Mo = دوشنبه
spoken-day-Tu = سه‌شنبه
spoken-day-We = چهارشنبه
spoken-day-Th = پنجشنبه
spoken-day-Fr = جمعه
spoken-day-Sa = شنبه
spoken-day-Su = یکشنبه
## Späte Antworten
late = ببخشید، مدتی در دسترس نبودم.
## Die Nummer eines Falls in der Gruppe der Mitarbeitenden
team-number = شماره پرونده { $number }
## Hinweis: keine persönlichen Angaben
hint-personal = لطفاً برای من نام یا شماره نفرستید. به آن‌ها نیازی ندارم و آن‌ها را نگه نمی‌دارم.
