import { matchPhrase } from '../../base/phrases.ts'
import { fold, type Word } from '../../base/words.ts'
import type { NameRules } from './name-rules.ts'
import type { OrganisationHead, OrganisationSpot } from './organisation-spot.ts'

const COMPLEMENT_WORDS = 9

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Dictionary form of the words before and in a head noun: «Гагаринского консервного комбината» → «Гагаринский …». */
export const headName = (words: readonly Word[], from: number, head: OrganisationHead, rules: NameRules): string => {
  const form = head.values[0]
  if (form === undefined) return ''
  const adjectives = words
    .slice(from, head.from)
    .map((word, index) => {
      const compound = words[from + index + 1]?.joint === '-'
      const lemma = compound ? word.text : rules.words.adjective(word.text, form.gender)
      return (index > 0 && word.joint === '-' ? '-' : ' ') + lemma
    })
    .join('')
    .trim()
  const first = words[head.from]
  if (!rules.cyrillic) return `${adjectives} ${asPrinted(words.slice(head.from, head.to), form.lemma)}`.trim()
  const noun = adjectives === '' && first?.capital && !first.caps ? capitalised(form.lemma) : form.lemma
  return `${adjectives} ${noun}`.trim()
}

// “Dubai Chamber of Commerce”: where nothing declines, the capitals of a dictionary form are those of the text
const asPrinted = (words: readonly Word[], lemma: string): string => {
  const printed = words.map(({ text }) => text).join(' ')
  return fold(printed) === fold(lemma) && !words.every(({ caps }) => caps) ? printed : lemma
}

type Place = (at: number) => number

/** Where a place ends, with the noun whose adjective it is: «der |karelischen Fischzüchter|». */
const endOfPlace = (words: readonly Word[], at: number, rules: NameRules, isPlace: Place): number => {
  const to = isPlace(at)
  const isAdjective = to > at && rules.capitalNouns && words[at]?.capital === false
  return isAdjective && words[to]?.joint === ' ' && words[to]?.capital ? to + 1 : to
}

/** Where a noun behind a link ends, with its adjectives: «of |economic development|», «dello |sviluppo economico|». */
const endOfNoun = (words: readonly Word[], from: number, rules: NameRules, isPlace: Place): number => {
  let at = from
  while (words[at + 1]?.joint === ' ' && !words[at]?.capital && rules.words.isAdjective(words[at]?.key ?? '')) at += 1
  const place = endOfPlace(words, at, rules, isPlace)
  if (place > at) return place
  const noun = words[at]
  if (noun === undefined || rules.days.has(noun.key)) return from
  at += 1
  while (words[at]?.joint === ' ' && rules.words.followsNoun(words[at]?.key ?? '', noun.key)) at += 1
  return at
}

/** “Export Centre and the Turkish bank”: an article behind «and» begins another thing. */
const beginsAnother = (words: readonly Word[], at: number, rules: NameRules): boolean => {
  if (matchPhrase(rules.asides, words, at) !== null) return true
  if (!rules.conjunctions.has(words[at]?.key ?? '')) return false
  return rules.determiners.has(words[at + 1]?.key ?? '') || beginsName(words, at + 1, rules)
}

/** «и |Российский экспортный центр|»: adjectives, the first with a capital, before a head noun. */
const beginsName = (words: readonly Word[], from: number, rules: NameRules): boolean => {
  let at = from
  while (rules.words.isAdjective(words[at]?.key ?? '') && words[at]?.joint === ' ') at += 1
  return at > from && words[from]?.capital === true && matchPhrase(rules.organisations, words, at) !== null
}

/** Where the next word of a complement ends, or `at` where it has ended. */
const nextOfComplement = (words: readonly Word[], at: number, rules: NameRules, isPlace: Place): number => {
  const word = words[at]
  if (word === undefined || ![' ', '-', "'"].includes(word.joint) || beginsAnother(words, at, rules)) return at
  const place = endOfPlace(words, at, rules, isPlace)
  if (place > at) return place
  if (rules.cyrillic && words[at + 1]?.joint === '-') return at + 1
  const second = words[at + 1]
  // «Camera di Commercio Italo-Russa»
  if (second?.joint === '-' && rules.words.followsNoun(second.key, words[at - 1]?.key ?? '')) return at + 2
  if (word.capital || !rules.words.continuesName(word.key)) return at
  if (rules.cyrillic || second === undefined || second.joint === '|') return at + 1
  return rules.words.continuesName(second.key) ? at + 1 : endOfNoun(words, at + 1, rules, isPlace)
}

/** The words that complete a head noun: «поддержки экспорта», «по торговле с Россией (РОТОБО)». */
export const complementEnd = ({ passage, rules, isPlace }: OrganisationSpot, from: number): number => {
  const { words, text } = passage
  let at = from
  while (at < from + COMPLEMENT_WORDS) {
    const next = nextOfComplement(words, at, rules, (where) => isPlace(passage, where))
    if (next === at) break
    at = next
  }
  while (at > from && rules.words.continuesName(words[at - 1]?.key ?? '') && (words[at - 1]?.text.length ?? 9) < 4)
    at -= 1
  const end = words[at - 1]?.end ?? 0
  const bracket = /^ \(\p{Lu}{2,}\)/u.exec(text.slice(end))
  return end + (bracket?.[0].length ?? 0)
}
