import type { Inflection } from './inflection.ts'

// the last vowel of a word decides those of its endings: «Japonya’da», «Mısır’ın», «Ürdün’ün», «Belarus’un»
const LAST_VOWEL = /[aeıioöuüâî](?=[^aeıioöuüâî]*$)/u
const CLOSE: Readonly<Record<string, string>> = {
  a: 'ı',
  ı: 'ı',
  â: 'i',
  e: 'i',
  i: 'i',
  î: 'i',
  o: 'u',
  u: 'u',
  ö: 'ü',
  ü: 'ü',
}
const VOICELESS = /[çfhkpsşt]$/u
const VOWEL = /[aeıioöuüâî]$/u
// «Birleşik Arap Emirlikleri», «Çek Cumhuriyeti»: possessive already, so that «n» stands before the case
const POSSESSIVE = / .*(?:ları|leri|sı|si|su|sü|eti)$/u

// genitive, dative, accusative, locative, ablative, instrumental, and what is there: «Almanya’daki»
const cases = (name: string): string[] => {
  const close = CLOSE[LAST_VOWEL.exec(name.toLocaleLowerCase('tr'))?.[0] ?? 'i'] ?? 'i'
  const open = close === 'ı' || close === 'u' ? 'a' : 'e'
  const bound = POSSESSIVE.test(name)
  const ends = VOWEL.test(name)
  const buffer = (letter: string): string => (bound ? 'n' : ends ? letter : '')
  const hard = VOICELESS.test(name) ? 't' : 'd'
  const at = bound ? 'nd' : hard
  return [
    `${buffer('n')}${close}n`,
    `${buffer('y')}${open}`,
    `${buffer('y')}${close}`,
    `${at}${open}`,
    `${at}${open}n`,
    `${at}${open}ki`,
    `${ends ? 'y' : ''}l${open}`,
  ]
}

// the reader of words parts «Almanya’nın» at the apostrophe; without it the ending is a part of the word
const nameForms = (entry: string): string[] => {
  if (entry.endsWith('/0')) return [entry.slice(0, -2)]
  return [entry, ...cases(entry).map((ending) => entry + ending)]
}

// «Alman», «Almanlar», «Almanların»
const peopleForms = (entry: string): string[] => {
  const close = CLOSE[LAST_VOWEL.exec(entry.toLocaleLowerCase('tr'))?.[0] ?? 'i'] ?? 'i'
  const plural = `${entry}${close === 'ı' || close === 'u' ? 'lar' : 'ler'}`
  return [entry, plural, ...cases(plural).map((ending) => plural + ending)]
}

/** Names take case endings after an apostrophe or without; adjectives name the people too, in the plural. */
export const turkish: Inflection = { name: nameForms, adjective: peopleForms, people: peopleForms }
