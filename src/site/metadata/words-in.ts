/** How many words a text has: what stands between spaces and holds a letter or digit; «—» is none. */
export const wordsIn = (text: string): number => {
  let words = 0
  let isWord = false
  for (let at = 0; at <= text.length; at += 1) {
    if (at === text.length || isSpace(text.charCodeAt(at))) {
      if (isWord) words += 1
      isWord = false
    } else isWord ||= isSign(text, at)
  }
  return words
}

const isSpace = (unit: number): boolean =>
  unit === 0x20 || unit === 0xa0 || (unit < 0x0e && unit > 0x08) || isRare(unit)

// line and paragraph separators, spaces of a printer’s case
const isRare = (unit: number): boolean =>
  unit >= 0x1680 && (unit <= 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || RARE_SPACES.has(unit))

const RARE_SPACES: ReadonlySet<number> = new Set([0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff])

// the letters of most texts at a look; the rest as Unicode has them
const isSign = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return (unit > 0x2f && unit < 0x3a) || (unit > 0x40 && unit < 0x5b) || (unit > 0x60 && unit < 0x7b)
  return (unit > 0x3ff && unit < 0x482) || SIGN.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

const SIGN = /[\p{L}\p{N}]/u
