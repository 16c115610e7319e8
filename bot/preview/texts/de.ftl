### Was neben dem Telefon steht, für die Redaktion.

title = Wegweiser { $town } · Vorschau
preview = Vorschau
skip-chat = Zum Gespräch
skip-desk = Zum Teil der Redaktion
chat = So sieht es auf dem Telefon aus
desk = Für die Redaktion
starting = Der Bot lernt gerade aus der Wissensbasis. Beim ersten Mal dauert das einige Minuten.
starting-broken = Die Wissensbasis hat Fehler. Sobald sie behoben sind, antwortet der Bot.
lost = Die Verbindung zum Programm ist weg. Läuft „wegweiser preview“ noch?

## Stand der Dateien
state-title = Stand der Dateien
state-good = Alles in Ordnung
state-reading = Wird gelesen und geprüft …
state-learning = Der Bot lernt dazu …
state-broken = { $number ->
    [one] Ein Fehler
   *[other] { $number } Fehler
  }
state-since = Antwortet mit dem Stand von { $time } Uhr.
state-last-good = Solange antwortet der letzte gute Stand von { $time } Uhr.
state-anyway = Es antwortet trotzdem der neue Stand von { $time } Uhr; was nicht mehr passt, lässt der Bot weg.
state-none = Noch antwortet der Bot nicht.
state-holds = { $topics } Themen, { $bodies } Stellen, { $places } Unterkünfte.
state-saving = Jede gespeicherte Datei in { $folder } wirkt von selbst: Texte und Kontakte nach Sekunden, Beispielfragen nach dem Lernen.
step = { $what }: { $done } von { $whole }
step-calibrating = Wie sicher ist eine Antwort
step-learning = Beispielfragen
step-languages = Sprachen
problem-line = Zeile { $line }
problem-mend = Abhilfe

## Wer fragt
view-title = Wer fragt?
view-language = Sprache
view-language-auto = wie geschrieben wird
view-audience = Wer
view-audience-none = unbekannt
view-volunteer = Ehrenamtliche/r
view-refugee = Geflüchtete/r
view-stage = Unterbringung
view-stage-none = unbekannt
view-place = Haus
view-place-none = keines
view-apply = Übernehmen
view-note = Die letzte Frage wird gleich noch einmal so beantwortet.

## Warum diese Antwort
why-title = Warum diese Antwort?
why-none = Noch keine Frage.
why-tapped = Ein Knopf wurde angetippt: Da gibt es nichts zu erraten.
kind-answer = Antwort
kind-clarify = Rückfrage
kind-fallback = Weiß nicht
kind-smalltalk = Plauderei
kind-urgent = Notfall
why-confidence = Sicherheit { $percent } %
why-scale = Ab { $answer } % antwortet der Bot, ab { $ask } % fragt er zurück.
why-candidates = Was gemeint sein könnte
why-smalltalk = Plauderei
why-out-of-scope = nicht unser Gebiet
why-state = Zuständigkeit
state-settled = klar
state-shared = geteilt
state-unsettled = ungeklärt
why-checked = Geprüft am { $date }
why-sources = Quellen
why-words = Wort für Wort
why-remembered = Gemerkt
overdue-mark = überfällig

## Was geprüft werden muss
due-title = Überfällig
due-none = Nichts ist überfällig.
due-next = Als Nächstes fällig: { $date }
due-more = … und { $number } weitere
due-what = Was
due-checked = Geprüft
due-until = Fällig
due-body = Stelle
due-responsibility = Zuständigkeit
due-advice = Rat
due-place = Unterkunft

## Sprachen
coverage-title = Sprachen
coverage-language = Sprache
coverage-texts = Texte
coverage-checked = geprüft
coverage-unchecked = ungeprüft
coverage-missing = fehlen
coverage-messages = Sätze des Bots
coverage-examples = Beispielfragen
coverage-fewest = mindestens { $number } je Thema
coverage-waiting = Wird gezählt …
