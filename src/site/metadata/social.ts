import type { Sheet } from '../desk.ts'
import type { Heading } from '../layout.ts'
import type { Layout } from '../views/layout.ts'
import { pictureOf } from './article-picture.ts'
import { isDay } from './changed.ts'
import { addressOf } from './site-things.ts'
import type { Subject } from './subject.ts'
import { topicName } from './topics.ts'

type Meta = Layout['social'][number]

/** The picture that stands for the site where a page without one of its own is shared; 1200 × 630. */
const CARD_URL = '/assets/card.png'

/** What is shown of a page where it is shared: Open Graph, and the form of the card for those who ask for it. */
export const socialOf = (
  sheet: Sheet,
  { title, subject }: Heading,
  description: string,
  locales: readonly string[],
): Meta[] => {
  if (subject === null) return []
  const { siteName } = sheet.frame()
  const others = locales.filter((locale) => locale !== sheet.locale)
  return [
    property('og:type', subject.kind === 'article' ? 'article' : 'website'),
    property('og:site_name', siteName),
    property('og:title', title ?? siteName),
    property('og:description', description),
    ...known('og:url', addressOf(sheet, sheet.url)),
    property('og:locale', sheet.locale),
    ...others.map((locale) => property('og:locale:alternate', locale)),
    ...tellPicture(sheet, subject),
    ...tellArticle(sheet, subject),
  ]
}

const property = (name: string, content: string): Meta => ({ key: 'property', name, content })

const known = (name: string, content: string | null): Meta[] => (content === null ? [] : [property(name, content)])

const tellPicture = (sheet: Sheet, subject: Subject): Meta[] => {
  const own = subject.kind === 'article' ? pictureOf(sheet, subject.entry) : null
  const card = addressOf(sheet, CARD_URL)
  const size = [property('og:image:width', '1200'), property('og:image:height', '630')]
  const picture = own ?? card
  return [
    ...known('og:image', picture),
    ...(own === null && card !== null ? size : []),
    { key: 'name', name: 'twitter:card', content: picture === null ? 'summary' : 'summary_large_image' },
  ]
}

const tellArticle = (sheet: Sheet, subject: Subject): Meta[] => {
  if (subject.kind !== 'article') return []
  const { article } = subject.entry.tagged
  const { regions, partners } = subject.topics
  const [section, ...others] = regions.map((topic) => topicName(sheet, topic))
  const tags = [...others, ...partners.map((topic) => topicName(sheet, topic)), ...article.overrides.tags]
  return [
    ...known('article:published_time', isDay(article.date.value) ? article.date.value : null),
    ...known('article:modified_time', isDay(article.updated) ? article.updated : null),
    ...known('article:section', section ?? null),
    ...[...new Set(tags)].map((tag) => property('article:tag', tag)),
  ]
}
