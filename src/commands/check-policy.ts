import { fileProblem, type Problem } from '../base/problem.ts'
import { hashOf } from '../render/content-policy.ts'
import { type PageElement, readElements } from './read-elements.ts'

/** What a browser would refuse of an element, and the remedy; null: nothing. */
type Rule = (element: PageElement, policy: string) => string | null

// `https:`, `//cdn.example.org`
const ELSEWHERE = /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i
const DATA_BLOCK = /^application\/(?:ld\+)?json$/i
const LOADS = /(?:^|\s)(?:stylesheet|preload|modulepreload|manifest)(?:\s|$)/i
// what the policy allows of no origin at all
const ABSENT: ReadonlySet<string> = new Set(['audio', 'base', 'embed', 'form', 'frame', 'iframe', 'object', 'video'])

const shown = (text: string): string => `“${text.trim().replace(/\s+/g, ' ').slice(0, 40)}”`

const scriptFile: Rule = ({ name, attributes }) =>
  name === 'script' && attributes.has('src')
    ? `the script ${shown(attributes.get('src') ?? '')}; put what it does into templates/scripts/`
    : null

const inlineScript: Rule = ({ name, attributes, text }, policy) =>
  name === 'script' && !DATA_BLOCK.test(attributes.get('type') ?? '') && !policy.includes(hashOf(text))
    ? `the inline script ${shown(text)}; keep it in templates/scripts/ and print it by it.dress.scripts`
    : null

const inlineSheet: Rule = ({ name, text }, policy) =>
  name === 'style' && !policy.includes(hashOf(text))
    ? `the inline style ${shown(text)}; keep it in templates/styles/inline/ and print it by it.dress.sheets`
    : null

const styleAttribute: Rule = ({ attributes }) => {
  const style = attributes.get('style')
  return style === undefined ? null : `the attribute style=${shown(style)}; give the element a class`
}

const scriptAttribute: Rule = ({ attributes }) => {
  const name = [...attributes.keys()].find((one) => /^on[a-z]/.test(one))
  return name === undefined ? null : `the attribute ${name}=; listen in a script of templates/scripts/`
}

const scriptLink: Rule = ({ attributes }) =>
  /^\s*javascript:/i.test(attributes.get('href') ?? '') ? 'a link that is a script; use a button and a script' : null

const foreignFile: Rule = ({ name, attributes }) => {
  const href = attributes.get('href') ?? ''
  if (name !== 'link' || !LOADS.test(attributes.get('rel') ?? '') || !ELSEWHERE.test(href)) return null
  return `${shown(href)} of another site; put the file into templates/assets/`
}

const plainPicture: Rule = ({ name, attributes }) => {
  const src = attributes.get('src') ?? ''
  return name === 'img' && /^\s*http:/i.test(src) ? `the picture ${shown(src)}; write https:// or keep it here` : null
}

const absentElement: Rule = ({ name }) => (ABSENT.has(name) ? `<${name}>; link to it instead` : null)

// of a script that is both a file and inline only the first is told: the browser reads the file
const RULES: readonly Rule[] = [
  scriptFile,
  inlineScript,
  inlineSheet,
  styleAttribute,
  scriptAttribute,
  scriptLink,
  foreignFile,
  plainPicture,
  absentElement,
]

const refusals = (html: string, policy: string): string[] =>
  readElements(html).flatMap((element) => {
    for (const rule of RULES) {
      const refused = rule(element, policy)
      if (refused !== null) return [refused]
    }
    return []
  })

/** What browsers would refuse on the pages under the policy, each told once, on the first page that has it. */
export interface PolicyCheck {
  readonly look: (path: string, html: string) => void
  readonly problems: () => Problem[]
}

/** Opens the check of pages against the Content-Security-Policy that `_headers` announces. */
export const openPolicyCheck = (policy: string): PolicyCheck => {
  const found = new Map<string, { readonly path: string; pages: number }>()
  const look = (path: string, html: string): void => {
    for (const refused of new Set(refusals(html, policy))) {
      const known = found.get(refused)
      if (known === undefined) found.set(refused, { path, pages: 1 })
      else known.pages += 1
    }
  }
  const problems = (): Problem[] => [...found].map(([refused, { path, pages }]) => problem(path, refused, pages))
  return { look, problems }
}

const problem = (path: string, refused: string, pages: number): Problem =>
  fileProblem(
    path,
    'check/policy',
    `the policy in _headers refuses ${refused}, or write a policy of your own in static/_headers${
      pages === 1 ? '' : ` (${pages} pages)`
    }`,
    'warning',
  )
