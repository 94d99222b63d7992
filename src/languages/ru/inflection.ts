/**
 * How a noun declines. `m` Томск, `m-ь` Ярославль, `m-й` Китай, `m-ий` Меркурий; `f` Москва, `f-я` Гвинея, `f-ия` Япония,
 * `f-ь` Тверь; `n` Иваново, `n-е` Поволжье, `n-ие` Междуречие; plurals by their genitive: `pl` Филиппины (Филиппин),
 * `pl-ов` Нидерланды, `pl-ев` Пиренеи, `pl-ей` Кириши, `pl-ь` Зори, `pl-а` острова; people, both numbers: `person`
 * китаец, `person-ей` москвич, `person-ин` россиянин, `person-ка` китаянка; adjectives, also as nouns: `adj` Грозный,
 * `adj-f`, `adj-n`, `adj-pl`; possessives: `poss` Сергиев, `poss-pl` Соломоновы; `0` Сочи. A `!` marks stressed
 * endings, which keep «о» after a hushing consonant or «ц»: `m!` Елец (Ельцом).
 */
export type NounClass = keyof typeof NOUN_ENDINGS | `${'m' | 'f' | 'person'}!` | AdjectivalClass | '0'

type AdjectivalClass = keyof typeof ADJECTIVAL
type Agreement = 'm' | 'f' | 'n' | 'pl'

// Columns: nominative, genitive, dative, accusative, instrumental, prepositional; people go on with the plural.
// `cut` is how many letters of the dictionary form the endings replace; `+` stands for no ending, `*` for the stem
// given for the genitive plural.
const NOUN_ENDINGS = {
  m: { cut: 0, endings: '+ а у + ом е' },
  'm-ь': { cut: 1, endings: 'ь я ю ь ем е' },
  'm-й': { cut: 1, endings: 'й я ю й ем е' },
  'm-ий': { cut: 1, endings: 'й я ю й ем и' },
  f: { cut: 1, endings: 'а ы е у ой е' },
  'f-я': { cut: 1, endings: 'я и е ю ей е' },
  'f-ия': { cut: 1, endings: 'я и и ю ей и' },
  'f-ь': { cut: 1, endings: 'ь и и ь ью и' },
  n: { cut: 1, endings: 'о а у о ом е' },
  'n-е': { cut: 1, endings: 'е я ю е ем е' },
  'n-ие': { cut: 1, endings: 'е я ю е ем и' },
  pl: { cut: 1, endings: 'ы * ам ы ами ах' },
  'pl-ов': { cut: 1, endings: 'ы ов ам ы ами ах' },
  'pl-ев': { cut: 1, endings: 'и ев ям и ями ях' },
  'pl-ей': { cut: 1, endings: 'ы ей ам ы ами ах' },
  'pl-ь': { cut: 1, endings: 'и ь ям и ями ях' },
  'pl-а': { cut: 1, endings: 'а ов ам а ами ах' },
  person: { cut: 0, endings: '+ а у а ом е ы ов ам ов ами ах' },
  'person-ей': { cut: 0, endings: '+ а у а ом е и ей ам ей ами ах' },
  'person-ин': { cut: 2, endings: 'ин ина ину ина ином ине е + ам + ами ах' },
  poss: { cut: 0, endings: '+ а у + ым ом' },
  'poss-pl': { cut: 1, endings: 'ы ых ым ы ыми ых' },
  'person-ка': { cut: 1, endings: 'а ы е у ой е ы * ам * ами ах' },
} as const

// Nominative, genitive, dative, accusative (thing), instrumental, prepositional.
const ADJECTIVE_ENDINGS: Readonly<Record<'hard' | 'soft', Readonly<Record<Agreement, string>>>> = {
  hard: { m: 'ый ого ому ый ым ом', f: 'ая ой ой ую ой ой', n: 'ое ого ому ое ым ом', pl: 'ые ых ым ые ыми ых' },
  soft: { m: 'ий его ему ий им ем', f: 'яя ей ей юю ей ей', n: 'ее его ему ее им ем', pl: 'ие их им ие ими их' },
}

// Each ending once; half of the forms of an adjective are printed alike.
const eachOnce = (endings: Readonly<Record<Agreement, string>>): readonly string[] => [
  ...new Set(Object.values(endings).flatMap((forms) => forms.split(' '))),
]
const ALL_ENDINGS = { hard: eachOnce(ADJECTIVE_ENDINGS.hard), soft: eachOnce(ADJECTIVE_ENDINGS.soft) }

const ADJECTIVAL = { adj: 'm', 'adj-f': 'f', 'adj-n': 'n', 'adj-pl': 'pl' } as const

const VELAR_OR_HUSHING = 'гкхжчшщ'
const HUSHING_OR_C = 'жчшщц'

// «ы» is written «и» after velars and hushing consonants, unstressed «о» is written «е» after hushing ones and «ц».
const join = (stem: string, ending: string, stressed: boolean): string => {
  if (ending === '+') return stem
  const last = stem.charAt(stem.length - 1)
  if (ending.charAt(0) === 'ы' && VELAR_OR_HUSHING.includes(last)) return `${stem}и${ending.slice(1)}`
  const unstressed = !stressed && ending.length > 1 && ending.charAt(0) === 'о'
  return unstressed && HUSHING_OR_C.includes(last) ? `${stem}е${ending.slice(1)}` : stem + ending
}

// «томский», «северный», «донской» are hard; «дальний», «нижний» are soft.
const declineAdjective = (lemma: string, agreement: Agreement): string[] => {
  const stem = lemma.slice(0, -2)
  const soft = lemma.endsWith('ний')
  const stressed = lemma.endsWith('ой')
  const endings = ADJECTIVE_ENDINGS[soft ? 'soft' : 'hard'][agreement].split(' ')
  return endings.map((ending) => (stressed && ending === 'ый' ? `${stem}ой` : join(stem, ending, stressed)))
}

const isAdjectival = (tag: NounClass): tag is AdjectivalClass => tag in ADJECTIVAL
const isTabled = (tag: string): tag is keyof typeof NOUN_ENDINGS => tag in NOUN_ENDINGS

// The masculine dictionary form of «Грозный», «Южная», «Отрадное», «Великие».
const masculine = (word: string, agreement: Agreement): string => {
  const stem = word.slice(0, -2)
  if (agreement === 'm') return word
  if (/(?:яя|ее)$/u.test(word) || (agreement === 'pl' && stem.endsWith('н') && word.endsWith('ие'))) return `${stem}ий`
  return join(stem, 'ый', false)
}

// Masculine names that lose a vowel wherever they are given without a bar.
const FLEETING: Readonly<Record<string, string>> = {
  Египет: 'Египт',
  Елец: 'Ельц',
  Орел: 'Орл',
  Торжок: 'Торжк',
  Череповец: 'Череповц',
}

const declineNoun = (lemma: string, tag: NounClass): string[] => {
  const [printed = lemma, given] = lemma.split('|')
  const second = given ?? FLEETING[printed]
  if (tag === '0') return Array.from({ length: 6 }, () => printed)
  if (isAdjectival(tag)) return declineAdjective(masculine(printed, ADJECTIVAL[tag]), ADJECTIVAL[tag])
  const stressed = tag.endsWith('!')
  const table = stressed ? tag.slice(0, -1) : tag
  if (!isTabled(table)) throw new Error(`no such noun class: ${tag}`)
  const { cut, endings } = NOUN_ENDINGS[table]
  const whole = cut === 0 ? printed : printed.slice(0, -cut)
  const oblique = cut === 0 && second !== undefined ? second : whole
  return endings.split(' ').map((ending) => {
    if (ending === '*') return second ?? whole
    return ending === '+' ? whole : join(oblique, ending, stressed)
  })
}

const unique = (forms: readonly string[]): string[] => [...new Set(forms)]

/** Every form of an adjective from its masculine dictionary form: «томский» → «томский», «томского», … «томскими». */
export const adjectiveForms = (lemma: string): string[] => {
  const stem = lemma.slice(0, -2)
  const stressed = lemma.endsWith('ой')
  const endings = ALL_ENDINGS[lemma.endsWith('ний') ? 'soft' : 'hard']
  const forms = endings.map((ending) => join(stem, ending, stressed))
  return stressed ? unique([lemma, ...forms.slice(1)]) : forms
}

/**
 * Every form of a noun: «Томск», `m` → «Томск», «Томска», … A second stem follows a bar where a vowel is fleeting: the
 * oblique stem of masculines («Орел|Орл»), the genitive of plurals and of «-ка» («Химки|Химок»).
 */
export const nounForms = (lemma: string, tag: NounClass): string[] => unique(declineNoun(lemma, tag))

const CLASS_BY_ENDING: ReadonlyArray<readonly [RegExp, NounClass]> = [
  [/ия$/u, 'f-ия'],
  [/я$/u, 'f-я'],
  [/а$/u, 'f'],
  [/ь$/u, 'f-ь'],
  [/й$/u, 'm-й'],
  [/ье$/u, 'n-е'],
  [/ие$/u, 'n-ие'],
  [/(?:ов|ев|ин|ын)о$/u, 'n'],
  [/ы$/u, 'pl'],
  [/[бвгджзклмнпрстфхцчшщ]$/u, 'm'],
]

/** The class that a noun’s ending tells, when nothing more is known: «Казань» → `f-ь`, «Токио» → `0`. */
export const guessClass = (lemma: string): NounClass => {
  const word = lemma.split('|')[0] ?? lemma
  return CLASS_BY_ENDING.find(([ending]) => ending.test(word))?.[1] ?? '0'
}

const AGREEMENTS: ReadonlyArray<readonly [RegExp, Agreement]> = [
  [/.{2}(?:ый|ий|[вкх]ой)$/u, 'm'],
  [/.{2}(?:ая|яя)$/u, 'f'],
  [/.{2}(?:ое|ее)$/u, 'n'],
  [/.{2}(?:ые|ие)$/u, 'pl'],
]
const agreementOf = (word: string): Agreement | null => AGREEMENTS.find(([ending]) => ending.test(word))?.[1] ?? null

const headClass = (word: string, agreement: Agreement | null): NounClass => {
  if (agreement === 'm' && word.endsWith('ь')) return 'm-ь'
  if (agreement === 'n') return word.endsWith('о') ? 'n' : 'n-е'
  return agreement === 'pl' && /[ыи]$/u.test(word.split('|')[0] ?? '') ? 'pl' : guessClass(word)
}

interface Token {
  readonly text: string
  readonly tag: NounClass | null
  /** What stands before it: nothing, a space or a hyphen. */
  readonly before: string
}

const isNounClass = (tag: string): tag is NounClass =>
  tag === '0' || tag in ADJECTIVAL || isTabled(tag) || /^(?:m|f|person)!$/u.test(tag)

const readTag = (tag: string | undefined): NounClass | null => {
  if (tag === undefined) return null
  if (!isNounClass(tag)) throw new Error(`no such noun class: ${tag}`)
  return tag
}

// «Ростов=на=Дону», «Босния и Герцеговина/f-ия»
const readTokens = (phrase: string): Token[] =>
  [...phrase.matchAll(/(?<before>[ =]?)(?<text>[^ =/]+)(?:\/(?<tag>[^ =]+))?/gu)].map(({ groups }) => ({
    text: groups?.text ?? '',
    tag: readTag(groups?.tag),
    before: groups?.before === '=' ? '-' : (groups?.before ?? ''),
  }))

// «Сергиев/poss Посад»: what leads agrees with the head and is no head itself
const leads = ({ text, tag }: Token): boolean =>
  tag === null ? agreementOf(text) !== null : isAdjectival(tag) || tag.startsWith('poss')

const declineHead = (text: string, first: string): string[] => {
  const agreement = agreementOf(text)
  if (agreement === null) return declineNoun(text, headClass(text, agreementOf(first)))
  return declineAdjective(masculine(text, agreement), agreement)
}

// Adjectives, then the head, then words that stay as they are unless tagged.
const declineTokens = (tokens: readonly Token[]): string[][] => {
  const found = tokens.findIndex((token) => !leads(token))
  const head = found < 0 ? tokens.length - 1 : found
  return tokens.map(({ text, tag }, index) => {
    if (tag !== null) return declineNoun(text, tag)
    if (index <= head) return declineHead(text, tokens[0]?.text ?? '')
    return Array.from({ length: 6 }, () => text)
  })
}

/**
 * A phrase in its six cases (nominative, genitive, dative, accusative of things, instrumental, prepositional), singular
 * or, if it has only that, plural: «Хабаровский край» → «Хабаровского края», … Adjectives agree; the first other word
 * is the head; later words stay unless tagged («Республика Коми», «Босния и Герцеговина/f-ия»). A tag gives the class
 * where the ending does not tell it («Саратов», but «Израиль/m-ь», «Мытищи/pl»); `=` is a hyphen between words that
 * decline apart («Ростов=на=Дону», «Петропавловск=Камчатский/adj»).
 */
export const phraseCases = (phrase: string): string[] => {
  const tokens = readTokens(phrase)
  const declined = declineTokens(tokens)
  const cases = Math.max(...declined.map((forms) => forms.length))
  return Array.from({ length: cases }, (_, index) =>
    tokens.map(({ before }, at) => before + (declined[at]?.[index] ?? '')).join(''),
  )
}

// «Томск»: one word that is no adjective and bears no tag
const PLAIN_NOUN = /^[\p{L}-]+(?<!.{2}(?:[ыи]й|[вкх]ой|ая|яя|ое|ее|ые|ие))$/u

/** Every form of a phrase, each once; the phrase is written as for `phraseCases`. */
export const phraseForms = (phrase: string): string[] =>
  PLAIN_NOUN.test(phrase) ? nounForms(phrase, guessClass(phrase)) : unique(phraseCases(phrase))
