import { listed } from '../parts/endings.ts'
import type { GoodsRow } from '../parts/goods.ts'

// HS chapters, what the sector sells, and the words that name it: “the dairy industry”
const BY_NAME: readonly (readonly [chapters: string, printed: string, names: string])[] = [
  ['01', 'livestock', 'livestock, cattle'],
  ['02', 'meat', 'meat, red meat, beef, pork, poultry, lamb'],
  ['03', 'fish', 'seafood, fishing, fish, salmon, lobster, aquaculture'],
  ['04', 'dairy products', 'dairy, cheese'],
  ['07', 'potatoes', 'potato'],
  ['08', 'fruit', 'fruit, apple, citrus, berry, almond, nut'],
  ['10', 'grain', 'grain, wheat, corn, rice'],
  ['12', 'soybeans', 'soybean, soy'],
  ['22', 'beverages', 'wine, beer, brewing, spirits, whisky, whiskey, bourbon'],
  ['27', 'coal', 'coal'],
  ['30', 'medicines', 'pharmaceutical, pharmaceuticals, pharma'],
  ['33', 'cosmetics', 'cosmetics'],
  ['39', 'plastics', 'plastics'],
  ['44', 'timber', 'timber, lumber, forestry, forest products'],
  ['47', 'pulp', 'pulp and paper, pulp'],
  ['48', 'paper', 'paper'],
  ['52', 'cotton', 'cotton'],
  ['62', 'clothing', 'textile, textiles, apparel, clothing, fashion, garment'],
  ['64', 'footwear', 'footwear, shoe'],
  ['69', 'ceramics', 'ceramics'],
  ['71', 'jewellery', 'jewellery, jewelry'],
  ['72', 'steel', 'steel'],
  ['76', 'aluminium', 'aluminium, aluminum'],
  ['84', 'machines', 'machinery, machine-tool, machine tool, mechanical engineering'],
  ['85', 'electronics', 'electronics, semiconductor, electrical'],
  ['87', 'vehicles', 'automotive, auto, automobile'],
  ['88', 'aircraft', 'aerospace, aviation'],
  ['89', 'ships', 'shipbuilding, boatbuilding, marine'],
  ['90', 'medical devices', 'medical device, medical technology, optics'],
  ['94', 'furniture', 'furniture'],
]

const HEADS = ['industry', 'sector']

/** Sectors by what they sell, in the notation of `goodsForms`. */
export const sectorGoods: readonly GoodsRow[] = BY_NAME.map(([chapters, printed, names]) => [
  chapters,
  'medium',
  listed(names)
    .flatMap((name) => HEADS.map((head) => `${name} ${head}/s`))
    .join(', '),
  printed,
])
