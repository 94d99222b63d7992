import { countWords, isBroad } from '../base/breadth.ts'
import { readWords, type Word } from '../base/words.ts'
import type { Chrome } from '../languages/parts/boilerplate.ts'
import type { LineRule } from './line-rule.ts'
import type { Verdict } from './page-line.ts'
import { matchPattern } from './phrase-patterns.ts'

/** Most characters a line of each kind may have; what is not listed here is at most `SHORT` long. */
const SHORT = 120
const LONGEST: Partial<Readonly<Record<Chrome, number>>> = {
  share: 80,
  comments: 60,
  'article-link': 260,
  closing: 400,
  'photo-credit': 240,
  plugin: 400,
  tags: 300,
  advertisement: 500,
  contacts: 300,
  'cookie-notice': 900,
  copyright: 700,
  form: 300,
  'legal-notice': 700,
  login: 300,
  subscribe: 600,
}

const ROLES: Partial<Readonly<Record<Chrome, Verdict['role']>>> = {
  accessibility: 'header',
  contents: 'header',
  'cookie-notice': 'header',
  search: 'header',
  'author-note': 'section',
  comments: 'section',
  closing: 'end',
  'next-article': 'section',
  'related-heading': 'section',
  copyright: 'end',
  'legal-notice': 'end',
}

// “12,4K subscribers”
const SCALE = /^[kкmм]$/u
const isScale = (words: readonly Word[], index: number): boolean =>
  words[index - 1]?.kind === 'digits' && SCALE.test(words[index]?.key ?? '')

/** A line that the packs’ boilerplate knows: «Поделиться», “Read also: …”. */
export const chrome: LineRule = ({ text, words, rules }) => {
  const first = words.findIndex((word, index) => word.kind === 'letters' && !isScale(words, index))
  if (first < 0) return null
  // «5 комментариев» is a count, «Комментарии» opens them
  const counted = first > 0
  const numbered = words.some((word) => word.kind === 'digits')
  const fitsCount = (kind: Chrome): boolean => {
    if (kind === 'views') return numbered && countWords(words) < 9
    return kind === 'reading-time' ? numbered : !(counted && kind === 'comments')
  }
  const accept = (kind: Chrome): boolean => !isBroad(text, (LONGEST[kind] ?? SHORT) + 1) && fitsCount(kind)
  const match = matchPattern(rules.chrome, text, words, first, accept)
  if (match === null) return null
  // «Читайте также:» with nothing after it opens a list
  const kind = match.value === 'article-link' && match.rest >= text.length ? 'related-heading' : match.value
  return { rule: kind, role: ROLES[kind] ?? 'chrome' }
}

/** A link to another article whose label its capitals part from it and no colon: “LEGGI ANCHE Il porto riapre”. */
export const shoutedLink: LineRule = (view) => {
  const { text, words } = view
  if (words[0]?.caps !== true || isBroad(text, SHORT)) return null
  const rest = words.find(({ caps }) => !caps)
  if (rest?.capital !== true) return null
  const parted = `${text.slice(0, rest.start).trimEnd()}: ${text.slice(rest.start)}`
  const verdict = chrome({ ...view, text: parted, words: readWords(parted) })
  return verdict?.rule === 'article-link' ? verdict : null
}
