import { gather } from '../../base/gather.ts'
import type { Span } from '../../base/span.ts'
import { wordAt } from '../../base/words.ts'
import type { Quote } from '../../records/tags.ts'
import { type Passage, prove } from '../passage.ts'
import { findOffices } from './find-offices.ts'
import { findSpeeches, type Speech, saidWithin, VERB_REACH } from './find-speeches.ts'
import { goesOn } from './goes-on.ts'
import type { NameRules } from './name-rules.ts'
import type { Names, PersonMention } from './names.ts'

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
    new Set(gather(findOffices(words, rules), ({ forms }) => forms.map(({ lemma }) => lemma)))
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

/** «…», — уточнил глава региона: an office no name was given, when only one person was named before. */
const onlyNamed: SpeakerRule = (speech, people, rules) => {
  const { passage, tag } = speech
  const from = wordAt(passage.words, tag.start)
  const office = findOffices(passage.words.slice(from, wordAt(passage.words, tag.end)), rules)
  const names = new Set(people.filter((person) => before(speech, person)).map(({ name }) => name))
  const [name] = names
  return office.length > 0 && names.size === 1 && name !== undefined ? name : null
}

/** «…», — уточнил глава региона: the office as printed, when the text names nobody who holds it. */
const officeAlone: SpeakerRule = ({ passage, tag }, _people, rules) => {
  const words = passage.words.slice(wordAt(passage.words, tag.start), wordAt(passage.words, tag.end))
  const [office] = findOffices(words, rules)
  const lemma = office?.forms[0]?.lemma
  if (office === undefined || lemma === undefined) return null
  const ends = words.findIndex((word, at) => at >= office.to && !goesOn(words[at - 1] ?? word, word, rules))
  const to = ends < 0 ? words.length : ends
  return lemma + passage.text.slice(words[office.to - 1]?.end ?? 0, words[to - 1]?.end ?? 0)
}

// Who is named in the tag itself is surest; an office points back to its holder; a pronoun to whoever came last.
const SPEAKER_RULES: readonly SpeakerRule[] = [namedInTag, byOffice, lastNamed, onlyNamed, officeAlone]

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
  gather(
    passages.filter(({ block }) => typeof block === 'number'),
    (passage) => findSpeeches(passage, rules),
  ).map((speech) => toQuote(speech, names.people, rules))
