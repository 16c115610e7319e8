### Was der Bot sagt. Du-Form, Alltagsdeutsch, kurze Sätze.

## Antwort
responsible-shared = Plusieurs services s'en occupent.
responsible-unsettled = Pas encore clair
interim = En attendant : { $name }
phone = ☎ { $phone }
email = ✉ { $email }
address = 📍 { $address }
web = 🌐 { $web }
hours = 🕘 { $hours }
appointment-only = 🕘 Seulement sur rendez-vous
# $time ist kurz ("8", "12:30"), $clock immer vierstellig ("08:00", "12:30"): nimm, was in deiner Sprache üblich ist.
hours-now = 🕘 { $hours } · { $now }
hours-always = jour et nuit
open-until = ouvert jusqu'à { $clock }
opens-today = ouvre aujourd'hui à { $clock }
opens-tomorrow = ouvre demain à { $clock }
opens-day = ouvre { $day } à { $clock }
opens-date = ouvre le { $date } à { $clock }
holiday-today = jour férié aujourd'hui, probablement fermé
reach = ➜ { $reach }
as-of-year = (de { $year })
as-of-undated = (sans date)
next-steps = Que faire
self-help-title = Ce que vous pouvez faire vous-même
checked = Vérifié le { $date }
checked-inferred = Selon les règles générales, non confirmé · { $date }
overdue = ⚠ Pas vérifié depuis longtemps, demandez d'abord
not-translated = Pas encore traduit, donc en allemand
translation-unchecked = Traduction non vérifiée
more-bodies = Autres services : { $names }

## Knöpfe
button-may = Que peut faire un bénévole ?
button-self = Que puis-je faire moi-même ?
button-contacts = Tous les services et contacts
button-save = Enregistrer le contact
button-wrong = Ce n'est plus correct
button-back = Retour à la réponse
button-topics = Tous les thèmes
button-numbers = Numéros d'urgence
button-copy = Copier le numéro
button-map = Voir sur la carte
button-counter = Montrer au guichet
button-more = Plus …
button-next = Suite ▶
button-previous = ◀ Retour
button-overview = Retour à la liste
button-volunteer = J'aide des réfugiés
button-refugee = Je suis réfugié(e)
button-skip = Passer
button-bodies = Tous les services
button-may-areas = Ce que peut faire un bénévole
button-places = Choisir mon hébergement
button-where = Où j'habite
button-where-forget = Oublier où j'habite
button-open-bot = Plus avec Wegweiser

## Ansichten
may-title = Ce que vous pouvez faire en tant que bénévole
must-not-title = À ne pas faire, s'il vous plaît
advice-inferred = D'après les règles générales. En cas de doute, demandez au service responsable.
law-title = Ce que dit la loi
no-advice = Nous n'avons encore rien là-dessus.
saved = Voici le contact à enregistrer.
no-phone = Nous n'avons pas de numéro de téléphone pour { $name }.
wrong-thanks = Merci. Dites-le aussi, s'il vous plaît, au bureau de coordination (Koordinationsstelle), c'est lui qui tient les informations à jour :
counter-title = Montrez ceci au guichet
# Steht in der eigenen Sprache oben und auf Deutsch darunter, damit beide lesen können, was da steht. Hier ausnahmsweise „Sie“.
counter-sentence = Bonjour, pourriez-vous m'aider, s'il vous plaît, pour « { $matter } » ?

## Listen
page-of = Page { $page } sur { $pages }
kinds-title = Quel service cherchez-vous ?
kind-notfall = 🆘 Urgences et gardes
kind-stadt = 🏙 Ville
kind-landkreis = 🏢 Landkreis (district)
kind-land = 🗺 Land (région)
kind-bund = 🇩🇪 Services fédéraux
kind-gericht = ⚖️ Tribunaux
kind-traeger = 🏠 Organismes sociaux
kind-beratung = 💬 Services de conseil
kind-engagement = 🤝 Bénévolat et associations
kind-privat = 🏪 Entreprises et autres
engagement-title = Participer et aider : de quoi s'agit-il ?
may-areas-title = Ce que vous pouvez faire en tant que bénévole. Dans quel domaine ?
self-areas-title = Ce que vous pouvez faire vous-même. Dans quel domaine ?
chart-title = Qui s'occupe de quoi ? Choisissez un domaine.
chart-line = { $topic } : { $bodies }
chart-stage = Valable pour : { $stage }
where-title = Où habitez-vous ? Je pourrai alors vous donner tout de suite le bon service.
where-known = J'ai retenu : { $where }.
where-forgotten = Bien, c'est oublié. De quoi s'agit-il ?
places-title = Dans quel hébergement habitez-vous ?

## Rückfragen
ask-topic = Est-ce l'un de ces thèmes ?
none-of-these = Rien de tout cela
ask-more = De quoi s'agit-il exactement ? Quelques mots de plus m'aideront.

## Nicht gefunden
fallback = Désolé, je ne le sais pas. Je ne veux pas deviner, demandez plutôt ici :
fallback-scope = Là, je ne peux pas vous aider. Je sais seulement qui s'occupe de quoi pour l'hébergement des réfugiés à { $town }.
fallback-contact = Vous pouvez demander de l'aide à { $name } :

## Dringend
urgent-number = ☎ { $number } – { $name }
number-112 = Ambulance et pompiers
number-110 = Police
number-116117 = Médecin de garde
number-116016 = Aide aux femmes victimes de violence
number-116111 = Ligne d'écoute enfants et jeunes
number-4976119240 = Centre antipoison (Giftnotruf)
number-08001110111 = Écoute en cas de détresse (Telefonseelsorge)
numbers-title = Numéros d'urgence

## Stellen und Unterkünfte
body-role = { $role }
body-part-of = Fait partie de : { $name }
body-responsible = S'occupe par exemple de : { $topics }
place-stage = Type : { $stage }
place-operator = Géré par : { $name }
place-care = Accompagnement social : { $name }
place-state = En { $year } : { $state }
place-state-open = ouvert
place-state-closed = fermé
place-state-planned = prévu
place-state-never_built = pas construit
place-state-unknown = on ne sait pas si la maison sert encore aujourd'hui
place-notice = Regardez le panneau d'affichage de la maison ou demandez au responsable du foyer (Heimleitung).

## Gespräch
welcome = Bonjour, je suis Wegweiser, votre guide pour { $town }. Je vous dis qui s'occupe de quoi pour l'hébergement des réfugiés. Écrivez simplement votre question, par exemple : « Le chauffage ne marche pas, qui s'en occupe ? »
welcome-privacy = Je ne retiens pas qui vous êtes ni ce que vous demandez.
start-audience = Aidez-vous des réfugiés, ou êtes-vous vous-même réfugié(e) ? Je pourrai alors mieux répondre.
start-ready = Écrivez-moi maintenant votre question, ou choisissez un thème.
audience-volunteer = C'est super que vous aidiez ! Écrivez-moi maintenant votre question, ou choisissez un thème.
audience-refugee = Bien. Je vous montre d'abord ce que vous pouvez faire vous-même. Écrivez-moi maintenant votre question, ou choisissez un thème.
help-groups = Dans un groupe, je réponds si vous écrivez mon @nom ou si vous répondez à un de mes messages.
help = Écrivez votre question avec vos mots. Je vous dis à quel service vous adresser, comment le joindre et que faire ensuite. Vous pouvez aussi choisir dans « Tous les thèmes ». En cas d'urgence : 112 ou 110.
privacy = Je n'enregistre ni noms, ni numéros, ni rien de ce que vous écrivez. Pendant un court moment, je retiens seulement le thème et l'hébergement dont il s'agit, pour que vous puissiez poser d'autres questions. Avec /loeschen, j'oublie cela aussi tout de suite.
forgotten = C'est fait. J'ai tout oublié de notre conversation.
restarted = Bien, on recommence. De quoi s'agit-il ?
areas-title = De quoi s'agit-il ?
area-title = { $pictogram } { $name }
stage-noted = Bien, je retiens : { $stage }. De quoi s'agit-il ?
not-text = Désolé, je ne peux lire que du texte. Écrivez-moi en quelques mots de quoi il s'agit, ou choisissez un thème.
sent-voice = Désolé, je ne peux pas écouter les messages vocaux. Écrivez-moi en quelques mots de quoi il s'agit, ou choisissez un thème.
sent-picture = Désolé, je ne peux pas lire les photos, les lettres et les fichiers. Écrivez-moi de qui vient la lettre ou de quoi il s'agit, ou choisissez un thème.
sent-sticker = 😊 Et de quoi s'agit-il ? Écrivez-moi quelques mots, ou choisissez un thème.
sent-location = Je n'ai pas besoin de votre position et je ne la retiens pas. Ici, vous pouvez choisir où vous habitez.
sent-contact = Je n'ai pas besoin de contacts et je ne les enregistre pas. Si vous cherchez un service, écrivez-moi son nom ou de quoi il s'agit.
sent-emoji = Ajoutez quelques mots, s'il vous plaît, ou choisissez un thème.
sent-long = Ça fait beaucoup à la fois. Écrivez-moi en une phrase de quoi il s'agit, ou choisissez un thème.
failed = Quelque chose n'a pas marché de mon côté. Écrivez encore une fois votre question, s'il vous plaît. En cas d'urgence : 112 ou 110.

smalltalk-greeting = Bonjour ! De quoi s'agit-il ? Écrivez-moi votre question.
smalltalk-how-are-you = Bien, merci. Et comment puis-je vous aider ?
smalltalk-thanks = Avec plaisir !
smalltalk-goodbye = Au revoir, bonne continuation !
smalltalk-acknowledge = D'accord. S'il y a autre chose, écrivez-moi.
smalltalk-who-are-you = Je suis Wegweiser, un programme, pas une personne. Je sais qui s'occupe de quoi pour l'hébergement des réfugiés à { $town }.
smalltalk-capabilities = Je vous dis qui s'occupe de quoi, comment joindre le service et ce que vous pouvez faire vous-même. Écrivez votre question avec vos mots.
smalltalk-privacy = Je n'enregistre pas qui vous êtes ni ce que vous écrivez.
smalltalk-praise = Ça me fait plaisir !
smalltalk-complaint = Je suis désolé. Dites-le-moi encore une fois avec d'autres mots, ou choisissez un thème.
smalltalk-laugh = 😊 Puis-je faire autre chose pour vous ?
smalltalk-yes-no = Bien. De quoi s'agit-il ? Écrivez-moi votre question.
smalltalk-wishes = Merci, à vous aussi !
smalltalk-other = Bonjour ! De quoi s'agit-il ? Écrivez-moi votre question.

## Wochentage und Zeiten
day-Mo = lun
day-Tu = mar
day-We = mer
day-Th = jeu
day-Fr = ven
day-Sa = sam
day-Su = dim
day-PH = jours fériés
closed = fermé
clock = h

## Sprachen
languages-title = Dans quelle langue dois-je répondre ?

## Befehle
command-start = Recommencer
command-themen = Tous les thèmes
command-stellen = Tous les services
command-engagement = Participer et aider
command-selbst = Ce que je peux faire moi-même
command-notfall = Numéros d'urgence
command-sprache = Choisir la langue
command-ort = Où j'habite
command-organigramm = Qui s'occupe de quoi ?
command-hilfe = Comment ça marche
command-datenschutz = Ce qui est enregistré
command-loeschen = Tout oublier
about = Wegweiser : qui s'occupe de quoi pour l'hébergement des réfugiés à { $town } ?

## In jedem Chat: @Name und ein Stichwort
inline-bodies = Qui s'en occupe : { $names }
inline-ask = Demander directement à Wegweiser

## Vorschau im Browser
web-input = Votre message
web-send = Envoyer
web-log = Conversation
web-you = Vous
web-menu = Menu
web-fresh = Nouvelle conversation
web-copied = Copié
## Änderungen an der Wissensbasis: was der Bot dem Team meldet
edit-live = La modification de la base de connaissances est en ligne.
edit-refused = La modification de la base de connaissances n’est pas en ligne. L’état du { $since } reste valable. { $count ->
    [one] Un problème :
   *[other] { $count } problèmes :
}
edit-more = … et encore { $count }. « wegweiser check » les montre tous.
## An den Runden Tisch: nur mit Erlaubnis und ohne Namen
button-give = Sans mon nom à la table ronde
give-ask = Puis-je transmettre cette question à la table ronde, sans votre nom ? Là, les services clarifient qui est compétent.
give-shown = Voici ce que je transmettrais, sans votre nom :
give-beside = Avec cela, seulement la langue et le jour. Le message montre-t-il encore qui vous êtes ? Alors touchez « Non » et écrivez la question autrement.
button-give-yes = Oui, transmettre
button-give-no = Non, ne rien garder
give-thanks = Merci. J'ai transmis ceci à la table ronde :
give-nothing-kept = Très bien, je n'ai rien gardé.
give-lost = Je n'ai plus votre question devant moi. Écrivez-la encore une fois, s'il vous plaît.
give-long = C'est trop long. Écrivez la question en une phrase, s'il vous plaît.
give-again = Vous avez déjà transmis une question à ce sujet aujourd'hui. Je n'ai pas gardé celle-ci.
give-enough = Aujourd'hui, je ne prends plus de questions. Je n'ai pas gardé celle-ci. Réessayez demain.
give-failed = Cela n'a pas marché. Je n'ai rien gardé. Réessayez plus tard, s'il vous plaît.
report-ask = Dois-je signaler, sans votre nom, que quelque chose ici n'est plus exact ?
button-report = Oui, signaler sans nom
report-thanks = Merci, c'est signalé. La table ronde le verra avant sa prochaine séance.
privacy-giving = C'est seulement si vous le permettez avec un bouton que je transmets une question à la table ronde : les mots que je vous montre avant, la langue et le jour. Elle est supprimée au plus tard après un an.
forgotten-giving = Les questions de la table ronde y restent : rien ne dit de qui elles viennent, donc moi non plus, je ne peux pas retrouver les vôtres.

## Menschen fragen: nur mit Erlaubnis
button-staff = Demander à un humain
staff-shown = Voici ce que je donnerais au personnel, sans votre nom :
staff-readers = Des personnes d'un groupe le liront : { $name }.
staff-hours = Elles sont là : { $hours }
staff-answer-days = Une réponse vient en général dans les { $days } jours ouvrables.
staff-answer-open = La réponse peut prendre quelques jours.
staff-kept = Pour que la réponse vous trouve, je retiens cette conversation, chiffrée, jusqu'à ce que tout ait une réponse, au plus 14 jours. /loeschen y met fin tout de suite.
staff-sent = J'ai donné ceci au personnel. La réponse viendra ici. Si vous voulez ajouter quelque chose, répondez à ce message : on le lira exactement comme vous l'écrivez.
staff-unreachable = Je n'arrive pas à joindre le personnel en ce moment. Demandez ici vous-même, s'il vous plaît :
staff-waiting = Le personnel a déjà votre question à ce sujet. La réponse viendra ici.
staff-many = Le personnel a déjà trois questions de vous. Attendez qu'une ait sa réponse, s'il vous plaît.
staff-answer = Réponse du personnel
staff-answer-note = C'est un humain qui a écrit cela. Si vous voulez dire quelque chose, répondez à ce message : on le lira exactement comme vous l'écrivez.
staff-clarifying = Le personnel cherche la réponse à votre question. Elle viendra ici.
staff-topic = Le personnel dit : ceci correspond à votre question.
staff-closed = Le personnel a clos votre question. S'il vous faut autre chose, écrivez-moi.
staff-over = Votre question au personnel est maintenant close. S'il vous faut autre chose, écrivez-moi.
staff-expired = Malheureusement, votre question est restée sans réponse. Demandez ici vous-même, s'il vous plaît :
staff-added = J'ai transmis.
privacy-staff = Au personnel aussi, je ne donne une question que si vous le permettez avec un bouton. Je retiens alors cette conversation, chiffrée, jusqu'à ce que tout ait une réponse, au plus 14 jours.
## Die Seiten im Netz (`wegweiser site`)
site-intro = Ici, vous trouvez qui s'occupe de quoi pour l'hébergement des réfugiés à { $town }, comment joindre le service et ce que vous pouvez faire vous-même.
site-skip = Aller au contenu
site-home = Accueil
site-menu = Parties de ce site
site-search = Chercher
site-search-label = De quoi s'agit-il ? Un mot suffit.
site-search-found = Trouvé : { $count }
site-search-nothing = Rien trouvé. Essayez un autre mot ou regardez la liste plus bas.
site-search-needs-script = La recherche a besoin de JavaScript. Tous les thèmes sont dans la liste plus bas.
site-topics = Thèmes
site-bodies = Services
site-places = Hébergements
site-self = Faire soi-même
site-engagement = Aider
site-emergency = Urgence
site-downloads = À imprimer
site-language = Langue
site-who = Qui s'en occupe ?
site-any-stage = Pareil partout
site-for-volunteers = Pour les bénévoles
site-for-refugees = Pour les réfugiés
site-at-place = Seulement ici : { $names }
site-nobody = Pour ce type d'hébergement, nous ne le savons pas.
site-phone = Téléphone
site-email = Courriel
site-address = Adresse
site-hours = Heures d'ouverture
site-web = Site web
site-reach = Comment les joindre
site-appointment = Seulement sur rendez-vous
site-sources = Sources
site-related = Voir aussi
site-responsible-for = S'occupe de
site-ask-bot = Demander dans Telegram
site-edition = Mis à jour le { $date }
site-not-found = Cette page n'existe pas.
site-privacy = Ces pages ne retiennent rien sur vous : pas de cookies, pas de suivi.
site-booklet = Livret avec tous les thèmes
site-sheet = Feuille à emporter : { $languages }
## Auf Papier: Merkblatt, Aushang, Heft
paper-who = Qui s'en occupe ?
paper-all-stages = Dans tous les hébergements
paper-inferred = non confirmé
paper-sources = Sources
paper-as-of = État au { $date }
paper-mend = Quelque chose n'est plus juste ? Dites-le ici, s'il vous plaît : { $name }
paper-see-also = Voir aussi
sheet-scan = Ces informations sur votre téléphone
poster-invite = Des questions ? Scannez.
poster-line = Qui s'en occupe ? Comment joindre le service ? Que faire ensuite ?
poster-emergency = En cas d'urgence
poster-sample = Modèle : le nom du bot manque encore.
booklet-contents = Table des matières
booklet-bodies = Services et contacts
booklet-places = Hébergements
booklet-index = Index
booklet-index-german = Mots allemands
booklet-guide = Cherchez votre sujet dans la table des matières ou dans l'index à la fin. Vous y lirez qui s'en occupe. Le téléphone et l'adresse se trouvent chez le service, à la page indiquée.
booklet-marks = Là où il est écrit « { $mark } », l'information vient des règles générales. En cas de doute, demandez.
## Organigramm auf Papier
organigram-topic = Thème
organigram-as-of = État au { $date }
organigram-nobody = Personne n’est indiqué : demandez à { $name }.
organigram-only-volunteers = seulement pour les bénévoles
organigram-only-refugees = seulement pour les réfugiés
button-print = 📄 PDF à imprimer

## Lecture à voix haute
button-read = 🔊 Lire à voix haute
read-failed = Désolé, je ne peux pas lire cela à voix haute. Tout est écrit dans le message.
spoken-phone = Téléphone : { $number }
spoken-email = L'adresse e-mail est dans le message.
spoken-address = Adresse : { $address }
spoken-web = Le site internet est dans le message.
spoken-link = voir le message
spoken-to = à
spoken-clock = heures
spoken-time = { $hour } heures { $minute }
spoken-date = { DATETIME($date, dateStyle: "long") }
spoken-day-Mo = lundi
spoken-day-Tu = mardi
spoken-day-We = mercredi
spoken-day-Th = jeudi
spoken-day-Fr = vendredi
spoken-day-Sa = samedi
spoken-day-Su = dimanche
## Späte Antworten
late = Désolé, je n'étais pas joignable pendant un moment.
## Die Nummer eines Falls in der Gruppe der Mitarbeitenden
team-number = Dossier { $number }
## Hinweis: keine persönlichen Angaben
hint-personal = Merci de ne pas m'envoyer de noms ni de numéros – je n'en ai pas besoin et je ne les garde pas.
