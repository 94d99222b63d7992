import type { PlaceRun } from '../place-runs.ts'
import { says } from '../stretch.ts'
import { boughtAtHome, isPassive, namesHomeGoods } from './buying.ts'
import { besideActor, isAdjective, type Judgement, type Scene } from './scene.ts'

/** «I macchinari sono stati acquistati in Italia»: bought there, by the makers; but «i prodotti sono acquistati in Cina», «la metà è stata acquistata in Cina» */
export const boughtThere = (scene: Scene): Judgement => {
  const { head, abroad, before } = scene.stretch
  if (head !== 'buy' || abroad[0]?.way !== 'towards' || !isPassive(scene)) return null
  const goods = (says(before, 'wares', 'share') || namesHomeGoods(scene)) && !says(before, 'inputs', 'means')
  return boughtAtHome(scene) || goods ? null : 'import'
}

// «покупают станки в Чехии», but «станки покупают в Чехии»
const buysMeans = ({ stretch }: Scene, run: PlaceRun): boolean =>
  run.way === 'towards' &&
  says(
    stretch.shades.filter(({ from }) => from >= stretch.at.to && from < run.from),
    'means',
  )

// «линию купили в Дании»: once, for the firm
const boughtMeans = ({ stretch: { at, before } }: Scene, run: PlaceRun): boolean =>
  run.way === 'towards' && run.from >= at.to && says([at], 'bought') && says(before, 'means')

/** «Комплектующие закупают в Китае»: makers buy them, whoever else the clause leaves out; but «сырьё скупают китайцы» */
export const boughtInputs = (scene: Scene): Judgement => {
  const { head, abroad, shades } = scene.stretch
  const [run] = abroad
  if (
    head !== 'buy' ||
    run === undefined ||
    !(says(shades, 'inputs') || buysMeans(scene, run) || boughtMeans(scene, run))
  )
    return null
  return run.way === null && (!isAdjective(run) || besideActor(run, scene)) ? null : 'import'
}

// «шали приобрёл магазин в Хельсинки»: who buys stands behind the verb, and right before the place
const isBoughtThere = (run: PlaceRun, { stretch: { at, before, shades } }: Scene): boolean =>
  !says(before, 'actor') &&
  shades.some((shade) => says([shade], 'actor') && shade.from === at.to && shade.to === run.from - 1)

/** «Подшипники завод закупает в Словакии», “buys its steel in Canada”: one who buys is the firm of the story */
export const firmBuys = (scene: Scene): Judgement => {
  const { head, abroad, at } = scene.stretch
  const [run] = abroad
  if (head !== 'buy' || !says([at], 'buys', 'source') || run?.way !== 'towards' || run.from < at.to) return null
  const foreign = abroad.some((other) => other.to <= at.from && other.way === null)
  return foreign || isBoughtThere(run, scene) || isPassive(scene) || boughtAtHome(scene) ? null : 'import'
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
  // «Республика Корея» is a land, and no republic that buys there
  const first = before.find((cue) => says([cue], 'actor', 'wares') && (cue.to <= run.from || cue.from >= run.to))
  if (first !== undefined && says([first], 'buyer')) return null
  const waresFirst = first !== undefined && !says([first], 'actor')
  if (run.way === null)
    return isAdjective(run) && !besideActor(run, scene) && run.from >= at.from && !waresFirst ? 'import' : null
  if (boughtAtHome(scene)) return null
  return (first !== undefined && !waresFirst) || isHomeBuyer(scene) ? 'import' : null
}
