"""Names that people bear: given names and family names in the scripts and spellings that people here type.

Written by hand, no register of anybody. `ALSO_WORDS` are names that are everyday words as well: they count only where a name stands.
"""

LATIN = """
aaron abbas abdallah abdel abdelkader abdi abdirahman abdo abdou abdul abdulaziz abdulkadir abdullah abdulrahman abdurrahman abeba abebe
abel abena abraham abu abubakar achim achmad achmed ada adaeze adam adama adele adelheid adem adham adila adisu adnan adrian adriana
afaf afewerki afrah afsaneh agnes agnieszka ahlam ahmad ahmed ahmet aicha aida aisatou aisha aissatou akbar akin akosua akram alaa
aladdin albert albrecht alejandro aleksander aleksandr aleksandra aleksei alena alessandro alex alexander alexandra alexandre alexei
alfons alfred alhassan ali alia alicia alieu alim alina aliou alireza aliya alma almaz alwin amadi amadou amal amanda amanuel amara
amare amelie amer amina aminata amine amir amira amirhossein amjad ammar amr anas anastasia anastasiia anastasiya anatoli anatoliy
andrea andreas andrei andrej andrew andrey andrii andriy aneta anette angela angelika anika anil anita anja anke ankica ann anna
annalena anne annegret annelie anneliese annemarie annette annika anouar anton antonia antonina antonio anwar apostolos arash araya
arben ardit aref arefeh arezoo arezu ariane arif armin arne arnold artem arthur artjom artur arwa arzu asad asena asfaw asha ashraf asif
asim askar asli asma asmaa asmeret astrid ata atefeh atifa atiya awes awet axel aya ayaan ayan ayana aydan ayla aylin ayman aynur ayoub
ayse aysegul aysel ayten ayub aza azad azadeh azam azar aziz aziza azmi babak bachir badr badria bahaa bahar bahareh bahman bahram
bakary bakhtiar baktash baran barbara barbel baris barkhado basel basem bashar bashir basim basma basri bassam batoul batul beate
beatrice beatrix behnam behrouz behruz behzad bekele bekir belal ben benedikt benjamin benno bereket berenike berfin berhane berivan
berkan bernadette bernd bernhard bert berta bertha berthold besart besnik bettina betul beyene beyza bianca bilal bilel bilge binta
birgit birgul birhane birte bisrat bjorn blerim blessing bodo bohdan boris bouba boubacar brahim brhane brian brigitta brigitte bruno
bulent burak burcu burhan burkhard buthaina cagla camilla camille can canan carina carl carla carlos carmen carola carolin caroline
carsten catherina catherine cecilia cem cemal cemile ceren cetin ceyda ceylan chadi chahinez charlotte cheikh chiara chidera chidi
chinedu chloe christa christel christian christiane christina christine christof christoph christopher chukwu cigdem cihan claas claire
clara claudia claudio claus clemens connie conny constantin cornelia dagmar dalal dalia damian damla dana daniel daniela daniil danila
danilo danny danylo daouda dara dardan daria dariia dario dariusch dariush darya daryna david dawit dawood dawud deborah delal demet
denis denise deniz dennis derya desbele detlef diaa diana diego dieter dietmar dietrich dijana dilan dilara dilek dilnaz dilsad dilshad
dimitri dimitrij dina diyar dlovan dmitri dmitrii dmitrij dmitry dmytro dogan dominik dominique donald donata dorian doris dorothea
dorothee dragan drita duaa duc dunja ebba eberhard ebrima ebru eckart eckhard ecrin eda edeltraud edgar edith edmund eduard edward efrem
efua egon egzon ehsan ekaterina ekrem ela elaha elaheh elena eleni elfriede elham eli elias elif elina elisa elisabeth elizabeth
elizaveta elke ella ellen elma elmar elmas elmira elsa elsbeth elvira elyas elzbieta emad emanuel emeka emel emil emilia emilie emily
emin emina emine emir emma emmanuel emmanuella emre enes engelbert enis enrico ercan erdal erdem eren erhan eric erica erik erika erkan
erna ernesto ernst erol ersin ertugrul erwin esat esma esmaeil esmail esra estefanos esther etsegenet eugen eugenia eva evelin eveline
evelyn evgeni evgenia evgenij evgeniy evgeny eyad eylem eyob eyoel ezgi ezra fabian fabienne fabio fadi fadil fadumo fahad fahim fahima
faisal faiza falk falko fanny fanta farah farahnaz fardin fareed fares farhad farhan fariba farid farida farideh faridun faris farnaz
farouk farrukh farshad faruk farzad farzaneh fateh fateme fatemeh fathi fathia fatih fatiha fatima fatimah fatma fatmata fatme fatos
fatou fatoumata fawad fawzi fawzia fayez fazil fedir fedor felicitas felix ferda ferdi ferdinand fereshteh ferhat feride ferit feruz
fettah feven feyza fidan filimon filip filiz filmon fiona firas firat fitim fiyori flamur flavia florentine florian francesca francesco
franciska francois francoise frank franka franz franziska frauke freddy frederic frederick frederike freweini frewoini frieda friedel
frieder friederike friedhelm friedrich fritz frode fuad fulya furkan gabi gabriel gabriela gabriele gabriella galina galyna gamal gamze
ganna gebre gebrehiwot gebremariam gebremedhin gebreselassie georg george georgi georgios gerald gerard gerd gerda gerhard gerlinde
germaine gernot gert gertrud gesa ghada ghaith ghassan ghazal ghezal ghirmay ghulam gianna gideon gina giorgi giovanni gisela giulia
gizem gloria goitom gokhan golnar golnaz golshan gonca gonul goran gordana gottfried grace graziella gregor greta gretel grit gudrun
guido guillaume gulay gulbahar gulcan gulhan gulistan guljan gulnara gulnaz gulsah gulsen gulsum gunay gunhild gunnar gunter gunther
gustav habib habiba habtom hacer hadeel hadi hadija hadil hadis hadja hadnet hafez hafiz hafsa haidar haifa haile hailemariam haitham
haja hajar hakan hakim hakima hala halil halim halima halina halyna hamad hamada hamed hamid hamida hamidullah hamoudi hamsa hamza hana
hanadi hanan hani hania hanife hanin hanna hannah hannelore hannes hans hansjorg hanspeter harald hareth haris harry harun hasan hashem
hashim hasibullah hasna hassan hassiba hatem hatice hatixhe haya hayat haydar hayder hazal hazem heba hebun hector hedwig heide
heidemarie heidi heidrun heike heiko heiner heinrich heinz helen helena helene helga helge hella hellen hellmut helmut hend hendrik
henning henok henri henrik henrike henry herbert heribert hermann hermela hermine hermon hertha hesam heval hevin hewan hicham hichem
hilal hilda hilde hildegard hilmi hiltrud hind hisham hiwet hiwot holger horst hossam hossein houda houssam hubert huda hugo humam huong
husam husan husein huseyin husnu hussain hussein iaroslav ibrahim ibrahima ibtisam idris ievgen ifeoma ignacio igor ihor ihsan ikram
ilaria ildiko ilhan ilias ilir ilja ilka ilkay ilker illia ilona ilse ilya imad imane imke imran ina ines inga inge ingeborg ingeburg
ingmar ingo ingolf ingrid inna ioana ioannis ipek iqbal irene irfan irina iris irma irmgard irmtraud iryna isa isaac isaak isabel
isabella isabelle isaias isatou ishaq iskander ismael ismail ismet isolde israa issa issaka issam ivan ivana ivanka ivanna ivo iwan
iwona iyad iyob izabela izzat izzet jaber jacek jacob jacqueline jafar jakob jakub jalal jalil jalila jamal jamil jamila jamshid jan
jana janina janine janna jannik jarek jasim jasmin jasmina jasmine jasna jason jawad jawid jean jeanette jelena jennifer jenny jens
jeremias jerome jerzy jessica jihad jihan jinan joachim joana joanna jochen joerg johann johanna johannes john jolanta jonas jonathan
jordan jorg jorge jose josef josefine joseph josephine joshua josip joud joumana juan judith judy julia julian juliana juliane julien
juliet juliette julius jurgen juri jurij justin justina justine jutta juwairia kadiatou kadir kadriye kahsay kai kaja kamal kamar kamau
kamel kamil kamila kamran kanwal karam kareem karen karim karima karin karina karl karla karlheinz karolin karolina karsten karwan kasia
kasim kaspar katarina katarzyna katerina katharina kathi kathrin katja katrin katya kaveh kawa kawthar kay kazim kebede keiko kelvin
kemal kenan kenneth kerem kerim kerstin kevin khadidja khadija khadijeh khaled khalid khalifa khalil khatera khawla khder kheir khloud
khodr khulud kibrom kidane kifle kinan kira kiril kirill kirsten klara klaudia klaus kofi konrad konstantin konstantina koray kosta
kostas krishna kristian kristiina kristin kristina kristof krisztina krystyna ksenia kseniia ksenija kubra kujtim kunigunde kurt kwame
laila lakshmi lale lamia lamin lamine lan lana lara larisa larissa lars larysa lasse latif latifa latife laura laurent laurin layla
leandra leen leila lejla lela lemlem lena lene leni lennard lennart leo leon leona leonhard leonid leonie leopold leszek letebrhan leyla
lia liam lidia lidiia lidija lidiya lilia liliana liliia lilly lina linda linh linus lirim lisa lisanne liselotte liudmila liudmyla
ljiljana ljuba ljubov ljudmila lola loredana lorena lorenz lorik lothar lotta lotte loubna louis louisa louise luan lubna luc luca lucas
lucia lucie lucy ludger ludmila ludwig luis luisa luise luka lukas luljeta lutz luwam lydia lyuba lyudmyla maddalena madina magda
magdalena maged mahamadou mahdi mahdieh maher mahmood mahmoud mahmud mahmut mahnaz mahsa mahtab maik maike maja majd majda majed majid
makda makena maksim maksym malak malek malgorzata malick malik malika malin malte mamadou manal manar mandana mandy manfred manja manju
manoj manon manuel manuela mara maram marat marc marcel marcela marcin marco marcus mareike marek maren marga margareta margarete
margarethe margarita margit margot margret maria mariam mariama mariana marianna marianne marie marieke mariela mariia marija marina
mario marion marisa marita marius mariusch mariusz mariya markus marlene marlies marlon marta martha martin martina marvin marwa marwan
maryam maryana maryna marzia mascha masha masood masoud masoumeh massud masuma mathias mathieu mathilde mats matteo matthaus matthias
maurice mauricio max maxim maxime maximilian maya mayada mayar mbaye mechthild medhanie medina mehdi mehmed mehmet mehran mehrdad mehret
mehrnaz mejrem melahat melanie melek meles melike melina melisa melissa meltem memet meral mergim merhawi merhawit merima merle mert
merve merwan meryem mesfin metin meysam mia miassa micha michael michaela michal michel michele michelle miguel mihai mihail mikael
mikail mike mikhail mila milad milan milana milat milena milica milka milorad milos mimi mina minh minna mireille mirela miriam mirjam
mirjana mirko miroslav mirwais mirza misbah mischa misha mitra moayad modou moez moh mohamad mohamadou mohamed mohammad mohammadi
mohammadreza mohammed mohanad mohannad mohsen mona monica monika monir monira morad moritz morteza mostafa mouhamad mouhamed mouna
mounir mounira mourad moussa moustafa muath muayad mudassar mudather muhamed muhamet muhammad muhammed muhammet muhannad muhsin mujtaba
mukhtar mulu mulugeta munir munira murad murat murtaza musa mussa mustafa mustapha muzaffer mykhailo mykola myriam myroslava nabil
nabila nada nadeem nader nadezhda nadia nadiia nadim nadin nadine nadira nadiya nadja nadya nael nafisa naghmeh nagi nahid nahla nahom
naila naim naima najib najiba najla najma najwa nancy nardos narges nargis narine naser nashwa nasim nasir nasreen nasrin nasrullah
nasser nassim nasta nastja natali natalia natalie nataliia nataliya natalja natalya natascha natasha natnael nawal nawid nawras nazanin
nazar nazim nazli nazmi nebahat nebojsa necla neda nele nelli nelly nenad neriman nermin nesrin nesrine nevin nezha ngozi nguyen nico
nicola nicolai nicolas nicole nicoletta nidal nigar nigist nihad nihal nihat nik nika nike nikita niklas niklaus niko nikola nikolai
nikolaj nikolas nikolaus nikolay nilay nilgun nilofar nils nilufar nima nimo nina ninel nino niran nirmala nisreen nizar nnamdi noah
noel noemi noor nora norbert noreen norman nouf nour noura noureddine nouri nuha numan nura nuran nuray nurcan nurgul nuri nuria nuriye
nursel nurten nzinga obaida obinna octavio odai odeh odette okan okba oksana ola olaf oleg oleh oleksandr oleksandra oleksii oleksiy
olena olesia olesya olga olha oliver olivia olivier olumide oluwaseun omaima omar omayma omer omid omran onur orhan orkhan orlando osama
osas oskar osman oswald othman otieno ottilie otto oumaima oumar oumou ousman ousmane oussama ozan ozge ozgur ozlem pablo paola paolo
parisa parvin parviz parwana parwiz pascal patrice patricia patrick patrizia patryk paul paula paulina pauline pavel pavlina pavlo pawel
payam payman pedram pedro pegah pelin perihan pervin peter petra petro petros peyman philip philipp philippe phillip pia pierre pinar
piotr polina poya predrag priska priya qais qamar qasem qasim quirin qusai rabea rabia rabih rachel rachid rachida radek radwan rafael
rafat rafed rafi rafik raghad raghda rahaf rahel raheleh rahil rahim rahima rahma rahman rahmat rahmatullah rahwa raida raif raik
raimund rainer raisa raja rajesh ralf ralph rama ramazan rami ramin ramiz ramona ramy ramzi rana randa rania ranim raouf raphael
raphaela raschid rasha rashed rasheed rashid rasim rasoul rasul rauf raul ravi rayan rayen razan razieh rebecca rebekka rebwar redouan
reem regina regine reham reiner reinhard reinhold rejane rekik remzi remziye rena renata renate rene resul rewan reyhan reza rezan
rezvan riad riadh ricarda riccardo richard rico rida riham rihanna rim rima rina rita rizgar robel robert roberta roberto robin rodi
rodica rodin rodrigo roger rohat rohullah rojan rojda rojhat rojin roland rolf romain romana romina ronahi ronald ronja ronny rosa
rosalia rosalie rosemarie rosi roswitha roxana roza rozerin rozhin ruba rudi rudiger rudolf rukaya rukiye rula ruslan ruslana rustam
ruth ruzha ryad ryan saad saba sabah sabahat sabiha sabina sabine sabri sabrina sadaf sadegh sadik sadiq sadiye safa safaa safi safia
safiya sahar sahin sahra said saida saif saifullah saime saja sajad sajjad sakina saleem saleh salem salih salim salima salimata salma
salome saloua salvatore salwa sam sama samaneh samantha samar samara sameer samer samia samiha samim samina samir samira samsam samson
samuel sana sanaa sanam sandra sandro sandy sanel sanela sanja sanjar sanjay sara sarah saranda sardar sarina sarkawt sascha sasha
saskia satu saule savas sayed sayeda schadi schahin schirin sebahat sebastian seble seda sedat sedigheh seher seidu sekou sela selam
selamawit selda selen selena selim selin selina selma selman semhar semira semra senait senay sener sercan serdar serena serge sergei
sergej sergey sergii sergio serhan serhat serhii serhiy serife serkan serpil servet seval sevda sevgi sevil sevim sevinc seyed seyit
seyma seynabou shaban shabnam shadi shadia shaghayegh shahab shahd shahin shahla shahnaz shahram shahrzad shaima shakib shakiba shamim
shams shamsia shamso shani shannon sharareh sharif shayan sherif sherin sherwan sheyda shilan shima shirin shiva shivan shkelqim shpend
shukri shukria siamak siar sibel sibylle siegfried sieglinde siegmund sigrid sigrun siham silas silke silvan silvana silvia silvio sima
simge simin simon simona simone sina sinan sinem sirin sirwan sissi sivakumar sivan sladjana slavica smail snezana sofia sofie sofiia
sofija sohail soheil soheila sohrab soleiman solomon solyana somaya somayeh sonay sondos soner songul sonia sonja sophia sophie soran
soraya souad soufiane soukaina souleymane soumaya stanislav stanislaw stefan stefania stefanie stefano steffen steffi stepan stephan
stephanie stephen steve steven suad subhi suha suhaib suhail suhaila suhair sukru sulaf sulaiman suleika suleiman suleyka suleyman
sultana suman sumaya sumeya summaya suna sunita suresh susan susanna susanne suse susi suzan suzana svantje sven svenja svetlana
svitlana swetlana sybille sylvia sylvie tabea tadesse taha tahera tahir tahira tahsin tamana tamar tamara tamer tamim tamina tania tanja
tansu tanya taras tarek tarik tariq taroob tatiana tatjana tatyana tayfun taylan tayyip tebeb tedros teklay tekle temesgen teodora
teresa tereza tesfa tesfahun tesfalem tesfamariam tesfay tesfaye tesfu tetiana tetyana tewelde tewodros thaer tharshan theo theodor
theodora theresa therese thi thierno thilo thomas thorben thorsten thusha tiago tigist tijana til tilman tilmann tim timea timo timothy
timur tina tinatin tobias tolga tom tomas tomasz tomislav toni torben torsten toufik traudel traudl traute trhas tsegay tsege tsehay
tsigereda tuan tugba tugce tulay tuncay turan turgut turki tymofii tymur ubah ubeyd uche udo ulf uli ulla ulli ulrich ulrike umaima
umair umar umit umm uriel urs ursel ursula urte usama usman uta ute utz uwe vadim vadym vahid valentin valentina valentyna valeria
valerie valerii valeriia valerij valon vanessa vasil vasilis vasyl vedat veli vera verena veronica veronika vesna veysel viacheslav vian
vicky victor victoria vida viktor viktoria viktoriia vildan vincent vincenzo viola violeta violetta vitalii vitalij vitaliy vitaly
viviana viviane vivien vjeran vjosa vlad vlada vladimir vladislav vladyslav vladyslava volha volkan volker volodymyr vsevolod vural
vyacheslav wadi wael wafa wafaa wahid wahida wail wajdi waldemar waleed walid walter waltraud waltraut wanda wanjiru waqar warda waseem
wasim wasiullah wassim weini wendelin wenke werner weynshet wibke widad wiebke wieland wilfried wilhelm wilhelmine willi william willy
wilma winfried wissam wladimir wojciech wolfgang wolfram wolodymyr xaver xenia yaakob yacine yacoub yafet yahia yahya yakub yakup yalda
yamen yannick yannis yared yareli yarina yaroslav yaroslava yasemin yasen yaser yasin yasir yasmin yasmina yasmine yasser yassin yassine
yassir yaw yazan yazid yehia yelda yeliz yemane yevgen yevgenia yevgeniia yevhen yevheniia yilmaz yldiz ylli yohana yohanna yohannes
yolanda yoldas yonas yordanos yosef yosief yosra yosri youcef younes younis yousef yousra youssef youssouf yuksel yulia yuliia yuliya
yunus yura yuri yurii yuriy yusef yusif yusra yusuf yvette yvonne zabihullah zafer zaher zahi zahir zahra zahraa zaid zaina zainab
zakaria zakarya zaki zakia zakir zaman zamzam zana zara zarah zareen zarema zarifa zaur zbigniew zebib zehra zeinab zekarias zekiye
zelal zelda zeljko zemzem zenab zeynab zeynel zeynep zhanna zhenya zheyan zhyan ziad zilan zimam zina zinab zinaida ziya ziyad zlata zoe
zofia zohra zoran zoubeir zoya zubaida zubair zuhair zuleyha zulfiya zumra
"""

# Family names; many German ones are trades and words, so they count only beside a given name or after a title.
FAMILY = """
schmidt schmid schmitt schmitz meier meyer maier mayer mayr müller mueller schulz schulze hoffmann hofmann wagner schäfer schaefer bauer
klein wolf schröder schroeder neumann schwarz zimmermann braun hartmann lange krüger krueger werner krause lehmann köhler koehler könig
koenig huber kaiser fuchs peters scholz möller moeller weiss jung hahn schubert vogel friedrich keller günther frank berger winkler roth
beck lorenz baumann franke albrecht schuster simon ludwig böhm winter kraus martin schumacher krämer kraemer vogt stein jäger jaeger
otto sommer groß seidel heinrich brandt haas schreiber graf dietrich ziegler kuhn kühn pohl engel horn busch bergmann thomas voigt sauer
arnold wolff pfeiffer pfeifer richter schneider fischer weber becker koch schmied bader bäuerle baeuerle häberle haeberle haberle
kächele kaechele schwab schwaiger eberle eberhardt scheufele widmann maurer fink frey frei götz goetz gruber hess hessel herrmann
hermann heller hirsch kern kirchner knecht kohl kolb kopp kraft lang lindner lutz mack marx mohr moser nagel nowak ott paul petersen
pfister rapp rau reich reinhardt renz ritter rommel rupp sattler schaible schenk schick schilling schlegel schlotterbeck schnabel scholl
schütz schuetz schwarzkopf seitz siegel speidel stahl staiger steiner stengel straub strobel stumpf thiel ulmer ulrich unger vetter
vogler volz wahl walz walter weigel weiler wendt werth widmaier wiedmann wirth wittmann wörner woerner wurster zeller zimmer zink baum
becher blum böhme brenner ebert ernst fiedler förster franz funk geiger gerber glaser göbel hacker hammer hauser heim herzog hild hofer
holz jahn jansen janssen kaufmann kessler kremer kunz kunze linke marquardt meister menzel merkel metzger michel naumann nickel noll
pape probst raab reuter riedel rose rösch sachs sander schade schindler schlosser schmieder schrader schreiner schuler schultz seifert
singer späth stark stoll strauss stephan theis trautmann urban voss wegner weiß wild wilhelm witt wolter zahn kowalski kowalska nowicki
wisniewski popescu ionescu jovanovic petrovic nikolic markovic hoxha krasniqi berisha gashi shehu yildirim yildiz yilmaz demir celik
sahin kaya öztürk ozturk aydin özdemir ozdemir arslan aslan dogan kilic cetin kara koc kurt özkan simsek polat korkmaz erdogan gunes
bozkurt tekin aktas tas acar bulut yavuz keskin turan gül ates alsayed alahmad alali alhassan alhussein alhamad alhaj alkhatib alkhalil
alkurdi almasri alnajjar alomar alsaleh alshami alzoubi haddad hajjar kassem khoury najjar nasser sabbagh saleh shami shaheen suleiman
zidan hussaini rahimi karimi ahmadi mohammadi hosseini rezaei sharifi amiri akbari azizi nazari noori noorzai popal stanekzai wardak
yusufzai haidari jafari sultani qasimi rasuli sadat alizada hashimi moradi ghorbani heidari kazemi ndiaye diallo diop sow bah barry
camara keita kone konate toure traore sylla sanneh ceesay jallow touray okafor okonkwo eze osagie mensah owusu kidane tekle haile berhe
gebre weldu woldu habte ivanov petrov sidorov smirnov shevchenko kovalenko bondarenko tkachenko kravchenko melnyk kovalchuk boyko
oliinyk lysenko moroz marchenko rudenko savchenko smith johnson williams brown jones miller davis wilson taylor clark lewis walker
dupont durand dubois moreau laurent lefebvre leroy roux fournier girard bonnet lambert mercier
"""

CYRILLIC = """
авдотья агата агнія агния ада адам адріан адриан азамат аида айгуль айгерим айнур айша алан алевтина алекс александр александра алексей
алексій олексій олексийалена алена алёна алеся алик алина аліна алиса аліса алія алия алла альберт альбина альбіна альфия амалия амалія
амина аміна амір амир амира анастасия анастасія анатолий анатолій ангелина ангеліна андрей андрій андрюша анжела анжелика анжеліка анна
аня антон антоніна антонина арина аріна аристарх аркадий аркадій арман армен арсен арсений арсеній артем артём артур асель аслан ася
ахмад ахмед богдан богдана борис борислав боря бронислава вадим валентин валентина валера валерий валерій валерия валерія валя варвара
варя василий василиса василь василина вася вера вероника вероніка викентий виктор вікторія виктория віктор віта вита виталий віталій
віталіна віолетта виолетта витя владимир владислав владислава влад влада володимир вова володя всеволод вячеслав в'ячеслав галина галя
ганна геннадий геннадій георгий георгій герман гена глеб гліб григорий григорій гриша гузель гульнара давид давід дамир дана данил
данила данило даниил дарина дарія дарья даша демид денис діана диана дима дмитрий дмитро діма джамал дженнет ева єва евгений евгения
егор екатерина елена елизавета ельвира ельміра эльмира есения ефим євген євгенія єгор єлизавета єлена єфросинія жанна женя захар зарина
зарема земфира зиновий зина зинаида зінаїда злата зоя зоряна иван іван іванна ігор игорь игнат ида илона илья ілля ільдар ильдар инга
инна інна інга ірина ирина ира іра ирма ія ия камила каміла камиль карим карина каріна катерина катя кира кіра кирилл кирило клавдия
клавдія клара клим ксения ксенія ксюша константин костя костянтин кристина крістіна христина лада лариса лев левко лейла леонид леонід
леонтій леся лида ліда лидия лідія лилия лілія лина ліна лиза ліза лолита лора лука луиза люба любомир людмила люда люся ляйсан магомед
мадина макар максим макс марат маргарита марина марія мария марк маркіян марко марта мар'яна мар'ян маруся маряна марьяна марьям маша
матвей матвій мелания меланія микита микола мила милана милена мирон мирослав мирослава митя михаил михайло миша мустафа мурад мухаммад
мухаммед надя назар назарій наргиз настя настасья наталия наталья наталія наталя наташа нелли неля никита никифор николай николь нікіта
нина ніна нонна одарка оксана олег олександр олександра олена оленка олеся оля олесь ольга омар орест орина орися остап павел павло паша
петр пётр петро петя платон поліна полина прасковья прохор рада радмила раїса раиса рамзан рамиль рената ринат рита родион роза роксана
роксолана роман рома ростислав руслан руслана рустам рустем римма рімма савва савелий саид саша самир самвел санія сания света светлана
світлана сева семен семён сергей сергій серёжа сережа соломія соломия соня софия софья софія станислав станіслав стас степан стефания
стефанія сурен тамара тамерлан тарас тася татьяна тетяна тимофей тимофій тимур тихон толик тома тоня ульяна уляна устина фатіма фатима
федір федор фёдор феликс філіп филипп фаина харитон хасан хава шамиль шура эдуард едуард элина еліна элла эльвира эмма эмилия эрика юлия
юлія юля юра юрий юрій юстина юсуф яков яна янина яр ярина ярослав ярослава яся яша зейнаб мохамед хусейн омид али али-хан гасан ибрагим
ібрагім исмаил кемаль керим лейсан рахим рашид салим тагир фарид фарида хадиджа зухра гульмира айдар аскар богданчик іванко катруся
оксаночка наталка тетянка юрко михась грицько левчик дениска максимка ванечка ваня дашенька сашенька коля серёга вика віка ника
"""

CYRILLIC_FAMILY = """
мельник бойко коваль кравець олійник мороз лисенко поліщук ткачук савчук шевчук коваленко петренко сидоренко шевченко ткаченко бондар
гончар гончаренко руденко козак козлов новиков волков сорока левченко дорошенко романюк кушнір швець вовк заєць гриценко литвин ивченко
иванов петров сидоров смирнов кузнецов попов соколов морозов лебедев
"""

ARABIC = """
محمد احمد محمود مصطفى مصطفي حسين حسان علي عمر عثمان ابراهيم اسماعيل اسحاق يعقوب يوسف موسى عيسى سليمان داود داوود هارون زكريا يحيى ادم
نوح ياسين ياسر ياسمين خالد وليد طارق طلال زياد زيد بلال اسامة حمزة عباس جعفر صادق كاظم رضوان مروان عدنان غسان بسام باسل باسم بشار بشير
نزار نبيل نديم نادر نضال وائل وسيم هيثم هاني هشام همام حسام عصام عماد فادي شادي رامي رائد راشد رشيد رياض ريان سامر سامي سمير سهيل سفيان
شاكر صلاح صهيب طاهر عامر عبدالله عبدالرحمن عبدالرحيم عبدالعزيز عبدالكريم عبدالقادر عبدالحميد عبدالسلام عبدالملك عبده عبيدة عدي عزيز عزام
عمار عمران عمرو فارس فؤاد فراس فهد فيصل قاسم قصي كنان لؤي ليث ماجد ماهر مجد مازن مالك مأمون مؤيد معاذ معتز منذر مهند مهدي مراد منير
ميلاد ناجي ناصر نعيم نواف نوري وسام يامن يزن يزيد ايهم اياد ايمن انس امجد اكرم اشرف ادهم ايوب الياس اسعد بدر بهاء تامر تيسير توفيق ثائر
جابر جاسم جلال جهاد جواد جورج حاتم حازم حامد حبيب حيدر خليل خضر دياب ربيع رمضان رؤوف زهير سالم سعد شريف شفيق ضياء عادل فاطمة عائشة خديجة
مريم زينب زهراء زهرة اسماء سمية رقية حفصة سارة ساره هاجر ليلى سلمى سلوى نجلاء نجوى نورا نوره نسرين نادية ناديا نهلة نوال هالة هند هيفاء
هنادي هبه وفاء ورود يسرى ياسمينا جميلة كريمة سعاد سميرة سهام سمر سناء سوسن شيماء شهد صفاء صباح ضحى عبير علا عليا غادة غدير غفران فاتن
فداء فريدة فوزية لبنى لمى لين لينا ليان مايا مها منال منار مروة مرح ميساء ميسون ميس نيرمين ندى رنا رانيا رندا ريم ريما روان رغد رهف رزان
رشا راما رولا دانا دعاء ديما دينا دلال تسنيم تالا بيان بتول بثينة بشرى اسراء اسيل الاء ايناس ايات اريج احلام امينة انوار اية جنى جود
جوري حلا حنين حنان حسناء خلود خولة ابتسام ابتهال اخلاص افراح ماريا ماريام جوان روجين روجدا شيرين شيلان نارين بيريفان هيفين آلان الان
سيبان جيان دلشاد ريزان زوزان كاوا ارين رضا مهدی مجتبی مرتضی مصطفی محسن میلاد سجاد امیر امیرحسین علیرضا محمدرضا غلامرضا حمیدرضا اکبر اصغر
هادی مسعود مجید حمید وحید سعید منصور داریوش کوروش آرش آرمان آرمین بابک بهرام بهزاد بهنام بهروز پرویز پیمان پویا پدرام جمشید خسرو رامین
رستم روح‌الله سامان سهراب سهیل سیامک سیاوش شاهین شهرام شهاب فرهاد فرشاد فرید فریدون فرزاد کامران کاوه کیان کیوان منوچهر مهران مهرداد
میثم نیما نوید هومن یاسر فاطمه زهرا زینب مریم معصومه سکینه رقیه نرگس نسرین نسترن نازنین نیلوفر مهسا مهناز مهتاب مینا مرجان لیلا کبری
گلناز گلنار فرشته فریبا فرزانه فرح فروزان شهلا شهناز شبنم شیما شکوفه سمیه سمیرا سمانه سیما سیمین سارا ژاله رویا ریحانه راضیه پروین پریسا
پریا پگاه الهام الهه الناز اعظم اکرم آزاده آیدا آتنا آناهیتا بهاره طاهره عاطفه غزل مژگان منیژه ملیکا هانیه هستی یلدا یگانه ذبیح‌الله
حمیدالله رحمت‌الله نجیب‌الله سیف‌الله امان‌الله احسان‌الله اسدالله نصرالله حبیب‌الله ثناالله شفیق‌الله گلالی زرمینه پشتانه ملالی سپوږمۍ
زرغونه خاطره تمنا پروانه فرخنده عارفه حسینه عزیزه لطیفه نفیسه حسیبه زلمی خوشحال ادریس شیر احسان جاوید نعمت‌الله بصیر نقیب نسیمه شکریه
شریفه کریمه ناهید نجیبه زهره صدیقه حمیرا تهمینه مرسل فرشید حشمت فواد سلیمان جانان وږمه بختور ګلالۍ اوكسانا اولينا تسفاي تسفاليم برهاني
يوهانس سلام‌ويت هيلين مولا
"""
# "Son of", "father of", "servant of" make names of what follows.
ARABIC_PARTS = "عبد ابو ابي أبو أم ام بن ابن بنت آل"
ARABIC_FAMILY = """
الاحمد العلي الحسين الحسن المحمد الخطيب الحلبي الشامي المصري الكردي النجار الحداد الصباغ الخالد الابراهيم العبدالله السيد الحمصي الحموي
الدمشقي الديري الرفاعي الزعبي الصالح العمر القاسم کریمی احمدی محمدی حسینی رضایی رحیمی شریفی امیری اکبری عزیزی نظری نوری حیدری جعفری
سلطانی قاسمی رسولی سادات علیزاده هاشمی مرادی قربانی کاظمی صادقی موسوی نورزی پوپل وردک ستانکزی یوسفزی خان جان
"""

ETHIOPIC = """
ተስፋይ ተስፋኣለም ተኽለ ተኽላይ ተወልደ ዳዊት ዮሃንስ ዮናስ ዮሴፍ ዮርዳኖስ የማነ ያሬድ ኤፍሬም ኤልሳ ኤርምያስ ኢሳያስ ኢዮብ ኣማኑኤል ኣብርሃም ኣልማዝ ኣበባ ኣወት ኣስመረት ኣስመሮም ኣዜብ ኣርሰማ ኣሮን ሃይለ
ሃብቶም ሄለን ሄርሜላ ሄኖክ ሄርሞን ህይወት ሳምሶን ሳሙኤል ሳባ ሳራ ሰላማዊት ሰምሃር ሰናይት ሚካኤል ሚልክያስ ሙሴ ሙሉጌታ መሓሪ መርሃዊ መድሃኔ ማርታ ማርያም ሮቤል ራሄል ራህዋ ሩት ሰሎሞን ሱራፌል ናትናኤል ናሆም
ንግስቲ በረኸት በየነ ብርሃነ ብርኽቲ ብሩኽ ቢንያም ታደሰ ትርሓስ ትብለጽ ከሳተ ክብሮም ኪዳነ ክፍለ ካሳ ዘካርያስ ዘርኣይ ዛይድ ዜናዊ ዳንኤል ደሳለ ደበሳይ ገብረ ገብረመድህን ገብረማርያም ገብረሂወት ጎይትኦም
ግርማይ ፍሬወይኒ ፊልሞን ፍቕርተ ፍዮሪ ጽገ ጽጌረዳ ጸጋይ ፀሃይ ኣሕመድ መሓመድ ኢብራሂም ፋጢማ ዑስማን ዓሊ
"""

ALSO_WORDS = """
adam adele alma anne araya asli aydan aya basel burak claire eli hadi hafiz hakim hala hani hend jean kamel kira kurt malte marie milan
raya seher veli yana yazan almaz azad diyar suna abel abu amal amara amin anas angel april aram august baran bashir can cem christ dana
deniz dilek doris du emin engel ernst eva faith felix fee firat franz gloria grace gül gul gunes hayat hope iman ines ipek iris isa
jasmin joy jung karam kaya kerim lana lang linde love mai malak malik marc mark max may merci mercy mia mina miss mona nada nora noor
nour nur omid peace pia pinar precious rama rana reem rich rim rita robin romana rosa rose ruba saba sabah salam said sam sama sana
savas selam sevgi shams solomon sultan su summer til tim tom toni toprak umut ute viola will winter wolf yasin yagmur yildiz zahn zaman
zina zeit zohra abdo adem ada ali ben bert clemens connie conny jo john kay kai lan lola mila jan musa nike otto sara tina uli blessing
destiny miracle favour patience comfort gift віра надія любов слава роман лев мир майя марк воля богдан вера надежда любовь роза ада яр
лада рада весна світ мила лиза тома анна али злата лука саша тая امل آمل نور ايمان سلام كريم کریم جميل سعيد سعید حسن هدى رجاء حياة فرح
امين عادل صالح ناصر وفاء رضا شريف منى جمال كمال هبة ملك صباح سمر ربيع سعد احسان إحسان ريم شهد ندى بيان جود جنى مجد جهاد نضال علي رمضان
سالم نادر امید اميد آرزو شادی نسیم بهار گل پروانه مهر سحر روشن شیرین زیبا آزاد پیروز آرمان پویا نوید رویا هستی اعظم اکبر شیر جان خان
میلاد یاسر دعاء بشرى صفاء مرح حنين حنان احلام رياض بدر انوار غفران فداء مها خاطره تمنا حشمت جانان ماهر طاهر صادق حامد عزيز حبيب شاكر
مالك ضياء جلال توفيق تيسير اكرم اشرف خضر اية ايات انس لين نوري ሰላም ፍቕሪ ተስፋ ሓጎስ ሂወት ህይወት ንግስቲ ፀሃይ ካሳ ክፍለ
"""
