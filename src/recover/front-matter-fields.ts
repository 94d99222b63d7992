import { type Document, isAlias, isMap, isNode, isScalar, type Node } from 'yaml'
import { closest } from '../base/closest.ts'
import type { Overrides } from '../records/article.ts'
import type { FrontMatterFields } from '../records/front-matter.ts'
import { readAliases } from './front-matter-aliases.ts'
import { readChapters, readPartners, readRegions } from './front-matter-codes.ts'
import {
  type ReadValue,
  readDate,
  readDay,
  readFlag,
  readKind,
  readLanguage,
  readNumber,
  readSlug,
  readText,
  readTexts,
  readUrl,
  type Said,
} from './front-matter-values.ts'
import { noFields } from './no-fields.ts'
import type { YamlFaults } from './yaml-faults.ts'

/** Told of what is wrong with a part of the document. */
export type Complain = (rule: string, about: Node | null, message: string, severity?: 'error' | 'warning') => void

type Fields = Omit<FrontMatterFields, 'overrides'> & Overrides
type Draft = { -readonly [Key in keyof Fields]: Fields[Key] }

interface Key {
  readonly name: keyof Fields
  readonly take: (draft: Draft, said: Said) => void
}

const key = <Name extends keyof Fields>(name: Name, read: ReadValue<Fields[Name]>): Key => ({
  name,
  take: (draft, said) => {
    const value = read(said)
    if (value !== null) draft[name] = value
  },
})

// every key that may be written, with its other spellings
const KEYS: Readonly<Record<string, Key>> = {
  title: key('title', readText),
  lead: key('lead', readText),
  description: key('lead', readText),
  date: key('date', readDate),
  updated: key('updated', readDate),
  authors: key('authors', readTexts),
  author: key('authors', readTexts),
  agency: key('agency', readText),
  publisher: key('publisher', readText),
  language: key('language', readLanguage),
  lang: key('language', readLanguage),
  url: key('url', readUrl),
  rights: key('rights', readText),
  slug: key('slug', readSlug),
  kind: key('kind', readKind),
  order: key('order', readNumber),
  regions: key('regions', readRegions),
  region: key('regions', readRegions),
  partners: key('partners', readPartners),
  partner: key('partners', readPartners),
  countries: key('partners', readPartners),
  country: key('partners', readPartners),
  products: key('products', readChapters),
  product: key('products', readChapters),
  tags: key('tags', readTexts),
  aliases: key('aliases', readAliases),
  added: key('added', readDay),
  excerpt: key('excerpt', readFlag),
  noindex: key('noindex', readFlag),
  withdrawn: key('withdrawn', readFlag),
  draft: key('draft', readFlag),
}

const nothingSaid = (): Draft => ({ ...noFields().overrides })

const split = (draft: Draft): FrontMatterFields => {
  const {
    regions,
    partners,
    products,
    tags,
    aliases,
    added,
    excerpt,
    noindex,
    withdrawn,
    draft: unready,
    ...rest
  } = draft
  const overrides = { regions, partners, products, tags, aliases, added, excerpt, noindex, withdrawn, draft: unready }
  return { ...rest, overrides }
}

const unknownKey = (name: string): string => {
  const meant = closest(name, Object.keys(KEYS))
  return `“${name}” is no known field and is left out; ${
    meant === null ? 'see the authoring guide for the fields there are' : `did you mean “${meant}”?`
  }`
}

/** Reads the fields of a YAML document; what is wrong is complained about and says nothing, the rest counts. */
export const readFields = (document: Document, faults: YamlFaults, complain: Complain): FrontMatterFields => {
  const draft = nothingSaid()
  const seen = new Set<string>()
  if (!isMap(document.contents)) return split(draft)
  for (const pair of document.contents.items) {
    const label = isScalar(pair.key) ? String(pair.key.value) : ''
    const about = isNode(pair.key) ? pair.key : null
    const known = Object.hasOwn(KEYS, label) ? KEYS[label] : undefined
    if (known === undefined) {
      complain('front-matter/unknown-key', about, unknownKey(label), 'warning')
      continue
    }
    if (seen.has(known.name)) {
      complain('front-matter/twice', about, `“${label}” says again what stands above, which counts; keep one`)
      continue
    }
    seen.add(known.name)
    const value = isAlias(pair.value) ? (pair.value.resolve(document) ?? null) : pair.value
    if (!isNode(value) || faults.spoil(value) || (isScalar(value) && value.value === null)) continue
    known.take(draft, {
      node: value,
      document,
      complain: (node, message) => complain(`front-matter/${known.name}`, node ?? value, message),
    })
  }
  return split(draft)
}
