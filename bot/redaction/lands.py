"""Countries, regions and towns people come from or go to: no one's name, though seldom heard. By hand, in several languages."""

LANDS = """
Afghanistan Ägypten Albanien Algerien Armenien Aserbaidschan Äthiopien Bangladesch Belarus Belgien Bosnien Bulgarien China Dänemark
Deutschland Elfenbeinküste Eritrea Estland Finnland Frankreich Gambia Georgien Ghana Griechenland Guinea Indien Irak Iran Irland Israel
Italien Jemen Jordanien Kamerun Kasachstan Kenia Kirgistan Kongo Kosovo Kroatien Kurdistan Lettland Libanon Libyen Litauen Luxemburg
Mali Marokko Mazedonien Moldau Moldawien Montenegro Niederlande Niger Nigeria Nordmazedonien Norwegen Österreich Pakistan Palästina
Polen Portugal Rumänien Russland Saudi-Arabien Schweden Schweiz Senegal Serbien Sierra Leone Slowakei Slowenien Somalia Spanien Sudan
Syrien Tadschikistan Togo Tschechien Tschetschenien Tunesien Türkei Turkmenistan Uganda Ukraine Ungarn Usbekistan Venezuela Vietnam
Zypern Europa Afrika Asien Amerika Kabul Kandahar Herat Masar Kundus Aleppo Damaskus Homs Hama Idlib Raqqa Kobane Qamischli Afrin Bagdad
Mossul Erbil Basra Teheran Isfahan Schiras Maschhad Asmara Keren Addis Abeba Mekelle Mogadischu Khartum Lagos Banjul Dakar Istanbul
Ankara Izmir Diyarbakir Adana Kiew Kyjiw Charkiw Odessa Odesa Lwiw Lemberg Dnipro Mariupol Cherson Saporischschja Donezk Luhansk Moskau
Tiflis Eriwan Belgrad Prishtina Skopje Tirana Sarajevo Beirut Amman Kairo Tunis Tripolis Islamabad Peschawar Quetta Warschau Wien Zürich
Paris London Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Dortmund Essen Leipzig Bremen Dresden Hannover Nürnberg Duisburg
Bochum Wuppertal Bielefeld Bonn Münster Karlsruhe Mannheim Augsburg Wiesbaden Freiburg Heidelberg Ulm Tübingen Reutlingen Göppingen
Heilbronn Pforzheim Ludwigsburg Böblingen Sindelfingen Nürtingen Kirchheim Plochingen Wendlingen Ostfildern Nellingen Ruit Filderstadt
Leinfelden Echterdingen Denkendorf Neuhausen Wernau Deizisau Altbach Aichwald Baltmannsweiler Reichenbach Köngen Ellwangen Sigmaringen
Bayern Baden Württemberg Hessen Sachsen Thüringen Brandenburg Saarland Niedersachsen Schwaben Bodensee Schwarzwald Albania Algeria
Armenia Azerbaijan Egypt Ethiopia France Georgia Germany Greece India Iraq Italy Jordan Lebanon Libya Morocco Poland Romania Russia
Spain Syria Tunisia Turkey Damascus Baghdad Tehran Khartoum Moscow Kyiv Kharkiv Cairo Munich Cologne Hanover Nuremberg Bavaria Europe
Africa Asia Allemagne Syrie Turquie Guinée Cameroun Sénégal Gambie Érythrée Éthiopie Somalie Tunisie Maroc Algérie Congo Bénin Italie
Espagne Conakry Yaoundé Douala Abidjan Bamako Almanya Suriye Türkiye İran Afganistan Ukrayna Yunanistan Bulgaristan Hırvatistan
Avusturya İsviçre Fransa İtalya İspanya Rusya Gürcistan Almanca Avrupa Мерсин Германия Германии Германию Украина Украины Украине Украину
Россия России Сирия Турция Польша Польши Австрия Франция Италия Чехия Молдова Грузия Армения Казахстан Киев Киева Харьков Харькова
Одесса Одессы Львов Днепр Херсон Мариуполь Донецк Луганск Москва Берлин Гамбург Мюнхен Штутгарт Штутгарте Эсслинген Эсслингене Франкфурт
Ганновер Кёльн Европа Німеччина Німеччини Німеччині Німеччину Україна України Україні Україну Польща Польщі Австрія Франція Італія Чехія
Київ Києва Харків Харкова Одеса Одеси Львів Дніпро Маріуполь Запоріжжя Донецьк Луганськ Берлін Штутгарті Есслінген Есслінгені Європа
سوريا العراق لبنان الاردن تركيا المانيا ألمانيا مصر ليبيا تونس المغرب الجزائر السودان اليمن فلسطين ايران افغانستان حلب دمشق الشام حمص
حماة ادلب الرقة درعا دير الزور القامشلي عفرين كوباني بغداد الموصل اربيل البصرة بيروت عمان اسطنبول اوروبا برلين هامبورغ ميونخ شتوتغارت
فرانكفورت ايسلنغن اسلنغن هولندا السويد فرنسا ايطاليا اليونان النمسا ایران آلمان المان پاکستان ترکیه یونان ایتالیا کابل هرات قندهار مزار
مزارشریف بلخ غزنی کندز بامیان ننگرهار جلال‌آباد تهران مشهد اصفهان شیراز اروپا اتریش سویس سویدن هامبورگ برلین مونیخ اشتوتگارت اسلینگن
ኤርትራ ኢትዮጵያ ሱዳን ጀርመን ኣስመራ ኣዲስ ኣበባ Sûriye Tirkiye Elmanya Almanyayê Efrîn Qamişlo Kobanê Hewlêr Duhok Amed
"""
