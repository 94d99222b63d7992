import type { PlaceRun } from '../place-runs.ts'
import { says } from '../stretch.ts'
import { among, besideActor, isAdjective, isAgent, type Judgement, type Scene } from './scene.ts'

// «Китай разрешил ввоз говядины», but not «с Кубы импортирует»
const importer = (scene: Scene): boolean => {
  const { head, abroad, at } = scene.stretch
  if (head !== 'import' || abroad.some((run) => run.way === 'from')) return false
  return abroad.some((run) => run.way === null && run.to <= at.from && !isAdjective(run) && !hasPreposition(run, scene))
}

// „Die Reederei aus Flensburg kauft“: where the buyer is from
const ORIGIN_REACH = 4
const isOrigin = (run: PlaceRun, { from, at, abroad }: Scene['stretch']): boolean =>
  run.to <= at.from &&
  run.from - from > 1 &&
  run.from - from <= ORIGIN_REACH &&
  abroad.every((place) => place.way === 'towards' && place.from >= at.to)

/** Whether what is bought comes from a place at home. */
const boughtAtHome = ({ stretch }: Scene): boolean =>
  stretch.home.some((run) => run.way === 'from' && !isOrigin(run, stretch))

/** «Китай импортирует из области лес», «ввоз в Китай», «Китай разрешил ввоз» */
export const importedFromHome = (scene: Scene): Judgement => {
  const { head, abroad, shades } = scene.stretch
  const fromHome = among(head, 'import', 'buy') && boughtAtHome(scene)
  const takenThere = head === 'import' && abroad[0]?.way === 'towards'
  if (!(fromHome && abroad.some((run) => run.way !== 'from')) && !takenThere && !importer(scene)) return null
  return says(shades, 'plan') ? 'planned' : 'export'
}

// «sono stati acquistati», «закуплены»
const isPassive = ({ stretch, passage, rules }: Scene): boolean =>
  passage.words.slice(stretch.from, stretch.at.to).some(({ key }) => rules.passive.has(key))

/** «viene acquistato da imprese egiziane»: who buys; but «acquistate da un costruttore spagnolo» */
export const boughtBy = (scene: Scene): Judgement => {
  const { stretch } = scene
  const [run] = stretch.abroad
  if (stretch.head !== 'buy' || run?.way !== 'from' || !besideActor(run, scene)) return null
  const fromMaker = says(stretch.shades, 'maker', 'means', 'inputs')
  return isAgent(run, scene) && isPassive(scene) && !fromMaker ? 'export' : null
}

/** «I macchinari sono stati acquistati in Italia»: bought there, by the makers; but «i prodotti sono acquistati in Cina», «la metà è stata acquistata in Cina» */
export const boughtThere = (scene: Scene): Judgement => {
  const { head, abroad, before } = scene.stretch
  if (head !== 'buy' || abroad[0]?.way !== 'towards' || !isPassive(scene)) return null
  const goods = says(before, 'wares', 'share') && !says(before, 'inputs', 'means')
  return boughtAtHome(scene) || goods ? null : 'import'
}

// «покупают станки в Чехии», but «станки покупают в Чехии»
const buysMeans = ({ stretch }: Scene, run: PlaceRun): boolean =>
  run.way === 'towards' &&
  says(
    stretch.shades.filter(({ from }) => from >= stretch.at.to && from < run.from),
    'means',
  )

/** «Комплектующие закупают в Китае»: makers buy them, whoever else the clause leaves out; but «сырьё скупают китайцы» */
export const boughtInputs = (scene: Scene): Judgement => {
  const { head, abroad, shades } = scene.stretch
  const [run] = abroad
  if (head !== 'buy' || run === undefined || !(says(shades, 'inputs') || buysMeans(scene, run))) return null
  return run.way === null && (!isAdjective(run) || besideActor(run, scene)) ? null : 'import'
}

/** «Подшипники завод закупает в Словакии», “buys its steel in Canada”: one who buys is the firm of the story */
export const firmBuys = (scene: Scene): Judgement => {
  const { head, abroad, at } = scene.stretch
  const [run] = abroad
  if (head !== 'buy' || !says([at], 'buys') || run?.way !== 'towards' || run.from < at.to) return null
  const foreign = abroad.some((other) => other.to <= at.from && other.way === null)
  return foreign || isPassive(scene) || boughtAtHome(scene) ? null : 'import'
}

// «пермяки покупают пробку в Гане»: who buys is of home
const isHomeBuyer = ({ stretch: { home, at } }: Scene): boolean =>
  home.some(({ way, to, mentions }) => way === null && to <= at.from && mentions.at(-1)?.form === 'demonym')

// «завод в Чили купил насосы», «российские туристы покупают в Дубае» at home elsewhere
const isForeignBuyer = (run: PlaceRun, scene: Scene): boolean => {
  if (run.to > scene.stretch.at.from) return false
  const there = scene.stretch.shades.some((shade) => says([shade], 'actor') && shade.to === run.from - 1)
  return run.way === null ? besideActor(run, scene) : run.way === 'towards' && there
}

/** «закупает китайские станки», «завод закупил станки в Китае»; but «продукцию закупают китайские дачники» */
export const boughtAbroad = (scene: Scene): Judgement => {
  const { head, abroad, at, before } = scene.stretch
  const run = abroad[0]
  if (head !== 'buy' || run === undefined || abroad.some((other) => isForeignBuyer(other, scene))) return null
  const first = before.find((cue) => says([cue], 'actor', 'wares'))
  if (first !== undefined && says([first], 'buyer')) return null
  const waresFirst = first !== undefined && !says([first], 'actor')
  if (run.way === null)
    return isAdjective(run) && !besideActor(run, scene) && run.from >= at.from && !waresFirst ? 'import' : null
  if (boughtAtHome(scene)) return null
  return (first !== undefined && !waresFirst) || isHomeBuyer(scene) ? 'import' : null
}

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

// «со шведов»: a small word that is no article and joins nothing
const PREPOSITION_LENGTH = 2
const hasPreposition = (run: PlaceRun, { stretch, passage, rules }: Scene): boolean => {
  const before = passage.words[run.from - 1]
  if (before === undefined || before.joint === '|' || run.from === stretch.at.to) return false
  return before.text.length <= PREPOSITION_LENGTH && !rules.and.has(before.key) && !rules.articles.has(before.key)
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

/** «Chinese schools prefer our fillet», «gli iracheni chiedono secchielli» */
export const theyWant = (scene: Scene): Judgement =>
  scene.stretch.head === 'want' && scene.stretch.abroad.some((run) => isPeople(run, scene)) ? 'export' : null

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
