import type { Candidate } from './candidate.ts'
import { kindOfThing } from './refuse-by-kind.ts'
import { ofMoney } from './refuse-by-money.ts'
import { besideInitial, insideOrganisation, insidePerson, insideQuotedName } from './refuse-by-names.ts'
import {
  afterHyphen,
  anotherCapital,
  bearer,
  beforeHyphen,
  besideName,
  doubled,
  fullName,
  regime,
  streetOrStation,
  water,
} from './refuse-by-neighbours.ts'
import {
  bareLanguage,
  districtAtHome,
  districtElsewhere,
  inAnotherDistrict,
  manner,
  namesake,
  properAdjective,
} from './refuse-by-noun.ts'
import { inProvince } from './refuse-by-province.ts'
import type { Refusal, Setting } from './setting.ts'

/**
 * Why a candidate names no place. The order only decides which name a refusal gets: names that others found first,
 * then how the word is written, then its neighbours.
 */
const REFUSALS: ReadonlyArray<readonly [rule: string, refuses: Refusal]> = [
  ['inside-person', insidePerson],
  ['beside-initial', besideInitial],
  ['inside-organisation', insideOrganisation],
  ['inside-quoted-name', insideQuotedName],
  ['after-hyphen', afterHyphen],
  ['before-hyphen', beforeHyphen],
  ['doubled', doubled],
  ['street-or-station', streetOrStation],
  ['regime', regime],
  ['bearer', bearer],
  ['water', water],
  ['of-money', ofMoney],
  ['namesake', namesake],
  ['kind', kindOfThing],
  ['manner', manner],
  ['bare-language', bareLanguage],
  ['proper-adjective', properAdjective],
  ['district-at-home', districtAtHome],
  ['district-elsewhere', districtElsewhere],
  ['in-another-district', inAnotherDistrict],
  ['another-capital', anotherCapital],
  ['full-name', fullName],
  ['beside-name', besideName],
  ['in-province', inProvince],
]

/** The rule that refuses a candidate, or null. */
export const refusalOf = (candidate: Candidate, setting: Setting): string | null =>
  REFUSALS.find(([, refuses]) => refuses(candidate, setting))?.[0] ?? null
