import type { PageDocument, PageElement } from './dom.ts'

// classes and ids of what stands below articles: `comments`, `comment-list`, `related-posts`, `respond`
const NEIGHBOUR =
  /^(?:comments?(?:[-_](?:list|body|item|area|section|form|text|wrap(?:per)?))?|related(?:[-_].+)?|disqus_thread|respond|reader-comments)$/i

const isNeighbour = (element: PageElement): boolean => {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return names.split(/\s+/).some((name) => NEIGHBOUR.test(name))
}

/** The largest part of a page that comments and links to other articles take. */
const LARGEST_PART = 0.5

/** Takes out comments and related news, by the names that their elements bear; what holds a headline is kept. */
export const dropNeighbours = (page: PageDocument): void => {
  const length = (page.body.textContent ?? '').length
  for (const element of page.querySelectorAll('div, section, aside, ul, ol, article')) {
    if (!isNeighbour(element) || element.querySelector('h1') !== null) continue
    if ((element.textContent ?? '').length < length * LARGEST_PART) element.remove()
  }
}
