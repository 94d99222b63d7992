import { isSameFind, type Stock, sidecarOf } from '../take-stock.ts'

/** Of more edited sources at once the site is planned anew. */
const FEW = 50

/**
 * The sources that alone changed between two stocks, each with the `.yaml` beside it; null where files came or went,
 * where others changed, or many.
 */
export const sourcesAmong = (changed: readonly string[], before: Stock, after: Stock): string[] | null => {
  if (changed.length > FEW || !isSameFind(before, after)) return null
  const { raw, markdown } = after.found.value
  const edited = new Set(changed)
  const paths = [...raw, ...markdown].filter((path) => edited.has(path) || edited.has(sidecarOf(path)))
  const known = new Set(paths.flatMap((path) => [path, sidecarOf(path)]))
  return changed.every((path) => known.has(path) && before.stamps.has(path) && after.stamps.has(path)) ? paths : null
}
