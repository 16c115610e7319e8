"""A small but complete knowledge base for tests, as the files an editor would write, and a way to change one of them.

Two areas, four topics, four bodies, one place, two urgent matters. It holds one of everything the dialogue treats differently:
an answer that depends on the stage, a shared and an unsettled responsibility, a body without telephone, inferred advice.
"""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from bot.knowledge.loader import default_folder

TODAY = date(2026, 12, 1)  # nine days after everything in the base was checked
NOW = datetime(2026, 12, 1, 10)  # a Tuesday morning

Changes = Mapping[str, str | bytes | None]
NOTHING: Changes = {}

FILES: dict[str, str] = {
    "town.yaml": """\
town: kleinstadt
name: Kleinstadt
languages: {de: Deutsch, en: English, ar: العربية}
timezone: Europe/Berlin
holidays: BW
default_stage: vorlaeufig
fallback_actor: koordinationsstelle
review_after_days: 180
stages:
  vorlaeufig:
    name: Gemeinschaftsunterkunft des Landkreises
    short: Gemeinschaftsunterkunft
    phrases:
      de: [gemeinschaftsunterkunft, unterkunft des landkreises, vorläufige unterbringung]
  anschluss:
    name: Anschlussunterbringung der Stadt
    short: Städtische Unterkunft
    phrases:
      de: [anschlussunterbringung, städtische unterkunft, städtischen unterkunft]
areas:
  unterkunft: {name: Leben in der Unterkunft, pictogram: 🏠}
  schutz: {name: Notfall und Schutz, pictogram: 🆘}
""",
    "actors.yaml": """\
actors:
  notruf:
    name: Feuerwehr und Rettungsdienst
    short: Notruf 112
    kind: notfall
    topic: notruf
    aliases: [Feuerwehr, Rettungsdienst, Krankenwagen]
    role: Hilft sofort bei Lebensgefahr, Feuer und Unfall.
    contact: {phone: "112"}
    basis: sourced
    sources: [S1]
    checked: 2026-11-22
  heimleitung:
    name: Wohnheimleitung
    short: Heimleitung
    kind: landkreis
    part_of: landratsamt
    aliases: [Heimleiterin, Heimleiter]
    role: Sorgt für Ordnung und Ausstattung im Haus.
    stages: [vorlaeufig]
    contact:
      reach: Geh ins Büro im Haus. Die Zeiten stehen am Aushang.
      as_of: "2021"
    basis: sourced
    sources: [S1]
    checked: 2026-11-22
  landratsamt:
    name: Landratsamt
    short: Landratsamt
    kind: landkreis
    aliases: [LRA, Kreisverwaltung]
    role: Betreibt die Gemeinschaftsunterkünfte im Landkreis.
    contact:
      phone: "+49 711 1234-560"
      email: info@landkreis.example
      address: Amtsplatz 1, 73728 Kleinstadt
      web: landkreis.example
      hours: "Mo-Fr 08:00-12:00; Th 13:30-18:00"
      as_of: "2026"
    basis: sourced
    sources: [S1]
    checked: 2026-11-22
  koordinationsstelle:
    name: Koordinationsstelle Bürgerengagement
    short: Koordinationsstelle
    kind: stadt
    role: Weiß weiter, wenn niemand zuständig scheint.
    contact:
      phone: "+49 711 1234-570"
      email: koordination@kleinstadt.example
    basis: sourced
    sources: [S2]
    checked: 2026-11-22
""",
    "places.yaml": """\
places:
  gartenweg:
    name: Haus am Gartenweg
    aliases: [Gartenweg, Gartenweghaus]
    stage: anschluss
    operator: koordinationsstelle
    state: open
    as_of: "2026"
    basis: sourced
    sources: [S2]
    checked: 2026-11-22
""",
    "sources.yaml": """\
sources:
  S1: {title: Seite des Landkreises, publisher: landkreis.example, date: "2026", trust: A}
  S2: {title: Seite der Stadt, publisher: kleinstadt.example, date: "2026", trust: A}
""",
    "topics/unterkunft.yaml": """\
area: unterkunft
topics:
  hausordnung:
    title: Hausordnung
    keywords: [Hausordnung, Nachtruhe, Rauchverbot, Haustier]
    responsibilities:
      - when: {stage: [vorlaeufig]}
        actor: heimleitung
        for: Regeln im Haus, Nachtruhe, Tiere
        state: settled
        basis: sourced
        sources: [S1]
        checked: 2026-11-22
      - when: {stage: [anschluss]}
        actor: koordinationsstelle
        for: Regeln in den Häusern der Stadt
        state: settled
        basis: inferred
        checked: 2026-11-22
    advice:
      basis: inferred
      checked: 2026-11-22
      steps:
        - Lies den Aushang im Haus.
        - Frag die Heimleitung in ihrer Sprechzeit.
      volunteers_may: [Regeln erklären.]
      volunteers_must_not: [Regeln durchsetzen oder Zimmer kontrollieren.]
      self_help: [Halte die Nachtruhe ein.]
    law: ["§ 8 FlüAG"]
    related: [reparatur]
  reparatur:
    title: Schäden und Reparaturen
    keywords: [Reparatur, Heizung, Schimmel, Hausmeister]
    responsibilities:
      - actor: heimleitung
        for: Schäden im Haus aufnehmen
        state: shared
        basis: sourced
        sources: [S1]
        checked: 2026-11-22
      - actor: landratsamt
        for: Handwerker beauftragen
        state: shared
        basis: sourced
        sources: [S1]
        checked: 2026-11-22
    advice:
      basis: sourced
      sources: [S1]
      checked: 2026-11-22
      steps: [Melde den Schaden der Heimleitung., Mach ein Foto.]
    related: [hausordnung]
  internet-wlan:
    title: Internet und WLAN
    keywords: [Internet, WLAN, Wifi, Freifunk]
    responsibilities:
      - actor: koordinationsstelle
        for: WLAN in der Unterkunft
        state: unsettled
        open: Wer den Anschluss bezahlt, ist nicht entschieden.
        basis: sourced
        sources: [S2]
        checked: 2026-11-22
    advice:
      basis: inferred
      checked: 2026-11-22
      steps: [Frag die Koordinationsstelle.]
""",
    "topics/schutz.yaml": """\
area: schutz
topics:
  notruf:
    title: Notruf
    keywords: [Notruf, Notfall, Feuerwehr, Krankenwagen]
    responsibilities:
      - actor: notruf
        for: Feuer, Unfall, Lebensgefahr
        state: settled
        basis: sourced
        sources: [S1]
        checked: 2026-11-22
    advice:
      basis: sourced
      sources: [S1]
      checked: 2026-11-22
      steps: [Ruf sofort 112 an.]
""",
    # among the plain examples stand some that no ranker guesses, so that it learns to be unsure
    "examples/de/unterkunft.yaml": """\
hausordnung:
  examples:
    - Meine Tochter übt abends Trompete, geht das?
    - Wer macht die Hausordnung?
    - Ab wann muss es nachts leise sein?
    - Darf ich im Zimmer rauchen?
    - Die Leute über mir trampeln
    - Darf ich einen Hund halten?
    - Ist Grillen auf dem Balkon erlaubt?
    - Wo steht, was im Haus verboten ist?
    - Wer entscheidet über die Küche?
    - Nachbarn machen nachts laute Musik, welche Regel gilt?
    - Welche Regeln gelten im Haus?
    - Wer setzt die Nachtruhe durch?
    - Darf der Papagei bleiben?
    - katze im zimmer erlaubt?
    - Bis wann darf man Musik hören?
    - Gibt es ein Rauchverbot?
    - Der Aushang ist nur auf Deutsch
  words: [Ruhezeit, Hausregeln, Verbot]
reparatur:
  examples:
    - Im Keller steht alles voll
    - Die Heizung ist kaputt
    - Die Heizung geht nicht, wer repariert das?
    - In meinem Zimmer ist Schimmel an der Wand
    - Es riecht komisch aus dem Abfluss
    - Der Wasserhahn tropft
    - Das Licht im Flur ist defekt
    - Wer ruft den Hausmeister?
    - Wer kommt, wenn etwas nicht geht?
    - Das Fenster schließt nicht mehr
    - Die Dusche ist verstopft
    - Wem melde ich einen Schaden?
    - Der Aufzug steckt fest
    - Die Tür klemmt
    - Kein warmes Wasser seit gestern
    - toilette kaputt
    - Herd tut nicht
  words: [Handwerker, Rohrbruch, Ungeziefer]
internet-wlan:
  examples:
    - Video bleibt immer hängen
    - Gibt es WLAN in der Unterkunft?
    - Wie bekomme ich Internet?
    - Das Wifi ist langsam
    - Ich kann meine Mails nicht lesen
    - Wer richtet das WLAN ein?
    - Passwort für das WLAN vergessen
    - Wer bezahlt den Internetanschluss?
    - Geht das auch mit dem Handy?
    - Warum gibt es hier kein Internet?
    - Der Router blinkt rot
    - Kann Freifunk bei uns aufgebaut werden?
    - Die Verbindung bricht ab
    - internet geht nicht
    - Wo ist der Empfang gut?
    - Ich brauche Internet für den Deutschkurs
    - Kinder brauchen es für die Schule
  words: [Router, Netz, Hotspot]
""",
    "examples/de/schutz.yaml": """\
notruf:
  examples:
    - Mein Nachbar liegt am Boden
    - Welche Nummer hat die Feuerwehr?
    - Wann rufe ich den Notruf an?
    - Wie rufe ich einen Krankenwagen?
    - Sirene gehört, was bedeutet das?
    - Notrufnummer
    - Was sage ich beim Notruf?
    - Nummer vom Rettungsdienst
    - Wer kommt nachts, wenn jemand krank ist?
    - Wen rufe ich im Notfall an?
    - Kostet ein Anruf bei der 112 etwas?
    - Versteht der Notruf auch Englisch?
    - Wie lange dauert es, bis Hilfe da ist?
    - Wo finde ich die Notfallnummern?
    - notfall was tun
    - Wie alarmiere ich die Feuerwehr?
    - Was muss ich am Telefon erzählen?
  words: [Notarzt, Ambulanz, Lebensgefahr]
""",
    "examples/de/actors.yaml": """\
landratsamt:
  examples:
    - Ich brauche die Nummer vom Landratsamt
    - Wann hat das Landratsamt offen?
    - Wo finde ich die Kreisverwaltung?
koordinationsstelle:
  examples:
    - Wie erreiche ich die Koordinationsstelle?
    - Was macht die Koordinationsstelle eigentlich?
heimleitung:
  examples:
    - Wann ist die Heimleitung da?
    - Wo sitzt der Heimleiter?
""",
    "examples/de/smalltalk.yaml": """\
greeting:
  examples: [Hallo, Hi, Guten Morgen, Guten Tag, Servus, Grüß Gott, Hey du, Moin]
thanks:
  examples: [Danke, Vielen Dank, Dankeschön, Merci, Danke für die Hilfe, Super danke]
who-are-you:
  examples: [Wer bist du?, Bist du ein Mensch?, Bist du ein Roboter?, Mit wem schreibe ich?]
""",
    "examples/de/out-of-scope.yaml": """\
fern-wetter:
  examples: [Wie wird das Wetter morgen?, Regnet es am Wochenende?, Wie warm wird es heute?, Scheint am Sonntag die Sonne?]
fern-kochen:
  examples: [Wie koche ich Spätzle?, Rezept für Linsensuppe, Wie lange braucht ein Kuchen?, Was kann ich aus Kartoffeln kochen?]
fern-sport:
  examples: [Wer hat gestern das Spiel gewonnen?, Wann spielt der VfB?, Wer wurde Weltmeister?, Wie steht es im Finale?]
""",
    "vocabulary.yaml": """\
vocabulary:
  de:
    frames: [wer ist zuständig für, wer kümmert sich um, an wen wende ich mich wegen]
    abbreviations: {lra: landratsamt, tel: telefon}
    body_questions: ["{}", "Adresse {}", "Was macht {}?"]
    commands:
      show_phone: [telefon*|nummer, anrufen|erreichen]
      self_help: [selbst|selber + machen|tun]
      volunteers: [als ehrenamt*]
      restart: [von vorn|vorne, anderes thema]
      clarify: [wer ist da zuständig, falsches thema]
    stop_words:
      [ab, als, am, an, auf, aus, bei, bitte, da, das, dem, den, der, die, du, ein, eine, einen, es, für, gibt, hat, ich, im, in, ist,
      man, mein, meinem, mir, mit, muss, nicht, sein, und, uns, vom, von, wann, was, wegen, wen, wer, wie, wir, wo, zu, zum]
""",
    "urgent.yaml": """\
matters:
  feuer:
    topic: notruf
    numbers: ["112"]
    first: Ruf sofort 112 an und geh raus.
    signs:
      de: [es|hier|haus|zimmer brennt, feuer ausgebrochen, rauch im flur|treppenhaus|zimmer]
  gewalt:
    topic: notruf
    numbers: ["110"]
    first: Ruf sofort 110 an und geh an einen sicheren Ort.
    signs:
      de: [mann|er schlägt mich|uns, "*messer + bedroht|angreift"]
lookalikes:
  de: [brennt das licht, licht brennt]
""",
}


def write(folder: Path, changes: Changes = NOTHING) -> Path:
    """Write the whole base into `folder`. `changes` holds other contents by file name; None leaves a file out."""
    texts = {"texts/de.ftl": (default_folder() / "texts" / "de.ftl").read_text(encoding="utf-8")}
    for name, content in {**texts, **FILES, **changes}.items():
        if content is not None:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def with_change(name: str, old: str, new: str) -> dict[str, str]:
    """The change that puts `new` in the place of the only `old` in one file."""
    assert FILES[name].count(old) == 1, f"{old!r} stands {FILES[name].count(old)} times in {name}"
    return {name: FILES[name].replace(old, new)}


def line_of(name: str, text: str, content: str | None = None) -> int:
    """The line of the only `text` in a file as it stands in the small base, or in `content`."""
    lines = [number for number, line in enumerate((content or FILES[name]).splitlines(), 1) if text in line]
    assert len(lines) == 1, f"{text!r} stands in lines {lines} of {name}"
    return lines[0]
