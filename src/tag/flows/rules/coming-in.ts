import { matchPhrase } from '../../../base/phrases.ts'
import type { Cue } from '../../../languages/parts/flow-words.ts'
import type { PlaceRun } from '../place-runs.ts'
import { says } from '../stretch.ts'
import {
  among,
  besideActor,
  isAdjective,
  isGoverned,
  isParted,
  isRange,
  type Judgement,
  type Scene,
  shadesBefore,
} from './scene.ts'

/** «half of foreign sales come from Mongolia», «заказы поступают из Китая», «segnali positivi arrivano dall’Albania»; but “growing imports came from India” */
export const moneyComesFrom = (scene: Scene): Judgement => {
  const { head, abroad } = scene.stretch
  if (!among(head, 'come', 'go') || abroad[0]?.way !== 'from') return null
  if (says(shadesBefore(scene), 'investment')) return 'investment'
  const before = shadesBefore(scene)
  const gained = says(before, 'gain') && !says(before, 'import', 'inputs', 'means', 'people', 'elsewhere')
  return gained || says(before, 'revenue', 'orders', 'export', 'buyer') ? 'export' : null
}

// «Der Anteil von Belarus am Export»
const isBuyersShare = ({ head, abroad, at, before }: Scene['stretch']): boolean =>
  head === 'export' && says(before, 'share') && abroad.every((run) => run.to <= at.from)

// «trainate da Stati Uniti e Giappone»: who drives the sales
const drives = (run: PlaceRun, { passage, rules }: Scene): boolean =>
  [3, 2, 1].some((back) => matchPhrase(rules.cues, passage.words, run.from - back)?.values.includes('share') === true)

/** «каждая пятая машина в Мексике пришла из Ульма» */
export const comesFromHome = ({ stretch }: Scene): Judgement =>
  among(stretch.head, 'come', 'go', 'carry') &&
  !says([stretch.at], 'receives') &&
  stretch.home.some((run) => run.way === 'from') &&
  stretch.abroad.some((run) => run.way === 'towards')
    ? 'export'
    : null

// «договорились о поставке с компанией из Египта»: with whom, not from where
const isParty = (run: PlaceRun, scene: Scene): boolean => {
  const { passage, rules, stretch } = scene
  const party = stretch.shades.find((shade) => says([shade], 'actor', 'buyer') && shade.to === run.from - 1)
  return party !== undefined && rules.governs.party.has(passage.words[party.from - 1]?.key ?? '')
}

/** «машины получили Замбия и Мали» */
export const theyReceive = ({ stretch }: Scene): Judgement => {
  const { at, abroad } = stretch
  const receiver = abroad.some(
    (run) => run.way === null && !isAdjective(run) && (run.to === at.from || run.from === at.to),
  )
  return says([at], 'receives') && receiver && !abroad.some((run) => run.way === 'from') ? 'export' : null
}

const SOURCED: readonly Cue[] = ['export', 'supply', 'go', 'carry', 'ahead', 'come', 'buy', 'take', 'sell']

// “outgrew its German gauges and ordered others from Serbia”, but not «закупают китайские заводы из провинции Цзилинь»
const sourceOf = (scene: Scene): PlaceRun | null => {
  const { head, abroad, at } = scene.stretch
  const [first] = abroad
  if (first === undefined || first.way === 'from') return first ?? null
  // «Индия закупает волокно, несмотря на кампании из Австралии»
  if (first.way === null && !isAdjective(first) && first.to === at.from) return null
  return head === 'buy' && !besideActor(first, scene) ? (abroad.find(({ way }) => way === 'from') ?? null) : null
}

// «на полках магазинов от Еревана до Улан-Батора», “end up on slopes from Chile to Oman”: all that lies between
const opensRange = (source: PlaceRun, { stretch: { head, abroad } }: Scene): boolean =>
  !among(head, 'come', 'buy') && isRange(source, abroad)

// «Запрос на образцы пришёл из Чили»: what comes is no goods
const isAsking = ({ stretch: { before, at }, passage: { words, text } }: Scene): boolean => {
  const asked = before.findLast((cue) => says([cue], 'interest'))
  if (asked === undefined) return false
  return !text.slice(words[asked.to - 1]?.end, words[at.from]?.start).includes(',')
}

/** «поставки из Китая», «Die Bauteile kommen aus Italien» */
export const comesFromAbroad = (scene: Scene): Judgement => {
  const { stretch } = scene
  const { head } = stretch
  const source = sourceOf(scene)
  if (!among(stretch.head, ...SOURCED) || source === null) return null
  // „Die Genehmigung aus Jakarta liegt vor, die Rinder gehen …“
  if (among(stretch.head, 'go', 'carry') && isParted(source, scene)) return null
  if (isParty(source, scene) || opensRange(source, scene)) return null
  if (head === 'come' && isAsking(scene)) return 'contact'
  // «Dalla Finlandia arriva materiale ottimo, ma costa il 30% in più»
  if (head === 'come' && says(stretch.later, 'dearer')) return 'mention'
  // «клиентом службы доставки стала сеть из Еревана»
  if (says(shadesBefore(scene), 'buyer') || drives(source, scene)) return null
  return isBuyersShare(stretch) ? null : 'import'
}

/** «Казахстан поставляет в Красноярский край уголь» */
export const suppliedToHome = (scene: Scene): Judgement => {
  const { head, abroad, home, at, shades } = scene.stretch
  if (!among(head, 'export', 'supply', 'sell', 'go')) return null
  const toHome = home.find((run) => run.way === 'towards' && run.from >= at.to && !isParted(run, scene))
  if (toHome === undefined || abroad.length === 0) return null
  // «треть поставок на Камчатку приходится на Чили»
  const hasShare = (run: PlaceRun): boolean =>
    run.from >= toHome.to &&
    shades.some((shade) => says([shade], 'share') && run.from - shade.to <= 1 && run.from >= shade.to)
  return abroad.every((run) => (run.way === null && run.to <= at.from) || hasShare(run)) ? 'import' : null
}

/** «оснастили немецкими станками», «установлено оборудование из Чехии» */
export const equippedWith = (scene: Scene): Judgement => {
  const { head, abroad } = scene.stretch
  if (head !== 'equip') return null
  return abroad.some((run) => run.way === 'from' || (isAdjective(run) && run.way === null && !besideActor(run, scene)))
    ? 'import'
    : null
}

/** «привезли турецкие станки»: the goods that come are foreign by their name */
export const foreignGoodsCome = (scene: Scene): Judgement => {
  const { head, abroad, at } = scene.stretch
  const come = abroad.some(
    (run) =>
      isAdjective(run) && run.way === null && run.from >= at.to && run.from - at.to <= 2 && !besideActor(run, scene),
  )
  return head === 'come' && come ? 'import' : null
}

// «поставит узбекским водоканалам», but not «поставит узбекским тракторным заводом»
const isRecipient = (run: PlaceRun, { passage, rules }: Scene): boolean =>
  rules.recipientEndings.some(
    ([adjective, noun]) =>
      passage.words[run.to - 1]?.key.endsWith(adjective) === true && passage.words[run.to]?.key.endsWith(noun) === true,
  )

// «поставки на японский рынок», but not «в расширении поставок японских станков»
const isLedTo = (run: PlaceRun, scene: Scene): boolean => {
  const { at } = scene.stretch
  const { towards } = scene.rules
  if (run.to <= at.from) return isGoverned(run, towards, scene)
  return scene.passage.words.slice(at.to, run.from).some(({ key }) => towards.has(key))
}

/** «поставки китайских станков»: no place to go to, and the goods are foreign by their name */
export const foreignGoods = (scene: Scene): Judgement => {
  const { head, abroad, at } = scene.stretch
  const [run] = abroad
  if (!among(head, 'supply', 'sell', 'ahead') || run === undefined || abroad.length > 1) return null
  if (!isAdjective(run) || run.way !== null || besideActor(run, scene) || isRecipient(run, scene)) return null
  // «rifornisce i pasticceri viennesi», «consegnato alle ferrovie vietnamite»
  const served = says([at], 'serves') && run.from >= at.to
  if (served || isLedTo(run, scene)) return null
  // «sugli scaffali americani»
  if (scene.rules.towards.has(scene.passage.words[at.from]?.key ?? '')) return null
  return run.from >= at.to && run.from - at.to <= 1 ? 'import' : 'mention'
}
