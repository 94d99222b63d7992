import { gather } from '../../base/gather.ts'
import type { Role } from '../../records/roles.ts'
import type { RegionTag } from '../../records/tags.ts'
import type { Flow } from '../flow.ts'
import type { FlowRules } from '../flows/flow-rules.ts'
import type { PlaceRun } from '../flows/place-runs.ts'
import type { Mention } from '../mention.ts'
import { type Passage, prove } from '../passage.ts'
import { joinOverAmounts } from './join-over-amounts.ts'
import { isAside, type MentionRoles } from './mention-role.ts'

/** A mention of a region of the home country, directly or by a city or zone in it. */
export interface RegionMention {
  readonly code: string
  readonly mention: Mention
  /** Only passed through, compared with or next door. */
  readonly aside: boolean
}

/** The home regions that a text names; places that the home country’s list of regions does not hold are none. */
export const findRegionMentions = (
  mentions: readonly Mention[],
  roles: MentionRoles,
  codes: ReadonlySet<string>,
): RegionMention[] =>
  gather(mentions, (mention) => {
    const code = mention.place.region
    return code === null || !codes.has(code) ? [] : [{ code, mention, aside: isAside(mention, roles) }]
  })

// who buys may be a firm from there, or what it buys may come from there
const WEIGHTS_OF_ROLES: Partial<Record<Role, number>> = { mention: 0, import: 1, export: 3 }

/** What regions are weighed by: the opening, what is said of each mention, and where events only take place. */
interface Scales {
  readonly first: Passage | null
  readonly roles: MentionRoles
  readonly venues: ReadonlySet<Mention>
}

type Weigh = (region: RegionMention, scales: Scales) => number

// What the title names counts most, then the opening, then who acts in a flow.
const WEIGHTS: readonly Weigh[] = [
  ({ mention }) => (mention.passage.block === 'title' ? 6 : 0),
  ({ mention }) => (mention.passage.block === 'lead' ? 4 : 0),
  ({ mention }, { first }) => (mention.passage === first ? 3 : 0),
  ({ mention }, { roles }) => {
    const role = roles.get(mention)?.role
    return role === undefined ? 0 : (WEIGHTS_OF_ROLES[role] ?? 2)
  },
]

const weighRegion = (own: readonly RegionMention[], scales: Scales): number => {
  const heaviest = new Map<Passage, number>()
  for (const region of own) {
    const { mention } = region
    const weight = scales.venues.has(mention) ? 0 : WEIGHTS.reduce((sum, weigh) => sum + weigh(region, scales), 0)
    const { passage } = mention
    heaviest.set(passage, Math.max(heaviest.get(passage) ?? 0, weight))
  }
  // a paragraph weighs by its weightiest mention; repetition decides between equals
  return [...heaviest.values()].reduce((sum, weight) => sum + weight, own.length)
}

const weighRegions = (regions: readonly RegionMention[], scales: Scales): ReadonlyMap<string, number> => {
  const named = regions.filter(({ aside }) => !aside)
  const codes = new Set(named.map(({ code }) => code))
  return new Map(
    [...codes].map(
      (code) =>
        [
          code,
          weighRegion(
            named.filter((region) => region.code === code),
            scales,
          ),
        ] as const,
    ),
  )
}

interface Story {
  readonly flows: readonly Flow[]
  readonly runs: readonly PlaceRun[]
  readonly passages: readonly Passage[]
  readonly roles: MentionRoles
  readonly rules: FlowRules
}

// «поставляется в сети Тульской, Орловской и Липецкой областей»: where goods go at home, not where they are from
const areCustomers = ({ mentions: [mention] }: PlaceRun, { flows }: Story): boolean =>
  mention !== undefined &&
  flows.some(
    ({ role, passage, trigger, end }) =>
      role === 'domestic' && passage === mention.passage && trigger.end <= mention.start && mention.start < end,
  )

// «управление по Саратовской и Самарской областям»
const isArea = ({ from, mentions }: PlaceRun, { rules }: Story): boolean =>
  rules.governs.area.has(mentions[0]?.passage.words[from - 1]?.key ?? '')

/** «Томская и Новосибирская области нарастили экспорт»: regions that the title or the opening names in one breath. */
const joinedWith = (code: string, story: Story, first: Passage | null): string[] =>
  joinOverAmounts(story.runs)
    .filter((run) => {
      const passage = run.mentions[0]?.passage
      if (passage === undefined || !(typeof passage.block === 'string' || passage === first)) return false
      return !isArea(run, story) && !areCustomers(run, story)
    })
    .map(({ mentions }) => gather(mentions, ({ place }) => (place.region === null ? [] : [place.region])))
    .filter((together) => together.includes(code))
    .flat()

// «на конференции в Казани»: a city that is only the scene
const findVenues = ({ runs, roles }: Story): ReadonlySet<Mention> =>
  new Set(
    gather(runs, ({ way, mentions }) =>
      way === 'towards'
        ? mentions.filter((mention) => mention.place.kind === 'city' && roles.get(mention)?.role === 'mission')
        : [],
    ),
  )

const choosePrimary = (regions: readonly RegionMention[], story: Story): ReadonlySet<string> => {
  const first = story.passages.find(({ block }) => typeof block === 'number') ?? null
  const weights = weighRegions(regions, { first, roles: story.roles, venues: findVenues(story) })
  let heaviest: string | null = null
  for (const [code, weight] of weights) if (heaviest === null || weight > (weights.get(heaviest) ?? 0)) heaviest = code
  if (heaviest === null) return new Set()
  return new Set([heaviest, ...joinedWith(heaviest, story, first)].filter((code) => weights.has(code)))
}

/** The home regions of a text, those the story is about first; each with its first mention in every block. */
export const tagRegions = (regions: readonly RegionMention[], story: Story): RegionTag[] => {
  const primary = choosePrimary(regions, story)
  const codes = [...new Set(regions.map(({ code }) => code))]
  const tag = (code: string): RegionTag => {
    const own = regions.filter((region) => region.code === code)
    const firsts = own.filter(
      ({ mention }, index) => own.findIndex((other) => other.mention.passage === mention.passage) === index,
    )
    return {
      code,
      role: primary.has(code) ? 'primary' : 'mentioned',
      evidence: firsts.map(({ mention }) => prove(mention.passage, mention, mention.rule)),
    }
  }
  return [...codes.filter((code) => primary.has(code)).map(tag), ...codes.filter((code) => !primary.has(code)).map(tag)]
}
