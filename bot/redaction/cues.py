"""Words beside which a name stands: it is said ("ich heiße …"), somebody is addressed ("Frau …"), or a relative is spoken of."""

from bot.matching.normalise import tokens

# Here a name is said: what follows is one, whatever the word.
NAMING = """
ismi|esmi|ismo|ismha|esm man|esme man|nam man|esmam|menya zovut|mene zvaty
ich heiße|ich heise|ich heisse|heiße ich|i heiß|mein name ist|mein name|name ist|name lautet|namens|mit namen|vorname|nachname
familienname|vor und nachname|name|der name|genannt
mein vorname|mein nachname|vorname ist|nachname ist|geborene|unterschrift|gezeichnet|wir heißen|kontoinhaber|inhaber
my name is|my name|name is|my names are|i am called|first name|last name|surname|family name|full name|named|call me|signed
je m'appelle|m'appelle|je suis appelé|mon nom est|mon nom|nom de famille|prénom|mon prénom|nom|nommé|nommée|s'appelle|il s'appelle
elle s'appelle
benim adım|adım|ismim|benim ismim|adı|ismi|soyadım|soyadı|soyismim|adım soyadım|isim|isminde|adında
меня зовут|мене звати|мене звуть|звати|звуть|зовут|моё имя|мое имя|моє ім'я|ім'я|имя|фамилия|моя фамилия|прізвище|моє прізвище|по имени
на ім'я|по фамилии|на прізвище|отчество
имени|фамилии|прізвища|его зовут|её зовут|ее зовут|його звати|її звати|зовут его
اسمي|انا اسمي|إسمي|أسمي|اسمه|اسمها|اسم|الاسم|الإسم|اسمو|اسما|اسمك|الكنية|كنيتي|كنيته|لقبي|معكم|معك|ابو|ابي|ام|المدعو|يدعى|تدعى|واسمي
واسمه|اسم ابني|اسم زوجي|اسم زوجتي|الاسم الكامل
اسم من|نام من|نامم|اسمم|اسمش|نامش|اسم|نام|نام خانوادگی|تخلص|تخلصم|فامیلی|فامیلیم|فامیل|فامیلم|به نام|بنام|به اسم|نام او|اسم او
زما نوم|نوم مې|نوم یې|د هغه نوم|نوم|نامه
navê min|nave min|nav|navê wî|navê wê|navê
ስመይ|ሽመይ|ስሙ|ሽሙ|ስማ|ሽማ|ስም
"""

# A title: the name of a person follows, though here and there another word does ("meine Frau ist").
TITLES = """
frau|fr|hr|herr|herrn|hern|familie|fam|doktor|dr|prof|schwester oberin|pfarrer|pastor|pater|imam|fräulein|eheleute|ehepaar
vermieter herr
mr|mrs|ms|miss|mister|sir|madam|monsieur|madame|mademoiselle|mme|mlle|docteur|famille
bay|bayan|sayın|sn
господин|господина|господину|госпожа|госпожу|госпожи|госпоже|пан|пані|пана|пану|панові|пани|герр|герра|герру|фрау|доктор|доктора|дядя
тетя|тётя|баба|дід|дедушка|бабушка|сім'я|семья
السيد|السيده|السيدة|سيد|سيده|استاذ|الاستاذ|الاستاذة|أستاذ|دكتور|الدكتور|دكتوره|الدكتورة|د|الآنسة|انسة|مدام|فراو|هير|حجي|الحاج|الحجة|خاله
خالة|عمو|عائلة|عائله|بيت|الشيخ
آقای|اقای|آقا|خانم|خانوم|سید|حاجی|حاج|دکتر|استاد|داکتر|انجنیر|خانواده|فامیل|بی بی|هیر|فراو
ښاغلی|ښاغلي|اغلی|مېرمن|اغلې|حاجي|ډاکټر
birêz|biriz|xanim|mamoste|keko|rêzdar
ኣቶ|ወይዘሮ|ወ ሮ|ጎይታይ|ዶክተር|መምህር|ሓው|ኣቦይ|ኣደይ
"""

# A name may stand here, as may much else.
PERSONS = """
ich bin|bin|bin der|bin die|hier ist|hier schreibt|hier spricht|da ist|das ist|heißt|heist|hieß|hallo|hi|hey|liebe|lieber|grüße|gruß
grüsse|lg|vg|mfg|gruss|lieben gruß|ihr|ihre|euer|eure|eurer|dein|deine|und
für|von|mit|bei|wegen|an
i am|i'm|im|this is|hello|dear|called|regards|thanks|by
from|yours
je suis|c'est|ici|bonjour|salut|cher|chère|cordialement|de la part de
appelle|merci
ben|selam|merhaba|selamlar|saygılar
sevgiler|iyi günler
я|это|це
привет|привіт|здравствуйте|уважением|повагою
انا|أنا|مرحبا|اهلا|سلام|مع تحيات|تحياتي|يا
من|سلام|با احترام
زه
ez
ኣነ
ana|menam|hastam
"""

# Somebody's relative, neighbour or friend: a name stands here oftener than not.
KIN = """
sohn|söhne|tochter|töchter|bruder|brüder|schwester|schwestern|mann|vater|mutter|mama|papa|kind|baby|nachbar|nachbarin|freund|freundin
kollege|kollegin|cousin|cousine|onkel|tante|oma|opa|chef|chefin
mitbewohner|mitbewohnerin|neffe|nichte|ehemann|ehefrau|patenkind|schützling|klient|klientin|hausmeister|lehrer|lehrerin|betreuer
betreuerin|vermieter|vermieterin|vormund|verlobte|verlobter|enkel|schwager
schwägerin|schwiegermutter|schwiegervater|sozialarbeiter|sozialarbeiterin|junge|mädchen|bub|kinder|jungs|mädels|zwillinge|geflüchteter
geflüchtete|syrer|afghane|ukrainerin|bewohner|bewohnerin|teilnehmer|schüler|schülerin
name der mutter
son|daughter|brother|sister|husband|wife|mother|father|neighbour|neighbor|friend|colleague|cousin|uncle|aunt|child|boss|roommate|teacher
landlord|landlady|boy|girl|guy
social worker|caretaker|kids|sons|daughters
fils|fille|frère|soeur|sœur|mari|femme|mère|père|voisin|voisine|ami|amie|collègue|cousin|cousine|oncle|tante|enfant|bébé|copain|copine
patron|tuteur
propriétaire|assistante sociale|assistant social|enfants
oğlum|kızım|kardeşim|abim|ablam|kocam|eşim|karım|annem|babam|komşum|arkadaşım|amcam|teyzem|dayım|halam|yeğenim|bebeğim|çocuğum
eşimin adı|oğlumun adı|kızımın adı|patronum|komşumuz
öğretmen|kuzenim
сын|сына|сыну|сыном|дочь|дочка|дочери|дочку|дочкой|син|сину|сином|донька|доньку|доньці|доньки|дочці|брат|брата|брату|братом|сестра
сестру|сестре|сестрі|сестры|сестри|муж|мужа|мужу|мужем|чоловік|чоловіка|чоловіку|жена|жену|жене|дружина|дружину|дружині
мама|маму|мамы|мать|мати|папа|отец|тато|батько|сосед|соседка|соседа|соседку|сусід|сусідка|сусіда|сусідку|друг|друга|подруга|подругу
подрузі|ребенок|дитина|дитину|бабуся|бабусю|внук|онук|внучка|онучка|тетя|тётя|тітка|дядько|коллега|колега|племянник|племянница|племінник
начальник|учительница|вчителька|куратор|социальный работник|соцработник|соцработница|хаусмайстер|подруги|сестрой|женой|мамой
ابني|بنتي|ابنتي|اخي|أخي|اخوي|خي|اختي|أختي|زوجي|زوجتي|مرتي|جوزي|امي|أمي|ابي|أبي|ابوي|جاري|جارتي|جارنا|جارتنا|صديقي|صديقتي|رفيقي|رفيقتي
عمي|عمتي|خالي|خالتي|طفلي|ولدي|مديري|حماتي|استاذتي|معلمة|معلم
صاحبي|صاحبتي|صاحب البيت|المشرف|المشرفة|خطيبي|خطيبتي|ابن|بنت|زوج|زوجة|اخو|اخت|ابنه|حفيدي|حفيدتي|المسؤول|المسؤولة|الطفل|الطفلة|الموظف
الموظفة|طفلتي|اولادي|خطيبته|جوزها|مرتو|ابنها|بنتها
پسرم|پسر|دخترم|دختر|برادرم|برادر|خواهرم|خواهر|شوهرم|شوهر|خانمم|همسرم|زنم|مادرم|مادر|پدرم|پدر|همسایه|همسایه ام|همسایم|دوستم|دوست|رفیقم
عمویم|عموم|خاله ام|بچه ام|طفلم|رئیسم|همکارم|کاکایم|نواسه ام|هم اتاقی|هم اتاقیم|معلم|معلمش|نامزدم|بچیم|هم‌اتاقیم
کاکا|ماما|خسر|سرپرست|مددکار|صاحبخانه
زوی|زوی مې|لور|لور مې|ورور|ورور مې|خور|خور مې|مېړه مې|ښځه مې|پلار مې|مور مې|ګاونډی|ملګری|ملګری مې|ملګرې مې
kurê min|keça min|qîza min|birayê min|xwişka min|xwîşka min|mêrê min|jina min|dayika min|bavê min|cîranê min|hevalê min|heval|apê min
xalê min
ወደይ|ጓለይ|ሓወይ|ሓብተይ|ሰብኣየይ|በዓል ገዛይ|በዓልቲ ቤተይ|ኣዴይ|ኣቦይ|ኣደይ|ጎረቤተይ|ዓርከይ|መሓዛይ|ቆልዓይ
ibni|ebni|bnti|binti|marti|jozi|jouzi|akhi|khaye|okhti|ekhti|jari|jarti|rfi2i|pesaram|dokhtaram|shoharam|khanumam|moy syn|moya doch
miy syn|moya donka
"""

# A name stands before these.
BEHIND = """
bey|beyin|beye|hanım|hanim|hanıma|hanımın|hanımla|beyle|abi|abla|hoca|amca|teyze|usta
جان|خان|بیگ|جون|صاحب|آقا|خانم
"""

# Between the parts of a name.
PARTICLES = frozenset(
    [
        "al",
        "el",
        "ul",
        "ud",
        "von",
        "van",
        "de",
        "da",
        "di",
        "du",
        "la",
        "le",
        "abu",
        "bin",
        "ibn",
        "ben",
        "bint",
        "abd",
        "oglu",
        "und",
        "ال",
        "عبد",
        "ابو",
        "ابی",
        "بن",
        "ابن",
        "بنت",
        "der",
        "den",
        "zu",
        "y",
    ]
)


def phrases(text: str) -> frozenset[tuple[str, ...]]:
    """The cues of a table as folded words."""
    return frozenset(tuple(tokens(phrase)) for line in text.split("\n") for phrase in line.split("|") if phrase.strip())
