import { matchPhrase } from '../../../base/phrases.ts'
import { says } from '../stretch.ts'
import { among, type Judgement, type Scene, shadesBefore } from './scene.ts'

/** «переговоры с покупателями из Индии» */
export const talksWithBuyers = (scene: Scene): Judgement =>
  scene.stretch.head === 'buyer' &&
  (says(shadesBefore(scene), 'contact', 'mission', 'interest') || says(scene.stretch.after, 'contact'))
    ? 'planned'
    : null

/** «покупатели из Кувейта посетили цеха»: they have come, and bought nothing yet */
export const buyersVisit = ({ stretch }: Scene): Judgement =>
  stretch.head === 'buyer' && says(stretch.after, 'mission') && stretch.abroad.length > 0 ? 'mission' : null

/** «импортёры из Ирана запросили образцы»: they have asked, and bought nothing yet; but not «заинтересовались и купили» */
export const buyersAsk = ({ stretch }: Scene): Judgement =>
  stretch.head === 'buyer' &&
  stretch.abroad.length > 0 &&
  says(stretch.after, 'interest') &&
  !says(stretch.after, 'buy', 'buys', 'deal', 'take')
    ? 'contact'
    : null

// «о пробной поставке»
const TALK_REACH = 3

/** «переговоры о поставках в Индию», «обсудили поставки», but not «по итогам переговоров завод поставил» */
export const talkedOf = (scene: Scene): Judgement => {
  const { stretch, passage, rules } = scene
  if (!among(stretch.head, 'export', 'supply', 'sell', 'deal')) return null
  const talk = shadesBefore(scene).findLast((shade) => says([shade], 'contact'))
  if (talk === undefined) return null
  const between = passage.words.slice(talk.to, stretch.at.from)
  const near = between.length <= TALK_REACH && between.some(({ key }) => rules.about.has(key))
  return near || between.every(({ key }) => rules.articles.has(key)) ? 'planned' : null
}

/** «губернатор отправился в Китай» */
export const peopleTravel = (scene: Scene): Judgement =>
  among(scene.stretch.head, 'go', 'ahead', 'come') &&
  scene.stretch.abroad.length > 0 &&
  says(shadesBefore(scene), 'people') &&
  !says(scene.stretch.shades, 'wares')
    ? 'mission'
    : null

/** «контракты подписаны в Дубае»: a city is where one signs */
export const signedThere = ({ stretch }: Scene): Judgement => {
  const [run] = stretch.abroad
  if (stretch.head !== 'deal' || run?.way !== 'towards') return null
  return run.mentions[0]?.place.kind === 'city' ? 'mission' : null
}

// «показал значительное снижение», «рост показал»: a figure, and no goods
const GROWTH_REACH = 3
const showsGrowth = ({ stretch: { at }, passage: { words }, rules }: Scene): boolean => {
  for (let index = at.from - 1; index < at.to + GROWTH_REACH; index += 1)
    if (matchPhrase(rules.change, words, index) !== null) return true
  return false
}

/** «представили в Токио», «будет презентована продукция», but not «представили отчёт», «в экспортном портфеле представлена» */
export const shown = (scene: Scene): Judgement => {
  const { stretch } = scene
  if (stretch.head !== 'present' || showsGrowth(scene)) return null
  if (says(shadesBefore(scene), 'portfolio')) return says(shadesBefore(scene), 'export') ? 'export' : null
  // «география экспорта представлена Чили и Перу»
  if (says(shadesBefore(scene), 'buyer') && stretch.abroad.some(({ way }) => way === null)) return 'export'
  if (stretch.abroad.length > 0) return 'mission'
  return says(stretch.shades, 'wares') ? 'planned' : null
}

/** «saranno a Dubai»: a city right after the word */
export const attended = ({ stretch }: Scene): Judgement => {
  const [run] = stretch.abroad
  return stretch.head === 'attend' && run?.from === stretch.at.to && run.mentions[0]?.place.kind === 'city'
    ? 'mission'
    : null
}
