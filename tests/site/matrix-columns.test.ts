import { expect, test } from 'vitest'
import { loadTheme } from '../../src/io/load-theme.ts'
import { COLUMNS } from '../../src/site/matrix.ts'

test('the theme has a width for every number of columns', async () => {
  const { styles } = await loadTheme('tests/site/no-theme')
  const sheet = styles.get('parts/matrix-columns.css')?.text ?? ''
  const found = [...sheet.matchAll(/\[data-columns="(\d+)"\] \{\s*--columns: (\d+);/g)]
  const wanted = Array.from({ length: COLUMNS }, (_, index) => String(index + 1))
  expect(found.map(([, said]) => said)).toEqual(wanted)
  expect(found.map(([, , set]) => set)).toEqual(wanted)
})
