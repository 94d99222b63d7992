import { printCount } from '../counts.ts'
import type { Sheet } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { tellWarning } from '../tell-warning.ts'
import type { ArticleView } from '../views.ts'

/** The warnings of an article; null when there are none. */
export const tellWarnings = (sheet: Sheet, entry: Entry): ArticleView['warnings'] => {
  const items = entry.tagged.warnings.map((warning) => tellWarning(sheet, entry, warning))
  return items.length === 0 ? null : { heading: sheet.wording.article.warnings, items }
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
