import { matchPhrase } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import type { Word } from '../../base/words.ts'
import type { OrganisationKind } from '../../languages/parts/name-words.ts'
import type { Passage } from '../passage.ts'
import { saidWithin } from './find-speeches.ts'
import { beforeLegalForm } from './legal-form-rule.ts'
import type { OrganisationMention } from './names.ts'
import { complementEnd, headName } from './organisation-name.ts'
import type { OrganisationHead, OrganisationSpot } from './organisation-spot.ts'
import { provesName } from './proves-name.ts'
import { isQuotedName, isQuotedSentence, quotedAt } from './quoted-span.ts'

type Rule = (spot: OrganisationSpot) => OrganisationMention | null

// Roman numerals and common abbreviations are no brands
const NO_BRAND = /^[IVXLC]+$|^(?:IT|TV|PR|HR)$/
const LATIN = /^\p{Script=Latin}/u
// «…», — сказал
const SPEECH_DASH = /^,? ?[—–-] /u
// kinds whose head noun with a capital letter begins a name even at the start of a sentence
const BODIES: ReadonlySet<OrganisationKind> = new Set([
  'university',
  'embassy',
  'government',
  'export-support-centre',
  'trade-centre',
  'trade-association',
])

const skipSpace = (text: string, offset: number): number => (text.charAt(offset) === ' ' ? offset + 1 : offset)

const sentenceStart = (passage: Passage, at: number): boolean => {
  const start = passage.words[at]?.start ?? 0
  const before = passage.text.slice(0, start).trimEnd()
  return before === '' || /[.!?…]["»”]?$|[«"“„]$|[—–-]$/u.test(before)
}

// «ТОВАРЫ КУПИЛИ АРМЯНСКИЕ КОМПАНИИ», «Армянские компании купили»: no names, though with a capital
const capitalTells = (passage: Passage, at: number): boolean =>
  !sentenceStart(passage, at) && passage.words[at]?.caps !== true

const mention = (passage: Passage, span: Span, kind: string, name: string): OrganisationMention => ({
  passage,
  ...span,
  kind,
  name,
})

/** «завод „Ока-Автобус“», «ОЭЗ «Технополис «Москва»», «производителя соков «БПК»»: a head noun, then a quoted name. */
const headAndQuote: Rule = ({ passage, at, rules }) => {
  const { words, text } = passage
  const head = matchPhrase(rules.organisations, words, at)
  const form = head?.values[0]
  if (head === null || form === undefined) return null
  for (let to = head.to; to <= head.to + 2; to += 1) {
    const end = words[to - 1]?.end ?? 0
    if (to > head.to && (words[to - 1]?.joint !== ' ' || words[to - 1]?.capital)) return null
    // «в пресс-службе центра „Лён“»: the nearer head has the name
    if (to > head.to && matchPhrase(rules.organisations, words, to - 1) !== null) return null
    const quoted = quotedAt(text, skipSpace(text, end))
    if (quoted === null) continue
    if (!isQuotedName(text, quoted)) return null
    const printed = text.slice(quoted.start, quoted.end)
    const start = words[at]?.start ?? 0
    if (to > head.to) return mention(passage, quoted, form.kind, printed)
    return mention(passage, { start, end: quoted.end }, form.kind, `${form.lemma} ${printed}`)
  }
  return null
}

const adjectivesUpTo = ({ passage, at, rules, isPlace }: OrganisationSpot): OrganisationHead | null => {
  const { words } = passage
  for (let to = at; to < at + 6; to += 1) {
    const word = words[to]
    if (word === undefined || (to > at && word.joint !== ' ' && word.joint !== '-')) return null
    const head = to > at ? matchPhrase(rules.organisations, words, to) : null
    if (head !== null) return head
    const compound = words[to + 1]?.joint === '-'
    const isPart = compound || rules.words.isAdjective(word.key) || (!rules.cyrillic && isPlace(passage, to) > to)
    if (!isPart) return null
  }
  return null
}

// «в Telegram-канале» names no channel
const isService = ({ words }: Passage, at: number, head: number): boolean =>
  words[head]?.joint === '-' && !words[head].capital && LATIN.test(words[at]?.text ?? '')

/** «Гагаринского консервного комбината», «Японской ассоциации по торговле с Россией»: adjectives with a capital, a head. */
const adjectivesAndHead: Rule = (spot) => {
  const { passage, at, rules } = spot
  if (!passage.words[at]?.capital || passage.words[at]?.joint === '-') return null
  const head = adjectivesUpTo(spot)
  const form = head?.values[0]
  if (head === null || form === undefined) return null
  if (!provesName(spot, head) || (rules.cyrillic && isService(passage, at, head.from))) return null
  if (spot.isPlace(passage, at) >= head.to || (!capitalTells(passage, at) && !BODIES.has(form.kind))) return null
  const start = passage.words[at]?.start ?? 0
  const end = form.kind === 'company' ? (passage.words[head.to - 1]?.end ?? 0) : complementEnd(spot, head.to)
  const tail = passage.text.slice(passage.words[head.to - 1]?.end ?? end, end)
  return mention(passage, { start, end }, form.kind, headName(passage.words, at, head, rules) + tail)
}

/** «Департамента инвестиционной политики», «Посольства КНР в Российской Федерации»: a head with a capital, a complement; but «Unione Europea» */
const capitalHead: Rule = (spot) => {
  const { passage, at, rules } = spot
  const word = passage.words[at]
  if (word === undefined || !word.capital) return null
  const head = matchPhrase(rules.organisations, passage.words, at)
  const form = head?.values[0]
  if (head === null || form === undefined || !BODIES.has(form.kind)) return null
  if (spot.isPlace(passage, at) > head.to) return null
  const headEnd = passage.words[head.to - 1]?.end ?? 0
  const end = complementEnd(spot, head.to)
  const words = head.to - head.from
  if (end <= headEnd && (words === 1 || (words === 2 && sentenceStart(passage, at)))) return null
  const name = headName(passage.words, at, head, rules) + passage.text.slice(headEnd, Math.max(end, headEnd))
  return mention(passage, { start: word.start, end: Math.max(end, headEnd) }, form.kind, name)
}

/** «ТАСС», «Интерфакс»: a news agency of the list, printed as a name. */
const newsAgency: Rule = ({ passage, at, rules }) => {
  const word = passage.words[at]
  const head = word?.capital ? matchPhrase(rules.organisations, passage.words, at) : null
  const form = head?.values.find(({ kind }) => kind === 'news-agency')
  if (word === undefined || head === null || form === undefined) return null
  const end = passage.words[head.to - 1]?.end ?? word.end
  return mention(passage, { start: word.start, end }, form.kind, form.lemma)
}

const isLatinName = (word: Word | undefined): word is Word =>
  word?.capital === true && LATIN.test(word.text) && !NO_BRAND.test(word.text)

const announcedKind = ({ passage, at, rules }: OrganisationSpot): OrganisationKind | null => {
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    if (passage.words[back + 1]?.joint === '|') return null
    const form = matchPhrase(rules.organisations, passage.words, back)?.values[0]
    if (form !== undefined) return form.kind
  }
  return null
}

// «Agrobook.ru»
const DOMAIN = /^\.\p{Ll}{2,4}(?!\p{L})/u

/** «Foton Motor», «SF Frozen Logistics»: Latin words with capitals in a Cyrillic text. */
const latinRun: Rule = (spot) => {
  const { passage, at, rules } = spot
  const first = passage.words[at]
  if (!rules.cyrillic || !isLatinName(first)) return null
  let to = at + 1
  while (isLatinName(passage.words[to]) && ' -'.includes(passage.words[to]?.joint ?? '|')) to += 1
  const next = passage.words[to]
  if (to - at === 1 && (first.text.length < 3 || (next?.joint === '-' && !next.capital))) return null
  const end = passage.words[to - 1]?.end ?? first.end
  const domain = DOMAIN.exec(passage.text.slice(end))?.[0] ?? ''
  const span = { start: first.start, end: end + domain.length }
  const kind = domain === '' ? (announcedKind(spot) ?? 'brand') : 'medium'
  return mention(passage, span, kind, passage.text.slice(span.start, span.end))
}

/** «БПК», „Terroir di Anapa“: a short name in quotation marks. */
const quotedName: Rule = (spot) => {
  const { passage, at, rules } = spot
  const start = (passage.words[at]?.start ?? 0) - 1
  const quoted = start < 0 ? null : quotedAt(passage.text, start)
  if (quoted === null || !isQuotedName(passage.text, quoted) || isQuotedSentence(passage.text, quoted)) return null
  if (SPEECH_DASH.test(passage.text.slice(quoted.end))) return null
  if (saidWithin(passage, { start: quoted.end, end: passage.text.length }, 2, rules)) return null
  return mention(passage, quoted, announcedKind(spot) ?? 'brand', passage.text.slice(quoted.start, quoted.end))
}

/** Most specific first: what a legal form ends, a head with its quoted name before the name alone, a whole body before a part of it. */
export const ORGANISATION_RULES: readonly Rule[] = [
  beforeLegalForm,
  headAndQuote,
  adjectivesAndHead,
  capitalHead,
  newsAgency,
  latinRun,
  quotedName,
]
