import type { Inflection } from './inflection.ts'

// the last vowel, or a soft sign, makes the endings front or back: «Ресейге», «Қытайға», «Израильге»
const HARMONY = /[аоұыэеөүіәияуюё](?=[^аоұыэеөүіәияуюёь]*$)|ь$/u
const FRONT = /[еөүіәэь]/u
// neither front nor back for certain: «Перуге», «Перуға», «Чилиге»
const EITHER = /[иу]/u
const VOWEL = /[аоұыэеөүіәияуюё]$/u
const NASAL = /[мнң]$/u
const SONORANT = /[йлр]$/u
const SIBILANT = /[жз]$/u
// «Америка Құрама Штаттары», «Қытай Халық Республикасы»: possessive already, so that «н» stands before the case
const POSSESSIVE = / .*(?:[стдл]?ы|[стдл]?і)$/u

const plain = (name: string): string => name.toLowerCase().replace(/ь$/u, '')

// genitive, dative, accusative, locative, ablative, instrumental, and what is there: «Қытайдағы»
const casesAfter = (name: string): string => {
  const last = plain(name)
  if (POSSESSIVE.test(name)) return 'ның на н нда нан мен ндағы'
  if (VOWEL.test(last)) return 'ның ға ны да дан мен дағы'
  if (NASAL.test(last)) return 'ның ға ды да нан мен дағы'
  if (SONORANT.test(last)) return 'дың ға ды да дан мен дағы'
  return SIBILANT.test(last) ? 'дың ға ды да дан бен дағы' : 'тың қа ты та тан пен тағы'
}

const relationAfter = (name: string): string => {
  const last = plain(name)
  if (VOWEL.test(last) || /[йр]$/u.test(last)) return 'лық'
  return NASAL.test(last) || SIBILANT.test(last) || last.endsWith('л') ? 'дық' : 'тық'
}

const BACK_TO_FRONT: Readonly<Record<string, string>> = { ы: 'і', а: 'е', қ: 'к', ғ: 'г' }
const toFront = (endings: string): string => endings.replace(/[ыақғ]/gu, (letter) => BACK_TO_FRONT[letter] ?? letter)

// the endings that go with the sound of a word
const harmonic = (name: string, endings: string): string[] => {
  const sound = HARMONY.exec(name.toLowerCase())?.[0] ?? 'а'
  if (EITHER.test(sound)) return `${endings} ${toFront(endings)}`.split(' ')
  return (FRONT.test(sound) ? toFront(endings) : endings).split(' ')
}

const ABBREVIATION = /^\p{Lu}+$/u

// «АҚШ-қа» is parted at its hyphen by the reader of words
const nameForms = (entry: string): string[] =>
  ABBREVIATION.test(entry)
    ? [entry]
    : [...new Set([entry, ...harmonic(entry, casesAfter(entry)).map((one) => entry + one)])]

// «ресей» gives «ресейлік» and «ресейліктер»; «орыс/0» is printed as it is
const adjectiveForms = (entry: string): string[] => {
  if (entry.endsWith('/0')) return [entry.slice(0, -2)]
  return harmonic(entry, relationAfter(entry)).flatMap((ending) => {
    const word = entry + ending
    return [word, ...harmonic(word, 'тар').flatMap((plural) => nameForms(word + plural))]
  })
}

/** Names and peoples take case endings by the harmony of vowels and the last sound; adjectives are made with -лық. */
export const kazakh: Inflection = { name: nameForms, adjective: adjectiveForms, people: nameForms }
