import { listed } from '../parts/endings.ts'
import type { Identity } from '../parts/identity.ts'

export const identity: Identity = {
  script: 'Cyrl',
  letters: 'іїєґ',
  surely: 'іїє',
  stopWords: listed(`
    і, в, у, на, що, до, з, та, не, за, для, від, про, як, це, року, також, який, яка, які, його, її, було, буде, й,
    із, зі, після, під, щодо
  `),
  abbreviations: listed(`
    р, рр, ст, ім, вул, млн, млрд, трлн, тис, грн, коп, дол, т, см, обл, м, с, смт, просп, буд, кв, тел, проф, акад,
    ін, напр, ред, др, св
  `),
}
