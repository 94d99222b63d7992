import type { Wording } from '../parts/wording.ts'

/** The site has no German interface; German articles are shown under another one. */
export const wording: Wording | null = null
