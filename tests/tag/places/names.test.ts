import { describe, test } from 'vitest'
import { expectPlaces, packsOf } from './expect-places.ts'

const packs = packsOf('RU')

describe('a plant named after its region speaks of it', () => {
  test.for([
    'Продукцию [Тамбовского|RU-TAM] химического комбината купили.',
    'В мае [Курский|RU-KRS] ЦБК отгрузил бумагу.',
    '<company|[Пензенский|RU-PNZ] дизельный завод> отгрузил моторы.',
    'АО <company|«[Брянский|RU-BRY] машиностроительный завод»> отгрузило тепловозы.',
    // others named after it do not
    '<university|Пензенский технологический университет> принял гостей.',
    'Встречу принял Омский драматический театр.',
    'АО <club|«Тамбовский волк»> играет дома.',
    // nor does a plant abroad
    'Гости осмотрели Минский тракторный завод.',
  ])('%s', expectPlaces(packs, 'ru'))
})

describe('names that places give to people, streets and waters', () => {
  test.for([
    'The buyers met Israel Adams and Kenya Moore in [Oman|OM].',
    '[Kenya|KE] bought tea, and Oman Street was closed.',
    'Ships pass the Panama Canal and the Vietnam Sea.',
    '[Panama|PA] canal workers bought boots.',
    '[India|IN] Buys [Omsk|RU-OMS] Fillet',
    'They make turkey fillet and china cups.',
    'China cups from [China|CN] broke.',
  ])('en: %s', expectPlaces(packs, 'en'))
})

describe('names over punctuation', () => {
  test.for([
    ['en', 'a plant in [St. Petersburg|RU-SPE] and one in [St. Louis|US]'],
    ['en', 'sold to [Trinidad & Tobago|TT] and [St. Lucia|LC]'],
    ['en', 'near St. Anna'],
    ['de', '[St. Petersburger|RU-SPE] Seife für [Mittel- und Osteuropa|x-cee]'],
  ] as const)('%s: %s', ([language, text]) => expectPlaces(packs, language)(text))
})

describe('two countries where a group bears both names', () => {
  test.for([
    ['ru', 'в [Австралию|AU] и [Новую Зеландию|NZ]'],
    ['it', 'in [Australia|AU] e [Nuova Zelanda|NZ]'],
    ['en', 'to [Australia|AU] and [New Zealand|NZ]'],
    ['de', 'nach [Australien|AU] und [Neuseeland|NZ]'],
  ] as const)('%s: %s', ([language, text]) => expectPlaces(packs, language)(text))
})

describe('words that are places only in their place', () => {
  test.for([
    ['it', 'Male i conti del trimestre'],
    ['it', 'un carico è arrivato a [Malé|MV]'],
    ['en', 'Male workers make up half of the staff'],
    ['de', 'die [Nachbarregion Orjol|RU-ORL] und das [Nachbargebiet Swerdlowsk|RU-SVE]'],
    ['de', 'die [Nachbarrepublik Tatarstan|RU-TA]'],
  ] as const)('%s: %s', ([language, text]) => expectPlaces(packs, language)(text))
})
