import { z } from 'zod'
import { publicRecord } from './public-record.ts'

/** The JSON Schema (draft 2020-12) of the public record, made from the schema the types are derived from. */
export const recordJsonSchema = (): object => ({
  ...z.toJSONSchema(publicRecord, { target: 'draft-2020-12', reused: 'ref' }),
  title: 'Export Herald article record, version 1',
})
