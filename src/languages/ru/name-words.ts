import type { NameWords } from '../parts/name-words.ts'

export const nameWords = {} as const satisfies NameWords
