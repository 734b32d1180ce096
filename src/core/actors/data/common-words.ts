/** Words that are no names, though headlines and terms write them with a capital. Written by hand. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const commonWords = {
  en: words(`
    affairs access action advanced agriculture aid air alert allied allies alliance analysis analysts ancient annual area arms army artificial assembly back balance ballistic bank base basic big bill black blue board book border bridge brief budget building business
    campaign capital case center central century chain challenge change chief children civil civilian class clean clear climate close coal coast code cold common conflict congress control cooperation council country court critical critics culture current cyber daily data dead deal death debt deep defense deputy development digital
    diplomacy direct disaster district doctor domestic double drone early earth economic economy education eight election elections electoral embassy emergency energy environment environmental era event executive export external facility fair family federal field final finance financial first five food force forces foreign former forum four free freedom front full fund future gas general global gold golden government great green ground group growth
    hard head health heavy high higher history home house human humanitarian hybrid image imports independence industrial industry inflation information infrastructure inner intelligence interest interior international investment iron issue joint judicial justice key labor land large last late law leader leaders leadership left legal liberal light line local long low main major management maritime market mass media medium meeting member memorial middle migration military million mineral mission model modern money motion mutual
    national natural naval navy network new next nine non nuclear number office officials oil old one open operation opposition order other outer pact party peace people peoples permanent plan police policy political post power presidential press prime private program progressive project protection public quick radio rapid rare raw real red reform refugee refugees regional regions relations renewable report republic research resilience resolution resources response revolution right rights rise road role round royal rule rules russian
    safe safety sanctions satellite school science sea second secretary sector security senior service session seven several shared shipping short six small social soft solar south space special spring staff standing state states station statement strategic strategy street strike strong student students study summer summit supply support supreme system systems task team technical technology ten terror terrorism third three top total tourism trade traffic training transit transport troops trust two under union united university upper urban value victory virtual visa vital volunteer war warning water way weapons week welfare white wider wind winter women work workers working world year years yellow young youth zero zone`),
  tr: words(`
    analiz rapor makale dün bugün önceki geçen gelecek acil adalet afet akıllı aktif alt altyapı ana anayasa ancak anti ara arz askeri atom avrupa bağımsız barış basın batı bilgi bilim bilişim birinci birleşik bölge bölgesel büyük cephe ceza cumhuriyet çevre çok çelik çip daimi daire deniz derin devlet dış diğer dijital diplomasi dini doğal doğu dünya dördüncü ekonomi ekonomik enerji enflasyon eski federal finans füze gaz genel geçici gıda göç güç güney güvenlik haber hak hava hazine hukuk hükümet
    iç idari iki ikinci iklim ileri ilk insan insani istikrar istihbarat iş işbirliği kalkınma kamu kanun kapsamlı kara karşı kış kızıl kritik kuzey küçük kültür küresel liman mali maliye merkez merkezi meclis mevcut milli modern mutabakat mülteci müttefik nadir nükleer orta ortak ortaklık özel özgürlük para parlamento petrol politik proje rekabet resmi sanayi savaş savunma seçim siber sivil siyasi sosyal son su sürdürülebilir tarım tarih tek teknoloji temel terör ticaret toplum toprak turizm uluslararası ulusal ulaştırma üçüncü ülke üst vatan yaz yeni yeşil yüksek yurt yönetim zirve doğru güçlü dokuzuncu sekizinci yedinci altıncı beşinci onuncu rahmet şehit değerli saygıdeğer merhum`),
  ru: words(`
    накануне недавно тогда впоследствии следовательно очевидно действительно кстати впрочем вероятно возможно администрация режим правительство команда
    эпоха политика визит заявление встреча переговоры решение политолог`),
} as const

/** `Büyükelçiliğimiz`: in Turkish, what is ours has no name of its own. */
export const turkishOurs =
  /(?:[iuü]m[iuü]z(?:[dt][ae]n?|[iuü]n?|[ae]|l[ae])?|m[ae]lari|m[ae]leri|m[ae]si|liği|luğu|lüğü)$/

/** English endings that names hardly have: Cooperation, Readiness, Democracies. */
export const commonEndings =
  /(?:tion|tions|sion|ment|ments|ness|ship|ships|ity|ities|ism|isms|ical|ative|ective|ous|ful|less|ability|able|ology|ence|ences|ingly|wide|ian states)$/
