import type { CaseForm, Cases, Gender } from '../parts/name-words.ts'
import { phraseCases } from './inflection.ts'

// The order of `phraseCases`; of people the accusative is the genitive, so a masculine one is read off there.
const CASES = ['n', 'g', 'd', 'a', 'i', 'p']

// Names and nouns whose stem or class the ending does not tell, written for `phraseCases`.
const EXCEPTIONS: Readonly<Record<string, string>> = {
  Павел: 'Павел|Павл/m',
  Пётр: 'Пётр|Петр/m',
  Лев: 'Лев|Льв/m',
  посол: 'посол|посл/m',
  госпожа: 'госпожа/f!',
  'г-жа': 'г-жа/f!',
}

// «замминистра», «первый замглавы»: whose deputy one is stays in the genitive
const DEPUTY = /(?:^| )зам\p{L}+[аыя]$/u

const markedClass = (lemma: string, gender: Gender): string => {
  const exception = EXCEPTIONS[lemma]
  if (exception !== undefined) return exception
  if (lemma === lemma.toUpperCase() || DEPUTY.test(lemma)) return `${lemma}/0`
  if (gender === 'n' && lemma.endsWith('о')) return `${lemma}/n`
  if (gender === 'm' && lemma.endsWith('ь')) return `${lemma}/m-ь`
  return gender === 'm' && /^\p{Lu}\p{Ll}+ий$/u.test(lemma) ? `${lemma}/m-ий` : lemma
}

/**
 * The forms of a Russian noun, given name or noun phrase by its dictionary form: «посол» → «посла» (genitive), …;
 * leading adjectives agree, words after the noun stay («центр поддержки экспорта»).
 */
export const decline = (lemma: string, gender: Gender): CaseForm[] => {
  const declined = phraseCases(markedClass(lemma, gender))
  const byForm = new Map<string, Cases>()
  declined.forEach((form, index) => {
    const animate = gender === 'm' && index === 3 ? declined[1] : form
    if (animate !== undefined) byForm.set(animate, (byForm.get(animate) ?? '') + (CASES[index] ?? ''))
  })
  return [...byForm].map(([form, cases]) => ({ form, cases }))
}

const cut = (word: string, count: number): string => word.slice(0, word.length - count)

type Ending = readonly [printed: string, lemma: string]

// How a family name is printed in a case → its dictionary form; the first ending that fits decides.
const MASCULINE: Readonly<Record<string, readonly Ending[]>> = {
  g: [
    ['ского', 'ский'],
    ['цкого', 'цкий'],
    ['ого', 'ой'],
    ['его', 'ий'],
    ['ья', 'ей'],
    ['я', 'ь'],
    ['а', ''],
  ],
  d: [
    ['скому', 'ский'],
    ['цкому', 'цкий'],
    ['ому', 'ой'],
    ['ему', 'ий'],
    ['ью', 'ей'],
    ['ю', 'ь'],
    ['у', ''],
  ],
  i: [
    ['ским', 'ский'],
    ['цким', 'цкий'],
    ['овым', 'ов'],
    ['евым', 'ев'],
    ['ёвым', 'ёв'],
    ['иным', 'ин'],
    ['ыным', 'ын'],
    ['ым', 'ый'],
    ['им', 'ий'],
    ['ом', ''],
    ['ем', 'ь'],
  ],
  p: [
    ['ском', 'ский'],
    ['цком', 'цкий'],
    ['ове', 'ов'],
    ['еве', 'ев'],
    ['ине', 'ин'],
    ['ом', 'ой'],
    ['е', ''],
  ],
}
const FEMININE: readonly Ending[] = [
  ['ской', 'ская'],
  ['цкой', 'цкая'],
  ['скую', 'ская'],
  ['цкую', 'цкая'],
  ['овой', 'ова'],
  ['евой', 'ева'],
  ['ёвой', 'ёва'],
  ['иной', 'ина'],
  ['ыной', 'ына'],
  ['ову', 'ова'],
  ['еву', 'ева'],
  ['ёву', 'ёва'],
  ['ину', 'ина'],
  ['ыну', 'ына'],
]
// «Черных», «Шевченко», «Абэ»: names that never decline
const FIXED = /(?:[иы]х|[иоэы])$/u

const replaceEnding = (word: string, endings: readonly Ending[]): string => {
  const found = endings.find(([printed]) => word.endsWith(printed) && word.length > printed.length + 1)
  const lemma = found === undefined ? word : cut(word, found[0].length) + found[1]
  return lemma.replace(/(?<=[аеиоуыэюя])ь$/u, 'й')
}

/** Dictionary form of a family name: «Уссом» (instrumental, masculine) → «Усс». */
export const familyName = (printed: string, cases: Cases, gender: 'm' | 'f'): string => {
  if (cases.includes('n') || printed === printed.toUpperCase()) return printed
  if (gender === 'f') return replaceEnding(printed, FEMININE)
  if (FIXED.test(printed)) return printed
  return replaceEnding(printed, MASCULINE[cases.charAt(0)] ?? [])
}

// the endings of adjectives in any form, longest first
const ADJECTIVE_FORM = /(?:ого|его|ому|ему|ыми|ими|ый|ий|ой|ая|яя|ое|ее|ые|ие|ым|им|ом|ем|ую|юю|ей|ых|их)$/u
// «приглашение», «решений» end as adjectives do
const VERBAL_NOUN = /[аеия]ни(?:е|ем|й)$/u
const SOFT_STEM = /(?:н|ш|щ|ж|ч)$/u

// «Иванович», «Петровича», «Ильичу»; «Петровна», «Ильиничной»
const PATRONYMIC =
  /^(?<stem>\p{Lu}\p{Ll}*(?:[оеи]в|ьи)ич)(?:а|у|ем|е)?$|^(?<stemF>\p{Lu}\p{Ll}*(?:[ое]вн|ичн))(?:а|ы|е|у|ой)$/u

/** Dictionary form of a patronymic: «Петровны» → «Петровна»; null for other words. */
export const patronymic = (printed: string): string | null => {
  const groups = PATRONYMIC.exec(printed)?.groups
  if (groups === undefined) return null
  return groups.stem ?? `${groups.stemF}а`
}

const FAMILY_FORMS: readonly (readonly [lemma: RegExp, cut: number, endings: readonly string[]])[] = [
  // «Польский»
  [/[сц]кий$/u, 2, ['ий', 'ого', 'ому', 'им', 'ом']],
  // «Островская»
  [/[сц]кая$/u, 2, ['ая', 'ой', 'ую']],
  // «Толстой», «Белый»
  [/[оы]й$/u, 2, ['ой', 'ый', 'ого', 'ому', 'ым', 'ом']],
  // «Соколова»
  [/(?:ов|ев|ёв|ин|ын)а$/u, 1, ['а', 'ой', 'у']],
  // «Ефимов»
  [/(?:ов|ев|ёв|ин|ын)$/u, 0, ['', 'а', 'у', 'ым', 'е']],
  // «Гоголь», «Гайдай»
  [/[ьй]$/u, 1, ['ь', 'й', 'я', 'ю', 'ем', 'е']],
  // «Усс»
  [/[^аеёиоуыэюя]$/u, 0, ['', 'а', 'у', 'ом', 'ем', 'е']],
]

/** Every singular form of a family name: «Усс» → «Усса», «Уссу», «Уссом», … */
export const familyForms = (lemma: string): string[] => {
  const found = FAMILY_FORMS.find(([pattern]) => pattern.test(lemma))
  return found === undefined ? [lemma] : found[2].map((ending) => cut(lemma, found[1]) + ending)
}

/** Whether a word has the ending of an adjective: «смоленской», «транспортной». */
export const isAdjective = (key: string): boolean =>
  key.length > 4 && ADJECTIVE_FORM.test(key) && !VERBAL_NOUN.test(key)

/** Dictionary form of an adjective, agreeing with `gender`: «Гагаринского» (m) → «Гагаринский». */
export const adjective = (printed: string, gender: Gender): string => {
  const ending = ADJECTIVE_FORM.exec(printed)?.[0]
  if (ending === undefined) return printed
  const stem = cut(printed, ending.length)
  const softly = /^(?:его|ему|ими|ее|яя|юю|ем|ей|их|ие|им|ий)$/u.test(ending) && SOFT_STEM.test(stem)
  const velar = /[гкх]$/u.test(stem)
  if (gender === 'f') return stem + (softly && stem.endsWith('н') ? 'яя' : 'ая')
  if (gender === 'n') return stem + (softly ? 'ее' : 'ое')
  if (gender === 'p') return stem + (softly || velar ? 'ие' : 'ые')
  return stem + (softly || velar ? 'ий' : 'ый')
}

// «поддержки экспорта», «по торговле с Россией»: what may follow the head of an organisation’s name
const LINKS: ReadonlySet<string> = new Set(['по', 'и', 'с', 'для', 'на', 'при', 'имени'])
const GENITIVE = /(?:ого|его|ой|ей|ых|их|ов|ев|ий|[аяыиь]|ию|ости|ыми|ими|ами|ями|лю|ле|ке|те|не)$/u
const PAST = /(?:[аеиоуыя]л[аио]?|лс[ья]|л[аио]сь|[уюая]т|[уюая]тся|[еи]тся|ть|ться|[её]т|ит)$/u

/** Whether a lower-case word may go on with the name of an organisation: «поддержки» may, «сообщила» may not. */
export const continuesName = (key: string): boolean =>
  LINKS.has(key) || (key.length > 3 && GENITIVE.test(key) && !PAST.test(key))
