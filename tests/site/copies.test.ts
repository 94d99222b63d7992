import { expect, test } from 'vitest'
import { buildAtlas } from '../../src/site/atlas.ts'
import { openRegister } from '../../src/site/register.ts'
import { content, link, makeArticle, packs, primary, settings } from './factory.ts'

const steel = (id: string, day: string | null) =>
  makeArticle({
    id,
    title: id,
    ...(day === null ? {} : { date: { value: day, basis: 'stated' } }),
    tags: { regions: [primary('RU-TOM')], links: [link('RU-TOM', 'CN')] },
  })

const atlasOf = (days: Readonly<Record<string, string | null>>, duplicates: Readonly<Record<string, string[]>>) => {
  const articles = Object.entries(days).map(([id, day]) => steel(id, day))
  const site = { ...content(articles), duplicates: new Map(Object.entries(duplicates)) }
  return buildAtlas(site, settings, openRegister(packs))
}

const idsOf = (entries: readonly { readonly id: string }[] | undefined) => entries?.map(({ id }) => id)

test('of copies of a text lists show the first, and each keeps its page', () => {
  const days = { late: '2023-05-14', first: '2023-05-12', undated: null, other: '2023-05-13' }
  const same = { late: ['first', 'undated'], first: ['late', 'undated'], undated: ['late', 'first'] }
  const atlas = atlasOf(days, same)
  expect(idsOf(atlas.told)).toEqual(['other', 'first'])
  expect(idsOf(atlas.regions.get('RU-TOM')?.entries)).toEqual(['other', 'first'])
  expect(idsOf(atlas.pairs.get('RU-TOM/CN')?.entries)).toEqual(['other', 'first'])
  expect(atlas.entries).toHaveLength(4)
})

test('copies of one day are told apart by their paths, whatever the order of the files', () => {
  const same = { a: ['b'], b: ['a'] }
  expect(idsOf(atlasOf({ a: '2023-05-12', b: '2023-05-12' }, same).told)).toEqual(['a'])
  expect(idsOf(atlasOf({ b: '2023-05-12', a: '2023-05-12' }, same).told)).toEqual(['a'])
})

test('the copy of what is withdrawn is shown', () => {
  expect(idsOf(atlasOf({ a: '2023-05-12' }, { a: ['gone'] }).told)).toEqual(['a'])
})
