/** Names of outlets by the domain of their site, as they write themselves. A house style adds its own. */
const table = `
  aa.com.tr: Anadolu Ajansı
  aljazeera.com: Al Jazeera
  aljazeera.net: Al Jazeera
  anews.com.tr: A News
  ankasam.org: ANKASAM
  apnews.com: Associated Press
  arabnews.com: Arab News
  asahi.com: The Asahi Shimbun
  asia.nikkei.com: Nikkei Asia
  astanatimes.com: The Astana Times
  atlanticcouncil.org: Atlantic Council
  axios.com: Axios
  azertag.az: AZERTAC
  bbc.co.uk: BBC
  bbc.com: BBC
  belfercenter.org: Belfer Center
  bianet.org: Bianet
  bloomberg.com: Bloomberg
  bloomberght.com: Bloomberg HT
  brookings.edu: Brookings
  bundesregierung.de: Bundesregierung
  carnegieendowment.org: Carnegie Endowment for International Peace
  cbsnews.com: CBS News
  cfr.org: Council on Foreign Relations
  cgtn.com: CGTN
  chathamhouse.org: Chatham House
  chinadaily.com.cn: China Daily
  cnbc.com: CNBC
  cnn.com: CNN
  cnnturk.com: CNN Türk
  consilium.europa.eu: Council of the European Union
  crisisgroup.org: International Crisis Group
  csis.org: CSIS
  cumhuriyet.com.tr: Cumhuriyet
  dailysabah.com: Daily Sabah
  defense.gov: U.S. Department of Defense
  defensenews.com: Defense News
  duma.gov.ru: Государственная Дума
  dunya.com: Dünya
  dw.com: Deutsche Welle
  ec.europa.eu: European Commission
  economist.com: The Economist
  ekonomim.com: Ekonomim
  elpais.com: El País
  euractiv.com: Euractiv
  euronews.com: Euronews
  europarl.europa.eu: European Parliament
  eurasianet.org: Eurasianet
  faz.net: Frankfurter Allgemeine Zeitung
  fmprc.gov.cn: Ministry of Foreign Affairs of the People’s Republic of China
  foreignaffairs.com: Foreign Affairs
  foreignpolicy.com: Foreign Policy
  foxnews.com: Fox News
  france24.com: France 24
  ft.com: Financial Times
  gazeta.ru: Газета.Ru
  globaltimes.cn: Global Times
  haberturk.com: Habertürk
  haaretz.com: Haaretz
  hurriyet.com.tr: Hürriyet
  hurriyetdailynews.com: Hürriyet Daily News
  iaea.org: IAEA
  iiss.org: IISS
  imf.org: International Monetary Fund
  independent.co.uk: The Independent
  indianexpress.com: The Indian Express
  interfax.ru: Интерфакс
  interfax.com: Interfax
  iz.ru: Известия
  japantimes.co.jp: The Japan Times
  jpost.com: The Jerusalem Post
  kommersant.ru: Коммерсантъ
  korea.net: Korea.net
  koreaherald.com: The Korea Herald
  kremlin.ru: Президент России
  en.kremlin.ru: President of Russia
  kyivindependent.com: The Kyiv Independent
  kyodonews.net: Kyodo News
  lefigaro.fr: Le Figaro
  lemonde.fr: Le Monde
  lenta.ru: Лента.ру
  lowyinstitute.org: Lowy Institute
  mfa.gov.tr: Dışişleri Bakanlığı
  mid.ru: МИД России
  middleeasteye.net: Middle East Eye
  milliyet.com.tr: Milliyet
  mofa.go.jp: Ministry of Foreign Affairs of Japan
  msb.gov.tr: Millî Savunma Bakanlığı
  nato.int: NATO
  nbcnews.com: NBC News
  newsweek.com: Newsweek
  newyorker.com: The New Yorker
  nhk.or.jp: NHK
  npr.org: NPR
  ntv.com.tr: NTV
  nytimes.com: The New York Times
  nzz.ch: Neue Zürcher Zeitung
  oecd.org: OECD
  osce.org: OSCE
  politico.com: Politico
  politico.eu: Politico
  pravda.com.ua: Українська правда
  qazinform.com: Qazinform
  rand.org: RAND Corporation
  rbc.ru: РБК
  resmigazete.gov.tr: Resmî Gazete
  reuters.com: Reuters
  rferl.org: Radio Free Europe/Radio Liberty
  rg.ru: Российская газета
  ria.ru: РИА Новости
  russiancouncil.ru: РСМД
  rt.com: RT
  rusi.org: RUSI
  sabah.com.tr: Sabah
  scmp.com: South China Morning Post
  seta.org: SETA
  setav.org: SETA
  sipri.org: SIPRI
  sozcu.com.tr: Sözcü
  spiegel.de: Der Spiegel
  sputnikglobe.com: Sputnik
  state.gov: U.S. Department of State
  straitstimes.com: The Straits Times
  sueddeutsche.de: Süddeutsche Zeitung
  swp-berlin.org: SWP
  t24.com.tr: T24
  tass.com: TASS
  tass.ru: ТАСС
  tccb.gov.tr: Türkiye Cumhuriyeti Cumhurbaşkanlığı
  thediplomat.com: The Diplomat
  theguardian.com: The Guardian
  thehill.com: The Hill
  thehindu.com: The Hindu
  themoscowtimes.com: The Moscow Times
  thetimes.co.uk: The Times
  thetimes.com: The Times
  time.com: TIME
  timesofisrael.com: The Times of Israel
  trend.az: Trend
  trthaber.com: TRT Haber
  trtworld.com: TRT World
  tuik.gov.tr: TÜİK
  turkiyetoday.com: Türkiye Today
  twitter.com: X
  un.org: United Nations
  news.un.org: UN News
  usatoday.com: USA Today
  vedomosti.ru: Ведомости
  voanews.com: Voice of America
  vox.com: Vox
  warontherocks.com: War on the Rocks
  washingtonpost.com: The Washington Post
  welt.de: Die Welt
  whitehouse.gov: The White House
  worldbank.org: World Bank
  wsj.com: The Wall Street Journal
  x.com: X
  xinhuanet.com: Xinhua
  news.cn: Xinhua
  yenisafak.com: Yeni Şafak
  yetkinreport.com: Yetkin Report
  yle.fi: Yle
  yonhapnews.co.kr: Yonhap
  yna.co.kr: Yonhap
  youtube.com: YouTube
  zeit.de: Die Zeit
`

export const knownOutlets: Readonly<Record<string, string>> = Object.fromEntries(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [domain = '', name = ''] = line.trim().split(': ')
      return [domain, name] as const
    }),
)
