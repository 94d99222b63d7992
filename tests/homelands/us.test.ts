import { describe, test } from 'vitest'
import { expectPlaces, packsOf } from '../tag/places/expect-places.ts'

const packs = packsOf('US')

describe('the United States at home', () => {
  test.for([
    '[Texas|US-TX] and [North Carolina|US-NC] shipped cotton to [China|CN].',
    '[Californian|US-CA] almonds left [Long Beach|US-CA] for [Bavaria|DE].',
    'Wheat from [New Mexico|US-NM] and [West Virginia|US-WV] went to [Mexico|MX].',
    'Growers in [Washington state|US-WA] sold apples to [India|IN].',
    'Boats from [Seattle|US-WA], [Washington|US-WA], reached [Japan|JP].',
    'Lobbyists in [Washington|US-DC], [D.C|US-DC]. met.',
    'The [District of Columbia|US-DC] imports more.',
    'Peaches from [Atlanta|US-GA], [Georgia|US-GA].',
    'Farms in [New England|x-us-new-england] and the [Midwest|x-us-midwest] export to [Tatarstan|RU].',
    'Plants in [Kansas City|US-MO] and [New York|US-NY]',
    'Ham from [Richmond|US-VA], [Virginia|US-VA]',
    // near-misses
    'Virginia Woods and Denzel Washington met in [Paris|FR].',
    'Mobile phones, orange juice and a surprise visit',
    'The main road to [Mexico|MX]',
    'Tobacco from [Georgia|GE] passed [Batumi|GE].',
    '[Georgia|US-GA] sold peaches.',
    'Gas left [Port Arthur|US-TX].',
    '[Texas|US-TX] ($9 million); [Washington|US-WA] ($8 million); and [Georgia|US-GA] ($7 million) sold peaches.',
    '[Georgia|US-GA] Governor Perdue and [Georgians|US-GA] sold peaches.',
    'Growers in [Washington|US-WA] and [Oregon|US-OR] met officials from [Boston|US-MA] and [Washington|US-DC].',
    'Officials in Washington raised the duty.',
    '[Virginians|US-VA] and [Bostonians|US-MA] sell oysters',
    'Growers in [Texas|US-TX] and [Georgia|US-GA] sold peaches to [Armenia|AM] and [Georgia|GE].',
  ])('en: %s', expectPlaces(packs, 'en'))

  test.for([
    'кукуруза из штата [Айова|US-IA] и [Небраски|US-NE] идёт в [Китай|CN]',
    '[техасские|US-TX] заводы и [Новая Англия|x-us-new-england]',
    'фирмы [Сиэтла|US-WA] и [штата Вашингтон|US-WA] торгуют с [Канадой|CA]',
    'уголь из [Западной Виргинии|US-WV] для [Татарстана|RU]',
    'встреча в [Вашингтоне|US-DC], студии [Голливуда|US-CA] и [Калифорнии|US-CA]',
    'Вашингтон заявил протест',
    'юрта, мэн и орегано',
  ])('ru: %s', expectPlaces(packs, 'ru'))

  test.for([
    'vino dalla [California|US-CA] e grano dalla [Carolina del Nord|US-NC] in [Toscana|IT]',
    'imprese [texane|US-TX] e [Nuovo Messico|US-NM]',
    'la casa mobile',
  ])('it: %s', expectPlaces(packs, 'it'))

  test.for([
    '[Detroiter|US-MI] Autobauer und [Chicagoer|US-IL] Banken',
    'Splitter, Wirt und Orter',
    'Mais aus [Iowa|US-IA] und Mandeln aus [Kalifornien|US-CA] für [Bayern|DE]',
    '[texanische|US-TX] Firmen im [Mittleren Westen|x-us-midwest]',
    'Der Main fließt.',
  ])('de: %s', expectPlaces(packs, 'de'))
})
