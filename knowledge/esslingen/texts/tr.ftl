### Was der Bot sagt. Du-Form, Alltagsdeutsch, kurze Sätze.

## Antwort
responsible-shared = Buna birden fazla yer bakıyor.
responsible-unsettled = Henüz belli değil
interim = Şimdilik: { $name }
phone = ☎ { $phone }
email = ✉ { $email }
address = 📍 { $address }
web = 🌐 { $web }
hours = 🕘 { $hours }
appointment-only = 🕘 Yalnız randevuyla
# $time ist kurz ("8", "12:30"), $clock immer vierstellig ("08:00", "12:30"): nimm, was in deiner Sprache üblich ist.
hours-now = 🕘 { $hours } · { $now }
hours-always = gece gündüz açık
open-until = şu an açık, kapanış { $clock }
opens-today = açılış bugün { $clock }
opens-tomorrow = açılış yarın { $clock }
opens-day = açılış { $day } { $clock }
opens-date = açılış { $date } { $clock }
holiday-today = bugün resmî tatil, büyük ihtimalle kapalı
reach = ➜ { $reach }
as-of-year = ({ $year } yılının bilgisi)
as-of-undated = (tarihi belli olmayan bilgi)
next-steps = Sonraki adımlar
self-help-title = Kendiniz yapabilecekleriniz
checked = Kontrol tarihi: { $date }
checked-inferred = Genel kurallardan çıkarıldı, doğrulanmadı · { $date }
overdue = ⚠ Uzun süredir kontrol edilmedi, lütfen sorun
not-translated = Henüz çevrilmedi, bu yüzden Almanca
translation-unchecked = Çeviri henüz kontrol edilmedi
more-bodies = Diğer yerler: { $names }

## Knöpfe
button-may = Gönüllü olarak ne yapabilirim?
button-self = Kendim ne yapabilirim?
button-contacts = Tüm kurumlar ve iletişim
button-save = Rehbere kaydet
button-wrong = Artık doğru değil
button-back = Cevaba dön
button-topics = Tüm konular
button-numbers = Acil numaralar
button-copy = Numarayı kopyala
button-map = Haritada göster
button-counter = Görevliye göster
button-more = Daha fazla …
button-next = İleri ▶
button-previous = ◀ Geri
button-overview = Listeye dön
button-volunteer = Mültecilere yardım ediyorum
button-refugee = Ben mülteciyim
button-skip = Geç
button-bodies = Tüm kurumlar
button-may-areas = Gönüllüler ne yapabilir
button-places = Kaldığım yurdu seç
button-where = Nerede oturuyorum
button-where-forget = Nerede oturduğumu unut
button-open-bot = Devamı Wegweiser'de

## Ansichten
may-title = Gönüllü olarak yapabilecekleriniz
must-not-title = Bunları lütfen yapmayın
advice-inferred = Genel kurallardan çıkarıldı. Emin değilseniz sorumlu kuruma sorun.
law-title = Dayandığı yasa
no-advice = Bu konuda henüz bir bilgimiz yok.
saved = İletişim bilgisi burada, kaydedebilirsiniz.
no-phone = { $name } için elimizde telefon numarası yok.
wrong-thanks = Teşekkürler. Lütfen Koordinationsstelle'ye (koordinasyon bürosu) de haber verin, bilgileri onlar güncel tutuyor:
counter-title = Bunu görevliye gösterin
# Steht in der eigenen Sprache oben und auf Deutsch darunter, damit beide lesen können, was da steht. Hier ausnahmsweise „Sie“.
counter-sentence = İyi günler, “{ $matter }” konusunda bana yardımcı olabilir misiniz lütfen?

## Listen
page-of = Sayfa { $page } / { $pages }
kinds-title = Hangi kurumu arıyorsunuz?
kind-notfall = 🆘 Acil durum ve nöbetçiler
kind-stadt = 🏙 Belediye
kind-landkreis = 🏢 Landkreis
kind-land = 🗺 Eyalet
kind-bund = 🇩🇪 Federal kurumlar
kind-gericht = ⚖️ Mahkemeler
kind-traeger = 🏠 Sosyal kuruluşlar
kind-beratung = 💬 Danışma yerleri
kind-engagement = 🤝 Gönüllülük ve dernekler
kind-privat = 🏪 Firmalar ve diğerleri
engagement-title = Katılmak ve yardım etmek: konu ne?
may-areas-title = Gönüllü olarak yapabilecekleriniz. Hangi alanda?
self-areas-title = Kendiniz yapabilecekleriniz. Hangi alanda?
chart-title = Hangi işe kim bakıyor? Bir alan seçin.
chart-line = { $topic }: { $bodies }
chart-stage = Kimler için: { $stage }
where-title = Nerede oturuyorsunuz? O zaman size doğru yeri hemen söyleyebilirim.
where-known = Aklımda olan: { $where }.
where-forgotten = Tamam, bunu unuttum. Konu nedir?
places-title = Hangi yurtta oturuyorsunuz?

## Rückfragen
ask-topic = Bunlardan birini mi soruyorsunuz?
none-of-these = Hiçbiri değil
ask-more = Konu tam olarak nedir? Birkaç kelime daha yazarsanız bana yardımcı olur.

## Nicht gefunden
fallback = Bunu maalesef bilmiyorum. Tahmin etmek istemem, en iyisi buraya sorun:
fallback-scope = Bu konuda yardımcı olamam. Ben yalnız { $town } için, mülteci yurtlarında hangi işe kimin baktığını biliyorum.
fallback-contact = Size yardımcı olabilecek yer: { $name }

## Dringend
urgent-number = ☎ { $number } – { $name }
number-112 = Ambulans ve itfaiye
number-110 = Polis
number-116117 = Nöbetçi doktor
number-116016 = Kadına şiddete karşı yardım hattı
number-116111 = Çocuk ve gençlik hattı
number-4976119240 = Zehir hattı (Giftnotruf)
number-08001110111 = Ruhsal destek hattı (Telefonseelsorge)
numbers-title = Acil numaralar

## Stellen und Unterkünfte
body-role = { $role }
body-part-of = Bağlı olduğu yer: { $name }
body-responsible = Baktığı konular, örneğin: { $topics }
place-stage = Türü: { $stage }
place-operator = İşleten: { $name }
place-care = Sosyal destek: { $name }
place-state = { $year } bilgisi: { $state }
place-state-open = açık
place-state-closed = kapalı
place-state-planned = planlanıyor
place-state-never_built = yapılmadı
place-state-unknown = binanın bugün hâlâ kullanılıp kullanılmadığı kesin değil
place-notice = Yurttaki ilan panosuna bakın ya da yurt yönetimine (Heimleitung) sorun.

## Gespräch
welcome = Merhaba, ben Wegweiser, { $town } için rehberiniz. Mülteci yurtlarında hangi işe kimin baktığını size söylerim. Sorunuzu yazmanız yeter, örneğin: “Kalorifer yanmıyor, kime söyleyeyim?”
welcome-privacy = Kim olduğunuzu ve ne sorduğunuzu aklımda tutmam.
start-audience = Mültecilere yardım mı ediyorsunuz, yoksa kendiniz mülteci misiniz? Bilirsem daha iyi cevap verebilirim.
start-ready = Şimdi sorunuzu yazın ya da bir konu seçin.
audience-volunteer = Yardım etmeniz ne güzel! Şimdi sorunuzu yazın ya da bir konu seçin.
audience-refugee = Tamam. Size önce kendinizin ne yapabileceğini göstereceğim. Şimdi sorunuzu yazın ya da bir konu seçin.
help-groups = Grupta @adımı yazarsanız ya da bir mesajıma yanıt verirseniz cevap veririm.
help = Sorunuzu kendi sözlerinizle yazın. Size hangi yere gideceğinizi, oraya nasıl ulaşacağınızı ve sonraki adımları söylerim. “Tüm konular” altından da seçebilirsiniz. Acil durumda: 112 ya da 110.
privacy = İsimleri, numaraları ve yazdıklarınızı kaydetmem. Yine sorabilmeniz için kısa bir süre yalnız konuyu ve hangi barınma yeri olduğunu aklımda tutarım. /loeschen yazarsanız bunu da hemen unuturum.
forgotten = Tamam. Konuşmamızla ilgili her şeyi unuttum.
restarted = Tamam, baştan alalım. Konu nedir?
areas-title = Konu nedir?
area-title = { $pictogram } { $name }
stage-noted = Tamam, aklımda tutuyorum: { $stage }. Konu nedir?
not-text = Maalesef yalnız yazı okuyabiliyorum. Lütfen konuyu birkaç kelimeyle yazın ya da bir konu seçin.
sent-voice = Maalesef ses dinleyemiyorum. Lütfen konuyu birkaç kelimeyle yazın ya da bir konu seçin.
sent-picture = Fotoğraf, mektup ve dosyaları maalesef okuyamıyorum. Lütfen mektubun kimden geldiğini ya da konuyu yazın, veya bir konu seçin.
sent-sticker = 😊 Peki konu nedir? Birkaç kelime yazın ya da bir konu seçin.
sent-location = Konumunuza ihtiyacım yok, aklımda da tutmam. Nerede oturduğunuzu burada seçebilirsiniz.
sent-contact = Kişi bilgilerine ihtiyacım yok, onları kaydetmem. Bir kurum arıyorsanız adını ya da konuyu yazın.
sent-emoji = Lütfen yanına birkaç kelime yazın ya da bir konu seçin.
sent-long = Bu bir seferde çok fazla. Lütfen konuyu tek cümleyle yazın ya da bir konu seçin.
failed = Bende bir şeyler ters gitti. Lütfen sorunuzu bir daha yazın. Acil durumda: 112 ya da 110.

smalltalk-greeting = Merhaba! Konu nedir? Sorunuzu bana yazın.
smalltalk-how-are-you = İyiyim, teşekkürler. Size nasıl yardımcı olabilirim?
smalltalk-thanks = Rica ederim!
smalltalk-goodbye = Görüşmek üzere, iyi günler!
smalltalk-acknowledge = Tamam. Başka bir şey olursa yazmanız yeter.
smalltalk-who-are-you = Ben Wegweiser'im, insan değil bir programım. { $town } için, mülteci yurtlarında hangi işe kimin baktığını bilirim.
smalltalk-capabilities = Hangi işe kimin baktığını, oraya nasıl ulaşacağınızı ve kendinizin ne yapabileceğini söylerim. Sorunuzu kendi sözlerinizle yazın.
smalltalk-privacy = Kim olduğunuzu ve ne yazdığınızı kaydetmem.
smalltalk-praise = Buna çok sevindim!
smalltalk-complaint = Üzgünüm. Lütfen başka sözlerle bir daha yazın ya da bir konu seçin.
smalltalk-laugh = 😊 Sizin için başka bir şey yapabilir miyim?
smalltalk-yes-no = Tamam. Konu nedir? Sorunuzu bana yazın.
smalltalk-wishes = Teşekkürler, size de!
smalltalk-other = Merhaba! Konu nedir? Sorunuzu bana yazın.

## Wochentage und Zeiten
day-Mo = Pzt
day-Tu = Sal
day-We = Çar
day-Th = Per
day-Fr = Cum
day-Sa = Cmt
day-Su = Paz
day-PH = resmî tatilde
closed = kapalı
clock = arası

## Sprachen
languages-title = Hangi dilde cevap vereyim?

## Befehle
command-start = Baştan başla
command-themen = Tüm konular
command-stellen = Tüm kurumlar
command-engagement = Katılmak ve yardım etmek
command-selbst = Kendim ne yapabilirim
command-notfall = Acil numaralar
command-sprache = Dil seç
command-ort = Nerede oturuyorum
command-organigramm = Hangi işe kim bakıyor?
command-hilfe = Nasıl kullanılır
command-datenschutz = Neler kaydedilir
command-loeschen = Her şeyi unut
about = Wegweiser: { $town } için, mülteci yurtlarında hangi işe kim bakıyor?

## In jedem Chat: @Name und ein Stichwort
inline-bodies = Sorumlu: { $names }
inline-ask = Doğrudan Wegweiser'e sor

## Vorschau im Browser
web-input = Mesajınız
web-send = Gönder
web-log = Sohbet
web-you = Siz
web-menu = Menü
web-fresh = Yeni sohbet
web-copied = Kopyalandı
## Änderungen an der Wissensbasis: was der Bot dem Team meldet
edit-live = Bilgi tabanındaki değişiklik yayında.
edit-refused = Bilgi tabanındaki değişiklik yayında değil. { $since } tarihli durum geçerli kalıyor. Hata sayısı: { $count }
edit-more = … ve { $count } hata daha. Hepsini “wegweiser check” gösterir.
## An den Runden Tisch: nur mit Erlaubnis und ohne Namen
button-give = İsimsiz olarak yuvarlak masaya
give-ask = Bu soruyu isminiz olmadan yuvarlak masaya iletebilir miyim? Orada kurumlar kimin sorumlu olduğunu netleştirir.
give-shown = Bunu isminiz olmadan iletirim:
give-beside = Yanında yalnız dil ve gün olur. Metinden hâlâ kim olduğunuz anlaşılıyor mu? O zaman “Hayır”a basın ve soruyu başka türlü yazın.
button-give-yes = Evet, ilet
button-give-no = Hayır, hiçbir şey saklama
give-thanks = Teşekkürler. Bunu yuvarlak masaya ilettim:
give-nothing-kept = Tamam, hiçbir şey saklamadım.
give-lost = Sorunuz artık önümde değil. Lütfen bir daha yazın.
give-long = Bu çok uzun. Lütfen soruyu tek cümleyle yazın.
give-again = Bu konuda bugün zaten bir soru ilettiniz. Bunu saklamadım.
give-enough = Bugün başka soru alamıyorum. Bunu saklamadım. Yarın tekrar deneyin.
give-failed = Olmadı. Hiçbir şey saklamadım. Lütfen daha sonra tekrar deneyin.
report-ask = Burada bir şeyin artık doğru olmadığını isminiz olmadan bildireyim mi?
button-report = Evet, isimsiz bildir
report-thanks = Teşekkürler, bildirildi. Yuvarlak masa bunu bir sonraki toplantıdan önce görür.
privacy-giving = Yalnız siz bir düğmeyle izin verirseniz bir soruyu yuvarlak masaya iletirim: önce size gösterdiğim metni, dili ve günü. En geç bir yıl sonra silinir.
forgotten-giving = Yuvarlak masadaki sorular orada kalır: kimden oldukları yazmaz, bu yüzden sizinkileri ben de bulamam.

## Menschen fragen: nur mit Erlaubnis
button-staff = Bir insana sor
staff-shown = Bunu isminiz olmadan çalışanlara veririm:
staff-readers = Bunu bir gruptaki insanlar okur: { $name }.
staff-hours = Çalışma saatleri: { $hours }
staff-answer-days = Cevap çoğunlukla { $days } iş günü içinde gelir.
staff-answer-open = Cevabın gelmesi birkaç gün sürebilir.
staff-kept = Cevap sizi bulsun diye bu sohbeti, her şey cevaplanana kadar, en fazla 14 gün şifreli olarak hatırlarım. /loeschen bunu hemen bitirir.
staff-sent = Bunu çalışanlara verdim. Cevap buraya gelecek. Bir şey eklemek isterseniz bu mesajı yanıtlayın: tam yazdığınız gibi okurlar.
staff-unreachable = Şu anda çalışanlara ulaşamıyorum. Lütfen kendiniz buraya sorun:
staff-waiting = Bu konudaki sorunuz zaten çalışanlarda. Cevap buraya gelecek.
staff-many = Çalışanlarda zaten üç sorunuz var. Lütfen biri cevaplanana kadar bekleyin.
staff-answer = Çalışanlardan cevap
staff-answer-note = Bunu bir insan yazdı. Bir şey söylemek isterseniz bu mesajı yanıtlayın: tam yazdığınız gibi okurlar.
staff-clarifying = Çalışanlar sorunuzu araştırıyor. Cevap buraya gelecek.
staff-topic = Çalışanlar diyor ki: bu, sorunuza uyuyor.
staff-closed = Çalışanlar sorunuzu kapattı. Başka bir şeye ihtiyacınız olursa bana yazın.
staff-over = Çalışanlara sorduğunuz soru artık kapandı. Başka bir şeye ihtiyacınız olursa bana yazın.
staff-expired = Maalesef sorunuza cevap gelmedi. Lütfen kendiniz buraya sorun:
staff-added = İlettim.
privacy-staff = Çalışanlara da bir soruyu yalnız siz bir düğmeyle izin verirseniz iletirim. O zaman bu sohbeti, her şey cevaplanana kadar, en fazla 14 gün şifreli olarak hatırlarım.
## Die Seiten im Netz (`wegweiser site`)
site-intro = { $town } için: mülteci yurtlarında hangi işe kimin baktığı, oraya nasıl ulaşacağınız ve kendinizin ne yapabileceği burada yazıyor.
site-skip = İçeriğe geç
site-home = Ana sayfa
site-menu = Sitenin bölümleri
site-search = Ara
site-search-label = Konu nedir? Bir kelime yeter.
site-search-found = Bulunan: { $count }
site-search-nothing = Hiçbir şey bulunamadı. Başka bir kelime deneyin ya da aşağıdaki listeye bakın.
site-search-needs-script = Arama için JavaScript gerekir. Tüm konular aşağıdaki listede.
site-topics = Konular
site-bodies = Kurumlar
site-places = Yurtlar
site-self = Kendiniz yapın
site-engagement = Yardım edin
site-emergency = Acil durum
site-downloads = Yazdırmak için
site-language = Dil
site-who = Bu işe kim bakıyor?
site-any-stage = Her yerde aynı
site-for-volunteers = Gönüllüler için
site-for-refugees = Mülteciler için
site-at-place = Yalnız burada: { $names }
site-nobody = Bu barınma türü için bunu bilmiyoruz.
site-phone = Telefon
site-email = E-posta
site-address = Adres
site-hours = Açık olduğu saatler
site-web = Web sitesi
site-reach = Nasıl ulaşılır
site-appointment = Yalnız randevuyla
site-sources = Kaynaklar
site-related = Bunlar da ilgili
site-responsible-for = Baktığı konular
site-ask-bot = Sohbette sorun
site-edition = Tarih: { $date }
site-not-found = Böyle bir sayfa yok.
site-privacy = Bu sayfalar sizinle ilgili hiçbir şey saklamaz: çerez yok, takip yok.
site-booklet = Tüm konuların kitapçığı
site-sheet = Yanınıza almak için sayfa: { $languages }
## Auf Papier: Merkblatt, Aushang, Heft
paper-who = Bu işe kim bakıyor?
paper-all-stages = Her tür konaklamada
paper-inferred = doğrulanmadı
paper-sources = Kaynaklar
paper-as-of = Bilgilerin tarihi: { $date }
paper-mend = Artık doğru olmayan bir şey mi var? Lütfen buraya bildirin: { $name }
paper-see-also = Ayrıca bakın
sheet-scan = Bu bilgiler telefonunuzda
poster-invite = Sorunuz mu var? Taratın.
poster-line = Bu işe kim bakıyor? Onlara nasıl ulaşırsınız? Sonraki adım ne?
poster-emergency = Acil durumda
poster-sample = Örnek: Botun adı henüz yok.
booklet-contents = İçindekiler
booklet-bodies = Kurumlar ve iletişim
booklet-places = Yurtlar
booklet-index = Dizin
booklet-index-german = Almanca kelimeler
booklet-guide = Konunuzu içindekilerde ya da sondaki dizinde arayın. Orada bu işe kimin baktığı yazar. Telefon ve adres, belirtilen sayfada kurumun yanında yazar.
booklet-marks = “{ $mark }” yazıyorsa bilgi genel kurallardan çıkarılmıştır. Emin değilseniz sorun.
## Organigramm auf Papier
organigram-topic = Konu
organigram-as-of = { $date } itibarıyla
organigram-nobody = Kimse belirtilmemiş: { $name } ile görüşün.
organigram-only-volunteers = yalnızca gönüllüler için
organigram-only-refugees = yalnızca mülteciler için
button-print = 📄 Yazdırmak için PDF

## Sesli okuma
button-read = 🔊 Sesli oku
read-failed = Maalesef bunu sesli okuyamıyorum. Hepsi mesajda yazıyor.
spoken-phone = Telefon: { $number }
spoken-email = E-posta adresi mesajda yazıyor.
spoken-address = Adres: { $address }
spoken-web = İnternet sitesi mesajda yazıyor.
spoken-link = mesaja bakın
spoken-to = ile
spoken-clock = arası
spoken-time = { $hour } { $minute }
spoken-date = { DATETIME($date, dateStyle: "long") }
spoken-day-Mo = Pazartesi
spoken-day-Tu = Salı
spoken-day-We = Çarşamba
spoken-day-Th = Perşembe
spoken-day-Fr = Cuma
spoken-day-Sa = Cumartesi
spoken-day-Su = Pazar
## Späte Antworten
late = Kusura bakmayın, bir süre ulaşılamaz durumdaydım.
## Die Nummer eines Falls in der Gruppe der Mitarbeitenden
team-number = Başvuru { $number }
## Hinweis: keine persönlichen Angaben
hint-personal = Lütfen bana isim ya da numara göndermeyin – onlara ihtiyacım yok ve onları saklamıyorum.
