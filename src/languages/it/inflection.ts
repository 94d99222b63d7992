// «austriaco», «asiatico», «bergamasco», «lombardo», «pugliese», «belga»
const ENDINGS: ReadonlyArray<readonly [ending: string, forms: string]> = [
  ['iaco', 'iaco iaca iaci iache'],
  ['ico', 'ico ica ici iche'],
  ['co', 'co ca chi che'],
  ['go', 'go ga ghi ghe'],
  ['o', 'o a i e'],
  ['e', 'e i'],
  ['a', 'a i e'],
]

/** Every form of an adjective from its masculine dictionary form: «lombardo» → «lombardo», «lombarda», «lombardi», «lombarde». */
export const adjectiveForms = (lemma: string): string[] => {
  const [ending, forms] = ENDINGS.find(([suffix]) => lemma.endsWith(suffix)) ?? ['', '']
  const stem = lemma.slice(0, lemma.length - ending.length)
  return forms.split(' ').map((form) => stem + form)
}
