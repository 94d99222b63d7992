import type { Flow } from '../../flow.ts'
import { matchWares } from '../../goods/match-wares.ts'
import type { PlaceRun } from '../place-runs.ts'
import { says } from '../stretch.ts'
import { precedesActor } from './guests.ts'
import { isAdjective } from './scene.ts'
import { cuesBeside, hasHomeGoods, isGoods, isOwn, namesGoods, type Standing } from './standing.ts'

/** «Томские карандаши достались казахстанским школьникам» */
export const givenTo = (standing: Standing): Flow['role'] | null =>
  isAdjective(standing.run) && isRecipient(standing.run, standing) && isOwn(standing) && namesGoods(standing)
    ? 'export'
    : null

/** „Polnische Bauern ernten mit Maschinen aus Kassel“, «ретейлер из Перу разместит приморскую сайру»: who has the goods of home */
export const theyHaveTheGoods = (standing: Standing): Flow['role'] | null => {
  const { run, sentence } = standing
  if (says(sentence.cues, 'people', 'through', 'compete') || !hasHomeGoods(standing)) return null
  const recipient = isRecipient(run, standing) || run.way === null || precedesActor(run, sentence)
  if (!recipient) return null
  return says(cuesBeside(standing), 'plan', 'future') ? 'planned' : 'export'
}

// «казахстанским школьникам»
const isRecipient = (run: PlaceRun, { sentence: { passage }, flows }: Standing): boolean =>
  flows.recipientEndings.some(
    ([adjective, noun]) =>
      passage.words[run.to - 1]?.key.endsWith(adjective) === true && passage.words[run.to]?.key.endsWith(noun) === true,
  )

/** „Mit Holz aus Finnland baut die Tischlerei“: goods that stand right before where they come from */
export const goodsFrom = ({ run, sentence, goods }: Standing): Flow['role'] | null => {
  const { passage, from } = sentence
  if (run.way !== 'from' || says(sentence.cues, 'compete', 'people', 'buyer', 'orders')) return null
  const before = matchWares(passage.words.slice(from, run.from), goods).at(-1)
  const right = before !== undefined && isGoods(before.values) && run.from - (before.to + from) <= 1
  return right ? 'import' : null
}

/** «лидирует Китай», „die Niederlande bleiben die Nummer eins“ of what is the story’s own */
export const ranks = (standing: Standing): Flow['role'] | null => {
  const { run, sentence } = standing
  const ranked = says(sentence.cues, 'share') && !isAdjective(run) && run.way !== 'from'
  return ranked && isOwn(standing) && namesGoods(standing) ? 'export' : null
}

/** «Саженцы из Мичуринска прижились в садах Киргизии»: goods of home, and a place for them; but „auf chinesische Pumpen umgestiegen“ */
export const goodsThere = (standing: Standing): Flow['role'] | null => {
  const { run, sentence } = standing
  if (isAdjective(run) && says(sentence.cues, 'switch')) return null
  if (run.way !== 'towards' || !isOwn(standing) || says(sentence.cues, 'people') || !namesGoods(standing)) return null
  return says(cuesBeside(standing), 'plan', 'future') ? 'planned' : 'export'
}
