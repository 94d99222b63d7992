import type { Lists } from '../lists.ts'
import { above, below, between } from './chrome.ts'
import { credits, datelines, dates, months, people, weekdays } from './credits.ts'
import { bounds, figures } from './figures.ts'
import { goods } from './goods.ts'
import { fillers, openings, sentences, titles } from './patterns.ts'
import { americanRegions, partners, russianRegions } from './places.ts'

/** What English texts of American states are made of. */
export const english: Lists = {
  language: 'en',
  home: 'US',
  regions: americanRegions,
  partners,
  goods,
  titles,
  openings,
  sentences,
  fillers,
  figures,
  bounds,
  marks: ['.', ','],
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
export const englishOfRussia: Lists = { ...english, home: 'RU', regions: russianRegions }
