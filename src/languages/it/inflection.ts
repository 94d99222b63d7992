// «lombardo», «bergamasco», «pugliese», «ligure»
const ENDINGS: ReadonlyArray<readonly [ending: string, replacements: readonly string[]]> = [
  ['co', ['co', 'ca', 'chi', 'che']],
  ['go', ['go', 'ga', 'ghi', 'ghe']],
  ['o', ['o', 'a', 'i', 'e']],
  ['e', ['e', 'i']],
]

/** Every form of an adjective from its masculine dictionary form: «lombardo» → «lombardo», «lombarda», «lombardi», «lombarde». */
export const adjectiveForms = (lemma: string): string[] => {
  const [ending, replacements] = ENDINGS.find(([suffix]) => lemma.endsWith(suffix)) ?? ['', ['']]
  const stem = lemma.slice(0, lemma.length - ending.length)
  return replacements.map((replacement) => stem + replacement)
}
