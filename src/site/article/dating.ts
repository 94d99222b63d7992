import { citeAll } from '../cites.ts'
import type { Desk } from '../desk.ts'
import type { Entry } from '../entry.ts'
import type { ArticleView } from '../views/article.ts'
import type { Cite } from '../views/labels.ts'
import { tellLimits } from '../when.ts'

type Dating = NonNullable<ArticleView['dating']>
type Sentence = Dating['sentences'][number]

/** How the date of an article is known, or why it is not, in words, with the sentences that prove it. */
export const explainDate = (desk: Desk, entry: Entry): Dating => {
  const { date } = entry.tagged.article
  const words = desk.wording.dating
  const quotes = [...new Set(date.evidence.map((item) => item.text.trim()))].map((text) => desk.wording.quote(text))
  const limits = tellLimits(date, null, desk).join(', ')
  const window: Sentence[] = limits === '' ? [] : [{ text: words.window(limits), cites: [] }]
  const shown = date.evidence.filter(({ block }) => typeof block === 'number' || block === 'title' || block === 'lead')
  const proof = { quotes: quotes.join(', '), cites: citeAll(desk, entry, shown) }
  if (date.basis === 'front-matter') return { heading: words.known, sentences: [{ text: words.editor, cites: [] }] }
  if (date.value !== null) {
    const frame = date.basis === 'inferred' ? words.inferred : words.stated
    return { heading: words.known, sentences: [...prove(proof, frame), ...(date.basis === 'inferred' ? window : [])] }
  }
  if (date.partial !== null) {
    return { heading: words.noYear, sentences: [...prove(proof, words.dayOnly), ...window, plain(words.ask)] }
  }
  const found = window.map((sentence) => ({ ...sentence, cites: proof.cites }))
  return { heading: words.noDate, sentences: [plain(words.nothing), ...found, plain(words.ask)] }
}

const plain = (text: string): Sentence => ({ text, cites: [] })

const prove = (
  { quotes, cites }: { readonly quotes: string; readonly cites: readonly Cite[] },
  frame: (quotes: string) => string,
): Sentence[] => (quotes === '' ? [] : [{ text: frame(quotes), cites }])
