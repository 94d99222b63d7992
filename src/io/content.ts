/** A text that is too long to stand whole in memory; read once. */
export interface Pieces {
  readonly pieces: Iterable<string>
}

/** What a file is to hold. */
export type Content = string | Uint8Array | Pieces

/** A content as bytes, whole. */
export const bytesOf = (content: Content): Uint8Array => {
  if (typeof content === 'string') return Buffer.from(content)
  return 'pieces' in content ? Buffer.from([...content.pieces].join('')) : content
}
