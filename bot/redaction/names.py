"""Names that people bear: given names and family names in the scripts and spellings that people here type.

Written by hand, no register of anybody. `ALSO_WORDS` are names that are everyday words as well: they count only where a name stands.
"""

LATIN = """
aaron abbas abdallah abdel abdelkader abdi abdirahman abdo abdou abdul abdulaziz abdulkadir abdullah abdulrahman abdurrahman abeba abebe
abel abena abraham abu abubakar achim achmad achmed adaeze adama adele adelheid adem adham adila adisu adnan adrian adriana afaf
afewerki afrah afsaneh agit agnes agnieszka agron ahlam ahmad ahmed ahmet aicha aida aisatou aisha aissatou akbar akin akosua akram alaa
aladdin albert albrecht aldin alejandro aleksander aleksandr aleksandra aleksei alena alessandro alex alexander alexandra alexandre
alexei alfons alfred alhassan ali alia alicia alieu alim alina aliou alireza aliya alwin amadi amadou amanda amanuel amara amare amelie
amer amin amina aminata amine amir amira amirhossein amjad ammar amr anas anastasia anastasiia anastasiya anatoli anatoliy andrea
andreas andrei andrej andrew andrey andrii andriy aneta anette angela angelika anika anil anita anja anke ankica ann anna annalena
annegret annelie anneliese annemarie annette annika anouar anton antonia antonina antonio anwar anzor apostolos aram arash arben ardit
aref arefeh arezo arezoo arezu arian ariane arif armin arne arnold arslan artan artem arthur artin artjom artur arwa arzu asad asal
asena asfaw asha ashraf asif asim askar asma asmaa asmeret astrid ata atefeh atifa atiya awes awet axel ayaan ayan ayana ayla aylin
ayman aynur ayoub ayse aysegul aysel ayten ayub aza azadeh azam azar aziz aziza azmi azra babak bachir badr badria bahaa bahar bahareh
bahman bahram bakary bakhtawar bakhtiar baktash baran barbara barbel barkhado barzan basel basem baset bashar bashir basir basma basri
bassam bastian batoul batul beate beatrice beatrix behnam behrouz behruz behzad bekele bekir belal ben benedikt benjamin benno bereket
berenike berfin berhane berivan berkan bernadette bernd bernhard berta bertha berthold besart besnik bettina betul beyene beyza bianca
bilal bilel bilge binta birgit birgul birhane birte bisrat bjorn blerim bodo bohdan boris bouba boubacar brahim branko brhane brian
brigitta brigitte bruno bujar bulent burcu burgl burhan burkhard buthaina cagla camilla camille canan carina carl carla carlos carmen
carola carolin caroline carsten catherina catherine cecilia cemal cemile ceren cetin ceyda ceylan chadi chahinez charlotte cheikh chiara
chidera chidi chinedu chloe christa christel christian christiane christina christine christof christoph christopher chukwu cigdem claas
clara claudia claudio claus connie conny constantin cornelia dagmar dalal dalia damian dana daniel daniela daniil danila danilo danny
danylo daouda dara dardan daria dariia dario dariusch dariush darya daryna david dawit dawood dawud deborah dejan delal demet denis
denise deniz dennis derya desbele detlef diaa diana diego dieter dietmar dietrich dijana dilan dilara dilek dilnaz dilnoza dilovan
dilsad dilshad dimitri dimitrij dina dlovan dmitri dmitrii dmitrij dmitry dmytro dominik dominique donald donata dorian doris dorothea
dorothee dragan drita dritan duaa duc dunja dusan ebba eberhard ebrima ebru eckart eckehard eckhard ecrin eda edeltraud edgar edina
edith edmond edmund edris eduard edward efrem efua egon egzon ehsan ekaterina ekrem ela elaha elaheh elena eleni elfriede elham elias
elif elina elisa elisabeth elizabeth elizaveta elke ella ellen elma elmar elmas elmira elnaz elsa elsbeth elvira elyas elzbieta emad
emanuel emeka emel emil emilia emilie emily emin emina emine emir emma emmanuel emmanuella emrah emre enes engelbert enis enrico ercan
erdal erdem eren erhan eric erica erik erika erkan erna ernesto erol ersin ertugrul erwin esat esma esmaeil esmail esmat esmatullah esra
estefanos esther etsegenet eugen eugenia evelin eveline evelyn evgeni evgenia evgenij evgeniy evgeny evi eyad eylem eyob eyoel ezgi ezra
fabian fabienne fabio fadi fadil fadumo fahad fahim fahima faisal faiza falk falko fanny fanta farah farahnaz fardin fareed fares farhad
farhan fariba farid farida farideh faridun faris farnaz farouk farrukh farrux farshad faruk farzad farzaneh fateh fateme fatemeh fathi
fathia fatih fatiha fatima fatimah fatma fatmata fatme fatmir fatos fatou fatoumata fawad fawzi fawzia fayez fazil fedir fedor felicitas
ferda ferdi ferdinand fereidoon fereshteh ferhat feride ferit feruz fettah feven feyza fidan fidel fikret filimon filip filiz filmon
fiona firas firat firdevs fitim fiyori flamur flavia florentine florian fraidoon francesca francesco franciska francois francoise frank
franka franziska franzl frauke freddy frederic frederick frederike freweini frewoini frieda friedel frieder friederike friedhelm
friedrich fritz frode fuad fulya furkan gabi gabriel gabriela gabriele gabriella galina galyna gamal gamze ganna gebre gebrehiwot
gebremariam gebremedhin gebreselassie gentian georg george georgi georgios gerald gerard gerd gerda gerhard gerlinde germaine gernot
gert gerti gertrud gesa ghada ghaith ghassan ghazal ghezal ghirmay ghulam gianna gideon gina giorgi giovanni gisela gitti giulia gizem
gloria goitom gokhan golnar golnaz golrokh golshan gonca gonul goran gordana gottfried graziella gregor greta gretchen gretel grit
gudrun guido guillaume gulalai gulay gulbahar gulcan gulhan gulistan guljan gulnara gulnaz gulnoza gulsah gulsen gulsum gulten gunay
gunhild gunnar gunter gunther gustav habib habiba habtom hacer hadeel hadija hadil hadis hadja hadnet hafez hafize hafsa haidar haifa
haile hailemariam haitham haja hajar hakan hakima halid halil halim halima halina halyna hamad hamada hamasa hamed hamid hamida
hamidullah hamoudi hamsa hamza hana hanadi hanan hania hanife hanin hanna hannah hannelore hannes hans hansi hansjorg hanspeter harald
hareth haris haroon harry hartmut hartwig harun hasan hashem hashim hashmat hasib hasibullah hasina hasna hassan hassiba hatem hatice
hatixhe hatun haya haydar hayder hayriye hazal hazem heba hebun hector hedwig heide heidemarie heidi heidrun heike heiko heiner heinrich
heinz hekmat hekmatullah helen helena helene helfried helga helge hella hellen hellmut helmut hendrik henning henok henri henrik henrike
henry herbert heribert hermann hermela hermine hermon hertha hesam hevin hewan hicham hichem hilal hilda hilde hildegard hilla hilmi
hiltrud hind hisham hiwet hiwot holger homaira horst hosai hosna hossam hossein houda houssam hubert huda hugo humam huong husam husan
husein huseyin husnu hussain hussein iaroslav ibrahim ibrahima ibtisam idris ievgen ifeoma ignacio igor ihor ihsan ikram ilaria ildiko
ilham ilhan ilhom ilias ilir ilirjan ilja ilka ilkay ilker illia ilona ilse ilya imad imane imke imran ina ines inga inge ingeborg
ingeburg ingmar ingo ingolf ingomar ingrid inna ioana ioannis iqbal irene irfan irina iris irma irmgard irmtraud iryna isa isaac isaak
isabel isabella isabelle isaias isatou ishaq iskander ismael ismail ismet isolde israa issa issaka issam ivan ivana ivanka ivanna ivo
iwan iwona iyad iyob izabela izzat izzet jaber jacek jacob jacqueline jafar jakob jakub jalal jalil jalila jamal jamil jamila jamshed
jamshid jan jana janina janine janna jannik jarek jasim jasmin jasmina jasmine jasna jason jawad jawid jeanette jelena jennifer jenny
jens jeremias jerome jerzy jessica jihad jihan jiyan jo joachim joana joanna jochen jockel joerg johann johanna johannes john jolanta
jonas jonathan jordan jorg jorge jose josef josefine joseph josephine joshua josip joud joumana juan judith judy julia julian juliana
juliane julien juliet juliette julius jupp jurgen juri jurij justin justina justine jutta juwairia kadiatou kadir kadriye kahsay kai
kaja kamal kamar kamau kamil kamila kamran kanwal kareem karima karin karina karl karla karlheinz karlo karolin karolina karsten karwan
kasia kasim kaspar kastriot katarina katarzyna katerina katharina kathi kathrin katja katrin katya kaveh kawa kawthar kay kazim kebede
keiko kelvin kemal kenan kenneth kerem kerstin kevin khadidja khadija khadijeh khaled khalid khalida khalifa khalil khatera khawla khder
kheir khloud khodr khulud kibrom kidane kifle kinan kiril kirill kirsten klara klaudia klaus kobra kofi konrad konstantin konstantina
koray kosta kostas krishna kristian kristiina kristin kristina kristof krisztina krystyna ksenia kseniia ksenija kubra kujtim kunibert
kunigunde kwame laal laila lailuma lakshmi lale laleh lamia lamin lamine lan lana lara larisa larissa lars larysa latif latifa latife
laura laurent laurin layla leandra leen leila lejla lela lemlem lena lene leni lennard lennart leo leon leona leonhard leonid leonie
leopold leszek letebrhan leyla lia liam lidia lidiia lidija lidiya lilia liliana liliia lilly lina linda linh linus lirim lisa lisanne
liselotte liudmila liudmyla ljiljana ljuba ljubov ljudmila lola loredana lorena lorenz lorik lothar lotta lotte loubna louis louisa
louise love luan lubna luc luca lucas lucia lucie lucy ludger ludmila ludwig luis luisa luise luitgard luka lukas luljeta lumturi lutz
luwam lydia lyuba lyudmyla maddalena madina magda magdalena maged mahamadou mahboob mahbooba mahbube mahdi mahdieh maher mahmood mahmoud
mahmud mahmut mahnaz mahsa mahtab maik maike maja majd majda majed majid majlinda makda makeda makena maksim maksym malak malalai malek
malgorzata malick malik malika malin mamadou manal manar mandana mandy manfred manja manju manoj manon manuel manuela mara maram marat
marcel marcela marcin marco marcus mareike marek maren marga margareta margarete margarethe margarita margit margot margret maria mariam
mariama mariana marianna marianne marieke mariela mariia marija marina mario marion marisa marita marius mariusch mariusz mariya markus
marlene marlies marlon marta martha martin martina marvin marwa marwan maryam maryana maryna marzia mascha masha masih masood masoud
masoumeh massud masuma mathias mathieu mathilde mats matteo matthaus matthias maurice mauricio maxim maxime maximilian maya mayada mayar
mbaye mechthild mechtild medhanie medina mehdi mehmed mehmet mehran mehrdad mehret mehrnaz mejrem melahat melanie melek meles melike
melina melisa melissa meltem memet menekse meral mergim merhawi merhawit merima merle mert merve merwan meryem mesfin meysam miassa
micha michael michaela michal michel michele michelle miguel mihai mihail mikael mikail mike mikhail mila milad milana milat milena
milica milka milorad milos mimi minh minna mireille mirela miriam mirjam mirjana mirko miroslav mirsad mirwais mirza misbah mischa misha
miss mitra moayad modou moez moh mohamad mohamadou mohamed mohammad mohammadi mohammadreza mohammed mohanad mohannad mohsen mohsena mona
moni monica monika monir monira morad moritz morteza mostafa mouhamad mouhamed mouna mounir mounira mourad moussa moustafa muath muayad
mudassar mudather muhamed muhamet muhammad muhammed muhammet muhannad muhsin mujtaba mukaddas mukhtar mulu mulugeta munir munira murad
murat mursal murtaza musa muska mussa mustafa mustapha muzaffer mykhailo mykola myriam myroslava nabil nabila nadeem nader nadeya
nadezhda nadia nadiia nadim nadine nadira nadiya nadja nadya nael nafisa naghmeh nagi nagina nahid nahla nahom naila naim naima najib
najiba najla najma najwa nancy naqib naqibullah nardos narges nargis narine naser nashwa nasim nasima nasir nasreen nasrin nasrullah
nasser nassim nasta nastja natali natalia natalie nataliia nataliya natalja natalya natascha natasha natnael nawal nawid nawras nazanin
nazar nazifa nazim nazli nazmi nebahat nebojsa necla neda nehir nele nelli nelly nenad neriman nermin nesrin nesrine nevin nezha ngozi
nguyen nico nicola nicolai nicolas nicole nicoletta nidal nigar nigist nihad nihal nihat nik nika nike nikita niklas niklaus niko nikola
nikolai nikolaj nikolas nikolaus nikolay nilay nilgun nilofar nils nilufar nima nimo nina ninel nino niran nirmala nisreen nizar nnamdi
noah noel noemi noor noorullah nora norbert noreen norman nouf nour noura noureddine nouri nuha numan nur nura nuran nuray nurcan nurgul
nuri nuria nuriye nurjan nursel nurten nusret nzinga obaida obinna octavio odai odeh odette okan okba oksana ola olaf oleg oleh
oleksandr oleksandra oleksii oleksiy olena olesia olesya olga olha oliver olivia olivier olumide oluwaseun omaid omaima omar omayma omer
omid omran onur orhan orkhan orlando osama osas oskar osman ossi oswald othman otieno ottilie ottmar otto oumaima oumar oumou ousman
ousmane oussama ozan ozge ozgur ozlem pablo palwasha paola paolo parisa parvin parviz parwana parwin parwiz pascal patrice patricia
patrick patrizia patryk paul paula paulina pauline pavel pavlina pavlo pawel payam payman pedram pedro pegah pelin perihan pervin peter
petra petro petros peyman philip philipp philippe phillip pia pierre pinar piotr polina poya predrag priska priya qais qamar qasem qasim
qudsia quirin qusai rabea rabia rabih rachel rachid rachida radek radwan rafael rafat rafed rafi rafik raghad raghda rahaf rahel raheleh
rahil rahim rahima rahma rahman rahmat rahmatullah rahwa raida raif raik raimund rainer raisa raja rajesh ralf ralph ramazan rami ramin
ramiz ramona ramy ramzi rana randa rania ranim raouf raphael raphaela raschid rasha rashed rasheed rashid rasim rasoul rasul rauf raul
ravi rayan rayen razan razieh rebecca rebekka rebwar redouan reem regina regine reham reiner reinhard reinhilde reinhold rejane rekik
remzi remziye rena renata renate rene resi resul rewan rexhep reyhan reza rezan rezvan riad riadh ricarda riccardo richard rico rida
riham rihanna rim rima rina rita rizgar robel robert roberta roberto robin rodi rodica rodin rodrigo roger rohat rohina rohullah rojda
rojhat rojin roland rolf romain romana romina ronahi ronald ronja ronny rosa rosalia rosalie rosemarie roshan rosi roswitha roxana roza
rozerin rozhin ruba rudi rudiger rudolf rukaya rukiye rula ruqia ruslan ruslana rustam ruth ruzha ryad ryan saad saba sabah sabahat
sabiha sabina sabine sabri sabrina sadaf sadegh sadik sadiq sadiye safa safaa safi safia safiya sahar sahin sahra said saida saif
saifullah saime saja sajad sajjad sakina saleem saleh salem salih salim salima salimata salma salome saloua salvatore salwa sama samaneh
samantha samar samara sameer samer samia samiha samim samina samir samira samsam samson samuel sana sanaa sanam sandra sandro sandy
sanel sanela sanja sanjar sanjay sara sarah saranda sardar sarina sarkawt sascha sasha saskia satu saule sayed sayeda schadi schahin
schirin sead sebahat sebastian seble seda sedat sedigheh sediqa sediqullah seidu sekou sela selamawit selda selen selena selim selin
selina selma selman semhar semira semra senada senait senay sener sepehr sepideh sepp serap sercan serdar serena serge sergei sergej
sergey sergii sergio serhan serhat serhii serhiy serife serkan serpil servet setareh seval sevcan sevda sevil sevim sevinc seyed seyit
seyma seynabou shaban shabana shabnam shadi shadia shafiq shafiqullah shaghayegh shahab shahd shahin shahla shahnaz shahram shahrzad
shaima shaip shaista shakib shakiba shamim shams shamsia shamso shani shannon sharareh sharif shavo shayan sherali sherif sherin shervan
sherwan sheyda shilan shima shirin shiva shivan shkelqim shohida shpend shugufa shukri shukria siamak siar sibel sibylle siegbert
siegfried sieglinde siegmund sigrid sigrun siham silas silke silvan silvana silvia silvio sima simge simin simon simona simone sina
sinan sinem sirin sirwan sissi sivakumar sivan sladjana slavica slobodan smail snezana sofia sofie sofiia sofija sohail sohaila soheil
soheila sohrab soleiman solomon solyana somaya somayeh sonay sondos soner songul sonia sonja sophia sophie soran soraya souad soufiane
soukaina souleymane soumaya spogmai srdjan stanislav stanislaw stefan stefania stefanie stefano steffen steffi stepan stephan stephanie
stephen steve steven storai suad subhi suha suhaib suhail suhaila suhair sukran sukru sulaf sulaiman suleika suleiman sulejman suleyka
suleyman sultana suman sumaya sumeya summaya sunita suresh susan susanna susanne suse susi suzan suzana svantje sven svenja svetlana
svitlana swetlana sybille sylvia sylvie tabea tadesse taha tahera tahir tahira tahsin tamana tamar tamara tamer tamim tamina tania tanja
tansu tanya taras tarek tarik tariq taroob tatiana tatjana tatyana tayfun taylan tayyip tebeb tedros teklay tekle temesgen teodora
teresa tereza tesfa tesfahun tesfalem tesfamariam tesfay tesfaye tesfu tetiana tetyana tewelde tewodros thaer tharshan theo theodor
theodora theresa therese thi thierno thilo thomas thorben thorsten thusha tiago tigist tijana tilman tilmann tilo timea timo timothy
timur tina tinatin tobias tolga tolgahan tom tomas tomasz tomislav toni torben torpekai torsten toufik traudel traudi traudl traute
trhas tsegay tsege tsehay tsigereda tuan tugba tugce tulay tulin tuncay turan turgut turki tymofii tymur ubah ubeyd uche udo ulf uli
ulku ulla ulli ulrich ulrike umaima umair umar umit umm uriel urs ursel ursula urte usama uschi usman uta utz uwe vadim vadym vahid
vahideh valbona valentin valentina valentyna valeria valerie valerii valeriia valerij valon vanessa vasil vasilis vasyl vedat vera
verena veronica veronika vesna veysel viacheslav vian vicky victor victoria vida viktor viktoria viktoriia vildan vincent vincenzo viola
violeta violetta vitalii vitalij vitaliy vitaly viviana viviane vivien vjeran vjosa vlad vlada vladimir vladislav vladyslav vladyslava
volha volkan volker volkhard volodymyr vsevolod vural vyacheslav wadi wael wafa wafaa wahab wahid wahida wail wajdi waldemar waleed
walid walter waltraud waltraut wanda wanjiru waqar warda waseem wasim wasiullah wassim wastl weini wendelin wenke werner weynshet wibke
widad wiebke wieland wilfried wilhelm wilhelmine willi william willy wilma winfrid winfried wissam wladimir wojciech wolfgang wolfram
wolodymyr xaver xaverl xenia xezal xhevdet yaakob yacine yacoub yafet yahia yahya yakub yakup yalda yama yamen yannick yannis yared
yareli yarina yaroslav yaroslava yasar yasemin yasen yaser yasin yasir yasmin yasmina yasmine yasser yassin yassine yassir yaw yazid
yeganeh yehia yelda yeliz yemane yevgen yevgenia yevgeniia yevhen yevheniia yilmaz yldiz ylli yohana yohanna yohannes yolanda yoldas
yonas yordanos yosef yosief yosra yosri youcef younes younis yousef yousra youssef youssouf yuksel yulia yuliia yuliya yunus yunusemre
yura yurdagul yuri yurii yuriy yusef yusif yusra yusuf yvette yvonne zabihullah zafer zaher zahi zahir zahra zahraa zaid zaina zainab
zakaria zakarya zakera zaki zakia zakir zalmai zamzam zana zara zarah zareen zarema zarghona zarifa zarifjan zaur zbigniew zebib zehra
zeinab zekarias zekiye zelal zelda zeliha zeljko zemzem zenab zeynab zeynel zeynep zhanna zhenya zheyan zhyan ziad zilan zimam zina
zinab zinaida ziya ziyad zlata zoe zofia zohra zoran zoubeir zoya zubaida zubair zubeyde zuhair zuhal zulal zuleyha zulfia zulfiya
zulkuf zumra
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
dupont durand dubois moreau laurent lefebvre leroy roux fournier girard bonnet lambert mercier schäufele häfele eisele nägele hägele
merkle kümmerle hämmerle steinle kienle wörz raisch schlienz kugler zipperle maile gölz huttenlocher bühler kußmaul reutter bauknecht
rommelspacher öchsle oechsle ruoff clauss hettich kazmaier nestel rieger sigel stiefel storz strohm weinmann petit legrand leblanc blanc
noir rousseau robert richard garcia david bertrand morel andré leclerc
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
adam alma almaz amal angel anne april august aya azad baris basim blessing can cem christ cihan claire comfort destiny diyar dogan du
engel ernst eva faith favour fee felix franz gift grace gul gunes hadi hakim hala hani hayat heval hope iman ipek jean jinan joy jung
kamel karam karen karim kaya kerim kira kurt lang lasse linde mai malte marie mark max may merci mercy metin mina miracle mia milan nada
nadin patience peace precious rama rich rojan rose salam sam savas seher selam sevgi sommer su sultan summer til toprak umut ute will
winter wolf yagmur yana yazan yildiz zahn zaman zeit ada asli aydan burak damla duman eli hafiz raya veli araya suna marc hend tim bert
clemens віра надія любов слава роман лев мир майя марк воля вера надежда любовь роза яр лада рада весна світ мила лиза тома злата лука
ігор марта света люба саша тая ганна امل آمل نور ايمان سلام كريم کریم جميل سعيد سعید حسن هدى رجاء حياة فرح امين عادل صالح ناصر وفاء رضا
شريف منى جمال كمال هبة ملك صباح سمر ربيع سعد احسان إحسان ريم شهد ندى بيان جود جنى مجد جهاد نضال رمضان سالم نادر امید اميد آرزو شادی نسیم
بهار گل پروانه مهر سحر روشن شیرین زیبا آزاد پیروز آرمان پویا نوید رویا هستی اعظم اکبر شیر جان خان میلاد دعاء بشرى صفاء مرح حنين حنان
احلام رياض بدر انوار غفران فداء مها خاطره تمنا حشمت جانان ماهر طاهر صادق حامد عزيز حبيب شاكر مالك ضياء جلال توفيق تيسير اكرم اشرف خضر
اية ايات انس لين نوري تيم علي الان عمر باسم ليلى ليلا اسماء لينا هادي بصير عليا وحيد ديما يزيد يسرى ورود دلال روان زياد زیاد آدم ادم
جوان سامان ايمن ایمن جوري راشد عمران سهام يلدا یلدا پگاه غزل خوشحال صديقة صدیقه فارس مجيد مجید هدیه هديه ستاره ሰላም ፍቕሪ ተስፋ ሓጎስ ሂወት ህይወት
ንግስቲ ፀሃይ ካሳ ክፍለ ኣበባ
"""
