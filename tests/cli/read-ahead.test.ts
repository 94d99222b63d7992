import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import type { Readings, ReadingWork, TaggingWork } from '../../src/commands/read-ahead.ts'
import { shareOut } from '../../src/commands/shares.ts'
import { compiled, LIB } from './compiled.ts'

type KeptSources = typeof import('../../src/commands/kept-sources.ts')
type Packs = typeof import('../../src/commands/prepare-packs.ts')
type ReadAhead = typeof import('../../src/commands/read-ahead.ts')
type RecordStore = typeof import('../../src/io/cache/record-store.ts')
type TakeStock = typeof import('../../src/commands/take-stock.ts')

const REGIONS = ['Томская область', 'Пермский край', 'Республика Татарстан']
const COUNTRIES = ['Китай', 'Сербию', 'Перу', 'Вьетнам']

// more than one thread takes alone
const plant = (articles: number): string => {
  const root = mkdtempSync(join(tmpdir(), 'herald-ahead-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'seeds'))
  for (let index = 0; index < articles; index += 1) {
    const text = `${REGIONS[index % 3]} отправила в ${COUNTRIES[index % 4]} ${index + 2} тонны мёда.`
    writeFileSync(join(root, 'seeds', `${index}.txt`), `Мёд едет за рубеж, рейс ${index}\n\n${text}\n`)
  }
  // one that cannot be read as text, one with a companion
  writeFileSync(join(root, 'seeds/empty.txt'), '')
  writeFileSync(join(root, 'seeds/7.yaml'), 'author: Анна Лунина\n')
  return root
}

test('a site read by several threads is the same as read by one', { timeout: 60_000 }, async () => {
  const { openKeptSources } = await compiled<KeptSources>('commands/kept-sources.js')
  const { readAhead } = await compiled<ReadAhead>('commands/read-ahead.js')
  const { openRecordStore } = await compiled<RecordStore>('io/cache/record-store.js')
  const { takeStock } = await compiled<TakeStock>('commands/take-stock.js')
  const packs = await packsOfRussia()
  const root = plant(900)
  const stock = await takeStock(root)
  const open = (key: string) => openKeptSources(root, packs, stock, openRecordStore(root, key))
  const ahead = await readAhead(open('ahead'), { root, packs }, { at: () => {}, end: () => {} })
  const alone = open('alone')
  const { raw } = (await ahead.find()).value
  expect(raw).toHaveLength(901)
  for (const path of raw) {
    const [one, other] = [await ahead.read(path), alone.read(path)]
    expect(one).toMatchObject({ kind: other.kind, problems: other.problems })
    if (one.kind !== 'article' || other.kind !== 'article') continue
    const whole = ({ article, print }: typeof one) => [
      article.tagged(),
      article.record(),
      article.card,
      { ...print, sample: [...print.sample] },
    ]
    expect(whole(one)).toEqual(whole(other))
  }
})

test('a thread reads whatever nobody else has taken, but not what is known', { timeout: 60_000 }, async () => {
  const root = plant(40)
  const known = await readByThread(root, [['seeds/3.txt', null]])
  const content = known.get('seeds/3.txt')?.content ?? null
  const sources = Array.from({ length: 40 }, (_, index): [string, string | null] => [`seeds/${index}.txt`, null])
  const readings = await readByThread(root, [...sources.slice(4), ['seeds/3.txt', content], ['seeds/none.txt', null]])
  expect([...readings.keys()].sort()).toEqual(
    sources
      .slice(3)
      .map(([path]) => path)
      .sort(),
  )
  expect(readings.get('seeds/3.txt')).toEqual({ content, head: null, texts: [] })
  expect(readings.get('seeds/5.txt')?.head).toMatchObject({ kind: 'article', card: { partners: ['RS'] } })
})

test('a thread tags what another recovered, until it is told that there is no more', { timeout: 60_000 }, async () => {
  const root = plant(6)
  const { recoverToKeep } = await compiled<KeptSources>('commands/kept-sources.js')
  const packs = await packsOfRussia()
  const recover = (path: string, known: string | null) => {
    const recovery = recoverToKeep(root, path, known, packs)
    return recovery === null ? [] : [[path, recovery] as const]
  }
  const content = recover('seeds/3.txt', null)[0]?.[1].content ?? null
  const workerData: TaggingWork = { home: 'RU' }
  const thread = new Worker(new URL('commands/tagging-thread.js', LIB), { workerData })
  const readings: Readings[] = []
  thread.on('message', (share: Readings) => readings.push(share))
  for (const share of [[...recover('seeds/5.txt', null), ...recover('seeds/3.txt', content)], [], null])
    thread.postMessage(share)
  await once(thread, 'exit')
  expect(readings).toMatchObject([
    [
      ['seeds/5.txt', { head: { kind: 'article', card: { partners: ['RS'] } } }],
      ['seeds/3.txt', { content, head: null, texts: [] }],
    ],
    [],
  ])
})

const packsOfRussia = async () => {
  const { preparePacks } = await compiled<Packs>('commands/prepare-packs.js')
  const packs = preparePacks('RU').value
  if (packs === null) throw new Error('no packs')
  return packs
}

const readByThread = async (root: string, sources: ReadingWork['sources']['shares'][number]) => {
  const workerData: ReadingWork = { root, home: 'RU', sources: shareOut(sources) }
  const thread = new Worker(new URL('commands/reading-thread.js', LIB), { workerData })
  const readings: Readings[number][] = []
  thread.on('message', (share: Readings) => readings.push(...share))
  await once(thread, 'exit')
  return new Map(readings)
}
