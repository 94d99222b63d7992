import { z } from 'zod'
import { evidence } from './evidence.ts'
import type { DeepReadonly } from './read-only.ts'
import { ROLES } from './roles.ts'

export const role = z.enum(ROLES)

export const regionTag = z.strictObject({
  code: z.string().meta({ description: 'ISO 3166-2' }),
  role: z.enum(['primary', 'mentioned']),
  evidence: z.array(evidence),
})

export const partnerTag = z.strictObject({
  code: z.string().meta({ description: 'ISO 3166-1 alpha-2' }),
  roles: z.array(role).min(1).meta({ description: 'Strongest first.' }),
  evidence: z.array(evidence),
})

export const groupTag = z.strictObject({
  code: z.string().meta({ description: 'UN M49, or a code of our own that begins with x-' }),
  roles: z.array(role).min(1),
  evidence: z.array(evidence),
})

/** One stated relation: this region, this partner or group, this role, this sentence. */
export const link = z.strictObject({
  region: z.string().nullable(),
  partner: z.string().nullable(),
  group: z.string().nullable(),
  role,
  joint: z.array(z.string()).meta({ description: 'Partners the claim names together; empty unless it is joint.' }),
  evidence: z.array(evidence),
})

export const period = z.strictObject({
  text: z.string(),
  start: z.string().nullable(),
  end: z.string().nullable(),
})

export const subject = z.strictObject({
  kind: z.enum(['region', 'zone', 'company', 'sector']),
  text: z.string(),
})

export const figure = z.strictObject({
  text: z.string().meta({ description: 'As printed: «почти 60%».' }),
  value: z.number().nullable().meta({ description: 'In base units; null for a vague quantity.' }),
  valueMax: z.number().nullable().meta({ description: 'Upper end of a range.' }),
  fraction: z
    .tuple([z.int(), z.int()])
    .nullable()
    .meta({ description: 'Numerator and denominator of a worded share.' }),
  unit: z.string().meta({ description: 'ISO 4217, %, pp, x, t, m3, l, or a counted noun in English.' }),
  qualifier: z.enum(['eq', 'gt', 'lt', 'approx']),
  measure: z.string().nullable().meta({ description: 'What is measured, as share-of-exports.' }),
  period: period.nullable(),
  comparedWith: period.nullable(),
  subject: subject.nullable(),
  regions: z.array(z.string()),
  partners: z.array(z.string()),
  groups: z.array(z.string()),
  joint: z.boolean(),
  evidence: z.array(evidence),
})

export const product = z.strictObject({
  hs: z.array(z.string().regex(/^\d{2}$/)).meta({ description: 'HS 2022 chapters, likeliest first.' }),
  text: z.string(),
  direction: z.enum(['export', 'import', 'planned', 'foreign', 'unknown']),
  confidence: z.enum(['high', 'medium', 'low']),
  evidence: z.array(evidence),
})

export const service = z.strictObject({
  ebops: z.string().meta({ description: 'EBOPS 2010 code, as SC.' }),
  text: z.string(),
  direction: z.enum(['export', 'import', 'planned', 'foreign', 'unknown']),
  evidence: z.array(evidence),
})

export const person = z.strictObject({
  name: z.string().meta({ description: 'In the dictionary form.' }),
  role: z.string().nullable(),
  evidence: z.array(evidence),
})

export const organisation = z.strictObject({
  name: z.string(),
  kind: z.string(),
  evidence: z.array(evidence),
})

export const quote = z.strictObject({
  speaker: z.string().nullable(),
  text: z.string(),
  evidence: z.array(evidence),
})

export const event = z.strictObject({
  name: z.string(),
  kind: z.enum(['fair', 'mission', 'visit', 'conference']),
  place: z.string().nullable(),
  start: z.string().nullable().meta({ description: 'YYYY-MM-DD, or --MM-DD when the year is not given.' }),
  end: z.string().nullable(),
  evidence: z.array(evidence),
})

export type RegionTag = DeepReadonly<z.infer<typeof regionTag>>
export type PartnerTag = DeepReadonly<z.infer<typeof partnerTag>>
export type GroupTag = DeepReadonly<z.infer<typeof groupTag>>
export type Link = DeepReadonly<z.infer<typeof link>>
export type Period = DeepReadonly<z.infer<typeof period>>
export type Figure = DeepReadonly<z.infer<typeof figure>>
export type Product = DeepReadonly<z.infer<typeof product>>
export type Service = DeepReadonly<z.infer<typeof service>>
export type Person = DeepReadonly<z.infer<typeof person>>
export type Organisation = DeepReadonly<z.infer<typeof organisation>>
export type Quote = DeepReadonly<z.infer<typeof quote>>
export type Event = DeepReadonly<z.infer<typeof event>>
