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

describe('banks, airlines, papers and firms bear the names of places', () => {
  test.for([
    ['en', 'The Bank of China lends; the Times of India reports from [Oman|OM].'],
    ['en', 'British Airways, Turkish Airlines and Air France fly to [Turkish|TR] airports.'],
    ['en', 'Toyota and Hitachi sell to [Oman|OM], where Kawasaki has a plant.'],
    ['it', 'la Banca di Padova e la Cassa di Risparmio di Firenze a [Padova|IT]'],
    ['it', 'pizza Napoli e salame Milano da [Napoli|IT]'],
    ['de', 'die Frankfurter Rundschau und der Kölner Dom, ein [französisches|FR] Schiff'],
    ['de', 'Der FC Bayern gewinnt, [Bayern|DE] exportiert.'],
  ] as const)('%s: %s', ([language, text]) => expectPlaces(packs, language)(text))
})

describe('cuisines, breeds and kinds bear the names of countries', () => {
  test.for([
    ['ru', 'повар японской кухни и немецкие овчарки; [японские|JP] повара'],
    ['ru', 'соус чили и греческий йогурт для [Чили|CL]'],
    ['it', 'cucina giapponese e imprese [giapponesi|JP]'],
    ['en', 'An Irish setter, French doors and [Chilean|CL] wine'],
    ['de', 'deutsche Schäferhunde und [deutsche|DE] Hersteller'],
  ] as const)('%s: %s', ([language, text]) => expectPlaces(packs, language)(text))
})

describe('waters and districts bear the names of countries', () => {
  test.for([
    'на озере Чад и реке Конго; реки [Китая|CN], берега [Чада|TD]',
    'Косовский район ремонтирует дороги, а [турецкие|TR] районы восстановили.',
  ])('ru: %s', expectPlaces(packs, 'ru'))
})

describe('a name of two meanings goes with its neighbours', () => {
  test.for([
    'Nuts went to the [USA|US] and [Georgia|GE].',
    'The [USA|US] buys nuts from [Georgia|GE].',
    'Growers in [Texas|US] and [Georgia|US] sell nuts.',
    'a firm in [Atlanta|US], [Georgia|US]',
    '[Atlanta|US], [Georgia|US], buys nuts. [Georgia|US] is humid.',
    'The Virgin Islands registered a ship.',
    'the [British Virgin Islands|VG], for the [Virgin Islands|VG] have a register',
  ])('en: %s', expectPlaces(packs, 'en'))
})

describe('old and further names of countries', () => {
  test.for([
    ['ru', 'из [Персии|IR], [Сиама|TH], [Заира|CD] и [Берега Слоновой Кости|CI]'],
    ['it', 'dalla [Persia|IR], dal [Siam|TH] e da [Ceylon|LK]'],
    ['en', '[Persia|IR], [Siam|TH], [Zaire|CD], [the Gambia|GM] and [the States|US]'],
    ['de', 'aus [Persien|IR], [Siam|TH] und der [Tschechei|CZ]'],
    ['ru', 'в Персидском заливе; штаты компании'],
  ] as const)('%s: %s', ([language, text]) => expectPlaces(packs, language)(text))
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
