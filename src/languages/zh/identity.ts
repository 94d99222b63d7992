import type { Identity } from '../parts/identity.ts'

export const identity: Identity = {
  script: 'Hani',
  letters: '',
  surely: '',
  // each sign is a word
  stopWords: [...'的在了是和有年不中为月日上与将等对到从并為與將對從並'],
  // a full stop of Latin letters ends no Chinese sentence
  abbreviations: ['no', 'co', 'ltd', 'inc'],
}
