export const turkishExamples = `
{NATO Genel Sekreteri Jens Stoltenberg}, [[Finlandiya’nın birkaç gün içinde ittifaka katılacağını]] <söyledi>.
  attributed forecast | plain | named

{Cumhurbaşkanı Recep Tayyip Erdoğan} “[[Tahıl koridoru dünya için hayati önemdedir]]” <dedi>.
  quotation attributed | plain | named

“[[Avrupa enerji güvenliğini tek bir ülkeye bırakamaz]]” <diyen> {Ursula von der Leyen}, üye ülkelere çağrıda bulundu.
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

[1] “Rapor”, Xinhua, https://example.org, (Erişim Tarihi: 01.08.2023)
  attributed | plain | sourced

12 Temmuz 2023’te Vilnius’ta konuşan {NATO Genel Sekreteri Jens Stoltenberg}, [[Ukrayna’nın geleceğinin NATO’da olduğunu]] <ifade etti>.
  attributed | plain | named

Sürdürülebilir kalkınma, bölge ülkelerinin ortak hedefidir.
  assessment | plain | unsourced

Bakanlık yeni bir strateji belgesi yayımladı.
  event | plain | unsourced

{Analistler}, [[anlaşmanın alacaklıların lehine olduğunu]] <savunuyor>.
  attributed | plain | vague
`
