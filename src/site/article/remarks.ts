import { citeAll } from '../cites.ts'
import { printCount } from '../counts.ts'
import { langOf, type Sheet } from '../desk.ts'
import type { Entry } from '../entry.ts'
import type { ArticleView } from '../views.ts'

/** The warnings of an article in the page’s words; in English as recorded where a rule has none. */
export const tellWarnings = (sheet: Sheet, entry: Entry): ArticleView['warnings'] => {
  const words = sheet.wording.article
  if (entry.tagged.warnings.length === 0) return null
  const items = entry.tagged.warnings.map(({ rule, message, evidence }) => {
    const known = words.warningRules[rule]
    const text = known === undefined ? { text: message, lang: langOf(sheet, 'en') } : known.text
    return {
      title: known?.title ?? words.warning,
      text: typeof text === 'string' ? { text, lang: null } : text,
      cites: citeAll(sheet, entry, evidence),
    }
  })
  return { heading: words.warnings, items }
}

/** What was taken out of the source, line by line, and by which rule. */
export const tellRemoved = (sheet: Sheet, entry: Entry): ArticleView['removed'] => {
  const { removed } = entry.tagged.article
  const words = sheet.wording.article
  if (removed.length === 0) return null
  return {
    summary: words.removed(removed.length, printCount(sheet, removed.length)),
    items: removed.map(({ line, text, rule }) => ({
      line: words.line(line),
      text,
      rule: words.removedRules[rule] ?? rule,
    })),
  }
}
