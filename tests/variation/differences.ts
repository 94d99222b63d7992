import { groupBy } from '../../src/base/group-by.ts'
import type { PublicRecord } from '../../src/records/public-record.ts'
import { ROLES } from '../../src/records/roles.ts'
import type { Page } from './page.ts'

/** One thing that a record says otherwise than the page. */
export interface Difference {
  readonly measure: string
  readonly missing: readonly string[]
  readonly wrong: readonly string[]
}

type Measure = (page: Page, record: PublicRecord) => readonly [expected: readonly string[], found: readonly string[]]

const listed = (value: string | null): string[] => (value === null ? [] : [value])

// a country that is told to buy, or to be visited, is no mere mention; a group has a code in small letters or digits
const claimed = (page: Page) => {
  const claims = page.said.flatMap(({ claims: told }) => told)
  const strong = new Set(claims.filter(({ role }) => role !== 'mention').map(({ partner }) => partner))
  return claims.filter(({ role, partner }) => role !== 'mention' || !strong.has(partner))
}

const expectedParties = (page: Page): string[] => {
  const roles = groupBy(claimed(page), ({ partner }) => partner)
  return [...roles].map(([partner, claims]) => {
    const own = ROLES.filter((role) => claims.some((claim) => claim.role === role))
    return `${partner} ${own.join(' ')}`
  })
}

const printFigure = (figure: PublicRecord['figures'][number]): string => {
  const { value, valueMax, fraction, unit, qualifier } = figure
  const number = fraction === null ? `${value}${valueMax === null ? '' : `–${valueMax}`}` : fraction.join('/')
  return `${number} ${unit} ${qualifier}`
}

/** Goods by chapter and direction; of a word that means several chapters, one that the page means is right. */
const goodsOf: Measure = (page, { products }) => {
  const expected = page.said.flatMap(({ goods }) => goods)
  // goods of which once is said where they go are the same goods where nothing is said
  const directed = new Set(expected.flatMap(({ hs, direction }) => (direction === 'any' ? [] : [hs])))
  const told = expected.filter(({ hs, direction }) => direction !== 'any' || !directed.has(hs))
  const found = products.flatMap((product) => {
    const meant = expected.filter(({ hs }) => product.hs.includes(hs))
    const same = meant.filter(({ direction }) => direction === product.direction)
    if (same.length > 0) return same.map(({ hs, direction }) => `${hs} ${direction}`)
    const any = meant.find(({ direction }) => direction === 'any')
    if (any === undefined) return `${product.hs[0]} ${product.direction} “${product.text}”`
    return directed.has(any.hs) ? [] : `${any.hs} any`
  })
  return [told.map(({ hs, direction }) => `${hs} ${direction}`), found]
}

const MEASURES: Readonly<Record<string, Measure>> = {
  title: (page, { title, titleBasis }) => [listed(page.title), titleBasis === 'printed' ? listed(title) : []],
  body: (page, { body }) => [page.body, body],
  authors: (page, { authors }) => [page.credits.authors, authors],
  agency: (page, { agency }) => [listed(page.credits.agency), listed(agency)],
  dateline: (page, { dateline }) => [listed(page.credits.place), listed(dateline?.place ?? null)],
  date: (page, { date }) => [
    [...listed(page.credits.date), ...listed(page.credits.partial)],
    [...listed(date.value), ...listed(date.partial)],
  ],
  regions: (page, { regions }) => {
    const named = new Set(page.said.flatMap(({ regions: codes }) => codes))
    return [
      [...named].map((code) => `${code} ${code === page.region ? 'primary' : 'mentioned'}`),
      regions.map(({ code, role }) => `${code} ${role}`),
    ]
  },
  partners: (page, { partners, groups }) => [
    expectedParties(page),
    [...partners, ...groups].map(({ code, roles }) => `${code} ${roles.join(' ')}`),
  ],
  links: (page, { links }) => [
    claimed(page).map(({ region, partner, role }) => `${region} → ${partner} ${role}`),
    links.map(({ region, partner, group, role }) => `${region} → ${partner ?? group} ${role}`),
  ],
  figures: (page, { figures }) => [page.said.flatMap((said) => said.figures), figures.map(printFigure)],
  goods: goodsOf,
}

const without = (list: readonly string[], other: readonly string[]): string[] => [
  ...new Set(list.filter((item) => !other.includes(item))),
]

/** What a record says otherwise than the page it was read from. */
export const differencesOf = (page: Page, record: PublicRecord): Difference[] =>
  Object.entries(MEASURES).flatMap(([measure, compare]): Difference[] => {
    const [expected, found] = compare(page, record)
    const [missing, wrong] = [without(expected, found), without(found, expected)]
    return missing.length + wrong.length === 0 ? [] : [{ measure, missing, wrong }]
  })

/** Differences and text for whoever reads the report of a failed test. */
export const reportOf = (page: Page, differences: readonly Difference[]): string => {
  const lines = differences.flatMap(({ measure, missing, wrong }) => [
    ...missing.map((item) => `${measure}: not found  ${item}`),
    ...wrong.map((item) => `${measure}: not there  ${item}`),
  ])
  return ['', ...lines, '', '─── text ───', page.text, '────────────'].join('\n')
}
