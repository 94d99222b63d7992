import type { Evidence } from '../../records/evidence.ts'
import { ROLES, type Role } from '../../records/roles.ts'
import type { Link } from '../../records/tags.ts'
import { sentenceAt } from '../passage.ts'
import type { Claim } from './claim.ts'
import type { RegionMention } from './home-regions.ts'

// «Липецкая и Тамбовская области»: so few characters part two regions that act together
const TOGETHER = 5

const actTogether = (left: RegionMention, right: RegionMention): boolean =>
  left.code !== right.code && right.mention.start - left.mention.end <= TOGETHER

// the region of the story that stands last before the place, or first after it; null where two act together
const ownActor = (own: readonly RegionMention[], at: number): string | null => {
  const before = own.filter(({ mention }) => mention.start < at)
  const [left, right] = before.slice(-2)
  if (left !== undefined && right !== undefined && actTogether(left, right)) return null
  return (before.at(-1) ?? own[0])?.code ?? null
}

// «…, а Омск», «…; Омск», «…, а из Омской области»: at most a small word or two after the comma
const CLAUSE_OPENS = /[,;]\s+(?:\p{Ll}{1,7}\s+|\p{Ll}{1,3}\s+\p{Ll}{1,4}\s+)?$/u
const CLAUSE_REACH = 16

/** «Томск отправил в Индию рыбу, а Омск – масло в Японию»: another region opens a clause behind what the story’s did. */
const nextActor = (
  claim: Claim,
  claims: readonly Claim[],
  named: readonly RegionMention[],
  primary: readonly string[],
): string | null => {
  const before = named.filter(({ mention }) => mention.start < claim.at)
  const own = before.findLast(({ code }) => primary.includes(code))
  const last = before.at(-1)
  if (own === undefined || last === undefined || last === own || last.aside || primary.includes(last.code)) return null
  const { start, end } = last.mention
  const { text } = claim.passage
  const beside = claims.filter(({ passage }) => passage === claim.passage).map(({ at }) => at)
  if (!beside.some((at) => at > own.mention.start && at < start)) return null
  const opens = CLAUSE_OPENS.test(text.slice(Math.max(0, start - CLAUSE_REACH), start))
  const next = Math.min(...beside.filter((at) => at > start))
  return opens && !/[,;]/u.test(text.slice(end, next)) ? last.code : null
}

/** The region that acts where a claim stands: the story’s, unless the sentence names only another, or another there. */
const actorOf = (
  claim: Claim,
  claims: readonly Claim[],
  regions: readonly RegionMention[],
  primary: readonly string[],
): string | null => {
  const sentence = sentenceAt(claim.passage, claim.at)
  const named = regions.filter(
    ({ mention }) =>
      mention.passage === claim.passage && mention.start >= sentence.start && mention.start < sentence.end,
  )
  const own = named.filter(({ code }) => primary.includes(code))
  if (own.length > 0) return nextActor(claim, claims, named, primary) ?? ownActor(own, claim.at)
  const others = named.filter(({ mention, aside }) => mention.start < claim.at && (!aside || claim.role !== 'mention'))
  const other = others.findLast(({ mention }) => mention.place.kind === 'region')
  return other?.code ?? (primary.length === 1 ? (primary[0] ?? null) : null)
}

const shareWords = (a: Evidence, b: Evidence): boolean => a.block === b.block && a.start < b.end && b.start < a.end

/** Proofs without those that share words with one before them. */
export const withoutRepeats = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter((item, index) => evidence.findIndex((other) => shareWords(item, other)) === index)

/** Roles by code, strongest first; a mention counts only when nothing stronger is said. */
export const strongestFirst = (roles: readonly Role[]): Role[] => {
  const found = ROLES.filter((role) => roles.includes(role))
  return found.length > 1 ? found.filter((role) => role !== 'mention') : found
}

const merge = ({ region, partner, group, role, joint, evidence }: Link, next: Link): Link => ({
  region,
  partner,
  group,
  role,
  // a link is joint only while nothing is said of the partner alone
  joint: joint.length > 0 && next.joint.length > 0 ? [...new Set([...joint, ...next.joint])] : [],
  evidence: withoutRepeats([...evidence, ...next.evidence]),
})

/** One link for each region, partner or group, and role that some sentence proves. */
export const linkClaims = (
  claims: readonly Claim[],
  regions: readonly RegionMention[],
  primary: readonly string[],
): Link[] => {
  const links = new Map<string, Link>()
  const stronger = new Set(claims.filter(({ role }) => role !== 'mention').map(({ code }) => code))
  for (const claim of claims) {
    if (claim.role === 'mention' && stronger.has(claim.code)) continue
    const link: Link = {
      region: actorOf(claim, claims, regions, primary),
      partner: claim.kind === 'partner' ? claim.code : null,
      group: claim.kind === 'group' ? claim.code : null,
      role: claim.role,
      joint: claim.joint,
      evidence: claim.evidence,
    }
    const key = `${link.region} ${claim.code} ${link.role}`
    const known = links.get(key)
    links.set(key, known === undefined ? link : merge(known, link))
  }
  return [...links.values()]
}
