import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import { paragraphsOf } from '../../src/records/paragraphs.ts'
import { sharedWords, wordsOf } from '../../src/recover/kinship.ts'
import { readSource } from '../../src/recover/read-source.ts'
import { type BoxLists, writeBox } from './boxes.ts'
import { boxes as germanBoxes } from './de/boxes.ts'
import { german } from './de/lists.ts'
import { boxes as englishBoxes } from './en/boxes.ts'
import { english } from './en/lists.ts'
import { boxes as italianBoxes } from './it/boxes.ts'
import { italian } from './it/lists.ts'
import type { Lists } from './lists.ts'
import { type Plan, writePage } from './page.ts'
import { plans } from './plans.ts'
import { boxes as russianBoxes } from './ru/boxes.ts'
import { russian } from './ru/lists.ts'

const ALL: readonly (readonly [string, Lists, BoxLists])[] = [
  ['ru', russian, russianBoxes],
  ['it', italian, italianBoxes],
  ['en', english, englishBoxes],
  ['de', german, germanBoxes],
]

const runs = Math.ceil(Number(process.env.VARIATIONS ?? 4000) / ALL.length)

const bodyOf = (text: string): string[] => {
  const bytes = new TextEncoder().encode(text)
  const { value } = readSource({ path: 'seeds/text.txt', kind: 'raw', bytes, sidecar: null }, languages)
  return paragraphsOf(value?.article.body ?? []).map((block) => block.text)
}

/** Fewest words that a paragraph shares with what stands above it: less says nothing of where it belongs. */
const SHARED = 4
/** Which part of the texts may be read wrongly. */
const FAULTS = 0.06

interface Told {
  readonly text: string
  readonly body: readonly string[]
}

const tell = (lists: Lists, boxes: BoxLists, [plan, box, place]: readonly [Plan, number[], number]): Told[] => {
  const { text, body } = writePage(lists, plan)
  const at = 1 + (place % Math.max(1, body.length - 1))
  const paragraph = body[at] ?? ''
  if (sharedWords(paragraph, wordsOf(body.slice(0, at))) < SHARED) return []
  const parted = text.replace(paragraph, `${writeBox(boxes, box).join('\n')}\n${paragraph}`)
  return [{ text: parted, body: bodyOf(text) }]
}

const drawn = fc.tuple(plans, fc.array(fc.nat(9999), { minLength: 24, maxLength: 24 }), fc.nat(9999))

test.for(ALL)('a box of other news inside a text in %s takes nothing away and leaves nothing', ([, lists, boxes]) => {
  const seed = Number(process.env.FAST_CHECK_SEED ?? 1)
  const texts = fc.sample(drawn, { numRuns: runs, seed }).flatMap((plan) => tell(lists, boxes, plan))
  const wrong = texts.filter(({ text, body }) => bodyOf(text).join('\n') !== body.join('\n'))
  expect(texts.length).toBeGreaterThan(runs / 20)
  expect(wrong.length / texts.length, wrong[0]?.text).toBeLessThanOrEqual(FAULTS)
})
