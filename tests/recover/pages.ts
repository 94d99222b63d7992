import fc from 'fast-check'
import { ALL_READERS } from '../../src/commands/all-readers.ts'
import { languages } from '../../src/languages/index.ts'
import { CHROME, type Chrome } from '../../src/languages/parts/boilerplate.ts'
import type { Article } from '../../src/records/article.ts'
import type { SourceFile } from '../../src/records/source-file.ts'
import { readSource } from '../../src/recover/read-source.ts'

/** A raw source of a text. */
export const rawFile = (text: string, path = 'page.txt'): SourceFile => ({
  path,
  kind: 'raw',
  bytes: new TextEncoder().encode(text),
  sidecar: null,
})

/** The article in a raw text. */
export const read = (text: string): Article => {
  const { value } = readSource(rawFile(text), languages, ALL_READERS)
  if (value === null) throw new Error('nothing was read')
  return value.article
}

// the chrome of packs of depth `reading` is known on pages in their language alone
const packs = Object.values(languages).filter(({ depth }) => depth === 'full')

// «поделиться …» printed as a page would: with something after it
const printed = (pattern: string): string => {
  const filled = pattern.replace(/…$/u, '512').replace(/^…/u, 'Сайт').trim()
  return filled.charAt(0).toUpperCase() + filled.slice(1)
}

const linesOf = (kinds: readonly Chrome[]): string[] =>
  packs.flatMap(({ boilerplate }) => kinds.flatMap((kind) => boilerplate.chrome[kind].map(printed)))

const MENUS = packs.map(({ boilerplate }) => boilerplate.menu.slice(0, 6).map(printed).join(' | '))
const ABOVE = [...linesOf(['accessibility', 'cookie-notice', 'search', 'login', 'subscribe']), ...MENUS]
const NEIGHBOURS = [
  'Вяземские сыры едут в Ливан',
  'Olio ligure in Danimarca',
  'Steel pipes for Angola',
  'Papier für Peru',
]
const BELOW = [
  ...linesOf(['share', 'subscribe', 'tags', 'print', 'plugin', 'copyright', 'legal-notice', 'comments', 'form']),
  ...linesOf(['related-heading']),
  ...NEIGHBOURS,
]

/** One line of the packs’ own chrome. */
export const chromeLine = fc.constantFrom(...linesOf(CHROME), ...MENUS)

/** Lines that stand above or below an article on other sites. */
export const chromeLines = (where: 'above' | 'below') =>
  fc.array(fc.constantFrom(...(where === 'above' ? ABOVE : BELOW)), { maxLength: 6 }).map((lines) => {
    // a list of neighbours begins with its heading
    const first = lines.findIndex((line) => NEIGHBOURS.includes(line))
    return first < 0 ? lines : [...lines.slice(0, first), 'Читайте также', ...lines.slice(first)]
  })
