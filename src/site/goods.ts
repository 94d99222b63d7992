import type { Product, Service } from '../records/tags.ts'
import { chapterName } from './chapters.ts'
import { type Desk, langOf } from './desk.ts'
import type { Entry } from './entry.ts'
import type { Good, Relation } from './gist.ts'
import { lowerFirst } from './phrases.ts'
import type { Printed } from './views/labels.ts'

/** The roles in which goods are named, as leads tell of them. */
export const GOODS_ROLES = ['export', 'import', 'planned'] as const

/** The direction of goods that goes with a role, or null where goods say nothing of it. */
export const directionOf = (role: Relation['role']): 'export' | 'import' | 'planned' | null =>
  role === 'export' || role === 'import' || role === 'planned' ? role : null

/** The name of a good: the text’s own in its language, else its HS chapter’s in the page’s. */
export const goodName = (desk: Desk, entry: Entry, product: Pick<Product, 'hs' | 'text'>): Printed => {
  const { language } = entry.card
  if (language === desk.language) return { text: product.text, lang: null }
  const chapter = product.hs[0] === undefined ? null : chapterName(product.hs[0], desk.language)
  return chapter === null
    ? { text: product.text, lang: langOf(desk, language) }
    : { text: lowerFirst(chapter), lang: null }
}

/** The name of a service: the text’s own in its language, else its EBOPS category’s in the page’s. */
export const serviceName = (desk: Desk, entry: Entry, service: Pick<Service, 'ebops' | 'text'>): Printed => {
  const { language } = entry.card
  if (language === desk.language) return { text: service.text, lang: null }
  const category = desk.wording.goods.services[service.ebops.slice(0, 2)]
  return category === undefined
    ? { text: service.text, lang: langOf(desk, language) }
    : { text: lowerFirst(category), lang: null }
}

/**
 * The goods that an article names for these relations of one role: all of the role’s direction when the article has
 * one partner in that role, else those whose evidence stands in the same block as the relation’s.
 */
export const goodsFor = (entry: Entry, relations: readonly Relation[]): Good[] => {
  const role = relations[0]?.role
  const direction = role === undefined ? null : directionOf(role)
  if (direction === null) return []
  const goods = entry.goods.filter((good) => good.direction === direction)
  if (goods.length === 0) return goods
  const alike = entry.relations.filter((one) => one.role === role)
  if (alike.length === relations.length) return goods
  const partners = new Set(alike.map((one) => one.partner ?? one.group))
  const asked = new Set(relations.map((one) => one.partner ?? one.group))
  if (partners.size === asked.size) return goods
  const blocks = new Set(relations.flatMap((relation) => relation.blocks))
  const others = alike.filter((one) => !asked.has(one.partner ?? one.group))
  const shared = new Set(others.flatMap((relation) => relation.blocks))
  return goods.filter((good) => good.blocks.some((block) => blocks.has(block) && !shared.has(block)))
}

/** The goods that an article names for the relations that pass a test, sold, bought or planned. */
export const goodsWith = (entry: Entry, about: (relation: Relation) => boolean): Good[] =>
  GOODS_ROLES.flatMap((role) => {
    const alike = entry.relations.filter((relation) => relation.role === role && about(relation))
    return alike.length === 0 ? [] : goodsFor(entry, alike)
  })

/** Names without repeats, in order. */
export const distinctNames = (names: readonly Printed[]): Printed[] => [
  ...new Map(names.map((name) => [name.text.toLowerCase(), name])).values(),
]
