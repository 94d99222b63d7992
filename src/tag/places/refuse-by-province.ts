import type { PlaceForm } from '../../base/place.ts'
import type { Candidate } from './candidate.ts'
import { every, isName, type Refusal, type Setting } from './setting.ts'

// «Texas» in the news of any country; «Ontario» is a city of California only where the words around say so
const isProvince = ({ forms }: Candidate, { rules }: Setting): boolean => {
  const usual = forms.filter(({ needs }) => needs !== 'context')
  return (
    usual.length > 0 &&
    usual.every(({ place, kind }) => {
      const atHome = place.kind === 'region' && rules.provinces.has(place.code)
      return kind === 'noun' && (atHome || place.province === true)
    })
  )
}

// the place at a word, with or without a word for the territory before it: «штат Техас»
const placeAt = (word: number, { passage, sentence }: Candidate, { rules, startingAt }: Setting): Candidate | null => {
  const isTerritory = rules.around.territories.has(passage.words[word]?.key ?? '')
  const place = startingAt(word) ?? (isTerritory ? startingAt(word + 1) : undefined)
  return place !== undefined && place.start < sentence.end ? place : null
}

// «Париж, Техас», «в Париже (штат Техас)»
const PARTED = /^(?:, | \()(?:\p{Ll}+ )?$/u

const provinceAfter = (candidate: Candidate, setting: Setting): Candidate | null => {
  const next = placeAt(candidate.to, candidate, setting)
  if (next === null || !isProvince(next, setting)) return null
  return PARTED.test(candidate.passage.text.slice(candidate.end, next.start)) ? next : null
}

// «Milan, Bavaria and Madrid», «Баварию и штат Техас» are lists; «Berlin, New Hampshire, and Rome, New York» are two pairs
const goesOn = (province: Candidate, setting: Setting): boolean => {
  const linked = setting.rules.around.conjunctions.has(province.passage.words[province.to]?.key ?? '')
  const next = placeAt(linked ? province.to + 1 : province.to, province, setting)
  if (next === null) return false
  return !linked || provinceAfter(next, setting) === null
}

// a region or zone at home may be a city; «Китай, Приморский край» are two places of their own
const isCityName = (form: PlaceForm): boolean =>
  isName(form) && form.place.kind !== 'country' && form.place.kind !== 'group'

/** A city of one country before a province of another: «Moscow, Idaho», «Париж (штат Техас)»; the province speaks for it. */
export const inProvince: Refusal = (candidate, setting) => {
  if (!every(candidate, isCityName) || isProvince(candidate, setting)) return false
  if (setting.endsPlace(candidate.from) && candidate.passage.words[candidate.from]?.joint !== ' ') return false
  const province = provinceAfter(candidate, setting)
  if (province === null || goesOn(province, setting)) return false
  const countries = province.forms.map(({ place }) => place.country)
  return every(candidate, ({ place }) => !countries.includes(place.country))
}
