import { gather } from '../../base/gather.ts'
import type { GroupTag, PartnerTag } from '../../records/tags.ts'
import type { Mention } from '../mention.ts'
import { prove } from '../passage.ts'
import type { Claim } from './claim.ts'
import { strongestFirst, withoutRepeats } from './link-claims.ts'

/** Each partner or group with its roles, strongest first, and one proof for each role in each block. */
export const tagParties = (claims: readonly Claim[], kind: Claim['kind']): PartnerTag[] => {
  const own = claims.filter((claim) => claim.kind === kind)
  return [...new Set(own.map(({ code }) => code))].map((code) => {
    const about = own.filter((claim) => claim.code === code)
    const roles = strongestFirst(about.map(({ role }) => role))
    const proofs = about.filter(
      (claim, index) =>
        roles.includes(claim.role) &&
        about.findIndex((other) => other.role === claim.role && other.passage === claim.passage) === index,
    )
    return { code, roles, evidence: withoutRepeats(gather(proofs, ({ evidence }) => evidence)) }
  })
}

/** Parts of the home country, «Сибирь»: named, never partners. */
export const tagMacroRegions = (mentions: readonly Mention[]): GroupTag[] => {
  const own = mentions.filter(({ place }) => place.kind === 'macro-region')
  return [...new Set(own.map(({ place }) => place.code))].map((code) => ({
    code,
    roles: ['mention'],
    evidence: own
      .filter(({ place }) => place.code === code)
      .map((mention) => prove(mention.passage, mention, mention.rule)),
  }))
}
