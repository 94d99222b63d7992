import type { LanguagePack } from '../language.ts'
import { boilerplate } from './boilerplate.ts'
import { calendar } from './calendar.ts'
import { flowWords } from './flow-words.ts'
import { goods } from './goods.ts'
import { identity } from './identity.ts'
import { nameWords } from './name-words.ts'
import { numbers } from './numbers.ts'
import { placeWords } from './place-words.ts'
import { wording } from './wording.ts'

export const de: LanguagePack = {
  code: 'de',
  depth: 'full',
  identity,
  calendar,
  boilerplate,
  numbers,
  flowWords,
  nameWords,
  goods,
  placeWords,
  wording,
}
