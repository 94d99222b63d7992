import { type Flow, givesRole, type RoleFlow } from '../flow.ts'
import { isQuestion } from './headless-flows.ts'
import type { Sentence } from './sentence.ts'
import { matterOf, type Topic } from './standing-flows.ts'
import { says } from './stretch.ts'

/** What a text has told of trade up to a sentence. */
export interface Course {
  /** The flow told last, and how many sentences ago anything was told. */
  readonly last: RoleFlow | null
  readonly age: number
  /** Whether a question waits for its answer. */
  readonly asked: boolean
  /** For how many sentences the text’s own story keeps silent. */
  readonly quiet: number
  /** Whether it told that goods come in too, and already where goods go. */
  readonly comesIn: boolean
  readonly listed: boolean
}

// how many sentences without a flow a list may lie behind what it goes on with
const MEMORY = 2

// every course begins as this one, for to the engine a copy of a copy is an object of another kind
export const START: Course = { last: null, age: 0, asked: false, quiet: 0, comesIn: false, listed: false }

/** The course when a sentence begins. */
export const grow = (course: Course): Course => ({ ...START, ...course, age: course.age + 1 })

/** The course in a sentence that tells: «лидеры рынка — Чили и Перу» of others ends what was told. */
export const enter = (course: Course, { cues }: Sentence): Course =>
  says(cues, 'outsider')
    ? { ...START, ...course, last: null, quiet: MEMORY }
    : { ...START, ...course, quiet: Math.max(0, course.quiet - 1) }

/** Whether what was told is still remembered. */
export const isFresh = ({ age }: Course): boolean => age <= MEMORY

/** Whether importers bring goods in at home, not elsewhere: goods come in, and if they go out too it was told where to. */
export const bringIn = (course: Course): boolean =>
  (isFresh(course) && course.last?.role === 'import') || (course.comesIn && course.listed)

/** What the places of a sentence may go on with. */
export const topicOf = (course: Course, story: Topic['story']): Topic => ({
  matter: isFresh(course) ? matterOf(course.last?.role ?? null) : null,
  story: course.quiet > 0 ? null : story,
})

// «экспортировали в Чили, Перу и Оман»
const LIST = 3
const listsPlaces = ({ runs }: Sentence): boolean =>
  runs.some(({ abroad, mentions }) => abroad && mentions.length >= LIST)

/** The course behind a sentence. */
export const leave = (
  course: Course,
  sentence: Sentence,
  main: readonly Flow[],
  standing: readonly Flow[],
): Course => ({
  ...START,
  ...course,
  last: [...main, ...standing].findLast(givesRole) ?? course.last,
  age: main.length > 0 ? 0 : course.age,
  asked: isQuestion(sentence) && (main.length > 0 || course.asked || course.last?.rule === 'answer'),
  comesIn: course.comesIn || main.some(({ role }) => role === 'import'),
  listed: course.listed || (listsPlaces(sentence) && main.some(({ role }) => role === 'export')),
})
