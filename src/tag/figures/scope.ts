import { findPhrases } from '../../base/phrases.ts'
import { covers, type Span } from '../../base/span.ts'
import { wordAt } from '../../base/words.ts'
import type { Figure } from '../../records/tags.ts'
import type { Mention } from '../mention.ts'
import { type Passage, sentenceAt } from '../passage.ts'
import { clauseAround } from './clause.ts'
import type { FigureRules } from './figure-rules.ts'
import type { Quantity } from './quantity.ts'

/** Whom a figure is about. */
export type Scope = Pick<Figure, 'regions' | 'partners' | 'groups' | 'joint' | 'subject'>

/**
 * The places of a figure’s clause, or of its whole sentence when that holds no other figure; a figure in brackets
 * belongs to the place right before them: «Stati Uniti (+14%)».
 */
export const scopeOf = (
  passage: Passage,
  quantity: Quantity,
  alone: boolean,
  mentions: readonly Mention[],
  home: string,
  language: string,
  rules: FigureRules,
): Scope => {
  const clause = clauseAround(passage, quantity, mentions)
  const sentence = sentenceAt(passage, quantity.start)
  const inClause = mentions.filter((mention) => covers(clause, mention))
  const bracketed = beforeBracket(passage, clause, mentions)
  const near =
    bracketed ?? (inClause.length > 0 || !alone ? inClause : mentions.filter((mention) => covers(sentence, mention)))
  const partners = codes(near, (mention) => partnerOf(mention, home))
  const groups = codes(near, ({ place }) =>
    place.kind === 'group' || place.kind === 'macro-region' ? place.code : null,
  )
  return {
    regions: codes(near, ({ place }) => (place.country === home ? place.region : null)),
    partners,
    groups,
    joint: !quantity.counted && partners.length + groups.length > 1,
    subject: subjectOf(passage, sentence, quantity, mentions, home, language, rules),
  }
}

const beforeBracket = (passage: Passage, clause: Span, mentions: readonly Mention[]): Mention[] | null => {
  if (passage.text.charAt(clause.start - 1) !== '(') return null
  const before = mentions.findLast(
    ({ end }) => end <= clause.start && passage.text.slice(end, clause.start).trim() === '(',
  )
  return before === undefined ? null : [before]
}

const partnerOf = ({ place }: Mention, home: string): string | null => {
  if (place.kind === 'group' || place.kind === 'macro-region' || place.country === home) return null
  return place.country
}

const codes = (mentions: readonly Mention[], code: (mention: Mention) => string | null): string[] => [
  ...new Set(mentions.flatMap((mention) => code(mention) ?? [])),
]

// Who did it stands before the figure: the nearest zone, cluster or company of the sentence, else its region.
const subjectOf = (
  passage: Passage,
  sentence: Span,
  quantity: Quantity,
  mentions: readonly Mention[],
  home: string,
  language: string,
  rules: FigureRules,
): Figure['subject'] => {
  const words = passage.words.slice(wordAt(passage.words, sentence.start), wordAt(passage.words, sentence.end))
  const named = findPhrases(rules.subjects, words)
  const nearest = named.findLast(({ from }) => (words[from]?.start ?? 0) < quantity.start)
  const kind = nearest?.values[0]
  const first = words[nearest?.from ?? 0]
  const last = words[(nearest?.to ?? 1) - 1]
  if (kind !== undefined && first !== undefined && last !== undefined) {
    return { kind, text: passage.text.slice(first.start, last.end) }
  }
  const region = mentions.find(
    (mention) => covers(sentence, mention) && mention.place.country === home && mention.place.kind === 'region',
  )
  if (region === undefined) return null
  return { kind: 'region', text: region.place.names[language] ?? passage.text.slice(region.start, region.end) }
}
