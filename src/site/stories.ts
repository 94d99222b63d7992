import type { Desk } from './desk.ts'
import type { Entry } from './entry.ts'
import { headlineOf, kickerOf, summaryOf } from './headline.ts'
import { routesOf } from './routes.ts'
import { tellUndated } from './undated.ts'
import { articleUrl, linkTo } from './urls.ts'
import type { HeadlineItem, Story } from './views.ts'
import { tellWhen } from './when.ts'

/** An article as lists show it. */
export const tellStory = (desk: Desk, entry: Entry): Story => {
  const headline = desk.headline(entry)
  const undated = headline.when.main === null
  return {
    id: entry.id,
    ...headline,
    when: undated ? { ...headline.when, note: tellUndated(desk, entry), why: null } : headline.when,
    kicker: kickerOf(desk, entry),
    summary: summaryOf(desk, entry),
    routesLabel: desk.wording.article.routes,
    routes: routesOf(desk, entry),
  }
}

/** An article as short lists show it. */
export const tellHeadline = (desk: Desk, entry: Entry): HeadlineItem => {
  const href = linkTo(articleUrl(desk.prefix, entry.id))
  return {
    headline: headlineOf(desk, entry),
    href,
    when: tellWhen(entry.tagged.article.date, desk, `${href}#date`),
  }
}
