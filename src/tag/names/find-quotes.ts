import { findPhrases, matchPhrase } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import { wordAt } from '../../base/words.ts'
import type { Quote } from '../../records/tags.ts'
import { type Passage, prove } from '../passage.ts'
import type { NameRules } from './name-rules.ts'
import type { Names, PersonMention } from './names.ts'

interface Speech {
  readonly passage: Passage
  /** The words said; two parts when the tag interrupts them. */
  readonly parts: readonly Span[]
  /** Where it is told who said them. */
  readonly tag: Span
}

// how many words a quotation has at least; shorter ones are names and words in irony
const SHORTEST = 4
// how far behind the closing mark the verb of speech may stand, in words
const VERB_REACH = 7
const OPENING = /(?<=^|[\s(:—–-])[«"“„](?=\S)/gu
// «…», — отметил; "…", - le sue parole; „…“, sagte
const CLOSING = /[»"”“](?=[,.!?]{0,2} ?(?:[—–-] )?\p{Ll}|[,.!?]{0,2}$|[.!?] ?(?=\s\p{Lu}))/gu
// «…, — говорит директор. — …»
const INTERRUPTION = /[,.!?…]? ?[—–-] (?<tag>\p{Ll}.{5,160}?)[.,] [—–-] (?=[\p{Ll}\p{Lu}])/u

const saidWithin = (passage: Passage, span: Span, reach: number, rules: NameRules): boolean => {
  const from = wordAt(passage.words, span.start)
  for (let at = from; at < from + reach && (passage.words[at]?.start ?? span.end) < span.end; at += 1) {
    if (matchPhrase(rules.speech, passage.words, at) !== null) return true
    if (matchPhrase(rules.anaphors, passage.words, at) !== null) return true
  }
  return false
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
    if (saidWithin(passage, tag, VERB_REACH, rules)) return at
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

const findSpeeches = (passage: Passage, rules: NameRules): Speech[] => {
  const speeches: Speech[] = []
  let free = 0
  for (const match of passage.text.matchAll(OPENING)) {
    if (match.index < free) continue
    const speech = speechAt(passage, match.index, rules)
    if (speech === null) continue
    speeches.push(speech)
    free = Math.max(speech.tag.start, speech.parts.at(-1)?.end ?? 0)
  }
  return speeches
}

type SpeakerRule = (speech: Speech, people: readonly PersonMention[], rules: NameRules) => string | null

/** «…», — рассказал директор Александр Прохоров */
const namedInTag: SpeakerRule = ({ passage, tag }, people) =>
  people.find((person) => person.passage === passage && tag.start <= person.start && person.start < tag.end)?.name ??
  null

const before = (speech: Speech, person: PersonMention): boolean =>
  typeof person.passage.block === 'number' &&
  typeof speech.passage.block === 'number' &&
  (person.passage.block < speech.passage.block ||
    (person.passage === speech.passage && person.start < (speech.parts[0]?.start ?? 0)))

/** «…», — сказал заместитель мэра: the last person before whose office has the same head. */
const byOffice: SpeakerRule = (speech, people, rules) => {
  const { passage, tag } = speech
  const lemmas = (words: Passage['words']): Set<string> =>
    new Set(findPhrases(rules.offices, words).flatMap(({ values }) => values.map(({ lemma }) => lemma)))
  const within = (where: Passage, span: Span) =>
    where.words.slice(wordAt(where.words, span.start), wordAt(where.words, span.end))
  const told = lemmas(within(passage, tag))
  if (told.size === 0) return null
  const holder = people.findLast(
    (person) =>
      before(speech, person) &&
      person.office !== null &&
      [...lemmas(within(person.passage, person.office))].some((lemma) => told.has(lemma)),
  )
  return holder?.name ?? null
}

/** «…», - le sue parole; «…», — добавил он: whoever was named last before the words. */
const lastNamed: SpeakerRule = (speech, people, rules) => {
  const { passage, tag } = speech
  const anaphor = saidWithin(passage, tag, VERB_REACH, { ...rules, speech: rules.anaphors })
  const first = wordAt(passage.words, tag.start)
  const pronoun = passage.words
    .slice(first, first + VERB_REACH)
    .some((word) => word.start < tag.end && rules.pronouns.has(word.key))
  if (!anaphor && !pronoun) return null
  return people.findLast((person) => before(speech, person))?.name ?? null
}

// Who is named in the tag itself is surest; an office points back to its holder; a pronoun to whoever came last.
const SPEAKER_RULES: readonly SpeakerRule[] = [namedInTag, byOffice, lastNamed]

const toQuote = (speech: Speech, people: readonly PersonMention[], rules: NameRules): Quote => {
  let speaker: string | null = null
  for (const rule of SPEAKER_RULES) {
    speaker = rule(speech, people, rules)
    if (speaker !== null) break
  }
  const evidence = speech.parts.map((part) => prove(speech.passage, part, 'direct-speech'))
  return { speaker, text: evidence.map(({ text }) => text).join(' '), evidence }
}

/** Direct speech with its speaker: words in quotation marks beside a verb of speech. Title and lead are left out. */
export const findQuotes = (passages: readonly Passage[], names: Names, rules: NameRules): Quote[] =>
  passages
    .filter(({ block }) => typeof block === 'number')
    .flatMap((passage) => findSpeeches(passage, rules))
    .map((speech) => toQuote(speech, names.people, rules))
