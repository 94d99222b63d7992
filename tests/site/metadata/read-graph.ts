import type { PageView } from '../../../src/site/views/page-view.ts'

type Facts = Readonly<Record<string, unknown>>

const isFacts = (value: unknown): value is Facts => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The things that the JSON-LD of a page describes, outermost first. */
export const readGraph = (view: PageView | undefined): Facts[] => {
  const text = view === undefined || !('layout' in view) ? null : view.layout.structured
  const json: unknown = JSON.parse(text ?? '{"@graph": []}')
  const graph = isFacts(json) ? json['@graph'] : null
  return Array.isArray(graph) ? graph.filter(isFacts) : []
}

/** The first thing of a type in the graph of a page. */
export const firstOf = (view: PageView | undefined, type: string): Facts => {
  const found = readGraph(view).find((one) => one['@type'] === type)
  if (found === undefined) throw new Error(`no ${type} in ${JSON.stringify(readGraph(view))}`)
  return found
}
