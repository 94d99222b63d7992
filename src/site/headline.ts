import { type Desk, langOf } from './desk.ts'
import type { Entry } from './entry.ts'
import { firstPhrase, tie } from './phrases.ts'
import type { Headline, Kicker, Printed } from './views.ts'

/** The title as printed, or the first phrase of the text marked as such, or the id of an empty article. */
export const headlineOf = (desk: Desk, entry: Entry): Headline => {
  const { title, language } = entry.tagged.article
  const lang = langOf(desk, language)
  return title === null || isDerived(entry)
    ? { text: tie(title ?? firstPhrase(firstSentence(entry) ?? entry.id)), lang, derived: true }
    : { text: tie(title), lang, derived: false }
}

export const isDerived = (entry: Entry): boolean =>
  entry.tagged.article.titleBasis === 'derived' || entry.tagged.article.titleBasis === 'none'

/** The first sentence of the body, or null when there is no body. */
const firstSentence = (entry: Entry): string | null => {
  const { text, spans } = entry.sentences(0)
  const [span] = spans
  return span === undefined ? null : text.slice(span.start, span.end)
}

/** The lead as printed; for a title made of the first phrase, what follows it is not repeated here. */
export const summaryOf = (desk: Desk, entry: Entry): Printed | null => {
  const { lead, language } = entry.tagged.article
  return lead === null ? null : { text: tie(lead), lang: langOf(desk, language) }
}

/** «ТАСС · Токио», «на итальянском»: null when there is nothing to say. */
export const kickerOf = (desk: Desk, entry: Entry): Kicker | null => {
  const { article, warnings } = entry.tagged
  const words = desk.wording.article
  const source = article.agency ?? article.publisher
  const language = article.language === desk.language ? null : (words.inLanguage[article.language] ?? article.language)
  const notes = [
    article.dateline?.place == null ? null : placeCase(article.dateline.place),
    language,
    isDerived(entry) ? words.derived : null,
    ...warnings.map((warning) => (warning.rule === NOTED ? bare(words.warningRules[NOTED]?.title) : null)),
  ].filter((note) => note !== null)
  return source === null && notes.length === 0 ? null : { source, notes }
}

// The warning that a reader of a list should know before opening the article.
const NOTED = 'truncated-body'

const bare = (title: string | undefined): string | null => (title === undefined ? null : title.replace(/\.$/, ''))

/** «ТОКИО» → «Токио», «SAN MARINO» → «San Marino», «УЛАН-УДЭ» → «Улан-Удэ»; mixed case stays. */
export const placeCase = (place: string): string =>
  place === place.toUpperCase()
    ? place.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : place
