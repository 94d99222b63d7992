import type { GoodsRow } from '../parts/goods.ts'

/** Groups of goods as official statistics name them, in the notation of `goodsForms`. */
export const officialGoods: readonly GoodsRow[] = [
  [
    '30',
    'high',
    '|pharmazeutische Erzeugnisse, |pharmazeutische Produkte, |pharmazeutische Waren, Arzneiware|Arzneiwaren',
  ],
  ['38 28 29', 'low', '|chemische Erzeugnisse, |chemische Produkte'],
  ['40', 'high', 'Gummirohr|Gummirohre, Gummischlauch|Gummischläuche, Gummiteil|Gummiteile, Gummiprofil|Gummiprofile'],
  ['73', 'medium', 'Metallerzeugnis|Metallerzeugnisse, Metallware|Metallwaren'],
  [
    '85',
    'high',
    '|elektrotechnische Erzeugnisse, |elektronische Erzeugnisse, |elektronische Bauelemente, |elektronische Bauteile, |elektronische Geräte, |elektrische Geräte, |elektrische Ausrüstungen, |Geräte zur Elektrizitätserzeugung',
  ],
  ['85 90', 'medium', '|elektronische und optische Erzeugnisse, |Datenverarbeitungsgeräte und optische Erzeugnisse'],
  [
    '87',
    'high',
    'Kraftwagen|Kraftwagen, Kraftwagenteil|Kraftwagenteile, Lastkraftwagen|Lastkraftwagen, |Erzeugnisse des Kraftfahrzeugbaus',
  ],
  [
    '90',
    'high',
    '|medizinische Geräte, |medizintechnische Geräte, |orthopädische Vorrichtungen, |optische Erzeugnisse, |optische Geräte, |feinmechanische Erzeugnisse',
  ],
]
