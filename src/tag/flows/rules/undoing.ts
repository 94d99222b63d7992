import { refuses } from '../denial.ts'
import type { CueMatch } from '../find-cues.ts'
import type { PlaceRun } from '../place-runs.ts'
import { says } from '../stretch.ts'
import { among, isAdjective, type Judgement, type Scene } from './scene.ts'

// «от газа отказались и везут уголь»
const isJoined = (shade: CueMatch, { stretch, passage, rules }: Scene): boolean =>
  passage.words.slice(shade.to, stretch.at.from).some(({ key }) => rules.and.has(key))

/** «в КНДР рыбу не поставляют», «от закупки отказалась» */
export const denied = (scene: Scene): Judgement => {
  const { stretch } = scene
  const own = stretch.shades.filter((shade) => shade.from >= stretch.from && !isJoined(shade, scene))
  if (refuses(own, scene.passage.words, scene.rules)) return 'mention'
  if (!stretch.denied) return null
  return stretch.head !== 'import' && says(stretch.shades, 'not-yet') ? 'planned' : 'mention'
}

// “left the Czech market”, «покинул Польшу»; «ушёл с польского», «вышел с китайского рынка»
const isLeft = (run: PlaceRun, { stretch: { at }, passage, rules }: Scene): boolean => {
  if (run.from < at.to || run.from - at.to > 2) return false
  if (says([at], 'leaves') && run.way === null) return true
  return isAdjective(run) && rules.fromByEnding.words.has(passage.words[run.from - 1]?.key ?? '')
}

/** “left the Czech and Slovak markets” */
export const leaves = (scene: Scene): Judgement =>
  scene.stretch.head === 'go' && scene.stretch.abroad.some((run) => isLeft(run, scene)) ? 'mention' : null

/** «конкурируем с финнами», «заказ в Алжире достался конкуренту»; but where one competes one sells: «в Алжире конкурируем с финнами» */
export const competes = ({ stretch }: Scene): Judgement => {
  if (stretch.head !== 'compete') return null
  if (says([stretch.at], 'rival')) return 'mention'
  return stretch.abroad.some((run) => run.way === 'towards') ? 'export' : 'mention'
}

/** „Norwegen hat Zölle auf Käse eingeführt“, “Peru put tariffs on imports”: who bars goods; but «пошлины на экспорт в Китай» */
export const bars = ({ stretch: { head, abroad, shades } }: Scene): Judgement => {
  if (head !== 'import' || abroad.length === 0) return null
  const barrier = shades.find((shade) => says([shade], 'barrier'))
  return barrier !== undefined && abroad.every((run) => run.way === null && run.to <= barrier.from) ? 'mention' : null
}

/** «экспорт и импорт с Китаем» */
export const bothWays = ({ stretch }: Scene): Judgement => {
  if (stretch.twin === null) return null
  const twins = [stretch.head, stretch.twin]
  return twins.includes('export') && twins.includes('import') ? 'trade' : null
}

/** «стартовали продажи тягача в России»: what is new on the home market comes from elsewhere */
export const soldInHomeCountry = ({ stretch }: Scene): Judgement => {
  const { head, abroad, home } = stretch
  const named = home.some((run) => run.way === 'towards' && run.mentions.some(({ place }) => place.kind === 'country'))
  return head === 'sell' && abroad.length === 0 && named ? 'foreign' : null
}

// «поставляет завод в Вологодской области»
const staysAtHome = ({ head, at, home }: Scene['stretch']): boolean =>
  among(head, 'supply', 'sell') && home.some((run) => run.way === 'towards' && run.from >= at.to)

/** «продажи на внутреннем рынке», «поставляют в Пермь» */
export const soldAtHome = ({ stretch }: Scene): Judgement =>
  stretch.abroad.length === 0 &&
  stretch.head !== 'export' &&
  (says(stretch.shades, 'domestic') || (staysAtHome(stretch) && !says(stretch.shades, 'lands', 'export')))
    ? 'domestic'
    : null
