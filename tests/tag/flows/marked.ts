import type { FormKind, Place } from '../../../src/base/place.ts'
import { splitSentences } from '../../../src/base/sentences.ts'
import { readWords } from '../../../src/base/words.ts'
import { languages } from '../../../src/languages/index.ts'
import type { FullLanguage } from '../../../src/languages/language.ts'
import type { Mention } from '../../../src/tag/mention.ts'
import type { Passage } from '../../../src/tag/passage.ts'

/** A mention with what the specimen says of it. */
interface Marked {
  readonly mention: Mention
  readonly expected: string | null
}

export interface Specimen {
  readonly passages: readonly Passage[]
  readonly marked: readonly Marked[]
}

// «[китайские|CN~:export]»: words, code, «~» for an adjective, «^» for a people, «*» for a city, «=» for the name as
// dictionaries print it; what is expected
const MARK = /\[(?<words>[^|\]]+)\|(?<code>[\w-]+)(?<form>[~^*=]?)(?::(?<expected>[\w-]+))?\]/gu

const placeOf = (code: string, city: boolean, home: string, names: Place['names']): Place => {
  const [country = code] = code.split('-')
  const isRegion = /^[A-Z]{2}-/.test(code)
  const isCountry = /^[A-Z]{2}$/.test(code)
  const macro = code.startsWith(`x-${home.toLowerCase()}-`)
  return {
    code,
    kind: city ? 'city' : isRegion ? 'region' : isCountry ? 'country' : macro ? 'macro-region' : 'group',
    country: isRegion || isCountry ? country : macro ? home : null,
    region: isRegion ? code : null,
    names,
  }
}

/** Reads a specimen: a line is a paragraph, «# » begins a title; places stand in brackets with their codes. */
export const readMarked = (text: string, language: FullLanguage, home = 'RU'): Specimen => {
  const abbreviations = new Set<string>(languages[language].identity.abbreviations)
  const marked: Marked[] = []
  let paragraphs = 0
  const passages = text.split('\n').map((line) => {
    const title = line.startsWith('# ')
    const source = title ? line.slice(2) : line
    const found: {
      start: number
      words: string
      code: string
      form: FormKind
      city: boolean
      names: Place['names']
      expected: string | null
    }[] = []
    let shift = 0
    const printed = source.replace(MARK, (...match) => {
      const groups: Record<string, string | undefined> = match.at(-1)
      const words = groups.words ?? ''
      const start = Number(match.at(-3)) - shift
      shift += String(match[0]).length - words.length
      found.push({
        start,
        words,
        code: groups.code ?? '',
        form: groups.form === '~' ? 'adjective' : groups.form === '^' ? 'demonym' : 'noun',
        city: groups.form === '*',
        names: groups.form === '=' ? { [language]: words } : {},
        expected: groups.expected ?? null,
      })
      return words
    })
    const passage: Passage = {
      block: title ? 'title' : paragraphs,
      text: printed,
      words: readWords(printed),
      sentences: splitSentences(printed, abbreviations),
      again: false,
    }
    if (!title) paragraphs += 1
    for (const { start, words, code, form, city, names, expected } of found) {
      const place = placeOf(code, city, home, names)
      const mention = { passage, start, end: start + words.length, place, form, rule: 'place-form' }
      marked.push({ mention, expected })
    }
    return passage
  })
  return { passages, marked }
}
