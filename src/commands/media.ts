import { lineColumn } from '../base/line-column.ts'
import type { Problem } from '../base/problem.ts'
import type { SiteImage } from '../site/content.ts'
import { findOddity } from './read-drawing.ts'

/** Where an image beside the Markdown is served: `content/fair/hall.jpg` at `/media/fair/hall.jpg`. */
export const mediaOf = (path: string): SiteImage => ({ path, url: `/media/${path.replace(/^content\//, '')}` })

type Spot = Pick<Problem, 'line' | 'column'>

const refusal = (path: string, spot: Spot, message: string): Problem => ({
  severity: 'error',
  path,
  ...spot,
  rule: 'image/active',
  message,
})

// a browser could read the signs of another encoding as other signs
const decodeStrictly = (bytes: Uint8Array): string | null => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

/** Why an image is not served; null when it may be: a drawing that only draws, or an image of another kind. */
export const refuseImage = (path: string, bytes: Uint8Array): Problem | null => {
  if (!path.toLowerCase().endsWith('.svg')) return null
  const text = decodeStrictly(bytes)
  if (text === null) {
    return refusal(path, { line: null, column: null }, 'the drawing is no UTF-8 and is left out; save it as UTF-8')
  }
  const oddity = findOddity(text)
  if (oddity === null) return null
  const message = `the drawing holds more than a drawing (${oddity.what}) and is left out; save it as plain SVG`
  return refusal(path, lineColumn(text, oddity.offset), message)
}
