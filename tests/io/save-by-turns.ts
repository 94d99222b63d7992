import { openSave } from '../../src/io/save-site.ts'

/** Two sites that share some files, differ in others, and have some of their own. */
export const TURNS = ['one', 'two'].map((turn) =>
  Object.fromEntries(
    Array.from({ length: 120 }, (_, index) => {
      const path = index % 3 === 0 ? `${turn}/${index}/index.html` : `${index % 7}/${index}.html`
      return [path, index % 5 === 0 ? 'same' : turn]
    }),
  ),
)

/** Writes the two sites in turn into `dist` below `root`, for ever: to be killed. */
export const saveByTurns = async (root: string): Promise<never> => {
  for (let turn = 0; ; turn = 1 - turn) {
    const { value: save } = await openSave({ root, out: 'dist', force: false })
    for (const [path, text] of Object.entries(TURNS[turn] ?? {})) save?.put(path, text)
    await save?.commit()
  }
}
