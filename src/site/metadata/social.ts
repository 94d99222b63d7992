import type { Sheet } from '../desk.ts'
import type { Heading } from '../layout.ts'
import { absolute } from '../urls.ts'
import type { Layout } from '../views.ts'

/** What Open Graph says of a page. */
export const socialOf = (sheet: Sheet, heading: Heading, siteName: string): Layout['social'] => {
  const { baseUrl } = sheet.settings
  const facts: readonly (readonly [string, string | null])[] = [
    ['og:type', 'website'],
    ['og:site_name', siteName],
    ['og:title', heading.title ?? siteName],
    ['og:description', heading.description],
    ['og:url', baseUrl === null ? null : absolute(baseUrl, sheet.url)],
  ]
  return facts.flatMap(([property, content]) => (content === null ? [] : [{ property, content }]))
}
