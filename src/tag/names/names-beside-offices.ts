import { matchPhrase } from '../../base/phrases.ts'
import type { Word } from '../../base/words.ts'
import type { Passage } from '../passage.ts'
import type { NameRules } from './name-rules.ts'
import { follows, isName, type NameRun, type Office, REACH, unlisted } from './name-run.ts'

const LATIN = /^\p{Script=Latin}/u

// „Vertreter der Gebiete Kursk“: what follows an article or a preposition is no name yet
const SMALL_WORD = 3

/** Where the next word of an office’s complement begins: behind a place, or behind a word that may go on with it. */
const nextOfComplement = (word: Word, at: number, rules: NameRules, isPlace: (at: number) => number): number => {
  const place = isPlace(at)
  if (place > at) return place
  // «посол Индонезии |в России| Хосе Таварес»
  const beyond = !word.capital && word.text.length <= SMALL_WORD ? isPlace(at + 1) : 0
  if (beyond > at + 1) return beyond
  const goesOn = !word.capital && (rules.words.continuesName(word.key) || rules.words.isAdjective(word.key))
  return goesOn ? at + 1 : at
}

const isOfComplement = (before: Word | undefined, at: number, office: Office, rules: NameRules): boolean =>
  at > office.to &&
  before !== undefined &&
  !before.capital &&
  (before.text.length <= SMALL_WORD || rules.genitives.has(before.key))

// «глава Донецкой Народной Республики», «директор Южного управления»; but «губернатору Островскому»
const OF_NOUN = /(?<![цс]к)(?:ого|его|ой|[иы]х)$|[цс]кой$/u
const isOfNoun = ({ key }: Word, { words, cyrillic }: NameRules): boolean =>
  cyrillic && OF_NOUN.test(key) && words.isAdjective(key)

/** «премьер-министром Японии Синдзо Абэ»: two capitalised words behind an office and its complement, or one right after. */
export const afterOffice = (
  { words }: Passage,
  office: Office,
  rules: NameRules,
  isPlace: (at: number) => number,
): NameRun | null => {
  for (let at = office.to; at < office.to + REACH; ) {
    const word = words[at]
    if (word === undefined || !follows(word, " -'") || matchPhrase(rules.organisations, words, at) !== null) return null
    const next = nextOfComplement(word, at, rules, isPlace)
    if (next > at) at = next
    else if (!isName(word) || (rules.cyrillic && LATIN.test(word.text))) return null
    else if (isOfComplement(words[at - 1], at, office, rules) || matchPhrase(rules.titles, words, at) !== null)
      return null
    // «экс-губернатора области и бывшего Президента Грузии»
    else if (matchPhrase(rules.offices, words, at) !== null) return null
    else if (isOfNoun(word, rules)) return null
    else if (isName(words[at + 1]) && follows(words[at + 1], ' '))
      // “director of the Maple Makers Association”
      return !rules.cyrillic && isName(words[at + 2]) && follows(words[at + 2], ' ') ? null : unlisted(at, at + 2)
    else return at === office.to ? unlisted(at, at + 1) : null
  }
  return null
}

/** «Mikhail Degtyarev, governatore ad interim …»: two or three capitalised words, a comma, an office. */
export const beforeOffice = (
  passage: Passage,
  office: Office,
  rules: NameRules,
  isPlace: (at: number) => number,
): NameRun | null => {
  const { words, text } = passage
  const first = words[office.from]
  const last = words[office.from - 1]
  if (first === undefined || !isName(last) || text.slice(last.end, first.start).trim() !== ',') return null
  let from = office.from - 1
  while (office.from - from < 3 && follows(words[from], ' ') && isName(words[from - 1])) from -= 1
  // «экс-президент Татарстана Минтимер Шаймиев, председатель союза»
  if (office.from - from === 3 && isPlace(from) > from) from += 1
  if (office.from - from < 2 || words.slice(from, office.from).some((word) => isOfNoun(word, rules))) return null
  return unlisted(from, office.from)
}
