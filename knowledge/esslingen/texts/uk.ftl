### Was der Bot sagt. Du-Form, Alltagsdeutsch, kurze Sätze.

## Antwort
responsible-shared = Цим займаються одразу кілька установ.
responsible-unsettled = Ще не з'ясовано
interim = Поки що: { $name }
phone = ☎ { $phone }
email = ✉ { $email }
address = 📍 { $address }
web = 🌐 { $web }
hours = 🕘 { $hours }
appointment-only = 🕘 Лише за записом
# $time ist kurz ("8", "12:30"), $clock immer vierstellig ("08:00", "12:30"): nimm, was in deiner Sprache üblich ist.
hours-now = 🕘 { $hours } · { $now }
hours-always = цілодобово
open-until = зараз відчинено до { $clock }
opens-today = відчиниться сьогодні о { $clock }
opens-tomorrow = відчиниться завтра о { $clock }
opens-day = відчиниться: { $day }, { $clock }
opens-date = відчиниться { $date } о { $clock }
holiday-today = сьогодні свято, найімовірніше зачинено
reach = ➜ { $reach }
as-of-year = (дані за { $year } рік)
as-of-undated = (дані без дати)
next-steps = Що робити далі
self-help-title = Що ви можете зробити самі
checked = Перевірено { $date }
checked-inferred = За загальними правилами, не підтверджено · { $date }
overdue = ⚠ Давно не перевіряли, краще перепитайте
not-translated = Ще не перекладено, тому німецькою
translation-unchecked = Переклад ще не перевірено
more-bodies = Інші установи: { $names }

## Knöpfe
button-may = Що можна робити волонтеру?
button-self = Що я можу зробити сам(а)?
button-contacts = Усі установи й контакти
button-save = Зберегти контакт
button-wrong = Дані застаріли
button-back = Назад до відповіді
button-topics = Усі теми
button-numbers = Екстрені номери
button-copy = Скопіювати номер
button-map = На мапі
button-counter = Показати працівнику
button-more = Ще …
button-next = Далі ▶
button-previous = ◀ Назад
button-overview = До загального списку
button-volunteer = Я допомагаю біженцям
button-refugee = Я біженець / біженка
button-skip = Пропустити
button-bodies = Усі установи
button-may-areas = Що можна робити волонтерам
button-places = Вибрати мій гуртожиток
button-where = Де я живу
button-where-forget = Забути, де я живу
button-open-bot = Більше у Wegweiser

## Ansichten
may-title = Що вам можна робити як волонтеру
must-not-title = А цього, будь ласка, не робіть
advice-inferred = Так випливає із загальних правил. Якщо сумніваєтеся, спитайте в установі, яка за це відповідає.
law-title = На якому законі це ґрунтується
no-advice = Про це в нас поки нічого немає.
saved = Ось контакт, його можна зберегти.
no-phone = Номера телефону для { $name } ми не знаємо.
wrong-thanks = Дякую. Скажіть про це, будь ласка, і Koordinationsstelle (координація волонтерів), там стежать, щоб дані були правильні:
counter-title = Покажіть це працівнику
# Steht in der eigenen Sprache oben und auf Deutsch darunter, damit beide lesen können, was da steht. Hier ausnahmsweise „Sie“.
counter-sentence = Добрий день, чи не могли б ви мені допомогти з питанням «{ $matter }»?

## Listen
page-of = Сторінка { $page } з { $pages }
kinds-title = Яку установу ви шукаєте?
kind-notfall = 🆘 Екстрені служби
kind-stadt = 🏙 Місто
kind-landkreis = 🏢 Округ
kind-land = 🗺 Федеральна земля
kind-bund = 🇩🇪 Федеральні установи
kind-gericht = ⚖️ Суди
kind-traeger = 🏠 Соціальні організації
kind-beratung = 💬 Консультаційні служби
kind-engagement = 🤝 Волонтерство і клуби
kind-privat = 🏪 Фірми та інші
engagement-title = Долучитися і допомагати: що вас цікавить?
may-areas-title = Що вам можна робити як волонтеру. У якій сфері?
self-areas-title = Що ви можете зробити самі. У якій сфері?
chart-title = Хто за що відповідає? Виберіть сферу.
chart-line = { $topic }: { $bodies }
chart-stage = Це для: { $stage }
where-title = Де ви живете? Тоді я одразу назву потрібну установу.
where-known = Я пам'ятаю, де ви живете: { $where }.
where-forgotten = Добре, більше цього не пам'ятаю. Про що ваше питання?
places-title = У якому гуртожитку ви живете?

## Rückfragen
ask-topic = Ви маєте на увазі щось із цього?
none-of-these = Нічого з цього
ask-more = Про що саме йдеться? Ще кілька слів мені допоможуть.

## Nicht gefunden
fallback = На жаль, цього я не знаю. Не хочу вгадувати, краще спитайте тут:
fallback-scope = З цим я допомогти не можу. Я знаю лише, хто за що відповідає в житлі для біженців в { $town }.
fallback-contact = Допомогти може { $name }:

## Dringend
urgent-number = ☎ { $number } – { $name }
number-112 = Швидка і пожежники
number-110 = Поліція
number-116117 = Черговий лікар
number-116016 = Допомога жінкам при насильстві
number-116111 = Телефон для дітей і підлітків
number-4976119240 = Допомога при отруєнні (Giftnotruf)
number-08001110111 = Телефон довіри (Telefonseelsorge)
numbers-title = Екстрені номери

## Stellen und Unterkünfte
body-role = { $role }
body-part-of = Належить до: { $name }
body-responsible = Відповідає, наприклад, за теми: { $topics }
place-stage = Вид житла: { $stage }
place-operator = Керує: { $name }
place-care = Соціальна підтримка: { $name }
place-state = Дані за { $year } рік: { $state }
place-state-open = працює
place-state-closed = зачинено
place-state-planned = планується
place-state-never_built = не збудовано
place-state-unknown = чи живуть зараз у цьому будинку, точно не відомо
place-notice = Подивіться на оголошення в будинку або спитайте керівництво гуртожитку (Heimleitung).

## Gespräch
welcome = Вітаю! Я Wegweiser, ваш помічник в { $town }. Я скажу, хто за що відповідає в житлі для біженців. Просто напишіть своє питання, наприклад: «Батареї холодні, хто їх полагодить?»
welcome-privacy = Я не запам'ятовую, хто ви і про що питаєте.
start-audience = Ви допомагаєте біженцям чи ви самі з біженців? Так я зможу відповісти краще.
start-ready = Тепер напишіть своє питання або виберіть тему.
audience-volunteer = Чудово, що ви допомагаєте! Тепер напишіть своє питання або виберіть тему.
audience-refugee = Добре. Спершу я покажу, що ви можете зробити самі. Тепер напишіть своє питання або виберіть тему.
help-groups = У групі я відповідаю, якщо ви напишете моє @ім'я або відповісте на моє повідомлення.
help = Напишіть питання своїми словами. Я скажу, куди звернутися, як туди потрапити і що робити далі. Можна також вибрати в «Усі теми». У разі небезпеки: 112 або 110.
privacy = Я не зберігаю ні імен, ні номерів, ні того, що ви пишете. Недовго я пам'ятаю лише тему і вид житла, щоб ви могли спитати ще. З командою /loeschen я одразу забуду і це.
forgotten = Готово. Про нашу розмову я більше нічого не пам'ятаю.
restarted = Добре, почнімо спочатку. Про що ваше питання?
areas-title = Про що ваше питання?
area-title = { $pictogram } { $name }
stage-noted = Добре, запам'ятаю: { $stage }. Про що ваше питання?
not-text = На жаль, я читаю лише текст. Напишіть, будь ласка, кількома словами, про що йдеться, або виберіть тему.
sent-voice = На жаль, слухати я не вмію. Напишіть, будь ласка, кількома словами, про що йдеться, або виберіть тему.
sent-picture = На жаль, я не можу прочитати фото, листи й файли. Напишіть, будь ласка, від кого лист або про що йдеться, або виберіть тему.
sent-sticker = 😊 А про що ваше питання? Напишіть кілька слів або виберіть тему.
sent-location = Ваше місцезнаходження мені не потрібне, я його не запам'ятовую. Тут можна вибрати, де ви живете.
sent-contact = Контакти мені не потрібні, я їх не зберігаю. Якщо ви шукаєте установу, напишіть її назву або про що йдеться.
sent-emoji = Додайте, будь ласка, кілька слів або виберіть тему.
sent-long = Це забагато одразу. Напишіть, будь ласка, одним реченням, про що йдеться, або виберіть тему.
failed = У мене щось пішло не так. Напишіть, будь ласка, своє питання ще раз. У разі небезпеки: 112 або 110.

smalltalk-greeting = Вітаю! Про що ваше питання? Напишіть мені.
smalltalk-how-are-you = Дякую, добре. А чим я можу допомогти вам?
smalltalk-thanks = Прошу!
smalltalk-goodbye = До побачення, на все добре!
smalltalk-acknowledge = Добре. Якщо буде щось іще, просто напишіть.
smalltalk-who-are-you = Я Wegweiser, програма, а не людина. Я знаю, хто за що відповідає в житлі для біженців в { $town }.
smalltalk-capabilities = Я скажу, хто за що відповідає, як туди звернутися і що ви можете зробити самі. Напишіть питання своїми словами.
smalltalk-privacy = Я не зберігаю, хто ви і що пишете.
smalltalk-praise = Дуже приємно!
smalltalk-complaint = Мені шкода. Скажіть, будь ласка, ще раз іншими словами або виберіть тему.
smalltalk-laugh = 😊 Чи можу я ще чимось допомогти?
smalltalk-yes-no = Добре. Про що ваше питання? Напишіть мені.
smalltalk-wishes = Дякую, і вам того ж!
smalltalk-other = Вітаю! Про що ваше питання? Напишіть мені.

## Wochentage und Zeiten
day-Mo = Пн
day-Tu = Вт
day-We = Ср
day-Th = Чт
day-Fr = Пт
day-Sa = Сб
day-Su = Нд
day-PH = у свята
closed = зачинено
clock = год.

## Sprachen
languages-title = Якою мовою мені відповідати?

## Befehle
command-start = Почати спочатку
command-themen = Усі теми
command-stellen = Усі установи
command-engagement = Долучитися і допомагати
command-selbst = Що я можу зробити сам(а)
command-notfall = Екстрені номери
command-sprache = Вибрати мову
command-ort = Де я живу
command-organigramm = Хто за що відповідає?
command-hilfe = Як це працює
command-datenschutz = Що зберігається
command-loeschen = Усе забути
about = Wegweiser: хто за що відповідає в житлі для біженців в { $town }?

## In jedem Chat: @Name und ein Stichwort
inline-bodies = Відповідає: { $names }
inline-ask = Спитати Wegweiser напряму

## Vorschau im Browser
web-input = Ваше повідомлення
web-send = Надіслати
web-log = Розмова
web-you = Ви
web-menu = Меню
web-fresh = Нова розмова
web-copied = Скопійовано
## Änderungen an der Wissensbasis: was der Bot dem Team meldet
edit-live = Зміну в базі знань уже застосовано.
edit-refused = Зміну в базі знань не застосовано. Далі діє стан від { $since }. Помилок: { $count }
edit-more = … і ще { $count }. Усі покаже «wegweiser check».
## An den Runden Tisch: nur mit Erlaubnis und ohne Namen
button-give = Анонімно на круглий стіл
give-ask = Можна передати це питання на круглий стіл без вашого імені? Там установи з'ясовують, хто відповідає.
give-shown = Ось що я передам, без вашого імені:
give-beside = Разом із цим лише мова і день. У тексті ще видно, хто ви? Тоді натисніть «Ні» і напишіть питання інакше.
button-give-yes = Так, передати
button-give-no = Ні, нічого не зберігати
give-thanks = Дякую. Це передано на круглий стіл:
give-nothing-kept = Добре, нічого не збережено.
give-lost = Я вже не бачу вашого питання. Напишіть його, будь ласка, ще раз.
give-long = Це задовго. Напишіть, будь ласка, питання одним реченням.
give-again = Про це ви сьогодні вже передали питання. Це питання не збережено.
give-enough = Сьогодні я більше не приймаю питань. Це питання не збережено. Спробуйте завтра.
give-failed = Не вийшло. Нічого не збережено. Спробуйте, будь ласка, пізніше.
report-ask = Повідомити без вашого імені, що тут щось уже не так?
button-report = Так, повідомити без імені
report-thanks = Дякую, повідомлено. Круглий стіл побачить це перед наступним засіданням.
privacy-giving = Лише якщо ви дозволите це кнопкою, я передаю питання на круглий стіл: текст, який спершу показую вам, мову і день. Щонайпізніше через рік його буде видалено.
forgotten-giving = Питання круглого столу залишаються там: при них не стоїть, від кого вони, тому і я не можу знайти ваші.

## Menschen fragen: nur mit Erlaubnis
button-staff = Запитати людину
staff-shown = Ось що я передам працівникам, без вашого імені:
staff-readers = Це прочитають люди в групі: { $name }.
staff-hours = Вони на місці: { $hours }
staff-answer-days = Відповідь зазвичай приходить за { $days } робочі дні.
staff-answer-open = Відповідь може прийти за кілька днів.
staff-kept = Щоб відповідь вас знайшла, я запам'ятовую цей чат у зашифрованому вигляді, доки на все не дадуть відповідь, щонайбільше 14 днів. Команда /loeschen одразу це припиняє.
staff-sent = Це передано працівникам. Відповідь прийде сюди. Якщо хочете щось додати, дайте відповідь на це повідомлення: вони прочитають усе саме так, як ви напишете.
staff-unreachable = Зараз я не можу зв'язатися з працівниками. Запитайте, будь ласка, самі тут:
staff-waiting = Ваше питання про це вже в працівників. Відповідь прийде сюди.
staff-many = У працівників уже три ваші питання. Зачекайте, будь ласка, поки на одне дадуть відповідь.
staff-answer = Відповідь працівників
staff-answer-note = Це написала людина. Якщо хочете щось сказати, дайте відповідь на це повідомлення: вони прочитають усе саме так, як ви напишете.
staff-clarifying = Працівники з'ясовують ваше питання. Відповідь прийде сюди.
staff-topic = Працівники кажуть: це підходить до вашого питання.
staff-closed = Працівники закрили ваше питання. Якщо потрібно ще щось, напишіть мені.
staff-over = Ваше питання до працівників тепер закрите. Якщо потрібно ще щось, напишіть мені.
staff-expired = На жаль, на ваше питання відповіді не було. Запитайте, будь ласка, самі тут:
staff-added = Передано.
privacy-staff = Працівникам я теж передаю питання, лише якщо ви дозволите це кнопкою. Тоді я запам'ятовую цей чат у зашифрованому вигляді, доки на все не дадуть відповідь, щонайбільше 14 днів.
## Die Seiten im Netz (`wegweiser site`)
site-intro = Тут написано, хто за що відповідає в житлі для біженців в { $town }, як туди звернутися і що ви можете зробити самі.
site-skip = Перейти до тексту
site-home = Головна
site-menu = Розділи сайту
site-search = Шукати
site-search-label = Про що йдеться? Досить одного слова.
site-search-found = Знайдено: { $count }
site-search-nothing = Нічого не знайдено. Спробуйте інше слово або подивіться список нижче.
site-search-needs-script = Для пошуку потрібен JavaScript. Усі теми є у списку нижче.
site-topics = Теми
site-bodies = Установи
site-places = Житло
site-self = Зробити самим
site-engagement = Допомагати
site-emergency = Екстрена допомога
site-downloads = Надрукувати
site-language = Мова
site-who = Хто відповідає?
site-any-stage = Однаково всюди
site-for-volunteers = Для волонтерів
site-for-refugees = Для біженців
site-at-place = Тільки тут: { $names }
site-nobody = Для такого житла ми цього не знаємо.
site-phone = Телефон
site-email = Ел. пошта
site-address = Адреса
site-hours = Години роботи
site-web = Сайт
site-reach = Як туди звернутися
site-appointment = Лише за записом
site-sources = Джерела
site-related = Схожі теми
site-responsible-for = Відповідає за
site-ask-bot = Спитати в чаті
site-edition = Станом на { $date }
site-not-found = Такої сторінки немає.
site-privacy = Ці сторінки нічого про вас не запам'ятовують: без кукі, без відстеження.
site-booklet = Брошура з усіма темами
site-sheet = Аркуш із собою: { $languages }
## Auf Papier: Merkblatt, Aushang, Heft
paper-who = Хто за це відповідає?
paper-all-stages = У будь-якому житлі
paper-inferred = не підтверджено
paper-sources = Джерела
paper-as-of = Станом на { $date }
paper-mend = Щось уже не так? Повідомте, будь ласка, сюди: { $name }
paper-see-also = Дивіться також
sheet-scan = Ця інформація у вашому телефоні
poster-invite = Є питання? Скануйте.
poster-line = Хто за це відповідає? Як з ними зв'язатися? Що робити далі?
poster-emergency = У разі небезпеки
poster-sample = Зразок: назви бота ще немає.
booklet-contents = Зміст
booklet-bodies = Установи та контакти
booklet-places = Гуртожитки
booklet-index = Покажчик слів
booklet-index-german = Німецькі слова
booklet-guide = Шукайте свою тему у змісті або в покажчику слів наприкінці. Там написано, хто за це відповідає. Телефон і адреса вказані біля установи на зазначеній сторінці.
booklet-marks = Якщо написано «{ $mark }», ця інформація випливає із загальних правил. Якщо сумніваєтеся, перепитайте.
## Organigramm auf Papier
organigram-topic = Тема
organigram-as-of = Станом на { $date }
organigram-nobody = Нікого не вказано: запитайте { $name }.
organigram-only-volunteers = лише для волонтерів
organigram-only-refugees = лише для біженців
button-print = 📄 PDF для друку

## Читання вголос
button-read = 🔊 Прочитати вголос
read-failed = На жаль, я не можу прочитати це вголос. Усе написано в повідомленні.
spoken-phone = Телефон: { $number }
spoken-email = Електронна адреса є в повідомленні.
spoken-address = Адреса: { $address }
spoken-web = Сайт вказано в повідомленні.
spoken-link = дивіться в повідомленні
spoken-to = до
spoken-clock = години
spoken-time = { $hour } { $minute }
spoken-date = { DATETIME($date, dateStyle: "long") }
spoken-day-Mo = понеділок
spoken-day-Tu = вівторок
spoken-day-We = середа
spoken-day-Th = четвер
spoken-day-Fr = п'ятниця
spoken-day-Sa = субота
spoken-day-Su = неділя
## Späte Antworten
late = Вибачте, я деякий час не відповідав.
## Die Nummer eines Falls in der Gruppe der Mitarbeitenden
team-number = Звернення { $number }
## Hinweis: keine persönlichen Angaben
hint-personal = Будь ласка, не надсилайте мені імен чи номерів – вони мені не потрібні, і я їх не запам'ятовую.
