import type { Place } from '../../base/place.ts'
import type { Claim } from './claim.ts'

/**
 * Whom a place abroad stands for: its country, or the group that it is. A region that the home country’s list does not
 * hold stands for nobody: its country is a partner only where it is itself named.
 */
export const partyOf = (place: Place): Pick<Claim, 'kind' | 'code'> | null => {
  if (place.kind === 'group') return { kind: 'group', code: place.code }
  return place.country === null || place.kind === 'region' ? null : { kind: 'partner', code: place.country }
}
