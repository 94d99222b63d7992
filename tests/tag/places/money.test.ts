import { describe, test } from 'vitest'
import { expectPlaces, packsOf } from './expect-places.ts'

const packs = packsOf('RU')

describe('money of a country is no mention of it', () => {
  test.for([
    'Выручка достигла 7 млн долларов США.',
    'Цена 40 долл. США за штуку, или 300 юаней КНР.',
    'Сделку на 3 млн дол. США закрыли.',
    'Уплачено 9 млн долларов Сингапура и 2 млн франков Швейцарии.',
    'Стоимость посчитали в турецких лирах и сирийских фунтах.',
    'За 5 млн юаней [Китай|CN] купил муку.',
    'Муку на 5 млн долларов закупил [Китай|CN].',
    'Завод продал на 5 млн долларов [Китаю|CN].',
    'Муки на 5 млн долларов закупили [США|US], на 2 млн рублей — [Иран|IR].',
    'В [США|US] доллар подешевел.',
    'Рубли [иранских|IR] покупателей принимают и в [Турции|TR].',
  ])('ru: %s', expectPlaces(packs, 'ru'))

  test.for([
    'Exports reached 92 million US dollars.',
    'Sales of U.S. dollars rose to US$92 million, or US $95 million.',
    'It paid 4 million Hong Kong dollars and 3 million Swiss francs.',
    'Prices in Turkish lira, Indian rupees and Qatari riyals.',
    'The dollars of the United States are accepted.',
    'It ships to the [US|US] $5m of goods.',
    '[Turkish|TR] buyers pay in dollars.',
    'A [Canadian|CA] pound cake won.',
    '[South Korea|KR] won the tender.',
  ])('en: %s', expectPlaces(packs, 'en'))

  test.for([
    'Il fatturato è di 5 milioni di dollari USA.',
    'Valgono 3 milioni di dollari statunitensi, 2 milioni di yuan cinesi e mille lire turche.',
    'Il cambio in dollari degli Stati Uniti e in franchi svizzeri.',
    'Ha venduto per tre milioni di dollari in [Cina|CN].',
    'Il franco stabilimento [svizzero|CH] conviene.',
    'Il peso [cinese|CN] sui mercati cresce.',
  ])('it: %s', expectPlaces(packs, 'it'))

  test.for([
    'Der Umsatz lag bei 5 Millionen US-Dollar.',
    'Er zahlte in Schweizer Franken, türkischer Lira und Hongkong-Dollar.',
    'Ein Preis von US-$ 40 oder 30 US$.',
    'Für fünf Millionen Dollar ging Ware nach [Kanada|CA].',
    'Die [türkischen|TR] Dollarpreise sinken.',
  ])('de: %s', expectPlaces(packs, 'de'))
})
