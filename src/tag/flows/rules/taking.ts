import type { PlaceRun } from '../place-runs.ts'
import { says } from '../stretch.ts'
import { besideActor, hasPreposition, isAdjective, type Judgement, type Scene } from './scene.ts'

// «gli iracheni vogliono», “the Dutch prefer”, «piacciono agli iracheni»: an adjective right beside the verb
const standsAlone = (run: PlaceRun, { stretch, passage, rules }: Scene): boolean => {
  const before = passage.words[run.from - 1]?.key ?? ''
  // «la cucina cinese piace»
  if (!isAdjective(run) || !(rules.articles.has(before) || rules.towards.has(before))) return false
  if (run.to === stretch.at.from) return true
  const after = passage.words[run.to]
  const noun = after !== undefined && after.joint === ' ' && after.kind === 'letters' && !rules.articles.has(after.key)
  return !noun && run.from >= stretch.at.to && run.from - stretch.at.to <= 2
}

// «немцы», «монгольские рестораны»
const isPeople = (run: PlaceRun, scene: Scene): boolean => {
  if (run.way !== null || hasPreposition(run, scene)) return standsAlone(run, scene)
  return run.mentions.some(({ form }) => form === 'demonym') || besideActor(run, scene) || standsAlone(run, scene)
}

const hasNumber = (from: number, to: number, { passage }: Scene): boolean =>
  passage.words.slice(from, to).some(({ kind }) => kind === 'digits')

// «готовые шины берут Азербайджан и Грузия»
const takesIt = (run: PlaceRun, { stretch: { at }, passage }: Scene): boolean =>
  run.way === null &&
  !isAdjective(run) &&
  run.from === at.to &&
  passage.words[run.from]?.joint === ' ' &&
  passage.words[at.from]?.joint === ' '

// «Треть масла забирает Китай»
const takesAShare = (run: PlaceRun, scene: Scene): boolean =>
  run.way === null &&
  !isAdjective(run) &&
  !hasPreposition(run, scene) &&
  (says(scene.stretch.shades, 'share') || hasNumber(scene.stretch.from, scene.stretch.to, scene))

/** «орех берут корейцы и немцы»; «их берут горняки Казахстана» only after a word of goods that go out */
export const takesTheGoods = (scene: Scene): Judgement => {
  const { stretch } = scene
  if (stretch.head !== 'take') return null
  const known = says(stretch.before, 'export', 'supply', 'sell', 'go')
  return known || stretch.abroad.some((run) => isPeople(run, scene) || takesAShare(run, scene) || takesIt(run, scene))
    ? 'export'
    : null
}

/** “The country bought a third of the crop”: the one named before */
export const landBuys = ({ stretch: { head, at, before, abroad } }: Scene): Judgement =>
  (head === 'buy' || says([at], 'receives')) && abroad.length === 0 && says(before, 'land') ? 'export' : null

/** «Chinese schools prefer our fillet», «gli iracheni chiedono secchielli» */
export const theyWant = (scene: Scene): Judgement =>
  scene.stretch.head === 'want' && scene.stretch.abroad.some((run) => isPeople(run, scene)) ? 'export' : null

// «шерсть из Монголии», but not «у строителей Финляндии», «у финнов»
const isOrigin = (run: PlaceRun, scene: Scene): boolean =>
  run.way === 'from'
    ? !besideActor(run, scene) && run.mentions.every(({ form }) => form !== 'demonym')
    : isMakers(run, scene)

// «техника белорусских производителей»
const isMakers = (run: PlaceRun, scene: Scene): boolean =>
  run.way === null &&
  isAdjective(run) &&
  run.from >= scene.stretch.at.to &&
  !hasPreposition(run, scene) &&
  scene.stretch.shades.some((shade) => says([shade], 'maker') && shade.from === run.to)

/** «востребована шерсть из Монголии»: goods from there are liked here; but «заказы из Монголии» */
export const likedFromThere = (scene: Scene): Judgement => {
  const { head, at, abroad } = scene.stretch
  const liked = head === 'orders' && says([at], 'popular') && abroad.length > 0
  return liked && abroad.every((run) => isOrigin(run, scene)) ? 'import' : null
}

/** «завод выиграл тендер в Египте»; but «тендер в Египте выиграли китайцы», «хочет выиграть», «не выиграл» */
export const tenderWon = ({ stretch, passage, rules }: Scene): Judgement => {
  const { at, shades, abroad } = stretch
  const wins = shades.find((shade) => says([shade], 'wins'))
  if (!says([at], 'tender') || wins === undefined || says(shades, 'plan', 'future')) return null
  const before = passage.words.slice(Math.max(0, wins.from - rules.denial.before), wins.from)
  if (before.some(({ key }) => rules.denial.words.has(key))) return null
  // «выиграл тендер у чешского завода»
  if (abroad.some(({ way }) => way === 'from') && !abroad.some(({ way }) => way === 'towards')) return 'mention'
  return abroad.every((run) => run.way === 'towards') ? 'export' : null
}

// «20 процентов», «520 milioni»
const COUNT_REACH = 5
const isCounted = (scene: Scene): boolean => hasNumber(scene.stretch.at.to, scene.stretch.at.to + COUNT_REACH, scene)

/** «США обеспечили 20 процентов выручки», «gli Stati Uniti valgono 520 milioni»: who brings in how much */
export const earnedThere = (scene: Scene): Judgement => {
  const { head, abroad, at, shades } = scene.stretch
  const [run] = abroad
  if (head !== 'earn' || run === undefined || run.way !== null || run.to > at.from) return null
  if (isAdjective(run) && !besideActor(run, scene)) return null
  return isCounted(scene) || says(shades, 'revenue', 'share', 'export') ? 'export' : null
}
