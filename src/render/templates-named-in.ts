import type { Eta } from 'eta/core'

/** The templates that the code of a template names as those it prints; null where it leaves open which they are. */
export const templatesNamedIn = (eta: Eta, text: string): string[] | null => {
  const names: string[] = []
  for (const part of eta.parse(text)) {
    if (typeof part === 'string') continue
    const named = [...part.val.matchAll(NAMED)]
    if (named.length !== [...part.val.matchAll(PRINTER)].length) return null
    for (const { groups } of named) names.push(groups?.name ?? '')
  }
  return names
}

// the word, whatever is done with it; never «it.layout», «'layout'»
const PRINTER = /(?<![\w$.'"])(?:include|once|layout|\$print)(?![\w$])/g

// «include('parts/when', { when })», «once("parts/story", story)»
const NAMED = /(?<![\w$.'"])(?:include|once|layout)\(\s*(?<quote>["'])(?<name>[^"'\\]*)\k<quote>\s*[,)]/g
