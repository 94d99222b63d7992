import { listed } from '../parts/endings.ts'
import type { GoodsRow } from '../parts/goods.ts'

// HS chapters, what the sector sells, and the adjectives that name it: «settore vinicolo», «industria vinicola»
const BY_ADJECTIVE: readonly (readonly [chapters: string, printed: string, adjectives: string])[] = [
  ['02', 'carni', 'avicolo'],
  ['03', 'pesce', 'ittico'],
  ['04', 'formaggi', 'caseario, lattiero-caseario, lattiero caseario'],
  ['06', 'fiori', 'florovivaistico, floricolo, vivaistico'],
  ['08', 'ortofrutta', 'ortofrutticolo'],
  ['10', 'cereali', 'risicolo, cerealicolo'],
  ['15', "olio d'oliva", 'oleario, olivicolo'],
  ['16', 'conserve', 'conserviero, salumiero'],
  ['17', 'dolci', 'dolciario'],
  ['19', 'pasta', 'pastario'],
  ['22', 'bevande', 'vinicolo, vitivinicolo, enologico, birrario'],
  ['30', 'medicinali', 'farmaceutico, chimico-farmaceutico'],
  ['33', 'cosmetici', 'cosmetico'],
  ['41', 'pelli', 'conciario'],
  ['42', 'pelletteria', 'pellettiero'],
  ['48', 'carta', 'cartario, cartotecnico'],
  ['62', 'abbigliamento', 'tessile, tessile-abbigliamento'],
  ['64', 'calzature', 'calzaturiero'],
  ['68', 'pietre lavorate', 'lapideo'],
  ['69', 'ceramica', 'ceramico'],
  ['70', 'vetro', 'vetrario'],
  ['71', 'gioielli', 'orafo, orafo-argentiero'],
  ['72', 'acciaio', 'siderurgico, metallurgico'],
  ['84', 'macchinari', 'meccanico, metalmeccanico, meccatronico'],
  ['85', 'apparecchi elettrici', 'elettronico, elettrotecnico, elettromeccanico'],
  ['87', 'autoveicoli', 'automobilistico, motoristico'],
  ['88', 'aeromobili', 'aeronautico, aerospaziale'],
  ['89', 'imbarcazioni', 'nautico, cantieristico'],
  ['90', 'strumenti', 'biomedicale, ottico'],
  ['94', 'mobili', 'mobiliero'],
]

const MASCULINE = ['settore', 'comparto', 'distretto', 'polo']
const FEMININE = ['industria', 'filiera']

const feminine = (adjective: string): string => adjective.replace(/o$/u, 'a')

const named = (adjective: string): string[] => [
  ...MASCULINE.map((head) => `${head} ${adjective}/s`),
  ...FEMININE.map((head) => `${head} ${feminine(adjective)}/s`),
]

/** Sectors by what they sell, in the notation of `goodsForms`. */
export const sectorGoods: readonly GoodsRow[] = [
  ...BY_ADJECTIVE.map(
    ([chapters, printed, adjectives]): GoodsRow => [
      chapters,
      'medium',
      listed(adjectives).flatMap(named).join(', '),
      printed,
    ],
  ),
  ['15', 'medium', 'olivicoltura/s', "olio d'oliva"],
  ['22', 'medium', 'viticoltura/s, enologia/s, vitivinicolo/s', 'bevande'],
  ['06', 'medium', 'florovivaismo/s', 'fiori'],
  ['30', 'medium', 'farmaceutica/s, chimica-farmaceutica/s, chimica farmaceutica/s', 'medicinali'],
  ['33', 'medium', 'cosmetica/s', 'cosmetici'],
  ['39', 'medium', 'gomma-plastica/s, gomma e plastica/s', 'plastica'],
  ['62', 'medium', 'tessile-abbigliamento/s, tessile e abbigliamento/s, moda/s', 'abbigliamento'],
  ['64', 'medium', 'calzaturiero/s', 'calzature'],
  ['72', 'medium', 'siderurgia/s, metallurgia/s', 'acciaio'],
  ['84', 'medium', 'meccanica/s, metalmeccanica/s, meccatronica/s, meccanica strumentale/s', 'macchinari'],
  ['85', 'medium', 'elettrotecnica/s, elettromeccanica/s', 'apparecchi elettrici'],
  ['87', 'medium', 'automotive/s', 'autoveicoli'],
  ['88', 'medium', 'aerospazio/s', 'aeromobili'],
  ['89', 'medium', 'nautica/s, cantieristica/s, cantieristica navale/s', 'imbarcazioni'],
  ['90', 'medium', 'biomedicale/s', 'strumenti'],
  [
    '94',
    'medium',
    'legno-arredo/s, legno arredo/s, legno-arredamento/s, arredo/s, comparto del mobile/s, settore del mobile/s, distretto del mobile/s, industria del mobile/s',
    'mobili',
  ],
]
