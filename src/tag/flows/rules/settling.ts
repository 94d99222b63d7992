import type { CueMatch } from '../find-cues.ts'
import type { PlaceRun } from '../place-runs.ts'
import { startsPart } from '../sentence.ts'
import { type Stretch, says } from '../stretch.ts'
import { among, besideActor, isAdjective, isAgent, isGoverned, isParted, type Judgement, type Scene } from './scene.ts'

// «китайская компания», «корейцы»: who builds
const isBuilder = (run: PlaceRun, scene: Scene): boolean =>
  run.way === null &&
  run.to <= scene.stretch.at.from &&
  (besideActor(run, scene) || run.mentions.some(({ form }) => form !== 'adjective'))

const BUILT_REACH = 5

// «построил цех», «цех построят»; but not «завод в Перми построил паром»
const buildsAPlant = ({ stretch: { at, shades } }: Scene): boolean =>
  shades.some(
    (shade) =>
      says([shade], 'plant', 'site') &&
      (shade.to === at.from || (shade.from >= at.to && shade.from - at.to <= BUILT_REACH)),
  )

/** «построит завод в Эфиопии», «корейцы открыли цех под Калугой» */
export const builtThere = (scene: Scene): Judgement => {
  const { at, abroad, home, shades } = scene.stretch
  // «l’azienda realizza in Norvegia il 12% del fatturato»
  if (!says([at], 'build') || !buildsAPlant(scene) || says(shades, 'revenue')) return null
  const there = abroad.some((run) => run.way === 'towards' && (run.from >= at.to || !isParted(run, scene)))
  if (there) return 'investment'
  const builder = abroad.find((run) => isBuilder(run, scene))
  return builder !== undefined && (home.length > 0 || besideActor(builder, scene)) ? 'investment' : null
}

/** «строит паром для Кубы» */
export const builtFor = (scene: Scene): Judgement => {
  const { stretch, rules } = scene
  if (!says([stretch.at], 'build', 'made')) return null
  return stretch.abroad.some((run) => isGoverned(run, rules.governs.good, scene)) ? 'export' : null
}

// «филиал в Сербии», «дочерняя компания в Южной Африке»
const SITE_REACH = 2
const SITE_REACH_OF_OWNER = 5

// «индийский филиал», «la filiale indiana»
const isNextTo = (run: PlaceRun, { at }: Stretch): boolean =>
  isAdjective(run) && run.way === null && (run.to === at.from || run.from === at.to)

/** «есть филиал в Сербии», «la filiale indiana», “a subsidiary of a group in Spain”: an outpost of one’s own, or of others here */
export const outpost = ({ stretch, passage: { words }, rules }: Scene): Judgement => {
  const { head, at, abroad } = stretch
  const reach = rules.genitive.links.has(words[at.to]?.key ?? '') ? SITE_REACH_OF_OWNER : SITE_REACH
  const there = abroad.some(
    (run) => isNextTo(run, stretch) || (run.way === 'towards' && run.from >= at.to && run.from - at.to <= reach),
  )
  return head === 'site' && there ? 'investment' : null
}

// a preposition, an article and a word more
const MADE_REACH = 5
const isRightBy = (run: PlaceRun, { at }: Stretch): boolean =>
  run.from >= at.to ? run.from - at.to <= MADE_REACH : at.from - run.to <= 1

/** «Станки для цеха изготовили в Чехии», «le macchine sono state costruite in Austria» */
export const meansMadeThere = ({ stretch }: Scene): Judgement => {
  const { head, at, abroad, before } = stretch
  const there = abroad.some((run) => run.way === 'towards' && isRightBy(run, stretch))
  if (!among(head, 'made', 'build') || !there) return null
  return says([at], 'ready') || says(before, 'means', 'inputs') ? 'import' : null
}

/** „lässt in China gießen“, «шьют в Узбекистане»: work of the firm’s own, done abroad */
export const madeThere = ({ stretch }: Scene): Judgement => {
  const there = stretch.abroad.some((run) => run.way === 'towards' && isRightBy(run, stretch))
  if (stretch.head !== 'made' || !there) return null
  // «imitazioni fatte in Cina», «похожее выпускают в Китае, но дороже»
  return says(stretch.before, 'compete') || says(stretch.later, 'dearer') ? 'mention' : 'investment'
}

const OBJECT_REACH = 3

// «…, и завод выкупил концерн», but not «продукцию завода покупают»
const opensClause = ({ from }: CueMatch, { passage, rules }: Scene): boolean =>
  startsPart(passage, from) ||
  passage.words[from]?.capital === true ||
  rules.and.has(passage.words[from - 1]?.key ?? '')

/** «завод выкупил китайский концерн», “agreed to buy the Alabama plant”: what is bought makes things at home */
export const buysAPlant = (scene: Scene): Judgement => {
  const { head, at, shades, abroad, home } = scene.stretch
  if (head !== 'buy' && head !== 'take') return null
  const buyer = abroad.find((run) => run.way === null && besideActor(run, scene))
  if (buyer === undefined || home.some(({ way }) => way === 'from')) return null
  const plant = shades.some(
    (shade) =>
      says([shade], 'plant') &&
      (shade.from < buyer.from || shade.from > buyer.to + 1) &&
      ((shade.to === at.from && opensClause(shade, scene)) ||
        (shade.from >= at.to && shade.from - at.to <= OBJECT_REACH)),
  )
  return plant ? 'investment' : null
}

// “the company was bought by”, „wurde die Firma von … übernommen“: nothing but a verb beside the plant
const isTakenOver = ({ from, to }: CueMatch, { stretch: { at }, passage: { words }, rules }: Scene): boolean => {
  const isPassive = (index: number): boolean => rules.passive.has(words[index]?.key ?? '')
  const before = words.slice(to, at.from)
  if (to < at.from && before.every(({ key }) => rules.passive.has(key))) return true
  return rules.articles.has(words[from - 1]?.key ?? '') && isPassive(from - 2) && rules.agents.has(words[to]?.key ?? '')
}

/** “The company was bought by a Norwegian fund”: others own what is at home; but not where its products are bought. */
export const takenOver = (scene: Scene): Judgement => {
  const { head, shades, abroad } = scene.stretch
  if (head !== 'buy' || says(shades, 'wares') || !abroad.some((run) => isAdjective(run) && isAgent(run, scene)))
    return null
  return shades.some((shade) => says([shade], 'plant') && isTakenOver(shade, scene)) ? 'investment' : null
}
