import { ANY_CASE, type CaseForm, type Cases, type Gender } from '../parts/name-words.ts'

type Paradigm = readonly (readonly [ending: string, cases: Cases])[]

// Endings after the stem, dictionary form first. A masculine accusative is counted with the genitive, as of people.
const HARD: Paradigm = [
  ['', 'n'],
  ['а', 'ga'],
  ['у', 'd'],
  ['ом', 'i'],
  ['е', 'p'],
]
const HISSING: Paradigm = [
  ['', 'n'],
  ['а', 'ga'],
  ['у', 'd'],
  ['ем', 'i'],
  ['е', 'p'],
]
const SOFT: Paradigm = [
  ['ь', 'n'],
  ['я', 'ga'],
  ['ю', 'd'],
  ['ем', 'i'],
  ['е', 'p'],
]
const SHORT_I: Paradigm = [
  ['й', 'n'],
  ['я', 'ga'],
  ['ю', 'd'],
  ['ем', 'i'],
  ['е', 'p'],
]
const SHORT_II: Paradigm = [
  ['ий', 'n'],
  ['ия', 'ga'],
  ['ию', 'd'],
  ['ием', 'i'],
  ['ии', 'p'],
]
const FIRST: Paradigm = [
  ['а', 'n'],
  ['ы', 'g'],
  ['е', 'dp'],
  ['у', 'a'],
  ['ой', 'i'],
]
const FIRST_VELAR: Paradigm = [
  ['а', 'n'],
  ['и', 'g'],
  ['е', 'dp'],
  ['у', 'a'],
  ['ой', 'i'],
  ['ей', 'i'],
]
const FIRST_SOFT: Paradigm = [
  ['я', 'n'],
  ['и', 'g'],
  ['е', 'dp'],
  ['ю', 'a'],
  ['ей', 'i'],
  ['ёй', 'i'],
]
const FIRST_IYA: Paradigm = [
  ['ия', 'n'],
  ['ии', 'gdp'],
  ['ию', 'a'],
  ['ией', 'i'],
]
const THIRD: Paradigm = [
  ['ь', 'na'],
  ['и', 'gdp'],
  ['ью', 'i'],
]
const NEUTER: Paradigm = [
  ['о', 'na'],
  ['а', 'g'],
  ['у', 'd'],
  ['ом', 'i'],
  ['е', 'p'],
]
const NEUTER_IE: Paradigm = [
  ['ие', 'na'],
  ['ия', 'g'],
  ['ию', 'd'],
  ['ием', 'i'],
  ['ии', 'p'],
]
const NEUTER_E: Paradigm = [
  ['е', 'na'],
  ['а', 'g'],
  ['у', 'd'],
  ['ем', 'i'],
  ['е', 'p'],
]
const ADJECTIVE_M: Paradigm = [
  ['ий', 'n'],
  ['ый', 'n'],
  ['ой', 'n'],
  ['его', 'ga'],
  ['ого', 'ga'],
  ['ему', 'd'],
  ['ому', 'd'],
  ['им', 'i'],
  ['ым', 'i'],
  ['ем', 'p'],
  ['ом', 'p'],
]

// Stems that change before an ending.
const FLEETING: Readonly<Record<string, string>> = {
  павел: 'Павл',
  пётр: 'Петр',
  лев: 'Льв',
  посол: 'посл',
}

const withEndings = (stem: string, paradigm: Paradigm): CaseForm[] =>
  paradigm.map(([ending, cases]) => ({ form: stem + ending, cases }))

const cut = (word: string, count: number): string => word.slice(0, word.length - count)

const declineFeminine = (word: string): CaseForm[] => {
  if (word.endsWith('ия')) return withEndings(cut(word, 2), FIRST_IYA)
  if (word.endsWith('я')) return withEndings(cut(word, 1), FIRST_SOFT)
  if (word.endsWith('а')) return withEndings(cut(word, 1), /[гкхжчшщ]а$/u.test(word) ? FIRST_VELAR : FIRST)
  if (word.endsWith('ь')) return withEndings(cut(word, 1), THIRD)
  return [{ form: word, cases: ANY_CASE }]
}

const declineNeuter = (word: string): CaseForm[] => {
  if (word.endsWith('ие')) return withEndings(cut(word, 2), NEUTER_IE)
  if (word.endsWith('е')) return withEndings(cut(word, 1), NEUTER_E)
  if (word.endsWith('о')) return withEndings(cut(word, 1), NEUTER)
  return [{ form: word, cases: ANY_CASE }]
}

const declineMasculine = (word: string): CaseForm[] => {
  const changed = FLEETING[word.toLowerCase()]
  if (changed !== undefined) return [{ form: word, cases: 'n' }, ...withEndings(changed, HARD).slice(1)]
  if (/щий$|ный$|ской$/u.test(word)) return withEndings(cut(word, 2), ADJECTIVE_M)
  if (word.endsWith('ий')) return withEndings(cut(word, 2), SHORT_II)
  if (word.endsWith('й')) return withEndings(cut(word, 1), SHORT_I)
  if (word.endsWith('ь')) return withEndings(cut(word, 1), SOFT)
  if (/[ая]$/u.test(word)) return declineFeminine(word)
  if (/[еиоуэюы]$/u.test(word)) return [{ form: word, cases: ANY_CASE }]
  return withEndings(word, /[жчшщц]$/u.test(word) ? HISSING : HARD)
}

const declineWord = (word: string, gender: Gender): CaseForm[] => {
  if (word === word.toUpperCase()) return [{ form: word, cases: ANY_CASE }]
  if (gender === 'f') return declineFeminine(word)
  return gender === 'n' ? declineNeuter(word) : declineMasculine(word)
}

const ADJECTIVES: Readonly<Record<Gender, readonly (readonly [ending: string, cases: Cases])[]>> = {
  m: [
    ['ый', 'n'],
    ['ого', 'ga'],
    ['ому', 'd'],
    ['ым', 'i'],
    ['ом', 'p'],
  ],
  f: [
    ['ая', 'n'],
    ['ой', 'gdip'],
    ['ую', 'a'],
  ],
  n: [
    ['ое', 'na'],
    ['ого', 'g'],
    ['ому', 'd'],
    ['ым', 'i'],
    ['ом', 'p'],
  ],
  p: [
    ['ые', 'na'],
    ['ых', 'gp'],
    ['ым', 'd'],
    ['ыми', 'i'],
  ],
}

// «экспортный», «торгово-промышленная», «особая»: an adjective in the dictionary form before the noun
const ADJECTIVE_LEMMA = /(?:ый|ий|ой|ая|яя|ое|ее)$/u

const declineAdjective = (word: string, gender: Gender): CaseForm[] => {
  const stem = cut(word, 2)
  const velar = /[гкхжчшщ]$/u.test(stem)
  return ADJECTIVES[gender].map(([ending, cases]) => ({
    form: stem + (velar ? ending.replace(/^ы/u, 'и') : ending),
    cases,
  }))
}

const shared = (left: Cases, right: Cases): Cases => [...left].filter((letter) => right.includes(letter)).join('')

/**
 * The forms of a Russian noun, given name or noun phrase by its dictionary form: «посол» → «посла» (genitive), …;
 * leading adjectives agree, words after the noun stay («центр поддержки экспорта»).
 */
export const decline = (lemma: string, gender: Gender): CaseForm[] => {
  const words = lemma.split(' ')
  const headAt = words.findIndex((word) => !ADJECTIVE_LEMMA.test(word) || words.length === 1)
  const head = words[headAt] ?? lemma
  const after = words
    .slice(headAt + 1)
    .map((word) => ` ${word}`)
    .join('')
  let forms = declineWord(head, gender)
  for (const adjective of words.slice(0, headAt).reverse()) {
    forms = declineAdjective(adjective, gender).flatMap((left) =>
      forms
        .map((right) => ({ form: `${left.form} ${right.form}`, cases: shared(left.cases, right.cases) }))
        .filter((form) => form.cases !== ''),
    )
  }
  return forms.map((form) => ({ ...form, form: form.form + after }))
}

type Ending = readonly [printed: string, lemma: string]

// How a family name is printed in a case → its dictionary form; the first ending that fits decides.
const MASCULINE: Readonly<Record<string, readonly Ending[]>> = {
  g: [
    ['ского', 'ский'],
    ['цкого', 'цкий'],
    ['ого', 'ой'],
    ['его', 'ий'],
    ['ья', 'ей'],
    ['я', 'ь'],
    ['а', ''],
  ],
  d: [
    ['скому', 'ский'],
    ['цкому', 'цкий'],
    ['ому', 'ой'],
    ['ему', 'ий'],
    ['ью', 'ей'],
    ['ю', 'ь'],
    ['у', ''],
  ],
  i: [
    ['ским', 'ский'],
    ['цким', 'цкий'],
    ['овым', 'ов'],
    ['евым', 'ев'],
    ['ёвым', 'ёв'],
    ['иным', 'ин'],
    ['ыным', 'ын'],
    ['ым', 'ый'],
    ['им', 'ий'],
    ['ом', ''],
    ['ем', 'ь'],
  ],
  p: [
    ['ском', 'ский'],
    ['цком', 'цкий'],
    ['ове', 'ов'],
    ['еве', 'ев'],
    ['ине', 'ин'],
    ['ом', 'ой'],
    ['е', ''],
  ],
}
const FEMININE: readonly Ending[] = [
  ['ской', 'ская'],
  ['цкой', 'цкая'],
  ['скую', 'ская'],
  ['цкую', 'цкая'],
  ['овой', 'ова'],
  ['евой', 'ева'],
  ['ёвой', 'ёва'],
  ['иной', 'ина'],
  ['ыной', 'ына'],
  ['ову', 'ова'],
  ['еву', 'ева'],
  ['ёву', 'ёва'],
  ['ину', 'ина'],
  ['ыну', 'ына'],
]
// «Черных», «Шевченко», «Абэ»: names that never decline
const FIXED = /(?:[иы]х|[иоэы])$/u

const replaceEnding = (word: string, endings: readonly Ending[]): string => {
  const found = endings.find(([printed]) => word.endsWith(printed) && word.length > printed.length + 1)
  const lemma = found === undefined ? word : cut(word, found[0].length) + found[1]
  return lemma.replace(/(?<=[аеиоуыэюя])ь$/u, 'й')
}

/** Dictionary form of a family name: «Уссом» (instrumental, masculine) → «Усс». */
export const familyName = (printed: string, cases: Cases, gender: 'm' | 'f'): string => {
  if (cases.includes('n') || printed === printed.toUpperCase()) return printed
  if (gender === 'f') return replaceEnding(printed, FEMININE)
  if (FIXED.test(printed)) return printed
  return replaceEnding(printed, MASCULINE[cases.charAt(0)] ?? [])
}

// the endings of adjectives in any form, longest first
const ADJECTIVE_FORM = /(?:ого|его|ому|ему|ыми|ими|ый|ий|ой|ая|яя|ое|ее|ые|ие|ым|им|ом|ем|ую|юю|ей|ых|их)$/u
// «приглашение», «решений» end as adjectives do
const VERBAL_NOUN = /[аеия]ни(?:е|ем|й)$/u
const SOFT_STEM = /(?:н|ш|щ|ж|ч)$/u

const FAMILY_FORMS: readonly (readonly [lemma: RegExp, cut: number, endings: readonly string[]])[] = [
  // «Польский»
  [/[сц]кий$/u, 2, ['ий', 'ого', 'ому', 'им', 'ом']],
  // «Островская»
  [/[сц]кая$/u, 2, ['ая', 'ой', 'ую']],
  // «Толстой», «Белый»
  [/[оы]й$/u, 2, ['ой', 'ый', 'ого', 'ому', 'ым', 'ом']],
  // «Соколова»
  [/(?:ов|ев|ёв|ин|ын)а$/u, 1, ['а', 'ой', 'у']],
  // «Ефимов»
  [/(?:ов|ев|ёв|ин|ын)$/u, 0, ['', 'а', 'у', 'ым', 'е']],
  // «Гоголь», «Гайдай»
  [/[ьй]$/u, 1, ['ь', 'й', 'я', 'ю', 'ем', 'е']],
  // «Усс»
  [/[^аеёиоуыэюя]$/u, 0, ['', 'а', 'у', 'ом', 'ем', 'е']],
]

/** Every singular form of a family name: «Усс» → «Усса», «Уссу», «Уссом», … */
export const familyForms = (lemma: string): string[] => {
  const found = FAMILY_FORMS.find(([pattern]) => pattern.test(lemma))
  return found === undefined ? [lemma] : found[2].map((ending) => cut(lemma, found[1]) + ending)
}

/** Whether a word has the ending of an adjective: «смоленской», «транспортной». */
export const isAdjective = (key: string): boolean =>
  key.length > 4 && ADJECTIVE_FORM.test(key) && !VERBAL_NOUN.test(key)

/** Dictionary form of an adjective, agreeing with `gender`: «Гагаринского» (m) → «Гагаринский». */
export const adjective = (printed: string, gender: Gender): string => {
  const ending = ADJECTIVE_FORM.exec(printed)?.[0]
  if (ending === undefined) return printed
  const stem = cut(printed, ending.length)
  const softly = /^(?:его|ему|ими|ее|яя|юю|ем|ей|их|ие|им|ий)$/u.test(ending) && SOFT_STEM.test(stem)
  const velar = /[гкх]$/u.test(stem)
  if (gender === 'f') return stem + (softly && stem.endsWith('н') ? 'яя' : 'ая')
  if (gender === 'n') return stem + (softly ? 'ее' : 'ое')
  if (gender === 'p') return stem + (softly || velar ? 'ие' : 'ые')
  return stem + (softly || velar ? 'ий' : 'ый')
}

// «поддержки экспорта», «по торговле с Россией»: what may follow the head of an organisation’s name
const LINKS: ReadonlySet<string> = new Set(['по', 'и', 'с', 'для', 'на', 'при', 'имени'])
const GENITIVE = /(?:ого|его|ой|ей|ых|их|ов|ев|ий|[аяыиь]|ию|ости|ыми|ими|ами|ями|лю|ле|ке|те|не)$/u
const PAST = /(?:[аеиоуыя]л[аио]?|лс[ья]|л[аио]сь|[уюая]т|[уюая]тся|[еи]тся|ть|ться|[её]т|ит)$/u

/** Whether a lower-case word may go on with the name of an organisation: «поддержки» may, «сообщила» may not. */
export const continuesName = (key: string): boolean =>
  LINKS.has(key) || (key.length > 3 && GENITIVE.test(key) && !PAST.test(key))
