import { listed } from '../parts/endings.ts'
import type { Identity } from '../parts/identity.ts'

export const identity: Identity = {
  script: 'Cyrl',
  letters: 'ўіыэё',
  surely: 'іў',
  stopWords: listed(`
    і, ў, у, на, што, да, з, не, за, для, ад, пра, як, гэта, года, таксама, які, якая, якія, яго, яе, было, будзе,
    па, са, пры, паводле, больш, або, ён
  `),
  abbreviations: listed(`
    г, гг, ст, ім, вул, млн, млрд, тыс, руб, кап, дол, т, см, вобл, в, п, пр, тэл, праф, інш, напр, рэд, д, кв, аг
  `),
}
