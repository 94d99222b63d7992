import type { Desk } from '../desk.ts'
import { type PlannedFile, planFile } from '../planned-file.ts'
import { siteNameOf } from '../site-name.ts'
import { manifestUrl, pathOf, rootPath } from '../urls.ts'

// As in the style sheet: the bar and the ground of the light scheme.
const COLOURS = { theme_color: '#0a4b57', background_color: '#f6f8f8' } as const

const ICONS: readonly (readonly [file: string, size: string, purpose: 'any' | 'maskable'])[] = [
  ['icon-192.png', '192x192', 'any'],
  ['icon-512.png', '512x512', 'any'],
  ['icon-maskable-512.png', '512x512', 'maskable'],
]

/** What a browser needs to know to keep the site at hand, one file for each interface language. */
export const draftManifests = (desks: readonly Desk[]): PlannedFile[] => desks.map(draftManifest)

const draftManifest = (desk: Desk): PlannedFile => {
  const url = manifestUrl(desk.prefix)
  return planFile(url, [], () => {
    const name = siteNameOf(desk)
    const icons = ICONS.map(([file, sizes, purpose]) => ({
      src: rootPath(url) + pathOf(`/assets/${file}`),
      sizes,
      type: 'image/png',
      purpose,
    }))
    const place = { start_url: './', scope: './', display: 'browser' }
    return { format: 'json', value: { name, short_name: name, lang: desk.language, ...place, ...COLOURS, icons } }
  })
}
