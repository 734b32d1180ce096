/** How Turkish reports what others say. Verbs as stems; the endings of each form are appended. */
import { expandArchiphonemes } from './archiphonemes'
import { cueTable, openingPattern, wordPattern, wordSet, type CueTable } from './cue-table'
import type { TurkishSpeechLexicon } from './speech-lexicon'
import { converbs, finiteForms, passives, relatives } from './turkish-verbs'

const table = (cues: string, except = ''): CueTable =>
  cueTable(expandArchiphonemes(cues), expandArchiphonemes(except))

const saying = `belirt, söyle, vurgula, ifade et, dile getir, kaydet, iddia et, öne sür, ileri sür, bildir,
  açıkla, duyur, ekle, dikkat çek, dikkatleri çek, işaret et, altını çiz, hatırlat, yinele,
  teyit et, ilan et, vaat et, taahhüt et, beyan et, itiraf et, uyarıda bulun, açıklama yap,
  açıklamada bulun, açıklamalarda bulun, açıklamasında bulun, açıklamasını yap,
  değerlendirmede bulun, değerlendirmesinde bulun, değerlendirmesini yap, ifadelerini kullan,
  ifadesini kullan, ifadelerine yer ver, ifadesine yer ver, sözlerini kullan,
  sözlerine yer ver, görüşünü savun, görüşünü dile getir, görüşünü paylaş, uyarısında bulun,
  uyarısını yap, çağrısında bulun, çağrısını yap, yorumunu yap, yorumunda bulun, mesajını ver,
  vurgusu yap, vurgusunu yap, sözünü ver, sözü ver, taahhüdünde bulun, vaadinde bulun,
  önerisinde bulun, teklifinde bulun, talebinde bulun, iddiaları reddet, iddialarını reddet,
  iddiasını reddet, suçlamalarını reddet, diye konuş, şeklinde konuş, şeklinde yorumla,
  şeklinde değerlendir, diye ekle, diye yaz, diye belirt, sözlerine ekle, vurgu yap, atıf yap, atıfta bulun, parmak bas`

const reporting = `savun, aktar, uyar, yorumla, değerlendir, düşün, inan, öngör, tahmin et, yaz, talep et,
  eleştir, kına, suçla, reddet, yalanla, doğrula, anlat, bahset, not et, öner, paylaş,
  tavsiye et, kabul et, ilet, özetle, ima et, göster, ortaya koy, tespit et, olarak nitelendir, olarak nitele,
  olarak adlandır, olarak tanımla, ısrar et, temenni et, çağır, tekrarla, belirle`

const toldByNobody = `belirt, söyle, vurgula, ifade et, dile getir, kaydet, iddia et, öne sür, ileri sür,
  ifadelerine yer ver, ifadesine yer ver, görüşüne yer ver, değerlendirmesine yer ver,
  ifadeleri kullan, ifadesi kullan, tespitine yer ver, bildir, açıkla, duyur, ekle, aktar,
  savun, düşün, hatırlat, konuş, rapor et, kabul et, varsay, tahmin et, yaz, san, zannet, bil,
  işaret et, not et`

export const turkishSpeech: TurkishSpeechLexicon = {
  finite: table(
    `${finiteForms(saying)} / dedi(ler)? / demiş(tir|ti)? / diyor(lar|du)? / demektedir
      der(?=[^\\p{L}]*$) / dedi ki / diyor ki
      (şu|bu|aşağıdaki) (sözlerle|ifadelerle|cümlelerle|sözleri|ifadeleri|şekilde) @(DI|mIştIr|mAktAdIr|Iyor)(?= ?:)
      şöyle @ ?@(DI|mIştIr|mAktAdIr|Iyor)(?= ?:) / altını çiz(di|mektedir|iyor)`,
    `(adını|ismini) ver~ / (bu|o) (ne|şu) demek / savaş ilan et~ / zafer ilan et~ / ateşkes ilan et~
      bağımsızlığını ilan et~ / bağımsızlık ilan et~`,
  ),
  weak: table(finiteForms(reporting)),
  converb: table(
    `${converbs(saying)} / ${converbs('savun, uyar, aktar, öner, kabul et')} / diyerek / deyip`,
    `diye(?! konuş)~ / başta olmak`,
  ),
  relative: table(
    `${relatives(saying)} / ${relatives('savun, aktar, uyar, düşün, anlat, inan')} / diyen`,
  ),
  passive: table(
    `${passives(toldByNobody)} / denil(di|mekte(dir)?|miştir|iyor|ir)
      den(di|mekte(dir)?|miştir|iyor)`,
  ),
  according: table(
    `göre`,
    `(yIlA|yIlInA|yıllara|aya|ayInA|haftaya|haftasına|günü?ne|güne|döneme|dönemine|dönemlere|çeyreğe
      |çeyreğine|düne|seneye|geçmişe|eskiye|öncekine|öncesine|sonrasına|ortalamaya|ortalamasına
      |seviyeye|seviyesine|diğerlerine|ötekine|rakiplerine|buna|şuna|ona|bunlara|durumuna|duruma
      |şartlara|koşullara|ihtiyaca|ihtiyaçlara|isteğe|keyfe|plana|takvime|boyuta|boyutuna|duruma
      |değerine|kriterlere|esasa|ilkesine|sırasına|önceliğe|yere|zamana|kime|neye) göre
      göre (@ )?(daha|az|fazla|çok|oldukça)( @)? / \\d['’]?~ göre
      ~['](y?[ea]|[nd][ea]) göre (daha|avantajlı|üstün|dezavantajlı)`,
  ),
  vague: table(
    `uzman(lar|lara|ların|lardan)? / analist(ler|lere|lerin)? / gözlemci(ler|lere|lerin)
      kaynak(lar|lara|ların) / kaynaklardan / yetkili(ler|lere|lerin)? / bazı / bazıları(na)?
      kimi(leri|lerine)? / birçok / çoğu / pek çok / çevre(ler|lere|lerin|leri)~
      eleştirmen(ler|lere) / araştırmacı(lar|lara) / akademisyen(ler|lere) / diplomat(lar|lara)
      iktisatçı(lar|lara) / ekonomist(ler|lere) / siyaset bilimci(ler|lere)? / yorumcu(lar|lara)
      tarihçi(ler|lere) / stratejist(ler|lere) / iddia(lar|lara|sına|ya) / haber(ler|lere)
      söylenti(ler|lere) / basın(a)? / medya(ya)? / kamuoyu(na)? / görgü tanık(ları|larına)
      (destekçi|savunucu|taraftar|karşıt|eleştiren)(lAr|lArI|lArInA|lArA)
      insan(lar|ları|larına|larının) / muhalif(ler|lere) / araştırmalar(a)? / çalışmalar(a)?
      anketler(e)? / rivayete / rivayetlere / tahminler(e)? / öngörüler(e)? / genel kanıya
      yaygın (görüşe|kanıya|kanaate) / herkes / kimseye / verilere / bilgilere / duyumlara`,
  ),
  roles: table(
    `(cumhurbaşkan|başbakan|başkan|bakan|sekreter|sözcü|büyükelçi|elçi|temsilci|komutan|vali|lider
      |kral|kraliçe|milletvekil|uzman|profesör|direktör|müdür|danışman|müsteşar|yetkili|komiser
      |şansölye|general|amiral|senatör|diplomat|analist|akademisyen|yazar|ekonomist|kurucu
      |başmüzakereci|genelkurmay başkan|muhtar|patrik|papa|bürokrat|araştırmacı)(I|sI|lArI|lAr)?
      (ülke|devlet|taraf|müttefik|veri|istatistik|tahmin|bulgu|analiz|çalışma|gösterge|bakanlık
      |bakanlığ|banka|fon|örgüt|hükümet|yönetim|komisyon|konsey|parlamento|meclis|ajans|kurum|kuruluş
      |enstitü|birlik|birliğ|ittifak|büyükelçilik|büyükelçiliğ|kurul|mahkeme|rapor|araştırma|anket
      |açıklama|bildiri|belge|gazete|dergi|merkez|şirket|müsteşarlık|başkanlık|başkanlığ|makam
      |kremlin|pentagon|beyaz saray|merkez bankası)(I|sI|lArI|lAr|u)?`,
  ),
  documents: table(
    `~(rapor|açıklama|bildiri|haber|konuşma|mesaj|belge|metin|metn|çalışma|araştırma|anket|analiz
      |makale|mektup|mektub|konsept|kavram belge|demeç|demec|röportaj|mülakat|paylaşım|tebliğ
      |sözleşme|antlaşma|anlaşma|karar|yazı|kitap|kitab|sonuç bildirge|bildirge|deklarasyon|doktrin
      |strateji belge|beyanat|toplantı)(lAr)?(I|sI|lArI)?'?n?(DA|DAki)`,
  ),
  demonym: wordPattern(
    `batı(lı)? / türk / rus / amerikalı / çinli / japon / ingiliz / fransız / alman / iranlı
      israilli / avrupalı / yerel / yabancı / askeri / ukraynalı / yunan / arap / tacik / özbek
      kazak / kırgız / bazı / kimi / birçok / pek / çoğu / siyasi / güvenlik / dış / ekonomi / enerji
      uluslararası / önde / bağımsız / diplomatik / üst / resmi`,
  ),
  pronouns: wordSet('o onlar kendisi kendileri bunlar'),
  verbatim: wordPattern(
    'de[dmny]~ / diy~ / der / (ifadele|ifadesi|şeklinde|söz|açıklama|değerlendirme|yorum|mesaj|görüş|uyarı)~',
  ),
  openings: openingPattern(
    `ayrıca / ancak / fakat / ama / öte yandan / bununla birlikte / aynı zamanda / nitekim
      daha sonra / dahası / üstelik / ardından / son olarak / ilk olarak / öncelikle / bu kapsamda
      bu bağlamda / bu çerçevede / bu nedenle / dolayısıyla / örneğin / zira / çünkü / diğer yandan
      diğer taraftan / buna ek olarak / buna karşılık / buna karşın / buna rağmen / özellikle
      genel olarak / son dönemde / geçtiğimiz / dün / bugün / yarın / geçen (yıl|ay|hafta)
      geçtiğimiz (yıl|ay|hafta|günlerde) / bu konuda / konuyla ilgili / benzer şekilde / böylece
      yine / hatta / sonuçta / sonuç olarak / bu sırada / bu arada / ve
      (ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık) ayında
      \\d{4}('@| yılında| senesinde)
      \\d+ (ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım
      |aralık)('@)?( \\d{4}('@| tarihinde)?)?
      ,`,
  ),
  adverbs: wordSet(
    'defaatle net biçimde ısrarla sıkça sıklıkla sık defalarca ayrıca açıkça özellikle sürekli kez daha da de ise bir yine önemle',
  ),
  reported: wordPattern(
    expandArchiphonemes(
      `~(DIğI|DIğInI|DIğInA|DIğIndA|DIğIndAn|DIklArI|DIklArInI|DIklArInA|AcAğI|AcAğInI|AcAğInA
      |AcAKlArI|AcAKlArInI|mAsInI|mAsInA|mAlArInI|mAsI|mAyI|mAyA|mAk|mAKtAn|IşInI|Ip|nI|nA|nIn)
      şekilde / şeklinde / diye / üzere / ki / konusunda / yönünde / hususunda`,
    ),
  ),
  oblique: wordPattern(expandArchiphonemes(`~'(n?In|y?A|DA|DAn|nA|nDAn?|y?lA|DAki|n?Inki|y?I)`)),
  head: wordPattern(
    expandArchiphonemes('~(IndA|IndAn|sInI|sInIn|sInA|lArIn|lArInA|lArInI|lArInIn)'),
  ),
  participle: wordPattern(expandArchiphonemes('\\p{L}{2,}y?An / @DIğI / @mIş / @DAki')),
  postpositions: wordSet(
    `olarak ilgili ilişkin hakkında dair konusunda yönelik sonra önce sonrasında öncesinde boyunca için
    nedeniyle sebebiyle kapsamında çerçevesinde bağlamında birlikte rağmen karşın itibarıyla itibariyle
    sırasında esnasında üzerine dolayı ötürü kadar beri üzere`,
  ),
  place: wordPattern(expandArchiphonemes(`~'?DAn?`)),
}
