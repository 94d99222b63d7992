import type { PlaceForm } from '../../base/place.ts'
import { fold } from '../../base/words.ts'
import { isAfter } from './beside.ts'
import type { Settlement } from './named.ts'

// ОЭЗ «Исток», «ТОР Комсомольск»
const afterZoneWord: Settlement = (candidate, { rules }) =>
  isAfter(candidate, 'zones', rules) ? candidate.forms.filter((form) => form.place.kind === 'zone') : []

// «Richmond, Virginia», «Athens, Georgia»
const besideRegion: Settlement = (candidate, { inRegion }) => {
  const codes = inRegion(candidate)
  return candidate.forms.filter((form) => codes.has(form.place.code))
}

const STEM = 3
const lastWord = (name: string): string => fold(name.slice(name.lastIndexOf(' ') + 1))

// «в Московской и Тульской областях»: the region whose name ends in the noun that the list ends in, not Moscow
const ofSharedNoun: Settlement = (candidate, { rules, sharedNoun }) => {
  const doubtful = candidate.forms.filter(({ kind, place }) => kind === 'adjective' && place.kind === 'region')
  const noun = doubtful.length === 0 ? null : sharedNoun(candidate)
  if (noun === null || !rules.around.territories.has(noun.key)) return []
  return doubtful.filter(({ place: { names }, language }) =>
    lastWord(names[language] ?? '').startsWith(noun.key.slice(0, STEM)),
  )
}

// «Конго и Демократическая Республика Конго»: a list does not name one place twice
const otherThanListed: Settlement = (candidate, { placeBefore, placeAfter }) => {
  const beside = [placeBefore(candidate)?.code, placeAfter(candidate)?.code]
  const others = candidate.forms.filter(({ place }) => !beside.includes(place.code))
  return others.length < candidate.forms.length && candidate.forms.every(isCountry) ? others : []
}
const isCountry = ({ kind, place }: PlaceForm): boolean => kind === 'noun' && place.kind === 'country'

// “Texas and Georgia”, “Armenia and Georgia”, “Jordan and Libya”: a list holds places of one kind
const ofListedKind: Settlement = (candidate, { placeBefore, placeAfter }) => {
  const kind = placeBefore(candidate)?.kind ?? placeAfter(candidate)?.kind
  return candidate.forms.filter((form) => form.kind === 'noun' && form.place.kind === kind)
}

// “Turkey's share”, “Jordan signed” at the head of a sentence; but not where the article knows a man of that name
const beforeDeed: Settlement = (candidate, { rules, isPerson }) => {
  const next = candidate.passage.words[candidate.to]
  if (next === undefined || !rules.around.deeds.has(next.key) || isPerson(candidate)) return []
  return candidate.forms.filter((form) => form.kind === 'noun' && form.needs === 'capital')
}

// “Turkey: 1.2 million tonnes”
const AMOUNT = /^\s*[:–—-]\s*(?:\p{Sc}\s*)?\p{Nd}/u
const AMOUNT_REACH = 8
const beforeAmount: Settlement = ({ passage, end, forms }) =>
  AMOUNT.test(passage.text.slice(end, end + AMOUNT_REACH))
    ? forms.filter((form) => form.kind === 'noun' && form.needs === 'capital')
    : []

/** The words beside a doubtful candidate weigh most. */
export const BESIDE: ReadonlyArray<readonly [rule: string, settles: Settlement]> = [
  ['after-zone-word', afterZoneWord],
  ['beside-region', besideRegion],
  ['of-shared-noun', ofSharedNoun],
  ['other-than-listed', otherThanListed],
  ['in-list-of-kind', ofListedKind],
  ['before-deed', beforeDeed],
  ['before-amount', beforeAmount],
]
