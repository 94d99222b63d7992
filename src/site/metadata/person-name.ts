// «Maria», «де», «М.», «O’Hara»: a word as it stands between spaces
const WORD = /\S+/gu
// «Мария», «А. С.», «Rossi»; not «ТАСС», not «24»
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}.’'-]*(?:[-’']?\p{Lu}[\p{Ll}\p{M}.]*)*,?$/u
const CAPITALS = /^\p{Lu}{2,}$/u

/**
 * Whether a byline reads as the name of a person: «Мария Орлова», «Giovanni de Luca»; not «Редакция», «ТАСС»,
 * «Пресс-служба губернатора». In doubt it is none.
 */
export const isPersonName = (byline: string): boolean => {
  const words = byline.match(WORD) ?? []
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.length < 2 || words.length > 5) return false
  return CAPITALISED.test(first) && CAPITALISED.test(last) && !words.some((word) => CAPITALS.test(word))
}
