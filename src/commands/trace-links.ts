import { lineColumn } from '../base/line-column.ts'
import type { Problem } from '../base/problem.ts'
import type { DeadLink } from './check-links.ts'

/** A page of the site, and the sources it is made of. */
interface Made {
  readonly path: string
  readonly sources: () => readonly string[]
}

type Place = Pick<Problem, 'path' | 'line' | 'column'>

/**
 * Tells each dead link where a person would mend it: in the source that says it, once for all the pages that repeat it,
 * or, where no source does, on the page.
 */
export const traceLinks = (
  dead: readonly DeadLink[],
  pages: readonly Made[],
  read: (source: string) => string,
): Problem[] => {
  const made = new Map(pages.map(({ path, sources }) => [path, sources]))
  const told = new Map<string, Problem>()
  for (const { path, link, rule, message } of dead) {
    const [source, ...others] = made.get(path)?.() ?? []
    const place = source === undefined || others.length > 0 ? null : findLink(link, source, read(source))
    const { line = null, column = null, path: where = path } = place ?? {}
    // pages of several languages spell the way to one place each in their own manner
    const key = place === null ? `${where} ${link}` : `${where} ${line} ${column}`
    if (!told.has(key)) told.set(key, { severity: 'error', path: where, line, column, rule, message })
  }
  return [...told.values()]
}

// pages write «нет.html» as «%D0%BD…»
const decoded = (link: string): string => {
  try {
    return decodeURI(link)
  } catch {
    return link
  }
}

// what stands before and after an address in Markdown: `[a](b.html "c")`, `<b.html>`, `[a]: b.html`
const BEFORE = /[(<"'\s]/
const AFTER = /[)>"'\s]/

const findWhole = (written: string, text: string): number | null => {
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
    const isBegun = written.startsWith('#') || BEFORE.test(text[at - 1] ?? ' ')
    if (isBegun && AFTER.test(text[at + written.length] ?? ' ')) return at
  }
  return null
}

// the link as it is written; where the page’s address took the place of a file’s, its anchor
const findLink = (link: string, source: string, text: string): Place | null => {
  const hash = link.indexOf('#')
  const spellings = [link, decoded(link), ...(hash < 0 ? [] : [decoded(link.slice(hash))])]
  const at = spellings.map((written) => findWhole(written, text)).find((found) => found !== null)
  return at === undefined || at === null ? null : { path: source, ...lineColumn(text, at) }
}
