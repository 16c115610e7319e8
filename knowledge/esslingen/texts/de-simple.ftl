### Was der Bot sagt. Du-Form, Alltagsdeutsch, kurze Sätze.

## Antwort
responsible-shared = Dafür sind mehrere Stellen da.
responsible-unsettled = Noch nicht klar
interim = Bis das klar ist: { $name }
phone = ☎ { $phone }
email = ✉ { $email }
address = 📍 { $address }
web = 🌐 { $web }
hours = 🕘 { $hours }
appointment-only = 🕘 Nur mit Termin
# $time ist kurz ("8", "12:30"), $clock immer vierstellig ("08:00", "12:30"): nimm, was in deiner Sprache üblich ist.
hours-now = 🕘 { $hours } · { $now }
hours-always = Tag und Nacht
open-until = jetzt offen bis { $time } Uhr
opens-today = öffnet heute um { $time } Uhr
opens-tomorrow = öffnet morgen um { $time } Uhr
opens-day = öffnet am { $day } um { $time } Uhr
opens-date = öffnet am { $date } um { $time } Uhr
holiday-today = Heute ist ein Feiertag. Es ist wahrscheinlich geschlossen.
reach = ➜ { $reach }
as-of-year = (Das war im Jahr { $year } so.)
as-of-undated = (Angabe ohne Datum)
next-steps = Nächste Schritte
self-help-title = Das kannst du selbst tun
checked = Geprüft am { $date }
checked-inferred = Aus Regeln, nicht bestätigt · { $date }
overdue = ⚠ Das haben wir lange nicht geprüft. Bitte frag nach.
not-translated = Das gibt es noch nicht in Leichter Sprache.
translation-unchecked = Leichte Sprache noch nicht geprüft
more-bodies = Weitere Stellen: { $names }

## Knöpfe
button-may = Was darf ich beim Helfen?
button-self = Was kann ich selbst tun?
button-contacts = Alle Stellen und Kontakte
button-save = Kontakt speichern
button-wrong = Das stimmt nicht mehr
button-back = Zurück zur Antwort
button-topics = Alle Themen
button-numbers = Notruf-Nummern
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
button-may-areas = Das dürfen Ehrenamtliche
button-places = Meine Unterkunft auswählen
button-where = Wo ich wohne
button-where-forget = Bitte vergiss das
button-open-bot = Mehr beim Wegweiser

## Ansichten
may-title = Das darfst du, wenn du freiwillig hilfst
must-not-title = Das mach bitte nicht
advice-inferred = Das folgt aus allgemeinen Regeln. Bist du nicht sicher? Dann frag die Stelle, die das macht.
law-title = Das steht im Gesetz
no-advice = Dazu wissen wir noch nichts.
saved = Hier ist der Kontakt. Du kannst ihn speichern.
no-phone = Wir kennen keine Telefonnummer von { $name }.
wrong-thanks = Danke. Sag es bitte auch der Koordinationsstelle. Sie sorgt dafür, dass alles stimmt:
counter-title = Zeig das am Schalter
# Steht in der eigenen Sprache oben und auf Deutsch darunter, damit beide lesen können, was da steht. Hier ausnahmsweise „Sie“.
counter-sentence = Guten Tag. Ich brauche Hilfe. Es geht um „{ $matter }“. Bitte helfen Sie mir.

## Listen
page-of = Seite { $page } von { $pages }
kinds-title = Welche Stelle suchst du?
kind-notfall = 🆘 Hilfe im Notfall
kind-stadt = 🏙 Stadt
kind-landkreis = 🏢 Landkreis
kind-land = 🗺 Bundesland
kind-bund = 🇩🇪 Ganz Deutschland
kind-gericht = ⚖️ Gerichte
kind-traeger = 🏠 Soziale Organisationen
kind-beratung = 💬 Beratung
kind-engagement = 🤝 Mitmachen und Vereine
kind-privat = 🏪 Firmen und andere
engagement-title = Mitmachen und helfen. Worum geht es?
may-areas-title = Du hilfst freiwillig. Was darfst du? Wähle ein Thema.
self-areas-title = Was kannst du selbst tun? Wähle ein Thema.
chart-title = Wer macht was? Wähle ein Thema.
chart-line = { $topic }: { $bodies }
chart-stage = Das gilt für: { $stage }
where-title = Wo wohnst du? Dann sage ich dir gleich die richtige Stelle.
where-known = Das weiß ich noch: { $where }.
where-forgotten = Gut. Ich habe das vergessen. Worum geht es?
places-title = In welcher Unterkunft wohnst du?

## Rückfragen
ask-topic = Meinst du eines davon?
none-of-these = Nichts davon
ask-more = Worum geht es genau? Schreib bitte noch ein paar Worte. Das hilft mir.

## Nicht gefunden
fallback = Das weiß ich leider nicht. Ich will nicht raten. Frag bitte hier:
fallback-scope = Dabei kann ich leider nicht helfen. Mein Thema ist nur: Geflüchtete in { $town } und ihre Unterkünfte. Ich weiß, wer dort was macht.
fallback-contact = { $name } kann dir helfen:

## Dringend
urgent-number = ☎ { $number } – { $name }
number-112 = Krankenwagen und Feuerwehr
number-110 = Polizei
number-116117 = Arzt am Abend und Wochenende
number-116016 = Hilfe bei Gewalt gegen Frauen
number-116111 = Telefon für Kinder und Jugendliche
number-4976119240 = Hilfe bei Vergiftung
number-08001110111 = Telefonseelsorge: Reden bei Sorgen
numbers-title = Notruf-Nummern

## Stellen und Unterkünfte
body-role = { $role }
body-part-of = Gehört zu: { $name }
body-responsible = Hilft zum Beispiel bei: { $topics }
place-stage = Art: { $stage }
place-operator = Das Haus leitet: { $name }
place-care = Hilfe und Beratung: { $name }
place-state = So war es im Jahr { $year }: { $state }
place-state-open = offen
place-state-closed = geschlossen
place-state-planned = geplant
place-state-never_built = nicht gebaut
place-state-unknown = Wir wissen nicht, ob heute noch Menschen hier wohnen.
place-notice = Schau im Haus auf die Zettel an der Wand. Oder frag die Heimleitung.

## Gespräch
welcome = Hallo, ich bin der Wegweiser für { $town }. Mein Thema sind Geflüchtete und ihre Unterkünfte. Ich sage dir, wer dort was macht. Schreib einfach deine Frage. Zum Beispiel: „Die Heizung ist kaputt. Wer hilft mir?“
welcome-privacy = Ich merke mir nicht, wer du bist. Ich merke mir deine Fragen nicht.
start-audience = Hilfst du Geflüchteten? Oder bist du selbst geflüchtet? Dann kann ich besser antworten.
start-ready = Schreib mir jetzt deine Frage. Oder wähle ein Thema.
audience-volunteer = Schön, dass du hilfst! Schreib mir jetzt deine Frage. Oder wähle ein Thema.
audience-refugee = Gut. Ich zeige dir zuerst, was du selbst tun kannst. Schreib mir jetzt deine Frage. Oder wähle ein Thema.
help-groups = In einer Gruppe schreib meinen @Namen. Oder antworte auf eine Nachricht von mir. Dann antworte ich dir.
help = Schreib deine Frage mit deinen Worten. Ich nenne dir die Stelle und den Weg. Ich sage dir auch, was du danach tust. Du kannst auch auf „Alle Themen“ tippen. Im Notfall: 112 oder 110.
privacy = Ich speichere keine Namen und keine Nummern. Ich speichere auch deine Texte nicht. Ich merke mir nur kurz dein Thema und deine Unterkunft. So kannst du noch etwas dazu fragen. Schreib /loeschen. Dann vergesse ich auch das sofort.
forgotten = Fertig. Ich habe alles vergessen, was wir geschrieben haben.
restarted = Gut, wir fangen neu an. Worum geht es?
areas-title = Worum geht es?
area-title = { $pictogram } { $name }
stage-noted = Gut, ich merke mir: { $stage }. Worum geht es?
not-text = Ich kann leider nur Text lesen. Worum geht es? Schreib mir ein paar Worte. Oder wähle ein Thema.
sent-voice = Ich kann leider nichts hören. Worum geht es? Schreib mir ein paar Worte. Oder wähle ein Thema.
sent-picture = Ich kann leider keine Bilder, Briefe und Dateien lesen. Von wem ist der Brief? Worum geht es? Schreib mir das bitte. Oder wähle ein Thema.
sent-sticker = 😊 Und worum geht es? Schreib mir ein paar Worte. Oder wähle ein Thema.
sent-location = Ich brauche deinen Standort nicht. Ich merke ihn mir nicht. Hier kannst du auswählen, wo du wohnst.
sent-contact = Ich brauche keine Kontakte. Ich speichere sie nicht. Suchst du eine Stelle? Schreib mir den Namen oder das Thema.
sent-emoji = Schreib mir bitte ein paar Worte dazu. Oder wähle ein Thema.
sent-long = Das ist viel auf einmal. Schreib mir bitte nur einen Satz. Worum geht es? Oder wähle ein Thema.
failed = Bei mir ist ein Fehler passiert. Bitte schreib deine Frage noch einmal. Im Notfall: 112 oder 110.

smalltalk-greeting = Hallo! Worum geht es? Schreib mir deine Frage.
smalltalk-how-are-you = Danke, gut. Und wie kann ich dir helfen?
smalltalk-thanks = Gern!
smalltalk-goodbye = Bis bald, alles Gute!
smalltalk-acknowledge = Alles klar. Brauchst du noch etwas? Dann schreib mir.
smalltalk-who-are-you = Ich bin der Wegweiser. Ich bin ein Programm, kein Mensch. Mein Thema sind Geflüchtete in { $town } und ihre Unterkünfte. Ich weiß, wer dort was macht.
smalltalk-capabilities = Ich sage dir, wer was macht. Ich sage dir, wie du die Stelle findest. Und ich sage dir, was du selbst tun kannst. Schreib deine Frage mit deinen Worten.
smalltalk-privacy = Ich speichere nicht, wer du bist. Ich speichere auch deine Texte nicht.
smalltalk-praise = Das freut mich!
smalltalk-complaint = Das tut mir leid. Sag es mir bitte noch einmal mit anderen Worten. Oder wähle ein Thema.
smalltalk-laugh = 😊 Kann ich dir noch helfen?
smalltalk-yes-no = Gut. Worum geht es? Schreib mir deine Frage.
smalltalk-wishes = Danke, dir auch!
smalltalk-other = Hallo! Worum geht es? Schreib mir deine Frage.

## Wochentage und Zeiten
day-Mo = Montag
day-Tu = Dienstag
day-We = Mittwoch
day-Th = Donnerstag
day-Fr = Freitag
day-Sa = Samstag
day-Su = Sonntag
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
command-notfall = Notruf-Nummern
command-sprache = Sprache wählen
command-ort = Wo ich wohne
command-organigramm = Wer macht was?
command-hilfe = So geht es
command-datenschutz = Das wird gespeichert
command-loeschen = Alles vergessen
about = Wegweiser: Unterkünfte für Geflüchtete in { $town }. Wer macht was?

## In jedem Chat: @Name und ein Stichwort
inline-bodies = Das macht: { $names }
inline-ask = Den Wegweiser direkt fragen

## Vorschau im Browser
web-input = Deine Nachricht
web-send = Abschicken
web-log = Gespräch
web-you = Du
web-menu = Menü
web-fresh = Neues Gespräch
web-copied = Kopiert
## Änderungen an der Wissensbasis: was der Bot dem Team meldet
edit-live = Die Änderung gilt jetzt.
edit-refused = Die Änderung gilt noch nicht. Der Bot antwortet wie am { $since }. { $count ->
    [one] Es gibt 1 Fehler:
   *[other] Es gibt { $count } Fehler:
}
edit-more = … und noch { $count } Fehler. „wegweiser check“ zeigt alle.
## An den Runden Tisch: nur mit Erlaubnis und ohne Namen
button-give = Ohne Namen an den Runden Tisch
give-ask = Darf ich deine Frage an den Runden Tisch geben? Dein Name steht nicht dabei. Am Runden Tisch sitzen die Ämter und Vereine. Sie klären: Wer ist zuständig?
give-shown = Das gebe ich weiter. Dein Name steht nicht dabei:
give-beside = Dazu kommen nur die Sprache und der Tag. Steht im Text noch etwas über dich? Dann drück auf „Nein“. Schreib die Frage dann anders.
button-give-yes = Ja, weitergeben
button-give-no = Nein, nichts behalten
give-thanks = Danke. Das habe ich weitergegeben:
give-nothing-kept = Gut. Ich habe nichts behalten.
give-lost = Ich sehe deine Frage nicht mehr. Bitte schreib sie noch einmal.
give-long = Das ist zu lang. Bitte schreib nur einen Satz.
give-again = Dazu hast du heute schon eine Frage weitergegeben. Diese Frage habe ich nicht behalten.
give-enough = Heute nehme ich keine Fragen mehr. Diese Frage habe ich nicht behalten. Versuch es morgen noch einmal.
give-failed = Das hat nicht geklappt. Ich habe nichts behalten. Bitte versuch es später noch einmal.
report-ask = Stimmt hier etwas nicht mehr? Soll ich das melden? Dein Name steht nicht dabei.
button-report = Ja, ohne Namen melden
report-thanks = Danke. Ich habe es gemeldet. Der Runde Tisch sieht es bald.
privacy-giving = Eine Frage an den Runden Tisch gebe ich nur weiter, wenn du Ja drückst. Vorher zeige ich dir den Text. Ich speichere nur diesen Text, die Sprache und den Tag. Nach einem Jahr wird alles gelöscht.
forgotten-giving = Deine Fragen am Runden Tisch bleiben dort. Es steht kein Name dabei. Darum kann ich deine Fragen nicht finden.

## Menschen fragen: nur mit Erlaubnis
button-staff = Einen Menschen fragen
staff-shown = Das gebe ich den Mitarbeitern. Dein Name steht nicht dabei:
staff-readers = Das lesen Menschen in einer Gruppe: { $name }.
staff-hours = Sie arbeiten: { $hours }
staff-answer-days = Die Antwort kommt oft in { $days } Werktagen.
staff-answer-open = Die Antwort kann ein paar Tage dauern.
staff-kept = Ich merke mir diesen Chat. Nur so kommt die Antwort zu dir. Niemand sonst kann das lesen. Nach der Antwort lösche ich es, spätestens nach 14 Tagen. Mit /loeschen lösche ich es sofort.
staff-sent = Die Mitarbeiter haben deine Frage. Die Antwort kommt hier. Willst du noch etwas sagen? Dann antworte auf diese Nachricht. Die Mitarbeiter lesen alles, was du dort schreibst.
staff-unreachable = Ich erreiche die Mitarbeiter gerade nicht. Bitte frag selbst hier:
staff-waiting = Die Mitarbeiter haben deine Frage schon. Die Antwort kommt hier.
staff-many = Die Mitarbeiter haben schon drei Fragen von dir. Bitte warte auf eine Antwort.
staff-answer = Antwort von Mitarbeitern
staff-answer-note = Das hat ein Mensch geschrieben. Willst du etwas sagen? Dann antworte auf diese Nachricht. Die Mitarbeiter lesen alles, was du dort schreibst.
staff-clarifying = Die Mitarbeiter klären deine Frage. Die Antwort kommt hier.
staff-topic = Die Mitarbeiter sagen: Das passt zu deiner Frage.
staff-closed = Die Mitarbeiter sind mit deiner Frage fertig. Brauchst du noch etwas? Dann schreib mir.
staff-over = Deine Frage an die Mitarbeiter ist jetzt zu Ende. Brauchst du noch etwas? Dann schreib mir.
staff-expired = Es kam leider keine Antwort. Bitte frag selbst hier:
staff-added = Ich habe es weitergegeben.
privacy-staff = Eine Frage an Mitarbeiter gebe ich nur weiter, wenn du Ja drückst. Dann merke ich mir diesen Chat. Niemand sonst kann das lesen. Nach der Antwort lösche ich es, spätestens nach 14 Tagen.
## Die Seiten im Netz (`wegweiser site`)
site-intro = Hier steht: Wer macht was für Geflüchtete in { $town }? Wie findest du die Stelle? Und was kannst du selbst tun?
site-skip = Zum Text springen
site-home = Start
site-menu = Alle Teile
site-search = Suchen
site-search-label = Worum geht es? Schreib ein Wort.
site-search-found = Gefunden: { $count }
site-search-nothing = Nichts gefunden. Schreib ein anderes Wort. Oder schau in die Liste unten.
site-search-needs-script = Die Suche geht hier nicht. Aber unten steht eine Liste mit allen Themen.
site-topics = Themen
site-bodies = Stellen
site-places = Unterkünfte
site-self = Selbst tun
site-engagement = Mithelfen
site-emergency = Notfall
site-downloads = Zum Ausdrucken
site-language = Sprache
site-who = Wer macht das?
site-any-stage = Das gilt überall
site-for-volunteers = Für Helferinnen und Helfer
site-for-refugees = Für Geflüchtete
site-at-place = Nur hier: { $names }
site-nobody = Für diese Unterkunft wissen wir das nicht.
site-phone = Telefon
site-email = E-Mail
site-address = Adresse
site-hours = Wann ist offen?
site-web = Internet-Seite
site-reach = So kommst du hin
site-appointment = Nur mit Termin
site-sources = Daher wissen wir das
site-related = Das passt auch dazu
site-responsible-for = Hilft bei
site-ask-bot = In Telegram fragen
site-edition = Stand: { $date }
site-not-found = Diese Seite gibt es nicht.
site-privacy = Diese Seite merkt sich nichts über dich.
site-booklet = Heft mit allen Themen
site-sheet = Blatt zum Mitnehmen: { $languages }
## Auf Papier: Merkblatt, Aushang, Heft
paper-who = Wer macht das?
paper-all-stages = In jeder Unterkunft
paper-inferred = nicht bestätigt
paper-sources = Das haben wir hier gelesen
paper-as-of = Das gilt am { $date }
paper-mend = Stimmt etwas nicht? Sag es bitte hier: { $name }
paper-see-also = Lies auch hier
sheet-scan = Das kannst du auch auf dem Handy lesen
poster-invite = Hast du Fragen? Scanne das Bild.
poster-line = Wer hilft mir? Wie erreiche ich die Stelle? Was mache ich jetzt?
poster-emergency = In Not
poster-sample = Das ist ein Muster. Der Name vom Bot fehlt noch.
booklet-contents = Das steht in diesem Heft
booklet-bodies = Stellen und Telefon-Nummern
booklet-places = Unterkünfte
booklet-index = Wörter von A bis Z
booklet-index-german = Deutsche Wörter
booklet-guide = Such dein Thema vorne im Heft. Oder such hinten bei den Wörtern. Dort steht, wer das macht. Bei den Stellen findest du Telefon und Adresse. Die Seite steht dabei.
booklet-marks = Steht dort „{ $mark }“? Dann sind wir nicht sicher. Bitte frag nach.
## Organigramm auf Papier
organigram-topic = Thema
organigram-as-of = Stand: { $date }
organigram-nobody = Hier steht keine Stelle? Dann frag: { $name }.
organigram-only-volunteers = nur für Ehrenamtliche
organigram-only-refugees = nur für Geflüchtete
button-print = 📄 Zum Ausdrucken (PDF)

## Vorlesen
button-read = 🔊 Vorlesen
read-failed = Das kann ich nicht vorlesen. Du kannst alles in der Nachricht lesen.
spoken-phone = Die Telefon-Nummer ist: { $number }
spoken-email = Die E-Mail-Adresse steht in der Nachricht.
spoken-address = Die Adresse ist: { $address }
spoken-web = Die Internet-Seite steht in der Nachricht.
spoken-link = steht in der Nachricht
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
late = Entschuldigung. Ich war eine Zeit lang nicht da.
## Die Nummer eines Falls in der Gruppe der Mitarbeitenden
team-number = Fall { $number }
## Hinweis: keine persönlichen Angaben
hint-personal = Bitte schick mir keine Namen und keine Nummern. Ich brauche sie nicht. Ich merke sie mir nicht.
