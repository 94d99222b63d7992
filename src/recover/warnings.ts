import { gather } from '../base/gather.ts'
import type { Article, DateFact, Warning } from '../records/article.ts'
import type { Evidence } from '../records/evidence.ts'
import { paragraphsOf } from '../records/paragraphs.ts'
import { endsOpen, endsSentence } from './page-line.ts'

type Recovered = Pick<Article, 'title' | 'body' | 'date'>
type WarningRule = (article: Recovered) => Warning[]

const textsOf = ({ body }: Recovered): string[] => paragraphsOf(body).map((block) => block.text)

const noTitle: WarningRule = ({ title }) =>
  title === null ? [{ rule: 'no-title', message: 'The source prints no headline.', evidence: [] }] : []

const PARTIAL = 'The source gives a day and month but no year.'
const COARSE = 'The source gives no full date of publication.'
const UNDATED = 'Nothing in the source states when it was published.'

const incompleteDate: WarningRule = ({ date }) => {
  const message = dateMessage(date)
  if (message === null) return []
  return [{ rule: message === UNDATED ? 'undated' : 'date-incomplete', message, evidence: [...date.evidence] }]
}

const dateMessage = ({ value, partial, basis }: DateFact): string | null => {
  if (partial !== null) return PARTIAL
  if (value === null || basis === 'inferred') return UNDATED
  return value.length < 10 ? COARSE : null
}

const LAST_WORDS = /\S+(?:\s+\S+){0,3}$/u

/** The last paragraph lacks its stop while most others have theirs: «– подчеркнул Владимир Мазу». */
const truncatedBody: WarningRule = (article) => {
  const paragraphs = textsOf(article)
  const last = paragraphs.at(-1)
  const others = paragraphs.slice(0, -1)
  if (last === undefined || endsSentence(last) || endsOpen(last) || others.length === 0) return []
  if (others.filter(endsSentence).length * 2 < others.length || article.body.at(-1)?.kind === 'item') return []
  const start = LAST_WORDS.exec(last)?.index ?? 0
  const evidence: Evidence = {
    block: paragraphs.length - 1,
    start,
    end: last.length,
    text: last.slice(start),
    rule: 'truncated-body',
  }
  return [
    { rule: 'truncated-body', message: 'The last paragraph breaks off without a full stop.', evidence: [evidence] },
  ]
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['«', '»'],
  ['“', '”'],
]

const count = (text: string, sign: string): number => {
  let found = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found += 1
  return found
}

/** A quotation opened or closed once more than the other way round: «Технополис «Москва». */
const unbalancedQuotes: WarningRule = (article) =>
  gather(textsOf(article), (text, block) =>
    gather(PAIRS, ([open, close]) => {
      // „German“ closes with the sign that opens “English”
      if (open === '“' && text.includes('„')) return []
      const balance = count(text, open) - count(text, close)
      if (balance === 0) return []
      const sign = balance > 0 ? open : close
      const start = text.lastIndexOf(sign)
      const evidence: Evidence = { block, start, end: start + 1, text: sign, rule: 'unbalanced-quotes' }
      return [{ rule: 'unbalanced-quotes', message: 'A quotation mark lacks its counterpart.', evidence: [evidence] }]
    }),
  )

const WARNING_RULES: readonly WarningRule[] = [noTitle, incompleteDate, truncatedBody, unbalancedQuotes]

/** What an editor should look at in a recovered article; nothing of it is changed. */
export const warnOf = (article: Recovered): Warning[] => gather(WARNING_RULES, (rule) => rule(article))
