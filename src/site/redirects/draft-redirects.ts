import type { ArticleCard } from '../article-card.ts'
import type { PlainPage } from '../content.ts'
import { type Desk, langOf } from '../desk.ts'
import { headlineOf } from '../headline.ts'
import { tie } from '../phrases.ts'
import { articleUrl, plainUrl } from '../urls.ts'
import type { Printed } from '../views/labels.ts'

/** An old address that nobody has yet checked for being taken, and the page it leads to. */
export interface RedirectDraft {
  /** The desk of the page it leads to. */
  readonly desk: Desk
  readonly url: string
  readonly target: string
  /** Path of the source that names it. */
  readonly source: string
  /** Title of the page it leads to. */
  readonly title: () => Printed
}

/** Every old address that the articles and plain pages of a site name, in the order of the pages. */
export const draftRedirects = (desks: readonly Desk[]): RedirectDraft[] => {
  const [main] = desks
  if (main === undefined) return []
  const { entries, withdrawn } = main.atlas
  return [
    ...entries.flatMap((entry) => draftArticle(desks, main, entry.card, (desk) => headlineOf(desk, entry))),
    ...withdrawn.flatMap((card) => draftArticle(desks, main, card, withdrawnTitle)),
    ...main.content.pages.flatMap((page) => draftPage(desks, page)),
  ]
}

const withdrawnTitle = (desk: Desk): Printed => ({ text: desk.wording.article.withdrawn.heading, lang: null })

const draftArticle = (
  desks: readonly Desk[],
  main: Desk,
  { id, path, aliases }: ArticleCard,
  titleOf: (desk: Desk) => Printed,
): RedirectDraft[] =>
  aliases.map((url) => {
    const desk = deskAt(desks, url) ?? main
    return { desk, url, target: articleUrl(desk.prefix, id), source: path, title: () => titleOf(desk) }
  })

// below `/it/` an old address leads to the Italian page
const deskAt = (desks: readonly Desk[], url: string): Desk | undefined =>
  desks.find(({ prefix }) => prefix !== '/' && url.startsWith(prefix))

const draftPage = (desks: readonly Desk[], { aliases, language, slug, path, title }: PlainPage): RedirectDraft[] => {
  const desk = desks.find((one) => one.language === language)
  if (desk === undefined) return []
  const target = plainUrl(desk.prefix, slug)
  const printed = { text: tie(title), lang: langOf(desk, language) }
  return aliases.map((url) => ({ desk, url, target, source: path, title: () => printed }))
}
