import { z } from 'zod'

/** A part of an article that evidence can point into; a number is the index of a body paragraph, from 0. */
export const blockRef = z.union([
  z.enum(['title', 'lead', 'dateline', 'credit', 'front-matter', 'table']),
  z.int().nonnegative(),
])

/** Where in an article a statement is proved: a half-open range of UTF-16 units in the block's decoded text. */
export const evidence = z.strictObject({
  block: blockRef,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string().min(1).meta({ description: 'The block’s text from start to end, to the letter.' }),
  rule: z.string().min(1).meta({ description: 'Name of the rule that decided.' }),
})

export type BlockRef = z.infer<typeof blockRef>
export type Evidence = Readonly<z.infer<typeof evidence>>
