import { countWords, isBroad } from '../base/breadth.ts'
import { isBullet, isProse, type PageLine } from './page-line.ts'

const FEWEST_WORDS = 4
// «Продажи растут.», but not «ООО «Лён» и Ко.»
const STOPPED = /\p{Ll}{3,}[.…][»"”“]?$|[。]$/u

/** Whether a line is a paragraph, or a short one with its full stop, which headlines do not have. */
export const isText = (line: PageLine): boolean => {
  const { text } = line.line
  const stopped = line.verdict === null && STOPPED.test(text) && !isBullet(text)
  return isProse(line) || (stopped && countWords(line.words) >= FEWEST_WORDS)
}

const LONGEST_QUESTION = 120
const QUESTION = /^[^.!?…]*[?？][»"”]?$/u
/** A headline with a time or a number: «12:40 В Туле открыли мост», «3. Чайки вернулись»; but not «2. Продали лён.» */
export const COUNTED = /^\d{1,2}(?::\d{2}\s+\S|[.)]\s+\S.*[^.;:]$)/u

/** Whether a line is the headline of another article, or any line that is no paragraph. */
export const isHeadline = (line: PageLine): boolean => {
  const { text } = line.line
  if (line.verdict !== null) return false
  return !isText(line) || COUNTED.test(text) || (!isBroad(text, LONGEST_QUESTION) && QUESTION.test(text))
}

/** Whether a line is either. */
export const isItem = (line: PageLine): boolean => isHeadline(line) || isText(line)

/** Whether a line closes a text. */
export const isClose = ({ verdict }: PageLine): boolean => verdict?.role === 'end' || verdict?.role === 'credit'
