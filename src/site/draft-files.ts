import { draftData } from './data/draft-data.ts'
import type { Desk } from './desk.ts'
import { draftFeeds } from './feeds/draft-feeds.ts'
import { draftManifests } from './metadata/manifest.ts'
import { draftRobots } from './metadata/robots.ts'
import { draftSitemaps } from './metadata/sitemap.ts'
import { type PlannedFile, planFile } from './planned-file.ts'
import type { PlannedPage } from './planned-page.ts'

/** The files of a site that are no pages. */
export const draftFiles = (desks: readonly Desk[], pages: readonly PlannedPage[]): PlannedFile[] => {
  const [main] = desks
  if (main === undefined) return []
  return [
    draftRobots(main),
    asIs,
    ...draftSitemaps(main, pages),
    ...draftManifests(desks),
    ...draftFeeds(desks),
    ...draftData(main),
  ]
}

/** Tells GitHub Pages to serve the files as they are, those whose names begin with an underscore too. */
const asIs = planFile('/.nojekyll', [], () => ({ format: 'text', lines: [] }))
