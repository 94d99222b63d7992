import { describe, test } from 'vitest'
import { expectGoods } from './expect-goods.ts'

describe('who runs a sector sells nothing', () => {
  test.for([
    'в управлении по пищевой, лёгкой и фармацевтической промышленности рассказали: растёт экспорт [шин|шины|40]',
    // near-miss: the sector itself
    'по данным таможни, больше вывезла [мебельная промышленность|мебель|94]',
  ])('%s', expectGoods('ru', 'export'))

  test.for([
    'the dairy industry board said exports of [tyres|tyres|40] rose',
    'the [dairy industry|dairy products|04] exported more',
  ])('%s', expectGoods('en', 'export'))

  test.for(['secondo Confindustria moda cresce l’export di [scarpe|scarpe|64]'])('%s', expectGoods('it', 'export'))

  test.for(['Der Verband der Möbelindustrie meldet mehr Ausfuhren von [Stahl|Stahl|72]'])(
    '%s',
    expectGoods('de', 'export'),
  )
})

describe('adjectives behind their noun', () => {
  test.for([
    'вывозит [масло растительное|растительное масло|15] и [муку пшеничную|пшеничная мука|11]',
    // near-miss: the adjective of another noun
    '[мука|мука|11] растительного цвета',
  ])('%s', expectGoods('ru', 'export'))
})

describe('words that stand for something else', () => {
  test.for(['ключевыми покупателями стали соседи', 'покупатели [стали|сталь|72]'])('%s', expectGoods('ru', 'export'))

  test.for(['das Werk mit Sitz in Hof liefert [Gummirohre|Gummirohre|40] und [Brückenkrane|Brückenkrane|84]'])(
    '%s',
    expectGoods('de', 'export'),
  )
})
