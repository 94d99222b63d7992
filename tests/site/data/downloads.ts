import type { FileView } from '../../../src/records/file-view.ts'
import type { SiteSettings } from '../../../src/records/site-settings.ts'
import type { Table } from '../../../src/records/table.ts'
import type { TaggedArticle } from '../../../src/records/tagged-article.ts'
import { printFile } from '../../../src/render/print-file.ts'
import type { SiteContent } from '../../../src/site/content.ts'
import { planSite } from '../../../src/site/plan-site.ts'
import { at, content, figure, link, makeArticle, packs, primary, product, settings } from '../factory.ts'

/** An article with a little of everything. */
export const timber = makeArticle({
  id: 'timber',
  title: '=Лес, "Китай"',
  lead: 'Коротко.',
  body: ['А поставили в Китай древесину.', 'Всего 2,5 млн рублей.'],
  date: { value: '2021-05-17', basis: 'stated', notBefore: '2021-05-17', notAfter: '2021-05-17' },
  article: { authors: ['Анна', 'Борис'], removed: [{ line: 1, start: 0, end: 4, text: 'Меню', rule: 'menu' }] },
  tags: {
    regions: [primary('RU-TOM'), { code: 'RU-OMS', role: 'mentioned', evidence: [at(0, 'А')] }],
    partners: [{ code: 'CN', roles: ['export', 'trade'], evidence: [at(0, 'А')] }],
    links: [link('RU-TOM', 'CN'), { ...link('RU-TOM', 'MN', 'trade'), joint: ['MN', 'CN'] }],
    figures: [
      figure('2,5 млн рублей', 2500000, 'RUB', {
        regions: ['RU-TOM'],
        partners: ['CN', 'MN'],
        joint: true,
        fraction: [1, 3],
        period: { text: 'в 2020 году', start: '2020-01-01', end: '2020-12-31' },
        subject: { kind: 'company', text: 'Завод' },
      }),
      figure('-5%', -5, '%'),
    ],
    products: [{ ...product('древесина', '44'), hs: ['44', '47'] }],
    services: [{ ebops: 'SI', text: 'IT-решения', direction: 'export', evidence: [at(0, 'А'), at(1, 'В')] }],
  },
})

export const undated = makeArticle({ id: 'undated', date: { partial: '--09-20' } })

/** Everything of a site below `/data/`, by address. */
export const downloads = (
  articles: readonly TaggedArticle[],
  more: Partial<SiteContent> = {},
  changed: Partial<SiteSettings> = {},
): ReadonlyMap<string, () => FileView> => {
  const { value } = planSite({ ...content(articles), ...more }, { ...settings, ...changed }, packs)
  return new Map(value.files.filter(({ url }) => url.startsWith('/data/')).map(({ url, view }) => [url, view]))
}

/** The text of a download. */
export const textOf = (files: ReadonlyMap<string, () => FileView>, url: string): string => {
  const view = files.get(url)?.()
  if (view === undefined) throw new Error(`no ${url}; there are ${[...files.keys()].join(' ')}`)
  return [...printFile(view)].join('')
}

/** A table before it is printed. */
export const tableOf = (files: ReadonlyMap<string, () => FileView>, url: string): Table => {
  const view = files.get(url)?.()
  if (view?.format !== 'csv') throw new Error(`no table at ${url}`)
  return view.table
}
