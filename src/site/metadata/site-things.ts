import type { Desk } from '../desk.ts'
import { absolute } from '../urls.ts'
import { type Facts, type Thing, thing } from './thing.ts'

/** The site in the language of the page, as what the page is part of; with more said of it on the front page. */
export const describeSite = (desk: Desk, siteName: string, more: Facts = {}): Thing => {
  const url = addressOf(desk, desk.prefix)
  return thing('WebSite', {
    '@id': url === null ? null : `${url}#site`,
    name: siteName,
    url,
    ...more,
  })
}

/** Whoever publishes the site, who goes by its name. */
export const describePublisher = (desk: Desk, siteName: string): Thing =>
  thing('Organization', { name: siteName, url: addressOf(desk, desk.desks[0]?.prefix ?? desk.prefix) })

/** The full address of a page, or null where the site’s is not known. */
export const addressOf = ({ settings: { baseUrl } }: Desk, url: string): string | null =>
  baseUrl === null ? null : absolute(baseUrl, url)
