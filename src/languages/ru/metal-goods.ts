import { combinedGoods } from '../parts/combined-goods.ts'
import type { GoodsRow } from '../parts/goods.ts'

const METALS = [
  ['74', 'медный, латунный, бронзовый'],
  ['75', 'никелевый'],
  ['76', 'алюминиевый'],
  ['78', 'свинцовый'],
  ['79', 'цинковый'],
  ['80', 'оловянный'],
  ['81', 'титановый, магниевый, вольфрамовый, кобальтовый, молибденовый'],
] as const

const ORES = [
  [
    '26',
    'медный, цинковый, свинцовый, никелевый, оловянный, вольфрамовый, молибденовый, марганцевый, хромовый, титановый, золотосодержащий, кобальтовый',
  ],
] as const

const FEMININE = /[аяь]$/u

// «медная проволока»
const agreed = (metal: string, shape: string): string => {
  const noun = shape.replace(/[|/].*$/u, '')
  return `${FEMININE.test(noun) ? metal.replace(/ый$/u, 'ая') : metal} ${shape}`
}

/** What is made of metals other than iron, and what they are made from: «медный лом», «цинковый концентрат». */
export const metalGoods: readonly GoodsRow[] = [
  ...combinedGoods(
    METALS,
    'лом/s, слиток|слитк, проволока, лист, порошок|порошк, сплав, катод, анод, пруток|прутк, плита, фольга/s, труба, чушка|чушек, прокат/s, катанка/s, дробь/fs, отливка|отливок',
    agreed,
  ),
  ...combinedGoods(ORES, 'концентрат, руда', agreed),
]
