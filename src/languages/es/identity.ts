import { listed } from '../parts/endings.ts'
import type { Identity } from '../parts/identity.ts'

export const identity: Identity = {
  script: 'Latn',
  letters: 'áéíóúñ¿¡',
  surely: '',
  stopWords: listed(`
    de, la, el, que, en, y, los, las, del, por, con, para, una, un, se, su, al, es, más, como, sus, lo, este, esta,
    ha, han, también, fue
  `),
  abbreviations: listed(`
    sr, sra, sres, srta, dr, dra, d, dña, ing, lic, gral, cía, etc, ee, uu, av, avda, núm, no, pág, art, tel, aprox,
    mill, vs, ej, ud, uds, sta, sto
  `),
}
