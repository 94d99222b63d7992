import { describe, expect, test } from 'vitest'
import { expectGoods, goodsOf } from './expect-goods.ts'

describe('Sectors are what they export', () => {
  test.for([
    'вырос экспорт продукции [масложировой отрасли|растительное масло|15]',
    'за рубеж продаёт [машиностроение|машины|84], за ним [обувная промышленность|обувь|64]',
    // near-misses: who gets machines, what no sector sells alone
    '[станки|станки|84] для мебельной промышленности, нефтегазовая отрасль',
    // the plural of nouns in «-сло»
    'вывоз [растительных масел|растительные масла|15]',
  ])('%s', expectGoods('ru', 'export'))

  test('two adjectives share a sector in the plural', () => {
    expect(
      goodsOf('ru', 'export', 'Рос вывоз продукции мясной и молочной отраслей').products.map(({ text }) => text),
    ).toEqual(['мясо', 'молочная продукция'])
  })

  test.for([
    'il [distretto calzaturiero|calzature|64] ha esportato di più, bene la [meccatronica|macchinari|84]',
    "crescono l'[olio extra vergine di oliva|olio extra vergine di oliva|15] e l'[ortofrutta|ortofrutta|08 07]",
    "dall'[olio|olio|15] al [vino|vino|22]",
    'in calo i [Vini|vini|22] del Collio e la [Ceramica|ceramica|69] di Nove',
    // near-misses
    'la signora Ceramica e il [riso|riso|10] al vino',
  ])('%s', expectGoods('it', 'export'))

  test.for([
    'der [Maschinenbau|Maschinen|84] und die [Pharmaindustrie|Medikamente|30] lieferten mehr',
    'die [Automobilbranche|Fahrzeuge|87] sowie die [Möbelindustrie|Möbel|94]',
    // near-miss: who gets what others make
    '[Klebstoffe|Klebstoffe|35] für die Möbelindustrie',
  ])('%s', expectGoods('de', 'export'))

  test.for([
    'the [dairy industry|dairy products|04] and the [aerospace sector|aircraft|88]',
    '[electric machinery|electric machinery|85]',
    // near-miss
    '[machines|machines|84 85] for the furniture industry',
  ])('%s', expectGoods('en', 'export'))

  test.for([
    ['ru', 'Министр посетил предприятия, развита мебельная промышленность'],
    ['it', 'Il distretto calzaturiero ha ricevuto la delegazione'],
    ['de', 'Der Maschinenbau begrüßt die Gäste'],
    ['en', 'The dairy industry met its guests'],
  ] as const)('%s: %s', ([language, text]) => {
    expect(goodsOf(language, 'mission', text).products).toEqual([])
  })
})
