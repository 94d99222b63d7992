import { aboutSender } from './about-sender.ts'
import { advertText } from './advert-text.ts'
import { captionTwice } from './caption-twice.ts'
import { contentsEntry } from './contents-rule.ts'
import { cutHeadline } from './cut-headline.ts'
import { dateLabel } from './date-label.ts'
import { datedBox } from './dated-box.ts'
import { dayOfVisit } from './day-of-visit.ts'
import { digestPiece } from './digest-piece.ts'
import { doubledLine } from './doubled-line.ts'
import { foreignRun } from './foreign-run.ts'
import { initialsBelow } from './initials-below.ts'
import { issuingOffice } from './issuing-office.ts'
import { mailHead } from './mail-head.ts'
import { mastheadDate } from './masthead-date.ts'
import { mastheadName } from './masthead-name.ts'
import { mediumSlogan } from './medium-slogan.ts'
import { nameAboveHeadline } from './name-above-headline.ts'
import { nameAboveText } from './name-above-text.ts'
import { nameByDate } from './name-by-date.ts'
import { leadsDown, mediumName, nameBelowText, pictureText, rowAlone, senderName } from './neighbour-rules.ts'
import { newsFeed } from './news-feed.ts'
import { officeInHead } from './office-in-head.ts'
import { isProse, type PageLine } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'
import { repliesBelow } from './replies-below.ts'
import { tagBelowLabel } from './tag-below-label.ts'
import { todayLine } from './today-line.ts'
import { widgetLine } from './widget-rule.ts'

type NeighbourRule = (
  lines: readonly PageLine[],
  index: number,
  rules: ReadingRules,
  monthFirst: boolean,
) => PageLine | null

// what stands above headlines first, then names, then what stands among the text
const NEIGHBOUR_RULES: readonly NeighbourRule[] = [
  mailHead,
  mediumSlogan,
  newsFeed,
  todayLine,
  dayOfVisit,
  leadsDown,
  cutHeadline,
  rowAlone,
  mastheadDate,
  mastheadName,
  mediumName,
  issuingOffice,
  nameAboveHeadline,
  contentsEntry,
  digestPiece,
  dateLabel,
  nameByDate,
  nameAboveText,
  nameBelowText,
  initialsBelow,
  officeInHead,
  senderName,
  advertText,
  datedBox,
  pictureText,
  captionTwice,
  doubledLine,
  tagBelowLabel,
  aboutSender,
  repliesBelow,
  widgetLine,
  foreignRun,
]

// most lines are paragraphs, and few rules take such
const OF_PARAGRAPHS: readonly NeighbourRule[] = [
  mediumSlogan,
  captionTwice,
  cutHeadline,
  mailHead,
  newsFeed,
  rowAlone,
  mastheadDate,
  advertText,
  datedBox,
  widgetLine,
]

/** Judges each line of a page once more by what stands around it. */
export const judgeAmong = (lines: readonly PageLine[], rules: ReadingRules, monthFirst: boolean): PageLine[] =>
  lines.map((line, index) => {
    for (const rule of isProse(line) ? OF_PARAGRAPHS : NEIGHBOUR_RULES) {
      const judged = rule(lines, index, rules, monthFirst)
      if (judged !== null) return judged
    }
    return line
  })
