import type { Lists } from '../lists.ts'
import { above, below, between } from './chrome.ts'
import { credits, datelines, dates, months, people, weekdays } from './credits.ts'
import { bounds, figures } from './figures.ts'
import { goods } from './goods.ts'
import { fillers, openings, sentences, titles } from './patterns.ts'
import { partners, regions } from './places.ts'

/** What Russian texts are made of. */
export const russian: Lists = {
  language: 'ru',
  home: 'RU',
  regions,
  partners,
  goods,
  titles,
  openings,
  sentences,
  fillers,
  figures,
  bounds,
  marks: [',', ' '],
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
