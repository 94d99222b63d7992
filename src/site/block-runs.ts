/** Puts neighbouring items of one list together; every other block stands alone. */
export const blockRuns = <T>(blocks: readonly T[], listOf: (block: T) => string | null): (readonly [T, ...T[]])[] => {
  const runs: { list: string | null; blocks: [T, ...T[]] }[] = []
  for (const block of blocks) {
    const list = listOf(block)
    const last = runs.at(-1)
    if (list !== null && last?.list === list) last.blocks.push(block)
    else runs.push({ list, blocks: [block] })
  }
  return runs.map((run) => run.blocks)
}
