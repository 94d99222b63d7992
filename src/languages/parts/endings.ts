/** Forms of one word from its stem: `withEndings('рубл', 'ь я ю')` → «рубль», «рубля», «рублю»; `-` is no ending. */
export const withEndings = (stem: string, endings: string): string[] =>
  endings.split(' ').map((ending) => (ending === '-' ? stem : stem + ending))

/** Phrases given in one line, separated by commas. */
export const listed = (phrases: string): string[] =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

/** Nouns that are printed as their dictionary has them. */
export const asPrinted = (names: readonly string[]): { name: string; forms: string[] }[] =>
  names.map((name) => ({ name, forms: [name] }))
