/** What browsers and tools give for the title of a page that was not there, or that has no title. */
import { foldWord } from './words'

/** Whole titles. Case, accents, and punctuation at their ends do not matter. */
const titles = `
  # the page was not there
  not found | page not found | file not found | article not found | error | error page | page error
  oops | page cannot be displayed | this page does not exist | page does not exist
  the page you requested could not be found | page unavailable | service unavailable
  internal server error | bad gateway | gateway timeout | gateway time-out | bad request
  site under maintenance | under construction | coming soon | website is for sale | domain for sale
  sayfa bulunamadı | aradığınız sayfa bulunamadı | sayfa bulunamadi | hata | hata sayfası | bulunamadı
  böyle bir sayfa yok | yapım aşamasında | bakım çalışması
  страница не найдена | запрашиваемая страница не найдена | не найдено | ошибка | страница не существует
  такой страницы нет | страница удалена | материал не найден | сайт на реконструкции
  seite nicht gefunden | page non trouvée | page introuvable
  # the door was shut
  access denied | access to this page has been denied | access restricted | forbidden | unauthorized
  just a moment | one moment please | please wait | attention required | attention required cloudflare
  are you a robot | bloomberg are you a robot | robot check | robot or human | are you human | verify you are human | human verification
  verifying you are human | security check | security checkpoint | client challenge | checking your browser
  checking your browser before accessing | ddos-guard | ddos protection by cloudflare | sorry you have been blocked
  request rejected | the request is blocked | cookies required | please enable cookies | enable javascript
  please enable javascript | log in | login | sign in | sign up | log in or sign up | log into facebook | log in to facebook
  login instagram | subscribe to read | subscribe to continue | subscribe | registration required | cookie consent
  before you continue | before you continue to google search | before you continue to youtube
  erişim engellendi | erişim engeli | erişiminiz engellendi | erişim reddedildi | bir dakika lütfen | bir dakika | lütfen bekleyin | lütfen bekleyiniz
  giriş yap | giriş | üye girişi | üye ol | oturum aç | güvenlik kontrolü | robot değilim | abone ol
  доступ запрещен | доступ ограничен | доступ закрыт | один момент | подождите | пожалуйста подождите
  вход | войти | авторизация | вход на сайт | регистрация | вы не робот | проверка безопасности | подписка
  einen moment | einen moment bitte | un instant | access verboten | zugriff verweigert
  # nobody wrote one
  untitled | untitled document | no title | unknown title | new page
  web page | webpage | website | web site | loading | redirecting | redirect | blank page | welcome page
  başlıksız | adsız | adsız belge | isimsiz | internet sitesi | web sitesi | yükleniyor | yönlendiriliyor
  без названия | без заголовка | сайт | загрузка | перенаправление
  wayback machine | internet archive wayback machine | internet archive | google search | google arama | google cache | search results | arama sonuçları | результаты поиска
  # the front page
  home | homepage | home page | welcome | main page | start page | front page
  ana sayfa | anasayfa | giriş sayfası | hoş geldiniz
  главная | главная страница | добро пожаловать | домашняя страница | на главную
  startseite | accueil
`

const known: ReadonlySet<string> = new Set(
  titles
    .split('\n')
    .filter((line) => !line.trim().startsWith('#'))
    .flatMap((line) => line.split('|'))
    .map(foldTitle)
    .filter(Boolean),
)

/** `404`, `Error 404: Not Found`, `403 Forbidden`, `Hata 404`, `Ошибка 404`. */
const errorCode =
  /^(?:(?:http )?(?:error|hata|ошибка|fehler|erreur) (?:code |kodu |код )?)?(?:40[0134]|410|429|451|50[0234])(?: (?:error|hatasi|ошибка|not found|page not found|file not found|forbidden|access denied|unauthorized|gone|bad request|bad gateway|internal server error|service unavailable|gateway timeout|sayfa bulunamadi|bulunamadi|страница не наидена|не наидено|доступ запрещен))?$/
/** Also the other way round: `Not Found (404)`. */
const errorBehind = /^(?:page )?not found 404$|^(?:error|hata|ошибка) [45]\d\d$/
/** What programs take for the title of a document. */
const fileName =
  /^(?:microsoft (?:word|powerpoint|excel) - .+|powerpoint presentation|[^\s]{1,80}\.(?:pdf|docx?|html?|aspx?|php|indd|pptx?))$/i

/**
 * Whether the title is that of no source: an error, a shut door, a front page, a file name. A bare
 * number of three digits counts only where it can be nothing else: 404 and 403.
 *
 * @param sites names of the outlet and the site, which may stand beside it: `Home | NATO`
 */
export function isGenericTitle(title: string, sites: readonly string[]): boolean {
  if (fileName.test(title.trim())) return true
  const names = new Set(sites.map(foldTitle))
  const parts = title.split(/\s[|•·»–—-]\s|\s?[|•»]\s?/u).map(foldTitle)
  const own = parts.filter((part) => part !== '' && !names.has(part))
  return isKnown(foldTitle(title)) || (own.length === 1 && parts.length > 1 && isKnown(own[0]!))
}

function isKnown(title: string): boolean {
  const isBareNumber = /^\d+$/.test(title)
  if (isBareNumber) return title === '404' || title === '403'
  return known.has(title) || errorCode.test(title) || errorBehind.test(title)
}

/** Words in small letters without accents, apart by single spaces, without other marks. */
function foldTitle(title: string): string {
  return foldWord(title)
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
