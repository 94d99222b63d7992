import type { Lists } from '../lists.ts'
import { above, below, between } from './chrome.ts'
import { credits, datelines, dates, months, people, weekdays } from './credits.ts'
import { bounds, figures } from './figures.ts'
import { goods } from './goods.ts'
import { fillers, openings, sentences, titles } from './patterns.ts'
import { italianRegions, partners, russianRegions } from './places.ts'

/** What Italian texts of Italian regions are made of. */
export const italian: Lists = {
  language: 'it',
  home: 'IT',
  regions: italianRegions,
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

/** The same sentences told of Russian regions, as translated news tell them. */
export const italianOfRussia: Lists = { ...italian, home: 'RU', regions: russianRegions }
