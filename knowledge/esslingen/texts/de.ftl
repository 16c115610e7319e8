### Was der Bot sagt. Du-Form, Alltagsdeutsch, kurze Sätze.

## Antwort
responsible-shared = Mehrere Stellen teilen sich das.
responsible-unsettled = Noch nicht geklärt
interim = Für den Übergang: { $name }
phone = ☎ { $phone }
email = ✉ { $email }
address = 📍 { $address }
web = 🌐 { $web }
hours = 🕘 { $hours }
appointment-only = 🕘 Nur mit Termin
# $time ist kurz ("8", "12:30"), $clock immer vierstellig ("08:00", "12:30"): nimm, was in deiner Sprache üblich ist.
hours-now = 🕘 { $hours } · { $now }
hours-always = rund um die Uhr
open-until = jetzt geöffnet bis { $time } Uhr
opens-today = öffnet heute { $time } Uhr
opens-tomorrow = öffnet morgen { $time } Uhr
opens-day = öffnet { $day } { $time } Uhr
opens-date = öffnet am { $date } { $time } Uhr
holiday-today = heute ist Feiertag, wahrscheinlich geschlossen
reach = ➜ { $reach }
as-of-year = (Angabe von { $year })
as-of-undated = (Angabe ohne Datum)
next-steps = Nächste Schritte
self-help-title = Das kannst du selbst tun
checked = Geprüft am { $date }
checked-inferred = Aus Regeln abgeleitet, nicht bestätigt · { $date }
overdue = ⚠ Prüfung überfällig, bitte nachfragen
not-translated = Noch nicht übersetzt, darum auf Deutsch
translation-unchecked = Übersetzung noch nicht geprüft
more-bodies = Weitere Stellen: { $names }

## Knöpfe
button-may = Was darf ich als Ehrenamtliche/r?
button-self = Was kann ich selbst tun?
button-contacts = Alle Stellen und Kontakte
button-save = Kontakt speichern
button-wrong = Stimmt nicht mehr
button-back = Zurück zur Antwort
button-topics = Alle Themen
button-numbers = Notrufnummern
button-copy = Nummer kopieren
button-map = Auf der Karte
button-counter = Am Schalter zeigen
button-more = Mehr …
button-next = Weiter ▶
button-previous = ◀ Zurück
button-overview = Zur Übersicht
button-volunteer = Ich helfe
button-refugee = Ich bin geflüchtet
button-skip = Überspringen
button-bodies = Alle Stellen
button-may-areas = Was Ehrenamtliche dürfen
button-places = Meine Unterkunft auswählen
button-where = Wo ich wohne
button-where-forget = Nicht mehr merken
button-open-bot = Mehr beim Wegweiser

## Ansichten
may-title = Das darfst du als Ehrenamtliche/r
must-not-title = Das bitte nicht
advice-inferred = Aus allgemeinen Regeln abgeleitet. Im Zweifel frag die zuständige Stelle.
law-title = Rechtsgrundlage
no-advice = Dazu steht bei uns noch nichts.
saved = Hier ist der Kontakt zum Speichern.
no-phone = Für { $name } kennen wir keine Telefonnummer.
wrong-thanks = Danke. Sag bitte auch der Koordinationsstelle Bescheid, sie hält die Angaben aktuell:
counter-title = Zeig das am Schalter
# Steht in der eigenen Sprache oben und auf Deutsch darunter, damit beide lesen können, was da steht. Hier ausnahmsweise „Sie“.
counter-sentence = Guten Tag, können Sie mir bitte bei „{ $matter }“ weiterhelfen?

## Listen
page-of = Seite { $page } von { $pages }
kinds-title = Welche Stelle suchst du?
kind-notfall = 🆘 Notfall und Notdienste
kind-stadt = 🏙 Stadt
kind-landkreis = 🏢 Landkreis
kind-land = 🗺 Land
kind-bund = 🇩🇪 Bund
kind-gericht = ⚖️ Gerichte
kind-traeger = 🏠 Träger und Verbände
kind-beratung = 💬 Beratungsstellen
kind-engagement = 🤝 Engagement und Vereine
kind-privat = 🏪 Firmen und andere
engagement-title = Mitmachen und helfen: Worum geht es?
may-areas-title = Was du als Ehrenamtliche/r darfst. In welchem Bereich?
self-areas-title = Was du selbst tun kannst. In welchem Bereich?
chart-title = Wer ist wofür zuständig? Wähle einen Bereich.
chart-line = { $topic }: { $bodies }
chart-stage = Gilt für: { $stage }
where-title = Wo wohnst du? Dann kann ich dir gleich die richtige Stelle nennen.
where-known = Gemerkt habe ich mir: { $where }.
where-forgotten = Gut, das habe ich vergessen. Worum geht es?
places-title = In welcher Unterkunft wohnst du?

## Rückfragen
ask-topic = Meinst du eines davon?
none-of-these = Nichts davon
ask-more = Worum geht es genau? Ein paar Worte mehr helfen mir.

## Nicht gefunden
fallback = Das weiß ich leider nicht. Bevor ich rate, frag lieber hier:
fallback-scope = Dabei kann ich nicht helfen. Ich kenne nur Zuständigkeiten rund um die Unterbringung von Geflüchteten in { $town }.
fallback-contact = Weiterhelfen kann { $name }:

## Dringend
urgent-number = ☎ { $number } – { $name }
number-112 = Rettungsdienst und Feuerwehr
number-110 = Polizei
number-116117 = Ärztlicher Bereitschaftsdienst
number-116016 = Hilfetelefon Gewalt gegen Frauen
number-116111 = Kinder- und Jugendtelefon
number-4976119240 = Giftnotruf
number-08001110111 = Telefonseelsorge
numbers-title = Notrufnummern

## Stellen und Unterkünfte
body-role = { $role }
body-part-of = Gehört zu: { $name }
body-responsible = Zuständig zum Beispiel für: { $topics }
place-stage = Art: { $stage }
place-operator = Betreiber: { $name }
place-care = Soziale Betreuung: { $name }
place-state = Stand { $year }: { $state }
place-state-open = in Betrieb
place-state-closed = geschlossen
place-state-planned = geplant
place-state-never_built = nicht gebaut
place-state-unknown = ob das Haus heute noch genutzt wird, ist nicht belegt
place-notice = Schau auf den Aushang im Haus oder frag die Heimleitung.

## Gespräch
welcome = Hallo, ich bin der Wegweiser für { $town }. Ich sage dir, wer in der Flüchtlingsunterbringung wofür zuständig ist. Schreib einfach deine Frage, zum Beispiel: „Die Heizung geht nicht, wer macht das?“
welcome-privacy = Ich merke mir nicht, wer du bist und was du fragst.
start-audience = Hilfst du Geflüchteten, oder bist du selbst geflüchtet? Dann kann ich besser antworten.
start-ready = Schreib mir jetzt deine Frage, oder wähle ein Thema.
audience-volunteer = Schön, dass du hilfst! Schreib mir jetzt deine Frage, oder wähle ein Thema.
audience-refugee = Gut. Ich zeige dir zuerst, was du selbst tun kannst. Schreib mir jetzt deine Frage, oder wähle ein Thema.
help-groups = In einer Gruppe antworte ich, wenn du meinen @Namen schreibst oder auf eine Nachricht von mir antwortest.
help = Schreib deine Frage in eigenen Worten. Ich nenne dir die Stelle, den Weg dorthin und die nächsten Schritte. Du kannst auch unter „Alle Themen“ auswählen. Im Notfall: 112 oder 110.
privacy = Ich speichere keine Namen, keine Nummern und nichts von dem, was du schreibst. Für kurze Zeit merke ich mir nur, um welches Thema und welche Unterbringung es geht, damit du nachfragen kannst. Mit /loeschen vergesse ich auch das sofort.
forgotten = Erledigt. Ich habe alles zu unserem Gespräch vergessen.
restarted = Gut, von vorn. Worum geht es?
areas-title = Worum geht es?
area-title = { $pictogram } { $name }
stage-noted = Gut, ich merke mir: { $stage }. Worum geht es?
not-text = Ich kann leider nur Text lesen. Schreib mir bitte in ein paar Worten, worum es geht, oder wähle ein Thema.
sent-voice = Hören kann ich leider nicht. Schreib mir bitte in ein paar Worten, worum es geht, oder wähle ein Thema.
sent-picture = Bilder, Briefe und Dateien kann ich leider nicht lesen. Schreib mir bitte, von wem der Brief ist oder worum es geht, oder wähle ein Thema.
sent-sticker = 😊 Und worum geht es? Schreib mir ein paar Worte, oder wähle ein Thema.
sent-location = Deinen Standort brauche ich nicht und merke ihn mir nicht. Hier kannst du auswählen, wo du wohnst.
sent-contact = Kontakte brauche ich nicht und speichere sie nicht. Wenn du eine Stelle suchst, schreib mir ihren Namen oder worum es geht.
sent-emoji = Schreib mir bitte ein paar Worte dazu, oder wähle ein Thema.
sent-long = Das ist viel auf einmal. Schreib mir bitte in einem Satz, worum es geht, oder wähle ein Thema.
failed = Da ist bei mir etwas schiefgegangen. Bitte schreib deine Frage noch einmal. Im Notfall: 112 oder 110.

smalltalk-greeting = Hallo! Worum geht es? Schreib mir deine Frage.
smalltalk-how-are-you = Danke, gut. Und womit kann ich dir helfen?
smalltalk-thanks = Gern!
smalltalk-goodbye = Bis bald, alles Gute!
smalltalk-acknowledge = Alles klar. Wenn noch etwas ist, schreib einfach.
smalltalk-who-are-you = Ich bin der Wegweiser, ein Programm, kein Mensch. Ich kenne die Zuständigkeiten rund um die Unterbringung von Geflüchteten in { $town }.
smalltalk-capabilities = Ich sage dir, wer wofür zuständig ist, wie du die Stelle erreichst und was du selbst tun kannst. Schreib deine Frage in eigenen Worten.
smalltalk-privacy = Ich speichere nicht, wer du bist und was du schreibst.
smalltalk-praise = Das freut mich!
smalltalk-complaint = Das tut mir leid. Sag es mir bitte noch einmal mit anderen Worten, oder wähle ein Thema aus.
smalltalk-laugh = 😊 Kann ich noch etwas für dich tun?
smalltalk-yes-no = Gut. Worum geht es? Schreib mir deine Frage.
smalltalk-wishes = Danke, dir auch!
smalltalk-other = Hallo! Worum geht es? Schreib mir deine Frage.

## Wochentage und Zeiten
day-Mo = Mo
day-Tu = Di
day-We = Mi
day-Th = Do
day-Fr = Fr
day-Sa = Sa
day-Su = So
day-PH = Feiertag
closed = geschlossen
clock = Uhr

## Sprachen
languages-title = In welcher Sprache soll ich antworten?

## Befehle
command-start = Neu anfangen
command-themen = Alle Themen
command-stellen = Alle Stellen
command-engagement = Mitmachen und helfen
command-selbst = Was ich selbst tun kann
command-notfall = Notrufnummern
command-sprache = Sprache wählen
command-ort = Wo ich wohne
command-organigramm = Wer ist wofür zuständig?
command-hilfe = So geht es
command-datenschutz = Was gespeichert wird
command-loeschen = Alles vergessen
about = Wegweiser: Wer ist in der Flüchtlingsunterbringung in { $town } wofür zuständig?

## In jedem Chat: @Name und ein Stichwort
inline-bodies = Zuständig: { $names }
inline-ask = Den Wegweiser direkt fragen

## Vorschau im Browser
web-input = Deine Nachricht
web-send = Senden
web-log = Gespräch
web-you = Du
web-menu = Menü
web-fresh = Neues Gespräch
web-copied = Kopiert
## Änderungen an der Wissensbasis: was der Bot dem Team meldet
edit-live = Die Änderung an der Wissensbasis gilt jetzt.
edit-refused = Die Änderung an der Wissensbasis gilt noch nicht. Es gilt weiter der Stand vom { $since }. { $count ->
    [one] Ein Problem:
   *[other] { $count } Probleme:
}
edit-more = … und { $count } weitere. „wegweiser check“ zeigt alle.
## An den Runden Tisch: nur mit Erlaubnis und ohne Namen
button-give = Anonym an den Runden Tisch
give-ask = Darf ich die Frage ohne deinen Namen an den Runden Tisch geben? Dort klären die Stellen, wer zuständig ist.
give-shown = Das würde ich weitergeben, ohne deinen Namen:
give-beside = Dazu nur die Sprache und den Tag. Verrät der Text noch, wer du bist? Dann tippe auf „Nein“ und schreib die Frage anders.
button-give-yes = Ja, weitergeben
button-give-no = Nein, nichts behalten
give-thanks = Danke. Das habe ich an den Runden Tisch gegeben:
give-nothing-kept = Gut, ich habe nichts behalten.
give-lost = Ich habe deine Frage nicht mehr vor mir. Schreib sie bitte noch einmal.
give-long = Das ist zu lang. Schreib die Frage bitte in einem Satz.
give-again = Dazu hast du heute schon eine Frage weitergegeben. Diese habe ich nicht behalten.
give-enough = Heute nehme ich keine Fragen mehr an. Diese habe ich nicht behalten. Versuch es morgen wieder.
give-failed = Das hat nicht geklappt. Ich habe nichts behalten. Versuch es bitte später noch einmal.
report-ask = Soll ich ohne deinen Namen melden, dass hier etwas nicht mehr stimmt?
button-report = Ja, ohne Namen melden
report-thanks = Danke, das ist gemeldet. Der Runde Tisch sieht es vor der nächsten Sitzung.
privacy-giving = Nur wenn du es mit einem Knopf erlaubst, gebe ich eine Frage an den Runden Tisch: den Text, den ich dir vorher zeige, die Sprache und den Tag. Spätestens nach einem Jahr wird sie gelöscht.
forgotten-giving = Fragen am Runden Tisch bleiben dort: Es steht nicht dabei, von wem sie sind. Darum kann auch ich deine nicht finden.

## Menschen fragen: nur mit Erlaubnis
button-staff = Einen Menschen fragen
staff-shown = Das würde ich Mitarbeitenden geben, ohne deinen Namen:
staff-readers = Lesen werden es Menschen in einer Gruppe: { $name }.
staff-hours = Sie sind da: { $hours }
staff-answer-days = Eine Antwort kommt meist innerhalb von { $days } Werktagen.
staff-answer-open = Bis zur Antwort können einige Tage vergehen.
staff-kept = Damit die Antwort dich findet, merke ich mir diesen Chat verschlüsselt, bis alles beantwortet ist, höchstens 14 Tage. Mit /loeschen endet das sofort.
staff-sent = Das habe ich den Mitarbeitenden gegeben. Die Antwort kommt hier. Willst du etwas ergänzen, antworte auf diese Nachricht: Das lesen sie genau so, wie du es schreibst.
staff-unreachable = Ich erreiche die Mitarbeitenden gerade nicht. Frag bitte selbst hier:
staff-waiting = Deine Frage dazu liegt schon bei den Mitarbeitenden. Die Antwort kommt hier.
staff-many = Von dir liegen schon drei Fragen bei den Mitarbeitenden. Warte bitte, bis eine beantwortet ist.
staff-answer = Antwort von Mitarbeitenden
staff-answer-note = Das hat ein Mensch geschrieben. Willst du etwas dazu sagen, antworte auf diese Nachricht: Das lesen sie genau so, wie du es schreibst.
staff-clarifying = Die Mitarbeitenden klären deine Frage. Die Antwort kommt hier.
staff-topic = Die Mitarbeitenden sagen: Das passt zu deiner Frage.
staff-closed = Die Mitarbeitenden haben deine Frage abgeschlossen. Brauchst du noch etwas, schreib mir.
staff-over = Deine Frage an die Mitarbeitenden ist jetzt abgeschlossen. Brauchst du noch etwas, schreib mir.
staff-expired = Auf deine Frage kam leider keine Antwort. Frag bitte selbst hier:
staff-added = Ich habe es weitergegeben.
privacy-staff = Auch an Mitarbeitende gebe ich eine Frage nur, wenn du es mit einem Knopf erlaubst. Dann merke ich mir diesen Chat verschlüsselt, bis alles beantwortet ist, höchstens 14 Tage.

## In der Gruppe der Mitarbeitenden: nur in der Sprache, in der die Wissensbasis geschrieben ist
team-question = ❓ Frage an euch
team-about = Sprache: { $language } · Nächste Themen: { $topics }
team-about-none = Sprache: { $language }
team-how = Antwortet auf diese Nachricht: Das geht ohne euren Namen an die Person. Ist alles gesagt, tippt auf „Beantwortet“.
team-button-done = Beantwortet
team-button-clarifying = Wird geklärt
team-button-clarifying-on = ⏳ Wird geklärt
team-button-topic = Gehört zu Thema …
team-button-areas = Anderes Thema …
team-button-back = ◀ Zurück
team-addition = 💬 Die Person ergänzt:
team-passed-on = ✓ Weitergegeben.
team-done = ✓ Abgeschlossen. Der Weg zur Person ist gelöscht.
team-topic-sent = ✓ Die Person hat jetzt die Karte „{ $topic }“.
team-clarifying = ✓ Die Person weiß jetzt, dass ihr es klärt.
team-nobody = Das ging an niemanden: Es gehört zu keiner Frage, die noch offen ist.
team-text-only = Das ging an niemanden: Ich kann nur Text weitergeben.
team-gone = Das kam nicht an: Die Person ist nicht mehr erreichbar. Die Frage ist abgeschlossen.
team-withdrawn = Die Person hat alles löschen lassen. Diese Frage ist abgeschlossen.
team-expired = Nach 14 Tagen ist diese Frage abgeschlossen. Der Weg zur Person ist gelöscht.
team-moved = ❓ Diese Frage ist noch offen. Sie steht weiter oben, aus der Zeit, bevor die Gruppe umgezogen ist.
team-review = 📅 Stimmen diese Angaben noch?
team-review-keeper = Bitte schaut nach: { $name }
team-review-deputy = Es kam zweimal keine Antwort. Bitte schaut jetzt ihr nach: { $name }
team-review-checked = Zuletzt geprüft am { $date }
team-button-yes = ✓ Ja, stimmt
team-button-no = ✗ Nein
team-confirmed = ✓ Bestätigt am { $date }.
team-reported = Notiert: Es steht auf der nächsten Agenda. Bitte ändert den Eintrag „{ $actor }“ in actors.yaml.
team-review-changed = Diese Angaben sind inzwischen geändert worden. Ich frage neu, wenn es so weit ist.
## Die Seiten im Netz (`wegweiser site`)
site-intro = Hier steht, wer in der Flüchtlingsunterbringung in { $town } wofür zuständig ist, wie du die Stelle erreichst und was du selbst tun kannst.
site-skip = Zum Inhalt springen
site-home = Startseite
site-menu = Bereiche dieser Seiten
site-search = Suchen
site-search-label = Worum geht es? Ein Wort genügt.
site-search-found = Gefunden: { $count }
site-search-nothing = Nichts gefunden. Versuch ein anderes Wort, oder schau unten alle Themen durch.
site-search-needs-script = Die Suche braucht JavaScript. Alle Themen stehen auch hier unten.
site-topics = Themen
site-bodies = Stellen
site-places = Unterkünfte
site-self = Selbst tun
site-engagement = Mithelfen
site-emergency = Notfall
site-downloads = Zum Ausdrucken
site-language = Sprache
site-who = Wer ist zuständig?
site-any-stage = Gilt überall
site-for-volunteers = Für Ehrenamtliche
site-for-refugees = Für Geflüchtete
site-at-place = Nur hier: { $names }
site-nobody = Für diese Unterbringung wissen wir das nicht.
site-phone = Anrufen
site-email = E-Mail
site-address = Adresse
site-hours = Öffnungszeiten
site-web = Webseite
site-reach = Der Weg dorthin
site-appointment = Nur mit Termin
site-sources = Quellen
site-related = Passt auch dazu
site-responsible-for = Zuständig für
site-ask-bot = In Telegram fragen
site-edition = Stand: { $date }
site-not-found = Diese Seite gibt es nicht.
site-privacy = Diese Seiten merken sich nichts über dich und zählen dich nicht.
site-booklet = Heft mit allen Themen
site-sheet = Blatt zum Mitnehmen: { $languages }
## Auf Papier: Merkblatt, Aushang, Heft
paper-who = Wer ist zuständig?
paper-all-stages = In jeder Unterkunft
paper-inferred = nicht bestätigt
paper-sources = Quellen
paper-as-of = Stand { $date }
paper-mend = Stimmt etwas nicht mehr? Sag es bitte hier: { $name }
paper-see-also = Siehe auch
sheet-scan = Diese Auskunft auf dem Handy
poster-invite = Fragen? Scanne.
poster-line = Wer ist zuständig? Wie erreichst du die Stelle? Was ist der nächste Schritt?
poster-emergency = Im Notfall
poster-sample = Muster: Es ist noch kein Bot eingetragen.
booklet-contents = Inhalt
booklet-bodies = Stellen und Kontakte
booklet-places = Unterkünfte
booklet-index = Stichwörter
booklet-index-german = Deutsche Wörter
booklet-guide = Such dein Thema im Inhalt oder hinten bei den Stichwörtern. Dort steht, wer zuständig ist. Nummer und Adresse findest du bei den Stellen auf der angegebenen Seite.
booklet-marks = Steht dort „{ $mark }“, dann folgt die Angabe aus allgemeinen Regeln. Frag im Zweifel nach.
## Organigramm auf Papier
organigram-topic = Thema
organigram-as-of = Stand { $date }
organigram-nobody = Niemand genannt: Frag { $name }.
organigram-only-volunteers = nur für Ehrenamtliche
organigram-only-refugees = nur für Geflüchtete
button-print = 📄 Als PDF zum Ausdrucken

## Vorlesen (Zusatz voice): was der Bot spricht. Abkürzungen ganz ausschreiben, so wie man es am Telefon sagt.
button-read = 🔊 Vorlesen
read-failed = Das kann ich leider nicht vorlesen. Alles steht in der Nachricht.
spoken-phone = Telefon: { $number }
spoken-email = Die E-Mail-Adresse steht in der Nachricht.
spoken-address = Adresse: { $address }
spoken-web = Die Webseite steht in der Nachricht.
spoken-link = siehe Nachricht
spoken-to = bis
spoken-clock = Uhr
spoken-time = { $hour } Uhr { $minute }
spoken-date = { DATETIME($date, dateStyle: "long") }
spoken-day-Mo = Montag
spoken-day-Tu = Dienstag
spoken-day-We = Mittwoch
spoken-day-Th = Donnerstag
spoken-day-Fr = Freitag
spoken-day-Sa = Samstag
spoken-day-Su = Sonntag
## Späte Antworten
late = Entschuldige, ich war eine Weile nicht erreichbar.
## Die Nummer eines Falls in der Gruppe der Mitarbeitenden
team-number = Fall { $number }
## Hinweis: keine persönlichen Angaben
hint-personal = Bitte schick mir keine Namen oder Nummern – ich brauche sie nicht und merke sie mir nicht.
