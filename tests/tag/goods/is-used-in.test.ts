import { describe, test } from 'vitest'
import { expectGoods } from './expect-goods.ts'

describe('what goods go into is not sold', () => {
  test.for([
    '[каучук|каучук|40] применяется в производстве шин и ковриков',
    '[кремы|кремы|33] на основе овечьего молока, красного вина, лекарственных трав и мёда',
    '[машины|машины|84] для хранения зерна, свежих ягод и муки, [мебель|мебель|94]',
    '[установки розлива|установки розлива|84] воды, [мебель|мебель|94]',
    '[шины|шины|40] для комплектации автомобилей, [запчасти|запчасти|87] для ремонта тракторов',
    // near-misses
    '[мука|мука|11] пользуется спросом, [шины|шины|40]',
    'экспорт продукции переработки [молока|молоко|04]',
  ])('%s', expectGoods('ru', 'export'))

  test.for([
    '[dyes|dyes|32] used in carpets, soaps and toys',
    // near-miss
    'used [cars|cars|87] and [toys|toys|95]',
  ])('%s', expectGoods('en', 'export'))

  test.for([
    '[colle|colle|35] e [resine|resine|39] usate nei mobili; [mobili|mobili|94]',
    '[macchine|macchine|84] per la movimentazione di cereali, chicchi di caffè e legumi',
    'sistemi di stoccaggio di fave di cacao, [vini|vini|22]',
  ])('%s', expectGoods('it', 'export'))

  test.for([
    '[Sensoren|Sensoren|90], verwendet in Autos und Traktoren',
    '[Anlagen|Anlagen|84] zur Milchverarbeitung, [Papier|Papier|48]',
  ])('%s', expectGoods('de', 'export'))
})

describe('groups of goods as statistics name them', () => {
  test.for([
    'вывоз [топливно-энергетических товаров|топливно-энергетические товары|27] и [транспортных средств|транспортные средства|87]',
    '[кормовой муки|кормовая мука|23]',
  ])('%s', expectGoods('ru', 'export'))

  test.for([
    '[elektrotechnischen Erzeugnissen|elektrotechnische Erzeugnisse|85] und [optischer Geräte|optische Geräte|90]',
    '[Kraftwagen|Kraftwagen|87] und [Kraftwagenteile|Kraftwagenteile|87]',
  ])('%s', expectGoods('de', 'export'))

  test.for(['[articoli di abbigliamento|articoli di abbigliamento|62] e [navi e imbarcazioni|navi e imbarcazioni|89]'])(
    '%s',
    expectGoods('it', 'export'),
  )

  test.for(['[oil seeds|oil seeds|12] and [transportation equipment|transportation equipment|87]'])(
    '%s',
    expectGoods('en', 'export'),
  )
})
