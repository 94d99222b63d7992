import type { Desk } from './desk.ts'
import type { Entry } from './entry.ts'
import { headlineOf, kickerOf, summaryOf } from './headline.ts'
import { routesOf } from './routes.ts'
import { tellUndated } from './undated.ts'
import { articleUrl, linkTo } from './urls.ts'
import type { HeadlineItem, RouteLine, Story, StoryLine, When } from './views/stories.ts'
import { tellWhen } from './when.ts'

/** An article as lists show it. */
export const tellStory = (desk: Desk, entry: Entry): Story => {
  const headline = desk.headline(entry)
  return {
    id: entry.id,
    ...headline,
    when: whenOf(desk, entry),
    kicker: kickerOf(desk, entry),
    summary: summaryOf(desk, entry),
    routesLabel: desk.wording.article.routes,
    routes: routesOf(desk, entry),
  }
}

/** An article on one line of a long list. */
export const tellLine = (desk: Desk, entry: Entry): StoryLine => {
  const [route] = routesOf(desk, entry, 1)
  return {
    route: route === undefined ? null : { mark: route.mark, text: textOf(route) },
    ...desk.headline(entry),
    when: { ...whenOf(desk, entry), why: null },
  }
}

// «RU-TOM — CN JP», «RU-TOM — Азия, CN»
const textOf = ({ from, to }: RouteLine): string => {
  const ends = to.map(({ code, name }) => code ?? name).join(to.every(({ code }) => code !== null) ? ' ' : ', ')
  return from === null ? ends : `${from.code ?? from.name}\u00a0— ${ends}`
}

// where nothing is known of a date, what an article proves of it
const whenOf = (desk: Desk, entry: Entry): When => {
  const { when } = desk.headline(entry)
  return when.main === null ? { ...when, note: tellUndated(desk, entry), why: null } : when
}

/** An article as short lists show it. */
export const tellHeadline = (desk: Desk, entry: Entry): HeadlineItem => {
  const href = linkTo(articleUrl(desk.prefix, entry.id))
  return {
    headline: headlineOf(desk, entry),
    href,
    when: tellWhen(entry.gist.date, desk, `${href}#date`),
  }
}
