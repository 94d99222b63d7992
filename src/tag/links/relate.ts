import type { Article } from '../../records/article.ts'
import type { GroupTag, Link, PartnerTag, RegionTag } from '../../records/tags.ts'
import type { Flow } from '../flow.ts'
import type { Mention } from '../mention.ts'
import type { Names } from '../names/names.ts'
import type { TagPacks } from '../packs.ts'
import type { Passage } from '../passage.ts'

export interface Relations {
  readonly regions: RegionTag[]
  readonly partners: PartnerTag[]
  readonly groups: GroupTag[]
  readonly links: Link[]
}

/** Who trades with whom: regions, partners and groups with their roles, and the links that prove them. */
export const relate = (
  _article: Article,
  _passages: readonly Passage[],
  _mentions: readonly Mention[],
  _names: Names,
  _flows: readonly Flow[],
  _packs: TagPacks,
): Relations => ({ regions: [], partners: [], groups: [], links: [] })
