import { expect } from 'vitest'
import { gazetteer } from '../../../src/gazetteer/index.ts'
import { homelands } from '../../../src/homelands/index.ts'
import { languages } from '../../../src/languages/index.ts'
import type { LanguageCode } from '../../../src/languages/language.ts'
import type { Names } from '../../../src/tag/names/names.ts'
import { compilePacks, type TagPacks } from '../../../src/tag/packs.ts'
import type { Passage } from '../../../src/tag/passage.ts'
import { findPlaces } from '../../../src/tag/places/find-places.ts'

/** The packs of one home country, as the product compiles them. */
export const packsOf = (home: string): TagPacks => {
  const homeland = homelands[home]
  if (homeland === undefined) throw new Error(`no homeland ${home}`)
  return compilePacks(homeland, gazetteer, languages)
}

/** A passage of plain text. */
export const passageOf = (text: string, packs: TagPacks, language: LanguageCode): Passage => ({
  block: 0,
  ...packs.tongue(language).read(text),
})

// «[Китай|CN]» is a place; «{Владимир Мазур}» a person; «<union|Союз>» an organisation of that kind
const MARKS = /\[(?<place>[^|\]]+)\|[^\]]+\]|\{(?<person>[^}]+)\}|<(?<kind>[a-z-]+)\|(?<organisation>[^>]+)>/gu
const PLACE_MARK = /\[([^|\]]+)\|[^\]]+\]/gu

const readMarks = (marked: string): { readonly text: string; readonly spans: readonly NameSpan[] } => {
  const spans: NameSpan[] = []
  let text = ''
  let last = 0
  for (const match of marked.matchAll(MARKS)) {
    const { place, person, kind, organisation } = match.groups ?? {}
    const inner = (place ?? person ?? organisation ?? '').replace(PLACE_MARK, '$1')
    text += marked.slice(last, match.index)
    if (place === undefined) spans.push({ start: text.length, end: text.length + inner.length, kind: kind ?? 'person' })
    text += inner
    last = match.index + match[0].length
  }
  return { text: text + marked.slice(last), spans }
}

interface NameSpan {
  readonly start: number
  readonly end: number
  readonly kind: string
}

const namesOf = (passage: Passage, spans: readonly NameSpan[]): Names => ({
  people: spans
    .filter(({ kind }) => kind === 'person')
    .map(({ start, end }) => ({ passage, start, end, name: passage.text.slice(start, end), office: null })),
  organisations: spans
    .filter(({ kind }) => kind !== 'person')
    .map(({ start, end, kind }) => ({ passage, start, end, kind, name: passage.text.slice(start, end) })),
})

const bare = (marked: string): string => marked.replace(/[{}>]|<[a-z-]+\|/gu, '')

/** Expects exactly the places marked in a text: `'Поставки в [Китай|CN] выросли'`. */
export const expectPlaces =
  (packs: TagPacks, language: LanguageCode) =>
  (marked: string): void => {
    const { text, spans } = readMarks(marked)
    const passage = passageOf(text, packs, language)
    const mentions = findPlaces([passage], namesOf(passage, spans), packs.tongue(language), packs)
    let found = ''
    let last = 0
    for (const { start, end, place } of mentions) {
      found += `${text.slice(last, start)}[${text.slice(start, end)}|${place.code}]`
      last = end
    }
    expect(found + text.slice(last)).toBe(bare(marked))
  }
