import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import type { SourceHead } from '../../src/commands/kept-sources.ts'
import type { MadeShare, MakingWork } from '../../src/commands/make-files-together.ts'
import { shareOut } from '../../src/commands/shares.ts'
import { readTree } from '../io/folders.ts'
import { compiled, LIB } from './compiled.ts'

type KeptSources = typeof import('../../src/commands/kept-sources.ts')
type Packs = typeof import('../../src/commands/prepare-packs.ts')
type RecordStore = typeof import('../../src/io/cache/record-store.ts')
type TakeStock = typeof import('../../src/commands/take-stock.ts')

const CLOCK = '2024-05-06T07:08:09Z'

const TEXTS = {
  'seeds/honey.txt': 'Мёд едет в Сербию\n\n3 марта 2023\n\nТомская область отправила в Сербию 24 тонны мёда.\n',
  'seeds/pumps.txt': 'Насосы для Перу\n\n5 апреля 2023\n\nПермский край поставил в Перу насосы на 12 млн рублей.\n',
  'seeds/flour.txt': 'Мука для соседей\n\nАлтайский край продал Монголии и Китаю 300 тонн муки.\n',
  'content/pages/about.ru.md': '---\ntitle: О сайте\n---\n\nКто мы и зачем.\n',
}

test('a thread makes every file as the command makes it', { timeout: 60_000 }, async () => {
  const root = mkdtempSync(join(tmpdir(), 'herald-making-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const folder of ['seeds', 'content/pages']) mkdirSync(join(root, folder), { recursive: true })
  for (const [path, text] of Object.entries(TEXTS)) writeFileSync(join(root, path), text)
  execFileSync(process.execPath, ['bin/herald.js', 'build', '--root', root, '--clock', CLOCK, '--quiet'])
  const built = readTree(join(root, 'dist'))
  const made = await makeByThread(root, Object.keys(built))
  expect(made.map(([path]) => path).sort()).toEqual(Object.keys(built).sort())
  expect(readTree(join(root, 'stage'))).toEqual(built)
})

const makeByThread = async (root: string, paths: readonly string[]): Promise<MadeShare[number][]> => {
  const { openKeptSources } = await compiled<KeptSources>('commands/kept-sources.js')
  const { preparePacks } = await compiled<Packs>('commands/prepare-packs.js')
  const { openRecordStore } = await compiled<RecordStore>('io/cache/record-store.js')
  const { takeStock } = await compiled<TakeStock>('commands/take-stock.js')
  const packs = preparePacks('RU').value
  if (packs === null) throw new Error('no packs')
  const stock = await takeStock(root)
  const store = openRecordStore<SourceHead>(root, 'key')
  const sources = openKeptSources(root, packs, stock, store)
  const all = [...stock.found.value.raw, ...stock.found.value.markdown]
  for (const path of all) sources.read(path)
  store.save(all)
  const workerData: MakingWork = {
    options: { root, drafts: false, baseUrl: null, clock: CLOCK },
    config: {},
    home: 'RU',
    stock,
    copies: new Map(),
    key: 'key',
    place: join(root, 'nowhere'),
    stage: join(root, 'stage'),
    paths: shareOut(paths),
  }
  const thread = new Worker(new URL('commands/making-thread.js', LIB), { workerData })
  const made: MadeShare[number][] = []
  thread.on('message', (share: MadeShare) => made.push(...share))
  await once(thread, 'exit')
  return made
}
