import type { Cue } from '../../../languages/parts/flow-words.ts'
import type { Role } from '../../../records/roles.ts'
import { takesItsEnd } from '../find-heads.ts'
import { says } from '../stretch.ts'
import { among, type Judgement, type Scene, shadesBefore } from './scene.ts'

const outward = (cue: Cue): boolean =>
  among(cue, 'export', 'supply', 'go', 'carry', 'reach', 'used', 'sell', 'ahead', 'deal')

/** «начали поставлять в Китай», “have begun to ship to China”: it goes there already */
export const begun = ({ stretch }: Scene): Judgement => {
  const last = stretch.before.at(-1)
  if (!among(stretch.head, 'export', 'supply', 'sell', 'ahead') || stretch.abroad.length === 0) return null
  return last !== undefined && says([last], 'begun') ? 'export' : null
}

/** «планирует нарастить поставки в Китай»: they go there already */
export const moreToTheSame = ({ stretch }: Scene): Judgement =>
  (among(stretch.head, 'export', 'supply', 'sell') ||
    (stretch.head === 'buy' && stretch.abroad.every((run) => run.way === null && run.to <= stretch.at.from))) &&
  says(stretch.shades, 'more') &&
  stretch.abroad.length > 0
    ? 'export'
    : null

// «wird liefern», but not «wird geliefert»
const liesAhead = ({ stretch, passage, rules }: Scene): boolean => {
  if (!says(stretch.shades, 'future')) return false
  const head = passage.words[stretch.at.to - 1]?.key ?? ''
  if (rules.participles.has(head)) return false
  return rules.infinitiveEndings.length === 0 || rules.infinitiveEndings.some((ending) => head.endsWith(ending))
}

/** «планирует поставлять в Китай» */
export const notYetDone = (scene: Scene): Judgement => {
  const { stretch } = scene
  if (among(stretch.head, 'buyer', 'orders'))
    return says(shadesBefore(scene), 'plan') || says(stretch.shades, 'would-be') ? 'planned' : null
  const coming = says(stretch.shades, 'plan') || liesAhead(scene) || says(shadesBefore(scene), 'ahead')
  return coming && (outward(stretch.head) || among(stretch.head, 'buy', 'import', 'source', 'come')) ? 'planned' : null
}

/** «уходят в порты Турции», «уходит железнодорожникам Индии», but not «шли к договору, как Турция» */
export const goesThere = ({ stretch, passage, rules }: Scene): Judgement => {
  const { head, at, abroad, shades } = stretch
  if (!among(head, 'go', 'carry')) return null
  const there = abroad.some((run) => run.way === 'towards' || takesItsEnd(at, run, { cues: shades, passage }, rules))
  return there ? 'export' : null
}

/** «продукция достигла Индии», “reach customers in Ireland”: the place stands right by the word */
export const reachesIt = ({ stretch }: Scene): Judgement => {
  const { head, abroad, at } = stretch
  const reached = abroad.some((run) => run.way === 'towards' || (run.from >= at.to && run.from - at.to <= 2))
  return head === 'reach' && reached ? 'export' : null
}

/** „wird auch in Italien getrunken“, «носят в Монголии»: the goods are there */
export const usedThere = ({ stretch }: Scene): Judgement =>
  stretch.head === 'used' && stretch.abroad.some((run) => run.way === 'towards') && !says(stretch.shades, 'people')
    ? 'export'
    : null

/** «идёт в 20 стран» */
export const goesToLands = ({ stretch }: Scene): Judgement =>
  among(stretch.head, 'go', 'carry', 'sell', 'supply', 'reach') && says(stretch.shades, 'lands') ? 'export' : null

const ROLES_OF_HEADS: Partial<Record<Cue, Role>> = {
  export: 'export',
  supply: 'export',
  deal: 'export',
  buyer: 'export',
  orders: 'export',
  import: 'import',
  source: 'import',
  trade: 'trade',
  market: 'planned',
  interest: 'planned',
  mission: 'mission',
  investment: 'investment',
  localise: 'investment',
  contact: 'contact',
  trial: 'contact',
}

const ROLES_OF_HEADS_ABROAD: Partial<Record<Cue, Role>> = {
  sell: 'export',
  buy: 'export',
  ahead: 'planned',
}

/** «экспорт в Китай»: nothing stands against what the head says */
export const asItSays = ({ stretch }: Scene): Judgement =>
  ROLES_OF_HEADS[stretch.head] ?? (stretch.abroad.length > 0 ? (ROLES_OF_HEADS_ABROAD[stretch.head] ?? null) : null)
