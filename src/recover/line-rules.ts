import { countWords } from '../base/breadth.ts'
import type { Word } from '../base/words.ts'
import { caption } from './caption-rule.ts'
import { chrome, shoutedLink } from './chrome-rule.ts'
import { code } from './code-rule.ts'
import { leaders } from './contents-rule.ts'
import { isCounter } from './counter.ts'
import {
  bareByline,
  bracketedByline,
  creditLine,
  deskSign,
  officeByline,
  placedByline,
  placedService,
  signature,
  wireSignOff,
} from './credit-rules.ts'
import { readDateLine } from './date-line.ts'
import { fileName } from './file-name.ts'
import { findDates } from './find-dates.ts'
import { datelineAlone, wireMeta } from './line-of-wire.ts'
import type { LineRule } from './line-rule.ts'
import { breadcrumb, gluedEntries, menuEntries, menuRow } from './menu-rules.ts'
import { ownPhoto } from './own-photo.ts'
import type { Verdict } from './page-line.ts'
import { pager } from './pager-rule.ts'
import { photoSign } from './photo-sign.ts'
import { matchPattern } from './phrase-patterns.ts'
import type { ReadingRules } from './reading-rules.ts'
import { tagRow } from './tag-row.ts'
import { ticker } from './ticker-rule.ts'

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

// «| Портал Поморья»: cut off behind a headline
const BEHIND = /^\|\s[^|]{3,60}$/u
const siteName: LineRule = ({ text }) => (BEHIND.test(text) ? { rule: 'site-name', role: 'chrome' } : null)

// «* * *», «———», «☰»
const ORNAMENT = /^[^\p{L}\p{N}]+$/u
// “###”, “-30-”, «-0-»: a release or a wire story ends there
const END_MARK = /^(?:#\s?){3,}$|^[–-]\s?(?:30|0)\s?[–-]$/u
const endMark: LineRule = ({ text }) => (END_MARK.test(text) ? { rule: 'closing', role: 'end' } : null)

const ornament: LineRule = ({ text }) => (ORNAMENT.test(text) ? { rule: 'ornament', role: 'chrome' } : null)

// «Made in Russia // Made in Russia»
const SIGN_OFF = /^(?<name>.{2,60}?)\s*\/\/\s*\k<name>$/u
const signOff: LineRule = ({ text }) => {
  const publisher = text.length <= 140 && text.includes('//') ? SIGN_OFF.exec(text)?.groups?.name : undefined
  return publisher === undefined ? null : { rule: 'publisher-sign-off', role: 'credit', credit: { publisher } }
}

// «+7 (863) 200-00-00», “(802) 555-0134”
const PHONE = /(?:^|\s)(?:\+|8[\s(-])\s?\d[\d\s().-]{7,}\d|(?<![\d-])(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?!\d)/

const dateLine: LineRule = ({ text, words, rules, monthFirst }) => {
  const credit = readDateLine(text, words, rules, monthFirst)
  // «+7» and «+17°» look like a time zone
  if (credit === null || (credit.published === undefined && (PHONE.test(text) || text.includes('°')))) return null
  return { rule: 'date-line', role: 'date', credit }
}

const counter: LineRule = ({ text }) => (isCounter(text) ? { rule: 'counter', role: 'chrome' } : null)

// «16+»
const AGE_MARK = /^\(?\d{1,2}\s?\+\)?$/
const ageMark: LineRule = ({ text }) => (AGE_MARK.test(text) ? { rule: 'age-mark', role: 'chrome' } : null)

/** An account or a desk alone on its line: «Администратор», “Editorial staff”. */
const account: LineRule = ({ text, words, rules }) =>
  words.length > 0 &&
  countWords(words) <= 3 &&
  (rules.nobody.has(text) || words.every((word) => rules.nobody.has(word.key)))
    ? { rule: 'account-name', role: 'chrome' }
    : null

// «#экспорт #АПК»
const HASHTAGS = /^(?:[#＃][\p{L}\p{N}_-]+[\s,;]*)+$/u
const hashtags: LineRule = ({ text }) => (HASHTAGS.test(text) ? { rule: 'hashtags', role: 'chrome' } : null)

/** Names of networks, and at most a button before them: «Facebook Twitter», «Поделиться ВКонтакте Telegram». */
const networks: LineRule = ({ text, words, rules }) => {
  if (words.length === 0 || countWords(words) > 16) return null
  const first = words.findIndex((word) => rules.networks.has(word.key))
  if (first < 0 || !words.slice(first).every((word) => rules.networks.has(word.key))) return null
  const button = words.slice(0, first)
  const shared = matchPattern(rules.chrome, text.slice(0, words[first]?.start), button, 0)?.value === 'share'
  return first === 0 || shared ? { rule: 'share', role: 'chrome' } : null
}

// «© 2016–2024 АНО», “(c) 2021 Site”, «© АНО «Берег»»
const COPYRIGHT = /^(?:©|\([cс]\)|copyright)\s*(?:\d{4}|[«"“„]?\p{Lu})/iu
// a picture’s is without a year
const YEAR = /(?:19|20)\d{2}/u
const copyright: LineRule = ({ text }) => {
  if (text.length > 400 || !COPYRIGHT.test(text)) return null
  return YEAR.test(text) ? { rule: 'copyright', role: 'end' } : { rule: 'photo-credit', role: 'chrome' }
}

// «344002, г. Ростов-на-Дону», «+7 (863) 200-00-00», “(804) 555-0134”, «info@site.example»
const POSTCODE = /^\d{5,6},?\s+\p{Lu}?\p{L}/u
// «…, тел. (4012) 00-00-00», “Press office, tel. 028 0000 0000”
const LABELLED_PHONE = /(?<!\p{L})(?:тел|телефон|факс|tel|phone|telefon|telefono|fax)[.:]*\s*[(+]?\d[\d\s()/-]{4,}\d$/iu
const MAIL = /^[^\s@]+@[^\s@]+\.[\p{L}]{2,}$/u
const contacts: LineRule = ({ text }) => {
  if (text.length > 240) return null
  const found =
    MAIL.test(text) ||
    (text.length <= 120 && PHONE.test(text)) ||
    (text.length <= 160 && LABELLED_PHONE.test(text)) ||
    (POSTCODE.test(text) && text.includes(',') && text.length <= 160)
  return found ? { rule: 'contacts', role: 'end' } : null
}

// what a line is by its shape, then what its whole says, then how it opens; dates before counters, bylines before menus
const LINE_RULES: readonly LineRule[] = [
  markup,
  address,
  endMark,
  ornament,
  siteName,
  code,
  ageMark,
  signOff,
  hashtags,
  fileName,
  wireMeta,
  dateLine,
  datelineAlone,
  counter,
  ticker,
  leaders,
  networks,
  wireSignOff,
  placedService,
  placedByline,
  bracketedByline,
  creditLine,
  deskSign,
  ownPhoto,
  photoSign,
  breadcrumb,
  chrome,
  shoutedLink,
  pager,
  menuEntries,
  gluedEntries,
  menuRow,
  bareByline,
  officeByline,
  signature,
  account,
  copyright,
  contacts,
  tagRow,
  caption,
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
