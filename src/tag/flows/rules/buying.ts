import { says } from '../stretch.ts'
import { among, besideActor, isAdjective, type Judgement, type Scene } from './scene.ts'

// «Китай разрешил ввоз говядины»
const importer = ({ stretch }: Scene): boolean => {
  const { head, abroad, at } = stretch
  if (head !== 'import' || abroad.some((run) => run.way === 'from')) return false
  return abroad.some((run) => run.way === null && run.to <= at.from && !isAdjective(run))
}

/** «Китай импортирует из области лес», «ввоз в Китай», «Китай разрешил ввоз» */
export const importedFromHome = (scene: Scene): Judgement => {
  const { head, abroad, home, shades } = scene.stretch
  const fromHome = among(head, 'import', 'buy') && home.some((run) => run.way === 'from')
  const takenThere = head === 'import' && abroad[0]?.way === 'towards'
  if (!(fromHome && abroad.some((run) => run.way !== 'from')) && !takenThere && !importer(scene)) return null
  return says(shades, 'plan') ? 'planned' : 'export'
}

/** «viene acquistato da imprese egiziane»: «from» means «by» */
export const boughtBy = (scene: Scene): Judgement => {
  const { stretch, passage, rules } = scene
  const [run] = stretch.abroad
  if (stretch.head !== 'buy' || run?.way !== 'from' || !besideActor(run, scene)) return null
  const passive = passage.words.slice(stretch.from, stretch.at.from).some(({ key }) => rules.passive.has(key))
  return passive ? 'export' : null
}

/** «Комплектующие закупают в Китае»: makers buy them, wherever the clause leaves out who buys */
export const boughtInputs = ({ stretch }: Scene): Judgement =>
  stretch.head === 'buy' && stretch.abroad.length > 0 && says(stretch.shades, 'inputs') ? 'import' : null

/** «закупает китайские станки», «завод закупил станки в Китае» */
export const boughtAbroad = (scene: Scene): Judgement => {
  const { head, abroad, home, at } = scene.stretch
  const run = abroad[0]
  if (head !== 'buy' || run === undefined) return null
  if (run.way === null) return isAdjective(run) && !besideActor(run, scene) && run.from >= at.from ? 'import' : null
  if (home.some((place) => place.way === 'from')) return null
  const first = scene.stretch.before.find((cue) => says([cue], 'actor', 'wares'))
  return first !== undefined && says([first], 'actor') ? 'import' : null
}

/** «их берут горняки Казахстана»: only after a word of goods that go out */
export const takesTheGoods = ({ stretch }: Scene): Judgement =>
  stretch.head === 'take' && says(stretch.before, 'export', 'supply', 'sell', 'go') ? 'export' : null
