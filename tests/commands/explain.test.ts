import { expect, test, vi } from 'vitest'
import { runExplain } from '../../src/commands/explain.ts'
import { makeFolder } from '../io/folders.ts'
import { listen, SITE } from './specimen.ts'

// a whole site takes a while where others compute as well
vi.setConfig({ testTimeout: 60_000 })

const explain = async (path: string) => {
  const { terminal, out, err } = listen()
  const code = await runExplain({ path, home: 'RU' }, terminal)
  return { code, lines: out().split('\n'), err: err() }
}

test('each line of the file has its fate, each tag its rule and sentence', async () => {
  const { code, lines } = await explain(`${makeFolder(SITE)}/seeds/steel.txt`)
  expect(code).toBe(0)
  const said = lines.map((line) => line.trim().replace(/\s+/g, ' '))
  expect(said).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^1 removed \S+ Главная$/),
      expect.stringMatching(/^3 title \S+ Заводы Пермского края поставили кабель в Сербию$/),
      expect.stringMatching(/^title \[Заводы Пермского края|^title Заводы \[Пермского края RU-PER\]/),
      'RU-PER Perm Territory: primary',
      expect.stringMatching(/^2023-05-12 \(stated\)/),
    ]),
  )
  expect(lines.join('\n')).not.toContain('\u001B')
})

test('a file that is not there is told', async () => {
  const { code, err } = await explain('none.txt')
  expect(code).toBe(1)
  expect(err).toBe('error none.txt source/unreadable  there is no such file; check the path\n')
})
