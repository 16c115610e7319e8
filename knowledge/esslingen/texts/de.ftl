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

## Ansichten
may-title = Das darfst du als Ehrenamtliche/r
must-not-title = Das bitte nicht
advice-inferred = Aus allgemeinen Regeln abgeleitet. Im Zweifel frag die zuständige Stelle.
law-title = Rechtsgrundlage
no-advice = Dazu steht bei uns noch nichts.
saved = Hier ist der Kontakt zum Speichern.
no-phone = Für { $name } kennen wir keine Telefonnummer.
wrong-thanks = Danke. Sag bitte auch der Koordinationsstelle Bescheid, sie hält die Angaben aktuell:

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
help = Schreib deine Frage in eigenen Worten. Ich nenne dir die Stelle, den Weg dorthin und die nächsten Schritte. Du kannst auch unter „Alle Themen“ auswählen. Im Notfall: 112 oder 110.
privacy = Ich speichere keine Namen, keine Nummern und nichts von dem, was du schreibst. Für kurze Zeit merke ich mir nur, um welches Thema und welche Unterbringung es geht, damit du nachfragen kannst. Mit /loeschen vergesse ich auch das sofort.
forgotten = Erledigt. Ich habe alles zu unserem Gespräch vergessen.
restarted = Gut, von vorn. Worum geht es?
areas-title = Worum geht es?
area-title = { $pictogram } { $name }
stage-noted = Gut, ich merke mir: { $stage }. Worum geht es?
not-text = Ich kann leider nur Text lesen. Schreib mir bitte in ein paar Worten, worum es geht, oder wähle ein Thema.
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
command-notfall = Notrufnummern
command-sprache = Sprache wählen
command-hilfe = So geht es
command-datenschutz = Was gespeichert wird
command-loeschen = Alles vergessen
about = Wegweiser: Wer ist in der Flüchtlingsunterbringung in { $town } wofür zuständig?
