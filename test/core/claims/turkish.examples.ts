export const turkishExamples = `
{NATO Genel Sekreteri Jens Stoltenberg}, [[Finlandiya’nın birkaç gün içinde ittifaka katılacağını]] <söyledi>.
  attributed forecast | plain | named

{Cumhurbaşkanı Recep Tayyip Erdoğan} [[“Tahıl koridoru dünya için hayati önemdedir”]] <dedi>.
  quotation attributed | plain | named

[[“Avrupa enerji güvenliğini tek bir ülkeye bırakamaz”]] <diyen> {Ursula von der Leyen}, üye ülkelere çağrıda bulundu.
  quotation attributed event | plain | named

{Uluslararası Para Fonu’na} <göre>, [[dünya ekonomisi 2022 yılında yüzde 3,5 büyüdü]].
  attributed statistic event | plain | named

{Uzmanlara} <göre> [[yaptırımlar günlük ticareti pek etkilemedi]].
  attributed event | plain | vague

[[Boru hattının bilerek tahrip edildiği]] <iddia edilmektedir>.
  attributed | hedged | vague

Finlandiya, 4 Nisan 2023 tarihinde ittifaka katıldı.
  event | plain | unsourced

Avrupa Birliği, Haziran 2022’de Ukrayna’ya aday statüsü vermiştir.
  event | plain | unsourced

Petrol fiyatları, OPEC+ üretimi kıstığı için yükseldi.
  event cause | plain | unsourced

Kuraklık nedeniyle tarımsal üretim ciddi biçimde azalmıştır.
  event cause assessment | plain | unsourced

Yaptırımlar ithalatın düşmesine yol açtı.
  event cause | plain | unsourced

Washington ile Pekin arasındaki rekabet önümüzdeki yıllarda derinleşecektir.
  forecast | plain | unsourced

Yeni yasa, Brüksel ile Varşova arasındaki ayrılığı derinleştirebilir.
  forecast | hedged | unsourced

Ankara’nın Moskova ile enerji ilişkilerini dengelemesi gerekmektedir.
  recommendation | plain | unsourced

Avrupa Birliği tedarikçilerini çeşitlendirmelidir.
  recommendation | plain | unsourced

Afrika Birliği, 55 üyesi bulunan kıtasal bir örgüttür.
  statistic definition | plain | unsourced

Hibrit savaş, askerî ve askerî olmayan araçların birlikte kullanılması olarak tanımlanmaktadır.
  definition | plain | unsourced

Türkiye 3 milyondan fazla Suriyeli mülteciye ev sahipliği yapmaktadır.
  statistic | plain | unsourced

Enflasyon geçen yıla göre yüzde 12 arttı.
  statistic event | plain | unsourced

Şüphesiz, zirve ev sahibi için bir başarıdır.
  assessment | boosted | unsourced

Minsk anlaşmalarının başarısız olduğu açıktır.
  assessment | boosted | unsourced

Ambargonun işe yarayıp yaramadığı net değildir.
  assessment | hedged | unsourced

Orta Koridor, bölge ülkeleri için stratejik bir öneme sahiptir.
  assessment | plain | unsourced

Bu durum bölge için ne anlama geliyor?
  -

Bu makalede Kazakistan’ın 1991 sonrası dış politikası incelenmektedir.
  -

Değerli okurlar, yeni sayımıza hoş geldiniz.
  -

{Rusya Dışişleri Bakanı Sergey Lavrov}, [[Batı’nın hibrit savaş yürüttüğünü]] <belirterek> müzakerelerin sürdüğünü söyledi.
  attributed | plain | named

[[Müzakerelerin devam ettiğini]] <belirten> {Mevlüt Çavuşoğlu}, tarafları itidale çağırdı.
  attributed event | plain | named

{Dünya Bankası raporunda} [[yoksulluğun arttığı]] <belirtilmektedir>.
  attributed | plain | named

{Şi Cinping}, [[dünyanın yüz yılda görülmemiş değişimler yaşadığını]] <vurguladı>.[^1]
  attributed | plain | sourced

12 Temmuz 2023’te Vilnius’ta konuşan {NATO Genel Sekreteri Jens Stoltenberg}, [[Ukrayna’nın geleceğinin NATO’da olduğunu]] <ifade etti>.
  attributed | plain | named

Sürdürülebilir kalkınma, bölge ülkelerinin ortak hedefidir.
  assessment | plain | unsourced

Bakanlık yeni bir strateji belgesi yayımladı.
  event | plain | unsourced

{Analistler}, [[anlaşmanın alacaklıların lehine olduğunu]] <savunuyor>.
  attributed | plain | vague

Basın toplantısında konuşan {Dışişleri Bakanı Hakan Fidan}, [[Türkiye’nin yaptırımlara katılmayacağını]] <vurguladı>.
  attributed forecast | plain | named

{AB Yüksek Temsilcisi Josep Borrell}: [[“Avrupa tehlikededir.”]] <ifadelerini kullandı>.
  quotation attributed | plain | named

{Kremlin}, [[birliklerinin çatışmalara katıldığını]] defalarca <yalanlamıştır>.
  attributed | plain | named

{Çin Dışişleri Bakanlığı Sözcüsü Mao Ning} ise [[ülkesinin diyalogdan yana olduğunu]] <dile getirdi>.
  attributed | plain | named

{Bazı gözlemciler}, [[ziyaretin tamamen sembolik olduğunu]] <ileri sürmektedir>.
  attributed | plain | vague

{Reuters’ın haberine} <göre> [[taraflar gizlice görüştü]].
  attributed event | plain | named

[[Anlaşmanın gelecek ay imzalanacağı]] <açıklandı>.
  attributed forecast | plain | vague

{NATO’nun 2022 Stratejik Konsepti’nde} [[Çin’in sistemik bir meydan okuma olduğu]] <ifade edilmektedir>.
  attributed | plain | named

[[“Savaş istemiyoruz”]] <diyen> {Paşinyan}, barış anlaşmasına hazır olduklarını söyledi.
  quotation attributed | plain | named

{Xi}, [[iki ülkenin “stratejik ortak” olduğunu]] <söyledi>.
  quotation attributed | plain | named

Çin’in Rusya’ya ihracatı 2023’te yüzde 47 arttı.
  statistic event | plain | unsourced

Ermeni seçmenlerin üçte ikisi sandığa gitmedi.
  statistic event | plain | unsourced

Japonya, BM bütçesine en fazla katkı yapan ülkeler arasında üçüncü sırada yer almaktadır.
  statistic | plain | unsourced

Ruble bir yıl içinde değerinin yarısını kaybetti.
  statistic event | plain | unsourced

30 Ocak 2024’te Senato, F-16 satışını onayladı.
  event | plain | unsourced

Beş ülkenin liderleri Duşanbe’de bir araya geldi ve dostluk anlaşması imzaladı.
  event | plain | unsourced

Yeni boru hattı sayesinde Azerbaycan, Güney Avrupa için önemli bir tedarikçi hâline gelmiştir.
  event cause assessment | plain | unsourced

Kriz, on yıllardır süren kötü yönetimden kaynaklanmaktadır.
  cause | plain | unsourced

Dolayısıyla Macaristan’ın vetosu çıkmazı uzatmıştır.
  event cause | plain | unsourced

Çin, 2030 yılına kadar 1.000’den fazla nükleer başlığa sahip olacaktır.
  statistic forecast | plain | unsourced

Görüşmelerin bir sonraki turunun Cenevre’de yapılması beklenmektedir.
  forecast | plain | unsourced

Hükümetin sınır üzerindeki kontrolünü kaybettiği görülmektedir.
  assessment | plain | unsourced

Bu politika kesinlikle geri tepecektir.
  forecast assessment | boosted | unsourced

Konsey bu uyarıları göz ardı etmemelidir.
  recommendation | plain | unsourced

Bağışçıların yardımlarını eş güdüm içinde yürütmesi şarttır.
  recommendation | plain | unsourced

Yumuşak güç, başkalarının tercihlerini cazibe yoluyla şekillendirme yeteneğidir.
  definition | plain | unsourced

Kolektif Güvenlik Anlaşması Örgütü (KGAÖ), altı eski Sovyet ülkesinden oluşan askerî bir ittifaktır.
  definition | plain | unsourced

Taraflar görüşme yeri konusunda anlaşamadı.
  event | plain | unsourced

İttifak, üyelerini korumak için caydırıcılığa dayanmaktadır.
  assessment | plain | unsourced

Caydırıcılık yeterli midir?
  -

Şimdi ekonomik boyuta bakalım.
  -

İkinci bölümde Çin’in rolü ele alınmaktadır.
  -

Kaynak: Dünya Bankası, 2023.
  -

Bu kapsamda Türkiye’nin rolü giderek artmaktadır.
  assessment | plain | unsourced

Ordu ve polis sınırda önlem almaktadır.
  assessment | plain | unsourced

Gelecek yıl seçimler yapılacaktır.
  forecast | plain | unsourced

Söz konusu gelişme, Ankara ile Erivan arasındaki normalleşme sürecini hızlandırabilir.
  forecast | hedged | unsourced

Buna göre taraflar altı ay içinde ateşkes ilan edecek.
  forecast | plain | unsourced

Bölgedeki istikrarsızlığın temel nedeni yönetim zafiyetidir.
  cause | plain | unsourced

Bu adım, Pekin’e verilmiş açık bir mesaj olarak yorumlanabilir.
  assessment | hedged | unsourced

{İsveç Başbakanı Ulf Kristersson}, parlamentoda yaptığı konuşmada [[üyeliğin ülkenin güvenlik politikasını nesiller boyu değiştireceğini]] <söyledi>.
  attributed forecast | plain | named

Adının açıklanmasını istemeyen {bir Avrupalı diplomat}, [[“B planına ihtiyacımız var.”]] <dedi>.
  quotation attributed | plain | vague

Temmuz 2023’teki darbeden bu yana Niamey, Fransız büyükelçiyi sınır dışı etmiş ve Brüksel ile iş birliğini askıya almıştır.
  event | plain | unsourced

Cuntanın bu kararı, Avrupa’nın Sahel’deki nüfuzuna vurulmuş bir darbe olarak görülmektedir.
  assessment | plain | unsourced

{Freedom House’a} <göre>, [[dünya nüfusunun yalnızca yüzde 20’si özgür ülkelerde yaşamaktadır]].
  attributed statistic | plain | named

{Uluslararası Enerji Ajansı}, [[küresel kömür talebinin 2026’ya kadar yatay seyredeceğini]] <tahmin ediyor>.
  attributed forecast | plain | named

Blok, küresel GSYİH’nin yaklaşık üçte birini oluşturmaktadır.
  statistic | plain | unsourced

Bunun sonucunda cari açık 48,8 milyar dolara yükseldi.
  statistic event cause | plain | unsourced

Savaşın tırmanması hâlinde Ankara’nın denge politikası sürdürülemez hâle gelebilir.
  forecast | hedged | unsourced

Yaptırım rejiminin sınırlarına ulaştığı anlaşılmaktadır.
  assessment | plain | unsourced

Kiev’in yıllarca desteğe ihtiyaç duyacağı şüphesizdir.
  forecast assessment | boosted | unsourced

Bağışçılar yardımlarını yolsuzlukla mücadele kriterlerine bağlamalıdır.
  recommendation | plain | unsourced

Lobito Koridoru, Angola kıyılarını Demokratik Kongo Cumhuriyeti’nin bakır kuşağına bağlayan 1.300 kilometrelik bir demir yolu hattıdır.
  statistic definition | plain | unsourced

“Dost ülkelerden tedarik” kavramı, tedarik zincirlerinin siyasi müttefiklere kaydırılması anlamına gelmektedir.
  definition | plain | unsourced

{Hindistan Başbakanı Narendra Modi}, [[koridoru “iş birliğinin, yeniliğin ve ortak ilerlemenin feneri”]] <olarak nitelendirdi>.
  quotation attributed | plain | named

{Tiflis’teki yetkililer}, [[yasanın yalnızca yabancı finansmanı hedef aldığını]] <öne sürüyor>.
  attributed | plain | vague

Moskova ve Tahran, 17 Ocak 2025’te kapsamlı stratejik ortaklık anlaşması imzaladı.
  event | plain | unsourced

Her iki tarafın da kaybedecek çok şeyi vardır.
  assessment | plain | unsourced

Ateşkesin kalıcı olup olmayacağı belirsizdir.
  forecast | hedged | unsourced

G20 bu bölünmelere dayanabilir mi?
  -

Şekil 1: Çin ile Orta Asya arasındaki ticaret.
  -

Bu çalışmanın amacı, Kazakistan’ın enerji politikasını incelemektir.
  -

Buna karşılık Vietnam, 2023’te ABD’ye karşı 100 milyar doların üzerinde fazla verdi.
  statistic event | plain | unsourced

{Bloomberg’in haberinde}, [[Çin bankalarının Rus müşterilere yönelik denetimleri sıkılaştırdığı]] <aktarıldı>.
  attributed | plain | named

{Kremlin Sözcüsü Dmitriy Peskov}, gazetecilere yaptığı açıklamada, [[“Diyaloğa açığız.”]] <ifadesini kullandı>.
  quotation attributed | plain | named

Türkiye’nin bölgesel barışa katkı sunmaya devam etmesi beklenmektedir.
  forecast | plain | unsourced

Bu nedenle taraflar arasında güven inşa edilmesi büyük önem taşımaktadır.
  cause assessment | plain | unsourced

Nitekim {Putin} de [[Batı’nın Ukrayna’yı bir araç olarak kullandığını]] <dile getirmiştir>.
  attributed | plain | named

Uluslararası Adalet Divanı, 26 Ocak 2024’te İsrail’in soykırım eylemlerini önlemek için tedbir almasına hükmetti.
  event | plain | unsourced

{Çin’in üst düzey diplomatı Wang Yi}, Münih’te yaptığı konuşmada [[ayrışmanın bunu uygulayanlara zarar vereceğini]] <savundu>.
  attributed forecast | plain | named

İran’ın petrol ihracatı 2024 başında günlük 1,5 milyon varile ulaşarak son beş yılın en yüksek seviyesine çıktı.
  statistic event | plain | unsourced

{Fransa Cumhurbaşkanı Emmanuel Macron}, Sorbonne’daki konuşmasında [[“Avrupa ölümlüdür.”]] <uyarısında bulundu>.
  quotation attributed | plain | named

Bu yüzden Taşkent, bölgesel formatlar yerine ikili anlaşmaları tercih etmektedir.
  cause | plain | unsourced

Riyad’ın Amerikan seçimlerinin sonucunu beklemesi muhtemeldir.
  forecast | hedged | unsourced

Husiler, Kasım 2023’ten bu yana 60’tan fazla gemiye saldırdı.
  statistic event | plain | unsourced

{Bazı Batılı yetkililere} <göre> [[insansız hava araçları Yelabuga’da monte edildi]].
  attributed event | plain | vague

Ambargonun cuntanın hesaplarını değiştiremediği açıkça görülmektedir.
  assessment | boosted | unsourced

{Carnegie Vakfı uzmanları}, [[yakınlaşmanın taktiksel olduğunu]] <düşünüyor>.
  attributed | plain | named

Caydırıcılık, bir saldırının maliyetini artırarak saldırganı vazgeçirmeyi amaçlayan bir stratejidir.
  definition | plain | unsourced

Bölgede işsizlik oranı yüzde 20’nin üzerindedir.
  statistic | plain | unsourced

Peki bu noktaya nasıl gelindi?
  -

Somali, 2024 yılında Türkiye ile bir çerçeve anlaşması imzaladı.
  event | plain | unsourced

Ekonomik ilişkilerle ilgili olarak {Tokayev}, [[ticaretin arttığını]] <açıkladı>.
  attributed | plain | named

{Bakan Hakan Fidan}, tutumlarını <şu sözlerle özetledi>: [[“Diyalogdan vazgeçmeyeceğiz, kapımız açık.”]]
  quotation attributed | plain | named

{Fidan}, [[komşuluk hukukuna]] <vurgu yaparak>, “Sınırlar kapanmayacak” dedi.
  quotation attributed | plain | named

{Somali Adalet ve Anayasal İşler Bakanı Hasan Muhammed}, [[mahkemelerin kurulduğunu]] <iletti>.
  attributed | plain | named

Açıkça görüleceği üzere Avrupa bu kaynağa bağımlıdır.
  assessment | boosted | unsourced

Ülke, 1991’de kurulduğundan bu yana enerji ithal etmektedir.
  assessment | plain | unsourced
`
