import type { Role } from '../../src/records/roles.ts'
import { type Draw, pick } from './draw.ts'
import type { Bound, FigureForm, FigureKind, Lists } from './lists.ts'
import type { Pattern, Slot } from './pattern.ts'
import type { Row } from './rows.ts'

export interface Claim {
  readonly region: string
  readonly partner: string
  readonly role: Role
}

/** A printed sentence and what a careful reader takes from it. */
export interface Said {
  readonly text: string
  readonly regions: readonly string[]
  readonly claims: readonly Claim[]
  /** «12400000 RUB gt» */
  readonly figures: readonly string[]
  readonly goods: readonly { readonly hs: string; readonly direction: string }[]
}

/** What sentences of one article share. */
export interface Story {
  readonly lists: Lists
  readonly region: Row
  readonly other: Row
  /** A number that no other figure of the article has. */
  readonly number: (draw: Draw) => number
}

const PLURALS: ReadonlySet<number> = new Set([5, 6, 7, 8, 9, 0])

/** The number or the next that in Russian takes the genitive plural, and nowhere is one. */
export const plural = (number: number): number => (PLURALS.has(number % 10) ? number : number - (number % 10) + 10)

const grouped = (number: number, mark: string): string => String(number).replace(/\B(?=(?:\d{3})+$)/gu, mark)

/** The printed number and its value for «{n}», «{d}», «{t}» of a template. */
const printNumber = (kind: string, number: number, [decimal, group]: Lists['marks']): [string, number] => {
  const whole = plural(number)
  if (kind === 'd') return [`${number}${decimal}4`, number + 0.4]
  if (kind === 't') return [grouped(whole * 1000 + 500, group), whole * 1000 + 500]
  return [String(whole), whole]
}

// «{n}», «{d}», «{t}»; «{m}» is the upper end of a range
const NUMBER = /\{(?<kind>[ndtm])\}/gu

const round = (value: number): number => Number(value.toPrecision(12))

/** The words of a figure, and what they mean: «свыше 12 тыс. тонн», «12000 t gt». */
const printFigure = (form: FigureForm, bound: Bound, number: number, lists: Lists): [text: string, meaning: string] => {
  const { unit, value } = form
  const values: number[] = []
  const text = form.template.replace(NUMBER, (_, kind: string) => {
    const [printed, meant] = printNumber(kind, kind === 'm' ? number + 20 : number, lists.marks)
    values.push(typeof value === 'number' ? round(meant * value) : meant)
    return printed
  })
  const meaning = `${typeof value === 'string' ? value : values.join('–')} ${unit}`
  if (form.qualifier !== null) return [text, `${meaning} ${form.qualifier}`]
  return [`${bound.word} ${text}`.trim(), `${meaning} ${bound.qualifier}`]
}

const KINDS: readonly FigureKind[] = ['money', 'mass', 'share', 'growth', 'ratio']

const isKind = (thing: string): thing is FigureKind => KINDS.some((kind) => kind === thing)

const formsFor = (rows: readonly Row[], thing: string, slots: readonly Slot[]): Row[] =>
  rows.filter(({ forms }) => slots.every((slot) => slot.thing !== thing || forms[slot.form] !== undefined))

/** Chooses what fills a pattern’s slots; no place and no goods twice. */
const chooseRows = (pattern: Pattern, { lists, region, other }: Story, draw: Draw): Map<string, Row> => {
  const chosen = new Map<string, Row>([
    ['r', region],
    ['o', other],
  ])
  for (const { thing } of pattern.slots) {
    if (chosen.has(thing) || isKind(thing)) continue
    const rows = formsFor(thing === 'g' || thing === 'h' ? lists.goods : lists.partners, thing, pattern.slots)
    const taken = new Set([...chosen.values()].map(({ code }) => code))
    chosen.set(
      thing,
      pick(
        draw,
        rows.filter(({ code }) => !taken.has(code)),
      ),
    )
  }
  return chosen
}

/** Whether a region has all forms that a pattern asks of it. */
export const suits = (pattern: Pattern, thing: 'r' | 'o', row: Row): boolean =>
  formsFor([row], thing, pattern.slots).length > 0

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Fills a pattern. */
export const say = (pattern: Pattern, story: Story, draw: Draw): Said => {
  const { lists } = story
  const rows = chooseRows(pattern, story, draw)
  const actor = pattern.by === 'o' ? story.other : story.region
  const figures: string[] = []
  let text = pattern.text
  for (const { printed, thing, form } of pattern.slots) {
    if (!isKind(thing)) {
      text = text.replace(printed, () => rows.get(thing)?.forms[form] ?? printed)
      continue
    }
    const [words, means] = printFigure(
      pick(draw, lists.figures[thing]),
      pick(draw, lists.bounds),
      story.number(draw),
      lists,
    )
    figures.push(means)
    text = text.replace(printed, () => words)
  }
  const named = [...rows].filter(([thing]) => pattern.slots.some((slot) => slot.thing === thing))
  return {
    // «на 5 млн долл..»
    text: capital(text.replace(/\.\.$/u, '.')),
    regions: named.flatMap(([thing, { code }]) => (thing === 'r' || thing === 'o' ? [code] : [])),
    claims: named.flatMap(([thing, { code }]) => {
      const role = pattern.roles[thing]
      return role === undefined ? [] : [{ region: actor.code, partner: code, role }]
    }),
    figures,
    goods: [
      ...pattern.also,
      ...named.flatMap(([thing, { code }]) => {
        const direction = pattern.directions[thing]
        return direction === undefined ? [] : [{ hs: code, direction }]
      }),
    ],
  }
}
