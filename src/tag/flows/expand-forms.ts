export type Endings = Readonly<Record<string, string>>

const expandWord = (word: string, endings: Endings): string[] => {
  const slash = word.indexOf('/')
  if (slash < 0) return [word]
  const paradigm = word.slice(slash + 1)
  const found = endings[paradigm]
  if (found === undefined) throw new Error(`flow words: no paradigm “${paradigm}” for “${word}”`)
  const stem = word.slice(0, slash)
  return found.split(' ').flatMap((ending) => (ending === '-' ? [stem] : expandWord(stem + ending, endings)))
}

/** Every form of a phrase written with paradigms: «нов/ый рынок» → «новый рынок», «нового рынок» …; all combinations. */
export const expandForms = (phrase: string, endings: Endings): string[] =>
  phrase
    .split(/\s+/)
    .map((word) => expandWord(word, endings))
    .reduce((heads, forms) => heads.flatMap((head) => forms.map((form) => `${head} ${form}`)))

/** The phrases of a list separated by commas. */
export const listPhrases = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

/** The forms of all phrases in a list. */
export const expandList = (list: string, endings: Endings): string[] =>
  listPhrases(list).flatMap((phrase) => expandForms(phrase, endings))
