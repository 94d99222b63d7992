import { matchPhrase } from '../../../base/phrases.ts'
import type { PlaceRun } from '../place-runs.ts'
import { startsPart } from '../sentence.ts'
import { says } from '../stretch.ts'
import {
  among,
  besideActor,
  hasPreposition,
  isAdjective,
  isAgent,
  isParted,
  type Judgement,
  type Scene,
} from './scene.ts'

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
export const boughtAtHome = (scene: Scene): boolean =>
  scene.stretch.home.some((run) => run.way === 'from' && !isOrigin(run, scene.stretch) && !isParted(run, scene))

// «ввоз в Китай», «в Китай ввезли»; but «в импорте … 48 % пришлось на Китай»
const takenThere = ({ stretch: { head, abroad }, passage: { words }, rules }: Scene): boolean => {
  const [run] = abroad
  if (head !== 'import' || run?.way !== 'towards') return false
  return matchPhrase(rules.cues, words, run.from - 2)?.values.includes('share') !== true
}

const bringsHome = ({ stretch: { home, at } }: Scene): boolean =>
  home.some((run) => run.way === 'towards' && run.from >= at.to && run.mentions.at(-1)?.place.kind === 'country')

/** «Китай импортирует из области лес», «ввоз в Китай», «Китай разрешил ввоз» */
export const importedFromHome = (scene: Scene): Judgement => {
  const { head, abroad, shades } = scene.stretch
  // «Турция импортирует в Россию овощи», by another’s word
  if (head === 'import' && bringsHome(scene)) return 'import'
  const fromHome = among(head, 'import', 'buy') && boughtAtHome(scene)
  const there = takenThere(scene)
  if (!(fromHome && abroad.some((run) => run.way !== 'from')) && !there && !importer(scene)) return null
  return says(shades, 'plan') ? 'planned' : 'export'
}

const LANDS_REACH = 4

/** «i paesi che hanno importato di più sono», «страны, которые закупают»: lands bring in what the story sells */
export const landsImport = ({ stretch: { head, at, before, abroad }, passage: { words }, rules }: Scene): Judgement => {
  const last = before.findLast((cue) => says([cue], 'lands'))
  if (!among(head, 'import', 'buy') || last === undefined || abroad.length === 0) return null
  const near = at.from - last.to <= LANDS_REACH && rules.relatives.words.has(words[last.to]?.key ?? '')
  return near ? 'export' : null
}

/** «sono stati acquistati», «закуплены» */
export const isPassive = ({ stretch, passage, rules }: Scene): boolean =>
  passage.words.slice(stretch.from, stretch.at.to).some(({ key }) => rules.passive.has(key))

// «olio grezzo, acquistato da India e Iran»
const opensPart = ({ stretch: { at }, passage }: Scene): boolean => startsPart(passage, at.from)

/** «Индонезия закупает зерно в Австралии»: what others buy of others */
export const boughtElsewhere = ({ stretch, passage }: Scene): Judgement => {
  const { head, at, abroad, home } = stretch
  if (head !== 'buy' || home.length > 0) return null
  const buyer = abroad.some((run) => run.way === null && !isAdjective(run) && run.to === at.from)
  const parted = (to: number): boolean =>
    passage.words.slice(at.to, to).some((_, index) => startsPart(passage, at.to + index))
  const seller = abroad.some(
    (run) => run.from >= at.to && (run.way === 'towards' || (run.way === 'from' && !parted(run.from))),
  )
  return buyer && seller ? 'mention' : null
}

/** «viene acquistato da imprese egiziane»: who buys; but «acquistate da un costruttore spagnolo» */
export const boughtBy = (scene: Scene): Judgement => {
  const { stretch } = scene
  const [run] = stretch.abroad
  if (stretch.head !== 'buy' || run?.way !== 'from') return null
  if (!besideActor(run, scene) && (isAdjective(run) || says(stretch.before, 'means', 'inputs'))) return null
  const fromMaker = says(stretch.shades, 'maker', 'means', 'inputs')
  return isAgent(run, scene) && (isPassive(scene) || opensPart(scene)) && !fromMaker ? 'export' : null
}

// «сеть пекарен из Литвы»
const BUYER_REACH = 3

// «томский картон закупает сеть пекарен из Литвы»: goods of home stand first, who buys right behind the verb
const buyerBehind = (run: PlaceRun, { stretch: { at, shades }, passage, rules }: Scene): boolean => {
  const buyer = shades.find((cue) => says([cue], 'actor') && cue.from >= at.to && cue.from - at.to <= 1)
  if (buyer === undefined || run.from - buyer.to > BUYER_REACH) return false
  return !passage.words.slice(buyer.to, run.from - 1).some(({ key }) => rules.from.has(key))
}

/** «омскую муку закупает сеть пекарен из Литвы», „Omsker Mehl kauft eine Kette aus Litauen“: where the buyer is from */
export const goodsOfHomeBought = (scene: Scene): Judgement => {
  const { head, abroad, before } = scene.stretch
  const [run] = abroad
  if (head !== 'buy' || run?.way !== 'from' || says(before, 'actor', 'inputs', 'means')) return null
  return namesHomeGoods(scene) && buyerBehind(run, scene) ? 'export' : null
}

/** «томский мёд закупается в Китае»: goods that are of home by their name */
export const namesHomeGoods = ({ stretch: { home, at } }: Scene): boolean =>
  home.some((own) => own.way === null && isAdjective(own) && own.to < at.from)

// «его охотно покупают в Чили», «lo comprano in Nuova Zelanda», “they buy it in Oman”; but «la ditta compra la lana in Cile»
const buysThem = ({ stretch: { at, before }, passage: { words }, rules }: Scene): boolean => {
  // «lo compravamo in Tunisia»
  if (says(before, 'actor', 'inputs', 'means') || says([at], 'source')) return false
  const isThem = (index: number): boolean => rules.them.has(words[index]?.key ?? '')
  const isArticle = rules.articles.has(words[at.from - 2]?.key ?? '')
  if (isThem(at.from - 1) || (isThem(at.from - 2) && !isArticle)) return true
  return isThem(at.to) && rules.towards.has(words[at.to + 1]?.key ?? '')
}

/** «Man kauft ihn in Norwegen»: the goods spoken of, bought by all and sundry there */
export const boughtInTurn = (scene: Scene): Judgement => {
  const { head, abroad } = scene.stretch
  const [run] = abroad
  if (!among(head, 'buy', 'take') || run === undefined || run.way === 'from') return null
  return buysThem(scene) ? 'export' : null
}
