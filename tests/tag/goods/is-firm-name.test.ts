import { test } from 'vitest'
import { expectGoods } from './expect-goods.ts'

test.for([
  'Nordhonig GmbH liefert [Traktoren|Traktoren|87]',
  'Käse Huber AG und [Honig|Honig|04] aus Tomsk',
  // near-misses
  '[Honig|Honig|04] an Huber GmbH, [Käse|Käse|04] der Nordwind AG',
])('%s', expectGoods('de'))

test.for([
  'Miele del Nord S.r.l. esporta [trattori|trattori|87]',
  'Vini Rossi spa vende [mobili|mobili|94]',
  // near-misses
  '[Miele|miele|04] e [vino|vino|22] dalla Rossi srl, il [miele|miele|04] della Rossi srl',
])('%s', expectGoods('it'))

test.for([
  'Apple Tree Trading exports [tractors|tractors|87]',
  'Honey and Wax, Inc sells [furniture|furniture|94]',
  // near-misses
  '[Honey|honey|04] trading is up. [Timber|timber|44] by Lind Ltd',
])('%s', expectGoods('en'))

test.for([
  'Мёд Алтая, ООО, отправил [тракторы|тракторы|87]',
  // near-miss
  '[Мёд|мёд|04] отправило ООО «Улей»',
])('%s', expectGoods('ru'))
