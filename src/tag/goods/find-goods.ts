import { matchPhrase } from '../../base/phrases.ts'
import { covers, overlaps, type Span } from '../../base/span.ts'
import { wordAt } from '../../base/words.ts'
import type { Product, Service } from '../../records/tags.ts'
import { type Flow, flowAt } from '../flow.ts'
import type { Mention } from '../mention.ts'
import type { Names } from '../names/names.ts'
import type { Tongue } from '../packs.ts'
import { type Passage, prove, sentenceAt } from '../passage.ts'
import { findWares, type WareMention } from './find-wares.ts'
import { goesOn } from './goes-on.ts'
import type { GoodsRules, Told } from './goods-rules.ts'
import { isMadeThere } from './is-made-there.ts'
import { isMakerAbroad } from './is-maker-abroad.ts'
import { isReceived } from './is-received.ts'
import { isRivals } from './is-rivals.ts'
import { mergeProducts, mergeServices } from './merge-goods.ts'

type Direction = Product['direction']

/** What the clause of a ware says of it. */
interface Standing {
  readonly direction: Direction
  /** Its clause tells of trade or of making and supplying. */
  readonly traded: boolean
}

/**
 * Goods with their HS chapters and services with their EBOPS codes, each with the direction its clause gives it. `home` is
 * the ISO 3166-1 code of the exporting side.
 */
export const findGoods = (
  passages: readonly Passage[],
  names: Names,
  places: readonly Mention[],
  flows: readonly Flow[],
  tongue: Tongue,
  home: string,
): { products: Product[]; services: Service[] } => readGoods(passages, names, places, flows, tongue.goods, home)

/** The same, given only what of a language it needs. */
export const readGoods = (
  passages: readonly Passage[],
  names: Names,
  places: readonly Mention[],
  flows: readonly Flow[],
  rules: GoodsRules,
  home: string,
): { products: Product[]; services: Service[] } => {
  const products: (Product & { entry: string })[] = []
  const services: (Service & { entry: string })[] = []
  for (const [index, passage] of passages.entries()) {
    const mentions = findWares(passage, rules).filter((mention) => !isPlace(mention, places))
    for (const mention of mentions) {
      if (isName(mention, names) || isSender(mention, mentions, rules) || isMakerAbroad(mention, places, home, rules))
        continue
      const standing =
        isRivals(mention, places, home, rules) || isMadeThere(mention, flows, rules)
          ? OF_OTHERS
          : standingOf(mention, passages, index, flows, rules)
      const { ware } = mention
      const { direction } = standing
      const evidence = [prove(passage, mention, mention.rule)]
      if (ware.kind === 'service') {
        if (standing.traded && (!ware.byName || isOutward(direction)))
          services.push({ ebops: ware.ebops, text: ware.text, direction, evidence, entry: ware.entry })
      } else if (ware.kind === 'goods' || direction === 'export' || (ware.kind === 'maker' && isOutward(direction))) {
        const confidence = standing.traded ? ware.certainty : 'low'
        products.push({ hs: [...ware.hs], text: ware.text, direction, confidence, evidence, entry: ware.entry })
      }
    }
  }
  return { products: mergeProducts(products), services: mergeServices(services) }
}

// How many words may stand before a maker that opens its sentence.
const OPENING_WORDS = 2

// A maker that opens a sentence which goes on to name goods is who sends them: «Молочный завод отправил сыр»; so is no
// maker whom goods are given to.
const isSender = (
  { ware, passage, start }: WareMention,
  mentions: readonly WareMention[],
  rules: GoodsRules,
): boolean => {
  if (ware.kind !== 'maker' && ware.kind !== 'sector') return false
  if (isGiven(passage, start, rules)) return true
  const sentence = sentenceAt(passage, start)
  if (wordAt(passage.words, start) - wordAt(passage.words, sentence.start) > OPENING_WORDS) return false
  return mentions.some((other) => other.ware.kind === 'goods' && start < other.start && other.start < sentence.end)
}

// «macchine ai calzaturieri», “presses for winemakers”: an adjective may stand between
const isGiven = ({ words }: Passage, start: number, { givenTo }: GoodsRules): boolean => {
  const at = wordAt(words, start)
  return givenTo.has(words[at - 1]?.key ?? '') || givenTo.has(words[at - 2]?.key ?? '')
}

const isMaker = ({ ware }: WareMention): boolean => ware.kind === 'maker' || (ware.kind === 'service' && ware.byName)

// «в Индию» is no indium: what names a place as a whole names no goods.
const isPlace = (mention: WareMention, places: readonly Mention[]): boolean =>
  places.some((place) => place.passage === mention.passage && covers(place, mention))

// Inside the name of a person or an organisation only a maker’s name tells of goods.
const isName = (mention: WareMention, names: Names): boolean => {
  const inside = (span: Span & { readonly passage: Passage }): boolean =>
    span.passage === mention.passage && overlaps(span, mention)
  if (names.people.some(inside)) return true
  if (isMaker(mention)) return false
  return names.organisations.some((name) => inside(name) && name.start <= mention.start && mention.end <= name.end)
}

const DIRECTIONS: Readonly<Record<Flow['role'], Direction>> = {
  export: 'export',
  trade: 'export',
  import: 'import',
  planned: 'planned',
  mission: 'planned',
  foreign: 'foreign',
  investment: 'unknown',
  contact: 'unknown',
  mention: 'unknown',
  domestic: 'unknown',
}

const OF_OTHERS: Standing = { direction: 'foreign', traded: true }

const isOutward = (direction: Direction): boolean => direction === 'export' || direction === 'planned'

const standingOf = (
  mention: WareMention,
  passages: readonly Passage[],
  index: number,
  flows: readonly Flow[],
  rules: GoodsRules,
): Standing => {
  const told = flowAt(flows, mention.passage, mention.start) ?? flowOfLeadIn(passages, index, flows)
  const flow = told !== null && isApart(mention, told) ? null : told
  const above = passages[index - 1]
  const direction =
    flow === null ? directionAlone(mention, above, flows, rules) : directionIn(flow, mention, flows, rules)
  return { direction, traded: direction !== 'unknown' || says(mention, 'made', rules) }
}

// «отгружает сталь, закупая машины»: what comes back is told beside what goes
const directionIn = (flow: Flow, mention: WareMention, flows: readonly Flow[], rules: GoodsRules): Direction =>
  flow.role === 'export' && isReceived(mention, flows, rules) ? 'import' : DIRECTIONS[flow.role]

// What no clause of its own tells.
const directionAlone = (
  mention: WareMention,
  above: Passage | undefined,
  flows: readonly Flow[],
  rules: GoodsRules,
): Direction => {
  if (isReceived(mention, flows, rules)) return 'import'
  if (says(mention, 'from-abroad', rules)) return 'import'
  if (says(mention, 'abroad', rules)) return 'export'
  const told = onlyTrade(mention, flows, rules)?.role ?? goesOn(mention, above, flows, rules)
  return told === null ? 'unknown' : DIRECTIONS[told]
}

// «Die Firma verkaufte Maschinen für 4 Mio. Euro nach China»: the one trade its sentence tells, if nothing parts them
const onlyTrade = ({ passage, start, end }: WareMention, flows: readonly Flow[], rules: GoodsRules): Flow | null => {
  const sentence = sentenceAt(passage, start)
  const [first, ...others] = flows.filter(
    (flow) => flow.passage === passage && flow.start < sentence.end && flow.end > sentence.start,
  )
  if (first?.role !== 'export' || first.start < end || others.some(({ role }) => role !== 'export')) return null
  const between = passage.words.slice(wordAt(passage.words, end), wordAt(passage.words, first.start) + 1)
  return between.every(({ joint, key }) => joint !== '|' && !rules.and.has(key)) ? first : null
}

// «На складе стоит станок; завод вывозит муку»: what stands before a semicolon is another matter
const isApart = ({ passage, end }: WareMention, { trigger }: Flow): boolean =>
  trigger.start > end && passage.text.slice(end, trigger.start).includes(';')

const ITEM = /^\s*(?:[•·*▪■●►✓✔✅–—-]|\d{1,2}[.)]\s)/u
// «Wheat — $2.21 billion»: a short line without a stop
const BRIEF = /^.{1,80}(?<![.!?:…"»”])$/u
const LEAD_IN = /:\s*$/u
const SHORT_LEAD_IN = 60

// An item of a list goes on with the sentence that the list completes, «Покупатели получат:», or with
// the paragraph above a short one that says nothing of trade: «Вот что нужнее всего:».
const flowOfLeadIn = (passages: readonly Passage[], index: number, flows: readonly Flow[]): Flow | null => {
  let at = index
  while (at > 0 && isItem(passages[at]?.text ?? '')) at -= 1
  const lead = passages[at]
  if (at === index || lead === undefined || !LEAD_IN.test(lead.text)) return null
  const above = passages[at - 1]
  const told = flowAt(flows, lead, lead.text.length - 2)
  if (told !== null || lead.text.length > SHORT_LEAD_IN || typeof above?.block !== 'number') return told
  return flows.findLast(({ passage }) => passage === above) ?? null
}

const isItem = (text: string): boolean => ITEM.test(text) || BRIEF.test(text)

// The words of the sentence, wherever in it, for its list of goods may be long.
const says = ({ passage, start }: WareMention, told: Told, rules: GoodsRules): boolean => {
  const sentence = sentenceAt(passage, start)
  const last = wordAt(passage.words, sentence.end)
  for (let from = wordAt(passage.words, sentence.start); from < last; from += 1) {
    if (matchPhrase(rules.told, passage.words, from)?.values.includes(told) === true) return true
  }
  return false
}
