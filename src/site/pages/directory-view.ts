import { makeCartogram } from '../cartogram.ts'
import type { Sheet } from '../desk.ts'
import { countryFinder, groupFinder, productFinder, regionFinder } from '../finders.ts'
import { makeLayout } from '../layout.ts'
import { listFolders } from '../metadata/listing.ts'
import type { DirectoryView } from '../views/pages.ts'

/** All regions, countries or products that have a page. */
export const viewDirectory = (sheet: Sheet, topic: DirectoryView['topic']): DirectoryView => {
  const heading = sheet.wording.sections[topic]
  const intro = sheet.wording.directory[topic]
  return {
    kind: 'directory',
    layout: makeLayout(sheet, {
      title: heading,
      description: intro,
      section: topic,
      subject: { kind: 'collection', topics: [], list: listFolders(sheet, topic) },
      crumbs: [{ text: heading, href: null, lang: null }],
    }),
    topic,
    heading,
    intro,
    cartogram: topic === 'regions' ? makeCartogram(sheet, new Set(sheet.atlas.regions.keys())) : null,
    ...finders(sheet, topic),
  }
}

const finders = (sheet: Sheet, topic: DirectoryView['topic']): Pick<DirectoryView, 'finder' | 'beside'> => {
  switch (topic) {
    case 'regions':
      return { finder: regionFinder(sheet, true), beside: groupFinder(sheet, 'home') }
    case 'countries':
      return { finder: countryFinder(sheet, true), beside: groupFinder(sheet, 'countries') }
    case 'products':
      return { finder: productFinder(sheet, true), beside: null }
  }
}
