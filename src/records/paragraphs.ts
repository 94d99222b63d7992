import type { Block } from './article.ts'

/** A block that is a paragraph of the record. */
export type ParagraphBlock = Exclude<Block, { readonly kind: 'table' | 'figure' }>

/** The paragraphs of a body in order: what evidence counts. Tables and pictures prove nothing. */
export const paragraphsOf = (body: readonly Block[]): ParagraphBlock[] =>
  body.filter((block) => block.kind !== 'table' && block.kind !== 'figure')
