import type { PlaceRun } from '../place-runs.ts'
import { startsPart } from '../sentence.ts'
import { says } from '../stretch.ts'
import { among, besideActor, isAdjective, isAgent, isGoverned, isParted, type Judgement, type Scene } from './scene.ts'

// «Дания» and not «Дании»; where words do not show it, not «Denmark sales» either
const isNamedSeller = (run: PlaceRun, { stretch, passage, rules }: Scene): boolean => {
  if (run.way !== null || run.to > stretch.at.from) return false
  // «la Russia, terza, ne ha inviate»
  const opens = run.from - stretch.from <= 1
  for (let index = run.to; index <= stretch.at.from && !opens; index += 1) if (startsPart(passage, index)) return false
  if (isGoverned(run, rules.governs.work, { stretch, passage, rules })) return false
  const named = run.mentions.some(({ place, start, end }) =>
    Object.values(place.names).includes(passage.text.slice(start, end)),
  )
  const shows =
    rules.subjectEndings.length > 0 ||
    says(stretch.shades, 'compare') ||
    rules.articles.has(passage.words[run.from - 1]?.key ?? '')
  return named && (shows || run.to < stretch.at.from)
}

// «покупателем узбекской мебели», «покупателем одного узбекского товара», but not «узбекских фирм»
const nameTheirGoods = (run: PlaceRun, { stretch: { at, shades }, passage: { words }, rules }: Scene): boolean =>
  (rules.genitive.bare || rules.genitive.links.has(words[at.to]?.key ?? '')) &&
  words[run.to] !== undefined &&
  isAdjective(run) &&
  run.way === null &&
  run.from >= at.to &&
  run.from - at.to <= 1 &&
  words.slice(at.to, run.to + 1).every(({ kind, joint }) => kind === 'letters' && joint === ' ') &&
  !shades.some((shade) => says([shade], 'actor', 'maker') && shade.from >= run.to && shade.from <= run.to + 1)

/** «импортёрами узбекской мебели стали Чили и Перу»: goods of others, and bought by others unless by home */
export const buyersOfOthers = (scene: Scene): Judgement => {
  const { head, abroad, home } = scene.stretch
  if (head !== 'buyer' || !abroad.some((run) => nameTheirGoods(run, scene))) return null
  const atHome = home.some(({ way, mentions }) => way === null && mentions.at(-1)?.place.kind === 'country')
  return atHome ? 'import' : 'mention'
}

const SUBJECT_REACH = 3
const APPOSITION = 4

// «экспорт Монголией скота»: the noun itself says who does it
const isDoer = (run: PlaceRun, { stretch: { at }, passage, rules }: Scene): boolean => {
  if (run.from !== at.to || run.way !== null || isAdjective(run)) return false
  const { end } = run.mentions[0] ?? { end: 0 }
  const form = passage.text.slice(0, end).toLowerCase()
  return rules.agentEndings.some((ending) => form.endsWith(ending))
}

/** «Дания тоже старается продать улов»: another country that sells, wherever to; but «Доля США в экспорте» */
export const foreignSeller = (scene: Scene): Judgement => {
  const { head, abroad, at, home, before } = scene.stretch
  if (!among(head, 'export', 'supply', 'sell') || home.some(({ way }) => way === 'from')) return null
  if (abroad.some((run) => isDoer(run, scene))) return 'mention'
  if (says(before, 'share') || says([scene.stretch.at], 'serves')) return null
  // «Бразилия, крупнейший мировой экспортёр, продаёт»
  const reach = says(before, 'outsider') ? SUBJECT_REACH + APPOSITION : SUBJECT_REACH
  // “Asia was flat: Tennessee exports …”
  const isApart = (run: PlaceRun): boolean => home.some((own) => own.from >= run.to && own.to <= at.from)
  const sells = abroad.some((run) => at.from - run.to <= reach && !isApart(run) && isNamedSeller(run, scene))
  return sells ? (says(before, 'import') ? 'import' : 'mention') : null
}

// “chemicals supplied by Finland”
const NAME_REACH = 5
const isNamedAgent = (run: PlaceRun, { stretch: { at }, passage: { words }, rules }: Scene): boolean => {
  if (isAdjective(run) || run.way !== null || !rules.agents.has(words[at.to]?.key ?? '')) return false
  const between = words.slice(at.to + 1, run.from)
  // “by Cummins of the United States”
  const links = between.some(({ key }) => rules.genitive.links.has(key)) && between.length <= NAME_REACH
  return between.every(({ key }) => rules.articles.has(key)) || links
}

const standsAsSubject = (run: PlaceRun, { stretch, rules }: Scene): boolean => {
  const printed = run.mentions.at(-1)
  if (printed === undefined || run.way !== null) return false
  if (rules.subjectEndings.length === 0) return run.to <= stretch.at.from
  const text = printed.passage.text.slice(printed.start, printed.end)
  return rules.subjectEndings.some((ending) => text.endsWith(ending))
}

/** «Kompressoren liefert ein österreichischer Hersteller», “supplied by an Italian firm” */
export const foreignSupplier = (scene: Scene): Judgement => {
  const { head, abroad } = scene.stretch
  if (!among(head, 'export', 'supply', 'sell')) return null
  const own = abroad.filter((run) => !isParted(run, scene))
  if (own.some((run) => run.way === 'towards')) return null
  const supplies = (run: PlaceRun): boolean =>
    besideActor(run, scene)
      ? isAgent(run, scene) || (isAdjective(run) && standsAsSubject(run, scene))
      : isNamedAgent(run, scene)
  return own.some(supplies) ? 'import' : null
}
