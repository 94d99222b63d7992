import type { Inflection } from './inflection.ts'

// «Vereinigte Arabische Emirate», «Vereinigtes Königreich»: what stands before the noun and declines with it
const ADJECTIVE = /^(?<stem>.+(?:sch|igt|iert|ndet|lich|bal))(?<ending>e[rs]?)$/u
// «Paris», «Schweiz», «Luxemburg-Essex» take no genitive in -s
const SIBILANT = /[sßzx]$/u

// «Niederlande/n» → «Niederlanden»; «Türkei/0» stays; others take -s: «Chinas»
const declineNoun = (noun: string, suffix: string | undefined): string[] => {
  if (suffix === '0') return [noun]
  if (suffix !== undefined) return [noun, noun + suffix]
  return SIBILANT.test(noun) ? [noun] : [noun, `${noun}s`]
}

// by the ending of the dictionary form: feminine and plural, masculine, neuter
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  e: ['e', 'en', 'er'],
  er: ['er', 'e', 'en', 'em'],
  es: ['es', 'e', 'en', 'em'],
}

const nameForms = (entry: string): string[] => {
  const [phrase = entry, suffix] = entry.split('/')
  const words = phrase.split(' ')
  const noun = words.findIndex((word, index) => index === words.length - 1 || !ADJECTIVE.test(word))
  const adjectives = words.slice(0, noun).map((word) => ADJECTIVE.exec(word)?.groups)
  const tail = declineNoun(words.slice(noun).join(' '), suffix)
  if (adjectives.length === 0) return tail
  const endings = ENDINGS[adjectives[0]?.ending ?? 'e'] ?? []
  const agreeing = endings.map((ending) => adjectives.map((groups) => `${groups?.stem ?? ''}${ending}`).join(' '))
  const inflected = agreeing.flatMap((before) => tail.map((after) => `${before} ${after}`))
  return [phrase, ...inflected.filter((form) => form !== phrase)]
}

const adjectiveForms = (entry: string): string[] =>
  entry.endsWith('/0') ? [entry.slice(0, -2)] : ['', 'e', 'er', 'es', 'en', 'em'].map((ending) => entry + ending)

// «Chinese» → «Chinesen», «Chinesin»; «Japaner» → «Japanern», «Japanerin»; «Saudi/s» → «Saudis»
const peopleForms = (entry: string): string[] => {
  const [word = entry, suffix] = entry.split('/')
  if (suffix !== undefined) return declineNoun(word, suffix)
  const weak = word.endsWith('e')
  const feminine = `${weak ? word.slice(0, -1) : word}in`
  return [word, ...(weak ? [`${word}n`] : [`${word}n`, `${word}s`]), feminine, `${feminine}nen`]
}

/** Names take the genitive -s and decline the adjectives before them; adjectives and people decline. */
export const german: Inflection = { name: nameForms, adjective: adjectiveForms, people: peopleForms }

// «Detroit» → «Detroiter»; «Dresdner» beside «Dresdener»
const ATTRIBUTIVE = /[bcdfghklmnprstvwxz]$/u

/** A city whose name ends in a consonant also makes an attribute in -er: «Detroiter Autobauer». */
export const germanCity: Inflection = {
  ...german,
  name: (entry) => (ATTRIBUTIVE.test(entry) ? [...nameForms(entry), `${entry}er`] : nameForms(entry)),
}
