/**
 * Cities, regions and waters that are no states and never act. Written by hand.
 *
 * One line a place: its names in English, Turkish and Russian; in each language the first is the
 * one to show. An empty language takes the English names. Capitals stand in `state-words.ts`.
 */
export const places = `
Europe|Avrupa|Европа
Asia|Asya|Азия
Africa|Afrika|Африка
North America|Kuzey Amerika|Северная Америка
South America|Güney Amerika|Южная Америка
Latin America|Latin Amerika|Латинская Америка
Central America|Orta Amerika|Центральная Америка
Americas
Oceania|Okyanusya|Океания
Antarctica|Antarktika|Антарктида;Антарктика
Arctic;High North;Arctic region;Far North|Arktik;Kuzey Kutbu;Arktika|Арктика
Eurasia|Avrasya|Евразия
Greater Eurasia|Büyük Avrasya|Большая Евразия
Asia-Pacific;Asia-Pacific region|Asya-Pasifik;Asya-Pasifik Bölgesi|Азиатско-Тихоокеанский регион;АТР
Indo-Pacific;Indo-Pacific region|Hint-Pasifik;Hint-Pasifik Bölgesi|Индо-Тихоокеанский регион;ИТР;Индо-Пацифика
Euro-Atlantic;Euro-Atlantic region|Avrupa-Atlantik;Avro-Atlantik|Евроатлантика
Central Asia|Orta Asya|Центральная Азия;Средняя Азия;ЦА
South Asia|Güney Asya|Южная Азия
Southeast Asia;South East Asia|Güneydoğu Asya|Юго-Восточная Азия;ЮВА
East Asia|Doğu Asya|Восточная Азия
Northeast Asia;North-East Asia|Kuzeydoğu Asya|Северо-Восточная Азия
West Asia;Western Asia|Batı Asya|Западная Азия
Middle East;Near East|Orta Doğu;Ortadoğu;Yakın Doğu|Ближний Восток;Средний Восток
Middle East and North Africa;MENA|Orta Doğu ve Kuzey Afrika;MENA|Ближний Восток и Северная Африка
Far East;Russian Far East|Uzak Doğu|Дальний Восток
Eastern Europe|Doğu Avrupa|Восточная Европа
Western Europe|Batı Avrupa|Западная Европа
Central Europe|Orta Avrupa|Центральная Европа
Northern Europe|Kuzey Avrupa|Северная Европа
Southern Europe|Güney Avrupa|Южная Европа
Southeast Europe;Southeastern Europe;South-Eastern Europe;South-East Europe|Güneydoğu Avrupa|Юго-Восточная Европа
North Africa;Northern Africa|Kuzey Afrika|Северная Африка
West Africa|Batı Afrika|Западная Африка
East Africa|Doğu Afrika|Восточная Африка
Central Africa|Orta Afrika|Центральная Африка
Southern Africa|Afrika’nın güneyi|Южная Африка
Sub-Saharan Africa|Sahra Altı Afrika;Sahraaltı Afrika|Тропическая Африка;Африка южнее Сахары
Horn of Africa|Afrika Boynuzu|Африканский Рог
Sahel||Сахель
Maghreb|Mağrip|Магриб
Levant||Левант
Mesopotamia|Mezopotamya|Месопотамия
Anatolia|Anadolu|Анатолия
Balkans;Western Balkans|Balkanlar;Batı Balkanlar|Балканы;Западные Балканы
Baltics;Baltic states;Baltic region|Baltık;Baltık ülkeleri|Прибалтика;Балтика;Балтия
Caucasus|Kafkasya;Kafkaslar|Кавказ
South Caucasus|Güney Kafkasya|Южный Кавказ;Закавказье
North Caucasus|Kuzey Kafkasya|Северный Кавказ
Scandinavia|İskandinavya|Скандинавия
Caribbean|Karayipler|Карибы;Карибский бассейн
Global South|Küresel Güney|Глобальный Юг
Global North|Küresel Kuzey|Глобальный Север
Collective West|Kolektif Batı|Коллективный Запад
Persian Gulf;Gulf;Arabian Gulf|Basra Körfezi;Körfez;Fars Körfezi|Персидский залив
Black Sea|Karadeniz|Чёрное море;Причерноморье
Caspian Sea;Caspian|Hazar Denizi;Hazar|Каспийское море;Каспий
Baltic Sea;Baltic|Baltık Denizi|Балтийское море
Mediterranean;Mediterranean Sea|Akdeniz|Средиземное море;Средиземноморье
Eastern Mediterranean|Doğu Akdeniz|Восточное Средиземноморье
Aegean;Aegean Sea|Ege;Ege Denizi|Эгейское море
Red Sea|Kızıldeniz|Красное море
Sea of Azov|Azak Denizi|Азовское море
South China Sea|Güney Çin Denizi|Южно-Китайское море
East China Sea|Doğu Çin Denizi|Восточно-Китайское море
Yellow Sea|Sarı Deniz|Жёлтое море
Sea of Japan|Japon Denizi|Японское море
Aral Sea|Aral Gölü|Аральское море;Арал
North Sea|Kuzey Denizi|Северное море
Pacific;Pacific Ocean;South Pacific|Pasifik;Pasifik Okyanusu;Büyük Okyanus|Тихий океан
Atlantic;Atlantic Ocean;North Atlantic|Atlantik;Atlas Okyanusu;Kuzey Atlantik|Атлантика;Атлантический океан;Северная Атлантика
Indian Ocean|Hint Okyanusu|Индийский океан
Arctic Ocean|Arktik Okyanusu|Северный Ледовитый океан
Northern Sea Route|Kuzey Deniz Yolu|Северный морской путь
Taiwan Strait|Tayvan Boğazı|Тайваньский пролив
Strait of Hormuz;Hormuz|Hürmüz Boğazı;Hürmüz|Ормузский пролив
Strait of Malacca;Malacca|Malakka Boğazı|Малаккский пролив
Bosphorus;Bosporus|İstanbul Boğazı;Boğaziçi|Босфор
Dardanelles|Çanakkale Boğazı|Дарданеллы
Suez Canal;Suez|Süveyş Kanalı;Süveyş|Суэцкий канал
Bab el-Mandeb|Babülmendep|Баб-эль-Мандебский пролив
Korean Peninsula|Kore Yarımadası|Корейский полуостров
Crimea;Crimean Peninsula|Kırım;Kırım Yarımadası|Крым;Крымский полуостров
Donbas;Donbass||Донбасс
Donetsk||Донецк;ДНР
Luhansk;Lugansk||Луганск;ЛНР
Zaporizhzhia|Zaporijya|Запорожье
Kherson|Herson|Херсон
Kharkiv;Kharkov|Harkiv|Харьков
Odesa;Odessa|Odessa|Одесса
Mariupol||Мариуполь
Lviv||Львов
Bakhmut|Bahmut|Бахмут
Sevastopol|Sivastopol|Севастополь
Chernobyl|Çernobil|Чернобыль
Nagorno-Karabakh;Karabakh;Artsakh|Dağlık Karabağ;Karabağ|Нагорный Карабах;Карабах
Nakhchivan|Nahçıvan|Нахичевань
Zangezur|Zengezur|Зангезур
Lachin|Laçın|Лачин
Shusha|Şuşa|Шуша
Kashmir|Keşmir|Кашмир
Xinjiang|Sincan;Doğu Türkistan;Şincan|Синьцзян
Tibet||Тибет
England
Earth||Земля
Moon||Луна
Mars||Марс
Düsseldorf||Дюссельдорф
Bristol||Бристоль
Hong Kong||Гонконг
Macao;Macau|Makao|Макао
Inner Mongolia|İç Moğolistan|Внутренняя Монголия
Siberia|Sibirya|Сибирь;Восточная Сибирь;Западная Сибирь
Urals|Ural|Урал
Volga|Volga;İdil|Волга;Поволжье
Tatarstan|Tataristan|Татарстан
Bashkortostan|Başkurdistan|Башкортостан;Башкирия
Chechnya|Çeçenistan|Чечня
Dagestan|Dağıstan|Дагестан
Ingushetia|İnguşetya|Ингушетия
North Ossetia|Kuzey Osetya|Северная Осетия
Kaliningrad||Калининград
Yakutia|Yakutistan|Якутия
Kuril Islands;Kurils|Kuril Adaları|Курильские острова;Курилы
Sakhalin|Sahalin|Сахалин
Kamchatka|Kamçatka|Камчатка
Primorye||Приморье
Kurdistan;Iraqi Kurdistan;Kurdistan Region|Kürdistan;Irak Kürdistanı|Курдистан;Иракский Курдистан
Ferghana Valley;Fergana|Fergana Vadisi;Fergana|Ферганская долина;Фергана
Karakalpakstan|Karakalpakistan|Каракалпакстан
Gorno-Badakhshan|Dağlık Badahşan|Горный Бадахшан
Gaza;Gaza Strip|Gazze;Gazze Şeridi|Газа;Сектор Газа;Полоса Газа
West Bank|Batı Şeria|Западный берег реки Иордан;Западный берег
Golan Heights;Golan|Golan Tepeleri;Golan|Голанские высоты;Голаны
Sinai|Sina|Синай
Idlib|İdlib|Идлиб
Aleppo|Halep|Алеппо
Raqqa|Rakka|Ракка
Afrin||Африн
Mosul|Musul|Мосул
Kirkuk|Kerkük|Киркук
Erbil||Эрбиль
Basra||Басра
Herat||Герат
Kandahar||Кандагар
Khorasan|Horasan|Хорасан
Haifa|Hayfa|Хайфа
Rafah|Refah Sınır Kapısı|Рафах
Mecca|Mekke|Мекка
Medina|Medine|Медина
Jeddah|Cidde|Джидда
Dubai||Дубай
Darfur||Дарфур
Tigray||Тыграй
Benghazi|Bingazi|Бенгази
Istanbul|İstanbul|Стамбул
Izmir|İzmir|Измир
Antalya||Анталья
Bursa||Бурса
Konya||Конья
Adana||Адана
Gaziantep||Газиантеп
Diyarbakır||Диярбакыр
Trabzon||Трабзон
Mersin||Мерсин
Hatay||Хатай
Kayseri
Samsun||Самсун
Eskişehir
Edirne
Kars||Карс
Erzurum
Incirlik|İncirlik|Инджирлик
Akkuyu||Аккую
New York;New York City||Нью-Йорк
Los Angeles;L.A.||Лос-Анджелес
San Francisco||Сан-Франциско
Chicago|Chicago;Şikago|Чикаго
Houston||Хьюстон
Boston||Бостон
Dallas||Даллас
Miami||Майами
Seattle||Сиэтл
Philadelphia||Филадельфия
Baltimore||Балтимор
Detroit||Детройт
Las Vegas||Лас-Вегас
Brooklyn||Бруклин
Silicon Valley|Silikon Vadisi|Кремниевая долина;Силиконовая долина
California|Kaliforniya|Калифорния
Texas|Teksas|Техас
Florida||Флорида
Alaska||Аляска
Arizona||Аризона
Massachusetts||Массачусетс
Pennsylvania|Pensilvanya|Пенсильвания
Virginia||Виргиния;Вирджиния
Michigan||Мичиган
Ohio||Огайо
Illinois||Иллинойс
Colorado||Колорадо
Minnesota||Миннесота
Wisconsin||Висконсин
Nevada||Невада
Utah||Юта
Oregon||Орегон
Louisiana||Луизиана
Alabama||Алабама
Tennessee||Теннесси
Kentucky||Кентукки
North Carolina||Северная Каролина
South Carolina||Южная Каролина
New Jersey||Нью-Джерси
New Mexico||Нью-Мексико
Hawaii|Havai|Гавайи
Guam||Гуам
Guantanamo;Guantanamo Bay||Гуантанамо
Puerto Rico|Porto Riko|Пуэрто-Рико
Panama Canal|Panama Kanalı|Панамский канал
Toronto||Торонто
Ontario||Онтарио
Quebec||Квебек
Montreal||Монреаль
Vancouver||Ванкувер
Rio de Janeiro||Рио-де-Жанейро
São Paulo||Сан-Паулу
Scotland|İskoçya|Шотландия
Wales|Galler|Уэльс
Northern Ireland|Kuzey İrlanda|Северная Ирландия
Manchester||Манчестер
Liverpool||Ливерпуль
Birmingham||Бирмингем
Oxford||Оксфорд
Cambridge||Кембридж
Glasgow||Глазго
Gibraltar|Cebelitarık|Гибралтар
Munich|Münih|Мюнхен
Frankfurt||Франкфурт
Hamburg||Гамбург
Cologne|Köln|Кёльн
Bavaria|Bavyera|Бавария
Ramstein||Рамштайн
Geneva|Cenevre|Женева
Zurich|Zürih|Цюрих
Davos||Давос
Basel||Базель
Antwerp|Anvers|Антверпен
Rotterdam||Роттердам
Maastricht||Маастрихт
Strasbourg|Strazburg;Strasbourg|Страсбург
Marseille|Marsilya|Марсель
Lyon||Лион
Milan|Milano|Милан
Naples|Napoli|Неаполь
Venice|Venedik|Венеция
Turin|Torino|Турин
Sicily|Sicilya|Сицилия
Tuscany|Toskana|Тоскана
Lombardy|Lombardiya|Ломбардия
Barcelona|Barselona|Барселона
Catalonia|Katalonya|Каталония
Salzburg||Зальцбург
Gdansk||Гданьск
Krakow|Krakov|Краков
Kaunas||Каунас
Narva||Нарва
Thessaloniki|Selanik|Салоники
Crete|Girit|Крит
Varosha|Maraş|Вароша
Mitrovica|Mitroviça|Митровица
Republika Srpska|Sırp Cumhuriyeti|Республика Сербская
St. Petersburg;Saint Petersburg|St. Petersburg;Sankt Petersburg;Petersburg|Санкт-Петербург;Петербург;СПб
Leningrad||Ленинград
Sochi|Soçi|Сочи
Kazan||Казань
Vladivostok||Владивосток
Yekaterinburg||Екатеринбург
Novosibirsk||Новосибирск
Nizhny Novgorod||Нижний Новгород
Samara||Самара
Rostov;Rostov-on-Don||Ростов;Ростов-на-Дону
Volgograd||Волгоград
Khabarovsk|Habarovsk|Хабаровск
Irkutsk|İrkutsk|Иркутск
Murmansk||Мурманск
Grozny|Grozni|Грозный
Belgorod||Белгород
Kursk||Курск
Baikonur|Baykonur|Байконур
Almaty;Alma-Ata|Almatı|Алматы;Алма-Ата
Shymkent|Çimkent|Шымкент
Aktau||Актау
Turkistan;Turkestan|Türkistan|Туркестан
Samarkand|Semerkant;Semerkand|Самарканд
Bukhara|Buhara|Бухара
Namangan||Наманган
Osh|Oş|Ош
Batken||Баткен
Issyk-Kul|Issık Göl|Иссык-Куль
Khujand|Hucend|Худжанд
Ganja|Gence|Гянджа
Batumi|Batum|Батуми
Anaklia||Анаклия
Gyumri|Gümrü|Гюмри
Brest||Брест
Shanghai|Şanghay|Шанхай
Guangzhou||Гуанчжоу
Shenzhen||Шэньчжэнь
Wuhan||Ухань
Chongqing||Чунцин
Urumqi|Urumçi|Урумчи
Khorgos|Horgos|Хоргос
Hainan||Хайнань
Okinawa||Окинава
Hiroshima|Hiroşima|Хиросима
Nagasaki||Нагасаки
Fukushima|Fukuşima|Фукусима
Osaka||Осака
Kyoto||Киото
Hokkaido||Хоккайдо
Busan||Пусан
Mumbai||Мумбаи
Kolkata|Kalküta|Калькутта
Gujarat||Гуджарат
Punjab|Pencap|Пенджаб
Karachi|Karaçi|Карачи
Lahore|Lahor|Лахор
Gwadar||Гвадар
Peshawar|Peşaver|Пешавар
Balochistan|Belucistan|Белуджистан
Chabahar|Çabahar|Чабахар
Bandar Abbas|Bender Abbas|Бендер-Аббас
Isfahan|İsfahan|Исфахан
Natanz||Натанз
Mandalay||Мандалай
Ho Chi Minh City||Хошимин
Sydney|Sidney|Сидней
Melbourne||Мельбурн
Perth||Перт
Queensland||Квинсленд
Tasmania|Tazmanya|Тасмания
New South Wales;NSW||Новый Южный Уэльс
Auckland||Окленд
Cape Town||Кейптаун
Johannesburg||Йоханнесбург
Lagos||Лагос
Mombasa||Момбаса
Danube|Tuna|Дунай
Rhine|Ren|Рейн
Nile|Nil|Нил
Euphrates|Fırat|Евфрат
Tigris|Dicle|Тигр
Amu Darya|Amuderya|Амударья
Syr Darya|Siriderya|Сырдарья
Dnieper;Dnipro|Dinyeper|Днепр
Alps|Alpler|Альпы
Himalayas|Himalayalar|Гималаи
Carpathians|Karpatlar|Карпаты
Pamir||Памир
Suwalki Gap|Suwalki Koridoru|Сувалкский коридор
Diego Garcia||Диего-Гарсия
Spratly Islands|Spratly Adaları|Спратли
Senkaku Islands;Senkaku|Senkaku Adaları|Сенкаку
Moscow region||Подмосковье;Московская область
Karaganda;Qaraghandy||Караганда
Atyrau||Атырау
Kuryk|Kurık|Курык
Mangystau|Mangıstau|Мангистау;Мангистауская область
Tianjin|Tiencin;Tianjin|Тяньцзинь
Kashgar|Kaşgar|Кашгар
Jalal-Abad|Celalabad|Джалал-Абад
Aktobe|Aktöbe|Актобе
Kostanay|Kostanay|Костанай
Semey|Semey|Семей
Andijan|Andican|Андижан
Termez|Tirmiz;Termez|Термез
Turkmenbashi|Türkmenbaşı|Туркменбаши
Alat||Алят
Poti||Поти
Zangilan|Zengilan|Зангилан
Syunik||Сюник;Сюникская область
Wakhan Corridor|Vahan Koridoru|Ваханский коридор
Mazar-i-Sharif|Mezar-ı Şerif|Мазари-Шариф
Deir ez-Zor;Deir al-Zor|Deyrizor|Дейр-эз-Зор
Hasakah;al-Hasakah|Haseke|Хасака;Эль-Хасака
Suwayda;Sweida|Süveyda|Сувейда;Эс-Сувейда
Homs|Humus|Хомс
Latakia|Lazkiye|Латакия
Tartus;Tartous||Тартус
Manbij|Menbiç|Манбидж
Kobani|Kobani;Ayn el-Arab|Кобани
Sulaymaniyah|Süleymaniye|Сулеймания
Sinjar|Sincar|Синджар
Tobruk||Тобрук
Misrata||Мисурата
Port Sudan||Порт-Судан
Hodeidah|Hudeyde|Ходейда
Khan Younis|Han Yunus|Хан-Юнис
Snake Island|Yılan Adası|Змеиный
Gagauzia|Gagavuzya|Гагаузия
Svalbard||Шпицберген
Burgas|Burgaz|Бургас
Varna||Варна
Constanța|Köstence|Констанца
Alexandroupolis|Dedeağaç|Александруполис
Piraeus|Pire|Пирей
Ceyhan||Джейхан
Iğdır||Ыгдыр
Astrakhan|Astrahan|Астрахань
Makhachkala|Mahaçkale|Махачкала
Derbent||Дербент
Novorossiysk||Новороссийск
Ust-Luga||Усть-Луга
Yamal||Ямал
Krasnodar||Краснодар
Dnipro||Днепр
Pokrovsk||Покровск
Kinmen||Цзиньмэнь
Scarborough Shoal|Scarborough Sığlığı|Скарборо
Paracel Islands|Paracel Adaları|Парасельские острова
Palawan||Палаван
Luzon||Лусон
Mindanao||Минданао
Rakhine|Rakhine;Arakan|Ракхайн
Hambantota||Хамбантота
Ladakh||Ладакх
Mekong||Меконг
Indus|İndus|Инд
Aras||Аракс
Irtysh|İrtiş|Иртыш
Qosh Tepa|Koş Tepe|Кош-Тепа
Gulf of Aden|Aden Körfezi|Аденский залив
Gulf of Oman|Umman Körfezi|Оманский залив
Arabian Sea|Arap Denizi;Umman Denizi|Аравийское море
Bay of Bengal|Bengal Körfezi|Бенгальский залив
Philippine Sea|Filipin Denizi|Филиппинское море
Barents Sea|Barents Denizi|Баренцево море
Sea of Marmara|Marmara Denizi;Marmara|Мраморное море
Kerch Strait|Kerç Boğazı|Керченский пролив
Adriatic;Adriatic Sea|Adriyatik;Adriyatik Denizi|Адриатика;Адриатическое море
Central and Eastern Europe|Orta ve Doğu Avrupa|Центральная и Восточная Европа;ЦВЕ
Leningrad region||Ленобласть;Ленинградская область
`
