import { expect, test } from 'vitest'
import { adjectiveForms, nounForms, phraseCases } from '../../src/languages/ru/inflection.ts'
import { type Swap, saidBy, swapText } from './compare.ts'
import { readRecord, type Seed, seedText } from './read-record.ts'

const NONE: Swap = { text: [], codes: [] }
const zip = (from: readonly string[], to: readonly string[]): [string, string][] =>
  from.map((form, index) => [form, to[index] ?? form])
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const join = (...swaps: readonly Swap[]): Swap => ({
  text: swaps.flatMap(({ text }) => text),
  codes: swaps.flatMap(({ codes }) => codes),
})

const adjectives = (from: string, to: string): Swap => ({
  text: [
    ...zip(adjectiveForms(from), adjectiveForms(to)),
    ...zip(adjectiveForms(from).map(capital), adjectiveForms(to).map(capital)),
  ],
  codes: [],
})
const nouns = (from: string, to: string): Swap => ({ text: zip(nounForms(from, 'm'), nounForms(to, 'm')), codes: [] })
const phrases = (from: string, to: string): Swap => ({ text: zip(phraseCases(from), phraseCases(to)), codes: [] })
const codes = (from: string, to: string): Swap => ({ text: [], codes: [[from, to]] })
const words = (...pairs: readonly (readonly [string, string])[]): Swap => ({ text: pairs, codes: [] })

/** A seed said of another place, with another number or in another month, must give the same record said of that. */
const expectOnlyThat = (seed: Seed, swap: Swap, base: Swap = NONE): void => {
  const text = swapText(seedText(seed), base)
  const expected = saidBy(readRecord(text), swap)
  expect(saidBy(readRecord(swapText(text, swap)))).toEqual(expected)
}

const REGION_OF_TOMSK = [
  ['RU-PSK', 'Псков', 'псковский'],
  ['RU-BRY', 'Брянск', 'брянский'],
  ['RU-TAM', 'Тамбов', 'тамбовский'],
  ['RU-IRK', 'Иркутск', 'иркутский'],
  ['RU-OMS', 'Омск', 'омский'],
] as const

test.for(REGION_OF_TOMSK)('the region of Tomsk as %s', ([code, city, adjective]) => {
  // «Томском» is in this text an adjective, so the adjective’s forms come last
  expectOnlyThat('tomsk', join(nouns('Томск', city), adjectives('томский', adjective), codes('RU-TOM', code)))
})

const REGION_OF_SMOLENSK = [
  ['RU-BRY', 'брянский', 'Брянщина'],
  ['RU-TAM', 'тамбовский', 'Тамбовщина'],
  ['RU-PSK', 'псковский', 'Псковщина'],
  ['RU-BEL', 'белгородский', 'Белгородчина'],
] as const

test.for(REGION_OF_SMOLENSK)('the region of Smolensk as %s', ([code, adjective, land]) => {
  // the town of Gagarin lies in the region of Smolensk alone
  const base = words(['Гагаринского консервного комбината', 'Северного консервного комбината'])
  const swap = join(adjectives('смоленский', adjective), phrases('Смоленщина', land), codes('RU-SMO', code))
  expectOnlyThat('smolensk', swap, base)
})

test.for([
  ['RU-KHA', 'Хабаровский'],
  ['RU-PER', 'Пермский'],
  ['RU-KAM', 'Камчатский'],
  ['RU-STA', 'Ставропольский'],
  ['RU-ALT', 'Алтайский'],
] as const)('the territory of Krasnoyarsk as %s', ([code, name]) => {
  expectOnlyThat('krasnoyarsk', join(phrases('Красноярский край', `${name} край`), codes('RU-KYA', code)))
})

test.for([
  ['RU-KDA', 'Krasnodar', 'Krasnodar'],
  ['RU-PER', 'Perm', 'Perm’'],
  ['RU-STA', 'Stavropol', 'Stavropol’'],
] as const)('the territory of Khabarovsk as %s', ([code, city, scholarly]) => {
  // the free zones are named after towns of the territory of Khabarovsk
  const base = words(['Komsomolsk', 'Alfa'], ['Nikolaevsk', 'Beta'])
  expectOnlyThat(
    'khabarovsk',
    join(words(['Khabarovsk', city], ['Chabarovsk', scholarly]), codes('RU-KHA', code)),
    base,
  )
})

test.for([
  ['NO', 'Норвегия', 'норвежский', 'Осло'],
  ['IN', 'Индия', 'индийский', 'Дели'],
  ['GE', 'Грузия', 'грузинский', 'Тбилиси'],
] as const)('Japan as %s', ([code, country, adjective, city]) => {
  const swap = join(
    phrases('Япония', country),
    adjectives('японский', adjective),
    words(['Токио', city], ['ТОКИО', city.toUpperCase()]),
    codes('JP', code),
  )
  expectOnlyThat('krasnoyarsk', swap)
})

test.for([
  [
    'moscow',
    join(words(['Швейцарии', 'Австрии'], ['Литве', 'Латвии'], ['Канаду', 'Мексику']), {
      text: [],
      codes: [
        ['CH', 'AT'],
        ['LT', 'LV'],
        ['CA', 'MX'],
      ],
    }),
  ],
  [
    'moscow',
    join(words(['Китае', 'Вьетнаме'], ['США', 'ОАЭ']), {
      text: [],
      codes: [
        ['CN', 'VN'],
        ['US', 'AE'],
      ],
    }),
  ],
  [
    'khabarovsk',
    join(words(['Giappone', 'Vietnam'], ['Danimarca', 'Norvegia'], ['Thailandia', 'Bulgaria']), {
      text: [],
      codes: [
        ['JP', 'VN'],
        ['DK', 'NO'],
        ['TH', 'BG'],
      ],
    }),
  ],
  [
    'tomsk',
    join(words(['Монголия', 'Индия'], ['Китай', 'Вьетнам']), {
      text: [],
      codes: [
        ['MN', 'IN'],
        ['CN', 'VN'],
      ],
    }),
  ],
] as const)('%s with other partners', ([seed, swap]) => {
  expectOnlyThat(seed, swap)
})

/** The numbers of a record’s figures, in the order told. */
const values = (text: string): (number | null)[] => readRecord(text).figures.map(({ value }) => value)

test.for([
  ['moscow', '248 млн', '351 млн', 248e6, 351e6],
  ['moscow', '4,5 раза', '3,2 раза', 4.5, 3.2],
  ['krasnoyarsk', '$86 млн', '$112 млн', 86e6, 112e6],
  ['tomsk', '45%', '38%', 45, 38],
  ['khabarovsk', '537 milioni', '612 milioni', 537e6, 612e6],
] as const)('%s with %s as %s', ([seed, from, to, before, after]) => {
  const text = seedText(seed)
  expect(values(text.replaceAll(from, to))).toEqual(values(text).map((value) => (value === before ? after : value)))
})

test.for([
  ['7 марта', '--03-07'],
  ['1 августа', '--08-01'],
  ['30 ноября', '--11-30'],
] as const)('the dateline of Tokyo on %s', ([day, partial]) => {
  const before = readRecord(seedText('krasnoyarsk'))
  const after = readRecord(seedText('krasnoyarsk').replace('20 сентября', day))
  expect(after.date.partial).toBe(partial)
  expect({ ...after.date, evidence: [], partial: null }).toEqual({ ...before.date, evidence: [], partial: null })
})

test.for([
  ['с 3 по 5 июня', '--06-03', '--06-05'],
  ['с 28 по 30 октября', '--10-28', '--10-30'],
] as const)('the fair of Shanghai %s', ([days, start, end]) => {
  const { events, date } = readRecord(seedText('smolensk').replace('с 16 по 18 мая', days))
  expect(events.find(({ kind }) => kind === 'fair')).toMatchObject({ name: 'SIAL China', start, end })
  expect(date.value).toBeNull()
})
