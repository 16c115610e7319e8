### Was der Bot sagt. Du-Form, Alltagsdeutsch, kurze Sätze.

## Antwort
responsible-shared = ብዙሓት ኣብያተ ጽሕፈት ብሓባር ሓላፍነት ኣለወን።
responsible-unsettled = ክሳብ ሕጂ ንጹር ኣይኮነን
interim = ክሳብ ንጹር ዝኸውን: { $name }
phone = ☎ { $phone }
email = ✉ { $email }
address = 📍 { $address }
web = 🌐 { $web }
hours = 🕘 { $hours }
appointment-only = 🕘 ብቆጸራ ጥራይ
# $time ist kurz ("8", "12:30"), $clock immer vierstellig ("08:00", "12:30"): nimm, was in deiner Sprache üblich ist.
hours-now = 🕘 { $hours } · { $now }
hours-always = ለይትን መዓልትን
open-until = ሕጂ ክሳብ ሰዓት { $clock } ክፉት እዩ
opens-today = ሎሚ ሰዓት { $clock } ይኽፈት
opens-tomorrow = ጽባሕ ሰዓት { $clock } ይኽፈት
opens-day = { $day } ሰዓት { $clock } ይኽፈት
opens-date = ዕለት { $date } ሰዓት { $clock } ይኽፈት
holiday-today = ሎሚ በዓል እዩ፡ ምናልባት ዕጹው እዩ
reach = ➜ { $reach }
as-of-year = (ሓበሬታ ናይ { $year })
as-of-undated = (ሓበሬታ ብዘይ ዕለት)
next-steps = ዝቕጽሉ ስጉምትታት
self-help-title = እዚ ባዕልኹም ክትገብርዎ ትኽእሉ
checked = ዝተመርመረሉ ዕለት: { $date }
checked-inferred = ካብ ሓፈሻዊ ሕግታት ዝተወስደ፡ ኣይተረጋገጸን · { $date }
overdue = ⚠ ካብ ዝምርመር ነዊሕ ግዜ ኮይኑ፡ በጃኹም ሕተቱ
not-translated = ክሳብ ሕጂ ኣይተተርጐመን፡ ስለዚ ብቋንቋ ጀርመን እዩ
translation-unchecked = እቲ ትርጉም ክሳብ ሕጂ ኣይተመርመረን
more-bodies = ካልኦት ኣብያተ ጽሕፈት: { $names }

## Knöpfe
button-may = ከም ወለንተኛ እንታይ ይፍቀደኒ፧
button-self = ባዕለይ እንታይ ክገብር እኽእል፧
button-contacts = ኩለን ኣብያተ ጽሕፈትን ቁጽርን
button-save = ቁጽሪ ምዕቃብ
button-wrong = ደጊም ልክዕ ኣይኮነን
button-back = ናብ መልሲ ምምላስ
button-topics = ኩሎም ኣርእስትታት
button-numbers = ቁጽርታት ህጹጽ ሓገዝ
button-copy = ቁጽሪ ምቕዳሕ
button-map = ኣብ ካርታ
button-counter = ንሰራሕተኛ ምርኣይ
button-more = ተወሳኺ …
button-next = ዝቕጽል ▶
button-previous = ◀ ዝሓለፈ
button-overview = ናብ ዝርዝር ምምላስ
button-volunteer = ኣነ እሕግዝ
button-refugee = ኣነ ስደተኛ እየ
button-skip = ምሕላፍ
button-bodies = ኩለን ኣብያተ ጽሕፈት
button-may-areas = ንወለንተኛታት እንታይ ይፍቀድ
button-places = መዕረፊየይ ምምራጽ
button-where = ኣበይ ከም ዝቕመጥ
button-where-forget = እዚ ረስዕ
button-open-bot = ተወሳኺ ኣብ Wegweiser

## Ansichten
may-title = ከም ወለንተኛ እዚ ይፍቀደኩም
must-not-title = በጃኹም እዚ ኣይትግበሩ
advice-inferred = እዚ ካብ ሓፈሻዊ ሕግታት ዝተወስደ እዩ። ርግጸኛታት እንተ ዘይኮንኩም፡ ነቲ ሓላፍነት ዘለዎ ቤት ጽሕፈት ሕተቱ።
law-title = ሕጋዊ መሰረት
no-advice = ብዛዕባ እዚ ክሳብ ሕጂ ሓበሬታ የብልናን።
saved = እዚ እቲ ቁጽሪ እዩ፡ ክትዕቅብዎ ትኽእሉ።
no-phone = ናይ { $name } ቁጽሪ ቴሌፎን ኣይንፈልጥን።
wrong-thanks = የቐንየለይ። በጃኹም ንቤት ጽሕፈት ምውህሃድ እውን ንገሩ፡ ንሱ ነቲ ሓበሬታ የሐድሶ:
counter-title = እዚ ንሰራሕተኛ ኣርእዩ
# Steht in der eigenen Sprache oben und auf Deutsch darunter, damit beide lesen können, was da steht. Hier ausnahmsweise „Sie“.
counter-sentence = ሰላም፡ በጃኹም ብዛዕባ “{ $matter }” ክትሕግዙኒ ትኽእሉ ዶ፧

## Listen
page-of = ገጽ { $page } ካብ { $pages }
kinds-title = ኣየናይ ቤት ጽሕፈት ትደልዩ ኣለኹም፧
kind-notfall = 🆘 ህጹጽ ሓገዝ
kind-stadt = 🏙 ከተማ
kind-landkreis = 🏢 ኣውራጃ (Landkreis)
kind-land = 🗺 ክፍለ ሃገር
kind-bund = 🇩🇪 ፈደራላዊ መንግስቲ
kind-gericht = ⚖️ ኣብያተ ፍርዲ
kind-traeger = 🏠 ትካላትን ውድባትን
kind-beratung = 💬 ቦታታት ምኽሪ
kind-engagement = 🤝 ወለንታዊ ስራሕን ማሕበራትን
kind-privat = 🏪 ኩባንያታትን ካልኦትን
engagement-title = ተሳትፎን ሓገዝን: ብዛዕባ እንታይ እዩ፧
may-areas-title = ከም ወለንተኛ እንታይ ይፍቀደኩም። ኣብ ኣየናይ ዓውዲ፧
self-areas-title = ባዕልኹም እንታይ ክትገብሩ ትኽእሉ። ኣብ ኣየናይ ዓውዲ፧
chart-title = መን ንምንታይ ሓላፍነት ኣለዎ፧ ሓደ ዓውዲ ምረጹ።
chart-line = { $topic }: { $bodies }
chart-stage = ንዚ ይምልከት: { $stage }
where-title = ኣበይ ትቕመጡ፧ ሽዑ ነቲ ቅኑዕ ቤት ጽሕፈት ብኡንብኡ ክነግረኩም እኽእል።
where-known = እዚ እዝክር ኣለኹ: { $where }።
where-forgotten = ሕራይ፡ ረሲዐዮ። ብዛዕባ እንታይ እዩ፧
places-title = ኣብ ኣየናይ መዕረፊ ትቕመጡ፧

## Rückfragen
ask-topic = ካብዚኣቶም ሓደ ማለትኩም ድዩ፧
none-of-these = ካብዚኣቶም ሓደ እውን ኣይኮነን
ask-more = ብልክዕ ብዛዕባ እንታይ እዩ፧ ውሑዳት ተወሳኺ ቃላት ይሕግዛኒ።

## Nicht gefunden
fallback = ይቕሬታ፡ እዚ ኣይፈልጦን። ካብ ዝግምት፡ ኣብዚ እንተ ሓተትኩም ይሓይሽ:
fallback-scope = ኣብዚ ክሕግዘኩም ኣይክእልን። ኣነ ዝፈልጦ ኣብ { $town } ብዛዕባ መዕረፊ ስደተኛታት መን ሓላፍነት ከም ዘለዎ ጥራይ እዩ።
fallback-contact = { $name } ክሕግዘኩም ይኽእል:

## Dringend
urgent-number = ☎ { $number } – { $name }
number-112 = ኣምቡላንስን መጥፋእቲ ሓውን
number-110 = ፖሊስ
number-116117 = ተረኛ ሓኪም
number-116016 = ቴሌፎን ሓገዝ: ዓመጽ ኣብ ልዕሊ ደቂ ኣንስትዮ
number-116111 = ቴሌፎን ቆልዑን መንእሰያትን
number-4976119240 = ህጹጽ ሓገዝ ንመርዚ
number-08001110111 = ቴሌፎን ንዝተጨነቐ ሰብ
numbers-title = ቁጽርታት ህጹጽ ሓገዝ

## Stellen und Unterkünfte
body-role = { $role }
body-part-of = ክፋል ናይ: { $name }
body-responsible = ንኣብነት ሓላፍነት ዘለዎ: { $topics }
place-stage = ዓይነት: { $stage }
place-operator = ኣመሓዳሪ: { $name }
place-care = ማሕበራዊ ሓገዝ: { $name }
place-state = ሓበሬታ ናይ { $year }: { $state }
place-state-open = ክፉት
place-state-closed = ዕጹው
place-state-planned = ዝተመደበ
place-state-never_built = ኣይተሃንጸን
place-state-unknown = እቲ ገዛ ሎሚ ኣብ ጥቕሚ ድዩ ዘሎ ኣይተረጋገጸን
place-notice = ኣብቲ መዕረፊ ዝተለጠፈ ወረቐት ርኣዩ፡ ወይ ንሓላፊ መዕረፊ ሕተቱ።

## Gespräch
welcome = ሰላም፡ ኣነ Wegweiser (መምርሒ) ናይ { $town } እየ። ብዛዕባ መዕረፊ ስደተኛታት መን ሓላፍነት ከም ዘለዎ እነግረኩም። ሕቶኹም ጽሓፉ፡ ንኣብነት: “መሞቒ ገዛይ ኣይሰርሕን ኣሎ፡ መን የዐርዮ፧”
welcome-privacy = መን ምዃንኩምን እንታይ ከም እትሓቱን ኣይዕቅብን።
start-audience = ንስደተኛታት ትሕግዙ ዲኹም፡ ወይስ ባዕልኹም ስደተኛ ኢኹም፧ ሽዑ ዝሓሸ ክምልሰልኩም እኽእል።
start-ready = ሕጂ ሕቶኹም ጽሓፉለይ፡ ወይ ሓደ ኣርእስቲ ምረጹ።
audience-volunteer = ስለ እትሕግዙ ጽቡቕ እዩ! ሕጂ ሕቶኹም ጽሓፉለይ፡ ወይ ሓደ ኣርእስቲ ምረጹ።
audience-refugee = ሕራይ። ቅድም ባዕልኹም እንታይ ክትገብሩ ከም እትኽእሉ ከርእየኩም እየ። ሕጂ ሕቶኹም ጽሓፉለይ፡ ወይ ሓደ ኣርእስቲ ምረጹ።
help-groups = ኣብ ጉጅለ፡ ስመይ ምስ @ እንተ ጽሒፍኩም ወይ ንመልእኽተይ እንተ መሊስኩም እምልስ።
help = ሕቶኹም ብናትኩም ቃላት ጽሓፉ። እቲ ቤት ጽሕፈት፡ ናብኡ ዝወስድ መንገድን ዝቕጽሉ ስጉምትታትን እነግረኩም። ኣብ “ኩሎም ኣርእስትታት” እውን ክትመርጹ ትኽእሉ። ኣብ ህጹጽ: 112 ወይ 110።
privacy = ስም፡ ቁጽርን እትጽሕፍዎ ነገርን ኣይዕቅብን። ንሓጺር ግዜ ኣርእስትን ዓይነት መዕረፍን ጥራይ እዝክር፡ ደጊምኩም ክትሓቱ ምእንቲ ክትክእሉ። ብ /loeschen ነዚ እውን ብኡንብኡ እርስዖ።
forgotten = ተፈጺሙ። ብዛዕባ ዝርርብና ኩሉ ረሲዐዮ።
restarted = ሕራይ፡ ካብ መጀመርታ። ብዛዕባ እንታይ እዩ፧
areas-title = ብዛዕባ እንታይ እዩ፧
area-title = { $pictogram } { $name }
stage-noted = ሕራይ፡ እዝክሮ: { $stage }። ብዛዕባ እንታይ እዩ፧
not-text = ይቕሬታ፡ ጽሑፍ ጥራይ የንብብ። በጃኹም ብዛዕባ እንታይ ምዃኑ ብውሑዳት ቃላት ጽሓፉ፡ ወይ ሓደ ኣርእስቲ ምረጹ።
sent-voice = ይቕሬታ፡ ድምጺ ክሰምዕ ኣይክእልን። በጃኹም ብዛዕባ እንታይ ምዃኑ ብውሑዳት ቃላት ጽሓፉ፡ ወይ ሓደ ኣርእስቲ ምረጹ።
sent-picture = ይቕሬታ፡ ስእሊ፡ ደብዳበን ፋይልን ከንብብ ኣይክእልን። በጃኹም እቲ ደብዳበ ካብ መን ምዃኑ ወይ ብዛዕባ እንታይ ምዃኑ ጽሓፉ፡ ወይ ሓደ ኣርእስቲ ምረጹ።
sent-sticker = 😊 ብዛዕባ እንታይ እዩ፧ ውሑዳት ቃላት ጽሓፉለይ፡ ወይ ሓደ ኣርእስቲ ምረጹ።
sent-location = ዘለኹምዎ ቦታ ኣየድልየንን፡ ኣይዕቅቦን እውን። ኣብዚ ኣበይ ከም እትቕመጡ ክትመርጹ ትኽእሉ።
sent-contact = ናይ ሰባት ቁጽሪ ኣየድልየንን፡ ኣይዕቅቦን እውን። ቤት ጽሕፈት እንተ ደሊኹም፡ ስሙ ወይ ብዛዕባ እንታይ ምዃኑ ጽሓፉለይ።
sent-emoji = በጃኹም ውሑዳት ቃላት ወስኹ፡ ወይ ሓደ ኣርእስቲ ምረጹ።
sent-long = እዚ ብሓደ ግዜ ብዙሕ እዩ። በጃኹም ብዛዕባ እንታይ ምዃኑ ብሓደ ምሉእ ሓሳብ ጽሓፉ፡ ወይ ሓደ ኣርእስቲ ምረጹ።
failed = ኣባይ ጌጋ ተፈጢሩ። በጃኹም ሕቶኹም ደጊምኩም ጽሓፉ። ኣብ ህጹጽ: 112 ወይ 110።

smalltalk-greeting = ሰላም! ብዛዕባ እንታይ እዩ፧ ሕቶኹም ጽሓፉለይ።
smalltalk-how-are-you = ጽቡቕ፡ የቐንየለይ። ብምንታይ ክሕግዘኩም እኽእል፧
smalltalk-thanks = ገንዘብኩም!
smalltalk-goodbye = ደሓን ኩኑ፡ ጽቡቕ ይግበረልኩም!
smalltalk-acknowledge = ሕራይ። ካልእ እንተ ሃልዩ ጽሓፉለይ።
smalltalk-who-are-you = ኣነ Wegweiser እየ፡ ፕሮግራም እምበር ሰብ ኣይኮንኩን። ኣብ { $town } ብዛዕባ መዕረፊ ስደተኛታት መን ሓላፍነት ከም ዘለዎ እፈልጥ።
smalltalk-capabilities = መን ሓላፍነት ከም ዘለዎ፡ ነቲ ቤት ጽሕፈት ከመይ ከም እትረኽብዎን ባዕልኹም እንታይ ክትገብሩ ከም እትኽእሉን እነግረኩም። ሕቶኹም ብናትኩም ቃላት ጽሓፉ።
smalltalk-privacy = መን ምዃንኩምን እንታይ ከም እትጽሕፉን ኣይዕቅብን።
smalltalk-praise = ተሓጒሰ!
smalltalk-complaint = ይቕሬታ። በጃኹም ብኻልእ ቃላት ደጊምኩም ጽሓፉለይ፡ ወይ ሓደ ኣርእስቲ ምረጹ።
smalltalk-laugh = 😊 ካልእ ክሕግዘኩም ዝኽእል ነገር ኣሎ ዶ፧
smalltalk-yes-no = ሕራይ። ብዛዕባ እንታይ እዩ፧ ሕቶኹም ጽሓፉለይ።
smalltalk-wishes = የቐንየለይ፡ ንዓኹም እውን!
smalltalk-other = ሰላም! ብዛዕባ እንታይ እዩ፧ ሕቶኹም ጽሓፉለይ።

## Wochentage und Zeiten
day-Mo = ሰኑይ
day-Tu = ሰሉስ
day-We = ረቡዕ
day-Th = ሓሙስ
day-Fr = ዓርቢ
day-Sa = ቀዳም
day-Su = ሰንበት
day-PH = በዓል
closed = ዕጹው
clock = (ሰዓት ጀርመን)

## Sprachen
languages-title = ብኣየናይ ቋንቋ ክምልስ፧

## Befehle
command-start = ካብ መጀመርታ ምጅማር
command-themen = ኩሎም ኣርእስትታት
command-stellen = ኩለን ኣብያተ ጽሕፈት
command-engagement = ተሳትፎን ሓገዝን
command-selbst = ባዕለይ እንታይ ክገብር እኽእል
command-notfall = ቁጽርታት ህጹጽ ሓገዝ
command-sprache = ቋንቋ ምምራጽ
command-ort = ኣበይ ከም ዝቕመጥ
command-organigramm = መን ንምንታይ ሓላፍነት ኣለዎ፧
command-hilfe = ከመይ ከም ዝሰርሕ
command-datenschutz = እንታይ ከም ዝዕቀብ
command-loeschen = ኩሉ ምርሳዕ
about = Wegweiser: ኣብ { $town } ብዛዕባ መዕረፊ ስደተኛታት መን ንምንታይ ሓላፍነት ኣለዎ፧

## In jedem Chat: @Name und ein Stichwort
inline-bodies = ሓላፍነት ዘለዎ: { $names }
inline-ask = ን Wegweiser ብቐጥታ ምሕታት

## Vorschau im Browser
web-input = መልእኽትኹም
web-send = ስደድ
web-log = ዝርርብ
web-you = ንስኹም
web-menu = ዝርዝር
web-fresh = ሓድሽ ዝርርብ
web-copied = ተቐዲሑ
## Änderungen an der Wissensbasis: was der Bot dem Team meldet
edit-live = እቲ ኣብ መሰረት ፍልጠት ዝተገብረ ለውጢ ሕጂ ይሰርሕ ኣሎ።
edit-refused = እቲ ኣብ መሰረት ፍልጠት ዝተገብረ ለውጢ ኣይተቐበለን። ናይ { $since } ኩነታት ጌና ይሰርሕ ኣሎ። ብዝሒ ጌጋታት፦ { $count }
edit-more = … ካልኦት { $count } ድማ ኣለዉ። “wegweiser check” ንኹሎም የርኢ።
## An den Runden Tisch: nur mit Erlaubnis und ohne Namen
button-give = ብዘይ ስም ናብ ዙርያ ጣውላ
give-ask = ነዚ ሕቶ ብዘይ ስምኩም ናብቲ ዙርያ ጣውላ ክህቦ ትፈቕዱ ዶ? ኣብኡ ቤት ጽሕፈታት መን ሓላፊ ምዃኑ የነጽሩ።
give-shown = እዚ ብዘይ ስምኩም ክህብ እየ፦
give-beside = ምስኡ ቋንቋን መዓልትን ጥራይ። እቲ ጽሑፍ መን ምዃንኩም ገና የርኢ ዶ? ሽዑ «ኣይፋል» ጠውቑ፡ ነቲ ሕቶ ብኻልእ ኣገባብ ጽሓፍዎ።
button-give-yes = እወ፡ ሃቦ
button-give-no = ኣይፋል፡ ዋላ ሓንቲ ኣይትዓቅብ
give-thanks = የቐንየለይ። እዚ ናብቲ ዙርያ ጣውላ ሂበዮ፦
give-nothing-kept = ሕራይ፡ ዋላ ሓንቲ ኣይዓቀብኩን።
give-lost = ሕቶኹም ድሕሪ ሕጂ ኣብ ቅድመይ የለን። በጃኹም ከም ብሓድሽ ጽሓፍዎ።
give-long = እዚ ኣዝዩ ነዊሕ እዩ። በጃኹም ነቲ ሕቶ ብሓደ ምሉእ ሓሳብ ጽሓፍዎ።
give-again = ብዛዕባ እዚ ሎሚ ሓደ ሕቶ ሂብኩም ኣለኹም። ነዚ ኣይዓቀብክዎን።
give-enough = ሎሚ ካልእ ሕቶታት ኣይቅበልን። ነዚ ኣይዓቀብክዎን። ጽባሕ ደጊምኩም ፈትኑ።
give-failed = ኣይተዓወተን። ዋላ ሓንቲ ኣይዓቀብኩን። በጃኹም ድሓር ደጊምኩም ፈትኑ።
report-ask = ኣብዚ ዘሎ ሓበሬታ ቅኑዕ ከም ዘይኮነ ብዘይ ስምኩም ክሕብር ዶ?
button-report = እወ፡ ብዘይ ስም ሓብር
report-thanks = የቐንየለይ፡ ተሓቢሩ ኣሎ። እቲ ዙርያ ጣውላ ቅድሚ ዝቕጽል ኣኼባ ክርእዮ እዩ።
privacy-giving = ብመጠወቒ እንተ ፈቒድኩም ጥራይ እየ ሕቶ ናብቲ ዙርያ ጣውላ ዝህብ፦ ቅድሚኡ ዘርእየኩም ጽሑፍ፡ ቋንቋን መዓልትን። እንተ ደንጎየ ድሕሪ ሓደ ዓመት ይድምሰስ።
forgotten-giving = ኣብቲ ዙርያ ጣውላ ዘለዉ ሕቶታት ኣብኡ ይተርፉ፦ ካብ መን ምዃኖም ኣይተጻሕፈን፡ ስለዚ ናትኩም ክረኽቦም ኣይክእልን።

## Menschen fragen: nur mit Erlaubnis
button-staff = ንሰብ ሕተቱ
staff-shown = እዚ ብዘይ ስምኩም ንሰራሕተኛታት ክህቦ እየ፦
staff-readers = ኣብ ሓደ ጉጅለ ዘለዉ ሰባት ከንብብዎ እዮም፦ { $name }.
staff-hours = ኣብ ስራሕ ዘለዉሉ ግዜ፦ { $hours }
staff-answer-days = መልሲ መብዛሕትኡ ግዜ ኣብ ውሽጢ { $days } መዓልታት ስራሕ ይመጽእ።
staff-answer-open = መልሲ ክሳብ ዝመጽእ ቁሩብ መዓልታት ክወስድ ይኽእል እዩ።
staff-kept = እቲ መልሲ ናባኹም ምእንቲ ክመጽእ፡ ነዚ ዕላል ብምስጢራዊ ኣገባብ እሕዞ፡ ኩሉ ክሳብ ዝምለስ፡ እንተ በዝሐ 14 መዓልታት። ብ /loeschen ብኡንብኡ የብቅዕ።
staff-sent = እዚ ንሰራሕተኛታት ሂበዮም። እቲ መልሲ ኣብዚ ክመጽእ እዩ። ገለ ክትውስኹ እንተ ደሊኹም፡ ንዚ መልእኽቲ መልሱ፦ ልክዕ ከምቲ እትጽሕፍዎ የንብብዎ።
staff-unreachable = ሕጂ ንሰራሕተኛታት ክረኽቦም ኣይከኣልኩን። በጃኹም ባዕልኹም ኣብዚ ሕተቱ፦
staff-waiting = ብዛዕባ እዚ ዘሎ ሕቶኹም ድሮ ኣብ ሰራሕተኛታት ኣሎ። እቲ መልሲ ኣብዚ ክመጽእ እዩ።
staff-many = ድሮ ሰለስተ ሕቶታትኩም ኣብ ሰራሕተኛታት ኣለዋ። በጃኹም ሓንቲ ክሳብ እትምለስ ተጸበዩ።
staff-answer = መልሲ ካብ ሰራሕተኛታት
staff-answer-note = እዚ ሰብ እዩ ጽሒፍዎ። ገለ ክትብሉ እንተ ደሊኹም፡ ንዚ መልእኽቲ መልሱ፦ ልክዕ ከምቲ እትጽሕፍዎ የንብብዎ።
staff-clarifying = ሰራሕተኛታት ንሕቶኹም የጻርይዎ ኣለዉ። እቲ መልሲ ኣብዚ ክመጽእ እዩ።
staff-topic = ሰራሕተኛታት ይብሉ፦ እዚ ምስ ሕቶኹም ይሰማማዕ።
staff-closed = ሰራሕተኛታት ንሕቶኹም ዓጽዮምዋ። ካልእ እንተ ኣድልዩኩም፡ ጽሓፉለይ።
staff-over = ንሰራሕተኛታት ዘቕረብኩምዎ ሕቶ ሕጂ ተዓጽዩ ኣሎ። ካልእ እንተ ኣድልዩኩም፡ ጽሓፉለይ።
staff-expired = ብዘሕዝን ንሕቶኹም መልሲ ኣይመጸን። በጃኹም ባዕልኹም ኣብዚ ሕተቱ፦
staff-added = ኣሕሊፈዮ ኣለኹ።
privacy-staff = ንሰራሕተኛታት እውን ሕቶ ዝህቦም ብመጠወቒ እንተ ፈቒድኩም ጥራይ እየ። ሽዑ ነዚ ዕላል ብምስጢራዊ ኣገባብ እሕዞ፡ ኩሉ ክሳብ ዝምለስ፡ እንተ በዝሐ 14 መዓልታት።
## Die Seiten im Netz (`wegweiser site`)
site-intro = ኣብ { $town } ብዛዕባ መዕረፊ ስደተኛታት መን ሓላፍነት ከም ዘለዎ፡ ነቲ ቤት ጽሕፈት ከመይ ከም እትረኽብዎን ባዕልኹም እንታይ ክትገብሩ ከም እትኽእሉን ኣብዚ ተጻሒፉ ኣሎ።
site-skip = ናብ ትሕዝቶ ሕለፉ
site-home = መጀመርታ ገጽ
site-menu = ክፍልታት ናይዚ መርበብ
site-search = ድለዩ
site-search-label = ብዛዕባ እንታይ እዩ፧ ሓንቲ ቃል ትኣክል።
site-search-found = ዝተረኽበ: { $count }
site-search-nothing = ዝተረኽበ የለን። ካልእ ቃል ፈትኑ፡ ወይ ኣብ ታሕቲ ዘሎ ዝርዝር ርኣዩ።
site-search-needs-script = ንምድላይ JavaScript የድሊ። ኩሎም ኣርእስትታት ኣብ ታሕቲ ኣብ ዘሎ ዝርዝር ኣለዉ።
site-topics = ኣርእስትታት
site-bodies = ኣብያተ ጽሕፈት
site-places = መዕረፍታት
site-self = ባዕልኹም ግበሩ
site-engagement = ሓግዙ
site-emergency = ህጹጽ ሓገዝ
site-downloads = ንምሕታም
site-language = ቋንቋ
site-who = ሓላፍነት ዘለዎ መን እዩ፧
site-any-stage = ኣብ ኩሉ ሓደ እዩ
site-for-volunteers = ንወለንተኛታት
site-for-refugees = ንስደተኛታት
site-at-place = ኣብዚ ጥራይ: { $names }
site-nobody = ነዚ ዓይነት መዕረፊ ኣይንፈልጥን።
site-phone = ቴሌፎን
site-email = ኢመይል
site-address = ኣድራሻ
site-hours = ክፉት ሰዓታት
site-web = መርበብ ሓበሬታ
site-reach = ከመይ ከም እትረኽብዎም
site-appointment = ብቆጸራ ጥራይ
site-sources = ምንጭታት
site-related = ተመሳሳሊ ኣርእስትታት
site-responsible-for = ሓላፍነት ዘለዎ
site-ask-bot = ኣብ ቻት ሕተቱ
site-edition = ዕለት: { $date }
site-not-found = ከምዚ ዝበለ ገጽ የለን።
site-privacy = እዞም ገጻት ብዛዕባኹም ዋላ ሓንቲ ኣይዕቅቡን።
site-booklet = መጽሓፍ ምስ ኩሎም ኣርእስትታት
site-sheet = ሒዝኩምዎ እትኸዱ ወረቐት: { $languages }
## Auf Papier: Merkblatt, Aushang, Heft
paper-who = መን ሓላፍነት ኣለዎ፧
paper-all-stages = ኣብ ኵሉ መዕረፊ
paper-inferred = ኣይተረጋገጸን
paper-sources = ምንጭታት
paper-as-of = እዚ ሓበሬታ ናይ { $date } እዩ
paper-mend = ዝተለወጠ ነገር ኣሎ ድዩ፧ በጃኹም ኣብዚ ንገሩ: { $name }
paper-see-also = እዚ እውን ርኣዩ
sheet-scan = እዚ ሓበሬታ ኣብ ሞባይልኩም
poster-invite = ሕቶ ኣለኩም ድዩ፧ ስካን ግበሩ።
poster-line = መን ሓላፍነት ኣለዎ፧ ብኸመይ ትረኽብዎም፧ እቲ ዝቕጽል ስጉምቲ እንታይ እዩ፧
poster-emergency = ኣብ ሓደጋ
poster-sample = ኣብነት: ስም ናይቲ ቦት ገና የለን።
booklet-contents = ትሕዝቶ
booklet-bodies = ኣብያተ ጽሕፈትን መራኸቢታትን
booklet-places = መዕረፊታት
booklet-index = መውጽኢ ቃላት
booklet-index-german = ቃላት ጀርመን
booklet-guide = ጉዳይኩም ኣብቲ ትሕዝቶ ወይ ኣብ መወዳእታ ኣብ መውጽኢ ቃላት ድለዩ። ኣብኡ መን ሓላፍነት ከም ዘለዎ ተጻሒፉ ኣሎ። ስልክን ኣድራሻን ኣብቲ ዝተጠቕሰ ገጽ ኣብቲ ቤት ጽሕፈት ትረኽብዎ።
booklet-marks = “{ $mark }” ተጻሒፉ እንተሎ፡ እቲ ሓበሬታ ካብ ሓፈሻዊ ሕግታት ዝተወስደ እዩ። ርግጸኛታት እንተ ዘይኮንኩም ሕተቱ።
## Organigramm auf Papier
organigram-topic = ኣርእስቲ
organigram-as-of = ክሳብ ዕለት { $date }
organigram-nobody = ዝተጠቕሰ ትካል የለን፦ ን{ $name } ሕተቱ።
organigram-only-volunteers = ንወለንተኛታት ጥራይ
organigram-only-refugees = ንስደተኛታት ጥራይ
button-print = 📄 ንምሕታም ብPDF

## ብድምጺ ምንባብ
button-read = 🔊 ኣንብበለይ
read-failed = ይቕሬታ፡ ነዚ ብድምጺ ከንብቦ ኣይክእልን እየ። ኩሉ ኣብቲ መልእኽቲ ተጻሒፉ ኣሎ።
spoken-phone = ተሌፎን፦ { $number }
spoken-email = ናይ ኢመይል ኣድራሻ ኣብቲ መልእኽቲ ኣሎ።
spoken-address = ኣድራሻ፦ { $address }
spoken-web = እቲ መርበብ ኣብቲ መልእኽቲ ኣሎ።
spoken-link = ኣብቲ መልእኽቲ ርአ
spoken-to = ክሳብ
spoken-clock = { "" }
spoken-time = { $hour }:{ $minute }
spoken-date = { DATETIME($date, dateStyle: "long") }
spoken-day-Mo = ሰኑይ
spoken-day-Tu = ሰሉስ
spoken-day-We = ረቡዕ
spoken-day-Th = ሓሙስ
spoken-day-Fr = ዓርቢ
spoken-day-Sa = ቀዳም
spoken-day-Su = ሰንበት
## Späte Antworten
late = ይቕሬታ፡ ንገለ እዋን ክትረኽቡኒ ኣይከኣልኩምን።
## Die Nummer eines Falls in der Gruppe der Mitarbeitenden
team-number = ጉዳይ { $number }
## Hinweis: keine persönlichen Angaben
hint-personal = በጃኹም ስም ወይ ቁጽሪ ኣይትስደዱለይ። ኣየድልየንን እዩ፡ ኣይዕቅቦን ድማ።
