### Was der Bot sagt. Du-Form, Alltagsdeutsch, kurze Sätze.

## Antwort
responsible-shared = Этим занимаются сразу несколько служб.
responsible-unsettled = Пока не ясно
interim = Пока что: { $name }
phone = ☎ { $phone }
email = ✉ { $email }
address = 📍 { $address }
web = 🌐 { $web }
hours = 🕘 { $hours }
appointment-only = 🕘 Только по записи
# $time ist kurz ("8", "12:30"), $clock immer vierstellig ("08:00", "12:30"): nimm, was in deiner Sprache üblich ist.
hours-now = 🕘 { $hours } · { $now }
hours-always = круглосуточно
open-until = сейчас открыто до { $clock }
opens-today = откроется сегодня в { $clock }
opens-tomorrow = откроется завтра в { $clock }
opens-day = откроется: { $day }, { $clock }
opens-date = откроется { $date } в { $clock }
holiday-today = сегодня праздник, скорее всего закрыто
reach = ➜ { $reach }
as-of-year = (данные за { $year } год)
as-of-undated = (данные без даты)
next-steps = Что делать дальше
self-help-title = Что вы можете сделать сами
checked = Проверено { $date }
checked-inferred = По общим правилам, не подтверждено · { $date }
overdue = ⚠ Давно не проверяли, лучше переспросите
not-translated = Ещё не переведено, поэтому по-немецки
translation-unchecked = Перевод ещё не проверен
more-bodies = Другие службы: { $names }

## Knöpfe
button-may = Что можно делать волонтёру?
button-self = Что я могу сделать сам(а)?
button-contacts = Все службы и контакты
button-save = Сохранить контакт
button-wrong = Данные устарели
button-back = Назад к ответу
button-topics = Все темы
button-numbers = Экстренные номера
button-copy = Скопировать номер
button-map = На карте
button-counter = Показать сотруднику
button-more = Ещё …
button-next = Дальше ▶
button-previous = ◀ Назад
button-overview = К общему списку
button-volunteer = Я помогаю беженцам
button-refugee = Я беженец / беженка
button-skip = Пропустить
button-bodies = Все службы
button-may-areas = Что можно делать волонтёрам
button-places = Выбрать моё общежитие
button-where = Где я живу
button-where-forget = Забыть, где я живу
button-open-bot = Подробнее в Wegweiser

## Ansichten
may-title = Что вам можно делать как волонтёру
must-not-title = А этого, пожалуйста, не делайте
advice-inferred = Это следует из общих правил. Если сомневаетесь, спросите там, где за это отвечают.
law-title = На каком законе это основано
no-advice = Об этом у нас пока ничего нет.
saved = Вот контакт, его можно сохранить.
no-phone = Номера телефона для { $name } мы не знаем.
wrong-thanks = Спасибо. Пожалуйста, сообщите об этом и в Koordinationsstelle (координация), там следят, чтобы данные были верными:
counter-title = Покажите это сотруднику
# Steht in der eigenen Sprache oben und auf Deutsch darunter, damit beide lesen können, was da steht. Hier ausnahmsweise „Sie“.
counter-sentence = Здравствуйте, не могли бы вы мне помочь с вопросом «{ $matter }»?

## Listen
page-of = Страница { $page } из { $pages }
kinds-title = Какую службу вы ищете?
kind-notfall = 🆘 Экстренные службы
kind-stadt = 🏙 Город
kind-landkreis = 🏢 Округ
kind-land = 🗺 Федеральная земля
kind-bund = 🇩🇪 Федеральные службы
kind-gericht = ⚖️ Суды
kind-traeger = 🏠 Социальные организации
kind-beratung = 💬 Консультации
kind-engagement = 🤝 Волонтёрство и клубы
kind-privat = 🏪 Фирмы и другие
engagement-title = Участвовать и помогать: что вас интересует?
may-areas-title = Что вам можно делать как волонтёру. В какой области?
self-areas-title = Что вы можете сделать сами. В какой области?
chart-title = Кто за что отвечает? Выберите область.
chart-line = { $topic }: { $bodies }
chart-stage = Это для: { $stage }
where-title = Где вы живёте? Тогда я сразу назову нужную службу.
where-known = Я помню, где вы живёте: { $where }.
where-forgotten = Хорошо, больше этого не помню. О чём ваш вопрос?
places-title = В каком общежитии вы живёте?

## Rückfragen
ask-topic = Вы имеете в виду что-то из этого?
none-of-these = Ничего из этого
ask-more = О чём именно речь? Ещё пара слов мне поможет.

## Nicht gefunden
fallback = К сожалению, этого я не знаю. Не хочу гадать, лучше спросите здесь:
fallback-scope = С этим я помочь не могу. Я знаю только, кто за что отвечает в жилье для беженцев в { $town }.
fallback-contact = Помочь может { $name }:

## Dringend
urgent-number = ☎ { $number } – { $name }
number-112 = Скорая и пожарные
number-110 = Полиция
number-116117 = Дежурный врач
number-116016 = Помощь женщинам при насилии
number-116111 = Телефон для детей и подростков
number-4976119240 = Помощь при отравлении (Giftnotruf)
number-08001110111 = Телефон доверия (Telefonseelsorge)
numbers-title = Экстренные номера

## Stellen und Unterkünfte
body-role = { $role }
body-part-of = Входит в: { $name }
body-responsible = Отвечает, например, за темы: { $topics }
place-stage = Вид жилья: { $stage }
place-operator = Управляет: { $name }
place-care = Социальная помощь: { $name }
place-state = Данные за { $year } год: { $state }
place-state-open = работает
place-state-closed = закрыто
place-state-planned = планируется
place-state-never_built = не построено
place-state-unknown = живут ли сейчас в этом доме, точно не известно
place-notice = Посмотрите на доску объявлений в доме или спросите руководство общежития (Heimleitung).

## Gespräch
welcome = Здравствуйте! Я Wegweiser, ваш помощник в { $town }. Я скажу, кто за что отвечает в жилье для беженцев. Просто напишите свой вопрос, например: «Не работает отопление, кому сказать?»
welcome-privacy = Я не запоминаю, кто вы и о чём спрашиваете.
start-audience = Вы помогаете беженцам или вы сами из беженцев? Так я смогу ответить лучше.
start-ready = Теперь напишите свой вопрос или выберите тему.
audience-volunteer = Здорово, что вы помогаете! Теперь напишите свой вопрос или выберите тему.
audience-refugee = Хорошо. Сначала я покажу, что вы можете сделать сами. Теперь напишите свой вопрос или выберите тему.
help-groups = В группе я отвечаю, если вы напишете моё @имя или ответите на моё сообщение.
help = Напишите вопрос своими словами. Я скажу, куда обратиться, как туда попасть и что делать дальше. Можно и выбрать в «Все темы». В экстренном случае: 112 или 110.
privacy = Я не сохраняю ни имён, ни номеров, ни того, что вы пишете. Недолго я помню только тему и вид жилья, чтобы вы могли спросить ещё. С командой /loeschen я сразу забуду и это.
forgotten = Готово. О нашем разговоре я больше ничего не помню.
restarted = Хорошо, начнём сначала. О чём ваш вопрос?
areas-title = О чём ваш вопрос?
area-title = { $pictogram } { $name }
stage-noted = Хорошо, запомню: { $stage }. О чём ваш вопрос?
not-text = К сожалению, я читаю только текст. Напишите, пожалуйста, в двух словах, о чём речь, или выберите тему.
sent-voice = К сожалению, слушать я не умею. Напишите, пожалуйста, в двух словах, о чём речь, или выберите тему.
sent-picture = К сожалению, я не могу прочитать фото, письма и файлы. Напишите, пожалуйста, от кого письмо или о чём речь, или выберите тему.
sent-sticker = 😊 А о чём ваш вопрос? Напишите пару слов или выберите тему.
sent-location = Ваше местоположение мне не нужно, я его не запоминаю. Здесь можно выбрать, где вы живёте.
sent-contact = Контакты мне не нужны, я их не сохраняю. Если вы ищете службу, напишите её название или о чём речь.
sent-emoji = Добавьте, пожалуйста, пару слов или выберите тему.
sent-long = Это много сразу. Напишите, пожалуйста, одним предложением, о чём речь, или выберите тему.
failed = У меня что-то пошло не так. Напишите, пожалуйста, свой вопрос ещё раз. В экстренном случае: 112 или 110.

smalltalk-greeting = Здравствуйте! О чём ваш вопрос? Напишите мне.
smalltalk-how-are-you = Спасибо, хорошо. А чем я могу помочь вам?
smalltalk-thanks = Пожалуйста!
smalltalk-goodbye = До свидания, всего доброго!
smalltalk-acknowledge = Хорошо. Если будет что-то ещё, просто напишите.
smalltalk-who-are-you = Я Wegweiser, программа, а не человек. Я знаю, кто за что отвечает в жилье для беженцев в { $town }.
smalltalk-capabilities = Я скажу, кто за что отвечает, как туда обратиться и что вы можете сделать сами. Напишите вопрос своими словами.
smalltalk-privacy = Я не сохраняю, кто вы и что пишете.
smalltalk-praise = Очень приятно!
smalltalk-complaint = Мне жаль. Скажите, пожалуйста, ещё раз другими словами или выберите тему.
smalltalk-laugh = 😊 Могу ли я ещё чем-то помочь?
smalltalk-yes-no = Хорошо. О чём ваш вопрос? Напишите мне.
smalltalk-wishes = Спасибо, и вам того же!
smalltalk-other = Здравствуйте! О чём ваш вопрос? Напишите мне.

## Wochentage und Zeiten
day-Mo = Пн
day-Tu = Вт
day-We = Ср
day-Th = Чт
day-Fr = Пт
day-Sa = Сб
day-Su = Вс
day-PH = в праздники
closed = закрыто
clock = ч.

## Sprachen
languages-title = На каком языке мне отвечать?

## Befehle
command-start = Начать заново
command-themen = Все темы
command-stellen = Все службы
command-engagement = Участвовать и помогать
command-selbst = Что я могу сделать сам(а)
command-notfall = Экстренные номера
command-sprache = Выбрать язык
command-ort = Где я живу
command-organigramm = Кто за что отвечает?
command-hilfe = Как это работает
command-datenschutz = Что сохраняется
command-loeschen = Всё забыть
about = Wegweiser: кто за что отвечает в жилье для беженцев в { $town }?

## In jedem Chat: @Name und ein Stichwort
inline-bodies = Отвечает: { $names }
inline-ask = Спросить Wegweiser напрямую

## Vorschau im Browser
web-input = Ваше сообщение
web-send = Отправить
web-log = Разговор
web-you = Вы
web-menu = Меню
web-fresh = Новый разговор
web-copied = Скопировано
## Änderungen an der Wissensbasis: was der Bot dem Team meldet
edit-live = Изменение в базе знаний уже действует.
edit-refused = Изменение в базе знаний не принято. По-прежнему действует состояние от { $since }. Ошибок: { $count }
edit-more = … и ещё { $count }. Все покажет «wegweiser check».
## An den Runden Tisch: nur mit Erlaubnis und ohne Namen
button-give = Анонимно на круглый стол
give-ask = Можно передать этот вопрос на круглый стол без вашего имени? Там учреждения выясняют, кто отвечает.
give-shown = Вот что я передам, без вашего имени:
give-beside = Вместе с этим только язык и день. Из текста ещё видно, кто вы? Тогда нажмите «Нет» и напишите вопрос иначе.
button-give-yes = Да, передать
button-give-no = Нет, ничего не сохранять
give-thanks = Спасибо. Это передано на круглый стол:
give-nothing-kept = Хорошо, ничего не сохранено.
give-lost = Я больше не вижу вашего вопроса. Напишите его, пожалуйста, ещё раз.
give-long = Это слишком длинно. Напишите, пожалуйста, вопрос одним предложением.
give-again = Об этом вы сегодня уже передали вопрос. Этот вопрос не сохранён.
give-enough = Сегодня я больше не принимаю вопросов. Этот вопрос не сохранён. Попробуйте завтра.
give-failed = Не получилось. Ничего не сохранено. Попробуйте, пожалуйста, позже.
report-ask = Сообщить без вашего имени, что здесь что-то уже не так?
button-report = Да, сообщить без имени
report-thanks = Спасибо, сообщение принято. Круглый стол увидит его до следующего заседания.
privacy-giving = Только если вы разрешите это кнопкой, я передаю вопрос на круглый стол: текст, который сначала показываю вам, язык и день. Не позднее чем через год он удаляется.
forgotten-giving = Вопросы круглого стола остаются там: при них не указано, от кого они, поэтому и я не могу найти ваши.

## Menschen fragen: nur mit Erlaubnis
button-staff = Спросить человека
staff-shown = Вот что я передам сотрудникам, без вашего имени:
staff-readers = Это прочитают люди в группе: { $name }.
staff-hours = Они на месте: { $hours }
staff-answer-days = Ответ обычно приходит за { $days } рабочих дня.
staff-answer-open = Ответ может прийти через несколько дней.
staff-kept = Чтобы ответ вас нашёл, я запоминаю этот чат в зашифрованном виде, пока на всё не ответят, не дольше 14 дней. Команда /loeschen сразу это прекращает.
staff-sent = Это передано сотрудникам. Ответ придёт сюда. Если хотите что-то добавить, ответьте на это сообщение: они прочитают всё именно так, как вы напишете.
staff-unreachable = Сейчас я не могу связаться с сотрудниками. Спросите, пожалуйста, сами здесь:
staff-waiting = Ваш вопрос об этом уже у сотрудников. Ответ придёт сюда.
staff-many = У сотрудников уже три ваших вопроса. Подождите, пожалуйста, пока на один ответят.
staff-answer = Ответ сотрудников
staff-answer-note = Это написал человек. Если хотите что-то сказать, ответьте на это сообщение: они прочитают всё именно так, как вы напишете.
staff-clarifying = Сотрудники выясняют ваш вопрос. Ответ придёт сюда.
staff-topic = Сотрудники говорят: это подходит к вашему вопросу.
staff-closed = Сотрудники закрыли ваш вопрос. Если нужно ещё что-то, напишите мне.
staff-over = Ваш вопрос к сотрудникам теперь закрыт. Если нужно ещё что-то, напишите мне.
staff-expired = К сожалению, на ваш вопрос ответа не было. Спросите, пожалуйста, сами здесь:
staff-added = Передано.
privacy-staff = Сотрудникам я тоже передаю вопрос, только если вы разрешите это кнопкой. Тогда я запоминаю этот чат в зашифрованном виде, пока на всё не ответят, не дольше 14 дней.
## Die Seiten im Netz (`wegweiser site`)
site-intro = Здесь написано, кто за что отвечает в жилье для беженцев в { $town }, как туда обратиться и что вы можете сделать сами.
site-skip = Перейти к тексту
site-home = Главная
site-menu = Разделы сайта
site-search = Искать
site-search-label = О чём речь? Достаточно одного слова.
site-search-found = Найдено: { $count }
site-search-nothing = Ничего не найдено. Попробуйте другое слово или посмотрите список ниже.
site-search-needs-script = Для поиска нужен JavaScript. Все темы есть в списке ниже.
site-topics = Темы
site-bodies = Службы
site-places = Жильё
site-self = Сделать самим
site-engagement = Помогать
site-emergency = Экстренная помощь
site-downloads = Распечатать
site-language = Язык
site-who = Кто отвечает?
site-any-stage = Одинаково везде
site-for-volunteers = Для волонтёров
site-for-refugees = Для беженцев
site-at-place = Только здесь: { $names }
site-nobody = Для такого жилья мы этого не знаем.
site-phone = Телефон
site-email = Эл. почта
site-address = Адрес
site-hours = Часы работы
site-web = Сайт
site-reach = Как туда обратиться
site-appointment = Только по записи
site-sources = Источники
site-related = Похожие темы
site-responsible-for = Отвечает за
site-ask-bot = Спросить в чате
site-edition = По состоянию на { $date }
site-not-found = Такой страницы нет.
site-privacy = Эти страницы ничего о вас не запоминают: без куки, без слежки.
site-booklet = Брошюра со всеми темами
site-sheet = Листок с собой: { $languages }
## Auf Papier: Merkblatt, Aushang, Heft
paper-who = Кто за это отвечает?
paper-all-stages = В любом жилье
paper-inferred = не подтверждено
paper-sources = Источники
paper-as-of = По состоянию на { $date }
paper-mend = Что-то уже не так? Сообщите, пожалуйста, сюда: { $name }
paper-see-also = Смотрите также
sheet-scan = Эта информация в вашем телефоне
poster-invite = Есть вопросы? Сканируйте.
poster-line = Кто за это отвечает? Как с ними связаться? Что делать дальше?
poster-emergency = В случае опасности
poster-sample = Образец: названия бота ещё нет.
booklet-contents = Содержание
booklet-bodies = Службы и контакты
booklet-places = Общежития
booklet-index = Указатель слов
booklet-index-german = Немецкие слова
booklet-guide = Ищите свою тему в содержании или в указателе слов в конце. Там написано, кто за это отвечает. Телефон и адрес указаны у службы на названной странице.
booklet-marks = Если написано «{ $mark }», эта информация следует из общих правил. Если сомневаетесь, переспросите.
## Organigramm auf Papier
organigram-topic = Тема
organigram-as-of = По состоянию на { $date }
organigram-nobody = Никто не указан: спросите { $name }.
organigram-only-volunteers = только для волонтёров
organigram-only-refugees = только для беженцев
button-print = 📄 PDF для печати

## Чтение вслух
button-read = 🔊 Прочитать вслух
read-failed = К сожалению, я не могу прочитать это вслух. Всё написано в сообщении.
spoken-phone = Телефон: { $number }
spoken-email = Электронный адрес есть в сообщении.
spoken-address = Адрес: { $address }
spoken-web = Сайт указан в сообщении.
spoken-link = смотрите в сообщении
spoken-to = до
spoken-clock = часов
spoken-time = { $hour } { $minute }
spoken-date = { DATETIME($date, dateStyle: "long") }
spoken-day-Mo = понедельник
spoken-day-Tu = вторник
spoken-day-We = среда
spoken-day-Th = четверг
spoken-day-Fr = пятница
spoken-day-Sa = суббота
spoken-day-Su = воскресенье
## Späte Antworten
late = Извините, какое-то время я не отвечал.
## Die Nummer eines Falls in der Gruppe der Mitarbeitenden
team-number = Обращение { $number }
## Hinweis: keine persönlichen Angaben
hint-personal = Пожалуйста, не присылайте мне имена и номера – они мне не нужны, и я их не запоминаю.
