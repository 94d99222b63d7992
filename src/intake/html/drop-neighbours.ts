import type { PageDocument, PageElement } from './dom.ts'

// classes and ids of what stands below articles: `comments`, `comment-list`, `related-posts`, `respond`
const NEIGHBOUR =
  /^(?:comments?(?:[-_](?:list|body|item|area|section|form|text|wrap(?:per)?))?|related(?:[-_].+)?|disqus_thread|respond|reader-comments)$/i

// `cookie-consent`, `cookieBanner`, `CybotCookiebotDialog`, `gdpr`
const NOTICE = /^(?:cookies?|gdpr|consent|onetrust|Cybot)(?:[-_A-Z].*)?$/

const isCalled = (element: PageElement, pattern: RegExp): boolean => {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return names.split(/\s+/).some((name) => pattern.test(name))
}

/** The largest part of a page that comments and links to other articles take; what has more may be the page itself. */
const LARGEST_PART = 0.5
/** The largest part that a notice of cookies takes, which may well be longer than an article. */
const LARGEST_NOTICE = 0.85

/** Takes out comments, related news and notices of cookies, by the names of their elements; what holds a headline is kept. */
export const dropNeighbours = (page: PageDocument): void => {
  const length = (page.body.textContent ?? '').length
  for (const element of page.querySelectorAll('div, section, aside, ul, ol, article')) {
    if (element.querySelector('h1') !== null) continue
    const part = isCalled(element, NOTICE) ? LARGEST_NOTICE : isCalled(element, NEIGHBOUR) ? LARGEST_PART : 0
    if ((element.textContent ?? '').length < length * part) element.remove()
  }
}
