/** How Turkish reports what others say. Verbs as stems; the endings of each form are appended. */
import type { TurkishSpeechLexicon } from '../attributions/turkish-speech'
import { expandArchiphonemes } from './archiphonemes'
import { cueTable, type CueTable } from './cue-table'

const table = (cues: string, except = ''): CueTable =>
  cueTable(expandArchiphonemes(cues), expandArchiphonemes(except))

/** Stems before a consonant; `|` parts them from the stem before a vowel where that is another. */
const saying = `belirt söyle|söyl vurgula|vurgul açıkla|açıkl ifade et|ifade ed dile getir kaydet|kayded savun iddia et|iddia ed
  öne sür ileri sür aktar bildir duyur ekle|ekl dikkat çek işaret et|işaret ed altını çiz hatırlat uyar|uyar yorumla|yorumul
  değerlendir yinele|yinel teyit et|teyit ed ilan et|ilan ed vaat et|vaat ed taahhüt et|taahhüt ed dikkatleri çek beyan et|beyan ed
  kabul et|kabul ed itiraf et|itiraf ed işaret et|işaret ed düşün inan öngör tahmin et|tahmin ed tekrarla|tekrarl yaz
  temenni et|temenni ed talep et|talep ed eleştir kına|kın suçla|suçl reddet|redded yalanla|yalanl doğrula|doğrul anlat
  aktar not et|not ed tavsiye et|tavsiye ed öner bahset|bahsed paylaş dikkat çek çağrıda bulun çağrı yap açıklama yap
  açıklamada bulun açıklamalarda bulun açıklamasında bulun açıklamasını yap değerlendirmede bulun değerlendirmesinde bulun değerlendirmesini yap
  ifadelerini kullan ifadesini kullan ifadelerine yer ver ifadesine yer ver sözlerini kullan görüşünü savun görüşünü dile getir
  görüşünü paylaş uyarısında bulun çağrısında bulun çağrısını yap yorumunu yap yorumunda bulun mesajını ver mesajı ver vurgusu yap vurgusunu yap sözünü ver
  sözleriyle tepki göster diye konuş şeklinde konuş şeklinde yorumla|şeklinde yoruml şeklinde değerlendir diye ekle|diye ekl diye yaz`

/** Stems whose object may be a thing: they count with a clause or a quotation before them. */
const weak = `göster ortaya koy tespit et|tespit ed`

const stems = (verbs: string) =>
  verbs
    .trim()
    .split(/\n|(?<=\|[\p{L} ]+?) (?=\p{L})|(?<!\|[\p{L} ]*) /u)
    .filter(Boolean)

void stems
