import { readWords } from '../../base/words.ts'
import type { TextLine } from '../saved-article.ts'
import { oneLine, statedText } from '../stated-text.ts'
import type { PageDocument } from './dom.ts'
import type { PageStatements } from './page-statements.ts'
import { wordKey } from './word-key.ts'

// «Заголовок | Сайт», “Title - Section - Site”
const SEPARATOR = /\s+[|/•·–—-]\s+|\s*(?:::|»|›)\s*/gu
/** The least part of its words that a heading shares with what is stated for it to be the same headline. */
const KINDRED = 0.5
/** What has fewer words may be the name of a section or of the site. */
const FEWEST_WORDS = 4

/** A page as a search for its headline sees it. */
interface Search {
  readonly said: Pick<PageStatements, 'titles' | 'windowTitle'>
  /** What the page prints, by the words of each line. */
  readonly printed: ReadonlyMap<string, string>
  readonly headings: readonly string[]
  /** The words of the site’s name. */
  readonly site: string
}

type TitleRule = (search: Search) => string | null

/** A stated title whole, then without what stands behind its last separators. */
const cuts = (title: string): string[] => [
  title,
  ...[...title.matchAll(SEPARATOR)].map((match) => title.slice(0, match.index)).toReversed(),
]

const isLong = (text: string): boolean => readWords(text).length >= FEWEST_WORDS

const printedTitle: TitleRule = ({ said, printed, site }) => {
  const shown = said.titles.flatMap(cuts).find((cut) => wordKey(cut) !== site && printed.has(wordKey(cut)))
  return shown === undefined ? null : (printed.get(wordKey(shown)) ?? null)
}

const isKin = (heading: string, title: string): boolean => {
  const words = readWords(heading).map((word) => word.key)
  const known = new Set(readWords(title).map((word) => word.key))
  return isLong(heading) && words.filter((word) => known.has(word)).length / words.length >= KINDRED
}

const kindredHeading: TitleRule = ({ said, headings, site }) =>
  headings.find((heading) => wordKey(heading) !== site && said.titles.some((title) => isKin(heading, title))) ?? null

/** «Заголовок — Сайт» without the site’s name; null where it does not end with it. */
const withoutSite = (title: string, site: string): string | null =>
  cuts(title).find((cut) => site !== '' && cut !== '' && wordKey(title.slice(cut.length)) === site) ?? null

const statedTitle: TitleRule = ({ said: { titles, windowTitle }, site }) => {
  const [title] = titles
  if (title === undefined) return withoutSite(windowTitle ?? '', site)
  return wordKey(title) === site ? null : (withoutSite(title, site) ?? title)
}

/** What comes first in the title of the window, where the page prints it and it is long enough for a headline. */
const windowTitle: TitleRule = ({ said, printed, site }) => {
  const shown = cuts(said.windowTitle ?? '').find(
    (cut) => isLong(cut) && wordKey(cut) !== site && printed.has(wordKey(cut)),
  )
  return shown === undefined ? null : (printed.get(wordKey(shown)) ?? null)
}

// what is stated of the article and printed is surest; a stated title that is not printed is still no guess
const TITLE_RULES: readonly TitleRule[] = [printedTitle, kindredHeading, statedTitle, windowTitle]

/**
 * The headline of a page as it prints it: «Заголовок — Сайт» in the metadata, «Заголовок» on the page. Null where nothing
 * states it: then whoever reads the text finds it there.
 */
export const findTitle = (
  page: PageDocument,
  { titles, windowTitle }: Pick<PageStatements, 'titles' | 'windowTitle'>,
  lines: readonly TextLine[],
  site: string | null,
): string | null => {
  const said = {
    titles: titles.flatMap((title) => statedText(title) ?? []),
    windowTitle: windowTitle === null ? null : statedText(windowTitle),
  }
  const printed = new Map(lines.toReversed().map(({ text }) => [wordKey(text), text]))
  const headings = [...page.querySelectorAll('h1')].map((heading) => oneLine(heading.textContent ?? ''))
  const search = { said, printed, headings, site: wordKey(site ?? '') }
  for (const rule of TITLE_RULES) {
    const title = rule(search)
    if (title !== null) return title
  }
  return null
}
