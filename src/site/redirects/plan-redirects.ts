import { fileProblem, type Outcome, type Problem } from '../../base/problem.ts'
import type { Desk } from '../desk.ts'
import { outputPath, rootPath } from '../urls.ts'
import type { RedirectView } from '../views/article.ts'
import { draftRedirects, type RedirectDraft } from './draft-redirects.ts'
import { viewRedirect } from './view-redirect.ts'

/** A small page at an old address that leads to where its page stands now; in no menu, feed or map. */
export interface PlannedRedirect {
  /** The old address, from the site’s root: `/old/address/`, `/old/page.html`. */
  readonly url: string
  /** Output file from the site’s root. */
  readonly path: string
  /** The way up to the site’s root. */
  readonly root: string
  /** The address it leads to: always that of a page, never of another redirect. */
  readonly target: string
  readonly sources: () => readonly string[]
  readonly template: RedirectView['kind']
  /** Makes the view; the same each time. */
  readonly view: () => RedirectView
}

/**
 * Plans a redirect at each old address that no page has; `takenBy` names who has an address. Many a server and disk
 * takes capitals and small letters for the same, so that addresses which differ in them alone must lead to one page.
 */
export const planRedirects = (
  desks: readonly Desk[],
  takenBy: (url: string) => string | null,
): Outcome<PlannedRedirect[]> => {
  const planned = new Map<string, RedirectDraft>()
  const drafts: RedirectDraft[] = []
  const problems: Problem[] = []
  for (const draft of draftRedirects(desks)) {
    const small = draft.url.toLowerCase()
    const known = planned.get(small)
    const first = takenBy(small) ?? (known === undefined || isSpelling(known, draft) ? null : known.source)
    if (first !== null) problems.push(collision(draft, first))
    else drafts.push(draft)
    if (first === null && known === undefined) planned.set(small, draft)
  }
  return { value: drafts.map(finish), problems }
}

const isSpelling = (one: RedirectDraft, other: RedirectDraft): boolean =>
  one.url !== other.url && one.target === other.target

const collision = ({ source, url }: RedirectDraft, first: string): Problem =>
  fileProblem(
    source,
    'site/collision',
    first === source
      ? `its alias ${url} is an address of its own; take it out`
      : `its alias ${url} is already an address of ${first}; take it out of one of the two`,
  )

const finish = (draft: RedirectDraft): PlannedRedirect => ({
  url: draft.url,
  path: outputPath(draft.url),
  root: rootPath(draft.url),
  target: draft.target,
  sources: () => [draft.source],
  template: 'redirect',
  view: () => viewRedirect(draft),
})
