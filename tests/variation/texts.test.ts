import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { german, germanOfRussia } from './de/lists.ts'
import { differencesOf, reportOf } from './differences.ts'
import { english, englishOfRussia } from './en/lists.ts'
import { italian, italianOfRussia } from './it/lists.ts'
import type { Lists } from './lists.ts'
import { writePage } from './page.ts'
import { plans } from './plans.ts'
import { readUnder } from './read-under.ts'
import { russian } from './ru/lists.ts'

const ALL: readonly Lists[] = [russian, italian, italianOfRussia, english, englishOfRussia, german, germanOfRussia]

// VARIATIONS=20000 npm test
const runs = Math.ceil(Number(process.env.VARIATIONS ?? 2000) / ALL.length)

describe.for(ALL)('texts in $language told in $home', (lists) => {
  const read = readUnder(lists.home)

  test('give the record of what they say', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const page = writePage(lists, plan)
        const record = read(page.text)
        if (record === null) expect.fail(`nothing readable in ${page.text}`)
        const differences = differencesOf(page, record)
        if (differences.length > 0) expect.fail(reportOf(page, differences))
      }),
      { numRuns: runs },
    )
  })
})
