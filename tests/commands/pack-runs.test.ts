import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packRuns, unpackRuns } from '../../src/commands/pack-runs.ts'

test('runs come back as they were', () => {
  const run = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
  fc.assert(
    fc.property(fc.array(run), (runs) => {
      expect([...unpackRuns(packRuns(runs))]).toEqual(runs)
    }),
  )
})
