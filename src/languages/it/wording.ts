import type { Wording } from '../parts/wording.ts'

export const wording = {} as const satisfies Wording
