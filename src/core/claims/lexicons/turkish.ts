/** Turkish cues. A finite verb closes its clause, so many rows look for what follows the verb. */
import { expandArchiphonemes } from './archiphonemes'
import { cueTable, openingTable, type CueTable } from './cue-table'
import type { Lexicon } from './lexicon'

const number = String.raw`\d{1,15}(?:[.,\u00a0]\d{1,15}){0,5}`
const year = String.raw`(?:1[5-9]|20)\d\d(?![.,]\d)`

/** The word is the last of its clause: a stop, a comma, or a coordinated verb follows. */
const clauseEnd = String.raw`(?=[\s\u2060\ufffc”"»')\]]*(?:[.!?…;:,]|$)|[\s\u2060]+(?:ve|ama|ancak|fakat)[\s\u2060])`

/** What a finite verb or a predicate ends in. */
const predicate = `(~DIr|~DIrlAr|~Iyor(lAr|DI|du)?|~DI|~DIlAr|~DIk|~mIş(lAr|tI)?|~AcAK(lAr|tI)?|~mAlI(yIz|lAr)?
      |~(A|I)r(lAr)?|~mAz(lAr)?|var|yok|değil|gerek|şart|lazım|~(I|A)z)`

const turkishTable = (cues: string, except = ''): CueTable =>
  cueTable(expandArchiphonemes(cues), expandArchiphonemes(except))

const months = 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık'
const time = `(yıl|sene|ay|hafta|gün|saat|dakika|yüzyıl|asır|${months})`

export const turkish: Lexicon = {
  hedges: turkishTable(
    `~AbilIr~ / ~AbilecAK~ / ~AbileceğI~ / muhtemel~ / ihtimal~ / olasI / olasıdır / olasılı~ / belki
      belki de / galiba / herhalde / sanırım / sanki / güya / sözde / görün(üyor|mektedir|mekte|ür)
      gözük(üyor|mektedir|mekte) / benze(mektedir|r) / benziyor / izlenimi ver~ / sinyali ver~
      (tahmin|iddia) edil(mektedir|iyor|ir|en)
      (düşünül|sanıl|zannedil|varsayıl|tahmin olun)(mektedir|üyor|ıyor|iyor|ür|ır|mekte) / denebilir
      söylenebilir / sayılabilir / öne sürül(mektedir|üyor|dü) / ileri sürül(mektedir|üyor|dü)
      şüpheli(dir)? / tartışmalı(dır)? / belirsiz(dir|liğini~)? / belirsizliğ~ / muğlak(tır)?
      (açık|kesin|net|belli|kanıtlanmış) değil(dir)? / kesinlik kazanma~
      bir (ölçüde|dereceye kadar|nebze) / kısmen / potansiyel olarak / teorik olarak / kanaatimce
      bence / kim bilir`,
    `kabiliyet~ / bilir(kişi)?~ / sözde soykırım~ / ~Abilir(lik|liği)~ / ~AbilecAK (en|her)
      sürdürülebilir~ / yenilenebilir~ / güvenilebilir~ / kullanılabilirli~ / erişilebilir~
      öngörülebilir~ / karşılaştırılabilir~ / uygulanabilir (bir|olan)
      hiç(bir)? (şüphe|ihtimal|olasılı)~ / ihtimal (dışı|bırakma)~`,
  ),
  boosters: turkishTable(
    `şüphesiz(dir)? / hiç şüphesiz / hiç şüphe yok~ / kuşkusuz(dur)? / kuşku yok~ / şüphe(ye)? yok~
      şüphe(ye)? (yer )?(bırakma|götürme)~ / kesinlikle / kesin(dir)? / mutlaka / muhakkak(tır)?
      elbette / elbet / tabii ki / doğal olarak / açıktır / açıkça / açık (ki|bir şekilde)
      açık(ça)? (görül|ortaya koy|göster)~ / aşikar~ / apaçık~ / besbelli~ / ortadadır / bellidir
      malumdur / tartışmasız(dır)? / tartışılmaz~ / yadsınamaz~ / inkar edilemez~ / su götürmez~
      göz ardı edilemez~ / kaçınılmaz(dır)? / bir gerçektir / gerçektir / gerçeği (ortadadır|değişmez)
      net (bir şekilde|olarak) / hiç kuşku~ / kesin olarak / ispatla~ / kanıtla(mıştır|maktadır|dı|r)`,
    `(açık|kesin|net|belli|kaçınılmaz) değil(dir)?
      kesin (bir )?(sonuç|karar|tarih|çözüm|dönüş|zafer|bilgi)~
      açık (deniz|kaynak|hava|oturum|kapı|pazar|uç)~ / açıkça (belirtil|ifade edil)me~
      neredeyse kesin~`,
  ),
  kinds: {
    statistic: turkishTable(
      `(yüzde|binde) (${number}|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli
      |altmış|yetmiş|seksen|doksan|yüz)~
      %\\s?${number}~ / ${number} ?%
      (bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan
      |yüz) (metre|kilometre|mil|ton|varil|dolar|avro|euro|lira|puan)~
      [$€£¥₺₽] ?${number} / ${number}( ?[$€£¥₺₽])
      ${number} (bin|milyon|milyar|trilyon|kat|katrilyon)~
      (bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|yarım|bir kaç|birkaç|yüz) (bin|milyon
      |milyar|trilyon)~
      (onlarca|yüzlerce|binlerce|milyonlarca|milyarlarca)
      ${number}'(DAn|I|sI|A|yA|nI|sInI|InI) (fazla|az|yakın|aşkın|çok|@)
      ${number} (dolar|euro|avro|lira|ruble|yuan|yen|sterlin|manat|tenge|kişi|asker|sivil|personel
      |mülteci|göçmen|ülke|devlet|üye|şirket|firma|tank|uçak|gemi|füze|drone|iha|siha|oy|sandalye
      |milletvekili|varil|ton|kilometre|km|metre|metreküp|mil|hektar|megavat|gigavat|mw|gw|kilovat
      |puan|baz|öğrenci|kez)~
      (?!${year})${number} (?!(${time}|madde|sayfa|bölüm|sayılı|numaralı|yaş|tarih)~|(ile|ve|veya|ila
      |ise|için|de|da|no)(?!\\p{L}))\\p{L}{3,}
      (birinci|ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci|sekizinci|dokuzuncu|onuncu|ilk|son
      |${number}\\.?('?(inci|ıncı|uncu|üncü))?) sıra(da|ya|dan|sında|sına|larda)~
      (dünyanın|avrupa'nın|asya'nın|afrika'nın|bölgenin|ülkenin|türkiye'nin) en (büyük|kalabalık
      |zengin|geniş) (ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci|sekizinci|dokuzuncu|onuncu
      |\\d+\\.)
      (ikinci|üçüncü|dördüncü|beşinci) (en )?büyük / (üçte|dörtte|beşte|onda) (bir|iki|üç|dört)~
      yarısı(nı|nın|ndan|na|dır)? / çeyreği~ / (iki|üç|dört|beş|on) kat~ / ikiye katla~
      (üç|dört|beş|on) misli / yarı yarıya`,
      `(madde|sayfa|bölüm|no|sayı|fıkra|md\\.|karar) ${number} ?~ / @[-.]?\\d+~ / ${year}['.-]@
      ${number}-@ / ${number}\\. ?~ / \\d{1,2} (${months})~( \\d{4})?( @)?
      (${months})~ \\d{1,4}( @)? / ${year}['-]?~( (yıl|senesi|tarih|sonras|önces|başların|sonların))~
      yılın (son |ilk )?yarısı~ / bin (bir|yıl)~`,
    ),
    event: turkishTable(
      `(\\p{L}{2,}(DI|DIlAr|DIk|mIştIr|mIşlArdIr|mIştI|mIştIk|mIş))${clauseEnd}`,
      `adI / adlI / kendI / şimdi / yedi / ordu / ciddi / maddI / suudi / yahudi / hindi / kadI / cadI
      kayDI / haDDI / vücudu / umudu / budI / tadI / maksadI / fuarı / eDI / idi
      (var|yok|değil|gerekli|gerekiyor|gerek|olacak|önem|söz konusu)~DI~
      @(Iyor|mAktAy|AcAK|mAlIy|AbilIr|mAz)DI(lAr)? / @(yDI)
      (geliş|karış|bağış|alış|giriş|barış|savaş|yaklaş|anla|davran)mIş (bir|ülke) / gelişmiş / geçmiş
      gümüş / gümüş / altmış / yetmiş / yapılmış / ödI / kredi / dedi ki / şiddI / ebedI / iktidarDI
      milli~ / inDI / ardI / yurdu / hududu`,
    ),
    cause: turkishTable(
      `çünkü / zira / nedeniyle / sebebiyle / dolayısıyla
      bu (nedenle|sebeple|yüzden|bakımdan|itibarla) / bundan dolayı
      bunun (sonucunda|sonucu olarak|neticesinde|için|üzerine) / ~DAn (dolayı|ötürü) / yüzünden
      sonucunda / neticesinde / ~in (bir )?sonucu(dur)? / sonucu olarak / sayesinde / etkisiyle
      gerekçesiyle / ~DIğI için / ~AcAğI için / ~DIğIndAn / nedeni(yle|dir|ni)? / nedenleri~
      temel nedeni / sebebi(dir|yle)? / sebepleri~ / yol aç~ / neden ol~ / sebep ol~ / sebebiyet ver~
      kaynaklan~ / tetikle~ / beraberinde getir~ / zemin hazırla~ / sonuçlan~ / itti / itmiştir
      zorla(dı|mıştır|maktadır) / kapı arala~ / meydana getir~
      doğur(du|muştur|maktadır|abilir|acaktır|ur|uyor) / katkı sağla~ / ~mAsI üzerine
      buna bağlı olarak`,
      `(bir|hiçbir|herhangi bir|ne) neden~ / ~DIğIndAn (bu yana|beri|itibaren|sonra|önce) / neden ol(ma|abil)(dığı|yan|maz)~ değil / nedenle ki
      zorlaştır~ / çünkü ki / olumlu sonuçlan~ / ~ sonuçlan(madı|mamıştır)~`,
    ),
    forecast: turkishTable(
      `(\\p{L}{2,}(AcAK|AcAKtIr|AcAKlAr|AcAKlArdIr|AcAğIz|AcAKtI))${clauseEnd}
      \\p{L}{2,}AcAğI(nI|nA|nDAn|nIn)? / \\p{L}{2,}AcAK(lArI|lArInI)
      (bekle|öngör|tahmin ed|planla|hedefle)(n|ül|il)(iyor|mektedir|mekte|üyor|ebilir|ir|ür)
      ~mAsI(nI)? (bekle|öngör|planla|muhtemel|olası|beklen)~ / beklen(iyor|mektedir|tisi~|tiler~)
      öngörül~ / tahmin edil~ / muhtemel(dir|en) / muhtemel(?=[^\\p{L}]*$) / olası(dır)
      (önümüzdeki|gelecek|ilerleyen) (yıl|dönem|süreç|ay|hafta|gün|on yıl)~ / gelecekte
      yakın (gelecekte|zamanda|vadede) / (kısa|orta|uzun) vadede / ileride
      (hale gel|haline gel|karşıya kal|ortaya çık|yol aç|neden ol|sebep ol|art|azal|kötüleş|derinleş
      |tırman|yayıl|güçlen|zayıfla|yüksel|düş|genişle|şiddetlen|sonuçlan|dönüş|değiş|hızlan)(tır|dır
      |t)?y?AbilIr~`,
      `gerçek / gerçektir / ~AcAğI (üzere|gibi) / yarat~AbileceğI / gelecek (nesil|kuşak)~ / olacak (şekilde|biçimde|kadar)
      ~AcAK (bir|olan|kadar|şekilde|biçimde|nitelikte|en|düzeyde) / alacaK(lI)?~ / yiyecek~ / içecek~
      giyecek~ / yakacak~ / sıcak~ / kucaK~ / ocaK~ / bıçak~ / uçak~ / bacak~ / böcek~ / çiçek~
      gelecek(te|ten|in|i)? (?!\\p{L})(?!yıl) / geleceğ~ / çekecek(li)? / alacağı ol~
      beklentinin aksine / gelecek(?=[^\\p{L}]*$)`,
    ),
    recommendation: turkishTable(
      `~mAlI(DIr|lAr|lArDIr|yIz|yDI)? / gerekir / gerekmektedir / gerekiyor / gereklidir / gerekli
      gerekecek~ / gerektiği~ / gerekliliği~ / ~mAsI gerek~ / ~mAk gerek~
      zorunda(dır|lar|dırlar|yız)? / zorunlu(dur)? / zorunluluk~ / şart(tır)? / elzem(dir)?
      lazım(dır)? / mecbur(dur)? / öner(ilir|ilmektedir|iyor|mektedir|iler~) / tavsiye ed~
      tavsiye edil~ / kaçınmalı~ / ihtiyac(ı|ının)? var(dır)? / ihtiyaç (vardır|var|duyulmaktadır)
      önem (arz etmektedir|arz eder) / yararlı olacaktır / faydalı olacaktır / yerinde olacaktır`,
      `(belirt|vurgula|hatırlat|ifade et|söyle|not et|ekle|altını çiz|kaydet|dikkat çek)(il|n|mek
      |mesi)?(mesi)? (gerek~|lazım)
      (unutulma|belirtil|vurgulan|hatırlatıl|eklen|kaydedil|not edil|ifade edil)mAlI~
      zorunda (kal|bırak)~ / (so|i|nor|for|mini|maksi)?mali~ / somali(li)?~ / temellI / emelI / kalmalı çarşı / ön şart~ / şartlar~ / şartı~
      gerekli (olan|görül)~ / sınırlamalı / ~lemeli (bir|olarak) / gerektiği (gibi|kadar)`,
    ),
    assessment: turkishTable(
      `önemli(dir|ydi)? / önem (taşı|arz|kazan|teşkil)~ / önemini~ / önemi / kritik~
      stratejik (önem|bir|açı|değer|rekabet)~ / hayati~ / belirleyici~ / kilit~
      temel (amaç|amacı|hedef|hedefi|öncelik|unsur|mesele|sorun)~ / ciddi~
      büyük (bir )?(önem|tehdit|risk|fırsat|etki|tehlike|rol|başarı|adım)~ / dikkat çekici~
      dikkat çek~ / çarpıcı~ / tarihi (bir )?(adım|fırsat|dönüm|öneme)~ / başarılı~ / başarısız~
      etkili~ / etkisiz~ / yetersiz~ / yeterli~ / riskli~ / tehlikeli~ / kırılgan~ / zayıf~ / güçlü~
      olumlu~ / olumsuz~ / endişe~ / kaygı~ / tehdit (oluştur|et|teşkil)~ / tehdit(tir)?
      risk (oluştur|taşı|barındır)~ / sorun(dur)? / zorluk~ / fırsat(tır|lar)? / avantaj~
      dezavantaj~ / dönüm noktası~ / adım(dır) / göstergesi(dir)?
      (değerlendir|yorumla|gör|kabul ed|okun|algıla)(il|n|ül)(ebilir|mektedir|iyor|mekte|melidir|mesi
      |ebileceği|üyor)
      olarak (gör|değerlendir|yorumla|kabul ed|algıla|öne çık)~ / şeklinde (yorumla|değerlendir)~
      amaç(la)?(mak|yor|maktadır|lıyor|larından|tır)~ / amaçlı~ / hedefle(mektedir|mekte|yen)~
      hedefliyor / istemektedir / çalışmaktadır / çalışıyor / göster(mektedir|iyor|ir|mekte)
      ortaya koy(maktadır|uyor|makta|ar) / işaret et(mektedir|mekte) / yansıt(maktadır|ıyor)
      kanıtla(maktadır|r) / en (önemli|büyük|kritik|temel|ciddi|etkili|güçlü|zayıf)~ / oldukça
      son derece / fazlasıyla`,
      `olumlu (yanıt|oy)~ / ciddi değil / daha (sonra|önce) / en güçlü ihtimal`,
    ),
    definition: turkishTable(
      `@y?An(?<=^[^,]{3,80},.{0,200}) ([^\\s,]+ ){0,5}?\\p{L}{3,}(?<!mAktA|mIş|AcAK
      |mAlI)DIr${clauseEnd}
      (olarak|şeklinde|diye) (tanımla|adlandır|isimlendir|bilin|an[ıi]l|ifade ed)(n|ıl|il|en|dir)~
      olarak (tanımlanır|tanımlanmaktadır|bilinir|bilinmektedir|bilinen|anılır|anılmaktadır) / denir
      denmektedir / denilmektedir / denilir / denilen / adı ver~ / anlamına gel(ir|mektedir|en|iyor)?
      (kavramı|terimi|sözcüğü|kelimesi) ~ (ifade|karşıla)~ / (den|tan|dan) oluş(an|ur|maktadır|uyor)
      (yeteneğ|beceri|kapasite|yöntem|biçim|tür|uygulama|örgüt|ittifak|kuruluş|birlik|birliğ|anlaşma
      |antlaşma|platform|mekanizma|girişim|proje|kavram|doktrin|ülke|devlet|cumhuriyet|ajans|kurum
      |teşkilat|yapı|şirket|koridor|boru hattı|boğaz|belge|sözleşme|forum|topluluğ|topluluk|strateji
      |sistem|süreç|politika|ilke)(I|sI|lArI|lArInDAn biri|larından biri)?y?DIr`,
      `bu (@ )?(önemli|kritik|ciddi) @ / ~ (önemli|kritik|ciddi|büyük|tarihi) bir (@)`,
    ),
  },
  frames: openingTable(
    expandArchiphonemes(`(bu|söz konusu|elinizdeki|mevcut|aşağıdaki) (kısa |politika )?(makale|yazı|çalışma|analiz|rapor
      |bölüm|inceleme|araştırma|kısım|metin|değerlendirme|yazımız|makalemiz)~(,)? .*(incele|ele al
      |analiz ed|tartış|değerlendir|araştır|odaklan|amaçla|irdele|yanıt ara|açıkla|sun|cevap ara
      |hedefle|bakıla|yer ver|üzerinde dur|mercek altına)~
      (makalede|yazıda|çalışmada|analizde|raporumuzda|yazımızda|çalışmamızda)(,)? .*(incele|ele al
      |analiz ed|tartış|irdele|araştır)~
      (sayın|değerli|sevgili|merhaba|selam|iyi günler|günaydın|teşekkür|hoş geldiniz|saygılarımla
      |kıymetli)~
      (şekil|tablo|grafik|harita|figür) \\d+
      (kaynak|kaynaklar|kaynakça|fotoğraf|görsel|resim|şekil|tablo|anahtar kelimeler
      |anahtar sözcükler|özet|yazar|editör|çeviri|çeviren|güncelleme|not|ek|yayın tarihi):
      (bkz|bakınız|tıklayın|devamı|ayrıntılar için|detaylar için|daha fazlası)~
      (ilk|ikinci|üçüncü|son|izleyen|sonraki|takip eden) (bölüm|kısım|başlık)(de|da|ünde|ta
      |te)~ .*(incele|ele al|analiz|tartış|değerlendir|açıkla)~
      (düşünelim|bakalım|ele alalım|inceleyelim|varsayalım|örneğin şunu düşünün)
      .*(bakalım|inceleyelim|ele alalım|değerlendirelim|hatırlayalım|göz atalım)(?=[^\\p{L}]*$)
      (.{0,200})(şöyle|şu şekilde|aşağıdaki gibi) (sırala|özetle|listele)~ / .*tüm hakları saklı~
      .*yazarın (kendi )?(görüş|düşünce)~`),
  ),
  verbs: turkishTable(`${predicate}(?=[\\s\\u2060\\ufffc”"»')\\].!…]*$|[\\s\\u2060]*[:;,])`),
  verbless: 3,
  interruptions: null,
  spoken: /^\s*(?:de[dmny]|diy|ifade|söz|şeklinde|açiklama|değerlendirme|yorum)/,
  named: turkishTable(
    `(adlı|isimli|başlıklı|adındaki|ismindeki|konulu|temalı|sözde|adıyla|ismiyle|başlığıyla
      |olarak adlandır~|kavramı~|terimi~|projesi~|girişimi~|operasyonu~|harekatı~|politikası~
      |doktrini~|ilkesi~|stratejisi~|gazetesi~|dergisi~|programı~|planı~|vizyonu~|inisiyatifi~
      |sloganı~|ifadesi)`,
  ),
}
