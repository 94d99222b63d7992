// How languages in Latin letters head the name of an oblast; each takes its spellings, the dictionary one first, and gives
// a cell of a sheet.
const headed =
  (phrase: (head: string, base: string) => string, heads: readonly string[]) =>
  (...bases: readonly string[]): string =>
    bases.flatMap((base) => heads.map((head) => phrase(head, base))).join(', ')

/** «Brest» → “Brest Region, Brest Oblast, …”. */
export const englishOblast = headed((head, base) => `${base} ${head}`, ['Region', 'Oblast', 'Province'])

/** «Brest» → «Regione di Brest, Oblast di Brest, …». */
export const italianOblast = headed((head, base) => `${head} di ${base}`, ['Regione', 'Oblast', 'Provincia'])

/** «Brest» → «Gebiet Brest, Gebiets Brest, …». */
export const germanOblast = headed((head, base) => `${head} ${base}/0`, ['Gebiet', 'Gebiets', 'Region', 'Oblast'])
