import { readWords } from '../base/words.ts'
import type { Identity } from '../languages/parts/identity.ts'
import type { Line } from './lines.ts'
import { OTHER_LANGUAGES } from './other-languages.ts'

export interface KnownLanguage {
  readonly code: string
  readonly identity: Pick<Identity, 'letters' | 'stopWords'> & { readonly script: string }
}

/** Lines this long are text; menus and buttons are shorter. */
const LONG_LINE = 80
const SAMPLE = 6000

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Cyrl: /\p{Script=Cyrillic}/gu,
  Latn: /\p{Script=Latin}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Hani: /\p{Script=Han}/gu,
  Grek: /\p{Script=Greek}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Geor: /\p{Script=Georgian}/gu,
  Armn: /\p{Script=Armenian}/gu,
}

const sampleOf = (lines: readonly Line[]): string => {
  const long = lines.filter(({ text }) => text.length >= LONG_LINE)
  return (long.length > 0 ? long : lines)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, SAMPLE)
}

const mainScript = (text: string): string | null => {
  let best: string | null = null
  let most = 0
  for (const [script, letters] of Object.entries(SCRIPTS)) {
    const count = text.match(letters)?.length ?? 0
    if (count > most) [best, most] = [script, count]
  }
  return best
}

// stop words say most; letters that few languages have decide between close ones
const score = (words: readonly string[], text: string, { letters, stopWords }: KnownLanguage['identity']): number => {
  const stops = new Set(stopWords)
  const own = new Set(letters)
  const hits = words.filter((word) => stops.has(word)).length
  const marks = [...text].filter((letter) => own.has(letter)).length
  return hits / Math.max(1, words.length) + (4 * marks) / Math.max(1, text.length)
}

/** The language of a page’s long lines, ISO 639-1; `und` when it holds no letters. */
export const detectLanguage = (lines: readonly Line[], packed: readonly KnownLanguage[]): string => {
  const text = sampleOf(lines).toLowerCase()
  const script = mainScript(text)
  const candidates = [...packed, ...OTHER_LANGUAGES].filter(({ identity }) => identity.script === script)
  const words = readWords(text).map((word) => word.text)
  let best = 'und'
  let most = -1
  for (const { code, identity } of candidates) {
    const reached = score(words, text, identity)
    if (reached > most) [best, most] = [code, reached]
  }
  return best
}
