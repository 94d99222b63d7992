import { gather } from '../../base/gather.ts'
import { groupBy } from '../../base/group-by.ts'
import type { Homeland } from '../../homelands/homeland.ts'
import type { GroupTag, Link, PartnerTag, RegionTag } from '../../records/tags.ts'
import type { Flow } from '../flow.ts'
import { findRuns } from '../flows/place-runs.ts'
import type { Mention } from '../mention.ts'
import type { Tongue } from '../packs.ts'
import type { Passage } from '../passage.ts'
import { type EditedArticle, overrideLinks, overridePartners, overrideRegions } from './apply-overrides.ts'
import { findClaims } from './find-claims.ts'
import { findRegionMentions, tagRegions } from './home-regions.ts'
import { linkClaims } from './link-claims.ts'
import { assignRoles } from './mention-role.ts'
import { shareClaims } from './shared-claims.ts'
import { tagMacroRegions, tagParties } from './tag-parties.ts'

export interface Relations {
  readonly regions: readonly RegionTag[]
  readonly partners: readonly PartnerTag[]
  readonly groups: readonly GroupTag[]
  readonly links: readonly Link[]
}

/** Who trades with whom: regions, partners and groups with their roles, and the links that prove them. */
export const relate = (
  article: EditedArticle,
  passages: readonly Passage[],
  mentions: readonly Mention[],
  flows: readonly Flow[],
  tongue: Pick<Tongue, 'flows'>,
  homeland: Homeland,
): Relations => {
  const places = groupBy(mentions, ({ passage }) => passage)
  const runs = gather(passages, (passage) => findRuns(passage, places.get(passage) ?? [], homeland.code, tongue.flows))
  const roles = assignRoles(mentions, flows)
  const regionMentions = findRegionMentions(mentions, roles, new Set(homeland.regions.map(({ code }) => code)))
  const regions = overrideRegions(
    article,
    tagRegions(regionMentions, { flows, runs, passages, roles, rules: tongue.flows }),
  )
  const primary = regions.filter(({ role }) => role === 'primary').map(({ code }) => code)
  const stated = findClaims(runs, roles, tongue.flows)
  const claims = [...stated, ...shareClaims(flows, stated)]
  const partners = overridePartners(article, tagParties(claims, 'partner'))
  const kept = regionMentions.filter(({ code }) => regions.some((region) => region.code === code))
  const links = overrideLinks(article, partners, primary, linkClaims(claims, kept, primary))
  return { regions, partners, groups: [...tagParties(claims, 'group'), ...tagMacroRegions(mentions)], links }
}
