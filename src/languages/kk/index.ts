import { readingPack } from '../reading-pack.ts'
import { boilerplate } from './boilerplate.ts'
import { calendar } from './calendar.ts'
import { givenNames } from './given-names.ts'
import { identity } from './identity.ts'
import { placeWords } from './place-words.ts'

export const kk = readingPack({ code: 'kk', identity, calendar, boilerplate, placeWords, givenNames })
