import { readWords } from '../base/words.ts'
import type { Identity } from '../languages/parts/identity.ts'
import type { Line } from './lines.ts'
import { OTHER_LANGUAGES, type OtherLanguage } from './other-languages.ts'

/** What tells a language, ready for counting. */
interface Marks {
  readonly code: string
  readonly script: string
  readonly letters: ReadonlySet<string>
  readonly stopWords: ReadonlySet<string>
}

/** Every language that can be told, the packed ones first. */
export type LanguageMarks = readonly Marks[]

/** Lines this long are text; menus and buttons are shorter. */
const LONG_LINE = 80
/** Enough to tell languages apart. */
const SAMPLE = 800
/** How much one letter of its own counts against one stop word. */
const LETTER_WEIGHT = 4

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Cyrl: /\p{Script=Cyrillic}/u,
  Latn: /\p{Script=Latin}/u,
  Arab: /\p{Script=Arabic}/u,
  Hani: /\p{Script=Han}/u,
  Grek: /\p{Script=Greek}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Geor: /\p{Script=Georgian}/u,
  Armn: /\p{Script=Armenian}/u,
}

/** Prepares the packs’ languages, and those that are only told apart. */
export const compileLanguageMarks = (
  packs: readonly { readonly code: string; readonly identity: Identity }[],
): LanguageMarks =>
  [...packs.map(({ code, identity }): OtherLanguage => ({ code, ...identity })), ...OTHER_LANGUAGES].map(
    ({ code, script, letters, stopWords }) => ({
      code,
      script,
      letters: new Set(letters),
      stopWords: new Set(stopWords),
    }),
  )

const sampleOf = (lines: readonly Line[]): string => {
  const long = lines.filter(({ text }) => text.length >= LONG_LINE)
  let sample = ''
  for (const { text } of long.length > 0 ? long : lines) {
    sample += `${text.slice(0, SAMPLE)}\n`
    if (sample.length >= SAMPLE) break
  }
  return sample.toLowerCase()
}

// a letter of each word is enough to know its script
const mainScript = (words: readonly string[]): string | null => {
  const counts = new Map<string, number>()
  for (const word of words) {
    const script = Object.entries(SCRIPTS).find(([, letters]) => letters.test(word))?.[0]
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + word.length)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

const countLetters = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

/** The language of a page’s long lines, ISO 639-1; `und` when it holds no letters. */
export const detectLanguage = (lines: readonly Line[], languages: LanguageMarks): string => {
  const text = sampleOf(lines)
  const words = readWords(text).map((word) => word.text)
  const script = mainScript(words)
  const letters = countLetters(text)
  let best = 'und'
  let most = -1
  for (const marks of languages) {
    if (marks.script !== script) continue
    const stops = words.filter((word) => marks.stopWords.has(word)).length / Math.max(1, words.length)
    let own = 0
    for (const letter of marks.letters) own += letters.get(letter) ?? 0
    const score = stops + (LETTER_WEIGHT * own) / Math.max(1, text.length)
    if (score > most) [best, most] = [marks.code, score]
  }
  return best
}
