import type { Problem } from '../base/problem.ts'
import type { SiteImage } from '../site/content.ts'

/** Where an image beside the Markdown is served: `content/fair/hall.jpg` at `/media/fair/hall.jpg`. */
export const mediaOf = (path: string): SiteImage => ({ path, url: `/media/${path.replace(/^content\//, '')}` })

// `<script`, `<foreignObject`, ` onload=`, `javascript:`, `<!ENTITY`: what an SVG may run or draw in when opened by itself
const ACTIVE = /<\s*(?:script|foreignObject|iframe|embed|object)[\s>/]|\son[a-z]+\s*=|javascript:|<!ENTITY/i

/** Why an image is not served; null when it may be. */
export const refuseImage = (path: string, bytes: Uint8Array): Problem | null => {
  if (!path.toLowerCase().endsWith('.svg') || !ACTIVE.test(new TextDecoder().decode(bytes))) return null
  return {
    severity: 'error',
    path,
    line: null,
    column: null,
    rule: 'image/active',
    message: 'the drawing holds a script or something else that runs and is left out; save it as plain SVG',
  }
}
