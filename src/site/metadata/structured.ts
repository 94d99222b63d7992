import type { Sheet } from '../desk.ts'
import type { Heading } from '../layout.ts'
import { describeCrumbs } from './breadcrumbs.ts'
import { describeData } from './data-offer.ts'
import { describeArticle } from './news-article.ts'
import { addressOf, describeSite } from './site-things.ts'
import type { Collection, Listing, Subject } from './subject.ts'
import { type Facts, type Thing, thing, writeList } from './thing.ts'

/** What schema.org’s vocabulary says of a page, as JSON-LD that may stand in a script element; null: nothing. */
export const structuredOf = (sheet: Sheet, heading: Heading): string | null => {
  const { subject } = heading
  if (subject === null) return null
  const crumbs = describeCrumbs(sheet, heading.crumbs ?? [])
  const graph = [...describeSubject(sheet, heading, subject), ...(crumbs === null ? [] : [crumbs])]
  return escapeScript(`{"@context":"https://schema.org","@graph":${writeList(graph)}}`)
}

const describeSubject = (sheet: Sheet, heading: Heading, subject: Subject): Thing[] => {
  switch (subject.kind) {
    case 'article':
      return [describeArticle(sheet, subject.entry, subject.topics)]
    case 'collection':
      return describeCollection(sheet, heading, subject)
    case 'text':
      return [describePage(sheet, heading, 'WebPage', {})]
    case 'data':
      return [describePage(sheet, heading, 'WebPage', describeData(sheet, heading, subject))]
  }
}

// On the front page, which has no title of its own, the site is told of at length.
const describeCollection = (sheet: Sheet, heading: Heading, subject: Collection): Thing[] => {
  const page = describePage(sheet, heading, 'CollectionPage', {
    about: subject.topics.map(sheet.frame().topic),
    mainEntity: describeList(sheet, subject.list),
  })
  if (heading.title !== null) return [page]
  const { publisher, siteName } = sheet.frame()
  const more = { inLanguage: sheet.language, description: heading.description, publisher }
  return [describeSite(sheet, siteName, more), page]
}

const describePage = (sheet: Sheet, heading: Heading, type: 'WebPage' | 'CollectionPage', facts: Facts): Thing => {
  const url = addressOf(sheet, sheet.url)
  return thing(type, {
    '@id': url,
    url,
    name: heading.title ?? sheet.frame().siteName,
    inLanguage: sheet.language,
    isPartOf: sheet.frame().site,
    ...facts,
  })
}

const describeList = (sheet: Sheet, { items, count }: Listing): Thing | null =>
  items.length === 0
    ? null
    : thing('ItemList', {
        numberOfItems: count,
        itemListElement: items.map((item, index) => {
          const url = addressOf(sheet, item.url)
          return thing('ListItem', { position: index + 1, ...(url === null ? { name: item.name } : { url }) })
        }),
      })

// `</script>` and `<!--` in a text would end the element or hide its end; the others are signs that HTML forbids
const UNSAFE = /[<\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g

const escapeScript = (json: string): string =>
  json.replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
