/** Small words that tell what a name beside them is.  Written by hand; inflected forms are found by their bases. */

/** Verbs of saying: who says something is a person, where nothing else is known. */
export const sayingVerbs = {
  en: `said says told added noted stated argued argues warned warns announced declared claimed claims stressed explained believes thinks wrote writes tweeted insisted emphasised emphasized replied recalled admitted acknowledged`,
  tr: `dedi söyledi belirtti vurguladı açıkladı ifade kaydetti savundu`,
  ru: `заявил заявила сказал сказала сообщил сообщила отметил отметила подчеркнул подчеркнула добавил добавила считает полагает пояснил пояснила уточнил уточнила рассказал рассказала написал написала утверждает
    напомнил напомнила призвал призвала предложил предложила назвал назвала выразил выразила объяснил объяснила признал признала ответил ответила`,
} as const

/** What one does in a medium: `writing in Unherd`, `an essay for Eurasianet`. */
export const writing = {
  en: `writing wrote writes published article essay column interview`,
  tr: '',
  ru: '',
} as const

/** Who belongs to an organisation: `director of SeaLight`. */
export const affiliations = {
  en: `director ceo chairman chairwoman chair founder co-founder cofounder analyst fellow expert researcher economist editor spokesman spokesperson spokeswoman scholar executive`,
  tr: '',
  ru: '',
} as const

/** Whoever does so goes to a place. */
export const visits = {
  en: `visited visits visiting`,
  tr: '',
  ru: `посетил посетила посетили посетит посетят посетить`,
} as const

/** Before (in Russian) or behind them stands who governs: `the Assad regime`. */
export const governments = {
  en: `administration regime presidency cabinet doctrine era years`,
  tr: `yönetimi rejimi hükümeti hükûmeti iktidarı dönemi kabinesi`,
  ru: `администрация режим правительство кабинет команда эпоха сторонник`,
} as const

/** What people in a capital do when they speak for the state: `В Кремле заявили`. */
export const spokenFor = {
  en: '',
  tr: '',
  ru: `заявили считают полагают отметили сообщили подчеркнули назвали ожидают надеются уверены опасаются понимают признают видят хотят хотели намерены рассчитывают отрицают утверждают говорят сказали ответили обвинили осудили приветствовали поддержали отвергли предложили объявили пообещали решили не`,
} as const

/** Prepositions before a place. Turkish has the locative instead. */
export const placePrepositions = {
  en: `in near across throughout inside outside around within into through`,
  tr: '',
  ru: `в во из близ около через под внутри`,
} as const

/** Words before the name of a place: `the city of Tokyo`, `northern Syria`, `visited Japan`. */
export const placeWords = {
  en: `city capital town port mayor streets outskirts suburb suburbs airport university northern southern eastern western northeastern northwestern southeastern southwestern central north south east west centre center border borders territory coast parts areas region regions visit visited visits visiting trip expanded extended spread stretches stretching invasion occupation annexation bombing bombardment reconstruction
    travelled traveled travels flew arrived embassy residents people citizens population airspace downtown`,
  tr: `başkenti başkent şehri kuzey güney doğu batı`,
  ru: `столица столице столицу столицей город городе города город северной южной восточной западной центральной северо юго северного южного восточного западного центрального мэр мэра мэром посетил посетила посетили посетит посетить улицы улицах улицам жители жителей жителям центре центр окраине территории территорию территория границе границы границу границ севере юге востоке западе населения население
    пригороде посольство посольства посольстве аэропорту аэропорт районе районах области визит визита побережья побережье г гражданин гражданина граждане граждан гражданам университет университета`,
} as const

/** Journeys, which may stand some words before `to Baku`. */
export const journeys = {
  en: `travelled traveled travels travel travelling flew fly flies went goes going took takes brought trip trips visit visits visited arrived returned moved fled journey tour invited`,
  tr: '',
  ru: '',
} as const

/** Words behind a state or a capital that is then only a place: `the Vilnius summit`. */
export const placeFollowers = {
  en: `summit summits agreement agreements accord accords treaty declaration conference convention protocol office airport university olympics region area talks process format communique museum marathon metro`,
  tr: `zirvesi anlaşması antlaşması bildirgesi konferansı sözleşmesi süreci formatı ofisi ziyareti gezisi temasları havalimanı üniversitesi şehri kenti sokakları görüşmeleri borsası olimpiyatları halkı toprakları kuzeyi güneyi doğusu batısı sınırı sınırları şehirleri kentleri merkezli kökenli`,
  ru: '',
} as const

/** What an adjective of a state stands before when the state itself is meant. */
export const stateNouns = {
  en: `government president presidency premier prime minister ministers ministry ministries chancellor leader leaders leadership official officials officialdom authorities administration state foreign defense diplomat diplomats diplomacy ambassador ambassadors embassy delegation side army forces force troops military navy soldiers parliament parliamentarians lawmakers senate
    senator congress regime policymakers policy policies strategy interests influence invasion aggression attack attacks offensive occupation intervention incursion strikes sanctions pressure king queen monarch emperor crown secretary spokesman spokesperson spokeswoman envoy representative representatives intelligence relations ties counterpart counterparts rivalry alliance partnership cooperation disputes dispute tensions conflict war talks negotiations rapprochement dialogue negotiators position demand demands request threat support aid annexation central bank treasury court missile missiles warships drones police`,
  tr: `hükümeti hükûmeti hükümet hükûmet başkanı cumhurbaşkanı başbakanı dışişleri bakanı savunma içişleri bakanlığı devlet lideri liderliği yönetimi yetkilileri yetkililer yetkili makamları makamlar ordusu kuvvetleri güçleri birlikleri askerleri askeri diplomasisi diplomatlar diplomat büyükelçisi büyükelçi heyeti tarafı parlamentosu meclisi rejimi politikası stratejisi nüfuzu etkisi işgali saldırısı saldırganlığı müdahalesi operasyonu yaptırımları
    baskısı kralı kraliçesi prensi sözcüsü temsilcisi istihbaratı ilişkileri işbirliği rekabeti ittifakı tehdidi desteği yardımı ilhakı merkez bankası savaşı gerilimi krizi müzakereleri anlaşmazlığı mevkidaşı firkateyni`,
  ru: `правительство президент премьер министр министерство канцлер лидер лидеры руководство власть власти чиновник чиновники администрация дипломат дипломаты дипломатия посол посольство делегация сторона армия войска войско силы военные военный флот солдаты парламент сенат сенатор конгресс режим политика внешняя стратегия интересы влияние вторжение агрессия атака атаки наступление оккупация вмешательство удары
    санкции давление король королева монарх император секретарь представитель представители разведка отношения коллега коллеги коллегой соперничество альянс партнерство конфликт война переговоры спор кризис диалог сотрудничество переговорщики позиция требование угроза поддержка помощь аннексия центральный центробанк суд ракеты полиция мид минобороны внешнеполитическое дипломатическое ведомство глава государство спецслужбы госдеп`,
} as const
