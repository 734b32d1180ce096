/**
 * Well-known organisations. Written by hand.
 *
 * One line an organisation: its names in English, Turkish and Russian; in each language the first is
 * the one to show, the others are aliases, `*` a seat that stands for it when it acts. An empty
 * language takes the English names.
 */
export const organisations = `
NATO;North Atlantic Treaty Organization;North Atlantic Alliance;Atlantic Alliance|NATO;Kuzey Atlantik Antlaşması Örgütü;Kuzey Atlantik Paktı;Kuzey Atlantik İttifakı|НАТО;Организация Североатлантического договора;Североатлантический альянс;Североатлантический блок;Атлантический альянс
United Nations;UN;UNO;United Nations Organization|Birleşmiş Milletler;BM;Birleşmiş Milletler Örgütü;Birleşmiş Milletler Teşkilatı|ООН;Организация Объединённых Наций;Объединённые Нации
UN Security Council;UNSC;United Nations Security Council;Security Council|BM Güvenlik Konseyi;BMGK;Birleşmiş Milletler Güvenlik Konseyi;Güvenlik Konseyi|Совет Безопасности ООН;Совбез ООН;СБ ООН;Совет Безопасности
UN General Assembly;UNGA;United Nations General Assembly;General Assembly;General Assembly of the United Nations|BM Genel Kurulu;Birleşmiş Milletler Genel Kurulu|Генеральная Ассамблея ООН;Генассамблея ООН;ГА ООН;Генассамблея;Генеральная Ассамблея
UNHCR;United Nations High Commissioner for Refugees;UN Refugee Agency|BMMYK;UNHCR;Birleşmiş Milletler Mülteciler Yüksek Komiserliği|УВКБ ООН;УВКБ
UNICEF;United Nations Children’s Fund|UNICEF|ЮНИСЕФ
UNESCO;United Nations Educational, Scientific and Cultural Organization|UNESCO|ЮНЕСКО
UNDP;United Nations Development Programme|UNDP;BM Kalkınma Programı;Birleşmiş Milletler Kalkınma Programı|ПРООН;Программа развития ООН
UNRWA||БАПОР
UNCTAD||ЮНКТАД
UNEP;UN Environment Programme;United Nations Environment Programme|UNEP;BM Çevre Programı|ЮНЕП
UNFCCC|UNFCCC;BMİDÇS|РКИК ООН
UNODC||УНП ООН
IPCC;Intergovernmental Panel on Climate Change|IPCC;Hükümetlerarası İklim Değişikliği Paneli|МГЭИК
World Food Programme;WFP|Dünya Gıda Programı;WFP|Всемирная продовольственная программа;ВПП ООН
Food and Agriculture Organization;FAO;Food and Agriculture Organization of the United Nations|FAO;Gıda ve Tarım Örgütü;BM Gıda ve Tarım Örgütü|ФАО;Продовольственная и сельскохозяйственная организация ООН
World Health Organization;WHO|Dünya Sağlık Örgütü;DSÖ|ВОЗ;Всемирная организация здравоохранения
International Labour Organization;ILO;International Labor Organization|Uluslararası Çalışma Örgütü;ILO|МОТ;Международная организация труда
International Organization for Migration;IOM|Uluslararası Göç Örgütü;IOM|МОМ;Международная организация по миграции
International Maritime Organization;IMO|Uluslararası Denizcilik Örgütü;IMO|ИМО;Международная морская организация
International Civil Aviation Organization;ICAO|ICAO;Uluslararası Sivil Havacılık Örgütü|ИКАО
World Meteorological Organization;WMO|Dünya Meteoroloji Örgütü;WMO|ВМО;Всемирная метеорологическая организация
IAEA;International Atomic Energy Agency|UAEA;Uluslararası Atom Enerjisi Ajansı;UAEK;IAEA|МАГАТЭ;МАГАТЕ;Международное агентство по атомной энергии
OPCW;Organisation for the Prohibition of Chemical Weapons|OPCW;Kimyasal Silahların Yasaklanması Örgütü|ОЗХО;Организация по запрещению химического оружия
International Monetary Fund;IMF|IMF;Uluslararası Para Fonu|МВФ;Международный валютный фонд
World Bank;World Bank Group|Dünya Bankası|Всемирный банк
World Trade Organization;WTO|Dünya Ticaret Örgütü;DTÖ|ВТО;Всемирная торговая организация
World Economic Forum;WEF|Dünya Ekonomik Forumu|ВЭФ;Всемирный экономический форум
OECD;Organisation for Economic Co-operation and Development|OECD;Ekonomik İşbirliği ve Kalkınma Örgütü;Ekonomik Kalkınma ve İşbirliği Örgütü|ОЭСР;Организация экономического сотрудничества и развития
International Energy Agency;IEA|Uluslararası Enerji Ajansı;IEA;UEA|МЭА;Международное энергетическое агентство
IRENA;International Renewable Energy Agency|IRENA;Uluslararası Yenilenebilir Enerji Ajansı|ИРЕНА
Financial Action Task Force;FATF|FATF;Mali Eylem Görev Gücü|ФАТФ
Bank for International Settlements;BIS|Uluslararası Ödemeler Bankası;BIS|Банк международных расчётов
International Court of Justice;ICJ|Uluslararası Adalet Divanı;UAD|Международный суд ООН;Международный суд
International Criminal Court;ICC|Uluslararası Ceza Mahkemesi;UCM|МУС;Международный уголовный суд
European Court of Human Rights;ECHR;ECtHR|Avrupa İnsan Hakları Mahkemesi;AİHM|ЕСПЧ;Европейский суд по правам человека
Court of Justice of the European Union;European Court of Justice;CJEU;ECJ|Avrupa Birliği Adalet Divanı;ABAD;Avrupa Adalet Divanı|Суд ЕС;Европейский суд
European Union;EU;*Brussels|Avrupa Birliği;AB;*Brüksel|ЕС;Европейский союз;Евросоюз;*Брюссель
European Commission;EC|Avrupa Komisyonu;AB Komisyonu|Европейская комиссия;Еврокомиссия;ЕК
European Parliament|Avrupa Parlamentosu;AP|Европейский парламент;Европарламент
European Council|Avrupa Birliği Zirvesi;AB Konseyi;Avrupa Birliği Konseyi|Европейский совет;Евросовет;Совет ЕС
European Central Bank;ECB|Avrupa Merkez Bankası;ECB|ЕЦБ;Европейский центральный банк
European Investment Bank;EIB|Avrupa Yatırım Bankası|ЕИБ;Европейский инвестиционный банк
European External Action Service;EEAS|Avrupa Dış Eylem Servisi|ЕСВД;Европейская служба внешних связей
European Defence Agency;EDA|Avrupa Savunma Ajansı|ЕОА;Европейское оборонное агентство
European Economic Community;EEC|Avrupa Ekonomik Topluluğu;AET|ЕЭС;Европейское экономическое сообщество
European Bank for Reconstruction and Development;EBRD|EBRD;Avrupa İmar ve Kalkınma Bankası|ЕБРР;Европейский банк реконструкции и развития
Europol||Европол
Frontex||Фронтекс
European Political Community|Avrupa Siyasi Topluluğu|Европейское политическое сообщество
European Space Agency;ESA|Avrupa Uzay Ajansı;ESA|Европейское космическое агентство;ЕКА
Eurasian Economic Union;EAEU;EEU|Avrasya Ekonomik Birliği;AEB|ЕАЭС;Евразийский экономический союз
Eurasian Economic Commission|Avrasya Ekonomik Komisyonu|ЕЭК;Евразийская экономическая комиссия
Collective Security Treaty Organization;CSTO|Kolektif Güvenlik Antlaşması Örgütü;KGAÖ|ОДКБ;Организация Договора о коллективной безопасности
Commonwealth of Independent States;CIS|Bağımsız Devletler Topluluğu;BDT|СНГ;Содружество Независимых Государств
Union State|Birlik Devleti|Союзное государство
Shanghai Cooperation Organization;SCO|Şanghay İşbirliği Örgütü;ŞİÖ|ШОС;Шанхайская организация сотрудничества
Conference on Interaction and Confidence-Building Measures in Asia;CICA|CICA;Asya’da İşbirliği ve Güven Artırıcı Önlemler Konferansı;AİGK|СВМДА;Совещание по взаимодействию и мерам доверия в Азии
Organization of Turkic States;OTS;Turkic Council|Türk Devletleri Teşkilatı;TDT;Türk Konseyi;Türk Keneşi;Türk Dili Konuşan Ülkeler İşbirliği Konseyi;TDİK|ОТГ;Организация тюркских государств;Тюркский совет
TURKSOY;International Organization of Turkic Culture|TÜRKSOY|ТЮРКСОЙ
TURKPA;Parliamentary Assembly of Turkic States|TÜRKPA|ТЮРКПА
TIKA;Turkish Cooperation and Coordination Agency|TİKA;Türk İşbirliği ve Koordinasyon Ajansı Başkanlığı;Türk İşbirliği ve Koordinasyon Ajansı|ТИКА
OSCE;Organization for Security and Co-operation in Europe|AGİT;Avrupa Güvenlik ve İşbirliği Teşkilatı;AGİK|ОБСЕ;Организация по безопасности и сотрудничеству в Европе
OSCE Minsk Group;Minsk Group|AGİT Minsk Grubu;Minsk Grubu|Минская группа ОБСЕ;Минская группа
Council of Europe;CoE|Avrupa Konseyi|Совет Европы
PACE;Parliamentary Assembly of the Council of Europe|AKPM;Avrupa Konseyi Parlamenter Meclisi|ПАСЕ;Парламентская ассамблея Совета Европы
Venice Commission|Venedik Komisyonu|Венецианская комиссия
BRICS;BRICS+|BRICS|БРИКС
ASEAN;Association of Southeast Asian Nations;Association of South East Asian Nations|ASEAN;Güneydoğu Asya Uluslar Birliği;Güneydoğu Asya Ülkeleri Birliği|АСЕАН;Ассоциация государств Юго-Восточной Азии
APEC;Asia-Pacific Economic Cooperation|APEC;Asya-Pasifik Ekonomik İşbirliği|АТЭС;Азиатско-Тихоокеанское экономическое сотрудничество
SAARC;South Asian Association for Regional Cooperation|SAARC|СААРК
Quad;Quadrilateral Security Dialogue|QUAD;Quad;Dörtlü Güvenlik Diyaloğu|QUAD;Четырёхсторонний диалог по безопасности
AUKUS||АУКУС
ANZUS||АНЗЮС
Five Eyes|Beş Göz|Пять глаз
OPEC;Organization of the Petroleum Exporting Countries;O.P.E.C.|OPEC;Petrol İhraç Eden Ülkeler Örgütü|ОПЕК;Организация стран-экспортёров нефти
OPEC+||ОПЕК+
Gas Exporting Countries Forum;GECF|Gaz İhraç Eden Ülkeler Forumu|ФСЭГ;Форум стран-экспортёров газа
G7;G-7;Group of Seven|G7;G-7;Yediler Grubu|G7;Большая семёрка;Группа семи
G8;G-8;Group of Eight|G8;G-8|G8;Большая восьмёрка
G20;G-20;Group of Twenty|G20;G-20|G20;G-20;Большая двадцатка;Группа двадцати
G77;Group of 77|G77;77’ler Grubu|Группа 77
D-8;Developing Eight|D-8;D8|D-8
African Union;AU|Afrika Birliği;AfB|Африканский союз
ECOWAS;Economic Community of West African States|ECOWAS;Batı Afrika Ülkeleri Ekonomik Topluluğu|ЭКОВАС
East African Community;EAC|Doğu Afrika Topluluğu
SADC;Southern African Development Community|SADC;Güney Afrika Kalkınma Topluluğu|САДК
Alliance of Sahel States;AES|Sahel Devletleri İttifakı|Альянс государств Сахеля
Arab League;League of Arab States|Arap Birliği;Arap Ligi|ЛАГ;Лига арабских государств;Арабская лига
Gulf Cooperation Council;GCC|Körfez İşbirliği Konseyi;KİK|ССАГПЗ;Совет сотрудничества арабских государств Персидского залива
Organisation of Islamic Cooperation;OIC|İslam İşbirliği Teşkilatı;İİT|ОИС;Организация исламского сотрудничества
Islamic Development Bank|İslam Kalkınma Bankası|Исламский банк развития
MERCOSUR||МЕРКОСУР
Organization of American States;OAS|Amerikan Devletleri Örgütü|ОАГ;Организация американских государств
CARICOM||КАРИКОМ
Non-Aligned Movement;NAM|Bağlantısızlar Hareketi|Движение неприсоединения
Commonwealth of Nations|İngiliz Milletler Topluluğu|Содружество наций
Visegrad Group;V4|Vişegrad Grubu|Вишеградская группа
Black Sea Economic Cooperation;BSEC;Organization of the Black Sea Economic Cooperation|KEİ;Karadeniz Ekonomik İşbirliği Örgütü;Karadeniz Ekonomik İşbirliği|ОЧЭС;Черноморское экономическое сотрудничество
Economic Cooperation Organization;ECO|Ekonomik İşbirliği Teşkilatı;EİT|ОЭС;Организация экономического сотрудничества
GUAM||ГУАМ
Arctic Council|Arktik Konseyi|Арктический совет
Nordic Council|İskandinav Konseyi|Северный совет
Warsaw Pact|Varşova Paktı|Варшавский договор;ОВД;Организация Варшавского договора
League of Nations|Milletler Cemiyeti|Лига Наций
SEATO||СЕАТО
CENTO||СЕНТО
Asian Infrastructure Investment Bank;AIIB|Asya Altyapı Yatırım Bankası;AAYB;AIIB|АБИИ;Азиатский банк инфраструктурных инвестиций
Asian Development Bank;ADB|Asya Kalkınma Bankası;AKB|АБР;Азиатский банк развития
African Development Bank|Afrika Kalkınma Bankası|Африканский банк развития
New Development Bank;NDB|Yeni Kalkınma Bankası|Новый банк развития
Eurasian Development Bank|Avrasya Kalkınma Bankası|ЕАБР;Евразийский банк развития
Interpol|İnterpol|Интерпол
Red Cross;International Committee of the Red Cross;ICRC;International Red Cross|Kızılhaç;Uluslararası Kızılhaç Komitesi|Красный Крест;Международный комитет Красного Креста;МККК;Международный Красный Крест
Red Crescent;Turkish Red Crescent|Kızılay;Türk Kızılayı|Красный Полумесяц
Amnesty International|Uluslararası Af Örgütü|Международная амнистия;Amnesty International
Human Rights Watch;HRW|İnsan Hakları İzleme Örgütü;HRW|Хьюман Райтс Вотч;Human Rights Watch
Greenpeace||Гринпис
Doctors Without Borders;Médecins Sans Frontières;MSF|Sınır Tanımayan Doktorlar|Врачи без границ
Reporters Without Borders;RSF|Sınır Tanımayan Gazeteciler|Репортёры без границ
Transparency International|Uluslararası Şeffaflık Örgütü|Трансперенси Интернешнл
FIFA||ФИФА
UEFA||УЕФА
International Olympic Committee;IOC|Uluslararası Olimpiyat Komitesi|МОК;Международный олимпийский комитет
SIPRI;Stockholm International Peace Research Institute|SIPRI;Stockholm Uluslararası Barış Araştırmaları Enstitüsü|СИПРИ;Стокгольмский международный институт исследования проблем мира
RAND Corporation;RAND||RAND;Корпорация RAND
Chatham House||Чатем-хаус
CSIS;Center for Strategic and International Studies|CSIS|ЦСМИ
Carnegie Endowment for International Peace;Carnegie Endowment|Carnegie Vakfı|Фонд Карнеги;Московский центр Карнеги;Центр Карнеги
Brookings Institution;Brookings|Brookings Enstitüsü|Институт Брукингса;Брукингский институт;Брукингс
Atlantic Council|Atlantik Konseyi|Атлантический совет
Hamas||ХАМАС;Хамас
Hezbollah;Hizbullah;Hizbollah|Hizbullah|Хезболла;Хизбалла
Taliban;Taleban|Taliban|Талибан;движение «Талибан»
ISIS;Islamic State;ISIL;Daesh;IS-K;ISIS-K|DEAŞ;IŞİD;DAEŞ;Irak Şam İslam Devleti;Irak ve Şam İslam Devleti;İslam Devleti|ИГИЛ;Исламское государство;ДАИШ
al-Qaeda;al-Qaida|El Kaide|Аль-Каида;Аль-Каеда
al-Shabaab;al-Shabab|Eş-Şebab|Аш-Шабааб
Boko Haram||Боко харам
Houthis;Houthi;Ansar Allah;Houthi movement|Husiler;Husi;Ensarullah|хуситы;Ансар Аллах
Palestine Liberation Organization;PLO|Filistin Kurtuluş Örgütü;FKÖ|ООП;Организация освобождения Палестины
Fatah|Fetih;El Fetih|ФАТХ;Фатх
Islamic Jihad;Palestinian Islamic Jihad|İslami Cihad|Исламский джихад
Muslim Brotherhood|Müslüman Kardeşler|Братья-мусульмане
Hayat Tahrir al-Sham;HTS|Heyet Tahrir Şam;HTŞ|Хайят Тахрир аш-Шам;ХТШ
Syrian Democratic Forces;SDF|Suriye Demokratik Güçleri;SDG|Сирийские демократические силы;СДС
Free Syrian Army|Özgür Suriye Ordusu;ÖSO|Свободная сирийская армия
Syrian National Army|Suriye Milli Ordusu;SMO|Сирийская национальная армия
PKK;Kurdistan Workers’ Party|PKK;Kürdistan İşçi Partisi|РПК;Рабочая партия Курдистана
YPG;People’s Protection Units|YPG|YPG
PYD||ПДС
Gülen movement;FETO|FETÖ|ФЕТО
IRGC;Islamic Revolutionary Guard Corps;Revolutionary Guards;Islamic Revolutionary Guards Corps;Revolutionary Guard|Devrim Muhafızları;DMO;Devrim Muhafızları Ordusu|КСИР;Корпус стражей исламской революции
Wagner Group;Wagner;PMC Wagner|Wagner;Wagner Grubu|ЧВК «Вагнер»;Вагнер;ЧВК Вагнера;ЧВК Вагнер;Группа Вагнера
Rapid Support Forces|Hızlı Destek Kuvvetleri;HDK|Силы быстрой поддержки
Ku Klux Klan||Ку-клукс-клан
U.S. Congress;Congress;United States Congress|ABD Kongresi;Kongre|Конгресс США;Конгресс;Американский конгресс
U.S. Senate;Senate;United States Senate|ABD Senatosu;Senato|Сенат США;Сенат
House of Representatives;U.S. House of Representatives|Temsilciler Meclisi;ABD Temsilciler Meclisi|Палата представителей;Палата представителей США;Палата представителей Конгресса США
Pentagon;U.S. Department of Defense;Department of Defense;Defense Department;DoD|Pentagon;ABD Savunma Bakanlığı|Пентагон;Министерство обороны США
U.S. State Department;State Department;Department of State;U.S. Department of State;Foggy Bottom|ABD Dışişleri Bakanlığı|Госдепартамент США;Госдепартамент;Госдеп;Государственный департамент США;Госдеп США
U.S. Treasury;Treasury Department;Department of the Treasury;U.S. Treasury Department|ABD Hazine Bakanlığı|Минфин США;Министерство финансов США
Department of Homeland Security;DHS;Homeland Security|ABD İç Güvenlik Bakanlığı|Министерство внутренней безопасности США
Federal Reserve;Fed;US Federal Reserve|ABD Merkez Bankası;Fed|ФРС;Федеральная резервная система;ФРС США
CIA;Central Intelligence Agency|CIA|ЦРУ;Центральное разведывательное управление
FBI;Federal Bureau of Investigation|FBI;Federal Soruşturma Bürosu|ФБР
NSA;National Security Agency|NSA;Ulusal Güvenlik Ajansı|АНБ
National Security Council;NSC|Ulusal Güvenlik Konseyi|Совет национальной безопасности
NASA||НАСА
USAID;US Agency for International Development|USAID|USAID;ЮСАИД;Агентство США по международному развитию
CENTCOM;US Central Command|CENTCOM|СЕНТКОМ
Supreme Court;U.S. Supreme Court|Yüksek Mahkeme|Верховный суд
Republican Party;Republicans;GOP|Cumhuriyetçi Parti;Cumhuriyetçiler|Республиканская партия
Democratic Party;Democrats|Demokrat Parti;Demokratlar|Демократическая партия
State Duma;Duma|Rusya Devlet Duması;Duma;Devlet Duması|Госдума;Государственная дума;Дума;Государственная Дума РФ
Federation Council|Federasyon Konseyi|Совет Федерации;Совфед
United Russia|Birleşik Rusya;Birleşik Rusya Partisi|Единая Россия
KPRF;Communist Party of the Russian Federation|RFKP|КПРФ
FSB;Federal Security Service|FSB;Federal Güvenlik Servisi|ФСБ;Федеральная служба безопасности
KGB||КГБ
GRU||ГРУ
SVR||СВР;Служба внешней разведки
Russian Foreign Ministry;Foreign Ministry of Russia|Rusya Dışişleri Bakanlığı|МИД России;МИД РФ;Министерство иностранных дел России;Министерство иностранных дел РФ;Министерство иностранных дел Российской Федерации
Russian Defence Ministry|Rusya Savunma Bakanlığı|Минобороны России;Минобороны РФ;Министерство обороны России;Министерство обороны РФ
Rosatom||Росатом
Roscosmos|Roskosmos|Роскосмос
Rosneft||Роснефть
Gazprom||Газпром
Lukoil||Лукойл
Novatek||НОВАТЭК;Новатэк
Sberbank||Сбербанк
Bank of Russia|Rusya Merkez Bankası|Банк России;ЦБ РФ;Центробанк;ЦБ
Russian Orthodox Church|Rus Ortodoks Kilisesi|РПЦ;Русская православная церковь;Московский патриархат
Communist Party of China;Chinese Communist Party;CCP|Çin Komünist Partisi;ÇKP|КПК;Коммунистическая партия Китая;Компартия Китая
People’s Liberation Army;PLA|Halk Kurtuluş Ordusu;HKO|НОАК;Народно-освободительная армия Китая
Kuomintang;KMT|Kuomintang|Гоминьдан
Democratic Progressive Party;DPP|Demokratik İlerici Parti|ДПП;Демократическая прогрессивная партия
Politburo|Politbüro|Политбюро
Liberal Democratic Party;LDP|Liberal Demokrat Parti|ЛДП;Либерально-демократическая партия
Grand National Assembly of Türkiye;TBMM;Turkish Grand National Assembly;Grand National Assembly of Turkey;Turkish Parliament|TBMM;Türkiye Büyük Millet Meclisi;Büyük Millet Meclisi|ВНСТ;Великое национальное собрание Турции;Меджлис
AK Party;AKP;Justice and Development Party|AK Parti;AKP;Adalet ve Kalkınma Partisi|ПСР;Партия справедливости и развития
CHP;Republican People’s Party|CHP;Cumhuriyet Halk Partisi|НРП;Республиканская народная партия
MHP;Nationalist Movement Party|MHP;Milliyetçi Hareket Partisi|ПНД;Партия националистического движения
DEM Party;HDP;Peoples’ Democratic Party|DEM Parti;HDP;Halkların Demokratik Partisi|HDP
İYİ Party;Good Party|İYİ Parti|Хорошая партия
National Intelligence Organization|MİT;Milli İstihbarat Teşkilatı|МИТ
Turkish Armed Forces;TSK|TSK;Türk Silahlı Kuvvetleri|ВС Турции;Вооружённые силы Турции
Turkish Central Bank;CBRT|TCMB;Türkiye Cumhuriyet Merkez Bankası|ЦБ Турции
Diyanet|Diyanet;Diyanet İşleri Başkanlığı|Диянет
BOTAŞ;Botas|BOTAŞ|BOTAŞ;Botas;Боташ
ASELSAN
Baykar||Байкар;Baykar
TÜİK;Turkish Statistical Institute;TurkStat|TÜİK;Türkiye İstatistik Kurumu|Турстат
TÜSİAD
AFAD
SOCAR||SOCAR;ГНКАР
KazMunayGas||КазМунайГаз
Verkhovna Rada|Verhovna Rada;Ukrayna Parlamentosu|Верховная Рада;Рада
SBU;Security Service of Ukraine|SBU|СБУ;Служба безопасности Украины
Ukrainian Armed Forces;Armed Forces of Ukraine|Ukrayna Silahlı Kuvvetleri|ВСУ;Вооружённые силы Украины
Bundestag|Federal Meclis;Bundestag|Бундестаг
Bundeswehr||Бундесвер
CDU;Christian Democratic Union|CDU;Hristiyan Demokrat Birlik|ХДС;Христианско-демократический союз
SPD;Social Democratic Party of Germany;Social Democrats|SPD;Sosyal Demokrat Parti|СДПГ
AfD;Alternative for Germany|AfD;Almanya için Alternatif|АдГ;Альтернатива для Германии
Greens;Alliance 90/The Greens|Yeşiller;Yeşiller Partisi|Союз-90
National Rally;National Front|Ulusal Birlik;Ulusal Cephe|Национальное объединение;Национальный фронт;Нацфронт
House of Commons|Avam Kamarası|Палата общин
House of Lords|Lordlar Kamarası|Палата лордов
Foreign Office;Foreign, Commonwealth and Development Office;FCDO|İngiltere Dışişleri Bakanlığı|Форин-офис
Home Office|İngiltere İçişleri Bakanlığı|МВД Великобритании
Labour Party;Labour|İşçi Partisi|Лейбористская партия
Conservative Party;Tories;Conservatives|Muhafazakâr Parti|Консервативная партия
Liberal Democrats|Liberal Demokratlar|Либеральные демократы
MI6||МИ-6;Ми-6
Bank of England|İngiltere Merkez Bankası|Банк Англии
Sinn Fein||Шинн Фейн
Knesset||Кнессет
Mossad||Моссад
Likud||Ликуд
IDF;Israel Defense Forces|İsrail Savunma Kuvvetleri;IDF|ЦАХАЛ;Армия обороны Израиля
Loya Jirga|Loya Cirga|Лойя-джирга
Bharatiya Janata Party;BJP|BJP;Bharatiya Janata Partisi|БДП;Бхаратия джаната парти
African National Congress;ANC|Afrika Ulusal Kongresi|АНК;Африканский национальный конгресс
Georgian Dream|Gürcü Rüyası|Грузинская мечта
Ba’ath Party;Baath|Baas Partisi;Baas|Баас
Samruk-Kazyna|Samruk-Kazına|Самрук-Казына
Astana International Financial Centre;AIFC|Astana Uluslararası Finans Merkezi|МФЦА
Google||Google;Гугл
Facebook||Facebook;Фейсбук
Meta
Twitter||Twitter;Твиттер
YouTube
Telegram
TikTok||TikTok;ТикТок
Wikipedia|Vikipedi|Википедия
Microsoft||Microsoft;Майкрософт
Apple
Amazon
IBM
Intel
Nvidia
OpenAI
TSMC
Samsung
Sony
Toyota
Volkswagen||Volkswagen;Фольксваген
Siemens
Boeing||Boeing;Боинг
Airbus
Lockheed Martin
SpaceX
Starlink
Tesla
Huawei
ZTE
Alibaba
Tencent
COSCO
CNPC;China National Petroleum Corporation|CNPC|CNPC;КННК;Китайская национальная нефтегазовая корпорация
Sinopec
BP
Shell
TotalEnergies
ExxonMobil
Chevron
Equinor
Eni
Saudi Aramco;Aramco
QatarEnergy
ADNOC
Goldman Sachs
JPMorgan;JP Morgan;JPMorgan Chase|JPMorgan|JPMorgan
Moody’s;Moody’s Ratings;Moody’s Investors Service|Moody’s|Moody’s
Fitch;Fitch Ratings||Fitch
S&P;Standard & Poor’s||S&P
Reuters||Reuters;Рейтер
Associated Press;AP|Associated Press|Associated Press;Ассошиэйтед Пресс
Agence France-Presse;AFP|AFP;Agence France-Presse|Agence France-Presse;AFP;France-Presse
Bloomberg||Bloomberg;Блумберг
BBC;BBC News|BBC|BBC;Би-би-си
CNN
Sky News
Fox News
Al Jazeera|El Cezire;Al Jazeera|Аль-Джазира
Al Arabiya|El Arabiya|Аль-Арабия
New York Times;The New York Times|New York Times
Washington Post;The Washington Post|Washington Post
Wall Street Journal;The Wall Street Journal|Wall Street Journal
Financial Times
The Economist
The Guardian
Politico
Nikkei Asia;Nikkei||Nikkei
Global Times
Xinhua|Xinhua;Şinhua|Синьхуа;Xinhua
TASS||ТАСС
RIA Novosti||РИА Новости;РИА «Новости»
Interfax|İnterfaks;Interfax|Интерфакс
Sputnik
Kommersant||Коммерсантъ;Коммерсант
Anadolu Agency|Anadolu Ajansı;AA|Анадолу;Агентство «Анадолу»
TRT;TRT World|TRT|ТРТ
Hürriyet
Deutsche Welle;DW|Deutsche Welle|Deutsche Welle;Немецкая волна
Voice of America|Amerika’nın Sesi|Голос Америки
Radio Free Europe;RFE/RL;Radio Liberty|Özgür Avrupa Radyosu|Радио Свобода;Радио «Свобода»
Der Spiegel;Spiegel|Der Spiegel|Spiegel;Шпигель
Le Monde
Kyodo||Киодо
Yonhap||Ёнхап;Рёнхап
IRNA||ИРНА
ANKASAM;Ankara Center for Crisis and Policy Studies|ANKASAM;Ankara Kriz ve Siyaset Araştırmaları Merkezi|АНКАСАМ;ANKASAM
SETA
Sonatrach
Naftogaz||Нафтогаз
Bulgargaz||Булгаргаз
Romgaz
OMV Petrom
OMV
MOL
Orlen
Turkish Petroleum;TPAO|TPAO;Türkiye Petrolleri;Türkiye Petrolleri Anonim Ortaklığı|TPAO
Kazatomprom||Казатомпром
Kazakhstan Temir Zholy;KTZ|Kazakistan Temir Yolu;KTZ|КТЖ;Казахстан темир жолы
Uzbekneftegaz||Узбекнефтегаз
Turkmengaz||Туркменгаз
Gazprom Export||Газпром экспорт
Gazprom Neft||Газпром нефть
Transneft||Транснефть
Rostec||Ростех
Russian Railways|Rusya Demiryolları|РЖД;Российские железные дороги
VTB||ВТБ
Caspian Pipeline Consortium;CPC|Hazar Boru Hattı Konsorsiyumu|КТК;Каспийский трубопроводный консорциум
Petronas
PetroChina
Uniper
RWE
Westinghouse
Orano
Maersk||Maersk;Мерск
DP World
BYD
Rheinmetall||Rheinmetall;Рейнметалл
BAE Systems
Roketsan
Palantir
RUSI;Royal United Services Institute|RUSI;Kraliyet Birleşik Hizmetler Enstitüsü|RUSI
IISS;International Institute for Strategic Studies|IISS;Uluslararası Stratejik Araştırmalar Enstitüsü|IISS
International Crisis Group;Crisis Group|Uluslararası Kriz Grubu|Международная кризисная группа
European Council on Foreign Relations;ECFR|ECFR;Avrupa Dış İlişkiler Konseyi|ECFR;Европейский совет по международным отношениям
Council on Foreign Relations;CFR|Dış İlişkiler Konseyi;CFR|Совет по международным отношениям
Valdai Club;Valdai Discussion Club|Valdai Kulübü|Валдай
Russian International Affairs Council;RIAC|Rusya Uluslararası İlişkiler Konseyi;RIAC|РСМД;Российский совет по международным делам
IMEMO||ИМЭМО;ИМЭМО РАН
Russian Academy of Sciences|Rusya Bilimler Akademisi|РАН;Российская академия наук
ORSAM;Center for Middle Eastern Studies|ORSAM;Ortadoğu Araştırmaları Merkezi|ORSAM
The Diplomat
South China Morning Post;SCMP
Izvestia|İzvestiya|Известия
Vedomosti||Ведомости
Nezavisimaya Gazeta||Независимая газета
RBC||РБК
Daily Sabah
NHK
Euronews||Евроньюс
North Atlantic Council|Kuzey Atlantik Konseyi|Североатлантический совет
Council of the European Union|Avrupa Birliği Konseyi|Совет Европейского союза
UN Human Rights Council;United Nations Human Rights Council|BM İnsan Hakları Konseyi;Birleşmiş Milletler İnsan Hakları Konseyi|Совет ООН по правам человека
UNIFIL||ЮНИФИЛ;ВСООНЛ
UNECE||ЕЭК ООН
World Nuclear Association|Dünya Nükleer Birliği|Всемирная ядерная ассоциация
Turkic Investment Fund|Türk Yatırım Fonu|Тюркский инвестиционный фонд
International Fund for Saving the Aral Sea;IFAS|Uluslararası Aral’ı Kurtarma Fonu|МФСА;Международный фонд спасения Арала
Bruegel
Serb List;Srpska Lista|Sırp Listesi|Сербский список
ASML
SK Hynix
Higher School of Economics|Yüksek Ekonomi Okulu|ВШЭ;НИУ ВШЭ;Высшая школа экономики
Observer Research Foundation;ORF
Pacific Islands Forum|Pasifik Adaları Forumu|Форум тихоокеанских островов
BIMSTEC||БИМСТЕК
TRACECA||ТРАСЕКА
Jogorku Kenesh||Жогорку Кенеш
Mazhilis;Majilis||Мажилис
Japan Self-Defense Forces;JSDF;Self-Defense Forces|Japonya Öz Savunma Kuvvetleri;Öz Savunma Kuvvetleri|Силы самообороны Японии;Силы самообороны
Kurdistan Democratic Party;KDP|KDP;Kürdistan Demokratik Partisi|ДПК;Демократическая партия Курдистана
Patriotic Union of Kurdistan;PUK|KYB;Kürdistan Yurtseverler Birliği|ПСК;Патриотический союз Курдистана
Kurdistan Regional Government;KRG|IKBY;Irak Kürt Bölgesel Yönetimi;Irak Kürdistan Bölgesel Yönetimi;Kuzey Irak Kürt Yönetimi;Kürt Bölgesel Yönetimi|Региональное правительство Курдистана
Popular Mobilization Forces;PMF;Hashd al-Shaabi|Haşdi Şabi;Haşd eş-Şaabi|Хашд аш-Шааби
Government of National Unity;GNU|Ulusal Birlik Hükümeti;UBH|ПНЕ;Правительство национального единства
Quds Force|Kudüs Gücü|Аль-Кудс
Fidesz||Фидес
Law and Justice;PiS|Hukuk ve Adalet Partisi;PiS|Право и справедливость
Komeito||Комэйто
Catholic Church;Roman Catholic Church|Katolik Kilisesi|Католическая церковь
`
