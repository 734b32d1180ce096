/** The words that the page adds to the article, in the article's language. */
import type { Language } from '../core/draft'

export interface PageWords {
  readonly note: string
  readonly notes: string
  readonly backToText: string
  readonly undefinedNote: string
  readonly emptyNote: string
  readonly author: string
  readonly related: string
}

const english: PageWords = {
  note: 'Note',
  notes: 'Notes',
  backToText: 'Back to text',
  undefinedNote: 'No such note',
  emptyNote: 'Empty note',
  author: 'About the author',
  related: 'More from this site',
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  en: english,
  und: english,
  tr: {
    note: 'Not',
    notes: 'Notlar',
    backToText: 'Metne dön',
    undefinedNote: 'Böyle bir not yok',
    emptyNote: 'Boş not',
    author: 'Yazar hakkında',
    related: 'Sitede ayrıca',
  },
  ru: {
    note: 'Примечание',
    notes: 'Примечания',
    backToText: 'Назад к тексту',
    undefinedNote: 'Такого примечания нет',
    emptyNote: 'Пустое примечание',
    author: 'Об авторе',
    related: 'Ещё на этом сайте',
  },
}
