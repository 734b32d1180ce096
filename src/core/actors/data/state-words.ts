/**
 * What states are called besides their usual names in `state-names.ts`. Written by hand.
 *
 * One line a state: its code, then English, Turkish and Russian, each a list of words:
 * `~` an adjective (Russian: masculine nominative), `*` a capital or a seat of power that stands for
 * the government, `=` the name to show where it differs from CLDR's, `+` one that is shown instead where the draft
 * uses only that, no mark another name.
 */
export const stateWords = `
AD|~Andorran,*Andorra la Vella|~Andorralı,*Andorra la Vella|~андоррский,*Андорра-ла-Велья
AE|UAE,U.A.E.,Emirates,~Emirati,*Abu Dhabi|BAE,B.A.E.,Emirlikler,*Abu Dabi|=ОАЭ,Объединённые Арабские Эмираты,Эмираты,~эмиратский,*Абу-Даби
AF|Islamic Emirate of Afghanistan,~Afghan,*Kabul|~Afgan,*Kabil|~афганский,*Кабул
AG|=Antigua and Barbuda,~Antiguan|Antigua-Barbuda|
AL|~Albanian,*Tirana|~Arnavut,*Tiran|~албанский,*Тирана
AM|~Armenian,*Yerevan|~Ermeni,*Erivan|~армянский,*Ереван
AO|~Angolan,*Luanda|~Angolalı,*Luanda|~ангольский,*Луанда
AR|~Argentine,~Argentinian,~Argentinean,*Buenos Aires|~Arjantinli,*Buenos Aires|~аргентинский,*Буэнос-Айрес
AT|~Austrian,*Vienna|~Avusturyalı,*Viyana|~австрийский,*Вена
AU|Commonwealth of Australia,~Australian,*Canberra|~Avustralyalı,*Canberra,*Kanberra|~австралийский,*Канберра
AZ|~Azerbaijani,~Azeri,*Baku|~Azerbaycanlı,~Azeri,*Bakü|~азербайджанский,*Баку
BA|=Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina,BiH,~Bosnian,*Sarajevo|Bosna Hersek,Bosna,Bosna ve Hersek,~Bosnalı,*Saraybosna|Босния,Босния-Герцеговина,БиГ,~боснийский,*Сараево
BB|~Barbadian,*Bridgetown|*Bridgetown|~барбадосский,*Бриджтаун
BD|~Bangladeshi,*Dhaka|~Bangladeşli,*Dakka|~бангладешский,*Дакка
BE|~Belgian|~Belçikalı|~бельгийский
BF|~Burkinabe,~Burkinabé,*Ouagadougou|*Vagadugu,*Ouagadougou|~буркинийский,*Уагадугу
BG|~Bulgarian,*Sofia|~Bulgar,*Sofya|~болгарский,*София
BH|~Bahraini,*Manama|~Bahreynli,*Manama|~бахрейнский,*Манама
BI|~Burundian,*Gitega,*Bujumbura|*Gitega,*Bujumbura|~бурундийский,*Гитега,*Бужумбура
BJ|~Beninese,*Porto-Novo|*Porto-Novo|~бенинский,*Порто-Ново
BN|Brunei Darussalam,~Bruneian|Brunei Darüsselam,~Bruneyli|Бруней-Даруссалам,~брунейский
BO|~Bolivian,*La Paz,*Sucre|~Bolivyalı,*La Paz|~боливийский,*Ла-Пас
BR|~Brazilian,*Brasília,*Brasilia|~Brezilyalı,*Brasilia|~бразильский
BS|=Bahamas,The Bahamas,~Bahamian,*Nassau|~Bahamalı,*Nassau|Багамские Острова,~багамский
BT|~Bhutanese,*Thimphu|~Butanlı,*Thimphu|~бутанский,*Тхимпху
BW|~Botswanan,*Gaborone|~Botsvanalı,*Gaborone|~ботсванский,*Габороне
BY|+Belorussia,Byelorussia,~Belarusian,~Belarussian,*Minsk|Beyaz Rusya,~Belaruslu,*Minsk|+Белоруссия,~белорусский,~беларусский,*Минск
BZ|~Belizean,*Belmopan|*Belmopan|~белизский,*Бельмопан
CA|~Canadian,*Ottawa|~Kanadalı,*Ottawa|~канадский,*Оттава
CD|=DR Congo,Democratic Republic of the Congo,Democratic Republic of Congo,DRC,D.R.C.,Zaire,~Congolese,*Kinshasa|=Demokratik Kongo Cumhuriyeti,Kongo Demokratik Cumhuriyeti,DKC,Zaire,~Kongolu,*Kinşasa|=ДР Конго,Демократическая Республика Конго,ДРК,Заир,~конголезский,*Киншаса
CF|Central African Republic,*Bangui|OAC,*Bangui|=ЦАР,Центральноафриканская Республика,*Банги
CG|=Congo,Republic of the Congo,Congo-Brazzaville,*Brazzaville|=Kongo,Kongo Cumhuriyeti,*Brazavil|=Конго,Республика Конго,*Браззавиль
CH|Swiss Confederation,~Swiss,*Bern,*Berne|~İsviçreli,*Bern|~швейцарский,*Берн
CI|=Ivory Coast,+Côte d’Ivoire,Cote d'Ivoire,~Ivorian,*Yamoussoukro,*Abidjan|=Fildişi Sahili,Fildişi Kıyısı,Côte d'Ivoire,*Abidjan|Кот-д'Ивуар,Берег Слоновой Кости,~ивуарийский,*Ямусукро,*Абиджан
CL|~Chilean,*Santiago|~Şilili,*Santiago|~чилийский,*Сантьяго
CM|~Cameroonian,*Yaoundé,*Yaounde|~Kamerunlu,*Yaunde|~камерунский,*Яунде
CN|People’s Republic of China,PRC,P.R.C.,mainland China,~Chinese,~Sino,*Beijing,*Peking,*Zhongnanhai|Çin Halk Cumhuriyeti,ÇHC,~Çinli,*Pekin|КНР,Китайская Народная Республика,Поднебесная,~китайский,*Пекин
CO|~Colombian,*Bogotá,*Bogota|~Kolombiyalı,*Bogota|~колумбийский,*Богота
CR|~Costa Rican,*San José|~Kosta Rikalı,*San Jose|~коста-риканский,*Сан-Хосе
CU|~Cuban,*Havana|~Kübalı,*Havana|~кубинский,*Гавана
CV|+Cabo Verde,~Cape Verdean,*Praia|Yeşil Burun Adaları,*Praia|Острова Зелёного Мыса,*Прая
CY|Republic of Cyprus,Greek Cyprus,~Cypriot,~Greek Cypriot,*Nicosia|+Güney Kıbrıs Rum Yönetimi,GKRY,Güney Kıbrıs,Güney Kıbrıs Rum Kesimi,Rum Yönetimi,~Kıbrıslı Rum,~Kıbrıs Rum,*Lefkoşa|~кипрский,~греко-кипрский,*Никосия
CZ|+Czech Republic,~Czech,*Prague|+Çek Cumhuriyeti,~Çek,*Prag|Чешская Республика,~чешский,*Прага
DE|FRG,~German,*Berlin,*Bonn|Federal Almanya,~Alman,*Berlin|ФРГ,~германский,~немецкий,*Берлин,*Бонн
DJ|~Djiboutian|~Cibutili|~джибутийский
DK|~Danish,*Copenhagen|~Danimarkalı,~Danimarka,*Kopenhag|~датский,*Копенгаген
DM|~Dominican,*Roseau|*Roseau|
DO|*Santo Domingo|*Santo Domingo|Доминикана,~доминиканский,*Санто-Доминго
DZ|~Algerian,*Algiers|~Cezayirli|~алжирский
EC|~Ecuadorian,~Ecuadorean,*Quito|~Ekvadorlu,*Quito|~эквадорский,*Кито
EE|~Estonian,*Tallinn|~Estonyalı,~Eston,*Tallinn|~эстонский,*Таллин,*Таллинн
EG|Arab Republic of Egypt,~Egyptian,*Cairo|~Mısırlı,*Kahire|~египетский,*Каир
EH|SADR,Sahrawi Arab Democratic Republic,~Sahrawi|Sahra Demokratik Arap Cumhuriyeti|САДР,~западносахарский
ER|~Eritrean,*Asmara|~Eritreli,*Asmara|~эритрейский,*Асмэра,*Асмара
ES|~Spanish,*Madrid|~İspanyol,*Madrid|~испанский,*Мадрид
ET|~Ethiopian,*Addis Ababa|~Etiyopyalı,*Addis Ababa|~эфиопский,*Аддис-Абеба
FI|~Finnish,*Helsinki|~Fin,~Finlandiyalı,*Helsinki|~финский,~финляндский,*Хельсинки
FJ|~Fijian,*Suva|~Fijili,*Suva|~фиджийский,*Сува
FM|Federated States of Micronesia,~Micronesian,*Palikir|Mikronezya Federal Devletleri|Микронезия,~микронезийский
FR|~French,*Paris,*Élysée,*Elysée,*Elysee,*Élysée Palace,*Elysée Palace,*Elysee Palace,*Quai d’Orsay|~Fransız,*Paris,*Elize,*Elize Sarayı,*Elysee Sarayı|~французский,*Париж,*Елисейский дворец
GA|~Gabonese,*Libreville|~Gabonlu,*Libreville|~габонский,*Либревиль
GB|UK,U.K.,Britain,Great Britain,~British,*London,*Downing Street,*Whitehall,*10 Downing Street,*Number 10|+İngiltere,Britanya,Büyük Britanya,BK,~İngiliz,~Britanyalı,*Londra,*Downing Street|Соединённое Королевство,Британия,Англия,~британский,~английский,*Лондон,*Даунинг-стрит
GD|~Grenadian|Grenadalı|~гренадский
GE|~Georgian,*Tbilisi|~Gürcü,*Tiflis|~грузинский,*Тбилиси
GH|~Ghanaian,*Accra|~Ganalı,*Akra|~ганский,*Аккра
GL|~Greenlandic,*Nuuk|~Grönlandlı,*Nuuk|~гренландский,*Нуук
GM|The Gambia,~Gambian,*Banjul|~Gambiyalı,*Banjul|~гамбийский,*Банжул
GN|~Guinean,*Conakry|~Gineli,*Konakri|~гвинейский,*Конакри
GQ|*Malabo|*Malabo|*Малабо
GR|Hellenic Republic,~Greek,~Hellenic,*Athens|~Yunan,~Yunanistanlı,*Atina|~греческий,*Афины
GT|~Guatemalan|~Guatemalalı|~гватемальский
GW|*Bissau|Gine Bissau,*Bissau|Гвинея-Бисау,*Бисау
GY|~Guyanese,*Georgetown|~Guyanalı,*Georgetown|~гайанский,*Джорджтаун
HN|~Honduran,*Tegucigalpa|~Honduraslı,*Tegucigalpa|~гондурасский,*Тегусигальпа
HR|~Croatian,~Croat,*Zagreb|~Hırvat,*Zagreb|~хорватский,*Загреб
HT|~Haitian,*Port-au-Prince|~Haitili,*Port-au-Prince|~гаитянский,*Порт-о-Пренс
HU|~Hungarian,*Budapest|~Macar,*Budapeşte|~венгерский,*Будапешт
ID|~Indonesian,*Jakarta|~Endonezyalı,*Cakarta|~индонезийский,*Джакарта
IE|Republic of Ireland,~Irish,*Dublin|İrlanda Cumhuriyeti,~İrlandalı,*Dublin|~ирландский,*Дублин
IL|~Israeli,*Tel Aviv,*Jerusalem|~İsrailli,*Tel Aviv,*Kudüs|~израильский,*Тель-Авив,*Иерусалим
IN|~Indian,*New Delhi,*Delhi|~Hint,~Hindistanlı,*Yeni Delhi,*Delhi|~индийский,*Нью-Дели,*Дели
IQ|~Iraqi,*Baghdad|~Iraklı,*Bağdat|~иракский,*Багдад
IR|Islamic Republic of Iran,Islamic Republic,Persia,~Iranian,*Tehran,*Teheran|İran İslam Cumhuriyeti,~İranlı,*Tahran|ИРИ,Исламская Республика Иран,~иранский,*Тегеран
IS|~Icelandic,*Reykjavik,*Reykjavík|~İzlandalı,*Reykjavik|~исландский,*Рейкьявик
IT|~Italian,*Rome|~İtalyan,*Roma|~итальянский,*Рим
JM|~Jamaican,*Kingston|~Jamaikalı,*Kingston|~ямайский,*Кингстон
JO|Hashemite Kingdom of Jordan,~Jordanian,*Amman|Ürdün Haşimi Krallığı,~Ürdünlü,*Amman|~иорданский,*Амман
JP|~Japanese,*Tokyo|~Japon,~Japonyalı,*Tokyo|Страна восходящего солнца,~японский,*Токио
KE|~Kenyan,*Nairobi|~Kenyalı,*Nairobi|~кенийский,*Найроби
KG|Kyrgyz Republic,Kirghizia,Kyrgyzia,~Kyrgyz,~Kyrgyzstani,*Bishkek|Kırgız Cumhuriyeti,~Kırgız,~Kırgızistanlı,*Bişkek|=Кыргызстан,+Киргизия,Киргизская Республика,Кыргызская Республика,~киргизский,~кыргызский,~кыргызстанский,*Бишкек
KH|~Cambodian,*Phnom Penh|~Kamboçyalı,*Phnom Penh|~камбоджийский,*Пномпень
KI|*Tarawa|*Tarawa|
KM|~Comorian,*Moroni|~Komorlu,*Moroni|Коморские Острова,~коморский
KN|=Saint Kitts and Nevis,St. Kitts and Nevis|Saint Kitts-Nevis|
KP|DPRK,D.P.R.K.,Democratic People’s Republic of Korea,~North Korean,*Pyongyang|KDHC,Kore Demokratik Halk Cumhuriyeti,~Kuzey Koreli,*Pyongyang,*Pyöngyang,*Pyonyang|=Северная Корея,+КНДР,Корейская Народно-Демократическая Республика,~северокорейский,*Пхеньян
KR|Republic of Korea,ROK,R.O.K.,Korea,~South Korean,~Korean,*Seoul|Kore,Kore Cumhuriyeti,~Güney Koreli,~Koreli,*Seul|=Южная Корея,Республика Корея,~южнокорейский,~корейский,*Сеул
KW|~Kuwaiti|~Kuveytli|~кувейтский
KZ|Republic of Kazakhstan,~Kazakh,~Kazakhstani,*Astana,*Nur-Sultan,*Akorda,*Ak Orda|~Kazak,~Kazakistanlı,*Astana,*Nur-Sultan,*Akorda|РК,~казахстанский,~казахский,*Астана,*Нур-Султан,*Акорда
LA|Lao PDR,Lao People’s Democratic Republic,~Laotian,~Lao,*Vientiane|~Laoslu,*Vientiane|~лаосский,*Вьентьян
LB|~Lebanese,*Beirut|~Lübnanlı,*Beyrut|~ливанский,*Бейрут
LC|=Saint Lucia,St. Lucia,*Castries||
LI|*Vaduz|Lihtenştayn,*Vaduz|~лихтенштейнский,*Вадуц
LK|~Sri Lankan,*Colombo|~Sri Lankalı,*Kolombo|~шри-ланкийский,~ланкийский,*Коломбо
LR|~Liberian,*Monrovia|~Liberyalı,*Monrovia|~либерийский,*Монровия
LS|*Maseru|*Maseru|*Масеру
LT|~Lithuanian,*Vilnius|~Litvanyalı,~Litvan,*Vilnius|~литовский,*Вильнюс
LU|~Luxembourgish|Lüksembourg,~Lüksemburglu|~люксембургский
LV|~Latvian,*Riga|~Letonyalı,~Leton,*Riga|~латвийский,~латышский,*Рига
LY|~Libyan,*Tripoli|~Libyalı,*Trablus|~ливийский,*Триполи
MA|~Moroccan,*Rabat|~Faslı,*Rabat|~марокканский,*Рабат
MC|~Monégasque,~Monegasque|~Monakolu|~монакский
MD|Republic of Moldova,Moldavia,~Moldovan,*Chișinău,*Chisinau,*Chişinău|~Moldovalı,*Kişinev|+Молдавия,~молдавский,~молдовский,*Кишинёв
ME|~Montenegrin,*Podgorica|~Karadağlı,*Podgoritsa|~черногорский,*Подгорица
MG|~Malagasy,*Antananarivo|~Madagaskarlı,*Antananarivo|~малагасийский,*Антананариву
MH|~Marshallese,*Majuro|*Majuro|Маршалловы Острова,*Маджуро
MK|+Macedonia,FYROM,~Macedonian,~North Macedonian,*Skopje|+Makedonya,~Makedon,*Üsküp|+Македония,~македонский,~северомакедонский,*Скопье
ML|~Malian,*Bamako|~Malili,*Bamako|~малийский,*Бамако
MM|=Myanmar,+Burma,~Burmese,*Naypyidaw,*Naypyitaw|=Myanmar,Burma,Birmanya,~Myanmarlı,*Nepido,*Naypyidaw|=Мьянма,Бирма,~мьянманский,~бирманский,*Нейпьидо
MN|~Mongolian,~Mongol,*Ulaanbaatar,*Ulan Bator|~Moğol,~Moğolistanlı,*Ulan Batur,*Ulanbator|~монгольский,*Улан-Батор
MR|~Mauritanian,*Nouakchott|~Moritanyalı,*Nuakşot|~мавританский,*Нуакшот
MT|~Maltese,*Valletta|~Maltalı,*Valletta|~мальтийский,*Валлетта
MU|~Mauritian,*Port Louis|Morityus,*Port Louis|~маврикийский,*Порт-Луи
MV|~Maldivian,*Malé|~Maldivli,*Male|~мальдивский,*Мале
MW|~Malawian,*Lilongwe|~Malavili,*Lilongve|~малавийский,*Лилонгве
MX|~Mexican,*Mexico City|~Meksikalı,*Meksiko|~мексиканский,*Мехико
MY|~Malaysian,*Kuala Lumpur,*Putrajaya|~Malezyalı,*Kuala Lumpur|~малайзийский,*Куала-Лумпур
MZ|~Mozambican,*Maputo|~Mozambikli,*Maputo|~мозамбикский,*Мапуту
NA|~Namibian,*Windhoek|~Namibyalı,*Windhoek|~намибийский,*Виндхук
NE|~Nigerien,*Niamey|~Nijerli,*Niamey|~нигерский,*Ниамей
NG|~Nigerian,*Abuja|~Nijeryalı,*Abuja|~нигерийский,*Абуджа
NI|~Nicaraguan,*Managua|~Nikaragualı,*Managua|~никарагуанский,*Манагуа
NL|Holland,~Dutch,*Amsterdam,*The Hague|~Hollandalı,~Felemenk,*Amsterdam,*Lahey|+Голландия,~нидерландский,~голландский,*Амстердам,*Гаага
NO|~Norwegian,*Oslo|~Norveçli,*Oslo|~норвежский,*Осло
NP|~Nepali,~Nepalese,*Kathmandu|~Nepalli,*Katmandu|~непальский,*Катманду
NR|~Nauruan,*Yaren||
NZ|Aotearoa,~New Zealand,*Wellington|~Yeni Zelandalı,*Wellington|~новозеландский,*Веллингтон
OM|~Omani,*Muscat|~Ummanlı,*Maskat|~оманский,*Маскат
PA|~Panamanian,*Panama City|~Panamalı|~панамский
PE|~Peruvian,*Lima|~Perulu,*Lima|~перуанский,*Лима
PG|PNG,~Papua New Guinean,*Port Moresby|*Port Moresby|=Папуа-Новая Гвинея,ПНГ,*Порт-Морсби
PH|~Philippine,~Filipino,*Manila|~Filipinli,*Manila|~филиппинский,*Манила
PK|~Pakistani,*Islamabad|~Pakistanlı,*İslamabad|~пакистанский,*Исламабад
PL|~Polish,*Warsaw|~Polonyalı,~Leh,*Varşova|~польский,*Варшава
PS|=Palestine,Palestinian Authority,Palestinian National Authority,State of Palestine,~Palestinian,*Ramallah|=Filistin,Filistin Devleti,Filistin Yönetimi,Filistin Ulusal Yönetimi,~Filistinli,*Ramallah|=Палестина,Палестинская автономия,ПНА,Палестинская национальная администрация,~палестинский,*Рамалла
PT|~Portuguese,*Lisbon|~Portekizli,*Lizbon|~португальский,*Лиссабон
PW|~Palauan||
PY|~Paraguayan,*Asunción,*Asuncion|~Paraguaylı,*Asuncion|~парагвайский,*Асунсьон
QA|~Qatari,*Doha|~Katarlı,*Doha|~катарский,*Доха
RO|~Romanian,*Bucharest|~Romen,~Rumen,*Bükreş|~румынский,*Бухарест
RS|~Serbian,~Serb,*Belgrade|~Sırp,*Belgrad|~сербский,*Белград
RU|Russian Federation,RF,~Russian,~Russo,*Moscow,*Kremlin|Rusya Federasyonu,RF,~Rus,*Moskova,*Kremlin|Российская Федерация,РФ,~российский,~русский,*Москва,*Кремль
RW|~Rwandan,*Kigali|~Ruandalı,*Kigali|~руандийский,*Кигали
SA|Kingdom of Saudi Arabia,KSA,~Saudi,~Saudi Arabian,*Riyadh|Arabistan,~Suudi,*Riyad|КСА,~саудовский,*Эр-Рияд
SB|*Honiara|*Honiara|Соломоновы Острова,*Хониара
SC|~Seychellois|*Victoria|Сейшелы,Сейшельские Острова,~сейшельский
SD|~Sudanese,*Khartoum|~Sudanlı,*Hartum|~суданский,*Хартум
SE|~Swedish,*Stockholm|~İsveçli,*Stockholm,*Stokholm|~шведский,*Стокгольм
SG|~Singaporean|~Singapurlu|~сингапурский
SI|~Slovenian,~Slovene,*Ljubljana|~Sloven,~Slovenyalı,*Lubliyana,*Ljubljana|~словенский,*Любляна
SK|Slovak Republic,~Slovak,*Bratislava|~Slovak,*Bratislava|~словацкий,*Братислава
SL|~Sierra Leonean,*Freetown|*Freetown|*Фритаун
SN|~Senegalese,*Dakar|~Senegalli,*Dakar|~сенегальский,*Дакар
SO|~Somali,~Somalian,*Mogadishu|~Somalili,*Mogadişu|~сомалийский,*Могадишо
SR|~Surinamese,*Paramaribo|~Surinamlı,*Paramaribo|~суринамский,*Парамарибо
SS|~South Sudanese,*Juba||~южносуданский,*Джуба
ST|=São Tomé and Príncipe,Sao Tome and Principe||
SV|~Salvadoran,*San Salvador|~Salvadorlu,*San Salvador|~сальвадорский,*Сан-Сальвадор
SY|Syrian Arab Republic,~Syrian,*Damascus|~Suriyeli,*Şam|САР,~сирийский,*Дамаск
SZ|+Swaziland,*Mbabane|Svaziland,*Mbabane|Свазиленд,*Мбабане
TD|~Chadian,*N’Djamena|~Çadlı,*Encemine|~чадский,*Нджамена
TG|~Togolese,*Lomé|~Togolu,*Lome|~тоголезский,*Ломе
TH|Siam,~Thai,*Bangkok|~Taylandlı,~Tay,*Bangkok|+Тайланд,~таиландский,~тайский,*Бангкок
TJ|~Tajik,~Tajikistani,*Dushanbe|~Tacik,~Tacikistanlı,*Duşanbe|~таджикский,~таджикистанский,*Душанбе
TL|+East Timor,~Timorese,*Dili|Doğu Timor,*Dili|Тимор-Лешти,*Дили
TM|~Turkmen,*Ashgabat|~Türkmen,~Türkmenistanlı,*Aşkabat|+Туркмения,~туркменский,~туркменистанский,*Ашхабад
TN|~Tunisian|~Tunuslu|~тунисский
TO|~Tongan,*Nukuʻalofa||
TR|+Turkey,Turkiye,Republic of Türkiye,Republic of Turkey,~Turkish,*Ankara|Türkiye Cumhuriyeti,TC,T.C.,~Türk,*Ankara,*Beştepe,*Çankaya Köşkü|Турецкая Республика,~турецкий,*Анкара
TT|=Trinidad and Tobago,Trinidad,*Port of Spain|Trinidad Tobago|
TV|~Tuvaluan||
TW|ROC,R.O.C.,Republic of China,Chinese Taipei,Formosa,~Taiwanese,*Taipei|Çin Cumhuriyeti,~Tayvanlı,*Taipei,*Taypey|Китайская Республика,~тайваньский,*Тайбэй
TZ|~Tanzanian,*Dodoma,*Dar es Salaam|~Tanzanyalı,*Dodoma|~танзанийский,*Додома
UA|~Ukrainian,*Kyiv,*Kiev,*Bankova|~Ukraynalı,~Ukrayna,*Kiev,*Kıyiv|~украинский,*Киев,*Банковая
UG|~Ugandan,*Kampala|~Ugandalı,*Kampala|~угандийский,*Кампала
US|U.S.,US,USA,U.S.A.,United States of America,America,~American,*Washington,*Washington D.C.,*Washington DC,*White House,*Oval Office|=ABD,A.B.D.,Amerika,Birleşik Devletler,~Amerikan,~Amerikalı,*Washington,*Vaşington,*Beyaz Saray|=США,Соединённые Штаты,Соединённые Штаты Америки,Америка,~американский,*Вашингтон,*Белый дом
UY|~Uruguayan,*Montevideo|~Uruguaylı,*Montevideo|~уругвайский,*Монтевидео
UZ|~Uzbek,~Uzbekistani,*Tashkent|~Özbek,~Özbekistanlı,*Taşkent|РУз,~узбекский,~узбекистанский,*Ташкент
VA|Vatican,Holy See|=Vatikan,Papalık|Святой Престол,~ватиканский
VC|=Saint Vincent and the Grenadines,St. Vincent and the Grenadines||
VE|Bolivarian Republic of Venezuela,~Venezuelan,*Caracas|~Venezuelalı,*Karakas|~венесуэльский,*Каракас
VN|+Viet Nam,~Vietnamese,*Hanoi|~Vietnamlı,*Hanoi|~вьетнамский,*Ханой
VU|*Port Vila|*Port Vila|*Порт-Вила
WS|~Samoan,*Apia||
XK|~Kosovar,~Kosovan,*Pristina,*Prishtina|~Kosovalı,*Priştine|~косовский,*Приштина
YE|~Yemeni,*Sanaa,*Sana’a,*Aden|~Yemenli,*Sana,*Aden|~йеменский,*Сана,*Аден
ZA|RSA,~South African,*Pretoria|Güney Afrika Cumhuriyeti,GAC,~Güney Afrikalı,*Pretoria|=ЮАР,Южно-Африканская Республика,~южноафриканский,*Претория
ZM|~Zambian,*Lusaka|~Zambiyalı,*Lusaka|~замбийский,*Лусака
ZW|Rhodesia,~Zimbabwean,*Harare|~Zimbabveli,*Harare|~зимбабвийский,*Хараре
SOML|=Somaliland,~Somalilander,*Hargeisa|=Somaliland,*Hargeysa|=Сомалиленд,*Харгейса
NCYP|=Northern Cyprus,TRNC,T.R.N.C.,Turkish Republic of Northern Cyprus,North Cyprus,~Turkish Cypriot|=KKTC,K.K.T.C.,Kuzey Kıbrıs Türk Cumhuriyeti,Kuzey Kıbrıs,~Kıbrıs Türk,~Kıbrıslı Türk|=ТРСК,Турецкая Республика Северного Кипра,Северный Кипр,~турко-кипрский
ABKH|=Abkhazia,~Abkhaz,~Abkhazian,*Sukhumi|=Abhazya,~Abhaz,*Sohum|=Абхазия,~абхазский,*Сухум,*Сухуми
SOST|=South Ossetia,~South Ossetian,*Tskhinvali|=Güney Osetya,~Güney Osetyalı,*Tshinvali|=Южная Осетия,~югоосетинский,*Цхинвал,*Цхинвали
TRNS|=Transnistria,Transdniestria,Pridnestrovian Moldavian Republic,~Transnistrian,*Tiraspol|=Transdinyester,*Tiraspol|=Приднестровье,ПМР,~приднестровский,*Тирасполь
USSR|=Soviet Union,USSR,U.S.S.R.,Union of Soviet Socialist Republics,~Soviet|=Sovyetler Birliği,SSCB,Sovyet Sosyalist Cumhuriyetler Birliği,~Sovyet|=СССР,Советский Союз,Союз Советских Социалистических Республик,~советский
YUGO|=Yugoslavia,~Yugoslav|=Yugoslavya,~Yugoslav|=Югославия,~югославский
CZSK|=Czechoslovakia,~Czechoslovak|=Çekoslovakya,~Çekoslovak|=Чехословакия,~чехословацкий
GDR|=East Germany,GDR,German Democratic Republic,~East German|=Doğu Almanya|=ГДР,Восточная Германия,~восточногерманский
OTTO|=Ottoman Empire,~Ottoman,*Sublime Porte|=Osmanlı İmparatorluğu,Osmanlı Devleti,Osmanlı,*Babıali|=Османская империя,~османский,*Блистательная Порта
RUSE|=Russian Empire,Tsarist Russia|=Rusya İmparatorluğu,Çarlık Rusyası|=Российская империя
`
