import { z } from 'zod'
import { evidence } from './evidence.ts'
import type { DeepReadonly } from './read-only.ts'

/** Where an article comes from. */
export const source = z.strictObject({
  path: z.string().meta({ description: 'Path as given.' }),
  kind: z.enum(['raw', 'markdown', 'html']),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  encoding: z.string().meta({ description: 'WHATWG label of the encoding the bytes were read in.' }),
  url: z.string().nullable(),
  rights: z.string().nullable(),
})

export const titleBasis = z.enum(['printed', 'front-matter', 'derived', 'none'])

export const dateline = z.strictObject({
  text: z.string().meta({ description: 'As printed, without the space after it: «ТОКИО, 20 сентября. /ТАСС/.»' }),
  place: z.string().nullable(),
})

const fullDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** What is known of the publication date, and how. */
export const dateFact = z.strictObject({
  value: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable()
    .meta({ description: 'As precise as the proof: a day, a month, a year, or null.' }),
  basis: z.enum(['stated', 'inferred', 'front-matter', 'unknown']),
  partial: z
    .string()
    .regex(/^--\d{2}-\d{2}$/)
    .nullable()
    .meta({ description: 'A day and month whose year is not given.' }),
  notBefore: fullDate.nullable(),
  notAfter: fullDate.nullable(),
  evidence: z.array(evidence),
})

/** Text of the source that is no part of the article, and the rule that says so; offsets in the decoded file. */
export const removed = z.strictObject({
  line: z.int().positive(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  rule: z.string().min(1),
})

/** A remark for the editor: kept as the source has it, but worth a look. */
export const warning = z.strictObject({
  rule: z.string().min(1),
  message: z.string().min(1),
  evidence: z.array(evidence),
})

/** A part of the body; each but a table and a picture is one paragraph of the public record. */
export const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text: z.string(), html: z.string().nullable() }),
  z.strictObject({ kind: z.literal('heading'), text: z.string(), html: z.string().nullable(), depth: z.int() }),
  z.strictObject({ kind: z.literal('item'), text: z.string(), html: z.string().nullable(), ordered: z.boolean() }),
  z.strictObject({ kind: z.literal('quote'), text: z.string(), html: z.string().nullable() }),
  z.strictObject({ kind: z.literal('figure'), text: z.string(), html: z.string().nullable() }),
  z.strictObject({
    kind: z.literal('table'),
    text: z.string(),
    html: z.string().nullable(),
    rows: z.array(z.array(z.string())),
  }),
])

/** What an editor says of a source, in front matter or in a `.yaml` beside it; null or absent: nothing said. */
export const overrides = z.strictObject({
  regions: z.array(z.strictObject({ code: z.string(), role: z.enum(['primary', 'mentioned']) })).nullable(),
  partners: z.array(z.strictObject({ code: z.string(), roles: z.array(z.string()) })).nullable(),
  products: z.array(z.string()).nullable(),
  tags: z.array(z.string()),
  aliases: z.array(z.string()),
  added: fullDate.nullable(),
  excerpt: z.boolean(),
  noindex: z.boolean(),
  withdrawn: z.boolean(),
  draft: z.boolean(),
})

/** A source read as an article: its parts told apart, nothing tagged yet. */
export const article = z.strictObject({
  id: z.string(),
  source,
  language: z.string().meta({ description: 'ISO 639-1 code of the article’s own text.' }),
  title: z.string().nullable(),
  titleBasis,
  lead: z.string().nullable(),
  credit: z
    .string()
    .nullable()
    .meta({ description: 'Credit and date lines, one a line: what «credit» evidence points into.' }),
  frontMatter: z
    .string()
    .nullable()
    .meta({ description: 'Front matter as written: what «front-matter» evidence points into.' }),
  authors: z.array(z.string()),
  agency: z.string().nullable(),
  publisher: z.string().nullable(),
  dateline: dateline.nullable(),
  date: dateFact,
  updated: z.string().nullable(),
  body: z.array(block),
  overrides,
  removed: z.array(removed),
  warnings: z.array(warning),
})

export type Dateline = DeepReadonly<z.infer<typeof dateline>>
export type DateFact = DeepReadonly<z.infer<typeof dateFact>>
export type Removed = DeepReadonly<z.infer<typeof removed>>
export type Warning = DeepReadonly<z.infer<typeof warning>>
export type Block = DeepReadonly<z.infer<typeof block>>
export type Overrides = DeepReadonly<z.infer<typeof overrides>>
export type Article = DeepReadonly<z.infer<typeof article>>
