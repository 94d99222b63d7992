import type { GoodsForm } from '../parts/goods.ts'

const GENITIVE_ES = /(?:s|ß|x|z)$/u

/**
 * Forms of a good’s name: «Kühlschrank|Kühlschränke» gives singular and plural with their genitive and dative; a word
 * alone has no plural, one after a bar alone («|Backwaren») no singular; an adjective declines («|optische Geräte», «optischer
 * Geräte»).
 */
export const goodsForms = (entry: string): GoodsForm[] => {
  const [singular = '', plural = ''] = entry.split('|')
  return [
    ...(singular === '' ? [] : singularForms(singular).map((form): GoodsForm => [form, singular])),
    ...(plural === '' ? [] : pluralForms(plural).map((form): GoodsForm => [form, plural])),
  ]
}

const singularForms = (noun: string): string[] => [noun, GENITIVE_ES.test(noun) ? `${noun}es` : `${noun}s`]

const ADJECTIVE = /^(?<stem>\p{Ll}+)e (?<noun>\p{Lu}.*)$/u

const pluralForms = (noun: string): string[] => {
  const { stem, noun: head } = ADJECTIVE.exec(noun)?.groups ?? {}
  if (stem !== undefined && head !== undefined)
    return pluralForms(head).flatMap((form) => ['e', 'en', 'er'].map((ending) => `${stem}${ending} ${form}`))
  return /[ns]$/u.test(noun) ? [noun] : [noun, `${noun}n`]
}
