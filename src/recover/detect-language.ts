import { isBroad } from '../base/breadth.ts'
import { readWords, type Word } from '../base/words.ts'
import type { Identity } from '../languages/parts/identity.ts'
import type { Line } from './lines.ts'
import { OTHER_LANGUAGES, type OtherLanguage } from './other-languages.ts'

/** What tells a language from others in its script. */
interface Marks {
  readonly code: string
  readonly script: string
  readonly surely: string
}

/** Every language that can be told, the packed ones first; and the languages that a word or a letter speaks for. */
export interface LanguageMarks {
  readonly languages: readonly Marks[]
  readonly stopWords: ReadonlyMap<string, readonly Marks[]>
  /** By the letter’s UTF-16 unit, for every letter of a sample is looked up. */
  readonly letters: readonly (readonly Marks[] | undefined)[]
}

/** Lines this long are text; menus and buttons are shorter. */
const LONG_LINE = 80
/** Enough to tell languages apart. */
const SAMPLE = 800
/** In so many characters a language shows the letters it is never without. */
const TELLING = 70
/** How much one letter of its own counts against one stop word. */
const LETTER_WEIGHT = 4

const SCRIPTS: readonly (readonly [script: string, letters: RegExp])[] = [
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Latn', /\p{Script=Latin}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
]

const gather = (all: readonly OtherLanguage[], pick: (language: OtherLanguage) => Iterable<string>) => {
  const marks = new Map<string, Marks[]>()
  for (const language of all)
    for (const mark of new Set(pick(language))) marks.set(mark, [...(marks.get(mark) ?? []), language])
  return marks
}

/** Prepares the packs’ languages, and those that are only told apart. */
export const compileLanguageMarks = (
  packs: readonly { readonly code: string; readonly identity: Identity }[],
): LanguageMarks => {
  const all = [...packs.map(({ code, identity }): OtherLanguage => ({ code, ...identity })), ...OTHER_LANGUAGES]
  return {
    languages: all,
    stopWords: gather(all, ({ stopWords }) => stopWords),
    letters: byUnit(gather(all, ({ letters }) => letters)),
  }
}

const byUnit = (letters: ReadonlyMap<string, readonly Marks[]>) => {
  const units: (readonly Marks[] | undefined)[] = []
  for (const [letter, speakers] of letters) units[letter.charCodeAt(0)] = speakers
  // without holes it is read fastest
  return Array.from(units)
}

const sampleOf = (lines: readonly Line[]): string => {
  const long = lines.filter(({ text }) => isBroad(text, LONG_LINE))
  let sample = ''
  for (const { text } of long.length > 0 ? long : lines) {
    sample += `${text.slice(0, SAMPLE)}\n`
    if (sample.length >= SAMPLE) break
  }
  return sample.toLowerCase()
}

// a letter of each word is enough to know its script, and most words are in the script of the one before
const mainScript = (words: readonly Word[]): string | null => {
  const counts = new Map<string, number>()
  let last = SCRIPTS[0]
  for (const { text, kind } of words) {
    if (kind === 'digits') continue
    if (!last?.[1].test(text)) last = SCRIPTS.find(([, letters]) => letters.test(text))
    if (last !== undefined) counts.set(last[0], (counts.get(last[0]) ?? 0) + text.length)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

type Counts = Map<Marks, number>

const countFor = (speakers: readonly Marks[] | undefined, counts: Counts): void => {
  if (speakers === undefined) return
  for (const language of speakers) counts.set(language, (counts.get(language) ?? 0) + 1)
}

const countStopWords = (words: readonly Word[], { stopWords }: LanguageMarks): Counts => {
  const counts: Counts = new Map()
  for (const { text } of words) countFor(stopWords.get(text), counts)
  return counts
}

const countLetters = (text: string, { letters }: LanguageMarks): Counts => {
  const counts: Counts = new Map()
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < letters.length) countFor(letters[unit], counts)
  }
  return counts
}

/** Three sentences without «і» are no Ukrainian. */
const isRuledOut = ({ surely }: Marks, text: string): boolean =>
  surely !== '' && text.length >= TELLING && ![...surely].some((letter) => text.includes(letter))

/** The language of a page’s long lines, ISO 639-1; `und` when it holds no letters. */
export const detectLanguage = (lines: readonly Line[], known: LanguageMarks): string => {
  const text = sampleOf(lines)
  const words = readWords(text)
  const script = mainScript(words)
  const stops = countStopWords(words, known)
  const own = countLetters(text, known)
  let best = 'und'
  let most = -1
  for (const marks of known.languages) {
    if (marks.script !== script) continue
    const share = (stops.get(marks) ?? 0) / Math.max(1, words.length)
    const score = share + (LETTER_WEIGHT * (own.get(marks) ?? 0)) / Math.max(1, text.length)
    if (score > most && !isRuledOut(marks, text)) [best, most] = [marks.code, score]
  }
  return best
}
