import type { Lists } from '../lists.ts'
import { above, below, between } from './chrome.ts'
import { credits, datelines, dates, months, people, weekdays } from './credits.ts'
import { bounds, figures } from './figures.ts'
import { goods } from './goods.ts'
import { fillers, openings, sentences, titles } from './patterns.ts'
import { germanRegions, partners, russianRegions } from './places.ts'

/** What German texts of German Länder are made of. */
export const german: Lists = {
  language: 'de',
  home: 'DE',
  regions: germanRegions,
  partners,
  goods,
  titles,
  openings,
  sentences,
  fillers,
  figures,
  bounds,
  marks: [',', '.'],
  months,
  weekdays,
  people,
  dates,
  datelines,
  credits,
  above,
  between,
  below,
}

/** The same sentences told of Russian regions. */
export const germanOfRussia: Lists = { ...german, home: 'RU', regions: russianRegions }
