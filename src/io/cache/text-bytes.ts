/** A text as bytes. */
export interface Packed {
  readonly bytes: Buffer
  readonly encoding: 'latin1' | 'utf16le'
}

/**
 * A text as it stands in memory: to copy its units is ten times as fast as to tell the signs of UTF-8 apart, which
 * counts where every text is written and read again.
 */
export const packText = (text: string): Packed => {
  const encoding = WIDE.test(text) ? 'utf16le' : 'latin1'
  return { bytes: Buffer.from(text, encoding), encoding }
}

/** The text that was packed, to the unit. */
export const unpackText = ({ bytes, encoding }: Packed): string => bytes.toString(encoding)

// biome-ignore lint/suspicious/noControlCharactersInRegex: all units that one byte can hold
const WIDE = /[^\u0000-\u00ff]/
