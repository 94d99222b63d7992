import type { Word } from '../../base/words.ts'
import type { GivenForm, HeadForm, Title } from './name-rules.ts'

/** A noun of office found in a passage, by its words. */
export interface Office {
  readonly from: number
  readonly to: number
  readonly forms: readonly HeadForm<'office'>[]
}

/** Words that make up a person’s name; the readings of its given name, none where it is not in the list. */
export interface NameRun {
  readonly from: number
  readonly to: number
  readonly given: readonly GivenForm[]
  /** What the person is called before the name, where no given name is known: «господином», «Mrs». */
  readonly title: Title | null
}

// how many words may stand between an office and the name of who holds it
export const REACH = 24
/** Whether a word may be part of a person’s name. */
export const isName = (word: Word | undefined): word is Word =>
  word?.capital === true && !word.caps && word.text.length > 1

/** Whether a word follows the one before it with one of these between. */
export const follows = (word: Word | undefined, joints: string): boolean =>
  word !== undefined && joints.includes(word.joint)

/** A name none of whose words is in the list of given names. */
export const unlisted = (from: number, to: number, title: Title | null = null): NameRun => ({
  from,
  to,
  given: [],
  title,
})
