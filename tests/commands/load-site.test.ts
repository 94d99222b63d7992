import { expect, test, vi } from 'vitest'
import { formatProblem } from '../../src/base/problem.ts'
import { loadSite } from '../../src/commands/load-site.ts'
import { preparePacks } from '../../src/commands/prepare-packs.ts'
import { makeFolder, type Tree } from '../io/folders.ts'

// the packs take a while where others compute as well
vi.setConfig({ testTimeout: 60_000 })

const packs = preparePacks('RU').value

const load = async (tree: Tree, drafts = false) => {
  if (packs === null) throw new Error('no packs')
  const options = { root: makeFolder(tree), drafts, baseUrl: null, clock: '2024-06-01T00:00:00.000Z' }
  const { value, problems } = await loadSite(options, {}, packs, { at: () => {}, end: () => {} })
  return { ...value, ids: value.content.articles.map(({ card }) => card.id), told: problems.map(formatProblem) }
}

const article = (title: string, fields: string): string =>
  `---\ntitle: ${title}\ndate: 2024-01-01\n${fields}\n---\nЗавод Томской области поставил фанеру в Египет, где её ждали с весны прошлого года.`

test('of two articles with one slug the second is told and left out everywhere', async () => {
  const { content, ids, told } = await load({
    'content/a.md': article('Первая', 'slug: same'),
    'content/b.md': article('Вторая', 'slug: same'),
    'content/c.md': article('Третья', 'slug: other'),
  })
  expect(ids).toEqual(['same', 'other'])
  expect(content.articles[0]?.tagged().article.title).toBe('Первая')
  expect(content.duplicates).toEqual(
    new Map([
      ['same', ['other']],
      ['other', ['same']],
    ]),
  )
  expect(told).toEqual([
    'content/b.md site/collision  its slug “same” is that of content/a.md, so it is left out; give one of the two another slug',
  ])
})

test('a draft is no article unless asked for, and takes nobody’s slug', async () => {
  const tree = {
    'content/a.md': article('Первая', 'slug: same\ndraft: true'),
    'content/b.md': article('Вторая', 'slug: same'),
  }
  const { content, told } = await load(tree)
  expect(content.articles.map(({ tagged }) => tagged().article.title)).toEqual(['Вторая'])
  expect([content.duplicates.size, told]).toEqual([0, []])
  expect((await load(tree, true)).told).toMatchObject([expect.stringContaining('content/b.md site/collision')])
})

test('a picture is published with the first text that shows it', async () => {
  const picture = (fields: string): string => `${article('Первая', fields)}\n\n![График](chart.png)\n`
  const paths = async (fields: string, drafts = false): Promise<string[]> => {
    const { content } = await load({ 'content/a.md': picture(fields), 'content/chart.png': 'x' }, drafts)
    return content.images.map(({ path }) => path)
  }
  expect(await paths('slug: a')).toEqual(['content/chart.png'])
  expect(await paths('withdrawn: true')).toEqual([])
  expect(await paths('excerpt: true')).toEqual([])
  expect(await paths('draft: true')).toEqual([])
  expect(await paths('draft: true', true)).toEqual(['content/chart.png'])
})
