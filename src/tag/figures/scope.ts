import { gather } from '../../base/gather.ts'
import { findPhrases } from '../../base/phrases.ts'
import { covers, type Span } from '../../base/span.ts'
import type { Figure } from '../../records/tags.ts'
import type { Mention } from '../mention.ts'
import { type Passage, sentenceAt } from '../passage.ts'
import type { FigureRules, Subject } from './figure-rules.ts'
import { ownPlaces } from './own-places.ts'
import type { Quantity } from './quantity.ts'
import { within } from './within.ts'

/** Whom a figure is about. */
export type Scope = Pick<Figure, 'regions' | 'partners' | 'groups' | 'joint' | 'subject'>

/** A word that names who a figure may be about. */
export type SubjectWord = Subject & Span

/** The zones, companies and sectors of a passage in reading order. */
export const findSubjects = (passage: Passage, rules: FigureRules): SubjectWord[] =>
  gather(findPhrases(rules.subjects, passage.words), ({ from, to, values: [subject] }) => {
    const [first, last] = [passage.words[from], passage.words[to - 1]]
    return subject === undefined || first === undefined || last === undefined
      ? []
      : [{ start: first.start, end: last.end, ...subject }]
  })

/**
 * The places of a figure’s clause, or of its whole sentence when that holds no other figure; a figure in brackets
 * belongs to the place right before them: «Stati Uniti (+14%)». `alone`: its sentence holds no other; `beside`: all of its clause.
 */
export const scopeOf = (
  passage: Passage,
  quantity: Quantity,
  clause: Span,
  alone: boolean,
  beside: readonly Span[],
  mentions: readonly Mention[],
  home: string,
  subjects: readonly SubjectWord[],
  language: string,
  and: ReadonlySet<string>,
): Scope => {
  const sentence = sentenceAt(passage, quantity.start)
  const inClause = mentions.filter((mention) => covers(clause, mention))
  const bracketed = beforeBracket(passage, clause, mentions, and)
  const near =
    bracketed ?? (inClause.length > 0 || !alone ? inClause : mentions.filter((mention) => covers(sentence, mention)))
  const told = near.filter(({ place }) => place.country !== home || isGroup(place))
  const own = bracketed ?? ownPlaces(quantity, beside, told)
  const partners = codes(own, (mention) => partnerOf(mention, home))
  const groups = codes(own, ({ place }) => (isGroup(place) ? place.code : null))
  return {
    regions: codes(near, ({ place }) => (place.country === home ? place.region : null)),
    partners,
    groups,
    joint: !quantity.counted && partners.length + groups.length > 1,
    subject: subjectOf(passage, sentence, quantity, mentions, home, subjects, language),
  }
}

const beforeBracket = (
  { text }: Passage,
  clause: Span,
  mentions: readonly Mention[],
  and: ReadonlySet<string>,
): Mention[] | null => {
  if (text.charAt(clause.start - 1) !== '(') return null
  const before = mentions.findLast(({ end }) => end <= clause.start && text.slice(end, clause.start).trim() === '(')
  if (before === undefined) return null
  // «Svizzera e Svezia (+24%)»
  const linked = mentions.findLast(({ end }) => end < before.start && and.has(text.slice(end, before.start).trim()))
  return linked === undefined ? [before] : [linked, before]
}

const partnerOf = ({ place }: Mention, home: string): string | null => {
  return isGroup(place) || place.country === home ? null : place.country
}

const isGroup = ({ kind }: Mention['place']): boolean => kind === 'group' || kind === 'macro-region'

const codes = (mentions: readonly Mention[], code: (mention: Mention) => string | null): string[] => [
  ...new Set(mentions.map(code).filter((found) => found !== null)),
]

// Who did it stands before the figure: the nearest zone, cluster or company of the sentence, else its region.
const subjectOf = (
  passage: Passage,
  sentence: Span,
  quantity: Quantity,
  mentions: readonly Mention[],
  home: string,
  subjects: readonly SubjectWord[],
  language: string,
): Figure['subject'] => {
  const inside = within(subjects, sentence.start, sentence.end)
  const nearest =
    inside.findLast(({ start }) => start < quantity.start) ??
    inside.find(({ kind, start }) => kind === 'zone' && start >= quantity.end)
  if (nearest !== undefined) return { kind: nearest.kind, text: nearest.name }
  const region = mentions.find(
    (mention) => covers(sentence, mention) && mention.place.country === home && mention.place.kind === 'region',
  )
  if (region === undefined) return null
  return { kind: 'region', text: region.place.names[language] ?? passage.text.slice(region.start, region.end) }
}
