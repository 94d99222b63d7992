import { expect, test } from 'vitest'
import { publicRecord } from '../../src/records/public-record.ts'
import { readRecord, SEEDS, type Seed, seedText } from '../variation/read-record.ts'

// The whole record of each seed, read over by an editor. `npx vitest run tests/cases -u` writes what changed: read it.
const SHOWS: Readonly<Record<Seed, string>> = {
  khabarovsk: 'chrome-around-a-translation',
  moscow: 'no-title-and-a-share-that-does-not-fit',
  krasnoyarsk: 'a-dateline-without-a-year',
  tomsk: 'a-cut-text-and-joint-shares',
  smolensk: 'a-mission-before-any-export',
}

test.for(Object.entries(SHOWS) as [Seed, string][])('%s shows %s', async ([seed, folder]) => {
  const record = readRecord(seedText(seed), `seeds/${SEEDS[seed]}`)
  expect(publicRecord.safeParse(record).error).toBeUndefined()
  await expect(`${JSON.stringify(record, null, 2)}\n`).toMatchFileSnapshot(`${folder}/record.json`)
})
