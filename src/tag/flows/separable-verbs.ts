import type { PhraseMatch } from '../../base/phrases.ts'
import { fold } from '../../base/words.ts'
import type { Cue, FlowWords } from '../../languages/parts/flow-words.ts'
import type { Passage } from '../passage.ts'
import { expandForms } from './expand-forms.ts'

interface Particle {
  readonly key: string
  readonly cues: readonly Cue[]
}

/** The forms of verbs that leave a particle at the end of their clause, with what they say together. */
export type SeparableVerbs = ReadonlyMap<string, readonly Particle[]>

/** Compiles a language’s separable verbs. */
export const compileSeparableVerbs = ({
  separable,
  endings,
}: Pick<FlowWords, 'separable' | 'endings'>): SeparableVerbs => {
  const verbs = new Map<string, Particle[]>()
  for (const [forms, particle, ...cues] of separable)
    for (const form of forms.split(' ').flatMap((one) => expandForms(one, endings))) {
      const key = fold(form)
      verbs.set(key, [...(verbs.get(key) ?? []), { key: fold(particle), cues }])
    }
  return verbs
}

// a clause has hardly more words between the two
const REACH = 24

// „ab.“, „ab, und“, „ab und“: nothing of the clause follows
const endsClause = (index: number, { words }: Passage, and: ReadonlySet<string>): boolean => {
  const next = words[index + 1]
  return next === undefined || next.joint === '|' || and.has(next.key)
}

/** „setzten sie weniger ab“: a verb at `from` and the particle that ends its clause. */
export const matchSeparable = (
  passage: Passage,
  from: number,
  { separable, and }: { readonly separable: SeparableVerbs; readonly and: ReadonlySet<string> },
): PhraseMatch<Cue> | null => {
  const particles = separable.get(passage.words[from]?.key ?? '')
  if (particles === undefined) return null
  const { start = 0 } = passage.words[from] ?? {}
  const { end = 0 } = passage.sentences.find((sentence) => sentence.end > start) ?? {}
  for (let index = from + 1; index <= from + REACH; index += 1) {
    const word = passage.words[index]
    if (word === undefined || word.start >= end) return null
    const particle = particles.find(({ key }) => key === word.key)
    if (particle !== undefined && endsClause(index, passage, and)) return { from, to: from + 1, values: particle.cues }
  }
  return null
}
