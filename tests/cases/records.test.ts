import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { publicRecord } from '../../src/records/public-record.ts'
import { readRecord, SEEDS, type Seed, seedText } from '../variation/read-record.ts'

// The whole record of each seed and of each source.txt here, read over by an editor. `npx vitest run tests/cases -u`
// writes what changed: read it.
const SHOWS: Readonly<Record<Seed, string>> = {
  khabarovsk: 'chrome-around-a-translation',
  moscow: 'no-title-and-a-share-that-does-not-fit',
  krasnoyarsk: 'a-dateline-without-a-year',
  tomsk: 'a-cut-text-and-joint-shares',
  smolensk: 'a-mission-before-any-export',
}

const expectRecord = async (text: string, path: string, folder: string): Promise<void> => {
  const record = readRecord(text, path)
  expect(publicRecord.safeParse(record).error).toBeUndefined()
  await expect(`${JSON.stringify(record, null, 2)}\n`).toMatchFileSnapshot(`${folder}/record.json`)
}

test.for(Object.entries(SHOWS) as [Seed, string][])('%s shows %s', ([seed, folder]) =>
  expectRecord(seedText(seed), `seeds/${SEEDS[seed]}`, folder),
)

const HERE = new URL('./', import.meta.url)
const sources = readdirSync(HERE).filter((folder) => existsSync(new URL(`${folder}/source.txt`, HERE)))

test.for(sources)('%s', (folder) =>
  expectRecord(readFileSync(new URL(`${folder}/source.txt`, HERE), 'utf8'), `${folder}/source.txt`, folder),
)
