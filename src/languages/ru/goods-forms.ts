import type { GoodsForm } from '../parts/goods.ts'

type Gender = 'm' | 'f' | 'n'
type Cases = readonly string[]

interface Declension {
  readonly gender: Gender
  /** Letters of the dictionary form that the endings replace. */
  readonly cut: number
  readonly singular: string
  readonly plural: string
}

// Nominative, genitive, dative, accusative, instrumental, prepositional. `-` is no ending; in the plural `*` is the
// bare stem or the one given after a bar («плитка|плиток»).
const DECLENSIONS: ReadonlyArray<readonly [ending: RegExp, declension: Declension]> = [
  [/ия$/u, { gender: 'f', cut: 1, singular: 'я и и ю ей и', plural: 'и й ям и ями ях' }],
  [/я$/u, { gender: 'f', cut: 1, singular: 'я и е ю ей е', plural: 'и *я ям и ями ях' }],
  [/а$/u, { gender: 'f', cut: 1, singular: 'а ы е у ой е', plural: 'ы * ам ы ами ах' }],
  [/ие$/u, { gender: 'n', cut: 1, singular: 'е я ю е ем и', plural: 'я й ям я ями ях' }],
  [/[ьё]е?$/u, { gender: 'n', cut: 1, singular: 'е я ю е ем е', plural: 'я * ям я ями ях' }],
  [/це$/u, { gender: 'n', cut: 1, singular: 'е а у е ем е', plural: 'а * ам а ами ах' }],
  [/о$/u, { gender: 'n', cut: 1, singular: 'о а у о ом е', plural: 'а * ам а ами ах' }],
  [/й$/u, { gender: 'm', cut: 1, singular: 'й я ю й ем е', plural: 'и ев ям и ями ях' }],
  [/[жчшщ]$/u, { gender: 'm', cut: 0, singular: '- а у - ом е', plural: 'ы ей ам ы ами ах' }],
  [/./u, { gender: 'm', cut: 0, singular: '- а у - ом е', plural: 'ы ов ам ы ами ах' }],
]
const SOFT: Readonly<Record<'m' | 'f', Declension>> = {
  m: { gender: 'm', cut: 1, singular: 'ь я ю ь ем е', plural: 'и ей ям и ями ях' },
  f: { gender: 'f', cut: 1, singular: 'ь и и ь ью и', plural: 'и ей ям и ями ях' },
}
const PLURAL_ONLY = { ы: 'ы ов ам ы ами ах', и: 'и ей ям и ями ях', а: 'а * ам а ами ах', я: 'я ев ям я ями ях' }
// «сливки», «духи»: hard endings after a velar
const VELAR_PLURAL = 'и ов ам и ами ах'

const ADJECTIVE: Readonly<Record<'hard' | 'soft' | 'possessive', Readonly<Record<Gender | 'pl', string>>>> = {
  hard: {
    m: 'ый ого ому ый ым ом',
    f: 'ая ой ой ую ой ой',
    n: 'ое ого ому ое ым ом',
    pl: 'ые ых ым ые ыми ых',
  },
  soft: {
    m: 'ий его ему ий им ем',
    f: 'яя ей ей юю ей ей',
    n: 'ее его ему ее им ем',
    pl: 'ие их им ие ими их',
  },
  possessive: {
    m: 'ий ьего ьему ий ьим ьем',
    f: 'ья ьей ьей ью ьей ьей',
    n: 'ье ьего ьему ье ьим ьем',
    pl: 'ьи ьих ьим ьи ьими ьих',
  },
}
// «рыбий», «овечья»
const POSSESSIVE = /(?:[бвз]ий|ья|ье)$/u
const SOFT_ADJECTIVE = /н(?:яя|ее|ий)$/u

const VELAR_OR_HUSHING = /[гкхжчшщ]$/u
const HUSHING = /[жчшщц]$/u
// «масло», «масел»; «кресло», «кресел»
const FLEETING = /сл$/u
const VOWEL = /[аеиоуыэюя]$/u

/**
 * Every form of a good’s name in both numbers. «пшеничная мука/s», «кабель/m», «изделие ~ из черных металлов»: adjectives
 * agree with the noun before `~`; after `/` stand `s` singular only, `p` plural only, `m` or `f` the gender of a noun in
 * «-ь», `a` declined like an adjective, `0` not at all; `!` endings that bear
 * the stress and so keep their «о» («ёж», «ежом»); `+` a plural that two adjectives share («мясной и молочной отраслей»); `^` a plural in «-а» («дом», «дома»); after `|` the stem of the
 * forms that lose or gain a vowel. Both halves of «вагон=цистерна» decline.
 */
export const goodsForms = (entry: string): GoodsForm[] => {
  const [phrase = entry, tail = ''] = entry.split(' ~ ')
  const [name = phrase, tags = ''] = phrase.split('/')
  const words = name.trim().split(' ')
  const noun = declineNoun(words[words.length - 1] ?? '', tags)
  const adjectives = words.slice(0, -1).map((word) => declineAdjective(word, noun.gender))
  const end = tail === '' ? '' : ` ${tail.trim()}`
  const join = (number: 'singular' | 'plural'): GoodsForm[] => {
    const forms = noun[number].map((form, index) =>
      [...adjectives.map((adjective) => adjective[number][index] ?? ''), form].join(' '),
    )
    const printed = `${forms[0] ?? name}${end}`
    return forms.map((form) => [form + end, printed] as const)
  }
  const shared = (): GoodsForm[] =>
    noun.plural.map((form, index) => [
      [...adjectives.map(({ singular }) => singular[index] ?? ''), form].join(' '),
      name.trim(),
    ])
  return [...new Map([...join('singular'), ...join('plural'), ...(tags.includes('+') ? shared() : [])]).entries()]
}

interface Declined {
  readonly gender: Gender
  readonly singular: Cases
  readonly plural: Cases
}

const declineNoun = (word: string, tags: string): Declined => {
  const [before, last] = word.split('=')
  return before === undefined || last === undefined ? declineOne(word, tags) : declineBoth(before, last, tags)
}

// «вагона-цистерны», «вагоны-цистерны»
const declineBoth = (before: string, last: string, tags: string): Declined => {
  const [first, second] = [declineOne(before, ''), declineOne(last, tags)]
  const join = (forms: Cases, others: Cases): string[] => forms.map((form, index) => `${form}-${others[index] ?? ''}`)
  return {
    gender: first.gender,
    singular: join(first.singular, second.singular),
    plural: join(first.plural, second.plural),
  }
}

// «какао-порошок|порошк»: the second stem is of the last part
const hyphenated = (name: string, stem: string): string =>
  stem.includes('-') ? stem : name.slice(0, name.lastIndexOf('-') + 1) + stem

const declineOne = (word: string, tags: string): Declined => {
  const [name = word, bare] = word.split('|')
  const second = bare === undefined ? undefined : hyphenated(name, bare)
  const given = tags.includes('f') ? 'f' : 'm'
  if (tags.includes('0')) return { gender: name.endsWith('о') ? 'n' : given, singular: [name], plural: [] }
  if (tags.includes('a')) return declineNominal(name, tags)
  if (tags.includes('p')) return { gender: given, singular: [], plural: pluralOnly(name, second) }
  const { gender, cut, singular, plural } = declensionOf(name, given)
  const stressed = tags.includes('!')
  const stem = cut === 0 ? name : name.slice(0, -cut)
  const oblique = gender === 'm' && second !== undefined ? second : stem
  const attached = (endings: string): string[] =>
    endings.split(' ').map((ending) => attach(oblique, ending, second, stressed))
  const [, genitive = name, dative = name, accusative = name, ...rest] = attached(singular)
  const forms = [name, genitive, dative, gender === 'f' ? accusative : name, ...rest]
  const many = tags.includes('^') ? plural.replace('ы', 'а') : plural
  return only({ singular: forms, plural: attached(many) }, gender, tags)
}

// «мороженое», «зерновые»
const declineNominal = (name: string, tags: string): Declined => {
  const gender = genderOf(name)
  const { singular, plural } = declineAdjective(name, gender)
  return tags.includes('p') ? { gender, singular: [], plural } : only({ singular, plural }, gender, tags)
}

const declensionOf = (word: string, gender: 'm' | 'f'): Declension =>
  word.endsWith('ь') ? SOFT[gender] : (DECLENSIONS.find(([ending]) => ending.test(word))?.[1] ?? SOFT.m)

const only = (declined: Omit<Declined, 'gender'>, gender: Gender, tags: string): Declined => ({
  gender,
  singular: declined.singular,
  plural: tags.includes('s') ? [] : declined.plural,
})

const pluralEnding = (word: string): keyof typeof PLURAL_ONLY =>
  word.endsWith('ы') ? 'ы' : word.endsWith('и') ? 'и' : word.endsWith('я') ? 'я' : 'а'

const pluralOnly = (word: string, second: string | undefined): string[] => {
  const stem = word.slice(0, -1)
  const endings = /[гкх]и$/u.test(word) ? VELAR_PLURAL : PLURAL_ONLY[pluralEnding(word)]
  return endings.split(' ').map((form, index) => {
    if (index === 1 && second !== undefined) return second
    return form === '*' ? stem : stem + form
  })
}

// «ы» is written «и» after velars and hushing consonants; unstressed «о» is written «е» after hushing ones and «ц».
const attach = (stem: string, ending: string, second: string | undefined, stressed: boolean): string => {
  if (ending === '*') return second ?? stem.replace(FLEETING, 'сел')
  if (ending === '*я') return second ?? stem + (VOWEL.test(stem) ? 'й' : 'ь')
  if (ending === '-') return stem
  if (ending.startsWith('ы') && VELAR_OR_HUSHING.test(stem)) return `${stem}и${ending.slice(1)}`
  if ((ending === 'ой' || ending === 'ом') && !stressed && HUSHING.test(stem)) return `${stem}е${ending.slice(1)}`
  return stem + ending
}

const genderOf = (adjective: string): Gender =>
  /[ое]е$/u.test(adjective) ? 'n' : /[ая]я$/u.test(adjective) ? 'f' : 'm'

const declineAdjective = (word: string, gender: Gender): { singular: Cases; plural: Cases } => {
  const hyphen = word.lastIndexOf('-') + 1
  const [before, adjective] = [word.slice(0, hyphen), word.slice(hyphen)]
  const stem = adjective.slice(0, -2)
  const kind = POSSESSIVE.test(adjective) ? 'possessive' : SOFT_ADJECTIVE.test(adjective) ? 'soft' : 'hard'
  const forms = (endings: string): string[] =>
    endings.split(' ').map((ending) => before + attachAdjective(stem, ending))
  const [, genitive = word, dative = word, accusative = word, ...rest] = forms(ADJECTIVE[kind][gender])
  const singular = [word, genitive, dative, gender === 'm' ? word : accusative, ...rest]
  return { singular, plural: forms(ADJECTIVE[kind].pl) }
}

// «горячий», «горячего»: after a hushing consonant «ы» is «и» and unstressed «о» is «е».
const attachAdjective = (stem: string, ending: string): string => {
  if (ending.startsWith('ы') && VELAR_OR_HUSHING.test(stem)) return `${stem}и${ending.slice(1)}`
  if (/[жчшщ]$/u.test(stem) && ending.startsWith('о')) return `${stem}е${ending.slice(1)}`
  return stem + ending
}
