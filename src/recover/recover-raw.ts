import { gather } from '../base/gather.ts'
import { squeeze } from '../base/squeeze.ts'
import { fold } from '../base/words.ts'
import type { Block, Dateline } from '../records/article.ts'
import type { AccountEntry } from '../records/source-file.ts'
import { readBody } from './body-blocks.ts'
import { type Credits, readCredits } from './credits.ts'
import { type PrintedDateline, readDateline } from './dateline.ts'
import { openingAuthors } from './dateline-joined.ts'
import { type Head, readHead } from './headline.ts'
import type { Line } from './lines.ts'
import type { PageLine } from './page-line.ts'
import { accountFor, type Cut, fateOf } from './raw-account.ts'
import { type Page, readPage, type ToldLanguage } from './read-page.ts'
import type { ReadingRules } from './reading-rules.ts'
import { readSignOff, type SignOff } from './sign-off.ts'

/** A raw page read: the parts of its article, and what became of each stretch of the file. */
export interface RawArticle {
  readonly page: Page
  readonly title: string | null
  readonly lead: string | null
  readonly dateline: Dateline | null
  readonly printedDateline: PrintedDateline | null
  readonly credits: Credits
  readonly blocks: readonly Block[]
  readonly account: readonly AccountEntry[]
}

interface Offered {
  readonly index: number
  readonly text: string
  readonly pageLine: PageLine
}

const lineText = (page: Page, index: number | null): string | null => {
  const line = index === null ? undefined : page.lines[index]?.line
  return line === undefined ? null : squeeze(line.text)
}

const offerLines = ({ lines, extent }: Page, head: Head): Offered[] =>
  gather(extent.ranges, ([from, to]) =>
    gather(lines.slice(from, to), (pageLine, offset) => {
      const index = from + offset
      const taken = index === head.title || index === head.lead || head.dropped.has(index) || index < head.start
      return pageLine.verdict !== null || taken ? [] : [{ index, text: pageLine.line.text, pageLine }]
    }),
  )

/** The last lines when they begin with who wrote the article: “Helen Park is a writer based in Nicosia.” */
const notesOnAuthors = (offered: readonly Offered[], authors: readonly string[]): ReadonlyMap<number, string> => {
  const names = authors.map((name) => `${fold(name)} `)
  const begins = (text: string, name: string): boolean => fold(text.slice(0, 2 * name.length)).startsWith(name)
  const last = offered.findLastIndex(({ text }) => !names.some((name) => begins(text, name)))
  return new Map(last < 0 ? [] : offered.slice(last + 1).map(({ index }) => [index, 'author-note']))
}

const textAfter = (lines: readonly PageLine[], index: number): string =>
  lines
    .slice(index + 1)
    .map(({ line }) => line.text)
    .join('\n')

const cutsOf = (
  first: Offered | undefined,
  printed: PrintedDateline | null,
  last: Offered | undefined,
  signOff: SignOff | null,
): Cut[] => [
  ...(first === undefined || printed === null
    ? []
    : [{ index: first.index, at: printed.end, part: 'head', fate: 'dateline', rule: 'dateline' } as const]),
  ...(last === undefined || signOff === null
    ? []
    : [{ index: last.index, at: signOff.at, part: 'tail', fate: 'credit', rule: 'wire-sign-off' } as const]),
]

/** Reads the lines of a raw page: «menu, headline, date, text, related news» becomes an article and the rest. */
export const recoverRaw = (lines: readonly Line[], rules: ReadingRules, language: ToldLanguage): RawArticle => {
  const page = readPage(lines, rules, language)
  const dated = (index: number, title = ''): PrintedDateline | null =>
    readDateline(
      page.lines[index]?.line.text ?? '',
      () => `${textAfter(page.lines, index)}\n${title}`,
      rules,
      page.monthFirst,
    )
  const found = readHead(page.lines, page.extent, (index) => dated(index) !== null)
  const around = readCredits(page.lines, found.title, page.extent)
  const notes = notesOnAuthors(offerLines(page, found), around.authors)
  const head = { ...found, dropped: new Map([...found.dropped, ...notes]) }
  const offered = offerLines(page, head)
  const [first] = offered
  const title = lineText(page, head.title)
  const printed = first === undefined ? null : dated(first.index, title ?? '')
  const opening = printed?.authors ?? openingAuthors(first?.text ?? '', rules)
  const authors = [...new Set([...around.authors, ...opening])]
  const last = offered.at(-1)
  const signOff = last === undefined ? null : readSignOff(last.text, rules)
  const credits = {
    ...around,
    authors: [...new Set([...authors, ...(signOff?.authors ?? [])])],
    agency: around.agency ?? signOff?.agency ?? null,
  }
  const opened = offered.map((line) => {
    const end = line === last && signOff !== null ? signOff.at : line.text.length
    return { ...line, text: line.text.slice(line === first && printed !== null ? printed.end : 0, end) }
  })
  const body = readBody(opened, title)
  return {
    page,
    title,
    lead: lineText(page, head.lead),
    dateline:
      first === undefined || printed === null
        ? null
        : { text: first.text.slice(0, printed.end).trimEnd(), place: printed.place },
    printedDateline: printed,
    credits,
    blocks: body.blocks,
    account: accountFor(page, fateOf(page, head, body, credits), cutsOf(first, printed, last, signOff)),
  }
}
