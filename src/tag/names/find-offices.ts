import { findPhrases } from '../../base/phrases.ts'
import type { Word } from '../../base/words.ts'
import type { HeadForm, NameRules } from './name-rules.ts'
import type { Office } from './name-run.ts'

// «Agrar|ökonom»: how many letters a compound has at least before its last part
const FIRST_PART = 3

/** «Landwirtschaftsministers» → «Landwirtschaftsminister»: a compound that ends in an office, where nouns are joined. */
const compoundOffice = (word: Word, rules: NameRules): HeadForm<'office'> | null => {
  if (!word.capital || word.caps) return null
  for (let at = FIRST_PART; at < word.key.length; at += 1) {
    const tail = rules.officeTails.get(word.key.slice(at))
    if (tail !== undefined) return { ...tail, lemma: word.text.slice(0, at) + tail.lemma.toLowerCase() }
  }
  return null
}

// «Бийск-Мельник» is a name; «экс-губернатор» and, where nouns have a capital, «Export-Leiter» are none
const isInName = (words: readonly Word[], at: number, rules: NameRules): boolean =>
  !rules.capitalNouns && words[at]?.joint === '-' && words[at - 1]?.capital === true

/** The offices of the lexicon that are named in words. */
export const findListedOffices = (words: readonly Word[], rules: NameRules): Office[] =>
  findPhrases(rules.offices, words)
    .filter(({ from }) => !isInName(words, from, rules))
    .map(({ from, to, values }) => ({ from, to, forms: values }))

/** The offices named in words: phrases of the lexicon, and compounds of them. */
export const findOffices = (words: readonly Word[], rules: NameRules): Office[] => {
  const listed = findListedOffices(words, rules)
  if (rules.officeTails.size === 0) return listed
  const compounds = words.flatMap((word, at) => {
    const office = compoundOffice(word, rules)
    return office === null || listed.some(({ from, to }) => from <= at && at < to)
      ? []
      : [{ from: at, to: at + 1, forms: [office] }]
  })
  return [...listed, ...compounds].toSorted((left, right) => left.from - right.from)
}
