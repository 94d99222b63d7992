import { z } from 'zod'
import { dateFact, dateline, removed, source, titleBasis, warning } from './article.ts'
import type { DeepReadonly } from './read-only.ts'
import {
  event,
  figure,
  groupTag,
  link,
  organisation,
  partnerTag,
  person,
  product,
  quote,
  regionTag,
  service,
} from './tags.ts'

/** The record that `herald records` prints and a site offers for download. */
export const publicRecord = z.strictObject({
  schema: z.literal(1),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  source,
  language: z.string(),
  title: z.string().nullable(),
  titleBasis,
  lead: z.string().nullable(),
  authors: z.array(z.string()),
  agency: z.string().nullable(),
  publisher: z.string().nullable(),
  dateline: dateline.nullable(),
  date: dateFact,
  updated: z.string().nullable(),
  body: z.array(z.string()).meta({ description: 'Plain text of the body, a paragraph each.' }),
  regions: z.array(regionTag),
  partners: z.array(partnerTag),
  groups: z.array(groupTag),
  links: z.array(link),
  figures: z.array(figure),
  products: z.array(product),
  services: z.array(service),
  people: z.array(person),
  organisations: z.array(organisation),
  quotes: z.array(quote),
  events: z.array(event),
  removed: z.array(removed),
  duplicates: z.array(z.string()).meta({ description: 'Ids of other articles with the same text.' }),
  warnings: z.array(warning),
})

export type PublicRecord = DeepReadonly<z.infer<typeof publicRecord>>
