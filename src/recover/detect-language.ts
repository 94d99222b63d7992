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

/** Every language that can be told, the packed ones first; and the places among them of those that a word or a letter speaks for. */
export interface LanguageMarks {
  readonly languages: readonly Marks[]
  readonly stopWords: ReadonlyMap<string, readonly number[]>
  /** Letters of the longest of those. */
  readonly longest: number
  /** By the letter’s UTF-16 unit, for every letter of a sample is looked up. */
  readonly letters: readonly (readonly number[] | undefined)[]
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
  const marks = new Map<string, number[]>()
  for (const [at, language] of all.entries())
    for (const mark of new Set(pick(language))) marks.set(mark, [...(marks.get(mark) ?? []), at])
  return marks
}

/** Prepares the packs’ languages, and those that are only told apart. */
export const compileLanguageMarks = (
  packs: readonly { readonly code: string; readonly identity: Identity }[],
): LanguageMarks => {
  const all = [...packs.map(({ code, identity }): OtherLanguage => ({ code, ...identity })), ...OTHER_LANGUAGES]
  const stopWords = gather(all, (language) => language.stopWords)
  return {
    languages: all,
    stopWords,
    longest: Math.max(...[...stopWords.keys()].map(({ length }) => length)),
    letters: byUnit(gather(all, ({ letters }) => letters)),
  }
}

const byUnit = (letters: ReadonlyMap<string, readonly number[]>) => {
  const units: (readonly number[] | undefined)[] = []
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

// small letters, which most words of a sample begin with
const plainScript = (unit: number): string | null => {
  if (unit >= 0x430 && unit <= 0x45f) return 'Cyrl'
  return unit >= 0x61 && unit <= 0x7a ? 'Latn' : null
}

// a letter of each word is enough to know its script, and most words are in the script of the one before
const mainScript = (words: readonly Word[]): string | null => {
  const counts = new Map<string, number>()
  let last = SCRIPTS[0]
  let run = 0
  const close = (): void => {
    if (last !== undefined && run > 0) counts.set(last[0], (counts.get(last[0]) ?? 0) + run)
    run = 0
  }
  for (const { text, kind } of words) {
    if (kind === 'digits') continue
    if (last === undefined || (plainScript(text.charCodeAt(0)) !== last[0] && !last[1].test(text))) {
      close()
      last = SCRIPTS.find(([, letters]) => letters.test(text))
    }
    run += text.length
  }
  close()
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** How often something spoke for each language, by its place among them. */
type Counts = number[]

const countFor = (speakers: readonly number[] | undefined, counts: Counts): void => {
  if (speakers === undefined) return
  for (const language of speakers) counts[language] = (counts[language] ?? 0) + 1
}

const noCounts = ({ languages }: LanguageMarks): Counts => languages.map(() => 0)

const countStopWords = (words: readonly Word[], known: LanguageMarks): Counts => {
  const counts = noCounts(known)
  for (const { text } of words) if (text.length <= known.longest) countFor(known.stopWords.get(text), counts)
  return counts
}

const countLetters = (text: string, known: LanguageMarks): Counts => {
  const counts = noCounts(known)
  const { letters } = known
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
  for (const [at, marks] of known.languages.entries()) {
    if (marks.script !== script) continue
    const share = (stops[at] ?? 0) / Math.max(1, words.length)
    const score = share + (LETTER_WEIGHT * (own[at] ?? 0)) / Math.max(1, text.length)
    if (score > most && !isRuledOut(marks, text)) [best, most] = [marks.code, score]
  }
  return best
}
