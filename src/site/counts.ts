import type { Desk } from './desk.ts'
import { formatNumber } from './numbers.ts'
import type { Counted } from './views/stories.ts'

/** «12 345» */
export const printCount = (desk: Desk, count: number): string => formatNumber(count, desk.wording.numbers)

/** «3 статьи» */
export const countArticles = (desk: Desk, count: number): string =>
  desk.wording.counts.articles(count, printCount(desk, count))

/** A link with the number of its articles. */
export const counted = (desk: Desk, text: string, href: string | null, count: number): Counted => ({
  text,
  href,
  lang: null,
  count: printCount(desk, count),
  countLabel: countArticles(desk, count),
})
