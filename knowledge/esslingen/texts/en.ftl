### Was der Bot sagt. Du-Form, Alltagsdeutsch, kurze Sätze.

## Antwort
responsible-shared = Several offices share this.
responsible-unsettled = Not clear yet
interim = For now: { $name }
phone = ☎ { $phone }
email = ✉ { $email }
address = 📍 { $address }
web = 🌐 { $web }
hours = 🕘 { $hours }
appointment-only = 🕘 By appointment only
# $time ist kurz ("8", "12:30"), $clock immer vierstellig ("08:00", "12:30"): nimm, was in deiner Sprache üblich ist.
hours-now = 🕘 { $hours } · { $now }
hours-always = day and night
open-until = open now until { $clock }
opens-today = opens today at { $clock }
opens-tomorrow = opens tomorrow at { $clock }
opens-day = opens { $day } at { $clock }
opens-date = opens on { $date } at { $clock }
holiday-today = public holiday today, probably closed
reach = ➜ { $reach }
as-of-year = (from { $year })
as-of-undated = (no date given)
next-steps = Next steps
self-help-title = What you can do yourself
checked = Checked on { $date }
checked-inferred = From general rules, not confirmed · { $date }
overdue = ⚠ Not checked for a long time, please ask first
not-translated = Not translated yet, so it is in German
translation-unchecked = Translation not checked
more-bodies = Other offices: { $names }

## Knöpfe
button-may = What may I do as a volunteer?
button-self = What can I do myself?
button-contacts = All offices and contacts
button-save = Save contact
button-wrong = No longer correct
button-back = Back to the answer
button-topics = All topics
button-numbers = Emergency numbers
button-copy = Copy number
button-map = Show on the map
button-counter = Show at the counter
button-more = More …
button-next = Next ▶
button-previous = ◀ Back
button-overview = Back to overview
button-volunteer = I help refugees
button-refugee = I am a refugee
button-skip = Skip
button-bodies = All offices
button-may-areas = What volunteers may do
button-places = Choose my accommodation
button-where = Where I live
button-where-forget = Forget where I live
button-open-bot = More from Wegweiser

## Ansichten
may-title = What you may do as a volunteer
must-not-title = Please do not do this
advice-inferred = This comes from general rules. If you are not sure, ask the responsible office.
law-title = The law behind it
no-advice = We have nothing about this yet.
saved = Here is the contact for you to save.
no-phone = We do not have a phone number for { $name }.
wrong-thanks = Thank you. Please also tell the coordination office (Koordinationsstelle). They keep the information up to date:
counter-title = Show this at the counter
# Steht in der eigenen Sprache oben und auf Deutsch darunter, damit beide lesen können, was da steht. Hier ausnahmsweise „Sie“.
counter-sentence = Hello, could you please help me with “{ $matter }”?

## Listen
page-of = Page { $page } of { $pages }
kinds-title = Which office are you looking for?
kind-notfall = 🆘 Emergency services
kind-stadt = 🏙 City
kind-landkreis = 🏢 County
kind-land = 🗺 State
kind-bund = 🇩🇪 Federal offices
kind-gericht = ⚖️ Courts
kind-traeger = 🏠 Social organisations
kind-beratung = 💬 Advice services
kind-engagement = 🤝 Volunteering and clubs
kind-privat = 🏪 Companies and others
engagement-title = Join in and help: what is it about?
may-areas-title = What you may do as a volunteer. In which area?
self-areas-title = What you can do yourself. In which area?
chart-title = Who is responsible for what? Choose an area.
chart-line = { $topic }: { $bodies }
chart-stage = This is for: { $stage }
where-title = Where do you live? Then I can name the right office straight away.
where-known = I am keeping in mind: { $where }.
where-forgotten = OK, I have forgotten that. What is it about?
places-title = Which accommodation do you live in?

## Rückfragen
ask-topic = Do you mean one of these?
none-of-these = None of these
ask-more = What exactly is it about? A few more words will help me.

## Nicht gefunden
fallback = Sorry, I do not know that. I do not want to guess, so please ask here:
fallback-scope = I cannot help with that. I only know who is responsible for what in refugee accommodation in { $town }.
fallback-contact = You can get help from { $name }:

## Dringend
urgent-number = ☎ { $number } – { $name }
number-112 = Ambulance and fire brigade
number-110 = Police
number-116117 = Doctor on call
number-116016 = Helpline: violence against women
number-116111 = Helpline for children and young people
number-4976119240 = Poison helpline (Giftnotruf)
number-08001110111 = Crisis helpline (Telefonseelsorge)
numbers-title = Emergency numbers

## Stellen und Unterkünfte
body-role = { $role }
body-part-of = Part of: { $name }
body-responsible = Responsible for, for example: { $topics }
place-stage = Type: { $stage }
place-operator = Run by: { $name }
place-care = Social support: { $name }
place-state = As of { $year }: { $state }
place-state-open = open
place-state-closed = closed
place-state-planned = planned
place-state-never_built = not built
place-state-unknown = it is not confirmed if the house is still used today
place-notice = Look at the notice board in the house or ask the house manager (Heimleitung).

## Gespräch
welcome = Hello, I am Wegweiser, your guide for { $town }. I tell you who is responsible for what in refugee accommodation. Just write your question, for example: “The heating is not working, who fixes it?”
welcome-privacy = I do not remember who you are or what you ask.
start-audience = Do you help refugees, or are you a refugee yourself? Then I can give you better answers.
start-ready = Now write me your question, or choose a topic.
audience-volunteer = Great that you are helping! Now write me your question, or choose a topic.
audience-refugee = OK. I will first show you what you can do yourself. Now write me your question, or choose a topic.
help-groups = In a group I answer when you write my @name or reply to one of my messages.
help = Write your question in your own words. I tell you the office, how to reach it and the next steps. You can also choose under “All topics”. In an emergency: 112 or 110.
privacy = I do not save names, numbers or anything you write. For a short time I only remember the topic and the accommodation it is about, so that you can ask more questions. With /loeschen I forget that too, straight away.
forgotten = Done. I have forgotten everything about our chat.
restarted = OK, let us start again. What is it about?
areas-title = What is it about?
area-title = { $pictogram } { $name }
stage-noted = OK, I will remember: { $stage }. What is it about?
not-text = Sorry, I can only read text. Please write in a few words what it is about, or choose a topic.
sent-voice = Sorry, I cannot listen to voice messages. Please write in a few words what it is about, or choose a topic.
sent-picture = Sorry, I cannot read pictures, letters or files. Please write who the letter is from or what it is about, or choose a topic.
sent-sticker = 😊 And what is it about? Write me a few words, or choose a topic.
sent-location = I do not need your location and do not remember it. You can choose here where you live.
sent-contact = I do not need contacts and do not save them. If you are looking for an office, write me its name or what it is about.
sent-emoji = Please write a few words with it, or choose a topic.
sent-long = That is a lot at once. Please write in one sentence what it is about, or choose a topic.
failed = Something went wrong on my side. Please write your question again. In an emergency: 112 or 110.

smalltalk-greeting = Hello! What is it about? Write me your question.
smalltalk-how-are-you = Fine, thank you. How can I help you?
smalltalk-thanks = You are welcome!
smalltalk-goodbye = Goodbye, all the best!
smalltalk-acknowledge = All right. If you need anything else, just write.
smalltalk-who-are-you = I am Wegweiser, a program, not a person. I know who is responsible for what in refugee accommodation in { $town }.
smalltalk-capabilities = I tell you who is responsible for what, how to reach them and what you can do yourself. Write your question in your own words.
smalltalk-privacy = I do not save who you are or what you write.
smalltalk-praise = I am glad to hear that!
smalltalk-complaint = I am sorry. Please say it again in other words, or choose a topic.
smalltalk-laugh = 😊 Can I do anything else for you?
smalltalk-yes-no = OK. What is it about? Write me your question.
smalltalk-wishes = Thank you, the same to you!
smalltalk-other = Hello! What is it about? Write me your question.

## Wochentage und Zeiten
day-Mo = Mon
day-Tu = Tue
day-We = Wed
day-Th = Thu
day-Fr = Fri
day-Sa = Sat
day-Su = Sun
day-PH = public holidays
closed = closed
clock = hrs

## Sprachen
languages-title = Which language should I answer in?

## Befehle
command-start = Start again
command-themen = All topics
command-stellen = All offices
command-engagement = Join in and help
command-selbst = What I can do myself
command-notfall = Emergency numbers
command-sprache = Choose language
command-ort = Where I live
command-organigramm = Who is responsible for what?
command-hilfe = How it works
command-datenschutz = What is saved
command-loeschen = Forget everything
about = Wegweiser: Who is responsible for what in refugee accommodation in { $town }?

## In jedem Chat: @Name und ein Stichwort
inline-bodies = Responsible: { $names }
inline-ask = Ask Wegweiser directly

## Vorschau im Browser
web-input = Your message
web-send = Send
web-log = Conversation
web-you = You
web-menu = Menu
web-fresh = New conversation
web-copied = Copied
## Änderungen an der Wissensbasis: was der Bot dem Team meldet
edit-live = The edit of the knowledge base is live.
edit-refused = The edit of the knowledge base is not live. What was taken up on { $since } is still served. { $count ->
    [one] One problem:
   *[other] { $count } problems:
}
edit-more = … and { $count } more. “wegweiser check” shows all of them.
## An den Runden Tisch: nur mit Erlaubnis und ohne Namen
button-give = Anonymously to the round table
give-ask = May I pass this question on to the round table, without your name? There the offices settle who is responsible.
give-shown = This is what I would pass on, without your name:
give-beside = With it only the language and the day. Does it still show who you are? Then tap “No” and write the question differently.
button-give-yes = Yes, pass it on
button-give-no = No, keep nothing
give-thanks = Thank you. I have passed this on to the round table:
give-nothing-kept = All right, I have kept nothing.
give-lost = I no longer have your question in front of me. Please write it once more.
give-long = That is too long. Please write the question in one sentence.
give-again = You have already passed on a question about this today. I have not kept this one.
give-enough = I cannot take any more questions today. I have not kept this one. Please try again tomorrow.
give-failed = That did not work. I have kept nothing. Please try again later.
report-ask = Shall I report, without your name, that something here is no longer right?
button-report = Yes, report it anonymously
report-thanks = Thank you, it is reported. The round table will see it before its next meeting.
privacy-giving = Only if you allow it with a button do I pass a question on to the round table: the words I show you first, the language and the day. After one year at the latest it is deleted.
forgotten-giving = Questions at the round table stay there: nothing says who they are from, so even I cannot find yours.

## Menschen fragen: nur mit Erlaubnis
button-staff = Ask a human
staff-shown = This is what I would give to the staff, without your name:
staff-readers = It will be read by people in a group: { $name }.
staff-hours = They are there: { $hours }
staff-answer-days = An answer usually comes within { $days } working days.
staff-answer-open = It can take some days until they answer.
staff-kept = So that the answer finds you, I remember this chat, encrypted, until everything is answered, at most 14 days. /loeschen ends that at once.
staff-sent = I have given this to the staff. The answer will come here. If you want to add something, reply to this message: they read it exactly as you write it.
staff-unreachable = I cannot reach the staff right now. Please ask here yourself:
staff-waiting = The staff already have your question about this. The answer will come here.
staff-many = The staff already have three questions from you. Please wait until one is answered.
staff-answer = Answer from the staff
staff-answer-note = A human wrote this. If you want to say something about it, reply to this message: they read it exactly as you write it.
staff-clarifying = The staff are looking into your question. The answer will come here.
staff-topic = The staff say: this fits your question.
staff-closed = The staff have closed your question. If you need anything else, write to me.
staff-over = Your question to the staff is closed now. If you need anything else, write to me.
staff-expired = Sorry, no answer came to your question. Please ask here yourself:
staff-added = I have passed it on.
privacy-staff = To the staff, too, I give a question only if you allow it with a button. Then I remember this chat, encrypted, until everything is answered, at most 14 days.

## In der Gruppe der Mitarbeitenden: nur in der Sprache, in der die Wissensbasis geschrieben ist
team-question = ❓ A question for you
team-about = Language: { $language } · nearest topics: { $topics }
team-about-none = Language: { $language }
team-how = Reply to this message: that goes to the person, without your name. When all is said, tap “Answered”.
team-button-done = Answered
team-button-clarifying = Looking into it
team-button-clarifying-on = ⏳ Looking into it
team-button-topic = Belongs to topic …
team-button-areas = Another topic …
team-button-back = ◀ Back
team-addition = 💬 The person adds:
team-passed-on = ✓ Passed on.
team-done = ✓ Closed. The way to the person is deleted.
team-topic-sent = ✓ The person now has the card “{ $topic }”.
team-clarifying = ✓ The person now knows that you are looking into it.
team-nobody = That went to nobody: it belongs to no question that is still open.
team-text-only = That went to nobody: I can only pass on text.
team-gone = That did not arrive: the person can no longer be reached. The question is closed.
team-withdrawn = The person has had everything deleted. This question is closed.
team-expired = After 14 days this question is closed. The way to the person is deleted.
team-moved = ❓ This question is still open. It stands further up, from before the group moved.
team-review = 📅 Is this still right?
team-review-keeper = Please look: { $name }
team-review-deputy = Twice there was no answer. Please look now: { $name }
team-review-checked = Last checked on { $date }
team-button-yes = ✓ Yes, right
team-button-no = ✗ No
team-confirmed = ✓ Confirmed on { $date }.
team-reported = Noted: it stands on the next agenda. Please change the entry “{ $actor }” in actors.yaml.
team-review-changed = This has been changed meanwhile. I shall ask again when it is time.
## Die Seiten im Netz (`wegweiser site`)
site-intro = Here you find who is responsible for what in refugee accommodation in { $town }, how to reach them, and what you can do yourself.
site-skip = Skip to content
site-home = Home
site-menu = Parts of this site
site-search = Search
site-search-label = What is it about? One word is enough.
site-search-found = Found: { $count }
site-search-nothing = Nothing found. Try another word, or look at the list below.
site-search-needs-script = The search needs JavaScript. All topics are in the list below.
site-topics = Topics
site-bodies = Offices
site-places = Accommodation
site-self = Do it yourself
site-engagement = Help others
site-emergency = Emergency
site-downloads = To print
site-language = Language
site-who = Who is responsible?
site-any-stage = The same everywhere
site-for-volunteers = For volunteers
site-for-refugees = For refugees
site-at-place = Only here: { $names }
site-nobody = For this kind of accommodation we do not know.
site-phone = Phone
site-email = Email
site-address = Address
site-hours = Opening hours
site-web = Web page
site-reach = How to reach them
site-appointment = By appointment only
site-sources = Sources
site-related = See also
site-responsible-for = Responsible for
site-ask-bot = Ask in Telegram
site-edition = As of { $date }
site-not-found = This page does not exist.
site-privacy = These pages remember nothing about you: no cookies, no tracking.
site-booklet = Booklet with all topics
site-sheet = Sheet to take along: { $languages }
## Auf Papier: Merkblatt, Aushang, Heft
paper-who = Who is responsible?
paper-all-stages = In any accommodation
paper-inferred = not confirmed
paper-sources = Sources
paper-as-of = As of { $date }
paper-mend = Is something no longer right? Please tell: { $name }
paper-see-also = See also
sheet-scan = This information on your phone
poster-invite = Questions? Scan here.
poster-line = Who is responsible? How do you reach them? What is the next step?
poster-emergency = In an emergency
poster-sample = Sample: no bot is set yet.
booklet-contents = Contents
booklet-bodies = Offices and contacts
booklet-places = Accommodation
booklet-index = Index
booklet-index-german = German words
booklet-guide = Look for your topic in the contents or in the index at the end. There you read who is responsible. Phone and address are listed under the office, on the page given.
booklet-marks = Where it says “{ $mark }”, the information follows from general rules. If in doubt, ask.
## Organigramm auf Papier
organigram-topic = Topic
organigram-as-of = As of { $date }
organigram-nobody = Nobody named: ask { $name }.
organigram-only-volunteers = only for volunteers
organigram-only-refugees = only for refugees
button-print = 📄 As a PDF to print

## Reading aloud
button-read = 🔊 Read aloud
read-failed = Sorry, I cannot read this aloud. You find everything in the message.
spoken-phone = Phone: { $number }
spoken-email = The e-mail address is in the message.
spoken-address = Address: { $address }
spoken-web = The website is in the message.
spoken-link = see the message
spoken-to = to
spoken-clock = o'clock
spoken-time = { $hour } { $minute }
spoken-date = { DATETIME($date, dateStyle: "long") }
spoken-day-Mo = Monday
spoken-day-Tu = Tuesday
spoken-day-We = Wednesday
spoken-day-Th = Thursday
spoken-day-Fr = Friday
spoken-day-Sa = Saturday
spoken-day-Su = Sunday
## Späte Antworten
late = Sorry, I could not be reached for a while.
## Die Nummer eines Falls in der Gruppe der Mitarbeitenden
team-number = Case { $number }
## Hinweis: keine persönlichen Angaben
hint-personal = Please do not send me any names or numbers – I do not need them and do not keep them.
