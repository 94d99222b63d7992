import { listed } from '../parts/endings.ts'
import type { Identity } from '../parts/identity.ts'

export const identity: Identity = {
  script: 'Cyrl',
  letters: 'әғқңөұүһіыэ',
  surely: 'ыіәғқңөұү',
  stopWords: listed(`
    және, мен, бұл, бір, үшін, деп, осы, болып, туралы, ол, да, де, жылы, бойынша, сондай, ақ, бар, екен, болды,
    деді, кейін, дейін, біз, көп, жаңа
  `),
  abbreviations: listed('ж, жж, млн, млрд, трлн, мың, тг, т, б, көш, обл, қ, тел, проф, акад, ауд, см, км, кв, ред'),
}
