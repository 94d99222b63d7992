const ENCODINGS = ['windows-1251', 'koi8-r', 'ibm866'] as const

/** Enough to tell encodings apart. */
const SAMPLE = 65_536

// «оеаинтсрвлкмдпу»: nine of ten letters of any text in a Slavic Cyrillic are lower case, most are these
const FREQUENT = new Set('оеаинтсрвлкмдпу')
const LOWER = /\p{Ll}/u
const CYRILLIC = /[\u0400-\u04ff]/
// what printed text holds besides letters: «—», «№», no-break space, soft hyphen
const PRINTED = new Set('«»„“”‘’–—…№©°±·•\u00a0\u00ad€§®™')

const scoreOf = (text: string): number => {
  let score = 0
  let afterLower = false
  for (const letter of text) {
    if (letter.charCodeAt(0) < 0x80) {
      afterLower = false
      continue
    }
    const lower = LOWER.test(letter)
    if (!CYRILLIC.test(letter)) score -= PRINTED.has(letter) ? 0 : 3
    else if (lower) score += FREQUENT.has(letter) ? 2 : 1
    else if (afterLower) score -= 3
    afterLower = lower
  }
  return score
}

const isHigh = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80

/** Whether bytes above 0x7F come in runs, as letters of Cyrillic words do and «à» or «ü» in Latin words do not. */
const comesInRuns = (bytes: Uint8Array): boolean => {
  let high = 0
  let paired = 0
  bytes.forEach((byte, index) => {
    if (!isHigh(byte)) return
    high += 1
    if (isHigh(bytes[index - 1]) || isHigh(bytes[index + 1])) paired += 1
  })
  return paired * 2 > high
}

/** The single-byte Cyrillic encoding in which the bytes read best; null when they are no Cyrillic text. */
export const guessCyrillic = (bytes: Uint8Array): string | null => {
  const sample = bytes.subarray(0, SAMPLE)
  if (!comesInRuns(sample)) return null
  let best: { label: string; score: number } | null = null
  for (const label of ENCODINGS) {
    const score = scoreOf(new TextDecoder(label).decode(sample))
    if (score > (best?.score ?? 0)) best = { label, score }
  }
  return best?.label ?? null
}
