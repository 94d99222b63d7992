import { isProse, type PageLine } from './page-line.ts'

// «А. П.», «C.d.G.», “(J.B.)”
const INITIALS = /^[([]?\p{Lu}\.\s?(?:\p{Ll}{1,3}\.\s?)?(?:\p{Lu}\.\s?){1,2}[)\]]?$/u

/** Initials alone right below the text: who wrote it, but nobody says who that is. */
export const initialsBelow = (lines: readonly PageLine[], index: number): PageLine | null => {
  const [above, line] = [lines[index - 1], lines[index]]
  if (above === undefined || line === undefined || line.verdict !== null || !isProse(above)) return null
  if (!INITIALS.test(line.line.text) || lines.slice(index + 1).some(isProse)) return null
  return { ...line, verdict: { rule: 'initials', role: 'chrome' } }
}
