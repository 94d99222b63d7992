import { matchPhrase } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import { wordAt } from '../../base/words.ts'
import type { Passage } from '../passage.ts'
import { findOffices } from './find-offices.ts'
import type { NameRules } from './name-rules.ts'

/** Direct speech found in a passage. */
export interface Speech {
  readonly passage: Passage
  /** The words said; two parts when the tag interrupts them. */
  readonly parts: readonly Span[]
  /** Where it is told who said them. */
  readonly tag: Span
}

// how many words a quotation has at least; shorter ones are names and words in irony
const SHORTEST = 4
// how far behind the closing mark the verb of speech may stand, in words
export const VERB_REACH = 7
const OPENING = /(?<=^|[\s(:—–-])[«"“„](?=\S)/gu
const QUOTE = /[«"“„]/u
// «…», — отметил; "…", - le sue parole; „…“, sagte; “…,” Moss said
const CLOSING = /[»"”“](?=[,.!?]{0,2} ?(?:[—–-] )?\p{Ll}|[,.!?]{0,2}$|[.!?] ?(?=\s\p{Lu}))|(?<=,)["”](?=\s\p{Lu})/gu
// «…, — говорит директор. — …»
const INTERRUPTION = /[,.!?…]? ?[—–-] (?<tag>\p{Ll}.{5,160}?)[.,] [—–-] (?=[\p{Ll}\p{Lu}])/u

// «— Мы ждём …»
const DIALOGUE = /^[—–-] ?(?=[\p{Lu}«])/u
// «…, — говорит директор. — …», «…! — сказал он.»
const DIALOGUE_TAG = /[,.!?…]? [—–-] \p{Ll}.{3,200}?(?:[.,] [—–-] |\.?$)/u

/** Whether a verb of speech, or words that stand for one, begins within `reach` words of a range. */
export const saidWithin = (passage: Passage, span: Span, reach: number, rules: NameRules): boolean => {
  const from = wordAt(passage.words, span.start)
  for (let at = from; at < from + reach && (passage.words[at]?.start ?? span.end) < span.end; at += 1) {
    if (matchPhrase(rules.speech, passage.words, at) !== null) return true
    if (matchPhrase(rules.anaphors, passage.words, at) !== null) return true
  }
  return false
}

// what parts words said from who said them; a name that does something has none: «Сибирский экспортёр года» напоминает
const PARTED = /[,.!?…]["»”“]|["»”“][.!?]?\s?(?:[,—–-]|$)/u

const isParted = ({ text }: Passage, closing: number): boolean => PARTED.test(text.slice(closing - 1, closing + 4))

/** «…», so Direktor Moss: a word in place of the verb, and soon behind it an office or a given name. */
const isIntroduced = ({ words }: Passage, tag: Span, rules: NameRules): boolean => {
  const first = wordAt(words, tag.start)
  if (!rules.introduces.has(words[first]?.key ?? '')) return false
  const holders = words.slice(first + 1, first + 1 + VERB_REACH).filter(({ start }) => start < tag.end)
  return holders.some(({ key, capital }) => capital && rules.given.has(key)) || findOffices(holders, rules).length > 0
}

const wordCount = (passage: Passage, span: Span): number =>
  wordAt(passage.words, span.end) - wordAt(passage.words, span.start)

/** The tag after a closing mark: up to the end of its sentence. */
const tagAfter = (passage: Passage, closing: number): Span => {
  const sentence = passage.sentences.find(({ start, end }) => start <= closing && closing < end)
  return { start: closing + 1, end: Math.max(sentence?.end ?? passage.text.length, closing + 1) }
}

const closingOf = (passage: Passage, opening: number, rules: NameRules): number | null => {
  for (const match of passage.text.slice(opening + 1).matchAll(CLOSING)) {
    const at = opening + 1 + match.index
    const tag = tagAfter(passage, at)
    if (wordCount(passage, { start: opening, end: at }) < SHORTEST) {
      if (passage.text.slice(opening + 1, at).includes('«')) continue
      return null
    }
    const isTold = saidWithin(passage, tag, VERB_REACH, rules) || isIntroduced(passage, tag, rules)
    if (isTold && isParted(passage, at)) return at
    if (INTERRUPTION.test(passage.text.slice(opening, at))) return at
  }
  return null
}

const speechAt = (passage: Passage, opening: number, rules: NameRules): Speech | null => {
  const closing = closingOf(passage, opening, rules)
  if (closing === null) return null
  const said = { start: opening + 1, end: closing }
  const inner = passage.text.slice(said.start, said.end)
  const interruption = INTERRUPTION.exec(inner)
  const told = interruption?.groups?.tag
  if (interruption === null || told === undefined) return { passage, parts: [said], tag: tagAfter(passage, closing) }
  const start = said.start + interruption.index
  const tag = { start, end: start + interruption[0].length }
  if (!saidWithin(passage, tag, VERB_REACH, rules)) return { passage, parts: [said], tag: tagAfter(passage, closing) }
  return {
    passage,
    parts: [
      { start: said.start, end: start },
      { start: tag.end, end: said.end },
    ],
    tag,
  }
}

// «Директор ответил: «Мы ждём …»»: how far before the colon the verb of speech may stand, in words
const REACH_BACK = 12
const COLON = /:\s*$/u
const PAIRS: Readonly<Record<string, RegExp>> = { '«': /»/u, '“': /”/u, '„': /[“”]/u, '"': /"/u }

/** Words in quotation marks behind a colon, with who says them before it. */
const announcedAt = (passage: Passage, opening: number, rules: NameRules): Speech | null => {
  const { words, sentences, text } = passage
  if (!COLON.test(text.slice(Math.max(0, opening - 3), opening))) return null
  const said = text.slice(opening + 1)
  const length = said.search(PAIRS[text.charAt(opening)] ?? COLON)
  const part = { start: opening + 1, end: opening + 1 + length }
  if (length < 0 || wordCount(passage, part) < SHORTEST) return null
  const sentence = sentences.find(({ start, end }) => start < opening && opening <= end)
  const first = words[Math.max(0, wordAt(words, opening) - REACH_BACK)]
  const tag = { start: Math.max(sentence?.start ?? 0, first?.start ?? 0), end: opening }
  return saidWithin(passage, tag, REACH_BACK, rules) ? { passage, parts: [part], tag } : null
}

const quotedSpeeches = (passage: Passage, rules: NameRules): Speech[] => {
  const speeches: Speech[] = []
  if (!QUOTE.test(passage.text)) return speeches
  let free = 0
  for (const match of passage.text.matchAll(OPENING)) {
    if (match.index < free) continue
    const speech = announcedAt(passage, match.index, rules) ?? speechAt(passage, match.index, rules)
    if (speech === null) continue
    speeches.push(speech)
    free = Math.max(speech.tag.start, speech.parts.at(-1)?.end ?? 0)
  }
  return speeches
}

/** «— Мы ждём гостей, — говорит директор. — Приедут все.»: a paragraph of dialogue with its tag. */
const dialogue = (passage: Passage, rules: NameRules): Speech[] => {
  const dash = DIALOGUE.exec(passage.text)
  const match = dash === null ? null : DIALOGUE_TAG.exec(passage.text)
  if (dash === null || match === null) return []
  const tag = { start: match.index, end: match.index + match[0].length }
  if (!saidWithin(passage, tag, VERB_REACH, rules)) return []
  const rest = { start: tag.end, end: passage.text.trimEnd().length }
  const said = { start: dash[0].length, end: tag.start }
  return [{ passage, parts: rest.start < rest.end ? [said, rest] : [said], tag }]
}

/** Direct speech of a passage: a paragraph of dialogue, or words in quotation marks beside a verb of speech. */
export const findSpeeches = (passage: Passage, rules: NameRules): Speech[] => {
  const spoken = dialogue(passage, rules)
  return spoken.length > 0 ? spoken : quotedSpeeches(passage, rules)
}
