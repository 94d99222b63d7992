import { decodeSaved } from '../../src/intake/decode-saved.ts'
import { readSaved } from '../../src/intake/read-saved.ts'
import type { SavedArticle } from '../../src/intake/saved-article.ts'
import { languages } from '../../src/languages/index.ts'
import { rulesFor } from '../../src/recover/rules-for.ts'

export const rules = rulesFor(languages)

/** Reads a saved file; a text stands for its bytes in UTF-8. */
export const readFile = (saved: string | Uint8Array) => {
  const bytes = typeof saved === 'string' ? new TextEncoder().encode(saved) : saved
  const { value, problems } = readSaved({ path: 'saved', bytes }, languages)
  return { articles: value, told: problems.map(({ rule }) => rule) }
}

/** The one article of a saved page. */
export const readPage = (saved: string | Uint8Array): SavedArticle => {
  const [article] = readFile(saved).articles
  if (article === undefined)
    throw new Error(`nothing is read in ${decodeSaved(new TextEncoder().encode(String(saved)))}`)
  return article
}

/** The texts of an article’s lines. */
export const textsOf = ({ lines }: SavedArticle): string[] => lines.map(({ text }) => text)

/** A paragraph long enough to be an article’s. */
export const PROSE =
  'Льнокомбинат Вологодской области отгрузил в Индию первую партию технической ткани на сумму 18 млн рублей, сообщили в региональном центре поддержки экспорта. Переговоры с покупателем из Мумбаи начались год назад на деловой миссии.'

/** A page with a body of two paragraphs; `head` and `above` stand before them. */
export const pageOf = (head: string, above = ''): string =>
  `<!doctype html><html lang="ru"><head><meta charset="utf-8">${head}</head><body><article>${above}<p>${PROSE}</p><p>Вторую поставку готовят к осени: ${PROSE}</p></article></body></html>`
