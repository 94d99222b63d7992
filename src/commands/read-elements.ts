/** An element of a page as its opening tag gives it. */
export interface PageElement {
  readonly name: string
  /** By name in lower case, values as they stand; `` for one without a value. */
  readonly attributes: ReadonlyMap<string, string>
  /** What a script or style holds; `` for any other element. */
  readonly text: string
}

// a remark, a script or style to its end, or an opening tag; a value may hold the signs that begin and end one
const PIECE =
  /<!--[\s\S]*?-->|<(?<raw>script|style)(?<rawRest>(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?)>(?<text>[\s\S]*?)<\/\k<raw>\s*>|<(?<name>[a-z][a-z0-9-]*)(?<rest>(?:[^<>"']|"[^"]*"|'[^']*')*)>/gi
// ` href="a"`, ` hidden`, ` src=b.js`
const ATTRIBUTE = /(?<name>[^\s"'<>/=]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'=<>`]+)))?/g

/** The elements of a printed page, in their order. */
export const readElements = (html: string): PageElement[] =>
  [...html.matchAll(PIECE)].flatMap(({ groups = {} }) => {
    const name = groups.raw ?? groups.name
    if (name === undefined) return []
    const attributes = readAttributes(groups.rawRest ?? groups.rest ?? '')
    return [{ name: name.toLowerCase(), attributes, text: groups.text ?? '' }]
  })

const readAttributes = (rest: string): ReadonlyMap<string, string> =>
  new Map(
    [...rest.matchAll(ATTRIBUTE)].map(({ groups = {} }) => [
      (groups.name ?? '').toLowerCase(),
      groups.double ?? groups.single ?? groups.bare ?? '',
    ]),
  )
