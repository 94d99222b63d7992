import type { Cue } from '../../languages/parts/flow-words.ts'
import type { Role } from '../../records/roles.ts'
import type { Flow } from '../flow.ts'
import type { Passage } from '../passage.ts'
import type { FlowRules } from './flow-rules.ts'
import type { PlaceRun } from './place-runs.ts'
import { type Stretch, says } from './stretch.ts'

type Judgement = Flow['role'] | null

/** What the rules look at: a stretch, its passage, the words of its language. */
export interface Scene {
  readonly stretch: Stretch
  readonly passage: Passage
  readonly rules: FlowRules
}

const among = (cue: Cue, ...cues: readonly Cue[]): boolean => cues.includes(cue)

const outward = (cue: Cue): boolean => among(cue, 'export', 'supply', 'go', 'sell', 'ahead', 'deal')

const earlierShades = ({ stretch }: Scene) => stretch.shades.filter((shade) => shade.from < stretch.at.from)

const besideActor = (run: PlaceRun, { stretch }: Scene): boolean =>
  stretch.shades.some(
    (shade) =>
      says([shade], 'actor', 'maker') && (shade.to === run.from || (shade.from >= run.to && shade.from <= run.to + 1)),
  )

const isAdjective = (run: PlaceRun): boolean => run.mentions.at(-1)?.form === 'adjective'

const standsAsSubject = (run: PlaceRun, { stretch, rules }: Scene): boolean => {
  const printed = run.mentions.at(-1)
  if (printed === undefined || run.way !== null) return false
  if (rules.subjectEndings.length === 0) return run.to <= stretch.at.from
  const text = printed.passage.text.slice(printed.start, printed.end)
  return rules.subjectEndings.some((ending) => text.endsWith(ending))
}

/** «в КНДР рыбу не поставляют», «от закупки отказалась» */
const denied = ({ stretch }: Scene): Judgement => (stretch.denied || says(stretch.shades, 'refuse') ? 'mention' : null)

/** «конкурируем с финнами» */
const competes = ({ stretch }: Scene): Judgement => (stretch.head === 'compete' ? 'mention' : null)

/** «экспорт и импорт с Китаем» */
const bothWays = ({ stretch }: Scene): Judgement => {
  if (stretch.twin === null) return null
  const twins = [stretch.head, stretch.twin]
  return twins.includes('export') && twins.includes('import') ? 'trade' : null
}

/** «стартовали продажи тягача в России»: what is new on the home market comes from elsewhere */
const soldInHomeCountry = ({ stretch }: Scene): Judgement => {
  const { head, abroad, home } = stretch
  const named = home.some((run) => run.way === 'towards' && run.mentions.some(({ place }) => place.kind === 'country'))
  return head === 'sell' && abroad.length === 0 && named ? 'foreign' : null
}

/** «продажи на внутреннем рынке» */
const soldAtHome = ({ stretch }: Scene): Judgement =>
  stretch.abroad.length === 0 && stretch.head !== 'export' && says(stretch.shades, 'domestic') ? 'domestic' : null

/** «переговоры с покупателями из Индии» */
const talksWithBuyers = (scene: Scene): Judgement =>
  scene.stretch.head === 'buyer' && says(earlierShades(scene), 'contact', 'mission', 'interest') ? 'planned' : null

/** «переговоры о поставках в Индию», «обсудили поставки», but not «по итогам переговоров завод поставил» */
const talkedOf = (scene: Scene): Judgement => {
  const { stretch, passage, rules } = scene
  if (!among(stretch.head, 'export', 'supply', 'sell', 'deal')) return null
  const talk = earlierShades(scene).findLast((shade) => says([shade], 'contact'))
  if (talk === undefined) return null
  let before = stretch.at.from - 1
  while (before >= talk.to && rules.articles.has(passage.words[before]?.key ?? '')) before -= 1
  return before < talk.to || rules.about.has(passage.words[before]?.key ?? '') ? 'planned' : null
}

/** «губернатор отправился в Китай» */
const peopleTravel = (scene: Scene): Judgement =>
  among(scene.stretch.head, 'go', 'ahead', 'come', 'supply') &&
  scene.stretch.abroad.length > 0 &&
  says(earlierShades(scene), 'people') &&
  !says(scene.stretch.shades, 'wares')
    ? 'mission'
    : null

/** «half of foreign sales come from Mongolia», «заказы поступают из Китая» */
const moneyComesFrom = (scene: Scene): Judgement => {
  const { head, abroad } = scene.stretch
  if (!among(head, 'come', 'go') || abroad[0]?.way !== 'from') return null
  return says(earlierShades(scene), 'revenue', 'orders', 'export') ? 'export' : null
}

/** «Китай импортирует из области лес», «ввоз в Китай» */
const importedFromHome = ({ stretch }: Scene): Judgement => {
  const { head, abroad, home, shades } = stretch
  const fromHome = among(head, 'import', 'buy') && home.some((run) => run.way === 'from')
  const takenThere = head === 'import' && abroad[0]?.way === 'towards'
  if (!(fromHome && abroad.some((run) => run.way !== 'from')) && !takenThere) return null
  return says(shades, 'plan') ? 'planned' : 'export'
}

/** «viene acquistato da imprese egiziane»: «from» means «by» */
const boughtBy = (scene: Scene): Judgement => {
  const { stretch, passage, rules } = scene
  const [run] = stretch.abroad
  if (stretch.head !== 'buy' || run?.way !== 'from' || !besideActor(run, scene)) return null
  const passive = passage.words.slice(stretch.from, stretch.at.from).some(({ key }) => rules.passive.has(key))
  return passive ? 'export' : null
}

/** «поставки из Китая», «Die Bauteile kommen aus Italien» */
const comesFromAbroad = ({ stretch }: Scene): Judgement =>
  among(stretch.head, 'export', 'supply', 'go', 'ahead', 'come', 'buy', 'sell') && stretch.abroad[0]?.way === 'from'
    ? 'import'
    : null

/** «Казахстан поставляет в Красноярский край уголь» */
const suppliedToHome = ({ stretch }: Scene): Judgement => {
  const { head, abroad, home, at } = stretch
  if (!among(head, 'export', 'supply', 'sell', 'go')) return null
  const toHome = home.some((run) => run.way === 'towards' && run.from >= at.to)
  return toHome && abroad.length > 0 && abroad.every((run) => run.way === null && run.to <= at.from) ? 'import' : null
}

/** «Kompressoren liefert ein österreichischer Hersteller» */
const foreignSupplier = (scene: Scene): Judgement => {
  const { head, abroad } = scene.stretch
  if (!among(head, 'export', 'supply', 'sell') || abroad.some((run) => run.way === 'towards')) return null
  const supplier = abroad.find((run) => isAdjective(run) && besideActor(run, scene) && standsAsSubject(run, scene))
  return supplier === undefined ? null : 'import'
}

/** «поставки китайских станков»: no place to go to, and the goods are foreign by their name */
const foreignGoods = (scene: Scene): Judgement => {
  const { head, abroad, at } = scene.stretch
  const [run] = abroad
  if (!among(head, 'supply', 'sell', 'ahead') || run === undefined || abroad.length > 1) return null
  if (!isAdjective(run) || run.way !== null || besideActor(run, scene) || run.from < at.to) return null
  return run.from - at.to <= 1 ? 'import' : 'mention'
}

/** «Комплектующие закупают в Китае»: makers buy them, wherever the clause leaves out who buys */
const boughtInputs = ({ stretch }: Scene): Judgement =>
  stretch.head === 'buy' && stretch.abroad.length > 0 && says(stretch.shades, 'inputs') ? 'import' : null

/** «контракты подписаны в Дубае»: a city is where one signs */
const signedThere = ({ stretch }: Scene): Judgement => {
  const [run] = stretch.abroad
  if (stretch.head !== 'deal' || run?.way !== 'towards') return null
  return run.mentions[0]?.place.kind === 'city' ? 'mission' : null
}

/** «закупает китайские станки», «завод закупил станки в Китае» */
const boughtAbroad = (scene: Scene): Judgement => {
  const { head, abroad, home, at } = scene.stretch
  const run = abroad[0]
  if (head !== 'buy' || run === undefined) return null
  if (run.way === null) return isAdjective(run) && !besideActor(run, scene) && run.from >= at.from ? 'import' : null
  if (home.some((place) => place.way === 'from')) return null
  const first = scene.stretch.before.find((cue) => says([cue], 'actor', 'wares'))
  return first !== undefined && says([first], 'actor') ? 'import' : null
}

/** «их берут горняки Казахстана»: only after a word of goods that go out */
const takesTheGoods = ({ stretch }: Scene): Judgement =>
  stretch.head === 'take' && says(stretch.before, 'export', 'supply', 'sell', 'go') ? 'export' : null

/** «представили в Токио», but not «представили отчёт» */
const shownAbroad = ({ stretch }: Scene): Judgement =>
  stretch.head === 'present' && stretch.abroad.length > 0 ? 'mission' : null

/** «планирует нарастить поставки в Китай»: they go there already */
const moreToTheSame = ({ stretch }: Scene): Judgement =>
  among(stretch.head, 'export', 'supply', 'sell') && says(stretch.shades, 'more') && stretch.abroad.length > 0
    ? 'export'
    : null

/** «планирует поставлять в Китай» */
const notYetDone = (scene: Scene): Judgement => {
  const { stretch } = scene
  if (among(stretch.head, 'buyer', 'orders')) return says(earlierShades(scene), 'plan') ? 'planned' : null
  const coming = says(stretch.shades, 'plan') || says(earlierShades(scene), 'ahead')
  return coming && (outward(stretch.head) || among(stretch.head, 'buy', 'import', 'come')) ? 'planned' : null
}

const ROLES_OF_HEADS: Partial<Record<Cue, Role>> = {
  export: 'export',
  supply: 'export',
  deal: 'export',
  buyer: 'export',
  orders: 'export',
  import: 'import',
  trade: 'trade',
  market: 'planned',
  interest: 'planned',
  mission: 'mission',
  investment: 'investment',
  contact: 'contact',
  trial: 'contact',
}

/** «уходят в порты Турции», but not «шли к договору, как Турция» */
const goesThere = ({ stretch }: Scene): Judgement =>
  stretch.head === 'go' && stretch.abroad.some((run) => run.way === 'towards') ? 'export' : null

const ROLES_OF_HEADS_ABROAD: Partial<Record<Cue, Role>> = {
  sell: 'export',
  buy: 'export',
  ahead: 'planned',
}

/** «экспорт в Китай»: nothing stands against what the head says */
const asItSays = ({ stretch }: Scene): Judgement =>
  ROLES_OF_HEADS[stretch.head] ?? (stretch.abroad.length > 0 ? (ROLES_OF_HEADS_ABROAD[stretch.head] ?? null) : null)

// First what undoes the head, then who stands on which side of it, then whether it has come to pass, then its own word.
const RULES: readonly (readonly [name: string, judge: (scene: Scene) => Judgement])[] = [
  ['denied', denied],
  ['competes', competes],
  ['both-ways', bothWays],
  ['sold-in-home-country', soldInHomeCountry],
  ['sold-at-home', soldAtHome],
  ['talks-with-buyers', talksWithBuyers],
  ['talked-of', talkedOf],
  ['people-travel', peopleTravel],
  ['money-comes-from', moneyComesFrom],
  ['imported-from-home', importedFromHome],
  ['bought-by', boughtBy],
  ['comes-from-abroad', comesFromAbroad],
  ['supplied-to-home', suppliedToHome],
  ['foreign-supplier', foreignSupplier],
  ['foreign-goods', foreignGoods],
  ['bought-inputs', boughtInputs],
  ['bought-abroad', boughtAbroad],
  ['signed-there', signedThere],
  ['takes-the-goods', takesTheGoods],
  ['shown-abroad', shownAbroad],
  ['more-to-the-same', moreToTheSame],
  ['not-yet-done', notYetDone],
  ['goes-there', goesThere],
  ['as-it-says', asItSays],
]

/** The role of a stretch by the first rule that answers; null when none does. */
export const judgeStretch = (scene: Scene): { role: Flow['role']; rule: string } | null => {
  for (const [rule, judge] of RULES) {
    const role = judge(scene)
    if (role !== null) return { role, rule }
  }
  return null
}
