import type { PhraseMatch } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import type { EventKind } from '../../languages/parts/name-words.ts'
import type { Mention } from '../mention.ts'
import type { Passage } from '../passage.ts'
import type { HeadForm, NameRules } from './name-rules.ts'
import type { Names } from './names.ts'

type Head = PhraseMatch<HeadForm<EventKind>>

/** An event’s head noun in its passage, and all that the rules look at. */
export interface EventSpot {
  readonly passage: Passage
  readonly head: Head
  readonly form: HeadForm<EventKind>
  readonly sentence: Span
  readonly rules: NameRules
  readonly names: Names
  readonly mentions: readonly Mention[]
}

export interface EventName extends Span {
  readonly name: string
  /** Where it is held, when the rule that named it tells so. */
  readonly place: Mention | null
}
