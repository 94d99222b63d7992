import { readingPack } from '../reading-pack.ts'
import { boilerplate } from './boilerplate.ts'
import { calendar } from './calendar.ts'
import { identity } from './identity.ts'
import { placeWords } from './place-words.ts'

export const zh = readingPack({ code: 'zh', identity, calendar, boilerplate, placeWords })
