import type { PageDocument, PageElement } from './dom.ts'

// what stands in these speaks of other pages
const FOREIGN = new Set(['aside', 'nav', 'footer', 'li'])

const isOwn = (element: PageElement): boolean => {
  for (let node = element.parentNode; node !== null; node = node.parentNode)
    if (FOREIGN.has(node.localName ?? '')) return false
  return true
}

const momentOf = (element: PageElement): string[] => {
  const said = element.getAttribute('datetime') ?? element.getAttribute('content')
  return said === null ? [] : [said.trim()]
}

/** The moment that a page marks up as that of its publication, else the only one that it marks up outside lists. */
export const markedDates = (page: PageDocument): string[] => {
  const called = [...page.querySelectorAll('[itemprop~="datePublished"], time[pubdate]')].filter(isOwn)
  if (called.length > 0) return called.flatMap(momentOf).slice(0, 1)
  const days = [...page.querySelectorAll('time[datetime]')].filter(isOwn).flatMap(momentOf)
  return new Set(days.map((moment) => moment.slice(0, 10))).size === 1 ? days.slice(0, 1) : []
}
