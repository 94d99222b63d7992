import { countWords } from '../base/breadth.ts'
import { matchPhrase } from '../base/phrases.ts'
import { readWords, type Word } from '../base/words.ts'
import type { Chrome } from '../languages/parts/boilerplate.ts'
import { isCounter } from './counter.ts'
import type { Segment } from './date-reading.ts'
import type { Credit } from './page-line.ts'
import { matchPattern } from './phrase-patterns.ts'
import { isByline, isNamedPerson, knownAgency, namesMedium, readAuthors, readSourceName } from './read-names.ts'
import type { ReadingRules } from './reading-rules.ts'

interface Remains {
  readonly text: string
  readonly words: readonly Word[]
  readonly rules: ReadingRules
}

type RemainsRule = (remains: Remains) => Credit | null

const SECTION_WORDS = 4

// «👁 1204»
const count: RemainsRule = ({ text }) => (isCounter(text) ? {} : null)

// “by Ann Lee”, «Автор: Анна Белова», «пользователем admin», «da ufficiostampa»
const byline: RemainsRule = ({ text, words, rules }) => {
  const match = matchPattern(rules.bylines, text, words, 0)
  const name = match === null ? text : text.slice(match.rest).replace(/^\s*[:：]\s*/, '')
  const account = readWords(name)
  if (match !== null && isByline(name, rules) && !namesMedium(account, rules)) return readAuthors(name, rules)
  // “by The Fenland Post”: a medium, and nobody’s name
  if (match !== null && isTitled(account)) return {}
  if (match !== null && account.length === 1 && account[0]?.capital === false) return {}
  return account.length > 0 && account.every((word) => rules.nobody.has(word.key)) ? {} : null
}

/** Most words of the name of a medium. */
const TITLED = 4
const isTitled = (words: readonly Word[]): boolean =>
  words.length > 1 && words.length <= TITLED && words.every(({ capital }) => capital)

const name: RemainsRule = ({ text, rules }) => {
  const credited = isNamedPerson(text, rules) || knownAgency(text, rules) !== null
  return credited ? readAuthors(text, rules) : null
}

// «Выпуск 12», “Issue 6”, «Newsletter n. 8 dell’»; „Pressemitteilung Nr. 12“, «Пресс-релиз № 7», “Press release No. 7”
const ISSUE = /^\p{L}{4,10}\.?(?:\s(?:№|[Nn][ro]?\.))?\s?\d{1,5}(?:\s\p{L}{2,4}[’']?)?$/u
const NUMBERED = /^\p{L}{4,20}(?:[ -]\p{L}{4,10})?\s(?:№|[Nn][ro]?\.)\s?\d{1,5}(?:[/-]\d{2,4})?$/u
const issue: RemainsRule = ({ text, words, rules }) => {
  // “May 2021 issue”
  const named = words.length === 1 && rules.issues.has(words[0]?.key ?? '')
  return named || ISSUE.test(text) || NUMBERED.test(text) ? {} : null
}

// «Источник: ТАСС», “来源：新华社”
const source: RemainsRule = ({ text, words, rules }) => {
  const label = matchPattern(rules.labels, text, words, 0)
  return label?.value === 'source' ? readSourceName(text.slice(label.rest), rules) : null
}

/** What pages print beside a date. */
const BESIDE: ReadonlySet<Chrome> = new Set([
  'advertisement',
  'article-link',
  'comments',
  'editors',
  'photo-credit',
  'print',
  'reading-time',
  'share',
  'tags',
  'views',
])

// «мин на чтение», «Просмотров: 45»
const chrome: RemainsRule = ({ text, words, rules }) => {
  const first = words.findIndex((word) => word.kind === 'letters')
  if (first < 0) return null
  return matchPattern(rules.chrome, text, words, first, (kind) => BESIDE.has(kind)) === null ? null : {}
}

// “in News”, «в рубрике Экономика»
const section: RemainsRule = ({ words, rules }) =>
  words.length > 1 && countWords(words) <= SECTION_WORDS && rules.dateWords.sections.has(words[0]?.key ?? '')
    ? {}
    : null

// «Телеканал «Большая вода»», «Газета «Берег» (Мезень)»: a medium in quotes
const MEDIUM = /^\p{Lu}\p{L}+ [«"“„][^«»"“”„]{2,40}[»"”“](?:\s?\([^()]{2,24}\))?$/u
const medium: RemainsRule = ({ text, words, rules }) =>
  MEDIUM.test(text) && rules.media.has(words[0]?.key ?? '') ? {} : null

// «Сельское хозяйство»: the section, as menus name it
const menuEntry: RemainsRule = ({ words, rules }) => {
  const match = words[0]?.capital === true ? matchPhrase(rules.menu, words, 0) : null
  return match !== null && match.to === words.length ? {} : null
}

// what has a label first; a bare name before what may be a name too
const REMAINS_RULES: readonly RemainsRule[] = [count, issue, byline, name, source, medium, chrome, section, menuEntry]

// «Вера Дымова. 14 марта»: what parts a piece from the next
const TRAIL = /(?<!\p{Lu})\.\s*$|[\s,;:|·–—-]+$/u

// “Ann Lee 12 comments”
const readCounted = (segment: Segment, from: number, to: number, rules: ReadingRules): Credit | null => {
  const digits = segment.words.findIndex(({ kind }, index) => index > from && index < to && kind === 'digits')
  const count = digits < 0 ? null : readWhole(segment, digits, to, rules)
  const before = count === null ? null : readWhole(segment, from, digits, rules)
  return before === null ? null : { ...count, ...before }
}

const readRun = (segment: Segment, from: number, to: number, rules: ReadingRules): Credit | null =>
  readWhole(segment, from, to, rules) ?? readCounted(segment, from, to, rules)

const readWhole = (segment: Segment, from: number, to: number, rules: ReadingRules): Credit | null => {
  const start = segment.words[from]?.start ?? 0
  const end = segment.words[to]?.start ?? segment.text.length
  const text = segment.text.slice(start, end).replace(TRAIL, '')
  const remains = { text, words: readWords(text), rules }
  for (const rule of REMAINS_RULES) {
    const credit = rule(remains)
    if (credit !== null) return credit
  }
  return null
}

// «scritto da»: a byline’s first words may go with dates as well
const openingLength = ({ text, words }: Segment, from: number, rules: ReadingRules): number =>
  matchPattern(rules.bylines, text, words.slice(from), 0)?.to ?? 1

/**
 * What the words of a segment that no date explains say of the article: a byline, a name, counts, a section; null
 * when something stays unexplained. “Posted on May 17, 2023 by Ann Lee in News” credits Ann Lee.
 */
export const readRemains = (segment: Segment, explained: ReadonlySet<number>, rules: ReadingRules): Credit | null => {
  const { words } = segment
  const credit: Credit[] = []
  for (let from = 0; from < words.length; ) {
    const opened = from + openingLength(segment, from, rules)
    let to = from + 1
    if (!explained.has(from) || (opened > to && opened < words.length && !explained.has(opened))) {
      to = opened
      while (to < words.length && !explained.has(to) && !rules.dateWords.sections.has(words[to]?.key ?? '')) to += 1
      const said = readRun(segment, from, to, rules)
      if (said === null) return null
      credit.push(said)
    }
    from = to
  }
  return Object.assign({}, ...credit.reverse())
}
