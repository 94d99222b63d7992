import { describe, test } from 'vitest'
import { expectPlaces, packsOf } from './expect-places.ts'

const packs = packsOf('RU')

describe('a city before a province of another country lies there', () => {
  test.for([
    ['en', 'Moscow, [Idaho|US], sells lentils.'],
    ['en', 'A mill in [Odessa|US], [Texas|US], and one in St. Petersburg, [Florida|US].'],
    ['en', 'Berlin, [New Hampshire|US], and Rome, [New York|US].'],
    ['en', '[Athens|US], [Georgia|US], buys pumps.'],
    ['en', 'A trader of London, [Ontario|CA], and one of [Perth|AU], [Western Australia|AU].'],
    ['it', 'Un mulino a Mosca, [Idaho|US], vende lenticchie.'],
    ['ru', 'Мельница в Москве (штат [Айдахо|US]) и завод в Париже, штат [Техас|US].'],
    ['ru', 'Завод в Санкт-Петербурге ([Флорида|US]).'],
    // a list, a city of the province itself, another clause
    ['en', 'Talks with [Milan|IT], [Bavaria|DE] and [Madrid|ES].'],
    ['en', '[Houston|US], [Texas|US], buys pumps from [Moscow|RU-MOW]; [Texas|US] grows.'],
    ['ru', 'в [Париж|FR], [Техас|US] и [Баварию|DE]'],
    ['ru', 'в [Пекине|CN], [Берлине|DE]; в [Бразилию|BR], [Баварию|DE] и штат [Техас|US]'],
    ['ru', '[Китай|CN], [Приморский край|RU-PRI], экспорт'],
    ['ru', 'в [Новосибирск|RU-NVS], [Томскую область|RU-TOM]'],
  ] as const)('%s: %s', ([language, text]) => expectPlaces(packs, language)(text))
  test.for([
    ['en', 'A firm in Moscow, [Idaho|US-ID], sells to [Moscow|RU].'],
    ['en', 'The [Atlanta|US-GA], [Georgia|US-GA], mill'],
  ] as const)('at home: %s: %s', ([language, text]) => expectPlaces(packsOf('US'), language)(text))
})

describe('a name that opens a sentence is a country where it acts or owns', () => {
  test.for([
    ['en', '[Turkey|TR]’s share grew.'],
    ['en', "[Turkey|TR]'s orders grew."],
    ['en', '[Turkey|TR] takes a third of the grain.'],
    ['it', '[Malta|MT] compra farina.'],
    ['ru', '[Бутан|BT] закупил муку.'],
    ['en', 'Turkey prices grew.'],
    ['en', 'Jordan’s team bought flour.'],
    ['it', 'Mali peggiori.'],
    ['ru', 'Бутан подорожал.'],
  ] as const)('%s: %s', ([language, text]) => expectPlaces(packs, language)(text))
})

describe('a given name and a surname that are places both', () => {
  test.for([
    ['en', 'Professor Jordan London and Chad Holland spoke.'],
    ['en', 'The [Holland|NL] office and buyers from [Jordan|JO] and [London|GB] spoke.'],
    ['en', 'Flour for [Chad|TD] and [Niger|NE] went.'],
  ] as const)('%s: %s', ([language, text]) => expectPlaces(packs, language)(text))
})
