import type { GoodsForm } from '../parts/goods.ts'

const GENITIVE_ES = /(?:s|ß|x|z)$/u

/**
 * Forms of a good’s name: «Kühlschrank|Kühlschränke» gives singular and plural with their genitive and dative; a word
 * alone has no plural, one after a bar alone («|Backwaren») no singular.
 */
export const goodsForms = (entry: string): GoodsForm[] => {
  const [singular = '', plural = ''] = entry.split('|')
  return [
    ...(singular === '' ? [] : singularForms(singular).map((form): GoodsForm => [form, singular])),
    ...(plural === '' ? [] : pluralForms(plural).map((form): GoodsForm => [form, plural])),
  ]
}

const singularForms = (noun: string): string[] => [noun, GENITIVE_ES.test(noun) ? `${noun}es` : `${noun}s`]

const pluralForms = (noun: string): string[] => (/[ns]$/u.test(noun) ? [noun] : [noun, `${noun}n`])
