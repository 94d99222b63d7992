import type { Boilerplate } from '../parts/boilerplate.ts'

export const boilerplate = {} as const satisfies Boilerplate
