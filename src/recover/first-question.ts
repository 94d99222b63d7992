import { countWords, isBroad } from '../base/breadth.ts'
import { isHeadlineLike, type PageLine } from './page-line.ts'

const LONGEST_QUESTION = 160
/** Fewest words of the headline that must stand above the first question. */
const HEADLINE_WORDS = 4
const QUESTION = /[?？][»"”]?$/u

const isQuestion = (line: PageLine | undefined): boolean =>
  line !== undefined &&
  line.verdict === null &&
  !isBroad(line.line.text, LONGEST_QUESTION + 1) &&
  QUESTION.test(line.line.text)

/** Where an interview begins: at the question above the first answer, if a headline stands above and others follow. */
export const fromFirstQuestion = (page: readonly PageLine[], top: number, start: number, to: number): number => {
  const first = start - 1
  if (first <= top || !isQuestion(page[first])) return start
  const headed = page.slice(top, first).some((line) => isHeadlineLike(line) && countWords(line.words) >= HEADLINE_WORDS)
  return headed && page.slice(start + 1, to).some(isQuestion) ? first : start
}
