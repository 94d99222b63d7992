import type { Numbers } from '../parts/numbers.ts'

export const numbers = {} as const satisfies Numbers
