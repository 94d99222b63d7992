import type { Tree } from './folders.ts'

/** Two sites that share some files, differ in others, and have some of their own. */
export const TURNS: readonly Tree[] = ['one', 'two'].map((turn) =>
  Object.fromEntries(
    Array.from({ length: 120 }, (_, index) => {
      const path = index % 3 === 0 ? `${turn}/${index}/index.html` : `${index % 7}/${index}.html`
      return [path, index % 5 === 0 ? 'same' : turn]
    }),
  ),
)
