import { isMap, isSeq, type Pair } from 'yaml'
import { suggest } from '../base/closest.ts'
import type { Overrides } from '../records/article.ts'
import { ROLES } from '../records/roles.ts'
import { checked, entries, nodeOf, type ReadValue, readTexts, type Said } from './front-matter-values.ts'

// `RU-TOM`, `IT-52`
const REGION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/
// `CN`
const COUNTRY = /^[A-Z]{2}$/
// HS 2022 chapters: `01` … `97`
const CHAPTER = /^(?:0[1-9]|[1-8]\d|9[0-7])$/

const readCode = (pattern: RegExp, sample: string): ReadValue<string> =>
  checked(
    (text) => (pattern.test(text.toUpperCase()) ? text.toUpperCase() : null),
    (about) => `${about} is no such code; write one as ${sample}`,
  )
const readRegion = readCode(REGION, 'RU-TOM (ISO 3166-2)')
const readCountry = readCode(COUNTRY, 'CN (ISO 3166-1)')

const readChapter = checked(
  (text) => (CHAPTER.test(text) ? text : null),
  (about) => `${about} is no HS chapter; write two digits, 01 to 97`,
)

interface Coded {
  readonly code: string
  readonly words: readonly string[]
  readonly at: Said
}

// each code once, the first time it is named
const once = (said: Said, read: ReadValue<string>): ReadValue<string> => {
  const seen = new Set<string>()
  return (at) => {
    const code = read(at)
    if (code !== null && seen.has(code)) said.complain(at.node, `“${code}” is named twice; keep the first`)
    if (code === null || seen.has(code)) return null
    seen.add(code)
    return code
  }
}

// a list of codes, or a map from a code to a word or words
const readCoded = (said: Said, readCode: ReadValue<string>): Coded[] => {
  const { node, document } = said
  const read = once(said, readCode)
  if (!isMap(node)) {
    return entries(said).flatMap((entry) => {
      const at = { ...said, node: entry }
      const code = read(at)
      return code === null ? [] : [{ code, words: [], at }]
    })
  }
  return node.items.flatMap((pair: Pair) => {
    const code = read({ ...said, node: nodeOf(pair.key, document) })
    const at = { ...said, node: nodeOf(pair.value, document) }
    return code === null ? [] : [{ code, words: readTexts(at) ?? [], at }]
  })
}

// an empty list says “none”; a list of nothing but mistakes says nothing
const unlessAllWrong = <T>({ node }: Said, values: readonly T[]): readonly T[] | null =>
  values.length > 0 || ((isSeq(node) || isMap(node)) && node.items.length === 0) ? values : null

const known = (words: readonly string[], choice: readonly string[], at: Said): string[] =>
  words.filter((word) => {
    if (choice.includes(word)) return true
    at.complain(at.node, `“${word}” is no role; ${suggest(word, choice)}`)
    return false
  })

/** HS chapters: `products: [44, 03]`. */
export const readChapters: ReadValue<readonly string[]> = (said) => {
  const read = once(said, readChapter)
  return unlessAllWrong(
    said,
    entries(said).flatMap((node) => read({ ...said, node }) ?? []),
  )
}

/** Regions: in a list the first is the primary one; in a map each code has its role. */
export const readRegions: ReadValue<NonNullable<Overrides['regions']>> = (said) => {
  const regions = readCoded(said, readRegion).map(({ code, words, at }, index) => {
    const role = known(words, ['primary', 'mentioned'], at)[0] ?? (index === 0 ? 'primary' : 'mentioned')
    return { code, role: role === 'primary' ? ('primary' as const) : ('mentioned' as const) }
  })
  return unlessAllWrong(said, regions)
}

/** Partners: a list of countries, whose roles stay as the text says, or a map from a country to its role or roles. */
export const readPartners: ReadValue<NonNullable<Overrides['partners']>> = (said) =>
  unlessAllWrong(
    said,
    readCoded(said, readCountry).map(({ code, words, at }) => ({ code, roles: known(words, ROLES, at) })),
  )
