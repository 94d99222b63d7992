import type { FlowWords } from '../parts/flow-words.ts'

export const flowWords = {} as const satisfies FlowWords
