import type { NumberWording, QualifierSense } from '../languages/parts/wording.ts'
import type { Figure } from '../records/tags.ts'

/** A figure taken apart for a ledger. */
export interface FigureText {
  /** «около»; empty when exact. */
  readonly qualifier: string
  /** «2» of «2,7»; «1/3», «10–15». */
  readonly num: string
  /** «,7»; empty without decimals. */
  readonly frac: string
  readonly unit: string
  /** The source’s words for a vague quantity or a thing without a name here: «несколько десятков стран»; else null. */
  readonly said: string | null
}

const GROUPS = /(\d)(?=(?:\d{3})+$)/g

/** A number in the page’s language: 41700.5 → «41 700,5»; four digits stay together outside English. */
export const formatNumber = (value: number, words: NumberWording): string => {
  const { num, frac } = splitNumber(value, words)
  return num + frac
}

const splitNumber = (value: number, words: NumberWording): { num: string; frac: string } => {
  const [whole = '', decimals] = decimalText(value).split('.')
  const grouped = whole.length > 4 || words.group === ',' ? whole.replace(GROUPS, `$1${words.group}`) : whole
  return { num: grouped, frac: decimals === undefined ? '' : words.decimal + decimals }
}

// No exponent, no binary dust: 0.1 + 0.2 prints 0.3
const decimalText = (value: number): string => {
  if (Number.isInteger(value)) return String(value)
  const text = value.toFixed(6)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/**
 * Qualifier, number and unit of a figure. `source` has the words of the article’s language: what its qualifier says is
 * said in the page’s; null where that language has none.
 */
export const formatFigure = (figure: Figure, words: NumberWording, source: NumberWording | null): FigureText => {
  const { value, valueMax, fraction, unit } = figure
  if ((value === null && fraction === null) || !hasName(unit, words)) {
    return { qualifier: '', num: '', frac: '', unit: '', said: figure.text }
  }
  if (unit === 'rank') return rankText(value ?? 0, words)
  const qualifier = qualify(figure, words, source)
  if (unit === '%' && fraction !== null) return { qualifier, num: fraction.join('/'), frac: '', unit: '', said: null }
  return { qualifier, ...amount(value ?? 0, valueMax, unit, words), said: null }
}

const qualify = (figure: Figure, words: NumberWording, source: NumberWording | null): string => {
  const printed = figure.qualifier === 'eq' || source === null ? null : readQualifier(figure.text, source)
  const { before } = words.ratio
  if (printed === null || (figure.unit === 'x' && source !== words)) {
    return figure.unit === 'x' ? before[figure.qualifier] : words.qualifiers[figure.qualifier]
  }
  const said = source === words ? printed.text : words.qualifierSenses[printed.sense][0]
  return figure.unit === 'x' ? [said, before.eq].filter((part) => part !== '').join(' ') : said
}

const SENSES: readonly QualifierSense[] = ['over', 'atLeast', 'almost', 'under', 'upTo', 'about']

// «почти 60%» begins with a qualifier of its language: the longest that fits, and what it says
const readQualifier = (text: string, source: NumberWording): { text: string; sense: QualifierSense } | null => {
  const lower = text.toLowerCase().replaceAll('\u00a0', ' ')
  let found: { text: string; sense: QualifierSense } | null = null
  for (const sense of SENSES) {
    for (const word of source.qualifierSenses[sense]) {
      // few words begin like the text: the first letter tells most of them
      if (word.charCodeAt(0) !== lower.charCodeAt(0) || word.length <= (found?.text.length ?? 0)) continue
      if (lower.startsWith(`${word.replaceAll('\u00a0', ' ')} `)) found = { text: word, sense }
    }
  }
  return found
}

const rankText = (value: number, words: NumberWording): FigureText => ({
  qualifier: words.rank.before,
  num: formatNumber(value, words),
  frac: '',
  unit: words.rank.after,
  said: null,
})

// A currency goes by its code where it has no word.
const ISO_4217 = /^[A-Z]{3}$/

const hasName = (unit: string, { signs, currencies, nouns }: NumberWording): boolean =>
  unit === 'x' || unit === 'rank' || ISO_4217.test(unit) || [signs, currencies, nouns].some((words) => unit in words)

const amount = (
  value: number,
  max: number | null,
  unit: string,
  words: NumberWording,
): Pick<FigureText, 'num' | 'frac' | 'unit'> => {
  const scale = scaleOf(max === null ? [value] : [value, max])
  const { num, frac } = splitNumber(value / scale.factor, words)
  const word = unitWord(unit, scale.name === null ? '' : words.scales[scale.name], (max ?? value) / scale.factor, words)
  if (max === null) return { num, frac, unit: word }
  return { num: `${num}${frac}–${formatNumber(max / scale.factor, words)}`, frac: '', unit: word }
}

const SCALES = [
  { factor: 1e12, name: 'trillion' },
  { factor: 1e9, name: 'billion' },
  { factor: 1e6, name: 'million' },
] as const
const PLAIN = { factor: 1, name: null } as const

// The largest scale that needs no more than three decimals: nothing is ever rounded away.
const scaleOf = (values: readonly number[]): (typeof SCALES)[number] | typeof PLAIN => {
  const fits = (factor: number) =>
    values.every((value) => Math.abs(value) >= factor && Number.isInteger(Math.round((value / factor) * 1e6) / 1e3))
  return SCALES.find(({ factor }) => fits(factor)) ?? PLAIN
}

const unitWord = (unit: string, scale: string, count: number, words: NumberWording): string => {
  if (unit === 'x') return words.ratio.after(count)
  const sign = words.signs[unit]
  if (sign !== undefined) return scale === '' ? sign : `${scale}\u00a0${sign}`
  const word = words.currencies[unit] ?? words.nouns[unit]?.(scale === '' ? count : 1e6)
  if (scale === '') return word ?? unit
  return word === undefined ? `${scale}\u00a0${unit}` : words.scaled(scale, word)
}

/** A figure as one phrase: «около 86 млн долл.», «почти 60 %». */
export const figurePhrase = ({ qualifier, num, frac, unit, said }: FigureText, words: NumberWording): string => {
  if (said !== null) return said
  const gap = unit === words.signs['%'] ? words.percentGap : '\u00a0'
  const amountText = unit === '' ? num + frac : num + frac + gap + unit
  return qualifier === '' ? amountText : `${qualifier}\u00a0${amountText}`
}
