/** Words that say what a longer name names, and where it ends. Russian ones decline. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** The last or first word of the name of an organisation. */
export const organisationHeads = {
  en: words(`
    Cabinet Ministry Department Agency Authority Organization Organisations Organisation Association Council Committee Commission Court Tribunal Parliament Assembly Senate Congress Union League
    Federation Confederation Front Movement Party Bank Fund Foundation Institute Institution University College Academy School Center Corporation Company Group Holding Holdings Inc Corp Ltd LLC
    Airlines Airways Army Navy Forces Force Guard Guards Corps Police Service Services Bureau Board Chamber Municipality Club Society Church Secretariat Directorate Consortium Network News Times Post Journal Herald
    Tribune Gazette Magazine Laboratory Hospital Museum Brigade Battalion Legion Command Coalition Embassy Consulate Militia Observatory Office Cooperative Trust Endowment Watch Caucus Brotherhood Duma Rada Knesset Majlis Patriarchate Diocese Partners Technologies Systems Industries Motors Energy Oil Petroleum Studios Records`),
  tr: words(`
    Bakanlığı Başkanlığı Teşkilatı Örgütü Birliği Konseyi Kurulu Komisyonu Komitesi Meclisi Parlamentosu Mahkemesi Divanı Bankası Fonu Vakfı Derneği Enstitüsü Üniversitesi Akademisi Merkezi Partisi Parti Cephesi
    Hareketi Ordusu Kuvvetleri Güçleri Ajansı Kurumu Müdürlüğü Sendikası Federasyonu Konfederasyonu Odası Odaları Şirketi Holding A.Ş Grubu Gazetesi Dergisi Televizyonu Kilisesi Elçiliği Büyükelçiliği Konsolosluğu Başkonsolosluğu
    Komutanlığı Senatosu Ligi İttifakı Topluluğu Sekreterliği Sekretaryası Kulübü Bürosu Dairesi Servisi Muhafızları Tugayı Taburu Sözcülüğü Temsilciliği Borsası Platformu Şurası Keneşi Müsteşarlığı Valiliği Belediyesi Savcılığı Başsavcılığı Patrikhanesi Kooperatifi Genelkurmayı Okulu Lisesi Hastanesi Müzesi`),
  ru: words(`
    министерство ведомство управление агентство служба комитет комиссия совет суд трибунал палата парламент собрание ассамблея организация ассоциация союз лига федерация конфедерация партия
    движение фронт фонд банк институт университет академия центр корпорация компания группа театр церковь армия флот прокуратура полиция посольство бюро департамент дума рада меджлис хурал курултай
    корпус патриархат клуб биржа общество лаборатория консорциум холдинг альянс сенат конгресс штаб командование синод архив музей библиотека школа колледж госпиталь гвардия легион бригада батальон синдикат коалиция блок сообщество содружество объединение офис`),
} as const

/** Russian words that say what stands in the quotation marks behind them. */
export const quotedKinds = words(`
    партия движение компания корпорация группа группировка организация агентство информагентство газета журнал еженедельник телеканал радиостанция банк концерн холдинг фонд клуб команда центр объединение блок
    издание портал сайт институт ассоциация союз общество оператор завод издательство студия ансамбль театр ЗАО ООО ОАО ПАО АО ЧВК РИА ИА ГУП НПО КБ`)

/** The last or first word of what is no actor: documents, events, plans, routes. */
export const otherHeads = {
  en: words(`
    Treaty Agreement Agreements Accord Accords Act Convention Charter Protocol Protocols Declaration Initiative Strategy Plan Programme Program Summit Conference War Wars Crisis Revolution Games Cup Day
    Doctrine Law Resolution Report Policy Concept Corridor Route Road Project Pipeline Festival Prize Award Championship League Framework Partnership Process Format Platform Dialogue Memorandum Pact Statement Communique Compact Agenda
    Interconnector Mechanism Instrument Facility Arrangement Package Regulation Directive Tax Roadmap Compass Vision Deal Dam Plant Railway Bridge Airport Line Index Review Forum Spring Uprising Massacre Genocide Movement Constitution Code Bill Amendment Era Age Empire Bloc Studies Street Avenue Square Palace Hall Tower House Bay Exhibition Expo Symposium Decree Order Memorial Medal Series Olympiad Barometer Exercise Operation Mission Clause Fund Scheme Wall Question Problem Theory Model Paradigm Consensus Dream Rules Principles Goals Targets`),
  tr: words(`
    Antlaşması Anlaşması Sözleşmesi Mutabakatı Muhtırası Bildirgesi Beyannamesi Deklarasyonu Protokolü Şartı Girişimi İnisiyatifi Stratejisi Planı Programı Zirvesi Konferansı Kongresi Savaşı Savaşları Krizi Devrimi Oyunları
    Mekanizması Sistemi Paketi Yönergesi Yönetmeliği Haritası Kupası Günü Doktrini Yasası Kanunu Kararı Raporu Politikası Konsepti Koridoru Yolu Projesi Hattı Festivali Ödülü Şampiyonası Süreci Formatı Diyaloğu Paktı Belgesi Gündemi Vizyonu Barajı Santrali Demiryolu Köprüsü Havalimanı Endeksi
    Forumu Baharı Ayaklanması Katliamı Soykırımı Anayasası Tasarısı Dönemi Çağı İmparatorluğu Bloku Caddesi Meydanı Sarayı Kulesi Fuarı Sempozyumu Tatbikatı Harekatı Harekâtı Operasyonu Misyonu Formülü Toplantısı Ortaklığı Kararnamesi Maddesi Felsefesi Sorunu Meselesi Tezi Teorisi Kavramı Ülkeleri Devletleri Halkları Halkı Türkleri Dünyası Liderleri Boru Seçimleri Referandumu Darbesi Mutabakat Hükümeti`),
  ru: words(`
    договор соглашение конвенция хартия протокол декларация инициатива стратегия план программа саммит конференция война кризис революция игры кубок день доктрина закон резолюция доклад политика концепция коридор маршрут проект
    механизм инструмент пакет директива регламент трубопровод газопровод нефтепровод фестиваль премия чемпионат процесс формат диалог меморандум пакт заявление повестка форум весна восстание конституция кодекс эпоха империя блок улица площадь дворец мост аэропорт вокзал выставка учения операция миссия вопрос проспект бульвар переулок шоссе`),
} as const

/** The last or first word of the name of a place. */
export const placeHeads = {
  en: words(`
    Sea Ocean Gulf Strait Straits Channel River Lake Bay Island Islands Peninsula Mountains Mountain Mount Valley Desert Basin Canal Cape Coast Province Region District County Oblast Krai Territory Governorate Prefecture City Port Airport Base Heights Plateau Steppe Forest Park Beach Village Town Strip Stadium Arena Station Harbour Harbor`),
  tr: words(`
    Denizi Okyanusu Körfezi Boğazı Kanalı Nehri Irmağı Gölü Koyu Adası Adaları Yarımadası Dağları Dağı Vadisi Çölü Havzası Burnu Eyaleti Bölgesi İli İlçesi Vilayeti Oblastı Şehri Kenti Limanı Üssü Ovası Tepeleri Platosu Bozkırı Ormanı Şeridi Köyü Geçidi Sahili Kıyıları Kıyısı Cephesi Coğrafyası`),
  ru: words(`
    море океан залив пролив канал река озеро бухта остров острова полуостров горы гора долина пустыня бассейн мыс побережье провинция область край район округ город посёлок деревня село порт база высоты плато степь лес парк регион республика штат графство губерния перевал`),
} as const

/** What ministries and services are for: words that go on with their names in Russian. */
export const russianOfficeWords = words(`
    стран дел обороны финансов юстиции экономики развития здравоохранения образования науки культуры энергетики безопасности хозяйства торговли промышленности транспорта связи труда спорта туризма информации экологии природы ресурсов
    строительства печати аграрной политики миграции разведки статистики народов наций прав человека защиты журналистов муфтиев Европы Федерации депутатов представителей министров сотрудничества исследований технологий инноваций продовольствия
    энергии коммуникаций социальных расследований имущества отношений социальной антимонопольной агропромышленного пищевой иностранных внутренних чрезвычайных экономического международных внешних внешней государственной национальной общественной стратегических политических сельского`)

/** Russian heads that make a name even with an adjective that begins the sentence. */
export const officialHeads = words(
  `суд дума служба комитет палата управление агентство прокуратура ассамблея церковь синод театр биржа`,
)

/** How Russian ministries and agencies in one word begin: Минобороны, Росстат. */
export const oneWordOffices = words(`
    Минобор Минфин Минюст Минэкон Минздрав Минпром Минэнерг Минтранс Минсель Минобр Минкульт Минциф Минком Минсвяз Минприр Минстро Минспорт Минтру Минвост Ростех Росстат Роском Роспотреб Росприрод Рособорон Росгвард
    Россельхоз Росморр Росреестр Росрыбол Роскосмос Генштаб Генпрокуратур Генассамбл Центробанк Центризбирком Горсуд Мосгор Госдеп Совфед Совбез Главком`)
