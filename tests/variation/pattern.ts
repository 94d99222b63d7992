import { ROLES, type Role } from '../../src/records/roles.ts'

/** A sentence with slots, and what it says of the things that fill them. */
export interface Pattern {
  readonly text: string
  /** «{p.to}»: the thing, and the form that is asked for. */
  readonly slots: readonly Slot[]
  readonly roles: Readonly<Record<string, Role>>
  readonly directions: Readonly<Record<string, string>>
  /** Goods that the text itself names: «84 import». */
  readonly also: readonly { readonly hs: string; readonly direction: string }[]
  /** The region that acts: `r`, the story’s, or `o`, another. */
  readonly by: 'r' | 'o'
}

export interface Slot {
  readonly printed: string
  readonly thing: string
  readonly form: string
}

// «{p.to}», «{money}»
const SLOT = /\{(?<thing>\p{L}+)(?:\.(?<form>\p{L}+))?\}/gu

const isRole = (word: string): word is Role => ROLES.some((role) => role === word)

const DIRECTIONS: Partial<Record<Role, string>> = { export: 'export', import: 'import', planned: 'planned' }

/** Things that are partners, and things that are goods. */
export const PARTNERS = ['p', 'q', 's'] as const
export const GOODS = ['g', 'h'] as const

interface Head {
  role: Role
  readonly roles: Record<string, Role>
  readonly directions: Record<string, string>
  readonly also: { readonly hs: string; readonly direction: string }[]
  by: 'r' | 'o'
}

const readWord = (head: Head, word: string): void => {
  const [key = '', value] = word.split('=')
  if (value === undefined && isRole(key)) head.role = key
  else if (key === 'by' && value === 'o') head.by = value
  else if (key === 'also' && value !== undefined) {
    const [hs = '', direction = ''] = value.split('/')
    head.also.push({ hs, direction })
  } else if (value !== undefined && isRole(value) && PARTNERS.some((partner) => partner === key))
    head.roles[key] = value
  else if (value !== undefined && GOODS.some((goods) => goods === key)) head.directions[key] = value
  else throw new Error(`no word of a pattern: ${word}`)
}

/**
 * Reads «export q=mention | Завод поставляет {g.acc} {p.to}»: the role of all partners, then of some; `g=any` are goods of
 * which nothing is said; `also=84/import`: machines that the text names itself; `by=o`: another region acts.
 */
export const readPattern = (line: string): Pattern => {
  const [words, text] = line.split(' | ')
  if (words === undefined || text === undefined) throw new Error(`a pattern needs a role: ${line}`)
  const head: Head = { role: 'mention', roles: {}, directions: {}, also: [], by: 'r' }
  for (const word of words.trim().split(' ')) readWord(head, word)
  const slots = [...text.matchAll(SLOT)].map(({ 0: printed, groups }) => ({
    printed,
    thing: groups?.thing ?? '',
    form: groups?.form ?? '',
  }))
  const roles = Object.fromEntries(PARTNERS.map((partner) => [partner, head.roles[partner] ?? head.role]))
  const all = DIRECTIONS[head.role] ?? 'any'
  const directions = Object.fromEntries(GOODS.map((goods) => [goods, head.directions[goods] ?? all]))
  return { text: text.trim(), slots, roles, directions, also: head.also, by: head.by }
}
