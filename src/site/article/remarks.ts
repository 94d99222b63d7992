import { printCount } from '../counts.ts'
import type { Desk } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { tellWarning } from '../tell-warning.ts'
import type { ArticleView } from '../views/article.ts'

/** The warnings of an article; null when there are none. */
export const tellWarnings = (desk: Desk, entry: Entry): ArticleView['warnings'] => {
  const items = entry.tagged.warnings.map((warning) => tellWarning(desk, entry, warning))
  return items.length === 0 ? null : { heading: desk.wording.article.warnings, items }
}

/** What was taken out of the source, line by line, and by which rule. */
export const tellRemoved = (desk: Desk, entry: Entry): ArticleView['removed'] => {
  const { removed } = entry.tagged.article
  const words = desk.wording.article
  if (removed.length === 0) return null
  return {
    summary: words.removed(removed.length, printCount(desk, removed.length)),
    items: removed.map(({ line, text, rule }) => ({
      line: words.line(line),
      text,
      rule: words.removedRules[rule] ?? rule,
    })),
  }
}
