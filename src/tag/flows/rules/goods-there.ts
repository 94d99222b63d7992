import type { Flow } from '../../flow.ts'
import { matchWares } from '../../goods/match-wares.ts'
import { isHomeAmongOthers } from '../headless-flows.ts'
import type { PlaceRun } from '../place-runs.ts'
import type { Sentence } from '../sentence.ts'
import { says } from '../stretch.ts'
import { besideActors } from './guests.ts'
import { isAdjective, isPredicate, isRange } from './scene.ts'
import { cuesBeside, hasHomeGoods, isGoods, isOwn, namesGoods, type Standing } from './standing.ts'

/** «Томские карандаши достались казахстанским школьникам» */
export const givenTo = (standing: Standing): Flow['role'] | null =>
  isAdjective(standing.run) &&
  isRecipient(standing.run, standing) &&
  !isThing(standing) &&
  isOwn(standing) &&
  namesGoods(standing)
    ? 'export'
    : null

/** „Polnische Bauern ernten mit Maschinen aus Kassel“, «ретейлер из Перу разместит приморскую сайру»: who has the goods of home */
export const theyHaveTheGoods = (standing: Standing): Flow['role'] | null => {
  const { run, sentence } = standing
  if (says(sentence.cues, 'people', 'through', 'compete') || !hasHomeGoods(standing)) return null
  if (isPredicate(run, sentence.passage, standing.flows)) return null
  const stands = run.way === null && !isThing(standing)
  const recipient = isRecipient(run, standing) || stands || besideActors(run, sentence)
  if (!recipient) return null
  return says(cuesBeside(standing), 'plan', 'future') ? 'planned' : 'export'
}

// «Norwegischer Lachs»: goods of others
const isThing = ({ run, sentence: { passage, from, to, cues }, goods }: Standing): boolean =>
  isAdjective(run) &&
  (cues.some((cue) => cue.from === run.to && says([cue], 'wares')) ||
    matchWares(passage.words.slice(from, to), goods).some(
      (ware) => ware.from + from === run.to && isGoods(ware.values),
    ))

// «казахстанским школьникам»
const isRecipient = (run: PlaceRun, { sentence: { passage }, flows }: Standing): boolean =>
  flows.recipientEndings.some(
    ([adjective, noun]) =>
      passage.words[run.to - 1]?.key.endsWith(adjective) === true && passage.words[run.to]?.key.endsWith(noun) === true,
  )

/** „Mit Holz aus Finnland baut die Tischlerei“, «ткань, как и прежде, из Пакистана», “assembled from Italian nozzles” */
export const goodsFrom = (standing: Standing): Flow['role'] | null => {
  const { run, sentence, goods } = standing
  const { passage, from } = sentence
  if (!comesFrom(standing) || says(sentence.cues, 'compete', 'dearer', 'people', 'buyer', 'orders')) return null
  if (isAdjective(run) && standing.story !== null && namesThings(run, sentence)) return 'import'
  // «на столах у киргизов»
  if (run.mentions.some(({ form }) => form === 'demonym')) return null
  const before = matchWares(passage.words.slice(from, run.from), goods).filter(({ values }) => isGoods(values))
  const means = sentence.cues.some((cue) => cue.to === run.from - 1 && says([cue], 'means', 'inputs'))
  const right = means || before.some((ware) => run.from - (ware.to + from) <= 1)
  const first = (before[0]?.from ?? Number.POSITIVE_INFINITY) <= 1 && sentence.runs.every(({ abroad }) => abroad)
  return right || first ? 'import' : null
}

// “from Italian nozzles and Swedish compressors”: one preposition for both
const PAIR_REACH = 3
const comesFrom = ({ run, sentence: { passage, runs }, flows }: Standing): boolean => {
  if (run.way === 'from') return true
  if (run.way !== null || !isAdjective(run) || !flows.and.has(passage.words[run.from - 1]?.key ?? '')) return false
  return runs.some(
    (other) => other.way === 'from' && isAdjective(other) && other.to < run.from && run.from - other.to <= PAIR_REACH,
  )
}

// “Italian nozzles”, but not “Italian firms”
const namesThings = (run: PlaceRun, sentence: Sentence): boolean => {
  const next = sentence.passage.words[run.to]
  return next?.kind === 'letters' && next.joint === ' ' && !besideActors(run, sentence)
}

/** «Goods from Armenia to Mongolia» on shelves at home; but “used on fields from Chile to Oman” */
export const rangeOf = (standing: Standing): Flow['role'] | null => {
  const { run, sentence } = standing
  const { runs } = sentence
  const first = isRange(run, runs) ? run : runs.find((other) => other.to + 1 === run.from && isRange(other, runs))
  // «andranno da Lima a Cuba passando per Panama»
  if (first === undefined || says(sentence.cues, 'through', 'people') || !namesGoods(standing)) return null
  const ends = runs.some((other) => !other.abroad && other.from > run.to)
  return ends && comesRightBehindGoods(first, standing) ? 'import' : 'export'
}

const comesRightBehindGoods = (run: PlaceRun, { sentence, goods }: Standing): boolean => {
  const { passage, from, cues } = sentence
  if (cues.some((cue) => says([cue], 'wares') && cue.to === run.from - 1)) return true
  const last = matchWares(passage.words.slice(from, run.from), goods).at(-1)
  return last !== undefined && isGoods(last.values) && last.to + from === run.from - 1
}

/** «главным поставщиком остаётся Китай»; behind goods that go out: who else sells there, unless means are meant */
export const provides = (standing: Standing): Flow['role'] | null => {
  const { run, matter } = standing
  const beside = cuesBeside(standing)
  // «поставщиком стал Китай, далее идёт Иран»
  const told = says(beside, 'provider') || (says(beside, 'share') && says(standing.sentence.cues, 'provider'))
  if (run.way === 'towards' || !told || says(beside, 'compete')) return null
  return matter === 'export' && !says(beside, 'means', 'inputs') ? 'mention' : 'import'
}

/** «лидирует Китай», „die Niederlande bleiben die Nummer eins“ of what is the story’s own */
export const ranks = (standing: Standing): Flow['role'] | null => {
  const { run, sentence } = standing
  const ranked = says(sentence.cues, 'share') && !isAdjective(run) && run.way !== 'from'
  // “in Morocco the Perm company is number one”
  const firstThere = run.way === 'towards' && sentence.runs.some(({ abroad }) => !abroad)
  if (!ranked || isHomeAmongOthers(sentence)) return null
  return isOwn(standing) && (firstThere || namesGoods(standing)) ? 'export' : null
}

/** «Саженцы из Мичуринска прижились в садах Киргизии»: goods of home, and a place for them; but „auf chinesische Pumpen umgestiegen“ */
export const goodsThere = (standing: Standing): Flow['role'] | null => {
  const { run, sentence } = standing
  if (isAdjective(run) && (says(sentence.cues, 'switch') || isThing(standing))) return null
  if (run.way !== 'towards' || !isOwn(standing) || says(sentence.cues, 'people') || !namesGoods(standing)) return null
  return says(cuesBeside(standing), 'plan', 'future') ? 'planned' : 'export'
}

/** „40 Prozent des Umsatzes macht er auf dem russischen Markt“: money that is taken there; but what is only planned */
export const moneyThere = (standing: Standing): Flow['role'] | null => {
  const beside = cuesBeside(standing)
  if (standing.run.way !== 'towards' || !says(beside, 'revenue')) return null
  if (says(beside, 'people', 'site', 'investment', 'elsewhere', 'import')) return null
  return says(beside, 'plan', 'future') ? 'planned' : 'export'
}
