import { overlaps } from '../base/span.ts'
import type { Warning } from '../records/article.ts'
import { citeAll } from './cites.ts'
import { type Desk, langOf } from './desk.ts'
import type { Entry } from './entry.ts'
import { endSentence } from './phrases.ts'
import { tellFigure } from './tell-figure.ts'
import type { Cite, Printed } from './views/labels.ts'

/** A warning in the page’s words; in English as recorded where its rule has none. */
export const tellWarning = (
  desk: Desk,
  entry: Entry,
  { rule, message, evidence }: Warning,
): { readonly title: string; readonly text: Printed | null; readonly cites: readonly Cite[] } => {
  const words = desk.wording.article
  const known = words.warningRules[rule]
  const cites = citeAll(desk, entry, evidence, 3)
  if (known === undefined) return { title: words.warning, text: { text: message, lang: langOf(desk, 'en') }, cites }
  const figures = rule === 'inconsistent-share' ? figuresAt(desk, entry, evidence) : ''
  const title = figures === '' ? known.title : endSentence(`${known.title.replace(/\.$/, '')}: ${figures}`)
  return { title, text: known.text === null ? null : { text: known.text, lang: null }, cites }
}

// «более 68 %, свыше 164 млн руб., 248 млн руб.»: the shares and amounts that the warning is about
const figuresAt = (desk: Desk, entry: Entry, evidence: Warning['evidence']): string => {
  const figures = entry.tagged.figures.filter(
    ({ unit, evidence: own }) =>
      unit !== 'x' && own.some((item) => evidence.some((one) => one.block === item.block && overlaps(one, item))),
  )
  return figures.map((figure) => tellFigure(desk, entry, figure)).join('; ')
}
