import { gather } from '../../base/gather.ts'
import type { Product, Service } from '../../records/tags.ts'

const STRENGTH: readonly Product['direction'][] = ['export', 'import', 'planned', 'foreign', 'unknown']
const SURE: readonly Product['confidence'][] = ['high', 'medium', 'low']

interface Entered {
  readonly entry: string
}

type Ware = Pick<Product, 'text' | 'direction' | 'evidence'> & Entered

/** One product of each entry and direction; mentions that tell no direction join one that does, «масло» the oil named before. */
export const mergeProducts = (found: readonly (Product & Entered)[]): Product[] => {
  const specific = found.map((product) =>
    product.confidence === 'low' ? { ...product, entry: namesake(product, found)?.entry ?? product.entry } : product,
  )
  return merge(specific, (group) => {
    const surest = [...group].sort((a, b) => SURE.indexOf(a.confidence) - SURE.indexOf(b.confidence))[0]
    return surest === undefined ? {} : { hs: surest.hs, confidence: surest.confidence, text: surest.text }
  })
}

/** One service of each entry and direction. */
export const mergeServices = (found: readonly (Service & Entered)[]): Service[] => merge(found, () => ({}))

// A bare head noun is short for goods that the text names in full: «масло» for «подсолнечное масло».
const namesake = (short: Product & Entered, found: readonly (Product & Entered)[]): (Product & Entered) | undefined =>
  found.find((full) => full.entry !== short.entry && full.text.split(' ').includes(short.text))

const merge = <T extends Ware>(found: readonly T[], best: (group: readonly T[]) => Partial<T>): Omit<T, 'entry'>[] => {
  const groups = new Map<string, T[]>()
  for (const ware of found) {
    const direction = ware.direction === 'unknown' ? strongest(ware, found) : ware.direction
    const key = `${direction} ${ware.entry}`
    groups.set(key, [...(groups.get(key) ?? []), { ...ware, direction }])
  }
  return gather([...groups.values()], (group) => {
    const [first] = group
    if (first === undefined) return []
    const { entry: _, ...ware } = { ...first, ...best(group), evidence: gather(group, ({ evidence }) => evidence) }
    return [ware]
  })
}

const strongest = (ware: Ware, found: readonly Ware[]): Product['direction'] =>
  found
    .filter(({ entry }) => entry === ware.entry)
    .map(({ direction }) => direction)
    .sort((a, b) => STRENGTH.indexOf(a) - STRENGTH.indexOf(b))[0] ?? 'unknown'
