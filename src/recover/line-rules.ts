import { matchPhrase } from '../base/phrases.ts'
import { readWords, type Word } from '../base/words.ts'
import type { Chrome } from '../languages/parts/boilerplate.ts'
import { readDateLine } from './date-line.ts'
import { findDates } from './find-dates.ts'
import { endsSentence, type Verdict } from './page-line.ts'
import { matchPattern } from './phrase-patterns.ts'
import { isByline, isPersonName, readAuthors, readSourceName } from './read-names.ts'
import type { ReadingRules } from './reading-rules.ts'

interface View {
  readonly text: string
  readonly words: readonly Word[]
  readonly rules: ReadingRules
  readonly monthFirst: boolean
}

type LineRule = (view: View) => Verdict | null

const markup: LineRule = ({ text }) => (text === '' ? { rule: 'markup', role: 'chrome' } : null)

// `https://site.example/news/2022/11/09/flour/`, `www.site.example`
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu

const address: LineRule = ({ text, words, rules }) => {
  if (!ADDRESS.test(text)) return null
  const published = findDates(text, words, rules.dateWords, false).find(
    ({ year, month }) => year !== null && month !== null,
  )
  const url = text.startsWith('http') ? { url: text } : {}
  if (published === undefined) return { rule: 'address-line', role: 'header', credit: url }
  return { rule: 'dated-address', role: 'date', credit: { ...url, published } }
}

// «* * *», «———», «☰»
const ORNAMENT = /^[^\p{L}\p{N}]+$/u
const ornament: LineRule = ({ text }) => (ORNAMENT.test(text) ? { rule: 'ornament', role: 'chrome' } : null)

// «Made in Russia // Made in Russia»
const SIGN_OFF = /^(?<name>.{2,60}?)\s*\/\/\s*\k<name>$/u
const signOff: LineRule = ({ text }) => {
  const publisher = text.length > 140 ? undefined : SIGN_OFF.exec(text)?.groups?.name
  return publisher === undefined ? null : { rule: 'publisher-sign-off', role: 'credit', credit: { publisher } }
}

const dateLine: LineRule = ({ text, words, rules, monthFirst }) => {
  const credit = readDateLine(text, words, rules, monthFirst)
  return credit === null ? null : { rule: 'date-line', role: 'date', credit }
}

// «15», «1 204», «2,3K», «👁 512 💬 3»
const COUNTER = /^[^\p{L}+%$€£¥₽]*\d[\d\s.,]*(?:[KkКкMМ]|тыс\.)?[^\p{L}+%$€£¥₽]*$/u
const counter: LineRule = ({ text }) =>
  text.length <= 24 && COUNTER.test(text) ? { rule: 'counter', role: 'chrome' } : null

// «16+»
const AGE_MARK = /^\(?\d{1,2}\s?\+\)?$/
const ageMark: LineRule = ({ text }) => (AGE_MARK.test(text) ? { rule: 'age-mark', role: 'chrome' } : null)

// « / », « > », « » », « → » between the steps of a breadcrumb; « | », « · », two spaces between entries of a menu
const CRUMBS = /\s*[>›»→⟩]\s*|\s+[/\\·—–-]\s+/u
const ENTRIES = /\s*[|•·⋅●]\s*|\s{2,}|\t|\s+\/\s+/u
// «Business > Ports»: arrows lead from section to section even where nobody knows the sections
const ARROWS = /\s+[>›→]\s+/u
const LONGEST_TRAIL = 80
/** Longest menu or breadcrumb printed in a row. */
const LONGEST_ROW = 400
const LONGEST_ENTRY = 4

const isMenuPhrase = (text: string, rules: ReadingRules, home = false): boolean => {
  const words = readWords(text)
  const match = matchPhrase(rules.menu, words, 0)
  return match !== null && match.to === words.length && (!home || match.values.includes('home'))
}

const breadcrumb: LineRule = ({ text, rules }) => {
  if (text.length > LONGEST_ROW) return null
  const steps = text.split(CRUMBS).filter((step) => step !== '')
  const [first] = steps
  const trail = text.length <= LONGEST_TRAIL && text.split(ARROWS).filter((step) => step !== '')
  const short = trail && trail.length > 1 && trail.every((step) => readWords(step).length < LONGEST_ENTRY)
  return first !== undefined && steps.length > 1 && (short || isMenuPhrase(first, rules, true))
    ? { rule: 'breadcrumb', role: 'header' }
    : null
}

/** A row of short entries, at least a third of them known: «HOME  NEWS  CONTACT», «Home | Cronaca | Sport». */
const menuRow: LineRule = ({ text, rules }) => {
  if (text.length > LONGEST_ROW || endsSentence(text)) return null
  const entries = text.split(ENTRIES).filter((entry) => entry !== '')
  if (entries.length < 2 || entries.some((entry) => readWords(entry).length > LONGEST_ENTRY)) return null
  const known = entries.filter((entry) => isMenuPhrase(entry, rules)).length
  return known * 3 >= entries.length ? { rule: 'menu', role: 'header' } : null
}

/** Nothing but entries of menus, or of a language switch: «Новости», «О проекте Контакты», «ITA». */
const menuEntries: LineRule = ({ text, words, rules }) => {
  if (words.length === 0 || words.length > 40 || endsSentence(text)) return null
  let endonyms = 0
  for (let index = 0; index < words.length; ) {
    const match = matchPhrase(rules.menu, words, index)
    if (match === null) return null
    if (match.values.includes('endonym')) endonyms += 1
    index = match.to
  }
  return { rule: endonyms === words.length ? 'language-switch' : 'menu', role: 'header' }
}

/** «Автор: Полина Мотовилова», “By Jordan Whitfield”, «Источник: Интерфакс». */
const creditLine: LineRule = ({ text, words, rules }) => {
  if (text.length > 160) return null
  const label = matchPattern(rules.labels, text, words, 0)
  const rest = text.slice(label?.rest ?? 0)
  if (label?.value === 'source') return { rule: 'source-line', role: 'credit', credit: readSourceName(rest, rules) }
  if (label?.value === 'author') return byline(rest, rules)
  return null
}

const byline = (names: string, rules: ReadingRules): Verdict | null => {
  const credit = readAuthors(names, rules)
  if (credit.authors !== undefined || credit.agency !== undefined) return { rule: 'byline', role: 'credit', credit }
  return readWords(names).length <= 6 ? { rule: 'nobodys-byline', role: 'chrome' } : null
}

/** A byline without a colon; all that follows its first words must be names. */
const bareByline: LineRule = ({ text, words, rules }) => {
  if (text.length > 120 || endsSentence(text)) return null
  const match = matchPattern(rules.bylines, text, words, 0)
  if (match === null) return null
  const names = text.slice(match.rest)
  return isByline(names, rules) ? { rule: 'byline', role: 'credit', credit: readAuthors(names, rules) } : null
}

// «Полина МОТОВИЛОВА»: newspapers print the surnames of their own in capitals
const SIGNATURE = /^\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}{2}[\p{Lu}-]+$/u
const signature: LineRule = ({ text, rules }) =>
  SIGNATURE.test(text) && isPersonName(text, rules)
    ? { rule: 'signature', role: 'credit', credit: readAuthors(text, rules) }
    : null

/** A label without a colon before an account or an office: «Автор Пресс-служба министерства». */
const officeByline: LineRule = ({ text, words, rules }) => {
  const match = words.length > 8 || endsSentence(text) ? null : matchPattern(rules.bylines, text, words, 0)
  const next = match === null ? undefined : words[match.to]
  const office = next !== undefined && (rules.nobody.has(next.key) || rules.offices.has(next.key))
  return office && next.capital ? { rule: 'nobodys-byline', role: 'chrome' } : null
}

/** An account or a desk alone on its line: «Администратор», “Editorial staff”. */
const account: LineRule = ({ words, rules }) =>
  words.length > 0 && words.length <= 3 && words.every((word) => rules.nobody.has(word.key))
    ? { rule: 'account-name', role: 'chrome' }
    : null

/** Most characters a line of each kind may have; what is not listed here is at most `SHORT` long. */
const SHORT = 120
const LONGEST: Partial<Readonly<Record<Chrome, number>>> = {
  share: 80,
  comments: 60,
  'article-link': 260,
  'photo-credit': 240,
  tags: 300,
  advertisement: 500,
  contacts: 300,
  'cookie-notice': 900,
  copyright: 700,
  form: 300,
  'legal-notice': 700,
  login: 300,
  subscribe: 600,
}

const ROLES: Partial<Readonly<Record<Chrome, Verdict['role']>>> = {
  accessibility: 'header',
  'cookie-notice': 'header',
  search: 'header',
  comments: 'section',
  'next-article': 'section',
  'related-heading': 'section',
  copyright: 'end',
  'legal-notice': 'end',
}

const chrome: LineRule = ({ text, words, rules }) => {
  const first = words.findIndex((word) => word.kind === 'letters')
  if (first < 0) return null
  const counted = first > 0
  const accept = (kind: Chrome): boolean =>
    text.length <= (LONGEST[kind] ?? SHORT) && (kind === 'views' ? words.length < 9 : !(counted && kind === 'comments'))
  const match = matchPattern(rules.chrome, text, words, first, accept)
  if (match === null) return null
  // «Читайте также:» with nothing after it opens a list
  const kind = match.value === 'article-link' && match.rest >= text.length ? 'related-heading' : match.value
  return { rule: kind, role: ROLES[kind] ?? 'chrome' }
}

// «#экспорт #АПК»
const HASHTAGS = /^(?:[#＃][\p{L}\p{N}_-]+[\s,;]*)+$/u
const hashtags: LineRule = ({ text }) => (HASHTAGS.test(text) ? { rule: 'hashtags', role: 'chrome' } : null)

// names of networks and messengers, as buttons print them
const NETWORKS = new Set(
  'facebook fb twitter x linkedin whatsapp telegram vk вконтакте вк одноклассники ok viber instagram youtube pinterest reddit tumblr skype messenger threads bluesky mastodon xing tiktok rutube дзен телеграм max wechat line email mail e email'.split(
    ' ',
  ),
)
const networks: LineRule = ({ words }) =>
  words.length > 0 && words.length <= 16 && words.every((word) => NETWORKS.has(word.key))
    ? { rule: 'share', role: 'chrome' }
    : null

// «© 2016–2024 АНО», “(c) 2021 Site”
const COPYRIGHT = /^(?:©|\([cс]\)|copyright)\s*(?:\d{4}|\p{Lu})/iu
const copyright: LineRule = ({ text }) =>
  text.length <= 400 && COPYRIGHT.test(text) ? { rule: 'copyright', role: 'end' } : null

// «344002, г. Ростов-на-Дону», «+7 (863) 200-00-00», «info@site.example»
const POSTCODE = /^\d{5,6},?\s+\p{Lu}?\p{L}/u
const PHONE = /(?:^|\s)(?:\+|8[\s(-])\s?\d[\d\s().-]{7,}\d/
const MAIL = /^[^\s@]+@[^\s@]+\.[\p{L}]{2,}$/u
const contacts: LineRule = ({ text }) => {
  if (text.length > 240) return null
  const found =
    MAIL.test(text) ||
    (PHONE.test(text) && text.length <= 120) ||
    (POSTCODE.test(text) && text.includes(',') && text.length <= 160)
  return found ? { rule: 'contacts', role: 'end' } : null
}

// what a line is by its shape, then what its whole says, then how it opens; dates before counters, bylines before menus
const LINE_RULES: readonly LineRule[] = [
  markup,
  address,
  ornament,
  ageMark,
  signOff,
  hashtags,
  dateLine,
  counter,
  networks,
  creditLine,
  breadcrumb,
  chrome,
  menuEntries,
  menuRow,
  bareByline,
  officeByline,
  signature,
  account,
  copyright,
  contacts,
]

/** What a line is besides text of the article; null when it may be text. */
export const judgeLine = (
  text: string,
  words: readonly Word[],
  rules: ReadingRules,
  monthFirst: boolean,
): Verdict | null => {
  const view = { text, words, rules, monthFirst }
  for (const rule of LINE_RULES) {
    const verdict = rule(view)
    if (verdict !== null) return verdict
  }
  return null
}
