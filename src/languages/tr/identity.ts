import { listed } from '../parts/endings.ts'
import type { Identity } from '../parts/identity.ts'

export const identity: Identity = {
  script: 'Latn',
  letters: 'ığşçöü',
  surely: 'ığşçöü',
  stopWords: listed(`
    ve, bir, bu, için, ile, da, de, olarak, daha, olan, en, çok, yılında, dedi, göre, kadar, sonra, gibi, ise,
    yüzde, olduğunu, ettiği, milyon, ki
  `),
  abbreviations: listed(`
    dr, prof, doç, av, sn, no, cad, sok, mah, apt, bkz, vb, vs, örn, tel, st, ltd, şti, ort, yy, yrd, gen, org
  `),
}
