const MARKS = 1 << 16

/**
 * Tells of each text whether it came before. Most texts come once, and what is kept of them is garbage that lives long,
 * which costs the most to collect. A text leaves a mark of its letters: a younger one may wipe it out, and a text may,
 * rarely, have the mark of another.
 */
export const openRepeats = (): ((text: string) => boolean) => {
  const marks = new Uint32Array(MARKS)
  return (text) => {
    const mark = markOf(text)
    const place = mark & (MARKS - 1)
    const isRepeat = marks[place] === mark
    marks[place] = mark
    return isRepeat
  }
}

const LOOKS = 64
const PRIME = 0x01000193

// FNV-1a of the length and some letters
const markOf = (text: string): number => {
  const step = Math.ceil((text.length + 1) / LOOKS)
  let mark = Math.imul(0x811c9dc5 ^ text.length, PRIME)
  for (let at = 0; at < text.length; at += step) mark = Math.imul(mark ^ text.charCodeAt(at), PRIME)
  return (mark ^ (mark >>> 15)) >>> 0
}
