import type { Word } from '../../base/words.ts'
import type { NameRules } from './name-rules.ts'
import type { OrganisationHead, OrganisationSpot } from './organisation-spot.ts'

const COMPLEMENT_WORDS = 9

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Dictionary form of the words before and in a head noun: «Гагаринского консервного комбината» → «Гагаринский …». */
export const headName = (words: readonly Word[], from: number, head: OrganisationHead, rules: NameRules): string => {
  const form = head.values[0]
  if (form === undefined) return ''
  const adjectives = words
    .slice(from, head.from)
    .map((word, index) => {
      const compound = words[from + index + 1]?.joint === '-'
      const lemma = compound ? word.text : rules.words.adjective(word.text, form.gender)
      return (index > 0 && word.joint === '-' ? '-' : ' ') + lemma
    })
    .join('')
    .trim()
  const first = words[head.from]
  const noun = adjectives === '' && first?.capital && !first.caps ? capitalised(form.lemma) : form.lemma
  return `${adjectives} ${noun}`.trim()
}

/** The words that complete a head noun: «поддержки экспорта», «по торговле с Россией (РОТОБО)». */
export const complementEnd = ({ passage, rules, isPlace }: OrganisationSpot, from: number): number => {
  const { words, text } = passage
  let at = from
  while (at < from + COMPLEMENT_WORDS) {
    const word = words[at]
    if (word === undefined || (word.joint !== ' ' && word.joint !== '-' && word.joint !== "'")) break
    const place = isPlace(passage, at)
    if (place > at) at = place
    else if (rules.cyrillic && words[at + 1]?.joint === '-') at += 1
    else if (!word.capital && rules.words.continuesName(word.key))
      at += rules.cyrillic || words[at + 1]?.joint === '|' ? 1 : 2
    else break
  }
  while (at > from && rules.words.continuesName(words[at - 1]?.key ?? '') && (words[at - 1]?.text.length ?? 9) < 4)
    at -= 1
  const end = words[at - 1]?.end ?? 0
  const bracket = /^ \(\p{Lu}{2,}\)/u.exec(text.slice(end))
  return end + (bracket?.[0].length ?? 0)
}
