import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openSave } from '../../src/io/save-site.ts'
import { makeFolder, readTree } from './folders.ts'
import { TURNS } from './turns.ts'

// writes the two sites in turn, for ever: to be killed
const SCRIPT = `
  import { createJiti } from 'jiti'
  const jiti = createJiti(process.cwd() + '/')
  const { openSave } = await jiti.import('./src/io/save-site.ts')
  const { TURNS } = await jiti.import('./tests/io/turns.ts')
  for (let turn = 0; ; turn = 1 - turn) {
    const { value: save } = await openSave({ root: process.argv[1], out: 'dist', force: false })
    for (const [path, text] of Object.entries(TURNS[turn])) save.put(path, text)
    await save.commit()
    process.stdout.write('.')
  }
`

test('killed at any moment, the next run leaves one of the two sites, whole', { timeout: 60_000 }, async () => {
  const root = makeFolder()
  for (const delay of [60, 85, 110, 135, 160, 185, 210, 235]) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT, root], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    await wait(delay)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const { value: save, problems } = await openSave({ root, out: 'dist', force: false })
    expect(problems).toEqual([])
    await save?.discard()
    const left = readTree(join(root, 'dist'))
    expect(TURNS.map((turn) => JSON.stringify(turn, Object.keys(turn).sort()))).toContain(JSON.stringify(left))
    expect(readdirSync(join(root, '.herald'))).toEqual(['outputs'])
  }
})
