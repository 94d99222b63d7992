import type { Desk } from '../desk.ts'
import { type PlannedFile, planFile } from '../planned-file.ts'
import { ROBOTS_URL, SITEMAP_URL } from '../urls.ts'

/** Tells crawlers that all is open and, where the site’s address is known, where its map is. */
export const draftRobots = ({ settings: { baseUrl } }: Desk): PlannedFile =>
  planFile(ROBOTS_URL, [], () => {
    const map = baseUrl === null ? [] : [`Sitemap: ${baseUrl}${SITEMAP_URL.slice(1)}`]
    return { format: 'text', lines: ['User-agent: *', 'Allow: /', ...map] }
  })
