import assert from 'node:assert/strict'
import { isGenericTitle } from '../../../src/core/citations/generic-titles'

describe('titles of no source', () => {
  const generic = `
404
Error 404
404 Not Found
403 Forbidden
Hata 404
Ошибка 404
Page Not Found | Reuters
Page not found – Reuters
Sayfa Bulunamadı
Страница не найдена
Just a moment...
Attention Required! | Cloudflare
Access Denied
Bloomberg - Are you a robot?
Subscribe to read | Reuters
Login • Instagram
Log into Facebook
Güvenlik Kontrolü
Доступ запрещён
Home | Reuters
Ana Sayfa
ANASAYFA
Главная
Главная страница
Untitled Document
Başlıksız
Без названия
Microsoft Word - Final_v2.docx
rapor_2023.pdf
Wayback Machine`
  for (const title of generic.trim().split('\n'))
    it(title, () => assert.ok(isGenericTitle(title, ['Reuters'])))
})

describe('titles of sources', () => {
  const titles = `
Access Denied: Reporters at the Border
Access Denied – Cyprus Closes Its Doors
Home Is Where the Vote Is
Welcome to the Age of Drought
Just a Moment of Peace
404 Gün Sonra Ankara
1984
500
The Error Europe Cannot Afford
Ana Sayfada Yer Bulamayan Savaş
Hatalı Hesap
Главная тема года
Вход в союз
Ошибка президента
Report 2023.pdf and What It Hides
News From the Front`
  for (const title of titles.trim().split('\n'))
    it(title, () => assert.ok(!isGenericTitle(title, ['Reuters'])))
})
