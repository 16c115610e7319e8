### What stands beside the phone, for editors.

title = Wegweiser { $town } · preview
preview = Preview
skip-chat = To the conversation
skip-desk = To the editors' part
chat = As it looks on a phone
desk = For editors
starting = The bot is learning from the knowledge base. The first time, this takes some minutes.
starting-broken = The knowledge base has problems. As soon as they are mended, the bot answers.
lost = The connection to the program is lost. Is “wegweiser preview” still running?

## State of the files
state-title = State of the files
state-good = All is well
state-reading = Reading and checking …
state-learning = The bot is learning …
state-broken = { $number ->
    [one] One problem
   *[other] { $number } problems
  }
state-since = Answers with the state of { $time }.
state-last-good = Until then, the last good state of { $time } answers.
state-anyway = The new state of { $time } answers all the same; what no longer fits is left out.
state-none = The bot does not answer yet.
state-holds = { $topics } topics, { $bodies } bodies, { $places } accommodations.
state-saving = Every file saved in { $folder } takes effect by itself: texts and contacts within seconds, examples after learning.
step = { $what }: { $done } of { $whole }
step-calibrating = How sure an answer is
step-learning = Examples
step-languages = Languages
problem-line = line { $line }
problem-mend = Mend

## Who asks
view-title = Who asks?
view-language = Language
view-language-auto = as people write
view-audience = Who
view-audience-none = unknown
view-volunteer = volunteer
view-refugee = refugee
view-stage = Stage
view-stage-none = unknown
view-place = Place
view-place-none = none
view-apply = Apply
view-note = The last question is answered anew at once.

## Why this answer
why-title = Why this answer?
why-none = No question yet.
why-tapped = A button was tapped: there is nothing to guess.
kind-answer = Answer
kind-clarify = Question back
kind-fallback = Does not know
kind-smalltalk = Small talk
kind-urgent = Emergency
why-confidence = Confidence { $percent } %
why-scale = From { $answer } % the bot answers, from { $ask } % it asks back.
why-candidates = What might be meant
why-smalltalk = small talk
why-out-of-scope = out of scope
why-state = Responsibility
state-settled = settled
state-shared = shared
state-unsettled = unsettled
why-checked = Checked on { $date }
why-sources = Sources
why-words = Word by word
why-remembered = Remembered
overdue-mark = overdue

## What has to be checked
due-title = Overdue
due-none = Nothing is overdue.
due-next = Due next: { $date }
due-more = … and { $number } more
due-what = What
due-checked = Checked
due-until = Due
due-body = body
due-responsibility = responsibility
due-advice = advice
due-place = accommodation

## Languages
coverage-title = Languages
coverage-language = Language
coverage-texts = Texts
coverage-checked = checked
coverage-unchecked = unchecked
coverage-missing = missing
coverage-messages = The bot's sentences
coverage-examples = Examples
coverage-fewest = at least { $number } per topic
coverage-waiting = Counting …
