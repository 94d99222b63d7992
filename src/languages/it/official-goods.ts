import type { GoodsRow } from '../parts/goods.ts'

/** Groups of goods as official statistics name them, in the notation of `goodsForms`. */
export const officialGoods: readonly GoodsRow[] = [
  [
    '30',
    'high',
    'articolo farmaceutico, articoli della farmaceutica/p, preparato farmaceutico, prodotti farmaceutici di base e preparati farmaceutici/p, articoli farmaceutici chimico-medicinali e botanici/p, prodotti pharma/p, prodotto pharma/p',
  ],
  ['38 28 29', 'low', 'sostanze e prodotti chimici/p, sostanza chimica'],
  ['39 40', 'medium', 'articoli in gomma e materie plastiche/p, articoli in gomma/p, prodotti in gomma e plastica/p'],
  ['62', 'high', 'articoli di abbigliamento/p, articolo di abbigliamento/p, capi di abbigliamento/p'],
  ['72', 'medium', 'prodotti della metallurgia/p, metalli di base/p, metalli di base e prodotti in metallo/p'],
  ['73', 'medium', 'prodotti in metallo/p, prodotto in metallo/p'],
  [
    '84',
    'medium',
    'macchinari e attrezzature/p, macchine e apparecchi/p, prodotti della meccanica/p, prodotti meccanici/p',
  ],
  [
    '85',
    'medium',
    'apparecchi elettronici/p, apparecchi elettrici/p, apparecchiature elettroniche/p, prodotto elettronico, componente elettronico',
  ],
  ['85 90', 'medium', 'apparecchi elettronici e ottici/p, computer apparecchi elettronici e ottici/p'],
  ['87', 'medium', 'mezzo di trasporto, altri mezzi di trasporto/p'],
  ['89', 'high', 'navi e imbarcazioni/p, mezzi navali/p, mezzo navale/p'],
]
