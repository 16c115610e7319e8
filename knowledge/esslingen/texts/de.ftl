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
