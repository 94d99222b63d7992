import { FEWEST_SHARED, sharedPart, sharedWords, textWords } from './kinship.ts'
import { isHeadlineLike, isProse, type PageLine } from './page-line.ts'

/** Most paragraphs of a notice above an article, and the largest part of its words that the article may take up. */
const LONGEST_NOTICE = 2
const KIN_OF_NOTICE = 0.2

/** Where an article’s head and its text begin. */
export interface Opening {
  readonly top: number
  readonly start: number
}

const nextProse = (page: readonly PageLine[], from: number, to: number): number => {
  for (let index = from; index < to; index += 1) {
    const line = page[index]
    if (line !== undefined && isProse(line)) return index
  }
  return to
}

/** The line after the paragraphs that stand together from `start` on. */
const endOfRun = (page: readonly PageLine[], start: number, to: number): number => {
  let end = start
  while (end < to && end - start <= LONGEST_NOTICE) {
    const line = page[end]
    if (line === undefined || !isProse(line)) break
    end += 1
  }
  return end
}

/**
 * What a site tells its readers above the headline, «Сайт работает в тестовом режиме…», is no beginning of the
 * article: the article below has a headline of its own, and other words. Gives the opening of that article.
 */
export const belowNotice = (page: readonly PageLine[], opening: Opening, to: number): Opening => {
  const top = endOfRun(page, opening.start, to)
  const start = nextProse(page, top, to)
  if (top - opening.start > LONGEST_NOTICE || start >= to || !page.slice(top, start).some(isHeadlineLike))
    return opening
  const known = textWords(page, start, to)
  const all = textWords(page, opening.start, to)
  const announces = (line: PageLine, words: ReadonlySet<string>): boolean =>
    isHeadlineLike(line) && sharedWords(line.line.text, words) >= FEWEST_SHARED
  const notice = page.slice(opening.start, top)
  const foreign = notice.every(({ line }) => sharedPart(line.text, known) <= KIN_OF_NOTICE)
  if (!foreign || page.slice(opening.top, opening.start).some((line) => announces(line, all))) return opening
  return page.slice(top, start).some((line) => announces(line, known)) ? { top, start } : opening
}
