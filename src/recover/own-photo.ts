import { readWords } from '../base/words.ts'
import type { LineRule } from './line-rule.ts'
import { matchPattern } from './phrase-patterns.ts'
import { isNamedPerson, readAuthors } from './read-names.ts'

const LONGEST = 80
// «Анна Белова. Фото автора», «Анна Белова, фото автора»
const SIGNED = /^(?<name>[^.,]{4,40})[.,]\s+(?<photo>\p{L}+ \p{L}+)\.?$/u
const STEM = 5

/** Who wrote and took the pictures as well. */
export const ownPhoto: LineRule = ({ text, rules }) => {
  const { name, photo } = (text.length > LONGEST ? null : SIGNED.exec(text))?.groups ?? {}
  if (name === undefined || photo === undefined || !isNamedPerson(name, rules)) return null
  const words = readWords(photo)
  const credit = matchPattern(rules.chrome, photo, words, 0)
  const author = words.at(-1)?.key.slice(0, STEM) ?? ''
  const own = [...rules.labels.all.keys()].some((label) => label.slice(0, STEM) === author)
  return credit?.value === 'photo-credit' && own
    ? { rule: 'byline', role: 'credit', credit: readAuthors(name, rules) }
    : null
}
