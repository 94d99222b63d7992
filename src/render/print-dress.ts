import { Eta } from 'eta/core'
import { once } from '../base/once.ts'
import { type Print, printOf } from '../base/print.ts'
import { remember } from '../base/remember.ts'
import { templatesNamedIn } from './templates-named-in.ts'
import type { Theme } from './theme.ts'

/** What pages are dressed in, as the renderer compiled it. */
interface Dress {
  readonly templates: Theme['templates']
  /** What stands in every page: fonts, sheets, scripts. */
  readonly common: object
}

/** Tells what a page of a template is dressed in from any other dress: it, all that it may print, and what stands in every page. */
export const printDress = ({ templates, common }: Dress): ((template: string) => Print) => {
  const shared = once(() => JSON.stringify(common))
  const reach = openReach(templates)
  return remember((template) =>
    printOf([shared(), ...[...reach(template)].sort().flatMap((name) => textOf(templates, name))]),
  )
}

const textOf = (templates: Theme['templates'], name: string): string[] => [name, templates.get(name)?.text ?? '']

// the templates that one may print, itself among them; all, where the code of one of them does not say which
const openReach = (templates: Theme['templates']) => {
  const eta = new Eta()
  const named = remember((name: string) => templatesNamedIn(eta, templates.get(name)?.text ?? ''))
  return (template: string): ReadonlySet<string> => {
    const reached = new Set([template])
    for (const name of reached) {
      const next = named(name)
      if (next === null) return new Set([template, ...templates.keys()])
      for (const one of next) reached.add(one)
    }
    return reached
  }
}
