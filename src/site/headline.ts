import { type Desk, langOf } from './desk.ts'
import type { Entry } from './entry.ts'
import type { Printed } from './views/labels.ts'
import type { Headline, Kicker } from './views/stories.ts'

/** The title as printed, or what stands for it, marked as such. */
export const headlineOf = (desk: Desk, entry: Entry): Headline => {
  const { title } = entry.gist
  return { text: entry.title(), lang: langOf(desk, entry.card.language), derived: title === null || isDerived(entry) }
}

export const isDerived = ({ gist: { titleBasis } }: Entry): boolean => titleBasis === 'derived' || titleBasis === 'none'

/** The lead as printed; for a title made of the first phrase, what follows it is not repeated here. */
export const summaryOf = (desk: Desk, entry: Entry): Printed | null => {
  const text = entry.lead()
  return text === null ? null : { text, lang: langOf(desk, entry.card.language) }
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
