import { ROLES } from '../../records/roles.ts'
import { makeCartogram } from '../cartogram.ts'
import { printCount } from '../counts.ts'
import type { Sheet } from '../desk.ts'
import { listEvents } from '../events.ts'
import { countryFinder, groupFinder, productFinder, regionFinder } from '../finders.ts'
import type { FigureGist } from '../gist.ts'
import { makeLayout } from '../layout.ts'
import { figuresOf, makeLedger } from '../ledger.ts'
import { makeMatrix } from '../matrix.ts'
import { listArticles } from '../metadata/listing.ts'
import { readPoint } from '../points.ts'
import { siteDescriptionOf, siteNameOf } from '../site-name.ts'
import { listStories, STORIES_SHOWN } from '../story-list.ts'
import type { IndexView } from '../views/pages.ts'

// figures of the newest articles, a few of each
const FIGURES_FROM = 50
const FIGURES_SHOWN = 12
const FIGURES_EACH = 4
const EVENTS_SHOWN = 6

/** The front page: what is new, ways in, figures, who with whom, what is covered. */
export const viewIndex = (sheet: Sheet): IndexView => {
  const { atlas, wording } = sheet
  const words = wording.index
  const figures = atlas.told
    .slice(0, FIGURES_FROM)
    .flatMap((entry) => [...figuresOf([entry], (figure) => isTelling(sheet, figure))].slice(0, FIGURES_EACH))
  return {
    kind: 'index',
    layout: makeLayout(sheet, {
      title: null,
      description: siteDescriptionOf(sheet),
      section: 'articles',
      subject: { kind: 'collection', topics: [], list: listArticles(sheet, atlas.told) },
    }),
    heading: siteNameOf(sheet),
    tally: tallyOf(sheet),
    list: listStories(sheet, atlas.told, words.list, `${sheet.prefix}archive/`, STORIES_SHOWN),
    cartogram: makeCartogram(sheet, new Set(atlas.regions.keys())),
    regions: regionFinder(sheet),
    countries: countryFinder(sheet),
    groups: groupFinder(sheet, 'countries'),
    products: atlas.products.size === 0 ? null : productFinder(sheet),
    events: listEvents(sheet, atlas.told, EVENTS_SHOWN),
    legend: {
      heading: words.legend,
      items: ROLES.filter((role) => role !== 'mention').map((role) => ({
        role,
        word: wording.roles[role].word,
        text: wording.roles[role].legend,
      })),
    },
    ledger: makeLedger(sheet, words.figures, figures.slice(0, FIGURES_SHOWN)),
    matrix: makeMatrix(sheet),
    coverage: coverageOf(sheet),
  }
}

// A number whose region and measure are known says something by itself.
const isTelling = (sheet: Sheet, { isCounted, measure, regions }: FigureGist): boolean =>
  isCounted && measure !== null && regions.some((code) => sheet.register.regions.has(code))

const tallyOf = (sheet: Sheet): IndexView['tally'] => {
  const { nouns } = sheet.wording.counts
  const { entries, regions, countries } = sheet.atlas
  return [
    { count: printCount(sheet, entries.length), noun: nouns.articles(entries.length) },
    { count: printCount(sheet, regions.size), noun: nouns.regions(regions.size) },
    { count: printCount(sheet, countries.size), noun: nouns.countries(countries.size) },
  ]
}

const coverageOf = (sheet: Sheet): IndexView['coverage'] => {
  const { entries, regions, countries } = sheet.atlas
  const words = sheet.wording.index
  const undated = entries.filter((entry) => entry.date === null && entry.partial === null).length
  const day = sheet.settings.clock.slice(0, 10)
  return {
    heading: words.coverage,
    sentences:
      entries.length === 0
        ? [words.empty]
        : [words.covered(entries.length, regions.size, countries.size), words.undatedShare(undated, entries.length)],
    built: { label: words.built, datetime: day, text: sheet.wording.dates.point(readPoint(day)) },
  }
}
