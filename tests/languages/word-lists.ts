import type { LanguagePack } from '../../src/languages/language.ts'

/** A list of a pack that holds words, phrases or endings. */
export interface WordList {
  /** `boilerplate.chrome.share` */
  readonly path: string
  readonly entries: readonly string[]
  /** Case says nothing here, so it is lower. */
  readonly isLower: boolean
  /** Entries hold a word at least; endings and signs need not. */
  readonly hasWords: boolean
  /** Written out by hand; made of stem and endings, two forms may well be one. */
  readonly isByHand: boolean
}

/** Every list of a pack with its path; strings that hold a list are read as the engine reads them. */
export const listsOf = (pack: LanguagePack): WordList[] =>
  (
    ['identity', 'calendar', 'boilerplate', 'numbers', 'flowWords', 'nameWords', 'goods', 'placeWords'] as const
  ).flatMap((part) => listsIn(pack[part], part))

/** Whether a list may be empty, for not every language has such words. */
export const isEmptyByRight = (path: string): boolean => BY_RIGHT.some((pattern) => pattern.test(path))

const BY_RIGHT = [
  // no articles, no small words between noun and name, no byline word
  /^numbers\.(?:articles|of|unitLinks|each)$|^nameWords\.(?:determiners|legalForms)$|^placeWords\.genitives$|^boilerplate\.by$/,
  // manners that only Italian says with an adjective, names of countries that are no other words
  /^placeWords\.(?:manners|deeds)$/,
  // regions that no preposition tells from a city, areas that no adjective names alone
  /^placeWords\.(?:regionPrepositions|areaWords)$/,
  // endings that tell nothing in a language without cases
  /^flowWords\.(?:agents|turns|compounds|separable|fromByEnding\.\w+|genitive\.\w+|\w+Endings)$|^goods\.carriers\.(?:bare|endings)$|^placeWords\.languageEndings$/,
  // words joined into one, or nouns that are verbs too
  /^goods\.(?:compounds\.\w+|confirmEndings|confirmsAfter|objects|links)$/,
  // a half said by the number itself, round numbers, ordinals that are no shares, bounds that bound nothing
  /^numbers\.(?:halves|loose\.\w+|noShares|exact|multiples\.\w+)$/,
  // a scale alone, a pair that nothing opens, “twice as much” with nothing behind
  /^numbers\.(?:scales\.\d+\.(?:one|many)|pairs\.\d+\.open|times\.(?:before|after)|comparatives\.\w+)$/,
  // dates without ordinals or signs of numbers, a past told by endings or by words alone, a year that nothing links
  /^calendar\.(?:ordinals|sections|units\.\w+|numerals|links|yearLinks|past\.\w+)$/,
  // months that are numbers
  /^calendar\.months\.\d+$/,
  // names and datelines written without spaces; names of places in one word; “about” behind its noun
  /^boilerplate\.(?:about|and|surnames|wires|placeHeads|placeLinks)$/,
  // a currency whose word is more often something else
  /^placeWords\.currencies\.\w+$/,
]

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string')

const listsIn = (value: unknown, path: string): WordList[] => {
  if (typeof value === 'string') return listsOfText(value, path)
  if (isStrings(value) && !ROWS.test(path)) return [listOf(path, value)]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => listsIn(inside, `${path}.${key}`))
}

const listsOfText = (text: string, path: string): WordList[] => {
  if (BY_WORD.test(path)) return [listOf(path, text.split(/\s+/u))]
  return BY_COMMA.test(path) ? [listOf(path, text.split(/,\s*/u))] : []
}

// flow words and goods keep most lists in one string
const BY_COMMA =
  /^flowWords\.(?:cues\.\w+|fractions|change|together|noDenial|contrast|turns|reversals|compounds)$|^goods\.(?:nothing|made|dealings|doubtful|confirms|confirmsAfter|confirmEndings|objects|without|within|links|carriers\.\w+|compounds\.\w+)$/
const BY_WORD =
  /^flowWords\.(?:endings\.\S+|denial\.words|from|towards|fromByEnding\.\w+|governs\.\w+|genitive\.(?:links|except)|own|about|passive|agents|and|articles|\w+Endings)$/
// rows of a table, whose columns are no list
const ROWS = /^goods\.(?:goods|vague|services|makers)\.\d+$/

const listOf = (path: string, entries: readonly string[]): WordList => ({
  path,
  entries: entries.filter((entry) => entry !== ''),
  isLower: !PRINTED.test(path),
  hasWords: !WORDLESS.test(path),
  isByHand: !/^(?:numbers|placeWords)\./.test(path),
})

// names, codes and German nouns, printed with capitals and compared without
const PRINTED =
  /^(?:numbers|goods)\.|^nameWords\.(?:givenNames|titles|offices|legalForms)|^placeWords\.shadows$|^boilerplate\.agencies$/
// endings and signs
const WORDLESS = /ndings|ordinals|^numbers\.units\.|^goods\.carriers\.(?:endings|bare)$/
