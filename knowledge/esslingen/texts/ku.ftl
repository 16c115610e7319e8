### Was der Bot sagt. Du-Form, Alltagsdeutsch, kurze Sätze.

## Antwort
responsible-shared = Çend dezgeh bi hev re berpirsiyar in.
responsible-unsettled = Hîn ne diyar e
interim = Heta ku diyar bibe: { $name }
phone = ☎ { $phone }
email = ✉ { $email }
address = 📍 { $address }
web = 🌐 { $web }
hours = 🕘 { $hours }
appointment-only = 🕘 Tenê bi randevû
# $time ist kurz ("8", "12:30"), $clock immer vierstellig ("08:00", "12:30"): nimm, was in deiner Sprache üblich ist.
hours-now = 🕘 { $hours } · { $now }
hours-always = şev û roj
open-until = niha heta saet { $clock } vekirî ye
opens-today = îro saet { $clock } vedibe
opens-tomorrow = sibê saet { $clock } vedibe
opens-day = { $day } saet { $clock } vedibe
opens-date = roja { $date } saet { $clock } vedibe
holiday-today = îro betlaneya fermî ye, belkî girtî ye
reach = ➜ { $reach }
as-of-year = (agahiya sala { $year })
as-of-undated = (agahiya bê dîrok)
next-steps = Gavên din
self-help-title = Hûn bi xwe dikarin van bikin
checked = Hat kontrolkirin: { $date }
checked-inferred = Ji rêzikên giştî hatiye girtin, ne piştrast e · { $date }
overdue = ⚠ Demek e nehatiye kontrolkirin, ji kerema xwe bipirsin
not-translated = Hîn nehatiye wergerandin, loma bi almanî ye
translation-unchecked = Werger hîn nehatiye kontrolkirin
more-bodies = Dezgehên din: { $names }

## Knöpfe
button-may = Wek dilxwaz çi dikarim bikim?
button-self = Ez bi xwe çi dikarim bikim?
button-contacts = Hemû dezgeh û hejmar
button-save = Hejmarê tomar bike
button-wrong = Êdî ne rast e
button-back = Vegere bersivê
button-topics = Hemû mijar
button-numbers = Hejmarên awarte
button-copy = Hejmarê kopî bike
button-map = Li ser nexşeyê
button-counter = Nîşanî karmend bide
button-more = Zêdetir …
button-next = Pêşve ▶
button-previous = ◀ Paşve
button-overview = Vegere lîsteyê
button-volunteer = Ez alîkariyê dikim
button-refugee = Ez penaber im
button-skip = Derbas bike
button-bodies = Hemû dezgeh
button-may-areas = Dilxwaz çi dikarin bikin
button-places = Kampa xwe hilbijêre
button-where = Ez li ku dimînim
button-where-forget = Vê ji bîr bike
button-open-bot = Zêdetir li cem Wegweiser

## Ansichten
may-title = Wek dilxwaz hûn dikarin van bikin
must-not-title = Ji kerema xwe van nekin
advice-inferred = Ji rêzikên giştî hatiye girtin. Heke hûn ne piştrast bin, ji dezgeha berpirsiyar bipirsin.
law-title = Bingeha qanûnî
no-advice = Li ser vê hîn tiştek li cem me tune ye.
saved = Ev hejmar e, hûn dikarin wê tomar bikin.
no-phone = Em hejmara telefonê nizanin: { $name }.
wrong-thanks = Spas. Ji kerema xwe ji ofîsa hevrêziyê re jî bibêjin, ew agahiyan nû dike:
counter-title = Vê nîşanî karmend bidin
# Steht in der eigenen Sprache oben und auf Deutsch darunter, damit beide lesen können, was da steht. Hier ausnahmsweise „Sie“.
counter-sentence = Rojbaş, ji kerema xwe hûn dikarin di vê mijarê de alîkariya min bikin: „{ $matter }“?

## Listen
page-of = Rûpel { $page } ji { $pages }
kinds-title = Hûn li kîjan dezgehê digerin?
kind-notfall = 🆘 Alîkariya awarte
kind-stadt = 🏙 Bajar
kind-landkreis = 🏢 Navçe (Landkreis)
kind-land = 🗺 Eyalet
kind-bund = 🇩🇪 Dewleta federal
kind-gericht = ⚖️ Dadgeh
kind-traeger = 🏠 Rêxistin û yekîtî
kind-beratung = 💬 Navendên şêwirmendiyê
kind-engagement = 🤝 Dilxwazî û komele
kind-privat = 🏪 Şirket û yên din
engagement-title = Beşdarî û alîkarî: Mijar çi ye?
may-areas-title = Hûn wek dilxwaz çi dikarin bikin. Di kîjan warî de?
self-areas-title = Hûn bi xwe çi dikarin bikin. Di kîjan warî de?
chart-title = Kî ji çi berpirsiyar e? Warekî hilbijêrin.
chart-line = { $topic }: { $bodies }
chart-stage = Ji bo: { $stage }
where-title = Hûn li ku dimînin? Wê demê ez dikarim yekser dezgeha rast bibêjim.
where-known = Ev di bîra min de ye: { $where }.
where-forgotten = Baş e, min ew ji bîr kir. Mijar çi ye?
places-title = Hûn li kîjan kampê dimînin?

## Rückfragen
ask-topic = Mebesta we yek ji van e?
none-of-these = Ne yek ji van e
ask-more = Mijar bi rastî çi ye? Çend peyvên din alîkariya min dikin.

## Nicht gefunden
fallback = Mixabin ez vê nizanim. Ez texmîn nakim, çêtir e hûn li vir bipirsin:
fallback-scope = Di vê de ez nikarim alîkariyê bikim. Ez tenê dizanim kî ji çi berpirsiyar e ji bo cihê mayîna penaberan li { $town }.
fallback-contact = { $name } dikare alîkariyê bike:

## Dringend
urgent-number = ☎ { $number } – { $name }
number-112 = Ambulans û agirkuj
number-110 = Polîs
number-116117 = Doktorê nobedar
number-116016 = Telefona alîkariyê: tundî li dijî jinan
number-116111 = Telefona zarok û ciwanan
number-4976119240 = Alîkariya awarte di jehrîbûnê de
number-08001110111 = Telefona alîkariya derûnî
numbers-title = Hejmarên awarte

## Stellen und Unterkünfte
body-role = { $role }
body-part-of = Beşek ji: { $name }
body-responsible = Wek mînak berpirsiyar e ji bo: { $topics }
place-stage = Cure: { $stage }
place-operator = Rêvebir: { $name }
place-care = Alîkariya civakî: { $name }
place-state = Li gor agahiya { $year }: { $state }
place-state-open = vekirî ye
place-state-closed = girtî ye
place-state-planned = hatiye plankirin
place-state-never_built = nehatiye avakirin
place-state-unknown = ne piştrast e ku ev avahî îro jî tê bikaranîn
place-notice = Li kaxezên li ser dîwarê kampê binêrin an ji rêvebirê kampê bipirsin.

## Gespräch
welcome = Silav, ez Wegweiser (rêber) im ji bo { $town }. Ez ji we re dibêjim kî ji çi berpirsiyar e ji bo cihê mayîna penaberan. Pirsa xwe binivîsin, wek mînak: „Kalorîfera min naxebite, kî wê çêdike?“
welcome-privacy = Ez tomar nakim hûn kî ne û çi dipirsin.
start-audience = Hûn alîkariya penaberan dikin, an hûn bi xwe penaber in? Wê demê ez dikarim baştir bersivê bidim.
start-ready = Niha pirsa xwe binivîsin, an mijarekê hilbijêrin.
audience-volunteer = Pir baş e ku hûn alîkariyê dikin! Niha pirsa xwe binivîsin, an mijarekê hilbijêrin.
audience-refugee = Baş e. Ez pêşî nîşan didim ku hûn bi xwe çi dikarin bikin. Niha pirsa xwe binivîsin, an mijarekê hilbijêrin.
help-groups = Di komê de ez bersivê didim, heke hûn navê min bi @ binivîsin an bersiva peyama min bidin.
help = Pirsa xwe bi gotinên xwe binivîsin. Ez dezgehê, rêya wê û gavên din ji we re dibêjim. Hûn dikarin ji „Hemû mijar“ jî hilbijêrin. Di rewşa awarte de: 112 an 110.
privacy = Ez nav, hejmar û tiştên ku hûn dinivîsin tomar nakim. Ji bo demeke kurt tenê mijar û cureyê cihê mayînê di bîra min de dimîne, da ku hûn bikaribin dîsa bipirsin. Bi /loeschen ez vê jî tavilê ji bîr dikim.
forgotten = Temam. Min her tiştê axaftina me ji bîr kir.
restarted = Baş e, ji nû ve. Mijar çi ye?
areas-title = Mijar çi ye?
area-title = { $pictogram } { $name }
stage-noted = Baş e, ez di bîra xwe de digirim: { $stage }. Mijar çi ye?
not-text = Mixabin ez tenê nivîsê dixwînim. Ji kerema xwe bi çend peyvan binivîsin mijar çi ye, an mijarekê hilbijêrin.
sent-voice = Mixabin ez nikarim guhdarî bikim. Ji kerema xwe bi çend peyvan binivîsin mijar çi ye, an mijarekê hilbijêrin.
sent-picture = Mixabin ez nikarim wêne, name û dosyeyan bixwînim. Ji kerema xwe binivîsin name ji kê ye an mijar çi ye, an mijarekê hilbijêrin.
sent-sticker = 😊 Û mijar çi ye? Çend peyvan binivîsin, an mijarekê hilbijêrin.
sent-location = Cihê we yê li ser nexşeyê ji min re ne lazim e û ez wî tomar nakim. Li vir hûn dikarin hilbijêrin ku hûn li ku dimînin.
sent-contact = Kontakt ji min re ne lazim in û ez wan tomar nakim. Heke hûn li dezgehekê digerin, navê wê an mijarê binivîsin.
sent-emoji = Ji kerema xwe çend peyvan jî binivîsin, an mijarekê hilbijêrin.
sent-long = Ev bi carekê pir e. Ji kerema xwe bi hevokekê binivîsin mijar çi ye, an mijarekê hilbijêrin.
failed = Li cem min tiştek xelet çû. Ji kerema xwe pirsa xwe dîsa binivîsin. Di rewşa awarte de: 112 an 110.

smalltalk-greeting = Silav! Mijar çi ye? Pirsa xwe ji min re binivîsin.
smalltalk-how-are-you = Spas, ez baş im. Ez çawa dikarim alîkariya we bikim?
smalltalk-thanks = Ne tiştek e!
smalltalk-goodbye = Bi xatirê we, her tişt bi dilê we be!
smalltalk-acknowledge = Baş e. Heke tiştekî din hebe, binivîsin.
smalltalk-who-are-you = Ez Wegweiser im, bernameyek im, ne mirov im. Ez dizanim kî ji çi berpirsiyar e ji bo cihê mayîna penaberan li { $town }.
smalltalk-capabilities = Ez dibêjim kî ji çi berpirsiyar e, hûn çawa digihîjin dezgehê û hûn bi xwe çi dikarin bikin. Pirsa xwe bi gotinên xwe binivîsin.
smalltalk-privacy = Ez tomar nakim hûn kî ne û çi dinivîsin.
smalltalk-praise = Ez kêfxweş bûm!
smalltalk-complaint = Bibore. Ji kerema xwe careke din bi gotinên din bibêjin, an mijarekê hilbijêrin.
smalltalk-laugh = 😊 Ez dikarim tiştekî din ji bo we bikim?
smalltalk-yes-no = Baş e. Mijar çi ye? Pirsa xwe ji min re binivîsin.
smalltalk-wishes = Spas, ji we re jî!
smalltalk-other = Silav! Mijar çi ye? Pirsa xwe ji min re binivîsin.

## Wochentage und Zeiten
day-Mo = Duşem
day-Tu = Sêşem
day-We = Çarşem
day-Th = Pêncşem
day-Fr = În
day-Sa = Şemî
day-Su = Yekşem
day-PH = betlaneya fermî
closed = girtî
clock = { "" }

## Sprachen
languages-title = Ez bi kîjan zimanî bersivê bidim?

## Befehle
command-start = Ji nû ve dest pê bike
command-themen = Hemû mijar
command-stellen = Hemû dezgeh
command-engagement = Beşdarî û alîkarî
command-selbst = Ez bi xwe çi dikarim bikim
command-notfall = Hejmarên awarte
command-sprache = Ziman hilbijêre
command-ort = Ez li ku dimînim
command-organigramm = Kî ji çi berpirsiyar e?
command-hilfe = Çawa tê bikaranîn
command-datenschutz = Çi tê tomarkirin
command-loeschen = Her tiştî ji bîr bike
about = Wegweiser: Kî ji çi berpirsiyar e ji bo cihê mayîna penaberan li { $town }?

## In jedem Chat: @Name und ein Stichwort
inline-bodies = Berpirsiyar: { $names }
inline-ask = Yekser ji Wegweiser bipirse

## Vorschau im Browser
web-input = Peyama we
web-send = Bişîne
web-log = Axaftin
web-you = Hûn
web-menu = Menû
web-fresh = Axaftina nû
web-copied = Hate kopîkirin
## Änderungen an der Wissensbasis: was der Bot dem Team meldet
edit-live = Guhertina di bingeha zanînê de niha derbasdar e.
edit-refused = Guhertina di bingeha zanînê de nehat qebûlkirin. Rewşa { $since } hîn derbasdar e. Hejmara şaşiyan: { $count }
edit-more = … û { $count } şaşiyên din. “wegweiser check” hemûyan nîşan dide.
## An den Runden Tisch: nur mit Erlaubnis und ohne Namen
button-give = Bê nav ji maseya girover re
give-ask = Ez dikarim vê pirsê bêyî navê we bidim maseya girover? Li wir dezgeh zelal dikin kî berpirs e.
give-shown = Ez ê vê bêyî navê we bidim:
give-beside = Pê re tenê ziman û roj. Ma ji nivîsê hîn diyar e hûn kî ne? Wê demê li “Na” bidin û pirsê bi awayekî din binivîsin.
button-give-yes = Erê, bide
button-give-no = Na, tiştekî nehêle
give-thanks = Spas. Min ev da maseya girover:
give-nothing-kept = Baş e, min tiştek nehişt.
give-lost = Pirsa we êdî li ber min nîne. Ji kerema xwe careke din binivîsin.
give-long = Ev pir dirêj e. Ji kerema xwe pirsê bi hevokekê binivîsin.
give-again = We îro li ser vê mijarê pirsek daye. Min ev nehişt.
give-enough = Îro ez êdî pirsan nagirim. Min ev nehişt. Sibê dîsa biceribînin.
give-failed = Nebû. Min tiştek nehişt. Ji kerema xwe paşê dîsa biceribînin.
report-ask = Ez bêyî navê we ragihînim ku tiştek li vir êdî ne rast e?
button-report = Erê, bê nav ragihîne
report-thanks = Spas, hat ragihandin. Maseya girover wê berî civîna xwe ya din bibîne.
privacy-giving = Tenê heke hûn bi bişkokekê destûrê bidin, ez pirsekê didim maseya girover: nivîsa ku ez berê nîşanî we didim, ziman û roj. Herî dereng piştî salekê tê jêbirin.
forgotten-giving = Pirsên li maseya girover li wir dimînin: nayê nivîsandin ji kê ne, ji ber vê ez jî nikarim yên we bibînim.

## Menschen fragen: nur mit Erlaubnis
button-staff = Ji mirovekî bipirsin
staff-shown = Ez ê vê bêyî navê we bidim karmendan:
staff-readers = Mirovên di komekê de wê dixwînin: { $name }.
staff-hours = Ew li wir in: { $hours }
staff-answer-days = Bersiv bi gelemperî di nav { $days } rojên kar de tê.
staff-answer-open = Dibe ku bersiv çend rojan bikişîne.
staff-kept = Ji bo ku bersiv we bibîne, ez vê sohbetê bi şîfre di bîra xwe de digirim, heta ku her tişt bê bersivandin, herî zêde 14 roj. Bi /loeschen ev yekser diqede.
staff-sent = Min ev da karmendan. Bersiv wê li vir bê. Heke hûn bixwazin tiştekî lê zêde bikin, bersiva vê peyamê bidin: ew wê çawa hûn dinivîsin wisa dixwînin.
staff-unreachable = Ez niha nikarim bigihêjim karmendan. Ji kerema xwe hûn bi xwe li vir bipirsin:
staff-waiting = Pirsa we ya li ser vê jixwe li cem karmendan e. Bersiv wê li vir bê.
staff-many = Jixwe sê pirsên we li cem karmendan hene. Ji kerema xwe bisekinin heta ku yek bê bersivandin.
staff-answer = Bersiv ji karmendan
staff-answer-note = Ev mirovekî nivîsî. Heke hûn bixwazin tiştekî bibêjin, bersiva vê peyamê bidin: ew wê çawa hûn dinivîsin wisa dixwînin.
staff-clarifying = Karmend li pirsa we digerin. Bersiv wê li vir bê.
staff-topic = Karmend dibêjin: ev li pirsa we tê.
staff-closed = Karmendan pirsa we girt. Heke tiştekî din pêwîst be, ji min re binivîsin.
staff-over = Pirsa we ya ji karmendan re êdî girtî ye. Heke tiştekî din pêwîst be, ji min re binivîsin.
staff-expired = Mixabin bersiv ji pirsa we re nehat. Ji kerema xwe hûn bi xwe li vir bipirsin:
staff-added = Min gihand.
privacy-staff = Ez pirsekê tenê wê demê didim karmendan jî, heke hûn bi bişkokekê destûrê bidin. Wê demê ez vê sohbetê bi şîfre di bîra xwe de digirim, heta ku her tişt bê bersivandin, herî zêde 14 roj.
## Die Seiten im Netz (`wegweiser site`)
site-intro = Li vir tê nivîsîn ku kî ji çi berpirsiyar e ji bo cihê mayîna penaberan li { $town }, hûn çawa digihîjin dezgehê û hûn bi xwe çi dikarin bikin.
site-skip = Here naverokê
site-home = Rûpela destpêkê
site-menu = Beşên malperê
site-search = Bigere
site-search-label = Mijar çi ye? Peyvek bes e.
site-search-found = Hat dîtin: { $count }
site-search-nothing = Tiştek nehat dîtin. Peyveke din biceribînin, an li lîsteya jêrîn binêrin.
site-search-needs-script = Ji bo lêgerînê JavaScript pêwîst e. Hemû mijar di lîsteya jêrîn de ne.
site-topics = Mijar
site-bodies = Dezgeh
site-places = Cihên mayînê
site-self = Bi xwe bikin
site-engagement = Alîkarî bikin
site-emergency = Rewşa awarte
site-downloads = Ji bo çapkirinê
site-language = Ziman
site-who = Kî berpirsiyar e?
site-any-stage = Li her derê wek hev e
site-for-volunteers = Ji bo dilxwazan
site-for-refugees = Ji bo penaberan
site-at-place = Tenê li vir: { $names }
site-nobody = Ji bo vî cureyê mayînê em vê nizanin.
site-phone = Telefon
site-email = E-peyam
site-address = Navnîşan
site-hours = Demên vekirî
site-web = Malper
site-reach = Hûn çawa digihîjin wan
site-appointment = Tenê bi randevû
site-sources = Çavkanî
site-related = Mijarên nêzîk
site-responsible-for = Berpirsiyar e ji bo
site-ask-bot = Di çatê de bipirsin
site-edition = Dîrok: { $date }
site-not-found = Rûpeleke wisa tune ye.
site-privacy = Ev rûpel li ser we tiştekî tomar nakin: ne çerez, ne şopandin.
site-booklet = Pirtûkoka hemû mijaran
site-sheet = Kaxezek bi xwe re: { $languages }
## Auf Papier: Merkblatt, Aushang, Heft
paper-who = Kî berpirsiyar e?
paper-all-stages = Li her cihê mayînê
paper-inferred = ne piştrast e
paper-sources = Çavkanî
paper-as-of = Agahiyên { $date }
paper-mend = Tiştek êdî ne rast e? Ji kerema xwe li vir bibêjin: { $name }
paper-see-also = Li van jî binêrin
sheet-scan = Ev agahî li ser telefona we
poster-invite = Pirsên we hene? Skan bikin.
poster-line = Kî berpirsiyar e? Hûn çawa bigihîjin wan? Gava din çi ye?
poster-emergency = Di rewşa awarte de
poster-sample = Mînak: navê botê hîn tune ye.
booklet-contents = Naverok
booklet-bodies = Dezgeh û têkilî
booklet-places = Kamp
booklet-index = Lîsteya peyvan
booklet-index-german = Peyvên almanî
booklet-guide = Li mijara xwe di naverokê de an li dawiyê di lîsteya peyvan de bigerin. Li wir nivîsandî ye kî berpirsiyar e. Telefon û navnîşan li cem dezgehê ne, li rûpela ku hatiye gotin.
booklet-marks = Heke „{ $mark }“ nivîsandî be, agahî ji rêzikên giştî hatiye girtin. Heke hûn ne piştrast bin, bipirsin.
## Organigramm auf Papier
organigram-topic = Mijar
organigram-as-of = Rewş: { $date }
organigram-nobody = Kes nehatiye nivîsandin: ji { $name } bipirsin.
organigram-only-volunteers = tenê ji bo dilxwazan
organigram-only-refugees = tenê ji bo penaberan
button-print = 📄 PDF ji bo çapkirinê

## Bi deng xwendin
button-read = 🔊 Bi deng bixwîne
read-failed = Mixabin ez nikarim vê bi deng bixwînim. Her tişt di peyamê de ye.
spoken-phone = Telefon: { $number }
spoken-email = Navnîşana e-nameyê di peyamê de ye.
spoken-address = Navnîşan: { $address }
spoken-web = Malper di peyamê de ye.
spoken-link = li peyamê binêre
spoken-to = heta
spoken-clock = { "" }
spoken-time = { $hour } û { $minute } deqe
spoken-date = { DATETIME($date, dateStyle: "long") }
spoken-day-Mo = Duşem
spoken-day-Tu = Sêşem
spoken-day-We = Çarşem
spoken-day-Th = Pêncşem
spoken-day-Fr = În
spoken-day-Sa = Şemî
spoken-day-Su = Yekşem
## Späte Antworten
late = Bibore, demekê hûn nikaribûn xwe bigihînin min.
## Die Nummer eines Falls in der Gruppe der Mitarbeitenden
team-number = Doz { $number }
## Hinweis: keine persönlichen Angaben
hint-personal = Ji kerema xwe nav û hejmaran ji min re neşînin – ew ne pêwîst in û ez wan nahêlim.
