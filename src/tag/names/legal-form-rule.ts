import { matchPhrase } from '../../base/phrases.ts'
import type { Word } from '../../base/words.ts'
import type { OrganisationMention } from './names.ts'
import type { OrganisationSpot } from './organisation-spot.ts'

const NAME_WORDS = 6
const LETTER = /^[\p{L}\p{N}]/u

// «Nordmann Maschinenbau», “Hale & Sons”
const BETWEEN: ReadonlySet<string> = new Set([' ', '-', ' & '])
const goesOn = (text: string, end: number, next: Word | undefined): boolean =>
  next !== undefined && (next.capital || next.kind === 'digits') && BETWEEN.has(text.slice(end, next.start))

// the legal form that stands behind a name, after a blank or a comma
const formAt = (text: string, end: number, forms: readonly string[]): string | null => {
  const gap = text.startsWith(', ', end) ? ', ' : ' '
  if (!text.startsWith(gap, end)) return null
  const behind = text.slice(end + gap.length, end + gap.length + 16)
  const form = forms.find((one) => behind.startsWith(one) && !LETTER.test(behind.slice(one.length)))
  return form === undefined ? null : gap + form
}

/** „Nordmann Maschinenbau GmbH“, «Ferri S.p.A.», “Kern Tools LLC”: capitalised words before a legal form. */
export const beforeLegalForm = ({ passage, at, rules }: OrganisationSpot): OrganisationMention | null => {
  const { words, text } = passage
  const first = words[at]
  if (rules.words.legalForms.length === 0 || first?.capital !== true) return null
  if (first.text.length < 2 || rules.determiners.has(first.key)) return null
  // „Hersteller Nordmann GmbH“, „Chef Nordmann AG“: what announces a name is no part of it
  if (matchPhrase(rules.organisations, words, at) !== null || matchPhrase(rules.offices, words, at) !== null)
    return null
  for (let to = at + 1; to <= at + NAME_WORDS; to += 1) {
    const end = words[to - 1]?.end ?? first.end
    const form = formAt(text, end, rules.words.legalForms)
    if (form !== null) {
      const span = { start: first.start, end: end + form.length }
      return { passage, ...span, kind: 'company', name: text.slice(span.start, span.end) }
    }
    if (!goesOn(text, end, words[to]) || rules.determiners.has(words[to]?.key ?? '')) return null
  }
  return null
}
