import type { Sheet } from './desk.ts'
import type { Entry } from './entry.ts'
import { headlineOf, kickerOf, summaryOf } from './headline.ts'
import { routesOf } from './routes.ts'
import { tellUndated } from './undated.ts'
import { articleUrl } from './urls.ts'
import type { HeadlineItem, Story } from './views.ts'
import { tellWhen } from './when.ts'

/** An article as lists show it. */
export const tellStory = (sheet: Sheet, entry: Entry): Story => {
  const headline = tellHeadline(sheet, entry)
  const undated = headline.when.main === null
  return {
    id: entry.id,
    ...headline,
    when: undated ? { ...headline.when, note: tellUndated(sheet, entry), why: null } : headline.when,
    kicker: kickerOf(sheet, entry),
    summary: summaryOf(sheet, entry),
    routesLabel: sheet.wording.article.routes,
    routes: routesOf(sheet, entry),
  }
}

/** An article as short lists show it. */
export const tellHeadline = (sheet: Sheet, entry: Entry): HeadlineItem => {
  const page = articleUrl(sheet.prefix, entry.id)
  return {
    headline: headlineOf(sheet, entry),
    href: sheet.href(page),
    when: tellWhen(entry.tagged.article.date, sheet, sheet.href(`${page}#date`)),
  }
}
