import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { adjectiveForms, phraseCases } from '../../../src/languages/ru/inflection.ts'
import { findPlaces } from '../../../src/tag/places/find-places.ts'
import { packsOf, passageOf } from './expect-places.ts'

const packs = packsOf('RU')

interface Swapped {
  readonly code: string
  readonly region: string
  readonly city: string
  readonly adjective: string
}

const TOMSK: Swapped = { code: 'RU-TOM', region: 'Томская область', city: 'Томск', adjective: 'томский' }
const KRASNOYARSK: Swapped = {
  code: 'RU-KYA',
  region: 'Красноярский край',
  city: 'Красноярск',
  adjective: 'красноярский',
}
const OBLASTS: readonly Swapped[] = [
  { code: 'RU-OMS', region: 'Омская область', city: 'Омск', adjective: 'омский' },
  { code: 'RU-IRK', region: 'Иркутская область', city: 'Иркутск', adjective: 'иркутский' },
  { code: 'RU-KRS', region: 'Курская область', city: 'Курск', adjective: 'курский' },
  { code: 'RU-LIP', region: 'Липецкая область', city: 'Липецк', adjective: 'липецкий' },
  { code: 'RU-NVS', region: 'Новосибирская область', city: 'Новосибирск', adjective: 'новосибирский' },
]
const KRAIS: readonly Swapped[] = [
  { code: 'RU-KHA', region: 'Хабаровский край', city: 'Хабаровск', adjective: 'хабаровский' },
  { code: 'RU-PER', region: 'Пермский край', city: 'Пермь', adjective: 'пермский' },
  { code: 'RU-KAM', region: 'Камчатский край', city: 'Петропавловск=Камчатский/adj', adjective: 'камчатский' },
]

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const paradigm = ({ region, city, adjective }: Swapped): string[] => [
  ...phraseCases(region),
  ...phraseCases(city),
  ...adjectiveForms(adjective),
  ...adjectiveForms(adjective).map(capital),
]

const swap = (text: string, from: Swapped, to: Swapped): string => {
  const replaced = new Map(paradigm(from).map((form, index) => [form, paradigm(to)[index] ?? form]))
  const longest = [...replaced.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${longest.join('|')})(?![\\p{L}-])`, 'gu')
  return text.replace(pattern, (form) => replaced.get(form) ?? form)
}

const codes = (text: string): string[] => {
  const passages = text.split('\n').map((line) => passageOf(line, packs, 'ru'))
  return findPlaces(passages, { people: [], organisations: [] }, packs.tongue('ru'), packs).map(
    ({ place }) => place.code,
  )
}

const SEEDS = [
  ['seeds/003_fdfe8873606b814a.txt', TOMSK, OBLASTS],
  ['seeds/002_9d5250fb910aef85.txt', KRASNOYARSK, KRAIS],
] as const

test.for(SEEDS.flatMap(([path, from, others]) => others.map((to) => [path, to.code, from, to] as const)))(
  '%s with %s changes there and nowhere else',
  ([path, , from, to]) => {
    const text = readFileSync(path, 'utf8')
    const expected = codes(text).map((code) => (code === from.code ? to.code : code))
    expect(expected).toContain(to.code)
    expect(codes(swap(text, from, to))).toEqual(expected)
  },
)
