import { type Credits, type Day, drawCredit, drawDay, printDay, readDay } from './credits.ts'
import { type Draw, drawFrom, pick } from './draw.ts'
import type { Story } from './say.ts'

/** What stands around an article’s text: its day and its makers, printed, and what they say. */
export interface Signature {
  readonly credits: Credits
  readonly above: readonly string[]
  readonly dateline: string
  readonly below: readonly string[]
}

const writeDateline = (story: Story, day: Day, draw: Draw): Pick<Signature, 'dateline' | 'credits'> => {
  const { lists, region } = story
  const place = region.forms.dateline ?? null
  const chosen = draw(3) === 2 && place !== null ? pick(draw, lists.datelines) : null
  if (chosen === null || place === null) {
    return { dateline: '', credits: { date: null, partial: null, authors: [], agency: null, place: null } }
  }
  const [kind = '', ...agency] = chosen.kind.split(' ')
  const dateline = `${printDay(chosen.template, day, lists).replace('{place}', place)} `
  const told = readDay({ ...chosen, kind }, day)
  return { dateline, credits: { ...told, authors: [], agency: agency.length === 0 ? null : agency.join(' '), place } }
}

/** The day stands above the article or below it; who wrote it, below. */
export const writeSignature = (story: Story, decisions: readonly number[], headed: boolean): Signature => {
  const draw = drawFrom(decisions)
  const day = drawDay(draw)
  const { dateline, credits } = writeDateline(story, day, draw)
  const line = draw(4) === 0 ? null : pick(draw, story.lists.dates)
  const printed = line === null ? [] : [printDay(line.template, day, story.lists)]
  const told = line === null ? credits : readDay(line, day)
  const credit = draw(2) === 0 ? null : drawCredit(story.lists, draw)
  // below the only sentence of a page without a headline, it would make that the headline
  const above = draw(4) < 3 || !headed ? printed : []
  const date = told.date ?? credits.date
  const byline = credit === null ? [] : [credit.text]
  const onTop = headed && credit?.authors.length === 1 && draw(3) === 2
  return {
    dateline,
    above: onTop ? [...byline, ...above] : above,
    below: [...(onTop ? [] : byline), ...(above.length > 0 ? [] : printed)],
    credits: {
      date,
      partial: date === null ? (told.partial ?? credits.partial) : null,
      authors: credit?.authors ?? [],
      agency: credits.agency ?? credit?.agency ?? null,
      place: credits.place,
    },
  }
}
