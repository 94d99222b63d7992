import { listed } from '../parts/endings.ts'
import type { Identity } from '../parts/identity.ts'

export const identity: Identity = {
  script: 'Latn',
  letters: 'éèàçêœùû',
  surely: '',
  stopWords: listed(`
    de, la, le, les, et, des, en, du, un, une, est, que, pour, dans, sur, par, avec, au, aux, plus, qui, ses, cette,
    ont, été, l, d, s, n, c, qu, il, elle, ils, ne, pas, ce, sont, leur, dont
  `),
  abbreviations: listed(`
    m, mm, mme, mmes, mlle, dr, pr, me, st, ste, av, bd, env, etc, ex, art, p, n, no, vol, tél, cf, mds, md, hab
  `),
}
